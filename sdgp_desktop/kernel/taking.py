"""Segments from elsewhere: kept, applied when everything they build on is here, waiting until then."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, bindparam, select, update

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import ACT, BODY, SEGMENT
from sdgp_desktop.kernel.merge import Merger, Watch
from sdgp_desktop.kernel.record import canonical
from sdgp_desktop.kernel.rows import check_content
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.sealing import open_content
from sdgp_desktop.kernel.segments import Content, Head, Sealed, name_of, parse, parse_head, unpack

# Built once: making a statement anew costs more than running it.
_WAITING = select(SEGMENT.c.n, SEGMENT.c.name, SEGMENT.c.head).where(SEGMENT.c.state == graph.WAITING)
_ACTS = select(ACT.c.id, ACT.c.facts).where(ACT.c.id.in_(bindparam("wanted", expanding=True)))
KEPT_LINES = 250_000  # lines of checked segments kept in memory until they are applied


@dataclass
class Taken:
    """What became of the segments."""

    known: int = 0
    applied: list[str] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    changes: int = 0


def checked(schema: Schema, sealed: Sealed) -> Content:
    """The operations of a segment after all checks that need no database.

    Errors: Refusal "segment_not_valid".
    """
    body = unpack(sealed.body)
    if len(body.lines) != sealed.head.count or body.hash() != sealed.head.body:
        raise Refusal("segment_not_valid", reason="hash")
    content = parse(body)
    if sealed.head.lowest <= schema.version:
        check_content(schema, content)
    return content


class Taker:
    """Keeps segments and applies those that are ready, inside one transaction."""

    def __init__(
        self, connection: Connection, schema: Schema, watch: Watch | None = None, expected: Iterable[str] = ()
    ) -> None:
        """`expected` are the names of the segments that will be kept, looked up at once."""
        self._connection, self._schema = connection, schema
        self._here = graph.known(connection, expected)
        self.merger = Merger(connection, schema, watch)
        self.taken = Taken()
        self._contents: dict[int, Content] = {}
        self._lines = 0

    def keep(self, sealed: Sealed, content: Content | None) -> None:
        """Keep one segment; a known one changes nothing, one that was set aside is taken up again."""
        name = sealed.name
        found = self._here.get(name)
        if found is not None:
            self.taken.known += 1
            if found.state == graph.ASIDE:
                self._connection.execute(update(SEGMENT).where(SEGMENT.c.n == found.n).values(state=graph.WAITING))
            return
        changes = content.changes if content else 0
        ids = content.ids if content else ()
        number = graph.keep(self._connection, sealed, self._schema.version, changes, ids)
        self._here[name] = graph.Known(number, name, 0, graph.WAITING)
        if content is not None and self._lines < KEPT_LINES:
            self._contents[number] = content
            self._lines += sealed.head.count

    def run(self, tell: Callable[[int, int], None] | None = None) -> Taken:
        """Apply everything that is ready, in an order in which every segment follows what it builds on."""
        waiting = self._within_one_graph(self._waiting())
        missing: dict[str, set[str]] = {}
        children: dict[str, list[str]] = {}
        here = graph.known(self._connection, {n for _, h in waiting.values() for n in (*h.parents, *h.after)})
        for name, (_, head) in waiting.items():
            needed = {n for n in (*head.parents, *head.after) if n not in here or here[n].state != graph.APPLIED}
            if head.lowest > self._schema.version:
                needed.add("")  # nothing with this name ever comes: it waits for the update of the program
            missing[name] = needed
            for one in needed:
                children.setdefault(one, []).append(name)
        ready = sorted((n for n, needed in missing.items() if not needed), key=lambda n: waiting[n][0])
        done = 0
        while ready:
            following: list[str] = []
            for name in ready:
                self._apply(*waiting[name])
                self.taken.applied.append(name)
                done += 1
                if tell is not None:
                    tell(done, len(waiting))
                for child in children.get(name, ()):
                    missing[child].discard(name)
                    if not missing[child]:
                        following.append(child)
            ready = following
        self.merger.finish()
        self.taken.waiting = sorted(n for n, needed in missing.items() if needed)
        return self.taken

    def _waiting(self) -> dict[str, tuple[int, Head]]:
        """What waits; segments of a stopped desk wait again when somebody else has built upon them."""
        while True:
            waiting = {row.name: (row.n, parse_head(row.head)) for row in self._connection.execute(_WAITING)}
            needed = graph.known(self._connection, {n for _, h in waiting.values() for n in (*h.parents, *h.after)})
            stopped = [k.n for k in needed.values() if k.state == graph.STOPPED]
            if not stopped:
                return waiting
            self._connection.execute(update(SEGMENT).where(SEGMENT.c.n.in_(stopped)).values(state=graph.WAITING))

    def _within_one_graph(self, waiting: dict[str, tuple[int, Head]]) -> dict[str, tuple[int, Head]]:
        """Without those that call a segment of another audience a parent: they are set aside and count nowhere."""
        parents = {parent for _, head in waiting.values() for parent in head.parents}
        audiences = graph.audience_by_name(self._connection, parents)
        strange = {
            name
            for name, (_, head) in waiting.items()
            if any(audiences.get(parent, head.audience) != head.audience for parent in head.parents)
        }
        for name in strange:
            row = SEGMENT.c.n == waiting[name][0]
            self._connection.execute(update(SEGMENT).where(row).values(state=graph.ASIDE))
        return {name: one for name, one in waiting.items() if name not in strange}

    def _apply(self, number: int, head: Head) -> None:
        content = self._contents.pop(number, None)
        if content is None:
            content = parse(unpack(graph.body_of(self._connection, number)))
        keep_acts(self._connection, content)
        self.merger.apply(number, head, content)
        graph.set_applied(self._connection, number, head, content.ids, self._schema.version)
        self.taken.changes += content.changes


def replay(
    connection: Connection, schema: Schema, ids: set[str], *, with_open: bool = True, until: int | None = None
) -> None:
    """Build some records anew from the journal: from its segments in order, and from what is still open.

    `until` stops before the segment that was applied at this place.
    """
    merger = Merger(connection, schema)
    merger.drop(ids)
    numbers = graph.touching_any(connection, sorted(ids))
    columns = (SEGMENT.c.head, SEGMENT.c.taken, BODY.c.body)
    for number in numbers:
        statement = select(*columns).join(BODY, BODY.c.segment == SEGMENT.c.n).where(SEGMENT.c.n == number)
        row = connection.execute(statement).one()
        if until is not None and row.taken >= until:
            continue
        content = parse(unpack(row.body))
        merger.apply(number, parse_head(row.head), content, only=ids, taken=row.taken)
    for audience, content in open_content(connection, schema, ids) if with_open else ():
        merger.apply_open(audience, content, ids)
    merger.finish()


def keep_acts(connection: Connection, content: Content) -> None:
    """Keep who did what; facts that came with another audience are filled in when they come."""
    ids = [line.id for _, line in content.acts]
    known: dict[str, str] = {}
    for start in range(0, len(ids), 500):
        rows = connection.execute(_ACTS, {"wanted": ids[start : start + 500]})
        known.update((row.id, row.facts) for row in rows)
    made = []
    for _, line in content.acts:
        facts = canonical(content.facts.get(line.id, {}))
        if line.id not in known:
            known[line.id] = facts
            made.append({**vars(line), "facts": facts, "origin": "import", "salt": ""})
        elif known[line.id] == "{}" != facts:
            connection.execute(update(ACT).where(ACT.c.id == line.id).values(facts=facts))
    if made:
        connection.execute(ACT.insert(), made)


def stored(connection: Connection, names: Iterable[str]) -> dict[str, Sealed]:
    """Kept segments as they are forwarded, by name."""
    found: dict[str, Sealed] = {}
    wanted = sorted(set(names))
    for start in range(0, len(wanted), 200):
        statement = (
            select(SEGMENT.c.head, SEGMENT.c.signature, BODY.c.body)
            .join(BODY, BODY.c.segment == SEGMENT.c.n)
            .where(SEGMENT.c.name.in_(wanted[start : start + 200]))
        )
        for row in connection.execute(statement):
            found[name_of(row.head)] = Sealed(parse_head(row.head), row.head, row.signature, row.body)
    return found
