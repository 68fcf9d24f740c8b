"""The calendar shows days as they are, and moves what may be moved by mouse, keys or menu."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.calendar import CalendarItem, CalendarView
from sdgp_desktop.qtkit.calendar.items import lanes, month_weeks
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.memory import memory
from tests.qtkit.around import Around

VISIT = CalendarItem(1, "Lier visits Karongi", date(2025, 3, 10), date(2025, 3, 14), country="RW", movable=True)
FIXED = CalendarItem(2, "Conference", date(2025, 3, 20), date(2025, 3, 21), country="BJ")
HOLIDAY = CalendarItem(3, "Heroes' Day", date(2025, 3, 11), date(2025, 3, 11), "holiday", "warn", "RW")


class Bench:
    """A calendar of March 2025."""

    def __init__(self, qtbot: QtBot) -> None:
        language().set("en")
        memory().values.clear()
        self.items = [VISIT, FIXED, HOLIDAY]
        self.moves: list[tuple[Any, date]] = []
        self.refuse: Refusal | None = None
        self.around = Around()
        self.view = CalendarView(
            self.around.context(), "visits", items=lambda a, b: [i for i in self.items if i.touches(a, b)],
            move=self.move, rows=(("BJ", "Benin"), ("RW", "Rwanda")), day=date(2025, 3, 12),
        )  # fmt: skip
        qtbot.addWidget(self.view)
        self.view.resize(800, 640)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)
        self.view.month.setFocus()
        self.view.month.grab()  # the boxes are known once it was drawn

    def move(self, id: Any, day: date) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.moves.append((id, day))

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.view.month, key)


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_weeks_begin_on_monday_and_cover_the_month() -> None:
    assert month_weeks(date(2025, 3, 12)) == [date(2025, 2, 24) + timedelta(days=7 * n) for n in range(6)]


@given(st.lists(st.tuples(st.integers(0, 25), st.integers(0, 6)), max_size=12))
def test_no_two_items_of_a_lane_overlap(spans: list[tuple[int, int]]) -> None:
    first = date(2025, 3, 1)
    items = [
        CalendarItem(n, str(n), first + timedelta(days=start), first + timedelta(days=start + length))
        for n, (start, length) in enumerate(spans)
    ]
    placed = lanes(items, first, first + timedelta(days=40))
    for one in items:
        for other in items:
            if one.id < other.id and placed[one.id] == placed[other.id]:
                assert not one.touches(other.start, other.end)


def test_arrows_go_from_day_to_day(bench: Bench) -> None:
    bench.key(Qt.Key.Key_Right)
    bench.key(Qt.Key.Key_Down)
    assert bench.view.month.day == date(2025, 3, 20)
    bench.key(Qt.Key.Key_PageDown)
    assert bench.view.day == date(2025, 4, 20)


def test_return_opens_what_is_on_the_day(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.view.opened) as opened:
        bench.key(Qt.Key.Key_Return)
    assert opened.args == [1]


def test_keys_move_an_item(bench: Bench) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
        bench.key(key)
    assert bench.moves == [(1, date(2025, 3, 18))]


def test_the_sign_of_an_item_is_drawn_and_is_no_part_of_its_name(bench: Bench) -> None:
    bench.items[0] = replace(VISIT, sign="!")
    bench.view.refresh()
    assert bench.items[0].shown == "! Lier visits Karongi"
    assert bench.view.move_to(1, date(2025, 3, 17))
    assert bench.around.notices == ["Moved Lier visits Karongi to 17 Mar 2025"]


def test_escape_puts_it_back(bench: Bench) -> None:
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Escape):
        bench.key(key)
    assert bench.moves == []
    assert bench.view.month.picked is None


def test_the_mouse_moves_an_item(bench: Bench) -> None:
    month = bench.view.month
    box = next(box for box, item in month.boxes if item.id == 1)
    start = box.center().toPoint()
    wide = (month.width() - 48) / 7
    QTest.mousePress(month, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        QTest.mouseMove(month, start + QPoint(round(2 * wide * step / 8), 0))
    QTest.mouseRelease(month, Qt.MouseButton.LeftButton, pos=start + QPoint(round(2 * wide), 0))
    assert bench.moves == [(1, date(2025, 3, 12))]


def test_the_menu_moves_an_item(bench: Bench, qtbot: QtBot) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        line = dialog.findChild(QLineEdit, "moveDay")
        done = dialog.findChild(QPushButton, "moveItemDone")
        assert line is not None
        assert done is not None
        line.setText("1/4/2025")
        done.click()

    from PySide6.QtCore import QTimer

    QTimer.singleShot(0, answer)
    bench.view.ask_move(1)
    assert bench.moves == [(1, date(2025, 4, 1))]


def test_what_cannot_be_moved_stays(bench: Bench) -> None:
    bench.view.go(date(2025, 3, 20))
    bench.key(Qt.Key.Key_Space)
    assert bench.view.month.picked is None
    assert not bench.view.move_to(2, date(2025, 3, 27))


def test_a_refused_move_is_told(bench: Bench) -> None:
    bench.refuse = Refusal("database_busy")
    assert not bench.view.move_to(1, date(2025, 3, 17))
    assert [r.code for r in bench.around.refusals] == ["database_busy"]


def test_the_agenda_lists_days_and_weeks(bench: Bench) -> None:
    bench.view.show_way("agenda")
    model = bench.view.agenda_model
    lines = [[model.index(r, c).data() for c in range(4)] for r in range(model.rowCount())]
    assert lines[0] == ["10 Mar 2025 to 14 Mar 2025", "11", "Lier visits Karongi", "Rwanda"]
    assert lines[1] == ["11 Mar 2025", "11", "Heroes' Day", "Rwanda"]


@pytest.mark.parametrize(("width", "shown"), [(1100, 5), (380, 2)])
def test_what_an_agenda_line_is_has_the_room_that_is_there(bench: Bench, width: int, shown: int) -> None:
    bench.view.resize(width, 640)
    bench.view.show_way("agenda")
    QApplication.processEvents()
    view = bench.view.agenda
    wide = [view.columnWidth(n) for n in range(5) if not view.isColumnHidden(n)]
    assert len(wide) == shown
    assert sum(wide) <= view.viewport().width()
    assert sum(wide) > view.viewport().width() - 12
    what = "Lier visits Karongi"
    assert view.columnWidth(2) > view.fontMetrics().horizontalAdvance(what)


def test_two_holidays_of_one_day_are_both_named_in_its_tip(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    bench.items = [HOLIDAY, replace(HOLIDAY, id=4, title="BE: a holiday", country="BE")]
    bench.view.refresh()
    bench.view.month.grab()
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda at, text, *_: told.append(text))
    box = next(box for box, item in bench.view.month.boxes if item.id == 4)
    spot = box.center().toPoint()
    QApplication.sendEvent(bench.view.month, QHelpEvent(QEvent.Type.ToolTip, spot, spot))
    assert [line for line in told[0].splitlines() if "oliday" in line or "Heroes" in line] == [
        "BE: a holiday", "Heroes' Day",
    ]  # fmt: skip


def test_the_year_line_has_a_band_for_each_country(bench: Bench) -> None:
    bench.view.show_way("year")
    assert [(words, [i.id for i in items]) for _, words, items, _ in bench.view.year.bands()] == [
        ("Benin", [2]),
        ("Rwanda", [1, 3]),
    ]
