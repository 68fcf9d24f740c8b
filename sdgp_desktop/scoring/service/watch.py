"""What needs attention in scoring; nothing that is sealed for a viewer is told by it."""

from uuid import UUID

from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.scoring.fields import QUORUM
from sdgp_desktop.scoring.service.after import changed_after_decision
from sdgp_desktop.scoring.service.panel import frozen, members, panel_findings, scored_dossiers
from sdgp_desktop.scoring.service.ranking import ranking
from sdgp_desktop.scoring.service.sheets import changed_after_lock
from sdgp_desktop.scoring.service.views import RankingRow

LINE = "scoring_outcome"  # a jump to this leads to the line of the application in the ranking
DOSSIER = "intake_dossier"


def scoring_findings(reading: Reading, call_id: UUID, viewer: UUID | None = None) -> tuple[Finding, ...]:
    """Empty seats, missing statements and quorums, lots to draw, marks far apart; once it is decided, only sheets
    and applications that no longer say what was locked, or decided upon."""
    people = members(reading, call_id)
    if not people:
        return ()
    found = [*sheet_findings(reading, call_id), *changed_after_decision(reading, call_id)]
    if frozen(reading, call_id):
        return tuple(found)
    found += panel_findings(reading, call_id, people)
    known = ranking(reading, call_id, viewer)
    for row in known.rows:
        if row.scored:
            found += _of_row(row)
    ids = {row.number: row.dossier_id for row in known.rows}
    for numbers in known.lots:
        found.append(Finding("lot_due", "due", "", {"numbers": numbers}, LINE, ids[numbers[0]]))
    marked = {row.dossier_id for row in known.rows if row.sheets}
    for dossier in scored_dossiers(reading, call_id):
        if dossier.id in marked and not dossier.confirmed:
            found.append(Finding("unconfirmed_scored", "due", "", {"number": dossier.number}, DOSSIER, dossier.id))
    return tuple(found)


def sheet_findings(reading: Reading, call_id: UUID) -> list[Finding]:
    """Sheets that count and no longer say what was locked."""
    numbers = {one.id: one.number for one in scored_dossiers(reading, call_id)}
    return [
        Finding("sheet_changed", "rule", "", {"name": name, "number": numbers.get(dossier, "")}, "scoring_sheet", id)
        for id, name, dossier in changed_after_lock(reading, call_id)
    ]


def _of_row(row: RankingRow) -> list[Finding]:
    found = []
    if row.quorum_missing:
        facts = {"number": row.number, "missing": tuple(QUORUM[code] for code in row.quorum_missing)}
        found.append(Finding("quorum_missing", "due", "", facts, LINE, row.dossier_id))
    if row.b1 is not None and row.b1.reason == "not_verified":
        found.append(Finding("bonus_not_verified", "due", "10.4", {"number": row.number}, DOSSIER, row.dossier_id))
    if row.flags:
        facts = {"number": row.number, "criteria": row.flags}
        found.append(Finding("to_discuss", "rule", "", facts, LINE, row.dossier_id))
    return found
