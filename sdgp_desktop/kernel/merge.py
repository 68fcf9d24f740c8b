"""Taking segments in: what nobody else touched goes in bulk; where somebody did, both are kept and shown.

State is a pure function of the set of segments. A register is a field, or the fields of one group. Its heads are
the newest changes of it: those that no other change of it has seen. One value among the heads: that is the value.
Several: an open question, and until somebody answers it the head of the deepest segment is shown (then the
greatest name), everywhere the same. An edit that a removal did not know of is a question too; the record stays.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, select

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.batches import Batch, Line, batches, bulk, lines_of, repeated
from sdgp_desktop.kernel.conflicts import REMOVED, Questions
from sdgp_desktop.kernel.counts import Counts
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.meeting import Change, Meeting
from sdgp_desktop.kernel.record import canonical
from sdgp_desktop.kernel.rows import Writer, plain
from sdgp_desktop.kernel.schema import RecordType, Schema
from sdgp_desktop.kernel.segments import Content, Head, name_of, parse, unpack
from sdgp_desktop.kernel.word_index import WordIndex

MOST_TOUCHED = 200  # records named to listeners; of more they hear the kinds
KEPT_CONTENTS = 24  # bodies kept in memory while many segments are compared
Watch = Callable[[RecordType, str, dict[str, Any], dict[str, Any] | None], None]


class Merger:
    """Applies segments to the tables, one after the other, inside one transaction."""

    def __init__(self, connection: Connection, schema: Schema, watch: Watch | None = None) -> None:
        self.connection, self.schema, self.counts = connection, schema, Counts()
        self.questions = Questions(connection)
        self._watch = watch
        self._writer, self._words = Writer(connection), WordIndex(connection, later=True)
        self._ancestry = graph.Ancestry(connection)
        self._contents: dict[int, tuple[Content, dict[str, list[Line]]]] = {}
        self._touched: dict[int, set[str]] = {}
        self._names: dict[int, tuple[str, int]] = {}
        self._last: dict[str, tuple[int, set[int]]] = {}
        self._empty: dict[str, bool] = {}
        self._only_asked: set[str] = set()  # records of which a segment changed nothing but what is in question now

    def apply(
        self, number: int, head: Head, content: Content, *, only: set[str] | None = None, taken: int | None = None
    ) -> None:
        """Bring the operations of a segment into the tables; its parents are in the graph already, it is not.

        `only` restricts to some records and `taken` looks at earlier segments only: for building records anew.
        """
        found = graph.known(self.connection, head.parents).values()
        parents = [p.n for p in found]
        self._names[number] = (name_of(head.text()), 1 + max((p.depth for p in found), default=0))
        beside = self._beside(number, head.audience, parents, taken)
        ids = content.ids if only is None else only & content.ids
        shared = self._shared(beside, ids)
        special = ids if only is not None else shared.keys() | repeated(content)
        lines = lines_of(number, content, set(special)) if special else {}
        if only is None:
            there = self._write_alone(head.audience, bulk(self.schema, content, set(special)))
            if there:  # the segment makes what somebody else has made already
                lines.update(lines_of(number, content, there))
                shared.update((id, []) for id in there)
        alone = {id: own for id, own in lines.items() if id not in shared}
        for id in self._write_alone(head.audience, batches(self.schema, content, alone)):
            shared[id] = []
        meeting = Meeting(self, number, head, content, parents, beside, taken)
        self._write_shared(meeting, lines, shared)

    def apply_open(self, audience: str, content: Content, only: set[str]) -> None:
        """Bring own operations in that are not sealed yet: they have seen everything."""
        self._write_alone(audience, batches(self.schema, content, lines_of(0, content, only)))

    def drop(self, ids: Iterable[str]) -> None:
        """Take records out of the tables, to be built anew."""
        gone = set(ids)
        for kind in self.schema.types.values():
            self._writer.delete(kind, self._writer.existing(kind, gone))
        self.questions.forget(gone)

    def finish(self) -> None:
        """Write what was collected."""
        self._words.flush()
        self.questions.flush()

    # -- what the segment did not know of --------------------------------------------------------------------------

    def _beside(self, number: int, audience: str, parents: list[int], taken: int | None) -> set[int]:
        """The applied segments that the author of this one had not seen."""
        last = self._last.get(audience)
        if taken is None and last is not None and parents == [last[0]]:
            found = last[1]  # one more of a chain: nothing else came between
        else:
            tips = [t.n for t in graph.tips(self.connection, audience) if t.n != number]
            found = self._ancestry.outside(parents, tips) - {number}
            if taken is not None and found:
                earlier = select(SEGMENT.c.n).where(SEGMENT.c.taken < taken, SEGMENT.c.n.in_(found))
                found = set(self.connection.execute(earlier).scalars())
        self._last[audience] = (number, found)
        return found

    def _shared(self, beside: set[int], ids: Iterable[str]) -> dict[str, list[int]]:
        """The records that segments beside this one touch too, with those segments."""
        found: dict[str, list[int]] = {}
        mine = set(ids) if beside else set[str]()
        for other in sorted(beside):
            touched = self._touched.get(other)
            if touched is None:
                touched = self._touched[other] = graph.touched_by(self.connection, other)
            for id in mine & touched:
                found.setdefault(id, []).append(other)
        return found

    def kept(self, number: int) -> tuple[Content, dict[str, list[Line]]]:
        """The operations of a kept segment, and its lines by record."""
        found = self._contents.get(number)
        if found is None:
            content = parse(unpack(graph.body_of(self.connection, number)))
            found = (content, lines_of(number, content, None))
            while len(self._contents) >= KEPT_CONTENTS:
                self._contents.pop(next(iter(self._contents)))
            self._contents[number] = found
        return found

    def place(self, number: int) -> tuple[str, int]:
        """Name and depth of a segment."""
        found = self._names.get(number)
        if found is None:
            found = self._names[number] = graph.place_of(self.connection, number)
        return found

    @property
    def ancestry(self) -> graph.Ancestry:
        """Who has seen what."""
        return self._ancestry

    # -- records that nobody else touched --------------------------------------------------------------------------

    def _write_alone(self, audience: str, found: Iterable[Batch]) -> set[str]:
        """Write in bulk; returns the records that were there although the segment makes them."""
        known: set[str] = set()
        for batch in found:
            if batch.created:
                there = self._existing(batch)
                known |= there
                self._make(batch.without(there), audience)
            else:
                self._change(batch.without(known))
        return known

    def _existing(self, batch: Batch) -> set[str]:
        """Those of these new records that are there already; an empty table needs no look-ups."""
        name = batch.kind.name
        if self._empty.get(name) is None:
            self._empty[name] = self.connection.execute(select(batch.kind.table.c.id).limit(1)).first() is None
        return set() if self._empty[name] else self._writer.existing(batch.kind, [row[0] for row in batch.rows])

    def _make(self, batch: Batch, audience: str) -> None:
        if not batch.rows:
            return
        self._writer.insert(batch, audience)
        self._index(batch)
        at = batch.columns.index("removed") + 1 if "removed" in batch.columns else 0
        self.counts.make((row[0] for row in batch.rows), (row[0] for row in batch.rows if at and row[at]))
        self._touch(batch)
        if self._watch:
            for row in batch.rows:
                self._watch(batch.kind, row[0], _plainly(batch.kind, batch.columns, row[1:]), None)

    def _change(self, batch: Batch, settle: bool = True) -> None:
        if not batch.rows or not batch.columns:
            return
        kind, columns = batch.kind, batch.columns
        ids = [row[0] for row in batch.rows]
        before = self._writer.read(kind, columns, ids) if self._watch else {}
        self._count(batch, set() if settle else self._only_asked)
        self._writer.update(batch)
        if settle:
            self.questions.settle(ids, columns)
        self._index(batch)
        self._touch(batch)
        if self._watch:
            for row in batch.rows:
                if row[0] in before:
                    old = _plainly(kind, columns, before[row[0]])
                    self._watch(kind, row[0], _plainly(kind, columns, row[1:]), old)

    def _count(self, batch: Batch, asked: set[str]) -> None:
        """Count a change before it is written; of records `asked` about, nothing changes but what is in question."""
        if "removed" in batch.columns:
            at = batch.columns.index("removed") + 1
            now = {row[0]: bool(row[at]) for row in batch.rows}
            self.counts.remove(now, self._writer.read(batch.kind, ("removed",), self.counts.unknown(now)))
        if any(column != "removed" for column in batch.columns):
            self.counts.alter(row[0] for row in batch.rows if row[0] not in asked)

    def _touch(self, batch: Batch) -> None:
        """Remember for listeners what changed: the type of everything, the records as long as they are few."""
        room = max(1, MOST_TOUCHED - len(self.counts.touched))
        self.counts.touched.update((batch.kind.name, row[0]) for row in batch.rows[:room])

    def _index(self, batch: Batch) -> None:
        for column in batch.columns:
            if column in batch.kind.searched:
                self._words.note_folded(batch.kind.name, column, [row[0] for row in batch.rows], batch.folded(column))

    # -- records that somebody else touched ------------------------------------------------------------------------

    def _write_shared(self, meeting: Meeting, lines: dict[str, list[Line]], shared: dict[str, list[int]]) -> None:
        """Records that other segments touched without knowing of this one."""
        of_type: dict[str, list[str]] = {}
        for id in shared:
            of_type.setdefault(meeting.content.shapes[lines[id][0].shape].type, []).append(id)
        for type_name, ids in of_type.items():
            kind = self.schema.types.get(type_name)
            if kind is None:
                continue
            there = self._writer.existing(kind, ids)
            alike: dict[tuple[bool, tuple[str, ...]], list[list[Any]]] = {}
            for id in ids:
                fields = self._meet(meeting, kind, id, lines[id], shared[id], id in there)
                if fields is not None:
                    columns = tuple(c for c in kind.columns if c in fields)
                    row = [id, *(fields[c] for c in columns)]
                    alike.setdefault((id not in there, columns), []).append(row)
            for (created, columns), rows in alike.items():
                batch = Batch(kind, created, columns, rows)
                if created:
                    self._make(batch, meeting.head.audience)
                else:
                    self._change(batch, settle=False)

    def _meet(
        self, meeting: Meeting, kind: RecordType, id: str, lines: list[Line], others: list[int], there: bool
    ) -> dict[str, Any] | None:
        """The values of one record now, and its questions; nothing while nobody here has made it."""
        if not there and not any(meeting.content.shapes[line.shape].created for line in lines):
            return None  # the change of a record that comes later: counted then
        mine, theirs = meeting.mine(lines), meeting.theirs(id, others)
        fields = dict(mine[-1].values)
        registers = {kind.register_of(c) for c in fields if c in kind.decoders}
        if not there:
            registers |= {kind.register_of(c) for change in theirs for c in change.values if c in kind.decoders}
        asked: set[str] = set()
        for register in sorted(registers - {REMOVED}):
            heads = meeting.heads(kind, register, mine, theirs)
            for head in sorted(heads, key=lambda h: h.rank):
                fields.update(head.values)
            if len({canonical(h.values) for h in heads}) > 1:
                self.questions.open(kind, id, register, meeting.head.audience, heads)
                asked.update(*(head.values for head in heads))
            else:
                self.questions.close(id, register)
        self._settle_removal(meeting, kind, id, lines, fields, theirs)
        (self._only_asked.add if asked.issuperset(fields) else self._only_asked.discard)(id)
        return fields

    def _settle_removal(
        self,
        meeting: Meeting,
        kind: RecordType,
        id: str,
        lines: list[Line],
        fields: dict[str, Any],
        theirs: list[Change],
    ) -> None:
        """Whether the record is removed now, looking at all its changes where a removal plays a part."""
        if fields.get("removed") is not True and not any(change.values.get("removed") is True for change in theirs):
            if "removed" in fields:
                self.questions.close(id, REMOVED)
            return
        gone, heads = meeting.removal(id, lines)
        if gone is not None:
            fields["removed"] = gone
        if heads:
            self.questions.open(kind, id, REMOVED, meeting.head.audience, heads)
        else:
            self.questions.close(id, REMOVED)


def _plainly(kind: RecordType, columns: Sequence[str], stored: Sequence[Any]) -> dict[str, Any]:
    """Stored values by column, as the journal has them."""
    return {c: plain(kind, c, v) for c, v in zip(columns, stored, strict=True)}
