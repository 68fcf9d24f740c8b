"""What is done while nobody works: the words of a large import are sorted into the search, the file is looked through.

What an import brought is found already, only more slowly. A file with damaged pages that nobody needed yet opens as
always: it is read from end to end once, a table at a time, while safety copies of better days are there. One short step
at a time, when no other work runs and nothing changed for some seconds; a step that finds the database busy is simply
done later.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.shell import words

if TYPE_CHECKING:
    from sdgp_desktop.qtkit.jobs import Jobs
    from sdgp_desktop.shell.facts import Facts

QUIET_MS = 3_000  # since the last change
PAUSE_MS = 300  # between two steps
LATER_MS = 60_000  # after a step that could not be done


class Quiet(QObject):
    """Waits for quiet moments of the open office. `damaged` tells that its file is not whole."""

    damaged = Signal()

    def __init__(self, jobs: "Jobs", facts: Callable[[], "Facts | None"], parent: QObject) -> None:
        super().__init__(parent)
        self._jobs, self._facts = jobs, facts
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._step)

    def soon(self) -> None:
        """Something changed, or an office was opened: look again when it has been quiet for a while."""
        self.timer.start(QUIET_MS)

    def stop(self) -> None:
        """The office is left."""
        self.timer.stop()

    def _step(self) -> None:
        facts = self._facts()
        if facts is None or facts.office.store.read_only:
            return
        try:
            unsorted = facts.unsorted
        except Refusal as refusal:  # the stick was pulled out, say: whoever works is told by the work
            self._failed(refusal)
            return
        if self._jobs.running:
            self.soon()
        elif unsorted:
            self._jobs.run(say(words.SORTING), lambda _: facts.sort_words(), self._sorted, self._failed, False)
        elif facts.unchecked:
            self._jobs.run(say(words.READING), lambda _: facts.check_next(), self._checked, self._failed, False)

    def _checked(self, _: None) -> None:
        self.timer.start(PAUSE_MS)

    def _sorted(self, more: bool) -> None:
        if more:
            self.timer.start(PAUSE_MS)

    def _failed(self, error: BaseException) -> None:
        """A damaged file is told; else nothing of the person's is lost, so nothing is said."""
        if isinstance(error, Refusal) and error.code == "database_damaged":
            self.damaged.emit()
        self.timer.start(LATER_MS)
