"""An office that leaves, or a key that was lost: what that desk wrote after a named point counts nowhere.

The point travels with the stop, so every office cuts at the same place. What others had built upon before they
heard of it stays, everywhere alike.
"""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from sdgp_desktop.exchange.records import Desk, Stop
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import EDGE, SEGMENT
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.taking import replay
from sdgp_desktop.kernel.work import Work


def stop_desk(work: Work, key: str, reason: str) -> None:
    """Stop a desk here and now: its last segments that count are those known here. The act must be final.

    Errors: Refusal "no_card" when the desk is not known.
    """
    desk = work.session.get(Desk, key)
    if desk is None:
        raise Refusal("no_card", code=key[:8])
    connection = work.session.connection()
    statement = select(SEGMENT.c.name).where(SEGMENT.c.author == key, SEGMENT.c.taken.is_not(None))
    last = tuple(sorted(connection.execute(statement.order_by(SEGMENT.c.name)).scalars()))
    work.add(Stop(key=key, office=desk.office, desk=desk.desk, last=last, reason=reason))
    work.tell(office=f"{desk.office}-{desk.desk}")


def carry_out(connection: Connection, schema: Schema, applied: Iterable[str]) -> int:
    """Set aside what stopped desks wrote after their end, unless somebody else built upon it; returns how many."""
    if not schema.types.get(Stop.__tablename__):
        return 0
    table = schema[Stop.__tablename__].table
    stopped = connection.execute(select(table.c.key, table.c.last)).all()
    if not stopped:
        return 0
    gone: list[int] = []
    for key, last in stopped:
        statement = select(SEGMENT.c.n, SEGMENT.c.name).where(SEGMENT.c.author == key, SEGMENT.c.taken.is_not(None))
        mine = {row.n: row.name for row in connection.execute(statement)}
        late = {n for n, name in mine.items() if name not in set(last)}
        gone += sorted(late - _built_upon(connection, late))
    if gone:
        ids = {id for n in gone for id in graph.touched_by(connection, n)}
        graph.forget(connection, gone, graph.STOPPED)
        replay(connection, schema, ids)
    return len(gone)


def _built_upon(connection: Connection, late: set[int]) -> set[int]:
    """Those of these segments that are ancestors of a segment by somebody else."""
    found: set[int] = set()
    for number in sorted(late, reverse=True):
        children = set(connection.execute(select(EDGE.c.child).where(EDGE.c.parent == number)).scalars())
        if children - late or children & found:
            found.add(number)
    return found
