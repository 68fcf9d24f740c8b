"""The proposal: the best complete pairing of a call, its alternatives, and what held cards and vetoes cost."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from uuid import UUID

from sdgp_desktop.intake.service import dossier
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.matching.rules import (
    Fit,
    FitTable,
    Pairing,
    PairNote,
    best_pairings,
    fit,
    fit_table,
    reason_needed,
)
from sdgp_desktop.matching.service.board import cards
from sdgp_desktop.matching.service.profiles import cohort, sealed_from
from sdgp_desktop.matching.service.standing import STANDING, states
from sdgp_desktop.matching.service.views import Alternative, Cohort, PairView, Price, Proposal, Side

NOTHING = PairNote()
Place = tuple[int, int]


def shown(value: Fraction, places: int = 2) -> Decimal:
    """An exact number for display, rounded half up."""
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def fit_of(reading: Reading, north_id: UUID, south_id: UUID, viewer: UUID | None = None) -> Fit:
    """The fit of two dossiers of one call, whatever their state; rule M1 says whether they may be matched.

    Errors: Refusal "not_one_call", "not_two_sides".
    """
    return pair_of(reading, north_id, south_id, viewer).fit


def pair_of(reading: Reading, north_id: UUID, south_id: UUID, viewer: UUID | None = None) -> PairView:
    """Two dossiers with their fit, as a person may see them. Errors: as `fit_of`."""
    one, other = dossier(reading, north_id), dossier(reading, south_id)
    if one.call_id != other.call_id:
        raise Refusal("not_one_call", north=one.number, south=other.number)
    if (one.form, other.form) == ("S", "F"):
        one, other = other, one
    if (one.form, other.form) != ("F", "S"):
        raise Refusal("not_two_sides", north=one.number, south=other.number)
    both = cohort(reading, one.call_id, only=(one.id, other.id), viewer=viewer)
    return pair(both, both.north_of(one.id), both.south_of(other.id))


def pair(known: Cohort, north: Side, south: Side, differs: bool = False, held: bool = False) -> PairView:
    """A pair of a cohort with its fit and why it needs a reason."""
    note = known.notes.get((north.number, south.number), NOTHING)
    one = fit(north.profile, south.profile, known.rules, note)
    return PairView(north, south, one, reason_needed(one, known.rules, differs), held)


def held_pairs(reading: Reading, call_id: UUID) -> set[tuple[UUID, UUID]]:
    """Pairs that the proposal keeps: cards that are held, and matches that stand."""
    lying = {(c.north_id, c.south_id) for c in cards(reading, call_id).values() if c.held and c.south_id is not None}
    return lying | {key for key, state in states(reading, call_id).items() if state in STANDING}


def places_of(known: Cohort, keys: set[tuple[UUID, UUID]]) -> list[Place]:
    """Rows and columns of pairs, in order; each side once, the first one counts."""
    rows = {side.id: n for n, side in enumerate(known.north)}
    columns = {side.id: n for n, side in enumerate(known.south)}
    found: list[Place] = []
    for place in sorted((rows[n], columns[s]) for n, s in keys if n in rows and s in columns):
        if all(place[0] != r and place[1] != c for r, c in found):
            found.append(place)
    return found


def free_pairs(reading: Reading, call_id: UUID, viewer: UUID | None = None) -> frozenset[tuple[UUID, UUID]]:
    """The pairs that the program itself would propose: matches that stand are kept, cards that people hold are not."""

    def pairs() -> frozenset[tuple[UUID, UUID]]:
        standing = {key for key, state in states(reading, call_id).items() if state in STANDING}
        return frozenset((p.north.id, p.south.id) for p in propose(known, standing).pairs)

    known = cohort(reading, call_id, viewer=viewer)
    return reading.once(("free_pairs", call_id, sealed_from(reading, call_id, viewer)), pairs)


def differs(reading: Reading, call_id: UUID, north_id: UUID, south_id: UUID, viewer: UUID | None = None) -> bool:
    """Whether a pair is another one than the program would propose; where nobody is selected it proposes nothing."""
    somebody = bool(cohort(reading, call_id, viewer=viewer).north)
    return somebody and (north_id, south_id) not in free_pairs(reading, call_id, viewer)


def proposal(reading: Reading, call_id: UUID, what_if: bool = False, viewer: UUID | None = None) -> Proposal:
    """The best complete pairing of a call; held cards and standing matches are kept where the hard rules allow it.

    Whoever may not see the ranking yet does not see whom it would select: there is no pair then, before the decision.
    """
    known, held = cohort(reading, call_id, what_if, viewer=viewer), held_pairs(reading, call_id)
    found = propose(known, held)
    if not any(p.held for p in found.pairs):
        return found
    pairs = []
    for p in found.pairs:
        other = differs(reading, call_id, p.north.id, p.south.id, viewer)
        pairs.append(replace(p, reason_needed=reason_needed(p.fit, known.rules, other)))
    return replace(found, pairs=tuple(pairs))


def propose(known: Cohort, held: set[tuple[UUID, UUID]] | None = None) -> Proposal:
    """The proposal for a cohort."""
    table = table_of(known)
    locked = [place for place in places_of(known, held or set()) if place not in table.excluded]
    found = best_pairings(table.values(), 1 + known.rules.alternatives, locked)
    best = found[0]
    pairs = tuple(pair(known, known.north[r], known.south[c], held=(r, c) in locked) for r, c in best.pairs)
    rows, columns = {r for r, _ in best.pairs}, {c for _, c in best.pairs}
    return Proposal(
        known,
        table,
        pairs,
        table.points(best.total),
        tuple(alternative(known, table, best, other) for other in found[1:]),
        tuple((known.north[r], known.south[c], codes) for (r, c), codes in sorted(table.excluded.items())),
        tuple(side for n, side in enumerate(known.north) if n not in rows and side.id not in known.taken),
        tuple(side for n, side in enumerate(known.south) if n not in columns and side.id not in known.taken),
        any(other.total == best.total for other in found[1:]),
    )


def table_of(known: Cohort) -> FitTable:
    """All fits of a cohort."""
    return fit_table([s.profile for s in known.north], [s.profile for s in known.south], known.rules, known.notes)


def alternative(known: Cohort, table: FitTable, best: Pairing, other: Pairing) -> Alternative:
    """A next best pairing as a plain value."""

    def named(places: Sequence[Place]) -> tuple[tuple[Side, Side], ...]:
        return tuple((known.north[r], known.south[c]) for r, c in places)

    new = [place for place in other.pairs if place not in best.pairs]
    return Alternative(named(other.pairs), table.points(other.total), other.total == best.total, named(new))


def prices(reading: Reading, call_id: UUID, what_if: bool = False, viewer: UUID | None = None) -> tuple[Price, ...]:
    """What each held card and each veto costs: the proposal without it, less the proposal with it."""
    known, held = cohort(reading, call_id, what_if, viewer=viewer), held_pairs(reading, call_id)
    now = best_of(known, held)
    found = []
    for key in sorted(held, key=lambda k: (k[0].hex, k[1].hex)):
        if any(s.id == key[0] for s in known.north) and any(s.id == key[1] for s in known.south):
            found.append(price("held", known, key, now, best_of(known, held - {key})))
    by_number = {s.number: s for s in (*known.north, *known.south)}
    for (north, south), note in sorted(known.notes.items()):
        if note.veto and north in by_number and south in by_number:
            free = replace(known, notes=without_veto(known.notes, (north, south)))
            key = (by_number[north].id, by_number[south].id)
            found.append(price("veto", known, key, now, best_of(free, held)))
    return tuple(found)


def without_veto(notes: Mapping[tuple[str, str], PairNote], key: tuple[str, str]) -> dict[tuple[str, str], PairNote]:
    """The notes with one veto less."""
    return {**notes, key: replace(notes[key], veto=False)}


def best_of(known: Cohort, held: set[tuple[UUID, UUID]]) -> tuple[int, Fraction]:
    """How many pairs the best pairing has, and its sum."""
    table = table_of(known)
    locked = [place for place in places_of(known, held) if place not in table.excluded]
    (best,) = best_pairings(table.values(), 1, locked)
    return len(best.pairs), table.points(best.total)


def price(
    kind: str, known: Cohort, key: tuple[UUID, UUID], now: tuple[int, Fraction], free: tuple[int, Fraction]
) -> Price:
    """What one held card or veto costs."""
    return Price(kind, known.north_of(key[0]), known.south_of(key[1]), free[0] - now[0], free[1] - now[1])
