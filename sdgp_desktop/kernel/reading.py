"""One open transaction that only looks; `work.Work` is one that changes as well."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from sdgp_desktop.kernel.dates import local_day
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.kept import Kept, kept_by
from sdgp_desktop.kernel.record import Record, encode
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.upward import Answers

R = TypeVar("R", bound=Record)
T = TypeVar("T")


class Reading:
    """A transaction that only looks."""

    def __init__(self, session: Session, schema: Schema, moment: datetime, answers: Answers) -> None:
        self.session, self.schema = session, schema
        self.moment = moment  # on the store's clock, when the transaction began
        self.answers = answers  # what higher slices are asked
        self._audiences: dict[tuple[str, str], str] = {}
        self._once: dict[Hashable, Any] = {}
        self._kept: Kept | None = None

    @property
    def today(self) -> date:
        """The day on the wall of this computer: the only one that counts."""
        return local_day(self.moment)

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """A value that is worked out once while nothing changes; in a writing transaction anew each time."""
        if self._kept is not None and self._kept.making:
            return self._kept.once(key, make)  # so that it is seen what it is read from
        if key not in self._once:
            self._once[key] = make()
        found: T = self._once[key]
        return found

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """A value that follows from records alone, kept beyond this transaction while none of their types changes.

        Nobody may change it, and `make` reads through this transaction: nothing that was read before, no clock.
        """
        connection = self.session.connection()
        if self._kept is None:
            self._kept = kept_by(connection)
        return make() if self._kept is None else self._kept.value(connection, key, make)

    def _read_from(self, record: type[Record]) -> None:
        if self._kept is not None:
            self._kept.read_from(str(record.__tablename__))

    def get(self, record: type[R], id: UUID) -> R:
        """The record of this id. Errors: Refusal "record_gone" when there is none."""
        self._read_from(record)
        found = self.session.get(record, id)
        if found is None:
            raise Refusal("record_gone", type=str(record.__tablename__), id=id.hex)
        return found

    def find(self, record: type[R], id: UUID | None) -> R | None:
        """The record of this id, or nothing."""
        self._read_from(record)
        return None if id is None else self.session.get(record, id)

    def all(self, statement: Select[R]) -> Sequence[R]:
        """All records of a select."""
        return self.session.scalars(statement).all()

    def one(self, statement: Select[R]) -> R | None:
        """The first record of a select, or nothing."""
        return self.session.scalars(statement.limit(1)).first()

    def rows(self, statement: Select[*tuple[Any, ...]], values: Mapping[str, Any] | None = None) -> Sequence[Any]:
        """All rows of a select of columns; `values` for the names that it leaves open."""
        return self.session.execute(statement, values).all()

    def value_of(self, column: str, values: dict[str, Any], field: str) -> Any:
        """The value of `field` of the record that the foreign key `column` of a new record points to."""
        target = self._target(column, values)
        return self.session.execute(select(target.c[field]).where(target.c.id == values[column])).scalar_one()

    def audience_of(self, column: str, values: dict[str, Any]) -> str:
        """The audience of the record that the foreign key `column` of a new record points to."""
        target, key = self._target(column, values), encode(values[column])
        known = self._audiences.get((target.name, key))
        if known is None:
            known = self.session.execute(select(target.c.audience).where(target.c.id == values[column])).scalar_one()
            self._audiences[(target.name, key)] = known
        return known

    def _target(self, column: str, values: dict[str, Any]) -> Any:
        table = self.schema[values["__type__"]].table
        return next(iter(table.c[column].foreign_keys)).column.table
