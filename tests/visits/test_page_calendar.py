"""The place Calendar: the open entry takes room only while there is one; entries are reached one after another."""

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.store import Store
from sdgp_desktop.qtkit.reading import needed_day
from sdgp_desktop.visits.page import CalendarPage, build
from sdgp_desktop.visits.page.planning import NewVisit
from tests.qtkit.around import Around
from tests.visits.around import DAY, partnership, visit


@pytest.fixture
def page(qtbot: QtBot, around: Around, store: Store) -> CalendarPage:
    made = build(around.context())
    assert isinstance(made, CalendarPage)
    qtbot.addWidget(made)
    made.resize(1176, 678)
    made.show()
    made.calendar.go(DAY - timedelta(days=40))
    return made


def open_day(page: CalendarPage) -> Any:
    """The first day of the open entry."""
    assert page.side.id is not None
    return page.model.first_day(page.side.id)


def test_the_calendar_has_the_whole_room_until_an_entry_is_open(page: CalendarPage, store: Store) -> None:
    trip = visit(store, partnership(store))
    assert not page.side.isVisible()
    page.show_record(trip)
    assert page.side.isVisible()
    page.side.back.click()
    assert not page.side.isVisible()
    assert page.calendar.isVisible()


@pytest.mark.parametrize(("wide", "high"), [(1176, 678), (964, 520)])
def test_beside_an_open_entry_all_seven_days_are_in_view(
    page: CalendarPage, store: Store, wide: int, high: int
) -> None:
    page.resize(wide, high)
    page.show_record(visit(store, partnership(store)))
    month = page.calendar.month
    above = month.parentWidget()
    assert above is not None
    QApplication.processEvents()
    assert (month.isVisible(), page.side.isVisible()) == (True, True)
    assert month.width() <= above.width()
    days = {month.day_at(QPoint(x, month.height() // 2)) for x in range(above.width())}
    assert len(days - {None}) == 7


def test_in_a_narrow_window_the_entry_stands_instead_of_the_calendar(page: CalendarPage, store: Store) -> None:
    page.resize(700, 500)
    page.show_record(visit(store, partnership(store)))
    assert (page.calendar.isVisible(), page.side.isVisible()) == (False, True)
    page.side.back.click()
    assert (page.calendar.isVisible(), page.side.isVisible()) == (True, False)


def test_entries_far_away_are_reached_one_after_the_other(page: CalendarPage, store: Store) -> None:
    holder = partnership(store)
    days = [DAY, DAY + timedelta(days=120), DAY + timedelta(days=400)]
    for day in reversed(days):
        visit(store, holder, day)
    seen = []
    for _ in days:
        page.step(1)
        seen.append(open_day(page))
        assert (page.calendar.day.year, page.calendar.day.month) == (seen[-1].year, seen[-1].month)
    assert seen == days
    page.step(1)
    assert open_day(page) == days[-1], "behind the last one nothing else is opened"
    page.step(-1)
    assert open_day(page) == days[1]


def test_the_year_line_names_the_countries(page: CalendarPage) -> None:
    assert dict(page.model.rows())["BE"] == "Belgium"


def test_the_return_follows_the_departure_until_somebody_types_one(qtbot: QtBot, page: CalendarPage) -> None:
    sheet = NewVisit(page, page.model, page.context, date(2024, 5, 1))
    qtbot.addWidget(sheet)
    sheet.open()
    qtbot.waitUntil(sheet.isActiveWindow)

    def type_into(line: QLineEdit, text: str) -> None:
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Tab)

    type_into(sheet.first, "13/5/2024")
    assert needed_day(sheet.last.text()) == date(2024, 5, 19)  # seven days with the journey
    type_into(sheet.last, "28/5/2024")
    type_into(sheet.first, "14/5/2024")
    assert needed_day(sheet.last.text()) == date(2024, 5, 28)
