"""Warnings: what scorers should know, but what keeps nobody out (W01 to W14)."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.rules.context import Context
from sdgp_desktop.intake.rules.reach import number_like, telephone, without_code
from sdgp_desktop.intake.rules.reading import (
    LEVELS,
    Answers,
    active_coordinators,
    day_in,
    full_name,
    language_level,
    part,
    rows,
)
from sdgp_desktop.kernel.dates import weeks_of
from sdgp_desktop.kernel.findings import Finding


def _warn(code: str, about: str, row: int | None = None, /, **facts: object) -> Finding:
    return Finding(code, "S", about, facts, row=row)


def warnings(answers: Answers, context: Context) -> Iterator[Finding]:
    """Everything worth a warning."""
    for key in context.soft_commitments:
        if answers.get(key) is False:
            yield _warn("W01", key, x=key)
    if context.form == "F" and answers.get("10.1") == "active":
        yield _warn("W02", "10.1")
    days = answers.get("11.1")
    if not isinstance(days, int | float | Decimal) or days < context.numbers.coordinator_days:
        yield _warn("W03", "11.1", d=days if days is not None else 0)
    least = LEVELS.get(context.language_level, 0)
    spoken = {row.get("language") for row in rows(answers, "1.13") if language_level(row) >= least}
    if not spoken & set(context.track_languages):
        yield _warn("W04", "1.13")
    goals = [(n, r.get("4.1")) for n, r in enumerate(rows(answers, "4"), 1)]
    outside = [(n, goal) for n, goal in goals if goal is not None and goal not in context.goals]
    if outside:
        yield _warn("W05", "4.1", outside[0][0], g=sorted({goal for _, goal in outside}))
    if context.corrected_late is not None and context.received <= context.closes:
        yield _warn("W12", "0.5", day=context.corrected_late, close=context.closing_day)
    yield from _numbers(answers, context)
    yield from _people(answers, context)
    yield from _calendar(answers, context)
    if context.form == "S" and part(dict(answers), "1.17", "level") == "red":
        yield _warn("W09", "1.17")
    if context.earlier_dossiers:
        yield _warn("W11", "1.1", no=list(context.earlier_dossiers))
    if context.unknown_name:
        yield _warn("W14", "1.1", name=answers.get("1.1"), code=answers.get("1.3"), other=context.unknown_name)


def _numbers(answers: Answers, context: Context) -> Iterator[Finding]:
    """W13: numbers that could not be completed; what is no number at all is the matter of C17."""
    given: list[tuple[str, Any, int | None]] = [("1.7", part(answers, "1.7", "telephone"), None)]
    given += [("2.4", part(row, "2.4", "telephone"), n) for n, row in enumerate(rows(answers, "2"), 1)]
    for item, text, number in given:
        shown = telephone(str(text)) if text else None
        if shown is not None and without_code(shown):
            field = BY_ID[f"{item}.telephone"]
            example = number_like(context.phone_prefix)
            yield _warn("W13", field.id, number, field=field.label, text=str(text)[:80], example=example)


def _people(answers: Answers, context: Context) -> Iterator[Finding]:
    leads = {full_name(p) for p in rows(answers, "2") if p.get("2.1") == "political_lead"}
    coordinators = {full_name(p) for _, p in active_coordinators(answers)}
    group = rows(answers, "7")
    services = Counter(m.get("7.5") for m in group)
    most = max(services.values(), default=0)
    if leads & coordinators or most * 100 > len(group) * context.numbers.service_share_percent:
        yield _warn("W06", "7" if not leads & coordinators else "2")
    if len({m.get("7.6") for m in group} & {"f", "m"}) == 1:
        yield _warn("W07", "7.6")
    for number, member in enumerate(group, 1):
        ends = part(member, "7.8", "to")
        if member.get("7.2") == "political" and ends:
            day = day_in(ends)
            if day is not None and context.period_start <= day <= context.period_end:
                yield _warn("W10", "7.8", number, name=part(member, "7.1", "name") or "", date=day)


def _calendar(answers: Answers, context: Context) -> Iterator[Finding]:
    blocked = []
    for row in rows(answers, "3.6"):
        start, end = day_in(row.get("from")), day_in(row.get("to"))
        if start is not None and end is not None:
            blocked.append((start, end))
    years = range(context.period_start.year, context.period_end.year + 1)
    if any(free_weeks(blocked, year) < context.numbers.windows_per_year for year in years):
        yield _warn("W08", "3.6")


def free_weeks(blocked: list[tuple[date, date]], year: int) -> int:
    """How many calendar weeks of a year lie wholly outside the blocked periods.

    Source: rulings, M6.
    """
    return sum(
        not any(start <= sunday and end >= monday for start, end in blocked) for monday, sunday in weeks_of(year)
    )
