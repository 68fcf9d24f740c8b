"""Taking a packet in, and what the rules of all slices find wrong then and did not before."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sdgp_desktop.exchange.service.container import Control
from sdgp_desktop.exchange.service.orphans import orphans
from sdgp_desktop.exchange.service.reports import Report
from sdgp_desktop.exchange.service.series import series_findings, settle_series
from sdgp_desktop.exchange.service.taking_in import take_in
from sdgp_desktop.exchange.service.watch import parts_findings
from sdgp_desktop.kernel.dates import local_day
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person, Work

if TYPE_CHECKING:
    from sdgp_desktop.intake.service import Checked

DOSSIER = "intake_dossier"
DRAFT = "draft"  # still being typed somewhere: what it lacks is said on its own page, and nowhere else
URGENCY = ("conflict", "rule", "overdue", "due", "HE", "HC", "S")  # kinds of findings, what matters most first


def take_in_and_check(store: Store, person: Person, file: Path, control: Control | None = None) -> Report:
    """Take a packet in; its report holds what the rules of today find and did not before.

    A desk that was never used makes room for one of its office that became known. Errors: as `take_in`.
    """
    with store.read() as reading:
        before = [*series_findings(reading), *parts_findings(reading), *all_findings(reading, store.clock(), person.id)]
    report = take_in(store, person, file, control)
    report.moved = settle_series(store)
    with store.read() as reading:
        found = [*series_findings(reading), *parts_findings(reading), *all_findings(reading, store.clock(), person.id)]
        report.findings = tuple(fresh(before, found))
    return report


def all_findings(reading: Reading, now: datetime, viewer: UUID | None = None) -> list[Finding]:
    """What all rules find in the running calls; of forms that are still being typed, what concerns others only.

    What is sealed for the viewer is not told; no viewer is the program itself.
    """
    from sdgp_desktop.budget.service import findings as budget_findings
    from sdgp_desktop.calls.service import call_findings, calls
    from sdgp_desktop.intake.service import checked_dossiers, intake_findings
    from sdgp_desktop.matching.service import match_findings
    from sdgp_desktop.partnerships.service import findings as partnership_findings
    from sdgp_desktop.registry.service import registry_findings
    from sdgp_desktop.scoring.service import scoring_findings
    from sdgp_desktop.visits.service import findings as visit_findings

    today = local_day(now)
    states = {choice.code for choice in reading.schema[DOSSIER].fields["status"].choices} - {DRAFT}
    found: list[Finding] = []
    for id in [c.id for c in calls(reading) if c.running]:
        checked = checked_dossiers(reading, id, status=states)
        found += [f for one in checked for f in one.findings]
        found += _behind(reading, checked)
        found += intake_findings(reading, id)
        found += scoring_findings(reading, id, viewer)
        found += match_findings(reading, id, viewer)
        found += partnership_findings(reading, today, id)
        found += visit_findings(reading, today, id)
        found += budget_findings(reading, today, id)
    return [*found, *call_findings(reading, today), *registry_findings(reading), *orphans(reading)]


def _behind(reading: Reading, checked: "Iterable[Checked]") -> Iterator[Finding]:
    """Dossiers whose state was set by older rules, in the office that they come from."""
    kind = reading.schema[DOSSIER]
    words = {choice.code: choice.label for choice in kind.fields["status"].choices}
    for one in checked:
        row = one.dossier
        if one.status != row.status:
            facts = {"number": row.number, "stands": words[row.status], "says": words[one.status]}
            yield Finding("state_behind", "rule", kind.fields["status"].id, facts, DOSSIER, row.id)


def check_again(work: Work) -> int:
    """Check the dossiers of the running calls by the rules of today; returns how many changed state."""
    from sdgp_desktop.calls.service import calls
    from sdgp_desktop.intake.service import recheck_call

    return sum(recheck_call(work, call.id) for call in calls(work) if call.running)


def fresh(before: list[Finding], after: list[Finding]) -> list[Finding]:
    """The findings that were not there before, what matters most first."""
    known = {_key(f) for f in before}
    return sorted((f for f in after if _key(f) not in known), key=_urgency)


def _urgency(finding: Finding) -> int:
    return URGENCY.index(finding.kind) if finding.kind in URGENCY else len(URGENCY)


def _key(finding: Finding) -> tuple[Any, ...]:
    facts = tuple(sorted((k, str(v)) for k, v in finding.facts.items()))
    return (finding.code, finding.record_type, finding.record_id, finding.field, finding.row, facts)
