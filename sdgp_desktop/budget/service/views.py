"""What the budget hands out: plain values, never records."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sdgp_desktop.budget.rules import Account, Problem


@dataclass(frozen=True)
class StepView:
    """One step of an entry."""

    status: str
    dated: date
    done_by: str
    reason: str


@dataclass(frozen=True)
class EntryView:
    """One ledger entry with its present status."""

    id: UUID
    number: str
    dated: date
    booked_on: date
    type: str
    side: str
    line: str
    payee: str
    text: str
    document: str
    document_kind: str
    original_at: str
    currency: str
    amount_minor: int
    rate: int
    rate_source: str
    eur_minor: int
    paid_by: str
    advance: str
    account: bool
    visit: str
    reverses_id: UUID | None
    original_on: date | None
    entered_by: str
    remark: str
    status: str

    @property
    def counted(self) -> bool:
        """Whether it is in the totals: an approved cost or reversal."""
        return self.type in ("EXP", "REV") and self.status in ("approved", "locked")


@dataclass(frozen=True)
class Refused:
    """A text that was typed into a row and not taken: what the refusal was."""

    column: str
    text: str
    code: str
    facts: Mapping[str, Any]


@dataclass(frozen=True)
class DraftView:
    """A row that is being typed, with what is wrong and what deserves a look."""

    id: UUID
    values: Mapping[str, Any]
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True)
class TransferView:
    """One transfer."""

    id: UUID
    reference: str
    dated: date
    side: str
    from_line: str
    to_side: str
    to_line: str
    amount_minor: int
    decision_id: UUID | None
    agreed: bool
    reason: str
    entered_by: str


@dataclass(frozen=True)
class PlanRow:
    """One line of the plan of one half. Units: cents."""

    side: str
    line: str
    initial: int
    transfers: int
    budget: int
    spent: int
    waiting: int  # submitted or queried

    @property
    def left(self) -> int:
        """What may still be spent."""
        return self.budget - self.spent


@dataclass(frozen=True)
class DecisionView:
    """The first-year decision. `amounts` are cents by half and line; `balance` what each half may decide on."""

    id: UUID
    dated: date | None
    meeting: str
    present: str
    realised: str
    choices: Mapping[str, tuple[str, ...]]
    amounts: Mapping[str, Mapping[str, int]]
    reason: str
    reach: str
    people_reached: int | None
    risks: str
    signed_by: tuple[str, ...]
    signed_on: date | None
    balance: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class AdvanceView:
    """One advance with what was booked on it. Units: cents."""

    name: str
    dated: date
    paid: int
    justified: int
    refunded: int


@dataclass(frozen=True)
class AdvanceState:
    """The advance account: figures, each advance, and whether the next may be paid."""

    account: Account
    advances: tuple[AdvanceView, ...]
    lowest: int
    share: Decimal  # percent justified
    needed: Decimal  # percent needed before the next
    allowed: bool
    blocked: str  # the reason, or nothing
    notes: tuple[tuple[date, str, int, str], ...] = ()  # day, kind, cents, reason


@dataclass(frozen=True)
class RateView:
    """The rate of a month, in millionths of units per 1 EUR."""

    id: UUID
    currency: str
    month: str
    rate: int
    source: str
    taken_on: date | None


@dataclass(frozen=True)
class Taken:
    """What a ledger file gave: how many entries are new, how many were known, what was refused (then none is new)."""

    entries: int
    known: int = 0
    transfers: int = 0
    refused: tuple["RefusedRow", ...] = ()
    made: str = ""  # the number of the partnership that was made for it


@dataclass(frozen=True)
class RefusedRow:
    """One row of a file that cannot be taken: file, row (the heading is row 1), column of the file, why."""

    file: str
    row: int
    field: str
    code: str
    facts: Mapping[str, Any]
