"""Taking an import back, and the list of what it changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.fields import BACK_TO, CAME, IN_BIN, NEW_RECORD, NO_MORE, NOT_THERE
from sdgp_desktop.exchange.model.values import Speaker, place_words
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.registry.service import staff_names


@dataclass(frozen=True)
class BackLine:
    """One field that an import changed, in words."""

    place: str
    title: str
    field: str
    old: str
    new: str
    now: str  # empty when it is still what came
    who: str
    settled: bool  # it has its old value again
    imported: service.Imported

    @property
    def record(self) -> tuple[str, str]:
        """The record it belongs to."""
        return (self.imported.record_type, self.imported.record)


class UndoingModel:
    """Imports that are taken back, whole or field by field."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def undo(self, packet: str) -> None:
        """Take an import back whole. Errors: Refusal "import_built_upon", "import_lasting", "import_unknown"."""
        service.undo_import(self.context.office.store, packet)

    def lines(self, packet: str) -> list[BackLine]:
        """What an import changed, record by record. Errors: Refusal "import_unknown"."""
        found = service.imported_fields(self.context.office.store, packet)
        with self.context.read() as reading:
            speaker = Speaker(reading)
            people = staff_names(reading, {UUID(one.person) for one in found if one.person})
            names = {id.hex: name for id, name in people.items()}
            return [_line(one, speaker, names.get(one.person, "")) for one in found]

    def set_back(self, lines: Sequence[BackLine]) -> int:
        """Give these fields their earlier value, in one step; returns how many. Errors: what a record refuses."""
        with self.context.act("set_back") as work:
            return service.set_back(work, [line.imported for line in lines])


def _line(one: service.Imported, speaker: Speaker, person: str) -> BackLine:
    title = speaker.title(one.record_type, one.record)
    who = f"{person}, {one.office}" if person else one.office
    place, settled = place_words(one.record_type), one.now == one.old
    if one.made:
        now = say(IN_BIN) if one.now else ""
        return BackLine(place, title, say(NEW_RECORD), say(NOT_THERE), say(CAME), now, who, settled, one)

    if one.gone:
        return BackLine(place, title, say(NEW_RECORD), "", say(NO_MORE), "", one.stopped, settled, one)

    def value(plain: object) -> str:
        return speaker.value(one.record_type, one.column, plain)

    now = "" if one.now == one.new else value(one.now)
    field = speaker.field(one.record_type, one.column)
    new = say(BACK_TO, value=value(one.new)) if one.stopped else value(one.new)
    return BackLine(place, title, field, value(one.old), new, now, one.stopped or who, settled, one)
