"""Decisions of the calendar: values in, values out."""

from sdgp_desktop.visits.rules.calendar import (
    AHEAD,
    Counted,
    Limits,
    Period,
    SessionFacts,
    VisitFacts,
    checked_period,
    clash_findings,
    commemoration_findings,
    counted,
    counted_session,
    counted_visit,
    local_times,
    overlapping,
    partnership_findings,
    read_time,
    school_findings,
    session_findings,
    visit_findings,
    window_findings,
)
from sdgp_desktop.visits.rules.delegation import (
    Papers,
    TravelLimits,
    due_finding,
    erasure_day,
    had_document,
    is_due,
    lists_until,
    paper_findings,
)

__all__ = [
    "AHEAD", "Counted", "Limits", "Papers", "Period", "SessionFacts", "TravelLimits", "VisitFacts",
    "checked_period", "clash_findings", "commemoration_findings", "counted", "counted_session", "counted_visit",
    "due_finding", "erasure_day", "had_document", "is_due", "lists_until", "local_times", "overlapping",
    "paper_findings",
    "partnership_findings", "read_time", "school_findings", "session_findings",
    "visit_findings", "window_findings",
]  # fmt: skip
