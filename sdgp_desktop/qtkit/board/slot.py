"""One slot of a board: its name, its cards, and how it looks as a target."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Elided, column, label
from sdgp_desktop.qtkit.board.card import CardWidget
from sdgp_desktop.qtkit.board.items import Slot
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.theme import theme

EMPTY = mark("qtkit", "empty")


class SlotWidget(QFrame):
    """Takes cards. While a card is in the air it is open, closed (with the reason as its tip) or the present target."""

    def __init__(self, slot: Slot, wide: bool = False) -> None:
        super().__init__()
        self.slot = slot
        self.state = ""  # "", open, closed, target
        self.reason = ""
        self.setObjectName(f"slot_{slot.id}")
        self.setAccessibleName(" ".join(part for part in (slot.title, slot.subtitle) if part))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.cards: list[CardWidget] = []
        box = column(gap=4, margins=(8, 6, 8, 8))
        if slot.title:
            box.addWidget(Elided(slot.title, "strong", f"slotTitle_{slot.id}"))
        if slot.subtitle:
            box.addWidget(Elided(slot.subtitle, "small", f"slotSubtitle_{slot.id}"))
        self._wide = wide
        self._inside: Flow | QVBoxLayout = Flow(theme().dp(8)) if wide else column(gap=6)
        box.addLayout(self._inside)
        self._empty = label(say(EMPTY), "small", f"slotEmpty_{slot.id}")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMinimumHeight(theme().dp(44))
        box.addWidget(self._empty)
        if not wide:
            box.addStretch(1)
        self.setLayout(box)

    def add(self, card: CardWidget) -> None:
        """One more card."""
        if self._wide:
            card.setFixedWidth(theme().dp(220))
        self.cards.append(card)
        self._inside.addWidget(card)
        self._empty.hide()

    @property
    def full(self) -> bool:
        """Whether no other card finds room."""
        return bool(self.slot.room) and len(self.cards) >= self.slot.room

    def set_state(self, state: str, reason: str = "") -> None:
        """Look as a target."""
        if (state, reason) != (self.state, self.reason):
            self.state, self.reason = state, reason
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = {"open": "accent_soft", "target": "accent_soft"}.get(self.state, "sunken")
        pen = QPen(look.colour("line"), 1)
        if self.state == "open":
            pen = QPen(look.colour("accent"), 1, Qt.PenStyle.DashLine)
        elif self.state == "target":
            pen = QPen(look.colour("accent"), look.dp(3))
        elif self.state == "closed":
            pen = QPen(look.colour("edge"), 1, Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5), look.dp(8), look.dp(8))
        if self.state == "closed":
            painter.setPen(QPen(look.colour("edge"), 1))
            size = look.dp(6)
            middle = self.rect().topRight()
            x, y = middle.x() - look.dp(16), middle.y() + look.dp(14)
            painter.drawLine(x - size // 2, y - size // 2, x + size // 2, y + size // 2)
            painter.drawLine(x - size // 2, y + size // 2, x + size // 2, y - size // 2)
