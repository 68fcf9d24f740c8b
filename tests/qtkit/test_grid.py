"""The grid is typed like a spreadsheet: real keys on a real view."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.qtkit.grid import CellChange, GridColumn, GridModel, GridRow, GridView
from sdgp_desktop.qtkit.grid.clipboard import read_block, write_block
from sdgp_desktop.qtkit.language import language


def focused() -> QWidget:
    """The widget that keys go to."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


class Bench:
    """A grid of three rows with what was written."""

    def __init__(self, qtbot: QtBot, score: bool = False, grows: bool = False) -> None:
        language().set("en")
        self.writes: list[list[CellChange]] = []
        self.refuse: Refusal | None = None
        columns = (
            GridColumn("name", "Name", editable=not score),
            GridColumn("a", "A", Kind.INTEGER, low=0, high=5),
            GridColumn("b", "B", Kind.INTEGER, low=0, high=5),
            GridColumn("amount", "Amount", Kind.MONEY, currency="currency"),
            GridColumn("currency", "Currency", Kind.CHOICE, choices=(("EUR", "euro"), ("RWF", "Rwandan franc"))),
        )
        self.model = GridModel(columns, self.write, self.add if grows else None)
        self.model.set_rows([GridRow(n, {"name": f"row {n}", "currency": "EUR"}) for n in range(3)])
        self.view = GridView(self.model, "grid", "Grid", score)
        self.window = QWidget()
        box = QVBoxLayout(self.window)
        self.before, self.after = QLineEdit(), QLineEdit()
        for part in (self.before, self.view, self.after):
            box.addWidget(part)
        qtbot.addWidget(self.window)
        self.window.resize(700, 300)
        self.window.show()
        self.window.activateWindow()
        self.view.setFocus()
        qtbot.waitUntil(self.view.hasFocus)
        self.qtbot = qtbot

    def write(self, changes: Sequence[CellChange]) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.writes.append(list(changes))

    def add(self) -> GridRow:
        return GridRow(len(self.model.rows), {"currency": "EUR"})

    def at(self, row: int, column: int) -> None:
        self.view.go(self.model.index(row, column))

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(focused(), key, modifier)

    def keys(self, text: str) -> None:
        for sign in text:
            QTest.keyClicks(focused(), sign)

    @property
    def here(self) -> tuple[int, int]:
        index = self.view.currentIndex()
        return index.row(), index.column()


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_typing_replaces_and_return_goes_down(bench: Bench) -> None:
    bench.at(0, 0)
    bench.keys("Lier")
    bench.key(Qt.Key.Key_Return)
    assert bench.writes == [[CellChange(0, "name", "Lier")]]
    assert bench.here == (1, 0)


def test_tab_stores_and_goes_right(bench: Bench) -> None:
    bench.at(0, 0)
    bench.keys("Genk")
    bench.key(Qt.Key.Key_Tab)
    assert bench.here == (0, 1)
    assert bench.model.value(0, 0) == "Genk"


def test_escape_restores(bench: Bench) -> None:
    bench.at(0, 0)
    bench.keys("wrong")
    bench.key(Qt.Key.Key_Escape)
    assert bench.writes == []
    assert bench.model.text(0, 0) == "row 0"


def test_f2_keeps_the_text(bench: Bench) -> None:
    bench.at(0, 0)
    bench.key(Qt.Key.Key_F2)
    bench.key(Qt.Key.Key_End)
    bench.keys("!")
    bench.key(Qt.Key.Key_Return)
    assert bench.model.value(0, 0) == "row 0!"


def test_delete_clears_all_chosen_cells_in_one_step(bench: Bench) -> None:
    bench.at(0, 0)
    bench.key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    bench.key(Qt.Key.Key_Delete)
    assert bench.writes == [[CellChange(0, "name", ""), CellChange(1, "name", "")]]


def test_control_home_and_end_go_to_the_corners(bench: Bench) -> None:
    bench.at(1, 1)
    bench.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert bench.here == (2, 4)
    bench.key(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert bench.here == (0, 0)


@pytest.mark.parametrize("score", [True, False])
def test_home_goes_to_the_first_cell_that_can_be_typed_in(qtbot: QtBot, score: bool) -> None:
    made = Bench(qtbot, score=score)
    made.at(1, 3)
    made.key(Qt.Key.Key_Home)
    assert made.here == (1, 1 if score else 0)


def test_tab_leaves_the_grid_after_the_last_cell(bench: Bench) -> None:
    bench.at(2, 4)
    bench.key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is bench.after


def test_control_tab_leaves_the_grid_anywhere(bench: Bench) -> None:
    bench.at(0, 0)
    bench.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is bench.after


def test_a_text_that_is_no_number_stays_in_its_editor(bench: Bench) -> None:
    bench.at(0, 1)
    with bench.qtbot.waitSignal(bench.view.problem) as told:
        bench.keys("many")
        bench.key(Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].code == "not_a_number"
    assert bench.here == (0, 1)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "many"
    bench.key(Qt.Key.Key_Escape)
    assert bench.writes == []


def test_a_refused_write_leaves_the_cell_as_it_was(bench: Bench) -> None:
    bench.refuse = Refusal("record_gone")
    bench.at(0, 0)
    bench.keys("x")
    bench.key(Qt.Key.Key_Return)
    assert bench.model.text(0, 0) == "row 0"


def test_return_below_the_last_row_makes_one_more(qtbot: QtBot) -> None:
    bench = Bench(qtbot, grows=True)
    bench.at(2, 2)
    bench.keys("3")
    bench.key(Qt.Key.Key_Return)
    assert bench.model.rowCount() == 4
    assert bench.here == (3, 0)


def test_money_takes_the_currency_of_its_row(bench: Bench) -> None:
    bench.at(0, 3)
    bench.keys("12.500,5")
    bench.key(Qt.Key.Key_Tab)
    assert bench.model.value(0, 3) == 1250050
    assert bench.model.text(0, 3) == "12,500.50"


def test_a_choice_is_found_by_its_first_letters(bench: Bench) -> None:
    bench.at(0, 4)
    bench.keys("rwa")
    bench.key(Qt.Key.Key_Return)
    bench.key(Qt.Key.Key_Return)
    assert bench.model.value(0, 4) == "RWF"


def test_a_digit_scores_and_goes_on_to_the_next_cell_of_marks(qtbot: QtBot) -> None:
    bench = Bench(qtbot, score=True)
    bench.at(0, 1)
    bench.keys("4")
    assert bench.here == (0, 2)
    bench.keys("3")
    assert bench.here == (0, 3)
    assert (bench.model.value(0, 1), bench.model.value(0, 2)) == (4, 3)


def press(bench: Bench, text: str, scan: int = 0, shift: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(QEvent.Type.KeyPress, ord(text.upper()), modifier, scan, 0, 0, text)
    QApplication.sendEvent(bench.view, event)


@pytest.mark.parametrize(
    ("sign", "place", "mark"), [("&", 10, 1), ("é", 11, 2), ('"', 12, 3), ("'", 13, 4), ("(", 14, 5), ("à", 19, 0)]
)
def test_the_top_row_of_azerty_scores_without_shift(qtbot: QtBot, sign: str, place: int, mark: int) -> None:
    bench = Bench(qtbot, score=True)
    bench.at(0, 1)
    press(bench, sign, place)
    assert bench.model.value(0, 1) == mark
    bench.at(1, 1)
    press(bench, sign)
    assert bench.model.value(1, 1) == mark


def test_shift_gives_the_digits_of_azerty_as_well(qtbot: QtBot) -> None:
    bench = Bench(qtbot, score=True)
    bench.at(0, 1)
    press(bench, "3", 12, shift=True)
    assert bench.model.value(0, 1) == 3


def test_a_hyphen_of_another_layout_is_no_six(qtbot: QtBot) -> None:
    bench = Bench(qtbot, score=True)
    bench.at(0, 1)
    press(bench, "-", 20)
    assert bench.model.value(0, 1) is None


def test_a_mark_above_the_best_is_refused(qtbot: QtBot) -> None:
    bench = Bench(qtbot, score=True)
    bench.at(0, 1)
    with qtbot.waitSignal(bench.view.problem) as told:
        bench.keys("7")
    assert told.args is not None
    assert told.args[0].code == "too_high"
    assert bench.here == (0, 1)


def test_a_block_from_excel_is_one_step(bench: Bench) -> None:
    QApplication.clipboard().setText('Lier\t4\t5\t1 234,50\r\n"two\nlines"\t3\t\t2\u202f000,00\r\n')
    bench.at(0, 0)
    bench.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(bench.writes) == 1
    assert [bench.model.value(0, c) for c in range(4)] == ["Lier", 4, 5, 123450]
    assert [bench.model.value(1, c) for c in range(4)] == ["two\nlines", 3, None, 200000]


def test_what_does_not_fit_is_said_before_anything_is_pasted(bench: Bench) -> None:
    asked: list[list[str]] = []

    def answer(plan: object) -> bool:
        asked.append([left[2] for left in plan.left_out])  # type: ignore[attr-defined]
        return False

    bench.view.ask_paste = answer
    QApplication.clipboard().setText("a\t9\tx")
    bench.at(0, 0)
    bench.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert asked == [["9", "x"]]
    assert bench.writes == []


def test_copied_cells_paste_back_as_they_were(bench: Bench) -> None:
    bench.model.setData(bench.model.index(0, 0), 'say "a"\tb')
    bench.view.selectAll()
    bench.key(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    block = read_block(QApplication.clipboard().text())
    assert block[0][0] == 'say "a"\tb'
    assert len(block) == 3
    assert write_block(block) == QApplication.clipboard().text()


def test_control_d_takes_the_cell_above(bench: Bench) -> None:
    bench.at(1, 0)
    bench.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert bench.model.value(1, 0) == "row 0"


def test_locked_rows_cannot_be_typed_into(bench: Bench) -> None:
    bench.model.rows[0].locked = True
    bench.at(0, 0)
    bench.keys("x")
    bench.key(Qt.Key.Key_Delete)
    assert bench.writes == []
    assert bench.model.text(0, 0) == "row 0"
