"""Records, fields, values and findings in words, for answers that people read."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.budget.fields.vouchers import DOCUMENT_KIND, kind_words
from sdgp_desktop.commands.report import Told
from sdgp_desktop.intake.fields import BOTH_CLOCKS, BRUSSELS_TIME, ON_TIME
from sdgp_desktop.kernel.dates import BRUSSELS, iso_moment
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.finds import Key, Name, names_of_records, owner_of, title_of_record
from sdgp_desktop.kernel.money import rate_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.formats import Formats
from sdgp_desktop.registry.service import CodeWords, staff_name

BIN = mark("commands", "in the bin")
NONE = "–"
OTHERS = {"p.match": "matching_match"}  # records that a field names without a foreign key


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
    """What a field is called, after the number that the form gives it."""
    known = reading.schema[record_type].fields.get(column)
    if known is None:
        return BIN.to(language) if column == "removed" else column
    label = known.label.to(language)
    return f"{known.id} {label}" if known.id[:1].isdigit() else label


def value_words(
    reading: Reading,
    record_type: str,
    values: Mapping[str, Any],
    column: str,
    language: str,
    word: CodeWords | None = None,
) -> str | list[str] | bool | None:
    """A value of the journal as it is read: whole, codes and other records by their names, days and amounts in words.

    `values` holds what moves with it as well (the currency); `word` knows the lists where many values are said.
    """
    kind, given = reading.schema[record_type], values[column]
    if given is None or isinstance(given, bool):
        return given
    if isinstance(given, str) and column in kind.table.c and kind.table.c[column].foreign_keys:
        target = next(iter(kind.table.c[column].foreign_keys)).column.table.name
        return title_of_record(reading, target, UUID(given)) or given if given else given
    known, value = kind.fields.get(column), kind.decode(column, given) if column in kind.decoders else given
    if known is None:
        return str(given)
    if isinstance(value, UUID):
        return staff_name(reading, value) or title_of_record(reading, OTHERS.get(known.id, ""), value) or None
    if known.kind is Kind.DECIMAL and type(value) is int:
        return Formats(language).number(rate_of(value))
    if known.kind is Kind.MONEY:
        return Formats(language).amount(int(value), _currency(kind.fields, known, values))
    if known.id == DOCUMENT_KIND:
        return kind_words(str(value), language)
    return _plain_words(known, value, word or CodeWords(reading, language))


def _plain_words(field: Field, value: Any, word: CodeWords) -> str | list[str]:
    """A moment, a day, a decimal, a code or a text."""
    formats = Formats(word.language)
    if isinstance(value, datetime):
        return (arrived_words if field.id in ON_TIME else moment_words)(value, word.language)
    if isinstance(value, date):
        return formats.day(value)
    if isinstance(value, Decimal):
        return formats.number(value)
    if isinstance(value, list | tuple):
        return [word(field, one) for one in value]
    return word(field, value) if field.choices or field.source else str(value)


def moment_words(moment: datetime, language: str) -> str:
    """A moment on the clock of this computer, as the lists of the window have it."""
    return Formats(language).moment(moment, moment.astimezone().tzinfo or UTC)


def arrived_words(moment: datetime, language: str) -> str:
    """When a form arrived: on the clock of Brussels, on which arrivals are noted, and on that of this computer."""
    there, here = Formats(language).moment(moment, BRUSSELS), moment_words(moment, language)
    if there == here:
        return BRUSSELS_TIME.to(language, at=there)
    return BOTH_CLOCKS.to(language, at=there, here=here)


def told_moment(moment: datetime | None, language: str) -> Told:
    """A moment for programs (UTC) and for people (on the clock of this computer)."""
    return Told(None, NONE) if moment is None else Told(iso_moment(moment), moment_words(moment, language))


def _currency(fields: Mapping[str, Field], known: Field, values: Mapping[str, Any]) -> str:
    beside = (values.get(f.column) for f in fields.values() if known.currency and f.id == known.currency)
    fixed = known.currency if len(known.currency) == 3 else "EUR"
    return next((str(code) for code in beside if code), fixed)


def findings_json(reading: Reading, findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """Findings with the records that they stand at, whose names are read for all of them together."""
    at = [(f.record_type, f.record_id) for f in findings if f.record_id is not None]
    names = names_of_records(reading, at)
    return [finding_json(f, names) for f in findings]


def finding_json(finding: Finding, names: Mapping[Key, Name] | None = None) -> dict[str, Any]:
    """A finding: code, kind, field, facts, and with the `names` of records the one it stands at."""
    found: dict[str, Any] = {
        "code": finding.code,
        "kind": finding.kind,
        "field": finding.field,
        "facts": dict(finding.facts),
    }
    if finding.row is not None:
        found["row"] = finding.row
    if names is not None and finding.record_id is not None:
        name = names.get((finding.record_type, finding.record_id), Name("", ""))
        found |= {"type": finding.record_type, "record": finding.record_id.hex}
        found |= {"number": name.number, "title": name.title}
    return found
