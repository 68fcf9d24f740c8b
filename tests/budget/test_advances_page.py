"""Advances in the window: how large the next one may be stands there before, and a refused one stays in its form."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit

from sdgp_desktop.budget.page import BudgetPage
from sdgp_desktop.budget.service import entries
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.qtkit.asking import AskingFor
from sdgp_desktop.qtkit.language import day
from tests.budget.test_page import holder, page  # noqa: F401 - fixtures


@pytest.mark.parametrize(
    ("now", "begins", "ends"),
    [
        (datetime(2024, 3, 1, 12, tzinfo=UTC), "An advance paid today covers {day} to ", "for it; "),
        (datetime(2026, 3, 1, 12, tzinfo=UTC), "The term has ended: the plan has ", "for costs of before; "),
    ],
)
def test_how_large_the_next_advance_may_be_stands_in_the_account(
    page: BudgetPage,  # noqa: F811
    store: Store,
    now: datetime,
    begins: str,
    ends: str,
) -> None:
    store.clock = lambda: now
    page.open_tab("advances")
    words = [w.text() for w in page.advances.findChildren(QLabel) if w.objectName().startswith("advanceWord")]
    assert words[1] == "No advance was paid yet: the first one may be paid."
    assert words[2].startswith(begins.format(day=day(now.date())))
    assert words[2].endswith(ends + "more than €17,500.00 does not fit the half.")


def test_after_an_advance_above_the_need_the_notice_warns_with_the_days_and_the_need(
    page: BudgetPage,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fill(sheet: AskingFor) -> bool:
        for key, text in (("day", "1/3/2024"), ("amount", "10000")):
            field = sheet.fields[key]
            assert isinstance(field, QLineEdit)
            field.setText(text)
        return sheet.try_it()

    monkeypatch.setattr("sdgp_desktop.qtkit.asking.AskingFor.exec", fill)
    page.advances.pay()
    around = page.context.window
    assert around.tones[-1] == "warn"
    assert around.notices[-1].startswith(
        "Submitted, and to be looked at before it is approved: €10,000.00 is more than"
    )
    assert "from 1 Mar 2024 to 31 Aug 2024" in around.notices[-1]


@pytest.mark.parametrize(("amount", "passes"), [("17500.01", False), ("17500", True)])
def test_an_advance_above_the_half_stays_in_its_form(
    page: BudgetPage,  # noqa: F811
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
    amount: str,
    passes: bool,
) -> None:
    done: list[bool] = []

    def fill(sheet: AskingFor) -> bool:
        for key, text in (("day", "1/3/2024"), ("amount", amount)):
            field = sheet.fields[key]
            assert isinstance(field, QLineEdit)
            field.setText(text)
        done.append(sheet.try_it())
        return done[0]

    monkeypatch.setattr("sdgp_desktop.qtkit.asking.AskingFor.exec", fill)
    page.advances.pay()
    assert done == [passes]
    assert page.entries.entries_model.ledger.id is not None
    with store.read() as reading:
        found = entries(reading, page.entries.entries_model.ledger.id)
    assert [(e.document, e.status) for e in found] == ([("S24-ADV1", "submitted")] if passes else [])
