"""Undo and redo by keys in a field: what was typed there first, then they are the window's."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.form.editors import LongText
from sdgp_desktop.qtkit.grid import GridColumn, GridModel, GridRow, GridView, OwnUndo
from sdgp_desktop.qtkit.table.filters import SearchBox
from sdgp_desktop.qtkit.undokeys import UndoKeys, part_of

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COUNTRIES = (("BE", "Belgium"), ("BJ", "Benin"), ("RW", "Rwanda"))


def typeable_combo() -> QComboBox:
    made = QComboBox()
    made.setEditable(True)
    made.addItems(["1", "3"])
    return made


def long_text() -> LongText:
    made = LongText()
    made.setPlainText("1")
    return made


def rich_text() -> QTextEdit:
    return QTextEdit("1")


FIELDS: dict[str, Callable[[], QWidget]] = {
    "line": lambda: QLineEdit("1"),
    "search": lambda: SearchBox("search"),
    "box": lambda: QPlainTextEdit("1"),
    "long text": long_text,
    "rich text": rich_text,
    "combo": typeable_combo,
    "choice": lambda: ChoiceBox("choice", COUNTRIES),
    "spin": QSpinBox,
    "decimals": QDoubleSpinBox,
    "day": lambda: QDateEdit(QDate(2026, 11, 29)),
}


class Bench:
    """A window with an undo of its own, and two fields."""

    def __init__(self, qtbot: QtBot, *fields: QWidget) -> None:
        self.asked: list[str] = []
        self.window = QWidget()
        box = QVBoxLayout(self.window)
        for field in fields:
            box.addWidget(field)
        for key, name in (("Ctrl+Z", "undo"), ("Ctrl+Y", "redo"), ("Ctrl+Shift+Z", "redo")):
            shortcut = QShortcut(QKeySequence(key), self.window)
            shortcut.activated.connect(lambda name=name: self.asked.append(name))
        UndoKeys(self.window)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.go(fields[0])

    def go(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        assert QApplication.focusWidget() is field


def strike(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    held = QApplication.focusWidget()
    assert held is not None
    QTest.keyClick(held, key, modifier)


def write(text: str) -> None:
    held = QApplication.focusWidget()
    assert held is not None
    QTest.keyClicks(held, text)


def undo() -> None:
    strike(Qt.Key.Key_Z, CONTROL)


def text_of(field: QWidget) -> str:
    part = part_of(field)
    assert part is not None
    return part.text() if isinstance(part, QLineEdit) else part.toPlainText()


@pytest.fixture(params=sorted(FIELDS))
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> QWidget:
    return FIELDS[request.param]()


def test_in_a_field_nobody_typed_in_the_keys_are_those_of_the_window(field: QWidget, qtbot: QtBot) -> None:
    bench = Bench(qtbot, field)
    before = text_of(field)
    undo()
    strike(Qt.Key.Key_Y, CONTROL)
    strike(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert (bench.asked, text_of(field)) == (["undo", "redo", "redo"], before)


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_Y, CONTROL), (Qt.Key.Key_Z, CONTROL | SHIFT)])
def test_what_was_typed_is_taken_back_and_typed_again_before_the_window_is_asked(
    field: QWidget, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    bench = Bench(qtbot, field)
    before = text_of(field)
    write("2")
    typed = text_of(field)
    assert typed != before
    undo()
    assert (text_of(field), bench.asked) == (before, [])
    strike(key, modifier)
    assert (text_of(field), bench.asked) == (typed, [])
    undo()
    assert (text_of(field), bench.asked) == (before, [])
    undo()
    strike(key, modifier)  # of what the window undid, which is newer than what was taken back here
    assert (text_of(field), bench.asked) == (before, ["undo", "redo"])


@pytest.mark.parametrize("kind", ["line", "search", "combo", "spin"])
def test_a_line_that_was_left_is_done_with_and_looks_as_it_did(kind: str, qtbot: QtBot) -> None:
    field, other = FIELDS[kind](), QLineEdit()
    bench = Bench(qtbot, field, other)
    write("2")
    typed = text_of(field)
    bench.go(other)
    bench.go(field)
    undo()
    assert (text_of(field), bench.asked) == (typed, ["undo"])


def test_a_line_whose_text_was_not_taken_keeps_it_to_take_back(qtbot: QtBot) -> None:
    field, other = QLineEdit(), QLineEdit()
    bench = Bench(qtbot, field, other)
    write("x")
    field.setProperty("wrong", "true")
    bench.go(other)
    bench.go(field)
    undo()
    assert (field.text(), bench.asked) == ("", [])


def test_a_line_filled_anew_has_nothing_to_take_back(qtbot: QtBot) -> None:
    field = QLineEdit()
    bench = Bench(qtbot, field)
    write("x")
    field.setText("stored")
    undo()
    assert (field.text(), bench.asked) == ("stored", ["undo"])


@pytest.mark.parametrize("make", [lambda: QLineEdit("1"), lambda: QPlainTextEdit("1")])
def test_a_field_that_was_closed_meanwhile_takes_nothing_back(
    make: Callable[[], QLineEdit | QPlainTextEdit], qtbot: QtBot
) -> None:
    field = make()
    bench = Bench(qtbot, field)
    write("2")
    field.setReadOnly(True)
    before = text_of(field)
    undo()
    assert (text_of(field), bench.asked) == (before, ["undo"])


def test_a_choice_takes_back_what_was_typed_while_its_finds_are_in_view(qtbot: QtBot) -> None:
    field = ChoiceBox("choice", COUNTRIES)
    bench = Bench(qtbot, field)
    write("Be")
    qtbot.waitUntil(field.popup_open)
    undo()
    assert (field.currentText(), bench.asked) == ("", [])


def grid(qtbot: QtBot, written: list[object]) -> tuple[Bench, GridView]:
    columns = (
        GridColumn("name", "Name"),
        GridColumn("country", "Country", Kind.CHOICE, choices=COUNTRIES),
    )
    model = GridModel(columns, written.extend)
    model.set_rows([GridRow(1, {"name": "Genk", "country": "RW"})])
    view = GridView(model, "grid", "Grid")
    bench = Bench(qtbot, view)
    view.go(model.index(0, 0))
    return bench, view


@pytest.mark.parametrize(("column", "typed", "stored"), [(0, "Bree", "Genk"), (1, "B", "Rwanda")])
def test_in_a_cell_what_was_typed_over_it_comes_back_first(qtbot: QtBot, column: int, typed: str, stored: str) -> None:
    written: list[object] = []
    bench, view = grid(qtbot, written)
    view.go(view.cells.index(0, column))
    write(typed[0])
    editor = QApplication.focusWidget()
    assert editor is not None
    assert editor is not view
    write(typed[1:])
    assert text_of(editor) == typed
    while text_of(editor) != stored:
        undo()
    assert bench.asked == []
    undo()
    assert (bench.asked, written) == (["undo"], [])


def test_in_a_cell_that_was_only_opened_the_key_is_the_windows(qtbot: QtBot) -> None:
    bench, view = grid(qtbot, [])
    undo()
    strike(Qt.Key.Key_F2)
    assert QApplication.focusWidget() is not view
    undo()
    assert bench.asked == ["undo", "undo"]


def test_in_a_small_form_typed_text_is_taken_back_and_nothing_behind_it(qtbot: QtBot) -> None:
    bench = Bench(qtbot, QLineEdit())
    sheet = Sheet(bench.window, "sheet", "Sheet", done="Do it")
    first, second = QLineEdit("1"), QLineEdit()
    sheet.add("First", first, "first")
    sheet.add("Second", second, "second")
    sheet.open()
    qtbot.waitUntil(first.hasFocus)
    undo()
    write("2")
    typed = first.text()
    strike(Qt.Key.Key_Tab)
    undo()
    strike(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is first
    undo()
    assert (typed, first.text(), second.text()) == ("2", "1", "")
    strike(Qt.Key.Key_Y, CONTROL)
    assert first.text() == typed
    sheet.done_button.setFocus()
    undo()
    strike(Qt.Key.Key_Y, CONTROL)
    sheet.reject()
    assert bench.asked == []


def test_a_grid_with_an_undo_of_its_own_leaves_the_keys_to_the_window_once_there_is_nothing_left(qtbot: QtBot) -> None:
    view = GridView(GridModel((GridColumn("name", "Name"),), lambda changes: None), "grid", "Grid")
    bench, past, ahead = Bench(qtbot, view), [1], list[int]()
    view.own_undo = OwnUndo(
        lambda: ahead.append(past.pop()), lambda: past.append(ahead.pop()), lambda: bool(past), lambda: bool(ahead)
    )
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Z, CONTROL)
    assert (past, ahead, bench.asked) == ([], [1], ["undo"])
    for _ in range(2):
        QTest.keyClick(view, Qt.Key.Key_Y, CONTROL)
    assert (past, ahead, bench.asked) == ([1], [], ["undo", "redo"])
