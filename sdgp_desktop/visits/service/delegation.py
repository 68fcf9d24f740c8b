"""The delegation of a visit: who is named for it and, kept apart, their travel data."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.service import RuleBook
from sdgp_desktop.kernel.again import found_or_made
from sdgp_desktop.kernel.erasing import erased
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import known_id
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.partnerships.service import PartnershipView, partnership, rules_for
from sdgp_desktop.visits.records import Delegate, Travel, Visit
from sdgp_desktop.visits.rules import AHEAD, Papers, Period, TravelLimits, due_finding, is_due, paper_findings
from sdgp_desktop.visits.service.doing import name_of
from sdgp_desktop.visits.service.views import DelegateView

TRAVEL = "visits_travel"
GONE = ("cancelled",)  # a delegate of this status does not travel


def travel_limits(rules: RuleBook) -> TravelLimits:
    """The numbers of a rule book that travel papers are held against."""
    return TravelLimits(
        months_home=rules.number("passport_months_home"),
        months_away=rules.number("passport_months_away"),
        years=rules.number("passport_years"),
        fever_countries=rules.codes("yellow_fever_countries"),
        fever_days=rules.number("yellow_fever_days"),
        keep_days=rules.number("keep_travel_days"),
        warning_days=rules.number("travel_warning_days"),
    )


def limits_of_visit(reading: Reading, visit: Visit) -> tuple[PartnershipView, TravelLimits]:
    """The partnership of a visit, and its numbers."""
    holder = partnership(reading, visit.partnership_id)
    return holder, travel_limits(rules_for(reading, holder))


def delegates(reading: Reading, visit_id: UUID) -> tuple[DelegateView, ...]:
    """Who is named for a visit, by name."""
    known, gone = _travels(reading, visit_id), erased(reading, TRAVEL)
    statement = select(Delegate).where(Delegate.visit_id == visit_id, Delegate.removed.is_(False))
    return tuple(
        DelegateView(
            d.id, d.name, d.function, d.organisation, d.category, d.status, d.had_document,
            bool(d.id in known and known[d.id].id not in gone), bool(d.id in known and known[d.id].id in gone),
        )
        for d in reading.all(statement.order_by(Delegate.name_sort, Delegate.id))
    )  # fmt: skip


def _travels(reading: Reading, visit_id: UUID) -> dict[UUID, Travel]:
    statement = select(Travel).where(Travel.visit_id == visit_id, Travel.removed.is_(False))
    return {t.delegate_id: t for t in reading.all(statement)}


def visit_of_delegate(reading: Reading, delegate_id: UUID) -> UUID:
    """The visit somebody is named for. Errors: Refusal "record_gone"."""
    return reading.get(Delegate, delegate_id).visit_id


def delegate_values(reading: Reading, delegate_id: UUID) -> dict[str, Any]:
    """The columns of a delegate. Errors: Refusal "record_gone"."""
    record = reading.get(Delegate, delegate_id)
    return {c: getattr(record, c) for c in reading.schema.of(record).columns}


def add_delegate(work: Work, visit_id: UUID, name: str, **more: Any) -> UUID:
    """Name somebody for a visit. Errors: Refusal "event_needs"."""
    if not name.strip():
        raise Refusal("event_needs", field=work.schema["visits_delegate"].fields["name"].label)
    work.tell(name=name_of(work.get(Visit, visit_id)))
    return work.add(Delegate(visit_id=visit_id, name=name.strip(), **more)).id


def change_delegate(work: Work, id: UUID, column: str, value: Any) -> None:
    """Change one field of somebody who is named. Errors: Refusal "event_needs"."""
    record = work.get(Delegate, id)
    if column in ("name", "status") and not value:
        raise Refusal("event_needs", field=work.schema.of(record).fields[column].label)
    nullable = record.__table__.c[column].nullable
    setattr(record, column, value if value is not None or nullable else "")
    work.tell(name=name_of(work.get(Visit, record.visit_id)))
    work.session.flush()


def remove_delegate(work: Work, id: UUID) -> None:
    """Take somebody out of a delegation; the travel data stay in their own place until their day."""
    record = work.get(Delegate, id)
    work.tell(name=name_of(work.get(Visit, record.visit_id)))
    work.remove(record)


# -- travel data -------------------------------------------------------------------------------------------------


def travel_id(delegate_id: UUID) -> UUID:
    """The id of somebody's travel data: the same in every office, so that two who type them type one record."""
    return known_id("travel", delegate_id.hex)


def travel_open(reading: Reading, visit_id: UUID, today: date) -> bool:
    """Whether a visit has travel data still: not once their day has come, whatever has been carried out."""
    visit = reading.find(Visit, visit_id)
    return visit is not None and not is_due(visit.end, today, limits_of_visit(reading, visit)[1])


def travel(reading: Reading, delegate_id: UUID, today: date) -> dict[str, Any]:
    """The travel data of somebody by column; nothing of them on the day of their erasure and after."""
    record = reading.find(Travel, travel_id(delegate_id))
    columns = sorted(reading.schema[TRAVEL].personal)
    if record is None or record.removed or not travel_open(reading, record.visit_id, today):
        return dict.fromkeys(columns)
    return {c: getattr(record, c) for c in columns}


def change_travel(work: Work, delegate_id: UUID, column: str, value: Any) -> None:
    """Change one field of somebody's travel data; the first one makes their record.

    Errors: Refusal "travel_erased" once they are gone or their day has passed.
    """
    delegate = work.get(Delegate, delegate_id)
    id = travel_id(delegate_id)
    today = work.today
    if id in erased(work, TRAVEL) or not travel_open(work, delegate.visit_id, today):
        raise Refusal("travel_erased")
    value = None if value == "" else value
    work.tell(name=name_of(work.get(Visit, delegate.visit_id)))
    known = work.find(Travel, id)
    if value is None and (known is None or known.removed):
        return
    record = found_or_made(work, Travel, id, visit_id=delegate.visit_id, delegate_id=delegate_id, **{column: value})
    setattr(record, column, value)
    work.session.flush()


# -- what the rules say ------------------------------------------------------------------------------------------


def papers_of(record: Travel, name: str) -> Papers:
    """What the rules look at in somebody's travel data."""
    return Papers(
        name, record.passport_number, record.issued_on, record.expires_on, record.fever_seen, record.fever_from
    )


def delegation_findings(reading: Reading, visit_id: UUID, today: date) -> list[Finding]:
    """What is wrong with papers of a visit ahead, at the person, and the warning before travel data are erased."""
    visit = reading.get(Visit, visit_id)
    holder, limits = limits_of_visit(reading, visit)
    period = Period(visit.start, visit.end)
    known, gone = _travels(reading, visit_id), erased(reading, TRAVEL)
    found = []
    if visit.state in AHEAD and visit.end >= today:
        for delegate in delegates(reading, visit_id):
            if delegate.has_travel and delegate.status not in GONE:
                papers = papers_of(known[delegate.id], delegate.name)
                said = paper_findings(papers, visit.direction, holder.country, period, limits)
                found += [Finding(f.code, f.kind, f.field, f.facts, "visits_delegate", delegate.id) for f in said]
    warning = due_finding(visit.end, sum(t.id not in gone for t in known.values()), today, limits)
    if warning is not None:
        found.append(Finding(warning.code, warning.kind, warning.field, warning.facts, "visits_visit", visit_id))
    return found


def travel_findings(reading: Reading, today: date) -> list[Finding]:
    """What must be known of all travel data that are kept here, of whatever call."""
    statement = select(Travel.visit_id).where(Travel.removed.is_(False)).distinct()
    ids = sorted((row.visit_id for row in reading.rows(statement)), key=str)
    known = {row.id for row in reading.rows(select(Visit.id).where(Visit.id.in_(ids), Visit.removed.is_(False)))}
    return [f for id in ids if id in known for f in delegation_findings(reading, id, today)]
