"""Matches that stand: proposed, accepted or confirmed, and not dissolved."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select

from sdgp_desktop.calls.service import rules_of
from sdgp_desktop.intake.service import dossier, dossiers
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.history import unaware
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.matching.records import ADOPTED, RUNNING, Match, Running, Step, Veto, steps_of
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
    return {pair: state for _, pair, state in _standing(reading, call_id)}


def _standing(reading: Reading, call_id: UUID) -> Iterator[tuple[UUID, tuple[UUID, UUID], str]]:
    """Each match that is not dissolved: its id, its pair, its state."""
    steps: dict[UUID, list[Taken]] = {}
    for match_id, state, side in reading.rows(
        select(Step.match_id, Step.state, Step.side).where(Step.call_id == call_id, Step.removed.is_(False))
    ):
        steps.setdefault(match_id, []).append(Taken(state, side))
    for id, north, south in reading.rows(
        select(Match.id, Match.north_id, Match.south_id).where(Match.call_id == call_id, Match.removed.is_(False))
    ):
        state = state_of(steps.get(id, ()))
        if state != DISSOLVED:
            yield id, (north, south), state


def running(reading: Reading, call_id: UUID) -> Sequence[Running]:
    """The partnerships of a call that are active or suspended."""
    ask = reading.answers.to(RUNNING)
    return () if ask is None else ask(reading, call_id)


def taken(reading: Reading, call_id: UUID) -> dict[UUID, Running]:
    """The dossiers whose municipality is in a running partnership of the call, with that partnership.

    Not those that stand in the match it was made of: for them the match says so. Of the others the match was dissolved
    by somebody who did not know of the partnership, or they are in it without any.
    """
    now = running(reading, call_id)
    if not now:
        return {}
    made_of = {one.match_id for one in now}
    own = {side for id, pair, _ in _standing(reading, call_id) if id in made_of for side in pair}
    found: dict[UUID, Running] = {}
    for row in dossiers(reading, call_id=call_id):
        one = next((r for r in now if row.id in r.members or row.municipality_id in r.members), None)
        if one is not None and row.id not in own:
            found[row.id] = one
    return found


def together(reading: Reading, call_id: UUID) -> set[tuple[UUID, UUID]]:
    """The pairs of dossiers that are in one running partnership without a match that stands."""
    found = taken(reading, call_id)
    forms = {id: dossier(reading, id).form for id in found}
    north, south = ([id for id in found if forms[id] == form] for form in ("F", "S"))
    return {(n, s) for n in north for s in south if found[n].id == found[s].id}


def in_the_way(
    reading: Reading, call_id: UUID, north_id: UUID, south_id: UUID
) -> tuple[Running, tuple[str, ...]] | None:
    """The running partnership that keeps two from a match or a partnership, with the names of those in it; or nothing.

    Where the rules let a municipality have a second one (M4), only one of the very same two.
    """
    known = taken(reading, call_id)
    bound = [id for id in (north_id, south_id) if id in known]
    both = len(bound) > 1 and known[north_id].id == known[south_id].id
    if not bound or not (both or rules_of(reading, call_id).flag("rule_M4")):
        return None
    one = known[bound[0]]
    return one, tuple(dossier(reading, id).name for id in bound if known[id].id == one.id)


def refuse_running(reading: Reading, call_id: UUID, north_id: UUID, south_id: UUID) -> None:
    """Errors: Refusal "partnership_runs", with its number, when one of the two is in another one of the call."""
    found = in_the_way(reading, call_id, north_id, south_id)
    if found is not None:
        raise Refusal("partnership_runs", number=found[0].name, names=found[1])


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
    """Why a match must not go further: another partnership that runs, a withdrawal or a veto that came after it; not
    once it is a partnership. Of a dissolved one, that somebody who did not know went on with it."""
    if one.state == DISSOLVED:
        return contradicted(reading, one)
    adopted = reading.answers.to(ADOPTED)
    if one.state not in STANDING or (adopted is not None and adopted(reading, one.id) is not None):
        return ()
    sides, found = {"north": one.north, "south": one.south}, []
    if runs := in_the_way(reading, one.call_id, one.north_id, one.south_id):
        facts = {**sides, "names": runs[1], "number": runs[0].name}
        found.append(Finding("matched_running", "conflict", "", facts, MATCH, one.id))
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
