"""A choice that is longer than its box ends in …, with and without the focus, and is whole in its tip."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.choice import ChoiceBox

LONG = "RW-2023 · Rwanda 2023: citizen participation"


class Form(QWidget):
    """A narrow box and another control."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.box, self.other = ChoiceBox("call", [(1, LONG), (2, "BJ")], empty=False), QLineEdit()
        box = QVBoxLayout(self)
        box.addWidget(self.other)
        box.addWidget(self.box)
        self.box.show_code(1)
        self.resize(200, 120)
        self.show()
        self.activateWindow()
        qtbot.waitUntil(self.isActiveWindow)


def test_the_tip_tells_a_long_choice_only_where_it_is_cut(qtbot: QtBot) -> None:
    form = Form(qtbot)
    assert form.box.toolTip() == LONG
    form.resize(600, 120)
    qtbot.waitUntil(lambda: form.box.toolTip() == "")
    form.resize(200, 120)
    qtbot.waitUntil(lambda: form.box.toolTip() == LONG)
    form.box.show_code(2)
    assert form.box.toolTip() == ""


def test_a_long_choice_is_drawn_with_an_ellipsis_also_with_the_focus(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = Form(qtbot)
    line = form.box.lineEdit()
    assert line is not None
    drawn: list[str] = []
    whole = QPainter.drawText

    def noted(painter: QPainter, *parts: object) -> object:
        drawn.extend(part for part in parts if isinstance(part, str))
        return whole(painter, *parts)  # type: ignore[call-overload]

    monkeypatch.setattr(QPainter, "drawText", noted)
    for reason in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason):
        form.other.setFocus()
        form.box.setFocus(reason)
        qtbot.waitUntil(line.hasFocus)
        drawn.clear()
        line.grab()
        assert any(text.startswith("RW-2023") and text.endswith("…") for text in drawn)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_the_only_find_is_taken_by_return_and_by_tab(qtbot: QtBot, key: Qt.Key) -> None:
    form = Form(qtbot)
    form.box.set_choices([(1, "West Flanders"), (2, "East Flanders"), (3, "Antwerp")])
    line = form.box.lineEdit()
    assert line is not None
    for typed, code in (("werp", 3), ("flanders", 3), ("st fl", 3), ("east", 2), ("xyz", 2)):
        line.selectAll()
        line.setFocus()
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, key)
        assert form.box.code == code
    assert form.box.unread == "xyz"
