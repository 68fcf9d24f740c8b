"""The score sheets on a small screen with large letters: the grid keeps four lines and all its columns."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.store import Store
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.scoring.page.sheets import SheetsPage
from tests.scoring.around import opened, scored
from tests.scoring.test_page import Bench

# the room that the frame of the window leaves, at 1024x600 with text at 150 % and at 1366x768 with 200 %
SMALL = [(150, 934, 432), (200, 1246, 545)]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The sample dossiers with their sheets."""
    found = opened(tmp_path, scored())
    yield found
    found.close()


@pytest.fixture
def percent(request: pytest.FixtureRequest, dressed: QApplication) -> int:
    """The size of the text."""
    theme().set_percent(request.param)
    size: int = request.param
    return size


def sheets(qtbot: QtBot, store: Store, speech: str, wide: int, high: int) -> tuple[Bench, SheetsPage]:
    bench = Bench(qtbot, store, speech)
    bench.page.resize(wide, high)
    qtbot.waitUntil(bench.page.isActiveWindow)
    for _ in range(3):
        QApplication.processEvents()
    return bench, bench.page.sheets


def whole_lines(page: SheetsPage) -> int:
    """How many lines of the grid are in view from top to bottom."""
    view = page.grid.view
    ends = (view.rowViewportPosition(n) + view.rowHeight(n) for n in range(page.cells.rowCount()))
    return sum(end <= view.viewport().height() for end in ends)


@pytest.mark.parametrize(("percent", "wide", "high"), SMALL, indirect=["percent"])
@pytest.mark.parametrize("speech", ["en", "fr", "nl"])
def test_four_lines_and_all_marks_are_in_view_on_a_small_screen(
    qtbot: QtBot, store: Store, percent: int, speech: str, wide: int, high: int
) -> None:
    bench, page = sheets(qtbot, store, speech, wide, high)
    view = page.grid.view
    assert bench.page.minimumSizeHint().width() <= wide
    assert bench.page.minimumSizeHint().height() <= high
    assert whole_lines(page) >= 4
    assert view.horizontalScrollBar().maximum() == 0
    assert [page.cells.headerData(n, Qt.Orientation.Horizontal) for n in (1, 10)] == ["C1", "C10"]


@pytest.mark.parametrize("percent", [150], indirect=True)
def test_control_tab_leads_to_the_remark_and_escape_back_where_both_have_no_room(
    qtbot: QtBot, store: Store, percent: int
) -> None:
    bench, page = sheets(qtbot, store, "en", 934, 432)
    bench.focus("rw-lier", "C2")
    assert page.side.isHidden()
    QTest.keyClick(page.grid.view, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.beside.remark.hasFocus)
    assert (page.left.isHidden(), page.beside.name.text()[:2]) == (True, "C2")
    QTest.keyClick(page.beside.remark, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.grid.view.hasFocus)
    assert page.grid.view.currentIndex().column() == 2


@pytest.mark.parametrize("percent", [100], indirect=True)
def test_a_large_window_shows_weights_how_to_type_and_what_marks_stand_for(
    qtbot: QtBot, store: Store, percent: int
) -> None:
    _, page = sheets(qtbot, store, "en", 1170, 619)
    assert page.cells.headerData(1, Qt.Orientation.Horizontal) == "C1·15"
    assert (page.hint.isVisible(), page.side.isVisible(), page.open_beside.isVisible()) == (True, True, False)
