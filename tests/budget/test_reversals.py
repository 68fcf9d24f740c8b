"""A cost and what takes it back: the totals never count a reversal whose cost they leave out."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.budget.service import (
    answer,
    approve,
    close_period,
    entry,
    partnership_findings,
    query,
    reject,
    reject_after_stop,
    reverse,
    statement,
)
from sdgp_desktop.budget.service.ledger import add_step
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.partnerships.service import take_step
from tests.budget.around import BRAM, booked, cost, made_partnership, refused
from tests.offices import ANNA, office_store

JUNE = date(2024, 6, 1)
END_OF_YEAR = date(2024, 12, 31)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    yield held
    held.close()


@pytest.fixture
def holder(store: Store) -> UUID:
    return made_partnership(store)


def back(store: Store, id: UUID, document: str, cents: int | None = None, *, approved: bool = True) -> UUID:
    """A reversal that Anna made and Bram approved."""
    with store.act("reverse_entry", ANNA, final=True) as work:
        made = reverse(work, id, document, JUNE, amount_minor=cents)
    if approved:
        accept(store, made)
    return made


def accept(store: Store, *ids: UUID) -> None:
    with store.act("approve_entries", BRAM, final=True) as work:
        approve(work, ids)


def refuse(store: Store, id: UUID) -> None:
    with store.act("reject_entry", BRAM, final=True) as work:
        reject(work, id, "Wrong")


def ask(store: Store, id: UUID) -> None:
    with store.act("query_entry", BRAM, final=True) as work:
        query(work, id, "Which delegates?")


def force(store: Store, holder: UUID, id: UUID, status: str) -> None:
    """A step that came from an office which did not know of the others."""
    with store.act("step", BRAM, final=True) as work:
        add_step(work, holder, id, status, "Elsewhere")


def spent(store: Store, holder: UUID) -> int:
    with store.read() as reading:
        return statement(reading, holder).spent()


def status(store: Store, id: UUID) -> str:
    with store.read() as reading:
        return entry(reading, id).status


def found(store: Store, holder: UUID) -> list[tuple[str, str, UUID | None]]:
    with store.read() as reading:
        said = partnership_findings(reading, holder, JUNE)
        return [(f.code, f.kind, f.record_id) for f in said if f.code == "reversal_without_cost"]


@pytest.mark.parametrize("step", [refuse, ask])
@pytest.mark.parametrize("cents", [None, 4_000])
def test_a_cost_whose_reversal_counts_stays_in_the_totals(
    store: Store, holder: UUID, step: object, cents: int | None
) -> None:
    (id,) = booked(store, holder, cost("N24-001", 10_000))
    taken = back(store, id, "N24-002", cents)
    before = spent(store, holder)
    with refused("entry_taken_back") as error:
        step(store, id)  # type: ignore[operator]
    assert error.value.facts == {"entry": "V1", "reversal": "V2"}
    assert (spent(store, holder), status(store, id)) == (before, "approved")
    refuse(store, taken)  # the reversal first, then the cost
    step(store, id)  # type: ignore[operator]
    assert spent(store, holder) == 0


@pytest.mark.parametrize("step", [refuse, ask])
def test_a_reversal_is_not_approved_while_its_cost_does_not_count(store: Store, holder: UUID, step: object) -> None:
    (id,) = booked(store, holder, cost("N24-001", 10_000))
    taken = back(store, id, "N24-002", approved=False)
    step(store, id)  # type: ignore[operator]
    with refused("entry_not_ready"):
        accept(store, taken)
    assert spent(store, holder) == 0
    assert found(store, holder) == [("reversal_without_cost", "rule", taken)]
    refuse(store, taken)
    assert found(store, holder) == []


def test_a_cost_that_was_asked_about_is_approved_together_with_its_reversal(store: Store, holder: UUID) -> None:
    (id,) = booked(store, holder, cost("N24-001", 10_000))
    taken = back(store, id, "N24-002", 4_000, approved=False)
    ask(store, id)
    with store.act("answer_entry", ANNA, final=True) as work:
        answer(work, id, "All three")
    accept(store, taken, id)
    assert spent(store, holder) == 6_000


def test_a_reversal_dated_after_the_closed_period_is_approved(store: Store, holder: UUID) -> None:
    (id,) = booked(store, holder, cost("N24-001", 10_000))
    with store.act("close_period", BRAM, final=True) as work:
        close_period(work, holder, date(2024, 5, 31))
    back(store, id, "N24-002")
    assert spent(store, holder) == 0


def test_a_reversal_that_another_office_made_for_a_period_closed_here_is_not_approved(
    store: Store, holder: UUID
) -> None:
    (id,) = booked(store, holder, cost("N24-001", 10_000))
    taken = back(store, id, "N24-002", approved=False)
    force(store, holder, taken, "rejected")  # as if it were not here yet
    with store.act("close_period", BRAM, final=True) as work:
        close_period(work, holder, END_OF_YEAR)
    force(store, holder, taken, "submitted")
    with refused("entry_not_ready") as error:
        accept(store, taken)
    assert str(error.value.facts["problem"].to("en")) == "The period until 31\u00a0December 2024 is closed."
    assert spent(store, holder) == 10_000


def test_two_reversals_that_take_more_than_there_is_are_not_both_approved(store: Store, holder: UUID) -> None:
    (id,) = booked(store, holder, cost("N24-001", 10_000))
    first = back(store, id, "N24-002", approved=False)
    force(store, holder, first, "rejected")
    second = back(store, id, "N24-003", approved=False)
    force(store, holder, first, "submitted")  # made apart, and met again
    with refused("entry_not_ready"):
        accept(store, first, second)
    refuse(store, first)
    accept(store, second)
    assert spent(store, holder) == 0


def test_offices_that_did_not_know_of_each_other_are_told_and_the_period_stays_open(store: Store, holder: UUID) -> None:
    (id,) = booked(store, holder, cost("N24-001", 10_000))
    taken = back(store, id, "N24-002")
    force(store, holder, id, "rejected")
    assert spent(store, holder) == -10_000
    assert found(store, holder) == [("reversal_without_cost", "conflict", taken)]
    with refused("period_has_reversal") as error, store.act("close_period", BRAM, final=True) as work:
        close_period(work, holder, END_OF_YEAR)
    assert error.value.facts == {"entry": "V2", "original": "V1", "until": END_OF_YEAR}
    refuse(store, taken)
    with store.act("close_period", BRAM, final=True) as work:
        assert close_period(work, holder, END_OF_YEAR) == 0
    assert (spent(store, holder), found(store, holder)) == (0, [])


def test_a_reversal_that_made_room_is_not_taken_out_of_the_totals(store: Store, holder: UUID) -> None:
    (id,) = booked(store, holder, cost("N24-001", 35_000, line="E1"))  # 100 EUR planned, 250 more allowed
    taken = back(store, id, "N24-002")
    booked(store, holder, cost("N24-003", 35_000, line="E1"))
    for step in (refuse, ask):
        with refused("line_over"):
            step(store, taken)
    assert spent(store, holder) == 35_000


@pytest.mark.parametrize(("cents", "approved"), [(None, True), (4_000, True), (4_000, False)])
def test_a_late_cost_is_rejected_after_a_stop_together_with_its_reversals(
    store: Store, holder: UUID, cents: int | None, approved: bool
) -> None:
    late = cost("S24-001", 10_000, side="S", dated=date(2024, 5, 20))
    (id,) = booked(store, holder, late)
    taken = back(store, id, "S24-002", cents, approved=approved)
    stop(store, holder)
    assert (status(store, id), status(store, taken)) == ("rejected", "rejected")
    assert (spent(store, holder), found(store, holder)) == (0, [])


def test_a_late_cost_whose_reversal_is_locked_stays_and_is_told(store: Store, holder: UUID) -> None:
    (id,) = booked(store, holder, cost("S24-001", 10_000, side="S", dated=date(2024, 5, 20)))
    taken = back(store, id, "S24-002")
    force(store, holder, taken, "locked")
    stop(store, holder)
    assert (status(store, id), spent(store, holder)) == ("approved", 0)
    with store.read() as reading:
        codes = [f.code for f in partnership_findings(reading, holder, JUNE) if f.record_id == id]
    assert codes == ["after_stop"]


def stop(store: Store, holder: UUID) -> None:
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, holder, "suspended", date(2024, 5, 10), "Rupture", after=reject_after_stop)
