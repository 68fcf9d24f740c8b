"""A board of cards: moved by mouse, by keys or by menu, by the same rules."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Banner, clear, column, entry, label, panel, row, scrolling
from sdgp_desktop.qtkit.board.card import CardWidget
from sdgp_desktop.qtkit.board.items import Card, Lane
from sdgp_desktop.qtkit.board.slot import SlotWidget
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.notices import announce
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.theme import theme

PICKED = mark("qtkit", "{card} picked up. Arrows choose where to, Space drops it, Esc puts it back.")
OVER = mark("qtkit", "{slot}: {card} can go here.")
NOT_OVER = mark("qtkit", "{slot}: {why}")
DROPPED = mark("qtkit", "{card} moved to {slot}")
BACK = mark("qtkit", "{card} put back.")
FULL = mark("qtkit", "There is no room left.")
HELD = mark("qtkit", "{card} is locked. Unlock it first.")
OPEN = mark("qtkit", "Open")
MOVE = mark("qtkit", "Move to…")
SLOT_WIDTH = 232
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Board(QWidget):
    """Lanes of slots. `allowed(card, slot)` is "" or the sentence why not; `move(card, slot)` may refuse.

    `swap(card, other)` is asked when the slot is full and both may change places. `menu(card, QMenu)` adds lines.
    """

    opened = Signal(object)
    selected = Signal(object)  # the card that has the focus now: clicked, or reached with a key
    moved = Signal(object, object)
    questioned = Signal(object)  # the card whose open question is to be shown

    def __init__(
        self,
        context: PlaceContext,
        name: str,
        *,
        lanes: Sequence[Lane] = (),
        cards: Sequence[Card] = (),
        allowed: Callable[[str, str], str] | None = None,
        move: Callable[[str, str], object] | None = None,
        swap: Callable[[str, str], object] | None = None,
        menu: Callable[[str, QMenu], object] | None = None,
        slot_width: int = SLOT_WIDTH,
    ) -> None:
        super().__init__()
        self._slot_width = slot_width
        self.setObjectName(name)
        self.context = context
        self._allowed, self._move, self._swap, self._menu = allowed or (lambda c, s: ""), move, swap, menu
        self.cards: dict[str, CardWidget] = {}
        self.slots: dict[str, SlotWidget] = {}
        self._lanes: Sequence[Lane] = ()
        self._grids: list[tuple[QGridLayout, list[SlotWidget]]] = []
        self._columns = 0
        self.lifted: str | None = None
        self.target: str | None = None
        self._focus_next: str | None = None
        self._ghost: QLabel | None = None
        self.banner = Banner("", "warn", f"{name}Banner")
        self.banner.hide()
        self._inside = column(gap=14, margins=(16, 8, 16, 16))
        self.area = scrolling(panel(self._inside, f"{name}Page"), f"{name}Scroll")
        box = column(self.banner, gap=0)
        box.addWidget(self.area, 1)
        self.setLayout(box)
        self.set_content(lanes, cards)

    # -- content -------------------------------------------------------------------------------------------------

    def set_content(self, lanes: Sequence[Lane], cards: Sequence[Card]) -> None:
        """Show lanes and cards; the focus stays with the card it was on."""
        focused = self._focus_next or next((id for id, card in self.cards.items() if card.hasFocus()), None)
        self.lifted = self.target = None
        self.banner.hide()  # it spoke of the board before
        if any(card.hasFocus() for card in self.cards.values()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # else Qt gives it to any other card, which would be chosen
        clear(self._inside)
        self._lanes, self.cards, self.slots, self._grids, self._columns = lanes, {}, {}, [], 0
        for lane in lanes:
            self._add_lane(lane)
        self._inside.addStretch(1)
        for card in cards:
            slot = self.slots.get(card.slot)
            if slot is not None:
                made = CardWidget(card, slot.accessibleName())
                self._wire(made)
                slot.add(made)
                self.cards[card.id] = made
        self._arrange()
        if focused in self.cards:
            self._focus_next = None
            QTimer.singleShot(0, self.cards[focused], lambda: self.focus_card(str(focused)))

    def _add_lane(self, lane: Lane) -> None:
        if lane.title or lane.hint:
            head = row(label(lane.title, "heading", f"lane_{lane.id}"), label(lane.hint, "muted"), None, gap=12)
            self._inside.addLayout(head)
        grid = QGridLayout()
        grid.setSpacing(theme().dp(8))
        slots = []
        for slot in lane.slots:
            made = SlotWidget(slot, wide=len(lane.slots) == 1)
            self.slots[slot.id] = made
            slots.append(made)
        self._grids.append((grid, slots))
        self._inside.addLayout(grid)

    def _wire(self, made: CardWidget) -> None:
        made.pressed_key.connect(self._key)
        made.opened.connect(self.opened.emit)
        made.focused.connect(self.selected.emit, Qt.ConnectionType.QueuedConnection)  # after the press
        made.question_asked.connect(self.questioned.emit)
        made.menu_asked.connect(self._open_menu)
        made.dragged.connect(self._dragged)
        made.released.connect(self._released)

    def _arrange(self) -> None:
        columns = max(1, (self.width() - theme().dp(40)) // theme().dp(self._slot_width))
        if columns == self._columns:
            return
        self._columns = columns
        for grid, slots in self._grids:
            for made in slots:
                grid.removeWidget(made)
            for number, made in enumerate(slots):
                span = columns if len(slots) == 1 else 1
                grid.addWidget(made, number // columns, number % columns, 1, span)
            for number in range(grid.columnCount()):
                grid.setColumnStretch(number, 1 if number < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def focus_card(self, id: str) -> None:
        """Put the focus on a card and bring it into view."""
        made = self.cards.get(id)
        if made is not None:
            made.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(made)

    # -- rules ---------------------------------------------------------------------------------------------------

    def reason(self, card: str, slot: str) -> str:
        """Why a card cannot go to a slot; nothing when it can (also by changing places)."""
        made, there = self.cards[card], self.slots[slot]
        if made.card.locked:
            return say(HELD, card=made.card.title)
        if made.card.slot == slot:
            return ""
        why = self._allowed(card, slot)
        if why or not there.full:
            return why
        other = there.cards[0].card
        if self._swap is None or there.slot.room != 1:
            return say(FULL)
        if other.locked:
            return say(HELD, card=other.title)
        return self._allowed(other.id, made.card.slot)

    def move_card(self, card: str, slot: str) -> bool:
        """Move a card if the rules allow it; the same for mouse, keys and menu."""
        self.put_back(quiet=True)
        made = self.cards[card]
        if made.card.slot == slot:
            return False
        why = self.reason(card, slot)
        there = self.slots[slot]
        if not why:
            self._focus_next = card
            try:
                if there.full and self._swap is not None:
                    self._swap(card, there.cards[0].card.id)
                elif self._move is not None:
                    self._move(card, slot)
            except Refusal as refusal:
                why = self.context.refusal_text(refusal)
                self._focus_next = None
        if why:
            self._tell(why, "warn")
            return False
        self.banner.hide()
        announce(self, say(DROPPED, card=made.card.title, slot=there.accessibleName()))
        self.moved.emit(card, slot)
        return True

    def _tell(self, text: str, tone: str) -> None:
        self.banner.say(text, tone)
        self.banner.show()
        announce(self, text)

    # -- keys ----------------------------------------------------------------------------------------------------

    def _key(self, id: str, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Space:
            self._space(id)
        elif key == Qt.Key.Key_Escape and self.lifted is not None:
            self.put_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.lifted is None:
                self.opened.emit(id)
            else:
                self._space(id)
        elif key in ARROWS:
            self._arrow(id, *ARROWS[key])
        else:
            return
        event.accept()

    def _space(self, id: str) -> None:
        if self.lifted is None:
            if self.cards[id].card.locked:
                self._tell(say(HELD, card=self.cards[id].card.title), "warn")
            else:
                self.pick(id)
        elif self.target is not None:
            self.move_card(id, self.target)

    def pick(self, id: str) -> None:
        """Pick a card up: all slots show whether they take it."""
        self.banner.hide()
        self.lifted = id
        made = self.cards[id]
        made.set_lifted(True)
        for slot_id, slot in self.slots.items():
            why = self.reason(id, slot_id)
            slot.set_state("closed" if why else "open", why)
        self._aim(made.card.slot, quiet=True)
        announce(self, say(PICKED, card=made.card.title))

    def _aim(self, slot: str | None, quiet: bool = False) -> None:
        if self.lifted is None:
            return
        if self.target in self.slots:
            old = self.slots[str(self.target)]
            old.set_state("closed" if old.reason else "open", old.reason)
        self.target = slot
        if slot is None:
            return
        made = self.slots[slot]
        why = made.reason
        if not why:
            made.set_state("target")
        self.area.ensureWidgetVisible(made)
        if not quiet:
            title = self.cards[self.lifted].card.title
            text = say(NOT_OVER, slot=made.accessibleName(), why=why) if why else ""
            announce(self, text or say(OVER, slot=made.accessibleName(), card=title))
            self.banner.setVisible(bool(why))
            if why:
                self.banner.say(text, "warn")

    def put_back(self, quiet: bool = False) -> None:
        """Leave a picked card where it was."""
        if self.lifted is None:
            return
        made = self.cards.get(self.lifted)
        self.lifted = self.target = None
        if made is not None:
            made.set_lifted(False)
            if not quiet:
                announce(self, say(BACK, card=made.card.title))
        for slot in self.slots.values():
            slot.set_state("")
        if self._ghost is not None:
            self._ghost.deleteLater()
            self._ghost = None
        if not quiet:
            self.banner.hide()

    def _arrow(self, id: str, right: int, down: int) -> None:
        if self.lifted is not None:
            here = self.slots.get(str(self.target))
            found = self._neighbour(here, list(self.slots.values()), right, down) if here is not None else None
            if isinstance(found, SlotWidget):
                self._aim(found.slot.id)
            return
        beside = self._neighbour(self.cards[id], list(self.cards.values()), right, down)
        if isinstance(beside, CardWidget):
            self.focus_card(beside.card.id)

    def _neighbour(self, here: QWidget, others: Sequence[QWidget], right: int, down: int) -> QWidget | None:
        """The nearest of the others in a direction."""

        def place(widget: QWidget) -> QPoint:
            return QRect(widget.mapTo(self, QPoint(0, 0)), widget.size()).center()

        centre, best, least = place(here), None, 0
        for other in others:
            away = place(other) - centre
            along, aside = away.x() * right + away.y() * down, abs(away.x() * down) + abs(away.y() * right)
            if other is not here and along > theme().dp(8):
                cost = along + 3 * aside
                if best is None or cost < least:
                    best, least = other, cost
        return best

    # -- menu ----------------------------------------------------------------------------------------------------

    def _open_menu(self, id: str, place: QPoint) -> None:
        self.card_menu(id).popup(place)

    def card_menu(self, id: str) -> QMenu:
        """The menu of a card, with every slot it may go to; the others say why not."""
        menu = QMenu(self)
        menu.setObjectName("cardMenu")
        menu.setToolTipsVisible(True)
        entry(menu, say(OPEN), lambda: self.opened.emit(id), icon="eye", name="openCard")
        targets = menu.addMenu(say(MOVE))
        targets.setObjectName("moveTo")
        targets.setToolTipsVisible(True)
        for slot_id, slot in self.slots.items():
            if slot_id == self.cards[id].card.slot:
                continue
            why = self.reason(id, slot_id)
            words = slot.accessibleName() or slot_id
            line = entry(targets, f"{words} — {why}" if why else words, self._mover(id, slot_id), name=f"to_{slot_id}")
            line.setEnabled(not why)
        if self._menu is not None:
            menu.addSeparator()
            self._menu(id, menu)
        return menu

    def _mover(self, card: str, slot: str) -> Callable[[], Any]:
        return lambda: self.move_card(card, slot)

    # -- mouse ---------------------------------------------------------------------------------------------------

    def _dragged(self, id: str, place: QPoint) -> None:
        if self.lifted is None:
            self.pick(id)
            self._ghost = QLabel(self)
            shown: QPixmap = self.cards[id].grab()
            self._ghost.setPixmap(shown)
            self._ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._ghost.show()
        if self._ghost is not None:
            self._ghost.move(self.mapFromGlobal(place) - QPoint(theme().dp(16), theme().dp(12)))
            self._ghost.raise_()
        under = self._slot_at(place)
        if under != self.target:
            self._aim(under)

    def _slot_at(self, place: QPoint) -> str | None:
        for id, slot in self.slots.items():
            if slot.rect().contains(slot.mapFromGlobal(place)):
                return id
        return None

    def _released(self, id: str, place: QPoint) -> None:
        slot = self._slot_at(place)
        if slot is None:
            self.put_back()
        else:
            self.move_card(id, slot)
