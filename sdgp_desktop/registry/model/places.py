"""The list of municipalities and the record of one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.language import day, language, number, say
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.registry import service
from sdgp_desktop.registry.fields import KINDS, LINK_STATES, MUNICIPALITY_FIELDS
from sdgp_desktop.registry.model.shared import NOT_KNOWN, Shared, sorted_rows, values_of

FIELDS = tuple(f for f in MUNICIPALITY_FIELDS if f.column != "name_sort")
BY_ID = {f.id: f for f in FIELDS}
NOW, ENDED, EVER = "now", "ended", "ever"
IN_FORCE_NOW = mark("registry", "In force today")
NO_LONGER = mark("registry", "No longer in force")
ANY_TIME = mark("registry", "Any time")
NAME_AND_CODE = mark("registry", "{name} ({code})")
ON_DAY = mark("registry", "On {day}")
SINCE = mark("registry", "since {day}")
MERGED_INTO = mark("registry", "merged into {name} on {day}")
INHABITANTS = mark("registry", "{population} inhabitants")
WITH = mark("registry", "{partner}: {state}")


@dataclass(frozen=True)
class PlaceRow:
    """One line of the list."""

    id: UUID
    name: str
    country: str
    region: str
    code: str
    population: int | None
    in_force: bool
    until: date | None
    link: str
    goals: tuple[int, ...]


@dataclass(frozen=True)
class Head:
    """What stands above the record."""

    title: str
    subtitle: str
    badges: tuple[tuple[str, str], ...]
    goals: tuple[int, ...]


def said_region(m: service.MunicipalityView) -> str:
    """The province or department of a municipality, in the language of the window."""
    return service.region_words(m.region_code, m.region).to(language().code)


class PlacesModel(Shared):
    """Municipalities by country, province, day and name."""

    _rows: tuple[Query | None, list[PlaceRow]] = (None, [])

    # -- the list ------------------------------------------------------------------------------------------------

    def count(self, query: Query) -> int:
        """How many lines there are; they are fetched anew here."""
        self._rows = (query, self._ask(query))
        return len(self._rows[1])

    def page(self, offset: int, limit: int, query: Query) -> Sequence[PlaceRow]:
        """Some lines."""
        if self._rows[0] != query:
            self.count(query)
        return self._rows[1][offset : offset + limit]

    def _ask(self, query: Query) -> list[PlaceRow]:
        now = self.context.today
        wanted, spoken = query.filters.get("on", ""), language().code
        on = date.fromisoformat(wanted) if wanted[:1].isdigit() else now if wanted in ("", NOW) else None
        with self.context.read() as reading:
            names = {c.code: c.name.to(spoken) for c in service.countries(reading)}
            country, _, region = (query.filters.get("region") or "").partition("/")
            found = service.municipalities(
                reading, on=on, country=query.filters.get("country") or country or None, query=query.search,
                region=region or None,
            )  # fmt: skip
            links = self._links(service.links(reading))
            goals = self.interests(reading)
        rows = [
            PlaceRow(
                m.id, m.name_in(spoken), names.get(m.country, m.country), said_region(m), m.code, m.population,
                service.in_force(m.valid_from, m.valid_to, now), m.valid_to, links.get(m.id, ""), goals.get(m.id, ()),
            )
            for m in sorted(found, key=lambda m: (m.country, fold(m.name_in(spoken))))  # by the name that is shown
        ]  # fmt: skip
        if wanted == ENDED:
            rows = [r for r in rows if not r.in_force]
        if query.filters.get("link"):
            rows = [r for r in rows if bool(r.link) == (query.filters["link"] == "yes")]
        return sorted_rows(rows, query, {
            "name": lambda r: r.name, "country": lambda r: r.country, "region": lambda r: r.region,
            "code": lambda r: r.code, "population": lambda r: r.population, "link": lambda r: r.link,
            "goals": lambda r: -len(r.goals) if r.goals else None,
        })  # fmt: skip

    def _links(self, links: Sequence[service.LinkView]) -> dict[UUID, str]:
        states = {c.code: c.label for c in LINK_STATES}
        found: dict[UUID, str] = {}
        for link in links:
            if link.state == "ended":
                continue
            for end, partner in ((link.north_id, link.south), (link.south_id, link.north)):
                if end is not None:
                    words = say(WITH, partner=partner or say(NOT_KNOWN), state=say(states[link.state]))
                    found[end] = "; ".join(p for p in (found.get(end, ""), words) if p)
        return found

    def interests(self, reading: Any) -> Mapping[UUID, tuple[int, ...]]:
        """Goals that municipalities named in their dossiers, by municipality: handed in by the office."""
        asked: service.SdgInterests | None = getattr(self.context.office, "interests", None)
        return {} if asked is None else asked(reading, self.context.call_id)

    def sums(self, query: Query) -> Mapping[str, str]:
        """Inhabitants of all lines."""
        if self._rows[0] != query:
            self.count(query)
        return {"population": number(sum(r.population or 0 for r in self._rows[1]))}

    def country_choices(self) -> Sequence[tuple[str, str]]:
        """Countries that have municipalities."""
        with self.context.read() as reading:
            used = {r[0] for r in service.regions(reading)}
            return [(c.code, c.name.to(language().code)) for c in service.countries(reading) if c.code in used]

    def region_choices(self) -> Sequence[tuple[str, str]]:
        """Provinces and departments, by country."""
        with self.context.read() as reading:
            found = [(c, code, service.region_words(code, name)) for c, code, name in service.regions(reading) if code]
        said = [(country, code, words.to(language().code)) for country, code, words in found]
        said.sort(key=lambda one: (one[0], fold(one[2])))
        return [(f"{country}/{code}", f"{name} ({country})") for country, code, name in said]

    def day_choices(self) -> Sequence[tuple[str, str]]:
        """Days that matter: today, and the days on which municipalities began or ended."""
        with self.context.read() as reading:
            found = service.municipalities(reading)
        turns = sorted({m.valid_from for m in found if m.valid_from} | {m.valid_to for m in found if m.valid_to})
        days = [(d.isoformat(), say(ON_DAY, day=day(d))) for d in turns if d.year >= 2000]
        return [(NOW, say(IN_FORCE_NOW)), *days, (ENDED, say(NO_LONGER)), (EVER, say(ANY_TIME))]

    # -- one record ----------------------------------------------------------------------------------------------

    def head(self, id: UUID) -> Head:
        """Name, where it lies, since when, its links and interests."""
        now = self.context.today
        with self.context.read() as reading:
            m = service.municipality(reading, id)
            country = service.country(reading, m.country).name.to(language().code)
            follower = service.successor_of(reading, m, now)
            own = [v for v in service.links(reading, id) if v.state != "ended"]
            goals = self.interests(reading).get(id, ())
        kind: Text | None = next((c.label for c in KINDS if c.code == m.kind), None)
        parts = [say(kind) if kind else "", said_region(m), country, m.code]
        if m.population:
            parts.append(say(INHABITANTS, population=number(m.population)))
        if service.in_force(m.valid_from, m.valid_to, now):
            since = f" {say(SINCE, day=day(m.valid_from))}" if m.valid_from else ""
            badges = [(say(IN_FORCE_NOW) + since, "good")]
        elif follower.id != id and m.valid_to:
            badges = [(say(MERGED_INTO, name=follower.name, day=day(m.valid_to + timedelta(days=1))), "warn")]
        else:
            badges = [(say(NO_LONGER), "warn")]
        badges += [(link, "accent") for link in (self._links(own).get(id, ""),) if link]
        title = m.name if m.name_in(language().code) == m.name else f"{m.name_in(language().code)} ({m.name})"
        return Head(title, " · ".join(p for p in parts if p), tuple(badges), goals)

    def values(self, id: UUID) -> dict[str, Any]:
        """Values of the form, by field id."""
        with self.context.read() as reading:
            m = service.municipality(reading, id)
        found = values_of(FIELDS, m)
        names = {"m.name_en": m.names.en, "m.name_fr": m.names.fr, "m.name_nl": m.names.nl}
        return {**found, **names, "m.other_names": "; ".join(m.other_names)}

    def findings(self, id: UUID) -> tuple[Finding, ...]:
        """Perhaps the same municipality twice; a successor that is not there; what is open about its links."""
        with self.context.read() as reading:
            m = service.municipality(reading, id)
            found = list(
                service.municipality_duplicates(reading, m.all_names(), m.country, m.code, but=id, on=self._alive(m))
            )
            if m.successor_code and service.municipality_by_code(reading, m.successor_code) is None:
                facts = {"code": m.successor_code}
                found.append(Finding("successor_unknown", "S", "m.successor", facts, "registry_municipality", id))
            for link in service.links(reading, id):
                found += service.findings_of_link(reading, link, reading.today)
        return tuple(found)

    def _alive(self, m: service.MunicipalityView) -> date:
        return m.valid_to or self.context.today

    def save(self, id: UUID, field_id: str, value: Any) -> None:
        """Store one field."""
        with self.context.act("change_municipality") as work:
            service.change_municipality(work, id, {BY_ID[field_id].column: value})

    def doubles(self, name: str, country: str, code: str) -> tuple[Finding, ...]:
        """Who is perhaps the same, while a new one is typed."""
        with self.context.read() as reading:
            return service.municipality_duplicates(reading, [name], country, code)

    def add(self, **values: Any) -> UUID:
        """Add a municipality. Errors: what the service refuses."""
        with self.context.act("add_municipality") as work:
            return service.add_municipality(work, **values)

    def twins(self, id: UUID) -> list[tuple[UUID, str]]:
        """Municipalities that are perhaps the same one, with name and code."""
        with self.context.read() as reading:
            found = service.municipality_twins(reading, id)
        return [(one.id, say(NAME_AND_CODE, name=one.name, code=one.code)) for one in found]

    def unite(self, gone: UUID, stays: UUID) -> None:
        """Put two together that are one."""
        with self.context.act("unite_municipalities") as work:
            service.unite_municipalities(work, gone, stays)

    def links_of(self, id: UUID) -> tuple[service.LinkView, ...]:
        """Its city links."""
        with self.context.read() as reading:
            return service.links(reading, id)

    def people_of(self, id: UUID) -> tuple[service.PersonView, ...]:
        """Its people, with their functions there."""
        with self.context.read() as reading:
            return service.people(reading, municipality_id=id)
