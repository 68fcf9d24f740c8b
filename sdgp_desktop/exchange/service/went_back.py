"""What went back with an import because a desk was stopped: which fields is noted, their values are in the history."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from sdgp_desktop.exchange.service.reports import BackPlace, Report
from sdgp_desktop.kernel import history
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.journal import ACT
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.schema import Schema

MOST_NOTED = 2_000  # fields
REMOVED = "removed"


def noted_places(schema: Schema, report: Report) -> list[list[Any]]:
    """The places of what goes back, to be kept with the packet: a record that goes as a whole has one."""
    found: dict[tuple[str, str, str], list[Any]] = {}
    for one in report.back:
        column = REMOVED if one.gone else one.column
        field = schema[one.record_type].fields.get(column)
        if field is None or field.kind is not Kind.SORT:
            place = [one.record_type, one.record, column, one.stopped, one.gone]
            found.setdefault((one.record_type, one.record, column), place)
    return list(found.values())[:MOST_NOTED]


def places_in(report: Mapping[str, Any]) -> list[BackPlace]:
    """The places that were noted with a packet."""
    return [BackPlace(*place) for place in report.get("back", ())]


def act_of(reading: Reading, packet: str) -> int:
    """The number of the act that took a packet in; 0 when there is none."""
    facts = ACT.c.facts.contains(packet, autoescape=True)
    mine = select(func.max(ACT.c.n)).where(ACT.c.origin == "local", ACT.c.name == "import", facts)
    return int(reading.session.execute(mine).scalar() or 0)


def values_of(reading: Reading, place: BackPlace, act: int) -> tuple[Any, Any]:
    """What stood in a field before it went back with an act, and what it went back to."""
    found = [c for c in history.of(reading, UUID(place.record), place.column, aside=True) if c.n <= act]
    old = next((c.value for c in found if c.aside), None)
    return old, next((c.value for c in found if not c.aside), None)
