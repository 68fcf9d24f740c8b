"""A list asks page by page, filters and sorts by asking, and shows the chosen record."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.basics import Empty
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.qtkit.table import Column, Filter, ListView, Query, RecordPanel, SqlTableModel, Tab, TablePage
from sdgp_desktop.qtkit.theme import theme
from tests.qtkit.around import Around


@dataclass(frozen=True)
class Town:
    id: int
    name: str
    side: str


class Bench:
    """A list of 250 towns with what was asked."""

    def __init__(self, qtbot: QtBot, count: int = 250) -> None:
        language().set("en")
        memory().values.clear()
        self.towns = [Town(n, f"Town {n:03}", "north" if n % 2 else "south") for n in range(count)]
        self.asked: list[tuple[int, int]] = []
        self.shown: list[int] = []
        self.left = 0
        self.around = Around()
        context = self.around.context()
        self.model = SqlTableModel(
            (
                Column("name", "Name", lambda t: t.name, width=20),
                Column("side", "Side", lambda t: t.side, tone=lambda t: "good"),
            ),
            self.fetch,
            lambda query: len(self.found(query)),
            lambda query: {"name": str(len(self.found(query)))},
        )
        tabs = [
            Tab("form", "Form", QWidget(), self.shown.append, self.leave),
            Tab("checks", "Checks", QWidget(), lambda id: self.shown.append(-id)),
        ]
        self.record = RecordPanel(context, "record", tabs, head=lambda id: self.record.set_head(f"Record {id}"))
        self.page = TablePage(
            context, "towns", title="Towns", model=self.model, record=lambda: self.record,
            empty=Empty("inbox", "None yet", ""),
            filters=(Filter("side", "Side", (("north", "North"), ("south", "South"))),),
        )  # fmt: skip
        for made in (self.record, self.page):  # the panel stands alone until a line is chosen
            qtbot.addWidget(made)
        self.page.resize(1200, 600)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.qtbot = qtbot

    def leave(self) -> None:
        self.left += 1

    def found(self, query: Query) -> list[Town]:
        kept = [t for t in self.towns if query.search.lower() in t.name.lower()]
        kept = [t for t in kept if query.filters.get("side", t.side) == t.side]
        return sorted(kept, key=lambda t: str(getattr(t, query.sort or "name")), reverse=query.descending)

    def fetch(self, offset: int, limit: int, query: Query) -> Sequence[Town]:
        self.asked.append((offset, limit))
        return self.found(query)[offset : offset + limit]

    def text(self, name: str) -> str:
        found = self.page.findChild(QLabel, name)
        return found.text() if found is not None else ""


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_only_the_first_page_is_asked_for_at_the_start(bench: Bench) -> None:
    assert bench.asked == [(0, 100)]
    assert bench.model.rowCount() == 250


def test_a_page_further_down_is_fetched_when_it_is_looked_at(bench: Bench) -> None:
    assert bench.model.index(210, 0).data() is None
    bench.qtbot.waitUntil(lambda: bench.model.index(210, 0).data() == "Town 210")
    assert bench.asked == [(0, 100), (200, 100)]


def test_typing_in_the_search_asks_anew_and_counts_the_hits(bench: Bench) -> None:
    search = bench.page.findChild(QLineEdit, "townsSearch")
    assert search is not None
    search.setFocus()
    QTest.keyClicks(search, "town 00")
    bench.qtbot.waitUntil(lambda: bench.model.rowCount() == 10)
    assert bench.text("townsHits") == "10 hits"
    QTest.keyClick(search, Qt.Key.Key_Escape)
    bench.qtbot.waitUntil(lambda: bench.model.rowCount() == 250)


def test_control_f_goes_to_the_search(bench: Bench) -> None:
    bench.page.view.setFocus()
    QTest.keyClick(bench.page.view, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is bench.page.bar.search


def test_an_active_filter_is_seen_and_cleared_with_one_click(bench: Bench) -> None:
    bench.page.bar.choose("side", "north")
    bench.qtbot.waitUntil(lambda: bench.model.rowCount() == 125)
    chip = bench.page.findChild(QPushButton, "townsFilter_side")
    clear = bench.page.findChild(QPushButton, "townsClearFilters")
    assert chip is not None
    assert clear is not None
    assert chip.text() == "Side: North"
    clear.click()
    bench.qtbot.waitUntil(lambda: bench.model.rowCount() == 250)
    assert chip.text() == "Side"


def test_no_hits_say_so_and_offer_to_clear(bench: Bench) -> None:
    bench.page.bar.search.setText("nowhere")
    bench.qtbot.waitUntil(lambda: bench.model.rowCount() == 0)
    button = bench.page.findChild(QPushButton, "townsClear")
    assert button is not None
    assert button.isVisibleTo(bench.page)
    button.click()
    bench.qtbot.waitUntil(lambda: bench.model.rowCount() == 250)


def test_an_empty_place_shows_what_it_is_for(qtbot: QtBot) -> None:
    bench = Bench(qtbot, count=0)
    assert bench.text("emptyTitle") == "None yet"


def test_a_click_on_the_head_sorts_by_asking(bench: Bench) -> None:
    bench.page.sort_by("name", descending=True)
    assert bench.model.row_at(0).name == "Town 249"


def test_choosing_a_line_shows_its_record(bench: Bench) -> None:
    assert not bench.record.isVisibleTo(bench.page)
    bench.page.view.setFocus()
    bench.page.view.selectRow(3)
    assert bench.record.isVisibleTo(bench.page)
    assert bench.record.title.text() == "Record 3"
    assert bench.shown == [3]


def test_another_tab_is_filled_when_it_comes_into_view(bench: Bench) -> None:
    bench.page.choose(5)
    bench.record.open_tab("checks")
    assert bench.shown == [5, -5]


def test_while_a_record_goes_tab_by_tab_nothing_is_shown_any_more(bench: Bench) -> None:
    bench.record.open_tab("checks")
    bench.record.show_record(7)
    assert bench.shown == [-7]
    gone = bench.record.tabs.widget(1)
    assert gone is not None
    gone.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert bench.record.tabs.count() == 1
    assert bench.shown == [-7]


def test_what_is_half_typed_is_stored_before_another_line_is_shown(bench: Bench) -> None:
    bench.page.choose(5)
    bench.page.choose(6)
    assert bench.left == 1


def test_refreshing_keeps_the_chosen_line(bench: Bench) -> None:
    bench.page.choose(7)
    bench.page.refresh()
    assert bench.page.chosen_id == 7
    assert bench.page.view.currentIndex().row() == 7
    assert bench.shown == [7, 7]


def test_a_narrow_window_shows_one_or_the_other(bench: Bench) -> None:
    bench.page.resize(700, 600)
    bench.page.choose(1)
    assert not bench.page.list.isVisibleTo(bench.page)
    bench.record.back.click()
    assert bench.page.list.isVisibleTo(bench.page)
    assert not bench.record.isVisibleTo(bench.page)
    bench.page.resize(1200, 600)
    assert bench.record.isVisibleTo(bench.page)


def test_chosen_lines_are_copied_for_excel(bench: Bench) -> None:
    bench.page.view.selectRow(0)
    bench.page.view.setFocus()
    QTest.keyClick(bench.page.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "Name\tSide\nTown 000\tsouth"


def test_count_and_sums_stand_below(bench: Bench) -> None:
    assert bench.text("townsCount") == "250 lines  ·  Name: 250"


def test_a_place_made_anew_comes_back_to_its_record(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    bench.page.choose(9)
    again = TablePage(bench.page.context, "towns", title="Towns", model=bench.model)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.chosen_id == 9)


def test_hidden_columns_at_the_end_leave_no_bar_to_scroll_sideways(qtbot: QtBot) -> None:
    memory().values.clear()
    columns = (
        Column("name", "Name", lambda t: t.name, width=20),
        Column("side", "Side", lambda t: t.side, hidden=True),
        Column("id", "Number", lambda t: str(t.id), hidden=True),
    )
    towns = [Town(n, f"Town {n:03}", "north") for n in range(40)]
    view = ListView("hiding", "Towns")
    view.setModel(SqlTableModel(columns, lambda offset, limit, query: towns[offset : offset + limit], lambda q: 40))
    view.model().ask()  # type: ignore[attr-defined]
    qtbot.addWidget(view)
    view.fit_columns("hiding")
    view.resize(500, 300)
    view.show()
    qtbot.waitUntil(lambda: view.horizontalHeader().length() == view.viewport().width())
    assert not view.horizontalScrollBar().isVisible()


def narrow_list(qtbot: QtBot, wide: int) -> ListView:
    """A list of four columns, of which the amount must stay, in a room of some width."""
    memory().values.clear()
    columns = (
        Column("name", "Name", lambda t: t.name, width=20),
        Column("day", "Day", lambda t: "30 September 2024", width=8),
        Column("side", "Side", lambda t: t.side, hidden=True),
        Column("id", "Number", lambda t: str(t.id), width=12),
        Column("sum", "Amount", lambda t: "1,234.00", width=9, right=True, stay=True),
        Column("remark", "Remark", lambda t: "", width=30),
    )
    towns = [Town(n, f"Town {n:03}", "north") for n in range(40)]
    view = ListView("narrow", "Towns")
    model = SqlTableModel(columns, lambda offset, limit, query: towns[offset : offset + limit], lambda q: 40)
    view.setModel(model)
    model.ask()
    qtbot.addWidget(view)
    view.fit_columns("narrow")
    view.resize(wide, 300)
    view.show()
    return view


def columns_in_view(view: ListView) -> list[str]:
    model = view.model()
    assert isinstance(model, SqlTableModel)
    return [c.id for n, c in enumerate(model.columns) if not view.isColumnHidden(n)]


def test_a_narrow_list_leaves_columns_out_but_never_those_that_stay(qtbot: QtBot) -> None:
    view = narrow_list(qtbot, 380)
    assert columns_in_view(view) == ["name", "day", "sum"]
    assert view.horizontalHeader().length() == view.viewport().width()
    view.resize(1200, 300)
    assert columns_in_view(view) == ["name", "day", "id", "sum", "remark"]
    assert view.horizontalHeader().length() <= view.viewport().width()


def test_a_column_that_was_asked_for_stays_in_a_narrow_list(qtbot: QtBot) -> None:
    view = narrow_list(qtbot, 380)
    view.hide_column(2, False)
    assert columns_in_view(view) == ["name", "side", "sum"]
    view.hide_column(2, True)
    assert columns_in_view(view) == ["name", "day", "sum"]


def test_a_day_is_never_cut_where_the_list_has_room(qtbot: QtBot) -> None:
    view = narrow_list(qtbot, 1200)
    assert view.columnWidth(1) > view.fontMetrics().horizontalAdvance("30 September 2024")


def test_from_the_search_box_down_goes_to_the_finds_and_return_opens_the_first(qtbot: QtBot) -> None:
    bench = Bench(qtbot)
    bench.page.bar.focus_search()
    QTest.keyClicks(bench.page.bar.search, "town 017")
    QTest.keyClick(bench.page.bar.search, Qt.Key.Key_Down)
    assert bench.page.view.hasFocus()
    assert bench.page.chosen_id == 17
    bench.page.bar.focus_search()
    QTest.keyClicks(bench.page.bar.search, "town 023")
    QTest.keyClick(bench.page.bar.search, Qt.Key.Key_Return)
    assert bench.page.chosen_id == 23
    assert bench.page.record is not None
    assert bench.page.record.tabs.hasFocus() or bench.page.record.tabs.bar.hasFocus()


def test_bars_are_said_in_words_and_drawn(qtbot: QtBot) -> None:
    column = Column("spread", "Spread", lambda t: "C1 from 2 to 5", bars=lambda t: ((0.4, 1.0, "warn"),))
    model = SqlTableModel((column,), lambda offset, limit, query: [Town(1, "A", "n")], lambda q: 1)
    view = ListView("bars", "Towns")
    view.setModel(model)
    model.ask()
    qtbot.addWidget(view)
    view.fit_columns("bars")
    view.resize(300, 120)
    view.show()
    assert model.index(0, 0).data() == "C1 from 2 to 5"
    ink = theme().tones.mark("warn")
    drawn = view.viewport().grab().toImage()
    points = ((x, y) for x in range(drawn.width()) for y in range(drawn.height()))
    assert any(drawn.pixelColor(x, y) == ink for x, y in points)
