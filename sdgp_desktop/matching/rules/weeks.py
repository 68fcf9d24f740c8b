"""Possible visit weeks: calendar weeks of each year of the term that lie wholly outside blocked periods.

Source: rulings, M6 and P8.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from sdgp_desktop.kernel.dates import monday, month_later

Week = tuple[date, date]


def weeks_of_term(start: date, end: date) -> tuple[tuple[Week, ...], ...]:
    """The weeks, Monday to Sunday, that lie wholly inside each year of a term; the last year may be shorter."""
    years: list[tuple[Week, ...]] = []
    first = start
    while first <= end:
        last = min(end, month_later(start, 12 * (len(years) + 1)) - timedelta(days=1))
        at = monday(first + timedelta(days=6))
        weeks = []
        while at + timedelta(days=6) <= last:
            weeks.append((at, at + timedelta(days=6)))
            at += timedelta(days=7)
        years.append(tuple(weeks))
        first = last + timedelta(days=1)
    return tuple(years)


def free_weeks(years: Sequence[Sequence[Week]], blocked: Iterable[Week]) -> tuple[int, ...]:
    """One number per year: bit n is set when week n touches no blocked period."""
    periods = list(blocked)
    return tuple(
        sum(1 << n for n, (first, last) in enumerate(weeks) if not any(a <= last and b >= first for a, b in periods))
        for weeks in years
    )
