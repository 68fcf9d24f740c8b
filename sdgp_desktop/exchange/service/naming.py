"""What desks are called: VVSG-V; where two computers number alike, with the first of their six words."""

from collections import Counter
from collections.abc import Iterable, Mapping

from sqlalchemy import select

from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.exchange.service.desks import own_card, word_list
from sdgp_desktop.exchange.service.series import own_place
from sdgp_desktop.kernel.series import desk_of
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Reading

TOLD_APART = 2  # of the six words: enough to tell a few computers apart, and to say on the telephone
ENDING = ".sdgp"
MOST_NAMED = 3  # desks in the name of a file


def code_of(desk: Desk) -> str:
    """How packets are addressed to the desks of this name."""
    return f"{desk.office}-{desk.desk}"


def alike(reading: Reading) -> frozenset[str]:
    """The names that two computers or more have, this one included."""
    office, number = own_place(reading)
    many = Counter(map(code_of, reading.session.scalars(select(Desk))))
    many[f"{office}-{desk_of(office, number)}"] += 1
    return frozenset(code for code, count in many.items() if count > 1)


def desk_names(reading: Reading, language: str) -> Mapping[str, str]:
    """What the desks known here are called, by key: VVSG-V, or VVSG-V (copper map)."""
    twice = alike(reading)
    return {desk.key: _name(desk, twice, language) for desk in reading.session.scalars(select(Desk))}


def _name(desk: Desk, twice: frozenset[str], language: str) -> str:
    code = code_of(desk)
    if code not in twice:
        return code
    words = word_list(language)
    return f"{code} ({' '.join(words[int(n)] for n in desk.numbers[:TOLD_APART])})"


def packet_name(store: Store, codes: Iterable[str]) -> str:
    """A file name without persons: who made it, for which desks (codes or keys), which day."""
    own = own_card(store)
    with store.read() as reading:
        known = {desk.key: code_of(desk) for desk in reading.session.scalars(select(Desk))}
    desks = list(dict.fromkeys(known.get(code, code) for code in codes))
    offices = desks if len(desks) <= MOST_NAMED else sorted({code.partition("-")[0] for code in desks})
    return f"{own.code}-{own.desk}_{'+'.join(offices)}_{store.today.isoformat()}{ENDING}"
