"""Municipalities: looking them up by day, country, name and code; adding and changing them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import func, select

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.uniting import unite
from sdgp_desktop.kernel.upward import Question
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.fields import MUNICIPALITY_FIELDS
from sdgp_desktop.registry.records import Municipality
from sdgp_desktop.registry.rules import Named, checked, in_force, in_order, not_to_come, same_municipality
from sdgp_desktop.registry.service.storing import filled, set_columns
from sdgp_desktop.registry.service.views import MunicipalityView, Words


class AfterUniting(Protocol):
    """Told that a municipality was united with another one: what keeps its code follows."""

    def __call__(self, work: Work, code: str, stays: MunicipalityView) -> None: ...


AFTER_UNITING: Question[AfterUniting] = Question("registry: a municipality was united with another one")
# Read as columns: three hundred records to change are made in twice the time of as many rows.
COLUMNS = tuple(getattr(Municipality, c.key) for c in Municipality.__table__.columns)


def municipality_view(m: Any) -> MunicipalityView:
    """The record, or a row of its columns, as a plain value."""
    return MunicipalityView(
        m.id, m.code, m.code_system, m.country, m.kind, m.name, Words(m.name_en, m.name_fr, m.name_nl),
        tuple(n.strip() for n in m.other_names.split(";") if n.strip()), m.region_code, m.region, m.valid_from,
        m.valid_to, m.successor_code, m.population, m.population_year, m.population_basis, m.settlement,
        m.travel_advice, m.travel_advice_on,
    )  # fmt: skip


def municipalities(
    reading: Reading,
    on: date | None = None,
    country: str | Iterable[str] | None = None,
    query: str = "",
    region: str | None = None,
    codes: Iterable[str] | None = None,
) -> tuple[MunicipalityView, ...]:
    """Municipalities by country and name: in force on a day, of a country or several, whose names begin so."""
    statement = select(*COLUMNS).where(Municipality.removed.is_(False))
    if country:
        statement = statement.where(Municipality.country.in_([country] if isinstance(country, str) else list(country)))
    if region:
        statement = statement.where(Municipality.region_code == region)
    if codes is not None:
        statement = statement.where(Municipality.code.in_(list(codes)))
    found = reading.rows(statement.order_by(Municipality.country, Municipality.name_sort, Municipality.code))
    views = (municipality_view(m) for m in found)
    words = fold(query).split()
    return tuple(
        v
        for v in views
        if (on is None or in_force(v.valid_from, v.valid_to, on)) and (not words or _named_so(v, words))
    )


def _named_so(view: MunicipalityView, words: list[str]) -> bool:
    known = fold(" ".join((*view.all_names(), view.code, view.region)).replace("-", " ").replace("'", " ")).split()
    wanted = " ".join(words).replace("-", " ").replace("'", " ").split()
    return all(any(k.startswith(w) for k in known) for w in wanted)


def municipality(reading: Reading, id: UUID) -> MunicipalityView:
    """One municipality. Errors: Refusal "record_gone"."""
    return municipality_view(reading.get(Municipality, id))


def municipality_by_code(reading: Reading, code: str) -> MunicipalityView | None:
    """The municipality of an official code, or nothing."""
    found = reading.one(select(Municipality).where(Municipality.code == code.strip(), Municipality.removed.is_(False)))
    return None if found is None else municipality_view(found)


def successor_of(reading: Reading, view: MunicipalityView, on: date) -> MunicipalityView:
    """The municipality that stands in its place on a day; itself when it is still in force or nobody is known."""
    seen = {view.code}
    while not in_force(view.valid_from, view.valid_to, on) and view.successor_code not in {"", *seen}:
        follower = municipality_by_code(reading, view.successor_code)
        if follower is None:
            break
        view = follower
        seen.add(view.code)
    return view


def municipality_duplicates(
    reading: Reading,
    names: Iterable[str],
    country: str,
    code: str = "",
    but: UUID | None = None,
    on: date | None = None,
) -> tuple[Finding, ...]:
    """Warnings for those that are perhaps the same: same code, or same folded name in the country."""
    known = [
        Named(v, v.country, v.code, v.all_names())
        for v in municipalities(reading, country=country, on=on)
        if v.id != but
    ]
    if code and (same := municipality_by_code(reading, code)) and same.id != but and same.country != country:
        known.append(Named(same, same.country, same.code, same.all_names()))
    return tuple(
        Finding("place_twice", "S", "m.name", {"name": k.key.name, "code": k.code}, "registry_municipality", k.key.id)
        for k in same_municipality(names, country, code, known)
    )


def add_municipality(work: Work, **values: Any) -> UUID:
    """Add a local government. Errors: Refusal "code_taken"; what `rules.checked` refuses."""
    stored = checked(MUNICIPALITY_FIELDS, {"name": "", "code": "", "country": "", **values})
    not_to_come(MUNICIPALITY_FIELDS, stored, work.today)
    _fits(work, stored, None)
    record = work.add(Municipality(**filled(Municipality, stored)))
    work.tell(name=record.name)
    return record.id


def change_municipality(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change columns of a municipality. Errors: as `add_municipality`."""
    record = work.get(Municipality, id)
    stored = checked(MUNICIPALITY_FIELDS, values)
    not_to_come(MUNICIPALITY_FIELDS, stored, work.today)
    merged = {c: stored.get(c, getattr(record, c)) for c in ("code", "valid_from", "valid_to")}
    _fits(work, merged, id)
    set_columns(record, stored)
    work.tell(name=record.name)


def registry_findings(reading: Reading) -> tuple[Finding, ...]:
    """Codes that two offices gave to different municipalities without knowing of each other."""
    twice = select(Municipality.code).where(Municipality.removed.is_(False), Municipality.code != "")
    twice = twice.group_by(Municipality.code).having(func.count() > 1)
    statement = select(Municipality).where(Municipality.code.in_(twice), Municipality.removed.is_(False))
    found = reading.all(statement.order_by(Municipality.code, Municipality.id))
    return tuple(
        Finding("code_twice", "conflict", "m.code", {"code": m.code, "name": m.name}, "registry_municipality", m.id)
        for m in found
    )


def municipality_twins(reading: Reading, id: UUID) -> tuple[MunicipalityView, ...]:
    """Those that are perhaps the same as one of the register, on the day on which it was last in force."""
    m = municipality(reading, id)
    found = municipality_duplicates(reading, m.all_names(), m.country, m.code, but=id, on=m.valid_to or reading.today)
    return tuple(municipality(reading, f.record_id) for f in found if f.record_id is not None)


def unite_municipalities(work: Work, gone: UUID, stays: UUID) -> int:
    """Put a municipality that was registered twice together: everything that pointed to `gone` points to `stays`, and
    `gone` goes into the bin; returns how many records were changed.
    """
    record, other = work.get(Municipality, gone), work.get(Municipality, stays)
    count = unite(work, record, other)
    after = work.answers.to(AFTER_UNITING)
    if after is not None:
        after(work, record.code, municipality_view(other))
    work.tell(name=record.name, other=other.name)
    return count


def _fits(work: Work, values: Mapping[str, Any], but: UUID | None) -> None:
    in_order(values.get("valid_from"), values.get("valid_to"))
    if but is None or work.get(Municipality, but).code != values["code"]:
        only_municipality(work, values["code"], but)


def only_municipality(reading: Reading, code: str, but: UUID | None) -> None:
    """Errors: Refusal "code_taken" when another municipality has the code."""
    known = select(Municipality.id).where(Municipality.code == code.strip(), Municipality.removed.is_(False))
    if any(row.id != but for row in reading.rows(known)):
        raise Refusal("code_taken", code=code)
