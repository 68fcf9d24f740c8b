"""Rows of record tables as the journal holds them: checked column by column, written many at a time."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, Column, Connection, Date, Integer

from sdgp_desktop.kernel.dates import exact_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.record import ExactType, IdType, JsonType, MomentType, canonical
from sdgp_desktop.kernel.schema import RecordType, Schema
from sdgp_desktop.kernel.segments import Content

if TYPE_CHECKING:
    from sdgp_desktop.kernel.batches import Batch

LARGEST = (1 << 63) - 1
TOGETHER = 4_000  # rows fetched at a time
NOTHING = type(None)


def check_content(schema: Schema, content: Content) -> None:
    """Look at every value of a segment before any row changes; what this version does not know is left alone.

    Errors: Refusal "segment_not_valid": a value that its column cannot hold, or a change of what is only ever added.
    """
    _check_acts(content)
    for number, (shape, rows) in enumerate(zip(content.shapes, content.rows, strict=True)):
        if not rows:
            continue
        width = len(shape.columns) + 2
        if len(set(shape.columns)) != len(shape.columns):
            raise Refusal("segment_not_valid", reason="columns")
        if set(map(len, rows)) != {width}:
            raise Refusal("segment_not_valid", reason="width")
        columns = list(zip(*rows, strict=True))
        if set(columns[0]) != {number}:
            raise Refusal("segment_not_valid", reason="shape")
        _check_ids(columns[1])
        kind = schema.types.get(shape.type)
        if kind is None:
            continue
        if kind.append_only and not shape.created:
            raise Refusal("segment_not_valid", reason="append_only")
        for name, values in zip(shape.columns, columns[2:], strict=True):
            if name in ("id", "audience") or name in kind.sorts:
                raise Refusal("segment_not_valid", reason=name)
            column = kind.table.columns.get(name)
            if column is not None:
                _check_column(column, values)


def _check_acts(content: Content) -> None:
    """Every operation belongs to an act, and every act says who, where and when."""
    first = min((lines[0] for lines in content.lines if lines), default=None)
    if first is not None and (not content.acts or content.acts[0][0] > first):
        raise Refusal("segment_not_valid", reason="act")
    try:
        for _, act in content.acts:
            _whole_id(act.id)
            _whole_id(act.person)
            exact_moment(act.moment)
    except ValueError as error:
        raise Refusal("segment_not_valid", reason="act") from error


def _check_ids(values: Sequence[Any]) -> None:
    if set(map(type, values)) != {str} or set(map(len, values)) != {32}:
        raise Refusal("segment_not_valid", reason="id")
    joined = "".join(values)
    try:
        whole = bytes.fromhex(joined).hex() == joined
    except ValueError as error:
        raise Refusal("segment_not_valid", reason="id") from error
    if not whole:
        raise Refusal("segment_not_valid", reason="id")


def _check_column(column: Column[Any], values: Sequence[Any]) -> None:
    types = set(map(type, values))
    if NOTHING in types:
        if not column.nullable:
            raise Refusal("segment_not_valid", reason=column.key)
        types.discard(NOTHING)
    kind = column.type
    if isinstance(kind, JsonType):
        wanted: set[type] = {list, dict, str, int, bool}
    elif isinstance(kind, Boolean):
        wanted = {bool}
    elif isinstance(kind, Integer):
        wanted = {int}
    else:
        wanted = {str}
    if not types <= wanted:
        raise Refusal("segment_not_valid", reason=column.key)
    checker = _checker(kind)
    if checker is None:
        return
    try:
        for value in set(values):
            if value is not None:
                checker(value)
    except (ValueError, InvalidOperation, UnicodeError) as error:
        raise Refusal("segment_not_valid", reason=column.key) from error


def _checker(kind: Any) -> Callable[[Any], Any] | None:
    if isinstance(kind, IdType):
        return _whole_id
    if isinstance(kind, MomentType):
        return exact_moment
    if isinstance(kind, ExactType):
        return _whole_decimal
    if isinstance(kind, Date):
        return _whole_day
    if isinstance(kind, JsonType | Boolean):
        return None
    return _whole_number if isinstance(kind, Integer) else None


def _whole_id(value: str) -> None:
    if len(value) != 32 or bytes.fromhex(value).hex() != value:
        raise ValueError(value)


def _whole_day(value: str) -> None:
    if date.fromisoformat(value).isoformat() != value:
        raise ValueError(value)


def _whole_decimal(value: str) -> None:
    if not Decimal(value).is_finite():
        raise ValueError(value)


def _whole_number(value: int) -> None:
    if not -LARGEST <= value <= LARGEST:
        raise ValueError(value)


def blank_of(column: Column[Any]) -> Any:
    """What stands in a column whose value is not known (an older writer, an erased value), as it is stored."""
    default: Any = column.default
    if default is not None and default.is_scalar:
        value = default.arg
        return canonical(list(value)) if isinstance(value, list | tuple) else value
    if column.nullable:
        return None
    if isinstance(column.type, Boolean | Integer):
        return 0
    return "1900-01-01" if isinstance(column.type, Date) else ""


def unsaid(kind: RecordType, column: str) -> Any:
    """What stands in a personal field whose line was blanked or never written, as it is stored."""
    return None if kind.table.c[column].nullable else blank_of(kind.table.c[column])


def mark_of(connection: Connection) -> str:
    """How the driver marks a value in plain SQL."""
    return "?" if connection.dialect.paramstyle == "qmark" else "%s"


class Writer:
    """Writes rows of journalled tables with the plain statements of the driver: fast, and the same on any database."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._mark = mark_of(connection)

    def insert(self, batch: "Batch", audience: str) -> None:
        """Make records."""
        kind, columns = batch.kind, batch.columns
        missing = [c for c in kind.table.columns if c.key not in {"id", "audience", *columns, *kind.sorts}]
        rest = (audience, *(unsaid(kind, c.key) if c.key in kind.personal else blank_of(c) for c in missing))
        names = ("id", *columns, *kind.sorts, "audience", *(c.key for c in missing))
        marks = ",".join([self._mark] * len(names))
        sql = f"insert into {kind.name} ({','.join(self._quoted(names))}) values ({marks})"
        self._store(batch)
        twins = [batch.folded(of) for of in kind.sorts.values()]
        rows = [(*row, *folded, *rest) for row, *folded in zip(batch.rows, *twins, strict=True)]
        self._connection.exec_driver_sql(sql, rows)

    def update(self, batch: "Batch") -> None:
        """Give many records new values."""
        kind = batch.kind
        sorts = [s for s, of in kind.sorts.items() if of in batch.columns]
        sets = ",".join(f"{name}={self._mark}" for name in self._quoted([*batch.columns, *sorts]))
        if sets:
            sql = f"update {kind.name} set {sets} where id={self._mark}"
            self._store(batch)
            twins = [batch.folded(kind.sorts[s]) for s in sorts]
            rows = [(*row[1:], *folded, row[0]) for row, *folded in zip(batch.rows, *twins, strict=True)]
            self._connection.exec_driver_sql(sql, rows)

    def existing(self, kind: RecordType, ids: Iterable[str]) -> set[str]:
        """Those of these ids that have a row."""
        wanted, found = sorted(ids), set[str]()
        for start in range(0, len(wanted), 500):
            part = tuple(wanted[start : start + 500])
            sql = f"select id from {kind.name} where id in ({','.join([self._mark] * len(part))})"
            found.update(row[0] for row in self._connection.exec_driver_sql(sql, part))
        return found

    def read(self, kind: RecordType, columns: Sequence[str], ids: Iterable[str]) -> dict[str, tuple[Any, ...]]:
        """The stored values of `columns` of these records, by id."""
        wanted = sorted(ids)
        found: dict[str, tuple[Any, ...]] = {}
        names = ",".join(self._quoted(["id", *columns]))
        for start in range(0, len(wanted), 500):
            part = tuple(wanted[start : start + 500])
            sql = f"select {names} from {kind.name} where id in ({','.join([self._mark] * len(part))})"
            for id, *values in self._connection.exec_driver_sql(sql, part):
                found[id] = tuple(values)
        return found

    def delete(self, kind: RecordType, ids: Iterable[str]) -> None:
        """Take rows out, to be built anew from the journal."""
        rows = [(id,) for id in sorted(ids)]
        if rows:
            self._connection.exec_driver_sql(f"delete from {kind.name} where id={self._mark}", rows)

    def _quoted(self, names: Iterable[str]) -> list[str]:
        quote = self._connection.dialect.identifier_preparer.quote
        return [quote(name) for name in names]

    def _store(self, batch: "Batch") -> None:
        """Make the values of a batch such as they are stored: JSON as text, yes and no as 1 and 0."""
        kind = batch.kind
        json_at = [i for i, c in enumerate(batch.columns, 1) if c in kind.json_columns]
        bool_at = [i for i, c in enumerate(batch.columns, 1) if c in kind.bool_columns]
        for i in bool_at:  # the driver is slow with values that are not exactly int, str, float or bytes
            for row in batch.rows:
                if row[i] is not None:
                    row[i] = 1 if row[i] else 0
        for i in json_at:
            for row in batch.rows:
                if row[i] is not None:
                    row[i] = canonical(row[i])


def plain(kind: RecordType, column: str, stored: Any) -> Any:
    """A stored value as the journal has it."""
    if stored is None:
        return None
    if column in kind.json_columns:
        return json.loads(stored)
    if isinstance(kind.table.c[column].type, Boolean):
        return bool(stored)
    return stored


def creation_columns(schema: Schema, type_name: str, fields: tuple[str, ...]) -> tuple[str, ...]:
    """The columns of a line that makes a record: all personal ones or all others, whichever these belong to."""
    kind = schema.types.get(type_name)
    if kind is None or not set(fields) <= set(kind.columns):
        return tuple(sorted(fields))
    if fields and kind.personal.issuperset(fields):
        return tuple(c for c in kind.columns if c in kind.personal)
    return tuple(c for c in kind.columns if c not in kind.personal)


def filled_tables(connection: Connection, names: Sequence[str], audiences: Sequence[str] | None = None) -> list[str]:
    """Those of these tables that hold anything (of these audiences), in one statement: most hold nothing of a track."""
    found: list[str] = []
    if audiences is not None and not audiences:
        return found
    only = "" if audiences is None else f" where audience in ({','.join([mark_of(connection)] * len(audiences))})"
    for start in range(0, len(names), 200):
        part = names[start : start + 200]
        asked = ",".join([f"exists(select 1 from {name}{only})" for name in part])
        for rows in raw_rows(connection, f"select {asked}", [*(audiences or ())] * len(part)):
            found += [name for name, holds in zip(part, rows[0], strict=True) if holds]
    return found


def raw_rows(connection: Connection, text: str, values: Sequence[Any] = ()) -> Iterator[Sequence[Any]]:
    """The rows of a plain statement as the driver gives them, some thousands at a time."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(text, values)
        while part := cursor.fetchmany(TOGETHER):
            yield part
    finally:
        cursor.close()
