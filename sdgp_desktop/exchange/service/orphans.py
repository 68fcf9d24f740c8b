"""Rows that one office added to a record while another one put that record into the bin."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.segments import parse, unpack

TOGETHER = 500  # ids asked for in one statement


def orphans(reading: Reading) -> Iterator[Finding]:
    """Rows whose record is in the bin although neither office knew what the other one did.

    What somebody left behind when removing a record is none: that person saw it. Both are asked for only where
    offices worked at the same time, so nothing is read of the journal as long as one desk works alone.
    """
    authors = select(SEGMENT.c.author).where(SEGMENT.c.author != "").distinct().limit(2)
    if len(reading.session.execute(authors).all()) < 2:
        return
    removed: dict[str, list[UUID]] = {}
    ancestry = graph.Ancestry(reading.session.connection())
    for kind in reading.schema.types.values():
        for column, parent in _parents(reading, kind):
            if parent not in removed:
                removed[parent] = _removed(reading, reading.schema[parent])
            for id, owner in _rows_of(reading, kind, column, removed[parent]):
                if _apart(reading, ancestry, id.hex, owner.hex):
                    yield Finding("belongs_to_removed", "conflict", "", {}, kind.name, id)


def _parents(reading: Reading, kind: RecordType) -> Iterator[tuple[str, str]]:
    """The columns by which a kind of row belongs to a record that can be removed, and the kind of that record."""
    for column in sorted(kind.owners & set(kind.columns)):
        for key in kind.table.c[column].foreign_keys:
            parent = key.target_fullname.partition(".")[0]
            if not reading.schema[parent].append_only:
                yield column, parent


def _removed(reading: Reading, kind: RecordType) -> list[UUID]:
    statement = select(kind.table.c.id).where(kind.table.c.removed.is_(True)).order_by(kind.table.c.id)
    return list(reading.session.execute(statement).scalars())


def _rows_of(reading: Reading, kind: RecordType, column: str, owners: list[UUID]) -> Iterator[tuple[UUID, UUID]]:
    table = kind.table
    for start in range(0, len(owners), TOGETHER):
        wanted = table.c[column].in_(owners[start : start + TOGETHER])
        statement = select(table.c.id, table.c[column]).where(wanted, table.c.removed.is_(False)).order_by(table.c.id)
        yield from ((row[0], row[1]) for row in reading.session.execute(statement))


def _apart(reading: Reading, ancestry: graph.Ancestry, row: str, owner: str) -> bool:
    """Whether a record was removed by somebody who did not know of the row, and the row made without knowing that."""
    connection = reading.session.connection()
    made = graph.touching(connection, row)[:1]
    meanwhile = (
        number
        for number in (graph.touching(connection, owner) if made else ())
        if made[0] in ancestry.outside([number], made) and number in ancestry.outside(made, [number])
    )
    return any(_together(reading, number, made[0]) and _removes(reading, number, owner) for number in meanwhile)


def _together(reading: Reading, *numbers: int) -> bool:
    """Whether segments are of one audience: only these tell who knew what."""
    found = reading.session.execute(select(SEGMENT.c.audience).where(SEGMENT.c.n.in_(numbers))).scalars()
    return len(set(found)) == 1


def _removes(reading: Reading, number: int, record: str) -> bool:
    content = parse(unpack(graph.body_of(reading.session.connection(), number)))
    for shape, rows in zip(content.shapes, content.rows, strict=True):
        if not shape.created and "removed" in shape.columns:
            at = 2 + shape.columns.index("removed")
            if any(row[1] == record and row[at] is True for row in rows):
                return True
    return False
