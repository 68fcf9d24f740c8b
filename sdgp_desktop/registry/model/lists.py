"""The lists that staff may extend: tags, themes, election days, countries, currencies, circles of readers."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.grid import CellChange, GridColumn, GridRow
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.registry import service
from sdgp_desktop.registry.model.shared import Shared

NAMES: dict[str, Text] = {
    "registry_tag": mark("registry", "Tags of strengths and challenges"),
    "registry_sub_theme": mark("registry", "Sub-themes"),
    "registry_theme": mark("registry", "Themes"),
    "registry_election": mark("registry", "Election days"),
    "registry_country": mark("registry", "Countries"),
    "registry_currency": mark("registry", "Currencies"),
    "registry_audience": mark("registry", "Circles of readers"),
    "registry_goal": mark("registry", "Goals"),
    "registry_target": mark("registry", "Targets"),
}
FIXED = ("registry_goal", "registry_target", "registry_audience")  # nothing is added to them by hand
KEPT = ("code", "number", "goal", "colour")  # what others refer to is not typed over


class ListsModel(Shared):
    """One list at a time, as a grid made from the descriptions of its fields."""

    list_name = "registry_tag"

    def choices(self) -> list[tuple[str, str]]:
        """The lists, in words."""
        return [(code, say(text)) for code, text in NAMES.items()]

    def columns(self) -> tuple[GridColumn, ...]:
        """The columns of the list that is shown."""
        made = []
        for field in service.list_fields(self.list_name):
            choices = [(c.code, say(c.label)) for c in field.choices] or list(self.lists(field.source))
            width = {Kind.DATE: 13, Kind.INTEGER: 9, Kind.YESNO: 10}.get(field.kind, 24)
            editable = field.column not in KEPT
            made.append(
                GridColumn(
                    field.column, say(field.label), field.kind, editable, width, field.low, field.high, field.limit,
                    choices,
                )
            )  # fmt: skip
        return tuple(made)

    def lists(self, source: str) -> Sequence[tuple[Any, str]]:
        """Choices that are data; here also themes, goals and currencies."""
        spoken = language().code
        with self.context.read() as reading:
            if source == "themes":
                return [(t.code, t.label.to(spoken)) for t in service.themes(reading)]
            if source == "goals":
                return [(str(g.number), f"{g.number} {g.title.to(spoken)}") for g in service.goals(reading)]
            if source == "currencies":
                return [(c.code, c.code) for c in service.currencies(reading)]
        return super().lists(source)

    def rows(self) -> list[GridRow]:
        """The entries of the list that is shown."""
        with self.context.read() as reading:
            return [GridRow(id, values) for id, values in service.list_rows(reading, self.list_name)]

    def write(self, changes: Sequence[CellChange]) -> None:
        """Store cells, all at once. Errors: what the service refuses."""
        with self.context.act("change_list") as work:
            for change in changes:
                service.change_list_entry(work, self.list_name, change.row_id, {change.column: change.value})

    def may_add(self) -> bool:
        """Whether entries are added to this list by hand."""
        return self.list_name not in FIXED

    def needed(self) -> list[tuple[str, str, Kind, list[tuple[Any, str]]]]:
        """What a new entry needs: column, words, kind, choices."""
        fields = [f for f in service.list_fields(self.list_name) if f.asked("") == "R"]
        return [
            (
                f.column, say(f.label), f.kind,
                [(c.code, say(c.label)) for c in f.choices] or list(self.lists(f.source)),
            )
            for f in fields
        ]  # fmt: skip

    def add(self, **values: Any) -> UUID:
        """Add an entry. Errors: what the service refuses."""
        with self.context.act("add_list_entry") as work:
            return service.add_list_entry(work, self.list_name, **values)

    def remove(self, id: UUID, name: str) -> None:
        """Put an entry into the bin."""
        with self.context.act("remove_record") as work:
            service.remove_record(work, self.list_name, id, name)
