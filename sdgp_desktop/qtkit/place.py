"""A place of the window (a slice's page) and what the window hands to it."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import Text

if TYPE_CHECKING:
    from sdgp_desktop.kernel.reading import Reading
    from sdgp_desktop.kernel.store import Store
    from sdgp_desktop.kernel.work import Changes, Work

T = TypeVar("T")


@dataclass(frozen=True)
class Place:
    """One entry of the left column. `build` makes its page at the first visit; `help` names its help page."""

    code: str
    icon: str
    title: Text
    build: Callable[["PlaceContext"], QWidget]
    help: str = ""


@dataclass(frozen=True)
class Hit:
    """One find of the search everywhere: where it leads and what is shown."""

    title: str
    detail: str = ""
    record_type: str = ""
    record_id: UUID | None = None
    field: str = ""
    icon: str = "file-text"
    found: Sequence[tuple[int, int]] = ()  # where in the detail stands what was searched for


@dataclass(frozen=True)
class Action:
    """Something to do that the search everywhere finds by its words in every language, and by others for it."""

    code: str
    title: Text
    run: Callable[[], None]
    icon: str = ""
    shortcut: str = ""
    also: Text | None = None  # what else people call it, with commas between


class Control(Protocol):
    """What a job beside the window is given: it tells how far it is and asks whether to stop."""

    def tell(self, done: int, total: int = 0, text: str = "") -> None: ...

    def check(self) -> None: ...


class Surroundings(Protocol):
    """The window as the places see it; the shell is one, tests bring their own."""

    office: Any

    def jump(self, record_type: str, id: UUID | None, field: str = "") -> None: ...
    def status(self, text: str) -> None: ...
    def notice(self, text: str, undo: bool = False, tone: str = "good") -> None: ...
    def refused(self, refusal: Refusal) -> None: ...
    def refusal_text(self, refusal: Refusal) -> str: ...
    def finding_text(self, finding: Finding) -> str: ...
    def act_text(self, name: str, facts: Mapping[str, Any]) -> str: ...
    def run(
        self,
        title: str,
        work: Callable[[Control], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
        cancel: bool = True,
    ) -> None: ...
    def choose_call(self, call_id: UUID | None) -> None: ...
    def help(self, page: str) -> None: ...


class PlaceContext(QObject):
    """What the window hands to one place. Every method is safe to call from the page's slots."""

    call_changed = Signal(object)  # UUID of the call in view, or None for all calls
    shown = Signal()  # the place came into view
    saved = Signal()  # something was stored: the bottom line tells when
    not_saved = Signal(object)  # a refusal: something typed was not stored, the bottom line tells since when

    def __init__(self, surroundings: Surroundings, call_id: UUID | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._around = surroundings
        self.call_id = call_id
        self.kept: dict[str, Any] = getattr(surroundings, "kept", {})  # outlives the page: which record was chosen
        self.actions: list[Action] = []
        self.jumpers: list[Callable[[str, UUID | None, str], None]] = []
        self.droppers: dict[str, Callable[[Sequence[str]], None]] = {}
        self.leavers: list[Callable[[], object]] = []

    @property
    def window(self) -> Any:
        """The window itself, for the shell's own places."""
        return self._around

    # -- the office ----------------------------------------------------------------------------------------------

    @property
    def office(self) -> Any:
        """The open office: `store`, `person`, `act`, `read`, `language`, `sample`."""
        return self._around.office

    def act(self, name: str, /, *, final: bool = False, **facts: Any) -> AbstractContextManager["Work"]:
        """Do one thing as the person who works here."""
        found: AbstractContextManager[Work] = self.office.act(name, final=final, **facts)
        return found

    def read(self) -> AbstractContextManager["Reading"]:
        """Look."""
        found: AbstractContextManager[Reading] = self.office.read()
        return found

    def taken_away(self, types: Sequence[str], id: Any) -> bool:
        """Whether the record in view was taken away meanwhile: by undo, or by another office or desk."""
        if self.office is None or not isinstance(id, UUID):
            return False
        from sdgp_desktop.kernel.there import taken_away

        with self.read() as reading:
            return taken_away(reading, types, id)

    @property
    def today(self) -> date:
        """The day on the wall, as every service and paper sees it."""
        found: date = self.office.store.today
        return found

    def do(self, work: Callable[[], T], notice: str = "", undo: bool = True) -> T | None:
        """Run a step; a refusal is told in words and gives nothing; a notice offers Undo."""
        try:
            found = work()
        except Refusal as refusal:
            self.refused(refusal)
            return None
        if notice:
            self.notice(notice, undo)
        return found

    # -- telling -------------------------------------------------------------------------------------------------

    def jump(self, record_type: str, id: UUID | None, field: str = "") -> None:
        """Lead to a record, and to one of its fields."""
        self._around.jump(record_type, id, field)

    def status(self, text: str) -> None:
        """A quiet word at the bottom."""
        self._around.status(text)

    def notice(self, text: str, undo: bool = False, tone: str = "good") -> None:
        """A short notice, shown for 10 seconds and kept in the list of notices; `tone` "warn" where it warns."""
        self._around.notice(text, undo, tone)

    def refused(self, refusal: Refusal) -> None:
        """Say in words why something could not be done."""
        self._around.refused(refusal)

    def refusal_text(self, refusal: Refusal) -> str:
        """The sentence of a refusal in the window's language."""
        return self._around.refusal_text(refusal)

    def finding_text(self, finding: Finding) -> str:
        """The sentence of a finding in the window's language."""
        return self._around.finding_text(finding)

    def act_text(self, name: str, facts: Mapping[str, Any]) -> str:
        """The words of an act, for the history."""
        return self._around.act_text(name, facts)

    def run(
        self,
        title: str,
        work: Callable[[Control], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] | None = None,
        cancel: bool = True,
    ) -> None:
        """Work beside the window with progress and Cancel; `done` is called in the window with the result.

        Work that never looks at its control offers no Cancel.
        """
        self._around.run(title, work, done, failed, cancel)

    def choose_call(self, call_id: UUID | None) -> None:
        """Put another call into view, for all places."""
        self._around.choose_call(call_id)

    def help(self, page: str) -> None:
        """Open a page of the help."""
        self._around.help(page)

    # -- being told ----------------------------------------------------------------------------------------------

    def on_jump(self, handler: Callable[[str, UUID | None, str], None]) -> None:
        """Call `handler(record_type, id, field)` when somebody jumps to a record of this place."""
        self.jumpers.append(handler)

    def on_drop(self, suffix: str, handler: Callable[[Sequence[str]], None]) -> None:
        """Call `handler(paths)` when files of this ending (".xlsx") are dropped on the window."""
        self.droppers[suffix.lower()] = handler

    def on_leave(self, handler: Callable[[], object]) -> None:
        """Call `handler()` before the place or the window is left: half-typed fields are stored then."""
        self.leavers.append(handler)

    def offer(self, *actions: Action) -> None:
        """Let the search everywhere find these actions."""
        self.actions.extend(actions)

    def on_change(self, owner: QObject, types: Sequence[str], refresh: Callable[[], None]) -> None:
        """Call `refresh` in the window's thread after records of these types changed; many changes, one call."""
        Listener(owner, self.office.store, types, refresh)

    def choose(self, call_id: UUID | None) -> None:
        """The window tells that another call is in view."""
        if call_id != self.call_id:
            self.call_id = call_id
            self.call_changed.emit(call_id)


class Listener(QObject):
    """Hears what the store announces, from any thread, and calls back in the window's thread, once per turn."""

    heard = Signal()

    def __init__(self, owner: QObject, store: "Store", types: Sequence[str], refresh: Callable[[], None]) -> None:
        super().__init__(owner)
        self._types = tuple(types)
        self._refresh = refresh
        self._store = store
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._call)
        self.heard.connect(self._timer.start)
        announce = self._hear
        store.changed.connect(announce)
        self.destroyed.connect(lambda: store.changed.disconnect(announce))

    def _hear(self, changes: "Changes") -> None:
        if not self._types or changes.touches(*self._types):
            import shiboken6

            if shiboken6.isValid(self):
                self.heard.emit()

    def _call(self) -> None:
        from sdgp_desktop.qtkit.keeping import kept_focus

        with kept_focus(self.parent()):
            self._refresh()
