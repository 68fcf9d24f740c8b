"""Sums of the ledger in SQL: the statement, the advance account, lists of entries."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, or_, select

from sdgp_desktop.budget.records import AdvanceNote, Decision, EntryStep, LedgerEntry
from sdgp_desktop.budget.rules import (
    COUNTED,
    COUNTED_TYPES,
    JUSTIFIED,
    SETTLED,
    Group,
    Movement,
    Statement,
    account_on,
    lowest_balance,
    may_pay,
    percent,
)
from sdgp_desktop.budget.rules.advances import KINDS
from sdgp_desktop.budget.rules.entries import SEVERITY, STEPS
from sdgp_desktop.budget.service.frame import STOPPING, Book, book_of
from sdgp_desktop.budget.service.views import AdvanceState, AdvanceView, EntryView, StepView
from sdgp_desktop.kernel.money import to_eur
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.partnerships.service import steps as partnership_steps

BY_SEVERITY = {severity: status for status, severity in SEVERITY.items()}
OPENED = "year-2 budget opened"


def severity() -> Any:
    """The last step of an entry as one number: the highest rank, whose last digit names the status."""
    last = (
        select(func.max(EntryStep.rank))
        .where(EntryStep.partnership_id == LedgerEntry.partnership_id, EntryStep.entry_id == LedgerEntry.id)
        .correlate(LedgerEntry)
        .scalar_subquery()
    )
    return func.coalesce(last, 0) % STEPS


def groups(reading: Reading, partnership_id: UUID) -> tuple[Group, ...]:
    """What the entries of a partnership add up to, by half, line, year, type and status: one GROUP BY."""
    inner = (
        select(
            LedgerEntry.side, LedgerEntry.line, LedgerEntry.year, LedgerEntry.type, severity().label("status"),
            LedgerEntry.eur_minor,
        )
        .where(LedgerEntry.partnership_id == partnership_id)
        .subquery()
    )  # fmt: skip
    keys = [inner.c[name] for name in ("side", "line", "year", "type", "status")]
    statement = select(*keys, func.count(), func.sum(inner.c.eur_minor)).group_by(*keys)
    return tuple(
        Group(side, line, year, kind, BY_SEVERITY[status], count, minor)
        for side, line, year, kind, status, count, minor in reading.rows(statement)
    )


def movements(reading: Reading, partnership_id: UUID, statuses: Sequence[str] = COUNTED) -> tuple[Movement, ...]:
    """Each day's movements of the advance account: advances paid, costs justified, refunds; those that count also
    have the write-offs."""
    keys = (LedgerEntry.dated, LedgerEntry.type, LedgerEntry.advance)
    statement = (
        select(*keys, func.sum(LedgerEntry.eur_minor))
        .where(
            LedgerEntry.partnership_id == partnership_id,
            LedgerEntry.account.is_(True),
            severity().in_([SEVERITY[s] for s in statuses]),
        )
        .group_by(*keys)
    )
    found = [
        Movement(dated, KINDS.get(name, JUSTIFIED), minor, advance)
        for dated, name, advance, minor in reading.rows(statement)
    ]
    if statuses != COUNTED:
        return tuple(found)
    notes = reading.all(
        select(AdvanceNote).where(
            AdvanceNote.partnership_id == partnership_id, AdvanceNote.kind == SETTLED, AdvanceNote.removed.is_(False)
        )
    )
    found += [Movement(n.dated, SETTLED, n.amount_minor) for n in notes]
    return tuple(sorted(found, key=lambda m: (m.dated, m.kind, m.advance)))


def statement(reading: Reading, partnership_id: UUID, book: Book | None = None) -> Statement:
    """The statement of a partnership: all figures, each a sum of rounded entries."""
    book = book or book_of(reading, partnership_id)
    holder = book.holder
    made_up = holder.north_id is None and holder.south_id is None
    title = f"{holder.number} {holder.north_name} x {holder.south_name}".strip()
    return Statement(
        title, groups(reading, partnership_id), book.plan, book.budget, book.frame.halves,
        movements(reading, partnership_id), book.order, history(reading, book),
        holder.end if made_up else None,
    )  # fmt: skip


def history(reading: Reading, book: Book) -> tuple[tuple[date, str], ...]:
    """The days that matter for the money: states, and the opening of the second year's budget."""
    holder = book.holder
    found = [(s.dated, s.state) for s in partnership_steps(reading, holder.id)]
    signed = reading.rows(
        select(Decision.dated).where(
            Decision.partnership_id == holder.id, Decision.signed_on.is_not(None), Decision.removed.is_(False)
        )
    )
    found += [(day, OPENED) for (day,) in signed if day is not None]
    return tuple(sorted(found, key=lambda pair: pair[0]))


def spent_by_line(groups: Sequence[Group]) -> dict[tuple[str, str], int]:
    """What counts, by half and line."""
    found: dict[tuple[str, str], int] = {}
    for g in groups:
        if g.counted:
            found[g.side, g.line] = found.get((g.side, g.line), 0) + g.minor
    return found


# -- the advance account -----------------------------------------------------------------------------------------


def notes_of(reading: Reading, partnership_id: UUID) -> list[AdvanceNote]:
    """What was noted about the open balance, the first first."""
    return list(
        reading.all(
            select(AdvanceNote)
            .where(AdvanceNote.partnership_id == partnership_id, AdvanceNote.removed.is_(False))
            .order_by(AdvanceNote.place, AdvanceNote.id)
        )
    )


def stopped(book: Book) -> bool:
    """Whether funds may not move any more."""
    return book.holder.state in STOPPING


def advance_state(reading: Reading, partnership_id: UUID, book: Book | None = None) -> AdvanceState:
    """The advance account with each advance, and whether the next may be paid."""
    book = book or book_of(reading, partnership_id)
    found = movements(reading, partnership_id)
    account = account_on(found)
    names: dict[str, AdvanceView] = {}
    for m in found:
        if m.kind == SETTLED:
            continue
        known = names.get(m.advance) or AdvanceView(m.advance, m.dated, 0, 0, 0)
        names[m.advance] = replace(known, **{m.kind: getattr(known, m.kind) + m.minor})
    notes = notes_of(reading, partnership_id)
    last = next((n for n in reversed(notes) if n.kind in ("blocked", "freed")), None)
    blocked = ""
    if last is not None and last.kind == "blocked":
        blocked = last.reason
    elif last is None and stopped(book) and account.open:
        blocked = book.holder.ground
    return AdvanceState(
        account, tuple(sorted(names.values(), key=lambda a: (a.dated, a.name))), lowest_balance(found),
        percent(account.justified, account.paid), book.limits.advance_percent,
        may_pay(account, book.limits.advance_percent) and not stopped(book), blocked,
        tuple((n.dated, n.kind, n.amount_minor, n.reason) for n in notes),
    )  # fmt: skip


# -- lists of entries --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class EntryQuery:
    """Which entries a list shows."""

    side: str = ""
    line: str = ""
    year: int = 0
    type: str = ""
    status: str = ""
    counted: bool = False  # only what is in the totals
    account: bool = False  # only what the advance account pays
    search: str = ""
    sort: str = "dated"
    descending: bool = False

    @property
    def may_count(self) -> bool:
        """Whether what is in the totals can be among these entries."""
        return self.type in ("", *COUNTED_TYPES) and self.status in ("", *COUNTED)


def _where(partnership_id: UUID, query: EntryQuery, statement: Select[Any]) -> Select[Any]:
    statement = statement.where(LedgerEntry.partnership_id == partnership_id)
    for column in ("side", "line", "type"):
        if wanted := getattr(query, column):
            statement = statement.where(getattr(LedgerEntry, column) == wanted)
    if query.year:
        statement = statement.where(LedgerEntry.year == query.year)
    if query.account:
        statement = statement.where(LedgerEntry.account.is_(True))
    if query.counted:
        statement = statement.where(LedgerEntry.type.in_(COUNTED_TYPES), severity().in_([SEVERITY[s] for s in COUNTED]))
    elif query.status in SEVERITY:
        statement = statement.where(severity() == SEVERITY[query.status])
    if query.search.strip():
        words = f"%{query.search.strip()}%"
        statement = statement.where(
            or_(
                *(
                    c.ilike(words)
                    for c in (LedgerEntry.payee, LedgerEntry.text, LedgerEntry.document, LedgerEntry.number)
                )
            )
        )
    return statement


def entries(
    reading: Reading, partnership_id: UUID, query: EntryQuery | None = None, offset: int = 0, limit: int | None = None
) -> list[EntryView]:
    """Ledger entries of a partnership with their status, by day and number unless asked otherwise."""
    query = query or EntryQuery()
    columns: dict[str, Any] = {
        "number": LedgerEntry.place, "dated": LedgerEntry.dated, "side": LedgerEntry.side, "line": LedgerEntry.line,
        "payee": LedgerEntry.payee, "document": LedgerEntry.document, "eur": LedgerEntry.eur_minor,
        "status": severity(),
    }  # fmt: skip
    order = columns.get(query.sort, LedgerEntry.dated)
    statement = _where(partnership_id, query, select(LedgerEntry, severity().label("status")))
    statement = statement.order_by(
        order.desc() if query.descending else order, LedgerEntry.dated, LedgerEntry.desk, LedgerEntry.place
    )
    if limit is not None:
        statement = statement.offset(offset).limit(limit)
    return [entry_view(entry, BY_SEVERITY[status]) for entry, status in reading.session.execute(statement)]


def entry_count(reading: Reading, partnership_id: UUID, query: EntryQuery) -> int:
    """How many entries a list holds."""
    statement = _where(partnership_id, query, select(func.count(LedgerEntry.id)))
    return int(reading.session.execute(statement).scalar_one())


def entry_sum(reading: Reading, partnership_id: UUID, query: EntryQuery) -> int:
    """What the entries of a list add up to, in cents."""
    statement = _where(partnership_id, query, select(func.coalesce(func.sum(LedgerEntry.eur_minor), 0)))
    return int(reading.session.execute(statement).scalar_one())


def entry(reading: Reading, id: UUID) -> EntryView:
    """One entry. Errors: Refusal "record_gone"."""
    record = reading.get(LedgerEntry, id)
    status = reading.session.execute(select(severity()).where(LedgerEntry.id == id)).scalar_one()
    return entry_view(record, BY_SEVERITY[status])


def entry_view(e: LedgerEntry, status: str) -> EntryView:
    """The record as a plain value."""
    return EntryView(
        e.id, e.number, e.dated, e.booked_on, e.type, e.side, e.line, e.payee, e.text, e.document, e.document_kind,
        e.original_at, e.currency, e.amount_minor, e.rate, e.rate_source, e.eur_minor, e.paid_by, e.advance, e.account,
        e.visit, e.reverses_id, e.original_on, e.entered_by, e.remark, status,
    )  # fmt: skip


def entry_steps(reading: Reading, id: UUID) -> tuple[StepView, ...]:
    """The steps of an entry after its submission, the first first."""
    found = reading.all(
        select(EntryStep)
        .where(EntryStep.entry_id == id, EntryStep.removed.is_(False))
        .order_by(EntryStep.rank, EntryStep.id)
    )
    return tuple(StepView(s.status, s.dated, s.done_by, s.reason) for s in found)


def partnership_of(reading: Reading, record_type: str, id: UUID) -> UUID | None:
    """The partnership to which a record of the budget belongs, or nothing."""
    kind = reading.schema.types.get(record_type)
    if kind is None or "partnership_id" not in kind.table.c:
        return None
    found: UUID | None = reading.session.execute(
        select(kind.table.c.partnership_id).where(kind.table.c.id == id)
    ).scalar_one_or_none()
    return found


def in_euro(amount_minor: int, currency: str, rate: int) -> int:
    """Cents of an amount at a rate, as an entry will fix them."""
    return to_eur(amount_minor, currency, rate)
