"""Tabs that always fit: those without room stand behind a button at the right end, with a menu."""

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QStyleOptionTab, QTabBar, QTabWidget, QToolButton, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import entry, tip
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.theme import theme

MORE = mark("qtkit", "{n} more tabs")


class Bar(QTabBar):
    """Draws only the tabs that fit; the others keep their place in the order, without width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.away: frozenset[int] = frozenset()
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def tabSizeHint(self, number: int) -> QSize:
        size = super().tabSizeHint(number)
        return QSize(0, size.height()) if number in self.away else size

    def minimumTabSizeHint(self, number: int) -> QSize:
        return self.tabSizeHint(number)

    def initStyleOption(self, option: QStyleOptionTab, number: int) -> None:
        super().initStyleOption(option, number)
        if number in self.away:
            option.text = ""

    def wish(self, number: int) -> int:
        """The width a tab needs to be read."""
        return super().tabSizeHint(number).width()

    def put_away(self, away: frozenset[int]) -> None:
        """Draw all but these tabs."""
        if away != self.away:
            self.away = away
            self.setIconSize(self.iconSize())  # the one way to let Qt lay the tabs out anew


class Tabs(QTabWidget):
    """Pages with tabs; the menu at the right end leads to those that have no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = Bar()
        self.setTabBar(self.bar)
        self.setDocumentMode(True)
        self.more = QToolButton()
        self.more.setProperty("role", "more")
        self.more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.clicked.connect(lambda *_: self.open_more())
        theme().set_icon(self.more, "chevron-down")
        self.setCornerWidget(self.more, Qt.Corner.TopRightCorner)
        self.more.hide()
        self.currentChanged.connect(self._turned)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.fit)

    def setObjectName(self, name: str) -> None:
        super().setObjectName(name)
        self.more.setObjectName(f"{name}More")

    def minimumSizeHint(self) -> QSize:
        """The room of the page in view; the largest of all pages would make a small window scroll for nothing."""
        need = QSize()
        if self.count():
            need = self.currentWidget().minimumSizeHint().expandedTo(self.currentWidget().minimumSize())
        return QSize(max(need.width(), theme().dp(200)), need.height() + self.bar.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return bool(self.count()) and self.currentWidget().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """What the page in view needs; Qt would ask all pages."""
        return self.currentWidget().heightForWidth(width) + self.bar.sizeHint().height() if self.count() else -1

    def _turned(self, _: int) -> None:
        self.fit()
        self.updateGeometry()

    def fit(self) -> None:
        """Decide which tabs have room; the one in view always has."""
        shown = [n for n in range(self.count()) if self.isTabVisible(n)]
        wishes = {n: self.bar.wish(n) for n in shown}
        away: frozenset[int] = frozenset()
        before: QWidget | None = self.cornerWidget(Qt.Corner.TopLeftCorner)
        room = self.width() - (before.sizeHint().width() if before is not None else 0)
        if sum(wishes.values()) > room:
            self._say_more(len(shown))
            left = room - self.more.sizeHint().width() - wishes.get(self.currentIndex(), 0)
            away = frozenset(self._without_room(shown, wishes, left))
            self._say_more(len(away))
        self.more.setVisible(bool(away))
        self.bar.put_away(away)

    def _without_room(self, shown: list[int], wishes: dict[int, int], left: int) -> list[int]:
        found = []
        for number in shown:
            if number == self.currentIndex():
                continue
            left -= wishes[number]
            if left < 0:
                found.append(number)
        return found

    def _say_more(self, count: int) -> None:
        self.more.setText(f"+ {count}")
        self.more.setAccessibleName(say(MORE, count))
        self.more.setToolTip(tip(say(MORE, count)))

    def open_more(self) -> None:
        """The tabs without room, as a menu."""
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}MoreMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number in sorted(self.bar.away):
            text = self.tabText(number).replace("&&", "&")
            entry(menu, text, partial(self.setCurrentIndex, number), name=f"tab{number}")
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def tabInserted(self, number: int) -> None:
        super().tabInserted(number)
        self._later.start()

    def setTabText(self, number: int, text: str) -> None:
        super().setTabText(number, text)
        self._later.start()

    def setTabVisible(self, number: int, visible: bool) -> None:
        super().setTabVisible(number, visible)
        self._later.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
