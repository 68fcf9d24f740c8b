"""One card of a board as a widget that takes the focus."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Elided, badge, column, picture, row, tool
from sdgp_desktop.qtkit.board.items import Card
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.sdg import tiles
from sdgp_desktop.qtkit.theme import theme

LOCKED = mark("qtkit", "locked")


class CardWidget(QFrame):
    """Space picks up and drops, arrows move, Return opens, the menu key offers “Move to…”; or drag it."""

    pressed_key = Signal(object, object)  # card id, key event that the board may take
    opened = Signal(object)
    focused = Signal(object)
    question_asked = Signal(object)
    menu_asked = Signal(object, QPoint)
    dragged = Signal(object, QPoint)  # card id, global place
    released = Signal(object, QPoint)

    def __init__(self, card: Card, where: str) -> None:
        super().__init__()
        self.card = card
        self.lifted = False
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setObjectName(f"card_{card.id}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor if card.locked else Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        words = [card.title, where, *card.lines]
        head = row(gap=6)
        head.addWidget(Elided(card.title, "strong", f"cardTitle_{card.id}"), 1)
        if card.question:
            name = f"cardQuestion_{card.id}"
            asks = tool("git-compare", name, card.question, lambda: self.question_asked.emit(card.id))
            theme().set_icon(asks, "git-compare", "warn")
            head.addWidget(asks)
            words.append(card.question)
        if card.locked:
            head.addWidget(picture("lock", "muted", 14))
            words.append(say(LOCKED))
        box = column(head, gap=3, margins=(12, 8, 10, 8))
        under = head  # the badge stands behind the first line, so that the whole title has room
        for number, line in enumerate(card.lines):
            inside = row(gap=6)
            inside.addWidget(Elided(line, "small", f"cardLine{number}_{card.id}"), 1)
            box.addLayout(inside)
            under = inside if under is head else under
        if card.badge is not None:
            under.addWidget(badge(*card.badge, name=f"cardBadge_{card.id}"))
            words.append(card.badge[0])
        if card.goals:
            box.addWidget(tiles(card.goals, 20))
        self.setLayout(box)
        self.setAccessibleName(", ".join(part for part in words if part))

    def set_lifted(self, lifted: bool) -> None:
        """Show that the card is picked up."""
        self.lifted = lifted
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        busy = self.hasFocus() or self.lifted
        painter.setPen(QPen(look.colour("accent" if busy else "edge"), look.dp(2) if busy else 1))
        painter.setBrush(look.colour("accent_soft" if self.lifted else "raised"))
        room = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(room, look.dp(6), look.dp(6))
        if self.card.tone:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.tones.mark(self.card.tone))
            painter.drawRoundedRect(room.adjusted(0, 0, look.dp(4) - room.width(), 0), look.dp(2), look.dp(2))

    # -- keys and mouse ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.pressed_key.emit(self.card.id, event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        place = event.globalPos() if by_mouse else self.mapToGlobal(QPoint(theme().dp(12), self.height()))
        self.menu_asked.emit(self.card.id, place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
            self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None or self.card.locked:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far or self._dragging:
            self._dragging = True
            self.dragged.emit(self.card.id, event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was, self._dragging, self._pressed = self._dragging, False, None
        if was:
            self.released.emit(self.card.id, event.globalPosition().toPoint())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.opened.emit(self.card.id)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
        self.focused.emit(self.card.id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
