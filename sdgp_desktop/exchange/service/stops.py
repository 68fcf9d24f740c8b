"""An office that leaves, or a key that was lost: what that desk wrote after a named point counts nowhere.

The point travels with the stop, so every office cuts at the same place. What others had built upon before they
heard of it stays, everywhere alike.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select, update

from sdgp_desktop.exchange.records import Desk, Stop
from sdgp_desktop.kernel import graph, history
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import BODY, SEGMENT
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.segments import parse, parse_head, unpack
from sdgp_desktop.kernel.taking import Taker, replay
from sdgp_desktop.kernel.work import Reading, Work


def stop_desk(work: Work, key: str, reason: str) -> None:
    """Stop a desk here and now: its last segments that count are those known here. The act must be final.

    Errors: Refusal "no_card" when the desk is not known.
    """
    desk = work.session.get(Desk, key)
    if desk is None:
        raise Refusal("no_card", code=key[:8])
    connection = work.session.connection()
    statement = select(SEGMENT.c.name).where(SEGMENT.c.author == key, SEGMENT.c.taken.is_not(None))
    last = tuple(sorted(connection.execute(statement.order_by(SEGMENT.c.name)).scalars()))
    work.add(Stop(key=key, office=desk.office, desk=desk.desk, last=last, reason=reason))
    work.tell(office=f"{desk.office}-{desk.desk}")


@dataclass(frozen=True)
class Ended:
    """Who stopped a desk, when and why."""

    reason: str
    person: str
    office: str
    at: datetime


def ended(reading: Reading) -> dict[str, Ended]:
    """The desks that take part no longer, by key, each with the first stop that counts."""
    from sdgp_desktop.registry.service import staff

    people = {one.id: one.name for one in staff(reading)} if "registry_staff" in reading.schema.types else {}
    found: dict[str, Ended] = {}
    for stop in reading.all(select(Stop).where(Stop.removed.is_(False))):
        made = history.of(reading, stop.id, "key")[-1]
        one = Ended(stop.reason, people.get(made.person, ""), made.office, made.moment)
        if stop.key not in found or one.at < found[stop.key].at:
            found[stop.key] = one
    return found


@dataclass(frozen=True)
class _Kept:
    """A segment that is kept here: who made it, how deep it lies, and what it builds upon or may refer to."""

    n: int
    name: str
    author: str
    depth: int
    below: tuple[str, ...]


@dataclass(frozen=True, order=True)
class _End:
    """A stop with the place of its segment in the graph."""

    depth: int
    segment: str
    key: str
    last: frozenset[str] = field(compare=False)


def carry_out(connection: Connection, schema: Schema, applied: Iterable[str]) -> int:
    """Set aside what stopped desks wrote after their end, unless something that counts builds on it; returns how many.

    What counts follows from the segments that are here and from nothing else, so it is the same in every office.
    """
    if not schema.types.get(Stop.__tablename__):
        return 0
    ends = _ends(connection, schema)
    if not ends:
        return 0
    before = set_aside(connection)
    kept = _kept(connection)
    aside = _aside(kept, ends)
    gone = [one.n for name, one in kept.items() if name in aside - before]
    if gone:
        ids = {id for n in gone for id in graph.touched_by(connection, n)}
        graph.forget(connection, gone, graph.STOPPED)
        replay(connection, schema, ids)
    if back := before - aside:  # a stop that stopped them does not count any more
        numbers = [kept[name].n for name in back]
        connection.execute(update(SEGMENT).where(SEGMENT.c.n.in_(numbers)).values(state=graph.WAITING))
        Taker(connection, schema).run()
    return len(gone)


def set_aside(connection: Connection) -> set[str]:
    """The segments of stopped desks that count nowhere, by name."""
    return set(connection.execute(select(SEGMENT.c.name).where(SEGMENT.c.state == graph.STOPPED)).scalars())


def _ends(connection: Connection, schema: Schema) -> list[_End]:
    """All stops, also those whose segment is set aside, the first ones first."""
    found: list[_End] = []
    table = schema[Stop.__tablename__].table
    places = {one.n: one for one in _kept(connection).values()} if _any_stop(connection, table) else {}
    for id, key, last in connection.execute(select(table.c.id, table.c.key, table.c.last)):
        for n in graph.touching(connection, id.hex):
            found.append(_End(places[n].depth, places[n].name, key, frozenset(last)))
    aside = select(SEGMENT.c.n, BODY.c.body).join(BODY, BODY.c.segment == SEGMENT.c.n)
    for n, packed in connection.execute(aside.where(SEGMENT.c.state == graph.STOPPED)).all():
        content = parse(unpack(packed))
        for shape, rows in zip(content.shapes, content.rows, strict=True):
            if shape.type == Stop.__tablename__:
                values = [dict(zip(shape.columns, row[2:], strict=True)) for row in rows]
                found += [_End(places[n].depth, places[n].name, v["key"], frozenset(v["last"])) for v in values]
    return sorted(found)


def _any_stop(connection: Connection, table: Any) -> bool:
    stopped = select(SEGMENT.c.n).where(SEGMENT.c.state == graph.STOPPED).limit(1)
    return any(connection.execute(one).first() is not None for one in (select(table.c.id).limit(1), stopped))


def _kept(connection: Connection) -> dict[str, _Kept]:
    """All segments that are or were applied, by name."""
    columns = (SEGMENT.c.n, SEGMENT.c.name, SEGMENT.c.author, SEGMENT.c.depth, SEGMENT.c.head)
    statement = select(*columns).where(SEGMENT.c.state.in_((graph.APPLIED, graph.STOPPED)))
    found = {}
    for n, name, author, depth, text in connection.execute(statement):
        head = parse_head(text)
        found[name] = _Kept(n, name, author, depth, (*head.parents, *head.after))
    return found


def _aside(kept: Mapping[str, _Kept], ends: Iterable[_End]) -> set[str]:
    """What counts nowhere. A stop whose own segment is set aside by an earlier one stops nobody."""
    counting: list[_End] = []
    aside: set[str] = set()
    for end in ends:
        if end.segment not in aside:
            counting.append(end)
            aside = _late(kept, counting)
    return aside


def _late(kept: Mapping[str, _Kept], counting: Iterable[_End]) -> set[str]:
    """What stopped desks wrote after their end and nothing that counts builds upon."""
    late = {name for end in counting for name, one in kept.items() if one.author == end.key and name not in end.last}
    reach = [name for name in kept if name not in late]
    while reach:
        below = late.intersection(kept[reach.pop()].below)
        late -= below
        reach += below
    return late
