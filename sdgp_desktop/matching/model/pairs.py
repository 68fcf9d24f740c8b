"""Pairs in words: the parts of a fit and why, other partners, whole pairings, what held cards and vetoes cost."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from uuid import UUID

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.matching import service
from sdgp_desktop.matching.fields import PARTS
from sdgp_desktop.matching.model.base import MatchingModel, figure
from sdgp_desktop.matching.service import CardView, MatchView, PairView, Price, Proposal, Running, Side, shown
from sdgp_desktop.qtkit.heatmap import HeatCell
from sdgp_desktop.qtkit.language import number, say

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
    vetoes: Mapping[tuple[UUID, UUID], tuple[str, ...]]  # who asked not to put a pair together
    questions: Mapping[UUID, str]  # the open question about a card, by north
    waits: bool = False  # there are complete applications, and none is selected yet
    further: Sequence[Side] = ()  # neither selected nor with a partner here, but matched or disputed
    sealed: bool = False  # whom the ranking selects is sealed for who looks
    taken: Mapping[UUID, Running] = field(default_factory=dict)  # who is in a running partnership, by dossier

    @property
    def norths(self) -> list[Side]:
        """All whose cards are on the board, each once: the selected ones first."""
        rest = (*(pair.north for pair in self.pairs.values()), *self.further)
        return list({side.id: side for side in (*self.proposal.cohort.north, *rest)}.values())


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


class PairsModel(MatchingModel):
    """What is said about pairs: parts of a fit, other partners, whole pairings, prices."""

    known: Sequence[Known] = ()

    def of_north(self, id: UUID) -> Known | None:
        """The call whose board a card lies on; one that is not selected may lie there too."""
        return next((k for k in self.known if any(side.id == id for side in k.norths)), None)

    def question(self, north_id: UUID) -> str:
        """The name of the question that offices left open about a card; nothing where they agree."""
        known = self.of_north(north_id)
        return "" if known is None else known.questions.get(north_id, "")

    def partners(self, north_id: UUID) -> list[Partner]:
        """All partners of a card, the best fit first; those that rules exclude at the end, with the rules."""
        known = self.of_north(north_id)
        if known is None:
            return []
        table, cohort = known.proposal.table, known.proposal.cohort
        row = next((n for n, s in enumerate(cohort.north) if s.id == north_id), None)
        if row is None:  # not selected: only what it lies with is known
            return []
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
        table, rows, columns = p.table, places(p.cohort.north), places(p.cohort.south)

        def fit(north: Side, south: Side) -> Fraction:
            return table.points(table.totals[rows[north.id]][columns[south.id]])

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
            told = [say(PAIR_LINE, north=a.name, south=b.name, fit=figure(shown(fit(a, b)))) for a, b in other.pairs]
            found.append(PairingText(title, told, say(DIFFERENT, pairs=new)))
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

    def pair(self, north_id: UUID, south_id: UUID) -> PairText | None:
        """One pair, opened; nothing when the two do not belong together at all."""
        try:
            with self.context.read() as reading:
                pair = service.pair_of(reading, north_id, south_id, self.viewer)
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
        standing = standing or (known is not None and north_id in known.taken)
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

    def lies_with(self, north_id: UUID) -> UUID | None:
        """The partner that a card lies with, or nothing."""
        known = self.of_north(north_id)
        placed = known.pairs.get(north_id) if known is not None else None
        return None if placed is None else placed.south.id

    def partner_of(self, north_id: UUID) -> UUID | None:
        """The partner that a card lies with, or the proposed one."""
        known = self.of_north(north_id)
        if known is None:
            return None
        placed = known.pairs.get(north_id)
        return placed.south.id if placed is not None else known.proposal.partner_of(north_id)


def places(sides: Sequence[Side]) -> dict[UUID, int]:
    """The place of each side in the table of fits."""
    return {side.id: at for at, side in enumerate(sides)}


def windows_of(found: Proposal, place: tuple[int, int]) -> int:
    """Visit weeks in common of one pair."""
    north, south = found.cohort.north[place[0]].profile, found.cohort.south[place[1]].profile
    return service.windows(north, south)
