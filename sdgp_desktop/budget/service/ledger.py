"""Entries on their way: submitted, queried, approved, rejected, reversed; whoever made one cannot approve it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from sdgp_desktop.budget.fields import problem_text
from sdgp_desktop.budget.records import EntryStep, LedgerEntry
from sdgp_desktop.budget.rules import (
    ADVANCE,
    APPROVED,
    COST,
    COUNTED,
    COUNTED_TYPES,
    LOCKED,
    QUERIED,
    REFUND,
    REJECTED,
    REVERSAL,
    SUBMITTED,
    Entry,
    Key,
    Problem,
    check_entry,
    check_payer,
    check_reversal,
    check_step,
    rank_of,
    uses_account,
)
from sdgp_desktop.budget.rules.entries import STEPS
from sdgp_desktop.budget.service.advances import account_problems, check_account
from sdgp_desktop.budget.service.checks import check_money, reversals_of, taken_back
from sdgp_desktop.budget.service.frame import Book, book_of
from sdgp_desktop.budget.service.sums import BY_SEVERITY, entry, severity
from sdgp_desktop.budget.service.views import EntryView
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.money import to_eur
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.series import series_of
from sdgp_desktop.kernel.work import Work

TEXTS = ("line", "payee", "text", "document", "document_kind", "paid_by", "advance")


def facts_of(values: Mapping[str, Any], booked_on: date) -> Entry:
    """A typed row as the rules see it; the value in euro is fixed here."""
    amount, rate, currency = (
        int(values.get("amount_minor") or 0),
        int(values.get("rate") or 0),
        values.get("currency") or "EUR",
    )
    texts = {name: str(values.get(name) or "").strip() for name in TEXTS}
    return Entry(
        dated=values.get("dated") or date.min, type=values.get("type") or COST, side=values.get("side") or "",
        currency=currency, amount_minor=amount, rate=rate, eur_minor=to_eur(amount, currency, rate) if rate > 0 else 0,
        booked_on=booked_on, reverses=str(values.get("reverses") or ""), **texts,
    )  # fmt: skip


def facts_of_view(view: EntryView) -> Entry:
    """A stored entry as the rules see it."""
    return Entry(
        view.dated,
        view.type,
        view.side,
        view.line,
        view.payee,
        view.text,
        view.document,
        view.currency,
        view.amount_minor,
        view.rate,
        view.eur_minor,
        view.paid_by,
        view.advance,
        view.document_kind,
        "",
        view.status,
        view.booked_on,
    )


def documents(reading: Reading, partnership_id: UUID) -> set[str]:
    """Document numbers that are used in a ledger."""
    return {
        d for (d,) in reading.rows(select(LedgerEntry.document).where(LedgerEntry.partnership_id == partnership_id))
    }


def problems_of(found: Entry, book: Book, used: Iterable[str]) -> list[Problem]:
    """What keeps a row from being submitted; a cost after a stop is taken, to be rejected with that reason."""
    if found.dated == date.min:
        return [Problem("entry_field_missing", "dated", {"field": "dated"})]
    problems = [p for p in check_entry(found, book.frame) if p.code != "after_stop"]
    problems = problems or check_payer(found, book.frame)
    if found.document and found.document in used:
        problems.append(Problem("document_used", "document", {"document": found.document}))
    return problems


def submit(work: Work, partnership_id: UUID, rows: Sequence[Mapping[str, Any]]) -> list[UUID]:
    """Submit typed rows: each gets its number, gap-free for this desk, and is never changed again.

    A cost dated after the partnership was stopped is kept as rejected, with the ground.
    Errors: Refusal "entries_not_ready" with the first problem; of a single advance or refund what `account_problems`
    has against it ("advance_not_justified", "advance_above_half", "advance_blocked", "refund_too_large"); then nothing
    is submitted.
    """
    book = book_of(work, partnership_id)
    today, used = work.today, documents(work, partnership_id)
    made = [(facts_of(values, today), values) for values in rows]
    account = account_problems(work, book, [found for found, _ in made])
    wrong: list[Problem] = []
    for place, (found, _) in enumerate(made):
        problems = problems_of(found, book, used)
        if not problems and place in account:
            problems.append(account[place])
        wrong += problems[:1]
        used.add(found.document)
    if wrong and len(rows) == 1 and wrong[0] in account.values():
        raise Refusal(wrong[0].code, **wrong[0].facts)  # an advance of its own form: there is no cell to correct
    if wrong:
        raise Refusal("entries_not_ready", n=len(wrong), problem=problem_text(wrong[0].code, wrong[0].facts))
    ids = _store(work, book, made)
    _reject_stopped(work, book, list(zip(ids, (found for found, _ in made), strict=True)))
    work.tell(name=book.holder.number)
    return ids


def next_place(reading: Reading, partnership_id: UUID, desk: str) -> int:
    """The next running number of a desk in a ledger."""
    last = reading.session.execute(
        select(func.max(LedgerEntry.place)).where(
            LedgerEntry.partnership_id == partnership_id, LedgerEntry.desk == desk
        )
    ).scalar()
    return (last or 0) + 1


def _store(work: Work, book: Book, made: Sequence[tuple[Entry, Mapping[str, Any]]]) -> list[UUID]:
    first = next_place(work, book.holder.id, work.desk)
    rows = []
    for place, (found, values) in enumerate(made, first):
        rows.append(
            entry_row(
                book, found, work.desk, place, entered_by=work.person.name, entered_id=work.person.id,
                rate_source=str(values.get("rate_source") or ""), original_at=str(values.get("original_at") or ""),
                visit=str(values.get("visit") or ""), remark=str(values.get("remark") or ""),
                original_on=values.get("original_on"), reverses_id=values.get("reverses_id"),
            )
        )  # fmt: skip
    return work.insert_many(LedgerEntry, rows)


def entry_row(book: Book, found: Entry, desk: str, place: int, **more: Any) -> dict[str, Any]:
    """The row of an entry: its number is the desk's series and the running number (V12, V2-12)."""
    return {
        "partnership_id": book.holder.id,
        "number": f"{series_of(desk)}{place}",
        "desk": desk,
        "place": place,
        "dated": found.dated,
        "year": found.dated.year,
        "booked_on": found.booked_on,
        "type": found.type,
        "side": found.side,
        "line": found.line,
        "payee": found.payee,
        "text": found.text,
        "document": found.document,
        "document_kind": found.document_kind,
        "currency": found.currency,
        "amount_minor": found.amount_minor,
        "rate": found.rate,
        "eur_minor": found.eur_minor,
        "paid_by": found.paid_by,
        "advance": found.advance,
        "account": uses_account(found, book.frame.associations),
        **more,
    }


def _reject_stopped(work: Work, book: Book, made: Sequence[tuple[UUID, Entry]]) -> None:
    for id, found in made:
        if found.type == COST and (reason := stop_reason(book, found.side, found.dated)):
            add_step(work, book.holder.id, id, REJECTED, reason)


def stop_reason(book: Book, side: str, day: date) -> str:
    """Why a cost of this side and day is rejected after a stop, or nothing."""
    halt = next((h for h in book.frame.halts if h.stops(side, day)), None)
    return f"T6 {halt.since.isoformat()}: {halt.ground}" if halt is not None else ""


# -- steps -------------------------------------------------------------------------------------------------------


def add_step(
    work: Work, partnership_id: UUID, entry_id: UUID, status: str, reason: str = "", known: int | None = None
) -> None:
    """Write one step of an entry; `known` is its highest rank where that was read already."""
    if known is None:
        known = (
            work.session.execute(select(func.max(EntryStep.rank)).where(EntryStep.entry_id == entry_id)).scalar() or 0
        )
    work.insert_many(EntryStep, [step_row(work, partnership_id, entry_id, known // STEPS + 1, status, reason)])


def step_row(
    work: Work, partnership_id: UUID, entry_id: UUID, place: int, status: str, reason: str = ""
) -> dict[str, Any]:
    """The row of a step done now by the person who acts."""
    return {
        "partnership_id": partnership_id, "entry_id": entry_id, "rank": rank_of(place, status), "status": status,
        "dated": work.today, "done_by": work.person.name, "done_id": work.person.id, "reason": reason,
    }  # fmt: skip


@dataclass(frozen=True)
class _Known:
    """An entry with its status and highest rank, read together."""

    record: LedgerEntry
    rank: int

    @property
    def status(self) -> str:
        return BY_SEVERITY[self.rank % STEPS]


def _known(reading: Reading, ids: Sequence[UUID]) -> list[_Known]:
    top = (
        select(func.max(EntryStep.rank))
        .where(EntryStep.entry_id == LedgerEntry.id)
        .correlate(LedgerEntry)
        .scalar_subquery()
    )
    found = reading.session.execute(select(LedgerEntry, func.coalesce(top, 0)).where(LedgerEntry.id.in_(list(ids))))
    known = {record.id: _Known(record, rank) for record, rank in found}
    missing = [id for id in ids if id not in known]
    if missing:
        raise Refusal("record_gone", type="budget_entry", id=missing[0].hex)
    return sorted((known[id] for id in ids), key=lambda k: (k.record.dated, k.record.type != ADVANCE, k.record.place))


def approve(work: Work, ids: Sequence[UUID]) -> None:
    """Approve entries in the order of their days; each must hold against the rules as the ledger then stands.

    Errors: Refusal "four_eyes", "entry_step_not_next", "half_over", "line_over", "advance_not_justified",
    "advance_above_half", "advance_blocked", "refund_too_large", "entry_not_ready" (a reversal of what does not
    count any more, for one).
    Source: domain.md 5.4, 5.7, 5.8.
    """
    found = _known(work, list(dict.fromkeys(ids)))
    if not found:
        return
    book = book_of(work, found[0].record.partnership_id)
    for known in found:
        if known.record.partnership_id != book.holder.id:
            raise Refusal("record_gone", type="budget_entry", id=known.record.id.hex)
        _check_approval(work, book, known, frozenset(ids))
    more: dict[Key, int] = {}
    for e in (k.record for k in found if k.record.type in COUNTED_TYPES):
        more[e.side, e.line] = more.get((e.side, e.line), 0) + e.eur_minor
    check_money(work, book, more)
    for known in found:
        if known.record.type in (ADVANCE, REFUND):
            check_account(work, book, known.record)
        add_step(work, book.holder.id, known.record.id, APPROVED, known=known.rank)
        work.session.flush()
    work.tell(name=book.holder.number)


def _check_approval(work: Work, book: Book, known: _Known, together: frozenset[UUID]) -> None:
    e = known.record
    maker = work.person.name if e.entered_id == work.person.id else e.entered_by
    check_step(known.status, APPROVED, maker, work.person.name)
    found = facts_of_view(entry(work, e.id))
    if e.reverses_id is None:
        problems = check_entry(found, book.frame)
    else:
        original = entry(work, e.reverses_id)
        status = APPROVED if original.id in together else original.status
        found = replace(found, reverses=original.document)
        back = taken_back(work, original.id, but=e.id)
        problems = [*check_entry(found, book.frame), *check_reversal(found, facts_of_view(original), back, status)]
    if problems:
        raise Refusal("entry_not_ready", problem=problem_text(problems[0].code, problems[0].facts))


def query(work: Work, id: UUID, reason: str) -> None:
    """Ask about an entry, which does not count meanwhile.

    Errors: Refusal "entry_needs_reason", "entry_step_not_next"; "entry_taken_back" for a cost whose reversal counts;
    "half_over", "line_over" for a reversal that made room.
    """
    _step(work, id, QUERIED, reason, needs_reason=True)


def answer(work: Work, id: UUID, reason: str) -> None:
    """Answer a question about an entry: it waits for approval again. Errors: as `query`."""
    _step(work, id, SUBMITTED, reason, needs_reason=True)


def reject(work: Work, id: UUID, reason: str) -> None:
    """Reject an entry: it stays in the ledger, and out of the totals. Errors: as `query`."""
    _step(work, id, REJECTED, reason, needs_reason=True)


def _step(work: Work, id: UUID, status: str, reason: str, *, needs_reason: bool) -> None:
    if needs_reason and not reason.strip():
        raise Refusal("entry_needs_reason")
    known = _known(work, [id])[0]
    check_step(known.status, status, "", work.person.name)
    if known.status in COUNTED:
        _check_uncounted(work, known.record)
    add_step(work, known.record.partnership_id, id, status, reason.strip(), known=known.rank)
    work.tell(entry=known.record.number)


def _check_uncounted(work: Work, e: LedgerEntry) -> None:
    """Refuse to take an entry out of the totals that others there lean on: a cost that was taken back, a reversal
    that made room for later costs. Errors: Refusal "entry_taken_back", "half_over", "line_over"."""
    standing = next((r for r in reversals_of(work, e.partnership_id, [e.id]) if r.counted), None)
    if standing is not None:
        raise Refusal("entry_taken_back", entry=e.number, reversal=standing.number)
    if e.type == REVERSAL:
        check_money(work, book_of(work, e.partnership_id), {(e.side, e.line): -e.eur_minor})


def reject_after_stop(work: Work, partnership_id: UUID) -> None:
    """Reject every cost dated after the partnership was stopped, with that reason, and its reversals with it; what is
    locked stays, as a finding."""
    work.session.flush()
    book = book_of(work, partnership_id)
    if not book.frame.halts:
        return
    statement = select(LedgerEntry.id, LedgerEntry.side, LedgerEntry.dated, severity()).where(
        LedgerEntry.partnership_id == partnership_id, LedgerEntry.type == COST
    )
    for id, side, day, level in work.rows(statement):
        reason = stop_reason(book, side, day)
        if not reason or BY_SEVERITY[level] not in (SUBMITTED, QUERIED, APPROVED):
            continue
        backs = reversals_of(work, partnership_id, [id])
        if all(back.status != LOCKED for back in backs):
            for one in (id, *(back.id for back in backs)):
                add_step(work, partnership_id, one, REJECTED, reason)


# -- reversal ----------------------------------------------------------------------------------------------------


def reverse(
    work: Work, id: UUID, document: str, dated: date, amount_minor: int | None = None, text: str = "", kind: str = ""
) -> UUID:
    """Take an approved cost back, wholly or in part, at its own rate; the reversal waits for approval itself.

    Errors: Refusal "reversal_not_possible", "entries_not_ready". Source: domain.md 5.4, Corrections; J10.
    """
    original = entry(work, id)
    record = work.get(LedgerEntry, id)
    book = book_of(work, record.partnership_id)
    back = taken_back(work, id)
    amount = original.amount_minor - back if amount_minor is None else amount_minor
    values = {
        "dated": dated, "type": REVERSAL, "side": original.side, "line": original.line, "payee": original.payee,
        "text": text or f"{original.document}: {original.text}", "document": document, "document_kind": kind,
        "currency": original.currency, "amount_minor": -amount, "rate": original.rate, "paid_by": original.paid_by,
        "advance": original.advance, "rate_source": original.rate_source, "visit": original.visit,
        "reverses": original.document, "reverses_id": id,
    }  # fmt: skip
    found = facts_of(values, work.today)
    problems = [
        *problems_of(found, book, documents(work, book.holder.id)),
        *check_reversal(found, facts_of_view(original), back, original.status),
    ]
    if problems:
        raise Refusal("reversal_not_possible", problem=problem_text(problems[0].code, problems[0].facts))
    made = _store(work, book, [(found, values)])[0]
    work.tell(entry=original.number)
    return made
