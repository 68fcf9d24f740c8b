"""What the checks will say of a form before it is taken in."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sdgp_desktop.intake.rules.checks import check
from sdgp_desktop.intake.rules.differences import applied
from sdgp_desktop.intake.rules.filled import Filled, write_answers
from sdgp_desktop.intake.service.checking import context_of
from sdgp_desktop.intake.service.knowledge import Knowledge
from sdgp_desktop.intake.service.listing import dossier
from sdgp_desktop.intake.service.tables import filled_of
from sdgp_desktop.intake.service.taking import arrivals
from sdgp_desktop.intake.service.views import DossierRow, Plan
from sdgp_desktop.kernel.findings import Finding

NOBODY = UUID(int=0)  # the id of a dossier that is not opened yet


def foreseen(known: Knowledge, plan: Plan, now: datetime) -> tuple[Finding, ...]:
    """The findings of a dossier as it would be with all that a plan says; `now` counts where no arrival is noted."""
    received = plan.meta.received or now
    row, filled = _as_it_would_be(known, plan, received)
    context = context_of(known, row)
    changes = any(not d.moved for d in plan.differences)
    if changes and row.received < received > context.closes:
        context = replace(context, corrected_late=received.astimezone(context.zone).date())
    return check(write_answers(filled), context)


def _as_it_would_be(known: Knowledge, plan: Plan, received: datetime) -> tuple[DossierRow, Filled]:
    meta = plan.meta
    if plan.dossier_id is None:
        country = known.country_of(meta.form)
        row = DossierRow(
            NOBODY, "", meta.reference, known.call_id, meta.form, country, plan.municipality_id,
            plan.municipality_code, plan.name, "submitted", received, meta.language, meta.channel, meta.source, None,
            None,
        )  # fmt: skip
        return row, plan.filled
    row = dossier(known.reading, plan.dossier_id)
    first = not arrivals(known.reading, row.id)
    row = replace(row, received=received if first else min(row.received, received))
    return row, applied(filled_of(known.reading, [row.id])[row.id], plan.differences)
