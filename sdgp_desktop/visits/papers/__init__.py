"""The papers of visits: the calendar of a partnership for its dossier, and the file that other calendars read."""

from sdgp_desktop.visits.papers.ics import calendar_file, short_title, summary
from sdgp_desktop.visits.papers.programme import CALENDAR, calendar_paper

__all__ = ["CALENDAR", "calendar_file", "calendar_paper", "short_title", "summary"]
