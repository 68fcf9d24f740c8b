"""The hands and eyes of a person at the window: keys and clicks on what is in view, found by its name."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias, TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QMenu,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.grid import GridView
from sdgp_desktop.shell.window import MainWindow

Key: TypeAlias = Qt.Key
Modifier: TypeAlias = Qt.KeyboardModifier
Found = TypeVar("Found", bound=QWidget)
FAR = 400  # presses of Tab after which a control counts as out of reach
LONG_MS = 20_000


class Hand:
    """Everything goes through the keyboard or the mouse; the window is looked at, never told."""

    def __init__(self, qtbot: QtBot, window: MainWindow, patch: pytest.MonkeyPatch) -> None:
        self.qtbot, self.window, self._patch = qtbot, window, patch

    # -- looking -------------------------------------------------------------------------------------------------

    @property
    def front(self) -> QWidget:
        """Where keys go: the small form that stands open, or the window."""
        return QApplication.activeModalWidget() or self.window

    def wake(self) -> QWidget:
        """The front window takes the keys again after a small form is closed: a display without windows forgets it."""
        front = self.front
        if not front.isActiveWindow():
            front.activateWindow()
            self.wait(front.isActiveWindow)
        return front

    @property
    def focus(self) -> QWidget:
        """The widget that takes the keys."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def wait(self, come: Callable[[], object]) -> None:
        """Until something is so."""
        self.qtbot.waitUntil(lambda: bool(come()), timeout=LONG_MS)

    def settle(self) -> None:
        """Until all work beside the window is done."""
        self.wait(lambda: not self.window.jobs.running)

    def shown(self, name: str, kind: type[Found]) -> Found | None:
        """What is in view under a name."""
        front = self.front
        return next((w for w in front.findChildren(kind, name) if w.isVisibleTo(front)), None)

    def see(self, name: str) -> QWidget:
        """What comes into view under a name."""
        return self.find(name, QWidget)

    def find(self, name: str, kind: type[Found]) -> Found:
        """A widget of a kind that comes into view under a name."""
        self.wait(lambda: self.shown(name, kind) is not None)
        found = self.shown(name, kind)
        assert found is not None
        return found

    def gone(self, name: str) -> None:
        """Until nothing of that name is in view any more."""
        self.wait(lambda: self.shown(name, QWidget) is None)

    def either(self, *names: str) -> str:
        """The first of some names that is in view."""
        self.wait(lambda: any(self.shown(name, QWidget) for name in names))
        return next(name for name in names if self.shown(name, QWidget) is not None)

    def says(self, name: str, text: str) -> bool:
        """Whether a button or a label in view holds some words."""
        found = self.shown(name, QWidget)
        return isinstance(found, QAbstractButton | QLabel) and text in found.text()

    def read(self, name: str) -> str:
        """The words of a label."""
        return self.find(name, QLabel).text()

    def last_notice(self) -> str:
        """The newest of the short notices."""
        return str(self.window.notices.kept[0].text)

    # -- keys ----------------------------------------------------------------------------------------------------

    def key(self, key: Key, modifier: Modifier = Modifier.NoModifier, times: int = 1) -> None:
        """Press a key where the focus is."""
        for _ in range(times):
            front = self.wake()
            QTest.keyClick(QApplication.focusWidget() or front, key, modifier)

    def keys(self, text: str) -> None:
        """Type where the focus is; an editor that opens takes the rest."""
        for sign in text:
            if sign.isascii():
                QTest.keyClicks(self.focus, sign)
            else:
                self.stroke(sign)

    def stroke(self, sign: str, scan: int = 0, virtual: int = 0, modifier: Modifier = Modifier.NoModifier) -> None:
        """One key as a keyboard sends it: the sign it gives, and its place on the keyboard."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        self.wake()
        for kind in kinds:
            event = QKeyEvent(kind, ord(sign.upper()), modifier, scan, virtual, 0, sign)
            QApplication.sendEvent(QApplication.focusWidget() or self.front, event)

    def reach(self, name: str) -> QWidget:
        """Go with Tab until something in view has the focus."""
        wanted = self.see(name)
        self.wait(wanted.isEnabled)
        return self.reach_widget(wanted)

    def reach_widget(self, wanted: QWidget) -> QWidget:
        """Go with Tab until a widget has the focus."""
        front = self.wake()
        for _ in range(FAR):
            here = QApplication.focusWidget()
            if here is not None and (here is wanted or here is wanted.focusProxy()):
                return here
            in_grid = isinstance(here, GridView)  # Tab goes from cell to cell there
            QTest.keyClick(here or front, Key.Key_Tab, Modifier.ControlModifier if in_grid else Modifier.NoModifier)
        raise AssertionError(f"{wanted.objectName()} is out of reach of the Tab key")

    def press(self, name: str) -> None:
        """Reach a button and press it with the space bar."""
        QTest.keyClick(self.reach(name), Key.Key_Space)

    def type(self, name: str, text: str, leave: bool = True) -> None:
        """Reach a field, replace what stands in it, and leave it."""
        field = self.reach(name)
        QTest.keyClick(field, Key.Key_A, Modifier.ControlModifier)
        self.keys(text)
        if leave:
            QTest.keyClick(field, Key.Key_Tab)

    def turn(self, name: str, part: str) -> None:
        """Turn to a part of a place or of a record with the arrows on its tabs; a tab may count what waits on it."""
        tabs = self.find(name, QTabWidget)
        titles = [tabs.tabText(n).partition(" (")[0] for n in range(tabs.count())]
        self.reach_widget(tabs.tabBar())
        for _ in titles:
            if titles[tabs.currentIndex()] != part:
                self.key(Key.Key_Right if tabs.currentIndex() < titles.index(part) else Key.Key_Left)
        assert titles[tabs.currentIndex()] == part

    def go(self, digit: int) -> None:
        """Open a place by Ctrl and its digit."""
        self.key(Key(int(Key.Key_0) + digit), Modifier.ControlModifier)
        self.settle()

    # -- mouse ---------------------------------------------------------------------------------------------------

    def click(self, name: str) -> None:
        """Click the middle of something in view."""
        QTest.mouseClick(self.see(name), Qt.MouseButton.LeftButton)

    # -- small forms and menus -----------------------------------------------------------------------------------

    @contextmanager
    def answering(self, *deeds: Callable[[], object], maybe: Callable[[], object] | None = None) -> Iterator[None]:
        """What is done, one after the other, in the small forms and menus that the block opens.

        `maybe` is done in one more that may open before all work beside the window is done.
        """
        left, wrong, seen, over = list(deeds), list[BaseException](), [QApplication.activeModalWidget()], False

        def look() -> None:
            if over or wrong:
                return
            QTimer.singleShot(5, look)  # before the deed: a line of a menu may open the next small form
            front: QWidget | None = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            deed = left[0] if left else maybe
            if front is None or front in seen or not front.isVisible() or deed is None:
                return
            seen.append(front)
            del left[:1]
            try:
                deed()
            except BaseException as error:  # raised inside the event loop of a dialog, told by the test
                wrong.append(error)
                left.clear()
                front.close()

        QTimer.singleShot(0, look)
        yield
        self.wait(lambda: not left)
        self.settle()
        over = True
        if wrong:
            raise wrong[0]

    def choose(self, name: str) -> None:
        """Go down an open menu to a line and take it."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        wanted = [line for line in menu.actions() if line.objectName() == name]
        for _ in range(len(menu.actions()) + 1):
            if menu.activeAction() in wanted:
                QTest.keyClick(menu, Key.Key_Return)
                return
            QTest.keyClick(menu, Key.Key_Down)
        menu.close()
        raise AssertionError(f"{name} is not in the menu")

    def files(self, *paths: Path) -> None:
        """What the dialogs of the system give back from now on: they are not ours to test."""
        names = [str(path) for path in paths]
        self._patch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (names[0], ""))
        self._patch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (names[0], ""))
        self._patch.setattr(QFileDialog, "getOpenFileNames", lambda *a, **k: (names, ""))

    # -- lists ---------------------------------------------------------------------------------------------------

    def lines(self, name: str) -> list[list[str]]:
        """What a list or grid in view says, line by line."""
        model = self.find(name, QTableView).model()
        return [
            [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def open_line(self, name: str, text: str) -> None:
        """Go with the arrows to the line of a list that holds a text, and open it with Return."""
        self.wait(lambda: any(text in line for line in self.lines(name)))
        at = next(n for n, line in enumerate(self.lines(name)) if text in line)
        view = self.reach(name)
        assert isinstance(view, QTableView)
        self.key(Key.Key_Home, Modifier.ControlModifier)
        self.key(Key.Key_Down, times=at)
        self.key(Key.Key_Return)
