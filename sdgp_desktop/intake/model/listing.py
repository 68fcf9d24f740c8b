"""The list of dossiers: rows, counts, choices of its filters."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from sdgp_desktop.calls.service import calls, closing_day, rules_of
from sdgp_desktop.intake import service
from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Choice
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Found, Ids, Query
from sdgp_desktop.registry.service import countries, home_country, municipalities

TONES = {
    "complete": "good", "selected": "good", "incomplete": "warn", "reserve": "warn", "ineligible": "bad",
    "withdrawn": "", "in_scoring": "accent", "draft": "note", "submitted": "note", "not_selected": "",
}  # fmt: skip


class ListModel:
    """Dossiers of the call in view, by page, from SQL."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context
        self._found = Found(self._look)

    def page(self, offset: int, limit: int, query: Query) -> Sequence[service.DossierRow]:
        """Some rows of the list."""
        with self.context.read() as reading:
            return service.dossiers(
                reading, self.context.call_id, **self._wanted(query), found=self._found.of(reading, query),
                sort=query.sort or "number", descending=query.descending, offset=offset, limit=limit,
            )  # fmt: skip

    def count(self, query: Query) -> int:
        """How many rows there are."""
        with self.context.read() as reading:
            found = self._found.anew(reading, query)
            return service.dossier_count(reading, self.context.call_id, **self._wanted(query), found=found)

    def _look(self, reading: Reading, query: Query) -> Ids:
        return service.dossiers_with(reading, self.context.call_id, **self._wanted(query), query=query.search)

    @staticmethod
    def _wanted(query: Query) -> dict[str, str]:
        return {key: query.filters.get(key, "") for key in ("status", "form", "country")}

    def usual_channel(self) -> str:
        """How dossiers mostly arrive here."""
        with self.context.read() as reading:
            return service.usual_channel(reading, self.context.office.code)

    def country_choices(self) -> Sequence[tuple[str, str]]:
        """Countries of applicants and tracks."""
        with self.context.read() as reading:
            used = set(service.counts(reading, self.context.call_id).country)
            return [(c.code, c.name.to(language().code)) for c in countries(reading) if c.code in used]

    def status_choices(self) -> Sequence[tuple[str, str]]:
        """States that occur, with how many dossiers are in them."""
        with self.context.read() as reading:
            used = service.counts(reading, self.context.call_id).status
        return [(c.code, f"{say(c.label)} ({used[c.code]})") for c in BY_ID["0.8"].choices if c.code in used]

    # -- a new dossier -------------------------------------------------------------------------------------------

    def municipality_choices(self, call_id: UUID) -> Sequence[tuple[str, str]]:
        """Municipalities that may take part in a call: Flemish ones, and those that it admits."""
        with self.context.read() as reading:
            call = next(c for c in calls(reading) if c.id == call_id)
            last = closing_day(call.closes, rules_of(reading, call_id))
            north = municipalities(reading, on=last, country=home_country(reading))
            south = municipalities(reading, codes=call.admitted)
            return [(m.code, f"{m.name} ({m.code})") for m in (*south, *north)]

    def open_dossier(self, call_id: UUID, code: str, channel: str) -> UUID:
        """Open an empty dossier. Errors: what the service refuses."""
        with self.context.act("open_dossier") as work:
            return service.open_dossier(work, call_id, code, channel=channel).id

    def existing(self, call_id: UUID, code: str) -> Sequence[str]:
        """Numbers of the dossiers that a municipality has in a call already."""
        with self.context.read() as reading:
            return [r.number for r in service.dossiers(reading, call_id, query="") if r.municipality_code == code]

    def dossier_of(self, record_type: str, id: UUID) -> UUID | None:
        """The dossier that a record of this slice belongs to."""
        with self.context.read() as reading:
            return service.dossier_holding(reading, record_type, id)


def call_choices(context: PlaceContext) -> Sequence[tuple[UUID, str]]:
    """Calls that a dossier may be opened in and a form may belong to, the newest first."""
    with context.read() as reading:
        return [(c.id, f"{c.code} · {c.name.to(language().code)}") for c in calls(reading)]


def words(choices: Sequence[Choice]) -> Callable[[str], str]:
    """Says a code of a list."""
    labels = {c.code: c.label for c in choices}
    return lambda code: say(labels[code]) if code in labels else code


def refused(refusal: Refusal) -> Any:
    """What a refusal says, for models that collect them."""
    return refusal.code
