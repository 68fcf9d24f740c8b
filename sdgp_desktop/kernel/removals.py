"""By which acts records were removed and put back: the journal read for many records at once.

What is sealed does not change, so what it says of "removed" is kept from act to act; only what is open is read anew.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.dates import read_moment
from sdgp_desktop.kernel.journal import ACT, BODY, OP, SEGMENT, TOUCH
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.segments import Content, parse, unpack

TOGETHER = 500  # ids asked for in one statement
ALL_FROM = 2_000  # records from which the open operations are read through instead of being asked for by id
COLUMN = "removed"


@dataclass(frozen=True)
class Deed:
    """An act, as the bin looks at it."""

    n: int
    name: str
    told: str  # its facts, as JSON
    by: str
    office: str
    at: str

    @cached_property
    def facts(self) -> dict[str, Any]:
        """Facts for the words of the act."""
        found: dict[str, Any] = json.loads(self.told)
        return found

    @property
    def person(self) -> UUID:
        """Who did it."""
        return UUID(self.by)

    @property
    def moment(self) -> datetime:
        """When."""
        return read_moment(self.at)


Said = tuple[str, bool]  # the id of an act, and whether it removed the record or put it back


def removals(reading: Reading, ids: Sequence[str]) -> dict[str, list[tuple[Deed, bool]]]:
    """All acts that removed these records (hexadecimal ids) or put them back, the oldest first."""
    if not ids:
        return {}
    sealed = reading.kept((_Sealed, "bin"), lambda: _Sealed(reading.session.connection(), ids))
    said = {id: list(one) for id, one in sealed.of(reading.session.connection(), ids).items()}
    for id, one in _open(reading.session.connection(), ids):
        said.setdefault(id, []).append(one)
    deeds = _deeds(reading.session.connection(), {act for known in said.values() for act, _ in known})
    found = {}
    for id, known in said.items():
        told = [(deeds[act], removed) for act, removed in known if act in deeds]
        found[id] = sorted(told, key=lambda one: one[0].n) if len(told) > 1 else told
    return found


class _Sealed:
    """What the sealed journal says of "removed", as far as it was asked.

    It is asked further while it is kept, which is as long as no segment comes, goes or changes.
    """

    def __init__(self, connection: Connection, ids: Sequence[str]) -> None:
        self._said: dict[str, list[Said]] = {}
        self._asked: set[str] = set()
        for table in (SEGMENT, BODY, TOUCH):  # what it is kept by, also when nothing is sealed of the first ones
            connection.execute(select(func.count()).select_from(table).where(table.c[next(iter(table.c.keys()))] == -1))
        self.of(connection, ids)

    def of(self, connection: Connection, ids: Sequence[str]) -> dict[str, list[Said]]:
        """What is said of these records, in the order in which it was applied here."""
        new = [id for id in ids if id not in self._asked]
        if new:
            wanted = set(new)
            for number in graph.touching_any(connection, new):
                self._take(parse(unpack(graph.body_of(connection, number))), wanted)
            self._asked |= wanted
        return {id: self._said[id] for id in ids if id in self._said}

    def _take(self, content: Content, wanted: set[str]) -> None:
        lines: list[tuple[int, str, bool]] = []
        for shape, rows, numbers in zip(content.shapes, content.rows, content.lines, strict=True):
            if COLUMN in shape.columns:
                at = 2 + shape.columns.index(COLUMN)
                told = zip(rows, numbers, strict=True)  # that a new record is not in the bin says nothing
                lines += [(n, r[1], bool(r[at])) for r, n in told if r[1] in wanted and (r[at] or not shape.created)]
        for number, id, removed in sorted(lines):
            self._said.setdefault(id, []).append((content.act_at(number).id, removed))


def _open(connection: Connection, ids: Sequence[str]) -> Iterable[tuple[str, Said]]:
    """What is said of "removed" in operations that are not sealed yet."""
    statement = select(OP.c.record, OP.c.body, ACT.c.id).join(ACT, ACT.c.n == OP.c.act).order_by(OP.c.n)
    statement = statement.where(OP.c.body.contains(f'"{COLUMN}":'))
    wanted = set(ids)
    parts = [ids[start : start + TOGETHER] for start in range(0, len(ids), TOGETHER)] if len(ids) < ALL_FROM else [None]
    for part in parts:
        asked = statement if part is None else statement.where(OP.c.record.in_(part))
        for id, body, act in connection.execute(asked):
            if id in wanted:
                _, _, fields, created = json.loads(body)
                if COLUMN in fields and (fields[COLUMN] or not created):
                    yield id, (act, bool(fields[COLUMN]))


def _deeds(connection: Connection, ids: set[str]) -> dict[str, Deed]:
    wanted, found = sorted(ids), dict[str, Deed]()
    columns = (ACT.c.id, ACT.c.n, ACT.c.name, ACT.c.facts, ACT.c.person, ACT.c.office, ACT.c.moment)
    for start in range(0, len(wanted), TOGETHER):
        for id, *row in connection.execute(select(*columns).where(ACT.c.id.in_(wanted[start : start + TOGETHER]))):
            found[id] = Deed(*row)
    return found
