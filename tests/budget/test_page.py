"""The place Budget: entries typed as in a spreadsheet, approved by another, reversed; plan, decision, statement."""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea, QTableView
from pytestqt.qtbot import QtBot

from sdgp_desktop.budget.page import BudgetPage, build
from sdgp_desktop.budget.service import EntryQuery, NotTaken, approve, decisions, entries, entry, statement
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.qtkit.grid.blocks import Paste
from sdgp_desktop.qtkit.language import language
from tests.budget.around import BRAM, SAMPLE, made_partnership
from tests.offices import ANNA
from tests.qtkit.around import Around

COLUMNS = ("dated", "side", "line", "payee", "text", "document", "currency", "amount", "rate", "eur", "paid_by")


@pytest.fixture
def holder(store: Store) -> UUID:
    return made_partnership(store)


@pytest.fixture
def page(qtbot: QtBot, around: Around, holder: UUID) -> BudgetPage:
    made = build(around.context())
    assert isinstance(made, BudgetPage)
    qtbot.addWidget(made)
    made.resize(1300, 740)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press(page: BudgetPage, name: str) -> None:
    for _ in range(5):  # let the window show and lay out what was just made
        QApplication.processEvents()
    found = [b for b in page.findChildren(QPushButton, name) if b.isVisibleTo(page)]
    QTest.mouseClick(found[-1], Qt.MouseButton.LeftButton)


def type_row(page: BudgetPage, **cells: str) -> Any:
    """One row typed into the grid, cell by cell, as the keyboard would."""
    page.open_tab("drafts")
    press(page, "addDraft")
    for column, text in cells.items():
        type_cell(page, column, text)
    return page.drafts.grid.rows[-1]


def type_cell(page: BudgetPage, column: str, text: str) -> Any:
    """One cell of the last row, typed with keys."""
    view = page.drafts.panel.view
    view.focus_cell(page.drafts.grid.rows[-1].id, column)
    QTest.keyClicks(view, text[:1])
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, text[1:])
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    return page.drafts.grid.rows[-1]


def test_every_tab_opens_in_every_language(qtbot: QtBot, around: Around) -> None:
    for spoken in ("en", "fr", "nl"):
        language().set(spoken)
        made = build(around.context())
        qtbot.addWidget(made)
        assert isinstance(made, BudgetPage)
        made.show()
        for name, _, _ in made.parts:
            made.open_tab(name)


def test_a_typed_row_gets_its_rate_its_number_and_its_value(page: BudgetPage, store: Store, holder: UUID) -> None:
    made = type_row(page, dated="10/05/2024", side="S", line="A5", payee="Garage Azali", amount="520000")
    values = {c: made.values[c] for c in ("document", "currency", "rate", "eur")}
    assert values == {"document": "S24-001", "currency": "XOF", "rate": "655.957", "eur": 79_273}
    press(page, "submitDrafts")
    with store.read() as reading:
        [found] = entries(reading, holder)
    assert (found.number, found.eur_minor, found.status) == ("V1", 79_273, "submitted")
    assert page.tabs.currentIndex() == 0


def test_after_submitting_the_keys_go_to_the_entries(page: BudgetPage) -> None:
    type_row(page, dated="10/05/2024", side="S", line="A5", payee="Garage Azali", amount="520000")
    page.drafts.submit_button.setFocus()
    QTest.keyClick(page.drafts.submit_button, Qt.Key.Key_Space)
    for _ in range(5):
        QApplication.processEvents()
    assert page.focusWidget() is page.entries.view


def test_a_rate_with_a_point_is_never_taken_for_thousands(page: BudgetPage) -> None:
    made = type_row(page, dated="10/05/2024", side="N", currency="RWF", amount="1000", rate="1.376")
    assert made.values["rate"] == "1.376"


def type_amount(page: BudgetPage, text: str) -> None:
    """An amount typed into the last row; the focus then goes to the button."""
    page.activateWindow()
    QApplication.processEvents()
    view = page.drafts.panel.view
    view.focus_cell(page.drafts.grid.rows[-1].id, "amount")
    QTest.keyClicks(view, text[:1])
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, text[1:])
    page.drafts.submit_button.setFocus(Qt.FocusReason.MouseFocusReason)
    QApplication.processEvents()
    page.activateWindow()  # the list of an editor that is gone may have been the active window
    QApplication.processEvents()


def amount_shown(page: BudgetPage) -> str:
    return str(page.drafts.grid.at(page.drafts.grid.rows[-1].id, "amount").data())


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("520000,50", "520000,50 has more decimals than XOF has (0)."),
        ("abc", "“abc” is not a number; write it as 1234.56."),
    ],
)
def test_a_refused_amount_stays_in_its_cell_and_submit_names_cell_and_reason(
    page: BudgetPage, around: Around, store: Store, holder: UUID, typed: str, why: str
) -> None:
    type_row(page, dated="10/05/2024", side="S", line="A5", payee="Garage Azali")
    type_amount(page, typed)
    assert amount_shown(page) == typed
    assert page.drafts.panel.banner.text.text().startswith("Row 1, Amount: ")
    assert page.drafts.ready.text() == "Ready to be submitted: 0 of 1."
    press(page, "submitDrafts")
    assert [r.code for r in around.refusals] == ["entries_not_ready"]
    assert around.refusal_text(around.refusals[0]) == (
        f"1 row is not ready: row 1, Amount: {why} Nothing was submitted; correct the marked cells."
    )
    assert amount_shown(page) == typed
    with store.read() as reading:
        assert entries(reading, holder) == []


def test_a_refused_amount_is_there_again_when_the_place_is_opened_anew(
    qtbot: QtBot, page: BudgetPage, around: Around
) -> None:
    type_row(page, dated="10/05/2024", side="S", line="A5", payee="Garage Azali")
    type_amount(page, "520000,50")
    again = build(around.context())
    assert isinstance(again, BudgetPage)
    qtbot.addWidget(again)
    again.show()
    again.open_tab("drafts")
    assert amount_shown(again) == "520000,50"
    assert again.drafts.panel.banner.text.text().startswith("Row 1, Amount: 520000,50 has more decimals")


def test_a_refused_amount_is_taken_once_the_row_is_in_euro(page: BudgetPage) -> None:
    type_row(page, dated="10/05/2024", side="S", line="A5", payee="Garage Azali")
    type_amount(page, "520,50")
    made = type_cell(page, "currency", "EUR")
    assert (made.values["amount"], amount_shown(page), page.drafts.panel.banner.isHidden()) == (52_050, "520.50", True)


def pasted(page: BudgetPage, *lines: str) -> list[tuple[object, object, object]]:
    """Lines of a workbook pasted from the side on; side, currency and amount of all rows afterwards."""
    page.open_tab("drafts")
    press(page, "addDraft")
    view = page.drafts.panel.view
    view.focus_cell(page.drafts.grid.rows[-1].id, "side")
    QApplication.clipboard().setText("\n".join(lines))
    view.paste()
    return [(r.values["side"], r.values["currency"], r.values["amount"]) for r in page.drafts.grid.rows]


def test_pasted_amounts_count_in_the_currency_of_their_own_line(page: BudgetPage) -> None:
    found = pasted(
        page,
        "S\tA5\tGarage Azali\t\t\tRWF\t150000",
        "N\tA1\tDrukkerij\t\t\tEUR\t960,50",
        "S\tA5\tGarage Azali\t\t\tXOF\t520 000",
    )
    assert found == [("S", "RWF", 150_000), ("N", "EUR", 96_050), ("S", "XOF", 520_000)]


def test_rows_are_pasted_into_a_grid_without_any_and_taken_back_in_one_step(page: BudgetPage) -> None:
    page.open_tab("drafts")
    view = page.drafts.panel.view
    assert page.drafts.grid.rows == []
    QApplication.clipboard().setText("14/05/2024\tS\tA5\tGarage Azali\n15/05/2024\tN\tA1\tDrukkerij")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [(r.values["side"], r.values["payee"]) for r in page.drafts.grid.rows] == [
        ("S", "Garage Azali"), ("N", "Drukkerij"),
    ]  # fmt: skip
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.drafts.grid.rows == []


def test_undo_takes_a_paste_back_in_one_step_and_nothing_else_with_it(page: BudgetPage, store: Store) -> None:
    type_row(page, dated="10/05/2024", side="N", line="A5", payee="Garage Azali", amount="150")
    before = [dict(r.values) for r in page.drafts.grid.rows]
    acts = store.undo_name(ANNA)
    pasted(page, "S\tA5\tX\t\t\tXOF\t520000", "N\tA1\tY\t\t\tEUR\t5", "N\tA1\tZ\t\t\tEUR\t6")
    assert len(page.drafts.grid.rows) == 4
    QTest.keyClick(page.drafts.panel.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(page.drafts.grid.rows) == 2  # the one begun before the paste is empty again
    QTest.keyClick(page.drafts.panel.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [dict(r.values) for r in page.drafts.grid.rows] == before
    assert store.undo_name(ANNA) == acts
    for count in (2, 4):
        QTest.keyClick(page.drafts.panel.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        assert len(page.drafts.grid.rows) == count
    view = page.drafts.panel.view
    view.focus_cell(page.drafts.grid.rows[0].id, "payee")
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(page.drafts.grid.rows) == 4, "nothing goes behind a cell that is open"


def test_decimals_in_a_line_of_xof_are_said_before_a_paste(page: BudgetPage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    view = page.drafts.panel.view

    def agree(plan: Paste) -> bool:
        said.extend(why for *_, why in plan.left_out)
        return True

    monkeypatch.setattr(view, "ask_paste", agree)
    assert pasted(page, "S\tA5\tGarage Azali\t\t\tXOF\t65595,70") == [("S", "XOF", None)]
    assert [text.partition(". ")[0] for text in said] == ["65595,70 has more decimals than XOF has (0)"]


def test_a_number_stays_when_the_currency_of_its_row_changes(page: BudgetPage) -> None:
    made = type_row(page, dated="10/05/2024", side="N", line="A5", payee="Garage Azali", amount="150000")
    assert (made.values["currency"], made.values["amount"]) == ("EUR", 15_000_000)
    made = type_cell(page, "currency", "RWF")
    assert (made.values["currency"], made.values["amount"]) == ("RWF", 150_000)
    made = type_cell(page, "side", "S")
    assert (made.values["currency"], made.values["amount"]) == ("XOF", 150_000)
    type_cell(page, "currency", "EUR")
    type_cell(page, "amount", "65595,70")
    type_cell(page, "currency", "XOF")
    [(_, _, kept)] = page.drafts.grid.kept
    assert (kept.text, kept.refusal.code) == ("XOF", "amount_too_fine")
    values = page.drafts.grid.rows[-1].values
    assert (values["currency"], values["amount"]) == ("EUR", 6_559_570)


def test_rows_that_are_right_are_submitted_and_the_others_stay_with_what_is_wrong(
    page: BudgetPage, around: Around, store: Store, holder: UUID
) -> None:
    type_row(page, dated="09/09/2024", side="N", line="A1", payee="Drukkerij", amount="960", document="N24-010")
    type_row(page, dated="10/05/2024", side="S", line="A5", payee="Garage Azali")
    type_amount(page, "abc")
    press(page, "submitDrafts")
    with store.read() as reading:
        assert [e.document for e in entries(reading, holder)] == ["N24-010"]
    assert around.notices == ["1 entry submitted"]
    assert (amount_shown(page), page.parts[page.tabs.currentIndex()][0]) == ("abc", "drafts")
    assert page.drafts.panel.banner.text.text().splitlines()[-1] == (
        "1 row was not submitted and stays here: row 1, Amount: “abc” is not a number; write it as 1234.56."
    )


def test_a_block_from_excel_becomes_rows(page: BudgetPage, store: Store, holder: UUID) -> None:
    page.open_tab("drafts")
    press(page, "addDraft")
    view = page.drafts.panel.view
    view.focus_cell(page.drafts.grid.rows[0].id, "dated")
    QApplication.clipboard().setText(
        "2024-03-14\tN\tA1\tReisbureau\tTickets\tN24-001\tEUR\t3037,20\n2024-03-20\tN\tA2\tAssur\tInsurance\tN24-002\tEUR\t171,00\n"
    )
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [r.values["amount"] for r in page.drafts.grid.rows] == [303_720, 17_100]
    assert page.drafts.ready.text() == "Ready to be submitted: 2 of 2."
    press(page, "submitDrafts")
    with store.read() as reading:
        assert [e.document for e in entries(reading, holder)] == ["N24-001", "N24-002"]


def test_a_row_that_is_not_right_is_marked_and_stays_a_draft(page: BudgetPage) -> None:
    made = type_row(page, dated="10/05/2024", side="N", line="C1", payee="Studio", amount="100", document="N24-001")
    assert page.drafts_model.marks[made.id, "line"] == (
        "bad", "Line C1 opens only with the first-year decision of this half.",
    )  # fmt: skip
    press(page, "submitDrafts")
    assert len(page.drafts.grid.rows) == 1


def test_a_colleague_approves_and_a_mistake_is_reversed(
    page: BudgetPage, around: Around, store: Store, holder: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    type_row(page, dated="09/09/2024", side="N", line="A1", payee="Drukkerij", amount="960", document="N24-010")
    press(page, "submitDrafts")
    with store.read() as reading:
        [first] = entries(reading, holder)
    page.entries.choose(first.id)
    press(page, "approveEntry")
    assert [r.code for r in around.refusals] == ["four_eyes"]
    around.office.person = BRAM
    press(page, "approveEntry")
    monkeypatch.setattr("sdgp_desktop.qtkit.asking.AskingFor.exec", lambda sheet: sheet.try_it())
    page.entries.choose(first.id)
    press(page, "reverseEntry")
    with store.read() as reading:
        [reversal] = entries(reading, holder, EntryQuery(type="REV"))
        assert (reversal.eur_minor, reversal.reverses_id, reversal.status) == (-96_000, first.id, "submitted")
    around.office.person = ANNA
    page.entries.choose(reversal.id)
    press(page, "approveEntry")
    with store.read() as reading:
        assert (entry(reading, reversal.id).status, statement(reading, holder).spent()) == ("approved", 0)


def test_the_plan_is_typed_and_the_decision_signed(
    page: BudgetPage, store: Store, holder: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.open_tab("plan")
    grid = page.plan.grid
    column = [c.id for c in grid.columns].index("N_initial")
    assert grid.setData(grid.index([r.id for r in grid.rows].index("A1"), column), "3000")
    assert grid.setData(grid.index([r.id for r in grid.rows].index("F"), column), "3400")
    page.open_tab("decision")
    press(page, "startDecision")
    page.deciding.model.save(page.deciding._shown, "fd.dated", date(2025, 1, 21))  # type: ignore[arg-type]
    page.deciding.model.save(page.deciding._shown, "fd.reason", "Reach more people")  # type: ignore[arg-type]
    amounts = page.deciding.grid
    assert amounts.setData(amounts.index([r.id for r in amounts.rows].index("C1"), 1), "3400")

    def sign(sheet: Any) -> bool:
        for box in sheet.fields.values():
            box.setChecked(True)
        return bool(sheet.try_it())

    monkeypatch.setattr("sdgp_desktop.qtkit.asking.AskingFor.exec", sign)
    press(page, "signDecision")
    with store.read() as reading:
        [found] = decisions(reading, holder)
        assert (found.amounts["N"], found.signed_on is not None) == ({"C1": 340_000}, True)
        assert statement(reading, holder).budget["N", "C1"] == 340_000


def test_every_figure_opens_to_its_entries(page: BudgetPage, store: Store) -> None:
    page.ledger.take_file(SAMPLE / "sample-ledger.csv", SAMPLE / "sample-ledger-budget.csv")
    page.refresh()
    page.open_tab("statement")
    row = next(r for r in page.figures.rows("N") if r.line == "A7")
    assert [c.text for c in row.cells] == [
        "1,700.00", "360.00", "2,060.00", "142.80", "1,887.35", "2,030.15", "29.85", "98.6",
    ]  # fmt: skip
    assert [r.value for r in page.figures.reasons(row, "spent:2024")] == ["€142.80", "€142.80"]
    assert [r.value for r in page.figures.reasons(row, "budget")] == ["€1,700.00", "€300.00", "€60.00", "€2,060.00"]
    assert page.figures.reasons(row, "left")[-1].value == "€29.85"


def test_a_refused_file_names_its_rows(page: BudgetPage, tmp_path: Path) -> None:
    text = (SAMPLE / "sample-ledger.csv").read_text("utf-8").replace("XOF,520000", "XOF,520000.5", 1)
    (tmp_path / "bad.csv").write_text(text, "utf-8")
    with pytest.raises(NotTaken) as caught:
        page.ledger.take_file(tmp_path / "bad.csv", SAMPLE / "sample-ledger-budget.csv")
    assert [(r.row, r.field, r.code) for r in caught.value.refused] == [(8, "amount", "amount_too_fine")]


def test_a_jump_leads_to_the_entry(page: BudgetPage, store: Store, holder: UUID) -> None:
    page.ledger.take_file(SAMPLE / "sample-ledger.csv", SAMPLE / "sample-ledger-budget.csv")
    with store.read() as reading:
        wanted = entries(reading, holder)[5].id
    page.show_record("budget_entry", wanted, "b.amount")
    assert page.entries.chosen_id == wanted


def test_the_sum_below_the_list_is_the_statement_and_approving_is_offered_while_something_waits(
    page: BudgetPage, store: Store, holder: UUID
) -> None:
    page.open_tab("ledger")
    page.entries.refresh()
    assert not page.entries.approve_all.isVisibleTo(page)
    type_row(page, dated="10/05/2024", side="S", line="A5", payee="Garage Azali", amount="520000")
    press(page, "submitDrafts")
    page.entries.refresh()
    assert "All lines together: €792.73" in page.entries.foot.text()
    with store.read() as reading:
        [entry] = entries(reading, holder)
    with store.act("approve_entries", BRAM, final=True) as work:
        approve(work, [entry.id])
    page.entries.refresh()
    assert "Costs that count: €792.73" in page.entries.foot.text()
    assert not page.entries.approve_all.isVisibleTo(page)


def test_after_an_approval_the_focus_is_on_the_next_thing_to_do(
    qtbot: QtBot, page: BudgetPage, around: Around, store: Store, holder: UUID
) -> None:
    type_row(page, dated="09/09/2024", side="N", line="A1", payee="Drukkerij", amount="960", document="N24-010")
    press(page, "submitDrafts")
    with store.read() as reading:
        [first] = entries(reading, holder)
    page.entries.choose(first.id)
    around.office.person = BRAM
    for _ in range(5):  # the refresh after the submission makes the buttons anew
        QApplication.processEvents()
    found = page.entries.entry.findChild(QPushButton, "approveEntry")
    assert found is not None
    page.activateWindow()
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    QTest.keyClick(found, Qt.Key.Key_Space)

    def focused() -> str:
        now = QApplication.focusWidget()
        return "" if now is None else now.objectName()

    qtbot.waitUntil(lambda: focused() == "queryEntry")  # the first thing that can be done with it now


def test_the_rows_of_typing_fit_beside_a_notice_on_a_small_laptop(qtbot: QtBot, page: BudgetPage) -> None:
    page.open_tab("ledger")
    page.open_tab("drafts")
    assert page.heightForWidth(1150) < 500  # the list of entries in another tab needs more


def test_transfers_name_the_halves_and_stand_behind_a_button_where_there_is_little_height(
    qtbot: QtBot, page: BudgetPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("sdgp_desktop.budget.page.plan.tell", lambda *said, **_: told.append(said[3]))
    page.ledger.take_file(SAMPLE / "sample-ledger.csv", SAMPLE / "sample-ledger-budget.csv")
    page.refresh()
    page.open_tab("plan")
    qtbot.waitUntil(page.plan.below.isVisible)
    for _ in range(10):  # let the window lay out what came into view
        QApplication.processEvents()
    page.resize(1000, 420)
    qtbot.waitUntil(lambda: page.plan.all_moves.isVisible() and not page.plan.below.isVisible())
    page.plan.all_moves.setFocus()
    QTest.keyClick(page.plan.all_moves, Qt.Key.Key_Space)
    assert told[0].splitlines()[0] == "T1, 21 Jan 2025: €2,800.00 from F to C1 (Flemish half). first-year decision"
    page.resize(1300, 740)
    qtbot.waitUntil(page.plan.below.isVisible)


def test_the_account_of_advances_scrolls_only_where_there_is_too_little_room(qtbot: QtBot, page: BudgetPage) -> None:
    page.ledger.take_file(SAMPLE / "sample-ledger.csv", SAMPLE / "sample-ledger-budget.csv")
    page.refresh()
    page.open_tab("advances")
    area = page.advances.findChild(QScrollArea, "advancesScroll")
    assert area is not None
    page.resize(1170, 660)  # as in a window of 1366x768
    qtbot.waitUntil(lambda: area.height() > 300)
    assert area.verticalScrollBar().maximum() == 0
    qtbot.waitUntil(lambda: page.minimumHeight() < 330)  # the ledger that is no more empty asks for less
    page.resize(1170, 330)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)


def test_the_table_beside_the_flow_shows_its_figures_whole(qtbot: QtBot, page: BudgetPage) -> None:
    page.ledger.take_file(SAMPLE / "sample-ledger.csv", SAMPLE / "sample-ledger-budget.csv")
    page.refresh()
    page.open_tab("flow")
    qtbot.waitUntil(lambda: any(t.isVisible() for t in page.flow.findChildren(QTableView)))
    QApplication.processEvents()
    shown = [t for t in page.flow.findChildren(QTableView) if t.isVisible()]
    assert [(t.objectName(), t.horizontalScrollBar().maximum()) for t in shown] == [
        ("flowNTable", 0),
        ("flowSTable", 0),
    ]


def test_an_empty_ledger_leads_to_where_entries_are_typed(page: BudgetPage) -> None:
    assert page.tabs.currentIndex() == 0
    press(page, "typeEntries")
    assert page.parts[page.tabs.currentIndex()][0] == "drafts"
