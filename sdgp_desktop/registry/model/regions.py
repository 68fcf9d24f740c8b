"""Provinces as they lie, with the municipalities that have something going and the goals they named."""

from collections import Counter
from dataclasses import dataclass
from uuid import UUID

from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.tables import table
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.registry import service
from sdgp_desktop.registry.model.places import PlacesModel


@dataclass(frozen=True)
class Dot:
    """One municipality of a province: its name and the goals it named, or none when it only has a link."""

    id: UUID
    name: str
    goals: tuple[int, ...]
    linked: bool


@dataclass(frozen=True)
class RegionCard:
    """One province: where it lies in the picture, how many municipalities it has, and those that matter."""

    country: str
    code: str
    name: str
    column: int
    row: int
    count: int
    goals: tuple[tuple[int, int], ...]  # goal, by how many named
    dots: tuple[Dot, ...]


@dataclass(frozen=True)
class CountryMap:
    """The provinces of one country."""

    code: str
    name: str
    regions: tuple[RegionCard, ...]


class RegionsModel(PlacesModel):
    """Municipalities by province."""

    def maps(self) -> tuple[CountryMap, ...]:
        """All countries with municipalities, each with its provinces where they lie."""
        places = {(r["country"], r["region_code"]): (int(r["column"]), int(r["row"])) for r in table("region_map")}
        with self.context.read() as reading:
            found = service.municipalities(reading, on=reading.today)
            goals = dict(self.interests(reading))
            linked = {i for v in service.links(reading) if v.state != "ended" for i in (v.north_id, v.south_id) if i}
            names = {c.code: c.name.to(language().code) for c in service.countries(reading)}
            home = service.home_country(reading)
        maps = []
        for country in dict.fromkeys(sorted((m.country for m in found), key=lambda c: (c != home, c))):
            by_region: dict[tuple[str, str], list[service.MunicipalityView]] = {}
            for m in found:
                if m.country == country:
                    by_region.setdefault((m.region_code, m.region), []).append(m)
            cards = []
            rows = [row for (c, _), (_, row) in places.items() if c == country]
            for extra, ((code, name), members) in enumerate(sorted(by_region.items(), key=lambda kv: kv[0][1])):
                said = service.region_words(code, name).to(language().code)
                column, row = places.get((country, code), (extra % 4, max(rows, default=-1) + 1 + extra // 4))
                cards.append(
                    card(country, code, said or names.get(country, country), (column, row), members, goals, linked)
                )
            maps.append(CountryMap(country, names.get(country, country), tuple(cards)))
        return tuple(maps)


def card(
    country: str,
    code: str,
    name: str,
    place: tuple[int, int],
    members: list[service.MunicipalityView],
    goals: dict[UUID, tuple[int, ...]],
    linked: set[UUID],
) -> RegionCard:
    """One province with what is going on in it."""
    counted = Counter(g for m in members for g in set(goals.get(m.id, ())))
    dots = tuple(
        Dot(m.id, m.name_in(language().code), goals.get(m.id, ()), m.id in linked)
        for m in sorted(members, key=lambda m: fold(m.name_in(language().code)))
        if m.id in goals or m.id in linked
    )
    ordered = tuple(sorted(counted.items(), key=lambda kv: (-kv[1], kv[0])))
    return RegionCard(country, code, name, place[0], place[1], len(members), ordered, dots)
