"""What is to be said about budgets, what is open before a partnership closes, what counts for its promises."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from sdgp_desktop.budget.fields import ENTRY_FIELDS
from sdgp_desktop.budget.records import Decision, EntryStep, LedgerEntry
from sdgp_desktop.budget.rules import (
    ADVANCE,
    APPROVED,
    COST,
    HOLDING,
    QUERIED,
    SIDES,
    SUBMITTED,
    Move,
    check_plan,
    eur,
    exchange_is_largest,
    needs_agreement,
    overspent,
    twins,
    warnings,
)
from sdgp_desktop.budget.rules.entries import SEVERITY
from sdgp_desktop.budget.service.advances import advance_warnings, carried, undecided_problem
from sdgp_desktop.budget.service.behind import behind
from sdgp_desktop.budget.service.checks import taken_back, without_cost
from sdgp_desktop.budget.service.frame import Book, book_of
from sdgp_desktop.budget.service.ledger import facts_of_view
from sdgp_desktop.budget.service.sums import (
    EntryQuery,
    advance_state,
    entries,
    entry,
    groups,
    severity,
    spent_by_line,
)
from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.money import to_eur
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.partnerships.service import Tally, partnerships

FIELD_OF = {f.column: f.id for f in ENTRY_FIELDS} | {"amount": "b.amount"}  # of the column that a rule names
OF_PARTNERSHIP = "partnerships_partnership"


def findings(reading: Reading, today: date, call_id: UUID | None = None) -> list[Finding]:
    """Everything the budget rules have to say about partnerships that are not closed."""
    found: list[Finding] = []
    for holder in partnerships(reading, call_id=call_id):
        if holder.state != "closed":
            found += partnership_findings(reading, holder.id, today)
    return found


def partnership_findings(reading: Reading, partnership_id: UUID, today: date) -> list[Finding]:
    """Everything the budget rules have to say about one partnership, each with its record."""
    book = book_of(reading, partnership_id)
    found = [*_waiting(reading, book), *_money(reading, book), *_entries(reading, book), *_doubles(reading, book)]
    found += [*_advance(reading, book), *_plan(book), *behind(reading, book)]
    due = month_later(book.holder.start, book.limits.first_year_months)
    if book.holder.state == "active" and due <= today <= book.holder.end and not _decided(reading, partnership_id):
        found.append(_at(book, "decision_due", "due", "fd.dated", due=due))
    return found


def _at(book: Book, code: str, kind: str, field: str, **facts: Any) -> Finding:
    return Finding(code, kind, field, {"number": book.holder.number, **facts}, OF_PARTNERSHIP, book.holder.id)


def _on(
    book: Book, id: UUID, code: str, field: str, entry: str, kind: str = "rule", facts: Mapping[str, Any] | None = None
) -> Finding:
    whole = {"number": book.holder.number, "entry": entry, **(facts or {})}
    return Finding(code, kind, field, whole, "budget_entry", id)


def _decided(reading: Reading, partnership_id: UUID) -> bool:
    statement = select(Decision.id).where(
        Decision.partnership_id == partnership_id, Decision.signed_on.is_not(None), Decision.removed.is_(False)
    )
    return bool(reading.rows(statement.limit(1)))


def _waiting(reading: Reading, book: Book) -> list[Finding]:
    level = severity().label("level")
    inner = select(level).where(LedgerEntry.partnership_id == book.holder.id).subquery()
    counts = dict(reading.rows(select(inner.c.level, func.count()).group_by(inner.c.level)))
    found = []
    for status, code in ((SUBMITTED, "entry_waiting"), (QUERIED, "entry_queried")):
        if n := counts.get(SEVERITY[status], 0):
            found.append(_at(book, code, "due", "b.number", n=n))
    return found


def _money(reading: Reading, book: Book) -> list[Finding]:
    spent = spent_by_line(groups(reading, book.holder.id))
    budget = book.budget
    found = []
    for side, half in book.frame.halves.items():
        if sum(v for (s, _), v in spent.items() if s == side) > half:
            found.append(_at(book, "half_over", "rule", "b.amount", side=side))
    for (side, line), amount in sorted(spent.items()):
        if overspent(amount, budget.get((side, line), 0), book.limits):
            found.append(_at(book, "line_over", "rule", "bp.amount", side=side, line=line))
    return found


def _entries(reading: Reading, book: Book) -> list[Finding]:
    """Undecided entries that deserve a second look; approved ones that no longer hold."""
    found = []
    undecided = [e for s in (SUBMITTED, QUERIED) for e in entries(reading, book.holder.id, EntryQuery(status=s))]
    left = _left(reading, book)
    for e in undecided:
        if e.type == COST and e.eur_minor > left[e.side]:
            facts = {"amount": eur(e.eur_minor), "side": e.side, "left": eur(left[e.side])}
            found.append(_on(book, e.id, "entry_above_half", "b.amount", e.number, facts=facts))
        seen = facts_of_view(e)
        early = undecided_problem(reading, book, seen) if e.type == ADVANCE else None
        told = [early] if early is not None else advance_warnings(reading, book, seen)
        for p in (*told, *warnings(seen, book.limits)):
            found.append(_on(book, e.id, p.code, FIELD_OF[p.column], e.number, facts=p.facts))
    if undecided:
        everything = {e.id.hex: e for e in entries(reading, book.holder.id, EntryQuery(type=COST))}
        open_ids = {e.id.hex for e in undecided}
        for one, other in twins((key, facts_of_view(e)) for key, e in everything.items()):
            if {one, other} & open_ids:
                e = everything[other]
                found.append(
                    _on(book, e.id, "same_receipt", "b.payee", e.number, facts={"other": everything[one].number})
                )
    for halt in book.frame.halts:
        late = select(LedgerEntry.id, LedgerEntry.number, LedgerEntry.side, LedgerEntry.dated).where(
            LedgerEntry.partnership_id == book.holder.id, LedgerEntry.type == COST, LedgerEntry.dated > halt.since,
            severity().in_([SEVERITY[APPROVED], SEVERITY["locked"]]),
        )  # fmt: skip
        found += [
            _on(book, id, "after_stop", "b.date", n) for id, n, side, day in reading.rows(late) if halt.stops(side, day)
        ]
    return found


def _left(reading: Reading, book: Book) -> dict[str, int]:
    """What each half has left to spend. Units: cents."""
    left = dict(book.frame.halves)
    for (side, _), amount in spent_by_line(groups(reading, book.holder.id)).items():
        left[side] -= amount
    return left


def _doubles(reading: Reading, book: Book) -> list[Finding]:
    """What two offices may break together without knowing of each other."""
    own = LedgerEntry.partnership_id == book.holder.id
    found = []
    for column, code, name in (
        (LedgerEntry.document, "document_twice", "document"),
        (LedgerEntry.number, "entry_number_twice", "entry"),
    ):
        twice = select(column).where(own).group_by(column).having(func.count() > 1)
        found += [_at(book, code, "conflict", "b.document", **{name: value}) for (value,) in reading.rows(twice)]
    same = (
        select(LedgerEntry.id, LedgerEntry.number)
        .join(EntryStep, EntryStep.entry_id == LedgerEntry.id)
        .where(own, EntryStep.status == APPROVED, EntryStep.done_id == LedgerEntry.entered_id)
    )
    found += [_on(book, id, "own_approval", "b.entered_by", n) for id, n in reading.rows(same)]
    backs = select(LedgerEntry.reverses_id).where(own, LedgerEntry.reverses_id.is_not(None))
    backs = backs.group_by(LedgerEntry.reverses_id).having(func.count() > 1)
    for original in [entry(reading, id) for (id,) in reading.rows(backs)]:
        if taken_back(reading, original.id) > original.amount_minor:
            found.append(_on(book, original.id, "reversed_too_much", "b.reverses", original.number, "conflict"))
    for back, number in without_cost(reading, book.holder.id):
        kind, facts = "conflict" if back.counted else "rule", {"original": number}
        found.append(_on(book, back.id, "reversal_without_cost", "b.reverses", back.number, kind, facts))
    if book.frame.closed_until is not None:
        inside = select(LedgerEntry.id, LedgerEntry.number).where(
            own, LedgerEntry.dated <= book.frame.closed_until,
            severity().in_([SEVERITY[s] for s in (SUBMITTED, QUERIED, APPROVED)]),
        )  # fmt: skip
        found += [_on(book, id, "entry_in_closed_period", "b.date", n, "conflict") for id, n in reading.rows(inside)]
    return found


def _advance(reading: Reading, book: Book) -> list[Finding]:
    state = advance_state(reading, book.holder.id, book)
    left = state.account.open
    found = []
    if state.blocked and left:
        found.append(_at(book, "advance_open_blocked", "rule", "b.advance", open=eur(left), reason=state.blocked))
    elif left > 0 and book.holder.state == "terminated":
        found.append(_at(book, "advance_open", "due", "b.advance", open=eur(left)))
    half, held = book.frame.halves[HOLDING], carried(reading, book)
    if left > 0 and held > half:
        facts = {"side": HOLDING, "carried": eur(held), "half": eur(half)}
        found.append(_at(book, "advance_beyond_half", "rule", "b.advance", **facts))
    if state.lowest < 0:
        found.append(_at(book, "advance_negative", "rule", "b.advance"))
    return found


def _plan(book: Book) -> list[Finding]:
    found = [
        _at(book, "plan_not_half", "rule", "bp.amount", side=side, planned=eur(planned), half=eur(half))
        for side, planned, half in check_plan(book.plan, book.frame.halves)
    ]
    if not exchange_is_largest(book.budget, book.limits.exchange_lines | {book.limits.unallocated}):
        found.append(_at(book, "exchange_not_largest", "rule", "bp.amount"))
    earlier: list[Move] = []
    for move in book.moves:
        if not move.decided and not move.agreed and needs_agreement(move, book.plan, earlier, book.limits):
            facts = {"line": move.to_line, "percent": str(book.limits.transfer_percent)}
            found.append(_at(book, "transfer_above_limit", "rule", "bt.amount", **facts))
        earlier.append(move)
    return found


def open_items(reading: Reading, partnership_id: UUID) -> tuple[Finding, ...]:
    """What must be settled before a partnership closes: undecided entries, an advance that is neither at zero nor
    blocked. Source: domain.md 5.7 point 6, J9."""
    book = book_of(reading, partnership_id)
    found = _waiting(reading, book)
    state = advance_state(reading, partnership_id, book)
    if state.account.open and not state.blocked:
        found.append(_at(book, "advance_open", "due", "b.advance", open=eur(state.account.open)))
    return tuple(found)


def promise_tallies(reading: Reading, partnership_id: UUID) -> Mapping[tuple[str, int], Tally]:
    """What was spent and is planned of each half, for the promise card. Units: cents."""
    book = book_of(reading, partnership_id)
    spent, budget = spent_by_line(groups(reading, partnership_id)), book.budget
    return {
        (f"budget_{side}", 0): Tally(
            sum(v for (s, _), v in spent.items() if s == side), sum(v for (s, _), v in budget.items() if s == side)
        )
        for side in SIDES
    }


def ledger_sum_findings(reading: Reading) -> list[Finding]:
    """Whether every ledger still adds up: each value in euro follows from its amount and rate, numbers have no gap,
    and the sums of the database are those of the entries."""
    found: list[Finding] = []
    for holder in partnerships(reading):
        own = LedgerEntry.partnership_id == holder.id
        wrong = [
            Finding("eur_wrong", "rule", "b.eur", {"number": holder.number, "entry": number}, "budget_entry", id)
            for id, number, amount, currency, rate, minor in reading.session.execute(
                select(
                    LedgerEntry.id,
                    LedgerEntry.number,
                    LedgerEntry.amount_minor,
                    LedgerEntry.currency,
                    LedgerEntry.rate,
                    LedgerEntry.eur_minor,
                ).where(own)
            )
            if to_eur(amount, currency, rate) != minor
        ]
        found += wrong
        gaps = select(LedgerEntry.desk, func.max(LedgerEntry.place), func.count()).where(own).group_by(LedgerEntry.desk)
        for desk, last, count in reading.rows(gaps):
            if last != count:
                facts = {"number": holder.number, "desk": desk, "last": last, "count": count}
                found.append(Finding("numbers_gap", "rule", "b.number", facts, OF_PARTNERSHIP, holder.id))
    return found
