"""Nobody writes to a journalled table but the kernel: ORM, Core and plain SQL are all looked at."""

import re
from typing import Any, cast

from sqlalchemy import Connection, Engine, event
from sqlalchemy.orm import ORMExecuteState, Session

from sdgp_desktop.kernel import kept
from sdgp_desktop.kernel.errors import WriteOutsideService
from sdgp_desktop.kernel.work import WRITING, Work

WRITE = re.compile(
    r"\s*(?:insert|replace|update|delete)\b[^\"\w]*(?:or\s+\w+\s+)?(?:into\s+|from\s+)?\"?(\w+)", re.IGNORECASE
)


class WorkSession(Session):
    """A session whose flushes are noted in the journal of the work it belongs to."""

    work: Work | None = None


@event.listens_for(WorkSession, "before_flush")
def _note(session: WorkSession, *_: Any) -> None:
    if session.work is not None:
        session.work.before_flush()
        info = session.connection().info
        info[WRITING] = info.get(WRITING, 0) + 1


@event.listens_for(WorkSession, "after_flush_postexec")
def _noted(session: WorkSession, *_: Any) -> None:
    if session.work is not None:
        session.connection().info[WRITING] -= 1


@event.listens_for(WorkSession, "do_orm_execute")
def _guard_orm(state: ORMExecuteState) -> None:
    session = cast(WorkSession, state.session)
    name = getattr(getattr(state.statement, "table", None), "name", None)
    changes = state.is_insert or state.is_update or state.is_delete
    journalled = session.work is not None and name in session.work.schema.types
    if changes and journalled and not session.connection().info.get(WRITING):
        raise WriteOutsideService(f"{name} changes only through a service")


def guard(engine: Engine, tables: frozenset[str]) -> None:
    """Refuse every statement that changes one of these tables outside a flush of work or a merge."""

    event.listen(engine, "begin", kept.begin)

    @event.listens_for(engine, "before_cursor_execute")
    def look(connection: Connection, cursor: Any, statement: str, *_: Any) -> None:
        found = WRITE.match(statement)
        written = found.group(1) if found else None
        if written in tables and not connection.info.get(WRITING):
            raise WriteOutsideService(f"{written} changes only through a service")
        keeper = kept.kept_by(connection)
        if keeper is not None:
            keeper.ran(statement, written)
