"""Whether a database goes on from an older copy: told by a mark outside it, for the merge itself needs none.

Work that the copy does not have is not lost: whoever has it sends it again once a packet told what is here now.
"""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime
from typing import Any

from sqlalchemy import select

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.dates import iso_moment, read_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import ACT, SEGMENT
from sdgp_desktop.kernel.settings import changing, load
from sdgp_desktop.kernel.store import Store

HEADS, LOST, SINCE = "heads", "lost", "since"


def goes_on_from(store: Store) -> datetime | None:
    """When the copy was made that this database goes on from; nothing when it holds all that it ever held here.

    Of a file that was only put in the place of the database, when somebody last did something in it.
    """
    known = _known(store)
    back = _away(store, known.get(HEADS, ()))
    lost = _away(store, known.get(LOST, ()))
    if not back and not lost:
        return None
    if not back and (since := known.get(SINCE)):
        return read_moment(since)
    with store.read() as reading:
        newest = select(ACT.c.moment).where(ACT.c.origin != "genesis").order_by(ACT.c.n.desc()).limit(1)
        moment = reading.session.connection().execute(newest).scalar()
    found = read_moment(moment) if moment else store.clock()
    with suppress(Refusal):  # noted before work goes on, for then it could not be told any more
        _note(store, known, [*back, *lost], found)
    return found


def note_copy(store: Store, made: datetime | None) -> None:
    """Note, just after going back to a copy, when that was made (where it is known), as far as it lacks anything.

    Errors: Refusal "settings_not_changed", "disk_full", "disk_error".
    """
    known = _known(store)
    if lost := _away(store, [*known.get(HEADS, ()), *known.get(LOST, ())]):
        if made is not None:
            _note(store, known, lost, made)
        else:  # asked of the database as soon as it is opened
            _keep(store, {HEADS: lost})


def _note(store: Store, known: dict[str, Any], lost: list[str], since: datetime) -> None:
    """Note what a copy does not have, and when it was made; what is missing later was lost by another time."""
    heads = [name for name in known.get(HEADS, ()) if name not in lost]
    _keep(store, {HEADS: heads, LOST: list(dict.fromkeys(lost)), SINCE: iso_moment(since)})


def remember_heads(store: Store, understood: bool = False) -> None:
    """Note, outside the database, how far it has come, and what a copy does not have until it comes back.

    `understood`: somebody has read that the database goes on from a copy.
    Errors: Refusal "settings_not_changed", "disk_full", "disk_error".
    """
    with store.read() as reading:
        newest = select(SEGMENT.c.name).where(SEGMENT.c.tip == 1, SEGMENT.c.author != "").order_by(SEGMENT.c.name)
        names = list(reading.session.connection().execute(newest).scalars())
    known, kept = _known(store), dict[str, Any]()
    lost = [] if understood else _away(store, [*known.get(HEADS, ()), *known.get(LOST, ())])
    since = goes_on_from(store) if lost else None
    if since is not None:
        kept = {LOST: lost, SINCE: iso_moment(since)}
    if names or known:
        _keep(store, {HEADS: names, **kept})


def _known(store: Store) -> dict[str, Any]:
    """What was noted of this database; nothing that cannot be read."""
    found = load().known_heads.get(store.desk_keys().public)
    return found if isinstance(found, dict) else {}


def _keep(store: Store, mark: dict[str, Any]) -> None:
    public = store.desk_keys().public
    if load().known_heads.get(public) != mark:
        with changing() as settings:
            settings.known_heads[public] = mark


def _away(store: Store, names: Iterable[str]) -> list[str]:
    """Those of these segments that are not here."""
    wanted = list(dict.fromkeys(map(str, names)))
    with store.read() as reading:
        here = graph.known(reading.session.connection(), wanted)
    return [name for name in wanted if name not in here]
