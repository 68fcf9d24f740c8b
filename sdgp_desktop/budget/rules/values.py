"""The values that the rules of the budget look at. Amounts are cents unless a currency stands beside them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from sdgp_desktop.kernel.money import plain

SIDES = ("N", "S")
HOLDING = "S"  # the half whose partner association has an advance account (domain.md 5.4)
COST, REVERSAL, ADVANCE, REFUND = "EXP", "REV", "ADV", "RFD"
TYPES = (COST, REVERSAL, ADVANCE, REFUND)
COUNTED_TYPES = (COST, REVERSAL)
SUBMITTED, QUERIED, APPROVED, REJECTED, LOCKED = "submitted", "queried", "approved", "rejected", "locked"
COUNTED = (APPROVED, LOCKED)
Key = tuple[str, str]  # side, line


def eur(minor: int) -> str:
    """An amount as a fact of a sentence: "3037.20 EUR"."""
    return f"{plain(minor)} EUR"


@dataclass(frozen=True, slots=True)
class Entry:
    """One movement as it is held against the rules, whether typed or read from a file."""

    dated: date
    type: str
    side: str
    line: str
    payee: str
    text: str
    document: str
    currency: str
    amount_minor: int
    rate: int  # millionths of units per 1 EUR
    eur_minor: int
    paid_by: str
    advance: str = ""
    document_kind: str = ""
    reverses: str = ""  # document number of the entry it takes back
    status: str = SUBMITTED
    booked_on: date | None = None


@dataclass(frozen=True)
class Problem:
    """What is wrong with one entry: a code with its facts, and the column to look at."""

    code: str
    column: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Line:
    """A line of the chart: from when costs may be booked (Y1, D1, never) and its names."""

    code: str
    opens: str
    names: Mapping[str, str]

    def name(self, language: str) -> str:
        """The line in a language."""
        return self.names.get(language) or self.names.get("en", self.code)


@dataclass(frozen=True)
class Halt:
    """A time in which a side takes no new cost: days after `since`, until the day it is lifted."""

    state: str
    since: date
    until: date | None
    sides: tuple[str, ...]
    ground: str = ""

    def stops(self, side: str, day: date) -> bool:
        """Whether a cost of this side and day falls into it."""
        return side in self.sides and day > self.since and (self.until is None or day < self.until)


@dataclass(frozen=True)
class Frame:
    """All that an entry of one partnership is held against."""

    start: date
    end: date
    lines: Mapping[str, Line]
    currencies: Mapping[str, int]  # code -> fixed rate in millionths, 0 where it floats
    payers: frozenset[str]
    associations: frozenset[str]  # partner associations: who has an advance account
    opened: Mapping[Key, date]  # when the first-year decision opened a line of a side
    halts: Sequence[Halt] = ()
    closed_until: date | None = None
    halves: Mapping[str, int] = field(default_factory=dict)
    inside_term: bool = True  # costs are dated within the term (T6)


@dataclass(frozen=True)
class Limits:
    """The numbers of the rule book that the budget uses."""

    transfer_percent: Decimal
    overspend_percent: Decimal
    overspend_minor: int
    advance_percent: Decimal
    writeoff_minor: int
    side_transfer: bool
    first_year_months: int
    quotes_over_minor: int
    quotes_needed: int
    document_days: int
    warn_weekend: bool
    words: tuple[str, ...]
    unallocated: str
    exchange_lines: frozenset[str]
    advance_months: int  # an advance covers the need of so many months


@dataclass(frozen=True)
class Move:
    """A transfer between two lines; `decided` when it belongs to the first-year decision."""

    dated: date
    side: str
    line: str
    to_side: str
    to_line: str
    minor: int
    decided: bool = False
    agreed: bool = False
    reason: str = ""
