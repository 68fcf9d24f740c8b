"""After an update of the program: what newer programs had sent before is read again, with the fields it knows now."""

from sqlalchemy import Connection, select, update

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import BODY, SEGMENT
from sdgp_desktop.kernel.rows import check_content
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.segments import parse, parse_head, unpack
from sdgp_desktop.kernel.taking import Taker, replay


def catch_up(connection: Connection, schema: Schema) -> int:
    """Build the records anew about which newer programs had said more than was understood here, and take in what
    waited for the update; returns how many segments were read again.
    """
    earlier = SEGMENT.c.read_with < schema.version
    rows = connection.execute(select(SEGMENT.c.n, SEGMENT.c.head, SEGMENT.c.taken, SEGMENT.c.read_with).where(earlier))
    newer = [row.n for row in rows.all() if row.taken is not None and parse_head(row.head).schema > row.read_with]
    ids = {id for number in newer for id in graph.touched_by(connection, number)}
    if ids:
        replay(connection, schema, ids)
    connection.execute(update(SEGMENT).where(earlier, SEGMENT.c.taken.is_not(None)).values(read_with=schema.version))
    _check_waiting(connection, schema)
    taken = Taker(connection, schema).run()
    return len(newer) + len(taken.applied)


def _check_waiting(connection: Connection, schema: Schema) -> None:
    """Segments that nobody here could read are held against the tables now; one that does not fit is set aside."""
    statement = select(SEGMENT.c.n, BODY.c.body).join(BODY, BODY.c.segment == SEGMENT.c.n)
    waiting = statement.where(SEGMENT.c.state == graph.WAITING, SEGMENT.c.read_with < schema.version)
    for row in connection.execute(waiting).all():
        try:
            check_content(schema, parse(unpack(row.body)))
        except Refusal:
            connection.execute(update(SEGMENT).where(SEGMENT.c.n == row.n).values(state=graph.ASIDE))
