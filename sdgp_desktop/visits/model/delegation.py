"""The delegation of the visit that is open: who is named, and the travel data of one of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.visits import service
from sdgp_desktop.visits.fields import CATEGORIES, DELEGATE_FIELDS, STATUSES, TRAVEL_FIELDS

TRAVEL_SECTION = "travel"
DELEGATION_FORM: tuple[Field, ...] = tuple(f for f in DELEGATE_FIELDS + TRAVEL_FIELDS if f.by != "system")
DELEGATION_TYPES = ("visits_delegate", "visits_travel")
COLUMNS = {f.id: f.column for f in DELEGATION_FORM}
KEPT = mark("visits", "travel data")
GONE_YES = mark("visits", "The travel data are erased. What is kept: there was a valid travel document.")
GONE_NO = mark("visits", "The travel data are erased. What is kept: no valid travel document was noted.")
GONE = mark("visits", "The day of the travel data of this visit has passed: none are kept.")


@dataclass(frozen=True)
class DelegateLine:
    """Somebody of a delegation, in words."""

    id: UUID
    words: str


@dataclass(frozen=True)
class DelegateRecord:
    """Somebody's form: values, findings, and what is said instead of travel data once they are gone."""

    values: dict[str, Any]
    findings: Sequence[Finding]
    gone: str


class DelegationModel:
    """People named for a visit, their travel data kept apart."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def lines(self, visit_id: UUID) -> list[DelegateLine]:
        """Who is named, with category and status."""
        with self.context.read() as reading:
            found = service.delegates(reading, visit_id)
        return [DelegateLine(one.id, _words(one)) for one in found]

    def record(self, visit_id: UUID, delegate_id: UUID) -> DelegateRecord:
        """What the form shows of somebody."""
        with self.context.read() as reading:
            today = reading.today
            values = service.delegate_values(reading, delegate_id) | service.travel(reading, delegate_id, today)
            said = service.delegation_findings(reading, visit_id, today)
            findings = [f for f in said if f.record_id == delegate_id]
            known = next(one for one in service.delegates(reading, visit_id) if one.id == delegate_id)
            kept = service.travel_open(reading, visit_id, today)
        gone = say(GONE_YES if known.had_document else GONE_NO) if known.erased else "" if kept else say(GONE)
        return DelegateRecord({id: values.get(column) for id, column in COLUMNS.items()}, findings, gone)

    def has_travel(self, visit_id: UUID) -> bool:
        """Whether a package can be made: there are travel data, and their day has not come."""
        with self.context.read() as reading:
            open_ = service.travel_open(reading, visit_id, reading.today)
            return open_ and service.travel_count(reading, visit_id) > 0

    def save(self, delegate_id: UUID, field_id: str, value: Any) -> None:
        """Store one field. Errors: what the service refuses."""
        column = COLUMNS[field_id]
        if field_id.startswith("t."):
            with self.context.act("change_travel") as work:
                service.change_travel(work, delegate_id, column, value)
        else:
            with self.context.act("change_delegate") as work:
                service.change_delegate(work, delegate_id, column, value)

    def add(self, visit_id: UUID, name: str, function: str, category: str | None) -> UUID:
        """Name somebody. Errors: Refusal "event_needs"."""
        with self.context.act("add_delegate") as work:
            return service.add_delegate(work, visit_id, name, function=function, category=category)

    def remove(self, delegate_id: UUID) -> None:
        """Take somebody out."""
        with self.context.act("remove_delegate") as work:
            service.remove_delegate(work, delegate_id)

    def categories(self) -> list[tuple[str, str]]:
        """The categories to choose from."""
        return [(c.code, say(c.label)) for c in CATEGORIES]


def _words(one: service.DelegateView) -> str:
    """Name, function, category and status on one line; a word where there are travel data."""
    labels = {c.code: c.label for c in (*CATEGORIES, *STATUSES)}
    kind = say(labels[one.category]) if one.category else ""
    parts = (one.name, one.function, kind, say(labels[one.status]), say(KEPT) if one.has_travel else "")
    return " · ".join(part for part in parts if part)
