"""A month: weeks from Monday with their number, items as bars over their days."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.calendar.items import BEHIND, DAY, CalendarItem, lanes, month_weeks
from sdgp_desktop.qtkit.calendar.surface import Surface
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.theme import theme

MORE = mark("qtkit", "{n} more")
MONTH = mark("qtkit", "Month: arrows go from day to day, Return opens, Space picks up")
WEEK = mark("qtkit", "wk {week}")
DAY_WIDE, WEEK_WIDE, WEEK_TIGHT = 30, 48, 36  # pixels at 100 %: a day with its number, the number of a week
ROOMY = 480  # below this width the numbers of the weeks stand closer
LEGIBLE = 40  # width in which a name says something


class MonthView(Surface):
    """Six weeks at most, seven days each."""

    def __init__(self, name: str, today: date) -> None:
        super().__init__(f"{name}Month", say(MONTH), today)

    def minimumSizeHint(self) -> QSize:
        """Days stay readable in a low window: there the month scrolls. Beside an open entry all seven are in view."""
        return QSize(theme().dp(WEEK_TIGHT + 7 * DAY_WIDE), theme().dp(30 + 48 * len(self.weeks())))

    # -- places --------------------------------------------------------------------------------------------------

    def weeks(self) -> list[date]:
        """Mondays of the weeks in view."""
        return month_weeks(self.day)

    def _sizes(self) -> tuple[float, float, float, float]:
        """Width of the week numbers, height of the head, width and height of a day."""
        roomy = self.width() >= theme().dp(ROOMY)
        left, top = theme().dp(WEEK_WIDE if roomy else WEEK_TIGHT), theme().dp(30)
        return left, top, (self.width() - left) / 7, (self.height() - top) / len(self.weeks())

    def day_at(self, place: QPoint) -> date | None:
        left, top, wide, high = self._sizes()
        weeks = self.weeks()
        column, line = int((place.x() - left) // wide), int((place.y() - top) // high)
        if place.x() < left or place.y() < top or column > 6 or line >= len(weeks):
            return None
        return weeks[line] + timedelta(days=column)

    def key_step(self, key: int) -> int:
        return {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}.get(Qt.Key(key), 0)

    # -- drawing -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        painter.fillRect(self.rect(), look.colour("surface"))
        left, top, wide, high = self._sizes()
        self.boxes = []
        small = look.font(0.92)
        painter.setFont(small)
        painter.setPen(look.colour("muted"))
        for number in range(7):
            name = language().locale.standaloneDayName(number + 1, language().locale.FormatType.ShortFormat)
            room = QRectF(left + number * wide, 0, wide, top).adjusted(look.dp(8 if wide > look.dp(60) else 3), 0, 0, 0)
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(room.width()))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        for line, monday in enumerate(self.weeks()):
            self._draw_week(painter, monday, QRectF(left, top + line * high, wide * 7, high), wide)
        painter.end()

    def _draw_week(self, painter: QPainter, monday: date, room: QRectF, wide: float) -> None:
        look = theme()
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(0, round(room.top()), self.width(), round(room.top()))
        painter.setPen(look.colour("muted"))
        painter.setFont(look.font(0.92))
        week = QRectF(0, room.top() + look.dp(4), room.left() - look.dp(2), look.dp(22))
        painter.drawText(week, int(Qt.AlignmentFlag.AlignCenter), say(WEEK, week=monday.isocalendar().week))
        for number in range(7):
            box = QRectF(room.left() + number * wide, room.top(), wide, room.height())
            self._draw_day(painter, monday + number * DAY, box)
        self._draw_bars(painter, monday, room, wide)

    def _draw_day(self, painter: QPainter, day: date, box: QRectF) -> None:
        look = theme()
        behind = [i for i in self.drawn() if i.kind in BEHIND and i.touches(day, day)]
        if day.month != self.day.month or day.weekday() > 4:
            painter.fillRect(box.adjusted(1, 1, 0, 0), look.colour("sunken"))
        for item in behind:
            painter.fillRect(box.adjusted(1, 1, 0, 0), look.tones.soft(item.tone))
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(box.topLeft(), box.bottomLeft())
        number = QRectF(box.left() + look.dp(5), box.top() + look.dp(4), look.dp(24), look.dp(22))
        if day == self.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(number.center(), look.dp(11), look.dp(11))
        outside = day.month != self.day.month
        ink = "on_accent" if day == self.today else "muted" if outside else "text"
        painter.setPen(look.colour(ink))
        painter.setFont(look.font(0.95, bold=day in (self.today, self.day)))
        painter.drawText(number, int(Qt.AlignmentFlag.AlignCenter), str(day.day))
        self._draw_behind(painter, day, box, behind)
        if day == self.day:
            painter.setPen(QPen(look.colour("accent"), look.dp(2) if self.hasFocus() else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(1.5, 1.5, -1, -1))

    def _draw_behind(self, painter: QPainter, day: date, box: QRectF, behind: Sequence[CalendarItem]) -> None:
        """The names of what a day is: side by side, or one below the other where no bars are in the way."""
        look = theme()
        painter.setFont(look.font(0.85))
        painter.setPen(look.colour("muted"))
        starts = [i for i in behind if i.start == day or day.weekday() == 0]
        wide = min(3, min((i.end - day).days + 1 for i in starts) if starts else 1, 7 - day.weekday())
        wide = wide if box.width() > look.dp(2 * LEGIBLE) else 1
        room = box.adjusted(look.dp(32), look.dp(5), box.width() * (wide - 1) - look.dp(30 if wide > 1 else 4), 0)
        room.setHeight(look.dp(20))
        names = [i.shown for i in starts]
        free = not any(i.kind not in BEHIND and i.touches(day, day) for i in self.drawn())
        if room.width() < look.dp(LEGIBLE):  # beside the number there is no room: below it, or in the tip alone
            room = QRectF(box.left() + look.dp(4), box.top() + look.dp(27), box.width() - look.dp(6), room.height())
            names = names if free else []
        fits = int((box.bottom() - room.top()) // room.height())
        if not free or len(names) > fits:
            names = [", ".join(names)]
        for name in names:
            shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, round(room.width()))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
            room.moveTop(room.bottom())
        for item in behind:
            self.boxes.append((box, item))

    def _draw_bars(self, painter: QPainter, monday: date, room: QRectF, wide: float) -> None:
        look = theme()
        painter.setFont(look.font(0.9))
        high, first = look.dp(21), room.top() + look.dp(29)
        fits = max(1, int((room.bottom() - first - look.dp(2)) // (high + look.dp(2))))
        placed = lanes(self.drawn(), monday, monday + 6 * DAY)
        hidden = [0] * 7
        full = max(placed.values(), default=-1) + 1 > fits
        for item in self.drawn():
            lane = placed.get(item.id)
            if lane is None:
                continue
            begin, end = max(item.start, monday), min(item.end, monday + 6 * DAY)
            if full and lane >= fits - 1:
                for number in range((begin - monday).days, (end - monday).days + 1):
                    hidden[number] += 1
                continue
            x = room.left() + (begin - monday).days * wide + look.dp(3)
            width = ((end - begin).days + 1) * wide - look.dp(5)
            box = QRectF(x, first + lane * (high + look.dp(2)), width, high)
            self.draw_bar(painter, box, item, item.start >= monday, item.end <= monday + 6 * DAY)
        painter.setPen(look.colour("muted"))
        for number, count in enumerate(hidden):
            if count:
                y = first + (fits - 1) * (high + look.dp(2))
                more = QRectF(room.left() + number * wide + look.dp(8), y, wide, high)
                painter.drawText(more, int(Qt.AlignmentFlag.AlignVCenter), say(MORE, count))
