"""The program with its window: painted first, the database is opened after."""

import gc
import os
import signal
import sys
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

import sdgp_desktop.qtkit.binding  # noqa: F401 - before anything of Qt

# isort: split
from PySide6.QtCore import (
    QByteArray,
    QLocale,
    QMargins,
    QRect,
    QSize,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.qtkit.collector import Collector
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.qtkit.scrolling import tell_scrolling
from sdgp_desktop.qtkit.theme import RESOURCES, theme
from sdgp_desktop.shell import words
from sdgp_desktop.shell.remembering import load_memory, save_memory
from sdgp_desktop.shell.window import MainWindow

SMALL = QSize(1366, 768)  # a screen of this size or less is filled whole
TITLE_BAR = 40  # pixels the system adds above the window; nobody knows them before it is shown
PULSE_MS = 250  # how often Python may look at signals of the system


def show_trouble(
    window: MainWindow, kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """An unexpected mistake is told in one sentence, with details to copy; the window stays."""
    if isinstance(error, Refusal):
        window.refused(error)
        return
    from sdgp_desktop.qtkit.dialogs import tell

    details = "".join(traceback.format_exception(kind, error, trace))
    print(details, file=sys.stderr)  # noqa: T201 - for whoever starts the program from a terminal
    tell(window, say(words.ERROR_TITLE), say(words.ERROR_TEXT), details, "octagon-alert")


def options(arguments: Sequence[str]) -> dict[str, str]:
    """The options of the window: --database FILE, --language CODE."""
    found: dict[str, str] = {}
    waiting = ""
    for argument in arguments:
        if waiting:
            found[waiting], waiting = argument, ""
        elif argument.startswith("--"):
            name, equals, value = argument.removeprefix("--").partition("=")
            if equals:
                found[name] = value
            else:
                waiting = name
    return found


def handed_over(arguments: Sequence[str]) -> list[Path]:
    """The files that were named (what a double click hands over): what is no option and no value of one."""
    values = set(options(arguments).values())
    return [Path(a).absolute() for a in arguments if not a.startswith("--") and a not in values]


def system_language() -> str:
    """The language of the system where it is one of ours, else English."""
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"


def place_window(window: MainWindow) -> None:
    """Put the window where it was, back onto a screen when its screen is gone, and never beyond the screen's edge."""
    geometry = memory().get("geometry")
    if geometry:
        window.restoreGeometry(QByteArray.fromBase64(QByteArray(str(geometry).encode("ascii"))))
    home = next((s for s in QGuiApplication.screens() if s.availableGeometry().intersects(window.geometry())), None)
    room = (home or QGuiApplication.primaryScreen()).availableGeometry()
    fit_window(window, room, first=not geometry)
    if geometry and home is None:
        window.move(room.topLeft())


def fit_window(window: MainWindow, room: QRect, first: bool) -> None:
    """Fit into the free part of a screen, title bar included; at first a small screen is filled whole."""
    most = room.size().shrunkBy(QMargins(0, TITLE_BAR, 0, 0))
    window.setMinimumSize(window.minimumSize().boundedTo(most))
    window.resize(window.size().boundedTo(most))
    if not first:
        return
    free = most - window.size()
    window.move(room.left() + free.width() // 2, room.top() + free.height() // 2)
    if room.width() <= SMALL.width() or room.height() <= SMALL.height():
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def start(application: QApplication, window: MainWindow, chosen: Mapping[str, str], files: Sequence[Path] = ()) -> None:
    """After the first paint: everything that needs more than a frame."""
    from sdgp_desktop.shell.program import Program

    application.setWindowIcon(QIcon(str(RESOURCES / "pictures" / "program.svg")))
    window.furnish()
    database = Path(chosen["database"]) if "database" in chosen else None
    window.program = Program(application, window, database, files)
    window.program.start()


def begin(application: QApplication, window: MainWindow, chosen: Mapping[str, str], files: Sequence[Path] = ()) -> None:
    """Start; from then on cycles are searched for, but not among what was made until now: it stays."""
    try:
        start(application, window, chosen, files)
    finally:
        gc.freeze()
        Collector(window)


def make_application(speech: str) -> QApplication:
    """Qt itself. Where it finds no screen it would write its own words and abort: one sentence and status 1 instead."""
    said: list[str] = []

    def hear(kind: QtMsgType, _: object, text: str) -> None:
        if kind != QtMsgType.QtFatalMsg:
            said.append(text)
            return
        print(words.NO_SCREEN.to(speech), file=sys.stderr, flush=True)  # noqa: T201 - there is no window
        os._exit(1)  # whoever returns from here is aborted by Qt

    qInstallMessageHandler(hear)
    application = QApplication(sys.argv[:1])
    qInstallMessageHandler(None)
    for text in said:
        print(text, file=sys.stderr)  # noqa: T201 - what Qt would have said
    return application


def make_window(chosen: Mapping[str, str]) -> tuple[QApplication, MainWindow]:
    """The window as it is painted first. Python's searches for cycles, which find none yet, wait for `begin`."""
    gc.disable()
    load_memory()
    speech = chosen.get("language") or str(memory().get("language") or system_language())
    application = make_application(speech)
    tell_scrolling()
    application.setApplicationName("SDG Partnerships")
    application.setDesktopFileName("sdg-partnerships")
    language().set(speech)
    theme().install(application, str(memory().get("theme", "system")), int(memory().get("text", 100)))
    window = MainWindow(furnished=False)
    place_window(window)
    return application, window


def main(arguments: Sequence[str]) -> int:
    """Open the window and stay until it is closed."""
    chosen = options(arguments)
    application, window = make_window(chosen)
    sys.excepthook = lambda kind, error, trace: show_trouble(window, kind, error, trace)
    window.troubled.connect(lambda error: show_trouble(window, type(error), error, error.__traceback__))
    pulse = QTimer()
    pulse.timeout.connect(lambda: None)  # lets Python notice a signal while Qt waits
    pulse.start(PULSE_MS)
    signal.signal(signal.SIGTERM, lambda *_: window.close())
    signal.signal(signal.SIGINT, lambda *_: window.close())
    window.show()
    QTimer.singleShot(0, window, lambda: begin(application, window, chosen, handed_over(arguments)))
    status = application.exec()
    window.leave_office()
    save_memory()
    return status
