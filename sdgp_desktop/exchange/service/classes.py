"""Which classes of personal data a packet carries: shown before it is written, kept in the transfer register."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Integer, and_, or_, select

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.work import Reading

LOOKED_AT = 2_000  # records; for more the whole audience is looked at
TOGETHER = 500


def classes_in(reading: Reading, audiences: Iterable[str], segments: Collection[int]) -> tuple[str, ...]:
    """The classes of personal data of the records that these segments touch."""
    wanted = list(audiences)
    records = _touched(reading, segments)
    found: set[str] = set()
    for kind in reading.schema.types.values():
        by_class: dict[str, list[str]] = {}
        for column in kind.personal:
            by_class.setdefault(str(kind.fields[column].privacy), []).append(column)
        for name, columns in by_class.items():
            if name not in found and _any(reading, kind, columns, wanted, records):
                found.add(name)
    return tuple(sorted(found))


def _touched(reading: Reading, segments: Collection[int]) -> list[str] | None:
    """The records that segments touch; nothing when they are too many to be looked at one by one."""
    found: set[str] = set()
    for number in segments:
        found |= graph.touched_by(reading.session.connection(), number)
        if len(found) > LOOKED_AT:
            return None
    return sorted(found)


def _any(
    reading: Reading, kind: RecordType, columns: Sequence[str], audiences: list[str], records: list[str] | None
) -> bool:
    """Whether one of these fields is filled in anywhere."""
    table = kind.raw
    filled = or_(*(_filled(table.c[column]) for column in columns))
    statement = select(table.c.id).where(table.c.audience.in_(audiences), filled).limit(1)
    asked = [statement] if records is None else [statement.where(table.c.id.in_(part)) for part in _parts(records)]
    return any(reading.session.execute(one).first() is not None for one in asked)


def _filled(column: Any) -> ColumnElement[bool]:
    there: ColumnElement[bool] = column.is_not(None)
    return there if isinstance(column.type, Integer) else and_(there, column != "")


def _parts(records: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(records), TOGETHER):
        yield records[start : start + TOGETHER]
