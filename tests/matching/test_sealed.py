"""What is sealed for a member of the panel is sealed in matching too: ranks, totals, whom the ranking selects."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from sdgp_desktop.commands.choosing import fit as fit_command
from sdgp_desktop.commands.choosing import match as match_command
from sdgp_desktop.exchange.service.after import all_findings
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person
from sdgp_desktop.matching.service import (
    adopt_proposal,
    cohort,
    follow_proposal,
    hold_card,
    match_findings,
    move_card,
    pair_of,
    propose_matches,
)
from sdgp_desktop.office import Office
from sdgp_desktop.partnerships.service import adopt
from sdgp_desktop.registry.service import ensure_staff
from sdgp_desktop.scoring.service import add_member, decide, proposed_outcomes, ranking
from tests.matching.test_page import Bench
from tests.offices import ANNA
from tests.scoring.around import call_of, id_of, opened, scored

BEA = Person(UUID(int=11), "Bea Beispiel", "officer", "VVSG")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The scored sample; Bea has a seat on the panel of Rwanda, and her sheets are not locked."""
    found = opened(tmp_path, scored())
    with found.act("add_panel_member", ANNA) as work:
        ensure_staff(work, BEA)
        add_member(work, call_of(work, "RW-2023"), BEA.name, "association", staff_id=BEA.id)
    yield found
    found.close()


def decided(store: Store) -> None:
    """The steering group follows the ranking."""
    with store.act("decide_selection", ANNA, final=True) as work:
        call_id = call_of(work, "RW-2023")
        outcomes = proposed_outcomes(ranking(work, call_id))
        decide(work, call_id, outcomes, decided_on=date(2023, 12, 14), motivation="As ranked.")


def said(bench: Bench) -> str:
    """All that the cards say, to the eye and to a screen reader."""
    cards = bench.page.board.cards.values()
    return "\n".join([*(line for c in cards for line in c.card.lines), *(c.accessibleName() for c in cards)])


def test_the_board_shows_no_rank_no_total_and_no_selection_to_who_may_not_see_the_ranking(
    qtbot: QtBot, store: Store
) -> None:
    with store.read() as reading:
        row = next(r for r in ranking(reading, call_of(reading, "RW-2023")).rows if r.reference == "rw-lier")
    bench = Bench(qtbot, store, person=BEA)
    assert bench.page.model.cards() == []
    assert bench.page.model.lanes()[0].hint == "The ranking is sealed for you"
    assert bench.page.waiting.text.text().startswith("The ranking is still sealed for you")
    bench.page.what_if.setChecked(True)
    assert len(bench.page.board.cards) == 4, "all that are complete, whatever their total"
    assert str(row.end) not in said(bench)
    assert "Rank" not in said(bench)
    assert "Not selected" not in said(bench)


def test_who_does_not_score_sees_the_board_as_before_once_everybody_has_locked(qtbot: QtBot, tmp_path: Path) -> None:
    plain = opened(tmp_path, scored())
    bench = Bench(qtbot, plain, person=BEA)
    assert "Rank 1 · " in said(bench)
    plain.close()


def test_a_decision_is_open_to_all_but_the_totals_stay_sealed(qtbot: QtBot, store: Store) -> None:
    decided(store)
    bench = Bench(qtbot, store, person=BEA)
    assert len(bench.page.board.cards) == 3
    assert "Rank" not in said(bench)


def test_who_may_not_see_the_ranking_proposes_nothing_of_it(store: Store) -> None:
    with store.act("move_card", BEA) as work:
        move_card(work, id_of(work, "rw-lier"), id_of(work, "rw-karongi"))
    for act, run in (
        ("propose_matches", lambda work: propose_matches(work, call_of(work, "RW-2023"))),
        ("adopt_matches", lambda work: adopt_proposal(work, call_of(work, "RW-2023"), adopt)),
    ):
        sealed = pytest.raises(Refusal, check=lambda error: error.code == "selection_sealed")
        with sealed, store.act(act, BEA, final=True) as work:
            run(work)
    with store.act("follow_proposal", BEA) as work:
        assert follow_proposal(work, call_of(work, "RW-2023")) == 0


def test_neither_rules_nor_findings_tell_who_is_not_selected(store: Store) -> None:
    with store.read() as reading:
        call_id = call_of(reading, "RW-2023")
        chosen = {s.id for s in cohort(reading, call_id).north}
        everybody = cohort(reading, call_id, what_if=True)
        (lost,) = [s for s in everybody.north if s.id not in chosen]
        south = next(s for s in everybody.south if pair_of(reading, lost.id, s.id, BEA.id).fit.possible)
        assert [r.code for r in pair_of(reading, lost.id, south.id).fit.broken] == ["M1"]
    with store.act("move_card", BEA) as work:
        move_card(work, lost.id, south.id)
        hold_card(work, lost.id, True)
    with store.read() as reading:
        assert [f.code for f in match_findings(reading, call_id)] == ["held_not_possible"]
        assert match_findings(reading, call_id, BEA.id) == ()


def test_the_commands_seal_what_the_ranking_seals(store: Store) -> None:
    class Asked:
        call, adopt = "RW-2023", False

    class Two:
        north, south = "rw-lier", "rw-karongi"

    hers = Office(store, BEA, "en")
    assert match_command(hers, Asked)["pairs"] == []
    assert fit_command(hers, Two)["rules"] == []


def test_the_report_of_an_import_tells_nothing_that_is_sealed(store: Store) -> None:
    with store.read() as reading:
        rwanda = {row.dossier_id for row in ranking(reading, call_of(reading, "RW-2023")).rows}
        told = {f.code for f in all_findings(reading, store.clock()) if f.record_id in rwanda}
        hers = {f.code for f in all_findings(reading, store.clock(), BEA.id) if f.record_id in rwanda}
    assert "to_discuss" in told
    assert "to_discuss" not in hers
