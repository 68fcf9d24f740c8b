"""What needs somebody today, gathered from all slices; nothing of it is stored."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.budget.service import findings as budget_findings
from sdgp_desktop.calls.service import Duty, call_findings, calls
from sdgp_desktop.exchange.service import FolderView, exchange_findings, folder_findings
from sdgp_desktop.intake.service import Checked, checked_dossiers, forget_knowledge, intake_findings
from sdgp_desktop.kernel.dates import local_day
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.finds import NAMELESS, owner_of, title_of, title_of_record
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.matching.service import match_findings
from sdgp_desktop.overview.rules import Item, grouped, ordered
from sdgp_desktop.partnerships.service import findings as partnership_findings
from sdgp_desktop.partnerships.service import partnerships
from sdgp_desktop.registry.service import association_by_code, registry_findings
from sdgp_desktop.scoring.service import scoring_findings
from sdgp_desktop.visits.service import findings as visit_findings
from sdgp_desktop.visits.service import travel_findings

__all__ = ["Copies", "Here", "Item", "attention", "copy_findings", "grouped"]
HARD = {"incomplete": "HC", "ineligible": "HE"}
COPY_DAYS, STICK_DAYS = 2, 7  # days without a copy, and without one that left this computer


@dataclass(frozen=True)
class Copies:
    """What is known of safety copies: the last one, and the last one that was put elsewhere."""

    last: datetime | None
    outside: datetime | None


@dataclass(frozen=True)
class Here:
    """The office that reads the list, by its code, and since when it has been working in this database."""

    office: str = ""
    since: date | None = None


def attention(
    reading: Reading,
    now: datetime,
    call_id: UUID | None = None,
    copies: Copies | None = None,
    viewer: UUID | None = None,
    folder: FolderView | None = None,
    here: Here = Here(),
) -> list[Item]:
    """Everything that needs somebody, the urgent first; archived calls raise nothing.

    With a call only what belongs to it, and what belongs to no call. What is sealed for the viewer is not told.
    `folder` is what was found in the exchange folder last: looking there takes too long for a list.
    `here` is the office: a sister association sees what concerns its own country, the holder of the grant all.
    """
    today = local_day(now)
    duty = _duty(reading, here)
    running = [c.id for c in calls(reading) if c.running and call_id in (None, c.id) and duty.concerns(c.country)]
    found: list[Item] = []
    for id in running:
        found += _kept_of_call(reading, id, today, duty, viewer)
    told = reading.kept(("attention", today, duty), lambda: _items(reading, call_findings(reading, today, duty)))
    found += [i for i in told if call_id is None or _of_call(i, call_id)]
    found += _items(reading, (*exchange_findings(reading), *folder_findings(folder)))
    found += _items(reading, travel_findings(reading, today))
    found += _items(reading, registry_findings(reading))
    if copies is not None:
        found += [Item(f, "") for f in copy_findings(copies, now)]
    return ordered(found)


def _kept_of_call(reading: Reading, call: UUID, today: date, duty: Duty, viewer: UUID | None) -> list[Item]:
    """What of a call needs somebody: it follows from records alone, so it is kept while they stay as they are."""

    def gather() -> list[Item]:
        forget_knowledge(reading)  # so that it is seen what was read
        checks = checked_dossiers(reading, call, status=tuple(HARD))
        found = [_dossier(c) for c in checks if duty.concerns(c.dossier.country)]
        found += _items(reading, intake_findings(reading, call))
        found += _items(reading, scoring_findings(reading, call, viewer))
        found += _items(reading, match_findings(reading, call, viewer))
        heads = {p.id: p.title for p in partnerships(reading, call_id=call)}
        found += _items(reading, partnership_findings(reading, today, call), heads)
        found += _items(reading, visit_findings(reading, today, call), heads)
        return found + _items(reading, budget_findings(reading, today, call), heads)

    return reading.kept(("attention", call, today, duty, viewer), gather)


def _duty(reading: Reading, here: Here) -> Duty:
    """What is asked of an office; one that is not in the list of associations is asked everything."""
    known = association_by_code(reading, here.office)
    return Duty("" if known is None or known.lead else known.country, here.since)


def _of_call(item: Item, call_id: UUID) -> bool:
    return item.finding.record_type != "calls_call" or item.finding.record_id == call_id


def _dossier(checked: Checked) -> Item:
    row = checked.dossier
    hard = [f for f in checked.findings if f.kind in ("HE", "HC")]
    first = hard[0].field if hard else ""
    finding = Finding("dossier_" + row.status, HARD[row.status], first, {"n": len(hard)}, "intake_dossier", row.id)
    return Item(finding, f"{row.number} {row.name}")


def _items(reading: Reading, findings: Iterable[Finding], heads: Mapping[UUID, str] | None = None) -> list[Item]:
    return [Item(f, _subject(reading, f, heads or {})) for f in findings if f.kind != "S"]


def _subject(reading: Reading, finding: Finding, heads: Mapping[UUID, str]) -> str:
    """Whose it is: a partnership, also where a visit or an entry of its ledger is meant, stands under its own head.

    One without a number yet would be called by its dossiers.
    """
    if finding.record_id is None:
        return ""
    if finding.record_id in heads:
        return heads[finding.record_id]
    named = title_of_record(reading, finding.record_type, finding.record_id)
    if not named or not heads:
        return named
    table = reading.schema[finding.record_type].table
    row = reading.session.execute(select(table).where(table.c.id == finding.record_id)).one()._mapping
    _, holder = owner_of(reading, finding.record_type, finding.record_id, row)
    own = title_of(row)
    return " · ".join([heads[holder], *([own] if own != NAMELESS else [])]) if holder in heads else named


def copy_findings(copies: Copies, now: datetime) -> list[Finding]:
    """Whether there is a safety copy, and one that does not lie on this disk."""
    found = []
    if copies.last is None:
        found.append(Finding("backup_never", "overdue"))
    elif now - copies.last > timedelta(days=COPY_DAYS):
        found.append(Finding("backup_old", "overdue", facts={"days": (now - copies.last).days}))
    if copies.outside is None:
        found.append(Finding("copy_never_outside", "due"))
    elif now - copies.outside > timedelta(days=STICK_DAYS):
        found.append(Finding("copy_outside", "due", facts={"days": (now - copies.outside).days}))
    return found
