"""Advances of the partner association: what the next one is held against when it is typed, taken in and approved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select

from sdgp_desktop.budget.records import LedgerEntry
from sdgp_desktop.budget.rules import (
    ADVANCE,
    COUNTED,
    COUNTED_TYPES,
    HOLDING,
    PAID,
    QUERIED,
    REFUND,
    REFUNDED,
    SUBMITTED,
    Account,
    Entry,
    Movement,
    Problem,
    account_on,
    check_advance,
    check_ceiling,
    check_refund,
    current,
    eur,
    justification,
    movement_of,
    need_of,
    unjustified,
    uses_account,
)
from sdgp_desktop.budget.rules.advances import ORDER
from sdgp_desktop.budget.rules.entries import SEVERITY
from sdgp_desktop.budget.service.frame import Book
from sdgp_desktop.budget.service.sums import advance_state, groups, movements, severity, spent_by_line, stopped
from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.series import next_in

WAITING = (SUBMITTED, QUERIED)
SERIES = "ADV"
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Room:
    """How large the next advance may be. Units: cents."""

    most: int  # what the half has left after its costs and the open balance: never more
    need: int  # what the plan gives for the months that an advance covers, as far as the half has it: more is told
    first: date  # the day of the advance
    last: date  # of what it covers


def carried(reading: Reading, book: Book) -> int:
    """What the half of the advances carries: its costs and the open balance. Units: cents."""
    spent = spent_by_line(groups(reading, book.holder.id))
    own = sum(v for (side, _), v in spent.items() if side == HOLDING)
    return own + account_on(movements(reading, book.holder.id)).open


def advance_room(reading: Reading, book: Book, day: date) -> Room:
    """How large an advance of this day may be. Source: domain.md 5.7 point 1, 5.8 T5."""
    most = max(book.frame.halves[HOLDING] - carried(reading, book), 0)
    budget = current(book.plan, [m for m in book.moves if m.dated <= day])
    usable = sum(v for (side, line), v in budget.items() if side == HOLDING and _open_on(book, line, day))
    due = month_later(book.holder.start, book.limits.first_year_months)
    until = due if day < due else book.holder.end
    open_then = account_on(movements(reading, book.holder.id), day).open
    need = need_of(max(usable - _spent_until(reading, book, day), 0), open_then, day, until, book.limits.advance_months)
    last = min(month_later(day, book.limits.advance_months) - ONE_DAY, max(until, day))
    return Room(most, min(need, most), day, last)


def _open_on(book: Book, line: str, day: date) -> bool:
    """Whether the half of the advances may book a cost on a line on that day."""
    known = book.lines.get(line)
    if known is None or known.opens == "never":
        return False
    since = book.frame.opened.get((HOLDING, line))
    return known.opens != "D1" or (since is not None and since <= day)


def _spent_until(reading: Reading, book: Book, day: date) -> int:
    statement = select(func.coalesce(func.sum(LedgerEntry.eur_minor), 0)).where(
        LedgerEntry.partnership_id == book.holder.id,
        LedgerEntry.side == HOLDING,
        LedgerEntry.dated <= day,
        LedgerEntry.type.in_(COUNTED_TYPES),
        severity().in_([SEVERITY[s] for s in COUNTED]),
    )
    return int(reading.session.execute(statement).scalar_one())


def next_advance(reading: Reading, partnership_id: UUID) -> str:
    """The name of the next advance (ADV3), whatever became of the earlier ones."""
    statement = select(LedgerEntry.advance).where(
        LedgerEntry.partnership_id == partnership_id, LedgerEntry.type == ADVANCE
    )
    return f"{SERIES}{next_in(SERIES, (name for (name,) in reading.rows(statement)))}"


# -- what is refused ---------------------------------------------------------------------------------------------


def check_account(reading: Reading, book: Book, e: LedgerEntry) -> None:
    """Refuse the approval of an advance or a refund that the account does not allow.

    Errors: Refusal "advance_blocked", "advance_not_justified", "advance_above_half", "refund_too_large".
    """
    if e.type == ADVANCE:
        account = account_on(movements(reading, book.holder.id), e.dated)
        check_advance(account, book.limits.advance_percent, book.holder.state if stopped(book) else "")
        check_ceiling(e.eur_minor, carried(reading, book), book.frame.halves[HOLDING])
    else:
        state = advance_state(reading, book.holder.id, book)
        check_refund(state.account, e.eur_minor, state.blocked)


def account_problems(reading: Reading, book: Book, rows: Sequence[Entry]) -> dict[int, Problem]:
    """What keeps advances and refunds among typed rows from being submitted, by their place.

    They are held against the account as it would stand if all that waits were approved: what cannot be approved even
    then is told at once. Source: domain.md 5.7 points 1 and 3, 5.8 T5, J10.
    """
    if not any(e.type in (ADVANCE, REFUND) for e in rows):
        return {}
    state = advance_state(reading, book.holder.id, book)
    own = [
        (movement_of(e), place)
        for place, e in enumerate(rows)
        if e.dated != date.min and uses_account(e, book.frame.associations)
    ]
    waiting = movements(reading, book.holder.id, WAITING)
    found = _blocked(state.account, own, stopped(book), bool(state.blocked))
    stored = [(m, -1) for m in (*movements(reading, book.holder.id), *waiting)]
    for place, account in unjustified([*stored, *own], book.limits.advance_percent):
        if place >= 0:
            facts = justification(account, book.limits.advance_percent)
            found.setdefault(place, Problem("advance_not_justified", "dated", facts))
    for place, problem in _amounts(reading, book, state.account, waiting, own).items():
        found.setdefault(place, problem)
    return found


def _blocked(
    account: Account, own: Sequence[tuple[Movement, int]], no_advance: bool, no_refund: bool
) -> dict[int, Problem]:
    halted = {PAID: no_advance, REFUNDED: no_refund}
    problem = Problem("advance_blocked", "dated", {"open": eur(account.open)})
    return {place: problem for m, place in own if halted.get(m.kind)}


def _amounts(
    reading: Reading, book: Book, account: Account, waiting: Sequence[Movement], own: Sequence[tuple[Movement, int]]
) -> dict[int, Problem]:
    """Advances above what the half can carry, refunds of more than is open; the rows in the order of their days."""
    moved = sum(m.minor if m.kind == PAID else -m.minor for m in waiting if m.kind in (PAID, REFUNDED))
    held, open_balance = carried(reading, book) + moved, account.open + moved
    found = {}
    for m, place in sorted(own, key=lambda pair: (pair[0].dated, ORDER[pair[0].kind])):
        try:
            if m.kind == PAID:
                check_ceiling(m.minor, held, book.frame.halves[HOLDING])
            elif m.kind == REFUNDED:
                check_refund(Account(paid=open_balance), m.minor)
        except Refusal as refusal:
            found[place] = Problem(refusal.code, "amount", refusal.facts)
            continue
        if m.kind in (PAID, REFUNDED):
            change = m.minor if m.kind == PAID else -m.minor
            held, open_balance = held + change, open_balance + change
    return found


# -- what deserves a second look ---------------------------------------------------------------------------------


def above_need(room: Room, minor: int) -> Problem | None:
    """An advance of more than the months that it covers need by the plan."""
    if minor <= room.need:
        return None
    facts = {
        "amount": eur(minor), "first": room.first.isoformat(), "last": room.last.isoformat(), "need": eur(room.need),
    }  # fmt: skip
    return Problem("advance_above_need", "amount", facts)


def advance_warnings(reading: Reading, book: Book, e: Entry) -> list[Problem]:
    """What about a typed or submitted advance deserves a second look."""
    if e.type != ADVANCE or e.dated == date.min:
        return []
    found = above_need(advance_room(reading, book, e.dated), e.eur_minor)
    return [found] if found is not None else []


def undecided_problem(reading: Reading, book: Book, e: Entry) -> Problem | None:
    """Why an advance that waits could not be approved as the ledger stands: it may be told before somebody tries."""
    account = account_on(movements(reading, book.holder.id), e.dated)
    facts: Mapping[str, object]
    try:
        check_advance(account, book.limits.advance_percent)
        check_ceiling(e.eur_minor, carried(reading, book), book.frame.halves[HOLDING])
    except Refusal as refusal:
        facts = refusal.facts
        return Problem(refusal.code, "amount" if refusal.code == "advance_above_half" else "dated", facts)
    return None
