"""City links: the list and the record of one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.language import day, language, say
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.registry import service
from sdgp_desktop.registry.fields import FUNDINGS, LINK_FIELDS, LINK_STATES
from sdgp_desktop.registry.model.shared import Shared, sorted_rows, values_of

PROTECTED = ("verified_by", "verified_on", "verified")  # set by verifying
FIELDS = tuple(f for f in LINK_FIELDS if f.column not in PROTECTED)
BY_ID = {f.id: f for f in FIELDS}
TONES = {"active": "good", "preparing": "note", "dormant": "warn", "ending": "warn", "ended": ""}
VERIFIED = mark("registry", "Verified by {name} on {day}")
NOT_VERIFIED = mark("registry", "Not verified yet")


@dataclass(frozen=True)
class LinkRow:
    """One line of the list."""

    id: UUID
    north: str
    south: str
    country: str
    state: str
    state_code: str
    since: date | None
    until: date | None
    funding: str
    verified: bool


class LinksModel(Shared):
    """City links by state, country and name."""

    _rows: tuple[Query | None, list[LinkRow]] = (None, [])

    def count(self, query: Query) -> int:
        """How many lines there are; they are fetched anew here."""
        self._rows = (query, self._ask(query))
        return len(self._rows[1])

    def page(self, offset: int, limit: int, query: Query) -> Sequence[LinkRow]:
        """Some lines."""
        if self._rows[0] != query:
            self.count(query)
        return self._rows[1][offset : offset + limit]

    def _ask(self, query: Query) -> list[LinkRow]:
        states, fundings = ({c.code: say(c.label) for c in choices} for choices in (LINK_STATES, FUNDINGS))
        with self.context.read() as reading:
            found = service.links(
                reading, country=query.filters.get("country") or None, state=query.filters.get("state") or None
            )
            names = {c.code: c.name.to(language().code) for c in service.countries(reading)}
        words = fold(query.search).split()
        rows = [
            LinkRow(
                v.id, v.north, v.south, names.get(v.country, v.country), states.get(v.state, v.state), v.state,
                v.since, v.until, fundings.get(v.funding, ""), v.verified,
            )
            for v in found
            if all(w in fold(f"{v.north} {v.south} {v.remark}") for w in words)
        ]  # fmt: skip
        if query.filters.get("verified"):
            rows = [r for r in rows if r.verified == (query.filters["verified"] == "yes")]
        return sorted_rows(rows, query, {
            "north": lambda r: r.north, "south": lambda r: r.south, "country": lambda r: r.country,
            "state": lambda r: r.state, "since": lambda r: r.since, "until": lambda r: r.until,
        })  # fmt: skip

    def state_choices(self) -> Sequence[tuple[str, str]]:
        """States of a link."""
        return [(c.code, say(c.label)) for c in LINK_STATES]

    def head(self, id: UUID) -> tuple[str, str, list[tuple[str, str]], bool]:
        """Both ends, country, badges, and whether it is verified."""
        with self.context.read() as reading:
            v = service.link(reading, id)
            names = {c.code: c.name.to(language().code) for c in service.countries(reading)}
        state = next((say(c.label) for c in LINK_STATES if c.code == v.state), v.state)
        when = say(VERIFIED, name=v.verified_by, day=day(v.verified_on) if v.verified_on else "")
        verified = (when, "good") if v.verified else (say(NOT_VERIFIED), "warn")
        return v.name, names.get(v.country, v.country), [(state, TONES.get(v.state, "")), verified], v.verified

    def values(self, id: UUID) -> dict[str, Any]:
        """Values of the form, by field id."""
        with self.context.read() as reading:
            v = service.link(reading, id)
        return {**values_of(FIELDS, v), "l.south_name": "" if v.south_id else v.south}

    def findings(self, id: UUID) -> tuple[Finding, ...]:
        """What is open about it."""
        with self.context.read() as reading:
            return service.findings_of_link(reading, service.link(reading, id), reading.today)

    def save(self, id: UUID, field_id: str, value: Any) -> None:
        """Store one field."""
        with self.context.act("change_link") as work:
            service.change_link(work, id, {BY_ID[field_id].column: value})

    def verify(self, id: UUID, verified: bool) -> None:
        """Note that the association knows it to be so."""
        with self.context.act("verify_city_link") as work:
            service.verify_link(work, id, verified)

    def add(self, **values: Any) -> UUID:
        """Add a link. Errors: what the service refuses."""
        with self.context.act("add_link") as work:
            return service.add_link(work, **values)
