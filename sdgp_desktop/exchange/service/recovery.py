"""The keys of this desk on paper, and back from it."""

from sqlalchemy import select

from sdgp_desktop.exchange.service.desks import card_of, know
from sdgp_desktop.kernel.desk import DeskKeys, from_paper, on_paper
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.keys import recovery_words
from sdgp_desktop.kernel.store import Store


def database_key(store: Store) -> str:
    """The recovery key of the database, or nothing while it is not encrypted."""
    return recovery_words(store.key) if store.key is not None else ""


def desk_key(store: Store) -> tuple[str, str]:
    """The two secrets of this desk, to be printed."""
    return on_paper(store.desk_keys())


def bring_desk_back(store: Store, signs: str, opens: str) -> None:
    """Give this desk the keys of its recovery sheet again.

    Where it wrote with other keys meanwhile, those become a desk that this one vouches for, so that nothing is lost.
    Errors: Refusal "recovery_not_valid"; what the disk refuses.
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


def _present(store: Store) -> DeskKeys | None:
    """The keys that lie here now; nothing when they cannot be read any more."""
    try:
        return store.desk_keys()
    except Refusal as refusal:
        if refusal.code != "desk_damaged":
            raise
        return None
