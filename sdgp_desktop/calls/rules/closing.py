"""When a call closes: the day that people say, the moment that decides, in the time zone of its rule book."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sdgp_desktop.calls.rules.book import RuleBook


def closing_zone(book: RuleBook) -> ZoneInfo:
    """The zone at whose midnight the closing day ends (clause close_zone)."""
    return ZoneInfo(book.text("close_zone"))


def closing_day(closes: datetime, book: RuleBook) -> date:
    """The day on which a call closes, as people there say it."""
    return closes.astimezone(closing_zone(book)).date()


def closing_moment(day: date, book: RuleBook) -> datetime:
    """The last second of a closing day."""
    return datetime.combine(day, time(23, 59, 59), closing_zone(book))


def moved_close(closes: datetime, before: RuleBook, now: RuleBook) -> datetime:
    """The moment at which a call closes by other rules: the same day and time, on the clock of their zone."""
    return closes.astimezone(closing_zone(before)).replace(tzinfo=closing_zone(now))
