"""The learning log of one partnership: its list, and one entry for its form."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.partnerships import service
from sdgp_desktop.partnerships.fields import LEARNING_FIELDS, LEARNING_STATES, SIDES
from sdgp_desktop.qtkit.language import day, language, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.registry import service as registry

FIELDS: tuple[Field, ...] = tuple(f for f in LEARNING_FIELDS if f.column != "partnership_id")
COLUMNS = {f.id: f.column for f in FIELDS}
TONES = {"idea": "note", "trying": "accent", "adopted": "good", "dropped": ""}


@dataclass(frozen=True)
class LearningRow:
    """One line of the log."""

    id: UUID
    dated: date
    gist: str
    side: str
    author: str
    state: str
    state_code: str


class LearningModel:
    """Entries of the partnership in view, the newest first, and the one that is open."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context
        self.partnership_id: UUID | None = None
        self._rows: list[LearningRow] = []

    def count(self, query: Query) -> int:
        """How many entries there are; they are fetched anew here."""
        self._rows = [] if self.partnership_id is None else self._ask(self.partnership_id)
        return len(self._rows)

    def page(self, offset: int, limit: int, query: Query) -> Sequence[LearningRow]:
        """Some entries."""
        return self._rows[offset : offset + limit]

    def _ask(self, id: UUID) -> list[LearningRow]:
        states, sides = ({c.code: say(c.label) for c in choices} for choices in (LEARNING_STATES, SIDES))
        with self.context.read() as reading:
            found = service.learning_log(reading, id)
        return [LearningRow(v.id, v.dated, v.gist, sides[v.side], v.author, states[v.state], v.state) for v in found]

    def closed(self) -> bool:
        """Whether the partnership is closed: then its log is only read."""
        with self.context.read() as reading:
            id = self.partnership_id
            return id is not None and service.partnership(reading, id).state == "closed"

    def values(self, id: UUID) -> dict[str, Any]:
        """Values of the form, by field id."""
        with self.context.read() as reading:
            found = service.learning_values(reading, id)
        return {f.id: found.get(f.column) for f in FIELDS}

    def save(self, id: UUID, field_id: str, value: Any) -> None:
        """Store one field."""
        if field_id == "lg.event":
            value = UUID(str(value)) if value else None
        if field_id == "lg.tags":
            value = tuple(str(v) for v in value or ())
        with self.context.act("change_learning") as work:
            service.change_learning(work, id, {COLUMNS[field_id]: value})

    def add(self) -> UUID | None:
        """A new entry, of today, by who works here. Errors: Refusal "partnership_closed"."""
        if self.partnership_id is None:
            return None
        with self.context.act("add_learning") as work:
            return service.add_learning(work, self.partnership_id)

    def remove(self, id: UUID) -> None:
        """Put an entry into the bin."""
        with self.context.act("remove_learning") as work:
            service.remove_learning(work, id)

    def lists(self, source: str) -> Sequence[tuple[Any, str]]:
        """Choices that are data."""
        spoken = language().code
        with self.context.read() as reading:
            if source == "targets":
                return [(t.code, f"{t.code} {t.label.to(spoken)}") for t in registry.targets(reading)]
            if source == "tags":
                return [(t.code, t.label.to(spoken)) for t in registry.tags(reading)]
            if self.partnership_id is None:
                return ()
            if source == "sub_themes":
                holder = service.partnership(reading, self.partnership_id)
                codes = service.rules_for(reading, holder).codes("sub_themes")
                found = registry.sub_themes(reading)
                return [(s.code, s.label.to(spoken)) for s in found if not codes or s.code in codes]
            happened = self.context.office.happenings(reading, self.partnership_id)
        return [(id, f"{day(when)} · {name}") for id, when, name in happened]
