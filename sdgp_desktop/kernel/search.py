"""Search over all records without accents and case: folded words, found by a range of the index.

What the index says is held against the record before it is shown.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Dialect, SQLColumnExpression, String, bindparam, null, select, type_coerce
from sqlalchemy.orm import Session
from sqlalchemy.types import UserDefinedType

from sdgp_desktop.kernel import unsorted
from sdgp_desktop.kernel.errors import OwnMistake
from sdgp_desktop.kernel.journal import WORD
from sdgp_desktop.kernel.letters import beginning, fold_all, words_of
from sdgp_desktop.kernel.record import Base
from sdgp_desktop.kernel.word_index import searchable

AHEAD = 4_000  # finds looked at together, to show names before other texts
READ = 500  # lines of the index fetched together
MOST = 500  # records held against the index together
ID = 32  # letters
IDS = re.compile(f".{{{ID}}}").findall  # cuts many ids apart at once: one by one it took most of a search
RANGE = select(WORD.c.record_type, WORD.c.field, WORD.c.record + WORD.c.more).where(
    WORD.c.word >= bindparam("low"), WORD.c.word < bindparam("high")
)
Held = Mapping[str, Mapping[str, set[str]]]  # by type and field, the ids of the records that have a word there


@dataclass(frozen=True)
class Hit:
    """A record that was found, and the column where."""

    record_type: str
    record: UUID
    column: str


class _Row(NamedTuple):
    """One line of the index: a field that has the word in the records of these ids, one behind the other."""

    record_type: str
    field: str
    ids: str


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
    more = {word: _held(_rows(session, word, wanted)) for word in others}
    found: dict[str, Hit] = {}
    batch: dict[str, list[_Entry]] = {}
    size = limit
    for row in _names_first(_rows(session, first, wanted), naming or {}, rows):
        for id in _with_all(row, more):
            if id not in found:
                batch.setdefault(id, []).append(_Entry(row.record_type, id, row.field))
        if len(batch) >= size:
            _confirm(session, batch, first, more, found, limit)
            batch, size = {}, min(MOST, 4 * size)  # where the index is out of date, more are looked at together
            if len(found) >= limit:
                break
    _confirm(session, batch, first, more, found, limit)
    return list(found.values())


def records_with(session: Session, word: str, types: Sequence[str]) -> dict[str, set[str]]:
    """By type, the ids of the records in which, as far as the index knows, some word begins so."""
    held = _held(_rows(session, word, types))
    return {name: set().union(*held.get(name, {}).values()) for name in types}


def found_in(session: Session, query: str, record_type: str) -> set[str]:
    """The ids of all records of a type in which every word of `query` begins some word now; for a list of them."""
    held = {word: _held(_rows(session, word, [record_type])).get(record_type, {}) for word in words_of(query)}
    ids = set.intersection(*(set().union(*fields.values()) for fields in held.values())) if held else set()
    fields = sorted({field for fields in held.values() for field in fields})
    rows = _current(session, record_type, fields, ids)
    texts = fold_all([" ".join(map(searchable, row[1:])) for row in rows])
    begins = [beginning(word).search for word in held]
    return {row[0] for row, text in zip(rows, texts, strict=True) if all(begin(text) for begin in begins)}


class _Ids(UserDefinedType[list[str]]):
    """Many ids as they are written into a statement, all at once: one by one took longer than the query."""

    cache_ok = True

    def literal_processor(self, dialect: Dialect) -> Callable[[list[str]], str]:
        return _written


def _written(ids: list[str]) -> str:
    return "('" + "','".join(ids) + "')" if ids else "(NULL)"


def among(column: SQLColumnExpression[Any], ids: Iterable[str]) -> ColumnElement[bool]:
    """Whether an id is one of many; written into the statement, for drivers allow only so many values."""
    known = sorted(ids)
    if known and not "".join(known).isalnum():
        raise OwnMistake("ids are letters and digits")
    return column.bool_op("IN")(bindparam(None, known, type_=_Ids(), literal_execute=True))


def _rows(session: Session, word: str, types: Sequence[str]) -> Iterator[_Row]:
    statement = RANGE.where(WORD.c.record_type.in_(types)) if types else RANGE
    result = session.execute(statement, {"low": word, "high": word + "\uffff"})
    try:
        for some in result.partitions(READ):
            yield from map(_Row._make, some)
    finally:
        result.close()
    for record_type, record, field in unsorted.holders(session.connection(), word, types):
        yield _Row(record_type, field, record)


def _names_first(rows: Iterator[_Row], naming: Mapping[str, Collection[str]], below: Collection[str]) -> Iterator[_Row]:
    """The lines of the first few thousand finds in another order: names before other texts, records before rows."""
    ahead: list[_Row] = []
    count = 0 if naming else AHEAD
    while count < AHEAD and (row := next(rows, None)) is not None:
        ahead.append(row)
        count += len(row.ids) // ID
    yield from sorted(ahead, key=lambda r: (r.field not in naming.get(r.record_type, ()), r.record_type in below))
    yield from rows


def _held(rows: Iterable[_Row]) -> Held:
    packed: defaultdict[str, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for record_type, field, ids in rows:
        packed[record_type][field].append(ids)
    return {name: {field: set(IDS("".join(ids))) for field, ids in fields.items()} for name, fields in packed.items()}


def _with_all(row: _Row, more: Mapping[str, Held]) -> list[str]:
    """The records of a line that have the other words as well, as the index says, whatever the field."""
    ids: list[str] = IDS(row.ids)
    for held in more.values():
        fields = held.get(row.record_type, {}).values()
        ids = [id for id in ids if any(id in has for has in fields)]
    return ids


def _confirm(
    session: Session,
    batch: Mapping[str, list[_Entry]],
    first: str,
    more: Mapping[str, Held],
    found: dict[str, Hit],
    limit: int,
) -> None:
    """Move those of a batch that really have all words now to what was found."""
    others = {id: {word: _entries(firsts[0], held) for word, held in more.items()} for id, firsts in batch.items()}
    present = _present(session, (e for id in batch for some in (batch[id], *others[id].values()) for e in some))
    for id, firsts in batch.items():
        if len(found) >= limit:
            return
        hit = next((e for e in firsts if _has(present, e, first)), None)
        if hit and all(any(_has(present, e, word) for e in some) for word, some in others[id].items()):
            found[id] = Hit(hit.record_type, UUID(id), hit.field)


def _entries(entry: _Entry, held: Held) -> list[_Entry]:
    """Where the record of an entry has another word."""
    fields = held.get(entry.record_type, {})
    return [_Entry(entry.record_type, entry.id, field) for field, ids in fields.items() if entry.id in ids]


def _has(present: Mapping[_Entry, set[str]], entry: _Entry, word: str) -> bool:
    return any(w.startswith(word) for w in present.get(entry, ()))


def _present(session: Session, entries: Iterable[_Entry]) -> dict[_Entry, set[str]]:
    """The words that these fields of these records have now; none for records in the bin. Each type is read once."""
    by_type: dict[str, list[_Entry]] = {}
    for entry in entries:
        by_type.setdefault(entry.record_type, []).append(entry)
    found: dict[_Entry, set[str]] = {}
    for record_type, wanted in by_type.items():
        fields = sorted({entry.field for entry in wanted})
        rows = _current(session, record_type, fields, {entry.id for entry in wanted})
        values = {row[0]: dict(zip(fields, row[1:], strict=True)) for row in rows}
        for entry in wanted:
            if entry.id in values:
                found[entry] = words_of(searchable(values[entry.id][entry.field]))
    return found


def _current(session: Session, record_type: str, fields: Sequence[str], ids: Collection[str]) -> list[Any]:
    """Id and fields of those of these records that are not in the bin; nothing stands in a field that is no more."""
    table = Base.metadata.tables.get(record_type)
    if table is None:
        return []
    columns = [table.c[field] if field in table.c else null() for field in fields]
    statement = select(type_coerce(table.c.id, String), *columns).where(table.c.removed.is_(False))
    asked = sorted(ids)
    found: list[Any] = []
    for start in range(0, len(asked), MOST):
        found += session.execute(statement.where(among(table.c.id, asked[start : start + MOST]))).all()
    return found
