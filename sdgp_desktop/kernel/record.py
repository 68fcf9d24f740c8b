"""The two kinds of tables: `Record` is journalled, exchanged and in the digest; `LocalRecord` never leaves.

Column types are few and exact: whole minor units, rates in millionths, decimals as text, days, UTC moments.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, ClassVar
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy import Boolean, Date, Integer, MetaData, String, Text, TypeDecorator
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from sdgp_desktop.kernel.dates import iso_moment, read_moment

if TYPE_CHECKING:
    from sdgp_desktop.kernel.reading import Reading


@dataclass(frozen=True)
class Unit:
    """What tells one column type from another of the same Python type (a plain text would be read as a name)."""

    name: str


Minor = Annotated[int, Unit("minor")]  # whole minor units of a currency
Rate = Annotated[int, Unit("rate")]  # millionths of units per 1 EUR
Exact = Annotated[Decimal, Unit("exact")]  # a decimal, kept as text
Moment = Annotated[datetime, Unit("moment")]  # aware, UTC
Codes = Annotated[tuple[str, ...], Unit("codes")]  # several codes in order, one register
Data = Annotated[dict[str, Any], Unit("data")]  # plain JSON, one register

CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
KNOWN = uuid5(NAMESPACE_URL, "sdg-partnerships")


def known_id(kind: str, code: str) -> UUID:
    """The id of a record that ships with the program, the same in every office."""
    return uuid5(KNOWN, f"{kind}:{code}")


def canonical(value: Any) -> str:
    """JSON with sorted keys and no blanks: the same value gives the same text everywhere."""
    return CANONICAL.encode(value)


def encode(value: Any) -> Any:
    """A column's value as plain JSON: ids as hex, days and moments as ISO, decimals as text."""
    if value is None or isinstance(value, str | int | bool):
        return value
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, datetime):
        return iso_moment(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple | list):
        return [encode(v) for v in value]
    if isinstance(value, dict):
        return {k: encode(v) for k, v in value.items()}
    raise TypeError(f"no column holds a {type(value).__name__}")


class IdType(TypeDecorator[UUID]):
    """A UUID as 32 hexadecimal digits, on any database."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: UUID | str | None, dialect: Dialect) -> str | None:
        return value.hex if isinstance(value, UUID) else value

    def process_result_value(self, value: str | None, dialect: Dialect) -> UUID | None:
        return None if value is None else UUID(value)


class MomentType(TypeDecorator[datetime]):
    """An aware moment as ISO text in UTC."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else iso_moment(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else read_moment(value)


class ExactType(TypeDecorator[Decimal]):
    """A decimal as text, with all its digits."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


class JsonType(TypeDecorator[Any]):
    """Plain JSON in its canonical text; lists come back as tuples."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return None if value is None else canonical(encode(value))

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        found = json.loads(value)
        return tuple(found) if isinstance(found, list) else found


class Base(DeclarativeBase):
    """All tables of the program share one metadata."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        int: Integer(),
        bool: Boolean(create_constraint=False),
        date: Date(),
        UUID: IdType(),
        Minor: Integer(),
        Rate: Integer(),
        Exact: ExactType(),
        Moment: MomentType(),
        Codes: JsonType(),
        Data: JsonType(),
    }


@dataclass(frozen=True)
class AudienceRule:
    """How the audience of a record is found when it is made: see `fixed`, `parent`, `by_country`."""

    find: Callable[["Reading", dict[str, Any]], str]
    column: str = ""
    parent_of_row: bool = False  # the column points to the record this one is a row of


def fixed(audience: str) -> AudienceRule:
    """Every record of the type has this audience."""
    return AudienceRule(lambda reading, values: audience)


def by_country(column: str) -> AudienceRule:
    """The track of the country in `column`: "track RW"; no country means everybody."""
    return AudienceRule(lambda reading, values: f"track {values[column]}" if values.get(column) else "all")


def parent(column: str) -> AudienceRule:
    """The audience of the record that the foreign key `column` points to."""
    return AudienceRule(lambda reading, values: reading.audience_of(column, values), column, parent_of_row=True)


def track_of(column: str, field: str) -> AudienceRule:
    """The track of the country kept in `field` of the record that `column` points to (a call, a municipality)."""
    return AudienceRule(lambda reading, values: f"track {reading.value_of(column, values, field)}", column=column)


class Record(Base):
    """A journalled table. What its columns mean stands in the slice's `fields.py`."""

    __abstract__ = True
    __audience__: ClassVar[AudienceRule]
    __append_only__: ClassVar[bool] = False
    __binned__: ClassVar[bool] = True  # the bin shows it when it is removed

    id: Mapped[UUID] = mapped_column(primary_key=True, sort_order=-3)
    audience: Mapped[str] = mapped_column(sort_order=-2)
    removed: Mapped[bool] = mapped_column(default=False, sort_order=-1)

    def __init__(self, **values: Any) -> None:
        """Set the given columns and the plain defaults of the others, so that they can be journalled."""
        for column in self.__table__.columns:
            default: Any = column.default
            if column.key not in values and default is not None and default.is_scalar:
                values[column.key] = default.arg
        super().__init__(**values)

    def frozen(self, reading: "Reading") -> str | None:
        """The refusal code when this record may not change any more; nothing when it may."""
        return None


class LocalRecord(Base):
    """A table of this computer only: drafts, settings, search words. Never journalled, never exchanged."""

    __abstract__ = True
