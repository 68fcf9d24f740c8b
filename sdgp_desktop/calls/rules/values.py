"""One reader for what each clause of a rule book is measured in: it tries a value exactly as it will be used.

What a reader takes is stored as it gives it back, so that nothing that uses a clause meets a value it cannot use.
Source of the clauses: `resources/reference/rulebook.csv`; the bounds are ours, wide enough for any programme.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from functools import lru_cache

from sdgp_desktop.kernel.dates import known_zone
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.typed import read_decimal

TEXT_UNITS = frozenset({"text", "codes", "choice", "date", "month"})
FLAG_UNIT = "yes/no"
FINE_UNITS = frozenset({"share", "points", "units for 1 EUR"})  # a single point or comma stands before decimals
YES, NO = "yes", "no"
FINE = re.compile(r"[+-]?(\d{1,30}\.?\d{0,30}|\.\d{1,30})", re.ASCII)
COMMON_YEAR = 2023  # a day of every year is one of a year without 29 February
MUCH = Decimal(1_000_000_000)
Reader = Callable[[str, str, str], str]  # code, value, unit -> the value as it is stored


def tidy_value(code: str, value: str, unit: str) -> str:
    """A value as it is stored: numbers with a point, yes or no, codes joined by a semicolon.

    Errors: Refusal "clause_not_a_number", "clause_not_whole", "clause_out_of_range", "clause_too_fine",
    "clause_not_yes_no", "clause_not_a_day", "clause_not_a_day_of_the_year", "clause_not_a_zone", "clause_not_one_of",
    "clause_not_a_line", "clause_empty".
    """
    return _reader(code, unit)(code, value.strip(), unit)


@lru_cache(maxsize=8192)
def fits(code: str, value: str, unit: str) -> bool:
    """Whether a stored value can be used as it stands."""
    try:
        tidy_value(code, value, unit)
    except Refusal:
        return False
    return True


def _reader(code: str, unit: str) -> Reader:
    found = OF_CODE.get(code)
    if found is not None:
        return found
    for prefix, reader in OF_PREFIX:
        if code.startswith(prefix):
            return reader
    return OF_UNIT.get(unit, _finite)


def _number(code: str, value: str, unit: str) -> Decimal:
    try:
        return _fine(value) if unit in FINE_UNITS else read_decimal(value)
    except (Refusal, ValueError):
        raise Refusal("clause_not_a_number", code=code, value=value, unit=unit) from None


def _fine(value: str) -> Decimal:
    """A number in which a single point or comma stands before decimals; `Decimal` itself would take NaN and 1e9."""
    kept = value.replace(",", ".").replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
    if not FINE.fullmatch(kept):
        raise ValueError(value)
    return Decimal(kept)


def _plain(found: Decimal) -> str:
    return str(found.to_integral_value()) if found == found.to_integral_value() else f"{found.normalize():f}"


def _between(least: Decimal | int, most: Decimal | int, *, places: int | None = None) -> Reader:
    """A number in bounds, with at most so many decimals (none: as many as are typed)."""

    def read(code: str, value: str, unit: str) -> str:
        found = _number(code, value, unit)
        if not least <= found <= most:
            raise Refusal("clause_out_of_range", code=code, value=value, unit=unit, least=least, most=most)
        if places is not None and found != round(found, places):
            if places == 0:
                raise Refusal("clause_not_whole", code=code, value=value, unit=unit)
            raise Refusal("clause_too_fine", code=code, value=value, unit=unit, digits=places)
        return _plain(found)

    return read


def _whole(least: int, most: int) -> Reader:
    return _between(least, most, places=0)


def _finite(code: str, value: str, unit: str) -> str:
    """A number of a unit that the program does not know."""
    return _between(-MUCH, MUCH)(code, value, unit)


def _flag(code: str, value: str, unit: str) -> str:
    if value.casefold() not in (YES, NO):
        raise Refusal("clause_not_yes_no", code=code, value=value)
    return value.casefold()


def _text(code: str, value: str, unit: str) -> str:
    return value


def _day(code: str, value: str, unit: str) -> str:
    try:
        return date.fromisoformat(value).isoformat() if value else ""
    except ValueError:
        raise Refusal("clause_not_a_day", code=code, value=value) from None


def _zone(code: str, value: str, unit: str) -> str:
    if not known_zone(value):
        raise Refusal("clause_not_a_zone", code=code, value=value)
    return value


def days_of_the_year(text: str) -> tuple[tuple[str, str], ...]:
    """Days of every year, "04-07/04-13;07-04", as pairs of first and last day.

    Errors: ValueError when a part is no day of every year, or ends before it begins.
    """
    pairs = []
    for part in _parts(text):
        first, _, last = part.partition("/")
        begins, ends = (_of_year(piece) for piece in (first, last or first))
        if ends < begins:
            raise ValueError(part)
        pairs.append((f"{begins:%m-%d}", f"{ends:%m-%d}"))
    return tuple(pairs)


def _of_year(text: str) -> date:
    month, _, day = text.strip().partition("-")
    return date(COMMON_YEAR, int(month), int(day))


def _year_days(code: str, value: str, unit: str) -> str:
    try:
        pairs = days_of_the_year(value)
    except ValueError:
        raise Refusal("clause_not_a_day_of_the_year", code=code, value=value) from None
    return ";".join(first if first == last else f"{first}/{last}" for first, last in pairs)


def _parts(value: str) -> list[str]:
    return [part.strip() for part in value.split(";") if part.strip()]


def _codes(code: str, value: str, unit: str) -> str:
    return ";".join(dict.fromkeys(_parts(value)))


def _some_of(known: Iterable[str], *, least: int = 0, most: int | None = None) -> Reader:
    """Codes of a list that the program knows."""
    allowed = tuple(known)

    def read(code: str, value: str, unit: str) -> str:
        wanted = list(dict.fromkeys(_parts(value)))
        if len(wanted) < least:
            raise Refusal("clause_empty", code=code)
        if any(w not in allowed for w in wanted) or (most is not None and len(wanted) > most):
            raise Refusal("clause_not_one_of", code=code, value=value, choices=";".join(allowed))
        return ";".join(wanted)

    return read


def _one_of(*known: str) -> Reader:
    return _some_of(known, least=1, most=1)


def _lines(*, one: bool = False) -> Reader:
    """Budget lines as they are called, A1; or exactly one."""

    def read(code: str, value: str, unit: str) -> str:
        wanted = list(dict.fromkeys(_parts(value)))
        if any(not LINE.fullmatch(w) for w in wanted) or (one and len(wanted) != 1):
            raise Refusal("clause_not_a_line", code=code, value=value)
        return ";".join(wanted)

    return read


def _numbers(least: int, most: int) -> Reader:
    """Whole numbers joined by semicolons."""
    one = _whole(least, most)

    def read(code: str, value: str, unit: str) -> str:
        return ";".join(dict.fromkeys(one(code, part, unit) for part in _parts(value)))

    return read


COUNT = _whole(0, 10_000)
LEVEL = _one_of("none", "basic", "good", "fluent")
CRITERIA = tuple(f"C{n}" for n in range(1, 11))
LINE = re.compile(r"[A-Z]\d{0,2}", re.ASCII)  # of the chart of lines, which is data
COMMITMENTS = tuple(f"9.{n}" for n in range(1, 13))
OF_UNIT: dict[str, Reader] = {
    "text": _text,
    "month": _text,
    "choice": _text,
    "codes": _codes,
    "date": _day,
    FLAG_UNIT: _flag,
    "EUR": _between(0, MUCH, places=2),
    "percent": _between(0, 100),
    "share": _between(0, 1),
    "points": _between(0, 100),
    "digits": _whole(0, 4),
    "degrees": _whole(0, 10),
    "units for 1 EUR": _between(Decimal("0.000001"), MUCH, places=6),
    "months": _whole(0, 240),
    "days": _whole(0, 3660),
    "weeks": _whole(0, 520),
    "years": _whole(0, 100),
    "hours": _whole(0, 8784),
    "characters": _whole(0, 100_000),
    "MB": _whole(1, 1000),
    "days a month": _between(0, 31),
    **dict.fromkeys(
        (
            "answers", "challenges", "changes", "city links", "communes", "days a year", "entries", "exchanges",
            "exchanges a year", "half days", "interests", "items", "meetings a year", "pairings", "pairs",
            "partnerships", "people", "quotes", "sentences", "services", "sessions a year", "sheets", "stories a year",
            "strengths", "sub-themes", "tags", "visits", "visits a year",
        ),
        COUNT,
    ),
}  # fmt: skip
OF_PREFIX: tuple[tuple[str, Reader], ...] = (
    ("weight_C", _whole(0, 100)),
    ("rate_policy_", _one_of("monthly", "fixed")),
    ("commemoration_", _year_days),
    ("stop_", _some_of(("N", "S"))),
)
OF_CODE: dict[str, Reader] = {
    "close_zone": _zone,
    "theme_policy": _one_of("fixed", "open"),
    "half_days_scope": _one_of("whole_period", "per_year"),
    "language_level_min": LEVEL,
    "match_language_min": LEVEL,
    "unallocated_line": _lines(one=True),
    "goals": _numbers(1, 17),
    "languages_papers": _some_of(("en", "fr", "nl"), least=1),
    "theme_levels": _some_of(("principle", "goal", "target")),
    "criteria": _some_of(CRITERIA, least=1),
    "threshold_criteria": _some_of(CRITERIA),
    "tie_order": _some_of(("no_active_link", *CRITERIA, "arrival", "lot")),
    "remark_marks": _numbers(0, 10),
    "mark_max": _whole(1, 10),
    "discussion_spread": _whole(0, 10),
    "p1_priority_top": _whole(1, 100),
    "p2_tags_full": _whole(1, 100),
    "p8_windows_full": _whole(1, 52),
    "sub_themes_max": _whole(1, 100),
    "term_months_max": _whole(1, 240),
    "term_warn_months": _numbers(1, 240),
    "first_year_months": _whole(1, 240),
    "north_share_percent": _whole(0, 100),
    "role_share_percent": _whole(0, 100),
    "commitments_required": _some_of(COMMITMENTS),
    "commitments_warned": _some_of(COMMITMENTS),
    "unit_kinds": _some_of(("municipality_or_city", "district", "commune", "special_status_commune"), least=1),
    "half_day_kinds": _some_of(("introduction", "exchange_day", "review", "closing")),
    **dict.fromkeys(
        (
            "exchange_lines", "budget_lines", "gated_lines", "line_of_communication", "line_of_project", "sender_pays",
            "host_pays",
        ),
        _lines(),
    ),
}  # fmt: skip
