"""What leaves the house is written down before it leaves: nothing ever goes without a line in the transfer register."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from sdgp_desktop.exchange.records import Packet
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import guarded
from sdgp_desktop.kernel.store import Store

LINES: Any = Packet.__table__


@contextmanager
def noted(store: Store, line: Packet) -> Iterator[None]:
    """Something leaves at the end of the block; when it could not, its line goes again.

    Errors: as `Store.may_change`: a reader sends nothing.
    """
    store.may_change()
    id = line.id
    written = {c.name: getattr(line, c.key) for c in LINES.c if getattr(line, c.key) is not None}
    with store.local() as work:
        work.session.connection().execute(insert(LINES), written)  # one line: no need of what flushes many
    try:
        yield
    except BaseException:
        with store.local() as work:
            work.session.delete(work.session.get_one(Packet, id))
        raise


def check_free(path: Path) -> None:
    """Errors: Refusal "file_exists", "disk_error"."""
    if guarded(path.exists):
        raise Refusal("file_exists", file=path.name)
