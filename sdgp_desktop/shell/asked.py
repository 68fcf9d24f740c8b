"""What places ask of the window: to lead somewhere, to tell something, to work beside the window."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.jobs import Cancelled, Jobs
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.qtkit.notices import UNDO, Notices
from sdgp_desktop.qtkit.place import Control
from sdgp_desktop.shell import words
from sdgp_desktop.shell.house import House

if TYPE_CHECKING:
    from sdgp_desktop.shell.facts import Facts
    from sdgp_desktop.shell.statusbar import Statusbar
    from sdgp_desktop.shell.topbar import Topbar

MESSAGE_MS = 6_000
STOPPING_MS = 30_000  # what a stopped work may take to put everything back as it was
NOT_SAVED = ("disk_full", "disk_error", "database_busy", "read_only")


class AskedWindow(QMainWindow):
    """The window as the places see it."""

    troubled = Signal(object)  # an error nobody expected

    office: Any
    facts: "Facts | None"
    house: House
    jobs: Jobs
    notices: Notices
    statusbar: "Statusbar"
    topbar: "Topbar"
    saved_at: datetime | None

    def jump(self, record_type: str, id: UUID | None, field: str = "") -> None:
        """Lead to a record in its place."""
        self.house.jump(record_type, id, field)

    def status(self, text: str) -> None:
        """A quiet word at the bottom, for some seconds."""
        self.statusbar.message.setText(text)
        QTimer.singleShot(MESSAGE_MS, self.statusbar.message, partial(self.statusbar.message.setText, ""))

    def notice(self, text: str, undo: bool = False, tone: str = "good") -> None:
        """A short notice, with Undo when there is something to undo."""
        self._offer(text, UNDO if undo else None, tone)

    def _offer(self, text: str, offer: Text | None, tone: str = "good") -> None:
        """A notice with Undo or Redo of what that would do now; without it when it would do nothing."""
        step = self.facts.offers().get(offer, (0, ""))[0] if offer is not None and self.facts is not None else 0
        self.notices.tell(text, offer if step else None, tone=tone, step=step)

    def refused(self, refusal: Refusal) -> None:
        """Say in words why something could not be done."""
        self._not_stored(refusal)
        self.notices.tell(self.refusal_text(refusal), tone="bad")

    def refusal_text(self, refusal: Refusal) -> str:
        """The sentence of a refusal."""
        from sdgp_desktop.sentences import sentence

        return sentence(refusal, language().code)

    def finding_text(self, finding: Finding) -> str:
        """The sentence of a finding."""
        from sdgp_desktop.sentences import finding_text

        return finding_text(finding, language().code)

    def act_text(self, name: str, facts: Mapping[str, Any]) -> str:
        """The words of an act."""
        from sdgp_desktop.sentences import act_text

        return act_text(name, facts, language().code)

    def run(
        self,
        title: str,
        work: Callable[[Control], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
        cancel: bool = True,
    ) -> None:
        """Work beside the window with progress and Cancel."""
        self.jobs.run(title, work, done, failed or self._job_failed, cancel)

    def _job_failed(self, error: BaseException) -> None:
        if isinstance(error, Refusal):
            self.refused(error)
        elif not isinstance(error, Cancelled):
            self.troubled.emit(error)

    def may_stop(self) -> bool:
        """Whether nothing runs that somebody waits for, or it may be stopped; then it is, and leaves nothing behind."""
        running = self.jobs.stoppable
        if running:
            said = say(words.STOP_WORK_TEXT, work=running[0].title)
            sheet = Sheet(self, "stopWork", say(words.STOP_WORK), said, say(words.STOP_AND_CLOSE))
            running[0].over.connect(sheet.reject)  # it is done: there is nothing to stop any more
            sheet.cancel_button.setDefault(True)
            if not sheet.exec():
                return False
            self.jobs.stop_all(STOPPING_MS)
        return True

    def choose_call(self, call_id: UUID | None) -> None:
        """Put another call into view, for all places."""
        memory().set("call", call_id.hex if call_id else "")
        self.house.choose_call(call_id)
        if self.facts is not None:
            self.topbar.show_calls(self.facts.calls(), call_id)

    def help(self, page: str) -> None:
        """Open a page of the help."""
        self.house.show("help")
        show = getattr(self.house.pages.get("help"), "show_page", None)
        if show is not None:
            show(page)

    def _not_stored(self, refusal: Refusal) -> None:
        if refusal.code in NOT_SAVED:
            self.statusbar.show_not_saved(self.saved_at)
