"""Rows that are being typed: kept on this computer until they are submitted."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import delete, func, select

from sdgp_desktop.budget.fields import problem_text
from sdgp_desktop.budget.records import EntryDraft
from sdgp_desktop.budget.rules import (
    ADVANCE,
    COST,
    HOLDING,
    REFUND,
    Entry,
    Problem,
    advance_document,
    next_document,
    warnings,
)
from sdgp_desktop.budget.service.advances import account_problems, advance_warnings, next_advance
from sdgp_desktop.budget.service.frame import Book, book_of, rate_for, rates
from sdgp_desktop.budget.service.ledger import documents, facts_of, problems_of, submit
from sdgp_desktop.budget.service.views import DraftView, RateView, Refused
from sdgp_desktop.kernel.dates import local_day
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.money import RATE_UNIT
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import encode
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import country

DAYS = ("dated", "original_on")
Kept = tuple[tuple[UUID, int, dict[str, Any]], ...]  # id, place and cells of each row
REFUSED = "refused"  # texts that were typed and not taken, by column: they stay until something else is typed there


def drafts(reading: Reading, partnership_id: UUID) -> list[DraftView]:
    """The rows that are being typed, in order, with what is wrong and what deserves a look."""
    book = book_of(reading, partnership_id)
    used = documents(reading, partnership_id)
    rows = [(d, _decoded(d.values)) for d in _rows(reading, partnership_id)]
    seen = [facts_of(values, local_day(d.changed)) for d, values in rows]
    account, table = account_problems(reading, book, seen), rates(reading)
    found = []
    for place, ((d, values), facts) in enumerate(zip(rows, seen, strict=True)):
        refused = _refused(d)
        wrong = {r.column for r in refused}
        problems = [
            *(Problem("cell_not_taken", r.column, {"text": r.text}) for r in refused),
            *(p for p in problems_of(facts, book, used) if p.column not in wrong),
        ]
        if not problems and place in account:
            problems.append(account[place])
        used.add(facts.document)
        told = [] if facts.dated == date.min else warnings(facts, book.limits)
        if facts.type == COST and facts.document and not values.get("original_at"):
            told.append(Problem("original_missing", "original_at"))
        told += _other_rate(book, table, facts)
        told += [] if problems else advance_warnings(reading, book, facts)
        found.append(DraftView(d.id, values, tuple(problems), tuple(told), refused))
    return found


def second_look(reading: Reading, partnership_id: UUID, values: Mapping[str, Any]) -> list[Problem]:
    """What about one movement of the advance account deserves a second look before it is submitted."""
    return advance_warnings(reading, book_of(reading, partnership_id), facts_of(values, reading.today))


def _other_rate(book: Book, table: Sequence[RateView], facts: Entry) -> list[Problem]:
    """A rate typed by hand that is not the one of the policy: fixed, or that of the month. Source: domain.md 5.5."""
    usual, source = rate_for(book, table, facts.currency, facts.dated)
    if not usual or facts.rate in (0, usual) or facts.currency == "EUR":
        return []
    return [Problem("rate_differs", "rate", {"rate": f"{Decimal(usual) / RATE_UNIT:f}", "source": source})]


def _refused(draft: EntryDraft) -> tuple[Refused, ...]:
    found = draft.values.get(REFUSED) or {}
    return tuple(Refused(column, r["text"], r["code"], r["facts"]) for column, r in sorted(found.items()))


def keep_refused(work: Work, id: UUID, column: str, refused: Refused | None) -> None:
    """Keep a text of a row that was not taken (in `store.local`); with nothing it is forgotten."""
    row = work.session.get(EntryDraft, id)
    if row is None:
        return
    kept = dict(row.values.get(REFUSED) or {})
    kept.pop(column, None)
    if refused is not None:
        kept[column] = {"text": refused.text, "code": refused.code, "facts": dict(refused.facts)}
    row.values = {**{k: v for k, v in row.values.items() if k != REFUSED}, **({REFUSED: kept} if kept else {})}
    work.session.flush()


def _rows(reading: Reading, partnership_id: UUID) -> Sequence[EntryDraft]:
    statement = select(EntryDraft).where(EntryDraft.partnership_id == partnership_id)
    return reading.session.scalars(statement.order_by(EntryDraft.place, EntryDraft.id)).all()


def _decoded(values: Mapping[str, Any]) -> dict[str, Any]:
    return {k: date.fromisoformat(v) if k in DAYS and v else v for k, v in values.items() if k != REFUSED}


def suggested(
    reading: Reading,
    partnership_id: UUID,
    values: Mapping[str, Any],
    office: str,
    today: date,
    numbers: Iterable[str] = (),
) -> dict[str, Any]:
    """A row with what can be guessed: currency of the side, rate of the month, next document number, payer, advance.

    The number carries the year of the row's day and is none of those stored, typed, or given out just now (`numbers`).
    """
    book = book_of(reading, partnership_id)
    filled = {k: v for k, v in values.items() if v not in (None, "")}
    filled.setdefault("type", COST)
    advances = filled["type"] in (ADVANCE, REFUND)
    filled.setdefault("side", HOLDING if advances or office in book.partners else "N")
    south = filled["side"] == "S" and filled["type"] != ADVANCE
    filled.setdefault("currency", (country(reading, book.holder.country).currency if south else "") or "EUR")
    filled.setdefault("paid_by", (book.partners or (office,))[0] if filled["type"] == REFUND else office)
    day = filled.get("dated") or today
    if "advance" not in filled:
        filled["advance"] = _advance_of(reading, book, filled, day)
    if not filled.get("rate") or values.get("rate_source"):
        filled["rate"], filled["rate_source"] = rate_for(
            book, rates(reading, filled["currency"]), filled["currency"], day
        )
    if "document" not in filled and "dated" in filled:
        typed = [str(d.values.get("document") or "") for d in _rows(reading, partnership_id)]
        known = [*documents(reading, partnership_id), *typed, *numbers]
        filled["document"] = (
            advance_document(filled["type"], filled.get("advance", ""), day, known)
            if advances
            else next_document(filled["side"], day, known)
        )
    return filled


def _advance_of(reading: Reading, book: Book, filled: Mapping[str, Any], day: date) -> str:
    if filled["type"] == ADVANCE:
        return next_advance(reading, book.holder.id)
    uses = filled["type"] == REFUND or (filled["type"] == COST and filled["paid_by"] in book.partners)
    return latest_advance(reading, book.holder.id, day) if uses else ""


def latest_advance(reading: Reading, partnership_id: UUID, day: date) -> str:
    """The newest advance paid until a day: the account that a cost of the partner association uses."""
    from sdgp_desktop.budget.service.sums import movements

    paid = [m for m in movements(reading, partnership_id) if m.kind == "paid" and m.dated <= day]
    return max(paid, key=lambda m: m.dated).advance if paid else ""


def add_draft(work: Work, partnership_id: UUID, values: Mapping[str, Any] | None = None) -> UUID:
    """Begin a row (in `store.local`)."""
    last = work.session.execute(
        select(func.max(EntryDraft.place)).where(EntryDraft.partnership_id == partnership_id)
    ).scalar()
    kept = {k: encode(v) for k, v in (values or {}).items() if v not in (None, "")}
    made = EntryDraft(
        id=uuid4(), partnership_id=partnership_id, place=(last or 0) + 1, values=kept, changed=work.moment
    )
    work.add_local(made)
    work.session.flush()
    return made.id


def change_draft(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Type over cells of a row (in `store.local`); an empty value forgets the cell."""
    row = work.session.get(EntryDraft, id)
    if row is None:
        return
    kept = dict(row.values)
    for column, value in values.items():
        if value in (None, ""):
            kept.pop(column, None)
        else:
            kept[column] = encode(value)
    row.values, row.changed = kept, work.moment
    work.session.flush()


def kept_drafts(reading: Reading, partnership_id: UUID) -> Kept:
    """All that stands in the rows, to be put back later."""
    return tuple((d.id, d.place, dict(d.values)) for d in _rows(reading, partnership_id))


def put_drafts_back(work: Work, partnership_id: UUID, kept: Kept) -> None:
    """Make the rows those of before (in `store.local`): what came since goes, what went comes back."""
    drop_drafts(work, [d.id for d in _rows(work, partnership_id)])
    work.session.expire_all()
    for id, place, values in kept:
        work.add_local(
            EntryDraft(id=id, partnership_id=partnership_id, place=place, values=values, changed=work.moment)
        )
    work.session.flush()


def drop_drafts(work: Work, ids: Sequence[UUID]) -> None:
    """Forget rows (in `store.local`, or in the act that submitted them)."""
    work.session.execute(delete(EntryDraft).where(EntryDraft.id.in_(list(ids))))


def submit_drafts(work: Work, partnership_id: UUID, ids: Sequence[UUID] | None = None) -> list[UUID]:
    """Submit typed rows, all of them or some, and forget the drafts in the same act.

    Errors: Refusal "entries_not_ready"; then all drafts stay.
    """
    rows = [d for d in _rows(work, partnership_id) if ids is None or d.id in set(ids)]
    wrong = [refused for d in rows for refused in _refused(d)[:1]]
    if wrong:
        raise Refusal(
            "entries_not_ready", n=len(wrong), problem=problem_text("cell_not_taken", {"text": wrong[0].text})
        )
    made = submit(work, partnership_id, [_decoded(d.values) for d in rows])
    drop_drafts(work, [d.id for d in rows])
    return made
