"""A ledger file is refused for the same money as an approval on the screen, row by row."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.budget.papers import read_budget, read_ledger
from sdgp_desktop.budget.rules.filerows import BUDGET_COLUMNS, LEDGER_COLUMNS
from sdgp_desktop.budget.service import (
    NotTaken,
    Taken,
    advance_state,
    approve,
    import_ledger,
    note_advance,
    statement,
)
from sdgp_desktop.budget.service.ledger import add_step
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.partnerships.service import take_step
from sdgp_desktop.sentences import sentence
from tests.budget.around import BRAM, NUMBER, booked, cost, made_partnership
from tests.offices import ANNA, office_store

LANGUAGES = ("en", "fr", "nl")
DAY = date(2024, 5, 7)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    yield held
    held.close()


@pytest.fixture
def holder(store: Store) -> UUID:
    return made_partnership(store)


def row(number: int, cents: int, **cells: str) -> str:
    """One row of a ledger file: an approved cost of the Flemish half in EUR unless something else is said."""
    amount = f"{cents // 100 if cents >= 0 else -(-cents // 100)}.{abs(cents) % 100:02d}"
    usual = {
        "entry_no": str(number), "date": "2024-05-07", "type": "EXP", "side": "N", "line": "A1", "payee": "Reisbureau",
        "description": "Tickets", "doc_no": f"N24-{number:03d}", "currency": "EUR", "amount": amount,
        "paid_by": "VVSG", "entered_by": "Anna", "approved_by": "Bram", "approved_on": "2024-06-01",
        "status": "approved",
    }  # fmt: skip
    return ",".join({**usual, **cells}.get(column, "") for column in LEDGER_COLUMNS)


def south(number: int, kind: str, cents: int, day: str, **cells: str) -> str:
    """An advance, its refund, or a cost that it pays."""
    line = "A1" if kind == "EXP" else ""
    paid_by = "VVSG" if kind == "ADV" else "ANCB"
    return row(
        number, cents, type=kind, side="S", line=line, date=day, payee="ANCB", advance_ref="ADV1", paid_by=paid_by,
        doc_no=f"S24-{number:03d}", **cells,
    )  # fmt: skip


def take(store: Store, folder: Path, *rows: str) -> Taken:
    path = folder / "ledger.csv"
    path.write_text("\n".join([",".join(LEDGER_COLUMNS), *rows]) + "\n", "utf-8")
    with store.act("import_ledger", ANNA, final=True) as work:
        return import_ledger(work, NUMBER, read_ledger(path))


def refused(store: Store, folder: Path, *rows: str) -> list[tuple[int, str, str]]:
    """Rows, columns and codes that a file is refused for; nothing of it is stored."""
    with store.read() as reading:
        before = statement(reading, holder_of(store)).groups
    with pytest.raises(NotTaken) as caught:
        take(store, folder, *rows)
    with store.read() as reading:
        assert statement(reading, holder_of(store)).groups == before
    for language in LANGUAGES:
        assert "{" not in sentence(caught.value, language)
    return [(r.row, r.field, r.code) for r in caught.value.refused]


def holder_of(store: Store) -> UUID:
    from sdgp_desktop.partnerships.service import known_partnership

    with store.read() as reading:
        return known_partnership(reading, NUMBER).id


# -- lines -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("cents", "passes"), [(35_000, True), (35_001, False)])
def test_a_line_is_overspent_neither_by_a_file_nor_on_the_screen(
    store: Store, holder: UUID, tmp_path: Path, cents: int, passes: bool
) -> None:
    """100 EUR are planned on E1, and 250 more are allowed."""
    if passes:
        assert take(store, tmp_path, row(1, cents, line="E1")).entries == 1
        return
    assert refused(store, tmp_path, row(1, cents, line="E1")) == [(2, "amount", "line_over")]
    ids = booked(store, holder, cost("N24-001", cents, line="E1"), approved=False)
    with pytest.raises(Refusal, match="line_over"), store.act("approve_entries", BRAM, final=True) as work:
        approve(work, ids)


def test_the_row_that_passed_what_is_allowed_is_named(store: Store, holder: UUID, tmp_path: Path) -> None:
    rows = [row(1, 30_000, line="E1"), row(2, 10_000, line="E1"), row(3, 1_000, line="E1"), row(4, 5_000)]
    assert refused(store, tmp_path, *rows) == [(3, "amount", "line_over")]


def test_what_was_stored_before_counts_on_the_line(store: Store, holder: UUID, tmp_path: Path) -> None:
    booked(store, holder, cost("N24-001", 30_000, line="E1"))
    assert refused(store, tmp_path, row(2, 5_001, line="E1")) == [(2, "amount", "line_over")]
    assert take(store, tmp_path, row(2, 5_000, line="E1")).entries == 1


def test_a_wrong_amount_and_its_reversal_come_in_one_file(store: Store, holder: UUID, tmp_path: Path) -> None:
    back = row(2, -60_000, type="REV", line="E1", reverses="N24-001")
    assert take(store, tmp_path, row(1, 60_000, line="E1"), back, row(3, 6_000, line="E1")).entries == 3


@pytest.mark.parametrize("status", ["submitted", "queried", "rejected"])
def test_what_is_not_approved_overspends_nothing(store: Store, holder: UUID, tmp_path: Path, status: str) -> None:
    assert take(store, tmp_path, row(1, 900_000, line="E1", status=status)).entries == 1


def test_a_line_that_is_over_already_takes_what_lowers_it(store: Store, holder: UUID, tmp_path: Path) -> None:
    (id,) = booked(store, holder, cost("N24-001", 400_000), approved=False)  # of 3300 EUR
    with store.act("step", BRAM, final=True) as work:  # as two offices may make it that do not know of each other
        add_step(work, holder, id, "approved")
    back = row(2, -10_000, type="REV", reverses="N24-001")
    assert refused(store, tmp_path, back, row(3, 10_001)) == [(3, "amount", "line_over")]
    assert take(store, tmp_path, back, row(3, 5_000)).entries == 2


def test_a_transfer_of_a_file_moves_no_money_that_is_spent(store: Store, holder: UUID, tmp_path: Path) -> None:
    booked(store, holder, cost("N24-001", 320_000))  # of 3300 EUR
    path = tmp_path / "plan.csv"
    cells = {"record": "TRANSFER", "id": "T1", "date": "2024-06-01", "side": "N", "from_line": "A1", "to_line": "A3",
             "amount_eur": "110.00"}  # fmt: skip
    path.write_text(f"{','.join(BUDGET_COLUMNS)}\n{','.join(cells.get(c, '') for c in BUDGET_COLUMNS)}\n", "utf-8")
    with pytest.raises(NotTaken) as caught, store.act("import_ledger", ANNA, final=True) as work:
        import_ledger(work, NUMBER, None, budget=read_budget(path))
    assert [(r.row, r.code) for r in caught.value.refused] == [(2, "transfer_too_large")]


# -- the advance account -----------------------------------------------------------------------------------------

ADVANCED = south(1, "ADV", 100_000, "2024-02-01")
JUSTIFIED = south(2, "EXP", 60_000, "2024-03-01")


def test_a_refund_is_no_more_than_is_open_on_its_day(store: Store, holder: UUID, tmp_path: Path) -> None:
    early = south(3, "RFD", 40_001, "2024-04-01")
    assert refused(store, tmp_path, ADVANCED, JUSTIFIED, early) == [(4, "amount", "refund_too_large")]
    assert take(store, tmp_path, ADVANCED, JUSTIFIED, south(3, "RFD", 40_000, "2024-04-01")).entries == 3
    with store.read() as reading:
        assert advance_state(reading, holder).account.open == 0


def test_a_refund_without_any_advance_is_refused(store: Store, holder: UUID, tmp_path: Path) -> None:
    assert refused(store, tmp_path, south(1, "RFD", 1, "2024-05-01")) == [(2, "amount", "refund_too_large")]


def test_two_refunds_share_what_is_open_in_the_order_of_their_days(store: Store, holder: UUID, tmp_path: Path) -> None:
    late, early = south(4, "RFD", 30_000, "2024-06-01"), south(3, "RFD", 30_000, "2024-05-01")
    assert refused(store, tmp_path, ADVANCED, JUSTIFIED, late, early) == [(4, "amount", "refund_too_large")]


def test_a_refund_counts_what_was_stored_before_whatever_its_day(store: Store, holder: UUID, tmp_path: Path) -> None:
    take(store, tmp_path, ADVANCED, JUSTIFIED)
    assert refused(store, tmp_path, south(3, "RFD", 50_000, "2024-02-15")) == [(2, "amount", "refund_too_large")]


def test_after_a_stop_no_money_moves_by_a_file_but_history_comes_in(store: Store, holder: UUID, tmp_path: Path) -> None:
    take(store, tmp_path, ADVANCED)
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, holder, "suspended", date(2024, 5, 10), "Rupture")
    late = [south(3, "RFD", 100, "2024-05-11"), south(4, "ADV", 100, "2024-05-12")]
    justified = south(2, "EXP", 70_000, "2024-03-01")
    assert refused(store, tmp_path, justified, *late) == [
        (3, "date", "advance_blocked"),
        (4, "date", "advance_blocked"),
    ]
    assert take(store, tmp_path, justified, south(3, "RFD", 100, "2024-05-10")).entries == 2


def test_an_account_that_was_blocked_or_freed_by_a_note_is_so_for_a_file_too(
    store: Store, holder: UUID, tmp_path: Path
) -> None:
    take(store, tmp_path, ADVANCED)
    store.clock = lambda: datetime(2025, 12, 1, 12, tzinfo=UTC)
    with store.act("note_advance", ANNA, final=True) as work:
        note_advance(work, holder, "blocked", "A question of the auditor")
    assert take(store, tmp_path, south(3, "RFD", 100, "2025-11-30")).entries == 1  # of before the block
    late = south(4, "RFD", 100, "2025-12-02")
    assert refused(store, tmp_path, late) == [(2, "date", "advance_blocked")]
    with store.act("note_advance", ANNA, final=True) as work:
        note_advance(work, holder, "freed", "Answered")
    assert take(store, tmp_path, late).entries == 1


# -- reversals ---------------------------------------------------------------------------------------------------


def test_a_rejected_reversal_takes_nothing_back(store: Store, holder: UUID, tmp_path: Path) -> None:
    rows = [
        row(1, 10_000), row(2, -10_000, type="REV", reverses="N24-001", status="rejected"),
        row(3, -10_000, type="REV", reverses="N24-001"),
    ]  # fmt: skip
    assert take(store, tmp_path, *rows).entries == 3
    with store.read() as reading:
        assert statement(reading, holder).spent() == 0


def test_a_reversal_of_a_rejected_cost_is_refused_by_a_file(store: Store, holder: UUID, tmp_path: Path) -> None:
    rows = [row(1, 10_000, status="rejected"), row(2, -10_000, type="REV", reverses="N24-001")]
    assert refused(store, tmp_path, *rows) == [(3, "reverses", "reversal_of_not_approved")]
