"""The place Scoring through its widgets, with real keys, on a real database."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel import keys
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.office import Office
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.scoring.model.ranking import FORMULA
from sdgp_desktop.scoring.page import ScoringPage
from sdgp_desktop.scoring.service import add_member, decision, declare_impartial, panel, ranking
from tests.offices import ANNA
from tests.qtkit.around import Around
from tests.qtkit.audit import audit
from tests.scoring.around import call_of, filled, id_of, lines, opened, scored

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
AZERTY = {1: "&", 2: "é", 3: '"', 4: "'", 5: "(", 0: "à"}


class Bench:
    """The page over a database, with one call in view."""

    def __init__(self, qtbot: QtBot, store: Store, speech: str = "en") -> None:
        language().set(speech)
        self.qtbot, self.store = qtbot, store
        self.around = Around(Office(store, ANNA, speech))
        with store.read() as reading:
            self.call_id = call_of(reading, "RW-2023")
        self.page = ScoringPage(self.around.context(self.call_id))
        qtbot.addWidget(self.page)
        self.page.resize(1150, 690)
        self.page.show()
        self.page.activateWindow()

    def focus(self, reference: str, criterion: str) -> None:
        """Put the cursor on a cell."""
        with self.store.read() as reading:
            id = id_of(reading, reference)
        self.page.activateWindow()
        self.view.focus_cell(id, criterion)
        self.qtbot.waitUntil(self.view.hasFocus)

    @property
    def view(self):  # type: ignore[no-untyped-def]
        return self.page.sheets.grid.view

    def mark(self, reference: str, criterion: str) -> object:
        """What a cell shows now."""
        with self.store.read() as reading:
            id = id_of(reading, reference)
        row = next(r for r in self.page.sheets.cells.rows if r.id == id)
        return row.values.get(criterion)

    def shown(self, name: str) -> QWidget:
        """A widget by its name."""
        found = self.page.findChild(QWidget, name)
        assert isinstance(found, QWidget)
        return found


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The sample dossiers, with one member on the panel."""
    found = opened(tmp_path, filled())
    with found.act("add_panel_member", ANNA) as work:
        member = add_member(work, call_of(work, "RW-2023"), "Veerle Voorbeeld", "official")
        declare_impartial(work, member)
    yield found
    found.close()


@pytest.fixture
def ranked(tmp_path: Path) -> Iterator[Store]:
    """The sample dossiers with their sheets."""
    found = opened(tmp_path, scored())
    yield found
    found.close()


def answer(fill: dict[str, str], press: str) -> None:
    """Fill the dialog that is about to open, and press a button of it."""

    def run() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        for name, text in fill.items():
            field = dialog.findChild(QWidget, name)
            if isinstance(field, QPlainTextEdit):
                field.setPlainText(text)
            else:
                assert isinstance(field, QLineEdit)
                field.setText(text)
        found = dialog.findChild(QPushButton, press)
        assert isinstance(found, QPushButton)
        found.click()
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, run)


def azerty(widget: QWidget, digit: int) -> None:
    """Press a key of the top row of an AZERTY keyboard, unshifted."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, 0, NO_MODIFIER, AZERTY[digit]))


def test_digits_score_and_move_on_and_the_total_runs_along(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.focus("rw-lier", "C1")
    QTest.keyClicks(bench.view, "4433222333")
    assert [bench.mark("rw-lier", f"C{n}") for n in range(1, 11)] == [4, 4, 3, 3, 2, 2, 2, 3, 3, 3]
    qtbot.waitUntil(lambda: bench.mark("rw-lier", "total") == "58.60")
    qtbot.waitUntil(lambda: bench.mark("rw-lier", "state") == "10 of 10 marks")


def test_the_top_row_of_azerty_scores_without_shift(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store, "fr")
    bench.focus("rw-lier", "C1")
    for digit in (2, 3, 4):
        azerty(bench.view, digit)
    assert [bench.mark("rw-lier", c) for c in ("C1", "C2", "C3")] == [2, 3, 4]


def test_a_digit_above_the_best_mark_is_refused_and_said(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.focus("rw-lier", "C1")
    QTest.keyClicks(bench.view, "7")
    assert bench.mark("rw-lier", "C1") is None
    assert bench.shown("scoreGridProblem").isVisible()


def test_the_anchors_of_the_cell_under_the_cursor_are_in_view(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.focus("rw-lier", "C4")
    cell = bench.page.sheets.beside.cell
    assert cell is not None
    assert (cell.criterion, cell.name, len(cell.anchors)) == ("C4", "Political involvement and support", 6)
    assert cell.anchors[1] == "A signature only"


def test_a_mark_that_needs_a_remark_is_flagged_until_the_remark_is_there(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.focus("rw-lier", "C1")
    QTest.keyClicks(bench.view, "5")
    bench.focus("rw-lier", "C1")
    beside = bench.page.sheets.beside
    qtbot.waitUntil(lambda: beside.remark_label.text() == "Remark (needed for this mark)")
    beside.remark.setPlainText("Says how equality is checked along the way.")
    beside.leave()
    qtbot.waitUntil(
        lambda: "Says how" in bench.page.sheets.cells.index(cell_row(bench), 1).data(Qt.ItemDataRole.StatusTipRole)
    )


def cell_row(bench: Bench) -> int:
    """The line of rw-lier."""
    return next(n for n, r in enumerate(bench.page.sheets.cells.rows) if r.values["application"] == "Stad Lier")


def test_a_locked_sheet_takes_no_more_keys(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.focus("rw-lier", "C1")
    QTest.keyClicks(bench.view, "3333333333")
    bench.focus("rw-lier", "C1")
    qtbot.waitUntil(bench.page.sheets.lock.isEnabled)
    answer({}, "lockSheetDone")
    bench.page.sheets.lock_sheet()
    qtbot.waitUntil(lambda: bench.mark("rw-lier", "state") == "Locked")
    bench.focus("rw-lier", "C1")
    QTest.keyClicks(bench.view, "4")
    assert bench.mark("rw-lier", "C1") == 3
    assert bench.page.sheets.newer.isVisible()


def test_an_incomplete_sheet_says_in_the_dialog_what_is_missing(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.focus("rw-lier", "C1")
    QTest.keyClicks(bench.view, "33")
    bench.focus("rw-lier", "C1")
    qtbot.waitUntil(bench.page.sheets.lock.isEnabled)
    answer({}, "lockSheetDone")
    bench.page.sheets.lock_sheet()
    assert bench.mark("rw-lier", "state") == "2 of 10 marks"


def test_locking_and_unsealing_ask_for_the_pin_where_one_is_set(qtbot: QtBot, store: Store) -> None:
    keys.set_pin(store.path, bytes(32), ANNA.id.hex, "2468")
    bench = Bench(qtbot, store)
    bench.focus("rw-lier", "C1")
    QTest.keyClicks(bench.view, "3333333333")
    bench.focus("rw-lier", "C1")
    qtbot.waitUntil(bench.page.sheets.lock.isEnabled)
    answer({"lockSheet_pin": "1357"}, "lockSheetDone")
    bench.page.sheets.lock_sheet()
    assert bench.mark("rw-lier", "state") != "Locked"
    answer({"lockSheet_pin": "2468"}, "lockSheetDone")
    bench.page.sheets.lock_sheet()
    qtbot.waitUntil(lambda: bench.mark("rw-lier", "state") == "Locked")

    def opened_to_all() -> bool:
        with store.read() as reading:
            return panel(reading, call_of(reading, "RW-2023")).opened

    reason = {"openSheetsDialogReason": "The politician is ill until January"}
    answer({**reason, "openSheetsDialog_pin": ""}, "openSheetsDialogDone")
    bench.page.panel.open_sheets()
    assert not opened_to_all()
    answer({**reason, "openSheetsDialog_pin": "2468"}, "openSheetsDialogDone")
    bench.page.panel.open_sheets()
    assert opened_to_all()


def test_a_conflict_of_interest_closes_the_sheet(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.focus("rw-lier", "C1")
    answer({"conflictRemark": "Worked there until 2021"}, "conflictDone")
    bench.page.sheets.recuse()
    qtbot.waitUntil(lambda: bench.mark("rw-lier", "state") == "Does not take part")
    bench.focus("rw-lier", "C1")
    QTest.keyClicks(bench.view, "4")
    assert bench.mark("rw-lier", "C1") is None


def test_a_file_of_sheets_comes_in_through_the_panel(qtbot: QtBot, store: Store, tmp_path: Path) -> None:
    bench = Bench(qtbot, store)
    bench.page.tabs.setCurrentIndex(1)
    path = tmp_path / "sheets.csv"
    head = "number,assessor,seat,criterion,mark,remark,recused\n"
    rows = [f'{x.number},{x.assessor},{x.seat},{x.criterion},{x.mark},"{x.remark}",no' for x in lines("RW-2023")]
    path.write_text(head + "\n".join(rows), encoding="utf-8")
    bench.page.panel.take_files([str(path)])
    qtbot.waitUntil(lambda: len(bench.page.panel.people.rows) == 6)
    assert bench.around.notices == ["20 score sheets taken in"]
    bench.page.panel.take_files([str(path)])
    assert bench.around.notices[-1] == "All sheets of this file are here already."


def test_signed_on_paper_is_for_all_chosen_rows_says_so_and_is_undone_alone(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.page.tabs.setCurrentIndex(1)
    people = bench.page.panel
    with store.act("add_panel_member", ANNA) as work:
        for name, seat in (("Een Voorbeeld", "politician"), ("Twee Voorbeeld", "association")):
            add_member(work, bench.call_id, name, seat)
    qtbot.waitUntil(lambda: len(people.people.rows) == 3)

    def signed() -> list[bool]:
        with store.read() as reading:
            return [m.declared_at is not None for m in panel(reading, bench.call_id).members]

    assert signed() == [True, False, False]
    people.members.view.selectAll()
    people.paper.click()
    assert signed() == [True, True, True]
    assert bench.around.notices[-1] == "2 statements noted as signed on paper today"
    people.members.view.selectAll()
    people.paper.click()
    assert bench.around.notices[-1] == "Nothing new: signed before."
    store.undo(ANNA)
    assert signed() == [True, False, False]
    store.undo(ANNA)
    assert len(signed()) == 1


def test_members_keep_their_room_below_what_the_panel_lacks(qtbot: QtBot, store: Store) -> None:
    with store.act("add_panel_member", ANNA) as work:
        for name in ("Een Voorbeeld", "Twee Voorbeeld", "Drie Voorbeeld"):
            add_member(work, call_of(work, "RW-2023"), name, "official")
    bench = Bench(qtbot, store)
    bench.page.tabs.setCurrentIndex(1)
    bench.page.resize(1170, 600)
    for _ in range(5):
        QApplication.processEvents()
    people = bench.page.panel
    assert people.findings.model.rowCount() == 3
    view = people.members.view
    assert view.rowViewportPosition(3) + view.rowHeight(3) <= view.viewport().height()


def test_what_is_done_to_a_member_waits_for_one_to_be_chosen(qtbot: QtBot, store: Store) -> None:
    bench = Bench(qtbot, store)
    bench.page.tabs.setCurrentIndex(1)
    people = bench.page.panel
    people.members.view.clearSelection()
    assert (people.paper.isEnabled(), people.remove.isEnabled()) == (False, False)
    people.members.view.selectAll()
    assert (people.paper.isEnabled(), people.remove.isEnabled()) == (True, True)
    people.remove.click()
    assert bench.around.notices == ["Took Veerle Voorbeeld off the panel"]
    qtbot.waitUntil(lambda: not people.people.rows)
    assert (people.paper.isEnabled(), people.remove.isEnabled()) == (False, False)


def test_the_panel_shows_who_is_finished_and_never_what_was_marked(qtbot: QtBot, ranked: Store) -> None:
    bench = Bench(qtbot, ranked)
    bench.page.tabs.setCurrentIndex(1)
    texts = {str(v) for row in bench.page.panel.done.rows for c, v in row.values.items() if c != "application"}
    assert texts == {"Locked"}


def test_a_total_opens_to_its_reasons(qtbot: QtBot, ranked: Store) -> None:
    bench = Bench(qtbot, ranked)
    bench.page.tabs.setCurrentIndex(2)
    with ranked.read() as reading:
        bench.page.ranking.table.choose(id_of(reading, "rw-lier"))
    qtbot.waitUntil(lambda: bench.page.findChild(QPushButton, "endTotal") is not None)
    found = bench.page.findChild(QPushButton, "endTotal")
    assert isinstance(found, QPushButton)
    assert found.text() == "End total 87.20"
    explained = bench.page.ranking.model.explanation(UUID(hex=bench.page.ranking.table.chosen_id.hex))
    assert explained is not None
    reasons = bench.page.ranking.model.total_reasons(explained)
    assert [r.value for r in reasons[-3:]] == ["82.20", "5.00", "87.20"]


@pytest.mark.parametrize(
    ("speech", "decimals"), [("en", "two decimals"), ("fr", "deux décimales"), ("nl", "twee decimalen")]
)
def test_the_formula_says_to_how_many_decimals_halves_go_up(speech: str, decimals: str) -> None:
    assert decimals in FORMULA.to(speech)
    assert "demi supérieur" not in FORMULA.to(speech)


def test_disagreements_come_widest_first(qtbot: QtBot, ranked: Store) -> None:
    bench = Bench(qtbot, ranked)
    found = bench.page.ranking.model.disagreements()
    assert [(s.label, max(s.marks) - min(s.marks)) for s in found] == [
        ("Stad Torhout · C4", 3.0), ("Gemeente Kontich · C4", 2.0), ("Stad Lier · C6", 2.0),
    ]  # fmt: skip
    bench.page.tabs.setCurrentIndex(3)
    table = bench.page.findChild(QTableView, "allSpreadTable")
    assert table is not None
    assert not table.horizontalHeader().isHidden()
    heads = [table.model().headerData(n, Qt.Orientation.Horizontal) for n in range(2)]
    assert heads == ["Application and criterion", "Mean, lowest and highest mark"]


def test_the_selection_is_decided_in_a_dialog(qtbot: QtBot, ranked: Store) -> None:
    bench = Bench(qtbot, ranked)
    bench.page.tabs.setCurrentIndex(2)
    answer({"decisionMotivation": "As the ranking proposes.", "decidedOn": "2023-12-14"}, "decidingDone")
    bench.page.ranking.decide_selection()
    with ranked.read() as reading:
        made = decision(reading, bench.call_id)
        assert made is not None
        assert made.decided_on == date(2023, 12, 14)
        assert panel(reading, bench.call_id).frozen
        assert [r.outcome for r in ranking(reading, bench.call_id).rows] == ["selected"] * 3 + ["not_selected"]
    qtbot.waitUntil(lambda: not bench.page.ranking.decide.isEnabled())


@pytest.mark.parametrize("speech", ["en", "fr", "nl"])
def test_every_control_of_scoring_is_named_reachable_and_whole(qtbot: QtBot, ranked: Store, speech: str) -> None:
    bench = Bench(qtbot, ranked, speech)
    for number in range(bench.page.tabs.count()):
        bench.page.tabs.setCurrentIndex(number)
        qtbot.waitUntil(lambda: audit(bench.page) == [])
