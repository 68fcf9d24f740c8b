"""Lists that drop down from a field show all their entries, up to as many as fit well."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.theme import theme


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """The program's own look, and everything as it was afterwards."""
    style, font, colours = qapp.style().objectName(), qapp.font(), qapp.palette()
    theme().install(qapp, "light", 100)
    yield
    qapp.setStyle(style)
    qapp.setFont(font)
    qapp.setPalette(colours)
    qapp.setStyleSheet("")


@pytest.mark.usefixtures("dressed")
def test_entries_are_listed_below_the_field_and_not_in_a_menu_that_hides_the_last_one(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["as the system", "light", "dark"])
    box.ensurePolished()
    option = QStyleOptionComboBox()
    option.initFrom(box)
    assert box.style().styleHint(QStyle.StyleHint.SH_ComboBox_Popup, option, box) == 0
