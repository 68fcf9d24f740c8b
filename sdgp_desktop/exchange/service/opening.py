"""What a database owes to the exchange when it is opened: crashes are cleaned up, an update is caught up with."""

from sqlalchemy import Connection, select, update

from sdgp_desktop.exchange.service import stops, vault
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.erasing import pending, scrub_all
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import BODY, SEGMENT, SETTING
from sdgp_desktop.kernel.rows import check_content
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.segments import parse, parse_head, unpack
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.taking import Taker, replay

READ_WITH = "read_with"  # settings: the version of the tables with which the journal was read last


def settle_in(store: Store) -> None:
    """Clean up after a crash, carry out what was interrupted, and read what only this version can read.

    Nothing is written where nothing is owed.
    """
    vault.sweep(store.path.parent)
    with store.read() as reading:
        owed = pending(reading.session.connection(), reading.schema)
    if int(store.setting(READ_WITH, 1)) < store.schema.version:
        catch_up(store)
    elif owed > 0:
        store.seal()
        with store.merging() as connection:
            scrub_all(connection, store.schema)


def catch_up(store: Store) -> None:
    """After an update: fields that the earlier version did not know get their values, and what waited for it counts."""
    store.seal()
    schema = store.schema
    with store.merging() as connection:
        newer = _written_by_newer(connection, schema)
        ids = {id for n in newer for id in graph.touched_by(connection, n)}
        if ids:
            replay(connection, schema, ids)
        _hold_waiting_against(connection, schema)
        graph.set_read(connection, schema.version)
        taken = Taker(connection, schema).run()
        stops.carry_out(connection, schema, taken.applied)
        scrub_all(connection, schema, taken.applied)
        connection.execute(SETTING.delete().where(SETTING.c.key == READ_WITH))
        connection.execute(SETTING.insert(), {"key": READ_WITH, "value": str(schema.version)})


def _written_by_newer(connection: Connection, schema: Schema) -> list[int]:
    """The applied segments that an earlier version of this program applied although a newer one wrote them."""
    columns = (SEGMENT.c.n, SEGMENT.c.head, SEGMENT.c.read_with)
    statement = select(*columns).where(SEGMENT.c.taken.is_not(None), SEGMENT.c.read_with < schema.version)
    return [row.n for row in connection.execute(statement) if parse_head(row.head).schema > row.read_with]


def _hold_waiting_against(connection: Connection, schema: Schema) -> None:
    """Segments that nobody here could read are checked now; one that holds what its columns cannot is set aside."""
    statement = select(SEGMENT.c.n, BODY.c.body).join(BODY, BODY.c.segment == SEGMENT.c.n)
    waiting = statement.where(SEGMENT.c.state == graph.WAITING, SEGMENT.c.read_with < schema.version)
    for row in connection.execute(waiting).all():
        try:
            check_content(schema, parse(unpack(row.body)))
        except Refusal:
            connection.execute(update(SEGMENT).where(SEGMENT.c.n == row.n).values(state=graph.ASIDE))
