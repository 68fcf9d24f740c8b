"""Timeline, admitted municipalities, information sessions and steering group of a call."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sdgp_desktop.calls import service
from sdgp_desktop.calls.fields import MILESTONE_KINDS, SEATS
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.grid import CellChange, GridRow
from sdgp_desktop.qtkit.language import language, number
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.registry import service as registry

NEW_STEP = mark("calls", "New step")
NEW_MEMBER = mark("calls", "New member")
NAMES = {"en": "name_en", "fr": "name_fr", "nl": "name_nl"}


class StepsModel:
    """The smaller grids of a call."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    # -- timeline ------------------------------------------------------------------------------------------------

    def timeline(self, id: UUID) -> list[GridRow]:
        """The steps of the timeline as lines of a grid."""
        with self.context.read() as reading:
            found = service.milestones(reading, id)
        return [
            GridRow(m.id, {
                "name": m.name.to(language().code), "starts": m.starts, "ends": m.ends, "kind": m.kind,
                "section": m.section, "draft": m.draft, "done_on": m.done_on, "remark": m.remark,
            })
            for m in found
        ]  # fmt: skip

    def write_timeline(self, changes: Sequence[CellChange]) -> None:
        """Store cells of the timeline, all at once."""
        by_row: dict[UUID, dict[str, Any]] = {}
        for change in changes:
            column = NAMES[language().code] if change.column == "name" else change.column
            by_row.setdefault(change.row_id, {})[column] = change.value
        with self.context.act("change_milestone") as work:
            for id, values in by_row.items():
                service.change_milestone(work, id, values)

    def add_step(self, id: UUID, name: str, starts: date) -> UUID:
        """Add a step to the timeline."""
        with self.context.act("add_milestone") as work:
            return service.add_milestone(work, id, name, starts)

    def remove_steps(self, ids: Sequence[UUID]) -> None:
        """Put steps of the timeline into the bin."""
        with self.context.act("remove_milestone") as work:
            for id in ids:
                service.remove_milestone(work, id)

    def confirm(self, id: UUID) -> None:
        """The associations confirm the timeline."""
        with self.context.act("confirm_timeline") as work:
            service.confirm_timeline(work, id)

    def renew(self, id: UUID) -> int:
        """Count the steps again from the days of the call."""
        with self.context.act("renew_timeline") as work:
            return service.renew_timeline(work, id)

    def kind_choices(self) -> Sequence[tuple[str, Any]]:
        """Kinds of steps with their words."""
        return [(c.code, c.label) for c in MILESTONE_KINDS]

    # -- admitted municipalities and focus -----------------------------------------------------------------------

    def admitted(self, id: UUID) -> list[tuple[UUID, str, str, bool]]:
        """Admitted municipalities: id, name, what there is to say, and whether they come first."""
        with self.context.read() as reading:
            found = service.admitted_municipalities(reading, id)
            first = service.rules_of(reading, id).codes("admitted_first")
        rows: list[tuple[UUID, str, str, bool]] = []
        for m in found:
            region = registry.region_words(m.region_code, m.region).to(language().code)
            said = " · ".join(p for p in (region, m.code, number(m.population)) if p)
            rows.append((m.id, m.name, said, m.code in first))
        return rows

    def focus(self, id: UUID) -> tuple[list[str], list[str], tuple[int, ...]]:
        """Themes, sub-themes and goals of the call, in words."""
        spoken = language().code
        with self.context.read() as reading:
            v = service.call(reading, id)
            themes = {t.code: t.label.to(spoken) for t in registry.themes(reading)}
            parts = {s.code: s.label.to(spoken) for s in registry.sub_themes(reading)}
        return [themes.get(t, t) for t in v.themes], [parts.get(s, s) for s in v.sub_themes], v.goals

    # -- information sessions ------------------------------------------------------------------------------------

    def sessions(self, id: UUID) -> list[GridRow]:
        """Information sessions as lines of a grid."""
        with self.context.read() as reading:
            found = service.info_sessions(reading, id)
        columns = ("held_on", "starts_at", "minutes", "language", "place", "organiser", "remark")
        return [
            GridRow(s.id, {**{c: getattr(s, c) for c in columns}, "came": sum(i.people for i in s.interests)})
            for s in found
        ]

    def write_sessions(self, changes: Sequence[CellChange]) -> None:
        """Store cells of information sessions."""
        with self.context.act("change_info_session") as work:
            for change in changes:
                service.change_info_session(work, change.row_id, {change.column: change.value})

    def add_session(self, id: UUID, held_on: date) -> UUID:
        """Add an information session."""
        with self.context.act("add_info_session") as work:
            return service.add_info_session(work, id, held_on)

    def interests(self, session_id: UUID, call_id: UUID) -> list[tuple[UUID, str, int, bool]]:
        """Who came to an information session: municipality, name, people, interested."""
        with self.context.read() as reading:
            session = next(s for s in service.info_sessions(reading, call_id) if s.id == session_id)
            return [
                (i.municipality_id, registry.municipality(reading, i.municipality_id).name, i.people, i.interested)
                for i in session.interests
            ]

    def interested(self, call_id: UUID) -> list[str]:
        """Municipalities that came to a session of the call and are interested, by name."""
        with self.context.read() as reading:
            return [m.name for m in service.interest_list(reading, call_id)]

    def note_interest(self, session_id: UUID, municipality_id: UUID, people: int, interested: bool) -> None:
        """Note that a municipality came."""
        with self.context.act("note_interest") as work:
            service.note_interest(work, session_id, [(municipality_id, people, interested)])

    # -- steering group ------------------------------------------------------------------------------------------

    def members(self, id: UUID) -> list[GridRow]:
        """The steering group of the programme of a call, former members included."""
        with self.context.read() as reading:
            found = service.steering_group(reading, service.call(reading, id).programme_id)
        columns = ("name", "seat", "organisation", "active_from", "active_to")
        return [GridRow(m.id, {c: getattr(m, c) for c in columns}) for m in found]

    def write_members(self, changes: Sequence[CellChange]) -> None:
        """Store cells of the steering group."""
        with self.context.act("change_steering_member") as work:
            for change in changes:
                service.change_steering_member(work, change.row_id, {change.column: change.value})

    def add_member(self, id: UUID, name: str, seat: str) -> UUID:
        """Add a member of the steering group."""
        with self.context.act("add_steering_member") as work:
            return service.add_steering_member(work, service.call(work, id).programme_id, name, seat)

    def seat_choices(self) -> Sequence[tuple[str, Any]]:
        """Seats with their words."""
        return [(c.code, c.label) for c in SEATS]
