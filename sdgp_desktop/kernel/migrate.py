"""Bringing a database of an earlier version to this one: after a copy, in one transaction, checked before commit."""

from pathlib import Path
from typing import Any

from sqlalchemy import text

from sdgp_desktop.kernel import backup
from sdgp_desktop.kernel.catching_up import catch_up
from sdgp_desktop.kernel.engine import open_engine
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.versions import needed

STEPS = Path(__file__).resolve().parents[1] / "migrations"


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
