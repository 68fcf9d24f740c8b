"""The index of the search: folded words and the records that hold them, many records to a row.

It is only added to: a word that a record has lost is sorted out when it is found, by a look at the record. So a
change costs nothing but its new words. The texts of a large import are kept as they are first (`unsorted`), and
sorted in quiet moments.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, String, delete, select, type_coerce

from sdgp_desktop.kernel import unsorted
from sdgp_desktop.kernel.journal import WORD
from sdgp_desktop.kernel.letters import LONGEST, WORDS, fold_all
from sdgp_desktop.kernel.record import Base
from sdgp_desktop.kernel.rows import mark_of

PACK = 28  # records in one row of the index: as many as a page of the database holds without running over
FLUSH = 50_000  # texts collected before they are written
MANY = 500  # texts of one field from which they may be kept unsorted
SORT = (
    "insert into kernel_word (word, record_type, field, record, more) values ({0},{0},{0},{0},{0})"
    " on conflict (word, record_type, field, record) do update set more = kernel_word.more || excluded.more"
)


Noted = Sequence[tuple[Sequence[str], Sequence[str]]]  # ids of records, and their folded texts
Row = tuple[str, str, str, str, str]


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


def sort_some(connection: Connection) -> bool:
    """Sort some of the texts of a large import into the index: one short step. Returns whether there were any.

    Texts of records that went again (an import that was undone) are left out.
    """
    blocks = unsorted.some(connection)
    if blocks:
        place = blocks[0].record_type, blocks[0].field
        gone = _gone(connection, place[0], [id for block in blocks for id in block.ids])
        _write(connection, sorted(_rows(place, [block.without(gone) for block in blocks])))
        unsorted.drop(connection, blocks)
    return bool(blocks)


def _gone(connection: Connection, record_type: str, ids: Sequence[str]) -> set[str]:
    """Those of these records that have no row."""
    table = Base.metadata.tables.get(record_type)
    if table is None:
        return set()
    there: set[str] = set()
    for start in range(0, len(ids), 500):
        id = type_coerce(table.c.id, String)
        there.update(connection.execute(select(id).where(id.in_(ids[start : start + 500]))).scalars())
    return set(ids) - there


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
    if not rows:
        return
    connection.exec_driver_sql(SORT.format(mark_of(connection)), rows)
