"""The transfer register: every packet that left or came in, and taking back what came in."""

from sdgp_desktop.exchange.model import RegisterLine, RegisterModel, UndoingModel
from sdgp_desktop.exchange.page import words
from sdgp_desktop.exchange.page.undoing import Undoing
from sdgp_desktop.qtkit.basics import Empty, button
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Column, Filter, SqlTableModel, TablePage

COLUMNS = (
    ("when", words.WHEN, 18), ("way", words.WAY, 11), ("desks", words.DESKS, 22), ("changes", words.CHANGES, 13),
    ("confirmed", words.CONFIRMED, 35), ("classes", words.CLASSES, 21), ("person", words.PERSON, 17),
    ("size", words.SIZE, 9), ("file", words.FILE, 26),
)  # fmt: skip
RIGHT, LONG, BESIDE = ("changes", "size"), ("desks", "confirmed", "classes", "file", "person"), ("size", "file")


class RegisterPage(TablePage):
    """The list of packets, the newest first: widgets and wiring, no decisions."""

    def __init__(self, model: RegisterModel, context: PlaceContext) -> None:
        self.undoing = Undoing(UndoingModel(context), context, self)
        self.back = button(say(words.UNDO_IMPORT), "undoImport", self.undo, icon="undo-2")
        self.what = button(say(words.WHAT_CHANGED), "whatChanged", self.show_changes, icon="list-checks")
        super().__init__(
            context, "register", title=say(words.REGISTER),
            model=SqlTableModel(columns=_columns(), fetch=model.page, count=model.count),
            filters=(Filter("way", say(words.WAY), load=model.ways),),
            actions=(self.what, self.back),
            empty=Empty("archive", say(words.NO_PACKET), say(words.NO_PACKET_TEXT), name="noPacket"),
        )  # fmt: skip
        self.chosen.connect(lambda *_: self._allow())
        self._allow()

    @property
    def line(self) -> RegisterLine | None:
        """The packet that is chosen."""
        found = self.model.find(self.chosen_id) if self.chosen_id is not None else -1
        line: RegisterLine | None = self.model.row_at(found)
        return line

    def _allow(self) -> None:
        line = self.line
        for made in (self.back, self.what):
            made.setEnabled(line is not None and line.undoable)

    def refresh(self) -> None:
        """Show the packets anew."""
        super().refresh()
        self._allow()

    def undo(self) -> None:
        """Take the chosen import back."""
        if self.line is not None:
            self.undoing.undo(self.line.packet)

    def show_changes(self) -> None:
        """What the chosen import changed."""
        if self.line is not None:
            self.undoing.show(self.line.packet)


def _columns() -> tuple[Column, ...]:
    def shown(id: str) -> Column:
        title, width = next((say(t), w) for name, t, w in COLUMNS if name == id)
        return Column(
            id, title, lambda r: str(getattr(r, id)), width=width, right=id in RIGHT, sortable=False,
            tone=(lambda r: "accent" if r.direction == "sent" else "note") if id == "way" else None,
            tip=(lambda r: str(getattr(r, id))) if id in LONG else None, hidden=id in BESIDE,
        )  # fmt: skip

    return tuple(shown(id) for id, _, _ in COLUMNS)
