"""A computer of an office: a folder of its own for the program, a window that is opened and closed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop import app
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.office import opened
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell.remembering import load_memory, save_memory
from sdgp_desktop.shell.window import MainWindow
from tests.journeys.hand import Hand


class Watcher(QObject):
    """Notes every widget that stands in a window of its own for a moment because it has no place yet."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and is_stray(watched):
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


def is_stray(widget: QWidget) -> bool:
    """Whether a widget is a window although it is made to be a part of one."""
    plain = widget.windowType() in (Qt.WindowType.Widget, Qt.WindowType.Window)
    return widget.isWindow() and plain and widget.parent() is None and not isinstance(widget, MainWindow)


class Laptop:
    """One window at a time: the program starts as it does for a person, and remembers what it remembers."""

    def __init__(self, home: Path, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self.home, self.qtbot, self.patch = home, qtbot, patch
        self.window: MainWindow | None = None
        self.troubles: list[BaseException] = []
        self.watcher = Watcher()
        home.mkdir(parents=True, exist_ok=True)

    def start(self) -> Hand:
        """Switch the program on."""
        self.patch.setenv("SDGP_HOME", str(self.home))
        memory().values.clear()
        load_memory()
        language().set(str(memory().get("language") or "en"), "")
        theme().set_percent(100)
        window = MainWindow(furnished=False)
        window.troubled.connect(self.troubles.append)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.installEventFilter(self.watcher)
        app.start(application, window, {})
        self.window = window
        hand = Hand(self.qtbot, window, self.patch)
        hand.settle()
        return hand

    def shut(self) -> None:
        """Close the window; nothing is asked, everything is stored."""
        if self.window is not None:
            self.window.close()
            save_memory()
            self.window.program.instance = None  # the process would end here, and its door with it
            self.window.deleteLater()
            self.window = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert (self.troubles, self.watcher.seen) == ([], []), f"{self.troubles} {self.watcher.seen}"

    @property
    def database(self) -> Path:
        """The database that the program made here."""
        return self.home / "office.db"

    def digests(self) -> dict[str, str]:
        """What the records of each audience come to, when the window is closed."""
        with opened(self.database) as office, office.read() as reading:
            return digests(reading)
