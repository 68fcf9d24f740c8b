"""The calendar: month, agenda and year line over the same items."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QStackedWidget, QWidget

from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.basics import button, column, label, named, panel, row, scrolling, tool
from sdgp_desktop.qtkit.calendar.items import CalendarItem
from sdgp_desktop.qtkit.calendar.month import MonthView
from sdgp_desktop.qtkit.calendar.surface import Surface, days_text
from sdgp_desktop.qtkit.calendar.year import YearView
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.language import day as day_words
from sdgp_desktop.qtkit.language import month, say
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.qtkit.notices import announce
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import read_day
from sdgp_desktop.qtkit.table.columns import Column
from sdgp_desktop.qtkit.table.model import SqlTableModel
from sdgp_desktop.qtkit.table.view import ListView
from sdgp_desktop.qtkit.theme import theme

MONTH = mark("qtkit", "Month")
AGENDA = mark("qtkit", "Agenda")
YEAR = mark("qtkit", "Year")
TODAY = mark("qtkit", "Today")
BEFORE = mark("qtkit", "Earlier")
AFTER = mark("qtkit", "Later")
DAYS = mark("qtkit", "Days")
WEEK = mark("qtkit", "Week")
WHAT = mark("qtkit", "What")
WHERE = mark("qtkit", "Country")
DETAIL = mark("qtkit", "Details")
AGENDA_SPOKEN = mark("qtkit", "Agenda: Return opens")
MOVE_TITLE = mark("qtkit", "Move {title}")
MOVE_FIRST = mark("qtkit", "First day")
MOVE = mark("qtkit", "Move")
MOVED = mark("qtkit", "Moved {title} to {day}")
WAYS = ("month", "agenda", "year")


def agenda_columns(names: Mapping[str, str]) -> tuple[Column, ...]:
    """What a line of the agenda tells; what it is has the room that is left, also beside an entry that is open."""

    def made(id: str, title: Text, show: Callable[[CalendarItem], str], width: int, stay: bool = False) -> Column:
        words = lambda item: " ".join(show(item).split())  # noqa: E731
        return Column(id, say(title), words, width, sortable=False, stay=stay, tip=show)

    return (
        made("days", DAYS, days_text, 15, True),
        made("week", WEEK, lambda item: str(item.start.isocalendar().week), 6),
        made("what", WHAT, lambda item: item.shown, 26, True),
        made("country", WHERE, lambda item: names.get(item.country, item.country), 9),
        made("detail", DETAIL, lambda item: item.detail, 15),
    )


class CalendarView(QWidget):
    """Month, agenda and year line. `items(first, last)` gives what to show, `move(id, first day)` may refuse."""

    opened = Signal(object)
    day_chosen = Signal(object)

    def __init__(
        self,
        context: PlaceContext,
        name: str,
        *,
        items: Callable[[date, date], Sequence[CalendarItem]],
        move: Callable[[Any, date], object] | None = None,
        rows: Sequence[tuple[str, str]] = (),
        day: date,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.context, self._items_of, self._move = context, items, move
        self.items: Sequence[CalendarItem] = ()
        self.day = day
        self._names = dict(rows)
        self.month = MonthView(name, day)
        self.year = YearView(name, day, tuple(rows))
        self.agenda_model = SqlTableModel(
            agenda_columns(self._names),
            lambda offset, limit, _: self._lines()[offset : offset + limit],
            lambda _: len(self._lines()),
            parent=self,
        )
        self.agenda = ListView(f"{name}Agenda", say(AGENDA_SPOKEN))
        self.agenda.setModel(self.agenda_model)
        self.agenda.fit_columns(f"{name}Agenda")
        self.agenda.opened.connect(self._agenda_opened)
        self.title = label("", "heading", f"{name}Heading")
        self._lay_out(name)
        for surface in (self.month, self.year):
            self._wire(surface)
        self.show_way(str(memory().get(f"{name}.way", "month")))

    def _lay_out(self, name: str) -> None:
        self._ways = QButtonGroup(self)
        chips = []
        for way, words in zip(WAYS, (MONTH, AGENDA, YEAR), strict=True):
            made = button(say(words), f"{name}Way_{way}", role="chip")
            made.setCheckable(True)
            made.clicked.connect(lambda _=False, w=way: self.show_way(w))
            self._ways.addButton(made)
            chips.append(made)
        self._chips = dict(zip(WAYS, chips, strict=True))
        steps = row(
            tool("chevron-left", f"{name}Before", say(BEFORE), lambda: self.turn(-1)),
            tool("chevron-right", f"{name}After", say(AFTER), lambda: self.turn(1)),
            button(say(TODAY), f"{name}Today", self.go_today),
            gap=4,
        )
        flow = Flow(theme().dp(8))
        self.title.setMinimumSize(theme().dp(150), theme().dp(30))
        for part in (self.title, panel(steps), panel(row(*chips, gap=6))):
            flow.addWidget(part)
        bar = panel(flow, f"{name}Bar")
        self.stack = named(QStackedWidget(), f"{name}Stack")
        for part in (
            scrolling(self.month, f"{name}MonthScroll"),
            self.agenda,
            scrolling(self.year, f"{name}YearScroll"),
        ):
            self.stack.addWidget(part)
        box = column(bar, gap=10)
        box.addWidget(self.stack, 1)
        self.setLayout(box)

    def _wire(self, surface: Surface) -> None:
        surface.opened.connect(self.opened.emit)
        surface.day_chosen.connect(self._day_chosen)
        surface.dropped.connect(self.move_to)
        surface.move_asked.connect(self.ask_move)
        surface.turned.connect(lambda months: self.go(month_later(self.day, months)))

    # -- what is in view -----------------------------------------------------------------------------------------

    @property
    def way(self) -> str:
        """month, agenda or year."""
        return WAYS[self.stack.currentIndex()]

    def show_way(self, way: str) -> None:
        """Show the month, the agenda or the year line."""
        way = way if way in WAYS else "month"
        self.stack.setCurrentIndex(WAYS.index(way))
        self._chips[way].setChecked(True)
        memory().set(f"{self.objectName()}.way", way)
        self.refresh()

    def turn(self, steps: int) -> None:
        """Go on by months, or by years on the year line."""
        self.go(month_later(self.day, steps * (12 if self.way == "year" else 1)))

    def go(self, day: date) -> None:
        """Bring a day into view."""
        self.day = day
        self.refresh()

    def go_today(self) -> None:
        """Bring today into view."""
        self.go(self.context.today)

    def _range(self) -> tuple[date, date]:
        if self.way == "year":
            return self.day.replace(month=1, day=1), self.day.replace(month=12, day=31)
        first = self.day.replace(day=1)
        if self.way == "agenda":
            return first, month_later(first, 12)
        return first - timedelta(days=7), month_later(first, 1) + timedelta(days=7)

    def refresh(self) -> None:
        """Ask for the items of what is in view anew."""
        try:
            self.items = self._items_of(*self._range())
        except Refusal as refusal:
            self.context.refused(refusal)
            self.items = ()
        self.title.setText(str(self.day.year) if self.way == "year" else month(self.day))
        self.month.show_items(self.items, self.day)
        self.year.show_items(self.items, self.day)
        least = self.month.minimumSizeHint()
        self.month.setMinimumSize(least)
        self.stack.setMinimumWidth(least.width() + theme().dp(20))  # with a bar beside it, where the window is low
        self.year.setMinimumHeight(self.year.minimumSizeHint().height())
        if self.way == "agenda":
            self.agenda_model.ask()

    def _lines(self) -> list[CalendarItem]:
        """The items of the agenda, in the order of their days."""
        first, last = self._range()
        found = (item for item in self.items if item.touches(first, last))
        return sorted(found, key=lambda item: (item.start, item.end, item.title))

    def _agenda_opened(self, number: int) -> None:
        item = self.agenda_model.row_at(number)
        if item is not None:
            self.opened.emit(item.id)

    def _day_chosen(self, day: date) -> None:
        turned = (day.year, day.month) != (self.day.year, self.day.month)
        self.day = day
        if turned:
            self.refresh()
        else:
            self.month.day = self.year.day = day
        self.day_chosen.emit(day)

    def item(self, id: Any) -> CalendarItem | None:
        """The item of an id, if it is in view."""
        return next((i for i in self.items if i.id == id), None)

    # -- moving --------------------------------------------------------------------------------------------------

    def move_to(self, id: Any, day: date) -> bool:
        """Move an item so that it begins on a day; a refusal is told and it stays."""
        item = self.item(id)
        if self._move is None or item is None or not item.movable:
            return False
        try:
            self._move(id, day)
        except Refusal as refusal:
            self.context.refused(refusal)
            self.refresh()
            return False
        words = say(MOVED, title=item.title, day=day_words(day))
        self.context.notice(words, undo=True)
        announce(self, words)
        self.go(day)
        for surface in (self.month, self.year):
            surface.current = id
        return True

    def ask_move(self, id: Any) -> None:
        """The way by menu: type the first day."""
        item = self.item(id)
        if item is None:
            return
        sheet = Sheet(self, "moveItem", say(MOVE_TITLE, title=item.title), days_text(item), say(MOVE))
        line = QLineEdit(day_words(item.start))
        line.selectAll()
        sheet.add(say(MOVE_FIRST), line, "moveDay")

        def done() -> bool:
            try:
                day = read_day(line.text())
            except Refusal as refusal:
                sheet.say_problem(self.context.refusal_text(refusal))
                return False
            return day is not None and (day == item.start or self.move_to(id, day))

        sheet.extra = done
        sheet.exec()
