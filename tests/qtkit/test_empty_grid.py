"""A grid without rows says so, and which button begins the first one."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.grid import GridColumn, GridModel, GridPanel, GridRow
from sdgp_desktop.qtkit.grid.blocks import Paste
from sdgp_desktop.qtkit.grid.panel import explained
from sdgp_desktop.qtkit.language import language
from tests.qtkit.around import Around


def ink(panel: GridPanel) -> int:
    """How many different colours the ground of the grid shows: a bare one has only its own."""
    image: QImage = panel.view.viewport().grab().toImage()
    return len({image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)})


def test_an_empty_grid_names_the_button_that_fills_it(qtbot: QtBot) -> None:
    language().set("en")
    model = GridModel((GridColumn("name", "Name"),), lambda changes: None)
    panel = GridPanel(Around().context(), model, "probe", "Probe")
    qtbot.addWidget(panel)
    panel.resize(500, 300)
    panel.show()
    panel.view.empty = ""
    bare = ink(panel)
    panel.say_empty("New row…")
    assert panel.view.empty == "No rows yet: “New row” begins the first one"
    assert panel.view.accessibleDescription() == panel.view.empty
    assert ink(panel) > bare


def test_a_grid_with_rows_shows_only_them(qtbot: QtBot) -> None:
    model = GridModel((GridColumn("name", "Name"),), lambda changes: None)
    panel = GridPanel(Around().context(), model, "probe", "Probe")
    qtbot.addWidget(panel)
    panel.resize(500, 300)
    panel.show()
    model.set_rows([GridRow(1, {"name": ""})])
    said = ink(panel)
    panel.view.empty = ""
    assert ink(panel) == said


def turn(view: QWidget, place: QWidget, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> bool:
    """Turn the wheel down over a part of a grid; whether it was used there."""
    here = QPointF(place.rect().center())
    event = QWheelEvent(
        here, place.mapToGlobal(here), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(place, event)
    return event.isAccepted()


def test_the_wheel_over_the_bar_below_a_grid_turns_the_page_and_moves_nothing_sideways(qtbot: QtBot) -> None:
    columns = tuple(GridColumn(f"c{n}", f"Column {n}", width=30) for n in range(8))
    model = GridModel(columns, lambda changes: None)
    panel = GridPanel(Around().context(), model, "probe", "Probe")
    qtbot.addWidget(panel)
    panel.resize(500, 300)
    panel.show()
    model.set_rows([GridRow(1, {"c0": "here"})])
    bar = panel.view.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert (turn(panel.view, bar), turn(panel.view, panel.view.viewport()), bar.value()) == (False, False, 0)
    assert turn(panel.view, bar, Qt.KeyboardModifier.ShiftModifier)
    assert bar.value() > 0


def test_a_cell_that_is_left_out_says_what_was_typed_once() -> None:
    language().set("en")
    plan = Paste([], [], [(0, 1, "65595,70", "65595,70 has more decimals than XOF has (0)."), (1, 0, "abc", "no")])
    assert explained(plan).splitlines()[1:] == [
        "row 1, column 2: 65595,70 has more decimals than XOF has (0).",
        "row 2, column 1: “abc”: no",
    ]
