"""What a find of the search everywhere is called, and which record it leads to."""

from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.kernel.work import Reading

TITLES = ("number", "code", "name", "shown_as", "title", "family_name", "label_en", "title_en", "name_en")


def describe(
    reading: Reading, record_type: str, record: UUID, column: str, language: str
) -> tuple[str, str, str, UUID]:
    """Title, detail, and type and id of the record to open: rows of a table lead to the record they belong to."""
    kind = reading.schema[record_type]
    row = reading.session.execute(select(kind.table).where(kind.table.c.id == record)).one()._mapping
    field = kind.fields.get(column)
    label = field.label.to(language) if field else column
    detail = f"{label}: {shortened(row[column])}"
    owner_type, owner = owner_of(reading, record_type, record, row)
    if (owner_type, owner) != (record_type, record):
        above = reading.schema[owner_type].table
        row = reading.session.execute(select(above).where(above.c.id == owner)).one()._mapping
    return title_of(row), detail, owner_type, owner


def owner_of(reading: Reading, record_type: str, record: UUID, row: Any) -> tuple[str, UUID]:
    """The record that a row belongs to by its audience (a contact to its dossier), or itself; up to the top."""
    kind = reading.schema[record_type]
    for column in sorted(kind.owners):
        if kind.record.__audience__.parent_of_row and row[column] is not None:
            target = next(iter(kind.table.c[column].foreign_keys)).column.table
            above = reading.session.execute(select(target).where(target.c.id == row[column])).one()._mapping
            return owner_of(reading, target.name, row[column], above)
    return record_type, record


def title_of(row: Any) -> str:
    """Number and name of a record, whatever it has of both."""
    parts = [str(row[c]) for c in TITLES if row.get(c)]
    if len(parts) > 1 and any(row.get(c) for c in ("number", "code")):
        parts = (
            parts[:1] if parts[1] == row.get("name_en") else parts
        )  # a name in one language says no more than a code
    return " · ".join(dict.fromkeys(parts[:2])) or "–"


def shortened(value: Any, length: int = 90) -> str:
    """A value on one line, cut where it is long."""
    text = " ".join(str(value or "").split())
    return text if len(text) <= length else text[: length - 1] + "…"


def title_of_record(reading: Reading, record_type: str, record: UUID) -> str:
    """What a record is called: its own number and name, or those of the record it is a row of."""
    if record_type not in reading.schema.types:
        return ""
    table = reading.schema[record_type].table
    row = reading.session.execute(select(table).where(table.c.id == record)).one_or_none()
    if row is None:
        return ""
    own = title_of(row._mapping)
    owner_type, owner = owner_of(reading, record_type, record, row._mapping)
    if owner == record:
        return own
    above = reading.schema[owner_type].table
    holder = reading.session.execute(select(above).where(above.c.id == owner)).one()._mapping
    return f"{title_of(holder)} · {own}" if own != "–" else title_of(holder)
