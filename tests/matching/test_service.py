"""Matching on a real database: profiles, proposal, board, vetoes, matches."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from sdgp_desktop.exchange.service.after import all_findings, fresh
from sdgp_desktop.intake.records import Dossier
from sdgp_desktop.intake.service import dossier, take_withdrawal_back, withdraw
from sdgp_desktop.kernel.dates import local_day
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person, Work
from sdgp_desktop.matching.fields import RULES
from sdgp_desktop.matching.service import (
    Proposal,
    accept,
    adopt_match,
    adopt_proposal,
    cards,
    dissolve,
    fit_of,
    follow_proposal,
    give_reason,
    hold_card,
    lift_veto,
    match,
    match_findings,
    matches,
    move_card,
    note_of,
    note_pair,
    pair_of,
    placed_pairs,
    prices,
    proposal,
    propose_matches,
    set_veto,
    shown,
    vetoes,
)
from sdgp_desktop.overview.service import attention
from sdgp_desktop.paperkit.formats import Formats
from sdgp_desktop.partnerships.service import adopt
from sdgp_desktop.scoring.service import decide, proposed_outcomes, ranking
from sdgp_desktop.sentences import finding_text, sentence
from sdgp_desktop.wiring import hook
from tests.offices import ANNA, ERIC
from tests.scoring.around import call_of, filled, id_of, opened, scored


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The sample dossiers with their sheets."""
    found = opened(tmp_path, scored())
    yield found
    found.close()


def refused(code: str) -> pytest.RaisesExc[Refusal]:
    return pytest.raises(Refusal, check=lambda error: error.code == code)


def proposed(store: Store, code: str = "RW-2023", what_if: bool = False) -> Proposal:
    with store.read() as reading:
        return proposal(reading, call_of(reading, code), what_if)


def names(found: Proposal) -> list[tuple[str, str]]:
    return [(p.north.reference.partition("-")[2], p.south.reference.partition("-")[2]) for p in found.pairs]


def move(store: Store, north: str, south: str | None) -> None:
    with store.act("move_card", ANNA) as work:
        move_card(work, id_of(work, north), None if south is None else id_of(work, south))


def say_yes(store: Store, match_id: UUID, side: str, person: Person = ANNA) -> None:
    with store.act("accept_match", person) as work:
        accept(work, match_id, side)


def lying(store: Store, code: str = "RW-2023") -> dict[str, str]:
    with store.read() as reading:
        return {
            dossier(reading, c.north_id).reference: dossier(reading, c.south_id).reference
            for c in cards(reading, call_of(reading, code)).values()
            if c.south_id is not None
        }


def test_the_sample_pairs_are_the_best_complete_ones(store: Store) -> None:
    rwanda, benin = proposed(store), proposed(store, "BJ-2023")
    assert names(rwanda) == [("lier", "karongi"), ("torhout", "gatsibo"), ("zottegem", "bugesera")]
    assert [str(shown(p.fit.total)) for p in rwanda.pairs] == ["85.00", "83.13", "93.13"]
    assert names(benin) == [("diest", "lalo"), ("oudenaarde", "porto-novo"), ("sint-truiden", "houeyogbe")]
    assert [str(shown(p.fit.total)) for p in benin.pairs] == ["75.88", "77.92", "78.33"]
    for found in (rwanda, benin):
        assert found.total == sum((p.fit.total for p in found.pairs), Fraction())
        assert [len(a.pairs) for a in found.alternatives] == [3, 3, 3]
        assert [a.total for a in found.alternatives] == sorted((a.total for a in found.alternatives), reverse=True)
        assert all(a.total <= found.total for a in found.alternatives)


def test_two_dossiers_that_two_computers_gave_one_number_are_ranked_and_matched_each_for_itself(store: Store) -> None:
    before = proposed(store)
    with store.act("renumber", ANNA) as work:
        both = {name: id_of(work, name) for name in ("rw-lier", "rw-torhout")}
        number = work.get(Dossier, both["rw-torhout"]).number
        work.get(Dossier, both["rw-lier"]).number = number
    with store.read() as reading:
        rows = ranking(reading, call_of(reading, "RW-2023")).rows
        told = {row.reference: row.number for row in rows if row.dossier_id in both.values()}
    after = proposed(store)
    assert told == {name: f"{number} ({id.hex[:8]})" for name, id in both.items()}
    assert len({row.dossier_id for row in rows}) == len(rows)
    assert sorted(names(after)) == sorted(names(before))
    assert after.total == before.total


def test_a_place_with_red_travel_advice_waits_for_another_one(store: Store) -> None:
    with store.read() as reading:
        pair = pair_of(reading, id_of(reading, "bj-oudenaarde"), id_of(reading, "bj-materi"))
        assert [r.code for r in pair.fit.broken] == ["M9"]
    with store.act("note_pair", ANNA) as work:
        note_pair(work, pair.north.id, pair.south.id, other_place="Cotonou")
    with store.read() as reading:
        assert pair_of(reading, pair.north.id, pair.south.id).fit.possible


def test_a_fit_needs_two_sides_of_one_call(store: Store) -> None:
    with refused("not_one_call"), store.read() as reading:
        fit_of(reading, id_of(reading, "rw-lier"), id_of(reading, "bj-cove"))
    with refused("not_two_sides"), store.read() as reading:
        fit_of(reading, id_of(reading, "rw-lier"), id_of(reading, "rw-torhout"))


def test_an_application_that_is_not_selected_is_matched_only_as_what_if(store: Store) -> None:
    with store.read() as reading:
        broken = fit_of(reading, id_of(reading, "rw-kontich"), id_of(reading, "rw-karongi")).broken
    assert [r.code for r in broken] == ["M1"]
    assert len(proposed(store).cohort.north) == 3
    assert len(proposed(store, what_if=True).cohort.north) == 4
    assert len(proposed(store, what_if=True).pairs) == 4


def test_nobody_is_matched_before_scores_are_there(tmp_path: Path) -> None:
    store = opened(tmp_path, filled())
    assert proposed(store).pairs == ()
    with refused("no_pairs"), store.act("adopt_matches", ANNA, final=True) as work:
        adopt_proposal(work, call_of(work, "RW-2023"), lambda work, id: id)
    store.close()


def test_cards_move_swap_and_go_back_by_undo(store: Store) -> None:
    move(store, "rw-lier", "rw-karongi")
    move(store, "rw-torhout", "rw-gatsibo")
    move(store, "rw-torhout", "rw-karongi")
    assert lying(store) == {"rw-lier": "rw-gatsibo", "rw-torhout": "rw-karongi"}
    assert store.undo_name(ANNA) == ("move_card", {"name": "Stad Torhout"})
    store.undo(ANNA)
    assert lying(store) == {"rw-lier": "rw-karongi", "rw-torhout": "rw-gatsibo"}
    move(store, "rw-lier", None)
    assert lying(store) == {"rw-torhout": "rw-gatsibo"}


def test_a_pair_that_the_rules_forbid_is_refused_with_the_rules(store: Store) -> None:
    with pytest.raises(Refusal) as error:
        move(store, "bj-diest", "bj-materi")
    assert (error.value.code, error.value.facts["rules"]) == ("pair_not_possible", ("M3", "M9"))
    assert lying(store, "BJ-2023") == {}


def test_a_held_card_stays_in_the_proposal_and_its_price_is_told(store: Store) -> None:
    free = proposed(store)
    move(store, "rw-lier", "rw-nyanza")
    with store.act("hold_card", ANNA) as work:
        hold_card(work, id_of(work, "rw-lier"), True)
    held = proposed(store)
    assert ("lier", "nyanza") in names(held)
    assert held.pairs[0].reason_needed == ("differs",)
    with store.read() as reading:
        (price,) = prices(reading, call_of(reading, "RW-2023"))
    assert (price.kind, price.pairs, price.points) == ("held", 0, free.total - held.total)
    with refused("card_held"):
        move(store, "rw-lier", "rw-karongi")
    with refused("place_taken"):
        move(store, "rw-torhout", "rw-nyanza")


def test_a_veto_excludes_a_pair_and_its_price_is_told(store: Store) -> None:
    free = proposed(store)
    with store.act("set_veto", ERIC) as work:
        made = set_veto(work, id_of(work, "rw-lier"), id_of(work, "rw-karongi"), "A conflict of some years ago")
    found = proposed(store)
    assert ("lier", "karongi") not in names(found)
    assert [(x.reference, y.reference, codes) for x, y, codes in found.excluded] == [("rw-lier", "rw-karongi", ("M8",))]
    with store.read() as reading:
        (price,) = prices(reading, call_of(reading, "RW-2023"))
    assert (price.kind, price.points) == ("veto", free.total - found.total)
    with refused("veto_of_other_office"), store.act("lift_veto", ANNA) as work:
        lift_veto(work, made)
    with store.act("lift_veto", ERIC) as work:
        lift_veto(work, made)
    assert proposed(store).total == free.total
    with store.read() as reading:
        assert vetoes(reading, call_of(reading, "RW-2023")) == ()


def test_the_board_follows_the_proposal_in_one_step(store: Store) -> None:
    with store.act("follow_proposal", ANNA) as work:
        assert follow_proposal(work, call_of(work, "RW-2023")) == 3
    assert lying(store) == {"rw-lier": "rw-karongi", "rw-torhout": "rw-gatsibo", "rw-zottegem": "rw-bugesera"}
    store.undo(ANNA)
    assert lying(store) == {}


def test_a_pair_that_differs_from_the_proposal_needs_a_reason(store: Store) -> None:
    with store.act("follow_proposal", ANNA) as work:
        follow_proposal(work, call_of(work, "RW-2023"))
    move(store, "rw-lier", "rw-nyanza")
    with store.read() as reading:
        found = {p.north.reference: p.reason_needed for p in placed_pairs(reading, call_of(reading, "RW-2023"))}
    assert found == {"rw-lier": ("differs",), "rw-torhout": (), "rw-zottegem": ()}
    with refused("pair_reason_missing"), store.act("propose_matches", ANNA) as work:
        propose_matches(work, call_of(work, "RW-2023"))
    with store.act("give_reason", ANNA) as work:
        give_reason(work, id_of(work, "rw-lier"), "Both want to work on youth councils, as they said on the telephone.")
    with store.act("propose_matches", ANNA) as work:
        made = propose_matches(work, call_of(work, "RW-2023"))
    with store.read() as reading:
        views = {match(reading, id).north: match(reading, id) for id in made}
    assert {v.state for v in views.values()} == {"proposed"}
    lier = views["Stad Lier"]
    assert (lier.reason_needed, lier.reason[:14]) == (("differs",), "Both want to w")
    assert [len(lier.alternatives[side]) for side in ("north", "south")] == [2, 2]
    assert sum(Decimal(p) for p in lier.parts.values()) == lier.fit


def test_where_nobody_is_selected_no_pair_differs_from_a_proposal_that_there_is_not(tmp_path: Path) -> None:
    here = opened(tmp_path, filled())
    move(here, "rw-lier", "rw-nyanza")
    with here.act("hold_card", ERIC) as work:
        hold_card(work, id_of(work, "rw-lier"), True)
    with here.read() as reading:
        (lying,) = placed_pairs(reading, call_of(reading, "RW-2023"))
    assert lying.reason_needed == ()
    assert {p.reason_needed for p in proposed(here, what_if=True).pairs} == {()}
    here.close()


def test_rules_in_the_way_are_told_in_words(tmp_path: Path) -> None:
    here = opened(tmp_path, filled())
    move(here, "rw-lier", "rw-nyanza")
    with pytest.raises(Refusal) as error, here.act("propose_matches", ERIC) as work:
        propose_matches(work, call_of(work, "RW-2023"))
    assert (error.value.code, error.value.facts["rules"]) == ("pair_not_selected", ("M1",))
    assert "M1" not in sentence(error.value, "fr")
    assert RULES["M1"].to("fr") in sentence(error.value, "fr")
    with pytest.raises(Refusal) as error:
        move(here, "bj-diest", "bj-materi")
    assert f"{RULES['M3'].to('nl')}; {RULES['M9'].to('nl')}" in sentence(error.value, "nl")
    move(here, "bj-diest", "bj-lalo")
    with here.act("hold_card", ERIC) as work:
        hold_card(work, id_of(work, "bj-diest"), True)
    with here.read() as reading:
        (told,) = match_findings(reading, call_of(reading, "BJ-2023"))
    assert told.code == "held_not_possible"
    assert RULES["M1"].to("en") in finding_text(told, "en")
    here.close()


def proposed_match(store: Store) -> UUID:
    move(store, "rw-lier", "rw-karongi")
    with store.act("propose_matches", ANNA) as work:
        (made,) = propose_matches(work, call_of(work, "RW-2023"))
    return made


def state(store: Store, match_id: UUID) -> str:
    with store.read() as reading:
        return match(reading, match_id).state


def test_a_match_is_confirmed_when_both_sides_accept(store: Store) -> None:
    made = proposed_match(store)
    with refused("match_standing"):
        move(store, "rw-lier", "rw-nyanza")
    say_yes(store, made, "N")
    assert state(store, made) == "accepted"
    with refused("match_state_not_next"), store.act("accept_match", ANNA) as work:
        accept(work, made, "N")
    with refused("match_not_confirmed"), store.act("adopt_match", ANNA, final=True) as work:
        adopt_match(work, made, lambda work, id: id)
    with store.read() as reading:
        waits = next(f for f in match_findings(reading, call_of(reading, "RW-2023")) if f.code == "match_waits")
        found = match(reading, made)
        assert waits.facts["named"] == found.south
        assert finding_text(waits, "en").endswith(f": {found.south} has not answered yet; ask there.")
        assert Formats("en").day(local_day(found.at)) in finding_text(waits, "en")
    say_yes(store, made, "S")
    assert state(store, made) == "confirmed"
    with store.read() as reading:
        broken = fit_of(reading, id_of(reading, "rw-torhout"), id_of(reading, "rw-karongi")).broken
    assert [r.code for r in broken] == ["M4"]


def test_where_nothing_is_proposed_following_the_proposal_writes_nothing(store: Store) -> None:
    with store.act("veto_all", ANNA) as work:
        call_id = call_of(work, "RW-2023")
        known = proposal(work, call_id).cohort
        for north in known.north:
            for south in known.south:
                set_veto(work, north.id, south.id, "Not now")
    with store.read() as reading:
        before = digests(reading)
    with store.act("follow_proposal", ANNA) as work:
        assert follow_proposal(work, call_id) == 0
    with store.read() as reading:
        assert digests(reading) == before


def test_a_match_whose_application_was_withdrawn_goes_no_further_and_is_told(store: Store) -> None:
    made = proposed_match(store)
    say_yes(store, made, "N")
    with store.act("withdraw", ANNA) as work:
        withdraw(work, id_of(work, "rw-karongi"))
    with store.read() as reading:
        told = [f for f in match_findings(reading, call_of(reading, "RW-2023")) if f.record_id == made]
        assert [(f.code, f.kind, f.facts["names"]) for f in told] == [
            ("matched_withdrawn", "conflict", (match(reading, made).south,))
        ]
    with refused("match_withdrawn"), store.act("accept_match", ANNA) as work:
        accept(work, made, "S")
    with store.act("take_withdrawal_back", ANNA) as work:
        take_withdrawal_back(work, id_of(work, "rw-karongi"))
    say_yes(store, made, "S")
    with store.act("withdraw", ANNA) as work:
        withdraw(work, id_of(work, "rw-lier"))
    with refused("match_withdrawn"), store.act("adopt_match", ANNA, final=True) as work:
        adopt_match(work, made, lambda work, id: id)
    with store.read() as reading:
        assert "matched_withdrawn" in {f.code for f in match_findings(reading, call_of(reading, "RW-2023"))}


@pytest.mark.parametrize(
    ("column", "value", "rule", "said"),
    [("country_choice", ("BJ",), "M2", "country"), ("status", "incomplete", "M1", "complete")],
)
def test_a_match_that_what_was_answered_since_no_longer_allows_goes_no_further_and_is_told(
    store: Store, column: str, value: object, rule: str, said: str
) -> None:
    def give(given: object) -> object:
        with store.act("change", ANNA) as work:
            row = work.get(Dossier, id_of(work, "rw-lier"))
            before = getattr(row, column)
            setattr(row, column, given)
        return before

    made = proposed_match(store)
    say_yes(store, made, "N")
    before = give(value)
    with store.read() as reading:
        told = [f for f in match_findings(reading, call_of(reading, "RW-2023")) if f.record_id == made]
        assert [(f.code, f.kind, f.facts["rules"]) for f in told] == [("matched_lapsed", "conflict", (rule,))]
        assert said in finding_text(told[0], "en")
    with refused("match_lapsed"), store.act("accept_match", ANNA) as work:
        accept(work, made, "S")
    give(before)
    say_yes(store, made, "S")
    give(value)
    with refused("match_lapsed"), store.act("adopt_match", ANNA, final=True) as work:
        adopt_match(work, made, lambda work, id: id)
    give(before)
    with store.read() as reading:
        assert [f for f in match_findings(reading, call_of(reading, "RW-2023")) if f.record_id == made] == []


def test_a_veto_on_a_match_that_stands_stops_it_and_is_told_until_it_is_taken_back_or_a_partnership(
    store: Store,
) -> None:
    hook(store)
    made = proposed_match(store)
    with store.read() as reading:
        before = all_findings(reading, store.clock())
    with store.act("set_veto", ERIC) as work:
        veto = set_veto(work, id_of(work, "rw-lier"), id_of(work, "rw-karongi"), "A late veto")
    with store.read() as reading:
        (told,) = [f for f in match_findings(reading, call_of(reading, "RW-2023")) if f.record_id == made]
        assert (told.code, told.kind) == ("matched_vetoed", "conflict")
        told_after = fresh(before, all_findings(reading, store.clock()))
        assert told.code in {f.code for f in told_after}, "also after an import"
        today = attention(reading, store.clock(), call_of(reading, "RW-2023"))
        assert told.code in {i.finding.code for i in today}
        for part in ("Stad Lier", "Karongi District", ERIC.office, "A late veto"):
            assert part in finding_text(told, "fr")
    with refused("match_vetoed"):
        say_yes(store, made, "N")
    with store.act("lift_veto", ERIC) as work:
        lift_veto(work, veto)
    for side in ("N", "S"):
        say_yes(store, made, side)
    with store.act("set_veto", ERIC) as work:
        set_veto(work, id_of(work, "rw-lier"), id_of(work, "rw-karongi"), "Again")
    with refused("match_vetoed"), store.act("adopt_match", ANNA, final=True) as work:
        adopt_match(work, made, adopt)
    store.undo(ERIC)
    with store.act("adopt_match", ANNA, final=True) as work:
        adopt_match(work, made, adopt)
    store.redo(ERIC)
    with store.read() as reading:
        assert "matched_vetoed" not in {f.code for f in match_findings(reading, call_of(reading, "RW-2023"))}


def test_a_dissolved_match_says_why_and_frees_both(store: Store) -> None:
    made = proposed_match(store)
    for side in ("N", "S"):
        say_yes(store, made, side)
    with refused("dissolve_reason_missing"), store.act("dissolve_match", ANNA, final=True) as work:
        dissolve(work, made, " ")
    with store.act("dissolve_match", ANNA, final=True) as work:
        dissolve(work, made, "The district withdrew", "S")
    assert state(store, made) == "dissolved"
    with store.read() as reading:
        assert matches(reading, call_of(reading, "RW-2023")) == ()
        assert len(matches(reading, call_of(reading, "RW-2023"), dissolved=True)) == 1
    move(store, "rw-lier", "rw-nyanza")


def test_adopting_makes_a_partnership_of_every_proposed_pair(store: Store) -> None:
    seen: list[tuple[UUID, UUID]] = []

    def adopt(work: Work, match_id: UUID) -> UUID:
        seen.append((match_id, uuid4()))
        return seen[-1][1]

    with store.act("adopt_matches", ANNA, final=True) as work:
        made = adopt_proposal(work, call_of(work, "RW-2023"), adopt)
    assert list(made) == seen
    with store.read() as reading:
        found = matches(reading, call_of(reading, "RW-2023"))
    assert {(m.state, m.accepted) for m in found} == {("confirmed", frozenset({"N", "S"}))}
    assert names(proposed(store)) == [("lier", "karongi"), ("torhout", "gatsibo"), ("zottegem", "bugesera")]


def test_the_decision_of_the_steering_group_decides_who_is_matched(store: Store) -> None:
    with store.act("decide_selection", ANNA, final=True) as work:
        call_id = call_of(work, "RW-2023")
        outcomes = {**proposed_outcomes(ranking(work, call_id)), id_of(work, "rw-torhout"): "reserve"}
        why = {id_of(work, "rw-torhout"): "Asked for a later start."}
        decide(work, call_id, outcomes, decided_on=date(2023, 12, 14), motivation="As ranked.", motivations=why)
    assert [p.north.reference for p in proposed(store).pairs] == ["rw-lier", "rw-zottegem"]


def test_a_card_that_was_undone_lies_nowhere_when_it_is_taken_up_again(store: Store) -> None:
    move(store, "rw-lier", "rw-karongi")
    store.undo(ANNA)
    with refused("card_not_placed"), store.act("hold_card", ANNA) as work:
        hold_card(work, id_of(work, "rw-lier"), True)
    move(store, "rw-lier", "rw-karongi")
    assert lying(store) == {"rw-lier": "rw-karongi"}
    store.undo(ANNA)
    assert lying(store) == {}
    store.undo(ANNA, redo=True)
    assert lying(store) == {"rw-lier": "rw-karongi"}


def test_what_was_undone_about_a_pair_does_not_come_back_with_the_next_note(store: Store) -> None:
    with store.read() as reading:
        pair = id_of(reading, "rw-lier"), id_of(reading, "rw-karongi")
    with store.act("note_pair", ANNA) as work:
        note_pair(work, *pair, advice="An older word", interpretation_minor=100_000)
    store.undo(ANNA)
    with store.act("note_pair", ANNA) as work:
        note_pair(work, *pair, other_place="Huye")
    with store.read() as reading:
        noted = note_of(reading, *pair)
    assert (noted.advice, noted.interpretation_minor, noted.other_place) == ("", None, "Huye")
    store.undo(ANNA)
    store.undo(ANNA, redo=True)
    with store.read() as reading:
        assert note_of(reading, *pair) == noted


def test_a_pair_that_was_adopted_by_command_lies_together_and_stays_there(store: Store) -> None:
    """Nobody moved a card on the board."""
    with store.act("adopt_matches", ANNA, final=True) as work:
        adopt_proposal(work, call_of(work, "RW-2023"), lambda work, id: uuid4())
    together = {"rw-lier": "rw-karongi", "rw-torhout": "rw-gatsibo", "rw-zottegem": "rw-bugesera"}
    assert lying(store) == together
    with store.act("follow_proposal", ANNA) as work:
        assert follow_proposal(work, call_of(work, "RW-2023")) == 0
    assert lying(store) == together
    with store.read() as reading:
        found = matches(reading, call_of(reading, "RW-2023"))
    assert [m.north for m in found] == ["Stad Lier", "Stad Torhout", "Stad Zottegem"]
    assert [[(s.state, s.side) for s in m.steps] for m in found] == [
        [("proposed", ""), ("accepted", "N"), ("accepted", "S")]
    ] * 3


def test_a_card_goes_back_to_where_it_lay_when_its_match_is_dissolved(store: Store) -> None:
    with store.act("adopt_matches", ANNA, final=True) as work:
        adopt_proposal(work, call_of(work, "RW-2023"), lambda work, id: uuid4())
    with store.read() as reading:
        first = matches(reading, call_of(reading, "RW-2023"))[0]
    with store.act("dissolve_match", ANNA, final=True) as work:
        dissolve(work, first.id, "The district withdrew")
    assert lying(store) == {"rw-torhout": "rw-gatsibo", "rw-zottegem": "rw-bugesera"}


def test_a_proposal_and_an_answer_are_taken_back_one_by_one(store: Store) -> None:
    made = proposed_match(store)
    say_yes(store, made, "N")
    assert store.undo_name(ANNA) == ("accept_match", {"name": "Stad Lier × Karongi District"})
    store.undo(ANNA)
    assert state(store, made) == "proposed"
    assert store.undo_name(ANNA) == ("propose_matches", {"count": 1})
    store.undo(ANNA)
    with store.read() as reading:
        assert matches(reading, call_of(reading, "RW-2023"), dissolved=True) == ()
    move(store, "rw-lier", "rw-nyanza")
    store.undo(ANNA)
    store.redo(ANNA)
    store.undo(ANNA)
    store.redo(ANNA)
    assert lying(store) == {"rw-lier": "rw-nyanza"}


def test_what_somebody_else_answered_since_keeps_a_proposal(store: Store) -> None:
    made = proposed_match(store)
    say_yes(store, made, "S", ERIC)
    with refused("match_goes_on"):
        store.undo(ANNA)
    assert state(store, made) == "accepted"


def test_a_dissolution_is_taken_back_like_any_last_step_and_the_acceptance_before_it_too(store: Store) -> None:
    made = proposed_match(store)
    say_yes(store, made, "N")
    with store.act("dissolve_match", ANNA) as work:
        dissolve(work, made, "The wrong pair was clicked")
    assert state(store, made) == "dissolved"
    store.undo(ANNA)
    assert state(store, made) == "accepted"
    store.undo(ANNA)
    assert state(store, made) == "proposed"


def test_what_is_sealed_is_not_taken_back_for_another_office_may_have_answered(store: Store) -> None:
    made = proposed_match(store)
    say_yes(store, made, "N")
    store.seal()
    for _ in range(2):
        with refused("match_sealed"):
            store.undo(ANNA)
    assert state(store, made) == "accepted"


def test_the_answer_of_one_side_stays_once_the_other_one_answered(store: Store) -> None:
    made = proposed_match(store)
    for person, side in ((ANNA, "N"), (ERIC, "S")):
        say_yes(store, made, side, person)
    with refused("match_goes_on"):
        store.undo(ANNA)
    store.undo(ERIC)
    store.undo(ANNA)
    assert state(store, made) == "proposed"


def test_a_proposal_that_was_taken_back_is_not_answered_and_comes_back_only_to_two_that_are_free(store: Store) -> None:
    gone = proposed_match(store)
    store.undo(ANNA)
    with refused("record_gone"), store.act("accept_match", ANNA) as work:
        accept(work, gone, "N")
    with store.act("propose_matches", ERIC) as work:
        [made] = propose_matches(work, call_of(work, "RW-2023"))
    with refused("match_side_taken"):
        store.redo(ANNA)
    store.undo(ERIC)
    store.redo(ANNA)
    assert state(store, gone) == "proposed"
    with store.read() as reading:
        assert [m.id for m in matches(reading, call_of(reading, "RW-2023"))] == [gone]
    assert gone != made


def test_an_answer_stays_once_the_match_became_a_partnership(store: Store) -> None:
    hook(store)
    made = proposed_match(store)
    for side in ("N", "S"):
        say_yes(store, made, side)
    with store.act("adopt_match", ERIC, final=True) as work:
        adopt_match(work, made, adopt)
    with refused("match_goes_on"):
        store.undo(ANNA)
    assert state(store, made) == "confirmed"


@pytest.mark.parametrize("year", [2099, 1999])
def test_the_last_step_of_a_match_is_the_one_that_was_noted_last_whatever_the_clocks_said(
    store: Store, year: int
) -> None:
    right, wrong = store.clock, datetime(year, 1, 1, 12, tzinfo=UTC)
    made = proposed_match(store)
    store.clock = (lambda: wrong) if year > 2000 else right
    say_yes(store, made, "N", ANNA)
    store.clock = right if year > 2000 else (lambda: wrong)
    say_yes(store, made, "S", ERIC)
    with store.read() as reading:
        assert [s.side for s in match(reading, made).steps] == ["", "N", "S"]
    with refused("match_goes_on"):
        store.undo(ANNA)
    store.undo(ERIC)
    assert state(store, made) == "accepted"
