"""What the calendar shows and does, between its page and its service."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from sdgp_desktop.calls.service import calls
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.partnerships.service import partnerships
from sdgp_desktop.qtkit.calendar import CalendarItem
from sdgp_desktop.qtkit.grid import CellChange, GridRow
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.visits import service
from sdgp_desktop.visits.fields import (
    SESSION_FIELDS,
    SESSION_KINDS,
    SIDES,
    VISIT_DIRECTIONS,
    VISIT_FIELDS,
    WINDOW_DIRECTIONS,
    WINDOW_FIELDS,
    ZONES,
)
from sdgp_desktop.visits.papers import calendar_file, summary
from sdgp_desktop.visits.rules import local_times

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
TIMES = mark("visits", "{start} in Brussels · {other} in {place}")
KIGALI, PORTO_NOVO = mark("visits", "Kigali"), mark("visits", "Porto-Novo")


class CalendarModel:
    """Entries of the call in view, one of them open."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context
        self.kind = ""
        self.id: UUID | None = None

    # -- the calendar --------------------------------------------------------------------------------------------

    def items(self, first: date, last: date) -> Sequence[CalendarItem]:
        """What lies between two days, holidays, elections and blocked periods included."""
        with self.context.read() as reading:
            found = [e for e in service.entries(reading, self.context.call_id) if e.start <= last and first <= e.end]
            around = service.surroundings(reading, first, last, self.context.call_id)
        return [self._item(e) for e in [*around, *found]]

    def _item(self, entry: service.CalendarEntry) -> CalendarItem:
        if entry.kind == "election":
            title = f"{say(ELECTION)} {entry.country}"
        elif entry.kind == "blocked":
            title = say(BLOCKED, who=entry.title)
        elif entry.kind == "holiday":
            title = f"{entry.country}: {entry.title}"
        else:
            title = summary(entry, language().code)
        name = entry.id.hex if entry.id else f"{entry.kind}:{entry.country}:{entry.start.isoformat()}:{entry.title}"
        tone = "muted" if entry.state == "cancelled" else TONES[entry.kind]
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
        )

    def rows(self) -> list[tuple[str, str]]:
        """The countries of the year line."""
        with self.context.read() as reading:
            countries = sorted({c.country for c in calls(reading)})
        return [(c, c) for c in ["BE", *countries]]

    def move(self, id: str, start: date) -> None:
        """Let an entry begin on another day."""
        with self.context.act("move_event") as work:
            service.move(work, service.kind_of(work, UUID(id)), UUID(id), start)

    # -- one record ----------------------------------------------------------------------------------------------

    def open(self, id: UUID) -> None:
        """Take an entry into view. Errors: Refusal "record_gone"."""
        with self.context.read() as reading:
            self.kind, self.id = service.kind_of(reading, id), id

    def shown(self) -> tuple[dict[str, Any], list[Finding]]:
        """Values by field id of the open entry, and what the rules say about it."""
        assert self.id is not None
        with self.context.read() as reading:
            columns = service.values(reading, self.kind, self.id)
            findings = [f for f in service.findings(reading, date.today()) if f.record_id == self.id]  # noqa: DTZ011
        return {f.id: _shown(columns[f.column]) for f in FIELDS[self.kind]}, findings

    def save(self, field_id: str, row_id: UUID | None, value: Any) -> None:
        """Store one field of the open entry."""
        assert self.id is not None
        field = next(f for f in FIELDS[self.kind] if f.id == field_id)
        if field.source and isinstance(value, str):
            value = UUID(value) if value else None
        with self.context.act(f"change_{self.kind}") as work:
            service.change(work, self.kind, self.id, field.column, value)

    def choices(self, source: str) -> Sequence[tuple[str, str]]:
        """Calls, partnerships or windows to choose from, as (id, words)."""
        with self.context.read() as reading:
            if source == "calls":
                return [(c.id.hex, c.code) for c in calls(reading)]
            if source == "partnerships":
                found = partnerships(reading, call_id=self.context.call_id)
                return [(p.id.hex, f"{p.number} {p.north_name} – {p.south_name}") for p in found]
            windows = [e for e in service.entries(reading, self.context.call_id) if e.kind == "window"]
            return [(e.id.hex, e.title) for e in windows if e.id]

    def title(self) -> str:
        """What the open entry is called."""
        assert self.id is not None
        with self.context.read() as reading:
            columns = service.values(reading, self.kind, self.id)
        labels = {c.code: c.label for c in SESSION_KINDS + VISIT_DIRECTIONS + WINDOW_DIRECTIONS}
        label = labels.get(columns.get("kind") or columns.get("direction") or "")
        name = columns.get("title") or columns.get("name") or columns.get("code") or ""
        return name or (say(label) if label else "")

    def times(self) -> str:
        """The local time of the open session on both sides, or nothing."""
        assert self.id is not None
        with self.context.read() as reading:
            columns = service.values(reading, self.kind, self.id)
        if not columns.get("starts_at"):
            return ""
        found = local_times(columns["held_on"], columns["starts_at"], columns["zone"], [z.code for z in ZONES])
        here = found["Europe/Brussels"][1]
        parts = [(found["Africa/Kigali"][1], say(KIGALI)), (found["Africa/Porto-Novo"][1], say(PORTO_NOVO))]
        return " · ".join(say(TIMES, start=here, other=other, place=place) for other, place in parts)

    # -- making and ending ---------------------------------------------------------------------------------------

    def add_window(self, call_id: UUID, direction: str, start: date, end: date, name: str) -> UUID:
        """Plan a window."""
        with self.context.act("add_window") as work:
            return service.add_window(work, call_id, direction, start, end, name=name)

    def add_visit(self, partnership_id: UUID, direction: str, start: date, end: date) -> UUID:
        """Plan a visit."""
        with self.context.act("add_visit") as work:
            return service.add_visit(work, partnership_id, direction, start, end)

    def add_session(self, kind: str, day: date, call_id: UUID | None, partnership_id: UUID | None, title: str) -> UUID:
        """Plan a session."""
        with self.context.act("add_session") as work:
            return service.add_session(work, kind, day, call_id=call_id, partnership_id=partnership_id, title=title)

    def remove(self) -> None:
        """Put the open entry into the bin."""
        assert self.id is not None
        with self.context.act("remove_event") as work:
            service.remove(work, self.kind, self.id)
        self.id, self.kind = None, ""

    # -- attendance ----------------------------------------------------------------------------------------------

    def attendance(self) -> list[GridRow]:
        """A row for each side of each partnership of the open session."""
        assert self.id is not None
        sides = {c.code: say(c.label) for c in SIDES}
        with self.context.read() as reading:
            found = service.attendance(reading, self.id)
        return [
            GridRow(
                f"{r.partnership_id.hex}:{r.side}",
                {
                    "partnership": r.partnership,
                    "side": sides[r.side],
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
        assert self.id is not None
        with self.context.act("set_attendance") as work:
            for change in changes:
                partnership, _, side = str(change.row_id).partition(":")
                number = {change.column: change.value or 0}
                service.set_attendance(work, self.id, UUID(partnership), side, **number)

    # -- the calendar file ---------------------------------------------------------------------------------------

    def write_file(self, path: Path) -> int:
        """Write the entries in view as an ICS file; returns their number."""
        with self.context.read() as reading:
            found = service.entries(reading, self.context.call_id)
            content, number = calendar_file(reading, found, language().code, self.context.office.store.clock())
        try:
            path.write_bytes(content)
        except OSError as error:
            raise Refusal("file_not_written", file=path.name) from error
        return number


def _shown(value: Any) -> Any:
    return value.hex if isinstance(value, UUID) else value
