"""The money of a ledger that came in a file: what an approval refuses on the screen is refused of a file as well.

A file is held against the rules as the ledger stands with all of it: a wrong amount and what takes it back come in one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sdgp_desktop.budget.rules import (
    ADVANCE,
    COUNTED,
    COUNTED_TYPES,
    HOLDING,
    PAID,
    REFUND,
    REFUNDED,
    SIDES,
    Entry,
    Key,
    Movement,
    Problem,
    account_on,
    check_ceiling,
    check_refund,
    eur,
    justification,
    movement_of,
    overspent,
    unjustified,
    uses_account,
)
from sdgp_desktop.budget.rules.advances import ORDER
from sdgp_desktop.budget.rules.filerows import FileEntry
from sdgp_desktop.budget.service.advances import carried
from sdgp_desktop.budget.service.frame import Book
from sdgp_desktop.budget.service.sums import advance_state, groups, movements, spent_by_line, stopped
from sdgp_desktop.budget.service.views import AdvanceState
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading

Found = tuple[int, Problem]  # the row of the file, and what is wrong with it


def money_problems(reading: Reading, book: Book, new: Sequence[FileEntry]) -> list[Found]:
    """What forbids the approved rows of a file: a half or a line overspent, an advance before enough justification or
    above what the half can carry, a refund of more than is open, money that moves after a stop.

    Source: domain.md 5.7, 5.8 T5, J10.
    """
    approved = [f for f in new if f.entry.status in COUNTED]
    return [*_spent(reading, book, approved), *_account(reading, book, approved)]


# -- halves and lines --------------------------------------------------------------------------------------------


@dataclass
class _Sum:
    """What is spent of a half or a line: before the file, with it, and the row that passed what is allowed."""

    before: int
    now: int = field(init=False)
    row: int = 0

    def __post_init__(self) -> None:
        self.now = self.before

    def add(self, minor: int, row: int, over: bool) -> None:
        """One row; the first one that brought the sum over what is allowed is named as long as it stays there."""
        self.row = (self.row or (row if minor > 0 else 0)) if over else 0
        self.now += minor

    @property
    def refused(self) -> bool:
        """Whether the file made it more, and too much."""
        return bool(self.row) and self.now > self.before


def _spent(reading: Reading, book: Book, approved: Sequence[FileEntry]) -> list[Found]:
    spent, budget = spent_by_line(groups(reading, book.holder.id)), book.budget
    halves = {side: _Sum(sum(v for (s, _), v in spent.items() if s == side)) for side in SIDES}
    lines: dict[Key, _Sum] = {}
    for found in approved:
        e = found.entry
        if e.type not in COUNTED_TYPES:
            continue
        key = e.side, e.line
        half, own = halves[e.side], lines.setdefault(key, _Sum(spent.get(key, 0)))
        half.add(e.eur_minor, found.row, half.now + e.eur_minor > book.frame.halves[e.side])
        own.add(e.eur_minor, found.row, overspent(own.now + e.eur_minor, budget.get(key, 0), book.limits))
    refused = [(one.row, Problem("half_over", "amount", {"side": side})) for side, one in halves.items() if one.refused]
    for (side, line), one in lines.items():
        if one.refused:
            facts = {"side": side, "line": line, "spent": eur(one.now), "budget": eur(budget.get((side, line), 0))}
            refused.append((one.row, Problem("line_over", "amount", facts)))
    return refused


# -- the advance account -----------------------------------------------------------------------------------------


def _account(reading: Reading, book: Book, approved: Sequence[FileEntry]) -> list[Found]:
    state = advance_state(reading, book.holder.id, book)
    own = [(movement_of(f.entry), f.row) for f in approved if uses_account(f.entry, book.frame.associations)]
    stored = movements(reading, book.holder.id)
    earlier = [(m, 0) for m in stored]
    return [
        *_stopped(book, state, own), *_advances(book, [*earlier, *own]), *_refunds(stored, own),
        *_ceilings(reading, book, approved),
    ]  # fmt: skip


def _stopped(book: Book, state: AdvanceState, own: Iterable[tuple[Movement, int]]) -> list[Found]:
    """Advances and refunds of after the stop; what moved before is history, whenever it comes in."""
    stops = [h.since for h in book.frame.halts if h.until is None] if stopped(book) else []
    blocks = [day for day, kind, _, _ in state.notes if kind == "blocked"] if state.blocked else []
    since: Mapping[str, date | None] = {
        PAID: max(stops, default=None),
        REFUNDED: max(blocks or stops, default=None) if state.blocked else None,
    }
    refused = []
    for m, row in own:
        day = since.get(m.kind)
        if day is not None and m.dated > day:
            refused.append((row, Problem("advance_blocked", "dated", {"open": eur(state.account.open)})))
    return refused


def _advances(book: Book, moves: Iterable[tuple[Movement, int]]) -> list[Found]:
    """Each advance after enough justification of the earlier ones."""
    least = book.limits.advance_percent
    return [
        (row, Problem("advance_not_justified", "dated", justification(account, least)))
        for row, account in unjustified(moves, least)
        if row
    ]


def _ceilings(reading: Reading, book: Book, approved: Sequence[FileEntry]) -> list[Found]:
    """Each advance within what the half can carry on its day, with what is stored already."""
    held = carried(reading, book)
    refused: list[Found] = []
    for f in sorted(approved, key=lambda f: (f.entry.dated, ORDER[movement_of(f.entry).kind])):
        e = f.entry
        if e.type == ADVANCE:
            try:
                check_ceiling(e.eur_minor, held, book.frame.halves[HOLDING])
            except Refusal as refusal:
                refused.append((f.row, Problem(refusal.code, "amount", refusal.facts)))
        held += _carried_more(book, e)
    return refused


def _carried_more(book: Book, e: Entry) -> int:
    """What an entry adds to what the half of the advances carries; a cost out of the account is in it already."""
    if e.type in (ADVANCE, REFUND):
        return e.eur_minor if e.type == ADVANCE else -e.eur_minor
    own = e.eur_minor if e.side == HOLDING else 0
    return own - (e.eur_minor if uses_account(e, book.frame.associations) else 0)


def _refunds(stored: Sequence[Movement], own: Iterable[tuple[Movement, int]]) -> list[Found]:
    """Each refund of no more than is open, as if the rows were approved now in the order of their days."""
    refused: list[Found] = []
    before = list(stored)
    for m, row in sorted(own, key=lambda pair: (pair[0].dated, ORDER[pair[0].kind])):
        if m.kind == REFUNDED:
            try:
                check_refund(account_on(before), m.minor)
            except Refusal as refusal:
                refused.append((row, Problem(refusal.code, "amount", refusal.facts)))
        before.append(m)
    return refused
