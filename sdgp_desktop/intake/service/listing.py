"""Lists of dossiers, from SQL, page by page: filters, counts, search."""

from collections.abc import Iterable, Set
from typing import Any
from uuid import UUID

from sqlalchemy import Select, String, func, or_, select, type_coerce

from sdgp_desktop.intake.fields.base import ACTOR, CONTACT, DOSSIER, LINK, MEMBER
from sdgp_desktop.intake.records import Dossier
from sdgp_desktop.intake.service.tables import RECORD_OF
from sdgp_desktop.intake.service.views import Counts, DossierRow
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.search import among, records_with
from sdgp_desktop.registry.service import by_id, only_bearer

_D: Any = Dossier.__table__
SHOWN = (
    _D.c.id, _D.c.number, _D.c.reference, _D.c.call_id, _D.c.form, _D.c.country, _D.c.municipality_id,
    _D.c.municipality_code, _D.c.name, _D.c.status, _D.c.received, _D.c.language, _D.c.channel, _D.c.source,
    _D.c.confirmed_on, _D.c.complete_since,
)  # fmt: skip
FEW = 1_000  # dossiers that are looked up one by one
MOST_NAMED = 9  # dossiers of one number that a refusal names
ROWS_EACH = 4  # people, or actors, or links in a dossier, more or less
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
    found: Set[str] | None = None,
    sort: str = "number",
    descending: bool = False,
    offset: int = 0,
    limit: int | None = None,
) -> tuple[DossierRow, ...]:
    """Dossiers that fit, in order; `country` is that of the track or of the applicant.

    `found` is what `dossiers_with` said of all this, where somebody asked it before.
    """
    if found is None:
        found = dossiers_with(reading, call_id, status=status, form=form, country=country, query=query)
    statement = _fitting(select(*SHOWN), call_id, status, form, country)
    if found is not None:
        # Where most were found, the database walks along the order (no index is of any use for such an id) and stops
        # after a page, instead of looking all of them up.
        id = _D.c.id if len(found) < FEW else func.coalesce(_D.c.id, "", type_=String)
        statement = statement.where(among(id, found))
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
    found: Set[str] | None = None,
) -> int:
    """How many dossiers fit; all as in `dossiers`."""
    if found is None:
        found = dossiers_with(reading, call_id, status=status, form=form, country=country, query=query)
    if found is not None:
        return len(found)
    statement = _fitting(select(func.count(_D.c.id)), call_id, status, form, country)
    return int(reading.session.execute(statement).scalar_one())


def counts(reading: Reading, call_id: UUID | None = None) -> Counts:
    """How many dossiers there are, by status, form and country, in one query."""
    columns = (_D.c.status, _D.c.form, _D.c.country)
    statement = _fitting(select(*columns, func.count(_D.c.id)), call_id).group_by(*columns)
    by: tuple[dict[str, int], dict[str, int], dict[str, int]] = ({}, {}, {})
    total = 0
    for *keys, n in reading.rows(statement):
        total += n
        for held, key in zip(by, keys, strict=True):
            held[key] = held.get(key, 0) + n
    return Counts(total, *by)


def _fitting(
    statement: Select[Any],
    call_id: UUID | None,
    status: str | Iterable[str] = "",
    form: str = "",
    country: str = "",
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
    return statement


def dossiers_with(
    reading: Reading,
    call_id: UUID | None = None,
    *,
    status: str | Iterable[str] = "",
    form: str = "",
    country: str = "",
    query: str = "",
) -> Set[str] | None:
    """The ids of the dossiers that fit and have all these words, in themselves or in their people, actors and links.

    Nothing where there are no words to look for, or all that fit have them.
    """
    words = sorted(words_of(query), key=len, reverse=True)
    if not words:
        return None
    statement = _fitting(select(type_coerce(_D.c.id, String)), call_id, status, form, country)
    fitting = set(reading.session.execute(statement).scalars().all())
    found = fitting
    for word in words:
        found = _having(reading, word, found)
    return None if found == fitting else found


def _having(reading: Reading, word: str, dossiers: set[str]) -> set[str]:
    """Those of these dossiers that have a word that begins so, or a row with one.

    The index keeps many records in one row, so it is read first. The first letter of a word is in almost all of them:
    rows are only looked at for dossiers without it, by whichever are fewer.
    """
    having = records_with(reading.session, word, (DOSSIER,))[DOSSIER] & dossiers
    if len(having) == len(dossiers):
        return having
    for name, rows in records_with(reading.session, word, (CONTACT, MEMBER, ACTOR, LINK)).items():
        left = dossiers - having
        table: Any = RECORD_OF[name].__table__
        id, holder = type_coerce(table.c.id, String), type_coerce(table.c.dossier_id, String)
        fewer = among(table.c.dossier_id, left) if ROWS_EACH * len(left) < len(rows) else among(table.c.id, rows)
        held = reading.rows(select(id, holder).where(fewer)) if rows else ()
        having |= {dossier for row, dossier in held if row in rows and dossier in left}
    return having


def dossier(reading: Reading, dossier_id: UUID) -> DossierRow:
    """One dossier. Errors: Refusal "record_gone"."""
    found = reading.session.execute(select(*SHOWN).where(_D.c.id == dossier_id)).one_or_none()
    if found is None:
        raise Refusal("record_gone", type=DOSSIER, id=dossier_id.hex)
    return row_view(found)


def dossier_by_number(reading: Reading, number: str) -> DossierRow | None:
    """The dossier of a number, of a second reference ("rw-lier") or of the beginning of an id, or nothing.

    Errors: Refusal "number_ambiguous" when several dossiers bear it.
    """
    wanted = number.strip()
    if not wanted:
        return None
    statement = select(*SHOWN).where(_D.c.removed.is_(False)).order_by(_D.c.received, _D.c.id).limit(MOST_NAMED)
    for column in (_D.c.number, _D.c.reference):
        for value in dict.fromkeys((wanted, wanted.upper(), wanted.lower())):
            found = [row_view(row) for row in reading.session.execute(statement.where(column == value))]
            only_bearer(reading, wanted, [(one.id, one.name) for one in found])
            if found:
                return found[0]
    id = by_id(reading, _D, wanted)
    return None if id is None else dossier(reading, id)


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
