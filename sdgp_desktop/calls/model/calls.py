"""The list of calls and the form of one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sdgp_desktop.calls import service
from sdgp_desktop.calls.fields import CALL_FIELDS, PROGRAMME_FIELDS, STATES
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.qtkit.history import Entry, told
from sdgp_desktop.qtkit.language import day, language, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.qtkit.values import Way, show
from sdgp_desktop.registry import service as registry

CLOSES = "c.closes"
PROGRAMME = "c.programme"
FIELDS: tuple[Field, ...] = tuple(
    replace(f, kind=Kind.DATE) if f.id == CLOSES else f for f in CALL_FIELDS if f.column != "state"
)
HOLDER_FIELDS: tuple[Field, ...] = PROGRAMME_FIELDS
BY_ID = {f.id: f for f in (*FIELDS, *HOLDER_FIELDS)}
TONES = {"draft": "note", "open": "good", "closed": "warn", "archived": ""}
SUBTITLE = mark("calls", "{programme} · {country} · {first} – {last}")
PLACES = mark("calls", "{n} places")
VERSION = mark("calls", "Rules: version {version}")
OPEN, CLOSE = mark("calls", "Open the call"), mark("calls", "Close the call")
REOPEN, ARCHIVE = mark("calls", "Open again"), mark("calls", "Archive")
UNARCHIVE = mark("calls", "Take out of the archive")

STEPS: dict[str, tuple[tuple[str, Any, str, Callable[[Work, UUID], None]], ...]] = {
    "draft": (("open_call", OPEN, "megaphone", service.open_call),),
    "open": (("close_call", CLOSE, "lock", service.close_call),),
    "closed": (
        ("archive_call", ARCHIVE, "archive", service.archive_call),
        ("reopen_call", REOPEN, "lock-open", service.reopen_call),
    ),
    "archived": (("unarchive_call", UNARCHIVE, "archive-restore", service.unarchive_call),),
}


@dataclass(frozen=True)
class CallRow:
    """One line of the list."""

    id: UUID
    code: str
    name: str
    programme: str
    country: str
    opens: date
    closes: date
    state: str
    state_code: str
    goals: tuple[int, ...]
    places: int


class CallsModel:
    """Calls by programme, country, state and name."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context
        self._rows: tuple[Query | None, list[CallRow]] = (None, [])

    # -- the list ------------------------------------------------------------------------------------------------

    def count(self, query: Query) -> int:
        """How many lines there are; they are fetched anew here."""
        self._rows = (query, self._ask(query))
        return len(self._rows[1])

    def page(self, offset: int, limit: int, query: Query) -> Sequence[CallRow]:
        """Some lines."""
        if self._rows[0] != query:
            self.count(query)
        return self._rows[1][offset : offset + limit]

    def _ask(self, query: Query) -> list[CallRow]:
        spoken, states = language().code, {c.code: say(c.label) for c in STATES}
        with self.context.read() as reading:
            found = service.calls(reading, states=[query.filters["state"]] if query.filters.get("state") else None)
            names = {c.code: c.name.to(spoken) for c in registry.countries(reading)}
            last = {v.id: service.closing_day(v.closes, service.rules_of(reading, v.id)) for v in found}
        rows = [
            CallRow(
                v.id, v.code, v.name.to(spoken), v.programme, names.get(v.country, v.country), v.opens,
                last[v.id], states.get(v.state, v.state), v.state, v.goals, v.places,
            )
            for v in found
            if query.filters.get("programme") in ("", None, v.programme)
            and query.filters.get("country") in ("", None, v.country)
        ]  # fmt: skip
        words = fold(query.search).split()
        rows = [r for r in rows if all(w in fold(f"{r.code} {r.name} {r.programme} {r.country}") for w in words)]
        if query.sort:
            rows.sort(key=lambda r: fold(str(getattr(r, query.sort))), reverse=query.descending)
        return rows

    def programme_choices(self) -> Sequence[tuple[str, str]]:
        """Programmes."""
        with self.context.read() as reading:
            return [(p.code, p.name.to(language().code)) for p in service.programmes(reading)]

    def state_choices(self) -> Sequence[tuple[str, str]]:
        """States of a call."""
        return [(c.code, say(c.label)) for c in STATES]

    def lists(self, source: str) -> Sequence[tuple[Any, str]]:
        """Choices that are data, by the name of their list."""
        spoken = language().code
        with self.context.read() as reading:
            if source == "programmes":
                return [(p.id, p.name.to(spoken)) for p in service.programmes(reading)]
            if source == "countries":
                return [(c.code, c.name.to(spoken)) for c in registry.countries(reading)]
            if source == "partner_countries":
                return [(c.code, c.name.to(spoken)) for c in registry.countries(reading, side="south")]
            if source == "associations":
                return [(a.code, a.code) for a in registry.associations(reading)]
            if source == "calls":
                return [(c.id, c.code) for c in service.calls(reading)]
            if source == "municipalities":
                return [(m.id, f"{m.name} ({m.code})") for m in registry.municipalities(reading)]
        return ()

    # -- one record ----------------------------------------------------------------------------------------------

    def call_of(self, record_type: str, id: UUID) -> UUID | None:
        """The call to which a record leads: itself, the call of a step or session, the newest of a programme."""
        with self.context.read() as reading:
            if record_type == "calls_call":
                return id
            if record_type == "calls_milestone":
                return next((m.call_id for m in service.milestones(reading) if m.id == id), None)
            if record_type == "calls_info_session":
                return next((s.call_id for s in service.info_sessions(reading) if s.id == id), None)
            found = service.calls(reading, programme_id=id) if record_type == "calls_programme" else ()
            return found[0].id if found else None

    def view(self, id: UUID) -> service.CallView:
        """The call."""
        with self.context.read() as reading:
            return service.call(reading, id)

    def head(self, id: UUID) -> tuple[str, str, list[tuple[str, str]], tuple[int, ...]]:
        """Name, programme and country, badges, goals."""
        spoken = language().code
        with self.context.read() as reading:
            v = service.call(reading, id)
            country = registry.country(reading, v.country).name.to(spoken)
        state = next((say(c.label) for c in STATES if c.code == v.state), v.state)
        first, last = day(v.period_start), day(v.period_end)
        badges = [(state, TONES.get(v.state, "")), (say(PLACES, v.places), "note")]
        badges.append((say(VERSION, version=v.rule_version), "note"))
        about = say(SUBTITLE, programme=v.programme, country=country, first=first, last=last)
        return f"{v.code} · {v.name.to(spoken)}", about, badges, v.goals

    def steps(self, id: UUID) -> list[tuple[str, str, str]]:
        """What may be done with the call in its state: (act, words, icon)."""
        return [(act, say(words), icon) for act, words, icon, _ in STEPS[self.view(id).state]]

    def step(self, id: UUID, act: str) -> None:
        """Open, close, archive … Errors: what the service refuses."""
        run = next(run for name, _, _, run in STEPS[self.view(id).state] if name == act)
        with self.context.act(act) as work:
            run(work, id)

    def values(self, id: UUID) -> dict[str, Any]:
        """Values of the form, by field id."""
        with self.context.read() as reading:
            v = service.call(reading, id)
            last = service.closing_day(v.closes, service.rules_of(reading, id))
        own = {f.id: getattr(v, f.column, None) for f in FIELDS}
        names = {"c.name_en": v.name.en, "c.name_fr": v.name.fr, "c.name_nl": v.name.nl}
        return {**own, **names, CLOSES: last, PROGRAMME: v.programme_id}

    def save(self, id: UUID, field_id: str, value: Any) -> None:
        """Store one field of the call."""
        with self.context.act("change_call") as work:
            service.change_call(work, id, {BY_ID[field_id].column: value})

    def holder_values(self, id: UUID) -> dict[str, Any]:
        """Values of the programme of a call, by field id."""
        with self.context.read() as reading:
            p = service.programme(reading, service.call(reading, id).programme_id)
        own = {f.id: getattr(p, f.column, None) for f in HOLDER_FIELDS}
        return {**own, "pr.name_en": p.name.en, "pr.name_fr": p.name.fr, "pr.name_nl": p.name.nl}

    def save_holder(self, id: UUID, field_id: str, value: Any) -> None:
        """Store one field of the programme of a call."""
        with self.context.act("change_programme") as work:
            holder = service.call(work, id).programme_id
            service.change_programme(work, holder, {BY_ID[field_id].column: value})

    def findings(self, id: UUID, today: date) -> tuple[Finding, ...]:
        """What needs attention about this call and its programme."""
        with self.context.read() as reading:
            v = service.call(reading, id)
            steps = {m.id for m in service.milestones(reading, id)}
            own = {id, v.programme_id} | steps
            found = (*service.opening_findings(reading, id), *service.call_findings(reading, today))
            return tuple(f for f in found if f.record_id in own)

    def names(self, ids: Sequence[UUID]) -> dict[UUID, str]:
        """Names of people of the offices."""
        with self.context.read() as reading:
            return registry.staff_names(reading, ids)

    def history(self, id: UUID) -> list[Entry]:
        """Who changed what in the call, in words."""
        with self.context.read() as reading:
            lines = registry.history_lines(reading, id, family=False)
        shown = (one for one in lines if one.field is None or one.field.kind is not Kind.REFERENCE)
        return told(self.context, shown, self._words)

    def _words(self, field: Field | None, value: Any) -> str:
        if field is None:
            return show(Way(Kind.YESNO), bool(value))
        choices = [(c.code, say(c.label)) for c in field.choices] or list(self.lists(field.source))
        kind = Kind.CHOICE if field.kind is Kind.SYSTEM and field.choices else field.kind
        return show(Way(kind, choices), value)
