"""What the calendar shows and does, between its page and its service."""

from sdgp_desktop.visits.model.calendar import FIELDS, TYPES, CalendarModel

__all__ = ["FIELDS", "TYPES", "CalendarModel"]
