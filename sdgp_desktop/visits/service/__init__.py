"""What a person can ask about the calendar and do in it; other slices come in by this door only."""

from sdgp_desktop.visits.rules import local_times, read_time
from sdgp_desktop.visits.service.doing import (
    add_session,
    add_visit,
    add_window,
    change,
    move,
    name_of,
    remove,
    set_attendance,
)
from sdgp_desktop.visits.service.facts import holidays_of, limits_of, named_days, school_holidays
from sdgp_desktop.visits.service.looking import attendance, entries, entry, kind_of, session_of, surroundings, values
from sdgp_desktop.visits.service.views import AttendanceRow, CalendarEntry
from sdgp_desktop.visits.service.watch import counts, findings, findings_of

__all__ = [
    "AttendanceRow", "CalendarEntry", "add_session", "add_visit", "add_window", "attendance", "change", "counts",
    "entries", "entry", "findings", "findings_of", "holidays_of", "kind_of", "limits_of", "local_times", "move",
    "name_of", "named_days", "read_time", "remove", "school_holidays", "session_of", "set_attendance", "surroundings",
    "values",
]  # fmt: skip
