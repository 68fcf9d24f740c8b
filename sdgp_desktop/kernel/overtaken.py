"""What was changed by somebody who did not know that it had been locked, signed, used or decided meanwhile.

A record that may not change any more refuses its own office only: what another desk typed before it heard of the lock
comes with the next packet, is newer, and counts. No two values stand against each other, so there is no question
either; the rules of the slices ask here, and tell it.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.batches import lines_of
from sdgp_desktop.kernel.history import Change, numbers_of, of, operations
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import encode
from sdgp_desktop.kernel.segments import parse, unpack

TOGETHER = 500  # numbers asked for in one statement


@dataclass(frozen=True)
class Overtaken:
    """A field that no longer holds what was sealed: the change that counts, and the value of before (plain JSON)."""

    change: Change
    known: Any


def making_of(reading: Reading, *records: UUID) -> int | None:
    """The segment in which the first of these records was made; nothing while that is not sealed: then it knows all
    that is here.
    """
    found = graph.touching_any(reading.session.connection(), [record.hex for record in records])
    return found[0] if found else None


def setting_of(reading: Reading, record: UUID, column: str) -> int | None:
    """The segment in which a column of a record got its newest sealed value, or nothing."""
    connection = reading.session.connection()
    for number in reversed(graph.touching_any(connection, [record.hex])):
        content = parse(unpack(graph.body_of(connection, number)))
        lines = lines_of(number, content, {record.hex}).get(record.hex, [])
        if any(column in content.shapes[line.shape].columns for line in lines):
            return number
    return None


def overtaken(reading: Reading, seal: int, records: Sequence[UUID]) -> list[Overtaken]:
    """The fields of these records whose values were given beside the segment `seal`: neither side knew of the other."""
    connection = reading.session.connection()
    ids = [record.hex for record in records]
    beside = _beside(connection, seal, graph.touching_any(connection, ids))
    if not beside:
        return []
    found = operations(reading.session, ids, beside)
    numbers = numbers_of(reading, {one.act for one in found})
    acts: dict[UUID, set[int]] = {}
    for one in found:
        if one.act in numbers:
            acts.setdefault(UUID(one.record), set()).add(numbers[one.act])
    return [told for record, mine in acts.items() for told in _of_record(reading, record, mine)]


def records_beside(reading: Reading, seal: int) -> dict[str, set[UUID]]:
    """All records that were changed beside the segment `seal`, in its own audience, by their kind; mostly none."""
    connection = reading.session.connection()
    audience = connection.execute(select(SEGMENT.c.audience).where(SEGMENT.c.n == seal)).scalar_one()
    newest = [one.n for one in graph.tips(connection, audience)]
    found: dict[str, set[UUID]] = {}
    for number in sorted(_beside(connection, seal, graph.Ancestry(connection).outside([seal], newest))):
        content = parse(unpack(graph.body_of(connection, number)))
        for shape, rows in zip(content.shapes, content.rows, strict=True):
            found.setdefault(shape.type, set()).update(UUID(row[1]) for row in rows)
    return found


def _beside(connection: Connection, seal: int, numbers: Iterable[int]) -> set[int]:
    """Those of these segments that do not know of `seal`, and that it does not know of."""
    wanted = sorted({seal, *numbers})
    of_audience: dict[int, str] = {}
    for start in range(0, len(wanted), TOGETHER):
        asked = select(SEGMENT.c.n, SEGMENT.c.audience).where(SEGMENT.c.n.in_(wanted[start : start + TOGETHER]))
        of_audience.update((n, audience) for n, audience in connection.execute(asked))
    ancestry = graph.Ancestry(connection)
    same = {n for n in numbers if of_audience[n] == of_audience[seal]}
    knowing = {seal}  # parents lie deeper: who has one of these for a parent knows of the seal as well
    later = sorted(same & ancestry.outside([seal], same), key=ancestry.depth)
    for n in sorted(ancestry.outside([seal], later), key=ancestry.depth):
        if not knowing.isdisjoint(ancestry.parents(n)):
            knowing.add(n)
    return set(later) - knowing


def _of_record(reading: Reading, record: UUID, acts: Collection[int]) -> Iterable[Overtaken]:
    changes = of(reading, record)
    columns = dict.fromkeys(c.column for c in changes if c.n in acts)
    kind = reading.schema[changes[0].record_type]
    held = reading.get(kind.record, record)
    for column in columns:
        mine = [c for c in changes if c.column == column]
        known = next((c.value for c in mine if c.n not in acts), None)
        current = encode(getattr(held, column))
        change = next((c for c in mine if c.n in acts and c.value == current), None)
        if change is not None and current != known:
            yield Overtaken(change, known)
