"""One partnership: its form, people, action plan, steps, findings and history."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from sdgp_desktop.calls.service import calls
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.finds import title_of_record
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.partnerships import service
from sdgp_desktop.partnerships.fields import (
    PARTNERSHIP_FIELDS,
    PLAN_SIDES,
    ROLES,
    SIDES,
    STATES,
)
from sdgp_desktop.partnerships.model.listing import TONES
from sdgp_desktop.qtkit.grid import CellChange, GridRow
from sdgp_desktop.qtkit.history import Entry, told
from sdgp_desktop.qtkit.language import day, language, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.values import Way, show
from sdgp_desktop.registry import service as registry

HIDDEN = ("p.match", "p.north_dossier", "p.south_dossier", "p.rules", "p.call")
FORM_FIELDS: tuple[Field, ...] = tuple(
    replace(f, kind=Kind.CHOICE) if f.id in ("p.north", "p.south") else f
    for f in PARTNERSHIP_FIELDS
    if f.id not in HIDDEN
)
COLUMNS = {f.id: f.column for f in FORM_FIELDS}
SUBTITLE = mark("partnerships", "{number} · {call} · {start} – {end}")
NO_NUMBER = mark("partnerships", "no number yet")
SINCE = mark("partnerships", "{state} since {day}")
STEPS = {
    "suspended": (mark("partnerships", "Suspend…"), "pause"),
    "terminated": (mark("partnerships", "Terminate…"), "octagon-alert"),
    "closed": (mark("partnerships", "Close…"), "archive"),
    "active": (mark("partnerships", "Make active again…"), "play"),
}
NEXT = {
    "active": ("suspended", "terminated", "closed"), "suspended": ("active", "terminated"), "terminated": ("closed",),
    "closed": ("active",),
}  # fmt: skip
NEW_PERSON = mark("partnerships", "New person")


REFERRED = {"p.match": "matching_match", "p.north_dossier": "intake_dossier", "p.south_dossier": "intake_dossier"}


def _words(reading: Reading, word: registry.CodeWords, field: Field | None, value: Any) -> str:
    """A value of the history as it is read: other records by their names."""
    if field is None:
        return show(Way(Kind.YESNO), bool(value))
    if field.id in REFERRED:
        return title_of_record(reading, REFERRED[field.id], UUID(str(value))) if value else ""
    several = value if isinstance(value, tuple | list) else (value,)
    choices = [(code, word(field, code)) for code in several] if field.choices or field.source else []
    kind = Kind.CHOICE if field.choices and field.kind is Kind.SYSTEM else field.kind
    return show(Way(kind, choices), value)


class RecordModel:
    """Everything about the chosen partnership."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    # -- head and form -------------------------------------------------------------------------------------------

    def view(self, id: UUID) -> service.PartnershipView:
        """The partnership."""
        with self.context.read() as reading:
            return service.partnership(reading, id)

    def head(self, id: UUID) -> tuple[str, str, list[tuple[str, str]]]:
        """Both partners, number and term, the state with its day."""
        v = self.view(id)
        state = next((say(c.label) for c in STATES if c.code == v.state), v.state)
        about = say(SUBTITLE, number=v.number or say(NO_NUMBER), call=v.call_code, start=day(v.start), end=day(v.end))
        since = say(SINCE, state=state, day=day(v.state_since)) if v.state_since else state
        return v.name, about, [(since, TONES.get(v.state, ""))]

    def next_steps(self, id: UUID) -> list[tuple[str, str, str]]:
        """States that may follow: (state, words, icon)."""
        return [(state, say(STEPS[state][0]), STEPS[state][1]) for state in NEXT.get(self.view(id).state, ())]

    def take_step(self, id: UUID, state: str, dated: date, ground: str) -> None:
        """Note a new state. Errors: what the service refuses."""
        office = self.context.office
        with self.context.act("take_step", final=True) as work:
            service.take_step(work, id, state, dated, ground, open_items=office.open_items, after=office.after_step)

    def give_number(self, id: UUID) -> str:
        """Give the next number. Errors: Refusal "number_by_lead"."""
        with self.context.act("give_number") as work:
            return service.give_number(work, id)

    def values(self, id: UUID) -> dict[str, Any]:
        """Values of the form, by field id."""
        with self.context.read() as reading:
            found = service.values(reading, id)
        return {f.id: found.get(f.column) for f in FORM_FIELDS}

    def save(self, id: UUID, field_id: str, value: Any) -> None:
        """Store one field."""
        if field_id in ("p.north", "p.south"):
            value = UUID(str(value)) if value else None
        if field_id == "p.goals":
            value = tuple(str(v) for v in value or ())
        with self.context.act("change_partnership") as work:
            service.change(work, id, {COLUMNS[field_id]: value})

    def lists(self, source: str) -> Sequence[tuple[Any, str]]:
        """Choices that are data."""
        spoken = language().code
        with self.context.read() as reading:
            if source == "goals":
                return [(str(g.number), f"{g.number} {g.title.to(spoken)}") for g in registry.goals(reading)]
            if source == "calls":
                return [(c.id, c.code) for c in calls(reading)]
            if source in ("north", "south"):
                lands = [c.code for c in registry.countries(reading, side=source)]
                return [(m.id, m.name) for m in registry.municipalities(reading, country=lands)]
            if source == "people":
                return [(p.id, p.shown_as or f"{p.first_name} {p.family_name}") for p in registry.people(reading)]
        return ()

    def findings(self, id: UUID, today: date) -> list[Finding]:
        """What is to be said about the partnership and its promises."""
        with self.context.read() as reading:
            own = [f for f in service.findings(reading, today) if f.record_id == id]
            own += service.card_findings(reading, id, today, self.context.office.promise_counts)
            return [*service.match_findings_of(reading, id), *own]

    def closed(self, id: UUID) -> bool:
        """Whether the partnership is closed: then what it holds is only read."""
        return self.view(id).state == "closed"

    # -- people --------------------------------------------------------------------------------------------------

    def people(self, id: UUID, today: date) -> list[GridRow]:
        """A row for each person; who has left is at the end."""
        with self.context.read() as reading:
            found = service.members(reading, id)
        found = tuple(sorted(found, key=lambda m: m.active_to is not None and m.active_to < today))
        return [
            GridRow(m.id, {c: getattr(m, c) for c in ("side", "role", "name", "function", "active_from", "active_to")})
            for m in found
        ]

    def write_people(self, changes: Sequence[CellChange]) -> None:
        """Store cells of people: one act."""
        with self.context.act("change_member") as work:
            for change in changes:
                service.change_member(work, change.row_id, {change.column: change.value})

    def add_person(self, id: UUID) -> UUID:
        """A new row, to be typed over."""
        with self.context.act("add_member") as work:
            return service.add_member(work, id, "N", "coordinator", name=say(NEW_PERSON), active_from=None)

    def succeed(self, member_id: UUID, name: str, on: date, function: str = "") -> None:
        """Let somebody follow in a role."""
        with self.context.act("succeed_member") as work:
            service.succeed_member(work, member_id, name, on, function=function)

    def remove_person(self, member_id: UUID) -> None:
        """Put a person's row into the bin."""
        with self.context.act("remove_member") as work:
            service.remove_member(work, member_id)

    def choices(self) -> dict[str, list[tuple[str, str]]]:
        """Sides and roles, in words."""
        found = {"side": SIDES, "role": ROLES, "plan_side": PLAN_SIDES}
        return {name: [(c.code, say(c.label)) for c in choices] for name, choices in found.items()}

    # -- the action plan -----------------------------------------------------------------------------------------

    def plan(self, id: UUID) -> list[GridRow]:
        """A row for each line of the action plan."""
        with self.context.read() as reading:
            found = service.plan_lines(reading, id)
        names = ("question", "activity", "side", "who", "due", "result", "done_on")
        return [GridRow(p.id, {c: getattr(p, c) for c in names}) for p in found]

    def write_plan(self, changes: Sequence[CellChange]) -> None:
        """Store cells of the action plan: one act."""
        with self.context.act("change_plan_line") as work:
            for change in changes:
                service.change_plan_line(work, change.row_id, {change.column: change.value})

    def add_plan_line(self, id: UUID) -> UUID:
        """A new line."""
        with self.context.act("add_plan_line") as work:
            return service.add_plan_line(work, id)

    def remove_plan_line(self, line_id: UUID) -> None:
        """Put a line into the bin."""
        with self.context.act("remove_plan_line") as work:
            service.remove_plan_line(work, line_id)

    # -- history and papers --------------------------------------------------------------------------------------

    def names(self, ids: Sequence[UUID]) -> dict[UUID, str]:
        """Names of people of the offices."""
        with self.context.read() as reading:
            return registry.staff_names(reading, ids)

    def history(self, id: UUID) -> list[Entry]:
        """Who changed what, in words."""
        with self.context.read() as reading:
            lines = registry.history_lines(reading, id)
            thrown = {one.record_id for one in lines if one.field is None and one.value}  # and perhaps taken out again
            shown = [
                one
                for one in lines
                if one.record_type.startswith("partnerships_")
                and (one.field is None or one.field.kind is not Kind.REFERENCE)
                and (one.field is not None or one.value or one.record_id in thrown)
            ]
            word = registry.CodeWords(reading, language().code)
            return told(self.context, shown, partial(_words, reading, word))

    def paper(self, number: str, id: UUID, language_code: str, ending: str = ".pdf") -> bytes:
        """A paper about the partnership, for its preview."""
        found: bytes = self.context.office.paper(number, id, language_code, ending)
        return found
