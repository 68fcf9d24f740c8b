"""Undo and redo: a new act with the earlier values, refused where somebody changed the field since."""

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import ACT, UNDO
from sdgp_desktop.kernel.record import encode
from sdgp_desktop.kernel.work import Work


@dataclass(frozen=True)
class Step:
    """One act that can be taken back: its words and, per record, the fields before and after."""

    n: int
    name: str
    facts: dict[str, Any]
    changes: list[tuple[str, str, dict[str, Any], dict[str, Any]]]


def last_step(session: Session, person: UUID, redo: bool = False) -> Step | None:
    """The newest act of a person that can be undone, or the one undone last that can be redone."""
    order = UNDO.c.n.asc() if redo else UNDO.c.n.desc()
    row = session.execute(
        select(UNDO.c.n, UNDO.c.steps, ACT.c.name, ACT.c.facts)
        .join(ACT, ACT.c.n == UNDO.c.act)
        .where(UNDO.c.person == person.hex, UNDO.c.undone == (1 if redo else 0))
        .order_by(order)
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    return Step(row.n, row.name, json.loads(row.facts), [(t, i, b, a) for t, i, b, a in json.loads(row.steps)])


def reverse(work: Work, step: Step, redo: bool = False) -> None:
    """Write the earlier (redo: the later) values of a step.

    Errors: Refusal "undo_changed_since" with the record and field that have another value now; the refusal of
    a record that may not change any more (locked, approved).
    """
    for type_name, id, before, after in step.changes:
        kind = work.schema[type_name]
        record = work.get(kind.record, UUID(id))
        expected, wanted = (before, after) if redo else (after, before)
        for column, value in wanted.items():
            if column in expected and encode(getattr(record, column)) != expected[column]:
                raise Refusal("undo_changed_since", type=type_name, id=id, column=column)
            setattr(record, column, kind.decode(column, value))
        work.session.flush()


def mark_undone(session: Session, step: Step, undone: bool) -> None:
    """Move a step from the list of undo to the list of redo, or back."""
    session.execute(update(UNDO).where(UNDO.c.n == step.n).values(undone=int(undone)))
