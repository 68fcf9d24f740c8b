"""Segments: immutable, signed pieces of the journal of one audience, named by the hash of their head.

A body is text, one JSON array a line, compressed with zstd:

    {"seed": "…"}                                          the salts of all lines follow from it
    ["act", id, name, person, office, desk, moment]        the acts whose operations follow
    ["facts", {…}]                                         facts for the words of that act
    ["shape", type, 1 when it makes records, [columns]]    shapes are numbered from 0 in this body
    [shape, id, value, value, …]                           one operation

The hash of the body is taken over the salted hashes of its lines. A line can therefore be blanked (erasure of a
person): its hash stays in its place, the salts of the others are written out, the seed goes, and the chain still
verifies.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.record import canonical

FORMAT = 1
SALT = 16  # bytes
MAX_BODY = 32 << 20  # bytes of one body, unpacked
MAX_LINES = 100_000
MAX_SIGNS = 3_000_000  # commas and brackets of a body: what bounds the memory that its values can take
CHUNK_LINES, CHUNK_BYTES = 4_000, 2 << 20  # a segment is closed when it has grown this far


@dataclass(frozen=True)
class Head:
    """What is signed and hashed of a segment."""

    audience: str
    author: str  # public signing key, hexadecimal; nothing for what ships with the program
    parents: tuple[str, ...]  # newest segments of this audience that the author had applied
    after: tuple[str, ...]  # newest segments of the wider audiences that it may refer to
    schema: int  # version of the writer's tables
    lowest: int  # lowest version that can read it
    count: int  # lines
    body: str  # hash over the salted hashes of the lines
    world: str  # "" for real work, "sample" for samples, which never mix

    def text(self) -> str:
        """The canonical text: its SHA-256 is the name of the segment."""
        return canonical(
            {"format": FORMAT, **{k: list(v) if isinstance(v, tuple) else v for k, v in vars(self).items()}}
        )


@dataclass(frozen=True)
class Sealed:
    """One segment as it is kept and forwarded."""

    head: Head
    text: str
    signature: str
    body: bytes  # compressed

    @property
    def name(self) -> str:
        """SHA-256 of the head."""
        return name_of(self.text)


@dataclass(frozen=True)
class Shape:
    """Which columns the values of an operation line belong to."""

    type: str
    created: bool
    columns: tuple[str, ...]


@dataclass(frozen=True)
class ActLine:
    """One act: who did what, where, when."""

    id: str
    name: str
    person: str
    office: str
    desk: str
    moment: str


@dataclass
class Content:
    """A body, read: acts and, per shape, the operations with their line numbers."""

    acts: list[tuple[int, ActLine]] = field(default_factory=list)
    facts: dict[str, dict[str, Any]] = field(default_factory=dict)
    fact_lines: dict[str, int] = field(default_factory=dict)
    shapes: list[Shape] = field(default_factory=list)
    rows: list[list[list[Any]]] = field(default_factory=list)  # by shape
    lines: list[list[int]] = field(default_factory=list)  # by shape: the number of each row's line

    def act_at(self, line: int) -> ActLine:
        """The act that an operation line belongs to."""
        low, high = 0, len(self.acts)
        while low < high:
            middle = (low + high) // 2
            if self.acts[middle][0] < line:
                low = middle + 1
            else:
                high = middle
        return self.acts[low - 1][1]

    @property
    def changes(self) -> int:
        """How many changes it holds; the personal fields of a new record count with the record."""
        shaped = zip(self.shapes, self.rows, strict=True)
        return sum(len(rows) for shape, rows in shaped if not shape.created or "removed" in shape.columns)

    @cached_property
    def ids(self) -> set[str]:
        """The records it touches."""
        return {row[1] for rows in self.rows for row in rows}


class Body:
    """The lines of a segment with their salts; blanked lines are empty and keep their hash."""

    def __init__(self, lines: list[bytes], seed: str = "", salts: bytes = b"", blank: dict[int, str] | None = None):
        self.lines, self.seed = lines, seed
        self.salts = salts or hashlib.shake_256(seed.encode()).digest(SALT * len(lines))
        self.blank = dict(blank or {})

    def hash(self) -> str:
        """The hash that stands in the head."""
        sha, salts = hashlib.sha256, self.salts
        leaves = [sha(salts[SALT * i : SALT * i + SALT] + line).digest() for i, line in enumerate(self.lines)]
        for i, kept in self.blank.items():
            leaves[i] = bytes.fromhex(kept)
        return sha(b"".join(leaves)).hexdigest()

    def without(self, numbers: Iterable[int]) -> "Body":
        """The same body with these lines blanked for good."""
        lines, salts, blank = list(self.lines), bytearray(self.salts), dict(self.blank)
        for i in numbers:
            if i in blank:
                continue
            blank[i] = hashlib.sha256(bytes(salts[SALT * i : SALT * i + SALT]) + lines[i]).hexdigest()
            lines[i] = b""
            salts[SALT * i : SALT * i + SALT] = bytes(SALT)
        return Body(lines, salts=bytes(salts), blank=blank)

    def packed(self) -> bytes:
        """The compressed text."""
        import zstandard

        first: dict[str, Any] = {"seed": self.seed}
        if not self.seed:
            first = {"salts": self.salts.hex(), "blank": {str(k): v for k, v in sorted(self.blank.items())}}
        text = b"\n".join([canonical(first).encode(), *self.lines])
        return zstandard.ZstdCompressor(level=3, write_content_size=True).compress(text)


def name_of(text: str) -> str:
    """The name of a segment with this head."""
    return hashlib.sha256(text.encode()).hexdigest()


def unpack(packed: bytes) -> Body:
    """Read a body.

    Errors: Refusal "segment_not_valid" when it is no body or larger than any body may be.
    """
    import zstandard

    try:
        size = zstandard.frame_content_size(packed)
        if not 0 < size <= MAX_BODY:
            raise Refusal("segment_not_valid", reason="size")
        unpacker = zstandard.ZstdDecompressor(max_window_size=MAX_BODY)
        text = unpacker.decompress(packed, max_output_size=MAX_BODY, allow_extra_data=False)
        if text.count(b"\n") > MAX_LINES or sum(map(text.count, (b",", b"[", b"{"))) > MAX_SIGNS:
            raise Refusal("segment_not_valid", reason="lines")
        first, *lines = text.split(b"\n")
        head = json.loads(first)
        if "seed" in head:
            return Body(lines, seed=str(head["seed"]))
        salts = bytes.fromhex(head["salts"])
        blank = {int(k): str(v) for k, v in head["blank"].items()}
        if len(salts) != SALT * len(lines) or any(
            not 0 <= i < len(lines) or lines[i] or len(bytes.fromhex(h)) != 32 for i, h in blank.items()
        ):
            raise Refusal("segment_not_valid", reason="blank")
        return Body(lines, salts=salts, blank=blank)
    except (zstandard.ZstdError, ValueError, KeyError, TypeError, AttributeError, RecursionError, MemoryError) as error:
        raise Refusal("segment_not_valid", reason="form") from error


def parse_head(text: str) -> Head:
    """Read a head; its text must be exactly the canonical one.

    Errors: Refusal "segment_not_valid".
    """
    try:
        kept = json.loads(text)
        if kept.pop("format") != FORMAT:
            raise Refusal("segment_not_valid", reason="format")
        given: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in kept.items()}
        head = Head(**given)
        names = (*head.parents, *head.after)
        whole = all(type(n) is int and 0 <= n < 1 << 31 for n in (head.schema, head.lowest, head.count))
        if not whole or any(len(n) != 64 for n in names) or list(names) != [*sorted(head.parents), *sorted(head.after)]:
            raise Refusal("segment_not_valid", reason="head")
        if (
            not all(isinstance(t, str) for t in (head.audience, head.author, head.body, head.world))
            or head.text() != text
        ):
            raise Refusal("segment_not_valid", reason="head")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Refusal("segment_not_valid", reason="head") from error
    return head


def parse(body: Body) -> Content:
    """The acts and operations of a body.

    Errors: Refusal "segment_not_valid" when a line is none of the known kinds.
    """
    import msgspec

    content = Content()
    try:
        joined = b"[" + b",".join([line or b"null" for line in body.lines]) + b"]"
        found: list[list[Any] | None] = msgspec.json.decode(joined, type=list[list[Any] | None])
        if len(found) != len(body.lines):
            raise Refusal("segment_not_valid", reason="lines")
        rows, lines = content.rows, content.lines
        for number, line in enumerate(found):
            if line is None:
                if number not in body.blank:
                    raise Refusal("segment_not_valid", reason="empty")
                continue
            first = line[0]
            if type(first) is int:
                rows[first].append(line)
                lines[first].append(number)
            else:
                _parse_other(content, number, line)
    except (msgspec.MsgspecError, ValueError, KeyError, TypeError, IndexError, RecursionError) as error:
        raise Refusal("segment_not_valid", reason="line") from error
    return content


def _parse_other(content: Content, number: int, line: list[Any]) -> None:
    kind, *rest = line
    if kind == "act":
        content.acts.append((number, ActLine(*map(_text, rest))))
    elif kind == "facts":
        (facts,) = rest
        content.facts[content.acts[-1][1].id] = dict(facts)
        content.fact_lines[content.acts[-1][1].id] = number
    elif kind == "shape":
        type_name, created, columns = rest
        content.shapes.append(Shape(_text(type_name), created == 1, tuple(map(_text, columns))))
        content.rows.append([])
        content.lines.append([])
    else:
        raise ValueError(kind)


def _text(value: Any) -> str:
    if type(value) is not str:
        raise TypeError(value)
    return value


@dataclass(frozen=True)
class OpenAct:
    """An act whose operations are not sealed yet, with the secret from which the salts follow."""

    line: ActLine
    facts: dict[str, Any]
    salt: str


@dataclass(frozen=True)
class OpenOp:
    """An operation that is not sealed yet."""

    act: int
    type: str
    id: str
    fields: dict[str, Any]
    created: bool


class Builder:
    """Collects the operations of one audience and makes the lines of a body from them."""

    def __init__(self, acts: dict[int, OpenAct], with_facts: frozenset[int], columns_of: Any) -> None:
        self._acts, self._with_facts, self._columns_of = acts, with_facts, columns_of
        self._ops: dict[int, list[OpenOp]] = {}
        self.count, self.size = 0, 0

    def add(self, op: OpenOp, size: int) -> None:
        """One more operation; `size` is about its length."""
        self._ops.setdefault(op.act, []).append(op)
        self.count += 1
        self.size += size

    @property
    def full(self) -> bool:
        """Whether the segment should be closed now."""
        return self.count >= CHUNK_LINES or self.size >= CHUNK_BYTES

    def body(self) -> Body:
        """The body of everything added; the same operations always give the same body."""
        import msgspec

        encode = msgspec.json.Encoder().encode
        lines: list[bytes] = []
        shapes: dict[Shape, int] = {}
        seed = hashlib.sha256()
        for number, ops in self._ops.items():
            act = self._acts[number]
            seed.update(act.salt.encode())
            lines.append(encode(["act", *vars(act.line).values()]))
            if act.facts and number in self._with_facts:
                lines.append(canonical(["facts", act.facts]).encode())
            shaped: dict[Shape, list[OpenOp]] = {}
            for op in ops:
                shaped.setdefault(self._shape(op), []).append(op)
            for shape, members in shaped.items():
                index = shapes.get(shape)
                if index is None:
                    index = shapes[shape] = len(shapes)
                    lines.append(encode(["shape", shape.type, int(shape.created), shape.columns]))
                columns = shape.columns
                lines += [encode([index, op.id, *map(op.fields.get, columns)]) for op in members]
        return Body(lines, seed=seed.hexdigest()[:32])

    def _shape(self, op: OpenOp) -> Shape:
        columns: Sequence[str] = self._columns_of(op.type, tuple(op.fields)) if op.created else sorted(op.fields)
        return Shape(op.type, op.created, tuple(columns))
