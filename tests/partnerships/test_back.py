"""What comes out of the bin keeps to the rules of its partnership."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.kernel import bin
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.partnerships.records import Partnership
from sdgp_desktop.partnerships.service import (
    add_learning,
    add_member,
    add_plan_line,
    give_number,
    remove,
    remove_learning,
    remove_member,
    remove_plan_line,
    take_step,
)
from sdgp_desktop.wiring import hook
from tests.budget.around import NUMBER, made_partnership, refused
from tests.offices import ANNA, office_store

MAKE_AND_REMOVE: list[tuple[Callable[[Work, UUID], UUID], Callable[[Work, UUID], None]]] = [
    (lambda work, holder: add_learning(work, holder, seen="Seen"), remove_learning),
    (lambda work, holder: add_member(work, holder, "N", "peer", name="Paula Peer"), remove_member),
    (lambda work, holder: add_plan_line(work, holder, activity="Visit the market"), remove_plan_line),
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    hook(held)
    yield held
    held.close()


def put_back(store: Store) -> None:
    with store.act("put_back", ANNA) as work:
        bin.put_back(work, bin.binned(work)[0].records)


def count(store: Store) -> int:
    with store.read() as reading:
        return len(bin.binned(reading))


@pytest.mark.parametrize("kind", range(3))
def test_what_belongs_to_a_closed_partnership_stays_in_the_bin_until_it_is_active_again(
    store: Store, kind: int
) -> None:
    make, take_away = MAKE_AND_REMOVE[kind]
    holder = made_partnership(store)
    with store.act("make", ANNA) as work:
        made = make(work, holder)
    with store.act("remove", ANNA) as work:
        take_away(work, made)
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, holder, "closed", date(2025, 12, 31))
    with refused("partnership_closed"):
        put_back(store)
    assert count(store) == 1
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, holder, "active", date(2026, 1, 5))
    put_back(store)
    assert count(store) == 0


def test_a_partnership_whose_number_was_given_again_stays_in_the_bin(store: Store) -> None:
    gone = made_partnership(store)
    with store.act("remove", ANNA) as work:
        remove(work, gone)
    made_partnership(store)
    with refused("number_taken"):
        put_back(store)
    assert count(store) == 1


def test_a_partnership_whose_match_became_another_one_stays_in_the_bin(store: Store) -> None:
    gone, match = made_partnership(store), UUID(int=7)
    with store.act("change", ANNA) as work:
        work.get(Partnership, gone).match_id = match
    with store.act("remove", ANNA) as work:
        remove(work, gone)
    other = made_partnership(store)
    with store.act("change", ANNA) as work:
        give_number(work, other, f"{NUMBER}-2")
        work.get(Partnership, other).match_id = match
    with refused("match_already_adopted"):
        put_back(store)
    assert count(store) == 1
