"""What desks are called: VVSG-V; where two computers number alike, with the first of their six words."""

from collections import Counter
from collections.abc import Mapping

from sqlalchemy import select

from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.exchange.service.desks import word_list
from sdgp_desktop.exchange.service.series import own_place
from sdgp_desktop.kernel.series import desk_of
from sdgp_desktop.kernel.work import Reading

TOLD_APART = 2  # of the six words: enough to tell a few computers apart, and to say on the telephone


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
