"""The register as it ships: the same records, in the same order, in every office."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.money import rate_from
from sdgp_desktop.kernel.record import Record, known_id
from sdgp_desktop.kernel.tables import table
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.records import (
    Association,
    Audience,
    CityLink,
    Country,
    Currency,
    ElectionDay,
    Goal,
    Municipality,
    SubTheme,
    Tag,
    Target,
    Theme,
)

SPECIAL = frozenset({"BJ0405", "BJ0800", "BJ1008"})  # Parakou, Cotonou, Porto-Novo: communes with special status
KINDS = {"BE": "municipality_or_city", "RW": "district", "BJ": "commune"}
Row = dict[str, str]


def genesis(work: Work) -> None:
    """Everything the register ships with."""
    for record, name, key, values in SHIPPED:
        work.insert_many(record, rows_of(name, key, values))
    work.insert_many(Target, targets())


def rows_of(name: str, key: str, values: Callable[[Row], dict[str, Any]]) -> Iterable[dict[str, Any]]:
    """The records of one table; their ids come from the table's name and the columns in `key`."""
    for row in table(name):
        code = ":".join(row[k] for k in key.split())
        yield {"id": known_id(name, code), **values(row)}


def codes(text: str) -> tuple[str, ...] | None:
    """Codes separated by a semicolon, or nothing."""
    return tuple(c for c in text.split(";") if c) or None


def day(text: str) -> date | None:
    """An ISO day, or nothing."""
    return date.fromisoformat(text) if text else None


def number(text: str) -> int | None:
    """A whole number, or nothing."""
    return int(text) if text else None


def country(row: Row) -> dict[str, Any]:
    """A country."""
    return {**row, "languages": codes(row["languages"]), "active": row["active"] == "yes"}


def audience(row: Row) -> dict[str, Any]:
    """A circle of readers."""
    return {**row, "offices": codes(row["offices"])}


def association(row: Row) -> dict[str, Any]:
    """An association."""
    return {**row, "lead": row["lead"] == "yes", "letterhead": row["letterhead"].replace("|", "\n")}


def municipality(row: Row) -> dict[str, Any]:
    """A local government."""
    kept = ("code", "code_system", "country", "name", "name_en", "name_fr", "name_nl", "region_code", "region")
    special = row["code"] in SPECIAL
    return {
        **{c: row[c] for c in kept},
        "kind": "special_status_commune" if special else KINDS.get(row["country"], "commune"),
        "other_names": row["alt_names"],
        "valid_from": day(row["valid_from"]),
        "valid_to": day(row["valid_to"]),
        "successor_code": row["successor_code"],
        "population": number(row["population"]),
        "population_year": number(row["population_year"]),
        "population_basis": row["population_basis"],
    }


def city_link(row: Row) -> dict[str, Any]:
    """A city link as far as it is known."""
    ends = {"north_id": row["north_code"], "south_id": row["south_code"]}
    return {
        **{end: known_id("municipalities", code) if code else None for end, code in ends.items()},
        "country": row["country"],
        "state": row["state"],
        "remark": row["remark"],
    }


def goal(row: Row) -> dict[str, Any]:
    """A goal."""
    titles = {f"title_{language}": row[f"title_{language}"] for language in ("en", "fr", "nl")}
    return {"number": int(row["number"]), **titles, "colour": row["colour_hex"], "pillar": row["pillar"]}


def targets() -> Iterable[dict[str, Any]]:
    """The targets with their place in the natural order."""
    for place, row in enumerate(table("sdg_targets"), start=1):
        labels = {f"label_{language}": row[f"label_{language}"] for language in ("en", "fr", "nl")}
        shown = {"code": row["code"], "goal": int(row["goal"]), "place": place}
        yield {"id": known_id("sdg_targets", row["code"]), **shown, **labels}


def theme(row: Row) -> dict[str, Any]:
    """A theme."""
    return {**row, "place": int(row["place"]), "goals": codes(row["goals"])}


def sub_theme(row: Row) -> dict[str, Any]:
    """A sub-theme."""
    return {**row, "place": int(row["place"]), "goal": number(row["goal"])}


def currency(row: Row) -> dict[str, Any]:
    """A currency; a fixed rate is kept in millionths."""
    kept = ("code", "name_en", "name_fr", "name_nl", "country", "regime", "symbol")
    fixed = row["units_per_eur"] and row["regime"] == "fixed"
    rate = rate_from(Decimal(row["units_per_eur"])) if fixed else None
    return {**{c: row[c] for c in kept}, "rate": rate, "digits": int(row["minor_units"])}


def election(row: Row) -> dict[str, Any]:
    """Elections; where only month or year are known, from its first to its last day."""
    precision = row["date_precision"]
    first = date.fromisoformat(
        {"day": row["date"], "month": f"{row['date']}-01", "year": f"{row['date']}-01-01"}[precision]
    )
    last = {"day": first, "month": month_later(first, 1), "year": month_later(first, 12)}[precision]
    return {
        "code": row["code"],
        "country": row["country"],
        "starts": first,
        "ends": last if precision == "day" else last - timedelta(days=1),
        "precision": precision,
        "kind": row["kind"],
        "local": row["local_government"] == "yes",
        "state": row["status"],
        "source": row["source"],
        "sure": row["sure"],
        "remark": row["note"],
    }


SHIPPED: tuple[tuple[type[Record], str, str, Callable[[Row], dict[str, Any]]], ...] = (
    (Country, "countries", "code", country),
    (Audience, "audiences", "code", audience),
    (Association, "associations", "code", association),
    (Currency, "currencies", "code", currency),
    (Goal, "sdg_goals", "number", goal),
    (Theme, "themes", "code", theme),
    (SubTheme, "sub_themes", "theme code", sub_theme),
    (Tag, "tags", "code", dict),
    (Municipality, "municipalities", "code", municipality),
    (CityLink, "city_links", "code", city_link),
    (ElectionDay, "election_days", "code", election),
)
