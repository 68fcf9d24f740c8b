"""The store: opens the database, hands out transactions, announces what changed."""

import json
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.orm import Session

from sdgp_desktop.kernel import desk, journal
from sdgp_desktop.kernel.aside import set_aside, take_up
from sdgp_desktop.kernel.blobs import Blobs
from sdgp_desktop.kernel.blobs import file_of as blobs_file
from sdgp_desktop.kernel.dates import local_day
from sdgp_desktop.kernel.desk import DeskKeys
from sdgp_desktop.kernel.engine import open_engine, translated
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import drop, real
from sdgp_desktop.kernel.guard import WorkSession, guard
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import Base, known_id
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.sealing import seal
from sdgp_desktop.kernel.undo import BUILT_UPON, DONE, OFF, TAKEN_BACK, Step, last_step, mark_undone, reverse
from sdgp_desktop.kernel.upward import Answers
from sdgp_desktop.kernel.work import WRITING, Changes, Person, Work

PROGRAM = Person(known_id("person", "program"), "", "program", "")
STORED = select(journal.SETTING.c.value).where(journal.SETTING.c.key == bindparam("of"))  # built once
GENESIS_MOMENT = datetime(2023, 10, 3, tzinfo=UTC)  # the day of the concept note: the same in every office


class _RolledBack(Exception):
    """The end of a rehearsal."""


class Announcer:
    """Tells listeners, after a commit, what changed."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Changes], None]] = []

    def connect(self, listener: Callable[[Changes], None]) -> None:
        """Call `listener` after every commit from now on."""
        self._listeners.append(listener)

    def disconnect(self, listener: Callable[[Changes], None]) -> None:
        """Do not call `listener` any more; unknown ones are no error."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def tell(self, changes: Changes) -> None:
        """Call all listeners."""
        for listener in list(self._listeners):
            listener(changes)


class Store:
    """One open database. `act` changes, `read` looks, `local` keeps things of this computer; nothing else writes."""

    def __init__(
        self,
        place: str | Path,
        schema: Schema,
        *,
        key: bytes | None = None,
        read_only: bool = False,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        new_id: Callable[[], UUID] = uuid4,
    ) -> None:
        self.place = place if isinstance(place, str) and "://" in place else real(Path(place))
        self.schema, self.read_only, self.clock, self.new_id = schema, read_only, clock, new_id
        self.key = key
        self.engine = open_engine(self.place, key, read_only)
        self.changed = Announcer()
        self.blobs = Blobs(blobs_file(self.path), key, read_only)
        self.answers = Answers()  # to what lower slices ask higher ones; given by the office
        self.prologue: Callable[[Work], None] | None = None  # run inside every own act, before it
        self.after_landing: Callable[[Store, Connection, Step, list[str]], None] | None = None  # after undo or redo
        self.copying = threading.RLock()  # held while the safety copies and their shelf are written
        self.guard: Callable[[], object] | None = None  # refuses what changes anything to somebody who only reads
        self.replaced = False  # closed, or another store has taken its place: nothing is written through this one
        self._writer = threading.RLock()
        self._office: str | None = None
        self._desk: str | None = None
        self._world: str | None = None
        self._keys: DeskKeys | None = None
        guard(self.engine, frozenset(schema.types))

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody writes or copies meanwhile; whoever does is waited for."""
        with self.copying, self._writer:
            yield

    @property
    def today(self) -> date:
        """The day on the wall of this computer, by the clock of this store: the only one that counts."""
        return local_day(self.clock())

    @property
    def path(self) -> Path:
        """The file of the database."""
        return Path(self.place)

    @classmethod
    def create(
        cls, place: str | Path, schema: Schema, genesis: Callable[[Work], None] | None = None, **options: Any
    ) -> "Store":
        """Make a new database with all tables and what ships with the program.

        Errors: Refusal "file_exists" when there is a file already: nothing is ever written over.
        """
        if not (isinstance(place, str) and "://" in place):
            if Path(place).exists():
                raise Refusal("file_exists", file=Path(place).name)
            Path(place).parent.mkdir(parents=True, exist_ok=True)
        store = cls(place, schema, **options)
        try:
            with translated():
                store._make_tables()
                if genesis is not None:
                    store._run_genesis(genesis)
        except BaseException:  # half a database would stand in the way of the next try
            store.close()
            for left in (store.path, store.path.with_name(f"{store.path.name}-journal")):
                drop(left)
            raise
        return store

    def _make_tables(self) -> None:
        with self.engine.connect().execution_options(writing=True) as connection, connection.begin():
            Base.metadata.create_all(connection)
            connection.exec_driver_sql("create table alembic_version (version_num varchar(32) not null primary key)")
            connection.exec_driver_sql(f"insert into alembic_version values ('{self.schema.version:04d}')")

    def _run_genesis(self, genesis: Callable[[Work], None]) -> None:
        counter = iter(range(10**9))
        with self._transaction() as session:
            work = Work(
                session,
                self.schema,
                name="genesis",
                person=PROGRAM,
                desk="",
                moment=GENESIS_MOMENT,
                answers=self.answers,
                new_id=lambda: known_id("genesis", str(next(counter))),
                final=True,
                origin="genesis",
            )
            session.work = work
            genesis(work)
            work.finish(lambda: known_id("salt", str(next(counter))).hex)
            seal(session.connection(), self.schema, None, "")

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()
        self.blobs.close()

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    # -- transactions --------------------------------------------------------------------------------------------

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """Look: one consistent view, closed at the end of the block."""
        with translated(), self.engine.connect() as connection, Session(bind=connection, autoflush=False) as session:
            yield Reading(session, self.schema, self.clock(), self.answers)

    @contextmanager
    def act(self, name: str, person: Person, /, *, final: bool = False, **facts: Any) -> Iterator[Work]:
        """Do one thing: all of it is stored and journalled at the end of the block, or none of it.

        `final` acts have consequences outside and leave the list of undo.
        Errors: as `may_change`.
        """
        with self._act(name, person, final=final, facts=facts) as work:
            yield work

    @contextmanager
    def _act(
        self, name: str, person: Person, /, *, final: bool, facts: dict[str, Any], undoing: bool = False
    ) -> Iterator[Work]:
        self.may_change()
        with self._writer:
            with translated(), self._transaction() as session:
                work = Work(
                    session,
                    self.schema,
                    name=name,
                    person=person,
                    desk=self.desk,
                    moment=self.clock(),
                    answers=self.answers,
                    new_id=self.new_id,
                    final=final or undoing,
                    facts=facts,
                )
                session.work, work.blobs = work, self.blobs
                if self.prologue is not None:
                    self.prologue(work)
                    work.keep_from_undo()
                yield work
                work.finish(lambda: secrets.token_hex(16))
            if work.contents:
                self.blobs.named(work.contents)
            if work.changed:
                self.changed.tell(Changes(name, work.changed))

    def may_change(self) -> None:
        """Errors: Refusal "read_only" on a database opened for reading; what the guard of the office refuses."""
        if self.read_only:
            raise Refusal("read_only", file=self.path.name)
        if self.guard is not None:
            self.guard()

    @contextmanager
    def local(self) -> Iterator[Work]:
        """Keep something on this computer only; a change of a journalled record here is a mistake."""
        if self.read_only:
            raise Refusal("read_only", file=self.path.name)
        with self._writer, translated(), self._transaction() as session:
            yield self._local_work(session)
            session.flush()

    def _local_work(self, session: Session) -> Work:
        return Work(
            session,
            self.schema,
            name="",
            person=PROGRAM,
            desk="",
            moment=self.clock(),
            answers=self.answers,
            new_id=self.new_id,
            final=True,
        )

    @contextmanager
    def merging(self) -> Iterator[Connection]:
        """One transaction in which the kernel itself changes records from segments; what it did is announced.

        Errors: as `may_change`.
        """
        self.may_change()
        with self._merging() as connection:
            yield connection

    @contextmanager
    def _merging(self) -> Iterator[Connection]:
        if self.read_only:
            raise Refusal("read_only", file=self.path.name)
        with self._writer, translated(), self._transaction() as session:
            connection = session.connection()
            if connection.dialect.name == "sqlite":
                connection.exec_driver_sql("pragma defer_foreign_keys=on")
            connection.info[WRITING] = connection.info.get(WRITING, 0) + 1
            try:
                yield connection
            finally:
                connection.info[WRITING] -= 1

    @contextmanager
    def rehearsing(self) -> Iterator[Connection]:
        """As `merging`; at the end of the block everything is as it was."""
        try:
            with self._merging() as connection:
                yield connection
                raise _RolledBack
        except _RolledBack:
            return

    @contextmanager
    def beside(self, connection: Connection) -> Iterator[Work]:
        """Keep things of this computer in the transaction of `merging`."""
        with WorkSession(bind=connection, join_transaction_mode="rollback_only") as session:
            yield self._local_work(session)
            session.flush()

    def seal(self) -> list[str]:
        """Close all open operations into signed segments; returns their names.

        Called before a packet is made or taken in, before a safety copy, and at the end of the program.
        """
        with self.read() as reading:
            if reading.session.execute(select(journal.OP.c.n).limit(1)).first() is None:
                return []
        with self._merging() as connection:
            return seal(connection, self.schema, self.desk_keys(), self.world)

    def desk_keys(self) -> DeskKeys:
        """The keys with which this desk signs and opens packets; they lie beside the database."""
        if self._keys is None:
            self._keys = desk.load(self.path, self.key)
        return self._keys

    def use_desk_keys(self, keys: DeskKeys) -> None:
        """Sign and open with these keys from now on. Errors: Refusal "disk_full", "disk_error"."""
        desk.save(self.path, keys, self.key)
        self._keys = keys

    @property
    def world(self) -> str:
        """ "sample" for a database of examples, which never mixes with real work; nothing otherwise."""
        if self._world is None:
            self._world = "sample" if self.setting("sample", False) else ""
        return self._world

    @contextmanager
    def _transaction(self) -> Iterator["WorkSession"]:
        if self.replaced:
            raise Refusal("database_busy")
        writing = self.engine.connect().execution_options(writing=True)
        with writing as connection, WorkSession(bind=connection) as session:
            connection.info[WRITING] = 0  # a flush that failed has not counted down
            with session.begin():
                yield session

    @property
    def office(self) -> str:
        """The code of the office that this database belongs to, read once."""
        if self._office is None:
            self._office = str(self.setting("office", ""))
        return self._office

    @property
    def desk(self) -> str:
        """The series of this desk (V, R, A, V2 …), read once."""
        if self._desk is None:
            self._desk = str(self.setting("desk", ""))
        return self._desk

    # -- settings of this database -------------------------------------------------------------------------------

    def setting(self, key: str, default: Any = None) -> Any:
        """A setting of this database (office, desk, sample …)."""
        with self.engine.connect() as connection:
            found = connection.execute(STORED, {"of": key}).scalar()
        return default if found is None else json.loads(found)

    def set_local(self, **settings: Any) -> None:
        """Keep settings of this database, outside the journal."""
        self._office = self._desk = self._world = None
        with self.local() as work:
            for key, value in settings.items():
                work.set_local(key, value)

    # -- undo ----------------------------------------------------------------------------------------------------

    def undo_name(self, person: Person, redo: bool = False) -> tuple[str, dict[str, Any]] | None:
        """Name and facts of the act that undo (or redo) would take back, or nothing."""
        with self.read() as reading:
            step = last_step(reading.session, person.id, redo)
        return None if step is None else (step.name, step.facts)

    def undo(self, person: Person, redo: bool = False) -> None:
        """Take the last act of this person back, as a new act with the earlier values.

        Errors: Refusal "nothing_to_undo"; as `undo.reverse`. What others have built upon leaves the list then: what was
        done before it can be taken back all the same.
        """
        with self.read() as reading:
            step = last_step(reading.session, person.id, redo)
        if step is None:
            raise Refusal("nothing_to_redo" if redo else "nothing_to_undo")
        if step.landing is not None:
            self.undo_landing(step, redo)
            return
        name = "redo" if redo else "undo"
        try:
            with self._act(name, person, final=False, facts={"act": step.name, **step.facts}, undoing=True) as work:
                if last_step(work.session, person.id, redo) != step:
                    raise Refusal("database_busy")  # somebody else who works under this name was faster
                reverse(work, step, redo)
                mark_undone(work.session, step, DONE if redo else TAKEN_BACK)
        except Refusal as refusal:
            if refusal.code in BUILT_UPON:
                with self.local() as work:
                    mark_undone(work.session, step, OFF)
            raise

    def undo_landing(self, step: Step, redo: bool = False) -> None:
        """Set an import aside, or let it count again. What cannot be taken back leaves the list.

        Errors: Refusal "import_lasting", "import_unknown", "import_built_upon".
        """
        assert step.landing is not None
        try:
            with self.merging() as connection:
                applied: list[str] = []
                if redo:
                    applied, touched = take_up(connection, self.schema, step.landing)
                else:
                    touched = set_aside(connection, self.schema, self.desk_keys().public, step.landing)
                if self.after_landing is not None:
                    self.after_landing(self, connection, step, applied)
                mark_undone(connection, step, DONE if redo else TAKEN_BACK)
        except Refusal as refusal:
            if refusal.code.startswith("import_") and step.undone == DONE:
                with self.local() as work:
                    mark_undone(work.session, step, OFF)
            raise
        self.changed.tell(Changes("redo" if redo else "undo", touched))

    def redo(self, person: Person) -> None:
        """Do again what was undone last."""
        self.undo(person, redo=True)
