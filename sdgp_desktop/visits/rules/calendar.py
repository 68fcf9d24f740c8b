"""Decisions about visits and sessions: the co-ordination rules V1 to V8 and what counts for a promise."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.visits.fields import VISIT_DIRECTIONS

AHEAD = ("planned", "confirmed")
DIRECTIONS = {c.code: c.label for c in VISIT_DIRECTIONS}


@dataclass(frozen=True)
class Limits:
    """The numbers of the rule book that these rules use."""

    visit_days_min: int
    visit_days_max: int
    joint_days_min: int
    conference_days_min: int
    delegation_min: int
    delegation_max: int
    visits_out_min: int
    visits_in_min: int
    slack_days: int
    warning_months: int
    election_weeks: int
    half_day_kinds: tuple[str, ...]
    political_min: int  # politicians, and officials, who travel over all visits
    administrative_min: int
    accompany_first: bool  # an association goes along on the first visit to the partner
    # by country first and last day as 04-07, every year
    commemorations: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Period:
    """Days from `start` to `end`, both included, with a reason and whose it is."""

    start: date
    end: date
    reason: str = ""
    who: str = ""

    @property
    def days(self) -> int:
        """Number of days, both ends counted."""
        return (self.end - self.start).days + 1

    def overlaps(self, other: "Period") -> bool:
        """Whether a day is in both."""
        return self.start <= other.end and other.start <= self.end

    def covers(self, other: "Period") -> bool:
        """Whether all days of `other` are in this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True)
class VisitFacts:
    """What the rules look at in a visit."""

    id: UUID
    direction: str
    period: Period
    state: str
    delegates: int | None = None
    political: int | None = None
    administrative: int | None = None
    accompanied: bool = False
    window: Period | None = None
    joint: Period | None = None
    code: str = ""


@dataclass(frozen=True)
class SessionFacts:
    """What the rules look at in a session; `sides` holds the people of each side who attended."""

    id: UUID
    kind: str
    day: date
    state: str
    sides: Mapping[str, int]
    last_day: date | None = None
    title: str = ""
    needs_both: bool = True  # what the rule book says of V8

    @property
    def counts(self) -> bool:
        """Held and, where the rule book asks for it, with at least one person of each partner (V8)."""
        both = self.sides.get("N", 0) > 0 and self.sides.get("S", 0) > 0
        return self.state == "done" and (both or not self.needs_both)

    @property
    def days(self) -> int:
        """How many days it takes."""
        return ((self.last_day or self.day) - self.day).days + 1


def window_findings(window: Period, joint: Period | None, conference: Period | None, limits: Limits) -> list[Finding]:
    """V1: joint days of at least the asked length, inside the window; the conference long enough."""
    found = []
    if joint is not None and (joint.days < limits.joint_days_min or not window.covers(joint)):
        found.append(Finding("V1", "rule", "w.joint_start", {"least": limits.joint_days_min}))
    if conference is not None and conference.days < limits.conference_days_min:
        found.append(Finding("conference_short", "rule", "w.conference_start", {"least": limits.conference_days_min}))
    return found


def visit_findings(visit: VisitFacts, limits: Limits, today: date) -> list[Finding]:
    """V2, V3, V5 of one visit, and whether its outcome must be noted."""
    if visit.state == "cancelled":
        return []
    found = []
    if visit.joint is not None and not visit.period.covers(visit.joint):
        facts = {"start": visit.joint.start, "end": visit.joint.end}
        found.append(Finding("V2", "rule", "v.start", facts))
    if visit.window is not None:
        slack = timedelta(days=limits.slack_days)
        if not Period(visit.window.start - slack, visit.window.end + slack).covers(visit.period):
            found.append(Finding("V2_outside", "rule", "v.start", {"days": limits.slack_days}))
    if not limits.visit_days_min <= visit.period.days <= limits.visit_days_max:
        facts3 = {"days": visit.period.days, "least": limits.visit_days_min, "most": limits.visit_days_max}
        found.append(Finding("V3", "rule", "v.end", facts3))
    if visit.delegates is not None and not limits.delegation_min <= visit.delegates <= limits.delegation_max:
        facts5 = {"n": visit.delegates, "least": limits.delegation_min, "most": limits.delegation_max}
        found.append(Finding("V5", "rule", "v.delegates", facts5))
    if visit.state in ("planned", "confirmed") and visit.period.end < today:
        found.append(Finding("visit_overdue", "overdue", "v.state"))
    return found


def partnership_findings(visits: Sequence[VisitFacts], end: date, limits: Limits, today: date) -> list[Finding]:
    """V4: a visit in each direction before the end; V5: politicians and officials over all visits together."""
    found = []
    live = [v for v in visits if v.state != "cancelled"]
    late = month_later(end, -limits.warning_months) <= today <= end
    for direction, least in (("out", limits.visits_out_min), ("in", limits.visits_in_min)):
        if late and sum(v.direction == direction for v in live) < least:
            found.append(
                Finding("V4", "due", "", {"months": limits.warning_months, "direction": DIRECTIONS[direction]})
            )
    done = [v for v in live if v.state == "done" and v.delegates is not None]
    politicians, officials = sum(v.political or 0 for v in done), sum(v.administrative or 0 for v in done)
    if len(done) > 1 and (politicians < limits.political_min or officials < limits.administrative_min):
        found.append(Finding("V5_mix", "rule", "v.political"))
    first = min((v for v in live if v.direction == "out"), key=lambda v: v.period.start, default=None)
    if limits.accompany_first and first is not None and not first.accompanied:
        found.append(Finding("not_accompanied", "due", "v.accompanied", record_type="visits_visit", record_id=first.id))
    return found


def clash_findings(
    period: Period,
    holidays: Iterable[tuple[date, Any, str]],
    elections: Iterable[tuple[date, str]],
    blocked: Iterable[Period],
    limits: Limits,
) -> list[Finding]:
    """V6: what a visit runs into. Holidays come as (day, name, country), elections as (day, country)."""
    found = [
        Finding("V6_holiday", "rule", "v.start", {"day": day, "name": name, "country": country})
        for day, name, country in holidays
        if period.start <= day <= period.end
    ]
    weeks = timedelta(weeks=limits.election_weeks)
    found += [
        Finding(
            "V6_election",
            "rule",
            "v.start",
            {"day": day, "country": country, "weeks": limits.election_weeks},
        )
        for day, country in elections
        if period.overlaps(Period(day - weeks, day + weeks))
    ]
    found += [
        Finding(
            "V6_blocked", "rule", "v.start",
            {"who": b.who, "start": b.start, "end": b.end, "reason": b.reason},
        )
        for b in blocked
        if period.overlaps(b)
    ]  # fmt: skip
    return found


def school_findings(period: Period, schools: Iterable[Period]) -> list[Finding]:
    """V6: school holidays, a warning only."""
    return [
        Finding("V6_school", "S", "v.start", {"start": s.start, "end": s.end}) for s in schools if period.overlaps(s)
    ]


def overlapping(one: VisitFacts, other: VisitFacts) -> bool:
    """Whether two visits that are not cancelled share a day."""
    return "cancelled" not in (one.state, other.state) and one.period.overlaps(other.period)


def session_findings(session: SessionFacts, today: date) -> list[Finding]:
    """V8: a session that took place counts only with both partners; one in the past wants its attendance."""
    if session.state == "done" and not session.counts and session.kind not in ("information", "steering_group"):
        return [Finding("V8", "rule", "s.state")]
    if session.state in ("planned", "confirmed") and (session.last_day or session.day) < today:
        return [Finding("session_overdue", "overdue", "s.state")]
    return []


@dataclass(frozen=True)
class Counted:
    """One thing that counts towards a promise, done or planned. `year` is 0 where the whole term counts."""

    promise: str
    year: int
    day: date
    what: str
    done: bool
    record_type: str
    record_id: UUID
    amount: int = 1
    until: date | None = None  # its last day


def counted_visit(visit: VisitFacts, limits: Limits) -> list[Counted]:
    """What a visit counts for: its direction, and a week of its year when it is about a week long."""
    if visit.state != "done" and visit.state not in AHEAD:
        return []
    year = visit.period.start.year
    promises = [(f"visits_{visit.direction}", 0)]
    if limits.visit_days_min <= visit.period.days <= limits.visit_days_max:
        promises.append(("week_visits", year))
    done = visit.state == "done"
    first, last = visit.period.start, visit.period.end
    return [Counted(p, y, first, visit.code, done, "visits_visit", visit.id, until=last) for p, y in promises]


def counted_session(session: SessionFacts, limits: Limits) -> list[Counted]:
    """What a session counts for; done needs both partners on the attendance list (V8)."""
    if not session.counts and session.state not in AHEAD:
        return []
    found: list[tuple[str, int, int]] = []
    if session.kind == "digital":
        found.append(("sessions", session.day.year, 1))
    if session.kind in limits.half_day_kinds:
        found += [("half_days", 0, 1), ("half_days", session.day.year, 1)]
    if session.kind == "conference":
        found.append(("conference_days", 0, session.days))
    name = session.title or session.kind
    last = session.last_day or session.day
    return [
        Counted(p, y, session.day, name, session.counts, "visits_session", session.id, n, last) for p, y, n in found
    ]


def counted(visits: Iterable[VisitFacts], sessions: Iterable[SessionFacts], limits: Limits) -> list[Counted]:
    """Everything of one partnership that counts towards a promise, by day."""
    found = [c for v in visits for c in counted_visit(v, limits)]
    found += [c for s in sessions for c in counted_session(s, limits)]
    return sorted(found, key=lambda c: (c.day, c.promise, c.record_id.hex))


def commemoration_findings(period: Period, country: str, limits: Limits, name: object = "") -> list[Finding]:
    """V6: the days on which a country (its code, and its name) commemorates, as Rwanda in April."""
    found = []
    for year in range(period.start.year, period.end.year + 1):
        for first, last in limits.commemorations.get(country, ()):
            days = Period(date.fromisoformat(f"{year}-{first}"), date.fromisoformat(f"{year}-{last}"))
            if period.overlaps(days):
                facts = {"start": days.start, "end": days.end, "country": name or country}
                found.append(Finding("V6_commemoration", "rule", "v.start", facts))
    return found


def read_time(text: str) -> time:
    """A time of day typed as 14:00, 14.00 or 14h00. Errors: Refusal "not_a_time"."""
    parts = text.strip().lower().replace("h", ":").replace(".", ":").split(":")
    try:
        return time(int(parts[0]), int(parts[1] or 0) if len(parts) > 1 else 0)
    except ValueError:
        raise Refusal("not_a_time", text=text) from None


def local_times(day: date, starts_at: str, zone: str, others: Iterable[str]) -> dict[str, tuple[date, str]]:
    """V7: day and time of a session in each zone; Belgium changes its clock, Rwanda and Benin do not."""
    moment = datetime.combine(day, read_time(starts_at), ZoneInfo(zone))
    return {
        other: (moment.astimezone(ZoneInfo(other)).date(), moment.astimezone(ZoneInfo(other)).strftime("%H:%M"))
        for other in others
    }


def checked_period(start: date, end: date) -> Period:
    """A period whose end is not before its start. Errors: Refusal "days_reversed"."""
    if end < start:
        raise Refusal("days_reversed", start=start, end=end)
    return Period(start, end)
