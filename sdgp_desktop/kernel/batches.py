"""The operations of a segment gathered for few statements: records whose lines look alike together.

Most records stand on one line, or on two when they are made (personal fields have a line of their own). Only those
that are met more often, or that somebody else touched, are looked at line by line.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sdgp_desktop.kernel.letters import fold_all
from sdgp_desktop.kernel.rows import unsaid
from sdgp_desktop.kernel.schema import RecordType, Schema
from sdgp_desktop.kernel.segments import Content, Shape
from sdgp_desktop.kernel.word_index import searchable

FEW_SHAPES = 30  # with more, every record that is met twice is looked at line by line


@dataclass(slots=True)
class Line:
    """One operation: where it stands, and its row (shape, id, values)."""

    segment: int
    number: int
    shape: int
    row: list[Any]


@dataclass
class Batch:
    """Records of one type that get values for the same columns: one statement writes them all."""

    kind: RecordType
    created: bool
    columns: tuple[str, ...]
    rows: list[list[Any]]  # id, then the values of the columns
    _folded: dict[str, list[str]] = field(default_factory=dict)

    def folded(self, column: str) -> list[str]:
        """The values of a column as they are sorted and searched."""
        found = self._folded.get(column)
        if found is None:
            if column in self.columns:
                at = self.columns.index(column) + 1
                found = fold_all([v if type(v) is str else searchable(v) for v in (row[at] for row in self.rows)])
            else:
                found = [""] * len(self.rows)
            self._folded[column] = found
        return found

    def without(self, ids: set[str]) -> "Batch":
        """The same without some records."""
        if not ids:
            return self
        return Batch(self.kind, self.created, self.columns, [row for row in self.rows if row[0] not in ids])


def lines_of(segment: int, content: Content, only: set[str] | None) -> dict[str, list[Line]]:
    """The operations of each record (of those in `only`), in the order in which they were done."""
    found: dict[str, list[Line]] = {}
    for shape, (rows, numbers) in enumerate(zip(content.rows, content.lines, strict=True)):
        for row, number in zip(rows, numbers, strict=True):
            id = row[1]
            if only is None or id in only:
                line = Line(segment, number, shape, row)
                known = found.get(id)
                if known is None:
                    found[id] = [line]
                else:
                    known.append(line)
    for lines in found.values():
        if len(lines) > 1:
            lines.sort(key=lambda line: line.number)
    return found


def is_second(shape: Shape) -> bool:
    """Whether lines of this shape hold the personal fields of records that another line makes."""
    return shape.created and "removed" not in shape.columns


def repeated(content: Content) -> set[str]:
    """The records of which the order of the lines matters."""
    found: set[str] = set()
    by_type: dict[str, list[tuple[Shape, set[str]]]] = {}
    for shape, rows in zip(content.shapes, content.rows, strict=True):
        ids = {row[1] for row in rows}
        if len(ids) < len(rows):
            found.update(id for id, times in Counter(row[1] for row in rows).items() if times > 1)
        if ids:
            by_type.setdefault(shape.type, []).append((shape, ids))
    for members in by_type.values():
        made = set().union(*(ids for shape, ids in members if shape.created and not is_second(shape)))
        for place, (shape, ids) in enumerate(members):
            if is_second(shape):
                found |= ids - made
            for other, others in members[:place]:
                if len(members) > FEW_SHAPES or _collide(shape, other):
                    found |= ids & others
    return found


def _collide(one: Shape, other: Shape) -> bool:
    """Whether the order of two lines of one record matters: they share a column, or only one of them makes it."""
    if is_second(one) != is_second(other) and one.created and other.created:
        return False
    return one.created != other.created or not set(one.columns).isdisjoint(other.columns)


def bulk(schema: Schema, content: Content, but: set[str]) -> Iterator[Batch]:
    """All records but some, shape by shape; what this version does not know is left out."""
    for shape, rows in zip(content.shapes, content.rows, strict=True):
        kind = schema.types.get(shape.type)
        if kind is None or not rows or is_second(shape):
            continue
        columns, values = _known(kind, shape, [row for row in rows if row[1] not in but] if but else rows)
        if shape.created:
            for second, others in zip(content.shapes, content.rows, strict=True):
                if second.type == shape.type and is_second(second) and others:
                    more, found = _known(kind, second, others)
                    blank = [unsaid(kind, c) for c in more]
                    by_id = {row[0]: row[1:] for row in found}
                    values = [row + by_id.get(row[0], blank) for row in values]
                    columns += more
        yield Batch(kind, shape.created, columns, values)


def _known(kind: RecordType, shape: Shape, rows: list[list[Any]]) -> tuple[tuple[str, ...], list[list[Any]]]:
    """Those columns of rows that this version has, each row with its id in front."""
    places = [(i, c) for i, c in enumerate(shape.columns, 2) if c in kind.decoders]
    if len(places) == len(shape.columns):
        return shape.columns, [row[1:] for row in rows]
    return tuple(c for _, c in places), [[row[1], *(row[i] for i, _ in places)] for row in rows]


def batches(schema: Schema, content: Content, lines: Mapping[str, list[Line]]) -> Iterator[Batch]:
    """Records looked at line by line, with the same sequence of shapes together."""
    alike: dict[tuple[int, ...], list[list[Line]]] = {}
    for found in lines.values():
        alike.setdefault(tuple(line.shape for line in found), []).append(found)
    for key, members in alike.items():
        kind = schema.types.get(content.shapes[key[0]].type)
        if kind is None:
            continue
        places: dict[str, tuple[int, int]] = {}
        for at, shape in enumerate(key):
            for i, column in enumerate(content.shapes[shape].columns):
                if column in kind.decoders:
                    places[column] = (at, i + 2)
        created = any(content.shapes[shape].created for shape in key)
        picks = list(places.values())
        rows = [[member[0].row[1], *(member[at].row[i] for at, i in picks)] for member in members]
        yield Batch(kind, created, tuple(places), rows)
