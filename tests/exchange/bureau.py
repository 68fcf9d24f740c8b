"""One desk of the small world: a real database, what it sends and takes in, and what it has been told so far."""

import json
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.exchange.service import stops
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.catching_up import catch_up
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.kernel.erasing import scrub_all
from sdgp_desktop.kernel.journal import ACT, BODY, CONFLICT, OP, SEGMENT
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.segments import Sealed, parse, unpack
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.taking import Taker, checked, replay, stored
from sdgp_desktop.kernel.work import Person, Work
from tests.exchange.toys import SCHEMA, toy_genesis

START = datetime(2024, 3, 1, 9, tzinfo=UTC)
Said = tuple[str, str]  # an act, and a record that it changed


def shared_memory() -> str | None:
    """A folder in memory where the system has one: thousands of databases are made here."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


KEPT = TemporaryDirectory(dir=shared_memory())  # until the tests end


@cache
def template() -> Path:
    """A fresh database, made once in a run."""
    path = Path(KEPT.name) / "template.db"
    Store.create(path, SCHEMA, toy_genesis).close()
    return path


@dataclass(frozen=True)
class Post:
    """Segments on their way, parents first."""

    sender: str
    segments: tuple[Sealed, ...]


@dataclass(frozen=True)
class Told:
    """One act as it was done: what its author knew of, and what it wrote (type, record, new values).

    An act on records of two audiences travels in two segments, a long one in several: with a gap in what came, its
    author knew of one part and not of the other. So what is known of an act is known record by record.
    """

    knew: frozenset[Said]
    wrote: tuple[tuple[str, str, dict[str, Any]], ...]


@dataclass
class Chronicle:
    """What an onlooker wrote down: every act, every segment as it was first sealed. The merge never sees it."""

    acts: dict[str, Told]
    sealed: dict[str, Sealed]
    doubled: bool = False  # open operations were copied along: the same act may be sealed twice
    _said: dict[str, frozenset[Said]] = field(default_factory=dict)

    @classmethod
    def empty(cls) -> "Chronicle":
        """Nothing happened yet."""
        return cls({}, {})

    def said(self, name: str) -> frozenset[Said]:
        """What a segment tells; of what ships with the program nothing, for everybody knows it."""
        if name not in self.sealed:
            return frozenset()
        if name not in self._said:
            content = parse(unpack(self.sealed[name].body))
            shaped = zip(content.rows, content.lines, strict=True)
            lines = [(row, line) for rows, lines in shaped for row, line in zip(rows, lines, strict=True)]
            self._said[name] = frozenset((content.act_at(line).id, row[1]) for row, line in lines)
        return self._said[name]


class Bureau:
    """One desk with its database."""

    schema = SCHEMA  # what its program knows

    def __init__(self, folder: Path, name: str, number: int, chronicle: Chronicle) -> None:
        self.folder, self.name, self.chronicle = folder, name, chronicle
        self.person = Person(UUID(int=1000 + number), name, "officer", name)
        self.path = folder / f"{name}.db"
        shutil.copy(template(), self.path)
        self.copies: list[Path] = []
        self.late = timedelta(0)
        self._open()
        self.store.set_local(office=name, desk=name[:1])

    def _open(self) -> None:
        self.store = Store(self.path, self.schema)
        self._ticks = 0
        self.store.clock = self._clock

    def _clock(self) -> datetime:
        self._ticks += 1
        return START + self.late + timedelta(seconds=self._ticks)

    # -- work ------------------------------------------------------------------------------------------------------

    def act(self, change: Callable[[Work], None], final: bool = False) -> None:
        """Do something."""
        with self.noted(), self.store.act("step", self.person, final=final) as work:
            change(work)

    def noted(self) -> "_Noted":
        """While open, the onlooker writes down what is done."""
        return _Noted(self)

    def told(self) -> frozenset[Said]:
        """What this database holds of all acts: what is open, and what stands in the segments that count."""
        still_open = select(ACT.c.id, OP.c.record).join(ACT, ACT.c.n == OP.c.act)
        counting = select(SEGMENT.c.name).where(SEGMENT.c.taken.is_not(None))
        with self.store.read() as reading:
            found = frozenset((row.id, row.record) for row in reading.session.execute(still_open))
            names = reading.session.execute(counting).scalars().all()
        return found.union(*map(self.chronicle.said, names))

    def written_by(self, act: str) -> tuple[tuple[str, str, dict[str, Any]], ...]:
        """The open operations of an act."""
        statement = select(OP.c.body).join(ACT, ACT.c.n == OP.c.act).where(ACT.c.id == act).order_by(OP.c.n)
        with self.store.read() as reading:
            bodies = reading.session.execute(statement).scalars().all()
        return tuple((kind, id, fields) for kind, id, fields, _ in map(json.loads, bodies))

    def has_open(self) -> bool:
        """Whether there are operations that are not sealed."""
        with self.store.read() as reading:
            return reading.session.execute(select(OP.c.n).limit(1)).first() is not None

    def ids(self, type_name: str) -> list[UUID]:
        """The records of a type known here, in a fixed order."""
        table = SCHEMA[type_name].table
        with self.store.read() as reading:
            return list(reading.session.execute(select(table.c.id).order_by(table.c.id)).scalars())

    # -- exchange --------------------------------------------------------------------------------------------------

    def seal(self) -> None:
        """Seal, and let the onlooker keep the segments as they are now."""
        names = self.store.seal()
        if names:
            with self.store.read() as reading:
                self.chronicle.sealed.update(stored(reading.session.connection(), names))

    def before_import(self) -> None:
        """What every import does first."""
        self.seal()

    def segments(self) -> list[tuple[str, str]]:
        """Names and authors of what is kept here, parents first."""
        with self.store.read() as reading:
            statement = select(SEGMENT.c.name, SEGMENT.c.author).where(SEGMENT.c.author != "")
            rows = reading.session.execute(statement.order_by(SEGMENT.c.taken.is_(None), SEGMENT.c.taken, SEGMENT.c.n))
            return [(row.name, row.author) for row in rows]

    def post(self, only: Callable[[int], bool] = lambda place: True) -> Post:
        """Seal and send (those at the places of `only`)."""
        self.seal()
        names = [name for place, (name, _) in enumerate(self.segments()) if only(place)]
        with self.store.read() as reading:
            found = stored(reading.session.connection(), names)
        return Post(self.name, tuple(found[name] for name in names))

    def take(self, segments: Iterable[Sealed]) -> None:
        """Take segments in: the steps of an import."""
        self.before_import()
        by_name = {s.name: s for s in segments}
        with self.store.read() as reading:
            here = graph.known(reading.session.connection(), by_name)
        fresh = {name: checked(self.schema, sealed) for name, sealed in by_name.items() if name not in here}
        with self.store.merging() as connection:
            taker = Taker(connection, self.schema, expected=fresh)
            for name, content in fresh.items():
                taker.keep(by_name[name], content)
            taken = taker.run()
            stops.carry_out(connection, self.schema, taken.applied)
            scrub_all(connection, self.schema, taken.applied)

    def scrub(self) -> None:
        """Carry an erasure out that was done here."""
        self.seal()
        with self.store.merging() as connection:
            scrub_all(connection, self.schema)

    def know(self, bureaus: "Iterable[Bureau]") -> None:
        """Know desks by their keys."""
        blank = {"seal": "", "name": "", "world": "", "numbers": (), "card": {}}
        with self.store.local() as work:
            for one in bureaus:
                key = one.store.desk_keys().public
                work.session.add(Desk(key=key, office=one.name, desk=one.name[:1], added=START, **blank))

    # -- copies ----------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Keep a copy of the database as it is."""
        path = self.folder / f"{self.name}-{len(self.copies)}.copy"
        shutil.copy(self.path, path)
        self.copies.append(path)

    def restore(self, number: int) -> None:
        """Go back to a copy."""
        self.store.close()
        shutil.copy(self.copies[number % len(self.copies)], self.path)
        self._open()

    def clone(self, name: str, number: int) -> "Bureau":
        """The same database, keys included, on a second laptop."""
        made = Bureau.__new__(Bureau)
        made.folder, made.name, made.copies, made.chronicle = self.folder, name, [], self.chronicle
        made.person = Person(UUID(int=1000 + number), name, "officer", self.person.office)
        made.path, made.late = self.folder / f"{name}.db", self.late
        for source in self.folder.glob(f"{self.path.name}*"):
            shutil.copy(source, self.folder / source.name.replace(self.path.name, made.path.name))
        made._open()
        return made

    def update(self, schema: Schema) -> None:
        """Install another version of the program."""
        self.store.close()
        self.schema = schema
        self._open()
        with self.store.merging() as connection:
            catch_up(connection, schema)

    # -- what is compared ------------------------------------------------------------------------------------------

    def digests(self) -> dict[str, str]:
        """The content, audience by audience."""
        with self.store.read() as reading:
            return digests(reading)

    def questions(self) -> list[tuple[str, str, str, str]]:
        """The open questions with all their heads."""
        with self.store.read() as reading:
            rows = reading.session.execute(select(CONFLICT).order_by(CONFLICT.c.id)).all()
        return [(row.record_type, row.record, row.register, row.heads) for row in rows]

    def in_state(self, state: str) -> list[str]:
        """The names of the segments in a state."""
        with self.store.read() as reading:
            statement = select(SEGMENT.c.name).where(SEGMENT.c.state == state).order_by(SEGMENT.c.name)
            return list(reading.session.execute(statement).scalars())

    def bodies(self) -> dict[str, bytes]:
        """The stored bodies of all segments."""
        statement = select(SEGMENT.c.name, BODY.c.body).join(BODY, BODY.c.segment == SEGMENT.c.n)
        with self.store.read() as reading:
            return {row.name: row.body for row in reading.session.execute(statement)}

    def rows(self) -> dict[tuple[str, str], dict[str, Any]]:
        """All records as plain values."""
        found: dict[tuple[str, str], dict[str, Any]] = {}
        with self.store.read() as reading:
            for kind in self.schema.types.values():
                names = ["id", *kind.columns]
                for row in reading.session.execute(select(*(kind.raw.c[c] for c in names))):
                    values = dict(zip(names, row, strict=True))
                    key = (kind.name, values.pop("id"))
                    found[key] = {
                        c: json.loads(v) if c in kind.json_columns and v is not None else v for c, v in values.items()
                    }
        return found

    def rebuild(self) -> None:
        """Build everything anew from the journal."""
        ids = {id for _, id in self.rows()}
        with self.store.merging() as connection:
            replay(connection, self.schema, ids)

    def shipped(self) -> dict[str, Sealed]:
        """The segments that ship with the program."""
        with self.store.read() as reading:
            names = reading.session.execute(select(SEGMENT.c.name).where(SEGMENT.c.author == "")).scalars().all()
            return stored(reading.session.connection(), names)


class _Noted:
    """Writes down which acts are new, what their author knew and what they wrote."""

    def __init__(self, bureau: Bureau) -> None:
        self._bureau = bureau

    def __enter__(self) -> None:
        self._knew = self._bureau.told()

    def __exit__(self, failed: type[BaseException] | None, *_: object) -> None:
        if failed is None:
            for act in {act for act, _ in self._bureau.told() - self._knew}:
                self._bureau.chronicle.acts[act] = Told(self._knew, self._bureau.written_by(act))
