"""The transfer register, and what waits to be sent to each desk: for reading only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from sdgp_desktop.exchange.records import Desk, Packet, Stop
from sdgp_desktop.exchange.rules import sendable
from sdgp_desktop.exchange.service.sending import unseen
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.dates import read_moment
from sdgp_desktop.kernel.journal import ACT, OP
from sdgp_desktop.kernel.work import Reading

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
    silent: tuple[str, ...]  # those of them that have not told yet that it arrived
    classes: tuple[str, ...]
    state: str
    report: Mapping[str, Any] = field(default_factory=dict)
    receipts: tuple[Receipt, ...] = ()


def transfers(reading: Reading) -> tuple[Transfer, ...]:
    """All packets that left or came in, the newest first."""
    from sdgp_desktop.registry.service import staff

    names = {desk.key: f"{desk.office}-{desk.desk}" for desk in reading.session.scalars(select(Desk))}
    people = {one.id: one.name for one in staff(reading)} if "registry_staff" in reading.schema.types else {}
    found = reading.session.scalars(select(Packet).order_by(Packet.moment.desc(), Packet.id))
    return tuple(_transfer(one, names, people) for one in found)


def _transfer(one: Packet, names: Mapping[str, str], people: Mapping[Any, str]) -> Transfer:
    receipts = tuple(
        Receipt(names.get(key, key[:8]), read_moment(str(said["at"])), int(said.get("questions", 0)))
        for key, said in sorted((one.receipts or {}).items())
        if said.get("at")
    )
    told = {key for key, said in (one.receipts or {}).items() if said.get("at")}
    desks = tuple(names.get(key, key[:8]) for key in one.desks)
    silent = tuple(names.get(key, key[:8]) for key in one.desks if key not in told)
    person = people.get(one.person, "")
    return Transfer(
        one.id, one.packet, one.direction, one.moment, person, one.file, one.bytes, one.changes, desks, silent,
        tuple(one.classes), one.state, one.report or {}, receipts,
    )  # fmt: skip


def unconfirmed(reading: Reading) -> dict[str, int]:
    """For each desk, how many changes of records it may read have not been confirmed by it yet, open ones included."""
    from sdgp_desktop.registry.service import may_read

    connection = reading.session.connection()
    there = graph.audiences(connection)
    lines = select(OP.c.audience, OP.c.act, OP.c.record).distinct().subquery()  # personal data have lines of their own
    counted = select(lines.c.audience, func.count().label("n")).group_by(lines.c.audience)
    fresh: dict[str, int] = {row.audience: row.n for row in reading.session.execute(counted)}
    found: dict[str, int] = {}
    for desk in reading.session.scalars(select(Desk)):
        readable = may_read(reading, desk.office)
        sealed = sum(s.changes for a in sendable(there, readable) for s in unseen(connection, a, (desk,)))
        found[desk.key] = sealed + sum(fresh.get(a, 0) for a in sendable(fresh, readable))
    return found


def stopped(reading: Reading) -> frozenset[str]:
    """The keys of desks that take part no longer."""
    return frozenset(reading.session.scalars(select(Stop.key).where(Stop.removed.is_(False))))


def newest_own_act(reading: Reading) -> int:
    """The number of the newest act of this desk, 0 before the first."""
    statement = select(func.max(ACT.c.n)).where(ACT.c.origin == "own")
    return int(reading.session.execute(statement).scalar_one() or 0)
