"""Who saw a step and follows it comes after it, also where a clock was wrong."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sdgp_desktop.kernel.store import Store
from sdgp_desktop.scoring.service import (
    add_member,
    decide,
    decision,
    decisions,
    declare_conflict,
    proposed_outcomes,
    ranking,
    reopen,
    withdraw_conflict,
)
from sdgp_desktop.scoring.service.panel import frozen, recused
from tests.offices import ANNA
from tests.scoring.around import call_of, filled, id_of, opened, scored

AHEAD, NOW = datetime(2034, 1, 1, 12, tzinfo=UTC), datetime(2024, 1, 15, 12, tzinfo=UTC)
CALL = "RW-2023"


@pytest.fixture
def ranked(tmp_path: Path) -> Iterator[Store]:
    found = opened(tmp_path, scored())
    yield found
    found.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    found = opened(tmp_path, filled())
    yield found
    found.close()


def at(store: Store, moment: datetime) -> None:
    """Let the clock of the computer say so."""
    store.clock = lambda: moment


def decided(store: Store, why: str) -> None:
    with store.act("decide_selection", ANNA, final=True) as work:
        call = call_of(work, CALL)
        decide(work, call, proposed_outcomes(ranking(work, call)), decided_on=date(2024, 1, 15), motivation=why)


def is_frozen(store: Store) -> bool:
    with store.read() as reading:
        return frozen(reading, call_of(reading, CALL))


def test_scoring_is_taken_up_again_after_a_decision_of_a_clock_that_was_years_ahead(ranked: Store) -> None:
    at(ranked, AHEAD)
    decided(ranked, "First")
    at(ranked, NOW)
    with ranked.act("reopen_scoring", ANNA, final=True) as work:
        reopen(work, call_of(work, CALL), "A mark was typed wrongly")
    assert not is_frozen(ranked)
    decided(ranked, "Second")
    assert is_frozen(ranked)
    with ranked.read() as reading:
        standing = decision(reading, call_of(reading, CALL))
        assert [d.motivation for d in decisions(reading, call_of(reading, CALL))] == ["Second", "First"]
    assert standing is not None
    assert standing.motivation == "Second"


def test_a_conflict_is_withdrawn_and_declared_again_whatever_the_clock_says(store: Store) -> None:
    with store.act("add_panel_member", ANNA) as work:
        member = add_member(work, call_of(work, CALL), "Veerle Voorbeeld", "official")
        dossier = id_of(work, "rw-lier")

    def holds() -> bool:
        with store.read() as reading:
            return dossier in recused(reading, call_of(reading, CALL)).get(member, {})

    at(store, AHEAD)
    with store.act("declare_conflict", ANNA, final=True) as work:
        declare_conflict(work, member, dossier, "family")
    assert holds()
    at(store, NOW)
    with store.act("withdraw_conflict", ANNA, final=True) as work:
        withdraw_conflict(work, member, dossier, "Another person of that name")
    assert not holds()
    with store.act("declare_conflict", ANNA, final=True) as work:
        declare_conflict(work, member, dossier, "family")
    assert holds()
