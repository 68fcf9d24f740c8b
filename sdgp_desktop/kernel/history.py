"""Who changed what, and when: the journal read for one record or one field."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.batches import lines_of
from sdgp_desktop.kernel.dates import read_moment
from sdgp_desktop.kernel.journal import ACT, BODY, OP
from sdgp_desktop.kernel.segments import parse, unpack
from sdgp_desktop.kernel.work import Reading

TOGETHER = 500  # ids asked for in one statement


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


@dataclass(frozen=True)
class Operation:
    """One line of the journal: a record, its new values, and the id of the act."""

    record_type: str
    record: str
    fields: dict[str, Any]
    act: str


def of(reading: Reading, record: UUID, column: str | None = None) -> list[Change]:
    """All changes of a record (or of one of its columns), the newest first."""
    return [c for c in _changes(reading, [record]) if column is None or c.column == column]


def changes_count(reading: Reading, record: UUID) -> int:
    """In how many acts a record was changed, its making included."""
    return len({operation.act for operation in operations(reading.session, [record.hex])})


def of_family(reading: Reading, record: UUID) -> list[Change]:
    """All changes of a record and of the rows that belong to it (its tables), the newest first."""
    found = of(reading, record)
    if not found:
        return []
    table = reading.schema[found[0].record_type].table
    ids: list[UUID] = []
    for kind in reading.schema.types.values():
        for column in kind.table.columns:
            if column.key in kind.owners and any(key.column.table is table for key in column.foreign_keys):
                ids += reading.session.execute(select(kind.table.c.id).where(column == record)).scalars()
    return sorted([*found, *_changes(reading, ids)], key=lambda c: -c.n)


def _changes(reading: Reading, records: Iterable[UUID]) -> list[Change]:
    found = operations(reading.session, [r.hex for r in records])
    acts = _acts(reading.session, {operation.act for operation in found})
    changes = [
        Change(
            operation.record_type,
            UUID(operation.record),
            name,
            value,
            act.name,
            json.loads(act.facts),
            UUID(act.person),
            act.office,
            read_moment(act.moment),
            act.n,
        )
        for operation in found
        if (act := acts.get(operation.act)) is not None
        for name, value in operation.fields.items()
    ]
    return sorted(changes, key=lambda c: -c.n)


def operations(session: Session, records: list[str]) -> list[Operation]:
    """The lines of the journal about these records: the sealed ones first, then the open ones."""
    connection, wanted = session.connection(), set(records)
    found: list[Operation] = []
    for number in graph.touching_any(connection, records):
        packed = connection.execute(select(BODY.c.body).where(BODY.c.segment == number)).scalar_one()
        content = parse(unpack(packed))
        for id, lines in lines_of(number, content, wanted).items():
            for line in lines:
                shape = content.shapes[line.shape]
                fields = dict(zip(shape.columns, line.row[2:], strict=True))
                if shape.created:
                    fields = {column: value for column, value in fields.items() if value is not None}
                found.append(Operation(shape.type, id, fields, content.act_at(line.number).id))
    for start in range(0, len(records), TOGETHER):
        part = records[start : start + TOGETHER]
        statement = select(OP.c.body, ACT.c.id).join(ACT, ACT.c.n == OP.c.act).where(OP.c.record.in_(part))
        for body, act in session.execute(statement.order_by(OP.c.n)):
            type_name, id, fields, _ = json.loads(body)
            found.append(Operation(type_name, id, fields, act))
    return found


def _acts(session: Session, ids: set[str]) -> dict[str, Row[Any]]:
    found: dict[str, Row[Any]] = {}
    wanted = sorted(ids)
    for start in range(0, len(wanted), TOGETHER):
        for row in session.execute(select(ACT).where(ACT.c.id.in_(wanted[start : start + TOGETHER]))):
            found[row.id] = row
    return found


def own_acts_since(reading: Reading, act: int) -> int:
    """How many acts of this desk came after the act of this number: what no packet has carried yet."""
    statement = select(func.count()).select_from(ACT).where(ACT.c.origin == "own", ACT.c.n > act)
    return int(reading.session.execute(statement).scalar_one())


def newest_moment(reading: Reading) -> datetime | None:
    """When somebody last did something, here or elsewhere, as far as this database knows."""
    statement = select(func.max(ACT.c.moment)).where(ACT.c.origin != "genesis")
    found = reading.session.execute(statement).scalar()
    return None if found is None else read_moment(found)
