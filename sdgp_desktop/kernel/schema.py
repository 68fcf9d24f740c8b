"""All record types and field descriptions together: what the kernel must know to journal any slice."""

from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Boolean, Column, Integer, MetaData, Table, Text

from sdgp_desktop.kernel.dates import read_moment
from sdgp_desktop.kernel.errors import OwnMistake
from sdgp_desktop.kernel.fields import PERSONAL, Field, Kind
from sdgp_desktop.kernel.record import (
    ExactType,
    IdType,
    JsonType,
    MomentType,
    Record,
)


class RecordType:
    """One journalled table with what its fields say about it."""

    def __init__(self, record: type[Record], fields: Iterable[Field]) -> None:
        self.record = record
        self.table = cast(Table, record.__table__)
        self.name = str(self.table.name)  # exactly str: the driver is slow with its subclasses
        self.append_only = record.__append_only__
        self.fields = {f.column: f for f in fields}
        self.sorts = {f.column: f.of for f in self.fields.values() if f.kind is Kind.SORT}
        self.columns = tuple(
            c.key for c in self.table.columns if c.key not in ("id", "audience") and c.key not in self.sorts
        )
        self.personal = frozenset(c for c in self.columns if c in self.fields and self.fields[c].privacy in PERSONAL)
        self.searched = tuple(c for c in self.columns if c in self.fields and self.fields[c].searched)
        self.naming = frozenset(c for c in self.searched if self.fields[c].search)
        groups: dict[str, list[str]] = {}
        for f in self.fields.values():
            if f.group:
                groups.setdefault(f.group, []).append(f.column)
        self.groups = {column: tuple(sorted(g)) for g in groups.values() for column in g}
        self.decoders = {c.key: decoder(c) for c in self.table.columns}
        self.owners = frozenset({record.__audience__.column} - {""})  # the foreign key to the record it is a row of
        self.bool_columns = frozenset(c.key for c in self.table.columns if isinstance(c.type, Boolean))
        self.json_columns = frozenset(c.key for c in self.table.columns if isinstance(c.type, JsonType))

    @cached_property
    def raw(self) -> Table:
        """The table with values as they lie in the database, without types of our own."""
        return Table(
            self.name, MetaData(), *(Column(c.key, Integer if _whole(c) else Text) for c in self.table.columns)
        )

    def register_of(self, column: str) -> tuple[str, ...]:
        """The columns that move as one with `column` (amount and currency), itself included."""
        return self.groups.get(column, (column,))

    def decode(self, column: str, value: Any) -> Any:
        """A journalled value as the column's Python value."""
        return None if value is None else self.decoders[column](value)


class Schema:
    """The record types of a program, by table name."""

    def __init__(self, records: Iterable[type[Record]], fields: Iterable[Field], version: int = 1) -> None:
        by_table: dict[str, list[Field]] = {}
        for field in fields:
            if field.record and field.column:
                by_table.setdefault(field.record, []).append(field)
        self.version = version
        self.types = {str(r.__tablename__): RecordType(r, by_table.get(str(r.__tablename__), ())) for r in records}

    def __getitem__(self, name: str) -> RecordType:
        found = self.types.get(name)
        if found is None:
            raise OwnMistake(f"no record type {name}")
        return found

    def of(self, record: Record | type[Record]) -> RecordType:
        """The type of a record or of its class."""
        return self[str(record.__tablename__)]


def _whole(column: Column[Any]) -> bool:
    try:
        return column.type.python_type in (int, bool)
    except NotImplementedError:
        return False


def decoder(column: Column[Any]) -> Callable[[Any], Any]:
    """How a journalled JSON value becomes the Python value of a column."""
    kind = column.type
    if isinstance(kind, IdType):
        return UUID
    if isinstance(kind, MomentType):
        return read_moment
    if isinstance(kind, ExactType):
        return Decimal
    if isinstance(kind, JsonType):
        return lambda value: tuple(value) if isinstance(value, list) else value
    if kind.python_type is date:
        return date.fromisoformat
    if kind.python_type is bool:
        return bool
    return lambda value: value
