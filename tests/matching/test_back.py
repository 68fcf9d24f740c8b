"""Vetoes that come out of the bin keep to what asking for one keeps to."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.kernel import bin
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person
from sdgp_desktop.matching.service import lift_veto, set_veto, vetoes
from sdgp_desktop.wiring import hook
from tests.budget.around import refused
from tests.offices import ANNA, ERIC
from tests.scoring.around import call_of, id_of, opened, scored


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    found = opened(tmp_path, scored())
    hook(found)
    yield found
    found.close()


def asked(store: Store, reason: str) -> UUID:
    with store.act("set_veto", ERIC) as work:
        return set_veto(work, id_of(work, "rw-lier"), id_of(work, "rw-karongi"), reason)


def put_back(store: Store, person: Person) -> None:
    with store.act("put_back", person) as work:
        (line,) = bin.binned(work)
        bin.put_back(work, line.records)


def holding(store: Store) -> list[str]:
    with store.read() as reading:
        return [v.reason for v in vetoes(reading, call_of(reading, "RW-2023"))]


def test_a_veto_is_put_back_by_the_office_that_asked_for_it_only(store: Store) -> None:
    made = asked(store, "A conflict")
    with store.act("lift_veto", ERIC) as work:
        lift_veto(work, made)
    with refused("veto_of_other_office"):
        put_back(store, ANNA)
    assert holding(store) == []
    put_back(store, ERIC)
    assert holding(store) == ["A conflict"]


def test_a_veto_is_not_put_back_beside_another_one_of_the_same_office_and_pair(store: Store) -> None:
    made = asked(store, "A conflict")
    with store.act("lift_veto", ERIC) as work:
        lift_veto(work, made)
    asked(store, "Again")
    with refused("veto_exists"):
        put_back(store, ERIC)
    assert holding(store) == ["Again"]
