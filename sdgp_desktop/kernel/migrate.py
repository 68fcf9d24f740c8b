"""Bringing a database of an earlier version to this one: after a copy, in one transaction, checked before commit."""

from pathlib import Path
from typing import Any

from sqlalchemy import text

from sdgp_desktop.kernel import backup
from sdgp_desktop.kernel.catching_up import catch_up
from sdgp_desktop.kernel.engine import open_engine, translated
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.record import Base
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.store import Store

STEPS = Path(__file__).resolve().parents[1] / "migrations"


def stored_version(path: Path, key: bytes | None = None) -> int:
    """The version of the tables of a file, asked with one statement. Errors: Refusal "database_damaged"."""
    engine = open_engine(path, key, read_only=True)
    try:
        with engine.connect() as connection:
            return int(connection.execute(text("select version_num from alembic_version")).scalar_one())
    except Exception as error:
        raise Refusal("database_damaged", file=path.name) from error
    finally:
        engine.dispose()


def needed(path: Path, schema: Schema, key: bytes | None = None) -> bool:
    """Whether the file is of an earlier version. Errors: Refusal "newer_database"."""
    version = stored_version(path, key)
    if version > schema.version:
        raise Refusal("newer_database", file=path.name, version=version)
    return version < schema.version


def check_tables(store: Store) -> None:
    """Look whether a file of this version has the tables of this version; files of unreleased builds may not.

    Errors: Refusal "older_build".
    """
    columns = text("select m.name, p.name from sqlite_master m, pragma_table_info(m.name) p where m.type = 'table'")
    found: dict[str, set[str]] = {}
    with translated(), store.engine.connect() as connection:
        for table, column in connection.execute(columns):
            found.setdefault(table, set()).add(column)
    for name, known in Base.metadata.tables.items():
        if found.get(name) != {column.name for column in known.columns}:
            raise Refusal("older_build", file=store.path.name)


def upgrade(path: Path, schema: Schema, key: bytes | None = None) -> bool:
    """Bring a file to this version if it is older; whether anything was done.

    Errors: Refusal "newer_database", "backup_failed", "database_damaged" (then nothing was changed).
    """
    if not needed(path, schema, key):
        return False
    with Store(path, schema, key=key) as store:
        backup.make(store, "migration")
    engine = open_engine(path, key)
    try:
        with engine.connect().execution_options(writing=True) as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("pragma foreign_keys=off")  # before the transaction: inside it has no effect
            with connection.begin():
                run_steps(connection)
                catch_up(connection, schema)
                if connection.execute(text("pragma foreign_key_check")).first() is not None:
                    raise Refusal("database_damaged", file=path.name)
    finally:
        engine.dispose()
    return True


def run_steps(connection: Any, to: str = "head") -> None:
    """Run the numbered steps on an open connection."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(STEPS))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
