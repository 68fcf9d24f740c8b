"""Search over all records without accents and case: folded words, found by an index range."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from sdgp_desktop.kernel.journal import WORD
from sdgp_desktop.kernel.letters import fold as fold
from sdgp_desktop.kernel.letters import words_of as words_of


@dataclass(frozen=True)
class Hit:
    """A record that was found, and the column where."""

    record_type: str
    record: UUID
    column: str


def find(session: Session, query: str, types: Iterable[str] = (), limit: int = 50) -> list[Hit]:
    """Records in which every word of `query` begins some word, whatever the order.

    Units: at most `limit` records; `types` restricts to record types (table names).
    """
    words = sorted(words_of(query), key=len, reverse=True)
    if not words:
        return []
    statement = select(WORD.c.record_type, WORD.c.record, WORD.c.field).where(
        WORD.c.word >= words[0], WORD.c.word < words[0] + "\uffff"
    )
    for word in words[1:]:
        inner = select(WORD.c.record).where(WORD.c.word >= word, WORD.c.word < word + "\uffff")
        statement = statement.where(WORD.c.record.in_(inner))
    wanted = list(types)
    if wanted:
        statement = statement.where(WORD.c.record_type.in_(wanted))
    found: dict[str, Hit] = {}
    for record_type, record, column in session.execute(statement.limit(limit * 8)):
        if record not in found:
            found[record] = Hit(record_type, UUID(record), column)
            if len(found) == limit:
                break
    return list(found.values())
