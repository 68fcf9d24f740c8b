"""The history of a record with the names of who changed it and the descriptions of what was changed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel import history
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.money import rate_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.registry.service.offices import staff_names


@dataclass(frozen=True)
class HistoryLine:
    """One field that got a value: `field` describes it, `value` is the column's own value.

    `aside` marks what counts nowhere because its desk was stopped, `why` says so.
    """

    moment: datetime
    person: str
    office: str
    act: str
    facts: dict[str, Any]
    record_type: str
    record_id: UUID
    field: Field | None
    column: str
    value: Any
    aside: bool = False
    why: history.Why | None = None


def history_lines(reading: Reading, record_id: UUID, family: bool = True) -> tuple[HistoryLine, ...]:
    """All changes of a record (and of its rows), the newest first, with what was set aside.

    Columns without a description are left out.
    """
    found = (history.of_family if family else history.of)(reading, record_id, aside=True)
    names = staff_names(reading, {c.person for c in found})
    lines = []
    for c in found:
        kind = reading.schema[c.record_type]
        field = kind.fields.get(c.column)
        if field is None and c.column != "removed":
            continue
        value = kind.decode(c.column, c.value) if c.column in kind.decoders else c.value
        if field is not None and field.kind is Kind.DECIMAL and type(value) is int:
            value = rate_of(value)
        lines.append(
            HistoryLine(
                c.moment,
                names.get(c.person, ""),
                c.office,
                c.act,
                c.facts,
                c.record_type,
                c.record,
                field,
                c.column,
                value,
                c.aside,
                c.why,
            )
        )
    return tuple(lines)
