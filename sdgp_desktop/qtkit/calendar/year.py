"""A year on one line per country: windows behind, visits in lanes, the day of today as a line."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.calendar.items import BEHIND, DAY, CalendarItem, by_row, lanes
from sdgp_desktop.qtkit.calendar.surface import Surface
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.theme import theme

YEAR = mark("qtkit", "Year line: arrows go from week to week, Return opens, Space picks up")


class YearView(Surface):
    """Twelve months side by side, one band for each country."""

    def __init__(self, name: str, today: date, rows: tuple[tuple[str, str], ...] = ()) -> None:
        super().__init__(f"{name}Year", say(YEAR), today)
        self.rows = rows

    @property
    def first(self) -> date:
        """The first day in view."""
        return self.day.replace(month=1, day=1)

    @property
    def last(self) -> date:
        """The last day in view."""
        return self.day.replace(month=12, day=31)

    def _left(self) -> float:
        return theme().dp(104)

    def _x(self, day: date) -> float:
        share = (day - self.first).days / ((self.last - self.first).days + 1)
        return self._left() + share * (self.width() - self._left() - theme().dp(8))

    def day_at(self, place: QPoint) -> date | None:
        width = self.width() - self._left() - theme().dp(8)
        share = (place.x() - self._left()) / width
        days = (self.last - self.first).days + 1
        return self.first + timedelta(days=int(share * days)) if 0 <= share < 1 else None

    def key_step(self, key: int) -> int:
        unit = 1 if self.picked is not None else 7
        return {Qt.Key.Key_Left: -unit, Qt.Key.Key_Right: unit, Qt.Key.Key_Up: -28, Qt.Key.Key_Down: 28}.get(
            Qt.Key(key), 0
        )

    def _words(self, item: CalendarItem) -> int:
        return QFontMetrics(theme().font(0.85)).horizontalAdvance(item.shown) + theme().dp(16)

    def _room(self, item: CalendarItem) -> int:
        """Days an item takes up with its title beside it."""
        day = max(1.0, (self.width() - self._left() - theme().dp(8)) / 366)
        return item.days + round(self._words(item) / day) + 1

    def bands(self) -> list[tuple[str, str, list[CalendarItem], int]]:
        """Code, words, items and lanes of each band."""
        found = []
        items = by_row(self.drawn(), self.rows)
        names = dict(self.rows)
        for code, own in items.items():
            if code or own:
                placed = lanes(own, self.first, self.last, self._room)
                found.append((code, names.get(code, ""), own, max(placed.values(), default=0) + 1))
        return found

    def minimumSizeHint(self) -> QSize:
        lines = sum(count for *_, count in self.bands())
        return QSize(theme().dp(480), theme().dp(60 + 28 * lines + 24 * len(self.rows)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        painter.fillRect(self.rect(), look.colour("surface"))
        self.boxes = []
        head = look.dp(34)
        self._draw_week(painter, head)
        self._draw_head(painter, head)
        bands = self.bands()
        weight = sum(count + 1 for *_, count in bands) or 1
        y = float(head)
        for code, words, items, count in bands:
            high = max(look.dp(26 * count + 22), (self.height() - head) * (count + 1) / weight * 0.6)
            self._draw_band(painter, words or code, items, QRectF(0, y, self.width(), high))
            y += high
        painter.setPen(QPen(look.colour("accent"), look.dp(2)))
        if self.first <= self.today <= self.last:
            painter.drawLine(round(self._x(self.today)), head, round(self._x(self.today)), round(y))
        painter.end()

    def _draw_week(self, painter: QPainter, head: int) -> None:
        """The chosen week as a column behind everything."""
        look = theme()
        monday = self.day - timedelta(days=self.day.weekday())
        left, right = self._x(max(monday, self.first)), self._x(min(monday + 7 * DAY, self.last))
        column = QRectF(left, head, max(right - left, look.dp(6)), self.height() - head)
        painter.fillRect(column, look.colour("sunken"))
        if self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), look.dp(2)))
            painter.drawLine(column.topLeft(), column.topRight())

    def _draw_head(self, painter: QPainter, head: int) -> None:
        look = theme()
        for number in range(1, 13):
            start = self.first.replace(month=number)
            after = self._x(self.last) if number == 12 else self._x(self.first.replace(month=number + 1))
            room = QRectF(self._x(start), 0, after - self._x(start), head)
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(round(room.left()), round(head * 0.4), round(room.left()), self.height())
            painter.setPen(look.colour("muted"))
            painter.setFont(look.font(0.9))
            name = language().locale.standaloneMonthName(number, language().locale.FormatType.ShortFormat)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), name)

    def _draw_band(self, painter: QPainter, words: str, items: list[CalendarItem], room: QRectF) -> None:
        look = theme()
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(room.topLeft(), room.topRight())
        painter.setFont(look.font(0.95, bold=True))
        painter.setPen(look.colour("text"))
        place = QRectF(look.dp(10), room.top(), self._left() - look.dp(14), room.height())
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(place.width()))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)
        placed = lanes(items, self.first, self.last, self._room)
        painter.setFont(look.font(0.85))
        for item in items:
            if item.kind in BEHIND and item.touches(self.first, self.last):
                self._draw_behind(painter, item, room)
        for item in items:
            lane = placed.get(item.id)
            if lane is None:
                continue
            left, right = self._x(max(item.start, self.first)), self._x(min(item.end, self.last) + DAY)
            top = room.top() + look.dp(18) + lane * look.dp(26)
            box = QRectF(left, top, max(right - left, look.dp(10)), look.dp(22))
            beside = self._words(item) > box.width()
            bare = replace(item, title="") if beside else item
            self.draw_bar(painter, box, bare, item.start >= self.first, item.end <= self.last)
            if beside:
                x = box.right() + look.dp(4)
                place = QRectF(x, box.top(), max(0.0, min(self._words(item), self.width() - x)), box.height())
                text = painter.fontMetrics().elidedText(item.shown, Qt.TextElideMode.ElideRight, round(place.width()))
                painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), text)

    def _draw_behind(self, painter: QPainter, item: CalendarItem, room: QRectF) -> None:
        look = theme()
        left, right = self._x(max(item.start, self.first)), self._x(min(item.end, self.last) + DAY)
        box = QRectF(left, room.top() + 1, max(right - left, look.dp(3)), room.height() - 1)
        painter.fillRect(box, look.tones.soft(item.tone))
        if item.kind == "window":
            painter.setPen(look.colour("muted"))
            inside = QRectF(box.left() + look.dp(3), box.top(), max(box.width(), look.dp(70)), look.dp(18))
            text = painter.fontMetrics().elidedText(item.shown, Qt.TextElideMode.ElideRight, round(inside.width()))
            painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter), text)
        self.boxes.append((box, item))
