"""Who knew of an erasure: asked of the segments that count, and of those that wait or were set aside."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.journal import BODY, SEGMENT
from sdgp_desktop.kernel.segments import Content, parse, parse_head, unpack

# Built once: making a statement anew costs more than running it.
_APART = (
    select(SEGMENT.c.n, SEGMENT.c.name, SEGMENT.c.audience, SEGMENT.c.state, SEGMENT.c.head, BODY.c.body)
    .join(BODY, BODY.c.segment == SEGMENT.c.n)
    .where(SEGMENT.c.taken.is_(None))
    .order_by(SEGMENT.c.n)
)
_APART_IN = _APART.where(SEGMENT.c.state.in_(bindparam("states", expanding=True)))


@dataclass(frozen=True)
class Apart:
    """A segment that is kept and counts for nothing here."""

    n: int
    name: str
    audience: str
    state: str
    parents: tuple[str, ...]
    content: Content


def kept_apart(connection: Connection, *states: str) -> list[Apart]:
    """The segments that wait or were set aside (those in one of `states`)."""
    rows = connection.execute(_APART_IN, {"states": states}).all() if states else connection.execute(_APART).all()
    return [Apart(*row[:4], parse_head(row.head).parents, parse(unpack(row.body))) for row in rows]


def lines_about(content: Content, record: str) -> list[int]:
    """The lines of a segment about a record."""
    shaped = zip(content.rows, content.lines, strict=True)
    return [line for rows, lines in shaped for row, line in zip(rows, lines, strict=True) if row[1] == record]


class Knowledge:
    """Which segments were written by somebody who knew of one erasure."""

    def __init__(self, connection: Connection, erasure: str) -> None:
        self._connection, self._erasure = connection, erasure
        self._ancestry = graph.Ancestry(connection)
        self._apart = {one.name: one for one in kept_apart(connection)}
        self._making = graph.touching(connection, erasure)
        self._made_apart = {name for name, one in self._apart.items() if erasure in one.content.ids}
        made = select(SEGMENT.c.audience).where(SEGMENT.c.n.in_(self._making))
        self._audiences = {self._apart[name].audience for name in self._made_apart}
        self._audiences.update(connection.execute(made).scalars())

    @property
    def acts(self) -> set[str]:
        """The acts that erased."""
        bodies = select(BODY.c.body).where(BODY.c.segment.in_(self._making))
        contents = [parse(unpack(packed)) for packed in self._connection.execute(bodies).scalars()]
        contents += [self._apart[name].content for name in self._made_apart]
        return {content.act_at(line).id for content in contents for line in lines_about(content, self._erasure)}

    def unknowing(self, record: str) -> list[int]:
        """The segments about a record whose authors did not know, those that hold the erasure itself included.

        Where something that a waiting segment builds upon is not here yet, it is told when that comes.
        """
        touching = graph.touching(self._connection, record)
        found = [n for n in touching if n in self._making or not self._known_under([n])]
        return found + [
            one.n for one in self._apart.values() if record in one.content.ids and self._surely_unknowing(one)
        ]

    def _known_under(self, applied: Sequence[int]) -> bool:
        return not self._ancestry.outside(applied, self._making).issuperset(self._making)

    def _surely_unknowing(self, one: Apart) -> bool:
        if one.name in self._made_apart:
            return one.state == graph.STOPPED
        if one.audience not in self._audiences:
            return True
        found: set[str] = set()
        reach = list(one.parents)
        while reach:
            name = reach.pop()
            if name not in found:
                found.add(name)
                reach += self._apart[name].parents if name in self._apart else ()
        here = graph.known(self._connection, found)
        applied = [known.n for known in here.values() if known.state == graph.APPLIED]
        return len(here) == len(found) and found.isdisjoint(self._made_apart) and not self._known_under(applied)
