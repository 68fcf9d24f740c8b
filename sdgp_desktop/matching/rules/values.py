"""The values that the matching rules take in and give out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

NORTH, SOUTH = "north", "south"
PARTS = ("P1", "P2", "P3", "P4", "P5", "P6", "P7", "P8")
HARD = ("M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9")
LEVELS = {"none": 0, "basic": 1, "good": 2, "fluent": 2}  # fluent counts as good (rulings, M5 and P3)
BASIC, GOOD = 1, 2
NO_PREFERENCE = "no_preference"  # 3.1: any country
CLASSES = {"urban": 0, "mixed": 1, "rural": 2}  # neighbours stand side by side (rulings, P4)


@dataclass(frozen=True)
class FitRules:
    """The numbers of the rule book that matching needs. Units: weights in points, shares 0 to 1, days per month."""

    weights: Mapping[str, Fraction]  # by part, P1 to P8
    interest_top: int  # an interest of priority p weighs interest_top - p
    same_goal: Fraction
    tags_full: int  # so many tags in one direction are full complementarity
    direction: Fraction  # what each of the two directions is worth
    language_good: Fraction
    language_good_basic: Fraction
    language_basic: Fraction
    settlement_next: Fraction
    sub_theme_common: Fraction
    sub_theme_depth: int
    capacity_days: Fraction
    preference_one: Fraction
    windows_full: int
    windows_full_share: Fraction
    windows_one_share: Fraction
    advice_share: Fraction
    connectivity_share: Fraction
    windows_min: int  # M6
    language_min: int  # M5
    hard: frozenset[str]  # the rules M1 to M9 that are in force
    home: str  # the country of the northern side
    no_flemish_link: bool  # M7: the southern side may have no active link with Flanders at all
    reason_p1_below: Fraction
    reason_p2_zero: bool
    reason_other_pair: bool
    alternatives: int  # next best pairings shown
    pair_alternatives: int  # next best partners kept with a match


@dataclass(frozen=True)
class Interest:
    """A row of table 4: goal, target if any, priority from 1."""

    goal: int
    target: str | None
    priority: int


@dataclass(frozen=True)
class LinkRow:
    """A row of 10.2: who with, and in which country (code)."""

    partner: str
    country: str


@dataclass(frozen=True)
class Profile:
    """What matching needs of one application.

    Units: `free_weeks` holds one number per year of the term; bit n is set when calendar week n is possible.
    `names` are the folded names of the municipality itself, `wish` the folded text of 3.4.
    """

    key: str  # the dossier's number: the order of ties
    name: str
    side: str
    cycle: str  # the same for the two sides of a pair (M1)
    country: str
    admitted: bool = True  # M1: complete and selected, or an admitted profile
    partner: str = ""  # M4: the one it is matched with already
    choices: tuple[str, ...] = ()
    sub_themes: tuple[str, ...] = ()
    interests: tuple[Interest, ...] = ()
    strengths: frozenset[str] = frozenset()
    challenges: frozenset[str] = frozenset()
    languages: Mapping[str, int] = field(default_factory=dict)  # 0 none, 1 basic, 2 good
    settlement: str = ""
    days: Fraction | None = None
    names: tuple[str, ...] = ()
    wish: str = ""
    free_weeks: tuple[int, ...] = ()
    link_active: bool = False
    links: tuple[LinkRow, ...] = ()
    advice: str = ""
    stable: bool = False


@dataclass(frozen=True)
class PairNote:
    """What people agreed about one pair beforehand: interpretation (M5), another place (M9), a veto (M8)."""

    interpretation: bool = False
    other_place: bool = False
    veto: bool = False


@dataclass(frozen=True)
class Reason:
    """Why a part or rule says what it says: a code with facts, put into words by the slice's fields."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Part:
    """One part of a fit: its weight, its value between 0 and 1, and why."""

    code: str
    weight: Fraction
    value: Fraction
    reasons: tuple[Reason, ...] = ()

    @property
    def points(self) -> Fraction:
        """Weight times value, exact."""
        return self.weight * self.value


@dataclass(frozen=True)
class Fit:
    """How well two municipalities fit: eight parts, and the hard rules that stand in the way."""

    north: str
    south: str
    parts: tuple[Part, ...]
    broken: tuple[Reason, ...]  # code M1 … M9

    @property
    def total(self) -> Fraction:
        """The exact sum of the parts; rounded for display only."""
        return sum((p.points for p in self.parts), Fraction())

    @property
    def possible(self) -> bool:
        """No hard rule stands in the way."""
        return not self.broken

    def part(self, code: str) -> Part:
        """One part by its code."""
        return next(p for p in self.parts if p.code == code)
