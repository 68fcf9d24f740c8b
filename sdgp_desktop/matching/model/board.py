"""The board: proposals of the calls in view, where the cards lie, what is said about each pair."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from uuid import UUID

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.matching import service
from sdgp_desktop.matching.fields import PARTS, RULES
from sdgp_desktop.matching.model.base import MatchingModel, figure
from sdgp_desktop.matching.service import CardView, MatchView, PairView, Price, Proposal, Side, shown
from sdgp_desktop.qtkit.board import Card, Lane, Slot
from sdgp_desktop.qtkit.heatmap import HeatCell
from sdgp_desktop.qtkit.language import number, say

FREE = "free"
WITHOUT = mark("matching", "Without a partner")
WITHOUT_HINT = mark("matching", "Drag a card to a partner, or pick it up with Space.")
PROPOSED_HERE = mark("matching", "Proposed: {name} {fit}")
NOBODY_PROPOSED = mark("matching", "Nobody proposed")
RANKED = mark("matching", "Rank {rank} · {end}")
NOT_SELECTED = mark("matching", "Not selected: what if")
FITS = mark("matching", "fit {fit}")
NEEDS_REASON = mark("matching", "Needs a reason")
LANE_HINT = mark("matching", "Proposal: {total} for {n} pairs")
BEST_WITH = mark("matching", "Fits best with {name}: {fit}")
TIED = mark("matching", "Another pairing has the same sum; the order of the numbers decided.")
PROPOSAL = mark("matching", "Proposal: {total}")
PAIR_LINE = mark("matching", "{north} × {south}: {fit}")
ALTERNATIVE = mark("matching", "Alternative {place}: {total} ({difference})")
SAME_SUM = mark("matching", "the same sum")
DIFFERENT = mark("matching", "Different: {pairs}")
ALONE = mark("matching", "Without a partner: {names}")
PRICE_HELD = mark("matching", "Held: {north} × {south}")
PRICE_VETO = mark("matching", "Veto: {north} × {south}")
PRICE = mark("matching", "costs {points} points")
PRICE_PAIRS = mark("matching", "costs {n} pairs; points: {points}")
FREE_OF_COST = mark("matching", "costs nothing")
OTHER_CALL = mark("matching", "Not in the same call")
TAKEN = mark("matching", "There is a match already: {name}")
EXCLUDED_BY = mark("matching", "excluded by {rules}")


@dataclass
class Known:
    """Everything the board shows of one call."""

    call_id: UUID
    name: str
    proposal: Proposal
    cards: Mapping[UUID, CardView]
    pairs: Mapping[UUID, PairView]  # as the cards lie, by north
    matches: Mapping[UUID, MatchView]  # standing, by north
    prices: Sequence[Price]
    findings: Sequence[Finding]


@dataclass(frozen=True)
class PartLine:
    """One part of a fit in words."""

    code: str
    name: str
    points: str
    weight: str
    share: float
    reasons: Sequence[str]


@dataclass(frozen=True)
class PairText:
    """One pair, opened: what stands beside the board."""

    north_id: UUID
    south_id: UUID
    north: str
    south: str
    fit: str
    parts: Sequence[PartLine]
    rules: Sequence[str]
    needed: str
    lying: bool
    held: bool
    standing: bool
    reason: str
    other_place: str
    interpretation_minor: int | None
    advice: str
    vetoed: bool


@dataclass(frozen=True)
class PairingText:
    """A complete pairing in words: its sum, its pairs, what is different from the proposal."""

    title: str
    lines: Sequence[str]
    note: str = ""


@dataclass
class Partner:
    """A possible partner of a card that lies nowhere, with the fit or the rules in the way."""

    id: UUID
    name: str
    fit: str
    why: str
    value: Fraction = field(default_factory=Fraction)


class BoardModel(MatchingModel):
    """Cards and slots, and what moves them."""

    what_if: bool = False
    known: Sequence[Known] = ()

    def load(self) -> Sequence[Known]:
        """Proposals and cards of the calls in view, computed anew."""
        found = []
        shown_calls = self.calls()
        with self.context.read() as reading:
            for call in shown_calls:
                proposal = service.proposal(reading, call.id, self.what_if)
                pairs = {p.north.id: p for p in service.placed_pairs(reading, call.id)}
                standing = {m.north_id: m for m in service.matches(reading, call.id)}
                lying = service.cards(reading, call.id)
                prices = service.prices(reading, call.id, self.what_if)
                said = service.match_findings(reading, call.id)
                found.append(Known(call.id, self.name_of_call(call), proposal, lying, pairs, standing, prices, said))
        self.known = found
        return found

    def of_north(self, id: UUID) -> Known | None:
        """The call whose board a card lies on."""
        return next((k for k in self.known if any(s.id == id for s in k.proposal.cohort.north)), None)

    # -- what the board shows ------------------------------------------------------------------------------------

    def lanes(self) -> list[Lane]:
        """One lane a call with its partners, and below the cards without one."""
        lanes = [
            Lane(
                known.call_id.hex,
                known.name,
                tuple(self.slot(known, side) for side in known.proposal.cohort.south),
                say(LANE_HINT, len(known.proposal.pairs), total=figure(shown(known.proposal.total))),
            )
            for known in self.known
        ]
        return [*lanes, Lane(FREE, say(WITHOUT), (Slot(FREE, ""),), say(WITHOUT_HINT))]

    def slot(self, known: Known, side: Side) -> Slot:
        """The place of a partner, with the card that is proposed for it."""
        pair = next((p for p in known.proposal.pairs if p.south.id == side.id), None)
        hint = say(NOBODY_PROPOSED)
        if pair is not None:
            hint = say(PROPOSED_HERE, name=pair.north.name, fit=figure(shown(pair.fit.total)))
        return Slot(side.id.hex, side.name, hint, room=1)

    def cards(self) -> list[Card]:
        """All cards where they lie; those of the proposal's applications and those that lie with a partner."""
        found = []
        for known in self.known:
            wanted = {s.id for s in known.proposal.cohort.north}
            extra = [p.north for p in known.pairs.values() if p.north.id not in wanted]
            south = {s.id for s in known.proposal.cohort.south}
            found += [self.card(known, side, south) for side in (*known.proposal.cohort.north, *extra)]
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
        if pair is not None and lies:
            badge = (say(FITS, fit=number(shown(pair.fit.total, 0))), self.tone(pair))
            if pair.reason_needed:
                missing = card is None or not card.reason
                lines.append(say(NEEDS_REASON) if missing else self.voice().why(pair.reason_needed))
                tone = "warn" if missing else ""
        else:
            lines.append(self.best(known, side))
        return Card(
            side.id.hex,
            side.name,
            pair.south.id.hex if pair is not None and lies else FREE,
            tuple(lines),
            badge,
            locked=standing is not None or (card is not None and card.held),
            tone=tone,
        )

    def tone(self, pair: PairView) -> str:
        """How a fit looks: broken rules are bad, something to explain is a warning."""
        if any(r.code != "M1" for r in pair.fit.broken):
            return "bad"
        return "warn" if pair.reason_needed else "good"

    def best(self, known: Known, side: Side) -> str:
        """The partner a card fits best with."""
        options = [p for p in self.partners(side.id) if not p.why]
        return say(BEST_WITH, name=options[0].name, fit=options[0].fit) if options else ""

    def partners(self, north_id: UUID) -> list[Partner]:
        """All partners of a card, the best fit first; those that rules exclude at the end, with the rules."""
        known = self.of_north(north_id)
        if known is None:
            return []
        table, cohort = known.proposal.table, known.proposal.cohort
        row = next(n for n, s in enumerate(cohort.north) if s.id == north_id)
        found = []
        for column, side in enumerate(cohort.south):
            value = table.points(table.totals[row][column])
            codes = table.excluded.get((row, column), ())
            why = say(EXCLUDED_BY, rules=", ".join(codes)) if codes else ""
            found.append(Partner(side.id, side.name, figure(shown(value)), why, value))
        return sorted(found, key=lambda p: (bool(p.why), -p.value, p.name))

    def heat(
        self, known: Known
    ) -> tuple[list[tuple[UUID, str]], list[tuple[UUID, str]], dict[tuple[UUID, UUID], HeatCell]]:
        """All possible pairs of a call: rows, columns, cells; the proposed ones are framed."""
        cohort, table = known.proposal.cohort, known.proposal.table
        chosen = {(p.north.id, p.south.id) for p in known.proposal.pairs}
        most = max((t for line in table.totals for t in line), default=1) or 1
        least = min((t for line in table.totals for t in line), default=0)
        cells = {}
        for r, north in enumerate(cohort.north):
            for c, south in enumerate(cohort.south):
                total, codes = table.totals[r][c], table.excluded.get((r, c), ())
                share = (total - least) / (most - least) if most > least else 1.0
                text = number(shown(table.points(total), 0))
                detail = say(EXCLUDED_BY, rules=", ".join(codes)) if codes else figure(shown(table.points(total)))
                cells[(north.id, south.id)] = HeatCell(share, text, detail, bool(codes), (north.id, south.id) in chosen)
        return [(s.id, s.name) for s in cohort.north], [(s.id, s.name) for s in cohort.south], cells

    def pairings(self, known: Known) -> list[PairingText]:
        """The proposal and its next best pairings, in words."""
        p = known.proposal
        lines = [
            say(PAIR_LINE, north=x.north.name, south=x.south.name, fit=figure(shown(x.fit.total))) for x in p.pairs
        ]
        alone = [s.name for s in (*p.alone_north, *p.alone_south)]
        if alone:
            lines.append(say(ALONE, names=", ".join(alone)))
        found = [PairingText(say(PROPOSAL, total=figure(shown(p.total))), lines, say(TIED) if p.tied else "")]
        for at, other in enumerate(p.alternatives, 1):
            less = say(SAME_SUM) if other.tied else f"−{figure(shown(p.total - other.total))}"
            title = say(ALTERNATIVE, place=at, total=figure(shown(other.total)), difference=less)
            new = ", ".join(f"{a.name} × {b.name}" for a, b in other.differs)
            found.append(
                PairingText(title, [f"{a.name} × {b.name}" for a, b in other.pairs], say(DIFFERENT, pairs=new))
            )
        return found

    def price_lines(self) -> list[str]:
        """What held cards and vetoes cost, in words."""
        found = []
        for price in [price for known in self.known for price in known.prices]:
            what = say(
                PRICE_HELD if price.kind == "held" else PRICE_VETO, north=price.north.name, south=price.south.name
            )
            cost = say(PRICE, points=figure(shown(price.points)))
            if price.pairs:
                cost = say(PRICE_PAIRS, price.pairs, points=figure(shown(price.points)))
            elif not price.points:
                cost = say(FREE_OF_COST)
            found.append(f"{what} – {cost}")
        return found

    def findings(self) -> list[Finding]:
        """What needs attention on the boards in view."""
        return [finding for known in self.known for finding in known.findings]

    # -- one pair ------------------------------------------------------------------------------------------------

    def pair(self, north_id: UUID, south_id: UUID) -> PairText | None:
        """One pair, opened; nothing when the two do not belong together at all."""
        try:
            with self.context.read() as reading:
                pair = service.pair_of(reading, north_id, south_id)
                note = service.note_of(reading, north_id, south_id)
                vetoed = any(
                    (v.north_id, v.south_id) == (north_id, south_id)
                    for v in service.vetoes(reading, self.call_of(north_id))
                )
        except Refusal:
            return None
        known = self.of_north(north_id)
        placed = known.pairs.get(north_id) if known is not None else None
        lying = placed is not None and placed.south.id == south_id
        card = known.cards.get(north_id) if known is not None else None
        needed = placed.reason_needed if placed is not None and lying else pair.reason_needed
        standing = known is not None and north_id in known.matches and known.matches[north_id].south_id == south_id
        voice = self.voice()
        parts = tuple(
            PartLine(
                p.code,
                say(PARTS[p.code]),
                figure(shown(p.points)),
                number(shown(p.weight, 0)),
                float(p.value),
                tuple(voice.part(p, pair.north.name, pair.south.name)),
            )
            for p in pair.fit.parts
        )
        return PairText(
            north_id,
            south_id,
            pair.north.name,
            pair.south.name,
            figure(shown(pair.fit.total)),
            parts,
            tuple(voice.rules(pair.fit)),
            voice.why(needed),
            lying,
            lying and card is not None and card.held,
            standing,
            card.reason if card is not None and lying else "",
            note.other_place,
            note.interpretation_minor,
            note.advice,
            vetoed,
        )

    def call_of(self, north_id: UUID) -> UUID:
        """The call of a card."""
        known = self.of_north(north_id)
        if known is not None:
            return known.call_id
        with self.context.read() as reading:
            return service.call_of_dossier(reading, north_id)

    def partner_of(self, north_id: UUID) -> UUID | None:
        """The partner that a card lies with, or the proposed one."""
        known = self.of_north(north_id)
        if known is None:
            return None
        placed = known.pairs.get(north_id)
        return placed.south.id if placed is not None else known.proposal.partner_of(north_id)

    # -- deeds ---------------------------------------------------------------------------------------------------

    def refusal(self, card: str, slot: str) -> str:
        """Why a card cannot go to a slot; nothing when it can. Asked while dragging."""
        if slot == FREE:
            return ""
        north_id, south_id = UUID(card), UUID(slot)
        known = self.of_north(north_id)
        rows = [] if known is None else [s.id for s in known.proposal.cohort.north]
        columns = [] if known is None else [s.id for s in known.proposal.cohort.south]
        if known is None or south_id not in columns:
            return say(OTHER_CALL)
        place = (rows.index(north_id), columns.index(south_id))
        codes = [c for c in known.proposal.table.excluded.get(place, ()) if c != "M1"]
        weeks = windows_of(known.proposal, place)
        if codes:
            return "; ".join(f"{c}: {say(RULES[c], weeks=weeks)}" for c in codes)
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

    def propose(self) -> int:
        """Make matches of the cards that lie with a partner."""
        made = 0
        with self.context.act("propose_matches", final=True) as work:
            waiting = [k for k in self.known if any(n not in k.matches for n in k.pairs)]
            for known in waiting or self.known:
                made += len(service.propose_matches(work, known.call_id))
            work.tell(count=made)
        return made


def windows_of(found: Proposal, place: tuple[int, int]) -> int:
    """Visit weeks in common of one pair."""
    north, south = found.cohort.north[place[0]].profile, found.cohort.south[place[1]].profile
    return service.windows(north, south)
