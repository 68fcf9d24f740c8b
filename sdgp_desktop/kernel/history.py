"""Who changed what, and when: the journal read for one record or one field."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.batches import Line, lines_of
from sdgp_desktop.kernel.dates import read_moment
from sdgp_desktop.kernel.journal import ACT, BODY, OP, SEGMENT
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import Record
from sdgp_desktop.kernel.segments import Content, parse, unpack
from sdgp_desktop.kernel.upward import Question

TOGETHER = 500  # ids asked for in one statement


class Why(Protocol):
    """Why changes count nowhere, in words: their desk was stopped, by whom, when and for which reason."""

    @property
    def facts(self) -> Mapping[str, Any]:
        """The same for programs."""

    def to(self, language: str) -> str:
        """In a language."""


class Reasons(Protocol):
    """Why what a desk wrote after its end counts nowhere, by the key of the desk."""

    def __call__(self, reading: Reading, /) -> Mapping[str, Why]: ...


WHY_ASIDE: Question[Reasons] = Question("kernel: why changes were set aside")


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
    aside: bool = False  # it counts nowhere: its desk was stopped
    why: Why | None = None
    desk: str = ""  # the series of the desk on which it was made: V2


@dataclass(frozen=True)
class Operation:
    """One line of the journal: a record, its new values, and the id of the act."""

    record_type: str
    record: str
    fields: dict[str, Any]
    act: str
    author: str = ""  # of what was set aside: the key of the desk


def of(reading: Reading, record: UUID, column: str | None = None, *, aside: bool = False) -> list[Change]:
    """All changes of a record (or of one of its columns), the newest first.

    With `aside` also those that count nowhere because their desk was stopped, marked as such.
    """
    return _changes(reading, [record], aside, column or "")


def unseen(reading: Reading, record: UUID, segments: Iterable[str]) -> list[Change]:
    """The changes of a record that whoever wrote these segments did not know of, the newest first."""
    connection = reading.session.connection()
    seen = [one.n for one in graph.known(connection, segments).values()]
    lacking = graph.Ancestry(connection).outside(seen, graph.touching_any(connection, [record.hex]))
    found = operations(reading.session, [record.hex], lacking)
    acts = _acts(reading.session, {operation.act for operation in found})
    told = [(o, acts[o.act]) for o in found if o.act in acts]
    return sorted((_change(o, c, v, act) for o, act in told for c, v in o.fields.items()), key=lambda c: -c.n)


def unaware(reading: Reading, one: UUID, other: UUID) -> bool:
    """Whether whoever made the first record did not know of the other one. What is made here and not sealed yet was
    made by somebody who knew all that is here."""
    connection = reading.session.connection()
    later, earlier = (graph.touching_any(connection, [id.hex])[:1] for id in (one, other))
    return bool(later) and not graph.Ancestry(connection).outside(later, earlier).isdisjoint(earlier)


def of_many(reading: Reading, records: Iterable[UUID], column: str) -> dict[UUID, list[Change]]:
    """All changes of one column of many records, by record, the newest first; the journal is read once for all."""
    found: dict[UUID, list[Change]] = {}
    for change in _changes(reading, records, column=column):
        found.setdefault(change.record, []).append(change)
    return found


def changes_count(reading: Reading, record: UUID) -> int:
    """In how many acts a record was changed, its making included."""
    return len({operation.act for operation in operations(reading.session, [record.hex])})


def of_family(reading: Reading, record: UUID, *, aside: bool = False) -> list[Change]:
    """All changes of a record and of the rows that belong to it (its tables), the newest first; `aside` as in `of`."""
    found = of(reading, record, aside=aside)
    if not found:
        return []
    table = reading.schema[found[0].record_type].table
    rows: set[UUID] = set()
    for kind in reading.schema.types.values():
        for column in kind.table.columns:
            if column.key in kind.owners and any(key.column.table is table for key in column.foreign_keys):
                rows.update(reading.session.execute(select(kind.table.c.id).where(column == record)).scalars())
                rows.update(_made_aside(reading, kind.record, column.key, record) if aside else ())
    return sorted([*found, *_changes(reading, sorted(rows), aside)], key=lambda c: -c.n)


def _made_aside(reading: Reading, record: type[Record], column: str, owner: UUID) -> Iterator[UUID]:
    """The rows of an owner that only a stopped desk made, after its end."""
    for _, content in _set_aside(reading):
        for shape, rows in zip(content.shapes, content.rows, strict=True):
            if shape.type == record.__tablename__ and column in shape.columns:
                at = 2 + shape.columns.index(column)
                yield from (UUID(row[1]) for row in rows if row[at] == owner.hex)


def _changes(reading: Reading, records: Iterable[UUID], aside: bool = False, column: str = "") -> list[Change]:
    wanted = [r.hex for r in records]
    found = operations(reading.session, wanted)
    if aside:
        found += operations_aside(reading, wanted)
    acts = _acts(reading.session, {operation.act for operation in found})
    reasons = reading.answers.to(WHY_ASIDE) if any(operation.author for operation in found) else None
    why = reasons(reading) if reasons is not None else {}
    made: dict[str, int] = {}  # record -> the act that made it: the first one
    for operation in found:
        if (act := acts.get(operation.act)) is not None:
            made[operation.record] = min(act.n, made.get(operation.record, act.n))
    changes = [
        _change(operation, name, value, act, why.get(operation.author))
        for operation in found
        if (act := acts.get(operation.act)) is not None
        for name, value in operation.fields.items()
        if not column or name == column
        if act.n != made[operation.record] or _says(name, value)
    ]
    return sorted(changes, key=lambda c: -c.n)


def _change(operation: Operation, column: str, value: Any, act: Row[Any], why: Why | None = None) -> Change:
    return Change(
        operation.record_type,
        UUID(operation.record),
        column,
        value,
        act.name,
        json.loads(act.facts),
        UUID(act.person),
        act.office,
        read_moment(act.moment),
        act.n,
        bool(operation.author),
        why,
        act.desk,
    )


def _says(column: str, value: Any) -> bool:
    """Whether a value of a new record says something: what stays empty, and that it is not in the bin, does not."""
    return bool(value) if column == "removed" else value not in (None, "", [], {})


def operations_aside(reading: Reading, records: Iterable[str]) -> list[Operation]:
    """The lines about these records that stopped desks wrote after their end, and that count nowhere."""
    wanted, found = set(records), list[Operation]()
    for author, content in _set_aside(reading):
        lines = lines_of(0, content, wanted) if wanted & content.ids else {}
        found += [replace(one, author=author) for one in _told(content, lines)]
    return found


def _set_aside(reading: Reading) -> list[tuple[str, Content]]:
    """The segments of stopped desks that count nowhere: who wrote them, and their operations. There are few."""

    def read() -> list[tuple[str, Content]]:
        columns = select(SEGMENT.c.author, BODY.c.body).join(BODY, BODY.c.segment == SEGMENT.c.n)
        rows = reading.session.execute(columns.where(SEGMENT.c.state == graph.STOPPED).order_by(SEGMENT.c.n)).all()
        return [(row.author, parse(unpack(row.body))) for row in rows]

    return reading.once(_set_aside, read)


def operations(session: Session, records: list[str], numbers: Collection[int] | None = None) -> list[Operation]:
    """The lines of the journal about these records: the sealed ones (of these segments) first, then the open ones."""
    connection, wanted = session.connection(), set(records)
    found: list[Operation] = []
    touching = graph.touching_any(connection, records)
    for number in touching if numbers is None else [n for n in touching if n in numbers]:
        packed = graph.body_of(connection, number)
        content = parse(unpack(packed))
        found += _told(content, lines_of(number, content, wanted))
    for start in range(0, len(records), TOGETHER):
        part = records[start : start + TOGETHER]
        statement = select(OP.c.body, ACT.c.id).join(ACT, ACT.c.n == OP.c.act).where(OP.c.record.in_(part))
        for body, act in session.execute(statement.order_by(OP.c.n)):
            type_name, id, fields, _ = json.loads(body)
            found.append(Operation(type_name, id, fields, act))
    return found


def _told(content: Content, lines: Mapping[str, list[Line]]) -> Iterator[Operation]:
    """Lines of a segment, by record, as operations; what a new record leaves open says nothing."""
    for id, mine in lines.items():
        for line in mine:
            shape = content.shapes[line.shape]
            fields = dict(zip(shape.columns, line.row[2:], strict=True))
            if shape.created:
                fields = {column: value for column, value in fields.items() if value is not None}
            yield Operation(shape.type, id, fields, content.act_at(line.number).id)


def _acts(session: Session, ids: set[str]) -> dict[str, Row[Any]]:
    found: dict[str, Row[Any]] = {}
    wanted = sorted(ids)
    for start in range(0, len(wanted), TOGETHER):
        for row in session.execute(select(ACT).where(ACT.c.id.in_(wanted[start : start + TOGETHER]))):
            found[row.id] = row
    return found


def numbers_of(reading: Reading, acts: Collection[str]) -> dict[str, int]:
    """The numbers of acts in this database, by their ids: what a `Change` calls `n`."""
    return {id: row.n for id, row in _acts(reading.session, set(acts)).items()}


def newest_act(reading: Reading) -> int:
    """The number of the newest act in this database; 0 in an empty one."""
    return int(reading.session.execute(select(func.max(ACT.c.n))).scalar() or 0)


def own_acts_since(reading: Reading, act: int) -> int:
    """How many acts of this desk came after the act of this number: what no packet has carried yet."""
    statement = select(func.count()).select_from(ACT).where(ACT.c.origin == "own", ACT.c.n > act)
    return int(reading.session.execute(statement).scalar_one())


def newest_moment(reading: Reading) -> datetime | None:
    """When somebody last did something, here or elsewhere, as far as this database knows."""
    statement = select(func.max(ACT.c.moment)).where(ACT.c.origin != "genesis")
    found = reading.session.execute(statement).scalar()
    return None if found is None else read_moment(found)
