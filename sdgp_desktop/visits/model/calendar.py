"""What the calendar shows and does, between its page and its service."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from sdgp_desktop.calls.service import calls
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Choice, Field, Kind
from sdgp_desktop.kernel.files import write_for_people
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.partnerships.service import partnerships
from sdgp_desktop.qtkit.calendar import CalendarItem
from sdgp_desktop.qtkit.grid import CellChange, GridRow
from sdgp_desktop.qtkit.history import Entry, told
from sdgp_desktop.qtkit.language import colon, day, language, long_day, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.values import Way, show
from sdgp_desktop.registry.service import countries, history_lines, home_country, staff_names
from sdgp_desktop.visits import service
from sdgp_desktop.visits.fields import (
    SESSION_FIELDS,
    SESSION_KINDS,
    STATES,
    VISIT_DIRECTIONS,
    VISIT_FIELDS,
    WINDOW_DIRECTIONS,
    WINDOW_FIELDS,
    ZONES,
)
from sdgp_desktop.visits.papers import calendar_file, short_title, summary

FIELDS: dict[str, tuple[Field, ...]] = {"window": WINDOW_FIELDS, "visit": VISIT_FIELDS, "session": SESSION_FIELDS}
TONES = {
    "window": "note",
    "visit": "accent",
    "session": "good",
    "holiday": "warn",
    "election": "bad",
    "blocked": "muted",
}
TYPES = ("visits_window", "visits_visit", "visits_session", "visits_attendance", "partnerships_partnership")
ELECTION = mark("visits", "Elections")
BLOCKED = mark("visits", "Not possible: {who}")
AT = mark("visits", "{time} in {place}")
BRUSSELS = mark("visits", "Brussels")  # the one town whose name differs between the languages
HOME_ZONE = "Europe/Brussels"
WINDOW = mark("visits", "Window")
STATE_TONES = {"planned": "note", "confirmed": "accent", "done": "good", "cancelled": "warn"}
MARKED = ("V6_holiday", "V6_election", "V6_blocked", "V6_commemoration", "visit_overlap")  # seen in the calendar itself


class CalendarModel:
    """Entries of the call in view, one of them open."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context
        self.kind = "visit"
        self.session_id: UUID | None = None

    # -- the calendar --------------------------------------------------------------------------------------------

    def items(self, first: date, last: date) -> Sequence[CalendarItem]:
        """What lies between two days, holidays, elections and blocked periods included."""
        with self.context.read() as reading:
            found = [e for e in service.entries(reading, self.context.call_id) if e.start <= last and first <= e.end]
            office = self.context.office.code
            around = service.surroundings(reading, first, last, self.context.call_id, language().code, office)
            troubled = {f.record_id for f in service.findings(reading, first) if f.code in MARKED}
        return [self._item(e, e.id in troubled) for e in [*around, *found]]

    def _item(self, entry: service.CalendarEntry, troubled: bool = False) -> CalendarItem:
        if entry.kind == "election":
            title = f"{say(ELECTION)} {entry.country}"
        elif entry.kind == "blocked":
            title = say(BLOCKED, who=entry.title)
        elif entry.kind == "holiday":
            title = colon(entry.country, entry.title)
        else:
            title = short_title(entry, language().code) or say(WINDOW)
        name = entry.id.hex if entry.id else f"{entry.kind}:{entry.country}:{entry.start.isoformat()}:{entry.title}"
        tone = "muted" if entry.state == "cancelled" else "warn" if troubled else TONES[entry.kind]
        return CalendarItem(
            id=name,
            title=title,
            start=entry.start,
            end=entry.end,
            kind=entry.kind,
            tone=tone,
            country=entry.country,
            movable=entry.id is not None and entry.state in ("planned", "confirmed"),
            detail=entry.place,
            sign="!" if troubled else "",
        )

    def rows(self) -> list[tuple[str, str]]:
        """The countries of the year line."""
        with self.context.read() as reading:
            home = home_country(reading)
            codes = [home, *sorted({c.country for c in calls(reading)} - {home})]
            names = {c.code: c.name.to(language().code) for c in countries(reading)}
        return [(c, names.get(c, c)) for c in codes]

    def neighbour(self, by: int, day: date, open_id: UUID | None) -> UUID | None:
        """The next entry of the call in view (or the one before): counted from the open one, else from a day."""
        with self.context.read() as reading:
            found = service.entries(reading, self.context.call_id)
        line = sorted((e.start, e.id.hex, e.id) for e in found if e.id is not None)
        here = next(((start, hexed) for start, hexed, id in line if id == open_id), (day, ""))
        ids = [id for start, hexed, id in line if ((start, hexed) > here if by > 0 else (start, hexed) < here)]
        return (ids[0] if by > 0 else ids[-1]) if ids else None

    def move(self, id: str, start: date) -> None:
        """Let an entry begin on another day."""
        with self.context.act("move_event") as work:
            service.move(work, service.kind_of(work, UUID(id)), UUID(id), start)

    # -- one record ----------------------------------------------------------------------------------------------

    def open(self, id: UUID) -> bool:
        """Take an entry into view; no when somebody removed it."""
        with self.context.read() as reading:
            try:
                self.kind = service.kind_of(reading, id)
            except Refusal:
                return False
            return not service.values(reading, self.kind, id)["removed"]

    def leads_to(self, record_type: str, id: UUID | None) -> UUID | None:
        """The entry to open for a record of this slice."""
        if id is None or record_type not in ("visits_attendance", "visits_delegate"):
            return id
        with self.context.read() as reading:
            of = service.session_of if record_type == "visits_attendance" else service.visit_of_delegate
            return of(reading, id)

    def first_day(self, id: UUID) -> date:
        """The first day of an entry. Errors: Refusal "record_gone"."""
        with self.context.read() as reading:
            kind = service.kind_of(reading, id)
            found: date = service.values(reading, kind, id)["held_on" if kind == "session" else "start"]
        return found

    def values(self, id: UUID) -> dict[str, Any]:
        """Values of the form, by field id."""
        with self.context.read() as reading:
            columns = service.values(reading, self.kind, id)
        return {f.id: columns[f.column] for f in FIELDS[self.kind]}

    def findings(self, id: UUID) -> list[Finding]:
        """What the rules say about an entry today."""
        with self.context.read() as reading:
            return service.findings_of(reading, self.kind, id, reading.today)

    def label(self, field_id: str) -> str:
        """The words of a field."""
        return next((say(f.label) for f in FIELDS[self.kind] if f.id == field_id), "")

    def save(self, id: UUID, field_id: str, value: Any) -> None:
        """Store one field of an entry."""
        field = next(f for f in FIELDS[self.kind] if f.id == field_id)
        with self.context.act(f"change_{self.kind}") as work:
            service.change(work, self.kind, id, field.column, value)

    def choices(self, source: str) -> Sequence[tuple[UUID, str]]:
        """Calls, partnerships or windows to choose from, as (id, words)."""
        with self.context.read() as reading:
            if source == "calls":
                return [(c.id, c.code) for c in calls(reading)]
            if source == "partnerships":
                return [(p.id, p.title) for p in partnerships(reading)]
            windows = [e for e in service.entries(reading) if e.kind == "window"]
            return [(e.id, f"{e.title or say(WINDOW)}, {day(e.start)}") for e in windows if e.id]

    def directions(self, kind: str) -> Sequence[tuple[str, str]]:
        """Which way a visit or a window goes."""
        return _said(VISIT_DIRECTIONS if kind == "visit" else WINDOW_DIRECTIONS)

    def session_kinds(self) -> Sequence[tuple[str, str]]:
        """What kinds of sessions there are."""
        return _said(SESSION_KINDS)

    def head(self, id: UUID) -> tuple[str, str, list[tuple[str, str]]]:
        """Title, a quiet line and badges of an entry."""
        with self.context.read() as reading:
            found = service.entry(reading, id)
        state = next((say(c.label) for c in STATES if c.code == found.state), "")
        badges = [(state, STATE_TONES[found.state])] if found.state and found.kind != "window" else []
        parts = [days_words(found.start, found.end), found.place, self.times(found)]
        return summary(found, language().code) or say(WINDOW), " · ".join(p for p in parts if p), badges

    def times(self, found: service.CalendarEntry) -> str:
        """The local time of a session on both sides, or nothing."""
        if not found.starts_at:
            return ""
        with self.context.read() as reading:
            own = {c.code: c.zone for c in countries(reading)}.get(found.country)
        shown = list(dict.fromkeys([HOME_ZONE, own])) if own else [z.code for z in ZONES]
        known = service.local_times(found.start, found.starts_at, found.zone, shown)
        return ", ".join(say(AT, time=known[zone][1], place=town(zone)) for zone in shown)

    def names(self, ids: Sequence[UUID]) -> dict[UUID, str]:
        """Names of people of the offices."""
        with self.context.read() as reading:
            return staff_names(reading, ids)

    def history(self, id: UUID) -> list[Entry]:
        """Who changed what, in words."""
        with self.context.read() as reading:
            lines = history_lines(reading, id)
        shown = (
            one
            for one in lines
            if one.record_type.startswith("visits_") and (one.field is None or one.field.kind is not Kind.REFERENCE)
        )
        return told(self.context, shown, _words)

    # -- making and ending ---------------------------------------------------------------------------------------

    def add_window(self, call_id: UUID, direction: str, start: date, end: date, name: str) -> UUID:
        """Plan a window."""
        with self.context.act("add_window") as work:
            return service.add_window(work, call_id, direction, start, end, name=name)

    def add_visit(self, partnership_id: UUID, direction: str, start: date, end: date) -> UUID:
        """Plan a visit."""
        with self.context.act("add_visit") as work:
            return service.add_visit(work, partnership_id, direction, start, end)

    def add_session(
        self, kind: str, day: date, call_id: UUID | None, partnership_id: UUID | None, title: str, starts_at: str = ""
    ) -> UUID:
        """Plan a session."""
        with self.context.act("add_session") as work:
            return service.add_session(
                work,
                kind,
                day,
                call_id=call_id,
                partnership_id=partnership_id,
                title=title,
                starts_at=starts_at or None,
            )

    def remove(self, id: UUID) -> None:
        """Put an entry into the bin."""
        with self.context.act("remove_event") as work:
            service.remove(work, service.kind_of(work, id), id)

    # -- attendance ----------------------------------------------------------------------------------------------

    def attendance(self, session_id: UUID) -> list[GridRow]:
        """A row for each side of each partnership of a session."""
        self.session_id = session_id
        with self.context.read() as reading:
            found = service.attendance(reading, session_id)
        return [
            GridRow(
                f"{r.partnership_id.hex}:{r.side}",
                {
                    "partnership": r.partnership,
                    "municipality": r.municipality,
                    "people": r.people,
                    "political": r.political,
                    "administrative": r.administrative,
                    "external": r.external,
                },
            )
            for r in found
        ]

    def note_attendance(self, changes: Sequence[CellChange]) -> None:
        """Store typed numbers; empty is zero."""
        session_id = self.session_id
        if session_id is None:
            return
        with self.context.act("set_attendance") as work:
            for change in changes:
                partnership, _, side = str(change.row_id).partition(":")
                number = {change.column: change.value or 0}
                service.set_attendance(work, session_id, UUID(partnership), side, **number)

    # -- the calendar file ---------------------------------------------------------------------------------------

    def write_file(self, path: Path) -> int:
        """Write the entries in view as an ICS file; returns their number."""
        with self.context.read() as reading:
            found = service.entries(reading, self.context.call_id)
            content, number = calendar_file(reading, found, language().code, self.context.office.store.clock())
        write_for_people(path, content)
        return number


def days_words(first: date, last: date) -> str:
    """One day, or the first and the last."""
    return long_day(first) if first == last else f"{day(first)} – {day(last)}"


def _said(choices: Sequence[Choice]) -> list[tuple[str, str]]:
    return [(c.code, say(c.label)) for c in choices]


def _words(field: Field | None, value: Any) -> str:
    if field is None:
        return show(Way(Kind.YESNO), bool(value))
    choices = _said(field.choices)
    return show(Way(Kind.CHOICE if choices else field.kind, choices), value)


def town(zone: str) -> str:
    """The town that a time zone is called by."""
    return say(BRUSSELS) if zone == HOME_ZONE else zone.rpartition("/")[2].replace("_", " ")
