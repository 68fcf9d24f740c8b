"""Making programmes and calls: by settings alone, from the template that ships or from an existing call."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from itertools import count
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.fields import CALL_FIELDS, PROGRAMME_FIELDS
from sdgp_desktop.calls.records import Call, Programme, RuleVersion
from sdgp_desktop.calls.records import Clause as ClauseRecord
from sdgp_desktop.calls.rules import RuleBook, closing_day, closing_moment
from sdgp_desktop.calls.service.book import clause_row, rules_of
from sdgp_desktop.calls.service.calls import (
    call,
    call_by_code,
    calls,
    fitting_days,
    programme,
    programmes,
    rules_of_programme,
)
from sdgp_desktop.calls.service.shipped import MUNICIPALITY, fitting_value, template
from sdgp_desktop.calls.service.timeline import lay_out
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import (
    add_list_entry,
    association_of,
    checked,
    country,
    currencies,
    filled,
    in_order,
    lead_association,
    sub_themes,
    themes,
)


def make_programme(work: Work, code: str, starts: date, ends: date, **values: Any) -> UUID:
    """Make a programme. Errors: Refusal "programme_code_taken", "from_after_to"; what the register refuses."""
    in_order(starts, ends)
    stored = checked(PROGRAMME_FIELDS, {"name_en": code, **values, "code": code, "starts": starts, "ends": ends})
    if work.one(select(Programme).where(Programme.code == code, Programme.removed.is_(False))) is not None:
        raise Refusal("programme_code_taken", code=code)
    stored.setdefault("holder", lead_association(work).code)
    record = work.add(Programme(**filled(Programme, stored)))
    work.tell(name=record.code)
    return record.id


def make_call(
    work: Work,
    programme_id: UUID,
    code: str,
    country_code: str,
    *,
    opens: date,
    closes: date | datetime,
    period_start: date,
    period_end: date,
    based_on: UUID | None = None,
    rules: Mapping[str, str] | None = None,
    **values: Any,
) -> UUID:
    """Make a draft of a call with its rule book and timeline.

    The rules come from the template that ships, or from the call `based_on` in its newest version; `rules` (code ->
    value as typed) stand above both. Theme, languages and payers that are not given follow from country and theme, the
    countries in focus from the calls of the programme.
    Errors: Refusal "call_code_taken", "unknown_country", "unknown_clause", "call_dates_order",
    "call_outside_programme", "call_period_too_long"; as `fitting_value`; what the register refuses.
    """
    if call_by_code(work, code) is not None:
        raise Refusal("call_code_taken", code=code)
    country(work, country_code)
    book = rules_of(work, based_on) if based_on else template(code)
    holder = work.get(Programme, programme_id)
    wanted = _wanted(work, book, country_code, based_on, rules or {})
    if based_on is None or call(work, based_on).programme_id != programme_id:
        wanted.setdefault("pilot_countries", ";".join(_in_focus(work, programme_id, country_code)))
    for clause, value in rules_of_programme(holder).items():
        if book.has(clause):
            wanted.setdefault(clause, value)
    own = _with(book, wanted)
    last = closes if isinstance(closes, datetime) else closing_moment(closes, own)
    days = {"opens": opens, "closes": last, "period_start": period_start, "period_end": period_end}
    fitting_days(holder, own, days)
    names = {c: values.pop(c, "") or code for c in ("name_en", "name_fr", "name_nl")}
    spoken = tuple(wanted.get("languages_papers", book.text("languages_papers")).split(";"))
    named = {"code": code, "programme_id": programme_id, "country": country_code, "languages": spoken}
    stored = checked(CALL_FIELDS, {**named, **names, **days, **values})
    record = work.add(Call(**filled(Call, stored)))
    write_book(work, record.id, book, wanted, reason=code)
    lay_out(work, record.id, based_on)
    work.tell(name=code)
    return record.id


def _in_focus(work: Work, programme_id: UUID, country_code: str) -> tuple[str, ...]:
    """The countries of the calls of a programme and that of a new one: what its applicants can choose from (3.1)."""
    together = sorted(calls(work, programme_id=programme_id), key=lambda c: c.opens)
    return tuple(dict.fromkeys((*(c.country for c in together if c.state != "draft"), country_code)))


def make_theme(work: Work, name: str, goals: str) -> str:
    """Put a theme into the list of themes, called `name` in every language until it is translated; returns its code.

    `goals` are numbers with semicolons. Errors: Refusal "code_taken", as `fitting_value` for goals; what the
    register refuses.
    """
    numbers = fitting_value(work, "goals", goals, "codes")
    code = re.sub(r"[^a-z0-9]+", "_", fold(name)).strip("_")[:40]
    add_list_entry(
        work, "registry_theme", code=code, goals=tuple(numbers.split(";")) if numbers else (), label_en=name,
        label_fr=name, label_nl=name,
    )  # fmt: skip
    return code


def write_book(work: Work, call_id: UUID, book: RuleBook, wanted: Mapping[str, str], reason: str) -> None:
    """Write the first version of a rule book."""
    work.add(RuleVersion(call_id=call_id, number=1, dated=work.today, reason=reason))
    work.insert_many(
        ClauseRecord, [clause_row(call_id, 1, c, wanted.get(c.code, c.value)) for c in book.clauses.values()]
    )


def _wanted(
    work: Work, book: RuleBook, country_code: str, based_on: UUID | None, rules: Mapping[str, str]
) -> dict[str, str]:
    wanted = {
        code: fitting_value(work, code, value, book.clause(code).unit, book.clause(code).names)
        for code, value in rules.items()
    }
    fresh = based_on is None or call(work, based_on).country != country_code
    if fresh:
        for code, value in _of_country(work, country_code).items():
            if book.has(code):
                wanted.setdefault(code, value)
        wanted.setdefault("admitted", "")
        wanted.setdefault("admitted_first", "")
    chosen = wanted.get("themes")
    if chosen:
        known = {t.code: t for t in themes(work)}
        for code in chosen.split(";"):
            if code in known:
                wanted.setdefault("goals", ";".join(str(g) for g in known[code].goals))
        wanted.setdefault("sub_themes", ";".join(s.code for c in chosen.split(";") for s in sub_themes(work, c)))
    return wanted


def _of_country(work: Work, country_code: str) -> dict[str, str]:
    """Clauses that follow from the country: languages of the papers, who may pay, how its currency is converted."""
    lead, own = lead_association(work), association_of(work, country_code)
    offices = list(dict.fromkeys([lead.code, *([own.code] if own else [])]))
    spoken = dict.fromkeys([lead.language, *([own.language] if own else [])])
    papers = dict.fromkeys(language if language in LANGUAGES else "en" for language in spoken)  # the program has texts
    found = {"payers": ";".join([*offices, MUNICIPALITY]), "languages_papers": ";".join(papers)}
    if own is not None:
        found["common_languages_north"] = own.language
    money = next((c for c in currencies(work) if c.code == country(work, country_code).currency), None)
    if money is not None:
        found[f"rate_policy_{money.code}"] = "fixed" if money.regime == "fixed" else "monthly"
    return found


def _with(book: RuleBook, wanted: Mapping[str, str]) -> RuleBook:
    from dataclasses import replace

    changed = {c: replace(clause, value=wanted.get(c, clause.value)) for c, clause in book.clauses.items()}
    return RuleBook(book.call, book.version, changed)


def copy_suggestion(reading: Reading, call_id: UUID) -> dict[str, Any]:
    """What a new call from an existing one would begin with: same country and rules, and the next free days.

    The days lie whole years later, after the partnerships of the call; where the programme that holds the new
    partnerships begins only after the opening, as many years later that the whole call lies in it. "programme" is
    the id of that programme, or None.
    """
    view = call(reading, call_id)
    years = view.period_end.year - view.opens.year + 1
    holder = programme_of_term(reading, _later(view.period_start, years), _later(view.period_end, years))
    if holder is not None:
        begins = programme(reading, holder).starts
        wanted = next(n for n in count(years) if _later(view.opens, n) >= begins)
        moved = programme_of_term(reading, _later(view.period_start, wanted), _later(view.period_end, wanted))
        if moved is not None:
            years, holder = wanted, moved
    return {
        "country": view.country,
        "programme": holder,
        "opens": _later(view.opens, years),
        "closes": _later(closing_day(view.closes, rules_of(reading, call_id)), years),
        "period_start": _later(view.period_start, years),
        "period_end": _later(view.period_end, years),
    }


def programme_of_term(reading: Reading, starts: date, ends: date) -> UUID | None:
    """The programme that a call belongs to: the newest in which the whole term of its partnerships runs, or None."""
    return next((p.id for p in programmes(reading) if p.starts <= starts and ends <= p.ends), None)


def _later(day: date, years: int) -> date:
    return day.replace(year=day.year + years, day=28 if (day.month, day.day) == (2, 29) else day.day)
