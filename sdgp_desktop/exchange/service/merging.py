"""The one transaction in which a packet or a visit package comes in, kept or only rehearsed."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.sealing import seal
from sdgp_desktop.kernel.store import Store


@contextmanager
def merging(store: Store, *, rehearsal: bool = False) -> Iterator[Connection]:
    """The one transaction of an import. What is still open is sealed in it: nobody can write in between.

    A rehearsal leaves everything as it was.
    Errors: Refusal "segment_not_valid" when records would point to nothing.
    """
    keys, world, _ = store.desk_keys(), store.world, store.desk  # known before: a large import locks every reader out
    try:
        with store.rehearsing() if rehearsal else store.merging() as connection:
            seal(connection, store.schema, keys, world)
            yield connection
    except IntegrityError as error:
        raise Refusal("segment_not_valid", reason="reference") from error
