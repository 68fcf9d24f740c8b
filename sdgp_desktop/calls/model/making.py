"""A new programme and a new call, by settings alone."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sdgp_desktop.calls import service
from sdgp_desktop.calls.fields import LANGUAGES
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.registry import service as registry


class MakingModel:
    """What the forms for a new call and a new programme need."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def calls(self) -> Sequence[tuple[UUID, str]]:
        """Calls to begin from."""
        with self.context.read() as reading:
            return [(c.id, f"{c.code} · {c.name.to(language().code)}") for c in service.calls(reading)]

    def programmes(self) -> Sequence[tuple[UUID, str]]:
        """Programmes."""
        with self.context.read() as reading:
            return [(p.id, p.name.to(language().code)) for p in service.programmes(reading)]

    def countries(self) -> Sequence[tuple[str, str]]:
        """Partner countries."""
        with self.context.read() as reading:
            return [(c.code, c.name.to(language().code)) for c in registry.countries(reading, side="south")]

    def themes(self) -> Sequence[tuple[str, str]]:
        """Themes."""
        with self.context.read() as reading:
            return [(t.code, t.label.to(language().code)) for t in registry.themes(reading)]

    def languages(self) -> Sequence[tuple[str, str]]:
        """Languages of letters."""
        return [(c.code, say(c.label)) for c in LANGUAGES]

    def suggestion(self, call_id: UUID) -> Mapping[str, Any]:
        """Days, programme and country of a new call that follows another."""
        with self.context.read() as reading:
            return service.copy_suggestion(reading, call_id)

    def holder_of(self, starts: date, ends: date) -> UUID | None:
        """The programme in which the whole term of partnerships lies, or nothing."""
        with self.context.read() as reading:
            return service.programme_of_term(reading, starts, ends)

    def has_association(self, country: str) -> bool:
        """Whether a country has an association already."""
        with self.context.read() as reading:
            return registry.association_of(reading, country) is not None

    def country_of(self, country: str) -> registry.CountryView:
        """A country."""
        with self.context.read() as reading:
            return registry.country(reading, country)

    def make_programme(self, code: str, starts: date, ends: date, donor: str) -> UUID:
        """Make a programme. Errors: what the service refuses."""
        with self.context.act("make_programme") as work:
            return service.make_programme(work, code, starts, ends, donor=donor)

    def make_call(
        self,
        code: str,
        programme_id: UUID,
        country: str,
        days: Mapping[str, date],
        *,
        name: str = "",
        based_on: UUID | None = None,
        rules: Mapping[str, str] | None = None,
        association: Mapping[str, str] | None = None,
        theme: Mapping[str, str] | None = None,
    ) -> UUID:
        """Make a call; a country without an association gets one, with its track, and a theme that is new a place in
        the list of themes. Errors: what the services refuse.
        """
        rules = dict(rules or {})
        with self.context.act("make_call") as work:
            self._country(work, country, association or {})
            if theme and theme.get("name"):
                rules |= {"themes": service.make_theme(work, theme["name"], theme.get("goals", ""))}
            names = {f"name_{spoken}": name for spoken in ("en", "fr", "nl")}
            return service.make_call(
                work, programme_id, code, country, opens=days["opens"], closes=days["closes"],
                period_start=days["period_start"], period_end=days["period_end"], based_on=based_on, rules=rules,
                **names,
            )  # fmt: skip

    def _country(self, work: Work, country: str, association: Mapping[str, str]) -> None:
        view = registry.country(work, country)
        if not view.active:
            registry.change_country(work, view.id, {"active": True})
        if registry.association_of(work, country) is None and association.get("code"):
            registry.add_association(
                work, code=association["code"], name=association["name"], country=country,
                language=association.get("language") or (view.languages or ("en",))[0],
            )  # fmt: skip
