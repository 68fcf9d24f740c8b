"""Decisions of the register: who is in force, what is perhaps the same, what is open about a link, a typed value."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sdgp_desktop.kernel.dates import known_zone, local_day
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.typed import MAIL

FILLERS = frozenset(
    {"stad", "gemeente", "commune", "mairie", "ville", "district", "municipality", "city", "de", "d", "of"}
    | {"stadsbestuur"}
)


def in_force(valid_from: date | None, valid_to: date | None, day: date) -> bool:
    """Whether a municipality exists on a day; an open end means always."""
    return (valid_from is None or valid_from <= day) and (valid_to is None or day <= valid_to)


def plain_name(name: str) -> str:
    """A name as it is compared: folded, without words such as "stad" or "commune de"."""
    words = re.sub(r"[^a-z0-9]+", " ", fold(name)).split()
    return " ".join(w for w in words if w not in FILLERS)


def same_person(first: str, family: str, other_first: str, other_family: str) -> bool:
    """Whether two names are perhaps one person: the same words, in whatever order and case."""
    one, two = (sorted(plain_name(f"{a} {b}").split()) for a, b in ((first, family), (other_first, other_family)))
    return bool(one) and one == two


@dataclass(frozen=True)
class Named:
    """A municipality as far as its names matter."""

    key: Any
    country: str
    code: str
    names: tuple[str, ...]


def same_municipality(names: Iterable[str], country: str, code: str, known: Iterable[Named]) -> list[Named]:
    """Those that have the same code, or the same plain name in the same country."""
    wanted = {plain_name(n) for n in names if n}
    return [
        k
        for k in known
        if (code and k.code == code) or (k.country == country and wanted & {plain_name(n) for n in k.names if n})
    ]


@dataclass(frozen=True)
class LinkFacts:
    """What the checks of a city link look at."""

    north: bool
    south: bool
    state: str
    until: date | None
    verified: bool


def link_findings(link: LinkFacts, today: date) -> list[str]:
    """Codes of what is open about a city link.

    Source: domain.md 1.2, fields 10.1 to 10.4; requirements 55 and 110.
    """
    found = []
    if not (link.north and link.south):
        found.append("link_end_missing")
    if link.state == "ending" and link.until is None:
        found.append("link_end_unnamed")
    if link.state not in ("ended", "dormant") and link.until is not None and link.until < today:
        found.append("link_over")
    if not link.verified and link.state != "ended":
        found.append("link_not_verified")
    return found


def checked(fields: Iterable[Field], values: Mapping[str, Any]) -> dict[str, Any]:
    """Values to store, each looked at by the description of its column; text is trimmed.

    Errors: Refusal "field_missing", "field_too_long", "field_out_of_range", "field_not_a_choice",
    "field_not_email", "field_not_changed_here", "from_after_to".
    """
    known = {f.column: f for f in fields}
    stored: dict[str, Any] = {}
    for column, value in values.items():
        field = known.get(column)
        if field is None or field.kind in (Kind.SORT, Kind.SYSTEM):
            raise Refusal("field_not_changed_here", field=column if field is None else field.label)
        stored[column] = checked_value(field, value)
    return stored


def checked_value(field: Field, value: Any) -> Any:
    """One value as it is stored. Errors: as `checked`."""
    if isinstance(value, str):
        value = value.strip()
        if field.limit is not None and len(value) > field.limit:
            raise Refusal("field_too_long", field=field.label, limit=field.limit)
        if field.kind is Kind.EMAIL and value and not MAIL.fullmatch(value):
            raise Refusal("field_not_email", field=field.label, value=value)
        if field.kind is Kind.CHOICE and value and field.choices and field.choice_label(value) is None:
            raise Refusal("field_not_a_choice", field=field.label, value=value)
    if field.asked("") == "R" and value in (None, "", ()):
        raise Refusal("field_missing", field=field.label)
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        _in_range(field, value)
    if field.kind is Kind.CHOICES and value and field.choices:
        for code in value:
            if field.choice_label(code) is None:
                raise Refusal("field_not_a_choice", field=field.label, value=code)
    return value


def _in_range(field: Field, value: int | Decimal) -> None:
    if (field.low is not None and value < field.low) or (field.high is not None and value > field.high):
        low, high = (field.low if field.low is not None else "–"), (field.high if field.high is not None else "–")
        raise Refusal("field_out_of_range", field=field.label, low=low, high=high)


def zone_known(values: Mapping[str, Any]) -> None:
    """Refuse a time zone that no computer knows. Errors: Refusal "zone_not_known"."""
    if "zone" in values and not known_zone(values["zone"] or ""):
        raise Refusal("zone_not_known", zone=values["zone"])


def digits_fit(code: str, typed: int | None, fixed: int) -> None:
    """Refuse other decimals for a currency than ISO 4217 gives it: amounts are kept in its smallest unit.

    Errors: Refusal "currency_digits".
    """
    if typed != fixed:
        raise Refusal("currency_digits", code=code, digits=fixed)


def not_to_come(fields: Iterable[Field], values: Mapping[str, Any], today: date) -> None:
    """Refuse a day, by column, that records what has happened and is yet to come. Errors: Refusal "day_to_come"."""
    for field in fields:
        if field.happened and field.column in values:
            happened(field, values[field.column], today)


def happened(field: Field, value: Any, today: date) -> None:
    """Refuse one such day or moment, on the clock of this computer. Errors: Refusal "day_to_come"."""
    day = local_day(value) if isinstance(value, datetime) else value
    if field.happened and isinstance(day, date) and day > today:
        shown = field.id if field.id[:1].isdigit() else field.label
        raise Refusal("day_to_come", field=shown, day=day, text=day.isoformat())


def in_order(first: date | None, last: date | None) -> None:
    """Refuse a last day before the first. Errors: Refusal "from_after_to"."""
    if first is not None and last is not None and last < first:
        raise Refusal("from_after_to")
