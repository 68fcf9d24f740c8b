"""What a person can ask about the calendar and do in it; other slices come in by this door only."""

from sdgp_desktop.visits.rules import local_times, read_time
from sdgp_desktop.visits.service.delegation import (
    add_delegate,
    change_delegate,
    change_travel,
    delegate_values,
    delegates,
    delegation_findings,
    remove_delegate,
    travel,
    travel_findings,
    travel_id,
    travel_open,
    visit_of_delegate,
)
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
from sdgp_desktop.visits.service.forgetting import erase_due, erase_travel, forget_copies, travel_count
from sdgp_desktop.visits.service.listed import Listed, listed_as
from sdgp_desktop.visits.service.looking import (
    attendance,
    attendance_of,
    entries,
    entry,
    kind_of,
    session_of,
    surroundings,
    values,
    visit_named,
)
from sdgp_desktop.visits.service.views import AttendanceRow, CalendarEntry, DelegateView
from sdgp_desktop.visits.service.watch import counts, findings, findings_of

__all__ = [
    "AttendanceRow", "CalendarEntry", "DelegateView", "Listed",
    "add_delegate", "add_session", "add_visit", "add_window",
    "attendance", "attendance_of", "change", "change_delegate", "change_travel", "counts", "delegate_values",
    "delegates", "delegation_findings", "entries", "entry", "erase_due", "erase_travel", "findings", "findings_of",
    "forget_copies", "holidays_of", "kind_of", "limits_of", "listed_as", "local_times", "move", "name_of", "named_days",
    "read_time", "remove", "remove_delegate", "school_holidays", "session_of", "set_attendance", "surroundings",
    "travel", "travel_count", "travel_findings", "travel_id", "travel_open", "values", "visit_named",
    "visit_of_delegate",
]  # fmt: skip
