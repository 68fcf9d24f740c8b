"""Matches that stand: proposed, accepted or confirmed, and not dissolved."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from sdgp_desktop.calls.service import rules_of
from sdgp_desktop.intake.service import dossier
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.history import unaware
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.matching.records import ADOPTED, Match, Step, Veto, steps_of
from sdgp_desktop.matching.rules import ACCEPTED, CONFIRMED, DISSOLVED, PROPOSED, Taken, accepted_by, state_of
from sdgp_desktop.matching.service.views import MatchView, StepView, VetoView

STANDING = (PROPOSED, ACCEPTED, CONFIRMED)
MATCH = str(Match.__tablename__)


def matches(reading: Reading, call_id: UUID, dissolved: bool = False) -> tuple[MatchView, ...]:
    """The matches of a call, the newest first; those of one act by the number of the application."""
    statement = select(Match).where(Match.call_id == call_id, Match.removed.is_(False))
    views = sorted((view(reading, m) for m in reading.all(statement)), key=lambda v: (v.north_number, v.id))
    views.sort(key=lambda v: v.at, reverse=True)
    return tuple(v for v in views if dissolved or v.state != DISSOLVED)


def match(reading: Reading, match_id: UUID) -> MatchView:
    """One match. Errors: Refusal "record_gone"."""
    return view(reading, kept_match(reading, match_id))


def kept_match(reading: Reading, match_id: UUID) -> Match:
    """The record of a match. Errors: Refusal "record_gone", also when its proposal was taken back."""
    record = reading.get(Match, match_id)
    if record.removed:
        raise Refusal("record_gone", type=Match.__tablename__, id=match_id.hex)
    return record


def view(reading: Reading, record: Match) -> MatchView:
    """A match as a plain value."""
    steps = steps_of(reading, record.id)
    taken = [Taken(s.state, s.side) for s in steps]
    north, south = dossier(reading, record.north_id), dossier(reading, record.south_id)
    return MatchView(
        record.id,
        record.call_id,
        record.north_id,
        record.south_id,
        north.number,
        south.number,
        north.name,
        south.name,
        record.at,
        state_of(taken),
        accepted_by(taken),
        record.fit,
        record.parts,
        record.alternatives,
        record.reason_needed or (),
        record.reason,
        record.interpretation_minor,
        record.currency,
        record.other_place,
        record.rules_version,
        tuple(StepView(s.state, s.side, s.at, s.office, s.reason) for s in steps),
    )


def states(reading: Reading, call_id: UUID) -> dict[tuple[UUID, UUID], str]:
    """The state of each pair that has a match that is not dissolved."""
    steps: dict[UUID, list[Taken]] = {}
    for match_id, state, side in reading.rows(
        select(Step.match_id, Step.state, Step.side).where(Step.call_id == call_id, Step.removed.is_(False))
    ):
        steps.setdefault(match_id, []).append(Taken(state, side))
    found = {}
    for id, north, south in reading.rows(
        select(Match.id, Match.north_id, Match.south_id).where(Match.call_id == call_id, Match.removed.is_(False))
    ):
        state = state_of(steps.get(id, ()))
        if state != DISSOLVED:
            found[(north, south)] = state
    return found


def doubles(reading: Reading, call_id: UUID) -> dict[UUID, tuple[UUID, ...]]:
    """The dossiers that stand in several matches (of desks that did not know of each other), with their partners."""
    found: dict[UUID, set[UUID]] = {}
    for north, south in states(reading, call_id):
        found.setdefault(north, set()).add(south)
        found.setdefault(south, set()).add(north)
    return {id: tuple(sorted(others)) for id, others in found.items() if len(others) > 1}


def refuse_doubles(reading: Reading, record: Match) -> None:
    """Errors: Refusal "match_twice" when a side stands in another match too."""
    known = doubles(reading, record.call_id)
    for side in (record.north_id, record.south_id):
        if side in known:
            names = tuple(dossier(reading, other).name for other in known[side])
            raise Refusal("match_twice", name=dossier(reading, side).name, partners=names)


def withdrawn(reading: Reading, record: Match | MatchView) -> tuple[str, ...]:
    """The names of the sides of a match that withdrew their application."""
    sides = (dossier(reading, id) for id in (record.north_id, record.south_id))
    return tuple(one.name for one in sides if one.status == "withdrawn")


def refuse_withdrawn(reading: Reading, record: Match) -> None:
    """Errors: Refusal "match_withdrawn" when a side withdrew its application."""
    names = withdrawn(reading, record)
    if names:
        raise Refusal("match_withdrawn", names=names)


def vetoes(reading: Reading, call_id: UUID) -> tuple[VetoView, ...]:
    """The vetoes of a call that hold."""
    found = reading.all(select(Veto).where(Veto.call_id == call_id, Veto.removed.is_(False)).order_by(Veto.id))
    return tuple(VetoView(v.id, v.north_id, v.south_id, v.office, v.reason) for v in found)


def vetoed(reading: Reading, record: Match | MatchView) -> tuple[VetoView, ...]:
    """The vetoes on the two of a match, where the rules of the call let a veto count (M8)."""
    pair = (record.north_id, record.south_id)
    found = tuple(v for v in vetoes(reading, record.call_id) if (v.north_id, v.south_id) == pair)
    return found if found and rules_of(reading, record.call_id).flag("rule_M8") else ()


def refuse_vetoed(reading: Reading, record: Match) -> None:
    """Errors: Refusal "match_vetoed" when an association asked meanwhile not to put these two together."""
    found = vetoed(reading, record)
    if found:
        raise Refusal("match_vetoed", **veto_facts(found), name=match(reading, record.id).name)


def veto_facts(found: Sequence[VetoView]) -> dict[str, Any]:
    """Who asked for these vetoes, and why."""
    return {"offices": tuple(v.office for v in found), "reasons": tuple(v.reason for v in found)}


def stopped(reading: Reading, one: MatchView) -> tuple[Finding, ...]:
    """Why a match must not go further: a withdrawal or a veto that came after it; not once it is a partnership. Of a
    dissolved one, that somebody who did not know went on with it."""
    if one.state == DISSOLVED:
        return contradicted(reading, one)
    adopted = reading.answers.to(ADOPTED)
    if one.state not in STANDING or (adopted is not None and adopted(reading, one.id) is not None):
        return ()
    sides, found = {"north": one.north, "south": one.south}, []
    if gone := withdrawn(reading, one):
        found.append(Finding("matched_withdrawn", "conflict", "", {**sides, "names": gone}, MATCH, one.id))
    if asked := vetoed(reading, one):
        found.append(Finding("matched_vetoed", "conflict", "", {**sides, **veto_facts(asked)}, MATCH, one.id))
    return tuple(found)


def contradicted(reading: Reading, one: MatchView) -> tuple[Finding, ...]:
    """A match that is dissolved although another office went on with it, where nobody who dissolved it knew of that: it
    was accepted, or its partnership was made. It counts as dissolved until somebody who knows both says again what
    holds, or made a new match of one of the two."""
    if one.state != DISSOLVED:
        return ()
    steps = steps_of(reading, one.id)
    ends = [s for s in steps if s.state == DISSOLVED]
    facts: dict[str, Any] = {"north": one.north, "south": one.south, "by": ends[0].office, "reason": ends[0].reason}
    adopted = reading.answers.to(ADOPTED)
    partnership = None if adopted is None else adopted(reading, one.id)
    if partnership is not None:
        if any(not unaware(reading, end.id, partnership) for end in ends):
            return ()
        return (Finding("dissolved_and_adopted", "conflict", "", facts, MATCH, one.id),)
    yes = [s for s in steps if s.state == ACCEPTED and all(unaware(reading, end.id, s.id) for end in ends)]
    if not yes or _went_on(reading, one, [s.id for s in (*ends, *yes)]):
        return ()
    facts["offices"] = tuple(sorted({s.office for s in yes}))
    return (Finding("dissolved_and_accepted", "conflict", "", facts, MATCH, one.id),)


def _went_on(reading: Reading, one: MatchView, known: Sequence[UUID]) -> bool:
    """Whether somebody who knew these steps of a match made another one of its sides, or one of them stands."""
    sides = {one.north_id, one.south_id}
    if any(sides & {*pair} for pair in states(reading, one.call_id)):
        return True
    same = or_(Match.north_id == one.north_id, Match.south_id == one.south_id)
    others = reading.all(select(Match).where(same, Match.id != one.id, Match.removed.is_(False)))
    return any(not any(unaware(reading, other.id, step) for step in known) for other in others)


def partners(reading: Reading, call_id: UUID) -> dict[UUID, UUID]:
    """Who is confirmed with whom: the partner by dossier (rule M4)."""
    found = {}
    for (north, south), state in states(reading, call_id).items():
        if state == CONFIRMED:
            found[north] = south
            found[south] = north
    return found


def refuse_standing(reading: Reading, call_id: UUID, dossier_id: UUID) -> None:
    """Errors: Refusal "match_standing" when a dossier has a match that is proposed, accepted or confirmed."""
    for (north, south), state in states(reading, call_id).items():
        if dossier_id in (north, south) and state in STANDING:
            one, other = dossier(reading, north), dossier(reading, south)
            raise Refusal("match_standing", north=one.name, south=other.name, state=state)


def call_of_dossier(reading: Reading, dossier_id: UUID) -> UUID:
    """The call of a dossier."""
    return dossier(reading, dossier_id).call_id
