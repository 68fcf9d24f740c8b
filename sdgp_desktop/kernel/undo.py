"""Undo and redo: a new act with the earlier values, refused where somebody changed the field since.

An import stands on the list too: it is taken back by setting its segments aside (`aside.py`). And who takes an answer
to a question back wants the question again: as long as the answer is not sealed, it goes as if it had never been given.
What left the house in a packet leaves the list: it is taken back by a new act, which others can see.
"""

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.orm import Session

from sdgp_desktop.kernel.aside import Landing
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.history import operations
from sdgp_desktop.kernel.journal import ACT, OP, UNDO
from sdgp_desktop.kernel.record import canonical, encode
from sdgp_desktop.kernel.scribe import remember_undo
from sdgp_desktop.kernel.taking import replay
from sdgp_desktop.kernel.work import INSERT_ACT, Work

DONE, TAKEN_BACK, OFF = 0, 1, 2  # on the list of undo, of redo, of neither
BUILT_UPON = ("undo_answer_sealed", "undo_changed_since", "undo_worked_on")  # refusals that stay what they are
MADE = {"removed": True}  # the values before of a record that was made: it was not there
COLUMNS = (UNDO.c.n, UNDO.c.undone, UNDO.c.steps, UNDO.c.act, ACT.c.name, ACT.c.facts)
TOGETHER = 500  # ids asked for in one statement


@dataclass(frozen=True)
class Step:
    """One act that can be taken back: its words and, per record, the fields before and after; or an import."""

    n: int
    name: str
    facts: dict[str, Any]
    changes: list[tuple[str, str, dict[str, Any], dict[str, Any]]]
    landing: Landing | None = None
    undone: int = DONE
    answered: frozenset[str] = frozenset()  # records about which it answered a question
    act: int = 0  # number of the act in this database


def last_step(session: Session, person: UUID, redo: bool = False) -> Step | None:
    """The newest act of a person that can be undone, or the one undone last that can be redone."""
    order = UNDO.c.n.asc() if redo else UNDO.c.n.desc()
    row = session.execute(
        select(*COLUMNS)
        .join(ACT, ACT.c.n == UNDO.c.act)
        .where(UNDO.c.person == person.hex, UNDO.c.undone == (TAKEN_BACK if redo else DONE))
        .order_by(order)
        .limit(1)
    ).one_or_none()
    return None if row is None else _step(row)


def _step(row: Any) -> Step:
    steps, facts = json.loads(row.steps), json.loads(row.facts)
    if isinstance(steps, dict):
        return Step(row.n, row.name, facts, [], Landing.of(steps), row.undone)
    answered = frozenset(i for _, i, _, _, *more in steps if more)
    changes = [(t, i, b, a) for t, i, b, a, *_ in steps]
    return Step(row.n, row.name, facts, changes, None, row.undone, answered, row.act)


def note_landing(work: Work, person: UUID, office: str, desk: str, facts: dict[str, Any], landing: Landing) -> None:
    """Remember an import as the newest thing this person did; the entry is local and never travels."""
    connection = work.session.connection()
    act = {
        "id": work.new_id().hex, "name": "import", "person": person.hex, "office": office, "desk": desk,
        "moment": encode(work.moment), "facts": canonical(facts), "origin": "local", "salt": "",
    }  # fmt: skip
    key: Any = connection.execute(INSERT_ACT, act).inserted_primary_key
    remember_undo(connection, person, int(key[0]), landing.plain(), OFF if landing.lasting else DONE)


def landing_step(session: Session, packet: str) -> Step | None:
    """The last import of a packet, whoever did it."""
    named = ACT.c.facts.contains(packet, autoescape=True)
    statement = select(*COLUMNS).join(ACT, ACT.c.n == UNDO.c.act).where(ACT.c.origin == "local", named)
    row = session.execute(statement.order_by(UNDO.c.n.desc()).limit(1)).one_or_none()
    return None if row is None else _step(row)


def reverse(work: Work, step: Step, redo: bool = False) -> None:
    """Write the earlier (redo: the later) values of a step; questions that it answered are open again.

    Errors: Refusal "undo_changed_since" with the record and field that have another value now; "undo_worked_on" with
    the record that it made and that others worked on; the refusal of a record that may not change any more (locked,
    approved); "undo_answer_sealed".
    """
    if not redo:
        _refuse_worked_on(work, step)
    answers: list[tuple[str, str, dict[str, Any]]] = []
    for type_name, id, before, after in step.changes:
        kind = work.schema[type_name]
        record = work.get(kind.record, UUID(id))
        expected, wanted = (before, after) if redo else (after, before)
        for column in wanted:
            if column in expected and encode(getattr(record, column)) != expected[column]:
                raise Refusal("undo_changed_since", type=type_name, id=id, column=column)
        values = {column: kind.decode(column, value) for column, value in wanted.items()}
        if id not in step.answered:
            for column, value in values.items():
                setattr(record, column, value)
        elif redo:
            work.choose(record, True, **values)
        else:
            answers.append((type_name, id, after))
        work.session.flush()
    if answers:
        _take_answers_back(work, answers)


def _refuse_worked_on(work: Work, step: Step) -> None:
    """What others did with a record since it was made would go with it, and out of sight."""
    made = [(type_name, id) for type_name, id, before, _ in step.changes if before == MADE]
    if not made:
        return
    ids = {id for _, id in made}
    later = _acts_since(work, step)
    found = next((o for o in operations(work.session, sorted(ids)) if o.act in later), None)
    held = None if found else next((one for one in _rows_of(work, made) if one[1] not in ids), None)
    if found is not None:
        raise Refusal("undo_worked_on", type=found.record_type, id=found.record)
    if held is not None:
        raise Refusal("undo_worked_on", type=held[0], id=held[1])


def _acts_since(work: Work, step: Step) -> set[str]:
    """Ids of the acts of others that came after a step; what the person did here since was taken back before."""
    mine = (ACT.c.origin == "own") & (ACT.c.person == work.person.id.hex)
    return set(work.session.execute(select(ACT.c.id).where(ACT.c.n > step.act, ~mine)).scalars())


def _rows_of(work: Work, made: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    """The records that belong to these and are there: their kind and id."""
    by_type: dict[str, list[str]] = {}
    for type_name, id in made:
        by_type.setdefault(type_name, []).append(id)
    for kind in work.schema.types.values():
        for column in kind.table.columns:
            owners = {key.column.table.name for key in column.foreign_keys} if column.key in kind.owners else set()
            wanted = [id for name in owners for id in by_type.get(name, ())]
            for start in range(0, len(wanted), TOGETHER):
                part = [UUID(id) for id in wanted[start : start + TOGETHER]]
                held = select(kind.table.c.id).where(column.in_(part), kind.table.c.removed.is_(False))
                yield from ((kind.name, id.hex) for id in work.session.execute(held).scalars())


def end_sent(work: Work, audiences: Collection[str], last: int) -> bool:
    """Undo ends, for everybody who works here, at what these audiences were sent; whether anything left the list.

    `last` is the number of the newest act that was sent: what was done while a packet was written is not in it.
    Imports stay: they are taken back as long as nothing was built upon them.
    """
    asked_for = select(UNDO.c.n, UNDO.c.steps).where(UNDO.c.undone == DONE, UNDO.c.act <= last)
    rows = work.session.execute(asked_for).all()
    steps = {row.n: [(t, i) for t, i, *_ in found] for row in rows if isinstance(found := json.loads(row.steps), list)}
    by_type: dict[str, set[str]] = {}
    for changed in steps.values():
        for type_name, id in changed:
            by_type.setdefault(type_name, set()).add(id)
    sent: set[str] = set()
    for type_name, ids in by_type.items():
        table, wanted = work.schema[type_name].raw, sorted(ids)
        for start in range(0, len(wanted), TOGETHER):
            asked = select(table.c.id).where(
                table.c.id.in_(wanted[start : start + TOGETHER]), table.c.audience.in_(sorted(audiences))
            )
            sent.update(work.session.execute(asked).scalars())
    gone = [n for n, changed in steps.items() if any(id in sent for _, id in changed)]
    for start in range(0, len(gone), TOGETHER):
        work.session.execute(update(UNDO).where(UNDO.c.n.in_(gone[start : start + TOGETHER])).values(undone=OFF))
    return bool(gone)


def _take_answers_back(work: Work, answers: list[tuple[str, str, dict[str, Any]]]) -> None:
    """Let answers go that nobody else can have seen, so that their questions stand as before.

    Errors: Refusal "undo_answer_sealed" when one of them is sealed: other offices may have it, and have built upon it.
    """

    def build(connection: Connection) -> None:
        gone: list[int] = []
        for _, id, given in answers:
            numbers = _newest_ops(connection, id, set(given))
            if not numbers:
                raise Refusal("undo_answer_sealed")
            gone += numbers
        for start in range(0, len(gone), 500):
            connection.execute(delete(OP).where(OP.c.n.in_(gone[start : start + 500])))
        replay(connection, work.schema, {id for _, id, _ in answers})

    work.rebuild([(type_name, id) for type_name, id, _ in answers], build)


def _newest_ops(connection: Connection, record: str, columns: set[str]) -> list[int]:
    """The open operations of the newest act that gave one of these columns of a record a value."""
    rows = connection.execute(select(OP.c.n, OP.c.act, OP.c.body).where(OP.c.record == record).order_by(OP.c.n)).all()
    newest = max((row.act for row in rows if columns & json.loads(row.body)[2].keys()), default=None)
    return [row.n for row in rows if row.act == newest]


def mark_undone(connection: Session | Connection, step: Step, undone: int) -> None:
    """Move a step to the list of undo, of redo, or of neither."""
    connection.execute(update(UNDO).where(UNDO.c.n == step.n).values(undone=undone))
