"""A small world of offices that exchange segments in any order, and an oracle that computes the content by brute force.

The offices work on the toy slice of `tests/kernel/toy.py`; what is exchanged are the segments themselves, so that
thousands of histories can be played. Packets, keys and files are tried elsewhere.
"""

import json
import random
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import CONFLICT, SEGMENT
from sdgp_desktop.kernel.segments import Sealed, parse, unpack
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.taking import Taker, checked, stored
from sdgp_desktop.kernel.work import Person, Work
from tests.kernel.toy import SCHEMA, Stamp, Street, Town

SHIPPED = (UUID(int=100), UUID(int=101))


def toy_genesis(work: Work) -> None:
    """Two towns that ship with the program."""
    work.insert_many(
        Town,
        [
            {"id": SHIPPED[0], "name": "Shipped BJ", "country": "BJ"},
            {"id": SHIPPED[1], "name": "Shipped RW", "country": "RW", "mayor": "Somebody"},
        ],
    )


@cache
def template() -> Path:
    """A fresh database, made once in a run."""
    path = Path(mkdtemp(dir=shared_memory())) / "template.db"
    Store.create(path, SCHEMA, toy_genesis).close()
    return path


def shared_memory() -> str | None:
    """A folder in memory where the system has one: thousands of databases are made here."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


@dataclass(frozen=True)
class Post:
    """Segments on their way, parents first."""

    sender: str
    segments: tuple[Sealed, ...]


class Bureau:
    """One desk with its database."""

    def __init__(self, folder: Path, name: str, number: int) -> None:
        self.folder, self.name = folder, name
        self.person = Person(UUID(int=1000 + number), name, "officer", name)
        self.path = folder / f"{name}.db"
        shutil.copy(template(), self.path)
        self.store = Store(self.path, SCHEMA)
        self.store.set_local(office=name, desk=name[:1])
        self.copies: list[Path] = []

    def act(self, change: Callable[[Work], None]) -> None:
        """Do something."""
        with self.store.act("step", self.person) as work:
            change(work)

    def towns(self) -> list[UUID]:
        """The towns known here, in a fixed order."""
        with self.store.read() as reading:
            return list(reading.session.execute(select(Town.id).order_by(Town.name_sort, Town.id)).scalars())

    def segments(self) -> list[tuple[str, str]]:
        """Names and authors of what is kept here, parents first."""
        with self.store.read() as reading:
            statement = select(SEGMENT.c.name, SEGMENT.c.author).where(SEGMENT.c.author != "")
            rows = reading.session.execute(statement.order_by(SEGMENT.c.taken.is_(None), SEGMENT.c.taken, SEGMENT.c.n))
            return [(row.name, row.author) for row in rows]

    def post(self, only: Callable[[int, str], bool] = lambda place, name: True) -> Post:
        """Seal and send (those of `only`)."""
        self.store.seal()
        names = [name for place, (name, _) in enumerate(self.segments()) if only(place, name)]
        with self.store.read() as reading:
            found = stored(reading.session.connection(), names)
        return Post(self.name, tuple(found[name] for name in names))

    def take(self, post: Post) -> None:
        """Take segments in."""
        self.store.seal()
        with self.store.merging() as connection:
            taker = Taker(connection, SCHEMA, expected=[s.name for s in post.segments])
            for sealed in post.segments:
                taker.keep(sealed, checked(SCHEMA, sealed))
            taker.run()

    def copy(self) -> None:
        """Keep a copy of the database as it is, open operations included."""
        path = self.folder / f"{self.name}-{len(self.copies)}.copy"
        shutil.copy(self.path, path)
        self.copies.append(path)

    def restore(self, number: int) -> None:
        """Go back to a copy."""
        self.store.close()
        shutil.copy(self.copies[number % len(self.copies)], self.path)
        self.store = Store(self.path, SCHEMA)

    def clone(self, name: str, number: int) -> "Bureau":
        """The same database, keys included, on a second laptop."""
        made = Bureau.__new__(Bureau)
        made.folder, made.name, made.copies = self.folder, name, []
        made.person = Person(UUID(int=1000 + number), name, "officer", self.person.office)
        made.path = self.folder / f"{name}.db"
        for source in self.folder.glob(f"{self.path.name}*"):
            shutil.copy(source, self.folder / source.name.replace(self.path.name, made.path.name))
        made.store = Store(made.path, SCHEMA)
        return made

    def digests(self) -> dict[str, str]:
        """The content, audience by audience."""
        with self.store.read() as reading:
            return digests(reading)

    def questions(self) -> list[tuple[str, str, str, str]]:
        """The open questions with all their heads."""
        with self.store.read() as reading:
            rows = reading.session.execute(select(CONFLICT).order_by(CONFLICT.c.id)).all()
        return [(row.record_type, row.record, row.register, row.heads) for row in rows]

    def waiting(self) -> int:
        """How many segments wait."""
        with self.store.read() as reading:
            statement = select(SEGMENT.c.n).where(SEGMENT.c.state == graph.WAITING)
            return len(reading.session.execute(statement).all())

    def rows(self) -> dict[tuple[str, str], dict[str, Any]]:
        """All records as plain values."""
        found: dict[tuple[str, str], dict[str, Any]] = {}
        with self.store.read() as reading:
            for kind in SCHEMA.types.values():
                names = ["id", *kind.columns]
                for row in reading.session.execute(select(*(kind.raw.c[c] for c in names))):
                    values = dict(zip(names, row, strict=True))
                    key = (kind.name, values.pop("id"))
                    found[key] = {
                        c: json.loads(v) if c in kind.json_columns and v is not None else v for c, v in values.items()
                    }
        return found

    def everything(self) -> list[Sealed]:
        """All applied segments, those that ship included."""
        with self.store.read() as reading:
            names = reading.session.execute(select(SEGMENT.c.name).where(SEGMENT.c.taken.is_not(None))).scalars().all()
            return list(stored(reading.session.connection(), names).values())


@dataclass
class World:
    """Offices, what they sent, and the steps of a history."""

    folder: Path
    bureaus: list[Bureau] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)

    @classmethod
    def of(cls, offices: int) -> "World":
        """A world with so many offices."""
        folder = Path(mkdtemp(dir=shared_memory()))
        return cls(folder, [Bureau(folder, "ABCDE"[i], i) for i in range(offices)])

    def close(self) -> None:
        """Let go of everything."""
        for bureau in self.bureaus:
            bureau.store.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def bureau(self, number: int) -> Bureau:
        """One of the offices."""
        return self.bureaus[number % len(self.bureaus)]

    # -- steps ---------------------------------------------------------------------------------------------------

    def make(self, who: int, value: int) -> None:
        """A new town, with a street."""

        def change(work: Work) -> None:
            town = work.add(Town(name=f"t{value}", country=("BJ", "RW", None)[value % 3], mayor=f"m{value}"))
            work.add(Street(town_id=town.id, name=f"s{value}"))

        self.bureau(who).act(change)

    def edit(self, who: int, which: int, what: int, value: int) -> None:
        """Change something of a town."""
        bureau = self.bureau(who)
        towns = bureau.towns()
        id = towns[which % len(towns)]

        def change(work: Work) -> None:
            town = work.get(Town, id)
            match what % 7:
                case 0 | 1:
                    town.name = f"n{value % 4}"
                case 2:
                    town.mayor = f"p{value % 4}"
                case 3:
                    town.amount_minor, town.currency = value % 5, ("EUR", "RWF")[value % 2]
                case 4:
                    town.removed = not town.removed
                case 5:
                    work.add(Street(town_id=id, name=f"s{value}"))
                case 6:
                    town.themes = ("a", "b", "c")[: value % 4]
                    town.name = f"n{value % 3}"

        bureau.act(change)

    def stamp(self, who: int, value: int) -> None:
        """Something that is only ever added."""

        def press(work: Work) -> None:
            work.add(Stamp(word=str(value)))

        self.bureau(who).act(press)

    def undo(self, who: int) -> None:
        """Take the last act back, where that is possible."""
        bureau = self.bureau(who)
        try:
            bureau.store.undo(bureau.person)
        except Refusal as refusal:
            if refusal.code not in ("nothing_to_undo", "undo_changed_since", "town_locked"):
                raise

    def answer(self, who: int, which: int, choice: int) -> None:
        """Answer an open question."""
        from sdgp_desktop.exchange.service.questions import conflicts, resolve

        bureau = self.bureau(who)
        with bureau.store.read() as reading:
            found = [c for c in conflicts(reading) if not SCHEMA[c.record_type].append_only]
        if found:
            one = found[which % len(found)]
            with bureau.store.act("resolve", bureau.person) as work:
                resolve(work, one.id, keep=1 + choice % len(one.values))

    def send(self, who: int, part: int) -> None:
        """Send everything, or with gaps: only the last segments, only some."""
        bureau = self.bureau(who)
        bureau.store.seal()
        first = max(0, len(bureau.segments()) - 1 - part % 4)
        keep: Callable[[int, str], bool] = lambda place, name: (  # noqa: E731
            True if part % 3 == 0 else place >= first if part % 3 == 1 else (place + part) % 2 == 0
        )
        self.posts.append(bureau.post(keep))
        rest = bureau.post(lambda place, name: not keep(place, name))
        if rest.segments:
            self.posts.append(rest)  # the other half goes its own way

    def receive(self, who: int, which: int) -> None:
        """Take one of the posts in, old or new, once more or for the first time."""
        if self.posts:
            self.bureau(who).take(self.posts[which % len(self.posts)])

    def copy(self, who: int) -> None:
        """Keep a copy."""
        self.bureau(who).copy()

    def restore(self, who: int, which: int) -> None:
        """Go back to a copy."""
        bureau = self.bureau(who)
        if bureau.copies:
            bureau.restore(which)

    def clone(self, who: int) -> None:
        """A second laptop with the same database."""
        if len(self.bureaus) < 6:
            self.bureaus.append(self.bureau(who).clone(f"clone{len(self.bureaus)}", len(self.bureaus)))

    def meet(self) -> None:
        """Everybody sends everything, and takes all that was ever sent, the newest first."""
        self.posts += [bureau.post() for bureau in self.bureaus]
        everything = {s.name: s for post in reversed(self.posts) for s in post.segments}
        for bureau in self.bureaus:
            bureau.take(Post("all", tuple(everything.values())))


# -- the oracle ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Op:
    """One change of one record, for the oracle."""

    segment: str
    line: int
    depth: int
    values: dict[str, Any]

    @property
    def rank(self) -> tuple[int, str, int]:
        """Who is shown while a question is open."""
        return (self.depth, self.segment, self.line)


class Oracle:
    """The content that follows from a set of segments, computed slowly and plainly."""

    def __init__(self, segments: Iterable[Sealed]) -> None:
        self.heads = {s.name: s.head for s in segments}
        self.before: dict[str, set[str]] = {}
        self.depth: dict[str, int] = {}
        bodies = {s.name: parse(unpack(s.body)) for s in segments}
        self.ops: dict[tuple[str, str], list[Op]] = {}
        for name in self.heads:
            self._ancestors(name)
        for name, content in bodies.items():
            for shape, rows, lines in zip(content.shapes, content.rows, content.lines, strict=True):
                for row, line in zip(rows, lines, strict=True):
                    values = dict(zip(shape.columns, row[2:], strict=True))
                    key = (shape.type, row[1])
                    self.ops.setdefault(key, []).append(Op(name, line, self.depth[name], values))

    def _ancestors(self, name: str) -> set[str]:
        if name not in self.before:
            found: set[str] = set()
            for parent in self.heads[name].parents:
                found |= {parent} | self._ancestors(parent)
            self.before[name] = found
            self.depth[name] = 1 + max((self.depth[p] for p in self.heads[name].parents), default=0)
        return self.before[name]

    def saw(self, later: Op, earlier: Op) -> bool:
        """Whether `later` was made by somebody who had seen `earlier`."""
        if later.segment == earlier.segment:
            return later.line > earlier.line
        return earlier.segment in self.before[later.segment]

    def newest(self, ops: list[Op]) -> list[Op]:
        """Those that no other one has seen."""
        return [o for o in ops if not any(self.saw(other, o) for other in ops if other is not o)]

    def record(self, type_name: str, id: str) -> tuple[dict[str, Any], dict[tuple[str, ...], list[Op]]]:
        """The values of a record and its open questions."""
        kind, ops = SCHEMA[type_name], self.ops[(type_name, id)]
        values: dict[str, Any] = {}
        questions: dict[tuple[str, ...], list[Op]] = {}
        for column in kind.columns:
            register = kind.register_of(column)
            if column == "removed":
                values[column], heads = self._removed(ops)
                if heads:
                    questions[register] = heads
                continue
            heads = self.newest([o for o in ops if set(register) & o.values.keys()])
            if not heads:
                values[column] = None
                continue
            values[column] = max(heads, key=lambda o: o.rank).values.get(column)
            if len({json.dumps({c: o.values.get(c) for c in register}) for o in heads}) > 1:
                questions[register] = heads
        return values, questions

    def _removed(self, ops: list[Op]) -> tuple[bool, list[Op]]:
        heads = self.newest([o for o in ops if "removed" in o.values])
        gone = [o for o in heads if o.values["removed"]]
        unseen = [
            o
            for o in ops
            if "removed" not in o.values
            and not any(self.saw(h, o) for h in heads)
            and any(not self.saw(o, g) for g in gone)
        ]
        if not gone:
            return False, []
        if len(gone) == len(heads) and not unseen:
            return True, []
        return False, [*heads, *self.newest(unseen)]

    def content(self) -> tuple[dict[tuple[str, str], dict[str, Any]], list[tuple[str, str, str, list[str]]]]:
        """All records, and all questions with the places of their heads."""
        rows: dict[tuple[str, str], dict[str, Any]] = {}
        questions = []
        for type_name, id in self.ops:
            values, open_ones = self.record(type_name, id)
            rows[(type_name, id)] = {c: int(v) if isinstance(v, bool) else v for c, v in values.items()}
            for register, heads in open_ones.items():
                ordered = sorted(heads, key=lambda o: o.rank, reverse=True)
                places = [f"{o.segment} {o.line}" for o in ordered]
                questions.append((type_name, id, json.dumps(list(register)), places))
        return rows, sorted(questions)


def agree(world: World) -> list[str]:
    """What is wrong after everybody has met everybody; nothing when all is well."""
    wrong: list[str] = []
    first = world.bureaus[0]
    for bureau in world.bureaus:
        if bureau.waiting():
            wrong.append(f"{bureau.name} waits")
        if bureau.digests() != first.digests():
            wrong.append(f"{bureau.name} differs from {first.name}")
        if bureau.questions() != first.questions():
            wrong.append(f"{bureau.name} has other questions than {first.name}")
    sent = {s.name for post in world.posts for s in post.segments}
    if missing := sent - {name for name, _ in first.segments()}:
        wrong.append(f"{len(missing)} segments are lost")
    rows, questions = Oracle(first.everything()).content()
    if first.rows() != rows:
        wrong.append("the content is not what follows from the segments")
    mine = [
        (t, i, json.dumps(json.loads(r)), [f"{h[0]} {h[1]}" for h in json.loads(heads)])
        for t, i, r, heads in first.questions()
    ]
    if sorted(mine) != questions:
        wrong.append("the questions are not those that follow from the segments")
    return wrong


def play(world: World, chance: random.Random, steps: int) -> None:
    """A random history."""
    for _ in range(steps):
        who, one, two, three = (chance.randrange(1000) for _ in range(4))
        weights: dict[str, float] = {
            "make": 3,
            "edit": 12,
            "stamp": 1,
            "undo": 2,
            "answer": 4,
            "send": 6,
            "receive": 10,
        }
        weights |= {"copy": 1, "restore": 1, "clone": 0.3}
        step = chance.choices(list(weights), list(weights.values()))[0]
        arguments = {
            "make": (one,), "edit": (one, two, three), "stamp": (one,), "undo": (), "answer": (one, two),
            "send": (one,), "receive": (one,), "copy": (), "restore": (one,), "clone": (),
        }[step]  # fmt: skip
        getattr(world, step)(who, *arguments)
