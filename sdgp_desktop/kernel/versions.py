"""Which version a file is of, and whether this program knows its tables."""

from functools import cache
from pathlib import Path

from sqlalchemy import Table

from sdgp_desktop.kernel.engine import healed, translated
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.record import Base, Record
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.store import Store

COLUMNS = (  # of each table, in one line
    "select m.name, (select group_concat(p.name) from pragma_table_info(m.name) p)"
    " from sqlite_master m where m.type = 'table'"
)


def stored_version(path: Path, key: bytes | None = None) -> int:
    """The version of the tables of a file, asked with one statement.

    What a power cut left half done is taken back by it; that needs a file that may be written.
    Errors: Refusal "database_damaged", "half_done", "database_busy", "disk_full", "disk_error".
    """
    try:
        return int(healed(path, key, "select version_num from alembic_version"))
    except Refusal:
        raise
    except Exception as error:
        raise Refusal("database_damaged", file=path.name) from error


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
    with translated(), store.engine.connect() as connection:
        found = {(table, frozenset(columns.split(","))) for table, columns in connection.exec_driver_sql(COLUMNS)}
    other = {name for name, known in Base.metadata.tables.items() if (name, _columns(known)) not in found}
    if other:
        records = {str(m.class_.__tablename__) for m in Base.registry.mappers if issubclass(m.class_, Record)}
        if not other <= records - set(store.schema.types):  # those of another schema of the same process
            raise Refusal("older_build", file=store.path.name)


@cache
def _columns(table: Table) -> frozenset[str]:
    return frozenset(column.name for column in table.columns)


def check_fits(path: Path, schema: Schema, key: bytes | None = None) -> bool:
    """Look at a file before it is gone back to; whether it is of an earlier version.

    Errors: Refusal "newer_database", "older_build", "database_damaged".
    """
    if needed(path, schema, key):
        return True
    check_tables_of(path, schema, key)
    return False


def check_tables_of(path: Path, schema: Schema, key: bytes | None = None) -> None:
    """As `check_tables`, of a file that is only read. Errors: Refusal "older_build"."""
    with Store(path, schema, key=key, read_only=True) as store:
        check_tables(store)
