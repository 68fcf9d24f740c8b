"""The graph of segments: what came before what, the newest ones, which records each touches.

No clock and no running number takes part: x came before y when x's segment is an ancestor of y's.
"""

import heapq
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Connection, Row, Select, bindparam, delete, func, insert, select, update

from sdgp_desktop.kernel.journal import BODY, EDGE, SEGMENT, TOUCH
from sdgp_desktop.kernel.segments import Head, Sealed

MANY = 1_000  # records of a segment from which their ids are kept as one block
FEW = 100  # ids that are looked for in a block one by one
APPLIED, WAITING, ASIDE, STOPPED = "applied", "waiting", "aside", "stopped"
# Built once: making a statement anew costs more than running it.
_WANTED: BindParameter[Any] = bindparam("wanted", expanding=True)
_NUMBER: BindParameter[Any] = bindparam("number")
_TIPS = (
    select(SEGMENT.c.n, SEGMENT.c.name, SEGMENT.c.depth, SEGMENT.c.state)
    .where(SEGMENT.c.audience == bindparam("audience"), SEGMENT.c.taken.is_not(None), SEGMENT.c.tip == 1)
    .order_by(SEGMENT.c.name)
)
_STOPPED = (
    select(SEGMENT.c.name)
    .where(SEGMENT.c.audience == bindparam("audience"), SEGMENT.c.state == STOPPED)
    .order_by(SEGMENT.c.name)
)
_TOUCHING = select(TOUCH.c.segment).where(TOUCH.c.record.in_(_WANTED))
_BLOCKS = select(BODY.c.segment, BODY.c.ids).join(SEGMENT, SEGMENT.c.n == BODY.c.segment).where(SEGMENT.c.many == 1)
_TAKEN = select(SEGMENT.c.n, SEGMENT.c.taken).where(SEGMENT.c.n.in_(_WANTED), SEGMENT.c.taken.is_not(None))
_IDS = select(BODY.c.ids).where(BODY.c.segment == _NUMBER)
_TOUCHED = select(TOUCH.c.record).where(TOUCH.c.segment == _NUMBER)
_PARENTS = select(EDGE.c.parent).where(EDGE.c.child == _NUMBER)
_DEPTH = select(SEGMENT.c.depth).where(SEGMENT.c.n == _NUMBER)
_PLACE = select(SEGMENT.c.name, SEGMENT.c.depth).where(SEGMENT.c.n == _NUMBER)
_PACKED = select(BODY.c.body).where(BODY.c.segment == _NUMBER)
_NO_TIPS = update(SEGMENT).where(SEGMENT.c.n.in_(_WANTED)).values(tip=0)
_APPLY = (
    update(SEGMENT)
    .where(SEGMENT.c.n == _NUMBER)
    .values(
        depth=bindparam("deep"),
        state=APPLIED,
        taken=select(func.coalesce(func.max(SEGMENT.c.taken), 0)).scalar_subquery() + 1,
        tip=1,
        read_with=bindparam("version"),
    )
)
_KEEP_SEGMENT, _KEEP_BODY, _KEEP_EDGE, _KEEP_TOUCH = insert(SEGMENT), insert(BODY), insert(EDGE), insert(TOUCH)


@dataclass(frozen=True)
class Known:
    """A segment that is kept here."""

    n: int
    name: str
    depth: int
    state: str


def known(connection: Connection, names: Iterable[str]) -> dict[str, Known]:
    """Those of these segments that are kept here, by name."""
    rows = _by_name(connection, names, "n", "name", "depth", "state")
    return {row.name: Known(row.n, row.name, row.depth, row.state) for row in rows}


def _by_name(connection: Connection, names: Iterable[str], *columns: str) -> Iterator[Row[Any]]:
    """Columns of those of these segments that are kept here."""
    wanted = sorted(set(names))
    for start in range(0, len(wanted), 500):
        yield from connection.execute(_named(columns), {"wanted": wanted[start : start + 500]}).all()


@cache
def _named(columns: tuple[str, ...]) -> Select[Any]:
    return select(*(SEGMENT.c[column] for column in columns)).where(SEGMENT.c.name.in_(_WANTED))


def body_of(connection: Connection, number: int) -> bytes:
    """The compressed operations of a segment."""
    found: bytes = connection.execute(_PACKED, {"number": number}).scalar_one()
    return found


def place_of(connection: Connection, number: int) -> tuple[str, int]:
    """Name and depth of a segment."""
    row = connection.execute(_PLACE, {"number": number}).one()
    return str(row.name), int(row.depth)


def tips(connection: Connection, audience: str) -> list[Known]:
    """The newest applied segments of an audience, by name."""
    return [Known(*row) for row in connection.execute(_TIPS, {"audience": audience})]


def stopped(connection: Connection, audience: str) -> list[str]:
    """The segments of an audience that stopped desks wrote after their end, by name: they count nowhere."""
    return list(connection.execute(_STOPPED, {"audience": audience}).scalars())


def standing(connection: Connection, audiences: Iterable[str]) -> dict[str, tuple[list[str], list[str]]]:
    """Of each of these audiences the newest applied segments and the stopped ones, by name, in one statement."""
    found: dict[str, tuple[list[str], list[str]]] = {audience: ([], []) for audience in audiences}
    newest = SEGMENT.c.taken.is_not(None) & (SEGMENT.c.tip == 1)
    statement = select(SEGMENT.c.audience, SEGMENT.c.name, SEGMENT.c.state).where(
        SEGMENT.c.audience.in_(found), newest | (SEGMENT.c.state == STOPPED)
    )
    for audience, name, state in connection.execute(statement.order_by(SEGMENT.c.name)):
        found[audience][state == STOPPED].append(name)
    return found


def audiences(connection: Connection) -> list[str]:
    """The audiences that have segments here."""
    return list(connection.execute(select(SEGMENT.c.audience).distinct().order_by(SEGMENT.c.audience)).scalars())


def applied_mark(connection: Connection) -> tuple[int, ...]:
    """A mark of which segments are applied: another one as soon as one comes or goes."""
    n, taken = SEGMENT.c.n, SEGMENT.c.taken
    sums = (func.count(), func.max(taken), func.sum(n), func.sum(n * taken))
    return tuple(int(one or 0) for one in connection.execute(select(*sums).where(taken.is_not(None))).one())


def audience_by_name(connection: Connection, names: Iterable[str]) -> dict[str, str]:
    """The audience of each of these segments that is kept here."""
    return {row.name: row.audience for row in _by_name(connection, names, "name", "audience")}


def authors_of(connection: Connection, names: Iterable[str]) -> dict[str, str]:
    """Who wrote each of these segments that is kept here."""
    return {row.name: row.author for row in _by_name(connection, names, "name", "author")}


def keep(connection: Connection, sealed: Sealed, schema: int, changes: int, ids: Collection[str] = ()) -> int:
    """Keep a segment, not applied yet; returns its number. `ids` are the records it touches, when known already."""
    row = {
        "name": sealed.name,
        "audience": sealed.head.audience,
        "author": sealed.head.author,
        "head": sealed.text,
        "signature": sealed.signature,
        "depth": 0,
        "state": WAITING,
        "taken": None,
        "tip": 0,
        "many": int(len(ids) >= MANY),
        "read_with": schema,
        "changes": changes,
        "bytes": len(sealed.body),
    }
    key = connection.execute(_KEEP_SEGMENT, row).inserted_primary_key
    number = int(key[0]) if key else 0
    block = _block(ids) if len(ids) >= MANY else b""
    connection.execute(_KEEP_BODY, {"segment": number, "ids": block, "body": sealed.body})
    return number


def _block(ids: Iterable[str]) -> bytes:
    """Ids as 16 bytes each, sorted."""
    return bytes.fromhex("".join(sorted(ids)))


def set_applied(connection: Connection, number: int, head: Head, ids: Collection[str], schema: int) -> int:
    """Put a segment into the graph, after all its parents; returns its depth."""
    parents = known(connection, head.parents)
    depth = 1 + max((p.depth for p in parents.values()), default=0)
    numbers = [p.n for p in parents.values()]
    if numbers:
        connection.execute(_KEEP_EDGE, [{"child": number, "parent": p} for p in numbers])
        connection.execute(_NO_TIPS, {"wanted": numbers})
    connection.execute(_APPLY, {"number": number, "deep": depth, "version": schema})
    note_touched(connection, number, ids)
    return depth


def note_touched(connection: Connection, number: int, ids: Collection[str]) -> None:
    """Remember which records a segment touches."""
    if len(ids) < MANY:
        if ids:
            connection.execute(_KEEP_TOUCH, [{"record": id, "segment": number} for id in sorted(ids)])
        return
    if connection.execute(select(SEGMENT.c.many).where(SEGMENT.c.n == number)).scalar_one() == 0:
        connection.execute(update(BODY).where(BODY.c.segment == number).values(ids=_block(ids)))
        connection.execute(update(SEGMENT).where(SEGMENT.c.n == number).values(many=1))


def touching(connection: Connection, record: str) -> list[int]:
    """The applied segments that touch a record, in the order in which they were applied."""
    return touching_any(connection, [record])


def touching_any(connection: Connection, records: Sequence[str]) -> list[int]:
    """The applied segments that touch one of these records, in the order in which they were applied."""
    found: set[int] = set()
    for start in range(0, len(records), 500):
        found.update(connection.execute(_TOUCHING, {"wanted": records[start : start + 500]}).scalars())
    wanted = {bytes.fromhex(record) for record in records}
    for number, block in connection.execute(_BLOCKS):
        if _holds_any(block, wanted):
            found.add(number)
    if not found:
        return []
    order = dict(_taken(connection, sorted(found)))
    return sorted(order, key=lambda n: order[n])


def _holds_any(block: bytes, ids: Collection[bytes]) -> bool:
    """Whether a sorted block holds one of many ids; it is taken apart once where that costs less than looking."""
    if len(ids) < FEW:
        return any(_holds(block, one) for one in ids)
    held = {block[at : at + 16] for at in range(0, len(block), 16)}
    return not held.isdisjoint(ids)


def _holds(block: bytes, id: bytes) -> bool:
    """Whether a sorted block of ids of 16 bytes holds one."""
    low, high = 0, len(block) // 16
    while low < high:
        middle = (low + high) // 2
        if block[16 * middle : 16 * middle + 16] < id:
            low = middle + 1
        else:
            high = middle
    return block[16 * low : 16 * low + 16] == id


def _taken(connection: Connection, numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    for start in range(0, len(numbers), 500):
        for row in connection.execute(_TAKEN, {"wanted": numbers[start : start + 500]}):
            yield row.n, row.taken


def touched_by(connection: Connection, number: int) -> set[str]:
    """The records a segment touches."""
    block: bytes = connection.execute(_IDS, {"number": number}).scalar_one()
    if block:
        text = block.hex()
        return {text[i : i + 32] for i in range(0, len(text), 32)}
    return set(connection.execute(_TOUCHED, {"number": number}).scalars())


@dataclass(frozen=True)
class Waybill:
    """What is needed of a kept segment to send it on."""

    n: int
    name: str
    head: str
    signature: str
    audience: str
    changes: int
    bytes: int


def waybills(
    connection: Connection, audience: str, only: set[int] | None = None, held: Collection[str] = ()
) -> list[Waybill]:
    """The segments of an audience (those of `only`, and all that wait or were stopped), parents first.

    What ships with the program is in every office already and never sent, nor are stopped ones that are `held` there.
    """
    columns = [SEGMENT.c[c] for c in ("n", "name", "head", "signature", "audience", "changes", "bytes")]
    statement = select(*columns, SEGMENT.c.state).where(
        SEGMENT.c.audience == audience, SEGMENT.c.author != "", SEGMENT.c.state.in_((APPLIED, WAITING, STOPPED))
    )
    ordered = statement.order_by(SEGMENT.c.taken.is_(None), SEGMENT.c.taken, SEGMENT.c.n)
    return [
        Waybill(*row[:-1])
        for row in connection.execute(ordered)
        if only is None or row.n in only or row.state == WAITING or (row.state == STOPPED and row.name not in held)
    ]


class Ancestry:
    """Answers "what did this segment not know of?", reading the graph only as far as needed.

    With `ahead` it reads so many layers of ancestors at once: for who asks of long stretches while nothing is applied.
    """

    def __init__(self, connection: Connection, ahead: int = 0) -> None:
        self._connection, self._ahead = connection, ahead
        self._parents: dict[int, tuple[int, ...]] = {}
        self._depths: dict[int, int] = {}

    def parents(self, number: int) -> tuple[int, ...]:
        """The parents of an applied segment."""
        if number not in self._parents and self._ahead:
            self._read_under(number)
        found = self._parents.get(number)
        if found is None:
            rows = self._connection.execute(_PARENTS, {"number": number})
            found = self._parents[number] = tuple(rows.scalars())
        return found

    def depth(self, number: int) -> int:
        """Its depth in the graph."""
        if number not in self._depths and self._ahead:
            self._read_under(number)
        found = self._depths.get(number)
        if found is None:
            found = self._depths[number] = int(self._connection.execute(_DEPTH, {"number": number}).scalar_one())
        return found

    def _read_under(self, number: int) -> None:
        """Depth and parents of a segment and of its ancestors, some layers down, in one statement."""
        lowest = (SEGMENT.c.depth - self._ahead).label("lowest")
        first = select(SEGMENT.c.n, SEGMENT.c.depth, lowest).where(SEGMENT.c.n == number).cte("under", recursive=True)
        further = (
            select(SEGMENT.c.n, SEGMENT.c.depth, first.c.lowest)
            .join(EDGE, EDGE.c.parent == SEGMENT.c.n)
            .join(first, first.c.n == EDGE.c.child)
            .where(SEGMENT.c.depth > first.c.lowest)
        )
        under = first.union(further)
        rows = select(under.c.n, under.c.depth, EDGE.c.parent).outerjoin(EDGE, EDGE.c.child == under.c.n)
        parents: dict[int, list[int]] = {}
        for row in self._connection.execute(rows):
            self._depths[row.n] = row.depth
            parents.setdefault(row.n, []).extend(() if row.parent is None else (row.parent,))
        self._parents.update((child, tuple(mine)) for child, mine in parents.items())

    def outside(self, seen: Iterable[int], tips: Iterable[int]) -> set[int]:
        """The segments under `tips` that are neither in `seen` nor ancestors of it."""
        marks: dict[int, int] = {}
        heap: list[tuple[int, int]] = []

        def paint(number: int, mark: int) -> None:
            before = marks.get(number, 0)
            if before | mark != before:
                marks[number] = before | mark
                if not before:
                    heapq.heappush(heap, (-self.depth(number), number))

        for number in tips:
            paint(number, 1)
        for number in seen:
            paint(number, 2)
        found: set[int] = set()
        open_ones = sum(1 for m in marks.values() if m == 1)
        while heap and open_ones:
            _, number = heapq.heappop(heap)
            mark = marks[number]
            if mark == 1:
                found.add(number)
                open_ones -= 1
            for parent in self.parents(number):
                before = marks.get(parent, 0)
                paint(parent, mark)
                open_ones += (marks[parent] == 1) - (before == 1)
        return found

    def among(self, members: set[int]) -> dict[int, set[int]]:
        """For each of `members`, its ancestors that are members too; paths may lead through members only.

        What one segment did not know of is closed upwards: every path between two of them stays inside.
        """
        found: dict[int, set[int]] = {}
        for number in sorted(members, key=self.depth):
            mine: set[int] = set()
            for parent in self.parents(number):
                if parent in members:
                    mine |= found[parent] | {parent}
            found[number] = mine
        return found


def in_order(connection: Connection) -> Iterator[int]:
    """All applied segments in the order in which they were applied."""
    statement = select(SEGMENT.c.n).where(SEGMENT.c.taken.is_not(None)).order_by(SEGMENT.c.taken)
    yield from list(connection.execute(statement).scalars())


def forget(connection: Connection, numbers: Iterable[int], state: str) -> None:
    """Take segments out of the graph without dropping them; their parents may become the newest again."""
    gone = sorted(set(numbers))
    for number in gone:
        connection.execute(update(SEGMENT).where(SEGMENT.c.n == number).values(state=state, taken=None, tip=0, many=0))
        parents = list(connection.execute(select(EDGE.c.parent).where(EDGE.c.child == number)).scalars())
        connection.execute(delete(EDGE).where(EDGE.c.child == number))
        connection.execute(delete(TOUCH).where(TOUCH.c.segment == number))
        connection.execute(update(BODY).where(BODY.c.segment == number).values(ids=b""))
        for parent in parents:
            childless = connection.execute(select(func.count()).where(EDGE.c.parent == parent)).scalar_one() == 0
            applied = SEGMENT.c.taken.is_not(None)
            connection.execute(update(SEGMENT).where(SEGMENT.c.n == parent, applied).values(tip=int(childless)))
