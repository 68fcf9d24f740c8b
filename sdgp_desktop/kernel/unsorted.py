"""Texts of many records, searched as they are until a quiet moment sorts their words into the index.

Sorting words was a third of the work of a large import. Kept in blocks, texts are found all the same, only more
slowly, and some blocks are sorted in one short step.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select, update

from sdgp_desktop.kernel.journal import TEXTS
from sdgp_desktop.kernel.letters import beginning

TOGETHER, LETTERS = 1_000, 200_000  # texts in one block at most, and about so many letters
STEP = 1_500_000  # letters sorted in one step: each row of the index gets many records, and others wait a moment only
ID = 32  # letters


@dataclass(frozen=True)
class Block:
    """Folded texts of one field, and the records that hold them."""

    n: int
    record_type: str
    field: str
    ids: list[str]
    texts: list[str]

    def without(self, gone: set[str]) -> tuple[list[str], list[str]]:
        """Ids and texts, without those of some records."""
        left = [(id, text) for id, text in zip(self.ids, self.texts, strict=True) if id not in gone]
        return [id for id, _ in left], [text for _, text in left]


def keep(
    connection: Connection, record_type: str, field: str, noted: Iterable[tuple[Sequence[str], Sequence[str]]]
) -> None:
    """Keep the folded texts of a field: ids, and the text of each."""
    ids: list[str] = []
    texts: list[str] = []
    for some, theirs in noted:
        ids += some
        texts += theirs
    if "" in texts:
        ids = [id for id, text in zip(ids, texts, strict=True) if text]
        texts = [text for text in texts if text]
    rows = [
        {"record_type": record_type, "field": field, "ids": "".join(ids[start:end]), "texts": _lines(texts[start:end])}
        for start, end in _cuts(texts)
    ]
    if rows:
        connection.execute(TEXTS.insert(), rows)


def _cuts(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where blocks begin and end: a step must stay short, however long the texts are."""
    for start in range(0, len(texts), TOGETHER):
        end = min(start + TOGETHER, len(texts))
        pieces = 1 + sum(map(len, texts[start:end])) // LETTERS
        size = -(-(end - start) // pieces)
        yield from ((at, min(at + size, end)) for at in range(start, end, size))


def _lines(texts: Sequence[str]) -> str:
    """One text a line."""
    joined = "\n".join(texts)
    return joined if joined.count("\n") == len(texts) - 1 else "\n".join(t.replace("\n", " ") for t in texts)


def holders(connection: Connection, word: str, types: Sequence[str] = ()) -> Iterator[tuple[str, str, str]]:
    """Type, id and field of the records in which a word begins with this (folded) one; each once for a field."""
    begins = beginning(word)
    statement = select(TEXTS.c.record_type, TEXTS.c.field, TEXTS.c.ids, TEXTS.c.texts).order_by(TEXTS.c.n)
    if types:
        statement = statement.where(TEXTS.c.record_type.in_(types))
    with closing(connection.execute(statement)) as rows:
        for row in rows:
            for line in _lines_with(begins, row.texts) if word in row.texts else ():
                yield row.record_type, row.ids[ID * line : ID * line + ID], row.field


def _lines_with(begins: re.Pattern[str], texts: str) -> Iterator[int]:
    """The numbers of the lines in which something is found, each once."""
    line = last = place = 0
    while found := begins.search(texts, place):
        line += texts.count("\n", last, found.start())
        last = found.start()
        yield line
        place = texts.find("\n", last)
        if place < 0:
            return


def some(connection: Connection) -> list[Block]:
    """The blocks of one field that wait longest, as many as are sorted in one step; none when nothing waits."""
    oldest = connection.execute(select(TEXTS.c.record_type, TEXTS.c.field).order_by(TEXTS.c.n).limit(1)).one_or_none()
    if oldest is None:
        return []
    same = select(TEXTS).where(TEXTS.c.record_type == oldest.record_type, TEXTS.c.field == oldest.field)
    found: list[Block] = []
    letters = 0
    with closing(connection.execute(same.order_by(TEXTS.c.n))) as rows:
        for row in rows:
            found.append(Block(row.n, row.record_type, row.field, _split(row.ids), row.texts.split("\n")))
            letters += len(row.texts)
            if letters >= STEP:
                break
    return found


def are_waiting(connection: Connection) -> bool:
    """Whether there are texts to sort."""
    return connection.execute(select(TEXTS.c.n).limit(1)).first() is not None


def drop(connection: Connection, blocks: Iterable[Block]) -> None:
    """Blocks whose words stand in the index now."""
    connection.execute(delete(TEXTS).where(TEXTS.c.n.in_([block.n for block in blocks])))


def forget(connection: Connection, record_type: str, record: str) -> None:
    """Take the texts of a record out for good."""
    held = select(TEXTS).where(TEXTS.c.record_type == record_type, TEXTS.c.ids.contains(record))
    for row in connection.execute(held).all():
        ids = _split(row.ids)
        if record in ids:
            lines = zip(ids, row.texts.split("\n"), strict=True)
            left = [(id, text) for id, text in lines if id != record]
            kept = {"ids": "".join(id for id, _ in left), "texts": "\n".join(text for _, text in left)}
            change = update(TEXTS).values(kept) if left else delete(TEXTS)
            connection.execute(change.where(TEXTS.c.n == row.n))


def _split(ids: str) -> list[str]:
    return [ids[i : i + ID] for i in range(0, len(ids), ID)]
