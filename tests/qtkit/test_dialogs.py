"""Questions and small forms, with real keys: Enter does what the button under the cursor says."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.choice import ChoiceBox
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
            if question.focusWidget().objectName() == named:
                break
            QTest.keyClick(question.focusWidget(), Qt.Key.Key_Tab)
        focused = question.focusWidget()
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


def test_what_was_wrong_goes_away_once_a_field_is_typed_anew(parent: QWidget, qtbot: QtBot) -> None:
    sheet, field = Sheet(parent, "toy", "A toy", "", "Do it"), QLineEdit("SN01")
    qtbot.addWidget(sheet)
    sheet.add("Admitted", field, "toyAdmitted")
    sheet.open()
    wrong = "The register does not know SN01."
    sheet.say_problem(wrong)
    field.setText("SN02")  # by the program: nobody typed
    assert (sheet.problem.text(), sheet.problem.isVisible()) == (wrong, True)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert (sheet.problem.text(), sheet.problem.isVisible()) == ("", False)


def test_tab_reaches_a_field_that_an_answer_shows_before_the_buttons(parent: QWidget, qtbot: QtBot) -> None:
    sheet, field, later = Sheet(parent, "toy", "A toy", "", "Do it"), QLineEdit(), QLineEdit()
    qtbot.addWidget(sheet)
    sheet.add("Name", field, "toyName")
    sheet.add("Asked later", later, "toyLater")
    sheet.form.setRowVisible(later, False)
    sheet.open()
    sheet.form.setRowVisible(later, True)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert sheet.focusWidget() is later
    QTest.keyClick(later, Qt.Key.Key_Tab)
    assert sheet.focusWidget() is sheet.cancel_button


def test_a_choice_that_stands_in_no_list_is_refused_beside_its_field_and_stays(parent: QWidget, qtbot: QtBot) -> None:
    done: list[object] = []
    made = Sheet(parent, "fruitSheet", "Fruit", "", "Take it")
    box, other = ChoiceBox("fruit", [("a", "Apple"), ("p", "Pear")]), QLineEdit()
    made.add("Fruit", box, "fruit")
    made.add("How many", other, "howMany")

    def take() -> bool:
        done.append(box.code)
        return True

    made.extra = take

    def strike(sheet: Sheet) -> None:
        line = box.lineEdit()
        assert line is not None
        QTest.keyClicks(line, "Plum")
        QTest.keyClick(line, Qt.Key.Key_Tab)
        QTest.keyClick(other, Qt.Key.Key_Return)
        told = sheet.findChild(QLabel, "fruitBeside")
        assert told is not None
        assert (sheet.isVisible(), told.isVisible(), done, box.currentText()) == (True, True, [], "Plum")
        assert "“Plum” is not in the list" in told.text()
        beside, field = sheet.form.getWidgetPosition(told), sheet.form.getWidgetPosition(box)
        assert isinstance(beside, tuple)
        assert isinstance(field, tuple)
        assert beside[0] == field[0] + 1
        box.setEditText("pear")
        QTest.keyClick(other, Qt.Key.Key_Return)
        assert not told.isVisible()

    when_shown(qtbot, strike)
    assert made.exec()
    assert done == ["p"]


def place(widget: QWidget, sheet: Sheet) -> QRect:
    return QRect(widget.mapTo(sheet, widget.rect().topLeft()), widget.size())


def test_a_sheet_that_asks_for_more_than_the_screen_scrolls_and_keeps_its_buttons_in_view(
    parent: QWidget, qtbot: QtBot
) -> None:
    sheet = Sheet(parent, "longSheet", "Long", "", "Do it")
    qtbot.addWidget(sheet)
    lines = [QLineEdit() for _ in range(40)]
    for at, line in enumerate(lines):
        sheet.add(f"Line {at}", line, f"line{at}")
    sheet.open()
    sheet.say_problem("One of the lines says something that cannot be. Nothing was stored; type it anew.")
    screen = sheet.screen().availableGeometry()
    qtbot.waitUntil(lambda: sheet.height() > screen.height() // 2)
    assert screen.contains(sheet.geometry())
    for part in (sheet.problem, sheet.cancel_button, sheet.done_button):
        assert sheet.rect().contains(place(part, sheet)), part.objectName()
        assert place(part, sheet).top() >= place(sheet.room, sheet).bottom()
    lines[-1].setFocus()
    qtbot.waitUntil(lambda: place(sheet.room, sheet).contains(place(lines[-1], sheet)))


def test_a_sheet_grows_with_what_is_said_beside_its_fields(parent: QWidget, qtbot: QtBot) -> None:
    sheet = Sheet(parent, "growing", "Growing", "", "Do it")
    qtbot.addWidget(sheet)
    first, second = QLineEdit(), QLineEdit()
    sheet.add("A short word", first, "growingFirst")
    long = sheet.add("Words before a field that would take all the room there is for it, and more", second, "second")
    sheet.open()
    before = sheet.height()
    sheet.say_beside(first, "What was typed stands in no list. " * 6)
    told = sheet.findChild(QLabel, "growingFirstBeside")
    assert told is not None
    qtbot.waitUntil(lambda: sheet.height() > before)
    qtbot.waitUntil(lambda: place(second, sheet).top() > place(told, sheet).bottom())
    assert place(told, sheet).top() > place(first, sheet).bottom()
    assert not sheet.room.verticalScrollBar().isVisible()
    assert place(long, sheet).right() < place(second, sheet).left()
    assert place(first, sheet).left() == place(second, sheet).left()


def test_the_cursor_stands_in_the_first_field_and_tab_leads_through_the_fields_to_the_buttons(
    parent: QWidget, qtbot: QtBot
) -> None:
    sheet = Sheet(parent, "order", "Order", "", "Do it")
    qtbot.addWidget(sheet)
    for name in ("first", "second"):
        sheet.add(name, QLineEdit(), name)
    sheet.open()
    passed = []
    for _ in range(5):
        focused = sheet.focusWidget()
        assert focused is not None
        passed.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert passed == ["first", "second", "orderCancel", "orderDone", "first"]


@pytest.mark.parametrize("beside", [True, False])
def test_what_was_said_of_a_choice_goes_once_it_is_typed_anew(parent: QWidget, qtbot: QtBot, beside: bool) -> None:
    sheet = Sheet(parent, "sheet", "A form", done="Do it")
    box = ChoiceBox("place", (("K", "Karongi"), ("B", "Bugesera")))
    if beside:
        sheet.add("Place", box)
    else:
        sheet.body.addWidget(box)
    sheet.show()
    told = "“Nowhere” is not in the list. Nothing was stored; choose one of the list."
    line = box.lineEdit()
    assert line is not None

    def said() -> list[str]:
        return [found.text() for found in sheet.findChildren(QLabel) if found.isVisibleTo(sheet)]

    for _ in range(2):  # a second mistake is told like the first
        line.selectAll()
        QTest.keyClicks(line, "Nowhere")
        sheet.accept()
        assert told in said()
        line.selectAll()
        QTest.keyClicks(line, "Kar")
        assert told not in said()
    sheet.say_problem("Something else is wrong.")
    QTest.keyClicks(line, "ongi")
    assert "Something else is wrong." in said()


def test_the_dots_of_the_button_that_opens_a_form_are_no_part_of_its_title(parent: QWidget) -> None:
    sheet = Sheet(parent, "sheet", "Add a member…", done="Add")
    assert (sheet.windowTitle(), sheet.accessibleName()) == ("Add a member", "Add a member")
    assert "Add a member…" not in [found.text() for found in sheet.findChildren(QLabel)]
