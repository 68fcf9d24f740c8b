"""The program with its window: painted first, the database is opened after."""

import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtWidgets import QApplication

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.dialogs import tell
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell import words
from sdgp_desktop.shell.one_instance import OneInstance
from sdgp_desktop.shell.window import MainWindow

RECENT = 10
PULSE_MS = 250  # how often Python may look at signals of the system


class Program:
    """What happens between the first paint and the last: opening, signing in, leaving."""

    def __init__(self, application: QApplication, window: MainWindow, database: Path | None) -> None:
        self.application, self.window, self.database = application, window, database
        self.front: Any = None
        self.instance: OneInstance | None = None
        language().changed.connect(lambda *_: self.welcome_again())

    def start(self) -> None:
        """Open the database that was named or used last; without one, welcome."""
        wanted = self.database or self.remembered()
        if wanted is not None and (self.database is not None or wanted.exists()):
            self.open(wanted)
        else:
            self.welcome()

    def remembered(self) -> Path | None:
        """The database that was open last."""
        recent = memory().get("recent") or []
        return Path(recent[0]) if recent else None

    # -- before an office is open --------------------------------------------------------------------------------

    def welcome(self, problem: str = "") -> None:
        """New office, open what I received, look at an example."""
        from sdgp_desktop.shell.frontpages import Welcome

        page = Welcome(memory().get("recent") or [])
        page.made.connect(self.make)
        page.opened.connect(lambda path: self.open(Path(path)))
        page.example.connect(self.example)
        page.problem.setText(problem)
        self._show_front(page)

    def welcome_again(self) -> None:
        """Speak another language on the page that is shown."""
        if self.window.office is None and self.front is not None and self.front.objectName() == "welcome":
            QTimer.singleShot(0, self.welcome)

    def _show_front(self, page: Any) -> None:
        old, self.front = self.front, page
        self.window.show_front(page)
        if old is not None:
            self.window.stack.removeWidget(old)
            old.deleteLater()

    def make(self, code: str, person: str) -> None:
        """Make the database of an office in the folder of this program."""
        from sdgp_desktop.kernel.settings import folder
        from sdgp_desktop.office import new_office

        path = folder() / "office.db"
        number = 2
        while path.exists():
            path, number = folder() / f"office-{number}.db", number + 1
        self._try(lambda: self._live(new_office(path, code, person, language=language().code)))

    def example(self) -> None:
        """Make (or open) the example beside the own database."""
        from sdgp_desktop.kernel.settings import folder
        from sdgp_desktop.sample import make_sample

        path = folder() / "sample.db"
        if path.exists():
            self.open(path)
            return
        self.window.run(say(words.MAKING_EXAMPLE), lambda _: make_sample(path), lambda _: self.open(path))

    def open(self, path: Path) -> None:
        """Open a database; a safety copy is unpacked beside the own ones first."""
        self._try(lambda: self._open(path))

    def _open(self, path: Path) -> None:
        from sdgp_desktop.kernel import keys
        from sdgp_desktop.office import open_office, unpack_received

        path = unpack_received(path)
        if self._already_open(path):
            return
        state = keys.state(path)
        if state.people:
            self._sign_in(path, [(p.id, p.name) for p in state.people])
            return
        self._live(open_office(path, language=language().code))

    def _sign_in(self, path: Path, people: Sequence[tuple[str, str]]) -> None:
        from sdgp_desktop.office import open_with_pin
        from sdgp_desktop.shell.frontpages import SignIn

        page = SignIn(people)

        def go(person: str, pin: str) -> None:
            try:
                office = open_with_pin(path, person, pin, language=language().code)
            except Refusal as refusal:
                if refusal.code != "wrong_pin":
                    self.welcome(self.window.refusal_text(refusal))
                else:
                    page.say_wrong()
                return
            self._live(office)

        page.signed.connect(go)
        self._show_front(page)
        page.pin.setFocus()

    def _already_open(self, path: Path) -> bool:
        self.instance = OneInstance(path)
        if self.instance.raise_other():
            self.application.quit()
            return True
        self.instance.asked.connect(self._raise)
        self.instance.listen()
        return False

    def _raise(self) -> None:
        self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()

    def _live(self, office: Any) -> None:
        path = str(office.store.path.absolute())
        recent = [path, *(r for r in memory().get("recent") or [] if r != path)]
        memory().set("recent", recent[:RECENT])
        self.window.open_office(office)
        if self.front is not None:
            self.window.stack.removeWidget(self.front)
            self.front.deleteLater()
            self.front = None

    def _try(self, step: Any) -> None:
        try:
            step()
        except Refusal as refusal:
            self.welcome(self.window.refusal_text(refusal))


def show_trouble(window: MainWindow, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """An unexpected mistake is told in one sentence, with details to copy; the window stays."""
    details = "".join(traceback.format_exception(kind, error, trace))
    print(details, file=sys.stderr)  # noqa: T201 - for whoever starts the program from a terminal
    if isinstance(error, Refusal):
        window.refused(error)
        return
    tell(window, say(words.ERROR_TITLE), say(words.ERROR_TEXT), details, "octagon-alert")


def load_memory() -> None:
    """Read what the window remembers."""
    from sdgp_desktop.kernel.settings import load

    memory().values.update(load().window)


def save_memory() -> None:
    """Keep what the window remembers; a full disk only means that it forgets."""
    from sdgp_desktop.kernel.settings import load, save

    settings = load()
    settings.window = {**memory().values, "language": language().code, "theme": theme().choice, "text": theme().percent}
    try:
        save(settings)
    except (OSError, Refusal):
        return


def options(arguments: Sequence[str]) -> dict[str, str]:
    """The options of the window: --database FILE, --language CODE."""
    found: dict[str, str] = {}
    waiting = ""
    for argument in arguments:
        if waiting:
            found[waiting], waiting = argument, ""
        else:
            name, equals, value = argument.removeprefix("--").partition("=")
            if equals:
                found[name] = value
            else:
                waiting = name
    return found


def main(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed."""
    chosen = options(arguments)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("SDG Partnerships")
    application.setDesktopFileName("sdg-partnerships")
    load_memory()
    language().set(chosen.get("language") or str(memory().get("language") or application_language()))
    theme().install(application, str(memory().get("theme", "system")), int(memory().get("text", 100)))
    window = MainWindow()
    geometry = memory().get("geometry")
    if geometry:
        window.restoreGeometry(QByteArray.fromBase64(QByteArray(str(geometry).encode("ascii"))))
    sys.excepthook = lambda kind, error, trace: show_trouble(window, kind, error, trace)
    program = Program(application, window, Path(chosen["database"]) if "database" in chosen else None)
    pulse = QTimer()
    pulse.timeout.connect(lambda: None)  # lets Python notice a signal while Qt waits
    pulse.start(PULSE_MS)
    signal.signal(signal.SIGTERM, lambda *_: window.close())
    signal.signal(signal.SIGINT, lambda *_: window.close())
    window.show()
    QTimer.singleShot(0, program.start)
    status = application.exec()
    window.leave_office()
    save_memory()
    return status


def application_language() -> str:
    """The language of the system where it is one of ours, else English."""
    from PySide6.QtCore import QLocale

    from sdgp_desktop.kernel.texts import LANGUAGES

    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"
