"""The state of the data in two words: a number that grows with every act, and a hash of the journal's newest ends."""

import hashlib

from sqlalchemy import func, select

from sdgp_desktop.kernel.journal import ACT, SEGMENT
from sdgp_desktop.kernel.reading import Reading


def data_state(reading: Reading) -> tuple[int, str]:
    """Number of the newest act in this database, and the hash that goes with it.

    The hash covers the newest segment of every line of the journal (each names what came before it) and the newest
    act, so that a paper can be held against the data it was made from. Source: domain.md 5.10.
    """
    session = reading.session
    number = session.execute(select(func.max(ACT.c.n))).scalar() or 0
    newest = session.execute(select(ACT.c.id).where(ACT.c.n == number)).scalar() or ""
    tips = session.execute(select(SEGMENT.c.name).where(SEGMENT.c.tip == 1).order_by(SEGMENT.c.name)).scalars()
    return number, hashlib.sha256("\n".join([newest, *tips]).encode()).hexdigest()
