"""Opening a database: one SQLite in the process (sqlcipher3), and the pragmas that keep what was saved.

`journal_mode=TRUNCATE` with `synchronous=EXTRA`: no saved change is lost in a power cut, and a plain copy of the open
file is complete. `fullfsync=on` pushes through the memory of the disk itself on macOS, whose fsync does not; it means
nothing elsewhere (`checkpoint_fullfsync` is for WAL only).
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path, PurePath
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.util import LRUCache

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import real

LUCK: tuple[tuple[str, str, dict[str, str]], ...] = (  # what SQLite says, and what it means
    ("locked", "database_busy", {}),
    ("busy", "database_busy", {}),
    ("full", "disk_full", {}),
    ("readonly", "read_only", {"file": ""}),
    ("read-only", "read_only", {"file": ""}),
    ("disk i/o", "disk_error", {"reason": "disk i/o"}),
    ("unable to open", "disk_error", {"reason": "unable to open"}),
)
BUSY_MS = 5_000
CACHE = 16_000  # kB of pages kept in memory: a large change that outgrows them writes and locks before its end

# A rehearsal, a safety copy and a restore open a second file: what the first one said need not be compiled again.
COMPILED: LRUCache[Any, Any] = LRUCache(1_500)


def open_engine(place: str | Path, key: bytes | None = None, read_only: bool = False) -> Engine:
    """An engine for a file (through sqlcipher3, the only SQLite of the process) or any SQLAlchemy URL.

    `key` is the raw 32-byte key of an encrypted file. What goes wrong is told without values: people send details of
    mistakes to support.
    """
    if isinstance(place, str) and "://" in place:
        return create_engine(place, hide_parameters=True)
    import sqlcipher3.dbapi2 as driver

    name = Path(place).absolute()
    target = f"{address(name)}?mode=ro" if read_only else str(name)

    def reach() -> Any:
        return driver.connect(target, timeout=BUSY_MS / 1000, check_same_thread=False, uri=read_only)

    # The connection used last comes first: it has the pages that are asked for, and the others keep few.
    spoken = _spoken()
    pool = QueuePool(reach, use_lifo=True, dialect=spoken.dialect)
    engine = Engine(
        pool, spoken.dialect, spoken.url, hide_parameters=True, execution_options={"compiled_cache": COMPILED}
    )

    @event.listens_for(engine, "connect")
    def connect(connection: Any, record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute("pragma cipher_log_level=none")  # a wrong key is told by us, not by lines of SQLCipher on stderr
        if key is not None:
            cursor.execute(f"pragma key=\"x'{key.hex()}'\"")
        if not read_only:
            cursor.execute("pragma journal_mode=truncate")
            cursor.execute("pragma synchronous=extra")
            cursor.execute("pragma fullfsync=on")
        for pragma in ("foreign_keys=on", "secure_delete=on", "trusted_schema=off", "cell_size_check=on"):
            cursor.execute(f"pragma {pragma}")
        cursor.execute(f"pragma busy_timeout={BUSY_MS}")
        cursor.execute(f"pragma cache_size=-{CACHE}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writing = connection.get_execution_options().get("writing", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")

    return engine


@cache
def _spoken() -> Engine:
    """The engine whose dialect all files share: compiled statements belong to a dialect."""
    import sqlcipher3.dbapi2 as driver

    engine = create_engine("sqlite://", module=driver)
    engine.connect().close()  # the dialect asks the driver once what it can do
    return engine


def journal_of(path: Path) -> Path:
    """Where SQLite notes the old pages of a file while it changes them."""
    path = real(path)
    return path.with_name(path.name + "-journal")


def healed(path: Path, key: bytes | None = None, question: str = "select count(*) from sqlite_master") -> Any:
    """See that a file can be read: what a power cut left half done in it is taken back, and that needs to write.

    Returns the answer to `question`, one value.
    Errors: Refusal "half_done" where nobody may write, "database_damaged", "database_busy", "disk_full", "disk_error".
    """
    try:
        return _asked(path, key, question, read_only=True)
    except Refusal as refusal:
        if refusal.code != "read_only":
            raise
        try:
            return _asked(path, key, question, read_only=False)
        except Refusal as other:
            closed = other.code in ("read_only", "disk_error")
            raise Refusal("half_done", file=path.name) if closed else other from None


def _asked(path: Path, key: bytes | None, question: str, read_only: bool) -> Any:
    engine = open_engine(path, key, read_only)
    try:
        with translated(), engine.connect() as connection:
            return connection.exec_driver_sql(question).scalar_one()
    finally:
        engine.dispose()


@contextmanager
def bare(engine: Engine) -> Iterator[Any]:
    """The driver's own connection, for what no transaction holds (`vacuum`, `attach`); its errors are the engine's."""
    import sqlcipher3.dbapi2 as driver

    with engine.connect() as connection:
        raw: Any = connection.connection.driver_connection
        try:
            yield raw
        except driver.OperationalError as error:
            raise OperationalError("", None, error, hide_parameters=True) from error
        except driver.DatabaseError as error:
            raise DatabaseError("", None, error, hide_parameters=True) from error


@contextmanager
def translated() -> Iterator[None]:
    """Bad luck with the file becomes one refusal that says what happened; the transaction is rolled back."""
    try:
        yield
    except DatabaseError as error:
        text = str(error.orig).lower()
        if "not a database" in text or "malformed" in text:
            raise Refusal("database_damaged") from error
        for said, code, facts in LUCK if isinstance(error, OperationalError) else ():
            if said in text:
                raise Refusal(code, **facts) from error
        raise


def address(path: PurePath) -> str:
    """The address of a file for SQLite, also of one on a share (`//server/share/…`) or a drive of Windows."""
    from urllib.parse import quote

    rooted = path.as_posix()
    return f"file://{'' if rooted.startswith('/') else '/'}{quote(os.fsencode(rooted), safe='/:')}"
