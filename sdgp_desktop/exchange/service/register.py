"""The transfer register, and the desks that take part: for reading only."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any

from sqlalchemy import select

from sdgp_desktop.exchange.fields import OWN_DESK, UNKNOWN_DESK
from sdgp_desktop.exchange.records import Desk, Packet, Stop
from sdgp_desktop.exchange.service.comparing import strangers
from sdgp_desktop.exchange.service.holdings import holders
from sdgp_desktop.exchange.service.naming import desk_names
from sdgp_desktop.exchange.service.series import own_place
from sdgp_desktop.kernel.dates import read_moment
from sdgp_desktop.kernel.journal import ACT
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.series import desk_of

SENT, TAKEN = "sent", "taken"


@dataclass(frozen=True)
class Receipt:
    """What a desk said of a packet it got: when it came, and how many questions it left."""

    desk: str
    at: datetime
    questions: int


@dataclass(frozen=True)
class Transfer:
    """A packet that left or came in."""

    id: str
    packet: str
    direction: str
    moment: datetime
    person: str
    file: str
    bytes: int
    changes: int
    desks: tuple[str, ...]  # in words: RALGA-R
    silent: tuple[str, ...]  # those of them of which nothing shows yet that it arrived
    classes: tuple[str, ...]
    state: str
    report: Mapping[str, Any] = field(default_factory=dict)
    receipts: tuple[Receipt, ...] = ()
    holding: tuple[str, ...] = ()  # those that did not tell, but later packets show that they have it


def transfers(reading: Reading, language: str = "en") -> tuple[Transfer, ...]:
    """All packets that left or came in, the newest first; desks that number alike are told apart by words."""
    from sdgp_desktop.registry.service import staff_names

    names, held = desk_names(reading, language), holders(reading)
    unknown = UNKNOWN_DESK.to(language)
    found = list(reading.session.scalars(select(Packet).order_by(Packet.moment.desc(), Packet.id)))
    known = "registry_staff" in reading.schema.types
    people = staff_names(reading, {one.person for one in found}) if known else {}

    def name(one: Packet, key: str) -> str:
        return names.get(key) or (_sender(reading, one, language) if one.direction == TAKEN else "") or unknown

    return tuple(_transfer(one, partial(name, one), people, held.get(one.packet, frozenset())) for one in found)


def _sender(reading: Reading, one: Packet, language: str) -> str:
    """Who made a packet that came in, by what was noted then: this desk itself, once it goes on from a copy."""
    noted = select(ACT.c.facts).where(
        ACT.c.name == "import", ACT.c.origin == "local", ACT.c.facts.contains(one.packet, autoescape=True)
    )
    facts = reading.session.execute(noted.limit(1)).scalar()
    code = str(json.loads(facts).get("office", "")) if facts else ""
    office, number = own_place(reading)
    return OWN_DESK.to(language, desk=code) if code == f"{office}-{desk_of(office, number)}" else code


def _transfer(one: Packet, name: Callable[[str], str], people: Mapping[Any, str], held: frozenset[str]) -> Transfer:
    receipts = tuple(
        Receipt(name(key), read_moment(str(said["at"])), int(said.get("questions", 0)))
        for key, said in sorted((one.receipts or {}).items())
        if said.get("at")
    )
    told = {key for key, said in (one.receipts or {}).items() if said.get("at")}
    desks = tuple(name(key) for key in one.desks)
    holding = tuple(name(key) for key in one.desks if key in held - told)
    silent = tuple(name(key) for key in one.desks if key not in told | held)
    person = people.get(one.person, "")
    return Transfer(
        one.id, one.packet, one.direction, one.moment, person, one.file, one.bytes, one.changes, desks, silent,
        tuple(one.classes), one.state, one.report or {}, receipts, holding,
    )  # fmt: skip


def stopped(reading: Reading) -> frozenset[str]:
    """The keys of desks that take part no longer."""
    return frozenset(reading.session.scalars(select(Stop.key).where(Stop.removed.is_(False))))


def taking_part(reading: Reading, *, with_strangers: bool = False) -> tuple[str, ...]:
    """The keys of the desks that packets in the folder are for, by office and series: none that was stopped.

    One whose six words nobody here compared is among them only `with_strangers`.
    """
    left_out = stopped(reading) | (frozenset() if with_strangers else strangers(reading))
    known = reading.session.scalars(select(Desk.key).order_by(Desk.office, Desk.desk, Desk.key))
    return tuple(key for key in known if key not in left_out)
