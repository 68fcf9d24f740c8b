"""A proposed document number carries the year of the cost, not of the day on which somebody types it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from sdgp_desktop.budget.page import BudgetPage
from sdgp_desktop.budget.page.following import follow_day
from sdgp_desktop.qtkit.asking import AskingFor
from tests.budget.test_page import holder, page, press, type_cell, type_row  # noqa: F401 - fixtures


def test_the_number_of_a_row_follows_the_year_of_its_day(page: BudgetPage) -> None:  # noqa: F811
    made = type_row(page, dated="10/05/2026", side="N", line="C1", payee="Studio", amount="100")
    assert made.values["document"] == "N26-001"
    assert type_cell(page, "dated", "10/05/2024").values["document"] == "N24-001"
    assert type_cell(page, "dated", "11/06/2024").values["document"] == "N24-001"


def test_a_number_that_was_typed_stays_whatever_the_day(page: BudgetPage) -> None:  # noqa: F811
    type_row(page, dated="10/05/2026", side="N", line="C1", payee="Studio", amount="100", document="2026/17")
    assert type_cell(page, "dated", "10/05/2024").values["document"] == "2026/17"


@pytest.mark.parametrize(("deed", "proposed"), [("pay", "S24-ADV1"), ("refund", "S24-RFD")])
def test_an_advance_and_a_refund_propose_a_number_of_the_typed_year(
    page: BudgetPage,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    deed: str,
    proposed: str,
) -> None:
    seen: list[str] = []

    def fill(sheet: AskingFor) -> bool:
        dated, document = sheet.fields["day"], sheet.fields["document"]
        assert isinstance(dated, QLineEdit)
        assert isinstance(document, QLineEdit)
        dated.setText("3/4/2024")
        seen.append(document.text())
        return False

    monkeypatch.setattr("sdgp_desktop.qtkit.asking.AskingFor.exec", fill)
    getattr(page.advances, deed)()
    assert seen == [proposed]


def test_half_a_day_and_a_number_typed_by_hand_change_nothing(qtbot: QtBot) -> None:
    dated, document = QLineEdit("1/1/2026"), QLineEdit("S26-ADV1")
    qtbot.addWidget(dated)
    qtbot.addWidget(document)
    follow_day(dated, document, lambda day: f"S{day:%y}-ADV1")
    dated.setText("1/1/")
    assert document.text() == "S26-ADV1"
    dated.setText("1/1/2025")
    assert document.text() == "S25-ADV1"
    document.setText("S25-9")
    dated.setText("1/1/2024")
    assert document.text() == "S25-9"


def test_rows_of_a_block_without_numbers_get_each_its_own_of_the_year_of_its_day(page: BudgetPage) -> None:  # noqa: F811
    page.open_tab("drafts")
    press(page, "addDraft")
    view = page.drafts.panel.view
    view.focus_cell(page.drafts.grid.rows[0].id, "dated")
    rows = ("2024-03-14\tN\tA1\tReisbureau", "2024-03-20\tN\tA2\tAssur", "2025-01-09\tN\tA2\tAssur")
    QApplication.clipboard().setText("\n".join(rows) + "\n")
    QTest.keyClick(view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    found = [r.values["document"] for r in page.drafts.grid.rows]
    assert found == ["N24-001", "N24-002", "N25-001"]
