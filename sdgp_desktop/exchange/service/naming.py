"""What desks are called: VVSG-V; where two computers number alike, with the first of their six words."""

from collections import Counter
from collections.abc import Iterable, Mapping

from sqlalchemy import select

from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.exchange.service.comparing import strangers
from sdgp_desktop.exchange.service.desks import former_names, own_card, word_list
from sdgp_desktop.exchange.service.reports import Report
from sdgp_desktop.exchange.service.series import own_place
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.series import desk_of
from sdgp_desktop.kernel.store import Store

TOLD_APART = 2  # of the six words: enough to tell a few computers apart, and to say on the telephone
ENDING = ".sdgp"
NOTHING_SAID: Mapping[str, str] = {}
MOST_NAMED = 3  # desks in the name of a file


def code_of(desk: Desk) -> str:
    """How packets are addressed to the desks of this name."""
    return f"{desk.office}-{desk.desk}"


def desk_names(reading: Reading, language: str, said: Mapping[str, str] = NOTHING_SAID) -> Mapping[str, str]:
    """What the desks known here are called, by key: VVSG-V, or VVSG-V (copper map) where two computers number alike.

    Who made a packet that is looked at is called as it is `said` there (by key): it may have another number since its
    card.
    """
    desks = list(reading.session.scalars(select(Desk)))
    codes = {desk.key: code_of(desk) for desk in desks}
    codes |= {key: code for key, code in said.items() if key in codes}
    office, number = own_place(reading)
    many = Counter([*codes.values(), f"{office}-{desk_of(office, number)}"])
    return {desk.key: _name(codes[desk.key], desk, many, language) for desk in desks}


def sender_name(reading: Reading, language: str, packet: Report) -> str:
    """What the desk is called that made a packet."""
    return desk_names(reading, language, {packet.key: packet.sender}).get(packet.key, packet.sender)


def stranger_names(reading: Reading, keys: Iterable[str], language: str) -> list[str]:
    """What those of these desks are called whose six words nobody here has compared."""
    left, names = strangers(reading), desk_names(reading, language)
    return sorted(names[key] for key in keys if key in left)


def _name(code: str, desk: Desk, many: Mapping[str, int], language: str) -> str:
    if many[code] == 1:
        return code
    words = word_list(language)
    return f"{code} ({' '.join(words[int(n)] for n in desk.numbers[:TOLD_APART])})"


def names_ever(reading: Reading, key: str) -> frozenset[str]:
    """The names that a known desk has and had: RALGA-R before it became RALGA-R2."""
    desk = reading.session.get(Desk, key)
    return frozenset() if desk is None else frozenset({code_of(desk), *former_names(reading).get(key, ())})


def packet_name(store: Store, codes: Iterable[str]) -> str:
    """A file name without persons: who made it, for which desks (codes or keys), which day."""
    own = own_card(store)
    with store.read() as reading:
        known = {desk.key: code_of(desk) for desk in reading.session.scalars(select(Desk))}
    desks = list(dict.fromkeys(known.get(code, code) for code in codes))
    offices = desks if len(desks) <= MOST_NAMED else sorted({code.partition("-")[0] for code in desks})
    return f"{own.code}-{own.desk}_{'+'.join(offices)}_{store.today.isoformat()}{ENDING}"
