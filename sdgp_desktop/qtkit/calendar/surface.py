"""What month and year line share: the chosen day, opening, and moving by mouse or keyboard."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QToolTip, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import entry, tip
from sdgp_desktop.qtkit.calendar.items import DAY, CalendarItem, shifted
from sdgp_desktop.qtkit.language import day as day_words
from sdgp_desktop.qtkit.language import long_day, say
from sdgp_desktop.qtkit.notices import announce
from sdgp_desktop.qtkit.theme import theme

OPEN = mark("qtkit", "Open")
MOVE = mark("qtkit", "Move to…")
PICKED = mark("qtkit", "{title} picked up. Arrows move it, Space drops it, Esc puts it back.")
MOVED = mark("qtkit", "{title}: {start} to {end}")
PUT_BACK = mark("qtkit", "{title} put back.")
RANGE = mark("qtkit", "{start} to {end}")


def days_text(item: CalendarItem) -> str:
    """The days of an item in words."""
    if item.start == item.end:
        return day_words(item.start)
    return say(RANGE, start=day_words(item.start), end=day_words(item.end))


class Surface(QWidget):
    """Draws items on days. Space picks a movable item up, arrows move it, Space drops it, Esc puts it back."""

    opened = Signal(object)
    day_chosen = Signal(object)
    dropped = Signal(object, object)  # id, new first day
    move_asked = Signal(object)  # id: the menu's "Move to…"
    turned = Signal(int)  # months to go on

    def __init__(self, name: str, spoken: str, today: date) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.items: Sequence[CalendarItem] = ()
        self.day = self.today = today
        self.picked: CalendarItem | None = None
        self.offset = 0
        self.current: Any = None  # id of the item the keyboard is on
        self._pressed: QPoint | None = None
        self._pressed_day: date | None = None
        self._dragging = False
        self.boxes: list[tuple[QRectF, CalendarItem]] = []

    # -- what each kind of surface knows ---------------------------------------------------------------------------

    def day_at(self, place: QPoint) -> date | None:
        """The day under a point."""
        raise NotImplementedError

    def key_step(self, key: int) -> int:
        """Days that an arrow key goes on; 0 for other keys."""
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().dp(420), theme().dp(320))

    # -- content -------------------------------------------------------------------------------------------------

    def show_items(self, items: Sequence[CalendarItem], day: date) -> None:
        """Show items around a day."""
        self.items, self.day = items, day
        self.update()

    def drawn(self) -> list[CalendarItem]:
        """The items, the one picked up where it would be dropped."""
        if self.picked is None:
            return list(self.items)
        return [shifted(i, self.offset) if i.id == self.picked.id else i for i in self.items]

    def on_day(self, day: date) -> list[CalendarItem]:
        """What is on a day."""
        return [i for i in self.items if i.touches(day, day)]

    def item_at(self, place: QPoint) -> CalendarItem | None:
        """The item drawn under a point."""
        for box, item in reversed(self.boxes):
            if box.contains(place.toPointF()):
                return next((i for i in self.items if i.id == item.id), item)
        return None

    def choose_day(self, day: date) -> None:
        """Put the cursor on a day and say what is on it."""
        self.day = day
        self.current = None
        announce(self, ". ".join([long_day(day), *(i.shown for i in self.on_day(day))]))
        self.day_chosen.emit(day)
        self.update()

    # -- keyboard ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        step = self.key_step(key)
        if step and self.picked is not None:
            self._shift(self.offset + step)
        elif step:
            self.choose_day(self.day + step * DAY)
        elif key == Qt.Key.Key_Home:
            self.choose_day(self.today)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Space:
            self._space()
        elif key == Qt.Key.Key_Escape and self.picked is not None:
            self.put_back()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._return()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the items of the chosen day, then on."""
        here = [i for i in self.on_day(self.day) if i.kind != "holiday"]
        ids = [i.id for i in here]
        at = (
            ids.index(self.current) + (1 if forward else -1)
            if self.current in ids
            else (0 if forward else len(ids) - 1)
        )
        if here and 0 <= at < len(here) and self.hasFocus():
            self.current = ids[at]
            announce(self, f"{here[at].shown}, {days_text(here[at])}")
            self.update()
            return True
        self.current = None
        self.update()
        return super().focusNextPrevChild(forward)

    def _chosen(self) -> CalendarItem | None:
        here = self.on_day(self.day)
        return next((i for i in here if i.id == self.current), None) or next(
            (i for i in here if i.kind != "holiday"), None
        )

    def _space(self) -> None:
        if self.picked is not None:
            self.drop()
            return
        found = next((i for i in [self._chosen(), *self.on_day(self.day)] if i is not None and i.movable), None)
        if found is not None:
            self.pick(found)

    def _return(self) -> None:
        found = self._chosen()
        if self.picked is not None:
            self.drop()
        elif found is not None:
            self.opened.emit(found.id)

    # -- moving --------------------------------------------------------------------------------------------------

    def pick(self, item: CalendarItem) -> None:
        """Pick an item up."""
        self.picked, self.offset, self.current = item, 0, item.id
        announce(self, say(PICKED, title=item.title))
        self.update()

    def _shift(self, days: int) -> None:
        self.offset = days
        if self.picked is not None:
            there = shifted(self.picked, days)
            announce(self, say(MOVED, title=there.title, start=day_words(there.start), end=day_words(there.end)))
        self.update()

    def drop(self) -> None:
        """Drop what is picked up where it is."""
        item, days = self.picked, self.offset
        self.picked, self.offset = None, 0
        if item is not None and days:
            self.day = item.start + days * DAY
            self.current = item.id
            self.dropped.emit(item.id, item.start + timedelta(days=days))
        self.update()

    def put_back(self) -> None:
        """Leave what is picked up where it was."""
        if self.picked is not None:
            announce(self, say(PUT_BACK, title=self.picked.title))
        self.picked, self.offset, self._dragging = None, 0, False
        self.update()

    # -- mouse ---------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._pressed_day = place, self.day_at(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._pressed is None:
            over = self.item_at(place)
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            return
        if not self._dragging:
            far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            item = self.item_at(self._pressed)
            if not far or item is None or not item.movable:
                return
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pick(item)
        day = self.day_at(place)
        if day is not None and self._pressed_day is not None and (day - self._pressed_day).days != self.offset:
            self._shift((day - self._pressed_day).days)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place, was = event.position().toPoint(), self._dragging
        pressed, self._pressed, self._dragging = self._pressed, None, False
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if was:
            self.drop()
        elif pressed is not None:
            item, day = self.item_at(place), self.day_at(place)
            if day is not None:
                self.choose_day(day)
            if item is not None and item.kind != "holiday":
                self.current = item.id
                self.opened.emit(item.id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        item = self.item_at(event.pos()) if by_mouse else self._chosen()
        if item is None:
            return
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}Menu")
        entry(menu, say(OPEN), lambda: self.opened.emit(item.id), icon="eye", name="openItem")
        if item.movable:
            entry(menu, say(MOVE), lambda: self.move_asked.emit(item.id), icon="move", name="moveItem")
        box = next((b for b, i in self.boxes if i.id == item.id), QRectF())
        menu.popup(event.globalPos() if by_mouse else self.mapToGlobal(box.bottomLeft().toPoint()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            here = [item for box, item in reversed(self.boxes) if box.contains(event.pos().toPointF())]
            if here:
                parts = (part for i in here for part in (i.shown, days_text(i), i.detail) if part)
                words = "\n".join(parts)
                QToolTip.showText(event.globalPos(), tip(words), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # -- drawing -------------------------------------------------------------------------------------------------

    def draw_bar(self, painter: QPainter, box: QRectF, item: CalendarItem, starts: bool, ends: bool) -> None:
        """One item as a bar with its title; cut ends have no rounded corner."""
        look = theme()
        picked = self.picked is not None and self.picked.id == item.id
        radius = look.dp(4)
        painter.setPen(QPen(look.tones.mark(item.tone), look.dp(2) if picked or item.id == self.current else 1))
        painter.setBrush(look.tones.soft(item.tone))
        painter.setClipRect(box.adjusted(-1, -1, 1, 1))
        wide = box.adjusted(0 if starts else -radius * 2, 0, 0 if ends else radius * 2, 0)
        painter.drawRoundedRect(wide, radius, radius)
        if starts:
            painter.fillRect(QRectF(box.left(), box.top(), look.dp(4), box.height()), look.tones.mark(item.tone))
        painter.setPen(look.colour("text"))
        inside = box.adjusted(look.dp(8 if starts else 4), 0, -look.dp(4), 0)
        text = painter.fontMetrics().elidedText(item.shown, Qt.TextElideMode.ElideRight, round(inside.width()))
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        painter.setClipping(False)
        self.boxes.append((box, item))
