"""Matches: proposed from the board, accepted by the sides, confirmed, adopted as partnerships, or dissolved."""

from typing import Any, Protocol
from uuid import UUID

from sdgp_desktop.calls.service import call
from sdgp_desktop.intake.service import dossier, dossier_count
from sdgp_desktop.kernel.dates import after, local_day
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.matching.records import Match, Step, steps_of
from sdgp_desktop.matching.rules import (
    ACCEPTED,
    CONFIRMED,
    DISSOLVED,
    PROPOSED,
    SIDES,
    Taken,
    may_follow,
    state_of,
)
from sdgp_desktop.matching.service.board import card_of, cards, note_of, refuse_impossible, rule_facts
from sdgp_desktop.matching.service.lapsed import refuse_lapsed, why_stopped
from sdgp_desktop.matching.service.profiles import cohort, selection_sealed
from sdgp_desktop.matching.service.proposal import differs, pair, pair_of, proposal, shown, table_of
from sdgp_desktop.matching.service.standing import (
    STANDING,
    contradicted,
    doubles,
    in_the_way,
    kept_match,
    match,
    matches,
    refuse_doubles,
    refuse_running,
    refuse_vetoed,
    refuse_withdrawn,
    states,
)
from sdgp_desktop.matching.service.views import MatchView, PairView


class Adopt(Protocol):
    """Makes the partnership of a confirmed match and gives its id; the office hands it in."""

    def __call__(self, work: Work, match_id: UUID) -> UUID:
        """The id of the new partnership."""


def placed_pairs(reading: Reading, call_id: UUID, viewer: UUID | None = None) -> tuple[PairView, ...]:
    """The pairs as the cards lie, each with its fit and why it needs a reason, as a person may see them."""
    known = cohort(reading, call_id, what_if=True, viewer=viewer)
    north, south = {s.id: s for s in known.north}, {s.id: s for s in known.south}
    found = []
    for card in cards(reading, call_id).values():
        if card.south_id is not None and card.north_id in north and card.south_id in south:
            other = differs(reading, call_id, card.north_id, card.south_id, viewer)
            found.append(pair(known, north[card.north_id], south[card.south_id], differs=other, held=card.held))
    return tuple(sorted(found, key=lambda p: p.north.number))


def propose_matches(work: Work, call_id: UUID) -> tuple[UUID, ...]:
    """Propose a match for every card that lies with a partner and has none.

    Errors: Refusal "selection_sealed", "nothing_to_propose", "pair_not_possible", "pair_not_selected",
    "pair_reason_missing".
    """
    refuse_sealed_selection(work, call_id)
    standing = {side for key, state in states(work, call_id).items() if state in STANDING for side in key}
    reasons = {c.north_id: c.reason for c in cards(work, call_id).values()}
    new = [
        p
        for p in placed_pairs(work, call_id, work.person.id)
        if p.north.id not in standing
        and p.south.id not in standing
        and in_the_way(work, call_id, p.north.id, p.south.id) is None
    ]
    if not new:
        raise Refusal("nothing_to_propose")
    made = tuple(make_match(work, p, reasons.get(p.north.id, ""), PROPOSED) for p in new)
    work.tell(count=len(made))
    return made


def refuse_sealed_selection(work: Work, call_id: UUID) -> None:
    """Errors: Refusal "selection_sealed" when who works here may not know yet whom the ranking selects."""
    if selection_sealed(work, call_id, work.person.id):
        raise Refusal("selection_sealed", call=call(work, call_id).code)


def make_match(work: Work, one: PairView, reason: str, state: str) -> UUID:
    """Keep a pair as a match, with its fit and the alternatives of today.

    Errors: Refusal "pair_not_possible", "pair_not_selected", "pair_reason_missing".
    """
    call_id = dossier(work, one.north.id).call_id
    refuse_impossible(work, one.north.id, one.south.id, also_m1=True)
    if one.reason_needed and not reason.strip():
        raise Refusal("pair_reason_missing", north=one.north.name, south=one.south.name, why=one.reason_needed)
    agreed = note_of(work, one.north.id, one.south.id)
    record = work.add(
        Match(
            call_id=call_id,
            north_id=one.north.id,
            south_id=one.south.id,
            at=work.moment,
            rules_version=call(work, call_id).rule_version,
            fit=shown(one.fit.total),
            parts={p.code: str(shown(p.points)) for p in one.fit.parts},
            alternatives=next_best(work, call_id, one),
            reason_needed=one.reason_needed,
            reason=reason.strip(),
            interpretation_minor=agreed.interpretation_minor,
            currency=agreed.currency,
            other_place=agreed.other_place,
        )
    )
    step(work, record, state)
    return record.id


def next_best(reading: Reading, call_id: UUID, one: PairView) -> dict[str, list[dict[str, str]]]:
    """The next best possible partners of both sides, as many as the rule book keeps with a match."""
    known = cohort(reading, call_id)
    table = table_of(known)
    count = known.rules.pair_alternatives
    rows = {s.id: n for n, s in enumerate(known.north)}
    columns = {s.id: n for n, s in enumerate(known.south)}

    def best(options: list[tuple[int, int, str]]) -> list[dict[str, str]]:
        possible = sorted(
            (o for o in options if (o[0], o[1]) not in table.excluded), key=lambda o: (-table.totals[o[0]][o[1]], o[2])
        )
        return [{"number": o[2], "fit": str(shown(table.points(table.totals[o[0]][o[1]])))} for o in possible[:count]]

    here, there = rows.get(one.north.id), columns.get(one.south.id)
    found: dict[str, list[dict[str, str]]] = {"north": [], "south": []}
    if here is not None:
        found["north"] = best([(here, c, s.number) for c, s in enumerate(known.south) if s.id != one.south.id])
    if there is not None:
        found["south"] = best([(r, there, s.number) for r, s in enumerate(known.north) if s.id != one.north.id])
    return found


def step(work: Work, record: Match, state: str, side: str = "", reason: str = "", *, again: bool = False) -> None:
    """Note a step of a match, one that it took before where it is taken `again`; it follows all that are known.

    Errors: Refusal "match_state_not_next".
    """
    known = steps_of(work, record.id)
    taken = [Taken(s.state, s.side) for s in known]
    if taken and not again and not may_follow(taken, state, side):
        raise Refusal("match_state_not_next", state=state_of(taken), wanted=state)
    new = Step(
        call_id=record.call_id,
        match_id=record.id,
        state=state,
        side=side,
        at=after(work.moment, (s.at for s in known)),
        office=work.office,
        reason=reason,
    )
    work.add(new)


def accept(work: Work, match_id: UUID, side: str) -> None:
    """Note that one side said yes; when both did, the match is confirmed.

    Errors: Refusal "match_state_not_next"; "match_twice" when this would confirm one of two matches of a side;
    "match_withdrawn", "match_vetoed", "match_lapsed", "partnership_runs".
    """
    record = kept_match(work, match_id)
    refuse_running(work, record.call_id, record.north_id, record.south_id)
    refuse_withdrawn(work, record)
    refuse_vetoed(work, record)
    refuse_lapsed(work, record)
    if match(work, match_id).accepted:
        refuse_doubles(work, record)
    step(work, record, ACCEPTED, side)
    work.tell(name=match(work, match_id).name)


def dissolve(work: Work, match_id: UUID, reason: str, side: str = "") -> None:
    """End a match, or note that a side declined, with the reason; the card becomes free. A match that is dissolved
    already is so once more where somebody went on with it who did not know: then both are known, and it is settled.

    Errors: Refusal "dissolve_reason_missing", "match_state_not_next".
    """
    if not reason.strip():
        raise Refusal("dissolve_reason_missing")
    record = kept_match(work, match_id)
    step(work, record, DISSOLVED, side, reason.strip(), again=bool(contradicted(work, match(work, match_id))))
    card = card_of(work, record.north_id)
    card.held = False
    work.session.flush()
    work.tell(name=match(work, match_id).name)


def adopt_match(work: Work, match_id: UUID, adopt: Adopt) -> UUID:
    """Make the partnership of a confirmed match.

    Errors: Refusal "match_not_confirmed", "match_twice", "match_withdrawn", "match_vetoed", "match_lapsed",
    "partnership_runs"; what `adopt` refuses.
    """
    found = match(work, match_id)
    refuse_running(work, found.call_id, found.north_id, found.south_id)
    refuse_withdrawn(work, kept_match(work, match_id))
    refuse_vetoed(work, kept_match(work, match_id))
    refuse_lapsed(work, kept_match(work, match_id))
    refuse_doubles(work, kept_match(work, match_id))
    if found.state != CONFIRMED:
        raise Refusal("match_not_confirmed", north=found.north, south=found.south)
    made = adopt(work, match_id)
    work.tell(name=found.name)
    return made


def adopt_proposal(work: Work, call_id: UUID, adopt: Adopt) -> tuple[tuple[UUID, UUID], ...]:
    """Make the partnership of every proposed pair; returns (match, partnership) for each.

    Whoever asks for it says that both sides of each pair accept: what is not noted yet is noted in the same act.
    Pairs that have a match keep it. Errors: Refusal "selection_sealed", "no_pairs", "pair_reason_missing",
    "partnership_runs"; what `adopt` refuses.
    """
    refuse_sealed_selection(work, call_id)
    best = proposal(work, call_id, viewer=work.person.id)
    known = {(m.north_id, m.south_id): m for m in matches(work, call_id)}
    for pair_of_match in known:
        refuse_running(work, call_id, *pair_of_match)
    bound = best.cohort.taken
    if best.cohort.north and bound and not best.pairs:
        runs = next(iter(bound.values()))
        names = tuple(dossier(work, id).name for id, other in bound.items() if other.id == runs.id)
        raise Refusal("partnership_runs", number=runs.name, names=names)
    if not best.pairs:
        raise Refusal("no_pairs", call=call(work, call_id).code)
    reasons = {c.north_id: c.reason for c in cards(work, call_id).values()}
    made = []
    for one in best.pairs:
        found: MatchView | None = known.get((one.north.id, one.south.id))
        match_id = make_match(work, one, reasons.get(one.north.id, ""), PROPOSED) if found is None else found.id
        if match(work, match_id).state != CONFIRMED:
            for side in sorted(SIDES - set(match(work, match_id).accepted)):
                accept(work, match_id, side)
        made.append((match_id, adopt(work, match_id)))
    work.tell(count=len(made))
    return tuple(made)


def match_findings(reading: Reading, call_id: UUID, viewer: UUID | None = None) -> tuple[Finding, ...]:
    """What needs attention on the board: held pairs that broke, cards that collide, matches that wait or lose. What
    would tell whom a ranking selects that is sealed for the viewer is left out."""
    found: list[Finding] = []
    if not dossier_count(reading, call_id):  # a call that begins: nothing is worked out for nobody
        return ()
    known = cohort(reading, call_id, what_if=True)
    names = {s.id: s.name for s in (*known.north, *known.south)}
    lying: dict[UUID, list[UUID]] = {}
    for card in cards(reading, call_id).values():
        if card.south_id is None or card.north_id not in names or card.south_id not in names:
            continue
        lying.setdefault(card.south_id, []).append(card.north_id)
        if card.held and card.north_id not in known.taken:
            broken = pair_of(reading, card.north_id, card.south_id, viewer).fit.broken
            if broken:
                facts = {"north": names[card.north_id], "south": names[card.south_id], **rule_facts(broken)}
                found.append(Finding("held_not_possible", "rule", "", facts, "intake_dossier", card.north_id))
    for south, norths in lying.items():
        if len(norths) > 1:
            facts = {"south": names[south], "norths": tuple(sorted(names[n] for n in norths))}
            found.append(Finding("cards_collide", "conflict", "", facts, "intake_dossier", norths[0]))
    for id, others in doubles(reading, call_id).items():
        facts = {"name": dossier(reading, id).name, "partners": tuple(dossier(reading, o).name for o in others)}
        found.append(Finding("matched_twice", "conflict", "", facts, "intake_dossier", id))
    for one in matches(reading, call_id, dissolved=True):
        why = why_stopped(reading, one)
        found += why
        if not why and one.state in (PROPOSED, ACCEPTED):
            asked = {"named": one.south if "N" in one.accepted else one.north} if one.accepted else {}
            told: dict[str, Any] = {"north": one.north, "south": one.south, "day": local_day(one.at), **asked}
            found.append(Finding("match_waits", "due", "", told, "matching_match", one.id))
    return tuple(found)
