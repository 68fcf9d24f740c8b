"""Short notices with Undo: shown for ten seconds, kept in a list."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QListWidget, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, column, frame, label, named, picture, row, tool
from sdgp_desktop.qtkit.language import clock, say
from sdgp_desktop.qtkit.theme import theme

UNDO = mark("qtkit", "Undo")
CLOSE = mark("qtkit", "Close the notice")
NOTICES = mark("qtkit", "Notices")
STAY_MS = 10_000
KEPT = 200


@dataclass(frozen=True)
class Notice:
    """One notice and when it came."""

    text: str
    moment: datetime
    tone: str = ""


def announce(widget: QWidget, text: str) -> None:
    """Say a text to screen readers."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Notices(QObject):
    """All notices of this session; the newest is shown over the page."""

    changed = Signal()

    def __init__(self, window: QWidget, undo: Callable[[], object]) -> None:
        super().__init__(window)
        self.kept: deque[Notice] = deque(maxlen=KEPT)
        self._window, self._undo = window, undo
        self.bubble = Bubble(window)
        self.bubble.undo.clicked.connect(self._undo_clicked)
        window.installEventFilter(self)

    def tell(self, text: str, undo: bool = False, tone: str = "good") -> None:
        """Show a notice for ten seconds and keep it."""
        self.kept.appendleft(Notice(text, datetime.now(UTC), tone))
        self.bubble.say(text, undo, tone)
        announce(self._window, text)
        self.changed.emit()

    def _undo_clicked(self) -> None:
        self.bubble.hide()
        self._undo()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.bubble.place()
        return super().eventFilter(watched, event)


class Bubble(QFrame):
    """The notice in view, at the bottom of the window. Pointer or focus on it keep it there."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("notice")
        self.setProperty("role", "popover")
        self.text = label("", "", "noticeText", wrap=True)
        self.undo = button(say(UNDO), "noticeUndo", role="link", icon="undo-2")
        self.close_button = tool("x", "noticeClose", say(CLOSE), self.hide)
        self._icon = row()
        line = row(gap=10, margins=(14, 8, 8, 8))
        line.addLayout(self._icon)
        line.addWidget(self.text, 1)
        line.addWidget(self.undo)
        line.addWidget(self.close_button)
        self.setLayout(line)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expired)
        self.hide()

    def say(self, text: str, undo: bool, tone: str) -> None:
        """Show a text, with Undo if it can be undone."""
        from sdgp_desktop.qtkit.basics import clear

        self.text.setText(text)
        self.undo.setText(say(UNDO))
        self.undo.setVisible(undo)
        clear(self._icon)
        icon = {"bad": "octagon-alert", "warn": "triangle-alert", "good": "circle-check"}.get(tone, "info")
        self._icon.addWidget(picture(icon, tone or "note", 18))
        self.show()
        self.raise_()
        self.place()
        self._timer.start(STAY_MS)

    def place(self) -> None:
        """Above the bottom of the window, in the middle."""
        window = self.parentWidget()
        if window is None or self.isHidden():
            return
        width = min(theme().dp(620), window.width() - theme().dp(48))
        self.setFixedWidth(width)
        height = self.layout().heightForWidth(width) if self.layout().hasHeightForWidth() else self.sizeHint().height()  # type: ignore[union-attr]
        self.setFixedHeight(max(height, theme().dp(44)))
        self.move((window.width() - width) // 2, window.height() - self.height() - theme().dp(48))

    def _expired(self) -> None:
        if self.underMouse() or self.isAncestorOf(_focused() or self.window()):
            self._timer.start(STAY_MS)
        else:
            self.hide()


def _focused() -> QWidget | None:
    from PySide6.QtWidgets import QApplication

    return QApplication.focusWidget()


def notice_list(notices: Notices) -> QFrame:
    """All notices of this session, the newest first, for a popover."""
    made = named(QListWidget(), "noticeList", say(NOTICES))
    made.setWordWrap(True)
    for notice in notices.kept:
        made.addItem(f"{clock(notice.moment)}  {notice.text}")
    made.setMinimumSize(theme().dp(420), theme().dp(240))
    return frame(column(label(say(NOTICES), "heading"), made, gap=8, margins=12), "noticePanel", "popover")
