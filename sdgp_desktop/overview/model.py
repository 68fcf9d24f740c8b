"""What the place *Today* shows."""

from datetime import date
from uuid import UUID

from sdgp_desktop.exchange.service import FOLDER_KEPT
from sdgp_desktop.overview.fields import GROUPS
from sdgp_desktop.overview.service import Copies, Here, Item, attention, grouped
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext

__all__ = ["Item", "TodayModel"]


class TodayModel:
    """The list of today for the call in view."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    def groups(self) -> list[tuple[str, str, list[Item]]]:
        """Kind, its words, its items; the urgent first."""
        with self.context.read() as reading:
            person = self.context.office.person.id
            folder = self.context.kept.get(FOLDER_KEPT)
            found = attention(reading, reading.moment, self.context.call_id, self.copies(), person, folder, self.here())
        return [(kind, say(GROUPS[kind]) if kind in GROUPS else kind, items) for kind, items in grouped(found)]

    def here(self) -> Here:
        """The office that works here; the example was made today and is of before."""
        office = self.context.office
        made = office.store.setting("made")
        return Here(office.code, date.fromisoformat(made) if made and not office.sample else None)

    def copies(self) -> Copies | None:
        """What is known of safety copies; a sample needs none."""
        from sdgp_desktop.kernel.backup import listed
        from sdgp_desktop.kernel.dates import read_moment

        if self.context.office.sample:
            return None
        store = self.context.office.store
        found = listed(store.path)
        outside = store.setting("copied_outside")
        return Copies(found[0].moment if found else None, read_moment(outside) if outside else None)

    def jump(self, item: Item) -> None:
        """Lead to the record and the field."""
        if item.finding.record_id is not None:
            self.context.jump(item.finding.record_type, item.finding.record_id, item.finding.field)
        elif item.finding.code.startswith(("backup", "copy")):
            self.context.jump("settings", UUID(int=0), "copies")
        elif item.finding.record_type:
            self.context.jump(item.finding.record_type, None, item.finding.field)
