"""Two onlookers that say what must come out: one reads the segments slowly, the other never looks at them.

`Oracle` computes the content from the set of segments by brute force. `Truth` knows only what each person had been
told before an act and what the act wrote; whether causality is kept in the segments is what it finds out.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel import graph, history
from sdgp_desktop.kernel.record import canonical
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.segments import Content, Sealed, parse, unpack
from tests.exchange.bureau import Bureau, Chronicle
from tests.exchange.toys import SCHEMA
from tests.exchange.world import World

Key = tuple[str, str]  # type and id of a record
Register = tuple[str, ...]
UNSAID: tuple[Any, ...] = ("", [], False)  # what says nothing of a new record


@dataclass(frozen=True)
class Op:
    """One line about one record: what it says, and all that its act has said of the record up to it."""

    segment: str
    line: int
    depth: int
    act: str
    said: frozenset[str]
    values: dict[str, Any]

    @property
    def rank(self) -> tuple[int, str, int]:
        """Who is shown while a question is open."""
        return (self.depth, self.segment, self.line)

    def of(self, register: Register) -> dict[str, Any]:
        """The values of a register."""
        return {c: self.values.get(c) for c in register}


class Oracle:
    """The content that follows from a set of segments, computed slowly and plainly."""

    def __init__(self, segments: Mapping[str, Sealed]) -> None:
        self.heads = {name: s.head for name, s in segments.items()}
        self.before: dict[str, set[str]] = {}
        self.depth: dict[str, int] = {}
        for name in self.heads:
            self._ancestors(name)
        self.contents = {name: parse(unpack(s.body)) for name, s in segments.items()}
        self.made = {
            (content.act_at(line).id, row[1])
            for content in self.contents.values()
            for shape, rows, lines in zip(content.shapes, content.rows, content.lines, strict=True)
            for row, line in zip(rows, lines, strict=True)
            if shape.created
        }
        stopped = self._stopped()
        self.counting = {name for name in self.heads if name not in stopped}
        self.left: dict[Key, list[Op]] = {}
        for name, content in self.contents.items():
            for key, op in _ops(name, self.depth[name], content):
                self.left.setdefault(key, []).append(op)
        self.lines = {key: self._counting(ops) for key, ops in self.left.items()}  # erased ones included
        self.erased = self._erase()
        self.ops = {key: self._counting(ops) for key, ops in self.left.items() if self.lines[key]}

    def _counting(self, ops: list[Op]) -> list[Op]:
        return [op for op in ops if op.segment in self.counting]

    def _ancestors(self, name: str) -> set[str]:
        if name not in self.before:
            found: set[str] = set()
            for parent in self.heads[name].parents:
                found |= {parent} | self._ancestors(parent)
            self.before[name] = found
            self.depth[name] = 1 + max((self.depth[p] for p in self.heads[name].parents), default=0)
        return self.before[name]

    def _stopped(self) -> set[str]:
        """What counts nowhere: late segments of stopped desks on which nothing that counts was built."""
        stops = [
            (self.depth[name], name, op.values["key"], set(op.values["last"]))
            for name, content in self.contents.items()
            for (kind, _), op in _ops(name, 0, content)
            if kind == "exchange_stop"
        ]
        late: set[str] = set()
        done: list[tuple[str, set[str]]] = []
        for _, name, key, last in sorted(stops, key=lambda stop: stop[:3]):
            if name not in late:
                done.append((key, last))
                late = {n for n, h in self.heads.items() if any(h.author == k and n not in some for k, some in done)}
                late -= set().union(*(self._under(n) for n in self.heads if n not in late))
        return late

    def _under(self, name: str) -> set[str]:
        """Everything that a segment builds upon or may refer to."""
        found: set[str] = set()
        reach = [name]
        while reach:
            head = self.heads[reach.pop()]
            more = {*head.parents, *head.after} - found
            found |= more
            reach += more
        return found

    def _erase(self) -> dict[Key, set[str]]:
        """Drop what was erased, by stopped desks too; returns the fields by record."""
        fields: dict[Key, set[str]] = {}
        erasures = [op for (kind, _), ops in list(self.left.items()) if kind == "kernel_erasure" for op in ops]
        for key in list(self.left):
            mine = [e for e in erasures if (e.values["record_type"], e.values["record_id"]) == key]
            groups: dict[str, list[Op]] = {}
            for e in mine:
                fields.setdefault(key, set()).update(e.values["fields"])
                groups.setdefault(canonical(sorted(e.values["fields"])) + e.act, []).append(e)
            for same in groups.values():
                gone = set(same[0].values["fields"])
                self.left[key] = [
                    o for o in self.left[key]
                    if not gone & o.said or any(o.act == e.act or self.saw(o, e) for e in same)
                ]  # fmt: skip
            if mine:
                self.left[key] = [_again(o, self.left[key]) for o in self.left[key]]
        return fields

    def saw(self, later: Op, earlier: Op) -> bool:
        """Whether `later` was made by somebody who had seen `earlier`."""
        if later.segment == earlier.segment:
            return later.line > earlier.line
        return earlier.segment in self.before[later.segment]

    def newest(self, ops: list[Op]) -> list[Op]:
        """Those that no other one has seen."""
        return [o for o in ops if not any(self.saw(other, o) for other in ops if other is not o)]

    def record(self, key: Key) -> tuple[dict[str, Any], dict[Register, list[Op]]]:
        """The values of a record and its open questions."""
        kind, ops = SCHEMA[key[0]], self.ops[key]
        values: dict[str, Any] = {}
        questions: dict[Register, list[Op]] = {}
        for column in kind.columns:
            register = kind.register_of(column)
            if column == "removed":
                values[column], heads = self._removed(ops)
                if heads:
                    questions[register] = heads
                continue
            heads = self.newest([o for o in ops if set(register) & o.said])
            values[column] = max(heads, key=lambda o: o.rank).values.get(column) if heads else None
            if values[column] is None:
                values[column] = _blank(kind, column)
            if len({canonical(o.of(register)) for o in heads}) > 1:
                questions[register] = heads
        return values, questions

    def _removed(self, ops: list[Op]) -> tuple[bool, list[Op]]:
        heads = self.newest([o for o in ops if "removed" in o.said])
        gone = [o for o in heads if o.values["removed"]]
        unseen = [
            o
            for o in ops
            if "removed" not in o.said
            and not any(self.saw(h, o) for h in heads)
            and any(not self.saw(o, g) for g in gone)
        ]
        if not gone:
            return False, []
        if len(gone) == len(heads) and not unseen:
            return True, []
        return False, [*heads, *self.newest(unseen)]

    def content(self) -> tuple[dict[Key, dict[str, Any]], list[tuple[str, str, str, list[str]]]]:
        """All records, and all questions with the places of their heads."""
        rows: dict[Key, dict[str, Any]] = {}
        questions = []
        for key in self.ops:
            values, open_ones = self.record(key)
            rows[key] = {c: int(v) if isinstance(v, bool) else v for c, v in values.items()}
            for register, heads in open_ones.items():
                ordered = sorted(heads, key=lambda o: o.rank, reverse=True)
                places = [f"{o.segment} {o.line}" for o in ordered]
                questions.append((*key, canonical(list(register)), places))
        return rows, sorted(questions)


def _ops(segment: str, depth: int, content: Content) -> Iterable[tuple[Key, Op]]:
    """All lines of a segment in order."""
    lines = [
        (number, shape, row)
        for shape, rows, numbers in zip(content.shapes, content.rows, content.lines, strict=True)
        for row, number in zip(rows, numbers, strict=True)
    ]
    said: dict[tuple[str, str], dict[str, Any]] = {}
    for number, shape, row in sorted(lines, key=lambda line: line[0]):
        act, own = content.act_at(number).id, dict(zip(shape.columns, row[2:], strict=True))
        values = said[act, row[1]] = {**said.get((act, row[1]), {}), **own}
        yield (shape.type, row[1]), Op(segment, number, depth, act, frozenset(own), values)


def _again(op: Op, left: list[Op]) -> Op:
    """The same line without what erased lines of its act had said before it."""
    columns = {c for o in left if (o.segment, o.act) == (op.segment, op.act) and o.line <= op.line for c in o.said}
    return Op(op.segment, op.line, op.depth, op.act, op.said, {c: v for c, v in op.values.items() if c in columns})


def _blank(kind: RecordType, column: str) -> Any:
    """What stands where nothing was ever said."""
    return None if kind.table.c[column].nullable else ""


class Truth:
    """What must be open, from what people had been told: nothing of parents, depths or order of arrival.

    Told is what had come: each audience is a graph of its own, so one act may have come in part only.
    """

    def __init__(self, chronicle: Chronicle, counting: set[tuple[str, Key]]) -> None:
        """`counting` are the acts, by record, whose operations are not those of a stopped desk."""
        self.acts = chronicle.acts
        self.wrote: dict[tuple[Key, Register], dict[str, dict[str, Any]]] = {}
        for act, told in self.acts.items():
            for type_name, id, fields in told.wrote:
                kind = SCHEMA[type_name]
                if (act, (type_name, id)) not in counting:
                    continue
                for column, value in fields.items():
                    register = kind.register_of(column)
                    values = self.wrote.setdefault(((type_name, id), register), {}).setdefault(act, {})
                    values[column] = value

    def newest(self, key: Key, register: Register) -> set[str]:
        """The values of a register that nobody who knew of them has replaced."""
        writes = self.wrote[key, register]
        heads = [a for a in writes if not any((a, key[1]) in self.acts[b].knew for b in writes if b != a)]
        return {canonical({c: writes[a].get(c) for c in register}) for a in heads}


def agree(world: World) -> list[str]:
    """What is wrong after everybody has met everybody; nothing when all is well."""
    first = world.bureaus[0]
    wrong = [*_alike(world), *_lost(world)]
    originals = {**first.shipped(), **{n: s for n, s in world.chronicle.sealed.items() if n in first.bodies()}}
    oracle = Oracle(originals)
    rows, questions = oracle.content()
    wrong += _rows_differ(first.rows(), rows)
    mine = [
        (t, i, r, [f"{h[0]} {h[1]}" for h in json.loads(heads)])
        for t, i, r, heads in first.questions()
    ]  # fmt: skip
    if sorted(mine) != questions:
        wrong.append("the questions are not those that follow from the segments")
    if sorted(set(oracle.heads) - oracle.counting) != first.in_state(graph.STOPPED):
        wrong.append("not the same segments are stopped")
    if wrong:
        return wrong
    wrong += _visible(world, oracle)
    wrong += _rebuilt(first)
    if oracle.erased:
        wrong += _still_there(world, oracle)
    return wrong


def _rows_differ(found: dict[Key, dict[str, Any]], wanted: dict[Key, dict[str, Any]]) -> list[str]:
    if found == wanted:
        return []
    differing = {
        k: (found.get(k), wanted.get(k)) for k in found.keys() | wanted.keys() if found.get(k) != wanted.get(k)
    }
    return [f"the content is not what follows from the segments: {differing}"]


def _alike(world: World) -> list[str]:
    first = world.bureaus[0]
    digests, questions = first.digests(), first.questions()
    wrong = []
    for bureau in world.bureaus:
        if waiting := bureau.in_state(graph.WAITING):
            wrong.append(f"{len(waiting)} segments wait at {bureau.name}")
        if bureau.digests() != digests:
            wrong.append(f"{bureau.name} differs from {first.name}")
        if bureau.questions() != questions:
            wrong.append(f"{bureau.name} has other questions than {first.name}")
    return wrong


def _lost(world: World) -> list[str]:
    sent = {s.name for post in world.posts for s in post.segments}
    missing = [b.name for b in world.bureaus if not sent <= b.bodies().keys()]
    return [f"segments are lost at {', '.join(missing)}"] if missing else []


def _visible(world: World, oracle: Oracle) -> list[str]:
    """Every value that nobody replaced knowingly is open or shown; every other one stands in the history."""
    first = world.bureaus[0]
    truth = Truth(world.chronicle, {(op.act, key) for key, ops in oracle.lines.items() for op in ops})
    exact = not world.chronicle.doubled and len(oracle.counting) == len(oracle.heads)
    rows = first.rows()
    asked = {(t, i, r): heads for t, i, r, heads in first.questions()}
    wrong = []
    for (key, register), writes in truth.wrote.items():
        if register == ("removed",) or set(register) & oracle.erased.get(key, set()):
            continue
        newest = truth.newest(key, register)
        heads = json.loads(asked.get((*key, canonical(list(register))), "[]"))
        asked_for = {canonical({c: h[3].get(c) for c in register}) for h in heads}
        seen = asked_for or {_shown(rows[key], key, register)}
        if not newest <= seen or (exact and seen != newest):
            wrong.append(f"{key} {register}: {seen} is shown or asked, but {newest} is new ({len(writes)} writes)")
    everything = Truth(world.chronicle, {(op.act, key) for key, ops in oracle.left.items() for op in ops})
    return wrong + _in_history(first, everything, oracle)


def _shown(row: dict[str, Any], key: Key, register: Register) -> str:
    """The values of a row as the journal has them."""
    yes_or_no = SCHEMA[key[0]].bool_columns
    return canonical({c: bool(row[c]) if c in yes_or_no else row[c] for c in register})


def _in_history(bureau: Bureau, truth: Truth, oracle: Oracle) -> list[str]:
    """Every value ever written is found in the history of its record, those of stopped desks marked."""
    wrong, known = [], dict[str, set[tuple[str, str]]]()
    with bureau.store.read() as reading:
        for (key, register), writes in truth.wrote.items():
            if set(register) & oracle.erased.get(key, set()):
                continue
            if key[1] not in known:
                found = history.of(reading, UUID(key[1]), aside=True)
                known[key[1]] = {(c.column, canonical(c.value)) for c in found}
            for act, values in writes.items():
                new = (act, key[1]) in oracle.made
                said = {(c, canonical(v)) for c, v in values.items() if v is not None and not (new and v in UNSAID)}
                if gone := said - known[key[1]]:
                    wrong.append(f"{key}: {gone} is not in the history")
    return wrong


def _rebuilt(bureau: Bureau) -> list[str]:
    """Building everything anew from the journal changes nothing."""
    before = (bureau.digests(), bureau.questions())
    bureau.rebuild()
    after = (bureau.digests(), bureau.questions())
    return [] if before == after else ["built anew from the journal it is another content"]


def _still_there(world: World, oracle: Oracle) -> list[str]:
    """What was erased is nowhere any more: not in a table, not in a body, not in the words of the search."""
    gone: set[str] = set()
    for key, fields in oracle.erased.items():
        told = {v for act in world.chronicle.acts.values() for t, i, f in act.wrote if (t, i) == key
                for c, v in f.items() if c in fields and isinstance(v, str)}  # fmt: skip
        gone |= told - {v for o in oracle.left[key] for v in o.values.values() if isinstance(v, str)}
    held = {b.name: _everything(b) for b in world.bureaus if gone}
    return [f"{name} is still at {place}" for place, text in held.items() for name in sorted(gone) if name in text]


def _everything(bureau: Bureau) -> str:
    """All that a database holds, as one text."""
    with bureau.store.read() as reading:
        connection = reading.session.connection()
        tables = connection.exec_driver_sql("select name from sqlite_master where type='table'").scalars().all()
        texts = [repr(connection.exec_driver_sql(f'select * from "{t}"').all()) for t in tables if t != "kernel_body"]
    bodies = [b"\n".join(unpack(body).lines).decode() for body in bureau.bodies().values()]
    return "\n".join([*texts, *bodies])
