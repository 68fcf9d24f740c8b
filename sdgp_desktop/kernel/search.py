"""Search over all records without accents and case: folded words, found by a range of the index.

What the index says is held against the record before it is shown.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import String, bindparam, select, type_coerce
from sqlalchemy.orm import Session

from sdgp_desktop.kernel import unsorted
from sdgp_desktop.kernel.journal import WORD
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.kernel.record import Base
from sdgp_desktop.kernel.word_index import searchable

AHEAD = 4_000  # finds looked at together, to show names before other texts
READ = 500  # lines of the index fetched together
MOST = 500  # records held against the index together
RANGE = select(WORD.c.record_type, WORD.c.record, WORD.c.field, WORD.c.more).where(
    WORD.c.word >= bindparam("low"), WORD.c.word < bindparam("high")
)


@dataclass(frozen=True)
class Hit:
    """A record that was found, and the column where."""

    record_type: str
    record: UUID
    column: str


class _Row(NamedTuple):
    """One line of the index: a field that has the word in `record` and in those of `more`."""

    record_type: str
    record: str
    field: str
    more: str


class _Entry(NamedTuple):
    """Where a record has a word, as the index says."""

    record_type: str
    id: str
    field: str


def find(
    session: Session,
    query: str,
    types: Iterable[str] = (),
    limit: int = 50,
    naming: Mapping[str, Collection[str]] | None = None,
    rows: Collection[str] = (),
) -> list[Hit]:
    """Records in which every word of `query` begins some word, whatever the order.

    Units: at most `limit` records; `types` restricts to record types (table names); `naming` holds the columns of
    each type that name a record: finds in these come first, those of `rows` (types of rows of another record) later.
    """
    words = sorted(words_of(query), key=len, reverse=True)
    if not words:
        return []
    wanted = list(types)
    first, *others = words
    more = [_by_record(_entries(_rows(session, word, wanted))) for word in others]
    found: dict[str, Hit] = {}
    batch: dict[str, list[_Entry]] = {}
    size = limit
    for entry in _entries(_names_first(_rows(session, first, wanted), naming or {}, rows)):
        if entry.id in found or not all(entry.id in one for one in more):
            continue
        batch.setdefault(entry.id, []).append(entry)
        if len(batch) >= size:
            _confirm(session, batch, first, dict(zip(others, more, strict=True)), found, limit)
            batch, size = {}, min(MOST, 4 * size)  # where the index is out of date, more are looked at together
            if len(found) >= limit:
                break
    _confirm(session, batch, first, dict(zip(others, more, strict=True)), found, limit)
    return list(found.values())


def records_with(session: Session, word: str, types: Sequence[str]) -> dict[str, set[str]]:
    """By type, the ids of the records in which, as far as the index knows, some word begins so."""
    found: dict[str, set[str]] = {name: set() for name in types}
    for entry in _entries(_rows(session, word, types)):
        found[entry.record_type].add(entry.id)
    return found


def _rows(session: Session, word: str, types: Sequence[str]) -> Iterator[_Row]:
    statement = RANGE.where(WORD.c.record_type.in_(types)) if types else RANGE
    result = session.execute(statement, {"low": word, "high": word + "\uffff"})
    try:
        for some in result.partitions(READ):
            yield from map(_Row._make, some)
    finally:
        result.close()
    for record_type, record, field in unsorted.holders(session.connection(), word, types):
        yield _Row(record_type, record, field, "")


def _names_first(rows: Iterator[_Row], naming: Mapping[str, Collection[str]], below: Collection[str]) -> Iterator[_Row]:
    """The lines of the first few thousand finds in another order: names before other texts, records before rows."""
    ahead: list[_Row] = []
    count = 0 if naming else AHEAD
    while count < AHEAD and (row := next(rows, None)) is not None:
        ahead.append(row)
        count += 1 + len(row.more) // 32
    yield from sorted(ahead, key=lambda r: (r.field not in naming.get(r.record_type, ()), r.record_type in below))
    yield from rows


def _entries(rows: Iterable[_Row]) -> Iterator[_Entry]:
    for record_type, record, field, more in rows:
        yield _Entry(record_type, record, field)
        for i in range(0, len(more), 32):
            yield _Entry(record_type, more[i : i + 32], field)


def _by_record(entries: Iterable[_Entry]) -> dict[str, list[_Entry]]:
    found: dict[str, list[_Entry]] = {}
    for entry in entries:
        found.setdefault(entry.id, []).append(entry)
    return found


def _confirm(
    session: Session,
    batch: Mapping[str, list[_Entry]],
    first: str,
    others: Mapping[str, Mapping[str, list[_Entry]]],
    found: dict[str, Hit],
    limit: int,
) -> None:
    """Move those of a batch that really have all words now to what was found."""
    entries = [e for id in batch for e in (*batch[id], *(e for other in others.values() for e in other[id]))]
    present = _present(session, entries)
    for id, firsts in batch.items():
        if len(found) >= limit:
            return
        hit = next((e for e in firsts if _has(present, e, first)), None)
        if hit and all(any(_has(present, e, w) for e in other[id]) for w, other in others.items()):
            found[id] = Hit(hit.record_type, UUID(id), hit.field)


def _has(present: Mapping[_Entry, set[str]], entry: _Entry, word: str) -> bool:
    return any(w.startswith(word) for w in present.get(entry, ()))


def _present(session: Session, entries: Iterable[_Entry]) -> dict[_Entry, set[str]]:
    """The words that these fields of these records have now; none for records in the bin. Each type is read once."""
    by_type: dict[str, list[_Entry]] = {}
    for entry in entries:
        by_type.setdefault(entry.record_type, []).append(entry)
    found: dict[_Entry, set[str]] = {}
    for record_type, wanted in by_type.items():
        table = Base.metadata.tables.get(record_type)
        if table is None:
            continue
        fields = sorted({entry.field for entry in wanted} & {c.key for c in table.columns})
        id = type_coerce(table.c.id, String)
        statement = select(id, *(table.c[field] for field in fields)).where(table.c.removed.is_(False))
        ids = sorted({entry.id for entry in wanted})
        for start in range(0, len(ids), 500):
            rows = session.execute(statement.where(table.c.id.in_(ids[start : start + 500])))
            values = {row[0]: dict(zip(fields, row[1:], strict=True)) for row in rows}
            for entry in wanted:
                if entry.field in values.get(entry.id, ()):
                    found[entry] = words_of(searchable(values[entry.id][entry.field]))
    return found
