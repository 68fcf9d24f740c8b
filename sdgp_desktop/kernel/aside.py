"""Taking an import back: its segments are kept and set aside, as long as nobody has built upon them.

What applies then is again a pure function of the segments that do, so the content is the one of before, and the
same packet can be taken in once more.
"""

import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, select, update

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.conflicts import questions_of
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import OP, SEGMENT
from sdgp_desktop.kernel.merge import MOST_TOUCHED
from sdgp_desktop.kernel.rows import Writer
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.segments import Content, parse, parse_head, unpack
from sdgp_desktop.kernel.taking import Taker, replay

ID = re.compile(r"\b[0-9a-f]{32}\b")
Touched = frozenset[tuple[str, UUID]]


@dataclass(frozen=True)
class Landing:
    """What an import brought: the segments that came with it, and those kept here that had waited for them.

    `lasting` ones erased personal data or stopped a desk: that is never taken back.
    """

    kept: tuple[str, ...]
    released: tuple[str, ...] = ()
    lasting: bool = False

    def plain(self) -> dict[str, Any]:
        """As it is remembered."""
        return asdict(self)

    @classmethod
    def of(cls, plain: dict[str, Any]) -> "Landing":
        """As it was remembered."""
        return cls(tuple(plain["kept"]), tuple(plain["released"]), bool(plain["lasting"]))


def set_aside(connection: Connection, schema: Schema, own: str, landing: Landing) -> Touched:
    """Take an import back; `own` is the public key of this desk. Returns some of the records it touched.

    Errors: Refusal "import_lasting"; "import_unknown" when nothing of it counts here; "import_built_upon" when a
    segment was sealed after it, or somebody works upon it.
    """
    if landing.lasting:
        raise Refusal("import_lasting")
    kept = [k for k in graph.known(connection, landing.kept).values() if k.state != graph.ASIDE]
    released = [k for k in graph.known(connection, landing.released).values() if k.state == graph.APPLIED]
    if not kept:
        raise Refusal("import_unknown")
    applied = sorted(k.n for k in [*kept, *released] if k.state == graph.APPLIED)
    _check_built_upon(connection, own, applied)
    touched, made = _touched(connection, applied)
    ids = {id for _, id in touched}
    _let_go(connection, schema, touched)
    graph.forget(connection, [k.n for k in kept], graph.ASIDE)
    graph.forget(connection, [k.n for k in released], graph.WAITING)
    replay(connection, schema, ids)
    _check_references(connection, schema, made)
    return listed(touched)


def take_up(connection: Connection, schema: Schema, landing: Landing) -> tuple[list[str], Touched]:
    """Let what was set aside count again; returns the names of the segments that do, and some of their records."""
    for start in range(0, len(landing.kept), 500):
        mine = SEGMENT.c.name.in_(landing.kept[start : start + 500])
        connection.execute(update(SEGMENT).where(mine, SEGMENT.c.state == graph.ASIDE).values(state=graph.WAITING))
    taker = Taker(connection, schema)
    applied = taker.run().applied
    return applied, frozenset((t, UUID(id)) for t, id in taker.merger.counts.touched)


def contents(connection: Connection, numbers: Iterable[int]) -> Iterable[tuple[int, Content]]:
    """The operations of segments, in the order in which they were applied."""
    order = {n: place for place, n in enumerate(graph.in_order(connection))}
    for number in sorted(numbers, key=lambda n: order.get(n, 0)):
        packed = graph.body_of(connection, number)
        yield number, parse(unpack(packed))


def listed(touched: Iterable[tuple[str, str]]) -> Touched:
    """For listeners: every type that was touched, and the records as long as they are few."""
    found: set[tuple[str, str]] = set()
    types: set[str] = set()
    for name, id in touched:
        if name not in types or len(found) < MOST_TOUCHED:
            types.add(name)
            found.add((name, id))
    return frozenset((name, UUID(id)) for name, id in found)


def _check_built_upon(connection: Connection, own: str, applied: list[int]) -> None:
    """Nobody has sealed a segment that builds upon these, and this desk has sealed none at all since."""
    mine = set(applied)
    rows = connection.execute(select(SEGMENT.c.n, SEGMENT.c.name, SEGMENT.c.taken).where(SEGMENT.c.taken.is_not(None)))
    places = {row.n: (row.taken, row.name) for row in rows if row.n in mine}
    if not places:
        return
    first, names = min(taken for taken, _ in places.values()), {name for _, name in places.values()}
    columns = (SEGMENT.c.n, SEGMENT.c.author, SEGMENT.c.head)
    for row in connection.execute(select(*columns).where(SEGMENT.c.taken > first).order_by(SEGMENT.c.taken)):
        if row.n in mine:
            continue
        head = parse_head(row.head)
        if row.author == own or not names.isdisjoint((*head.parents, *head.after)):
            raise Refusal("import_built_upon")


def _touched(connection: Connection, numbers: list[int]) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """The records that these segments touch, and those of them that they make."""
    touched: set[tuple[str, str]] = set()
    made: set[tuple[str, str]] = set()
    for _, content in contents(connection, numbers):
        for shape, rows in zip(content.shapes, content.rows, strict=True):
            found = {(shape.type, row[1]) for row in rows}
            touched |= found
            if shape.created:
                made |= found
    return touched, made


def _let_go(connection: Connection, schema: Schema, touched: set[tuple[str, str]]) -> None:
    """Open work on these records goes when it was taken back itself, so that nothing of it is left.

    An answer to a question is work too, also when it leaves the value that was shown.

    Errors: Refusal "import_built_upon" when something is left.
    """
    open_ones = set(connection.execute(select(OP.c.record).distinct()).scalars())
    worked_on = {(name, id) for name, id in touched if id in open_ones}
    if not worked_on:
        return
    before, ids = values(connection, schema, worked_on), {id for _, id in worked_on}
    asked = questions_of(connection, ids)
    replay(connection, schema, ids, with_open=False)
    if values(connection, schema, worked_on) != before or questions_of(connection, ids) != asked:
        raise Refusal("import_built_upon")
    for id in sorted(ids):
        connection.execute(delete(OP).where(OP.c.record == id))


def by_type(records: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """Records by their type."""
    found: dict[str, set[str]] = {}
    for name, id in records:
        found.setdefault(name, set()).add(id)
    return found


def values(
    connection: Connection, schema: Schema, records: Iterable[tuple[str, str]]
) -> dict[tuple[str, str], tuple[Any, ...]]:
    """The stored values of these records (type and id), as far as they are there."""
    writer = Writer(connection)
    return {
        (name, id): found
        for name, ids in by_type(records).items()
        if (kind := schema.types.get(name)) is not None
        for id, found in writer.read(kind, kind.columns, ids).items()
    }


def _check_references(connection: Connection, schema: Schema, made: set[tuple[str, str]]) -> None:
    """Nothing that is left speaks of a record that went. Errors: Refusal "import_built_upon"."""
    writer = Writer(connection)
    gone: set[str] = set()
    for name, ids in by_type(made).items():
        kind = schema.types.get(name)
        gone |= ids - (writer.existing(kind, ids) if kind is not None else set())
    if not gone:
        return
    for body in connection.execute(select(OP.c.body)).scalars():
        if not gone.isdisjoint(ID.findall(body)):
            raise Refusal("import_built_upon")
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("pragma foreign_key_check").first():
        raise Refusal("import_built_upon")
