"""Closing and reopening a period; what happens with an open advance."""

from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from sdgp_desktop.budget.records import AdvanceNote, EntryStep, LedgerEntry, PeriodStep
from sdgp_desktop.budget.rules import APPROVED, LOCKED, QUERIED, SETTLED, SUBMITTED, check_write_off
from sdgp_desktop.budget.rules.entries import SEVERITY, STEPS
from sdgp_desktop.budget.service.checks import without_cost
from sdgp_desktop.budget.service.frame import book_of, closed_until
from sdgp_desktop.budget.service.ledger import step_row
from sdgp_desktop.budget.service.sums import advance_state, severity
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.partnerships.service import partnership


def close_period(work: Work, partnership_id: UUID, until: date, reason: str = "") -> int:
    """Close everything up to a day: approved entries are locked, later ones of that time are refused.

    Returns how many entries were locked. Errors: Refusal "period_not_later", "period_has_open_entries",
    "period_has_reversal" of what does not count.
    """
    before = closed_until(work, partnership_id)
    if before is not None and until <= before:
        raise Refusal("period_not_later", until=before)
    inside = (LedgerEntry.partnership_id == partnership_id, LedgerEntry.dated <= until)
    waiting = [SEVERITY[s] for s in (SUBMITTED, QUERIED)]
    left = work.session.execute(select(func.count(LedgerEntry.id)).where(*inside, severity().in_(waiting))).scalar_one()
    if left:
        raise Refusal("period_has_open_entries", n=left, until=until)
    for back, original in without_cost(work, partnership_id):
        if back.dated <= until:
            raise Refusal("period_has_reversal", entry=back.number, original=original, until=until)
    top = (
        select(func.max(EntryStep.rank))
        .where(EntryStep.entry_id == LedgerEntry.id)
        .correlate(LedgerEntry)
        .scalar_subquery()
    )
    found = work.rows(select(LedgerEntry.id, top).where(*inside, severity() == SEVERITY[APPROVED]))
    work.insert_many(
        EntryStep, [step_row(work, partnership_id, id, rank // STEPS + 1, LOCKED, reason) for id, rank in found]
    )
    _period(work, partnership_id, "closed", until, reason)
    work.tell(until=until.isoformat())
    return len(found)


def reopen_period(work: Work, partnership_id: UUID, reason: str) -> None:
    """Open the closed period again, for late costs; locked entries stay locked.

    Errors: Refusal "period_not_closed", "period_needs_reason".
    """
    until = closed_until(work, partnership_id)
    if until is None:
        raise Refusal("period_not_closed")
    if not reason.strip():
        raise Refusal("period_needs_reason")
    _period(work, partnership_id, "reopened", until, reason)
    work.tell(until=until.isoformat())


def _period(work: Work, partnership_id: UUID, state: str, until: date, reason: str) -> None:
    last = work.session.execute(
        select(func.max(PeriodStep.place)).where(PeriodStep.partnership_id == partnership_id)
    ).scalar()
    work.add(
        PeriodStep(
            partnership_id=partnership_id, place=(last or 0) + 1, state=state, until=until, reason=reason.strip(),
            done_by=work.person.name,
        )
    )  # fmt: skip


def note_advance(work: Work, partnership_id: UUID, kind: str, reason: str) -> None:
    """Block the open balance, free it again, or write a rounding rest off; always with the reason.

    Errors: Refusal "advance_note_needed", "write_off_too_large", "write_off_without_reason", "write_off_nothing".
    Source: domain.md 5.7 point 6, J9, J10.
    """
    book = book_of(work, partnership_id)
    account = advance_state(work, partnership_id, book).account
    if kind == SETTLED:
        check_write_off(account, book.limits.writeoff_minor, reason)
    elif not reason.strip():
        raise Refusal("advance_note_needed")
    last = work.session.execute(
        select(func.max(AdvanceNote.place)).where(AdvanceNote.partnership_id == partnership_id)
    ).scalar()
    work.add(
        AdvanceNote(
            partnership_id=partnership_id, place=(last or 0) + 1, kind=kind, dated=work.today,
            amount_minor=account.open, reason=reason.strip(), done_by=work.person.name,
        )
    )  # fmt: skip
    work.tell(name=partnership(work, partnership_id).number)
