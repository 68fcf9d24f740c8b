"""Planning and noting: windows, visits, sessions, who attended."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.record import Record
from sdgp_desktop.kernel.series import next_in, series_of
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.partnerships.service import partnership
from sdgp_desktop.visits.records import Attendance, Session, Visit, Window
from sdgp_desktop.visits.rules import checked_period, read_time

KINDS: dict[str, type[Record]] = {"window": Window, "visit": Visit, "session": Session}
PERIODS = {"window": ("start", "end"), "visit": ("start", "end"), "session": ("held_on", "last_day")}
NEEDED = ("start", "end", "held_on", "direction", "kind", "state", "partnership_id")
PAIRS = {"window": (("joint_start", "joint_end"), ("conference_start", "conference_end"))}


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
        more["code"] = next_code(work, known.country, start.year)
    work.tell(name=more["code"])
    return work.add(Visit(partnership_id=partnership_id, direction=direction, start=start, end=end, **more)).id


def next_code(work: Work, country: str, year: int) -> str:
    """The short name of the next visit: country, year, and the desk's series with a number that runs on over the
    years and partnerships of the country (RW-2025-V2), so that no two visits have the same one."""
    series = series_of(work.desk, work.office)
    taken = (
        code.split("-", 2) for (code,) in work.rows(select(Visit.code).where(Visit.code.startswith(f"{country}-")))
    )
    number = next_in(series, (parts[2] for parts in taken if len(parts) > 2))
    return f"{country}-{year}-{series}{number}"


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
    """Change one field of a window, visit or session; a later first day takes the last day along.

    Errors: Refusal "days_reversed", "not_a_time", "event_needs".
    """
    record = work.get(KINDS[kind], id)
    if column == "starts_at" and value:
        value = read_time(value).strftime("%H:%M")
    if value is None and column in NEEDED:
        raise Refusal("event_needs", field=work.schema.of(record).fields[column].label)
    days = [getattr(record, name) for name in PERIODS[kind]]
    setattr(record, column, value)
    first, last = (getattr(record, name) for name in PERIODS[kind])
    if column == PERIODS[kind][0] and last is not None and last < first:
        setattr(record, PERIODS[kind][1], first + (days[1] - days[0]))
    elif last is not None:
        checked_period(first, last)
    for name, until in PAIRS.get(kind, ()):
        if getattr(record, name) is not None and getattr(record, until) is not None:
            checked_period(getattr(record, name), getattr(record, until))
    work.tell(name=name_of(record))
    work.session.flush()


def move(work: Work, kind: str, id: UUID, start: date) -> None:
    """Move a window, visit or session so that it begins on `start`; its length stays."""
    record = work.get(KINDS[kind], id)
    first, last = PERIODS[kind]
    days = start - getattr(record, first)
    names = {first, last} | {name for pair in PAIRS.get(kind, ()) for name in pair}
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
