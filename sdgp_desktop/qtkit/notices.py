"""Short notices with Undo or Redo: shown for ten seconds, kept in a list."""

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QListWidget, QWidget

from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.basics import Banner, button, column, frame, label, named, tool
from sdgp_desktop.qtkit.language import clock, say
from sdgp_desktop.qtkit.theme import theme

UNDO = mark("qtkit", "Undo")
REDO = mark("qtkit", "Redo")
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
    """All notices of this session; the newest has a line of the frame for itself, so that it covers nothing.

    It goes when another place is opened; one that says what was undone stays, because people go and look.
    """

    changed = Signal()

    def __init__(self, window: QWidget, undo: Callable[[], object], redo: Callable[[], object]) -> None:
        super().__init__(window)
        self.kept: deque[Notice] = deque(maxlen=KEPT)
        self._window, self._deeds = window, {UNDO: undo, REDO: redo}
        self._place, self._step = "", 0
        self._latest = self._at = 0  # the last step that undo knew of: now, and when the notice was told
        self._fresh = False  # its own act has not been heard of yet
        self._offer: Text | None = None
        self.line()

    def line(self) -> "NoticeLine":
        """The line for a new frame."""
        self.shown = NoticeLine()
        self.shown.deed.clicked.connect(self._do)
        return self.shown

    def tell(self, text: str, offer: Text | None = None, tone: str = "good", step: int = 0) -> None:
        """Show a notice for ten seconds and keep it; `offer` is UNDO or REDO of the step of that number."""
        self.kept.appendleft(Notice(text, datetime.now(UTC), tone))
        self._offer, self._step = offer, step
        self._at, self._fresh = self._latest, tone != "bad"
        self.shown.show_notice(text, offer, tone)
        announce(self._window, text)
        self.changed.emit()

    def moved(self, place: str) -> None:
        """Another place was opened: what was said in the one before is kept in the list only."""
        if self._place not in ("", place) and self._offer != REDO:
            self.shown.hide()
        self._place = place

    def still(self, steps: Mapping[Text, int]) -> None:
        """What undo and redo would do now: a notice offers it only while it is what the notice speaks of.

        With the next act it goes: what it says is old then.
        """
        self._latest = steps.get(UNDO, 0)
        if self._fresh:
            self._at, self._fresh = self._latest, False
        elif self._latest != self._at:
            self.shown.hide()
        if self._offer is not None and steps.get(self._offer) != self._step:
            self._offer = None
            self.shown.deed.hide()

    def _do(self) -> None:
        self.shown.hide()
        if self._offer is not None:
            self._deeds[self._offer]()


class NoticeLine(Banner):
    """The notice in view, above the line at the bottom. Pointer or focus on it keep it there."""

    def __init__(self) -> None:
        deed, close = button("", "noticeDeed", role="link"), tool("x", "noticeClose", say(CLOSE))
        super().__init__("", "good", "notice", deed, close)
        self.deed = deed
        close.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expired)
        self.hide()

    def show_notice(self, text: str, offer: Text | None, tone: str) -> None:
        """Show a text, with Undo or Redo where it can be undone or done again."""
        self.say(text, tone)
        self.deed.setText(say(offer) if offer is not None else "")
        self.deed.setAccessibleName(self.deed.text())
        theme().set_icon(self.deed, "redo-2" if offer == REDO else "undo-2", "accent")
        self.deed.setVisible(offer is not None)
        self.show()
        self._timer.start(STAY_MS)

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
