"""What people do with the calendar: windows, visits, sessions, who attended, and what that means for promises."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.service import RuleBook, call, rules_of
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.record import Record
from sdgp_desktop.kernel.work import Reading, Work
from sdgp_desktop.partnerships.service import Item, PartnershipView, Tally, partnership, partnerships, rules_for
from sdgp_desktop.registry.service import elections
from sdgp_desktop.visits.records import Attendance, Session, Visit, Window
from sdgp_desktop.visits.rules import (
    Limits,
    Period,
    SessionFacts,
    VisitFacts,
    checked_period,
    clash_findings,
    commemoration_findings,
    counted,
    partnership_findings,
    read_commemorations,
    read_time,
    session_findings,
    visit_findings,
    window_findings,
)

KINDS: dict[str, type[Record]] = {"window": Window, "visit": Visit, "session": Session}
PERIODS = {"window": ("start", "end"), "visit": ("start", "end"), "session": ("held_on", "last_day")}


@dataclass(frozen=True)
class CalendarEntry:
    """One thing in the calendar: all-day from `start` to `end`, or at a time on one day."""

    kind: str  # window, visit, session, holiday, election, blocked
    id: UUID | None
    title: str
    start: date
    end: date
    state: str
    country: str
    detail: str = ""  # session kind or visit direction
    place: str = ""
    starts_at: str | None = None
    zone: str = ""
    minutes: int | None = None
    partnership: str = ""


def limits_of(rules: RuleBook) -> Limits:
    """The numbers of a rule book that visits are held against."""
    return Limits(
        visit_days_min=rules.number("visit_days_min"),
        visit_days_max=rules.number("visit_days_max"),
        joint_days_min=rules.number("joint_days_min"),
        conference_days_min=rules.number("conference_days_min"),
        delegation_min=rules.number("delegation_min"),
        delegation_max=rules.number("delegation_max"),
        visits_out_min=rules.number("visits_out_min"),
        visits_in_min=rules.number("visits_in_min"),
        slack_days=rules.number("window_slack_days"),
        warning_months=rules.number("visit_warning_months"),
        election_weeks=rules.number("election_weeks"),
        half_day_kinds=rules.codes("half_day_kinds"),
        commemorations=read_commemorations(rules.text("commemoration_RW")),
    )


# -- doing -------------------------------------------------------------------------------------------------------


def add_window(work: Work, call_id: UUID, direction: str, start: date, end: date, **more: Any) -> UUID:
    """Plan a country window. Errors: Refusal "days_reversed"."""
    checked_period(start, end)
    work.tell(name=more.get("name", ""))
    return work.add(Window(call_id=call_id, direction=direction, start=start, end=end, **more)).id


def add_visit(work: Work, partnership_id: UUID, direction: str, start: date, end: date, **more: Any) -> UUID:
    """Plan a visit of a partnership. Errors: Refusal "days_reversed"."""
    checked_period(start, end)
    known = partnership(work, partnership_id)
    if not more.get("code"):
        ordinal = len(work.rows(select(Visit.id).where(Visit.partnership_id == partnership_id))) + 1
        more["code"] = f"{known.country}-{start.year}-V{ordinal}"
    work.tell(name=more["code"])
    return work.add(Visit(partnership_id=partnership_id, direction=direction, start=start, end=end, **more)).id


def add_session(
    work: Work,
    kind: str,
    held_on: date,
    *,
    call_id: UUID | None = None,
    partnership_id: UUID | None = None,
    **more: Any,
) -> UUID:
    """Plan a session of a cohort (a call) or of one partnership. Errors: Refusal "days_reversed", "not_a_time"."""
    if more.get("last_day") is not None:
        checked_period(held_on, more["last_day"])
    if more.get("starts_at"):
        more["starts_at"] = read_time(more["starts_at"]).strftime("%H:%M")
    work.tell(name=more.get("title") or held_on.isoformat())
    made = Session(kind=kind, held_on=held_on, call_id=call_id, partnership_id=partnership_id, **more)
    return work.add(made).id


def change(work: Work, kind: str, id: UUID, column: str, value: Any) -> None:
    """Change one field of a window, visit or session. Errors: Refusal "days_reversed", "not_a_time"."""
    record = work.get(KINDS[kind], id)
    if column == "starts_at" and value:
        value = read_time(value).strftime("%H:%M")
    setattr(record, column, value)
    first, last = (getattr(record, name) for name in PERIODS[kind])
    if last is not None:
        checked_period(first, last)
    work.tell(name=name_of(record))
    work.session.flush()


def move(work: Work, kind: str, id: UUID, start: date) -> None:
    """Move a window, visit or session so that it begins on `start`; its length stays."""
    record = work.get(KINDS[kind], id)
    first, last = PERIODS[kind]
    days = start - getattr(record, first)
    names = {first, last}
    if isinstance(record, Window):
        names |= {"joint_start", "joint_end", "conference_start", "conference_end"}
    for name in names:
        if getattr(record, name) is not None:
            setattr(record, name, getattr(record, name) + days)
    work.tell(name=name_of(record))
    work.session.flush()


def remove(work: Work, kind: str, id: UUID) -> None:
    """Put a window, visit or session into the bin."""
    record = work.get(KINDS[kind], id)
    work.tell(name=name_of(record))
    work.remove(record)


def set_attendance(work: Work, session_id: UUID, partnership_id: UUID, side: str, **people: int) -> UUID:
    """Note how many people of one side of a partnership attended; `people` also by category."""
    known = work.one(
        select(Attendance).where(
            Attendance.session_id == session_id,
            Attendance.partnership_id == partnership_id,
            Attendance.side == side,
            Attendance.removed.is_(False),
        )
    )
    work.tell(name=name_of(work.get(Session, session_id)))
    if known is None:
        return work.add(Attendance(session_id=session_id, partnership_id=partnership_id, side=side, **people)).id
    for column, number in people.items():
        setattr(known, column, number)
    work.session.flush()
    return known.id


def name_of(record: Record) -> str:
    """What people call a window, a visit or a session."""
    for column in ("title", "name", "code"):
        if text := getattr(record, column, ""):
            return str(text)
    return str(getattr(record, "held_on", None) or getattr(record, "start", ""))


# -- looking -----------------------------------------------------------------------------------------------------


def entries(reading: Reading, call_id: UUID | None = None, partnership_id: UUID | None = None) -> list[CalendarEntry]:
    """Windows, visits and sessions of a call, of a partnership or of all, in the order of their days."""
    known = {p.id: p for p in partnerships(reading, call_id=call_id) if partnership_id in (None, p.id)}
    countries = {c: call(reading, c).country for c in _call_ids(reading)}
    found = [
        _window_entry(w, countries)
        for w in _live(reading, Window)
        if call_id in (None, w.call_id) and not partnership_id
    ]
    for visit in _live(reading, Visit):
        if holder := known.get(visit.partnership_id):
            found.append(
                CalendarEntry(
                    "visit", visit.id, visit.code or holder.number, visit.start, visit.end, visit.state, holder.country,
                    visit.direction, visit.place, partnership=holder.number,
                )
            )  # fmt: skip
    for session in _live(reading, Session):
        holder = known.get(session.partnership_id) if session.partnership_id else None
        if session.partnership_id and holder is None:
            continue
        if partnership_id and session.partnership_id != partnership_id and not _cohort(session, known[partnership_id]):
            continue
        if call_id and session.call_id not in (None, call_id):
            continue
        country = holder.country if holder else countries.get(session.call_id, "") if session.call_id else ""
        found.append(
            CalendarEntry(
                "session", session.id, session.title, session.held_on, session.last_day or session.held_on,
                session.state,
                country, session.kind, session.place, session.starts_at, session.zone, session.minutes,
                holder.number if holder else "",
            )
        )  # fmt: skip
    return sorted(found, key=lambda e: (e.start, e.end, e.kind, e.title))


def _window_entry(window: Window, countries: dict[UUID, str]) -> CalendarEntry:
    return CalendarEntry(
        "window", window.id, window.name, window.start, window.end, "planned", countries.get(window.call_id, ""),
        window.direction, window.place,
    )  # fmt: skip


def _call_ids(reading: Reading) -> list[UUID]:
    ids = {w.call_id for w in _live(reading, Window)} | {s.call_id for s in _live(reading, Session)}
    return sorted((id for id in ids if id is not None), key=str)


def _cohort(session: Session, holder: PartnershipView) -> bool:
    return session.partnership_id is None and session.call_id in (None, holder.call_id)


def _live(reading: Reading, record: Any) -> Any:
    return reading.all(select(record).where(record.removed.is_(False)))


def _sessions_of(reading: Reading, holder: PartnershipView) -> list[SessionFacts]:
    people: dict[UUID, dict[str, int]] = {}
    attended = select(Attendance.session_id, Attendance.side, Attendance.people).where(
        Attendance.partnership_id == holder.id, Attendance.removed.is_(False)
    )
    for session_id, side, number in reading.rows(attended):
        people.setdefault(session_id, {})[side] = number
    return [
        SessionFacts(s.id, s.kind, s.held_on, s.state, people.get(s.id, {}), s.last_day, s.title)
        for s in _live(reading, Session)
        if s.partnership_id == holder.id or _cohort(s, holder)
    ]


def _visits_of(reading: Reading, holder: PartnershipView) -> list[VisitFacts]:
    windows = {w.id: w for w in _live(reading, Window)}
    found = []
    for v in _live(reading, Visit):
        if v.partnership_id != holder.id:
            continue
        window = windows.get(v.window_id)
        joint = (
            Period(window.joint_start, window.joint_end) if window and window.joint_start and window.joint_end else None
        )
        found.append(
            VisitFacts(
                v.id, v.direction, Period(v.start, v.end), v.state, v.delegates, v.political, v.administrative,
                bool(v.accompanied_by), Period(window.start, window.end) if window else None, joint,
                v.code,
            )
        )  # fmt: skip
    return found


def counts(reading: Reading, partnership_id: UUID) -> dict[tuple[str, int], Tally]:
    """What was done and is planned towards each promise of a partnership, with what was counted.

    This answers `PromiseCounts` of the partnerships.
    """
    holder = partnership(reading, partnership_id)
    limits = limits_of(rules_for(reading, holder))
    found: dict[tuple[str, int], list[Item]] = {}
    for c in counted(_visits_of(reading, holder), _sessions_of(reading, holder), limits):
        item = Item(c.day, c.what, c.done, c.record_type, c.record_id, c.amount)
        found.setdefault((c.promise, c.year), []).append(item)
    return {
        key: Tally(
            sum(i.amount for i in items if i.counted), sum(i.amount for i in items if not i.counted), tuple(items)
        )
        for key, items in found.items()
    }


def findings(reading: Reading, today: date, call_id: UUID | None = None) -> list[Finding]:
    """Everything rules V1 to V8 have to say about open calls, each with its record."""
    found: list[Finding] = []
    for window in _live(reading, Window):
        if call_id in (None, window.call_id):
            limits = limits_of(rules_of(reading, window.call_id))
            found += _at("visits_window", window.id, _window_findings(window, limits))
    for holder in partnerships(reading, call_id=call_id):
        if holder.state != "active":
            continue
        limits = limits_of(rules_for(reading, holder))
        visits = _visits_of(reading, holder)
        found += _at("partnerships_partnership", holder.id, partnership_findings(visits, holder.end, limits, today))
        for visit in visits:
            found += _at("visits_visit", visit.id, visit_findings(visit, limits, today))
            if visit.state in ("planned", "confirmed"):
                found += _at("visits_visit", visit.id, visit_clashes(reading, visit, holder, limits))
        for session in _sessions_of(reading, holder):
            found += _at("visits_session", session.id, session_findings(session, today))
    once = {(f.code, f.record_id, f.field): f for f in found}  # a cohort session is looked at once for each partnership
    return list(once.values())


def visit_clashes(reading: Reading, visit: VisitFacts, holder: PartnershipView, limits: Limits) -> list[Finding]:
    """V6 for one visit: holidays of both countries, elections, periods both sides blocked in their forms."""
    years = range(visit.period.start.year, visit.period.end.year + 1)
    days = [h for country in ("BE", holder.country) for h in holidays_of(country, years)]
    votes = [
        (e.date, e.country)
        for e in elections(reading)
        if e.country in ("BE", holder.country) and e.local and e.precision == "day"
    ]
    found = clash_findings(visit.period, days, votes, blocked_of(reading, holder), limits)
    return found + commemoration_findings(visit.period, holder.country, limits)


def blocked_of(reading: Reading, holder: PartnershipView) -> list[Period]:
    """Periods that both sides named as impossible (field 3.6 of their dossiers)."""
    from sdgp_desktop.intake.service import answers

    found = []
    for dossier_id, name in (
        (holder.north_dossier_id, holder.north_name),
        (holder.south_dossier_id, holder.south_name),
    ):
        rows = answers(reading, dossier_id).get("3.6", []) if dossier_id else []
        found += [
            Period(date.fromisoformat(r["from"]), date.fromisoformat(r["to"]), r.get("reason") or "", name)
            for r in rows
            if r.get("from") and r.get("to")
        ]
    return found


def holidays_of(country: str, years: Iterable[int], language: str = "") -> list[tuple[date, str, str]]:
    """Public holidays of BE, RW or BJ as (day, name, country), in the country's own language where none is asked."""
    import holidays

    if country not in holidays.list_supported_countries():
        return []
    known: dict[tuple[str, str], str] = {
        ("BE", "fr"): "fr",
        ("BE", "nl"): "nl",
        ("RW", "fr"): "fr",
        ("BJ", "fr"): "fr_BJ",
    }
    spoken = known.get((country, language), "en_US") if language else None
    found = holidays.country_holidays(country, years=list(years), language=spoken)
    return sorted((day, name, country) for day, name in found.items())


def _window_findings(window: Window, limits: Limits) -> list[Finding]:
    joint = Period(window.joint_start, window.joint_end) if window.joint_start and window.joint_end else None
    talk = (
        Period(window.conference_start, window.conference_end)
        if window.conference_start and window.conference_end
        else None
    )
    return window_findings(Period(window.start, window.end), joint, talk, limits)


def _at(record_type: str, id: UUID, findings: Iterable[Finding]) -> list[Finding]:
    return [f if f.record_id else Finding(f.code, f.kind, f.field, f.facts, record_type, id, f.row) for f in findings]


# -- one record, for its form ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class AttendanceRow:
    """Who attended a session for one side of one partnership."""

    partnership_id: UUID
    partnership: str
    side: str
    municipality: str
    people: int
    political: int
    administrative: int
    external: int


def kind_of(reading: Reading, id: UUID) -> str:
    """Whether an id is a window, a visit or a session. Errors: Refusal "record_gone"."""
    for kind, record in KINDS.items():
        if reading.find(record, id) is not None:
            return kind
    raise Refusal("record_gone", type="visits", id=id.hex)


def values(reading: Reading, kind: str, id: UUID) -> dict[str, Any]:
    """The columns of a window, visit or session."""
    record = reading.get(KINDS[kind], id)
    return {c: getattr(record, c) for c in reading.schema.of(record).columns}


def attendance(reading: Reading, session_id: UUID) -> list[AttendanceRow]:
    """A row for each side of each partnership that a session is for, zeros where nothing was noted."""
    session = reading.get(Session, session_id)
    noted = {
        (a.partnership_id, a.side): a
        for a in reading.all(
            select(Attendance).where(Attendance.session_id == session_id, Attendance.removed.is_(False))
        )
    }
    holders = [
        p
        for p in partnerships(reading, call_id=session.call_id)
        if p.id == session.partnership_id or (session.partnership_id is None and _cohort(session, p))
    ]
    found = []
    for holder in holders:
        for side, name in (("N", holder.north_name), ("S", holder.south_name)):
            a = noted.get((holder.id, side))
            numbers = (a.people, a.political, a.administrative, a.external) if a else (0, 0, 0, 0)
            found.append(AttendanceRow(holder.id, holder.number, side, name, *numbers))
    return found


def surroundings(reading: Reading, first: date, last: date, call_id: UUID | None = None) -> list[CalendarEntry]:
    """What visits must mind between two days: public holidays, elections, periods that municipalities blocked."""
    holders = [p for p in partnerships(reading, call_id=call_id) if p.state == "active"]
    countries = {"BE"} | ({call(reading, call_id).country} if call_id else {p.country for p in holders})
    years = range(first.year, last.year + 1)
    found = [
        CalendarEntry("holiday", None, name, day, day, "", country)
        for country in sorted(countries)
        for day, name, _ in holidays_of(country, years)
        if first <= day <= last
    ]
    found += [
        CalendarEntry("election", None, e.kind, e.date, e.date, e.state, e.country)
        for e in elections(reading)
        if e.country in countries and first <= e.date <= last
    ]
    for holder in holders:
        found += [
            CalendarEntry(
                "blocked", None, f"{b.who}: {b.reason}", b.start, b.end, "", holder.country, partnership=holder.number
            )
            for b in blocked_of(reading, holder)
            if b.start <= last and first <= b.end
        ]
    return found
