"""The rule book that ships, and whether a typed value fits a clause and the lists of the register."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import cache

from sdgp_desktop.calls.fields import UNITS
from sdgp_desktop.calls.rules import Clause, RuleBook, RuleName, book_of, tidy_value
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.tables import table
from sdgp_desktop.registry.service import associations, countries, municipalities, regions, sub_themes, themes

MUNICIPALITY = "municipality"  # who may pay beside the associations
Known = Callable[[Reading], set[str]]


def template(code: str = "") -> RuleBook:
    """The rule book that ships: the clauses of every call, with the own values of the call of this code."""
    shipped = _shipped()
    return replace(shipped.get(code, shipped[""]), call=code)


@cache  # asked for each look at a rule book; the file does not change while the program runs
def _shipped() -> dict[str, RuleBook]:
    """By code of the calls that ship, and for those that are made here."""
    rows = table("rulebook")
    return {code: _template(rows, code) for code in {"", *(row["call"] for row in rows)}}


def _template(rows: Iterable[Mapping[str, str]], code: str) -> RuleBook:
    clauses: dict[str, Clause] = {}
    for place, row in enumerate(rows, start=1):
        if row["call"] not in ("", code):
            continue
        known = clauses.get(row["code"])
        names = {language: row[f"name_{language}"] for language in ("en", "fr", "nl")}
        clauses[row["code"]] = Clause(
            row["code"], row["value"], row["unit"], row["section"], 1, row["topic"], row["mark"], names, row["note"],
            known.place if known else place,
        )  # fmt: skip
    return book_of(code, 1, clauses.values())


def fitting_value(reading: Reading, code: str, value: str, unit: str, names: Mapping[str, str] | None = None) -> str:
    """A value typed for a clause as it is stored; its codes stand in the lists of the register.

    `names` are those of the clause, for what is refused; without them the names that ship are told.
    Errors: as `rules.tidy_value`; Refusal "clause_not_in_register" with the codes that nobody knows.
    """
    try:
        return _fitting(reading, code, value, unit)
    except Refusal as refusal:
        shipped = next((book.clauses[code].names for book in _shipped().values() if book.has(code)), {})
        told = {"code": RuleName(code, names or shipped), "unit": UNITS.get(unit, unit)}
        raise Refusal(refusal.code, **{**refusal.facts, **told}) from None


def _fitting(reading: Reading, code: str, value: str, unit: str) -> str:
    tidy = tidy_value(code, value, unit)
    known = REGISTER.get(code)
    if known is not None and tidy:
        strange = [c for c in tidy.split(";") if c not in known(reading)]
        if strange:
            raise Refusal("clause_not_in_register", code=code, codes=strange)
    return tidy


def _municipalities(reading: Reading) -> set[str]:
    return {m.code for m in municipalities(reading)}


def _countries(reading: Reading) -> set[str]:
    return {c.code for c in countries(reading)}


REGISTER: Mapping[str, Known] = {
    "themes": lambda reading: {t.code for t in themes(reading)},
    "sub_themes": lambda reading: {t.code for t in sub_themes(reading)},
    "admitted": _municipalities,
    "admitted_first": _municipalities,
    "flemish_regions": lambda reading: {code for _, code, _ in regions(reading) if code},
    "payers": lambda reading: {MUNICIPALITY, *(a.code for a in associations(reading))},
    **dict.fromkeys(("programme_countries", "pilot_countries", "yellow_fever_countries"), _countries),
}
