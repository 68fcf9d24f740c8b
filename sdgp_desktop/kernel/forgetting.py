"""Safety copies forget too: an audience whose data are erased is taken out of the copies made before.

Travel data are a graph that nothing leans on, so a copy without it is a whole database of an earlier day.
"""

from collections.abc import Collection
from pathlib import Path

from sqlalchemy import Connection, delete, func, inspect, select
from sqlalchemy.exc import SQLAlchemyError

from sdgp_desktop.kernel import backup, keys
from sdgp_desktop.kernel.engine import open_engine
from sdgp_desktop.kernel.files import sync_file
from sdgp_desktop.kernel.journal import BODY, CONFLICT, EDGE, OP, SEGMENT, TOUCH, UNDO
from sdgp_desktop.kernel.schema import Schema


def forget(database: Path, schema: Schema, audiences: Collection[str], key: bytes | None) -> tuple[str, ...]:
    """Take these audiences out of all safety copies of a database; returns the names of copies that do not open.

    A copy that was closed with another key, or is damaged, stays as it is: whoever opens it erases at once.
    """
    closed = []
    for info in backup.listed(database):
        path = backup.folder_of(database) / info.name
        try:
            if not _forget_in(path, schema, audiences, keys.key_for(path, key)):
                continue
            sync_file(path)
        except (SQLAlchemyError, OSError):
            closed.append(info.name)
    return tuple(closed)


def apart(connection: Connection) -> dict[str, list[int]]:
    """The segments that are kept and count for nothing (waiting, set aside), by audience."""
    found: dict[str, list[int]] = {}
    statement = select(SEGMENT.c.audience, SEGMENT.c.n).where(SEGMENT.c.taken.is_(None)).order_by(SEGMENT.c.n)
    for row in connection.execute(statement):
        found.setdefault(row.audience, []).append(row.n)
    return found


def drop_apart(connection: Connection, numbers: Collection[int]) -> None:
    """Let go of such segments for good: what is in them must not be kept any longer."""
    connection.execute(delete(BODY).where(BODY.c.segment.in_(numbers)))
    connection.execute(delete(SEGMENT).where(SEGMENT.c.n.in_(numbers), SEGMENT.c.taken.is_(None)))


def _forget_in(path: Path, schema: Schema, audiences: Collection[str], key: bytes | None) -> bool:
    """Whether something was there; what is deleted is written over at once (`secure_delete`)."""
    engine = open_engine(path, key)
    try:
        with engine.connect().execution_options(writing=True) as connection, connection.begin():
            found = any(
                connection.execute(select(func.count()).where(table.c.audience.in_(audiences))).scalar_one()
                for table in (SEGMENT, OP)  # no record is without
            )
            if found:
                _drop(connection, audiences)
                there = set(inspect(connection).get_table_names())
                for kind in (k for name, k in schema.types.items() if name in there):
                    ids = select(kind.table.c.id).where(kind.table.c.audience.in_(audiences))
                    for id in connection.execute(ids).scalars().all():
                        connection.execute(delete(UNDO).where(UNDO.c.steps.contains(id.hex)))
                    connection.execute(delete(kind.table).where(kind.table.c.audience.in_(audiences)))
        return found
    finally:
        engine.dispose()


def _drop(connection: Connection, audiences: Collection[str]) -> None:
    gone = select(SEGMENT.c.n).where(SEGMENT.c.audience.in_(audiences)).scalar_subquery()
    connection.execute(delete(BODY).where(BODY.c.segment.in_(gone)))
    connection.execute(delete(EDGE).where(EDGE.c.child.in_(gone)))
    connection.execute(delete(TOUCH).where(TOUCH.c.segment.in_(gone)))
    for table in (SEGMENT, OP, CONFLICT):
        connection.execute(delete(table).where(table.c.audience.in_(audiences)))
