"""What was changed on another computer before the first approval, or the signature, was known there."""

from collections.abc import Iterator, Mapping
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.budget.fields import DECISION_FIELDS
from sdgp_desktop.budget.records import Decision, EntryStep, PlanAmount
from sdgp_desktop.budget.rules import APPROVED, Key, eur
from sdgp_desktop.budget.service.frame import Book, usual_plan
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.overtaken import making_of, overtaken, setting_of
from sdgp_desktop.kernel.reading import Reading

LABELS = {f.column: f.label for f in DECISION_FIELDS}


def behind(reading: Reading, book: Book) -> tuple[Finding, ...]:
    """A budget that is not the one costs were approved on; a decision that is not the one that was signed."""
    id, number = book.holder.id, book.holder.number

    def look() -> tuple[Finding, ...]:
        return (*_plan(reading, id, number, usual_plan(book.rules)), *_decisions(reading, id, number))

    return reading.kept((behind, id, number, book.rules.version), look)


def _plan(reading: Reading, partnership_id: UUID, number: str, usual: Mapping[Key, int]) -> Iterator[Finding]:
    """The first change of a plan stores all its lines; until then it was the usual one of the rule book."""
    steps = select(EntryStep.id).where(EntryStep.partnership_id == partnership_id, EntryStep.status == APPROVED)
    seal = making_of(reading, *(id for (id,) in reading.rows(steps)))
    if seal is None:
        return
    rows = {row.id: row for row in reading.all(select(PlanAmount).where(PlanAmount.partnership_id == partnership_id))}
    for one in overtaken(reading, seal, list(rows)):
        if one.change.column == "amount_minor":
            row = rows[one.change.record]
            known = usual.get((row.side, row.line), 0) if one.known is None else one.known
            if known != one.change.value:
                amounts = {"amount": eur(one.change.value), "known": eur(known)}
                facts = {"number": number, "side": row.side, "line": row.line, **amounts}
                yield Finding("plan_changed", "rule", "bp.amount", facts, "budget_plan", row.id)


def _decisions(reading: Reading, partnership_id: UUID, number: str) -> Iterator[Finding]:
    signed = reading.all(
        select(Decision).where(
            Decision.partnership_id == partnership_id, Decision.signed_on.is_not(None), Decision.removed.is_(False)
        )
    )
    for decision in sorted(signed, key=lambda d: d.id):
        seal = setting_of(reading, decision.id, "signed_on")
        found = [] if seal is None else overtaken(reading, seal, [decision.id])
        columns = dict.fromkeys(one.change.column for one in found if one.change.column in LABELS)
        if columns:
            facts = {"number": number, "fields": tuple(LABELS[column] for column in columns)}
            yield Finding("decision_changed", "rule", "fd.reason", facts, "budget_decision", decision.id)
