"""The lists that staff may extend, each as a grid."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, column, heading, label, row
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.grid import GridModel, GridPanel
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.qtkit.values import Way, read
from sdgp_desktop.registry.model.lists import NAMES, ListsModel

TITLE = mark("registry", "Lists")
ABOUT = mark("registry", "Words and days that all offices share; what you add here is offered in every form.")
LIST = mark("registry", "List")
NEW, ADD, REMOVE = mark("registry", "New entry"), mark("registry", "Add"), mark("registry", "Remove the entry")
REMOVED = mark("registry", "Removed {name}")
FIXED_TEXT = mark("registry", "Nothing is added to this list by hand; its words may be corrected.")


class ListsPage(QWidget):
    """One list at a time."""

    def __init__(self, model: ListsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("listsPage")
        self.model, self.context = model, context
        self.grid = GridModel(model.columns(), model.write)
        self.view = GridPanel(context, self.grid, "listGrid", say(TITLE))
        self.chosen = ChoiceBox("listChoice", model.choices(), empty=False)
        self.chosen.setAccessibleName(say(LIST))
        self.chosen.setMinimumWidth(theme().dp(280))
        self.chosen.show_code(model.list_name)
        self.chosen.chosen.connect(lambda code: self.show_list(str(code)))
        self.new = button(say(NEW), "newListEntry", self.add, icon="plus")
        self.bin = button(say(REMOVE), "removeListEntry", self.remove, icon="trash")
        self.fixed = label(say(FIXED_TEXT), "muted", "listFixed", wrap=True)
        head = heading(say(TITLE), say(ABOUT), name="listsHeading")
        box = column(head, row(self.chosen, None, self.bin, self.new), self.fixed, gap=10, margins=(16, 14, 16, 16))
        box.addWidget(self.view, 1)
        self.setLayout(box)
        context.on_change(self, tuple(NAMES), self._changed)

    def _changed(self) -> None:
        if self.isVisible():
            self.grid.set_rows(self.model.rows())

    @staticmethod
    def knows(record_type: str) -> bool:
        """Whether a record of this type stands in one of the lists."""
        return record_type in NAMES

    def show_list(self, name: str) -> None:
        """Show another list."""
        self.model.list_name = name
        self.chosen.show_code(name)
        self.refresh()

    def refresh(self) -> None:
        """Show columns and entries anew."""
        self.grid.set_rows([])
        self.grid.set_columns(self.model.columns())
        self.grid.set_rows(self.model.rows())
        free = self.model.may_add()
        self.new.setVisible(free)
        self.bin.setVisible(free)
        self.fixed.setVisible(not free)

    def add(self) -> None:
        """Add an entry."""
        if NewEntry(self, self.model, self.context).exec():
            self.refresh()

    def remove(self) -> None:
        """Put the entry with the cursor into the bin."""
        at = self.view.view.currentIndex().row()
        if not 0 <= at < len(self.grid.rows):
            return
        entry = self.grid.rows[at]
        name = str(entry.values.get("code", ""))
        self.context.do(lambda: self.model.remove(entry.id, name), notice=say(REMOVED, name=name))
        self.refresh()


class NewEntry(Sheet):
    """What a new entry needs."""

    def __init__(self, parent: QWidget, model: ListsModel, context: PlaceContext) -> None:
        super().__init__(parent, "newEntrySheet", say(NEW), "", say(ADD))
        self.model, self.context = model, context
        self.made: UUID | None = None
        self.fields: dict[str, tuple[Way, QLineEdit | ChoiceBox]] = {}
        for name, words, kind, choices in model.needed():
            field: QLineEdit | ChoiceBox = ChoiceBox(f"newEntry_{name}", choices) if choices else QLineEdit()
            self.fields[name] = (Way(kind, choices), field)
            self.add(words, field, f"newEntry_{name}")
        self.extra = self._make

    def _make(self) -> bool:
        try:
            self.made = self.model.add(**{name: typed(way, field) for name, (way, field) in self.fields.items()})
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True


def typed(way: Way, field: QLineEdit | ChoiceBox) -> Any:
    """What stands in a field, as a value. Errors: a Refusal that says what is expected."""
    if isinstance(field, ChoiceBox):
        return field.code
    return read(way, field.text()) if way.kind is not Kind.TEXT else field.text().strip()
