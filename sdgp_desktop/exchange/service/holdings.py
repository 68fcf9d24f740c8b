"""What other desks hold: what they said themselves, and what packets through third offices prove.

Who builds on a segment holds it. A desk that went back to a copy holds less than it did; so what it says itself
always counts more than what was proven before.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from sdgp_desktop.exchange.records import Desk, Packet, Stop
from sdgp_desktop.exchange.rules import sendable
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.journal import OP, SEGMENT
from sdgp_desktop.kernel.segments import parse_head
from sdgp_desktop.kernel.work import Reading, Work

Tips = Mapping[str, Sequence[str]]  # by audience the newest segments


@dataclass(frozen=True)
class Due:
    """Changes that a desk may read: those that no packet has carried to it, and those it may lack."""

    unsent: int
    unconfirmed: int  # the unsent ones among them


# -- learning


def say_holds(desk: Desk, tips: Tips) -> None:
    """A desk said what it holds."""
    desk.holds = {**(desk.holds or {}), **{audience: list(names) for audience, names in tips.items()}}


def learn(work: Work, sender: str, fresh: Iterable[str]) -> None:
    """What came through a desk proves what the desks hold that wrote it."""
    connection = work.session.connection()
    wrote: dict[str, list[str]] = {}
    for name, author in graph.authors_of(connection, fresh).items():
        wrote.setdefault(author, []).append(name)
    for author, theirs in wrote.items():
        desk = work.session.get(Desk, author) if author != sender else None
        if desk is not None:
            prove(connection, desk, None if desk.holds is None else theirs)


def prove(connection: Connection, desk: Desk, names: Sequence[str] | None = None) -> None:
    """A desk holds what it wrote (some of it; all that is here where nothing is named) and what that builds upon."""
    columns = (SEGMENT.c.name, SEGMENT.c.audience, SEGMENT.c.head)
    mine = select(*columns).where(SEGMENT.c.author == desk.key, SEGMENT.c.state != graph.ASIDE).order_by(SEGMENT.c.n)
    chosen = None if names is None else set(names)
    below: set[str] = set()
    beside: set[str] = set()
    wrote: dict[str, list[str]] = {}
    for name, audience, text in connection.execute(mine):
        if chosen is None or name in chosen:
            head = parse_head(text)
            below.update(head.parents)
            beside.update(head.after)
            wrote.setdefault(audience, []).append(name)
    for name, audience in graph.audience_by_name(connection, beside).items():
        wrote.setdefault(audience, []).append(name)
    if wrote:
        told: Tips = desk.holds or {}
        kept = {a: [n for n in (*told.get(a, ()), *names) if n not in below] for a, names in wrote.items()}
        say_holds(desk, {a: list(dict.fromkeys(names)) for a, names in kept.items()})


# -- asking


class Reach:
    """Answers "what does somebody lack who holds these newest segments?"; what was asked once is remembered."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ancestry = graph.Ancestry(connection)
        self._newest: dict[str, list[int]] = {}
        self._found: dict[tuple[str, tuple[str, ...]], set[int]] = {}

    def lacking(self, audience: str, tips: Tips | None) -> set[int] | None:
        """The segments of an audience that are lacking; nothing stands for all of them."""
        told = (tips or {}).get(audience)
        if told is None:
            return None
        asked = (audience, tuple(told))
        if asked not in self._found:
            if audience not in self._newest:
                self._newest[audience] = [t.n for t in graph.tips(self._connection, audience)]
            here = [k.n for k in graph.known(self._connection, told).values() if k.state == graph.APPLIED]
            self._found[asked] = self._ancestry.outside(here, self._newest[audience])
        return self._found[asked]


def carried_to(report: Mapping[str, object] | None) -> Tips:
    """The newest segments that a packet of this desk brought its receivers to, from its line in the register."""
    tips = (report or {}).get("tips")
    return tips if isinstance(tips, dict) else {}


def due(reading: Reading) -> dict[str, Due]:
    """For each desk known here, how many changes it was not sent and has not confirmed, open ones included."""
    return _Counting(reading).by_desk()


def unsent(reading: Reading) -> int | None:
    """How many changes no packet has carried yet to somebody who may read them; nothing when nobody takes part."""
    return _Counting(reading).for_anybody()


def holders(reading: Reading) -> dict[str, frozenset[str]]:
    """By packet of this desk, the keys of the desks that hold all of it, as far as packets prove it."""
    connection = reading.session.connection()
    sent = select(Packet.packet, Packet.desks, Packet.report).where(Packet.direction == "sent")
    carried = [(packet, keys, carried_to(report)) for packet, keys, report in reading.session.execute(sent)]
    known = graph.known(connection, (name for *_, tips in carried for names in tips.values() for name in names))
    numbers = {name: one.n for name, one in known.items() if one.state == graph.APPLIED}
    desks = {desk.key: desk for desk in reading.session.scalars(select(Desk))}
    reach, readable = Reach(connection), {key: readable_by(reading, desk) for key, desk in desks.items()}

    def holds(key: str, tips: Tips) -> bool:
        mine = [(a, name) for a, names in tips.items() if key in desks and a in readable[key] for name in names]
        lacks = {a: reach.lacking(a, desks[key].holds) for a, _ in mine}
        return bool(mine) and all(
            name in numbers and (missing := lacks[a]) is not None and numbers[name] not in missing for a, name in mine
        )

    return {packet: frozenset(key for key in keys if holds(key, tips)) for packet, keys, tips in carried}


def readable_by(reading: Reading, desk: Desk) -> tuple[str, ...]:
    """The audiences that may go to a desk."""
    from sdgp_desktop.registry.service import may_read

    return sendable(graph.audiences(reading.session.connection()), may_read(reading, desk.office))


class _Counting:
    """Counts changes that wait for desks: sealed ones by segment, open ones by audience."""

    def __init__(self, reading: Reading) -> None:
        self._connection = reading.session.connection()
        self._reach = Reach(self._connection)
        stopped = set(reading.session.scalars(select(Stop.key).where(Stop.removed.is_(False))))
        self._desks = [desk for desk in reading.session.scalars(select(Desk)) if desk.key not in stopped]
        self._open = self._opened()
        self._sealed: dict[str, dict[int, int]] = {}
        self._sent = self._last_sent(reading)
        self._audiences = self._readable(reading)

    def _opened(self) -> dict[str, int]:
        lines = select(OP.c.audience, OP.c.act, OP.c.record).distinct().subquery()  # personal data have own lines
        counted = select(lines.c.audience, func.count()).group_by(lines.c.audience)
        return {row[0]: int(row[1]) for row in self._connection.execute(counted)}

    def _readable(self, reading: Reading) -> dict[str, tuple[str, ...]]:
        from sdgp_desktop.registry.service import may_read

        there = {*graph.audiences(self._connection), *self._open}
        may = {office: may_read(reading, office) for office in {desk.office for desk in self._desks}}
        return {desk.key: sendable(there, may[desk.office]) for desk in self._desks}

    @staticmethod
    def _last_sent(reading: Reading) -> dict[str, Tips]:
        """By desk, what the last packet for it brought it to: each holds all that was not confirmed."""
        found: dict[str, Tips] = {}
        sent = select(Packet.desks, Packet.report).where(Packet.direction == "sent").order_by(Packet.moment, Packet.id)
        for keys, report in reading.session.execute(sent):
            if tips := carried_to(report):
                found.update(dict.fromkeys(keys, tips))
        return found

    def by_desk(self) -> dict[str, Due]:
        """What waits for each desk."""
        return {desk.key: self._due(desk) for desk in self._desks}

    def for_anybody(self) -> int | None:
        """What waits for somebody, each change counted once; nothing where nobody takes part."""
        if not self._desks:
            return None
        waiting: dict[str, set[int]] = {}
        for desk in self._desks:
            for audience in self._audiences[desk.key]:
                waiting.setdefault(audience, set()).update(self._not_sent(desk, audience))
        return sum(self._open.get(a, 0) + self._sum(a, numbers) for a, numbers in waiting.items())

    def _due(self, desk: Desk) -> Due:
        mine = self._audiences[desk.key]
        opened = sum(self._open.get(a, 0) for a in mine)
        fresh = sum(self._sum(a, self._not_sent(desk, a)) for a in mine)
        return Due(opened + fresh, opened + sum(self._sum(a, self._missing(a, desk.holds)) for a in mine))

    def _not_sent(self, desk: Desk, audience: str) -> set[int]:
        """What it neither holds nor was sent."""
        return self._missing(audience, desk.holds) & self._missing(audience, self._sent.get(desk.key))

    def _missing(self, audience: str, tips: Tips | None) -> set[int]:
        found = self._reach.lacking(audience, tips)
        return set(self._changes(audience)) if found is None else found

    def _sum(self, audience: str, numbers: set[int]) -> int:
        return sum(self._changes(audience).get(n, 0) for n in numbers) if numbers else 0

    def _changes(self, audience: str) -> dict[int, int]:
        """The changes in each segment of an audience; what ships with the program is everywhere and counts not."""
        if audience not in self._sealed:
            mine = select(SEGMENT.c.n, SEGMENT.c.changes).where(SEGMENT.c.audience == audience, SEGMENT.c.author != "")
            rows = self._connection.execute(mine.where(SEGMENT.c.state == graph.APPLIED))
            self._sealed[audience] = {row.n: row.changes for row in rows}
        return self._sealed[audience]
