"""How many changes wait for other desks: those that no packet has carried, and those that were not confirmed."""

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sqlalchemy import func, select

from sdgp_desktop.exchange.records import Desk, Packet, Stop
from sdgp_desktop.exchange.rules import sendable
from sdgp_desktop.exchange.service.holdings import Reach, Tips, carried_to
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.journal import OP, SEGMENT
from sdgp_desktop.kernel.reading import Reading


@dataclass(frozen=True)
class Due:
    """Changes that a desk may read: those that no packet has carried to it, and those it may lack."""

    unsent: int
    unconfirmed: int  # the unsent ones among them
    heard: bool = field(default=True, compare=False)  # whether it said, or a packet proved, what it holds


def due(reading: Reading) -> dict[str, Due]:
    """For each desk known here, how many changes it was not sent and has not confirmed, open ones included."""
    return _Counting(reading).by_desk()


class Unsent:
    """How many changes no packet has carried yet to somebody who may read them.

    Asked after every save: what is sealed is counted anew only once something has changed on which it hangs.
    """

    def __init__(self) -> None:
        self._basis: Any = None
        self._sealed = 0
        self._each: dict[str, int] = {}

    def count(self, reading: Reading) -> int | None:
        """The number, open changes included, each once; nothing when nobody takes part."""
        counting = self._counted(reading)
        return None if counting is None else self._sealed + counting.open_for_anybody()

    def by_desk(self, reading: Reading) -> dict[str, int]:
        """The same for each desk that takes part, by its key: what its card in Exchange tells (`due`)."""
        counting = self._counted(reading)
        if counting is None:
            return {}
        return {key: sealed + counting.open_for(key) for key, sealed in self._each.items()}

    def _counted(self, reading: Reading) -> "_Counting | None":
        counting = reading.once(_Counting, lambda: _Counting(reading))
        if not counting.desks:
            return None
        basis = counting.basis()
        if basis != self._basis:
            self._basis, self._sealed, self._each = basis, counting.sealed_for_anybody(), counting.sealed_for_each()
        return counting


class _Counting:
    """Counts changes that wait for desks: sealed ones by segment, open ones by audience."""

    def __init__(self, reading: Reading) -> None:
        self._session, self._connection = reading.session, reading.session.connection()
        self._reach = Reach(self._connection)
        stopped = set(reading.session.scalars(select(Stop.key).where(Stop.removed.is_(False))))
        self.desks = [desk for desk in reading.session.scalars(select(Desk)) if desk.key not in stopped]
        self._open = self._opened()
        self._sealed: dict[str, dict[int, int]] = {}
        self._audiences = self._readable(reading)

    def _opened(self) -> dict[str, int]:
        lines = select(OP.c.audience, OP.c.act, OP.c.record).distinct().subquery()  # personal data have own lines
        counted = select(lines.c.audience, func.count()).group_by(lines.c.audience)
        return {row[0]: int(row[1]) for row in self._connection.execute(counted)}

    def _readable(self, reading: Reading) -> dict[str, tuple[str, ...]]:
        from sdgp_desktop.registry.service import may_read

        there = {*graph.audiences(self._connection), *self._open}
        may = {office: may_read(reading, office) for office in {desk.office for desk in self.desks}}
        return {desk.key: sendable(there, may[desk.office]) for desk in self.desks}

    @cached_property
    def _sent(self) -> dict[str, Tips]:
        """By desk, what the last packet for it brought it to: each holds all that was not confirmed."""
        found: dict[str, Tips] = {}
        wanted = {desk.key for desk in self.desks}
        sent = select(Packet.id, Packet.desks).where(Packet.direction == "sent", Packet.report.is_not(None))
        for id, keys in self._session.execute(sent.order_by(Packet.moment.desc(), Packet.id.desc())).all():
            if fresh := wanted.intersection(keys):
                tips = carried_to(self._session.execute(select(Packet.report).where(Packet.id == id)).scalar_one())
                found.update(dict.fromkeys(fresh if tips else (), tips))
                wanted -= found.keys()
            if not wanted:
                break
        return found

    def basis(self) -> tuple[Any, ...]:
        """All on which the sealed numbers hang; while it is the same, they are."""
        sent = select(func.count(), func.max(Packet.moment)).where(Packet.direction == "sent")
        return (
            graph.applied_mark(self._connection),
            tuple(self._session.execute(sent).one()),
            {desk.key: (desk.holds, frozenset(self._audiences[desk.key])) for desk in self.desks},
        )

    def by_desk(self) -> dict[str, Due]:
        """What waits for each desk."""
        return {desk.key: self._due(desk) for desk in self.desks}

    def sealed_for_anybody(self) -> int:
        """The sealed changes that somebody was not sent, each counted once."""
        waiting: dict[str, set[int]] = {}
        for desk in self.desks:
            for audience in self._audiences[desk.key]:
                waiting.setdefault(audience, set()).update(self._not_sent(desk, audience))
        return sum(self._sum(audience, numbers) for audience, numbers in waiting.items())

    def sealed_for_each(self) -> dict[str, int]:
        """The sealed changes that each desk was not sent."""
        return {desk.key: self._fresh(desk) for desk in self.desks}

    def open_for(self, key: str) -> int:
        """The open changes that a desk may read."""
        return sum(self._open.get(a, 0) for a in self._audiences[key])

    def open_for_anybody(self) -> int:
        """The open changes that somebody may read, each counted once."""
        return sum(self._open.get(a, 0) for a in set[str]().union(*self._audiences.values()))

    def _due(self, desk: Desk) -> Due:
        opened = self.open_for(desk.key)
        missing = sum(self._sum(a, self._missing(a, desk.holds)) for a in self._audiences[desk.key])
        return Due(opened + self._fresh(desk), opened + missing, desk.holds is not None)

    def _fresh(self, desk: Desk) -> int:
        return sum(self._sum(a, self._not_sent(desk, a)) for a in self._audiences[desk.key])

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
