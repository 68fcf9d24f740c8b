"""Fields with several newest values of several offices: which of them a form shows, as the office tells."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol
from uuid import UUID

from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.qtkit.place import PlaceContext

QUESTION = "exchange_conflict"  # a jump with this type leads to an open question; its name stands as the field
Tables = Mapping[str, Sequence[tuple[Any, Mapping[str, Any]]]]


class OpenQuestions(Protocol):
    """What the exchange tells forms: by type, record and column, the name of the question that is open."""

    def open_questions(self, reading: Reading, records: Iterable[UUID]) -> Mapping[tuple[str, UUID, str], str]: ...


def open_fields(context: PlaceContext, fields: Sequence[Field], record: UUID | None, tables: Tables) -> dict[str, str]:
    """The open questions of a record and of the rows in its tables, by the id of the field that shows them."""
    office: OpenQuestions | None = context.office
    if record is None or office is None:
        return {}
    rows = {row: table for table, found in tables.items() for row, _ in found if isinstance(row, UUID)}
    places = {(f.record, f.column): f.id for f in fields if not f.table}
    with context.read() as reading:
        asked = office.open_questions(reading, (record, *rows))
    found: dict[str, str] = {}
    for (kind, id, column), question in asked.items():
        field = rows.get(id) or places.get((kind, column))
        if field:
            found.setdefault(field, question)
    return found
