"""Whose six words somebody here compared with those of the desk itself; the others get nothing unasked.

A card that came by command is known at once and may send and receive, but nobody has compared its words: that is
kept as a setting of this database, since it is a fact of this office and nobody else's.
"""

import json
from pathlib import Path

from sqlalchemy import select

from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.exchange.service.desks import OfficeView, add_office, one_desk
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import SETTING
from sdgp_desktop.kernel.letters import WORDS, fold
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.kernel.work import Work

UNCOMPARED = "uncompared desks"  # setting: keys of desks whose own card is here and whose words nobody compared


def uncompared(reading: Reading) -> frozenset[str]:
    """The keys of the desks whose own card is here, but whose six words nobody here has compared."""
    found = reading.rows(select(SETTING.c.value).where(SETTING.c.key == UNCOMPARED))
    return frozenset(json.loads(found[0][0])) if found else frozenset()


def strangers(reading: Reading) -> frozenset[str]:
    """The keys of desks whose six words nobody here compared: by their own card, or by another office's word only."""
    left = uncompared(reading)
    known = reading.session.scalars(select(Desk)).all()
    own = {desk.key: desk.office for desk in known if not desk.introduced_by and desk.key not in left}
    vouched = {desk.key for desk in known if desk.introduced_by and own.get(desk.introduced_by) != desk.office}
    return frozenset(vouched | {desk.key for desk in known if not desk.introduced_by and desk.key in left})


def add_uncompared(store: Store, file: Path) -> OfficeView:
    """Get to know another desk by its card before its six words are compared; one that was compared stays so.

    Errors: as `add_office`.
    """
    with store.read() as reading:
        before = {desk.key: desk.seal for desk in reading.session.scalars(select(Desk).where(Desk.introduced_by == ""))}
        left = uncompared(reading)
    found = add_office(store, file)
    with store.local() as work:
        same = before.get(found.key) == work.session.get_one(Desk, found.key).seal  # else it has other words now
        if not same or found.key in left:
            work.set_local(UNCOMPARED, sorted(left | {found.key}))
    return found


def add_compared(store: Store, file: Path) -> OfficeView:
    """Get to know another desk by its card, whose six words were compared. Errors: as `add_office`."""
    found = add_office(store, file)
    with store.local() as work:
        _note_compared(work, found.key)
    return found


def confirm(store: Store, code: str, words: str = "") -> OfficeView:
    """Note that somebody compared the six words of a desk: those that were heard, in whichever of our languages.

    Without words the reader has seen them side by side. Errors: as `one_desk`; Refusal "words_differ".
    """
    store.may_change()
    with store.read() as reading:
        found = one_desk(reading, code)
    if words and not _are_of(found, words):
        raise Refusal("words_differ", desk=f"{found.code}-{found.desk}")
    with store.local() as work:
        work.session.get_one(Desk, found.key).introduced_by = ""
        _note_compared(work, found.key)
    return found


def _note_compared(work: Work, key: str) -> None:
    left = uncompared(work)
    if key in left:
        work.set_local(UNCOMPARED, sorted(left - {key}))


def _are_of(desk: OfficeView, words: str) -> bool:
    return any(_heard(words) == _heard(desk.fingerprint(language)) for language in LANGUAGES)


def _heard(words: str) -> list[str]:
    return WORDS.findall(fold(words))
