"""What visits hand out: plain values, never records."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID


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


@dataclass(frozen=True)
class DelegateView:
    """Somebody named for a visit; whether there are travel data, or were."""

    id: UUID
    name: str
    function: str
    organisation: str
    category: str | None
    status: str
    had_document: bool | None
    has_travel: bool
    erased: bool
