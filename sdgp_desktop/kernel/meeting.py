"""One segment meets others that do not know of it: which changes of a record are the newest."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.batches import Line
from sdgp_desktop.kernel.conflicts import Edit, Newest, newest, removal
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.rows import unsaid
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.segments import Content, Head

if TYPE_CHECKING:
    from sdgp_desktop.kernel.merge import Merger


@dataclass(frozen=True)
class Change:
    """The state of a record's fields after one line of a segment, as far as that segment speaks of them."""

    segment: int
    line: int
    said: frozenset[str]  # columns of this very line
    values: dict[str, Any]  # of all lines of the segment up to this one


def changes(content: Content, lines: Iterable[Line]) -> list[Change]:
    """The lines of one record in one segment, each with what came before it in that segment."""
    found: list[Change] = []
    values: dict[str, Any] = {}
    for line in lines:
        columns = content.shapes[line.shape].columns
        values = {**values, **dict(zip(columns, line.row[2:], strict=True))}
        found.append(Change(line.segment, line.number, frozenset(columns), values))
    return found


class Meeting:
    """A segment that is being taken in, with those that its author had not seen."""

    def __init__(
        self,
        merger: "Merger",
        number: int,
        head: Head,
        content: Content,
        parents: list[int],
        beside: set[int],
        taken: int | None,
    ) -> None:
        self._merger, self._number, self.head, self.content = merger, number, head, content
        self._parents, self._beside, self._taken = parents, beside, taken
        self._seen: dict[int, set[int]] | None = None

    def mine(self, lines: Sequence[Line]) -> list[Change]:
        """What this segment says of a record."""
        return changes(self.content, lines)

    def theirs(self, id: str, others: Iterable[int]) -> list[Change]:
        """What the others say of it."""
        found: list[Change] = []
        for other in others:
            content, by_record = self._merger.kept(other)
            found += changes(content, by_record.get(id, ()))
        return found

    def heads(
        self, kind: RecordType, register: Sequence[str], mine: Sequence[Change], theirs: Sequence[Change]
    ) -> list[Newest]:
        """The newest changes of a register, now that this segment is in."""
        columns = set(register)
        last: dict[int, Change] = {c.segment: c for c in theirs if c.said & columns}
        if self._seen is None:
            self._seen = self._merger.ancestry.among(self._beside)
        found = [last[n] for n in newest(sorted(last), self._seen)]
        found += [c for c in mine if c.said & columns][-1:]
        silent = {c: unsaid(kind, c) for c in register if c in kind.personal}
        return [
            self._head(c.segment, c.line, silent | {k: c.values[k] for k in columns & c.values.keys()}) for c in found
        ]

    def _head(self, segment: int, line: int, values: dict[str, Any]) -> Newest:
        name, depth = self._merger.place(segment)
        content = self.content if segment == self._number else self._merger.kept(segment)[0]
        return Newest(name, line, content.act_at(line).id, depth, values)

    def removal(self, id: str, lines: Sequence[Line]) -> tuple[bool | None, list[Newest]]:
        """Whether a record is removed, looking at everything anybody ever did to it; and the open question, if any."""
        merger = self._merger
        known = [n for n in graph.touching(merger.connection, id) if n != self._number]
        if self._taken is not None and known:
            earlier = select(SEGMENT.c.n).where(SEGMENT.c.taken < self._taken, SEGMENT.c.n.in_(known))
            known = list(merger.connection.execute(earlier).scalars())
        said = {n: changes(merger.kept(n)[0], merger.kept(n)[1].get(id, ())) for n in known}
        said[self._number] = changes(self.content, lines)
        everyone = set(known)
        seen = {n: everyone - merger.ancestry.outside([n], everyone) - {n} for n in known}
        seen[self._number] = everyone - merger.ancestry.outside(self._parents, everyone)
        places = [(n, change) for n, found in said.items() for change in found]
        edits, before = [], {}
        for place, (n, change) in enumerate(places):
            spoken = change.values["removed"] if "removed" in change.said else None
            edits.append(Edit(place, spoken, bool(change.said - {"removed"})))
            before[place] = {
                p for p, (m, other) in enumerate(places) if m in seen[n] or (m == n and other.line < change.line)
            }
        gone, heads = removal(edits, before)
        return gone, [self._head(places[p][0], places[p][1].line, {"removed": bool(edits[p].removed)}) for p in heads]
