"""A grid without rows says so, and which button begins the first one."""

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.grid import GridColumn, GridModel, GridPanel, GridRow
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
