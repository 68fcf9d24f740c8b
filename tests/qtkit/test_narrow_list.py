"""In a narrow list the filters keep to one line, and what tells lines apart stays whole."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.basics import column
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.qtkit.table.columns import Column, Filter
from sdgp_desktop.qtkit.table.filters import Toolbar
from sdgp_desktop.qtkit.table.model import SqlTableModel
from sdgp_desktop.qtkit.table.view import ListView

TITLES = ("Half", "Line", "Status", "Type", "Year")
LONGEST = "SDGP-2023-BE-V010"


@pytest.fixture(autouse=True)
def english() -> None:
    language().set("en")
    memory().values.clear()


class Room(QWidget):
    """A toolbar with five filters in a room of some width."""

    def __init__(self, qtbot: QtBot, width: int) -> None:
        super().__init__()
        qtbot.addWidget(self)
        filters = [Filter(title.lower(), title, (("a", "One"), ("b", "Two"))) for title in TITLES]
        self.bar = Toolbar("costs", filters)
        self.setLayout(column(self.bar, None))
        self.resize(width, 400)
        self.show()


def chips(bar: Toolbar) -> list[str]:
    """The filters that stand in the line."""
    found = [bar.findChild(QPushButton, f"costsFilter_{title.lower()}") for title in TITLES]
    return [chip.text() for chip in found if chip is not None and not chip.isHidden()]


def more(bar: Toolbar) -> QPushButton:
    found = bar.findChild(QPushButton, "costsMoreFilters")
    assert found is not None
    return found


def test_filters_without_room_go_behind_one_chip_and_the_toolbar_keeps_to_one_line(qtbot: QtBot) -> None:
    rooms = Room(qtbot, 1000), Room(qtbot, 400)
    wide, narrow = (room.bar for room in rooms)
    assert (chips(wide), more(wide).isHidden()) == (list(TITLES), True)
    qtbot.waitUntil(lambda: narrow.height() == wide.height())
    assert len(chips(narrow)) < len(TITLES)
    assert more(narrow).accessibleName() == f"{len(TITLES) - len(chips(narrow))} more filters"


def test_a_filter_behind_the_chip_can_be_chosen_and_then_stands_in_the_line(qtbot: QtBot) -> None:
    room = Room(qtbot, 400)
    bar = room.bar
    menu = next(action.menu() for action in more(bar).menu().actions() if action.text() == "Year")
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    menu.actions()[2].trigger()
    assert bar.filters() == {"year": "b"}
    assert "Year: Two" in chips(bar)
    assert "Year" not in [action.text() for action in more(bar).menu().actions()]


@dataclass(frozen=True)
class Dossier:
    id: int
    number: str
    name: str


def list_of(qtbot: QtBot, width: int, names: Sequence[str]) -> ListView:
    """A list with a number, a name and columns that may be left out."""
    rows = [Dossier(n, LONGEST, name) for n, name in enumerate(names)]
    columns = (
        Column("number", "Number", lambda r: r.number, width=15, stay=True),
        Column("name", "Municipality of the South", lambda r: r.name, width=20),
        Column("form", "Form", lambda r: "Application", width=11),
        Column("channel", "Arrived by", lambda r: "Form file", width=12),
    )
    model = SqlTableModel(columns, lambda offset, limit, _: rows[offset : offset + limit], lambda _: len(rows))
    view = ListView("dossiers", "Dossiers")
    model.setParent(view)
    qtbot.addWidget(view)
    view.setModel(model)
    model.ask()
    view.fit_columns("dossiers")
    view.resize(width, 300)
    view.show()
    return view


@pytest.mark.parametrize("width", [380, 420, 480, 700])
def test_numbers_and_names_stay_whole_and_other_columns_leave_first(qtbot: QtBot, width: int) -> None:
    view = list_of(qtbot, width, ["Stad Lier", "Commune de Houéyogbé"])
    assert view.columnWidth(0) >= view.fontMetrics().horizontalAdvance(LONGEST) + 12
    assert view.columnWidth(1) >= view.fontMetrics().horizontalAdvance("Commune de Houéyogbé") + 12
    assert view.isColumnHidden(3) == (width < 700)
    assert not view.horizontalScrollBar().isVisible()


def test_a_heading_without_room_ends_in_an_ellipsis_and_is_whole_in_its_tip(qtbot: QtBot) -> None:
    view = list_of(qtbot, 230, ["Stad Lier"])
    head = view.horizontalHeader()
    assert head.textElideMode() == Qt.TextElideMode.ElideRight
    tip = view.model().headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "Municipality of the South"
