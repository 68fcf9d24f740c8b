"""The main window: the frame around the places, and what places ask of it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.qtkit.basics import Banner, column, panel, row
from sdgp_desktop.qtkit.jobs import Cancelled, JobCorner, Jobs
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.qtkit.notices import Notices, notice_list
from sdgp_desktop.qtkit.place import Action, Control, Hit, PlaceContext
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell import words
from sdgp_desktop.shell.facts import Facts
from sdgp_desktop.shell.places import ALL, Spot, spot_of
from sdgp_desktop.shell.search import SearchEverywhere
from sdgp_desktop.shell.sidebar import Sidebar
from sdgp_desktop.shell.statusbar import Statusbar
from sdgp_desktop.shell.topbar import Topbar

MESSAGE_MS = 6_000


class MainWindow(QMainWindow):
    """Painted first, without the database; `open_office` brings it to life."""

    office_changed = Signal()
    left_office = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.resize(theme().dp(1280), theme().dp(760))
        self.office: Any = None
        self.facts: Facts | None = None
        self.contexts: dict[str, PlaceContext] = {}
        self.pages: dict[str, QWidget] = {}
        self.current = ""
        self.call_id: UUID | None = None
        self.saved_at: datetime | None = None
        self.copy_failed = False
        self._build()
        self._keys()
        self.say_title()
        language().changed.connect(lambda *_: self.say_again())
        theme().changed.connect(self._resized)

    # -- the frame -----------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.sidebar, self.topbar, self.statusbar = Sidebar(), Topbar(), Statusbar()
        self.stack = QStackedWidget()
        self.stack.setObjectName("places")
        self.banners = column(gap=1)
        right = column(self.topbar, gap=0)
        right.addLayout(self.banners)
        right.addWidget(self.stack, 1)
        right.addWidget(self.statusbar)
        body = row(self.sidebar, gap=0)
        body.addLayout(right, 1)
        self.setCentralWidget(panel(body, "frame"))
        self.notices = Notices(self, self.undo)
        self.jobs = Jobs(self)
        right.insertWidget(right.count() - 1, JobCorner(self.jobs))
        self.sidebar.chosen.connect(self.show_place)
        self.topbar.call_chosen.connect(self.choose_call)
        self.topbar.search.connect(self.search)
        self.topbar.undo.connect(self.undo)
        self.topbar.redo.connect(self.redo)
        self.statusbar.asked.connect(self._lead)
        self.sidebar.setEnabled(False)
        self.topbar.setEnabled(False)
        self.statusbar.hide()

    def _keys(self) -> None:
        self.own_actions = [
            Action("undo", words.UNDO, self.undo, "undo", "Ctrl+Z"),
            Action("redo", words.REDO, self.redo, "redo", "Ctrl+Y"),
            Action("larger", words.LARGER, theme().larger, "zoom-in", "Ctrl++"),
            Action("smaller", words.SMALLER, theme().smaller, "zoom-out", "Ctrl+-"),
            Action("light_dark", words.LIGHT_DARK, self.light_dark, "moon"),
            Action("full_screen", words.FULL_SCREEN, self.full_screen, "maximize", "F11"),
            Action("quit", words.QUIT, self.close_all, "power", "Ctrl+Q"),
        ]
        keys: list[tuple[str, Callable[[], None]]] = [(a.shortcut, a.run) for a in self.own_actions if a.shortcut]
        keys += [(s.shortcut, lambda code=s.code: self.show_place(code)) for s in ALL if s.shortcut and s.code != "help"]
        keys += [("F1", self.help_here), ("Ctrl+K", self.search), ("Ctrl+Shift+Z", self.redo), ("Ctrl+=", theme().larger)]
        for key, run in keys:
            QShortcut(QKeySequence(key), self, run)

    def say_title(self) -> None:
        """The file in the title, so that people know where they are."""
        name = self.office.store.path.name if self.office else ""
        self.setWindowTitle(f"{name} – {say(words.PROGRAM)}" if name else say(words.PROGRAM))

    def say_again(self) -> None:
        """Speak another language: the frame changes its words, places are made anew."""
        for part in (self.sidebar, self.topbar, self.statusbar):
            part.say_again()
        self.say_title()
        if self.office is not None:
            self.office.language = language().code
            code = self.current
            self._forget_pages()
            self.show_banners()
            self.refresh_frame()
            self.show_place(code or "today")

    def _resized(self) -> None:
        self.sidebar.say_again()

    def show_front(self, page: QWidget) -> None:
        """Show a page that stands before any office: the welcome, the sign-in."""
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    # -- the office ----------------------------------------------------------------------------------------------

    def open_office(self, office: Any) -> None:
        """Bring the window to life over an open office."""
        self.office, self.facts = office, Facts(office)
        office.store.changed.connect(self._hear)
        self.sidebar.setEnabled(True)
        self.topbar.setEnabled(True)
        self.statusbar.show()
        known = dict(self.facts.calls())
        remembered = memory().get("call")
        self.call_id = next((id for id in known if id.hex == remembered), None)
        if not office.store.read_only:
            self.copy_failed = not self.facts.daily_copy()
        self.show_banners()
        self.say_title()
        self.refresh_frame()
        self.show_place(str(memory().get("place", "today")))
        self.office_changed.emit()

    def leave_office(self) -> None:
        """Store what is half typed, forget the pages, close the database."""
        if self.office is None:
            return
        self.jobs.stop_all()
        self._forget_pages()
        self.office.store.changed.disconnect(self._hear)
        self.office.close()
        self.office, self.facts = None, None
        self.sidebar.setEnabled(False)
        self.topbar.setEnabled(False)
        self.statusbar.hide()
        self.left_office.emit()

    def _hear(self, *_: object) -> None:
        self.saved_at = self.office.store.clock()
        QTimer.singleShot(0, self, self.refresh_frame)

    def refresh_frame(self) -> None:
        """Show anew what the frame tells: calls, undo, saved, unsent, copies."""
        if self.facts is None:
            return
        self.topbar.show_calls(self.facts.calls(), self.call_id)
        self.topbar.show_undo(self.facts.undo_words(), self.facts.undo_words(redo=True))
        self.statusbar.show_person(self.office.code, self.office.person.name)
        self.statusbar.show_saved(self.saved_at)
        self.statusbar.show_unsent(self.facts.unsent())
        self.statusbar.show_copy(self.facts.last_copy(), self.copy_failed)

    def show_banners(self) -> None:
        """Sentences that stay: example data, reading only, a copy that failed."""
        from sdgp_desktop.qtkit.basics import clear

        clear(self.banners)
        if self.office.sample:
            self.banners.addWidget(Banner(say(words.SAMPLE), "note", "sampleBanner"))
        if self.office.store.read_only:
            self.banners.addWidget(Banner(say(words.READ_ONLY, why=""), "warn", "readOnlyBanner"))
        if self.copy_failed:
            self.banners.addWidget(Banner(say(words.BACKUP_FAILED), "bad", "copyBanner"))

    # -- places --------------------------------------------------------------------------------------------------

    def show_place(self, code: str) -> None:
        """Bring a place into view; its page is made at the first visit."""
        if self.office is None:
            return
        spot = next((s for s in ALL if s.code == code), ALL[0])
        if spot.code != self.current:
            self._leave(self.current)
        page = self.pages.get(spot.code) or self._make(spot)
        self.current = spot.code
        self.sidebar.show_place(spot.code)
        self.stack.setCurrentWidget(page)
        memory().set("place", spot.code)
        self.contexts[spot.code].choose(self.call_id)
        self.contexts[spot.code].shown.emit()

    def _make(self, spot: Spot) -> QWidget:
        context = PlaceContext(self, self.call_id, self)
        self.contexts[spot.code] = context
        page = spot.place().build(context)
        self.pages[spot.code] = page
        self.stack.addWidget(page)
        return page

    def _leave(self, code: str) -> None:
        if code in self.contexts:
            for leave in self.contexts[code].leavers:
                leave()

    def _leave_pages(self) -> None:
        for code in list(self.contexts):
            self._leave(code)

    def _forget_pages(self) -> None:
        self._leave_pages()
        for code, page in self.pages.items():
            self.stack.removeWidget(page)
            page.deleteLater()
            self.contexts[code].deleteLater()
        self.pages.clear()
        self.contexts.clear()
        self.current = ""

    # -- what places ask -----------------------------------------------------------------------------------------

    def jump(self, record_type: str, id: UUID | None, field: str = "") -> None:
        """Lead to a record in its place."""
        spot = spot_of(record_type)
        if spot is None:
            return
        self.show_place(spot.code)
        for jumper in self.contexts[spot.code].jumpers:
            jumper(record_type, id, field)

    def status(self, text: str) -> None:
        """A quiet word at the bottom, for some seconds."""
        self.statusbar.message.setText(text)
        QTimer.singleShot(MESSAGE_MS, self.statusbar.message, lambda: self.statusbar.message.setText(""))

    def notice(self, text: str, undo: bool = False) -> None:
        """A short notice, with Undo when there is something to undo."""
        self.notices.tell(text, undo)

    def refused(self, refusal: Refusal) -> None:
        """Say in words why something could not be done."""
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
    ) -> None:
        """Work beside the window with progress and Cancel."""
        self.jobs.run(title, work, done, failed or self._job_failed)

    def _job_failed(self, error: BaseException) -> None:
        if isinstance(error, Refusal):
            self.refused(error)
        elif not isinstance(error, Cancelled):
            raise error

    def choose_call(self, call_id: UUID | None) -> None:
        """Put another call into view, for all places."""
        self.call_id = call_id
        memory().set("call", call_id.hex if call_id else "")
        if self.facts is not None:
            self.topbar.show_calls(self.facts.calls(), call_id)
        if self.current in self.contexts:
            self.contexts[self.current].choose(call_id)

    def help(self, page: str) -> None:
        """Open a page of the help."""
        self.show_place("help")
        show = getattr(self.pages["help"], "show_page", None)
        if show is not None:
            show(page)

    def help_here(self) -> None:
        """Open the help at the page of the place in view."""
        spot = next((s for s in ALL if s.code == self.current), None)
        if spot is not None:
            self.help(spot.place().help or "start")

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
        self._leave(self.current)
        act = self.facts.undo_words(redo)
        try:
            self.facts.undo(redo)
        except Refusal as refusal:
            self.refused(refusal)
            return
        self.status(say(words.REDONE if redo else words.UNDONE, act=act))

    def search(self) -> None:
        """Search everywhere: records and actions."""
        if self.facts is None:
            return
        dialog = SearchEverywhere(self, self.known_actions(), self.facts.find)
        dialog.found.connect(self._open_hit)
        dialog.open()

    def known_actions(self) -> list[tuple[str, Action]]:
        """All actions with the title of their place: the window's own, the places', opening a place."""
        found = [(say(words.PROGRAM), a) for a in self.own_actions]
        for spot in ALL:
            title = say(spot.title)
            opening = Action(
                f"open_{spot.code}", spot.title, lambda code=spot.code: self.show_place(code), spot.icon, spot.shortcut
            )
            found.append((title, opening))
            if spot.code in self.contexts:
                found += [(title, a) for a in self.contexts[spot.code].actions]
        return found

    def _open_hit(self, hit: Hit) -> None:
        self.jump(hit.record_type, hit.record_id, hit.field)

    def light_dark(self) -> None:
        """Change between light and dark."""
        theme().set_choice("light" if theme().tones.dark else "dark")

    def full_screen(self) -> None:
        """Fill the screen, or leave it."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def close_all(self) -> None:
        """Close the program; everything is saved."""
        self.close()

    def _lead(self, part: str) -> None:
        if part == "notices":
            self.show_notices()
        elif part == "unsent":
            self.show_place("exchange")
        elif part in ("person", "copy"):
            self.show_place("settings")
            show = getattr(self.pages["settings"], "show_part", None)
            if show is not None:
                show("people" if part == "person" else "copies")

    def show_notices(self) -> None:
        """All notices of this session, above the line at the bottom."""
        made = notice_list(self.notices)
        made.setWindowFlag(Qt.WindowType.Popup)
        made.setParent(self, made.windowFlags())
        made.adjustSize()
        corner = self.statusbar.notices.mapToGlobal(self.statusbar.notices.rect().topRight())
        made.move(corner.x() - made.width(), corner.y() - made.height())
        made.show()

    # -- events --------------------------------------------------------------------------------------------------

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
        suffixes = {Path(p).suffix.lower() for p in paths}
        order = [self.current, "applications", "exchange", *(s.code for s in ALL)]
        for suffix in sorted(suffixes):
            batch = [p for p in paths if Path(p).suffix.lower() == suffix]
            if not self._hand(batch, suffix, order):
                self.notice(say(words.DROP_NOTHING))

    def _hand(self, batch: list[str], suffix: str, order: Sequence[str]) -> bool:
        for code in order:
            if code in ("applications", "exchange") and code not in self.contexts:
                self._make(next(s for s in ALL if s.code == code))
            if code in self.contexts and suffix in self.contexts[code].droppers:
                self.show_place(code)
                self.contexts[code].droppers[suffix](batch)
                return True
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is saved already: store what is half typed, and go."""
        geometry = self.saveGeometry().toBase64().data()
        memory().set("geometry", bytes(geometry).decode("ascii"))
        self.leave_office()
        super().closeEvent(event)
