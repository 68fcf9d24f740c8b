"""Decisions about a delegation: papers that are good enough to travel, and when travel data must go."""

from dataclasses import dataclass
from datetime import date, timedelta

from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.visits.rules.calendar import Period

HOME = "in"  # direction of a visit to Belgium, in Schengen


@dataclass(frozen=True)
class TravelLimits:
    """The numbers of the rule book that travel papers are held against."""

    months_home: int  # a passport stays valid so long after leaving Schengen
    months_away: int  # and so long after a visit to the partner country
    years: int  # a passport for Schengen was issued less than so long before the arrival
    fever_countries: tuple[str, ...]
    fever_days: int  # from the vaccination to the first day of validity
    keep_days: int  # travel data are kept so long after the visit
    warning_days: int


@dataclass(frozen=True)
class Papers:
    """What the rules look at in the travel data of one person."""

    name: str
    number: str | None = None
    issued: date | None = None
    expires: date | None = None
    fever_seen: bool | None = None
    fever_from: date | None = None


def paper_findings(papers: Papers, direction: str, country: str, period: Period, limits: TravelLimits) -> list[Finding]:
    """What is wrong with somebody's papers for a visit; facts name the person and no value of the papers.

    The months of a passport are counted from the last day of the visit, the date on which Schengen is left. A
    yellow-fever certificate tells from when it is valid, ten days after the vaccination.
    Source: domain.md 6.4 and 6.5.
    """
    found = []
    months = limits.months_home if direction == HOME else limits.months_away
    if papers.issued is not None and papers.expires is not None and papers.expires <= papers.issued:
        found.append(Finding("passport_days", "rule", "t.expires", {"name": papers.name}))
    elif papers.expires is not None and papers.expires < month_later(period.end, months):
        found.append(Finding("passport_short", "rule", "t.expires", {"name": papers.name, "months": months}))
    too_old = month_later(period.start, -12 * limits.years)
    if direction == HOME and papers.issued is not None and papers.issued <= too_old:
        found.append(Finding("passport_old", "rule", "t.issued", {"name": papers.name, "years": limits.years}))
    if direction != HOME and country in limits.fever_countries:
        found += _fever(papers, period, limits)
    return found


def _fever(papers: Papers, period: Period, limits: TravelLimits) -> list[Finding]:
    if not papers.fever_seen:
        return [Finding("fever_unseen", "rule", "t.fever_seen", {"name": papers.name})]
    if papers.fever_from is not None and papers.fever_from > period.start:
        return [Finding("fever_late", "rule", "t.fever_from", {"name": papers.name, "days": limits.fever_days})]
    return []


def had_document(papers: Papers, period: Period) -> bool:
    """Whether somebody had a travel document for the whole visit: all that is kept of it afterwards."""
    return bool(papers.number) and papers.expires is not None and papers.expires >= period.end


def erasure_day(end: date, limits: TravelLimits) -> date:
    """The day on which the travel data of a visit are erased; until the day before they may be used."""
    return end + timedelta(days=limits.keep_days)


def is_due(end: date, today: date, limits: TravelLimits) -> bool:
    """Whether the travel data of a visit must be gone."""
    return today >= erasure_day(end, limits)


def lists_until(start: date, end: date, years: int, today: date) -> date | None:
    """Until when a list of participants is a voucher; nothing before the visit begins, and once the years are over."""
    last = month_later(end, 12 * years)
    return last if start <= today <= last else None


def due_finding(end: date, people: int, today: date, limits: TravelLimits) -> Finding | None:
    """The warning before travel data are erased, or nothing."""
    day = erasure_day(end, limits)
    if people and day - timedelta(days=limits.warning_days) <= today < day:
        return Finding("travel_due", "due", "d.name", {"day": day, "n": people})
    return None
