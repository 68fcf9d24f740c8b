"""Who saw a step and follows it comes after it, also where a clock was wrong."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.calls.service import change_rules
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person
from sdgp_desktop.scoring.service import (
    add_member,
    decide,
    decision,
    decisions,
    declare_conflict,
    declare_impartial,
    import_sheets,
    lock_sheet,
    members,
    open_sheet,
    proposed_outcomes,
    ranking,
    reopen,
    set_marks,
    withdraw_conflict,
)
from sdgp_desktop.scoring.service.panel import frozen, recused
from tests.offices import ANNA
from tests.scoring.around import call_of, filled, id_of, lines, opened, scored

AHEAD, NOW = datetime(2034, 1, 1, 12, tzinfo=UTC), datetime(2024, 1, 15, 12, tzinfo=UTC)
BEHIND = datetime(1999, 1, 1, 12, tzinfo=UTC)
BEA = Person(UUID(int=11), "Bea Beispiel", "officer", "VVSG")
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


def on_panel(store: Store) -> UUID:
    """A member of a call that asks for no statement before sheets."""
    with store.act("add_panel_member", ANNA, final=True) as work:
        change_rules(work, call_of(work, CALL), {"declaration_needed": "no"}, "A try")
        return add_member(work, call_of(work, CALL), "Een Voorbeeld", "official")


def signed(store: Store, member: UUID) -> None:
    with store.act("declare_impartial", ANNA) as work:
        assert declare_impartial(work, member, "paper")


def locked(store: Store, member: UUID, person: Person = ANNA) -> None:
    with store.act("lock_sheet", person, final=True) as work:
        sheet = open_sheet(work, member, id_of(work, "rw-lier"))
        set_marks(work, sheet, [(f"C{n}", "mark", 3) for n in range(1, 11)])
        lock_sheet(work, sheet)


def counts(store: Store) -> bool:
    """Whether the statement that was signed last is more than a slip: sheets were locked upon it."""
    try:
        store.undo(ANNA)
    except Refusal as refusal:
        return refusal.code == "statement_counts"
    return False


@pytest.mark.parametrize(("signing", "locking"), [(AHEAD, NOW), (NOW, BEHIND)])
def test_a_statement_counts_once_sheets_are_locked_upon_it_whatever_the_clocks_said(
    store: Store, signing: datetime, locking: datetime
) -> None:
    member = on_panel(store)
    at(store, signing)
    signed(store, member)
    at(store, locking)
    locked(store, member, BEA)
    assert counts(store)


def test_a_statement_counts_for_sheets_that_a_file_brings_after_it_whatever_the_clock_said(store: Store) -> None:
    first = lines(CALL)[0]
    with store.act("import_scores", ANNA, final=True) as work:
        assert not import_sheets(work, call_of(work, CALL), lines(CALL)).refused
        (member,) = (m.id for m in members(work, call_of(work, CALL)) if m.name == first.assessor)
    at(store, AHEAD)
    signed(store, member)
    at(store, NOW)
    other = [replace(x, mark="2" if x.mark != "2" else "3") if x == first else x for x in lines(CALL)]
    with store.act("import_scores", BEA, final=True) as work:
        assert import_sheets(work, call_of(work, CALL), other).sheets == 1
    assert counts(store)


@pytest.mark.parametrize(("locking", "signing"), [(AHEAD, NOW), (NOW, BEHIND)])
def test_a_statement_after_the_sheets_stays_a_slip_that_is_undone_whatever_the_clocks_said(
    store: Store, locking: datetime, signing: datetime
) -> None:
    member = on_panel(store)
    at(store, locking)
    locked(store, member, BEA)
    at(store, signing)
    signed(store, member)
    assert not counts(store)
