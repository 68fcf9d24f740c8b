"""Whether a database goes on from an older copy: told by a mark outside it, for the merge itself needs none.

Work that the copy does not have is not lost: it comes back with the next packet of anybody who has it.
"""

from datetime import datetime

from sqlalchemy import select

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.dates import read_moment
from sdgp_desktop.kernel.journal import ACT, SEGMENT
from sdgp_desktop.kernel.settings import load, save
from sdgp_desktop.kernel.store import Store


def goes_on_from(store: Store) -> datetime | None:
    """When the copy was made that this database goes on from; nothing when it holds all that it ever held here."""
    known = load().known_heads.get(store.desk_keys().public)
    if not isinstance(known, list) or not known:
        return None
    with store.read() as reading:
        connection = reading.session.connection()
        if len(graph.known(connection, map(str, known))) == len(set(known)):
            return None
        newest = select(ACT.c.moment).where(ACT.c.origin != "genesis").order_by(ACT.c.n.desc()).limit(1)
        moment = connection.execute(newest).scalar()
    return read_moment(moment) if moment else store.clock()


def remember_heads(store: Store) -> None:
    """Note, outside the database, how far it has come. Errors: Refusal "disk_full", "disk_error"."""
    with store.read() as reading:
        newest = select(SEGMENT.c.name).where(SEGMENT.c.tip == 1, SEGMENT.c.author != "").order_by(SEGMENT.c.name)
        names = list(reading.session.connection().execute(newest).scalars())
    settings, public = load(), store.desk_keys().public
    if names and settings.known_heads.get(public) != names:
        settings.known_heads[public] = names
        save(settings)
