"""The calendar as a file that other calendars read (iCalendar, RFC 5545)."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from sdgp_desktop.kernel.history import changes_count
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.visits.fields import SESSION_KINDS, VISIT_DIRECTIONS, WINDOW_DIRECTIONS
from sdgp_desktop.visits.service import CalendarEntry, read_time

STATUS = {"planned": "TENTATIVE", "confirmed": "CONFIRMED", "done": "CONFIRMED", "cancelled": "CANCELLED"}
LABELS = {c.code: c.label for c in SESSION_KINDS + VISIT_DIRECTIONS + WINDOW_DIRECTIONS}


def calendar_file(
    reading: Reading, entries: Iterable[CalendarEntry], language: str, now: datetime
) -> tuple[bytes, int]:
    """The entries as an ICS file and their number.

    Whole days are `VALUE=DATE` with the end after the last day. The UID of an entry never changes and its
    SEQUENCE grows with every change, so that taking the file in again updates instead of doubling.
    """
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//SDG partnerships//calendar//EN")
    calendar.add("version", "2.0")
    number = 0
    for entry in entries:
        if entry.id is None:
            continue
        event = Event()
        event.add("uid", f"{entry.id.hex}@sdg-partnerships")
        event.add("dtstamp", now)
        event.add("sequence", changes_count(reading, entry.id) - 1)
        event.add("summary", summary(entry, language))
        event.add("status", STATUS[entry.state])
        if entry.place:
            event.add("location", entry.place)
        if entry.starts_at and entry.start == entry.end:
            start = datetime.combine(entry.start, read_time(entry.starts_at), ZoneInfo(entry.zone))
            event.add("dtstart", start)
            event.add("dtend", start + timedelta(minutes=entry.minutes or 60))
        else:
            event.add("dtstart", entry.start)
            event.add("dtend", entry.end + timedelta(days=1))
        calendar.add_component(event)
        number += 1
    calendar.add_missing_timezones()
    return calendar.to_ical(), number


def summary(entry: CalendarEntry, language: str) -> str:
    """One line for an entry: its kind, title and partnership."""
    label = LABELS.get(entry.detail)
    parts = (label.to(language) if label else "", entry.title, entry.partnership)
    return " · ".join(dict.fromkeys(p for p in parts if p))  # a session may be called what it is


def short_title(entry: CalendarEntry, language: str) -> str:
    """What stands in a small square of the calendar: the name, or what it is where it has none."""
    label = LABELS.get(entry.detail)
    if entry.kind == "visit":
        return " · ".join(p for p in (entry.title, entry.place) if p)
    return entry.title or (label.to(language) if label else "")
