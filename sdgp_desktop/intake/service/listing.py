"""Lists of dossiers, from SQL, page by page: filters, counts, search."""

from collections.abc import Iterable
from typing import Any, cast
from uuid import UUID

from sqlalchemy import ColumnElement, Select, bindparam, func, or_, select

from sdgp_desktop.intake.fields.base import ACTOR, CONTACT, DOSSIER, LINK, MEMBER
from sdgp_desktop.intake.records import Dossier
from sdgp_desktop.intake.service.tables import RECORD_OF
from sdgp_desktop.intake.service.views import Counts, DossierRow
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.kernel.search import records_with
from sdgp_desktop.kernel.work import Reading

_D: Any = Dossier.__table__
SHOWN = (
    _D.c.id, _D.c.number, _D.c.reference, _D.c.call_id, _D.c.form, _D.c.country, _D.c.municipality_id,
    _D.c.municipality_code, _D.c.name, _D.c.status, _D.c.received, _D.c.language, _D.c.channel, _D.c.source,
    _D.c.confirmed_on, _D.c.complete_since,
)  # fmt: skip
ORDERS = {
    "number": _D.c.number, "name": _D.c.name_sort, "status": _D.c.status, "received": _D.c.received,
    "country": _D.c.country, "form": _D.c.form, "language": _D.c.language, "reference": _D.c.reference,
}  # fmt: skip


def row_view(row: Any) -> DossierRow:
    """A row of `SHOWN` as a plain value."""
    values = row._mapping
    return DossierRow(**{c.key: values[c] for c in SHOWN if c.key != "name"}, name=values[_D.c.name] or "")


def dossiers(
    reading: Reading,
    call_id: UUID | None = None,
    *,
    status: str | Iterable[str] = "",
    form: str = "",
    country: str = "",
    query: str = "",
    sort: str = "number",
    descending: bool = False,
    offset: int = 0,
    limit: int | None = None,
) -> tuple[DossierRow, ...]:
    """Dossiers that fit, in order; `country` is that of the track or of the applicant."""
    statement = _fitting(reading, select(*SHOWN), call_id, status, form, country, query)
    order = ORDERS.get(sort, _D.c.number)
    statement = statement.order_by(order.desc() if descending else order, _D.c.id)
    if offset:
        statement = statement.offset(offset)
    if limit is not None:
        statement = statement.limit(limit)
    return tuple(row_view(row) for row in reading.rows(statement))


def dossier_count(
    reading: Reading,
    call_id: UUID | None = None,
    *,
    status: str | Iterable[str] = "",
    form: str = "",
    country: str = "",
    query: str = "",
) -> int:
    """How many dossiers fit."""
    statement = _fitting(reading, select(func.count(_D.c.id)), call_id, status, form, country, query)
    return int(reading.session.execute(statement).scalar_one())


def counts(reading: Reading, call_id: UUID | None = None) -> Counts:
    """How many dossiers there are, by status, form and country, in one query."""
    statement = _fitting(
        reading, select(_D.c.status, _D.c.form, _D.c.country, func.count(_D.c.id)), call_id, "", "", "", ""
    ).group_by(_D.c.status, _D.c.form, _D.c.country)
    by: tuple[dict[str, int], dict[str, int], dict[str, int]] = ({}, {}, {})
    total = 0
    for *keys, n in reading.rows(statement):
        total += n
        for held, key in zip(by, keys, strict=True):
            held[key] = held.get(key, 0) + n
    return Counts(total, *by)


def _fitting(
    reading: Reading,
    statement: Select[Any],
    call_id: UUID | None,
    status: str | Iterable[str],
    form: str,
    country: str,
    query: str,
) -> Select[Any]:
    statement = statement.where(_D.c.removed.is_(False))
    if call_id is not None:
        statement = statement.where(_D.c.call_id == call_id)
    if status:
        wanted = [status] if isinstance(status, str) else list(status)
        statement = statement.where(_D.c.status.in_(wanted))
    if form:
        statement = statement.where(_D.c.form == form)
    if country:
        statement = statement.where(or_(_D.c.country == country, _D.c.audience == f"track {country}"))
    for word in sorted(words_of(query), key=len, reverse=True):
        statement = statement.where(_having(reading, word))
    return statement


def _having(reading: Reading, word: str) -> ColumnElement[bool]:
    """Whether a word of the dossier, or of the people, actors and links in it, begins so.

    The index keeps many records in one row, so it is read first; the ids that it names go into the query of the list.
    """
    found = records_with(reading.session, word, (DOSSIER, CONTACT, MEMBER, ACTOR, LINK))
    ids = found.pop(DOSSIER)
    for name, rows in found.items():
        table: Any = RECORD_OF[name].__table__
        if rows:
            holders = select(table.c.dossier_id).where(_among(table.c.id, rows)).distinct()
            ids.update(id.hex for id in reading.session.execute(holders).scalars())
    return _among(_D.c.id, ids)


def _among(column: Any, ids: set[str]) -> ColumnElement[bool]:
    """Whether an id is one of many; written into the statement, for drivers allow only so many values."""
    known: Any = column.in_(bindparam(None, sorted(ids), expanding=True, literal_execute=True))
    return cast(ColumnElement[bool], known)


def dossier(reading: Reading, dossier_id: UUID) -> DossierRow:
    """One dossier. Errors: Refusal "record_gone"."""
    found = reading.session.execute(select(*SHOWN).where(_D.c.id == dossier_id)).one_or_none()
    if found is None:
        raise Refusal("record_gone", type=DOSSIER, id=dossier_id.hex)
    return row_view(found)


def dossier_by_number(reading: Reading, number: str) -> DossierRow | None:
    """The dossier of a number or of a second reference ("rw-lier"), or nothing."""
    wanted = number.strip()
    if not wanted:
        return None
    statement = select(*SHOWN).where(_D.c.removed.is_(False)).order_by(_D.c.received, _D.c.id).limit(1)
    for column in (_D.c.number, _D.c.reference):
        for value in dict.fromkeys((wanted, wanted.upper(), wanted.lower())):
            found = reading.session.execute(statement.where(column == value)).one_or_none()
            if found is not None:
                return row_view(found)
    return None


def dossier_of(reading: Reading, number: str) -> DossierRow:
    """The dossier of a number or second reference. Errors: Refusal "unknown_dossier"."""
    found = dossier_by_number(reading, number)
    if found is None:
        raise Refusal("unknown_dossier", number=number[:60])
    return found


def numbers_used_twice(reading: Reading, call_id: UUID | None = None) -> tuple[str, ...]:
    """Numbers that two dossiers bear; it happens when a desk's series was copied."""
    statement = select(_D.c.number).where(_D.c.removed.is_(False))
    if call_id is not None:
        statement = statement.where(_D.c.call_id == call_id)
    grouped = statement.group_by(_D.c.number).having(func.count(_D.c.id) > 1).order_by(_D.c.number)
    return tuple(row.number for row in reading.rows(grouped))


def dossier_holding(reading: Reading, record_type: str, id: UUID) -> UUID | None:
    """The dossier that a row of one of its tables belongs to; the id itself for a dossier."""
    if record_type == DOSSIER:
        return id
    record = RECORD_OF.get(record_type)
    if record is None:
        return None
    table: Any = record.__table__
    if "dossier_id" in table.c:
        return reading.session.execute(select(table.c.dossier_id).where(table.c.id == id)).scalar()
    contact = reading.session.execute(select(table.c.contact_id).where(table.c.id == id)).scalar()
    return None if contact is None else dossier_holding(reading, CONTACT, contact)
