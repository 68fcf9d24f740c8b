"""The register of people and the record of one."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.grid import CellChange, GridRow
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Found, Query
from sdgp_desktop.registry import service
from sdgp_desktop.registry.fields import CATEGORIES, PERSON_FIELDS
from sdgp_desktop.registry.model.shared import Shared, values_of
from sdgp_desktop.registry.service.people_list import PersonLine, Wish, people_count, people_lines, people_with

FIELDS: tuple[Field, ...] = tuple(
    f for f in PERSON_FIELDS if f.record == "registry_person" and f.column not in ("family_sort", "track")
)
FUNCTION_FIELDS = tuple(f for f in PERSON_FIELDS if f.record == "registry_function" and f.column != "person_id")
BY_ID = {f.id: f for f in FIELDS}
SUCCESSORS = 5_000  # people to choose from
NOTICE_GIVEN = mark("registry", "Privacy notice given on {day}")
NOTICE_MISSING = mark("registry", "Privacy notice not given yet")
AMBASSADOR = mark("registry", "Ambassador")
READ_BY = mark("registry", "Read by: {audience}")
ALL_OFFICES = mark("registry", "all associations")
FROM_TO = mark("registry", "{first} to {last}")
TODAY_WORD = mark("registry", "today")


class PeopleModel(Shared):
    """People by name, municipality, function today, notice."""

    def __init__(self, context: PlaceContext) -> None:
        super().__init__(context)
        self._found = Found(lambda reading, query: people_with(reading, query.search))

    def count(self, query: Query) -> int:
        """How many lines there are."""
        with self.context.read() as reading:
            return people_count(reading, wish_of(query, reading.today), self._found.anew(reading, query))

    def page(self, offset: int, limit: int, query: Query) -> Sequence[PersonLine]:
        """Some lines."""
        with self.context.read() as reading:
            wish, found = wish_of(query, reading.today), self._found.of(reading, query)
            return people_lines(reading, wish, query.sort, query.descending, offset, limit, found)

    # -- one record ----------------------------------------------------------------------------------------------

    def head(self, id: UUID) -> tuple[str, str, list[tuple[str, str]]]:
        """Name, last function, badges."""
        with self.context.read() as reading:
            p = service.person(reading, id)
        last = p.functions[-1] if p.functions else None
        place = " · ".join(x for x in (last.function, last.municipality or last.organisation) if x) if last else ""
        notice = say(NOTICE_GIVEN, day=day(p.notice_on)) if p.notice_on else say(NOTICE_MISSING)
        badges = [(notice, "good" if p.notice_on else "warn")]
        track = dict(self.lists("tracks")).get(p.track, p.track) if p.track else say(ALL_OFFICES)
        badges.append((say(READ_BY, audience=track), "note"))
        if p.ambassador:
            badges.append((say(AMBASSADOR), "accent"))
        return p.name, place, badges

    def values(self, id: UUID) -> dict[str, Any]:
        """Values of the form, by field id."""
        with self.context.read() as reading:
            return values_of(FIELDS, service.person(reading, id))

    def findings(self, id: UUID) -> tuple[Finding, ...]:
        """Notice missing; perhaps the same person twice."""
        with self.context.read() as reading:
            p = service.person(reading, id)
            doubles = service.person_duplicates(reading, p.first_name, p.family_name, p.email, but=id)
        return (*service.person_findings(p), *doubles)

    def save(self, id: UUID, field_id: str, value: Any) -> None:
        """Store one field."""
        with self.context.act("change_person") as work:
            service.change_person(work, id, {BY_ID[field_id].column: value})

    def doubles(self, first: str, family: str, email: str) -> tuple[Finding, ...]:
        """Who is perhaps the same, while a new person is typed."""
        with self.context.read() as reading:
            return service.person_duplicates(reading, first, family, email)

    def add(self, family: str, **values: Any) -> UUID:
        """Add a person. Errors: what the service refuses."""
        with self.context.act("add_person") as work:
            return service.add_person(work, family, **values)

    # -- functions -----------------------------------------------------------------------------------------------

    def functions(self, id: UUID) -> list[GridRow]:
        """The functions of a person as lines of a grid."""
        with self.context.read() as reading:
            found = service.functions(reading, person_id=id)
        columns = ("municipality_id", "organisation", "function", "service", "category", "active_from", "active_to")
        return [GridRow(f.id, {c: getattr(f, c) for c in columns}) for f in found]

    def write_functions(self, changes: Sequence[CellChange]) -> None:
        """Store cells of the functions, all at once."""
        with self.context.act("change_function") as work:
            for change in changes:
                service.change_function(work, change.row_id, {change.column: change.value})

    def successors(self, but: UUID) -> list[tuple[UUID, str]]:
        """Everybody who can follow somebody in a function: the others of the register, with their place."""
        lines = self.page(0, SUCCESSORS, Query())
        return [(p.id, " · ".join(x for x in (p.name, p.place) if x)) for p in lines if p.name and p.id != but]

    def hand_over(self, function: UUID, successor: UUID, from_day: date) -> UUID:
        """Let somebody follow in a function from a day on. Errors: what the service refuses."""
        with self.context.act("succeed_function") as work:
            return service.succeed_function(work, function, successor, from_day)

    def add_function(self, id: UUID, municipality_id: UUID | None = None) -> UUID:
        """Add a function."""
        with self.context.act("add_function") as work:
            return service.add_function(work, id, municipality_id=municipality_id)


def wish_of(query: Query, today: date) -> Wish:
    """What the head of the list asks for."""
    on = today if query.filters.get("on") == "now" else None
    filters = query.filters
    return Wish(
        query.search, filters.get("track", ""), on, filters.get("notice", ""), bool(filters.get("ambassador", ""))
    )


def function_words(f: service.FunctionView) -> str:
    """What somebody is, in one line: function, service, category, from when to when."""
    category = next((say(c.label) for c in CATEGORIES if c.code == f.category), "")
    parts = [f.function, f.service, category]
    if f.active_from or f.active_to:
        first = day(f.active_from) if f.active_from else "…"
        parts.append(say(FROM_TO, first=first, last=day(f.active_to) if f.active_to else say(TODAY_WORD)))
    return " · ".join(p for p in parts if p)
