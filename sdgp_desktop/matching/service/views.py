"""What matching hands out: plain values, never records."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

from sdgp_desktop.matching.records import Running
from sdgp_desktop.matching.rules import Fit, FitRules, FitTable, PairNote, Profile

Key = tuple[UUID, UUID]  # north, south


@dataclass(frozen=True)
class Side:
    """One municipality that matching looks at."""

    id: UUID
    number: str
    reference: str
    name: str
    profile: Profile
    rank: int | None = None
    end: Decimal | None = None


@dataclass(frozen=True)
class Cohort:
    """Both sides of a call in the order of their numbers, the rules, and what was agreed about pairs."""

    call_id: UUID
    rules: FitRules
    rules_version: int
    north: tuple[Side, ...]
    south: tuple[Side, ...]
    notes: Mapping[tuple[str, str], PairNote] = field(default_factory=dict)
    what_if: bool = False
    taken: Mapping[UUID, Running] = field(default_factory=dict)  # who is in a partnership already, by dossier

    def north_of(self, id: UUID) -> Side:
        """A Flemish municipality by the id of its dossier."""
        return next(s for s in self.north if s.id == id)

    def south_of(self, id: UUID) -> Side:
        """A partner by the id of its dossier."""
        return next(s for s in self.south if s.id == id)


@dataclass(frozen=True)
class PairView:
    """Two municipalities with their fit."""

    north: Side
    south: Side
    fit: Fit
    reason_needed: tuple[str, ...] = ()
    held: bool = False


@dataclass(frozen=True)
class Alternative:
    """Another complete pairing: its pairs, their sum, and whether it equals the proposal."""

    pairs: tuple[tuple[Side, Side], ...]
    total: Fraction
    tied: bool
    differs: tuple[tuple[Side, Side], ...]  # the pairs that the proposal does not have


@dataclass(frozen=True)
class Price:
    """What one held card or one veto costs the proposal: pairs that are lost, and points."""

    kind: str  # held or veto
    north: Side
    south: Side
    pairs: int
    points: Fraction


@dataclass(frozen=True)
class Proposal:
    """The best complete pairing of a call and everything that explains it."""

    cohort: Cohort
    table: FitTable
    pairs: tuple[PairView, ...]
    total: Fraction
    alternatives: tuple[Alternative, ...]
    excluded: tuple[tuple[Side, Side, tuple[str, ...]], ...]
    alone_north: tuple[Side, ...]
    alone_south: tuple[Side, ...]
    tied: bool = False

    def partner_of(self, north_id: UUID) -> UUID | None:
        """The proposed partner of a Flemish municipality."""
        return next((p.south.id for p in self.pairs if p.north.id == north_id), None)


@dataclass(frozen=True)
class CardView:
    """Where a card lies."""

    north_id: UUID
    south_id: UUID | None
    held: bool
    reason: str


@dataclass(frozen=True)
class NoteView:
    """What was agreed about a pair."""

    north_id: UUID
    south_id: UUID
    interpretation_minor: int | None
    currency: str
    other_place: str
    advice: str


@dataclass(frozen=True)
class VetoView:
    """A veto of an association."""

    id: UUID
    north_id: UUID
    south_id: UUID
    office: str
    reason: str


@dataclass(frozen=True)
class StepView:
    """A step of a match."""

    state: str
    side: str
    at: datetime
    office: str
    reason: str


@dataclass(frozen=True)
class MatchView:
    """A match with its state."""

    id: UUID
    call_id: UUID
    north_id: UUID
    south_id: UUID
    north_number: str
    south_number: str
    north: str
    south: str
    at: datetime
    state: str
    accepted: frozenset[str]
    fit: Decimal
    parts: Mapping[str, str]
    alternatives: Mapping[str, Any]
    reason_needed: tuple[str, ...]
    reason: str
    interpretation_minor: int | None
    currency: str
    other_place: str
    rules_version: int
    steps: tuple[StepView, ...] = ()

    @property
    def conditions(self) -> str:
        """What was agreed with the match, as one text."""
        return self.other_place

    @property
    def name(self) -> str:
        """Both municipalities."""
        return f"{self.north} × {self.south}"
