"""Search over all records without accents and case: folded words, found by an index range.

The index is only added to: a word that a record has lost is sorted out when it is found, by a look at the record.
So a change costs nothing but its new words, and one row stands for many records with the same word. The texts of a
large import are kept as they are first (`unsorted`), and sorted in quiet moments (`sort_some`).
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import filterfalse, islice
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Connection, delete, select
from sqlalchemy.orm import Session

from sdgp_desktop.kernel import unsorted
from sdgp_desktop.kernel.journal import WORD
from sdgp_desktop.kernel.record import Base
from sdgp_desktop.kernel.unsorted import LONGEST

if TYPE_CHECKING:
    from sdgp_desktop.kernel.store import Store

LETTERS = str.maketrans(
    {"ɔ": "o", "ɛ": "e", "ɖ": "d", "ŋ": "n", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"}
)
WORDS = re.compile(r"[^\W_]{1,40}")
PACK = 28  # records in one row of the index: as many as a page of the database holds without running over
AHEAD = 4_000  # finds looked at together, to show names before other texts
FLUSH = 50_000  # texts collected before they are written
MANY = 500  # texts of one field from which they may be kept unsorted
SORT = (
    "insert into kernel_word (word, record_type, field, record, more) values ({0},{0},{0},{0},{0})"
    " on conflict (word, record_type, field, record) do update set more = kernel_word.more || excluded.more"
)


Noted = Sequence[tuple[Sequence[str], Sequence[str]]]  # ids of records, and their folded texts
Row = tuple[str, str, str, str, str]


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

    def __init__(self, connection: Connection, *, later: bool = False) -> None:
        """With `later` the texts of many records are kept as they are, and sorted when it is quiet."""
        self._connection, self._later = connection, later
        self._noted: dict[tuple[str, str], list[tuple[Sequence[str], Sequence[str]]]] = {}
        self._count = 0

    def note(self, record_type: str, field: str, values: Iterable[tuple[str, Any]]) -> None:
        """The new values of a field: pairs of the record's id and the value."""
        filled = [(id, searchable(value)) for id, value in values if value]
        self.note_folded(record_type, field, [id for id, _ in filled], fold_all([text for _, text in filled]))

    def note_folded(self, record_type: str, field: str, ids: Sequence[str], texts: Sequence[str]) -> None:
        """As `note`, for texts that are folded already."""
        self._noted.setdefault((record_type, field), []).append((ids, texts))
        self._count += len(texts)
        if self._count > FLUSH:
            self.flush()

    def flush(self) -> None:
        """Write what was collected."""
        rows = []
        for place, noted in self._noted.items():
            if self._later and sum(len(texts) for _, texts in noted) >= MANY:
                unsorted.keep(self._connection, *place, noted)
            else:
                rows += _rows(place, noted)
        self._noted, self._count = {}, 0
        if rows:
            _write(self._connection, sorted(rows))


def _rows(place: tuple[str, str], noted: Noted) -> list[Row]:
    """The rows of the index for the texts of one field."""
    return [
        (word, *place, ids[i], "".join(ids[i + 1 : i + PACK]))
        for word, ids in _by_word(noted).items()
        for i in range(0, len(ids), PACK)
    ]


def _by_word(noted: Noted) -> dict[str, list[str]]:
    """The ids by the words of their folded texts."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for ids, texts in noted:
        words = str.split if _are_plain(texts) else WORDS.findall
        for id, text in zip(ids, texts, strict=True):
            for word in words(text):
                known = found[word]
                if not known or known[-1] is not id:
                    known.append(id)
    return found


def _are_plain(texts: Sequence[str]) -> bool:
    """Whether blanks alone part the words of folded texts, and none is too long: telling them apart is fast then."""
    joined = " ".join(texts)
    plain = joined.isascii() and joined.replace(" ", "").isalnum()
    return plain and (max(map(len, texts)) <= LONGEST or max(map(len, joined.split())) <= LONGEST)


def sort_some(store: "Store") -> bool:
    """Sort some of the texts of a large import into the index: one short step. Returns whether there were any."""
    with store.merging() as connection:
        block = unsorted.first(connection)
        if block is not None:
            _write(connection, sorted(_rows((block.record_type, block.field), [(block.ids, block.texts)])))
            unsorted.drop(connection, block)
    return block is not None


def forget(connection: Connection, record_type: str, record: str) -> None:
    """Take a record out of the index for good; those that share a row with it stay."""
    unsorted.forget(connection, record_type, record)
    shared = (WORD.c.record == record) | WORD.c.more.contains(record)
    for row in connection.execute(select(WORD).where(WORD.c.record_type == record_type, shared)).all():
        ids = [row.record, *(row.more[i : i + 32] for i in range(0, len(row.more), 32))]
        place = (row.word, row.record_type, row.field)
        here = (WORD.c.word == row.word) & (WORD.c.record_type == row.record_type) & (WORD.c.field == row.field)
        connection.execute(delete(WORD).where(here, WORD.c.record == row.record))
        if left := [id for id in ids if id != record]:
            _write(connection, [(*place, left[0], "".join(left[1:]))])


def _write(connection: Connection, rows: Sequence[Row]) -> None:
    mark = "?" if connection.dialect.paramstyle == "qmark" else "%s"
    connection.exec_driver_sql(SORT.format(mark), rows)


@dataclass(frozen=True)
class Hit:
    """A record that was found, and the column where."""

    record_type: str
    record: UUID
    column: str


@dataclass(frozen=True)
class _Entry:
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
    more = [_by_record(_entries(session, word, wanted)) for word in others]
    found: dict[str, Hit] = {}
    batch: dict[str, list[_Entry]] = {}
    for entry in _names_first(_entries(session, first, wanted), naming or {}):
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


def records_with(session: Session, word: str, types: Sequence[str]) -> dict[str, set[str]]:
    """By type, the ids of the records in which, as far as the index knows, some word begins so."""
    found: dict[str, set[str]] = {name: set() for name in types}
    for entry in _entries(session, word, types):
        found[entry.record_type].add(entry.id)
    return found


def _entries(session: Session, word: str, types: Sequence[str]) -> Iterator[_Entry]:
    statement = select(WORD.c.record_type, WORD.c.record, WORD.c.field, WORD.c.more).where(
        WORD.c.word >= word, WORD.c.word < word + "\uffff"
    )
    if types:
        statement = statement.where(WORD.c.record_type.in_(types))
    result = session.execute(statement)
    try:
        for record_type, record, field, more in result:
            yield _Entry(record_type, record, field)
            for i in range(0, len(more), 32):
                yield _Entry(record_type, more[i : i + 32], field)
    finally:
        result.close()
    for holder in unsorted.holders(session.connection(), word, types):
        yield _Entry(*holder)


def _names_first(entries: Iterator[_Entry], naming: Mapping[str, Collection[str]]) -> Iterator[_Entry]:
    """The first few thousand in another order: names before other texts."""
    ahead = list(islice(entries, AHEAD if naming else 0))
    yield from sorted(ahead, key=lambda e: e.field not in naming.get(e.record_type, ()))
    yield from entries


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
    """The words that these fields of these records have now; none for records in the bin."""
    by_field: dict[tuple[str, str], list[str]] = {}
    for entry in entries:
        by_field.setdefault((entry.record_type, entry.field), []).append(entry.id)
    found: dict[_Entry, set[str]] = {}
    for (record_type, field), ids in by_field.items():
        table = Base.metadata.tables.get(record_type)
        if table is None or field not in table.c:
            continue
        for start in range(0, len(ids), 500):
            statement = select(table.c.id, table.c[field]).where(
                table.c.id.in_(ids[start : start + 500]), table.c.removed.is_(False)
            )
            for id, value in session.execute(statement):
                found[_Entry(record_type, id.hex, field)] = words_of(searchable(value))
    return found
