"""The values that the scoring rules take in and give out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal

ASSOCIATION_SEAT = "association"
SEATS = ("official", "politician", "general_director", ASSOCIATION_SEAT)

# steps of rule R9 that are not criteria
NO_ACTIVE_LINK, ARRIVAL, LOT = "no_active_link", "arrival", "lot"

# what the ranking proposes for an application (rulings, R7 and R8)
SELECTED, RESERVE, NOT_SELECTED = "selected", "reserve", "not_selected"
RESERVE_BY_DECISION = "reserve_by_decision"
OUTCOMES = (SELECTED, RESERVE, NOT_SELECTED)


@dataclass(frozen=True)
class ScoringRules:
    """The numbers of the rule book that scoring needs.

    Units: weights in points that add up to the best base total; marks and means 0 to `mark_max`; totals in points.
    """

    weights: Mapping[str, int]  # by criterion, in the order of the grid
    mark_max: int
    threshold_base: Decimal
    threshold_mean: Decimal
    threshold_criteria: tuple[str, ...]
    reserve_base_min: Decimal
    quorum_sheets: int
    quorum_members: int
    quorum_association: int
    discussion_spread: int
    remark_marks: frozenset[int]
    remark_length_min: int
    bonus_none: Decimal
    bonus_dormant: Decimal
    bonus_ending: Decimal
    bonus_active: Decimal
    bonus_verified: bool  # only after the association looked the links up
    bonus_lifts: bool  # whether the threshold looks at the end total
    decimals: int  # of means and points
    tie_order: tuple[str, ...]
    places: int


@dataclass(frozen=True)
class Tally:
    """All valid marks that one criterion got: their sum, how many, the lowest and the highest."""

    total: int
    sheets: int
    least: int
    most: int


@dataclass(frozen=True)
class Cell:
    """One criterion of one application: from marks to points. Units: mean 0 to the best mark, points of the weight."""

    criterion: str
    weight: int
    tally: Tally
    mean: Decimal
    points: Decimal

    @property
    def spread(self) -> int:
        """Highest minus lowest mark (rule R6)."""
        return self.tally.most - self.tally.least


@dataclass(frozen=True)
class Attendance:
    """How many valid sheets an application has, and whose (rule R5)."""

    sheets: int = 0
    members: int = 0
    association: int = 0


@dataclass(frozen=True)
class Link:
    """What the form says about city links: 10.1, whether 10.4 verifies it, the end days of 10.2.

    `ends` holds one value per link; nothing where no end day is given.
    """

    state: str | None = None
    verified: bool = False
    ends: tuple[date | None, ...] = ()

    @property
    def none_active(self) -> bool:
        """No active link today; a link that is still ending counts as active (rulings, R9)."""
        return self.state in ("none", "dormant")


@dataclass(frozen=True)
class Bonus:
    """Points of B1 and the reason, a code: none, dormant, ending, ending_late, active, not_verified, not_asked."""

    points: Decimal
    reason: str


@dataclass(frozen=True)
class Candidate:
    """One application as the ranking takes it in."""

    number: str
    tallies: Mapping[str, Tally]
    attendance: Attendance
    bonus: Bonus
    none_active: bool = False
    complete_at: datetime | None = None  # arrival of the version that made it complete
    lot: int | None = None  # place drawn in the sitting, when a lot was drawn


@dataclass(frozen=True)
class Score:
    """Everything the grid says about one application. Units: points, rounded half up to 2 decimals."""

    number: str
    cells: tuple[Cell, ...]
    base: Decimal
    bonus: Bonus
    end: Decimal
    attendance: Attendance
    quorum_missing: tuple[str, ...]  # sheets, members, association
    flags: tuple[str, ...]  # criteria to discuss
    below: tuple[str, ...]  # "base" and criteria under the threshold

    @property
    def over_threshold(self) -> bool:
        """Rule R7: base total and the named means reach the threshold; the bonus never helps."""
        return not self.below

    def cell(self, criterion: str) -> Cell:
        """The cell of a criterion."""
        return next(c for c in self.cells if c.criterion == criterion)


@dataclass(frozen=True)
class Tie:
    """Two applications with the same end total: which step of rule R9 put this one before or after the other."""

    other: str
    step: str
    ahead: bool


@dataclass(frozen=True)
class Ranked:
    """One line of the ranking. Without quorum there are figures but no rank and no proposal."""

    score: Score
    rank: int | None
    proposed: str
    ties: tuple[Tie, ...] = field(default=())
