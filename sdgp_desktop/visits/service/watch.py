"""What the rules have to say about windows, visits and sessions, and what counts towards promises."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import product
from uuid import UUID

from sdgp_desktop.calls.service import rules_of
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.partnerships.service import Item, PartnershipView, Tally, partnership, partnerships, rules_for
from sdgp_desktop.registry.service import country, elections, home_country
from sdgp_desktop.visits.records import Session, Visit, Window
from sdgp_desktop.visits.rules import (
    AHEAD,
    Limits,
    Period,
    VisitFacts,
    clash_findings,
    commemoration_findings,
    counted,
    overlapping,
    partnership_findings,
    school_findings,
    session_findings,
    visit_findings,
    window_findings,
)
from sdgp_desktop.visits.service.delegation import delegation_findings
from sdgp_desktop.visits.service.facts import (
    blocked_of,
    holidays_of,
    limits_of,
    live,
    school_holidays,
    sessions_of,
    visits_of,
)

PARTNERSHIP = "partnerships_partnership"


def counts(reading: Reading, partnership_id: UUID) -> dict[tuple[str, int], Tally]:
    """What was done and is planned towards each promise of a partnership, with what was counted.

    This answers `PromiseCounts` of the partnerships.
    """
    holder = partnership(reading, partnership_id)
    limits = limits_of(rules_for(reading, holder))
    found: dict[tuple[str, int], list[Item]] = {}
    for c in counted(visits_of(reading, holder), sessions_of(reading, holder), limits):
        item = Item(c.day, c.what, c.done, c.record_type, c.record_id, c.amount, c.until)
        found.setdefault((c.promise, c.year), []).append(item)
    return {
        key: Tally(
            sum(i.amount for i in items if i.counted), sum(i.amount for i in items if not i.counted), tuple(items)
        )
        for key, items in found.items()
    }


def findings(reading: Reading, today: date, call_id: UUID | None = None) -> list[Finding]:
    """Everything the rules have to say about open calls and active partnerships, each finding with its record."""
    found: list[Finding] = []
    for window in live(reading, Window):
        if call_id in (None, window.call_id):
            found += window_checks(reading, window)
    holders = [p for p in partnerships(reading, call_id=call_id) if p.state == "active"]
    visits = {p.id: visits_of(reading, p) for p in holders}
    for holder in holders:
        limits = limits_of(rules_for(reading, holder))
        own = visits[holder.id]
        found += at(PARTNERSHIP, holder.id, partnership_findings(own, holder.end, limits, today))
        for visit in own:
            found += visit_checks(reading, visit, holder, limits, today)
        for session in sessions_of(reading, holder):
            found += at("visits_session", session.id, session_findings(session, today))
    found += overlaps(holders, visits) + same_codes(reading, {p.id: p for p in holders})
    once = {
        (f.code, f.record_id, f.field, repr(f.facts)): f for f in found if f.kind != "S"
    }  # a cohort's session comes up often
    return list(once.values())


def findings_of(reading: Reading, kind: str, id: UUID, today: date) -> list[Finding]:
    """What the rules have to say about one entry, for its form; warnings included."""
    if kind == "window":
        return window_checks(reading, reading.get(Window, id))
    if kind == "session":
        return session_checks(reading, reading.get(Session, id), today)
    holder = partnership(reading, reading.get(Visit, id).partnership_id)
    limits = limits_of(rules_for(reading, holder))
    own = visits_of(reading, holder)
    visit = next(v for v in own if v.id == id)
    found = visit_checks(reading, visit, holder, limits, today) + delegation_findings(reading, id, today)
    found += [f for f in partnership_findings(own, holder.end, limits, today) if f.record_id == id]
    others = [p for p in partnerships(reading) if p.id == holder.id or shared(holder, p)]
    near = {p.id: visits_of(reading, p) for p in others}
    return found + [f for f in overlaps(others, near) if f.record_id == id]


def session_checks(reading: Reading, session: Session, today: date) -> list[Finding]:
    """V8 of one session, for each partnership that it is for."""
    found: dict[str, Finding] = {}
    for holder in partnerships(reading, call_id=session.call_id):
        for facts in sessions_of(reading, holder, session.id):
            found |= {f.code: f for f in session_findings(facts, today)}
    return at("visits_session", session.id, found.values())


def visit_checks(
    reading: Reading, visit: VisitFacts, holder: PartnershipView, limits: Limits, today: date
) -> list[Finding]:
    """V2, V3, V5 and V6 of one visit; what it runs into is told only as long as it can be moved."""
    found = visit_findings(visit, limits, today)
    if visit.state in AHEAD:
        found += visit_clashes(reading, visit.period, holder, limits)
    return at("visits_visit", visit.id, found)


def visit_clashes(reading: Reading, period: Period, holder: PartnershipView, limits: Limits) -> list[Finding]:
    """V6: holidays of both countries, elections, commemorations, school holidays, periods that both sides blocked."""
    years = range(period.start.year, period.end.year + 1)
    countries = (home_country(reading), holder.country)
    days = [(h.day, h, h.country) for code in countries for h in holidays_of(code, years)]
    votes = [
        (e.date, e.country) for e in elections(reading) if e.country in countries and e.local and e.precision == "day"
    ]
    schools = [p for code in countries for p in school_holidays(code, years)]
    found = clash_findings(period, days, votes, blocked_of(reading, holder), limits)
    found += school_findings(period, schools)
    return found + commemoration_findings(period, holder.country, limits, country(reading, holder.country).name)


def window_checks(reading: Reading, window: Window) -> list[Finding]:
    """V1 of one window."""
    joint = Period(window.joint_start, window.joint_end) if window.joint_start and window.joint_end else None
    talk = (
        Period(window.conference_start, window.conference_end)
        if window.conference_start and window.conference_end
        else None
    )
    limits = limits_of(rules_of(reading, window.call_id))
    return at("visits_window", window.id, window_findings(Period(window.start, window.end), joint, talk, limits))


def shared(one: PartnershipView, other: PartnershipView) -> bool:
    """Whether a municipality takes part in both."""
    mine = {one.north_id, one.south_id} - {None}
    return bool(mine & {other.north_id, other.south_id})


def overlaps(holders: Iterable[PartnershipView], visits: Mapping[UUID, Sequence[VisitFacts]]) -> list[Finding]:
    """Visits in which the same municipality takes part at the same time."""
    known = list(holders)
    found = []
    for one, other in product(known, known):
        if one.id == other.id or shared(one, other):
            for visit, clash in product(visits[one.id], visits[other.id]):
                if visit.id != clash.id and overlapping(visit, clash):
                    facts = {"other": clash.code or other.number}
                    found.append(Finding("visit_overlap", "rule", "v.start", facts, "visits_visit", visit.id))
    return found


def same_codes(reading: Reading, holders: Mapping[UUID, PartnershipView]) -> list[Finding]:
    """Visits of some partnerships whose short name another visit has too: on a voucher it names either."""
    by_code: dict[str, list[Visit]] = {}
    for visit in live(reading, Visit):
        by_code.setdefault(visit.code.casefold(), []).append(visit)
    return [
        Finding("visit_code_twice", "conflict", "v.code", {"name": visit.code}, "visits_visit", visit.id)
        for code, visits in by_code.items()
        for visit in visits
        if code and len(visits) > 1 and visit.partnership_id in holders
    ]


def at(record_type: str, id: UUID, found: Iterable[Finding]) -> list[Finding]:
    """Findings with their record, where they do not have one yet."""
    return [f if f.record_id else Finding(f.code, f.kind, f.field, f.facts, record_type, id, f.row) for f in found]
