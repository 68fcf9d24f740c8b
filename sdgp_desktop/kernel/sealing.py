"""Sealing: open operations become signed segments, one chain for each audience."""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, delete, select, update

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.audiences import wider, width
from sdgp_desktop.kernel.desk import SEGMENT_MARK, DeskKeys
from sdgp_desktop.kernel.journal import ACT, OP
from sdgp_desktop.kernel.rows import creation_columns
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.segments import ActLine, Builder, Head, OpenAct, OpenOp, Sealed, parse

LOWEST = 1  # the lowest version of the program that can read what this one writes


def seal(connection: Connection, schema: Schema, keys: DeskKeys | None, world: str) -> list[str]:
    """Close all open operations into segments; returns their names.

    `keys` sign; without keys the segments are those that ship with the program, the same everywhere.
    """
    names: list[str] = []
    acts, reach = _open_acts(connection)
    if not acts:
        return names
    open_audiences = sorted({a for found in reach.values() for a in found}, key=lambda a: (width(a), a))
    for audience in open_audiences:
        others = [a for a in graph.audiences(connection) if a != audience]
        after = sorted(t.name for a in wider(audience, others) for t in graph.tips(connection, a))
        told = frozenset(n for n, found in reach.items() if set(found) <= {audience, *wider(audience, found)})
        for builder in _builders(connection, schema, audience, acts, told):
            sealed = close(connection, schema, audience, builder, tuple(after), keys, world)
            content = parse(builder.body())
            number = graph.keep(connection, sealed, schema.version, content.changes, content.ids)
            graph.set_applied(connection, number, sealed.head, content.ids, schema.version)
            names.append(sealed.name)
        connection.execute(delete(OP).where(OP.c.audience == audience))
    connection.execute(update(ACT).where(ACT.c.salt != "").values(salt=""))
    return names


def close(
    connection: Connection,
    schema: Schema,
    audience: str,
    builder: Builder,
    after: tuple[str, ...],
    keys: DeskKeys | None,
    world: str,
) -> Sealed:
    """One segment of what a builder has collected, on top of the newest ones of its audience."""
    body = builder.body()
    parents = tuple(t.name for t in graph.tips(connection, audience))
    head = Head(
        audience=audience,
        author=keys.public if keys else "",
        parents=parents,
        after=after,
        schema=schema.version,
        lowest=min(LOWEST, schema.version),
        count=len(body.lines),
        body=body.hash(),
        world=world,
    )
    text = head.text()
    return Sealed(head, text, keys.sign(SEGMENT_MARK, text.encode()) if keys else "", body.packed())


def open_content(connection: Connection, schema: Schema, only: set[str]) -> Iterator[tuple[str, Any]]:
    """The open operations of some records as audience and content, as if they were sealed."""
    acts, reach = _open_acts(connection)
    for audience in sorted({a for found in reach.values() for a in found}):
        for builder in _builders(connection, schema, audience, acts, frozenset(), only):
            yield audience, parse(builder.body())


def _open_acts(connection: Connection) -> tuple[dict[int, OpenAct], dict[int, list[str]]]:
    """The acts that have open operations, and the audiences that each reaches."""
    reach: dict[int, list[str]] = {}
    for number, audience in connection.execute(select(OP.c.act, OP.c.audience).distinct().order_by(OP.c.act)):
        reach.setdefault(number, []).append(audience)
    acts: dict[int, OpenAct] = {}
    numbers = sorted(reach)
    for start in range(0, len(numbers), 500):
        for row in connection.execute(select(ACT).where(ACT.c.n.in_(numbers[start : start + 500]))):
            line = ActLine(row.id, row.name, row.person, row.office, row.desk, row.moment)
            acts[row.n] = OpenAct(line, json.loads(row.facts), row.salt)
    return acts, reach


def _builders(
    connection: Connection,
    schema: Schema,
    audience: str,
    acts: dict[int, OpenAct],
    told: frozenset[int],
    only: set[str] | None = None,
) -> Iterator[Builder]:
    """The open operations of an audience in pieces of bounded size."""

    def columns_of(type_name: str, fields: tuple[str, ...]) -> tuple[str, ...]:
        return creation_columns(schema, type_name, fields)

    builder = Builder(acts, told, columns_of)
    statement = select(OP.c.act, OP.c.record, OP.c.body).where(OP.c.audience == audience).order_by(OP.c.n)
    last = ""
    for act, record, body in connection.execute(statement).yield_per(2_000):
        if only is not None and record not in only:
            continue
        if builder.full and record != last:  # the lines of one record stay together
            yield builder
            builder = Builder(acts, told, columns_of)
        type_name, id, fields, created = json.loads(body)
        builder.add(OpenOp(act, type_name, id, fields, created == 1), len(body))
        last = record
    if builder.count:
        yield builder
