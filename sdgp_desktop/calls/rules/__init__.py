"""Decisions about calls: reading a rule book, comparing two versions, the order of days, the timeline."""

from sdgp_desktop.calls.rules.book import Clause, ClauseChange, RuleBook, RuleName, book_of, changes_between
from sdgp_desktop.calls.rules.closing import closing_day, closing_moment, closing_zone, moved_close
from sdgp_desktop.calls.rules.days import NEXT_STATES, Seat, check_call_days, empty_seats, next_state, step_day
from sdgp_desktop.calls.rules.values import FLAG_UNIT, NO, TEXT_UNITS, YES, days_of_the_year, fits, tidy_value

__all__ = [
    "FLAG_UNIT", "NEXT_STATES", "NO", "TEXT_UNITS", "YES", "Clause", "ClauseChange", "RuleBook", "RuleName", "Seat",
    "book_of", "changes_between", "check_call_days", "closing_day", "closing_moment", "closing_zone",
    "days_of_the_year", "empty_seats", "fits", "moved_close", "next_state", "step_day", "tidy_value",
]  # fmt: skip
