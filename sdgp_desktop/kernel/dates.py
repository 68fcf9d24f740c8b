"""Days, moments and weeks. A day stays a day everywhere; a moment is UTC inside."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

BRUSSELS = ZoneInfo("Europe/Brussels")


def known_zone(name: str) -> bool:
    """Whether this is the name of a time zone (Africa/Dakar)."""
    try:
        return bool(ZoneInfo(name).key)
    except (ValueError, OSError, LookupError):  # no zone of this name; a name that is none (a folder, "..")
        return False


def local_day(moment: datetime) -> date:
    """The day on the wall of this computer at a moment. What is "today" is asked of a transaction or the store."""
    return moment.astimezone().date()


def after(moment: datetime, seen: Iterable[datetime]) -> datetime:
    """The moment of an act that follows what its author saw: a wrong clock somewhere does not turn both round."""
    return max((moment, *(one + timedelta(microseconds=1) for one in seen)))


def iso_moment(moment: datetime) -> str:
    """A moment as text in UTC, to the microsecond, sortable."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def read_moment(text: str) -> datetime:
    """The aware UTC moment of an ISO text."""
    return datetime.fromisoformat(text.replace("Z", "+00:00")).astimezone(UTC)


def exact_moment(text: str) -> datetime:
    """The moment of a text that is exactly as `iso_moment` writes it. Errors: ValueError."""
    if len(text) != 27 or text[10] != "T" or text[-1] != "Z":
        raise ValueError(text)
    return datetime.fromisoformat(text[:-1] + "+00:00")


def month_later(day: date, months: int) -> date:
    """The same day `months` later, or the last day of that month when it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(day.day, last))


def monday(day: date) -> date:
    """The Monday of the ISO week of a day."""
    return day - timedelta(days=day.weekday())


def weeks_of(year: int) -> list[tuple[date, date]]:
    """Monday and Sunday of all weeks that lie wholly inside a year (rulings, M6)."""
    start = date(year, 1, 1)
    start += timedelta(days=-start.weekday() % 7)
    found = []
    while (start + timedelta(days=6)).year == year:
        found.append((start, start + timedelta(days=6)))
        start += timedelta(days=7)
    return found
