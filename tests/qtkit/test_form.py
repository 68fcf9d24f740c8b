"""A form stores a field when it is left, says beside it what is wrong, and loses nothing that was typed."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.form.ranked import RankedEditor
from sdgp_desktop.qtkit.grid.view import GridView
from sdgp_desktop.qtkit.language import language
from tests.qtkit.around import Around
from tests.qtkit.toy_form import COUNTRIES, FIELDS, SECTIONS


def focused() -> QWidget:
    """The widget that keys go to."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


class Bench:
    """A form over values in memory."""

    def __init__(self, qtbot: QtBot) -> None:
        language().set("en")
        self.saves: list[tuple[str, Any, Any]] = []
        self.drafts: dict[str, str] = {}
        self.refuse: Refusal | None = None
        self.around = Around()
        self.form = RecordForm(
            self.around.context(), FIELDS, name="toy", save=self.save, lists=lambda source: COUNTRIES,
            sections=lambda id: SECTIONS[id], add_row=lambda table: 7, remove_row=lambda table, id: None,
            keep_draft=lambda id, row, text: self.drafts.__setitem__(id, text),
        )  # fmt: skip
        qtbot.addWidget(self.form)
        self.form.resize(760, 700)
        self.form.show()
        self.form.activateWindow()
        qtbot.waitUntil(self.form.isActiveWindow)
        self.form.show_record({"1.1": "Lier", "1.4": 36000, "2.1": date(2024, 4, 3)}, {"3": [(1, {"3.1": "Ann"})]})

    def save(self, id: str, row: Any, value: Any) -> None:
        if self.refuse is not None:
            raise self.refuse
        self.saves.append((id, row, value))

    def line(self, id: str) -> QLineEdit:
        found = self.form.findChild(QLineEdit, f"field_{id}")
        assert found is not None
        return found

    def type_into(self, id: str, text: str) -> None:
        line = self.line(id)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def said(self, name: str) -> str:
        found = self.form.findChild(QLabel, name)
        return found.text() if found is not None else ""


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return Bench(qtbot)


def test_leaving_a_field_stores_it(bench: Bench) -> None:
    bench.type_into("1.1", "Genk")
    QTest.keyClick(bench.line("1.1"), Qt.Key.Key_Tab)
    assert bench.saves == [("1.1", None, "Genk")]


def test_leaving_a_field_that_was_not_typed_into_stores_nothing(bench: Bench) -> None:
    bench.line("1.1").setFocus()
    QTest.keyClick(bench.line("1.1"), Qt.Key.Key_Tab)
    assert bench.saves == []


@pytest.mark.parametrize("typed", ["2024-04-05", "5/4/2024", "5.4.2024", "5 april 2024", "5 avril 2024", "5 Apr 2024"])
def test_days_are_read_in_every_way_and_shown_in_full(bench: Bench, typed: str) -> None:
    bench.type_into("2.1", typed)
    QTest.keyClick(bench.line("2.1"), Qt.Key.Key_Return)
    assert bench.saves == [("2.1", None, date(2024, 4, 5))]
    assert bench.line("2.1").text() == "5 Apr 2024"


def test_a_year_of_two_digits_is_not_taken_and_the_text_stays(bench: Bench) -> None:
    bench.type_into("2.1", "5/4/24")
    QTest.keyClick(bench.line("2.1"), Qt.Key.Key_Tab)
    assert bench.saves == []
    assert bench.line("2.1").text() == "5/4/24"
    assert "four digits" in bench.said("refusal_2.1")


def test_a_refusal_of_the_service_is_said_beside_the_field(bench: Bench) -> None:
    bench.refuse = Refusal("read_only", file="x.db")
    bench.type_into("1.1", "Genk")
    QTest.keyClick(bench.line("1.1"), Qt.Key.Key_Tab)
    assert "reading only" in bench.said("refusal_1.1")
    assert bench.line("1.1").text() == "Genk"
    bench.refuse = None
    bench.form.leave()
    assert bench.saves == [("1.1", None, "Genk")]
    assert bench.said("refusal_1.1") == ""


def test_what_is_refused_when_the_form_is_left_is_kept_as_a_draft(bench: Bench) -> None:
    bench.type_into("2.1", "soon")
    bench.form.leave()
    assert bench.drafts == {"2.1": "soon"}
    assert len(bench.around.notices) == 1


def test_half_typed_text_is_kept_within_five_seconds(bench: Bench) -> None:
    bench.type_into("1.1", "Gen")
    assert 0 < bench.form._draft_timer.interval() <= 5000
    assert bench.form._draft_timer.isActive()
    bench.form._draft_timer.timeout.emit()
    assert bench.drafts == {"1.1": "Gen"}
    QTest.keyClick(bench.line("1.1"), Qt.Key.Key_Tab)
    assert bench.drafts == {"1.1": ""}


@pytest.mark.parametrize(("answer", "saves"), [("useDraft", [("1.1", None, "Half")]), ("forgetDraft", [])])
def test_a_draft_is_offered_with_both_answers(bench: Bench, answer: str, saves: list[Any]) -> None:
    bench.form.set_drafts({("1.1", None): "Half"})
    made = bench.form.findChild(QPushButton, f"{answer}_1.1")
    assert made is not None
    made.click()
    bench.form.keep_drafts()
    assert bench.saves == saves
    assert bench.drafts == {"1.1": ""}


def test_the_wheel_changes_no_field(bench: Bench) -> None:
    for box in bench.form.findChildren(QComboBox):
        before = box.currentText()
        here = QPointF(box.rect().center())
        event = QWheelEvent(
            here, box.mapToGlobal(here), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(box, event)
        assert box.currentText() == before


def test_a_choice_is_found_without_accents(bench: Bench) -> None:
    box = bench.form.findChild(QComboBox, "field_1.2")
    assert box is not None
    box.setFocus()
    QTest.keyClicks(box, "benin")
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert bench.saves == [("1.2", None, "BJ")]
    assert box.currentText() == "Bénin"


def test_tab_leaves_a_text_of_several_lines(bench: Bench) -> None:
    area = bench.form.findChild(QPlainTextEdit, "field_2.4")
    assert area is not None
    area.setFocus()
    QTest.keyClicks(area, "Because")
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert bench.saves == [("2.4", None, "Because")]
    assert QApplication.focusWidget() is not area


def test_what_is_left_of_the_limit_is_shown(bench: Bench) -> None:
    area = bench.form.findChild(QPlainTextEdit, "field_2.4")
    assert area is not None
    area.setFocus()
    QTest.keyClicks(area, "12345")
    assert bench.said("left_2.4") == "195 characters left"


def test_yes_and_no_store_at_once_and_can_be_taken_back(bench: Bench) -> None:
    yes = bench.form.findChild(QPushButton, "field_2.3")
    assert yes is not None
    yes.click()
    yes.click()
    assert bench.saves == [("2.3", None, True), ("2.3", None, None)]


def test_ranked_choices_keep_their_order(bench: Bench) -> None:
    row = bench.form.rows["2.5"].editor
    assert isinstance(row, RankedEditor)
    for word in ("waste", "eau"):
        row.add.setFocus()
        QTest.keyClicks(row.add, word)
        QTest.keyClick(row.add, Qt.Key.Key_Tab)
    row.list.setCurrentRow(1)
    row.move_by(-1)
    assert [value for _, _, value in bench.saves] == [("waste",), ("waste", "water"), ("water", "waste")]


def test_only_the_main_fields_are_shown_until_all_are_asked_for(bench: Bench) -> None:
    assert "1.5" not in bench.form.rows
    bench.form.show_all()
    assert bench.form.rows["1.5"].isVisibleTo(bench.form)
    bench.form.show_all()
    assert not bench.form.rows["1.5"].isVisibleTo(bench.form)


def test_a_finding_brings_its_field_into_view(bench: Bench) -> None:
    bench.form.set_findings([Finding("toy", "HC", "1.5")])
    assert bench.said("finding_1.5_0") == "toy"


def test_sections_count_what_is_missing(bench: Bench) -> None:
    assert bench.said("toySection_1Count") == "1 to complete"
    bench.form.show_record({"1.1": "Lier", "1.2": "BE"})
    assert bench.said("toySection_1Count") == "complete"


@pytest.mark.parametrize("field", ["3", "3.1", "3[2].1"])
def test_a_section_is_not_complete_while_something_is_found_in_its_table(bench: Bench, field: str) -> None:
    bench.form.set_findings([Finding("toy", "HC", field)])
    assert bench.said("toySection_3Count") == "1 to complete"


def test_a_jump_opens_the_section_and_puts_the_cursor_into_the_field(bench: Bench) -> None:
    bench.form.sections["2"].set_open(False)
    assert bench.form.focus_field("2.1")
    assert QApplication.focusWidget() is bench.line("2.1")


def test_a_jump_reaches_a_cell_of_a_table(bench: Bench) -> None:
    assert bench.form.focus_field("3[1].2")
    view = QApplication.focusWidget()
    assert view is not None
    assert view.objectName() == "field_3"


def test_a_new_row_of_a_table_is_typed_and_stored(bench: Bench) -> None:
    add = bench.form.findChild(QPushButton, "field_3Add")
    assert add is not None
    add.click()
    for text in ("Bea", "3"):
        for sign in text:
            QTest.keyClicks(focused(), sign)
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert bench.saves == [("3.1", 7, "Bea"), ("3.2", 7, 3)]


@pytest.mark.parametrize("first", [Qt.Key.Key_F2, Qt.Key.Key_Return])
def test_return_in_the_last_row_of_a_table_stores_no_empty_row(bench: Bench, first: Qt.Key) -> None:
    assert bench.form.focus_field("3[1].1")
    for key in (first, Qt.Key.Key_Return, Qt.Key.Key_Return):
        QTest.keyClick(focused(), key)
    view = focused()
    assert isinstance(view, GridView)
    assert (view.cells.rowCount(), view.currentIndex().row()) == (1, 0)
    for sign in "Bea":
        QTest.keyClicks(focused(), sign)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert (bench.saves, view.cells.rowCount()) == ([("3.1", 1, "Bea")], 1)


def test_a_locked_form_takes_nothing(bench: Bench) -> None:
    bench.form.lock("Closed")
    bench.type_into("1.1", "x")
    QTest.keyClick(bench.line("1.1"), Qt.Key.Key_Tab)
    assert bench.saves == []
    assert bench.said("toyLockedText") == "Closed"
