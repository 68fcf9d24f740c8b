"""Which record holds which field; reading whole forms from their tables with few queries."""

from collections.abc import Collection, Iterable, Sequence
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Select, bindparam, func, select

from sdgp_desktop.intake.fields import BY_ID, FORM_FIELDS, TABLES
from sdgp_desktop.intake.fields.base import CONTACT_LANGUAGE, DOSSIER
from sdgp_desktop.intake.records import RECORDS, Dossier
from sdgp_desktop.intake.rules.filled import Filled
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import Record

RECORD_OF: dict[str, type[Record]] = {str(r.__tablename__): r for r in RECORDS}
# Table id of the form -> its record, and the columns of its fields.
TABLE_RECORD: dict[str, type[Record]] = {table: RECORD_OF[BY_ID[table].record] for table in TABLES}
KEPT_BY_PROGRAM = (Kind.REFERENCE, Kind.SYSTEM, Kind.FILE)
COLUMNS: dict[str, dict[str, str]] = {
    record: {
        f.id: f.column
        for f in FORM_FIELDS
        if f.record == record and f.column and f.id[0].isdigit() and f.kind not in KEPT_BY_PROGRAM
    }
    for record in {f.record for f in FORM_FIELDS if f.record}
}
OWNER: dict[str, str] = {t: "contact_id" if BY_ID[t].record == CONTACT_LANGUAGE else "dossier_id" for t in TABLES}
NESTED: dict[str, str] = {"2.5": "2"}  # a table inside the rows of another one
CHUNK = 400  # ids in one query


def filled_of(reading: Reading, ids: Sequence[UUID], only: Collection[str] = TABLES) -> dict[UUID, Filled]:
    """The forms of dossiers, whole or with these tables only; a fixed number of queries for a few hundred of them."""
    found: dict[UUID, Filled] = {}
    for start in range(0, len(ids), CHUNK):
        found |= _chunk(reading, ids[start : start + CHUNK], only)
    return found


def _chunk(reading: Reading, ids: Sequence[UUID], only: Collection[str]) -> dict[UUID, Filled]:
    columns = COLUMNS[DOSSIER]
    found = {row[0]: _filled(row, columns) for row in reading.rows(_forms(), {"ids": ids})}
    holders = {"": found}
    for name in sorted(only, key=lambda t: t in NESTED):
        owners = holders[NESTED.get(name, "")]
        holders[name] = _rows_of(reading, name, owners)
    return found


# Built once each: every field that is saved reads the whole form, and making a statement takes longer than running it.
@cache
def _forms() -> Select[Any]:
    """The answers of the dossiers with these `ids` that stand in no table of the form."""
    table: Any = Dossier.__table__
    columns = (table.c[c] for c in COLUMNS[DOSSIER].values())
    return select(table.c.id, *columns).where(table.c.id.in_(bindparam("ids", expanding=True)))


@cache
def _rows_in(name: str) -> Select[Any]:
    """The rows of one table of the form whose owners have these `ids`, in their order."""
    record = TABLE_RECORD[name]
    table: Any = record.__table__
    owner = table.c[OWNER[name]]
    columns = (table.c[c] for c in COLUMNS[str(record.__tablename__)].values())
    return (
        select(table.c.id, *columns, owner)
        .where(owner.in_(bindparam("ids", expanding=True)), table.c.removed.is_(False))
        .order_by(owner, table.c.position, table.c.id)
    )


def _filled(row: Any, columns: dict[str, str]) -> Filled:
    return Filled({f: value for f, value in zip(columns, row[1:], strict=True) if value is not None}, {}, row[0])


def _rows_of(reading: Reading, name: str, owners: dict[UUID, Filled]) -> dict[UUID, Filled]:
    """Put the rows of one table into their owners; returns the rows by id."""
    if not owners:
        return {}
    columns = COLUMNS[str(TABLE_RECORD[name].__tablename__)]
    rows: dict[UUID, Filled] = {}
    for ids in _chunks(list(owners)):
        for row in reading.rows(_rows_in(name), {"ids": ids}):
            filled = _filled(row[:-1], columns)
            owners[row[-1]].tables.setdefault(name, []).append(filled)
            rows[row[0]] = filled
    return rows


def _chunks(ids: list[UUID]) -> Iterable[list[UUID]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))


def row_ids(reading: Reading, table: str, owner_id: UUID) -> list[UUID]:
    """The rows of a table of one owner, in their order."""
    columns: Any = TABLE_RECORD[table].__table__
    statement = (
        select(columns.c.id)
        .where(columns.c[OWNER[table]] == owner_id, columns.c.removed.is_(False))
        .order_by(columns.c.position, columns.c.id)
    )
    return [row.id for row in reading.rows(statement)]


def next_position(reading: Reading, table: str, owner_id: UUID) -> int:
    """The place behind the last row of a table of one owner; a row that was taken out leaves its place free, for it
    may come back."""
    columns: Any = TABLE_RECORD[table].__table__
    last = select(func.max(columns.c.position)).where(columns.c[OWNER[table]] == owner_id)
    return int(reading.session.execute(last).scalar() or 0) + 1
