"""The board: proposals of the calls in view, where the cards lie, what is said about each pair."""

from collections.abc import Sequence
from uuid import UUID

from sdgp_desktop.intake.service import dossier
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.matching import service
from sdgp_desktop.matching.fields import RULES
from sdgp_desktop.matching.model.base import figure
from sdgp_desktop.matching.model.pairs import Known, PairsModel, windows_of
from sdgp_desktop.matching.service import PairView, Side, shown
from sdgp_desktop.qtkit.board import Card, Lane, Slot
from sdgp_desktop.qtkit.form.open import OpenQuestions
from sdgp_desktop.qtkit.language import colon, number, say

FREE = "free"
MANY = 10_000  # pairs; from here on the proposal is worked out beside the window
WITHOUT = mark("matching", "Without a partner")
WITHOUT_HINT = mark("matching", "Drag a card to a partner, or pick it up with Space.")
PROPOSED_HERE = mark("matching", "Proposed: {fit} with {name}")
NOBODY_PROPOSED = mark("matching", "Nobody proposed")
RANKED = mark("matching", "Rank {rank} · {end}")
NOT_SELECTED = mark("matching", "Not selected: what if")
FITS = mark("matching", "fit {fit}")
NEEDS_REASON = mark("matching", "Needs a reason")
VETO_OF = mark("matching", "Veto: {offices}")
LANE_HINT = mark("matching", "Proposal: {total} for {n} pairs")
BEST_WITH = mark("matching", "Fits best: {fit} with {name}")
NOBODY_SELECTED = mark("matching", "Nobody is selected yet")
RANKED_ELSEWHERE = mark(
    "matching", "Nobody is selected here yet: the ranking stays with {office} until the decision is recorded."
)
NOT_RANKED = mark("matching", "Nobody is selected yet: rank the applications first.")
SEALED_LANE = mark("matching", "The ranking is sealed for you")
SEALED = mark(
    "matching",
    "The ranking is still sealed for you: whom it selects is shown once you may see it, or the decision is recorded.",
)
MEANWHILE = mark("matching", "Vetoes can be set already; “What if” shows all complete applications.")
NOT_ON_BOARD = mark("matching", "{name} is not selected: “What if” shows where it could lie")
CARD_OPEN = mark("matching", "Offices moved or held this card differently: it lies here until somebody chooses.")
OTHER_CALL = mark("matching", "Not in the same call")
TAKEN = mark("matching", "There is a match already: {name}")
RUNS = mark("matching", "Partnership {number} is running")
IN_PARTNERSHIP = mark("matching", "{name} is in partnership {number}, which is running")


class BoardModel(PairsModel):
    """Cards and slots, and what moves them."""

    what_if: bool = False
    ranked_by: str = ""  # the association that has the ranking, where it did not come to this office

    def load(self) -> Sequence[Known]:
        """Proposals and cards of the calls in view, computed anew."""
        found = []
        shown_calls, lead = self.calls(), ""
        with self.context.read() as reading:
            for call in shown_calls:
                proposal = service.proposal(reading, call.id, self.what_if, self.viewer)
                pairs = {p.north.id: p for p in service.placed_pairs(reading, call.id, self.viewer)}
                standing = {m.north_id: m for m in service.matches(reading, call.id)}
                lying = service.cards(reading, call.id)
                prices = service.prices(reading, call.id, self.what_if, self.viewer)
                said = service.match_findings(reading, call.id, self.viewer)
                vetoes: dict[tuple[UUID, UUID], tuple[str, ...]] = {}
                for v in service.vetoes(reading, call.id):
                    vetoes[v.north_id, v.south_id] = (*vetoes.get((v.north_id, v.south_id), ()), v.office)
                name = self.name_of_call(call)
                waits = not self.what_if and service.waits(reading, call.id, self.viewer)
                sealed = service.selection_sealed(reading, call.id, self.viewer)
                asked = self.asked(reading, list(lying))
                here = pairs.keys() | {side.id for side in proposal.cohort.north}
                taken = service.taken(reading, call.id)
                north = [id for id in taken if dossier(reading, id).form == "F"]
                lost = [id for id in dict.fromkeys((*asked, *standing, *north)) if id not in here]
                further = service.cohort(reading, call.id, only=lost, viewer=self.viewer).north if lost else ()
                lead = service.ranked_elsewhere(reading, call.id, self.context.office.code) or lead
                found.append(
                    Known(
                        call.id, name, proposal, lying, pairs, standing, prices, said, vetoes, asked, waits, further,
                        sealed, taken,
                    )
                )  # fmt: skip
        self.known, self.ranked_by = found, lead
        return found

    def asked(self, reading: Reading, norths: Sequence[UUID]) -> dict[UUID, str]:
        """The open questions about cards that offices moved or held each in their own way, as the exchange tells."""
        office: OpenQuestions = self.context.office
        ids = {service.card_id(north): north for north in norths}
        return {ids[id]: question for (_, id, _), question in office.open_questions(reading, ids).items()}

    def large(self) -> bool:
        """Whether the proposal takes so long that it is worked out beside the window."""
        with self.context.read() as reading:
            return any(service.pairs_count(reading, call.id) > MANY for call in self.calls())

    # -- what the board shows ------------------------------------------------------------------------------------

    def lanes(self) -> list[Lane]:
        """One lane a call with its partners, and below the cards without one."""
        lanes = [
            Lane(
                known.call_id.hex,
                known.name,
                tuple(self.slot(known, side) for side in known.proposal.cohort.south),
                self.lane_hint(known),
            )
            for known in self.known
        ]
        return [*lanes, Lane(FREE, say(WITHOUT), (Slot(FREE, ""),), say(WITHOUT_HINT))]

    def lane_hint(self, known: Known) -> str:
        """The sum of the proposal, or that there can be none yet."""
        if not known.proposal.cohort.north:
            return say(SEALED_LANE if known.sealed else NOBODY_SELECTED)
        return say(LANE_HINT, len(known.proposal.pairs), total=figure(shown(known.proposal.total)))

    def waiting(self) -> str:
        """Why no application is on the board by itself, as a sentence; nothing where one is."""
        if not any(k.waits for k in self.known) or any(k.proposal.cohort.north for k in self.known):
            return ""
        why = say(RANKED_ELSEWHERE, office=self.ranked_by) if self.ranked_by else say(NOT_RANKED)
        if any(k.waits and k.sealed for k in self.known):
            why = say(SEALED)
        return f"{why} {say(MEANWHILE)}"

    def slot(self, known: Known, side: Side) -> Slot:
        """The place of a partner, with the card that is proposed for it."""
        pair = next((p for p in known.proposal.pairs if p.south.id == side.id), None)
        hint = say(NOBODY_PROPOSED) if known.proposal.cohort.north else ""
        if side.id in known.taken:
            hint = say(RUNS, number=known.taken[side.id].name)
        elif pair is not None:
            hint = say(PROPOSED_HERE, name=pair.north.name, fit=figure(shown(pair.fit.total)))
        return Slot(side.id.hex, side.name, hint, room=1)

    def cards(self) -> list[Card]:
        """All cards where they lie: of the proposal's applications, of others that lie with a partner or have a match
        that stands, and those that offices disagree about."""
        found = []
        for known in self.known:
            south = {s.id for s in known.proposal.cohort.south}
            found += [self.card(known, side, south) for side in known.norths]
        return found

    def card(self, known: Known, side: Side, south: set[UUID]) -> Card:
        """One card."""
        pair = known.pairs.get(side.id)
        lies = pair is not None and pair.south.id in south
        standing = known.matches.get(side.id)
        card = known.cards.get(side.id)
        first = say(RANKED, rank=side.rank, end=number(side.end, 2)) if side.rank and side.end is not None else ""
        lines = [first or side.number]
        if not side.profile.admitted:
            lines.append(say(NOT_SELECTED))
        badge, tone = None, ""
        bound = known.taken.get(side.id)
        if bound is not None:
            lines.append(say(RUNS, number=bound.name))
        if pair is not None and lies:
            badge = (say(FITS, fit=number(shown(pair.fit.total, 0))), "note" if bound else self.tone(pair))
            if bound is not None:
                pass  # what was in the way of the pair, or asked a reason, is past
            elif any(r.code == "M8" for r in pair.fit.broken):
                offices = known.vetoes.get((side.id, pair.south.id), ())
                lines.append(say(VETO_OF, offices=", ".join(offices)))
                tone = "bad"
            elif pair.reason_needed:
                missing = card is None or not card.reason
                lines.append(say(NEEDS_REASON) if missing else self.voice().why(pair.reason_needed))
                tone = "warn" if missing else ""
        elif standing is not None:  # the partner is not on the board any more: it withdrew
            lines.append(say(TAKEN, name=standing.name))
        elif bound is None:
            lines.append(self.best(known, side))
        return Card(
            side.id.hex,
            side.name,
            pair.south.id.hex if pair is not None and lies else FREE,
            tuple(lines),
            badge,
            locked=standing is not None or bound is not None or (card is not None and card.held),
            tone=tone or ("warn" if side.id in known.questions else ""),
            question=say(CARD_OPEN) if side.id in known.questions else "",
        )

    def tone(self, pair: PairView) -> str:
        """How a fit looks: broken rules are bad, something to explain is a warning."""
        if any(r.code != "M1" for r in pair.fit.broken):
            return "bad"
        return "warn" if pair.reason_needed else "good"

    def best(self, known: Known, side: Side) -> str:
        """The partner a card fits best with."""
        table, cohort = known.proposal.table, known.proposal.cohort
        row = next((n for n, s in enumerate(cohort.north) if s.id == side.id), None)
        if row is None:
            return ""
        line = table.totals[row]
        possible = [c for c in range(len(cohort.south)) if (row, c) not in table.excluded]
        if not possible:
            return ""
        column = max(possible, key=lambda c: (line[c], -c))
        return say(BEST_WITH, name=cohort.south[column].name, fit=figure(shown(table.points(line[column]))))

    def findings(self) -> list[Finding]:
        """What needs attention on the boards in view."""
        return [finding for known in self.known for finding in known.findings]

    # -- deeds ---------------------------------------------------------------------------------------------------

    def refusal(self, card: str, slot: str) -> str:
        """Why a card cannot go to a slot; nothing when it can. Asked while dragging."""
        if slot == FREE:
            return ""
        north_id, south_id = UUID(card), UUID(slot)
        known = self.of_north(north_id)
        columns = [] if known is None else [s.id for s in known.proposal.cohort.south]
        if known is None or south_id not in columns:
            return say(OTHER_CALL)
        rows = [s.id for s in known.proposal.cohort.north]
        if north_id not in rows:
            return say(NOT_ON_BOARD, name=next(side.name for side in known.norths if side.id == north_id))
        place = (rows.index(north_id), columns.index(south_id))
        codes = [c for c in known.proposal.table.excluded.get(place, ()) if c != "M1"]
        for side in (known.proposal.cohort.north[place[0]], known.proposal.cohort.south[place[1]]):
            if "M4" in codes and side.id in known.taken:
                return say(IN_PARTNERSHIP, name=side.name, number=known.taken[side.id].name)
        weeks = windows_of(known.proposal, place)
        if codes:
            return "; ".join(colon(c, say(RULES[c], weeks=weeks)) for c in codes)
        taken = next((m for m in known.matches.values() if m.south_id == south_id and m.north_id != north_id), None)
        return "" if taken is None else say(TAKEN, name=taken.name)

    def move(self, card: str, slot: str) -> None:
        """Put a card into a slot."""
        with self.context.act("move_card") as work:
            service.move_card(work, UUID(card), None if slot == FREE else UUID(slot))

    def swap(self, card: str, other: str) -> None:
        """Let two cards change places."""
        with self.context.act("move_card") as work:
            there = service.cards(work, self.call_of(UUID(other)))[UUID(other)].south_id
            service.move_card(work, UUID(card), there)

    def hold(self, north_id: UUID, held: bool) -> None:
        """Hold a card where it lies, or let it go."""
        with self.context.act("hold_card" if held else "let_card_go") as work:
            service.hold_card(work, north_id, held)

    def give_reason(self, north_id: UUID, text: str) -> None:
        """Write down why a card lies where it lies."""
        with self.context.act("give_reason") as work:
            service.give_reason(work, north_id, text)

    def note(
        self, north_id: UUID, south_id: UUID, other_place: str, interpretation_minor: int | None, advice: str
    ) -> None:
        """Note what was agreed about a pair."""
        values = {"other_place": other_place, "interpretation_minor": interpretation_minor, "advice": advice}
        with self.context.act("note_pair") as work:
            service.note_pair(work, north_id, south_id, **values)

    def follow(self) -> int:
        """Put all cards as proposed."""
        moved = 0
        with self.context.act("follow_proposal") as work:
            for known in self.known:
                moved += service.follow_proposal(work, known.call_id, self.what_if)
            work.tell(count=moved)
        return moved

    def set_veto(self, north_id: UUID, south_id: UUID, reason: str) -> None:
        """Ask not to put two together."""
        with self.context.act("set_veto") as work:
            service.set_veto(work, north_id, south_id, reason)

    def lift_veto(self, veto_id: UUID) -> None:
        """Take a veto back."""
        with self.context.act("lift_veto") as work:
            service.lift_veto(work, veto_id)

    def open_pairs(self, known: Known) -> set[UUID]:
        """The cards that lie with a partner and have neither a match nor a partnership."""
        return set(known.pairs) - set(known.matches) - set(known.taken)

    def propose(self) -> int:
        """Make matches of the cards that lie with a partner."""
        made = 0
        with self.context.act("propose_matches") as work:
            waiting = [k for k in self.known if self.open_pairs(k)]
            for known in waiting or self.known:
                made += len(service.propose_matches(work, known.call_id))
            work.tell(count=made)
        return made
