"""Pictures of numbers: bars, lines, spreads. Each has its table beside it and can be copied as a picture."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.chart import MIDDLE, Chart, Series, SpreadRow, draw_legend, series_colour, with_table
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.theme import theme

MEAN = mark("qtkit", "mean {mean}, from {low} to {high}")
__all__ = ["Bars", "Chart", "Series", "Spread", "SpreadRow", "with_table"]


class Bars(Chart):
    """Bars lying down: one row for each label, the series below each other or in one bar (`stacked`)."""

    def __init__(
        self,
        name: str,
        spoken: str,
        labels: Sequence[str] = (),
        series: Sequence[Series] = (),
        *,
        words: Callable[[float], str] | None = None,
        stacked: bool = False,
    ) -> None:
        super().__init__(name, spoken, words)
        self.labels, self.series, self.stacked = list(labels), list(series), stacked

    def set_data(self, labels: Sequence[str], series: Sequence[Series]) -> None:
        """Show other numbers."""
        self.labels, self.series = list(labels), list(series)
        self.current = -1
        self.updateGeometry()
        self.update()

    def heads(self) -> list[str]:
        return ["", *(s.title for s in self.series)]

    def lines(self) -> list[list[str]]:
        return [[text, *(self.words(s.values[n]) for s in self.series)] for n, text in enumerate(self.labels)]

    def _high(self) -> int:
        return theme().dp(18 + 16 * (1 if self.stacked else max(1, len(self.series))))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().dp(320), len(self.labels) * self._high() + theme().dp(32))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def line_at(self, y: float) -> int:
        found = int((y - theme().dp(28)) // self._high())
        return found if 0 <= found < len(self.labels) else -1

    def _most(self) -> float:
        if self.stacked:
            sums = [sum(s.values[n] for s in self.series) for n in range(len(self.labels))]
            return max(sums, default=0) or 1
        return max((value for s in self.series for value in s.values), default=0) or 1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_legend(painter, [s.title for s in self.series], QRectF(0, 0, self.width(), look.dp(24)))
        painter.setFont(look.font(0.95))
        metrics = painter.fontMetrics()
        left = min(
            self.width() * 0.4, max((metrics.horizontalAdvance(t) for t in self.labels), default=0) + look.dp(12)
        )
        values = [self.words(v) for s in self.series for v in s.values]
        right = max((metrics.horizontalAdvance(t) for t in values), default=0) + look.dp(12)
        wide, most = max(10.0, self.width() - left - right), self._most()
        for place, text in enumerate(self.labels):
            room = QRectF(0, look.dp(28) + place * self._high(), self.width(), self._high())
            painter.setPen(look.colour("text"))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(left - look.dp(8)))
            painter.drawText(QRectF(0, room.top(), left, room.height()), int(MIDDLE), shown)
            self._draw_row(painter, place, room, left, wide / most)
            if place == self.current:
                self.draw_cursor(painter, room)
        painter.end()

    def _draw_row(self, painter: QPainter, place: int, room: QRectF, left: float, scale: float) -> None:
        look, x, y = theme(), left, room.top() + theme().dp(9)
        for shade, series in enumerate(self.series):
            value = max(0.0, series.values[place])
            high = look.dp(14)
            painter.fillRect(QRectF(x, y, max(1.0, value * scale), high), series_colour(shade))
            if self.stacked:
                x += value * scale
            else:
                painter.setPen(look.colour("muted"))
                text = self.words(series.values[place])
                painter.drawText(QRectF(x + value * scale + look.dp(6), y, look.dp(200), high), int(MIDDLE), text)
                y += look.dp(16)
        if self.stacked:
            total = self.words(sum(s.values[place] for s in self.series))
            painter.setPen(look.colour("muted"))
            painter.drawText(QRectF(x + look.dp(6), y, look.dp(200), look.dp(14)), int(MIDDLE), total)


class Spread(Chart):
    """Who disagrees, and where: for each row the single marks as dots, their range as a bar, the mean as a line."""

    in_sentences = True

    def __init__(
        self,
        name: str,
        spoken: str,
        rows: Sequence[SpreadRow] = (),
        *,
        low: float = 0.0,
        high: float = 5.0,
        words: Callable[[float], str] | None = None,
        heads: tuple[str, str] = ("", ""),
    ) -> None:
        super().__init__(name, spoken, words)
        self.rows, self.low, self.high = list(rows), low, high
        self._heads = heads  # of the table: what a row is about, and its marks in words

    def set_rows(self, rows: Sequence[SpreadRow]) -> None:
        """Show other rows."""
        self.rows = list(rows)
        self.current = -1
        self.updateGeometry()
        self.update()

    def heads(self) -> list[str]:
        return list(self._heads)

    def lines(self) -> list[list[str]]:
        return [[r.label, self._said(r)] for r in self.rows]

    def _said(self, line: SpreadRow) -> str:
        low, high = min(line.marks, default=line.mean), max(line.marks, default=line.mean)
        text = say(MEAN, mean=self.words(line.mean), low=self.words(low), high=self.words(high))
        return f"{text} {line.note}".strip()

    def key_of(self, line: int) -> Any:
        return self.rows[line].id

    def _high(self) -> int:
        return theme().dp(30)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().dp(320), len(self.rows) * self._high() + theme().dp(26))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def line_at(self, y: float) -> int:
        found = int((y - theme().dp(22)) // self._high())
        return found if 0 <= found < len(self.rows) else -1

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(0.95))
        metrics = painter.fontMetrics()
        left = min(
            self.width() * 0.45, max((metrics.horizontalAdvance(r.label) for r in self.rows), default=0) + look.dp(16)
        )
        notes = max((metrics.horizontalAdvance(r.note) for r in self.rows), default=0)
        wide = self.width() - left - notes - look.dp(28)
        self._draw_scale(painter, left, wide)
        for place, line in enumerate(self.rows):
            room = QRectF(0, look.dp(22) + place * self._high(), self.width(), self._high())
            painter.setFont(look.font(0.95))
            painter.setPen(look.colour("text"))
            shown = metrics.elidedText(line.label, Qt.TextElideMode.ElideRight, round(left - look.dp(8)))
            painter.drawText(QRectF(0, room.top(), left, room.height()), int(MIDDLE), shown)
            self._draw_row(painter, line, room, left, wide)
            if place == self.current:
                self.draw_cursor(painter, room)
        painter.end()

    def _x(self, value: float, left: float, wide: float) -> float:
        return left + (value - self.low) / (self.high - self.low or 1) * wide

    def _draw_scale(self, painter: QPainter, left: float, wide: float) -> None:
        look = theme()
        painter.setFont(look.font(0.85))
        for step in range(6):
            value = self.low + step * (self.high - self.low) / 5
            x = self._x(value, left, wide)
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QPointF(x, look.dp(20)), QPointF(x, self.height()))
            painter.setPen(look.colour("muted"))
            box = QRectF(x - look.dp(20), 0, look.dp(40), look.dp(18))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.words(value))

    def _draw_row(self, painter: QPainter, line: SpreadRow, room: QRectF, left: float, wide: float) -> None:
        look, y = theme(), room.center().y()
        if line.marks:
            low, high = self._x(min(line.marks), left, wide), self._x(max(line.marks), left, wide)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.tones.soft(line.tone) if line.tone else look.colour("accent_soft"))
            bar = QRectF(low - look.dp(5), y - look.dp(7), high - low + look.dp(10), look.dp(14))
            painter.drawRoundedRect(bar, look.dp(7), look.dp(7))
            painter.setBrush(look.tones.mark(line.tone) if line.tone else look.colour("accent"))
            for value in line.marks:
                painter.drawEllipse(QPointF(self._x(value, left, wide), y), look.dp(3.5), look.dp(3.5))
        x = self._x(line.mean, left, wide)
        painter.setPen(QPen(look.colour("text"), look.dp(2)))
        painter.drawLine(QPointF(x, y - look.dp(10)), QPointF(x, y + look.dp(10)))
        if line.note:
            painter.setPen(look.tones.mark(line.tone) if line.tone in ("bad", "warn", "note") else look.colour("muted"))
            box = QRectF(left + wide + look.dp(16), room.top(), self.width(), room.height())
            painter.drawText(box, int(MIDDLE), line.note)
