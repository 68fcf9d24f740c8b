"""Undo of an import, tried on random histories of small offices: what was set aside leaves no trace in the content."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.aside import Landing, values
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import CONFLICT, SEGMENT
from sdgp_desktop.kernel.segments import Sealed
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.taking import Taker, checked, stored
from sdgp_desktop.kernel.undo import note_landing
from sdgp_desktop.kernel.work import Person, Work
from tests.kernel.toy import SCHEMA, Stamp, Street, Town

SHIPPED = (UUID(int=100), UUID(int=101))
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None  # many databases are made here
EDITS = ("name", "mayor", "amount", "removed", "themes")


def ship(work: Work) -> None:
    """Two towns that everybody has."""
    towns = [("Shipped BJ", "BJ"), ("Shipped RW", "RW")]
    work.insert_many(
        Town, [{"id": i, "name": n, "country": c} for i, (n, c) in zip(SHIPPED, towns, strict=True)]
    )  # fmt: skip


KEPT = TemporaryDirectory()  # until the tests end


@cache
def template() -> Path:
    """A fresh database, made once in a run."""
    path = Path(KEPT.name) / "template.db"
    Store.create(path, SCHEMA, ship).close()
    return path


class Small:
    """One office on the toy slice."""

    def __init__(self, folder: Path, name: str, number: int) -> None:
        self.name, self.path = name, folder / f"{name}.db"
        self.person = Person(UUID(int=1000 + number), name, "officer", name)
        shutil.copy(template(), self.path)
        self.store = Store(self.path, SCHEMA)
        self.store.set_local(office=name, desk=name)

    def act(self, change: Callable[[Work], object]) -> None:
        """Do something."""
        with self.store.act("step", self.person) as work:
            change(work)

    def make(self, value: int) -> None:
        """A new town with a street."""

        def change(work: Work) -> None:
            town = work.add(Town(name=f"t{value}", country=("BJ", "RW", None)[value % 3]))
            work.add(Street(town_id=town.id, name=f"s{value}"))

        self.act(change)

    def edit(self, which: int, what: int, value: int) -> None:
        """Change something of a town."""
        with self.store.read() as reading:
            towns = reading.session.execute(select(Town.id).order_by(Town.id)).scalars().all()
        id = towns[which % len(towns)]

        def change(work: Work) -> None:
            town = work.get(Town, id)
            match EDITS[what % len(EDITS)]:
                case "name":
                    town.name = f"n{value % 4}"
                case "mayor":
                    town.mayor = f"p{value % 4}"
                case "amount":
                    town.amount_minor, town.currency = value % 5, ("EUR", "RWF")[value % 2]
                case "removed":
                    town.removed = not town.removed
                case "themes":
                    town.themes = ("a", "b", "c")[: value % 4]

        self.act(change)

    def post(self, first: int = 0) -> list[Sealed]:
        """What is kept here, from the `first` segment on, parents first."""
        self.store.seal()
        with self.store.read() as reading:
            known = select(SEGMENT.c.name).where(SEGMENT.c.author != "", SEGMENT.c.state == graph.APPLIED)
            names = list(reading.session.execute(known.order_by(SEGMENT.c.taken)).scalars())
            found = stored(reading.session.connection(), names)
        return [found[name] for name in names[first:]]

    def take(self, segments: list[Sealed]) -> Landing:
        """Take segments in, as an import does."""
        self.store.seal()
        with self.store.merging() as connection:
            here = graph.known(connection, [s.name for s in segments])
            fresh = [s for s in segments if s.name not in here or here[s.name].state == graph.ASIDE]
            taker = Taker(connection, SCHEMA, expected=[s.name for s in fresh])
            for sealed in fresh:
                taker.keep(sealed, checked(SCHEMA, sealed))
            names = tuple(s.name for s in fresh)
            landing = Landing(names, tuple(n for n in taker.run().applied if n not in names))
            if names:
                with self.store.beside(connection) as work:
                    note_landing(work, self.person.id, self.name, self.name, {"packet": "p"}, landing)
        return landing

    def content(self) -> tuple[Any, ...]:
        """Everything that follows from the segments: digests, rows, open questions, what waits."""
        with self.store.read() as reading:
            connection = reading.session.connection()
            ids = [
                (n, id)
                for n, kind in SCHEMA.types.items()
                for id in connection.execute(select(kind.raw.c.id)).scalars()
            ]
            questions = reading.session.execute(select(CONFLICT.c.id, CONFLICT.c.heads).order_by(CONFLICT.c.id)).all()
            waiting = select(SEGMENT.c.name).where(SEGMENT.c.state == graph.WAITING).order_by(SEGMENT.c.name)
            tips = select(SEGMENT.c.name).where(SEGMENT.c.tip == 1).order_by(SEGMENT.c.name)
            return (
                digests(reading), values(connection, SCHEMA, ids), [tuple(q) for q in questions],
                list(connection.execute(waiting).scalars()), list(connection.execute(tips).scalars()),
            )  # fmt: skip

    def undo(self, redo: bool = False) -> str:
        """Take the last thing back; the code of the refusal, or nothing."""
        try:
            self.store.undo(self.person, redo)
        except Refusal as refusal:
            return refusal.code
        return ""


@dataclass
class Small3:
    """Three offices and the posts between them."""

    offices: list[Small]
    posts: list[list[Sealed]]

    def step(self, who: int, kind: int, one: int, two: int) -> None:
        """One step of a history."""
        office = self.offices[who % 3]
        match kind % 7:
            case 0:
                office.make(one)
            case 1 | 2:
                office.edit(one, two, one + two)
            case 3:
                office.act(lambda work: work.add(Stamp(word=str(one))))
            case 4 | 5:
                self.posts.append(office.post(two % 4 if one % 3 == 0 else 0))
            case 6 if self.posts:
                office.take(self.posts[one % len(self.posts)])


STEPS = st.lists(st.tuples(*[st.integers(0, 200)] * 4), min_size=4, max_size=14)


def small3(folder: str, steps: list[tuple[int, ...]]) -> Small3:
    """Three offices after a history."""
    world = Small3([Small(Path(folder), name, n) for n, name in enumerate("ABC")], [])
    for step in steps:
        world.step(*step)
    return world


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Small, Small]]:
    """Two offices."""
    made = Small(tmp_path, "A", 0), Small(tmp_path, "B", 1)
    yield made
    for one in made:
        one.store.close()


@settings(max_examples=15, deadline=None)
@given(steps=STEPS, part=st.integers(0, 3))
def test_an_import_that_is_undone_leaves_no_trace_and_can_be_taken_in_again(
    steps: list[tuple[int, ...]], part: int
) -> None:
    with TemporaryDirectory(dir=MEMORY) as folder:
        world = small3(folder, steps)
        here, post = world.offices[0], world.offices[1].post(part)
        here.store.seal()
        before = here.content()
        landing = here.take(post)
        after = here.content()
        if landing.kept:
            assert here.undo() == ""
            assert here.content() == before
            assert here.undo(redo=True) == ""
            assert here.content() == after
            assert here.undo() == ""
            here.take(post)
            assert here.content() == after
        for one in world.offices:
            one.store.close()


@settings(max_examples=10, deadline=None)
@given(steps=STEPS, edits=st.lists(st.tuples(*[st.integers(0, 200)] * 3), max_size=5))
def test_what_was_done_upon_an_import_and_taken_back_stands_not_in_the_way(
    steps: list[tuple[int, ...]], edits: list[tuple[int, ...]]
) -> None:
    with TemporaryDirectory(dir=MEMORY) as folder:
        world = small3(folder, steps)
        here, post = world.offices[0], world.offices[1].post()
        here.store.seal()
        before = here.content()
        if here.take(post).kept:
            for which, what, value in edits:
                here.edit(which, what, value)
            while (name := here.store.undo_name(here.person)) is not None and name[0] != "import":
                assert here.undo() == ""
            assert here.undo() == ""
            assert here.content() == before
        for one in world.offices:
            one.store.close()


def test_what_waited_for_an_import_waits_again(two: tuple[Small, Small]) -> None:
    here, there = two
    there.make(1)
    first = there.post()
    there.edit(2, 0, 1)
    second = [s for s in there.post() if s.name not in {f.name for f in first}]
    here.take(second)
    before = here.content()
    assert len(before[3]) == len(second)
    assert here.take(first).released == tuple(s.name for s in second)
    assert here.undo() == ""
    assert here.content() == before


def test_work_that_was_sealed_upon_an_import_keeps_it(two: tuple[Small, Small]) -> None:
    here, there = two
    there.make(1)
    here.take(there.post())
    here.edit(0, 0, 1)
    here.store.seal()
    after = here.content()
    assert here.undo() == ""  # the own change, as a new act
    assert here.undo() == "import_built_upon"
    assert here.undo() == "nothing_to_undo"  # what cannot be taken back leaves the list
    assert here.content()[1] != after[1]


def test_open_work_upon_an_import_keeps_it(two: tuple[Small, Small]) -> None:
    here, there = two
    there.edit(0, 1, 1)
    here.take(there.post())
    other = Person(UUID(int=7), "Other", "officer", "A")
    with here.store.act("step", other) as work:
        work.get(Town, SHIPPED[0]).name = "built upon"
    after = here.content()
    assert here.undo() == "import_built_upon"
    assert here.content() == after


def test_an_import_stays_when_something_new_speaks_of_what_it_brought(two: tuple[Small, Small]) -> None:
    here, there = two
    there.make(1)
    here.take(there.post())
    with here.store.read() as reading:
        town = reading.session.execute(select(Town.id).where(Town.name == "t1")).scalar_one()
    other = Person(UUID(int=7), "Other", "officer", "A")
    with here.store.act("step", other) as work:
        work.add(Street(town_id=town, name="Rue neuve"))
    after = here.content()
    assert here.undo() == "import_built_upon"
    assert here.content() == after


def test_a_later_import_that_builds_upon_the_first_is_undone_first(two: tuple[Small, Small]) -> None:
    here, there = two
    there.make(1)
    before = here.content()
    here.take(there.post())
    between = here.content()
    there.edit(2, 0, 3)
    here.take(there.post())
    assert here.undo() == ""
    assert here.content() == between
    assert here.undo() == ""
    assert here.content() == before
    assert here.undo(redo=True) == ""
    assert here.content() == between


def test_the_undo_of_an_import_survives_a_restart_and_travels_nowhere(two: tuple[Small, Small]) -> None:
    here, there = two
    there.make(1)
    before = here.content()
    here.take(there.post())
    here.store.close()
    here.store = Store(here.path, SCHEMA)
    assert here.store.undo_name(here.person) == ("import", {"packet": "p"})
    assert here.undo() == ""
    assert here.content() == before
    assert here.post() == []  # neither the import nor its undo is a change of this office


def test_what_erased_for_good_is_never_taken_back(two: tuple[Small, Small]) -> None:
    here, there = two
    there.make(1)
    landing = here.take(there.post())
    with here.store.merging() as connection, here.store.beside(connection) as work:
        note_landing(work, here.person.id, "A", "A", {"packet": "q"}, Landing(landing.kept, lasting=True))
    after = here.content()
    assert here.undo() == ""  # the first note of it
    assert here.undo(redo=True) == ""
    assert here.content() == after
