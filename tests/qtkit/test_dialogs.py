"""Questions and small forms, with real keys: Enter does what the button under the cursor says."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.dialogs import Sheet, ask


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def when_shown(qtbot: QtBot, then: Callable[[Sheet], object]) -> None:
    """Strike keys once a question stands there."""

    def act() -> None:
        found = QApplication.activeModalWidget()
        assert isinstance(found, Sheet)
        then(found)

    QTimer.singleShot(0, act)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("danger", [False, True])
@pytest.mark.parametrize("named", ["questionCancel", "questionDone"])
def test_a_key_on_a_button_of_a_question_presses_that_button(
    parent: QWidget, qtbot: QtBot, named: str, danger: bool, key: Qt.Key
) -> None:
    def strike(question: Sheet) -> None:
        for _ in range(6):
            focused = question.focusWidget()
            if focused is not None and focused.objectName() == named:
                break
            QTest.keyClick(focused or question, Qt.Key.Key_Tab)
        focused = question.focusWidget()
        assert focused is not None
        assert focused.objectName() == named
        QTest.keyClick(focused, key)

    when_shown(qtbot, strike)
    assert ask(parent, "Lock the sheet?", "It stays locked.", "Lock", danger) is (named == "questionDone")


@pytest.mark.parametrize(("danger", "done"), [(False, True), (True, False)])
def test_enter_at_once_does_the_deed_only_where_it_is_harmless(
    parent: QWidget, qtbot: QtBot, danger: bool, done: bool
) -> None:
    when_shown(qtbot, lambda question: QTest.keyClick(question, Qt.Key.Key_Return))
    assert ask(parent, "Erase?", "It does not come back.", "Erase", danger) is done


def test_enter_in_a_field_does_the_deed(parent: QWidget, qtbot: QtBot) -> None:
    sheet, field = Sheet(parent, "toy", "A toy", "", "Do it"), QLineEdit()
    qtbot.addWidget(sheet)
    sheet.add("Name", field, "toyName")
    sheet.open()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sheet.result() == QDialog.DialogCode.Accepted
