"""The lines of a segment gathered by record, and records whose lines look alike gathered for one statement."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sdgp_desktop.kernel.schema import RecordType, Schema
from sdgp_desktop.kernel.segments import Content


@dataclass(slots=True)
class Line:
    """One operation: where it stands, and its row (shape, id, values)."""

    segment: int
    number: int
    shape: int
    row: list[Any]


@dataclass(frozen=True)
class Batch:
    """Records of one type whose lines have the same shapes: one statement writes them all."""

    kind: RecordType
    created: bool
    columns: tuple[str, ...]
    rows: list[list[Any]]  # id, then the values of the columns


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


def batches(schema: Schema, content: Content, lines: Mapping[str, list[Line]]) -> Iterator[Batch]:
    """Records with the same sequence of shapes together; what this version does not know is left out."""
    alike: dict[tuple[int, ...], list[list[Line]]] = {}
    for found in lines.values():
        key = (found[0].shape,) if len(found) == 1 else tuple(line.shape for line in found)
        alike.setdefault(key, []).append(found)
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
        whole = len(key) == 1 and len(places) == len(content.shapes[key[0]].columns)
        if whole:
            rows = [member[0].row[1:] for member in members]
        else:
            picks = list(places.values())
            rows = [[member[0].row[1], *(member[at].row[i] for at, i in picks)] for member in members]
        yield Batch(kind, created, tuple(places), rows)
