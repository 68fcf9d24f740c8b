"""What is written when an act ends: its operations, the words for the search, its step of undo.

As plain SQL, for it is part of every save.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, select

from sdgp_desktop.kernel import journal
from sdgp_desktop.kernel.record import canonical
from sdgp_desktop.kernel.rows import mark_of
from sdgp_desktop.kernel.schema import RecordType, Schema
from sdgp_desktop.kernel.word_index import WordIndex

Ops = Mapping[tuple[str, str], tuple[str, dict[str, Any], bool]]  # type and id: audience, new values, whether made
# {0} is the driver's mark of a value.
INSERT_OP = "insert into kernel_op (act, audience, record, body) values ({0},{0},{0},{0})"
INSERT_UNDO = "insert into kernel_undo (person, act, undone, steps) values ({0},{0},{0},{0})"
END_UNDO = "delete from kernel_undo where person={0} and substr(steps,1,1)='['"
LEAVE_LANDINGS = "update kernel_undo set undone=2 where person={0}"  # 2: neither on the list of undo nor of redo
DELETE_UNDONE = "delete from kernel_undo where person={0} and undone=1"
ANY_QUESTION = "select 1 from kernel_conflict limit 1"
# Built once: making a statement anew costs more than running it.
QUESTIONS = select(journal.CONFLICT.c.id, journal.CONFLICT.c.register).where(
    journal.CONFLICT.c.record == bindparam("of")
)


def write_ops(connection: Connection, schema: Schema, act: int, ops: Ops) -> frozenset[str]:
    """Write the operations of an act and their words; open questions about what they change are answered.

    Returns the records whose questions that were.
    """
    if not ops:
        return frozenset()
    lines: list[tuple[int, str, str, str]] = []
    words = WordIndex(connection)
    for (type_name, id), (audience, fields, new) in ops.items():
        kind = schema[type_name]
        kept = {c: v for c, v in fields.items() if v is not None} if new else fields
        for part in split_personal(kind, kept, new):
            lines.append((act, audience, id, canonical([type_name, id, part, int(new)])))
        for column in kind.searched:
            if column in fields:
                words.note(type_name, column, [(id, fields[column])])
    connection.exec_driver_sql(INSERT_OP.format(mark_of(connection)), lines)
    words.flush()
    return _answer_questions(connection, ops)


def split_personal(kind: RecordType, fields: dict[str, Any], created: bool) -> list[dict[str, Any]]:
    """The fields of one operation as journal lines: personal ones apart, so that erasing them spares the others."""
    personal = {c: v for c, v in fields.items() if c in kind.personal}
    others = {c: v for c, v in fields.items() if c not in kind.personal}
    return [part for part in (others, personal) if part] or ([{}] if created else [])


def _answer_questions(connection: Connection, ops: Ops) -> frozenset[str]:
    """Whoever changes a field here has seen all its values: an open question about it is answered."""
    if connection.exec_driver_sql(ANY_QUESTION).first() is None:
        return frozenset()
    answered = set()
    for (_, id), (_, fields, new) in ops.items():
        for question, register in [] if new else connection.execute(QUESTIONS, {"of": id}).all():
            if fields.keys() & set(json.loads(register)):
                connection.execute(delete(journal.CONFLICT).where(journal.CONFLICT.c.id == question))
                answered.add(id)
    return frozenset(answered)


def remember_undo(
    connection: Connection, person: UUID, act: int, steps: Sequence[Any] | Mapping[str, Any], undone: int = 0
) -> None:
    """Put an act on the list of undo of a person (or off it); what was undone before can be redone no longer."""
    mark = mark_of(connection)
    connection.exec_driver_sql(DELETE_UNDONE.format(mark), (person.hex,))
    if steps:
        connection.exec_driver_sql(INSERT_UNDO.format(mark), (person.hex, act, undone, canonical(steps)))


def end_undo(connection: Connection, person: UUID) -> None:
    """Undo ends at what has consequences outside: nothing that came before is taken back by it any more.

    Imports stay known, for they can be taken back from the register of packets.
    """
    mark = mark_of(connection)
    connection.exec_driver_sql(END_UNDO.format(mark), (person.hex,))
    connection.exec_driver_sql(LEAVE_LANDINGS.format(mark), (person.hex,))
