"""What scoring hands out: plain values, never records."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.scoring.rules import Bonus, Tie


@dataclass(frozen=True)
class CriterionView:
    """One criterion with its weight and what each mark stands for."""

    id: UUID
    code: str
    weight: int
    names: Mapping[str, str]
    anchors: tuple[Mapping[str, str], ...]  # by mark, from 0
    form_fields: tuple[str, ...]
    section: str

    def name(self, language: str) -> str:
        """What it is called; English stands in where another language is empty."""
        return self.names.get(language) or self.names["en"]

    def anchor(self, mark: int, language: str) -> str:
        """What a mark stands for."""
        if not 0 <= mark < len(self.anchors):
            return ""
        return self.anchors[mark].get(language) or self.anchors[mark].get("en", "")


@dataclass(frozen=True)
class GridView:
    """The grid of a call: criteria with weights, and the rules for marks and remarks."""

    id: UUID
    number: int
    names: Mapping[str, str]
    rules_version: int
    in_use: bool  # frozen: sheets were opened
    mark_max: int
    remark_marks: frozenset[int]
    remark_length_min: int
    criteria: tuple[CriterionView, ...]

    def criterion(self, code: str) -> CriterionView:
        """One criterion by its code."""
        return next(c for c in self.criteria if c.code == code)


@dataclass(frozen=True)
class MemberView:
    """Somebody who scores in a call."""

    id: UUID
    call_id: UUID
    name: str
    seat: str
    organisation: str
    staff_id: UUID | None
    declared_at: datetime | None
    remark: str = ""


@dataclass(frozen=True)
class RecusalView:
    """A conflict of interest that closes a sheet."""

    member_id: UUID
    dossier_id: UUID
    at: datetime
    ground: str
    remark: str


@dataclass(frozen=True)
class SheetView:
    """One version of a score sheet."""

    id: UUID
    member_id: UUID
    member: str
    seat: str
    dossier_id: UUID
    number: str
    name: str
    version: int
    way: str
    locked_at: datetime | None
    marks: Mapping[str, int | None]
    remarks: Mapping[str, str]
    problems: tuple[tuple[str, str], ...]  # (criterion, code) that keep it from being locked

    @property
    def locked(self) -> bool:
        """Whether it is finished."""
        return self.locked_at is not None


@dataclass(frozen=True)
class PanelCell:
    """How far one member is with one application: none, open, locked or recused; never what was marked."""

    state: str
    sheet_id: UUID | None = None
    version: int = 0
    locked_at: datetime | None = None


@dataclass(frozen=True)
class ScoredDossier:
    """An application or profile that the panel of a call scores."""

    id: UUID
    number: str
    reference: str
    name: str
    form: str
    status: str
    received: datetime
    complete_since: datetime | None
    confirmed: bool = True
    municipality_code: str = ""


@dataclass(frozen=True)
class Panel:
    """Who scores what, and who is finished."""

    call_id: UUID
    members: tuple[MemberView, ...]
    dossiers: tuple[ScoredDossier, ...]
    cells: Mapping[tuple[UUID, UUID], PanelCell]  # by member and dossier
    opened: bool  # the sheets were opened to the secretary
    frozen: bool  # a decision stands
    findings: tuple[Finding, ...] = ()

    def cell(self, member_id: UUID, dossier_id: UUID) -> PanelCell:
        """How far a member is with an application."""
        return self.cells.get((member_id, dossier_id), PanelCell("none"))


@dataclass(frozen=True)
class RankingRow:
    """One line of the ranking. Units: points and means as decimals, rounded half up.

    `sealed` hides all figures from this viewer; without quorum there is no rank; without sheets no figures at all.
    """

    dossier_id: UUID
    number: str
    reference: str
    name: str
    rank: int | None = None
    base: Decimal | None = None
    b1: Bonus | None = None
    end: Decimal | None = None
    means: Mapping[str, Decimal] = field(default_factory=dict)
    points: Mapping[str, Decimal] = field(default_factory=dict)
    spreads: Mapping[str, tuple[int, int]] = field(default_factory=dict)  # lowest and highest mark
    flags: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    quorum_missing: tuple[str, ...] = ()
    sheets: int = 0
    proposed: str = ""
    ties: tuple[Tie, ...] = ()
    outcome: str = ""
    sealed: bool = False

    @property
    def municipality(self) -> str:
        """Name of the municipality."""
        return self.name

    @property
    def threshold(self) -> bool:
        """Over the threshold."""
        return self.base is not None and not self.below

    @property
    def bonus(self) -> Decimal | None:
        """Points of the bonus."""
        return None if self.b1 is None else self.b1.points

    @property
    def scored(self) -> bool:
        """Whether there are figures."""
        return self.base is not None


@dataclass(frozen=True)
class OutcomeView:
    """What a decision says about one application."""

    dossier_id: UUID
    outcome: str
    proposed: str
    rank: int | None
    base: Decimal | None
    bonus: Decimal | None
    end: Decimal | None
    motivation: str


@dataclass(frozen=True)
class DecisionView:
    """A decision about the selection."""

    id: UUID
    at: datetime
    decided_on: date
    minutes: str
    motivation: str
    rules_version: int
    digest: str
    outcomes: tuple[OutcomeView, ...]

    def outcome(self, dossier_id: UUID) -> OutcomeView | None:
        """What it says about an application."""
        return next((o for o in self.outcomes if o.dossier_id == dossier_id), None)


@dataclass(frozen=True)
class Ranking:
    """The ranking of one call, with what the sitting needs to know."""

    call_id: UUID
    form: str
    rules_version: int
    criteria: tuple[str, ...]
    places: int
    rows: tuple[RankingRow, ...]
    lots: tuple[tuple[str, ...], ...] = ()  # numbers among which a lot must be drawn
    decision: DecisionView | None = None
    sealed: bool = False  # some figures are hidden from this viewer


@dataclass(frozen=True)
class MarkGiven:
    """A mark with who gave it."""

    member: str
    seat: str
    mark: int
    remark: str
    version: int


@dataclass(frozen=True)
class CellReason:
    """Where the points of a criterion come from."""

    criterion: str
    marks: tuple[MarkGiven, ...]
    total: int
    sheets: int
    mean: Decimal
    weight: int
    mark_max: int
    points: Decimal
    spread: int


@dataclass(frozen=True)
class Explanation:
    """Where the totals of an application come from, down to the single marks."""

    number: str
    name: str
    cells: tuple[CellReason, ...]
    base: Decimal
    bonus: Bonus
    end: Decimal
    below: tuple[str, ...]
    quorum_missing: tuple[str, ...]
    threshold_base: Decimal
    threshold_mean: Decimal


@dataclass(frozen=True)
class RowRefused:
    """A line of a file that cannot be taken in, counted from 1 with the heading as line 1."""

    row: int
    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class SheetPlan:
    """One sheet as a file brings it."""

    assessor: str
    seat: str
    member_id: UUID | None
    dossier_id: UUID
    recused: bool
    marks: Mapping[str, int] = field(default_factory=dict)
    remarks: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ScorePlan:
    """What taking a file in would do; with refused lines it does nothing at all."""

    call_id: UUID
    sheets: tuple[SheetPlan, ...]
    unchanged: int
    refused: tuple[RowRefused, ...]


@dataclass(frozen=True)
class ScoreLine:
    """One line of a file with score sheets, all as text; `row` counts from 1 with the heading as line 1."""

    row: int
    number: str
    assessor: str
    seat: str
    criterion: str = ""
    mark: str = ""
    remark: str = ""
    recused: str = ""


@dataclass(frozen=True)
class SheetsTaken:
    """What taking a file in did: new sheets, sheets that were here already, lines that kept it from being taken in."""

    sheets: int
    unchanged: int
    refused: tuple[RowRefused, ...]
