"""The keys of this desk on paper, back from it, and what is said when they are lost.

An office whose keys are away gets new ones, so that work can go on and be sealed; but no other office knows these.
So the database remembers with which keys it wrote, and until somebody decides (the old ones back, or the new ones
kept) it is said wherever people look.
"""

import json
from typing import Any

from sqlalchemy import select

from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.exchange.service.desks import card_of, know
from sdgp_desktop.kernel.desk import DeskKeys, file_of, from_paper, on_paper, public_of
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.journal import SEGMENT, SETTING
from sdgp_desktop.kernel.keys import recovery_words
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.store import Store

KEPT, LOST = "desk_key", "desk_key_lost"  # settings: with which keys this desk wrote; what is wrong with them
AWAY, DAMAGED = "lost", "damaged"


def database_key(store: Store) -> str:
    """The recovery key of the database, or nothing while it is not encrypted."""
    return recovery_words(store.key) if store.key is not None else ""


def desk_key(store: Store) -> tuple[str, str]:
    """The two secrets of this desk, to be printed."""
    return on_paper(store.desk_keys())


def bring_desk_back(store: Store, signs: str, opens: str) -> None:
    """Give this desk the keys of its recovery sheet again.

    Where it wrote with other keys meanwhile, those become a desk that this one vouches for, so that nothing is lost.
    Errors: Refusal "desk_key_not_valid", "desk_key_group"; what the disk refuses.
    """
    keys = from_paper(signs, opens)
    interim = _present(store)
    if interim is not None and interim.public != keys.public:
        store.seal()
        with store.local() as work:
            wrote = select(SEGMENT.c.n).where(SEGMENT.c.author == interim.public).limit(1)
            if work.session.execute(wrote).first() is not None:
                know(work, card_of(store), "")
    store.use_desk_keys(keys)
    keep_new_keys(store)


def keep_new_keys(store: Store) -> None:
    """Somebody decided: this desk goes on with the keys that lie here now. Errors: Refusal "desk_damaged"."""
    store.set_local(**{KEPT: store.desk_keys().public, LOST: ""})


def watch_keys(store: Store) -> None:
    """At the opening of an office: notice that its keys are away, or others than those it wrote with.

    Nothing is written where all is as before.
    """
    before, public = str(store.setting(KEPT, "")), public_of(store.path)
    known = before or _first_known(store, public)
    lost = "" if public == known else DAMAGED if not public and file_of(store.path).exists() else AWAY
    if known and (known, lost) != (before, store.setting(LOST, "")):
        store.set_local(**{KEPT: known, LOST: lost})


def _first_known(store: Store, public: str) -> str:
    """The key of this desk where it was never noted: the present one, unless it wrote with others only."""
    with store.read() as reading:
        wrote = _wrote(reading)
    return public if not wrote or public in wrote else wrote[0]


def _wrote(reading: Reading) -> tuple[str, ...]:
    """The keys of segments that no other desk has: those of this one, the newest first."""
    others = select(Desk.key)
    mine = select(SEGMENT.c.author).where(SEGMENT.c.author != "", SEGMENT.c.author.not_in(others))
    return tuple(dict.fromkeys(reading.session.connection().execute(mine.order_by(SEGMENT.c.n.desc())).scalars()))


def key_findings(reading: Reading) -> tuple[Finding, ...]:
    """That this desk has other keys than those it wrote with, or none that can be read, until somebody decides.

    Whoever copies an example copies no keys, and it works with new ones: that is told in short, and only where it
    has met another example office.
    """
    state = str(_setting(reading, LOST) or "")
    if not state:
        return ()
    copied = state == AWAY and bool(_setting(reading, "sample"))
    if copied and reading.session.scalars(select(Desk.key).limit(1)).first() is None:
        return ()
    return (Finding(f"desk_keys_{'copied' if copied else state}", "rule", "", {}, "exchange_packet"),)


def _setting(reading: Reading, key: str) -> Any:
    told = reading.session.connection().execute(select(SETTING.c.value).where(SETTING.c.key == key)).scalar()
    return None if told is None else json.loads(told)


def _present(store: Store) -> DeskKeys | None:
    """The keys that lie here now; nothing when they cannot be read any more."""
    try:
        return store.desk_keys()
    except Refusal as refusal:
        if refusal.code != "desk_damaged":
            raise
        return None
