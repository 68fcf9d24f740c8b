"""Search over all records without accents and case: folded words, found by an index range.

The index is only added to: a word that a record has lost is sorted out when it is found, by a look at the record.
So a change costs nothing but its new words, and an import writes one row for many records with the same word.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import filterfalse
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.orm import Session

from sdgp_desktop.kernel.journal import WORD
from sdgp_desktop.kernel.record import Base

LETTERS = str.maketrans(
    {"ɔ": "o", "ɛ": "e", "ɖ": "d", "ŋ": "n", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)
LONGEST = 40  # letters of a word; a longer one counts as several
WORDS = re.compile(r"[^\W_]{1,40}")
PACK = 64  # records in one row of the index
AHEAD = 4_000  # finds looked at together, to show names before other texts
RANGE = select(WORD.c.record_type, WORD.c.record, WORD.c.field, WORD.c.more).where(
    WORD.c.word >= bindparam("low"), WORD.c.word < bindparam("high")
)
READ = 500  # lines of the index fetched together
FLUSH = 200_000  # texts collected before their words are written
SORT = (
    "insert into kernel_word (word, record_type, field, record, more) values ({0},{0},{0},{0},{0})"
    " on conflict (word, record_type, field, record) do update set more = kernel_word.more || excluded.more"
)


def fold(text: str) -> str:
    """Lower case, without marks, special letters of Fon and others as plain ones: Bɔhikɔn is bohikon."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(LETTERS)
    return "".join(filterfalse(unicodedata.combining, plain))


def fold_all(texts: Sequence[str]) -> list[str]:
    """As `fold`, for many texts: plain ones are folded together."""
    joined = "\n".join(texts)
    if joined.isascii() and joined.count("\n") == len(texts) - 1:
        return joined.lower().split("\n")
    return [fold(text) for text in texts]


def words_of(text: str) -> set[str]:
    """The folded words of a text."""
    return set(WORDS.findall(fold(text)))


def searchable(value: Any) -> str:
    """The text of a value in which words are looked for."""
    if isinstance(value, list | tuple):
        return " ".join(map(str, value))
    return "" if value is None else str(value)


class WordIndex:
    """Collects the words of new values and writes them, many records to a row."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._found: dict[tuple[str, str], dict[str, list[str]]] = {}
        self._count = 0

    def note(self, record_type: str, field: str, values: Iterable[tuple[str, Any]]) -> None:
        """The new values of a field: pairs of the record's id and the value."""
        filled = [(id, searchable(value)) for id, value in values if value]
        self.note_folded(record_type, field, [id for id, _ in filled], fold_all([text for _, text in filled]))

    def note_folded(self, record_type: str, field: str, ids: Sequence[str], texts: Sequence[str]) -> None:
        """As `note`, for texts that are folded already."""
        found = self._found.setdefault((record_type, field), {})
        words = str.split if _are_plain(texts) else WORDS.findall
        for id, text in zip(ids, texts, strict=True):
            for word in words(text):
                known = found.get(word)
                if known is None:
                    found[word] = [id]
                elif known[-1] != id:
                    known.append(id)
        self._count += len(texts)
        if self._count > FLUSH:
            self.flush()

    def flush(self) -> None:
        """Write what was collected."""
        rows = [
            (word, *place, ids[i], "".join(ids[i + 1 : i + PACK]))
            for place, found in self._found.items()
            for word, ids in found.items()
            for i in range(0, len(ids), PACK)
        ]
        self._found, self._count = {}, 0
        if rows:
            rows.sort()
            _write(self._connection, rows)


def _are_plain(texts: Sequence[str]) -> bool:
    """Whether blanks alone part the words of folded texts, and none is too long: telling them apart is fast then."""
    joined = "".join(texts)
    return joined.isascii() and joined.replace(" ", "").isalnum() and max(map(len, texts)) <= LONGEST


def forget(connection: Connection, record_type: str, record: str) -> None:
    """Take a record out of the index for good; those that share a row with it stay."""
    shared = (WORD.c.record == record) | WORD.c.more.contains(record)
    for row in connection.execute(select(WORD).where(WORD.c.record_type == record_type, shared)).all():
        ids = [row.record, *(row.more[i : i + 32] for i in range(0, len(row.more), 32))]
        place = (row.word, row.record_type, row.field)
        here = (WORD.c.word == row.word) & (WORD.c.record_type == row.record_type) & (WORD.c.field == row.field)
        connection.execute(delete(WORD).where(here, WORD.c.record == row.record))
        if left := [id for id in ids if id != record]:
            _write(connection, [(*place, left[0], "".join(left[1:]))])


def _write(connection: Connection, rows: list[tuple[str, str, str, str, str]]) -> None:
    mark = "?" if connection.dialect.paramstyle == "qmark" else "%s"
    connection.exec_driver_sql(SORT.format(mark), rows)


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
) -> list[Hit]:
    """Records in which every word of `query` begins some word, whatever the order.

    Units: at most `limit` records; `types` restricts to record types (table names); `naming` holds the columns of
    each type that name a record: finds in these come first.
    """
    words = sorted(words_of(query), key=len, reverse=True)
    if not words:
        return []
    wanted = list(types)
    first, *others = words
    more = [_by_record(_entries(_rows(session, word, wanted))) for word in others]
    found: dict[str, Hit] = {}
    batch: dict[str, list[_Entry]] = {}
    for entry in _entries(_names_first(_rows(session, first, wanted), naming or {})):
        if entry.id in found or not all(entry.id in one for one in more):
            continue
        batch.setdefault(entry.id, []).append(entry)
        if len(batch) >= 2 * limit:
            _confirm(session, batch, first, dict(zip(others, more, strict=True)), found, limit)
            batch = {}
            if len(found) >= limit:
                break
    _confirm(session, batch, first, dict(zip(others, more, strict=True)), found, limit)
    return list(found.values())


def _rows(session: Session, word: str, types: Sequence[str]) -> Iterator[_Row]:
    statement = RANGE.where(WORD.c.record_type.in_(types)) if types else RANGE
    result = session.execute(statement, {"low": word, "high": word + "\uffff"})
    try:
        for some in result.partitions(READ):
            yield from map(_Row._make, some)
    finally:
        result.close()


def _names_first(rows: Iterator[_Row], naming: Mapping[str, Collection[str]]) -> Iterator[_Row]:
    """The lines of the first few thousand finds in another order: names before other texts."""
    ahead: list[_Row] = []
    count = 0 if naming else AHEAD
    while count < AHEAD and (row := next(rows, None)) is not None:
        ahead.append(row)
        count += 1 + len(row.more) // 32
    yield from sorted(ahead, key=lambda row: row.field not in naming.get(row.record_type, ()))
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
        statement = select(table.c.id, *(table.c[field] for field in fields)).where(table.c.removed.is_(False))
        ids = sorted({entry.id for entry in wanted})
        for start in range(0, len(ids), 500):
            rows = session.execute(statement.where(table.c.id.in_(ids[start : start + 500])))
            values = {row.id.hex: dict(zip(fields, row[1:], strict=True)) for row in rows}
            for entry in wanted:
                if entry.field in values.get(entry.id, ()):
                    found[entry] = words_of(searchable(values[entry.id][entry.field]))
    return found
