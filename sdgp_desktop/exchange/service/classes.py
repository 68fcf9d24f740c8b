"""Which classes of personal data a packet carries: shown before it is written, kept in the transfer register."""

from collections.abc import Collection, Iterable, Iterator, Sequence

from sqlalchemy import Connection, Integer

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.rows import mark_of, raw_rows
from sdgp_desktop.kernel.schema import RecordType

LOOKED_AT = (
    300  # records: the work of some days; for more the whole audience is looked at, which may tell a class too many
)
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
    """Whether one of these fields is filled in anywhere. In plain SQL: at every packet it is asked of every type."""
    connection = reading.session.connection()
    mark, quote = mark_of(connection), connection.dialect.identifier_preparer.quote
    filled = " or ".join(_filled(quote(c), whole=isinstance(kind.raw.c[c].type, Integer)) for c in columns)
    text = f"select 1 from {kind.name} where audience in ({_marks(mark, audiences)}) and ({filled})"
    if records is None:
        return _finds(connection, f"{text} limit 1", audiences)
    return any(
        _finds(connection, f"{text} and id in ({_marks(mark, part)}) limit 1", [*audiences, *part])
        for part in _parts(records)
    )


def _finds(connection: Connection, text: str, values: Sequence[str]) -> bool:
    return any(True for _ in raw_rows(connection, text, values))


def _marks(mark: str, values: Sequence[str]) -> str:
    return ",".join([mark] * len(values))


def _filled(column: str, whole: bool) -> str:
    return f"{column} is not null" if whole else f"({column} is not null and {column} <> '')"


def _parts(records: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(records), TOGETHER):
        yield records[start : start + TOGETHER]
