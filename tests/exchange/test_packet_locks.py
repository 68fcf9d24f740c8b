"""A large import locks the file against every other connection, also against those of the same program."""

from pathlib import Path

from sqlalchemy import Connection, event

from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.exchange import service
from sdgp_desktop.kernel.store import Store
from tests.exchange.around import Pair, pair, rename
from tests.offices import ERIC


def opened_again(both: Pair) -> Store:
    """The south as it is when the program has just started, with no memory for changed pages."""
    both.south.store.close()
    store = Store(both.south.store.path, SCHEMA)

    @event.listens_for(store.engine, "begin")
    def crowd(connection: Connection) -> None:
        connection.exec_driver_sql("pragma cache_size=10")

    return store


def test_an_import_that_outgrows_the_memory_right_after_the_start_is_taken_in(tmp_path: Path) -> None:
    both = pair(tmp_path)
    both.meet()
    for number in range(30):
        rename(both.north, f"Karongi {number}")
    file = both.send(both.north, "north.sdgp")
    with opened_again(both) as store:
        assert service.take_in(store, ERIC, file, copy=False).changed == 1
    both.close()
