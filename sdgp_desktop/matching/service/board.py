"""The board: where cards lie, which are held and why, what was agreed about pairs, vetoes."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.intake.service import DossierRow, dossier
from sdgp_desktop.kernel.again import found_or_made
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import known_id
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.matching.fields import RULES, Why
from sdgp_desktop.matching.records import Card, PairNote, Veto
from sdgp_desktop.matching.rules import Reason
from sdgp_desktop.matching.service.standing import refuse_running, refuse_standing, states, taken, together, vetoes
from sdgp_desktop.matching.service.views import CardView, NoteView


def cards(reading: Reading, call_id: UUID) -> dict[UUID, CardView]:
    """Where the cards of a call lie, by the Flemish municipality's dossier.

    Whoever has a match that stands, or is in a running partnership, lies with that partner, also where nobody moved
    the card: it may have been made by command, or in another office. Of several the one counts that the card lies in.
    """
    stored = reading.all(select(Card).where(Card.call_id == call_id, Card.removed.is_(False)))
    found = {c.north_id: CardView(c.north_id, c.south_id, c.held, c.reason) for c in stored}
    standing: dict[UUID, list[UUID]] = {}
    for north_id, south_id in sorted({*states(reading, call_id), *together(reading, call_id)}):
        standing.setdefault(north_id, []).append(south_id)
    for north_id, partners in standing.items():
        lying = found.get(north_id)
        if lying is None or lying.south_id not in partners:
            found[north_id] = CardView(north_id, partners[0], lying is not None and lying.held, "")
    return found


def two_sides(reading: Reading, north_id: UUID, south_id: UUID) -> tuple[DossierRow, DossierRow]:
    """Both dossiers of a pair. Errors: Refusal "not_one_call", "not_two_sides"."""
    north, south = dossier(reading, north_id), dossier(reading, south_id)
    if north.call_id != south.call_id:
        raise Refusal("not_one_call", north=north.name, south=south.name)
    if (north.form, south.form) != ("F", "S"):
        raise Refusal("not_two_sides", north=north.name, south=south.name)
    return north, south


def card_id(north_id: UUID) -> UUID:
    """The id of the card of a Flemish municipality: the same one at every desk."""
    return known_id("card", north_id.hex)


def card_of(work: Work, north_id: UUID) -> Card:
    """The card of a Flemish municipality, made when there is none."""
    key = card_id(north_id)
    return found_or_made(work, Card, key, call_id=dossier(work, north_id).call_id, north_id=north_id, south_id=None)


def move_card(work: Work, north_id: UUID, south_id: UUID | None) -> None:
    """Put a card with a partner, or back among those without one; a card that lay there swaps places.

    Errors: Refusal "pair_not_possible" with the rules, "card_held", "place_taken", "match_standing",
    "partnership_runs".
    """
    row = dossier(work, north_id)
    card = card_of(work, north_id)
    if card.south_id == south_id:
        return
    if card.held:
        raise Refusal("card_held", north=row.name)
    refuse_standing(work, row.call_id, north_id)
    if south_id is not None:
        refuse_running(work, row.call_id, north_id, south_id)
        refuse_standing(work, row.call_id, south_id)
        refuse_impossible(work, north_id, south_id)
    other = next((c for c in placed(work, row.call_id) if c.south_id == south_id and south_id is not None), None)
    if other is not None:
        swap_out(work, other, card.south_id)
    card.south_id = south_id
    card.reason = ""
    work.tell(name=row.name)
    work.session.flush()


def placed(reading: Reading, call_id: UUID) -> list[Card]:
    """The cards that lie with a partner."""
    statement = select(Card).where(Card.call_id == call_id, Card.removed.is_(False), Card.south_id.is_not(None))
    return list(reading.all(statement.order_by(Card.id)))


def swap_out(work: Work, other: Card, to: UUID | None) -> None:
    """Move the card that has to make room to where the new one came from, or back where that is not possible.

    Errors: Refusal "place_taken" when it is held.
    """
    if other.held:
        south = dossier(work, other.south_id).name if other.south_id else ""
        raise Refusal("place_taken", south=south, north=dossier(work, other.north_id).name)
    if to is not None and broken_rules(work, other.north_id, to):
        to = None
    other.south_id = to
    other.reason = ""


def broken_rules(work: Work, north_id: UUID, south_id: UUID, also_m1: bool = False) -> tuple[Reason, ...]:
    """The hard rules in the way of a pair; on the board M1 does not count, so that people may try things out."""
    from sdgp_desktop.matching.service.proposal import fit_of

    return tuple(r for r in fit_of(work, north_id, south_id, work.person.id).broken if also_m1 or r.code != "M1")


def refuse_impossible(work: Work, north_id: UUID, south_id: UUID, also_m1: bool = False) -> None:
    """Errors: Refusal "pair_not_possible" with the rules that stand in the way; "pair_not_selected" with M1 alone."""
    north, south = two_sides(work, north_id, south_id)
    broken = broken_rules(work, north_id, south_id, also_m1)
    if broken:
        forbidden = any(r.code != "M1" for r in broken)
        raise Refusal(
            "pair_not_possible" if forbidden else "pair_not_selected",
            north=north.name,
            south=south.name,
            **rule_facts(broken),
        )


def rule_facts(broken: Sequence[Reason]) -> dict[str, Any]:
    """Hard rules that stand in the way, for a sentence: their codes, and in words why."""
    return {
        "rules": tuple(r.code.partition("_")[0] for r in broken),
        "why": Why.of(RULES[r.code].filled(**r.facts) for r in broken),
    }


def hold_card(work: Work, north_id: UUID, held: bool) -> None:
    """Hold a card where it lies, so that the proposal keeps it, or let it go.

    Errors: Refusal "card_not_placed".
    """
    card = card_of(work, north_id)
    name = dossier(work, north_id).name
    if held and card.south_id is None:
        raise Refusal("card_not_placed", north=name)
    card.held = held
    work.tell(name=name)
    work.session.flush()


def give_reason(work: Work, north_id: UUID, reason: str) -> None:
    """Write down why a card lies where it lies."""
    card = card_of(work, north_id)
    card.reason = reason.strip()
    work.tell(name=dossier(work, north_id).name)
    work.session.flush()


def follow_proposal(work: Work, call_id: UUID, what_if: bool = False) -> int:
    """Put all cards where the proposal has them, but those that are held or have a match; returns how many moved."""
    from sdgp_desktop.matching.service.proposal import proposal

    wanted = proposal(work, call_id, what_if, work.person.id)
    partner = {p.north.id: p.south.id for p in wanted.pairs}
    standing = {north_id for north_id, _ in states(work, call_id)} | taken(work, call_id).keys()
    lying = cards(work, call_id)
    moved = 0
    for side in wanted.cohort.north:
        target = partner.get(side.id)
        if side.id in standing or (target is None and side.id not in lying):  # nothing is written for nothing
            continue
        card = card_of(work, side.id)
        if not card.held and card.south_id != target:
            card.south_id, card.reason = target, ""
            moved += 1
    kept = {p.north.id for p in wanted.pairs} | {s.id for s in wanted.cohort.north} | standing
    for card in placed(work, call_id):
        if card.north_id not in kept and not card.held and card.south_id in partner.values():
            card.south_id, card.reason = None, ""
    work.session.flush()
    work.tell(count=moved)
    return moved


def note_of(reading: Reading, north_id: UUID, south_id: UUID) -> NoteView:
    """What was agreed about a pair; empty when nothing was."""
    found = reading.find(PairNote, note_id(north_id, south_id))
    if found is None or found.removed:
        return NoteView(north_id, south_id, None, "EUR", "", "")
    return NoteView(north_id, south_id, found.interpretation_minor, found.currency, found.other_place, found.advice)


def note_id(north_id: UUID, south_id: UUID) -> UUID:
    """The id of the note of a pair, the same at every desk."""
    return known_id("pair note", f"{north_id.hex}:{south_id.hex}")


def note_pair(work: Work, north_id: UUID, south_id: UUID, **values: Any) -> None:
    """Note what was agreed about a pair: interpretation_minor (M5), other_place (M9), advice.

    Errors: Refusal "not_one_call", "not_two_sides".
    """
    north, south = two_sides(work, north_id, south_id)
    key = note_id(north_id, south_id)
    found = found_or_made(work, PairNote, key, call_id=north.call_id, north_id=north_id, south_id=south_id)
    for column, value in values.items():
        setattr(found, column, value.strip() if isinstance(value, str) else value)
    work.tell(name=f"{north.name} × {south.name}")
    work.session.flush()


def set_veto(work: Work, north_id: UUID, south_id: UUID, reason: str) -> UUID:
    """Ask not to put these two together. Errors: Refusal "veto_reason_missing", "veto_exists", as `two_sides`."""
    north, south = two_sides(work, north_id, south_id)
    if not reason.strip():
        raise Refusal("veto_reason_missing")
    only_veto(work, north, south)
    record = Veto(
        call_id=north.call_id, north_id=north_id, south_id=south_id, office=work.office, reason=reason.strip()
    )
    work.tell(name=f"{north.name} × {south.name}")
    return work.add(record).id


def only_veto(work: Work, north: DossierRow, south: DossierRow, but: UUID | None = None) -> None:
    """Errors: Refusal "veto_exists" when this office asked not to put these two together already."""
    mine = (north.id, south.id, work.office)
    if any((v.north_id, v.south_id, v.office) == mine and v.id != but for v in vetoes(work, north.call_id)):
        raise Refusal("veto_exists", north=north.name, south=south.name)


def own_veto(work: Work, veto_id: UUID) -> Veto:
    """A veto of this office. Errors: Refusal "veto_of_other_office"."""
    found = work.get(Veto, veto_id)
    if found.office != work.office:
        raise Refusal("veto_of_other_office", office=found.office)
    return found


def lift_veto(work: Work, veto_id: UUID) -> None:
    """Take a veto back. Errors: Refusal "veto_of_other_office"."""
    found = own_veto(work, veto_id)
    work.tell(name=f"{dossier(work, found.north_id).name} × {dossier(work, found.south_id).name}")
    work.remove(found)
