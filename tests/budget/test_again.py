"""What is set, undone and set again is there: plans and rates, whose records keep their ids."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.budget.service import plan, plan_is_stored, rates, set_plan, set_rates
from sdgp_desktop.kernel.store import Store
from tests.budget.around import booked, cost, made_partnership
from tests.offices import ANNA, office_store

MAY, JUNE = "2024-05", "2024-06"
RATE, OTHER = 1_400_000_000, 1_410_000_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    yield held
    held.close()


@pytest.fixture
def holder(store: Store) -> UUID:
    return made_partnership(store)


def planned(store: Store, holder: UUID) -> dict[tuple[str, str], int]:
    with store.read() as reading:
        return {(p.side, p.line): p.initial for p in plan(reading, holder) if p.initial}


def set_line(store: Store, holder: UUID, cents: int, line: str = "A1", day: date | None = None) -> None:
    with store.act("set_plan", ANNA) as work:
        set_plan(work, holder, {("N", line): cents}, day)


def known(store: Store) -> dict[str, tuple[int, str]]:
    with store.read() as reading:
        return {r.month: (r.rate, r.source) for r in rates(reading, "RWF")}


def take(store: Store, *rows: tuple[str, int, str]) -> int:
    with store.act("set_rates", ANNA) as work:
        return set_rates(work, [(month, "RWF", rate, source) for month, rate, source in rows])


def test_a_plan_that_was_undone_and_set_again_holds_every_line(store: Store, holder: UUID) -> None:
    usual = planned(store, holder)
    set_line(store, holder, 100_000)
    store.undo(ANNA)
    with store.read() as reading:
        assert not plan_is_stored(reading, holder)
    assert planned(store, holder) == usual
    set_line(store, holder, 200_000)
    assert planned(store, holder) == {**usual, ("N", "A1"): 200_000}
    booked(store, holder, cost("N24-001", 200_000))  # and costs are held against it


def test_a_plan_of_two_steps_is_undone_to_the_usual_one_and_redone(store: Store, holder: UUID) -> None:
    usual = planned(store, holder)
    set_line(store, holder, 100_000)
    set_line(store, holder, 50_000, "A2")
    both = planned(store, holder)
    store.undo(ANNA)
    assert planned(store, holder) == {**usual, ("N", "A1"): 100_000}
    store.undo(ANNA)
    assert planned(store, holder) == usual
    for _ in range(2):
        store.undo(ANNA, redo=True)
    assert planned(store, holder) == both


def test_nothing_of_an_undone_plan_comes_back_with_the_next(store: Store, holder: UUID) -> None:
    usual = planned(store, holder)
    set_line(store, holder, 100_000, day=date(2023, 12, 1))
    set_line(store, holder, 50_000, "A2")
    store.undo(ANNA)
    store.undo(ANNA)
    set_line(store, holder, 30_000, "A3")
    assert planned(store, holder) == {**usual, ("N", "A3"): 30_000}
    store.undo(ANNA)
    assert planned(store, holder) == usual
    store.undo(ANNA, redo=True)
    assert planned(store, holder) == {**usual, ("N", "A3"): 30_000}


@pytest.mark.parametrize("again", [RATE, OTHER])
def test_a_rate_that_was_undone_is_taken_in_again(store: Store, again: int) -> None:
    assert take(store, (MAY, RATE, "InforEuro"), (JUNE, RATE, "InforEuro")) == 2
    store.undo(ANNA)
    assert known(store) == {}
    assert take(store, (MAY, again, "InforEuro")) == 1
    assert known(store) == {MAY: (again, "InforEuro")}
    assert take(store, (MAY, again, "InforEuro")) == 0
    store.undo(ANNA)
    assert known(store) == {}
    store.undo(ANNA, redo=True)
    assert known(store) == {MAY: (again, "InforEuro")}
