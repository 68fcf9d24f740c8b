"""What other desks hold: what they said themselves, and what packets through third offices prove.

Who builds on a segment holds it. A desk that went back to a copy holds less than it did; so what it says itself
always counts more than what was proven before.
"""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, select

from sdgp_desktop.exchange.records import MARKS, Desk, Packet
from sdgp_desktop.exchange.rules import sendable
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.segments import parse_head
from sdgp_desktop.kernel.work import Work

Tips = Mapping[str, Sequence[str]]  # by audience the newest segments
ASIDE = "aside "  # before the name of an audience: the segments there that it keeps and that a stop set aside
AHEAD = 500  # layers of the graph that are read at once


# -- learning


def say_standing(desk: Desk, standing: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
    """A desk said in a packet what it holds of each audience, and what of it counts nowhere because of a stop."""
    say_holds(desk, {a: told["tips"] for a, told in standing.items()})
    say_holds(desk, {ASIDE + a: told.get("aside", ()) for a, told in standing.items() if "aside" in told})


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


def held_aside(audience: str, holds: Iterable[Tips | None]) -> set[str]:
    """What a stop set aside and all of these desks said that they keep."""
    told = [set((tips or {}).get(ASIDE + audience, ())) for tips in holds]
    return set.intersection(*told) if told else set()


class Reach:
    """Answers "what does somebody lack who holds these newest segments?"; what was asked once is remembered."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._ancestry = graph.Ancestry(connection, AHEAD)
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
            newest = set(self._newest[audience]).difference(here)
            self._found[asked] = self._ancestry.outside(here, newest) if newest else set()
        return self._found[asked]


def carried_to(report: Mapping[str, object] | None) -> Tips:
    """The newest segments that a packet of this desk brought its receivers to, from its line in the register."""
    tips = (report or {}).get("tips")
    return tips if isinstance(tips, dict) else {}


def holders(reading: Reading) -> dict[str, frozenset[str]]:
    """By packet of this desk, the keys of the desks that hold all of it, as far as packets prove it.

    Of one that was split they prove nothing: its last file may hold documents alone. Its receipt does.
    """
    connection = reading.session.connection()
    sent = select(Packet.packet, Packet.desks, Packet.report).where(Packet.direction == "sent")
    rows = reading.session.execute(sent).all()
    carried = [(packet, keys, carried_to(told)) for packet, keys, told in rows if len((told or {}).get(MARKS, ())) < 2]
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
