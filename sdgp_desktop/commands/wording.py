"""Records, fields, values and findings in words, for answers that people read."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.finds import owner_of, title_of_record
from sdgp_desktop.kernel.money import from_minor
from sdgp_desktop.kernel.work import Reading


def number_of(reading: Reading, record_type: str, record: UUID) -> str:
    """The number that people read on a record, or on the one it is a row of; nothing where there is none."""
    table = reading.schema[record_type].table
    row = reading.session.execute(select(table).where(table.c.id == record)).one_or_none()
    if row is None:
        return ""
    owner_type, owner = owner_of(reading, record_type, record, row._mapping)
    above = reading.schema[owner_type].table
    if "number" not in above.c:
        return ""
    return str(reading.session.execute(select(above.c.number).where(above.c.id == owner)).scalar_one() or "")


def field_id(reading: Reading, record_type: str, column: str) -> str:
    """The id people know a column by ("6.1"), or the column's own name."""
    known = reading.schema[record_type].fields.get(column)
    return known.id if known is not None else column


def field_words(reading: Reading, record_type: str, column: str, language: str) -> str:
    """The id of a field and what it is called."""
    known = reading.schema[record_type].fields.get(column)
    return column if known is None else f"{known.id} {known.label.to(language)}"


def value_words(
    reading: Reading, record_type: str, values: Mapping[str, Any], column: str, language: str
) -> str | list[str] | bool | None:
    """A value of the journal as it is read: whole, codes and other records by their names, amounts in their currency.

    `values` holds what moves with it as well (the currency).
    """
    kind, plain = reading.schema[record_type], values[column]
    known = kind.fields.get(column)
    if isinstance(plain, str) and column in kind.table.c and kind.table.c[column].foreign_keys:
        target = next(iter(kind.table.c[column].foreign_keys)).column.table.name
        return title_of_record(reading, target, UUID(plain)) or plain if plain else plain
    if known is None or plain is None:
        return plain  # type: ignore[no-any-return]
    if known.kind is Kind.MONEY:
        currency = _currency(kind.fields, known, values)
        return f"{from_minor(int(plain), currency)} {currency}"
    if isinstance(plain, list):
        return [_choice(known, str(one), language) for one in plain]
    return _choice(known, plain, language) if isinstance(plain, str) else str(plain) if plain is not True else True


def _choice(known: Field, code: str, language: str) -> str:
    label = known.choice_label(code)
    return code if label is None else label.to(language)


def _currency(fields: Mapping[str, Field], known: Field, values: Mapping[str, Any]) -> str:
    beside = (values.get(f.column) for f in fields.values() if known.currency and f.id == known.currency)
    fixed = known.currency if len(known.currency) == 3 else "EUR"
    return next((str(code) for code in beside if code), fixed)


def finding_json(finding: Finding, reading: Reading | None = None) -> dict[str, Any]:
    """A finding: code, kind, field, facts, and with a `reading` the record it stands at."""
    found: dict[str, Any] = {
        "code": finding.code,
        "kind": finding.kind,
        "field": finding.field,
        "facts": dict(finding.facts),
    }
    if finding.row is not None:
        found["row"] = finding.row
    if reading is not None and finding.record_id is not None and finding.record_type in reading.schema.types:
        at = finding.record_type, finding.record_id
        found |= {"type": at[0], "record": at[1].hex, "number": number_of(reading, *at)}
        found["title"] = title_of_record(reading, *at)
    return found
