"""Records whose id follows from what they are about: two desks make the same one, and after an undo it begins anew.

What was undone or removed still lies under its id. Whoever writes there again means a new record, so nothing of the
old one may come back, and what is written must not stay in the bin with it.
"""

from collections.abc import Iterable
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.kernel.record import Record
from sdgp_desktop.kernel.work import Work, plain_default

R = TypeVar("R", bound=Record)
TOGETHER = 500  # ids asked for in one statement


def found_or_made(work: Work, record: type[R], id: UUID, **first: Any) -> R:
    """The record of a fixed id as it stands; made with the values of `first` when there is none.

    One that lies in the bin is taken out of it and begins anew with them.
    """
    found = work.find(record, id)
    if found is None:
        return work.add(record(id=id, **first))
    if found.removed:
        begin_anew(work, found, **first)
    return found


def begin_anew(work: Work, record: Record, **first: Any) -> None:
    """Take a record out of the bin as if it were new: with the values of `first`, and otherwise blank.

    A column that cannot be blank (its owner, its side) stays unless `first` names it.
    """
    kind = work.schema.of(record)
    for name in kind.columns:
        column = kind.table.c[name]
        blank = plain_default(column)
        if name in first:
            setattr(record, name, first[name])
        elif column.nullable or blank is not None:
            setattr(record, name, blank)
    record.removed = False
    work.session.flush()


def write_fixed(work: Work, record: type[Record], rows: Iterable[dict[str, Any]]) -> None:
    """Write many records of fixed ids at once: those there, in the bin or not, get the values of their row, others are
    made with them."""
    wanted = {row["id"]: row for row in rows}
    table = work.schema.of(record).table
    work.session.flush()
    ids, here = list(wanted), dict[UUID, Any]()
    for start in range(0, len(ids), TOGETHER):
        statement = select(table).where(table.c.id.in_(ids[start : start + TOGETHER]))
        here |= {row["id"]: row for row in work.session.execute(statement).mappings()}
    work.insert_many(record, [row for id, row in wanted.items() if id not in here])
    changes = [
        {"id": id, **{c: v for c, v in {**wanted[id], "removed": False}.items() if stored[c] != v}}
        for id, stored in here.items()
    ]
    if changes:
        work.update_many(record, changes)
