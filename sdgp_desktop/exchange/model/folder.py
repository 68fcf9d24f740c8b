"""What lies in the exchange folder, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.model.sending import size_words
from sdgp_desktop.exchange.service import FOLDER_KEPT, FolderView
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.language import language, moment, say
from sdgp_desktop.qtkit.place import Control, PlaceContext

__all__ = ["FolderLine", "FolderModel", "FolderView", "LyingLine"]
PART = mark("exchange", "file {first} of {last}")


@dataclass(frozen=True)
class LyingLine:
    """One packet in the folder."""

    file: Path
    sender: str
    detail: str
    taken: bool


@dataclass(frozen=True)
class FolderLine:
    """The folder as the window shows it."""

    folder: str  # empty while none was chosen
    there: bool
    packets: tuple[LyingLine, ...]
    odd: tuple[str, ...]
    senders: tuple[tuple[str, int], ...]  # who sent how many that were not taken in yet


class FolderModel:
    """The exchange folder: chosen once on this computer, looked into beside the window."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    @property
    def chosen(self) -> Path | None:
        """The folder of this computer."""
        return service.chosen_folder()

    def choose(self, folder: Path) -> None:
        """Use this folder from now on. Errors: Refusal "disk_full"."""
        service.choose_folder(folder)
        self.context.kept.pop(FOLDER_KEPT, None)

    def look(self, control: Control | None = None) -> FolderView:
        """What lies there now; called beside the window, for a folder may be slow to answer."""
        return service.look_into(self.context.office.store, self.chosen)

    def keep(self, view: FolderView) -> None:
        """Remember what was found, for Today."""
        self.context.kept[FOLDER_KEPT] = view

    def line(self) -> FolderLine:
        """What was found last."""
        view = self.context.kept.get(FOLDER_KEPT) or FolderView(self.chosen)
        with self.context.read() as reading:
            names = service.desk_names(reading, language().code, {one.key: one.sender for one in view.packets})
        counts: dict[str, int] = {}
        for one in view.fresh:
            sender = names.get(one.key, one.sender)
            counts[sender] = counts.get(sender, 0) + 1
        odd = tuple(self.context.refusal_text(refusal) for refusal in view.odd)
        packets = tuple(_line(one, names.get(one.key, one.sender)) for one in view.packets)
        return FolderLine(str(view.folder or ""), view.there, packets, odd, tuple(counts.items()))

    def fresh(self) -> Sequence[Path]:
        """The packets that were not taken in yet, the oldest first."""
        view = self.context.kept.get(FOLDER_KEPT)
        return [one.file for one in reversed(view.fresh)] if view is not None else []


def _line(one: service.Lying, sender: str) -> LyingLine:
    first, last = one.part
    parts = [moment(one.made), size_words(one.bytes), one.file.name]
    if last > 1:
        parts.insert(1, say(PART, first=first, last=last))
    return LyingLine(one.file, sender, " · ".join(parts), one.taken)
