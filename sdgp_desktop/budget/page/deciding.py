"""The first-year decision: form, amounts per line, signatures."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QSplitter, QStackedWidget, QWidget

from sdgp_desktop.budget.model import DecidingModel
from sdgp_desktop.budget.model.deciding import FIELDS
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.asking import AskingFor
from sdgp_desktop.qtkit.basics import Empty, button, column, label, low, named, panel, row
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.grid import GridColumn, GridModel, GridPanel
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext

NONE = mark("budget", "No first-year decision yet")
NONE_TEXT = mark(
    "budget",
    "After the first year both partners decide together on the rest of the budget: more exchange, "
    "communication, a small project. Only this decision opens those lines.",
)
START, SIGN = mark("budget", "Begin the decision"), mark("budget", "Sign…")
LINE, NORTH, SOUTH = mark("budget", "Line"), mark("budget", "Flemish half"), mark("budget", "Southern half")
AMOUNTS = mark("budget", "What the rest is for, by line")
SIGN_TEXT = mark("budget", "Once signed the decision stays as it is: its transfers are written and its lines open.")
SIGNED = mark("budget", "The decision is signed")
AGAIN = mark("budget", "New decision")


class DecidingTab(QWidget):
    """Form on the left, amounts on the right."""

    def __init__(self, model: DecidingModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("deciding")
        self.model, self.context = model, context
        self.form = RecordForm(context, FIELDS, name="decisionForm", save=self._save)
        columns = (
            GridColumn("line", say(LINE), editable=False, width=32),
            GridColumn("N", say(NORTH), Kind.MONEY, width=14, low=0, short=say(NORTH)),  # short: the line gives way
            GridColumn("S", say(SOUTH), Kind.MONEY, width=14, low=0, short=say(SOUTH)),
        )
        self.grid = GridModel(columns, model.write)
        self.grid.written.connect(self.show_ledger)
        self.amounts = GridPanel(context, self.grid, "decisionGrid", say(AMOUNTS))
        self.sign_button = button(say(SIGN), "signDecision", self.sign, icon="pen-line", role="primary")
        self.again = button(say(AGAIN), "newDecision", self.start, icon="plus")
        self.stack = named(QStackedWidget(), "decidingStack")
        self.stack.addWidget(
            Empty(
                "scale",
                say(NONE),
                say(NONE_TEXT),
                button(say(START), "startDecision", self.start, role="primary"),
                name="decidingEmpty",
            )
        )
        right = column(label(say(AMOUNTS), "heading"), gap=8, margins=(8, 12, 16, 16))
        right.addWidget(self.amounts, 1)
        right.addLayout(row(None, self.again, self.sign_button))
        split = named(QSplitter(Qt.Orientation.Horizontal), "decidingSplitter")
        split.setChildrenCollapsible(False)
        split.addWidget(self.form)
        split.addWidget(panel(right))
        split.setSizes([520, 640])
        self.stack.addWidget(low(split, 128))
        self.setLayout(column(self.stack))
        self._shown: UUID | None = None

    def show_ledger(self) -> None:
        """Show the decision of the partnership in view."""
        found = self.model.current()
        self.stack.setCurrentIndex(0 if found is None else 1)
        if found is None:
            self._shown = None
            return
        self.form.show_record(self.model.values(found.id), same=found.id == self._shown)
        self.grid.set_rows(self.model.rows(found), of=found.id)
        signed = found.signed_on is not None
        if signed:
            self.form.lock(self.model.signed_words(found))
        else:
            self.form.unlock()
        self.sign_button.setVisible(not signed)
        self.again.setVisible(signed)
        self._shown = found.id

    def _save(self, field_id: str, row_id: Any, value: Any) -> None:
        if self._shown is not None:
            self.model.save(self._shown, field_id, value)

    def start(self) -> None:
        """Open the form."""
        if self.context.do(self.model.start) is not None:
            self.show_ledger()

    def sign(self) -> None:
        """Say who signed, and sign."""
        id = self._shown
        if id is None:
            return
        self.form.leave()

        def deed(values: Mapping[str, Any]) -> None:
            self.model.sign(id, [code for code, signed in values.items() if signed])

        title = say(SIGN).rstrip("…")
        sheet = AskingFor(self, self.context, "signSheet", title, say(SIGN_TEXT), title, deed, pin=True)
        for code, words in self.model.signers():
            sheet.field(code, words, QCheckBox())
        if sheet.exec():
            self.context.notice(say(SIGNED))
            self.show_ledger()
