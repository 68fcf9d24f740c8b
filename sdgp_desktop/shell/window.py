"""The main window: the frame around the places, and what places ask of it."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.basics import clear, column, panel, row
from sdgp_desktop.qtkit.jobs import JobCorner, Jobs
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.qtkit.notices import REDO, UNDO, Notices, notice_list
from sdgp_desktop.qtkit.place import Action, Hit, PlaceContext
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell import words
from sdgp_desktop.shell.asked import AskedWindow
from sdgp_desktop.shell.deeds import all_actions, place_of_key, wire
from sdgp_desktop.shell.house import House
from sdgp_desktop.shell.quiet import Quiet
from sdgp_desktop.shell.stack import Room, Stack

if TYPE_CHECKING:
    from sdgp_desktop.exchange.service import FolderView
    from sdgp_desktop.shell.facts import Facts

LISTED = ("import_built_upon", "import_lasting")
NARROW = 1_100  # below this width the left column shows icons only


class MainWindow(AskedWindow):
    """Painted first, without the database; `open_office` brings it to life."""

    office_changed = Signal()
    left_office = Signal()
    restore_asked = Signal(str)  # name of a safety copy

    def __init__(self, furnished: bool = True) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.setMinimumSize(640, 480)
        self.resize(theme().dp(1280), theme().dp(760))
        self.office: Any = None
        self.program: Any = None  # what opens and leaves offices; it lives as long as the window
        self.facts: Facts | None = None
        self.saved_at: datetime | None = None
        self.banners_for: Any = None  # who worked here when they were shown
        self.copy_failed = False
        self.damaged = False  # the file of the office is not whole
        self.copy_of: datetime | None = None  # when the copy was made that the database goes on from
        self.kept: dict[str, Any] = {}
        self._percent, self._before = theme().percent, "today"
        self.stack = Stack()
        self.house = House(self.stack, self, self.troubled.emit)
        self.house.opened.connect(self._opened)
        self.house.not_stored.connect(self._not_stored)
        self.jobs = Jobs(self)
        self.quiet = Quiet(self.jobs, lambda: self.facts, self)
        self.quiet.damaged.connect(self._damaged)
        self.say_title()
        if furnished:
            self.furnish()

    def furnish(self) -> None:
        """Put the frame into the window; the program does so after the first paint."""
        self.notices = Notices(self, self.undo, self.redo)
        self._build()
        self.own_actions = wire(self)
        language().changed.connect(self._language_changed)
        theme().changing.connect(self._theme_changing)
        theme().changed.connect(self._theme_changed)

    # -- the frame -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        from sdgp_desktop.shell.sidebar import Sidebar
        from sdgp_desktop.shell.statusbar import Statusbar
        from sdgp_desktop.shell.topbar import Topbar

        self.sidebar, self.topbar, self.statusbar = Sidebar(), Topbar(), Statusbar()
        self.banners = column(gap=1)
        right = column(self.topbar, gap=0)
        right.addLayout(self.banners)
        self.room = Room(self.stack)
        right.addWidget(self.room, 1)
        right.addWidget(JobCorner(self.jobs))
        right.addWidget(self.notices.line())
        right.addWidget(self.statusbar)
        body = row(self.sidebar, gap=0)
        body.addLayout(right, 1)
        self.setCentralWidget(panel(body, "frame"))
        self.sidebar.chosen.connect(self.show_place)
        self.topbar.call_chosen.connect(self.choose_call)
        self.topbar.search.connect(self.search)
        self.topbar.undo.connect(self.undo)
        self.topbar.redo.connect(self.redo)
        self.statusbar.asked.connect(self._lead)
        self._show_frame(self.office is not None)

    def _show_frame(self, open_: bool) -> None:
        self.sidebar.setEnabled(open_)
        self.topbar.setEnabled(open_)
        self.statusbar.setVisible(open_)
        self.sidebar.set_folded(self.width() < theme().dp(NARROW))

    def rebuild(self) -> None:
        """Another language or text size: frame and places are made anew; the record in view comes back."""
        code, front = self.house.current or self._before, self.stack.currentWidget()
        if self.office is not None:
            self.office.language = language().code
            self.house.forget()
        self.room.takeWidget()
        self._build()
        self.say_title()
        if self.office is None:
            if front is not None:
                self.show_front(front)
            return
        self.show_banners()
        self.refresh_frame()
        self.show_place(code or "today")

    def _language_changed(self, code: str) -> None:
        self.rebuild()

    def _theme_changing(self) -> None:
        """Let the pages go: dressing thousands of widgets anew takes seconds, making one page takes none."""
        if self.office is not None:
            self._before = self.house.current
            self.house.forget(at_once=True)

    def _theme_changed(self) -> None:
        if theme().percent != self._percent:
            self._percent = theme().percent
            self.rebuild()
        elif self.office is not None:
            self.show_place(self._before)

    def say_title(self) -> None:
        """The file in the title, so that people know where they are."""
        name = self.office.store.path.name if self.office else ""
        self.setWindowTitle(f"{name} – {say(words.PROGRAM)}" if name else say(words.PROGRAM))

    def show_front(self, page: QWidget) -> None:
        """Show a page that stands before any office: the welcome, the sign-in."""
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        self.sidebar.setVisible(False)
        self.topbar.setVisible(False)

    # -- the office ----------------------------------------------------------------------------------------------

    def open_office(self, office: Any) -> None:
        """Bring the window to life over an open office."""
        from sdgp_desktop.shell.facts import Facts

        self.office, self.facts, self.damaged = office, Facts(office), False
        self.copy_of = self.facts.goes_on_from()
        office.store.changed.connect(self._hear)
        self.sidebar.setVisible(True)
        self.topbar.setVisible(True)
        self._show_frame(True)
        known = dict(self.facts.calls())
        remembered = memory().get("call")
        self.house.call_id = next((id for id in known if id.hex == remembered), None)
        self.show_banners()
        self.say_title()
        self.refresh_frame()
        self.show_place(str(memory().get("place", "today")))
        self.office_changed.emit()
        if not office.store.read_only:
            from sdgp_desktop.shell.locking import lock_copies

            facts = self.facts
            lock_copies(self)
            before = facts.last_copy()
            self.jobs.run(
                say(words.COPYING), lambda _: facts.daily_copy(), lambda failed: self._copied(failed, before),
                self._job_failed, False,
            )  # fmt: skip
            self.quiet.soon()
            if facts.has_folder:
                self.jobs.run(say(words.LOOKING_FOLDER), lambda _: facts.folder(), self._folder_seen, self._job_failed)

    def _folder_seen(self, view: "FolderView") -> None:
        """What waits in the exchange folder: told once, and as a line of Today."""
        from sdgp_desktop.exchange.service import FOLDER_KEPT, folder_findings

        self.kept[FOLDER_KEPT] = view
        for finding in folder_findings(view):
            self.notice(self.finding_text(finding))
        if self.current == "today":
            self.contexts["today"].shown.emit()

    def _copied(self, failed: str, before: datetime | None) -> None:
        if self.facts is not None:
            self.copy_failed, self.damaged = bool(failed), self.damaged or failed == "database_damaged"
            self.show_banners()
            last = self.facts.last_copy()
            self.statusbar.show_copy(last, self.copy_failed)
            if self.current == "today" and (failed or last != before):  # it may say that there is no copy yet
                self.contexts["today"].shown.emit()

    def _damaged(self) -> None:
        """Told in a banner from which one goes back to a safety copy; nothing else is said of copies meanwhile."""
        self.damaged = True
        self.show_banners()

    def leave_office(self) -> None:
        """Store what is half typed, forget the pages, close the database."""
        if self.office is None:
            return
        self.quiet.stop()
        self.jobs.stop_all()
        self.house.forget()
        self.office.store.changed.disconnect(self._hear)
        if self.facts is not None:
            self.facts.remember_heads()
        self.office.close()
        self.office, self.facts, self.saved_at = None, None, None
        self.kept.clear()
        self.banners_for = getattr(self.office, "person", None)
        clear(self.banners)
        self._show_frame(False)
        self.say_title()
        self.left_office.emit()

    def _hear(self, *_: object) -> None:
        if self.office is not None:
            self.saved_at = self.office.store.clock()
            QTimer.singleShot(0, self, self.refresh_frame)  # what changed may be told in the thread of a work
            QTimer.singleShot(0, self.quiet, self.quiet.soon)

    def refresh_frame(self) -> None:
        """Show anew what the frame tells: calls, undo, saved, unsent, copies."""
        if self.facts is None:
            return
        calls = self.facts.calls()
        if self.house.call_id is not None and self.house.call_id not in dict(calls):
            self.house.forget_call()
        self.topbar.show_calls(calls, self.house.call_id)
        offers = self.facts.offers()
        self.topbar.show_undo(*(offers.get(offer, (0, ""))[1] for offer in (UNDO, REDO)))
        self.notices.still({offer: step for offer, (step, _) in offers.items()})
        self.statusbar.show_person(self.office.code, self.office.person.name)
        if self.banners_for != self.office.person:  # somebody else, or in another role
            self.show_banners()
        self.statusbar.show_saved(self.saved_at)
        self.statusbar.show_unsent(self.facts.unsent(), self.facts.unsent_to())
        self.statusbar.show_copy(self.facts.last_copy(), self.copy_failed)

    def show_banners(self) -> None:
        """Sentences that stay: example data, reading only, a copy that failed."""
        from sdgp_desktop.shell.banners import banners

        clear(self.banners)
        for made in banners(self):
            self.banners.addWidget(made)

    # -- places --------------------------------------------------------------------------------------------------

    @property
    def pages(self) -> dict[str, QWidget]:
        """The pages that were visited, by the code of their place."""
        return self.house.pages

    @property
    def contexts(self) -> dict[str, PlaceContext]:
        """What was handed to the visited places."""
        return self.house.contexts

    @property
    def current(self) -> str:
        """The code of the place in view."""
        return self.house.current

    @property
    def call_id(self) -> UUID | None:
        """The call in view."""
        return self.house.call_id

    def show_place(self, code: str) -> None:
        """Bring a place into view; its page is made at the first visit."""
        if self.office is not None:
            self.house.show(code)

    def _opened(self, code: str) -> None:
        self.sidebar.show_place(code)
        self.notices.moved(code)
        memory().set("place", code)

    # -- doing ---------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last act back."""
        self._undo(redo=False)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._undo(redo=True)

    def _undo(self, redo: bool) -> None:
        if self.facts is None:
            return
        self.house.leave(self.current)
        said = say(words.REDONE if redo else words.UNDONE, act=self.facts.undo_words(redo))
        packet, facts = self.facts.import_to_undo(redo), self.facts
        if packet:  # it may hold very many records: beside the window
            kept = partial(self._kept, packet)
            self.run(said, lambda _: facts.undo(redo), lambda _: self._told(said, redo), kept, cancel=False)
            return
        try:
            self.facts.undo(redo)
        except Refusal as refusal:
            self.refused(refusal)
            return
        self._told(said, redo)

    def _told(self, said: str, redo: bool) -> None:
        """Say what was undone (or done again), with the way back."""
        self._offer(said, UNDO if redo else REDO)

    def _kept(self, packet: str, error: BaseException) -> None:
        """An import that cannot be taken back whole: lead to the list of what it changed."""
        self._job_failed(error)
        if isinstance(error, Refusal) and error.code in LISTED:
            self.jump("exchange_packet", None, packet)

    def search(self) -> None:
        """Search everywhere: records and actions."""
        if self.facts is not None:
            from sdgp_desktop.shell.search import SearchEverywhere

            dialog = SearchEverywhere(self, self.known_actions(), self.facts.find)
            dialog.found.connect(self._open_hit)
            dialog.open()

    def known_actions(self) -> list[tuple[str, Action]]:
        """All actions with the title of their place: the window's own, the places', opening a place."""
        return all_actions(self)

    def _open_hit(self, hit: Hit) -> None:
        self.jump(hit.record_type, hit.record_id, hit.field)

    def _lead(self, part: str) -> None:
        if part == "notices":
            self.show_notices()
        elif part == "unsent":
            self.show_place("exchange")
        elif part in ("person", "copy"):
            self.show_place("settings")
            show = getattr(self.pages.get("settings"), "show_part", None)
            if show is not None:
                show("people" if part == "person" else "copies")

    def show_notices(self) -> None:
        """All notices of this session, above the line at the bottom."""
        made = notice_list(self.notices)
        made.setParent(self, Qt.WindowType.Popup)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.adjustSize()
        corner = self.statusbar.notices.mapToGlobal(self.statusbar.notices.rect().topRight())
        made.move(corner.x() - made.width(), corner.y() - made.height())
        made.show()

    # -- events --------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Ctrl and a key of the top row opens a place by the place of the key: AZERTY has no digits there."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and place_of_key(event):
            # A list that is folded takes every sign for a search in it: what has the focus is not asked.
            QTimer.singleShot(0, self, partial(self.show_place, place_of_key(event)))
            event.accept()
            return True
        if event.type() == QEvent.Type.Resize and self.centralWidget() is not None:
            self.sidebar.set_folded(self.width() < theme().dp(NARROW))
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        code = place_of_key(event)
        if code:
            self.show_place(code)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files may be dropped while an office is open."""
        if self.office is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand dropped files to the place that takes their kind."""
        self.take_files([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    def take_files(self, paths: Sequence[str]) -> None:
        """Hand files to the place that takes their kind: the one in view first."""
        if self.house.take_files(paths):
            self.notice(say(words.DROP_NOTHING))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already: store what is half typed, and go. Long works are asked about."""
        if not self.may_stop():
            event.ignore()
            return
        geometry = self.saveGeometry().toBase64().data()
        memory().set("geometry", bytes(geometry).decode("ascii"))
        self.leave_office()
        super().closeEvent(event)
