"""Typing entries as in a spreadsheet; they are drafts of this computer until they are submitted."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from sdgp_desktop.budget.model import DraftsModel
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, column, label, row
from sdgp_desktop.qtkit.grid import GridColumn, GridModel, GridPanel, OwnUndo
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext

TITLE = mark("budget", "Type entries")
TEXT = mark(
    "budget",
    "Return opens the next row; a block from Excel can be pasted. Rows stay on this computer until you submit "
    "them; then they get their number and are never changed again.",
)
DATE, TYPE, SIDE, LINE = mark("budget", "Date"), mark("budget", "Type"), mark("budget", "Half"), mark("budget", "Line")
PAYEE, DESCRIPTION, DOCUMENT = mark("budget", "Payee"), mark("budget", "Description"), mark("budget", "Document")
CURRENCY, AMOUNT, RATE, EUR = (
    mark("budget", "Currency"),
    mark("budget", "Amount"),
    mark("budget", "Rate"),
    mark("budget", "EUR"),
)
PAID_BY, ADVANCE, KIND = mark("budget", "Paid by"), mark("budget", "Advance"), mark("budget", "Kind of document")
ORIGINAL, VISIT, REMARK = mark("budget", "Original at"), mark("budget", "Visit"), mark("budget", "Remark")
ADD, REMOVE, SUBMIT = mark("budget", "New row"), mark("budget", "Remove the row"), mark("budget", "Submit")
READY = mark("budget", "Ready to be submitted: {ready} of {all}.")
NONE = mark("budget", "No rows are being typed.")
SUBMITTED = mark("budget", "{n} entries submitted")
LEFT = mark("budget", "{n} rows were not submitted and stay here: {cell}")


class DraftsTab(QWidget):
    """The grid of drafts: widgets and wiring, no decisions."""

    def __init__(self, model: DraftsModel, context: PlaceContext, submitted: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("drafts")
        self.model, self.context, self.submitted = model, context, submitted
        self.grid = GridModel(self._columns(), self._write, model.add_row, keep=model.keep)
        self.grid.written.connect(self.refresh)
        self.grid.kept_changed.connect(self._show_ready)
        self.panel = GridPanel(context, self.grid, "draftsGrid", say(TITLE))
        self.panel.say_empty(say(ADD))
        self.panel.view.one_step = model.one_step
        self.panel.view.own_undo = OwnUndo(self.take_back, self.do_again, model.may_take_back, model.may_do_again)
        self.ready = label("", "muted", "draftsReady", wrap=True)
        self.submit_button = button(say(SUBMIT), "submitDrafts", self.submit, icon="send", role="primary")
        buttons = row(
            button(say(ADD), "addDraft", self.add, icon="plus"),
            button(say(REMOVE), "removeDraft", self.remove, icon="trash"),
            gap=8,
        )
        buttons.addWidget(self.ready, 1)
        buttons.addWidget(self.submit_button)
        box = column(label(say(TEXT), "muted", wrap=True), gap=8, margins=(16, 12, 16, 16))
        box.addWidget(self.panel, 1)
        box.addLayout(buttons)
        self.setLayout(box)

    def _columns(self) -> tuple[GridColumn, ...]:
        choices, hints = self.model.choices(), self.model.hints()
        return (
            GridColumn("dated", say(DATE), Kind.DATE, width=12),
            GridColumn("side", say(SIDE), Kind.CHOICE, width=5, choices=choices["side"], hint=hints["side"]),
            GridColumn("line", say(LINE), Kind.CHOICE, width=5, choices=choices["line"], hint=hints["line"]),
            GridColumn("payee", say(PAYEE), width=20, limit=160),
            GridColumn("text", say(DESCRIPTION), width=26, limit=400),
            GridColumn("document", say(DOCUMENT), width=10, limit=40),
            GridColumn("currency", say(CURRENCY), Kind.CHOICE, width=7, choices=choices["currency"]),
            GridColumn("amount", say(AMOUNT), Kind.MONEY, width=12, currency="currency"),
            GridColumn("rate", say(RATE), width=9, limit=20),
            GridColumn("eur", say(EUR), Kind.MONEY, editable=False, width=11),
            GridColumn("paid_by", say(PAID_BY), width=14, limit=120, hint=hints["paid_by"]),
            GridColumn("type", say(TYPE), Kind.CHOICE, width=6, choices=choices["type"], hint=hints["type"]),
            GridColumn("advance", say(ADVANCE), width=8, limit=20),
            GridColumn("document_kind", say(KIND), width=18, limit=120),
            GridColumn("original_at", say(ORIGINAL), width=16, limit=120),
            GridColumn("visit", say(VISIT), width=12, limit=40),
            GridColumn("remark", say(REMARK), width=24, limit=600),
        )

    def _write(self, changes: object) -> None:
        self.model.write(changes)  # type: ignore[arg-type]

    def show_ledger(self) -> None:
        """Show the drafts of the partnership in view."""
        self.grid.set_columns(self._columns())
        self.refresh()

    def refresh(self) -> None:
        """Show rows, marks and how many are ready."""
        self.grid.set_rows(self.model.rows())
        self.grid.set_marks(self.model.marks)
        self.grid.set_kept(self.model.kept)
        self._show_ready()

    def _show_ready(self) -> None:
        ready, everything = self.model.ready()
        self.ready.setText(say(READY, ready=ready, all=everything) if everything else say(NONE))
        self.submit_button.setEnabled(everything > 0)

    def add(self) -> None:
        """Begin a row."""
        if self.grid.append():
            self.panel.view.focus_cell(self.grid.rows[-1].id, "dated")

    def remove(self) -> None:
        """Forget the row with the cursor."""
        at = self.panel.view.currentIndex().row()
        if 0 <= at < len(self.grid.rows):
            self.model.remove([self.grid.rows[at].id])
            self.refresh()

    def take_back(self) -> None:
        """Undo of what was typed here: rows are no records yet, so undo of the window knows nothing of them."""
        if self.model.take_back():
            self.refresh()

    def do_again(self) -> None:
        """Redo of what was taken back here."""
        if self.model.do_again():
            self.refresh()

    def submit(self) -> None:
        """Submit all rows that are ready."""
        heads = {column.id: column.title for column in self.grid.columns}
        count = self.context.do(lambda: self.model.submit(heads))
        self.refresh()
        if count:
            self.context.notice(say(SUBMITTED, count))
            left, cell = self.model.unready(heads)
            if left:
                self.panel.tell(say(LEFT, left, cell=cell))
            else:
                self.submitted()
