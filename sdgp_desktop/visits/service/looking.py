"""What stands in the calendar, and one entry for its form."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.service import call, calls
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.partnerships.service import PartnershipView, partnership, partnerships
from sdgp_desktop.registry.service import association_by_code, elections, home_country
from sdgp_desktop.visits.records import Attendance, Session, Visit, Window
from sdgp_desktop.visits.service.doing import KINDS
from sdgp_desktop.visits.service.facts import blocked_of, is_for, live, named_days
from sdgp_desktop.visits.service.views import AttendanceRow, CalendarEntry


def entries(reading: Reading, call_id: UUID | None = None, partnership_id: UUID | None = None) -> list[CalendarEntry]:
    """Windows, visits and sessions of a call, of a partnership or of all, in the order of their days."""
    known = {p.id: p for p in partnerships(reading, call_id=call_id) if partnership_id in (None, p.id)}
    countries = {c: call(reading, c).country for c in _call_ids(reading)}
    found = [
        _window_entry(w, countries)
        for w in live(reading, Window)
        if call_id in (None, w.call_id) and not partnership_id
    ]
    for visit in live(reading, Visit):
        if holder := known.get(visit.partnership_id):
            found.append(_visit_entry(visit, holder))
    for session in live(reading, Session):
        owner = known.get(session.partnership_id) if session.partnership_id else None
        if session.partnership_id and owner is None:
            continue
        if partnership_id and session.partnership_id != partnership_id and not is_for(session, known[partnership_id]):
            continue
        if call_id and session.call_id not in (None, call_id):
            continue
        found.append(_session_entry(session, owner, countries))
    return sorted(found, key=lambda e: (e.start, e.end, e.kind, e.title))


def _window_entry(window: Window, countries: dict[UUID, str]) -> CalendarEntry:
    return CalendarEntry(
        "window", window.id, window.name, window.start, window.end, "planned", countries.get(window.call_id, ""),
        window.direction, window.place,
    )  # fmt: skip


def _visit_entry(visit: Visit, holder: PartnershipView) -> CalendarEntry:
    return CalendarEntry(
        "visit", visit.id, visit.code or holder.number, visit.start, visit.end, visit.state, holder.country,
        visit.direction, visit.place, partnership=holder.number,
    )  # fmt: skip


def _session_entry(session: Session, holder: PartnershipView | None, countries: dict[UUID, str]) -> CalendarEntry:
    country = holder.country if holder else countries.get(session.call_id, "") if session.call_id else ""
    return CalendarEntry(
        "session", session.id, session.title, session.held_on, session.last_day or session.held_on, session.state,
        country, session.kind, session.place, session.starts_at, session.zone, session.minutes,
        holder.number if holder else "",
    )  # fmt: skip


def _call_ids(reading: Reading) -> list[UUID]:
    ids = {w.call_id for w in live(reading, Window)} | {s.call_id for s in live(reading, Session)}
    return sorted((id for id in ids if id is not None), key=str)


def entry(reading: Reading, id: UUID) -> CalendarEntry:
    """One entry of the calendar. Errors: Refusal "record_gone"."""
    kind = kind_of(reading, id)
    holders = {p.id: p for p in partnerships(reading)}
    if kind == "window":
        window = reading.get(Window, id)
        return _window_entry(window, {window.call_id: call(reading, window.call_id).country})
    if kind == "visit":
        visit = reading.get(Visit, id)
        return _visit_entry(visit, holders[visit.partnership_id])
    session = reading.get(Session, id)
    holder = holders.get(session.partnership_id) if session.partnership_id else None
    cohort = {session.call_id: call(reading, session.call_id).country} if session.call_id else {}
    return _session_entry(session, holder, cohort)


def session_of(reading: Reading, attendance_id: UUID) -> UUID:
    """The session that a line of attendance belongs to. Errors: Refusal "record_gone"."""
    return reading.get(Attendance, attendance_id).session_id


def visit_named(reading: Reading, name: str) -> CalendarEntry | None:
    """The visit of this short name (or id), or nothing; before the name the number of the partnership may stand.

    Errors: Refusal "visit_ambiguous" with what to ask for instead.
    """
    wanted = name.strip().casefold()
    found = [
        (e, e.id)
        for e in entries(reading)
        if e.kind == "visit"
        and e.id is not None
        and wanted in (e.title.casefold(), _whole_name(e), e.id.hex, str(e.id))
    ]
    if len(found) > 1:
        whole = [_whole_name(e) for e, _ in found]
        choices = tuple(
            f"{e.partnership}/{e.title}" if whole.count(_whole_name(e)) == 1 else str(id) for e, id in found
        )
        raise Refusal("visit_ambiguous", name=name.strip(), choices=choices)
    return found[0][0] if found else None


def _whole_name(e: CalendarEntry) -> str:
    return f"{e.partnership}/{e.title}".casefold()


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
        if p.id == session.partnership_id or (session.partnership_id is None and is_for(session, p))
    ]
    found = []
    for holder in holders:
        for side, name in (("N", holder.north_name), ("S", holder.south_name)):
            a = noted.get((holder.id, side))
            numbers = (a.people, a.political, a.administrative, a.external) if a else (0, 0, 0, 0)
            found.append(AttendanceRow(holder.id, holder.number, side, name, *numbers))
    return found


def attendance_of(reading: Reading, partnership_id: UUID) -> dict[UUID, dict[str, AttendanceRow]]:
    """Who attended the sessions for a partnership, by session and side; nothing where nothing was noted."""
    holder = partnership(reading, partnership_id)
    noted = reading.all(
        select(Attendance).where(Attendance.partnership_id == partnership_id, Attendance.removed.is_(False))
    )
    found: dict[UUID, dict[str, AttendanceRow]] = {}
    for a in noted:
        name = holder.north_name if a.side == "N" else holder.south_name
        numbers = (a.people, a.political, a.administrative, a.external)
        found.setdefault(a.session_id, {})[a.side] = AttendanceRow(holder.id, holder.number, a.side, name, *numbers)
    return found


def surroundings(
    reading: Reading, first: date, last: date, call_id: UUID | None = None, language: str = "en", office: str = ""
) -> list[CalendarEntry]:
    """What visits must mind between two days: public holidays, elections, periods that municipalities blocked.

    Of the country of the office, of the call in view or of all calls, and of both sides of the partnerships in view.
    """
    seen = partnerships(reading, call_id=call_id)
    holders = [p for p in seen if p.state == "active"]
    own = association_by_code(reading, office)
    countries = {home_country(reading)} | {p.country for p in seen} | ({own.country} if own else set())
    countries |= {call(reading, call_id).country} if call_id else {c.country for c in calls(reading)}
    years = range(first.year, last.year + 1)
    found = [
        CalendarEntry("holiday", None, name, day, day, "", country)
        for country in sorted(countries)
        for day, name in named_days(country, years, language).items()
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
