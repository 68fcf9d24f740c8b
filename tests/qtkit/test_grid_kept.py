"""What a grid does not take stays in its cell, marked, with the reason, however the cell is left: keys and clicks."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.qtkit.grid import CellChange, GridColumn, GridModel, GridPanel, GridRow, Kept
from sdgp_desktop.qtkit.grid.model import MARK
from sdgp_desktop.qtkit.language import language
from tests.qtkit.around import Around

WHY = "“abc” is not a number. Nothing was stored; type digits, with a point or a comma before the decimals."
FINE = "520000,50 has more decimals than XOF has (0). Nothing was stored; type the amount without them."


class Bench:
    """A grid of three rows in its panel, beside a line that takes the focus."""

    def __init__(self, qtbot: QtBot) -> None:
        language().set("en")
        self.writes: list[list[CellChange]] = []
        self.stored: list[tuple[object, str, str]] = []
        self.refuse: Refusal | None = None
        columns = (
            GridColumn("name", "Name"),
            GridColumn("amount", "Amount", Kind.MONEY, currency="currency"),
            GridColumn("currency", "Currency", Kind.CHOICE, choices=(("EUR", "EUR"), ("XOF", "XOF"))),
        )
        self.model = GridModel(columns, self.write, keep=self.keep)
        self.model.set_rows(self.rows(), of="first")
        self.panel = GridPanel(Around().context(), self.model, "grid", "Grid")
        self.view = self.panel.view
        self.window = QWidget()
        self.after = QLineEdit()
        box = QVBoxLayout(self.window)
        for part in (self.panel, self.after):
            box.addWidget(part)
        qtbot.addWidget(self.window)
        self.window.resize(700, 400)
        self.window.show()
        self.window.activateWindow()
        self.view.setFocus()
        qtbot.waitUntil(self.view.hasFocus)

    @staticmethod
    def rows() -> list[GridRow]:
        return [GridRow(n, {"name": f"row {n}", "amount": 7, "currency": "XOF"}) for n in range(3)]

    def write(self, changes: Sequence[CellChange]) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.writes.append(list(changes))

    def keep(self, id: object, column: str, kept: Kept | None) -> None:
        self.stored.append((id, column, kept.text if kept else ""))

    def type(self, row: int, column: int, text: str) -> None:
        self.view.go(self.model.index(row, column))
        for sign in text:
            QTest.keyClicks(self.focused(), sign)

    def key(self, key: Qt.Key) -> None:
        QTest.keyClick(self.focused(), key)

    @staticmethod
    def focused() -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
        QApplication.processEvents()

    def shown(self, row: int, column: int) -> str:
        return str(self.model.index(row, column).data())

    @property
    def told(self) -> str:
        return "" if self.panel.banner.isHidden() else self.panel.banner.text.text()


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_a_refused_text_stays_in_its_cell_when_the_focus_goes_elsewhere(bench: Bench) -> None:
    bench.type(1, 1, "abc")
    bench.click(bench.after)
    assert (bench.shown(1, 1), bench.model.value(1, 1), bench.writes) == ("abc", 7, [])


def test_a_refused_text_is_marked_and_its_reason_stands_above_the_grid_and_in_the_cell(bench: Bench) -> None:
    bench.type(1, 1, "abc")
    bench.click(bench.after)
    assert bench.model.index(1, 1).data(MARK) == ("bad", WHY)
    assert bench.told == f"Row 2, Amount: {WHY}"


def test_a_refused_text_is_still_told_when_another_cell_was_stored(bench: Bench) -> None:
    bench.type(1, 1, "abc")
    bench.click(bench.after)
    bench.view.setFocus()
    bench.type(0, 0, "x")
    bench.key(Qt.Key.Key_Return)
    assert (bench.shown(1, 1), bench.told) == ("abc", f"Row 2, Amount: {WHY}")


def test_f2_goes_on_with_the_refused_text_and_a_right_one_takes_the_mark_away(bench: Bench) -> None:
    bench.type(1, 1, "520000,50")
    bench.click(bench.after)
    bench.view.setFocus()
    bench.key(Qt.Key.Key_F2)
    bench.key(Qt.Key.Key_End)
    for _ in range(3):
        bench.key(Qt.Key.Key_Backspace)
    bench.key(Qt.Key.Key_Return)
    assert (bench.model.value(1, 1), bench.model.index(1, 1).data(MARK), bench.told) == (520_000, None, "")


def test_escape_in_the_editor_brings_the_stored_value_back(bench: Bench) -> None:
    bench.type(1, 1, "abc")
    bench.key(Qt.Key.Key_Return)
    bench.key(Qt.Key.Key_Escape)
    assert (bench.shown(1, 1), bench.told) == ("7", "")


def test_escape_on_the_cell_brings_the_stored_value_back(bench: Bench) -> None:
    bench.type(1, 1, "abc")
    bench.click(bench.after)
    bench.view.setFocus()
    bench.key(Qt.Key.Key_Escape)
    assert (bench.shown(1, 1), bench.told) == ("7", "")


def test_delete_takes_the_refused_text_and_the_value_out(bench: Bench) -> None:
    bench.type(1, 1, "abc")
    bench.click(bench.after)
    bench.view.setFocus()
    bench.key(Qt.Key.Key_Delete)
    assert (bench.shown(1, 1), bench.told) == ("", "")


def test_decimals_are_taken_once_the_currency_of_the_row_has_them(bench: Bench) -> None:
    bench.type(1, 1, "520000,50")
    bench.click(bench.after)
    assert bench.told == f"Row 2, Amount: {FINE}"
    bench.view.setFocus()
    bench.type(1, 2, "eur")
    bench.key(Qt.Key.Key_Return)
    bench.key(Qt.Key.Key_Return)
    assert (bench.model.value(1, 1), bench.shown(1, 1), bench.told) == (52_000_050, "520,000.50", "")


def test_a_text_that_the_record_refuses_stays_too(bench: Bench) -> None:
    bench.refuse = Refusal("record_gone")
    bench.type(1, 1, "12")
    bench.click(bench.after)
    assert (bench.shown(1, 1), bench.model.value(1, 1)) == ("12", 7)
    assert bench.told.startswith("Row 2, Amount: This record does not exist")


def test_a_refused_text_belongs_to_its_record_and_is_there_again_when_that_comes_back(bench: Bench) -> None:
    bench.type(1, 1, "abc")
    bench.click(bench.after)
    bench.model.set_rows(bench.rows(), of="second")
    assert (bench.shown(1, 1), bench.told) == ("7", "")
    bench.model.set_rows(bench.rows(), of="first")
    assert (bench.shown(1, 1), bench.told) == ("abc", f"Row 2, Amount: {WHY}")


def test_a_page_is_told_what_to_keep_and_when_it_is_gone(bench: Bench) -> None:
    bench.type(1, 1, "abc")
    bench.click(bench.after)
    bench.view.setFocus()
    bench.key(Qt.Key.Key_Escape)
    assert set(bench.stored) == {(1, "amount", "abc"), (1, "amount", "")}
    assert bench.stored[-1] == (1, "amount", "")


def test_a_copy_holds_what_stands_in_the_cell(bench: Bench) -> None:
    bench.type(1, 1, "abc")
    bench.click(bench.after)
    bench.view.setFocus()
    QTest.keyClick(bench.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == "abc"


def test_what_was_refused_is_taken_once_what_stood_in_the_way_is_gone(bench: Bench) -> None:
    bench.refuse = Refusal("town_locked")
    bench.type(0, 0, "typed too early")
    bench.key(Qt.Key.Key_Tab)
    bench.type(1, 1, "abc")
    bench.key(Qt.Key.Key_Tab)
    assert [kept.text for _, _, kept in bench.model.kept] == ["typed too early", "abc"]
    bench.refuse = None
    bench.model.try_again()
    assert [(c.row_id, c.column, c.value) for made in bench.writes for c in made] == [(0, "name", "typed too early")]
    assert [kept.text for _, _, kept in bench.model.kept] == ["abc"]
