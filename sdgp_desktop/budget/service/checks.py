"""What an entry is held against as the ledger stands: sums of halves and lines, reversals."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from sdgp_desktop.budget.records import LedgerEntry
from sdgp_desktop.budget.rules import (
    COUNTED,
    REJECTED,
    Key,
    check_halves,
    check_line,
)
from sdgp_desktop.budget.rules.entries import SEVERITY
from sdgp_desktop.budget.service.frame import Book
from sdgp_desktop.budget.service.sums import (
    BY_SEVERITY,
    groups,
    severity,
    spent_by_line,
)
from sdgp_desktop.kernel.reading import Reading


def check_money(reading: Reading, book: Book, more: Mapping[Key, int]) -> None:
    """Refuse what would overspend a half or a line. Units: cents that come to count, by half and line.

    Errors: Refusal "half_over", "line_over". Source: domain.md 5.8 T5.
    """
    spent = spent_by_line(groups(reading, book.holder.id))
    totals = {side: sum(v for (s, _), v in spent.items() if s == side) for side in book.frame.halves}
    sides = {side: sum(v for (s, _), v in more.items() if s == side) for side in book.frame.halves}
    check_halves(totals, sides, book.frame.halves)
    budget = book.budget
    for (side, line), amount in more.items():
        if amount > 0:
            check_line(side, line, spent.get((side, line), 0) + amount, budget.get((side, line), 0), book.limits)


# -- reversals ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Reversal:
    """A reversal that was not rejected."""

    id: UUID
    number: str
    reverses_id: UUID
    dated: date
    status: str

    @property
    def counted(self) -> bool:
        """Whether it is in the totals."""
        return self.status in COUNTED


def taken_back(reading: Reading, id: UUID, but: UUID | None = None) -> int:
    """What the reversals of an entry take, rejected ones (and the one of the id `but`) left out; in minor units of
    its currency, positive."""
    statement = select(func.coalesce(func.sum(LedgerEntry.amount_minor), 0)).where(
        LedgerEntry.reverses_id == id, severity() != SEVERITY[REJECTED]
    )
    if but is not None:
        statement = statement.where(LedgerEntry.id != but)
    return -int(reading.session.execute(statement).scalar_one())


def reversals_of(reading: Reading, partnership_id: UUID, ids: Sequence[UUID] = ()) -> list[Reversal]:
    """The reversals of a partnership that were not rejected, or those of some entries, by day."""
    level = severity()
    statement = select(
        LedgerEntry.id, LedgerEntry.number, LedgerEntry.reverses_id, LedgerEntry.dated, level.label("level")
    ).where(LedgerEntry.partnership_id == partnership_id, LedgerEntry.reverses_id.is_not(None))
    if ids:
        statement = statement.where(LedgerEntry.reverses_id.in_(list(ids)))
    found = reading.rows(statement.where(level != SEVERITY[REJECTED]).order_by(LedgerEntry.dated, LedgerEntry.place))
    return [Reversal(r.id, r.number, r.reverses_id, r.dated, BY_SEVERITY[r.level]) for r in found]


def without_cost(reading: Reading, partnership_id: UUID) -> list[tuple[Reversal, str]]:
    """Reversals that take back an entry that does not count itself, with its number: two offices may make one."""
    found = reversals_of(reading, partnership_id)
    counted = severity().in_([SEVERITY[s] for s in COUNTED])
    wanted = {r.reverses_id for r in found}
    rows = reading.rows(
        select(LedgerEntry.id, LedgerEntry.number).where(
            LedgerEntry.partnership_id == partnership_id, LedgerEntry.id.in_(list(wanted)), ~counted
        )
    )
    numbers = {row.id: row.number for row in rows}
    return [(r, numbers[r.reverses_id]) for r in found if r.reverses_id in numbers]
