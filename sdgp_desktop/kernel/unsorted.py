"""Texts of many records, searched as they are until a quiet moment sorts their words into the index.

Sorting words was a third of the work of a large import. Kept in blocks, texts are found all the same, only more
slowly, and some blocks are sorted in one short step.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select, update

from sdgp_desktop.kernel.journal import TEXTS
from sdgp_desktop.kernel.letters import LONGEST

TOGETHER = 1_000  # texts in one block
STEP = 25  # blocks sorted together: many rows of the index get many records at once, others wait a tenth of a second
ID = 32  # letters


@dataclass(frozen=True)
class Block:
    """Folded texts of one field, and the records that hold them."""

    n: int
    record_type: str
    field: str
    ids: list[str]
    texts: list[str]


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
        {
            "record_type": record_type,
            "field": field,
            "ids": "".join(ids[start : start + TOGETHER]),
            "texts": _lines(texts[start : start + TOGETHER]),
        }
        for start in range(0, len(texts), TOGETHER)
    ]
    if rows:
        connection.execute(TEXTS.insert(), rows)


def _lines(texts: Sequence[str]) -> str:
    """One text a line."""
    joined = "\n".join(texts)
    return joined if joined.count("\n") == len(texts) - 1 else "\n".join(t.replace("\n", " ") for t in texts)


def holders(connection: Connection, word: str, types: Sequence[str] = ()) -> Iterator[tuple[str, str, str]]:
    """Type, id and field of the records in which a word begins with this (folded) one."""
    begins = re.compile(
        rf"(?<![^\W_]){word}|(?<=[^\W_]{{{LONGEST}}}){word}"
    )  # the next piece of a long word begins too
    statement = select(TEXTS.c.record_type, TEXTS.c.field, TEXTS.c.ids, TEXTS.c.texts).order_by(TEXTS.c.n)
    if types:
        statement = statement.where(TEXTS.c.record_type.in_(types))
    for row in connection.execute(statement):
        line = last = 0
        for found in begins.finditer(row.texts) if word in row.texts else ():
            line += row.texts.count("\n", last, found.start())
            last = found.start()
            yield row.record_type, row.ids[ID * line : ID * line + ID], row.field


def some(connection: Connection) -> list[Block]:
    """The blocks of one field that wait longest, as many as are sorted in one step; none when nothing waits."""
    oldest = connection.execute(select(TEXTS.c.record_type, TEXTS.c.field).order_by(TEXTS.c.n).limit(1)).one_or_none()
    if oldest is None:
        return []
    same = select(TEXTS).where(TEXTS.c.record_type == oldest.record_type, TEXTS.c.field == oldest.field)
    rows = connection.execute(same.order_by(TEXTS.c.n).limit(STEP)).all()
    return [Block(row.n, row.record_type, row.field, _split(row.ids), row.texts.split("\n")) for row in rows]


def are_waiting(connection: Connection) -> bool:
    """Whether there are texts to sort."""
    return connection.execute(select(TEXTS.c.n).limit(1)).first() is not None


def drop(connection: Connection, blocks: Iterable[Block]) -> None:
    """Blocks whose words stand in the index now."""
    connection.execute(delete(TEXTS).where(TEXTS.c.n.in_([block.n for block in blocks])))


def forget(connection: Connection, record_type: str, record: str) -> None:
    """Take the texts of a record out for good."""
    for row in connection.execute(select(TEXTS).where(TEXTS.c.record_type == record_type)).all():
        ids = _split(row.ids)
        if record in ids:
            lines = zip(ids, row.texts.split("\n"), strict=True)
            left = [(id, text) for id, text in lines if id != record]
            kept = {"ids": "".join(id for id, _ in left), "texts": "\n".join(text for _, text in left)}
            change = update(TEXTS).values(kept) if left else delete(TEXTS)
            connection.execute(change.where(TEXTS.c.n == row.n))


def _split(ids: str) -> list[str]:
    return [ids[i : i + ID] for i in range(0, len(ids), ID)]
