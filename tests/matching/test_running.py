"""A municipality in a running partnership of the call is taken; once it is terminated or closed, it is free again."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from sdgp_desktop.calls.service import change_rules
from sdgp_desktop.commands.choosing import adopt_all
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.matching.page import MatchingPage
from sdgp_desktop.matching.service import (
    accept,
    adopt_match,
    cards,
    dissolve,
    follow_proposal,
    give_reason,
    match_findings,
    move_card,
    pair_of,
    proposal,
    propose_matches,
    taken,
)
from sdgp_desktop.office import Office
from sdgp_desktop.partnerships.service import adopt, partnership, partnerships, take_step
from sdgp_desktop.sentences import finding_text, sentence
from sdgp_desktop.wiring import hook
from tests.exchange.clicks import answer, yes
from tests.matching.test_page import Bench
from tests.offices import ANNA
from tests.scoring.around import call_of, id_of, opened, scored

RW = "RW-2023"
FIRST, LATER = date(2024, 6, 1), date(2024, 9, 1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The scored sample, where slices below ask those above."""
    found = opened(tmp_path, scored())
    hook(found)
    yield found
    found.close()


def refused(code: str) -> pytest.RaisesExc[Refusal]:
    return pytest.raises(Refusal, check=lambda error: error.code == code)


def matched(store: Store, north: str, south: str, reason: str = "") -> UUID:
    """A confirmed match of two."""
    with store.act("move_card", ANNA) as work:
        move_card(work, id_of(work, north), id_of(work, south))
        give_reason(work, id_of(work, north), reason)
    with store.act("propose_matches", ANNA) as work:
        (made,) = propose_matches(work, call_of(work, RW))
    for side in ("N", "S"):
        with store.act("accept_match", ANNA) as work:
            accept(work, made, side)
    return made


def partnered(store: Store, dissolved: bool = True) -> tuple[UUID, UUID]:
    """A partnership of Lier and Karongi whose match is dissolved all the same: (match, partnership)."""
    made = matched(store, "rw-lier", "rw-karongi")
    with store.act("adopt_match", ANNA, final=True) as work:
        holder = adopt_match(work, made, adopt)
    if dissolved:
        with store.act("dissolve_match", ANNA) as work:
            dissolve(work, made, "Karongi has other plans")
    return made, holder


def step(store: Store, holder: UUID, state: str, day: date = FIRST) -> None:
    with store.act("take_step", ANNA, final=True) as work:
        take_step(work, holder, state, day, "As agreed.")


def pairs(store: Store) -> list[tuple[str, str]]:
    with store.read() as reading:
        return [(p.north.reference, p.south.reference) for p in proposal(reading, call_of(reading, RW)).pairs]


@pytest.mark.parametrize("state", ["active", "suspended"])
def test_who_is_in_a_running_partnership_is_not_proposed_again_and_makes_no_second_one(
    store: Store, state: str
) -> None:
    _, holder = partnered(store)
    if state == "suspended":
        step(store, holder, state)
    found = pairs(store)
    assert found
    assert not {"rw-lier", "rw-karongi"} & {side for pair in found for side in pair}
    with store.read() as reading:
        number = partnership(reading, holder).number
        lying = {c.north_id: c.south_id for c in cards(reading, call_of(reading, RW)).values()}
        assert lying[id_of(reading, "rw-lier")] == id_of(reading, "rw-karongi")
        assert [
            r.code for r in pair_of(reading, id_of(reading, "rw-lier"), id_of(reading, "rw-karongi")).fit.broken
        ] == ["M4"]
        alone = proposal(reading, call_of(reading, RW))
        assert "rw-lier" not in {s.reference for s in alone.alone_north}
    with refused("nothing_to_propose"), store.act("propose_matches", ANNA) as work:
        propose_matches(work, call_of(work, RW))
    with store.act("follow_proposal", ANNA) as work:
        follow_proposal(work, call_of(work, RW))
    with store.read() as reading:
        lying = {c.north_id: c.south_id for c in cards(reading, call_of(reading, RW)).values()}
        assert lying[id_of(reading, "rw-lier")] == id_of(reading, "rw-karongi")
    for north, south in (("rw-lier", "rw-nyanza"), ("rw-torhout", "rw-karongi")):
        with pytest.raises(Refusal) as told, store.act("move_card", ANNA) as work:
            move_card(work, id_of(work, north), id_of(work, south))
        assert told.value.code == "partnership_runs"
        assert number in sentence(told.value, "en")


def test_a_match_that_was_made_elsewhere_with_somebody_who_is_taken_becomes_no_partnership(store: Store) -> None:
    other = matched(store, "rw-torhout", "rw-karongi", "Markets.")
    with store.act("dissolve_match", ANNA) as work:
        dissolve(work, other, "To make room")
    _, holder = partnered(store)
    with store.read() as reading:
        number = partnership(reading, holder).number
    with store.act("dissolve_match", ANNA) as work:  # as a desk leaves it that did not know of the dissolution
        from sdgp_desktop.matching.records import Step, steps_of

        for one in steps_of(work, other):
            if one.state == "dissolved":
                work.get(Step, one.id).removed = True
    with pytest.raises(Refusal) as told, store.act("adopt_match", ANNA, final=True) as work:
        adopt_match(work, other, adopt)
    assert (told.value.code, told.value.facts["names"]) == ("partnership_runs", ("Karongi District",))
    assert number in sentence(told.value, "fr")
    with refused("partnership_runs"), store.act("adopt_match", ANNA, final=True) as work:
        adopt(work, other)
    with refused("partnership_runs"):
        adopt_all(Office(store, ANNA, "en"), RW)
    with store.read() as reading:
        assert len(partnerships(reading, call_of(reading, RW))) == 1
        (finding,) = [f for f in match_findings(reading, call_of(reading, RW)) if f.code == "matched_running"]
        assert number in finding_text(finding, "nl")


def test_a_command_that_makes_all_partnerships_leaves_those_alone_who_have_one(store: Store) -> None:
    partnered(store)
    made = adopt_all(Office(store, ANNA, "en"), RW)
    assert len(made) == 2
    with store.read() as reading:
        assert len(partnerships(reading, call_of(reading, RW))) == 3
    with refused("match_already_adopted"):
        adopt_all(Office(store, ANNA, "en"), RW)


@pytest.mark.parametrize("end", ["terminated", "closed"])
def test_once_the_partnership_ended_both_are_free(store: Store, end: str) -> None:
    _, holder = partnered(store)
    step(store, holder, end)
    assert ("rw-lier", "rw-karongi") in pairs(store)
    with store.read() as reading:
        assert taken(reading, call_of(reading, RW)) == {}
    again = matched(store, "rw-lier", "rw-karongi")
    with store.act("adopt_match", ANNA, final=True) as work:
        second = adopt_match(work, again, adopt)
    with store.read() as reading:
        assert partnership(reading, second).state == "active"


def test_where_the_rules_allow_a_second_partnership_only_the_very_same_two_are_refused(store: Store) -> None:
    partnered(store)
    with store.act("change_rules", ANNA) as work:
        change_rules(work, call_of(work, RW), {"rule_M4": "no"}, "Decided by the steering group.")
    with refused("nothing_to_propose"), store.act("propose_matches", ANNA) as work:
        propose_matches(work, call_of(work, RW))
    made = matched(store, "rw-torhout", "rw-karongi", "By decision of the steering group.")
    with store.act("adopt_match", ANNA, final=True) as work:
        adopt_match(work, made, adopt)


def test_the_board_says_who_is_taken_and_lets_nobody_move_there(qtbot: QtBot, store: Store) -> None:
    _, holder = partnered(store)
    with store.read() as reading:
        number = partnership(reading, holder).number
    bench = Bench(qtbot, store)
    card = bench.card("rw-lier").card
    assert card.locked
    assert card.slot == bench.id("rw-karongi")
    assert f"Partnership {number} is running" in card.lines
    assert not bench.page.propose.isEnabled()
    bench.page.board.move_card(bench.id("rw-torhout"), bench.id("rw-karongi"))
    assert number in bench.page.board.banner.text.text()
    assert bench.lies("rw-torhout") == "free"


def deeds(page: MatchingPage) -> list[tuple[list[str], str]]:
    """What can be done with each match, and what is said about it."""
    return [(list(line.deeds), line.note) for line in page.matches.model.lines()]


def test_a_match_is_dissolved_once_its_partnership_ended_and_not_before(qtbot: QtBot, store: Store) -> None:
    _, holder = partnered(store, dissolved=False)
    bench = Bench(qtbot, store)
    assert deeds(bench.page) == [([], "")]
    step(store, holder, "terminated")
    assert deeds(bench.page) == [(["dissolve"], "")]


def type_reason(sheet: QDialog) -> None:
    """Say why, in the small form that asks."""
    box = sheet.findChild(QPlainTextEdit, "dissolveReason")
    assert box is not None
    assert "free" not in " ".join(said.text() for said in sheet.findChildren(QLabel))
    box.setPlainText("It goes on all the same")


def test_dissolving_says_that_the_partnership_stands_where_it_does(qtbot: QtBot, store: Store) -> None:
    _, holder = partnered(store, dissolved=False)
    with store.read() as reading:
        number = partnership(reading, holder).number
    bench = Bench(qtbot, store)
    (line,) = bench.page.matches.model.lines()
    wrong = answer(type_reason, yes)
    bench.page.matches.dissolve(line)
    assert wrong == []
    (notice,) = bench.around.notices
    assert "free" not in notice
    assert number in notice
    assert deeds(bench.page) == [([], f"Its partnership {number} is running all the same: both are in it.")]
