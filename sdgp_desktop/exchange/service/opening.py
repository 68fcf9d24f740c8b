"""What a database owes to the exchange when it is opened: crashes are cleaned up, an update is caught up with."""

from sqlalchemy import Connection, select

from sdgp_desktop.exchange.service import recovery, scans, stops, vault
from sdgp_desktop.kernel.catching_up import catch_up
from sdgp_desktop.kernel.erasing import pending, scrub_all
from sdgp_desktop.kernel.journal import SEGMENT, SETTING
from sdgp_desktop.kernel.store import Store

READ_WITH = "read_with"  # settings: the version of the tables with which the journal was settled last


def settle_in(store: Store) -> None:
    """Clean up after a crash, carry out what was interrupted, and what segments that waited for an update ask for.

    Nothing is written where nothing is owed.
    """
    vault.sweep(store.path.parent)
    recovery.watch_keys(store)
    updated = int(store.setting(READ_WITH, 1)) < store.schema.version
    with store.alone(), store.read() as reading:
        owed = pending(reading.session.connection(), reading.schema)
        scans.let_go(reading, store)
        scans.let_go_unnamed(reading, store)
    if not updated and owed <= 0:
        return
    store.seal()
    with store.merging() as connection:
        applied: list[str] = []
        if updated:
            catch_up(connection, store.schema)
            applied = list(connection.execute(select(SEGMENT.c.name).where(SEGMENT.c.taken.is_not(None))).scalars())
            _note(connection, store.schema.version)
        stops.carry_out(connection, store.schema, applied)
        scrub_all(connection, store.schema, applied)
    with store.alone(), store.read() as reading:
        scans.let_go(reading, store)


def _note(connection: Connection, version: int) -> None:
    connection.execute(SETTING.delete().where(SETTING.c.key == READ_WITH))
    connection.execute(SETTING.insert(), {"key": READ_WITH, "value": str(version)})
