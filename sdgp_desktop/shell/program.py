"""What happens between the first paint and the last: opening, signing in, going back to a copy, leaving."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.dialogs import ask
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.shell import words
from sdgp_desktop.shell.one_instance import OneInstance
from sdgp_desktop.shell.remembering import save_memory
from sdgp_desktop.shell.window import MainWindow

RECENT = 10
OFFICES = (".db", ".sdgo")  # files that are an office themselves


class Program(QObject):
    """The way from a file to a living window, and back."""

    def __init__(
        self, application: QApplication, window: MainWindow, database: Path | None, files: Sequence[Path] = ()
    ) -> None:
        """`files` are those that a double click handed over: packets and cards wait until an office is open."""
        super().__init__(window)
        self.application, self.window = application, window
        offices = [file for file in files if file.suffix.lower() in OFFICES]
        self.database = database or next(iter(offices), None)
        self.waiting = [file for file in files if file not in offices]
        self.front: QWidget | None = None
        self.instance: OneInstance | None = None
        language().changed.connect(self.welcome_again)
        window.restore_asked.connect(self.restore)

    def start(self) -> None:
        """Open the database that was named or used last; without one, welcome."""
        wanted = self.database or self.remembered()
        if wanted is not None and (self.database is not None or wanted.exists()):
            self.open(wanted)
        else:
            names = ", ".join(file.name for file in self.waiting)
            self.welcome(say(words.OFFICE_FIRST, file=names) if names else "")

    def remembered(self) -> Path | None:
        """The database that was open last."""
        recent = memory().get("recent") or []
        return Path(recent[0]) if recent else None

    # -- before an office is open --------------------------------------------------------------------------------

    def welcome(self, problem: str = "") -> None:
        """New office, open what I received, look at an example."""
        from sdgp_desktop.shell.frontpages import Welcome
        from sdgp_desktop.shell.here import offices_here

        page = Welcome(memory().get("recent") or [], problem, offices_here())
        page.made.connect(self.make)
        page.opened.connect(lambda path: self.open(Path(path)))
        page.example.connect(self.example)
        self._show_front(page)
        page.give_focus()

    def welcome_again(self, code: str = "") -> None:
        """Speak another language on the page that is shown."""
        if self.window.office is None and self.front is not None and self.front.objectName() == "welcome":
            QTimer.singleShot(0, self, self.welcome)

    def _show_front(self, page: QWidget) -> None:
        old, self.front = self.front, page
        self.window.show_front(page)
        if old is not None:
            self.window.stack.removeWidget(old)
            old.deleteLater()

    def make(self, code: str, person: str, number: int = 1) -> None:
        """Make the database of an office; where one of the association lies here already, ask first."""
        from sdgp_desktop.shell.frontpages import desk_choices
        from sdgp_desktop.shell.here import SecondOffice, offices_of

        same = offices_of(code)
        if not same:
            self.make_anew(code, person, number)
            return
        sheet = SecondOffice(self.window, code, same, desk_choices(code), number)
        sheet.accepted.connect(
            lambda: self.open(same[0].path) if sheet.opens else self.make_anew(code, person, sheet.desk.currentData())
        )
        sheet.open()

    def make_anew(self, code: str, person: str, number: int) -> None:
        """Make the database of an office in the folder of this program."""
        from sdgp_desktop.kernel.settings import folder
        from sdgp_desktop.office import new_office, open_office

        path, further = folder() / "office.db", 2
        while path.exists():
            path, further = folder() / f"office-{further}.db", further + 1

        def step() -> None:
            new_office(path, code, person, language=language().code, number=number).close()
            self._already_open(path)
            self._live(open_office(path, language=language().code))

        self._try(step)

    def example(self) -> None:
        """Make (or open) the example beside the own database."""
        from sdgp_desktop.kernel.settings import folder
        from sdgp_desktop.sample import make_sample

        path, speech = folder() / "sample.db", language().code
        if path.exists():
            self.open(path)
            return
        title = say(words.MAKING_EXAMPLE)
        self.window.run(title, lambda _: make_sample(path, language=speech), lambda _: self.open(path), cancel=False)

    def open(self, path: Path) -> None:
        """Open a database; a safety copy is unpacked beside the own ones first."""
        try:
            self._open(path)
        except Refusal as refusal:
            self.welcome(self.window.refusal_text(refusal))
            self._offer_copies(path, None, refusal)

    def _offer_copies(self, path: Path, key: bytes | None, refusal: Refusal) -> None:
        """Where a file is damaged: go back to one of its safety copies from here."""
        from sdgp_desktop.shell.going_back import offer_copies

        sentence = self.window.refusal_text(refusal)
        offer_copies(self.window, path, refusal.code, sentence, lambda name: self._go_back(path, key, name))

    def _go_back(self, path: Path, key: bytes | None, name: str) -> None:
        from sdgp_desktop.kernel.backup import folder_of, restored
        from sdgp_desktop.office import open_office
        from sdgp_desktop.recovery import restore_office

        def step() -> None:
            kept = restore_office(path, folder_of(path) / name, key)
            self._live(open_office(path, language=language().code, key=key))
            self.window.notice(say(restored(kept)))

        self._try(step)

    def _open(self, path: Path) -> None:
        from sdgp_desktop.kernel import keys
        from sdgp_desktop.kernel.copies import unpack_received
        from sdgp_desktop.office import open_office

        path = unpack_received(path)
        if self._already_open(path):
            return
        state = keys.state(path)
        people = [(p.id, p.name) for p in state.people]
        if people or state.encrypted:
            self._sign_in(path, people)
            return
        self._or_read(lambda read_only: open_office(path, language=language().code, read_only=read_only))

    def _or_read(self, opening: Callable[[bool], Any]) -> None:
        """Open it; where another program has it, offer to look at it."""
        try:
            office = opening(False)
        except Refusal as refusal:
            sentence = self.window.refusal_text(refusal)
            if refusal.code not in ("in_use", "read_only"):
                raise
            if not ask(self.window, say(words.IN_USE), sentence, say(words.READ_IT)):
                self.welcome(sentence)
                return
            office = opening(True)
        self._live(office)

    def _sign_in(self, path: Path, people: list[tuple[str, str]]) -> None:
        from sdgp_desktop.kernel.keys import from_recovery, unlock
        from sdgp_desktop.office import open_with_pin
        from sdgp_desktop.recovery import check_recovery, open_recovered
        from sdgp_desktop.shell.frontpages import SignIn

        page = SignIn(people, path.name)
        speech = language().code

        def told(step: Callable[[], None], key: Callable[[], bytes]) -> None:
            try:
                step()
            except Refusal as refusal:
                page.say_wrong(self.window.refusal_text(refusal))
                if refusal.code == "database_damaged":  # the PIN was right: the key opens the copies
                    self._offer_copies(path, key(), refusal)

        def by_pin(person: str, pin: str) -> None:
            told(
                lambda: self._or_read(lambda r: open_with_pin(path, person, pin, language=speech, read_only=r)),
                lambda: unlock(path, person, pin),
            )

        def by_key(text: str) -> None:
            told(
                lambda: self._or_read(lambda r: open_recovered(path, text, language=speech, read_only=r)),
                lambda: from_recovery(text),
            )

        def wrong_with(text: str) -> str:
            try:
                check_recovery(path, text)
            except Refusal as refusal:
                return self.window.refusal_text(refusal)
            return ""

        page.check_key = wrong_with
        page.signed.connect(by_pin)
        page.recovered.connect(by_key)
        page.elsewhere.connect(self.welcome)
        self._show_front(page)
        page.pin.setFocus()
        if not people:  # the file with the wrapped keys is gone: only the recovery key opens
            QTimer.singleShot(0, page, page.ask_recovery)

    def _already_open(self, path: Path) -> bool:
        self.instance = OneInstance(path)
        if self.instance.raise_other(self.waiting):
            self.application.quit()
            return True
        self.instance.asked.connect(self._raise)
        self.instance.listen()
        return False

    def _raise(self, files: Sequence[Path]) -> None:
        """A second start asks for the window, and may hand files over."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.waiting += files
        self._hand_over()

    def _hand_over(self) -> None:
        """Lead to the files that wait, once an office is open."""
        if self.waiting and self.window.office is not None:
            names, self.waiting = [str(file) for file in self.waiting], []
            QTimer.singleShot(0, self, lambda: self.window.take_files(names))

    def _live(self, office: Any) -> None:
        path = str(office.store.path.absolute())
        recent = [path, *(r for r in memory().get("recent") or [] if r != path)]
        memory().set("recent", recent[:RECENT])
        save_memory()  # now: after a power cut the program must find its office again
        old, self.front = self.front, None
        if old is not None:
            self.window.stack.removeWidget(old)
            old.deleteLater()
        self.window.open_office(office)
        if office.recovered and not office.store.read_only:
            self._new_pin()
        texts = self.window.facts.half_typed() if self.window.facts is not None else ()
        if texts:
            from sdgp_desktop.shell.half_typed import ask_half_typed

            ask_half_typed(self.window, texts)
        self._hand_over()

    def _new_pin(self) -> None:
        """Whoever came in with the recovery key gives a new PIN first."""
        self.window.show_place("settings")
        page: Any = self.window.pages.get("settings")
        if page is not None:
            page.show_part("people")
            QTimer.singleShot(0, page, page.people.new_pin)

    def _try(self, step: Callable[[], object]) -> None:
        try:
            step()
        except Refusal as refusal:
            self.welcome(self.window.refusal_text(refusal))

    # -- going back ----------------------------------------------------------------------------------------------

    def restore(self, name: str) -> None:
        """Go back to a safety copy: the office is closed, the copy takes its place, the window opens again."""
        from sdgp_desktop.all_records import SCHEMA
        from sdgp_desktop.kernel.backup import folder_of, restore, restored
        from sdgp_desktop.office import open_office

        store = self.window.office.store
        path, key, speech = store.path, store.key, language().code
        self.window.leave_office()
        try:
            kept = restore(path, folder_of(path) / name, SCHEMA, key)
        except Refusal as refusal:
            self._try(lambda: self._live(open_office(path, language=speech, key=key)))
            self.window.refused(refusal)
            return
        self._try(lambda: self._live(open_office(path, language=speech, key=key)))
        self.window.notice(say(restored(kept)))
