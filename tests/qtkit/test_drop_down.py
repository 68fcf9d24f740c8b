"""Lists that drop down from a field show all their entries, up to as many as fit well."""

import pytest
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot


@pytest.mark.usefixtures("dressed")
def test_entries_are_listed_below_the_field_and_not_in_a_menu_that_hides_the_last_one(qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["as the system", "light", "dark"])
    box.ensurePolished()
    option = QStyleOptionComboBox()
    option.initFrom(box)
    assert box.style().styleHint(QStyle.StyleHint.SH_ComboBox_Popup, option, box) == 0
