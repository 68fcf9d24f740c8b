"""The worked ledger gives its totals to the cent, and the same file twice changes nothing."""

import json

import pytest

from sdgp_desktop.budget.service import (
    EntryQuery,
    advance_state,
    as_json,
    entries,
    entry_count,
    entry_sum,
    open_items,
    partnership_findings,
    statement,
)
from sdgp_desktop.budget.service.watch import ledger_sum_findings
from sdgp_desktop.calls.service import known_call
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.partnerships.service import create, known_partnership
from sdgp_desktop.registry.service import municipalities
from tests.budget.around import NUMBER, SAMPLE, take_sample
from tests.offices import ANNA, office_store

EXPECTED = json.loads((SAMPLE / "sample-ledger-expected.json").read_text("utf-8"))["benin"]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    held = office_store(tmp_path_factory.mktemp("oracle"))
    take_sample(held)
    return held


@pytest.mark.parametrize("part", sorted(EXPECTED))
def test_each_part_of_the_statement_is_as_worked_out(store: Store, part: str) -> None:
    with store.read() as reading:
        found = as_json(statement(reading, known_partnership(reading, NUMBER).id))
    assert found[part] == EXPECTED[part]


def test_the_statement_has_no_other_parts(store: Store) -> None:
    with store.read() as reading:
        found = as_json(statement(reading, known_partnership(reading, NUMBER).id))
    assert set(found) == set(EXPECTED)


def test_a_partnership_that_nobody_closed_is_not_called_closed(store: Store) -> None:
    with store.read() as reading:
        worked = statement(reading, known_partnership(reading, NUMBER).id)
        holders = municipalities(reading, country="BE")[0], municipalities(reading, country="BJ")[0]
    assert [what for _, what in worked.history] == ["active", "year-2 budget opened"]
    with store.act("create_partnership", ANNA) as work:
        call = known_call(work, "BJ-2023")
        real = create(work, call.id, north_id=holders[0].id, south_id=holders[1].id, number="SDGP-2024-BJ-077")
    with store.read() as reading:
        found = as_json(statement(reading, real))
    assert [what for _, what in found["partnership_status"]] == ["active"]


def test_the_same_file_twice_changes_nothing(store: Store) -> None:
    with store.read() as reading:
        before = digests(reading)
    taken = take_sample(store)
    assert (taken.entries, taken.known, taken.transfers) == (0, 57, 0)
    with store.read() as reading:
        assert digests(reading) == before


def test_every_total_opens_to_entries_that_add_up_to_it(store: Store) -> None:
    with store.read() as reading:
        holder = known_partnership(reading, NUMBER)
        figures = statement(reading, holder.id)
        for side in ("N", "S"):
            for line in figures.budget_lines(side):
                query = EntryQuery(side=side, line=line, counted=True)
                found = entries(reading, holder.id, query)
                assert (
                    sum(e.eur_minor for e in found) == figures.spent(side, line) == entry_sum(reading, holder.id, query)
                )
                assert len(found) == entry_count(reading, holder.id, query)


def test_nothing_is_open_and_the_account_is_at_zero(store: Store) -> None:
    with store.read() as reading:
        holder = known_partnership(reading, NUMBER)
        state = advance_state(reading, holder.id)
        assert open_items(reading, holder.id) == ()
        assert (state.account.open, state.lowest, state.allowed) == (0, 0, True)
        assert ledger_sum_findings(reading) == []


def test_the_ledger_raises_no_finding_after_it_was_decided(store: Store) -> None:
    with store.read() as reading:
        holder = known_partnership(reading, NUMBER)
        assert partnership_findings(reading, holder.id, holder.end) == []


def test_numbers_are_gap_free_and_carry_the_desk(store: Store) -> None:
    with store.read() as reading:
        found = entries(reading, known_partnership(reading, NUMBER).id)
    assert sorted(int(e.number.removeprefix("V")) for e in found) == list(range(1, 58))
