"""The list of partnerships: filtered and sorted in the database, read by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sdgp_desktop.partnerships import service
from sdgp_desktop.partnerships.fields import STATES
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Query

TONES = {"active": "good", "suspended": "warn", "terminated": "bad", "closed": "note"}


@dataclass(frozen=True)
class PartnershipRow:
    """One line of the list."""

    id: UUID
    number: str
    north: str
    south: str
    call: str
    start: date
    end: date
    state_code: str
    state: str


class ListModel:
    """Partnerships of the call in view."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def page(self, offset: int, limit: int, query: Query) -> Sequence[PartnershipRow]:
        """Some lines."""
        words = {c.code: say(c.label) for c in STATES}
        with self.context.read() as reading:
            found = service.page(reading, self._query(query), offset, limit)
        return [
            PartnershipRow(
                v.id,
                v.number,
                v.north_name,
                v.south_name,
                v.call_code,
                v.start,
                v.end,
                v.state,
                words.get(v.state, v.state),
            )
            for v in found
        ]

    def count(self, query: Query) -> int:
        """How many lines there are."""
        with self.context.read() as reading:
            return service.count(reading, self._query(query))

    def _query(self, query: Query) -> service.ListQuery:
        state = str(query.filters.get("state") or "")
        return service.ListQuery(self.context.call_id, query.search, state, query.sort or "number", query.descending)

    def states(self) -> list[tuple[str, str]]:
        """States to filter by."""
        return [(c.code, say(c.label)) for c in STATES]

    def home_of_learning(self, id: UUID) -> UUID:
        """The partnership of an entry of the learning log."""
        with self.context.read() as reading:
            return service.learning_home(reading, id)
