"""Who changed what, and when: the journal read for one record or one field."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import distinct, func, select

from sdgp_desktop.kernel.dates import read_moment
from sdgp_desktop.kernel.journal import ACT, OP
from sdgp_desktop.kernel.work import Reading


@dataclass(frozen=True)
class Change:
    """One field of one record that got a value, as the journal holds it (plain JSON value)."""

    record_type: str
    record: UUID
    column: str
    value: Any
    act: str
    facts: dict[str, Any]
    person: UUID
    office: str
    moment: datetime
    n: int


def of(reading: Reading, record: UUID, column: str | None = None) -> list[Change]:
    """All changes of a record (or of one of its columns), the newest first."""
    rows = reading.session.execute(
        select(OP.c.n, OP.c.body, ACT.c.name, ACT.c.facts, ACT.c.person, ACT.c.office, ACT.c.moment)
        .join(ACT, ACT.c.n == OP.c.act)
        .where(OP.c.record == record.hex)
        .order_by(OP.c.n.desc())
    )
    found = []
    for row in rows:
        type_name, _, fields, _, _ = json.loads(row.body)
        for name, value in fields.items():
            if column is None or name == column:
                found.append(
                    Change(
                        type_name,
                        record,
                        name,
                        value,
                        row.name,
                        json.loads(row.facts),
                        UUID(row.person),
                        row.office,
                        read_moment(row.moment),
                        row.n,
                    )
                )
    return found


def changes_count(reading: Reading, record: UUID) -> int:
    """In how many acts a record was changed, its making included."""
    statement = select(func.count(distinct(OP.c.act))).where(OP.c.record == record.hex)
    return int(reading.session.execute(statement).scalar_one())


def of_family(reading: Reading, record: UUID) -> list[Change]:
    """All changes of a record and of the rows that belong to it (its tables), the newest first."""
    found = of(reading, record)
    if not found:
        return []
    table = reading.schema[found[0].record_type].table
    for kind in reading.schema.types.values():
        for column in kind.table.columns:
            if column.key in kind.owners and any(key.column.table is table for key in column.foreign_keys):
                ids = reading.session.execute(select(kind.table.c.id).where(column == record)).scalars()
                for id in ids:
                    found += of(reading, id)
    return sorted(found, key=lambda c: -c.n)
