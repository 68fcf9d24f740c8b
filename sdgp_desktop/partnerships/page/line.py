"""The two-year line: what was kept and what is planned, day by day, with today on it."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.partnerships.fields import PROMISES
from sdgp_desktop.partnerships.model import Mark
from sdgp_desktop.qtkit.chart import Chart
from sdgp_desktop.qtkit.language import day, month, say
from sdgp_desktop.qtkit.theme import theme

SPOKEN = mark("partnerships", "Two-year line")
DAY, WHAT, HOW = mark("partnerships", "Day"), mark("partnerships", "What"), mark("partnerships", "State")
COUNTED, AHEAD = mark("partnerships", "done"), mark("partnerships", "planned")
TODAY = mark("partnerships", "today")
FULL, HOLLOW = mark("partnerships", "● done"), mark("partnerships", "○ planned")


class TermLine(Chart):
    """Months from left to right; a row for each kind of promise; full marks are done, hollow ones planned."""

    def __init__(self, name: str) -> None:
        super().__init__(name, say(SPOKEN))
        self.marks: list[Mark] = []
        self.start, self.end, self.today = date.min, date.min + timedelta(days=1), date.min

    def set_data(self, start: date, end: date, today: date, marks: Sequence[Mark]) -> None:
        """Show another partnership."""
        self.start, self.end, self.today, self.marks = start, max(end, start + timedelta(days=1)), today, list(marks)
        self.current = -1
        self.updateGeometry()
        self.update()

    @property
    def rows(self) -> list[str]:
        """The kinds that have something on the line."""
        return [code for code in PROMISES if any(m.row == code for m in self.marks)]

    def heads(self) -> list[str]:
        return [say(DAY), say(WHAT), say(HOW)]

    def lines(self) -> list[list[str]]:
        return [[day(m.day), m.words, say(COUNTED if m.counted else AHEAD)] for m in self.marks]

    def key_of(self, line: int) -> Any:
        return self.marks[line] if 0 <= line < len(self.marks) else None

    def sizeHint(self) -> QSize:
        return QSize(theme().dp(560), theme().dp(64) + max(1, len(self.rows)) * theme().dp(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().dp(320), self.sizeHint().height())

    # -- drawing -------------------------------------------------------------------------------------------------

    def _left(self) -> float:
        widest = max((self.fontMetrics().horizontalAdvance(say(PROMISES[r])) for r in self.rows), default=0)
        return min(self.width() * 0.38, widest + theme().dp(16))

    def _x(self, when: date) -> float:
        left = self._left()
        share = (when - self.start).days / (self.end - self.start).days
        return left + min(max(share, 0.0), 1.0) * (self.width() - left - theme().dp(16))

    def _y(self, row: int) -> float:
        return theme().dp(46) + row * theme().dp(26)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(0.85))
        self._draw_months(painter)
        for number, code in enumerate(self.rows):
            y = self._y(number)
            painter.setPen(look.colour("text"))
            room = QRectF(0, y - look.dp(10), self._left() - look.dp(8), look.dp(20))
            text = painter.fontMetrics().elidedText(
                say(PROMISES[code]), Qt.TextElideMode.ElideRight, round(room.width())
            )
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QPointF(self._left(), y), QPointF(self._x(self.end), y))
        for place, found in enumerate(self.marks):
            self._draw_mark(painter, found, place == self.current)
        self._draw_today(painter)
        painter.end()

    def _draw_months(self, painter: QPainter) -> None:
        look = theme()
        bottom = self._y(len(self.rows)) - look.dp(10)
        when = date(self.start.year, self.start.month, 1)
        free = 0.0
        while when <= self.end:
            x = self._x(when)
            first = when.month == 1
            painter.setPen(QPen(look.colour("line"), look.dp(2) if first else 1))
            painter.drawLine(QPointF(x, look.dp(22)), QPointF(x, bottom))
            text = month(when)
            wide = painter.fontMetrics().horizontalAdvance(text)
            if when.month in (1, 4, 7, 10) and x >= free and x + wide < self.width():
                painter.setPen(look.colour("muted"))
                painter.drawText(QPointF(x + look.dp(3), look.dp(16)), text)
                free = x + wide + look.dp(10)
            when = (when.replace(day=28) + timedelta(days=7)).replace(day=1)

    def _draw_mark(self, painter: QPainter, found: Mark, current: bool) -> None:
        look = theme()
        at = QPointF(self._x(found.day), self._y(self.rows.index(found.row)))
        colour = look.colour("good" if found.counted else "accent")
        painter.setPen(QPen(colour, look.dp(2)))
        painter.setBrush(colour if found.counted else look.colour("sheet"))
        painter.drawEllipse(at, look.dp(6), look.dp(6))
        if current and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), look.dp(2)))
            painter.drawEllipse(at, look.dp(10), look.dp(10))

    def _draw_today(self, painter: QPainter) -> None:
        look = theme()
        if not self.start <= self.today <= self.end:
            return
        x = self._x(self.today)
        painter.setPen(QPen(look.colour("accent"), look.dp(2), Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, look.dp(22)), QPointF(x, self._y(len(self.rows)) - look.dp(6)))
        painter.drawText(QPointF(x + look.dp(4), self._y(len(self.rows)) + look.dp(4)), say(TODAY))

    # -- touching ------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        near = theme().dp(12)
        for place, found in enumerate(self.marks):
            if abs(self._x(found.day) - at.x()) <= near and abs(self._y(self.rows.index(found.row)) - at.y()) <= near:
                self.current = place
                self.opened.emit(found)
                self.update()
                return
