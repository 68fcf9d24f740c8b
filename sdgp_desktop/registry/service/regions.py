"""Provinces and departments with their names in the three languages; the register keeps the official one."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from sqlalchemy import select

from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.tables import table
from sdgp_desktop.registry.records import Municipality
from sdgp_desktop.registry.service.views import Words


@dataclass(frozen=True)
class RegionView:
    """A province or department as the register names it, with its names and everything else that people write."""

    country: str
    code: str
    name: str
    words: Words
    spellings: tuple[str, ...]  # every name and short form, the official one first


def regions(reading: Reading, country: str | None = None) -> tuple[tuple[str, str, str], ...]:
    """Provinces and departments as (country, code, name), in order."""
    statement = select(Municipality.country, Municipality.region_code, Municipality.region).distinct()
    if country:
        statement = statement.where(Municipality.country == country)
    found = reading.rows(statement.order_by(Municipality.country, Municipality.region))
    return tuple((r.country, r.region_code, r.region) for r in found)


def known_regions(reading: Reading, country: str) -> tuple[RegionView, ...]:
    """The provinces or departments of a country that have a name, in the order of their official names."""
    found = {name: code for _, code, name in regions(reading, country) if name}
    return tuple(
        RegionView(country, code, name, region_words(code, name), _spellings(code, name))
        for name, code in found.items()
    )


def region_words(code: str, name: str) -> Words:
    """The names of a province or department; the register's own in all languages where somebody named it otherwise."""
    names = _names().get(code)
    if names is None or name not in names.values():
        return Words(name, name, name)
    return Words(names["name_en"], names["name_fr"], names["name_nl"])


def _spellings(code: str, name: str) -> tuple[str, ...]:
    names = _names().get(code, {})
    others = names.get("other", "").split(";")
    return tuple(dict.fromkeys(n for n in (name, *(v for k, v in names.items() if k != "other"), *others) if n))


@cache
def _names() -> Mapping[str, Mapping[str, str]]:
    """By code: the official name, those of the three languages, and other ways to write it with semicolons between."""
    rows = table("region_names")
    return {r["region_code"]: {k: v for k, v in r.items() if k not in ("country", "region_code")} for r in rows}
