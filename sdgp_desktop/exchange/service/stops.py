"""An office that leaves, or a key that was lost: what that desk wrote after a named point counts nowhere.

The point travels with the stop, so every office cuts at the same place. What others had built upon before they
heard of it stays, everywhere alike.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, func, select, update

from sdgp_desktop.exchange.fields import ENDED_AT, ENDED_BY
from sdgp_desktop.exchange.records import Desk, Stop
from sdgp_desktop.exchange.service.reports import Entry
from sdgp_desktop.exchange.service.resting import Written
from sdgp_desktop.kernel import graph, history
from sdgp_desktop.kernel.aside import values
from sdgp_desktop.kernel.counts import Counts
from sdgp_desktop.kernel.dates import iso_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import BODY, SEGMENT
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.rows import plain
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.segments import parse, parse_head, unpack
from sdgp_desktop.kernel.taking import Taker, replay
from sdgp_desktop.kernel.work import Work

# Built once: making a statement anew costs more than running it.
_SET_ASIDE = select(SEGMENT.c.name).where(SEGMENT.c.state == graph.STOPPED)


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
    desk: str = ""  # which one: RALGA-R2

    @property
    def facts(self) -> dict[str, Any]:
        """The same for programs."""
        return {"at": iso_moment(self.at), "person": self.person, "office": self.office, "reason": self.reason}

    def to(self, language: str) -> str:
        """Why what this desk wrote later counts no longer, in a language."""
        moment = Written(self.at).to(language)
        told: dict[str, Any] = {"desk": self.desk, "office": self.office, "moment": moment, "reason": self.reason}
        return ENDED_BY.to(language, person=self.person, **told) if self.person else ENDED_AT.to(language, **told)


def ended(reading: Reading) -> dict[str, Ended]:
    """The desks that take part no longer, by key, each with the first stop that counts."""
    from sdgp_desktop.registry.service import staff

    people = {one.id: one.name for one in staff(reading)} if "registry_staff" in reading.schema.types else {}
    found: dict[str, Ended] = {}
    for stop in reading.all(select(Stop).where(Stop.removed.is_(False))):
        made = history.of(reading, stop.id, "key")[-1]
        name = f"{stop.office}-{stop.desk}"
        one = Ended(stop.reason, people.get(made.person, ""), made.office, made.moment, name)
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


Record = tuple[str, str]  # type and id
Values = Mapping[str, Any]


@dataclass(frozen=True)
class Cut:
    """What became of the records that stopped desks wrote in after their end; values as the journal has them."""

    back: tuple[Entry, ...] = ()  # the fields that go back
    before: Mapping[Record, Values | None] = field(default_factory=dict)  # by column; nothing for what is not there
    now: Mapping[Record, Values | None] = field(default_factory=dict)

    def settle(self, counts: Counts) -> None:
        """Count these records by what became of them, whatever was applied and set aside on the way.

        A field that goes back is told as such, and makes no changed record besides.
        """
        back: dict[Record, set[str]] = {}
        for one in self.back:
            back.setdefault((one.record_type, one.record), set()).add(one.column)
        for key, old in self.before.items():
            new, told = self.now.get(key), back.get(key, set())
            changed = any(value != (old or {}).get(c) for c, value in (new or {}).items() if c not in told)
            counts.settle(key[1], _there(old), _there(new), changed)


def _there(values: Values | None) -> bool:
    return values is not None and not values.get("removed")


def carry_out(connection: Connection, schema: Schema, applied: Iterable[str], *, telling: bool = False) -> Cut:
    """Set aside what stopped desks wrote after their end, unless something that counts builds on it.

    What counts follows from the segments that are here and from nothing else, so it is the same in every office.
    With `telling`, what that does to the content, held against the time before `applied` was applied.
    """
    if not schema.types.get(Stop.__tablename__):
        return Cut()
    ends = _ends(connection, schema)
    if not ends:
        return Cut()
    aside_before = set_aside(connection)
    kept = _kept(connection)
    aside = _aside(kept, ends)
    gone = [one.n for name, one in kept.items() if name in aside - aside_before]
    back = [one.n for name, one in kept.items() if name in aside_before - aside]
    wrote = _wrote(connection, [*gone, *back]) if telling else {}
    before = _before(connection, schema, wrote.keys(), applied) if telling else {}
    ids = {id for _, id in wrote} if telling else {id for n in gone for id in graph.touched_by(connection, n)}
    graph.forget(connection, gone, graph.STOPPED)
    if ids:
        replay(connection, schema, ids)
    if back:  # a stop that stopped them does not count any more
        connection.execute(update(SEGMENT).where(SEGMENT.c.n.in_(back)).values(state=graph.WAITING))
        Taker(connection, schema).run()
    if not telling:
        return Cut()
    now = _as_journalled(schema, values(connection, schema, wrote), wrote)
    return Cut(tuple(_differing(before, now, wrote, _names(connection, schema))), before, now)


def _wrote(connection: Connection, numbers: Iterable[int]) -> dict[Record, dict[str, str]]:
    """The records that these segments touch, with the key of the desk that gave each column its last value."""
    found: dict[Record, dict[str, str]] = {}
    columns = select(SEGMENT.c.author, BODY.c.body).join(BODY, BODY.c.segment == SEGMENT.c.n)
    for author, packed in connection.execute(columns.where(SEGMENT.c.n.in_(list(numbers))).order_by(SEGMENT.c.n)):
        content = parse(unpack(packed))
        for shape, rows in zip(content.shapes, content.rows, strict=True):
            for row in rows:
                found.setdefault((shape.type, row[1]), {}).update(dict.fromkeys((*shape.columns, ""), author))
    return found


def _before(
    connection: Connection, schema: Schema, records: Iterable[Record], applied: Iterable[str]
) -> dict[Record, Values | None]:
    """What stood in these records before `applied` was applied; the tables are built anew afterwards."""
    wanted = list(records)
    new = [k.n for k in graph.known(connection, applied).values() if k.state == graph.APPLIED]
    taken = [
        connection.execute(select(func.min(SEGMENT.c.taken)).where(SEGMENT.c.n.in_(new[i : i + 500]))).scalar()
        for i in range(0, len(new), 500)
    ]
    if wanted and taken:
        replay(connection, schema, {id for _, id in wanted}, until=min(int(one or 0) for one in taken))
    return _as_journalled(schema, values(connection, schema, wanted), wanted)


def _as_journalled(
    schema: Schema, stored: Mapping[Record, tuple[Any, ...]], records: Iterable[Record]
) -> dict[Record, Values | None]:
    """The values of records by column; nothing for those that are not there."""
    found: dict[Record, Values | None] = {}
    for key in records:
        kind, row = schema.types.get(key[0]), stored.get(key)
        if kind is not None:
            columns = zip(kind.columns, row or (), strict=row is not None)
            found[key] = {c: plain(kind, c, v) for c, v in columns} if row is not None else None
    return found


def _differing(
    before: Mapping[Record, Values | None],
    now: Mapping[Record, Values | None],
    wrote: Mapping[Record, Mapping[str, str]],
    names: Mapping[str, str],
) -> Iterable[Entry]:
    """The fields of stopped desks that have another value; of a record that is gone, all that say something."""
    for (kind, id), old in before.items():
        new, authors = now.get((kind, id)), wrote[kind, id]
        for column, value in (old or {}).items():  # what came with the import itself is told as that
            left = None if new is None else new.get(column)
            says = column in authors or column == "removed" if new is not None else value not in (None, "", False, [])
            if left != value and says:
                name = names.get(authors.get(column, authors[""]), "")
                yield Entry(kind, id, column, value, left, False, name, new is None)


def _names(connection: Connection, schema: Schema) -> dict[str, str]:
    """What the stopped desks are called, by key."""
    table = schema[Stop.__tablename__].table
    return {key: f"{office}-{desk}" for key, office, desk in connection.execute(
        select(table.c.key, table.c.office, table.c.desk)
    )}  # fmt: skip


def set_aside(connection: Connection) -> set[str]:
    """The segments of stopped desks that count nowhere, by name."""
    return set(connection.execute(_SET_ASIDE).scalars())


def _ends(connection: Connection, schema: Schema) -> list[_End]:
    """All stops, also those whose segment is set aside, the first ones first."""
    found: list[_End] = []
    table = schema[Stop.__tablename__].table
    if not _any_stop(connection, table):
        return found
    places = {one.n: one for one in _kept(connection).values()}
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
    made = select(table.c.id).limit(1)
    return connection.execute(made).first() is not None or bool(set_aside(connection))


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
