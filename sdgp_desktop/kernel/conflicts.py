"""Open questions: registers with several newest values that differ. Nobody's value is lost; a person chooses.

The list follows from the segments alone, so it is the same in every office that holds the same ones.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, insert, select

from sdgp_desktop.kernel.journal import CONFLICT
from sdgp_desktop.kernel.record import canonical
from sdgp_desktop.kernel.schema import RecordType

REMOVED = ("removed",)
DELETE = delete(CONFLICT).where(CONFLICT.c.id == bindparam("question"))
INSERT = insert(CONFLICT)
OPEN = select(CONFLICT.c.id, CONFLICT.c.heads)


@dataclass(frozen=True)
class Newest:
    """One of the newest changes of a register: where it stands in the journal and which values it gave."""

    segment: str
    line: int
    act: str
    depth: int
    values: dict[str, Any]

    @property
    def rank(self) -> tuple[int, str, int]:
        """The greatest is shown while the question is open."""
        return (self.depth, self.segment, self.line)


@dataclass(frozen=True)
class Edit:
    """A change of one record: its place, and whether it spoke of `removed` (nothing when it did not)."""

    place: int
    removed: bool | None
    others: bool


def question_id(record: str, register: Sequence[str]) -> str:
    """The name of a question, the same in every office."""
    return hashlib.sha256(canonical([record, list(register)]).encode()).hexdigest()[:12]


def newest(places: Sequence[int], before: Mapping[int, set[int]]) -> list[int]:
    """Those of `places` that none of the others has seen; `before` holds what each has seen."""
    return [p for p in places if not any(p in before[q] for q in places if q != p)]


def removal(edits: Sequence[Edit], before: Mapping[int, set[int]]) -> tuple[bool | None, list[int]]:
    """Whether a record is removed, and the places of the changes that contradict each other, if they do.

    A removal that did not know of an edit, and that nobody who knew both has confirmed, is a question; until it
    is answered the record stays. Nothing is returned when no change spoke of removal.
    """
    spoken = {e.place: e.removed for e in edits if e.removed is not None}
    if not spoken:
        return None, []
    heads = newest(sorted(spoken), before)
    gone = [h for h in heads if spoken[h]]
    unseen = [
        e.place
        for e in edits
        if e.others
        and e.removed is None
        and not any(e.place in before[h] for h in heads)
        and any(g not in before[e.place] for g in gone)
    ]
    if len(gone) == len(heads) and not unseen:
        return True, []
    if not gone:
        return False, []
    return False, [*heads, *newest(unseen, before)]


def open_values(connection: Connection) -> dict[str, frozenset[str]]:
    """The open questions by name, each with the values that stand against each other."""
    return {row.id: frozenset(canonical(head[3]) for head in json.loads(row.heads)) for row in connection.execute(OPEN)}


def disputed(connection: Connection, record: str, column: str) -> tuple[Any, ...]:
    """The values that stand against each other in a column of a record; none where nobody asks."""
    heads = connection.execute(select(CONFLICT.c.heads).where(CONFLICT.c.record == record)).scalars()
    return tuple(head[3][column] for found in heads for head in json.loads(found) if column in head[3])


def questions_of(connection: Connection, records: set[str]) -> set[str]:
    """The names of the open questions about these records."""
    return {row.id for row in connection.execute(select(CONFLICT.c.id, CONFLICT.c.record)) if row.record in records}


class Questions:
    """The open questions of a database, kept while segments are taken in or a person works."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.opened: set[str] = set()
        self.closed: set[str] = set()
        self._by_record: dict[str, dict[str, tuple[str, ...]]] = {}
        self._fresh: dict[str, dict[str, str]] = {}
        for row in connection.execute(select(CONFLICT.c.id, CONFLICT.c.record, CONFLICT.c.register)):
            self._by_record.setdefault(row.record, {})[row.id] = tuple(json.loads(row.register))

    def settle(self, ids: Iterable[str], columns: Iterable[str]) -> None:
        """Somebody who had seen everything gave these columns values: their questions are answered."""
        if not self._by_record:
            return
        named = set(columns)
        for id in ids:
            for question, register in list(self._by_record.get(id, {}).items()):
                if named.intersection(register):
                    self._drop(id, question)

    def close(self, record: str, register: Sequence[str]) -> None:
        """A register has one value again."""
        question = question_id(record, register)
        if question in self._by_record.get(record, {}):
            self._drop(record, question)

    def open(
        self, kind: RecordType, record: str, register: Sequence[str], audience: str, heads: Iterable[Newest]
    ) -> None:
        """A register has several newest values."""
        question = question_id(record, register)
        known = question in self._by_record.get(record, {})
        if known and question not in self._fresh:
            self._connection.execute(DELETE, {"question": question})
        if not known:
            self.opened.add(question)
        self.closed.discard(question)
        ordered = sorted(heads, key=lambda h: h.rank, reverse=True)
        self._by_record.setdefault(record, {})[question] = tuple(register)
        row = {
            "id": question, "record_type": kind.name, "record": record, "register": canonical(list(register)),
            "audience": audience, "heads": canonical([[h.segment, h.line, h.act, h.values] for h in ordered]),
        }  # fmt: skip
        self._fresh[question] = row

    def flush(self) -> None:
        """Write what was opened."""
        if self._fresh:
            self._connection.execute(INSERT, list(self._fresh.values()))
            self._fresh = {}

    def forget(self, records: Iterable[str]) -> None:
        """Drop the questions of records that are built anew."""
        for record in records:
            for question in list(self._by_record.get(record, {})):
                self._drop(record, question)

    def _drop(self, record: str, question: str) -> None:
        if self._fresh.pop(question, None) is None:
            self._connection.execute(DELETE, {"question": question})
        del self._by_record[record][question]
        if question in self.opened:
            self.opened.discard(question)
        else:
            self.closed.add(question)
