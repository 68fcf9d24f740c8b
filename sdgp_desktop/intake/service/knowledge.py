"""What the checks and the reading of forms need from the call and the register, fetched once in a transaction."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Protocol, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from sdgp_desktop.calls.service import call, calls, closing_day, closing_zone, rules_of
from sdgp_desktop.intake.fields.choices import TRACK_COUNTRIES
from sdgp_desktop.intake.fields.promises import HALF_DAYS_A_YEAR, PROMISED
from sdgp_desktop.intake.rules.listed import in_list
from sdgp_desktop.intake.rules.reach import addresses, telephone
from sdgp_desktop.intake.rules.typed import Listed, Lists, plain
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.kernel.upward import Question
from sdgp_desktop.registry.service import (
    CountryView,
    MunicipalityView,
    RegionView,
    TagView,
    TargetView,
    ThemeView,
    Words,
    countries,
    goals,
    home_country,
    known_regions,
    municipalities,
    plain_name,
    sub_themes,
    tags,
    targets,
    themes,
)

V = TypeVar("V")
COUNTRIES = frozenset({"10.2.country"})
KEPT = "intake_knowledge"  # what is known about calls, in the session's info
Places = tuple[dict[str, MunicipalityView], dict[str, list[MunicipalityView]]]  # of a country: by code, by name


class RunningPartnerships(Protocol):
    """Asked whether a municipality has another running partnership in the cycle of a call; answers its number."""

    def __call__(self, reading: Reading, municipality_id: UUID, call_id: UUID, dossier_id: UUID | None) -> str:
        """The number of a running partnership that did not come out of this dossier, or nothing."""


RUNNING_PARTNERSHIPS: Question[RunningPartnerships] = Question("intake: running partnerships")  # for check E08


@dataclass
class Knowledge:
    """One call with its rules, and the register as far as its forms need it."""

    reading: Reading
    call_id: UUID
    places: dict[str, Places] = field(default_factory=dict)
    _regions: dict[str, tuple[RegionView, ...]] = field(default_factory=dict)

    @cached_property
    def call(self) -> Any:
        """The call."""
        return call(self.reading, self.call_id)

    @cached_property
    def rules(self) -> Any:
        """The rule book of the call as it holds today."""
        return rules_of(self.reading, self.call_id)

    @cached_property
    def home(self) -> str:
        """The country of those who fill in form F: that of the northern side."""
        return home_country(self.reading)

    def country_of(self, form: str) -> str:
        """The country of the applicant: the northern one for form F, the country of the call for form S."""
        return self.home if form == "F" else str(self.call.country)

    @cached_property
    def zone(self) -> ZoneInfo:
        """The zone at whose midnight the closing day of the call ends."""
        return closing_zone(self.rules)

    @cached_property
    def targets(self) -> dict[str, int]:
        """All targets with their goal."""
        return {t.code: t.goal for t in self._targets}

    @cached_property
    def _targets(self) -> tuple[TargetView, ...]:
        return self._kept(targets)

    @cached_property
    def provinces(self) -> frozenset[str]:
        """The names of the provinces whose municipalities may apply, in all languages."""
        return frozenset(name for region in self.regions_offered(self.home) for name in region.spellings)

    @cached_property
    def southern_regions(self) -> frozenset[str]:
        """The names of the provinces or departments of the country of the call, in all languages."""
        return frozenset(name for region in self.regions(self.call.country) for name in region.spellings)

    @cached_property
    def region_example(self) -> Text | None:
        """One of the provinces or departments of the country of the call."""
        first = next(iter(self.regions(self.call.country)), None)
        return None if first is None else Listed("", first.words.en, (first.words.en, first.words.fr, first.words.nl))

    def regions(self, country: str) -> tuple[RegionView, ...]:
        """All provinces or departments of a country that the register knows."""
        if country not in self._regions:
            reading = self.reading
            self._regions[country] = reading.kept(("regions", country), lambda: known_regions(reading, country))
        return self._regions[country]

    def regions_offered(self, country: str) -> tuple[RegionView, ...]:
        """Provinces or departments that a form offers; in the north those whose municipalities may apply."""
        wanted = set(self.rules.codes("flemish_regions"))
        return tuple(r for r in self.regions(country) if country != self.home or r.code in wanted)

    @cached_property
    def sub_themes(self) -> frozenset[str]:
        """The sub-themes of the call."""
        return frozenset(self.rules.codes("sub_themes"))

    @cached_property
    def lists(self) -> Lists:
        """The lists that are data: code -> words, by the name that fields use."""
        return {
            "themes": _said(self._kept(themes)),
            "sub_themes": self._sub_themes,
            "tags": _said(self._kept(tags)),
            TRACK_COUNTRIES: {code: _three(view.name) for code, view in self.countries.items()},
            "goals": {str(g.number): (g.title.en, g.title.fr, g.title.nl) for g in self._kept(goals)},
            "targets": _said(self._targets),
            "regions": {
                r.name: (r.words.en, r.words.fr, r.words.nl)
                for country in (self.home, self.call.country)
                for r in self.regions(country)
            },
        }

    @cached_property
    def track_countries(self) -> tuple[str, ...]:
        """The countries to choose from (3.1): those in focus by the rules, and that of the call.

        Those for which the programme has calls come first, the earliest call before the others.
        """
        focus = self.rules.codes("pilot_countries") if self.rules.has("pilot_countries") else ()
        together = calls(self.reading, programme_id=self.call.programme_id)
        called = [c.country for c in sorted(together, key=lambda c: c.opens)]
        found = dict.fromkeys(code for code in (*called, *focus) if code in (*focus, self.call.country))
        return tuple(code for code in found if code != self.home and code in self.countries)

    def offered(self, field: Field, kept: Any = None) -> Lists:
        """The lists that are data, as far as the answer to a field may be chosen from them; what is `kept` may stay."""
        if field.source != TRACK_COUNTRIES:
            return self.lists
        words = self.lists[TRACK_COUNTRIES]
        wanted = dict.fromkeys((*self.track_countries, *(code for code in kept or () if code in words)))
        return {**self.lists, TRACK_COUNTRIES: {code: words[code] for code in wanted}}

    @cached_property
    def country_names(self) -> dict[str, Text]:
        """The words of all countries of the register, by code."""
        return {code: Listed("", words[0], words) for code, words in self.lists[TRACK_COUNTRIES].items()}

    @cached_property
    def _sub_themes(self) -> dict[str, tuple[str, ...]]:
        return _said(self._kept(sub_themes))

    @cached_property
    def sub_theme_names(self) -> dict[str, Text]:
        """The words of the sub-themes of all calls."""
        return {code: Listed("", words[0], words) for code, words in self._sub_themes.items()}

    @cached_property
    def promises(self) -> dict[str, Text]:
        """The words of the commitments with a number, by field: the numbers are those of the call (section 9)."""
        years = sorted({self.call.period_start.year, self.call.period_end.year})
        facts: dict[str, Any] = {"period": "–".join(map(str, years))}
        if self.rules.has("delegation_target"):
            facts["people"] = self.rules.number("delegation_target")
        yearly = self.rules.has("half_days_scope") and self.rules.text("half_days_scope") == "per_year"
        return {
            field: (HALF_DAYS_A_YEAR if yearly and field == "9.8" else words).filled(
                least=self.rules.number(clause), **facts
            )
            for field, clause, words in PROMISED
            if self.rules.has(clause)
        }

    @cached_property
    def countries(self) -> dict[str, CountryView]:
        """All countries of the register, by code."""
        return {view.code: view for view in self._kept(countries)}

    def phone_prefix(self, form: str) -> str:
        """The country code of telephone numbers in the country of the applicants; empty when it is not known."""
        view = self.countries.get(self.country_of(form))
        return view.phone_prefix if view is not None else ""

    def readable(self, field: Field, value: Any, form: str) -> Any:
        """A value as it is kept: numbers with the country code, addresses with commas between them, codes of countries,
        official names of provinces.

        What is none of these stays as it is: the checks tell it.
        """
        if not isinstance(value, str):
            return value
        if field.kind is Kind.PHONE:
            return telephone(value, self.phone_prefix(form)) or value
        if field.kind is Kind.EMAIL:
            return addresses(value) or value
        if field.source == "regions":
            return self._region_name(value, self.country_of(form))
        return self._country_code(value) if field.id in COUNTRIES else value

    def _region_name(self, text: str, country: str) -> str:
        """The official name of a province or department of a country, however it is written and in any language."""
        return next((r.name for r in self.regions(country) if in_list(text, frozenset(r.spellings))), text)

    def _country_code(self, text: str) -> str:
        wanted = plain(text)
        for view in self.countries.values():
            if wanted in {plain(word) for word in (view.code, view.name.en, view.name.fr, view.name.nl)}:
                return view.code
        return text.upper() if len(text) == 2 else text

    def place(self, country: str, code: str, name: str) -> MunicipalityView | None:
        """The municipality of a code, or of a name that only one in the country bears, on the closing day."""
        if code:
            return self._places(country)[0].get(code)
        named = self.named(country, name)
        return named[0] if len(named) == 1 else None

    def municipality(self, country: str, code: str, name: str) -> MunicipalityView | None:
        """The municipality of a code or, where the register does not know the code, of a name."""
        return (self.place(country, code, "") if code else None) or self.place(country, "", name)

    def two_places(self, country: str, code: str, name: str) -> tuple[str, str] | None:
        """The names of two municipalities, when the name is that of one and the code that of another."""
        found, named = self.municipality(country, code, name), self.named(country, name)
        if found is None or found in named:
            return None
        named = named or self._named_abroad(country, name)
        return (named[0].name, found.name) if named else None

    def unknown_name(self, country: str, code: str, name: str) -> str:
        """The name of the municipality whose code stands beside a name that nobody bears; else nothing."""
        found = self.place(country, code, "") if code and name else None
        known = found is None or self.named(country, name) or self._named_abroad(country, name)
        return "" if found is None or known else found.name

    def _named_abroad(self, country: str, name: str) -> list[MunicipalityView]:
        """All municipalities of other countries that bear a name."""
        return [view for view in self.named("", name) if view.country != country]

    def named(self, country: str, name: str) -> list[MunicipalityView]:
        """All municipalities of a country, or of all without one, that bear a name, however it is spelled."""
        return self._places(country)[1].get(plain_name(name), []) if name else []

    def _places(self, country: str) -> Places:
        if country not in self.places:
            day = closing_day(self.call.closes, self.rules)
            reading = self.reading
            self.places[country] = reading.kept(("places", country, day), lambda: _places(reading, country, day))
        return self.places[country]

    def _kept(self, read: Callable[[Reading], tuple[V, ...]]) -> tuple[V, ...]:
        """A list of the register, which hardly ever changes."""
        return self.reading.kept(read, lambda: read(self.reading))


def _places(reading: Reading, country: str, day: date) -> Places:
    """The municipalities of a country, or of all without one, that are in force on a day."""
    views = municipalities(reading, on=day, country=country)
    by_name: dict[str, list[MunicipalityView]] = {}
    for view in views:
        for name in {plain_name(n) for n in view.all_names()}:
            by_name.setdefault(name, []).append(view)
    return {v.code: v for v in views}, by_name


def _three(words: Words) -> tuple[str, ...]:
    return words.en, words.fr, words.nl


def _said(views: Iterable[TagView | TargetView | ThemeView]) -> dict[str, tuple[str, ...]]:
    return {v.code: (v.label.en, v.label.fr, v.label.nl) for v in views}


def knowledge_of(reading: Reading, call_id: UUID) -> Knowledge:
    """What there is to know about a call, fetched once for each transaction."""
    known: dict[UUID, Knowledge] = reading.session.info.setdefault(KEPT, {})
    if call_id not in known or known[call_id].reading is not reading:
        known[call_id] = Knowledge(reading, call_id)
    return known[call_id]


def forget_knowledge(reading: Reading) -> None:
    """Fetch what is known about calls anew: their rules changed in this transaction."""
    reading.session.info.pop(KEPT, None)
