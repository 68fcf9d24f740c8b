"""Where somebody stands in the delegation of a visit: lists of participants are vouchers once the visit has begun."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.partnerships.service import partnership, rules_for
from sdgp_desktop.visits.records import Delegate, Travel, Visit
from sdgp_desktop.visits.rules import lists_until
from sdgp_desktop.visits.service.delegation import travel_id


@dataclass(frozen=True)
class Listed:
    """Somebody in a delegation: whether travel data are here, and until when the list must be kept (or not yet)."""

    id: UUID
    travel: UUID | None
    until: date | None


def listed_as(reading: Reading, name: str, partnerships: Collection[UUID], today: date) -> tuple[Listed, ...]:
    """The delegates of the visits of these partnerships with the words of a name, in whatever order."""
    wanted = sorted(words_of(name))
    statement = (
        select(Delegate.id, Delegate.name, Visit.id.label("visit"))
        .join(Visit, Visit.id == Delegate.visit_id)
        .where(Visit.partnership_id.in_(list(partnerships)), Delegate.name != "")
        .order_by(Visit.start, Delegate.id)
    )
    found = [row for row in reading.rows(statement) if sorted(words_of(row.name)) == wanted]
    return tuple(_listed(reading, row.id, reading.get(Visit, row.visit), today) for row in found)


def _listed(reading: Reading, id: UUID, visit: Visit, today: date) -> Listed:
    years = rules_for(reading, partnership(reading, visit.partnership_id)).number("keep_lists_years")
    travel = reading.find(Travel, travel_id(id))
    return Listed(id, travel.id if travel is not None else None, lists_until(visit.start, visit.end, years, today))
