"""Answers that were changed on another computer before the decision about them was known there."""

from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.intake.service import decided_answer, dossiers
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.overtaken import making_of, overtaken, records_beside
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.scoring.records import Decision, Outcome

DOSSIER = "intake_dossier"


def changed_after_decision(reading: Reading, call_id: UUID) -> tuple[Finding, ...]:
    """What the decision that stands was not taken on, though it is what the applications say now."""

    def look() -> tuple[Finding, ...]:
        newest = reading.one(
            select(Decision).where(Decision.call_id == call_id).order_by(Decision.at.desc(), Decision.id).limit(1)
        )
        seal = None if newest is None else making_of(reading, newest.id)
        if newest is None or seal is None:
            return ()
        decided = {id for (id,) in reading.rows(select(Outcome.dossier_id).where(Outcome.decision_id == newest.id))}
        rows = {one.id: one for one in dossiers(reading, call_id=call_id) if one.id in decided}
        found: dict[tuple[UUID, str], Finding] = {}
        for type_name, ids in sorted(records_beside(reading, seal).items()):
            for one in overtaken(reading, seal, sorted(ids)) if type_name.startswith("intake_") else ():
                about = decided_answer(reading, type_name, one.change.record, one.change.column)
                row = rows.get(about[0]) if about is not None else None
                if about is not None and row is not None:
                    facts = {"number": row.number, "field": about[1].label, "office": one.change.office}
                    told = Finding("answer_changed", "rule", about[1].id, facts, DOSSIER, row.id)
                    found.setdefault((row.id, about[1].id), told)
        return tuple(found.values())

    return reading.kept((changed_after_decision, call_id), look)
