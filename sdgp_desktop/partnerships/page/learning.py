"""The learning log: its entries above, the chosen one below, typed in and stored by itself."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import QItemSelection, QSignalBlocker, Qt
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QStackedWidget, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.partnerships.model.learning import FIELDS, TONES, LearningModel
from sdgp_desktop.qtkit.basics import Empty, button, column, named, panel, row
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Column, ListView, SqlTableModel
from sdgp_desktop.qtkit.theme import theme

TITLE = mark("partnerships", "Learning log")
EMPTY = mark("partnerships", "Nothing learned yet?")
EMPTY_TEXT = mark(
    "partnerships",
    "The learning log keeps what partners take home: what you saw or heard, what surprised you, what you will try. "
    "Write an entry after every session and visit; it counts in the promise card and stands in the dossier.",
)
NOTHING = mark("partnerships", "Choose an entry to read it.")
CLOSED = mark("partnerships", "The partnership is closed: its learning log is only read.")
NEW, REMOVE = mark("partnerships", "New entry"), mark("partnerships", "Remove")
REMOVED = mark("partnerships", "Removed the entry")
DAY, WHAT, SIDE = mark("partnerships", "Day"), mark("partnerships", "What"), mark("partnerships", "Side")
AUTHOR, STATE = mark("partnerships", "Author"), mark("partnerships", "State")
FIRST = "lg.seen"  # where the cursor stands in a new entry: the first of the three questions


class LearningTab(QWidget):
    """List and form of the log of one partnership: widgets and wiring, no decisions."""

    def __init__(self, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("learning")
        self.context, self.model = context, LearningModel(context)
        self.chosen: UUID | None = None
        self.rows = SqlTableModel(columns=columns(), fetch=self.model.page, count=self.model.count)
        self.view = ListView("learningTable", say(TITLE))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setModel(self.rows)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self.form = RecordForm(context, FIELDS, name="learningForm", save=self._save, lists=self.model.lists)
        self.view.opened.connect(lambda _: self.form.focus_field(FIRST))
        self.below = named(QStackedWidget(), "learningBelow")
        self.below.addWidget(Empty("notebook-pen", say(TITLE), say(NOTHING), name="learningNothing"))
        self.below.addWidget(self.form)
        self.new_button = button(say(NEW), "newLearning", self.new, icon="plus")
        self.remove_button = button(say(REMOVE), "removeLearning", self.remove, icon="trash")
        self._lay_out()

    def _lay_out(self) -> None:
        self.first_button = button(say(NEW), "firstLearning", self.new, icon="plus", role="primary")
        empty = Empty("notebook-pen", say(EMPTY), say(EMPTY_TEXT), self.first_button, name="learningEmpty")
        self.head = panel(row(self.new_button, self.remove_button, None, margins=(16, 10, 16, 8)), "learningHead")
        split = named(QSplitter(Qt.Orientation.Vertical), "learningSplitter")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme().dp(1))
        split.addWidget(self.view)
        split.addWidget(self.below)
        split.setStretchFactor(1, 1)
        split.setSizes([theme().dp(170), theme().dp(330)])
        box = column(self.head, gap=0)
        box.addWidget(split, 1)
        self.stack = named(QStackedWidget(), "learningStack")
        self.stack.addWidget(empty)
        self.stack.addWidget(panel(box))
        self.setLayout(column(self.stack))
        self.view.fit_columns("learning")

    # -- showing -------------------------------------------------------------------------------------------------

    def show_record(self, id: UUID) -> None:
        """Show the log of a partnership; the entry that was chosen stays chosen, else the newest one is."""
        if id != self.model.partnership_id:
            self.chosen = None
        self.model.partnership_id = id
        self.rows.ask()
        closed = self.model.closed()
        self.head.setVisible(not closed)
        self.first_button.setVisible(not closed)
        self.stack.setCurrentIndex(1 if self.rows.rowCount() else 0)
        self.form.refresh_lists()
        first = self.rows.row_at(0)
        kept = self.chosen if self.rows.find(self.chosen) >= 0 else None
        self.choose(kept or (first.id if first is not None else None), same=kept is not None)

    def choose(self, id: UUID | None, same: bool = False) -> None:
        """Open an entry, or none; one that is not there any more is let go."""
        at = self.rows.find(id) if id is not None else -1
        selection = self.view.selectionModel()
        with QSignalBlocker(selection):
            selection.clear() if at < 0 else self.view.selectRow(at)
        self._open(id if at >= 0 else None, same)

    def _open(self, id: UUID | None, same: bool = False) -> None:
        if not same:
            self.leave()
        same = same and id == self.chosen
        self.chosen = id
        self.below.setCurrentIndex(0 if id is None else 1)
        self.remove_button.setEnabled(id is not None)
        if id is None:
            return
        self.form.show_record(self.model.values(id), same=same)
        if self.model.closed():
            self.form.lock(say(CLOSED))
        else:
            self.form.unlock()

    def _selected(self, chosen: QItemSelection, before: QItemSelection) -> None:
        found = self.rows.row_at(self.view.currentIndex().row())
        if found is not None and found.id != self.chosen:
            self._open(found.id)

    # -- doing ---------------------------------------------------------------------------------------------------

    def _save(self, field_id: str, row_id: Any, value: Any) -> None:
        if self.chosen is not None:
            self.model.save(self.chosen, field_id, value)

    def new(self) -> None:
        """A new entry with the cursor in its first question."""
        self.leave()
        made = self.context.do(self.model.add)
        if made is not None and self.model.partnership_id is not None:
            self.chosen = made
            self.show_record(self.model.partnership_id)
            self.form.focus_field(FIRST)

    def remove(self) -> None:
        """Put the open entry into the bin; the notice offers Undo."""
        id, home = self.chosen, self.model.partnership_id
        if id is not None and home is not None:
            self.context.do(lambda: self.model.remove(id), say(REMOVED))
            self.show_record(home)

    def leave(self) -> None:
        """Store what is half typed."""
        if self.chosen is not None:
            self.form.leave()


def columns() -> tuple[Column, ...]:
    """What a line of the log shows."""
    return (
        Column("dated", say(DAY), lambda r: day(r.dated), width=12, sortable=False),
        Column("gist", say(WHAT), lambda r: r.gist, width=24, sortable=False),
        Column("state", say(STATE), lambda r: r.state, width=13, sortable=False, tone=lambda r: TONES[r.state_code]),
        Column("side", say(SIDE), lambda r: r.side, width=16, sortable=False, hidden=True),
        Column("author", say(AUTHOR), lambda r: r.author, width=16, sortable=False, hidden=True),
    )
