"""The contents of attachments: a file of its own beside the database, each content once, by its SHA-256."""

import hashlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    delete,
    insert,
    inspect,
    select,
)

from sdgp_desktop.kernel.engine import bare, healed, open_engine, translated
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import real
from sdgp_desktop.kernel.keys import key_for

BLOB = Table(
    "blob",
    MetaData(),
    Column("hash", String(64), primary_key=True),
    Column("size", Integer, nullable=False),
    Column("data", LargeBinary, nullable=False),
)
AWAITED = Table("awaited", BLOB.metadata, Column("hash", String(64), primary_key=True))  # no record names them yet


def file_of(database: Path) -> Path:
    """Where the contents of a database's attachments lie."""
    database = real(database)
    return database.with_name(database.name + ".attachments")


class Blobs:
    """One file of contents; it is made when the first content is kept."""

    def __init__(self, path: Path, key: bytes | None = None, read_only: bool = False) -> None:
        self.path, self.key, self.read_only = path, key, read_only
        self._engine: Engine | None = None
        self._made = False

    def _open(self) -> Engine:
        if self._engine is None:
            key = key_for(self.path, self.key)
            if self.read_only:
                healed(self.path, key)
            self._engine = open_engine(self.path, key, self.read_only)
        return self._engine

    def _writing(self) -> Connection:
        """A connection that writes; its table is made first (a new file has none, nor one a power cut left empty)."""
        there = self._is_there()
        connection = self._open().connect().execution_options(writing=True)
        if not there:
            with connection.begin():
                BLOB.metadata.create_all(connection)
            self._made = True
        return connection

    def _is_there(self) -> bool:
        """Whether there is a file with its table."""
        if not self.path.exists():
            return False
        if not self._made:
            with translated(), self._open().connect() as connection:
                self._made = inspect(connection).has_table(BLOB.name)
        return self._made

    def close(self) -> None:
        """Let go of the file."""
        if self._engine is not None:
            self._engine.dispose()
            self._engine, self._made = None, False

    def keep(self, data: bytes, *, awaited: bool = False) -> str:
        """Keep a content; the same content twice is kept once. Returns its SHA-256. Errors: Refusal "disk_full" …

        An `awaited` one waits for the record that names it (`named`): after a crash in between it is told by `unnamed`.
        Whoever keeps it for good ends the waiting.
        """
        name = hashlib.sha256(data).hexdigest()
        if awaited and self.has(name):
            return name
        with translated(), self._writing() as connection, connection.begin():
            if not _is_in(connection, name):  # asked once more: nobody else writes from here on
                connection.execute(insert(BLOB).values(hash=name, size=len(data), data=data))
                if awaited:
                    AWAITED.create(connection, checkfirst=True)
                    connection.execute(insert(AWAITED).prefix_with("or ignore").values(hash=name))
            if not awaited and inspect(connection).has_table(AWAITED.name):
                connection.execute(delete(AWAITED).where(AWAITED.c.hash == name))
        return name

    def named(self, names: Iterable[str]) -> None:
        """Records name these contents now. A mark that cannot be removed is looked at again at the next start."""
        with suppress(Refusal), translated():
            settled = self.unnamed() & set(names)
            if not settled:
                return
            with self._writing() as connection, connection.begin():
                for name in sorted(settled):
                    connection.execute(delete(AWAITED).where(AWAITED.c.hash == name))

    def unnamed(self) -> set[str]:
        """Contents that were kept for a record which was not stored since, as far as is known."""
        if not self._is_there():
            return set()
        with self._open().connect() as connection:
            if not inspect(connection).has_table(AWAITED.name):
                return set()
            return set(connection.execute(select(AWAITED.c.hash)).scalars())

    def has(self, name: str) -> bool:
        """Whether a content is here."""
        if not self._is_there():
            return False
        with self._open().connect() as connection:
            return _is_in(connection, name)

    def get(self, name: str) -> bytes:
        """One content, checked against its name. Errors: Refusal "attachment_missing", "attachment_damaged"."""
        data = None
        if self._is_there():
            with self._open().connect() as connection:
                data = connection.execute(select(BLOB.c.data).where(BLOB.c.hash == name)).scalar()
        if data is None:
            raise Refusal("attachment_missing")
        if hashlib.sha256(data).hexdigest() != name:
            raise Refusal("attachment_damaged")
        return bytes(data)

    def names(self) -> set[str]:
        """All contents that are here."""
        if not self._is_there():
            return set()
        with self._open().connect() as connection:
            return set(connection.execute(select(BLOB.c.hash)).scalars())

    def sizes(self) -> dict[str, int]:
        """All contents that are here, with their bytes."""
        if not self._is_there():
            return {}
        with self._open().connect() as connection:
            return {row.hash: row.size for row in connection.execute(select(BLOB.c.hash, BLOB.c.size))}

    def drop(self, names: Iterable[str]) -> None:
        """Let go of contents that no record names."""
        gone = sorted(set(names))
        if gone:
            with translated(), self._writing() as connection, connection.begin():
                for name in gone:
                    connection.execute(delete(BLOB).where(BLOB.c.hash == name))

    def missing_from(self, other: "Blobs") -> Iterator[str]:
        """Names that are here and not in `other`."""
        yield from sorted(self.names() - other.names())

    def write_to(self, path: Path) -> None:
        """Put all contents into one new file, closed with the same key, while this one stays in use."""
        with translated(), bare(self._open()) as raw:
            raw.execute("vacuum into ?", (str(path),))

    def copy_to(self, other: "Blobs", names: Iterable[str] | None = None) -> int:
        """Copy what the other file lacks, one content at a time; returns how many."""
        wanted = set(self.missing_from(other)) if names is None else set(names) & set(self.missing_from(other))
        for name in sorted(wanted):
            other.keep(self.get(name))
        return len(wanted)


def _is_in(connection: Connection, name: str) -> bool:
    return connection.execute(select(BLOB.c.hash).where(BLOB.c.hash == name)).first() is not None
