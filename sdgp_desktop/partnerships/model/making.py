"""Making a partnership by itself: existing work, in five minutes."""

from datetime import date
from typing import Any
from uuid import UUID

from sdgp_desktop.calls.service import call, calls
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.partnerships import service
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.registry.service import countries, municipalities


class MakingModel:
    """What the small form offers, and making the partnership."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def calls(self) -> list[tuple[UUID, str]]:
        """Calls that are not archived, by code."""
        with self.context.read() as reading:
            return [(c.id, f"{c.code} · {c.name.to(language().code)}") for c in calls(reading) if c.state != "archived"]

    def days(self, call_id: UUID) -> tuple[date, date]:
        """First and last day of the partnerships of a call."""
        with self.context.read() as reading:
            found = call(reading, call_id)
            return found.period_start, found.period_end

    def north(self) -> list[tuple[UUID, str]]:
        """Municipalities of the northern side."""
        with self.context.read() as reading:
            sides = [c.code for c in countries(reading, side="north")]
            return [(m.id, m.name) for m in municipalities(reading, country=sides, on=reading.today)]

    def south(self, call_id: UUID | None) -> list[tuple[UUID, str]]:
        """Municipalities of the country of a call."""
        if call_id is None:
            return []
        with self.context.read() as reading:
            land = call(reading, call_id).country
            return [(m.id, m.name) for m in municipalities(reading, country=land, on=reading.today)]

    def make(self, call_id: UUID | None, **values: Any) -> UUID:
        """Make it. Errors: what `service.create` refuses; "partner_missing" without a call."""
        if call_id is None:
            raise Refusal("call_missing")
        with self.context.act("create_partnership") as work:
            return service.create(work, call_id, **values)
