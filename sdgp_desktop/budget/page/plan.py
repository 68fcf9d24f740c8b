"""The plan of both halves, transfers, and the flow of the budget."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from sdgp_desktop.budget.model import PlanModel
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.asking import AskingFor, text_box
from sdgp_desktop.qtkit.basics import button, clear, column, label, low, panel, row, scrolling
from sdgp_desktop.qtkit.charts import Bars, Series, with_table
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import tell
from sdgp_desktop.qtkit.grid import GridColumn, GridModel, GridPanel
from sdgp_desktop.qtkit.language import amount, colon, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import needed_amount
from sdgp_desktop.qtkit.theme import theme

TITLE, LINE = mark("budget", "Plan"), mark("budget", "Line")
COLUMNS = {
    "initial": mark("budget", "{side} original"),
    "moved": mark("budget", "{side} transfers"),
    "budget": mark("budget", "{side} current"),
    "spent": mark("budget", "{side} spent"),
    "left": mark("budget", "{side} left"),
}
TEXT = mark(
    "budget",
    "Both halves are equal. The original budget can be typed until the first cost is approved; afterwards "
    "budget is moved.",
)
MOVE, MOVES = mark("budget", "Move budget…"), mark("budget", "Transfers")
LITTLE = 300  # of height: room for the plan and nothing below it
NO_MOVES = mark("budget", "Nothing was moved yet.")
MOVE_TEXT = mark(
    "budget",
    "Up to a tenth of the receiving line by the staff of the associations; above that, and between the "
    "halves, with a written agreement of both associations.",
)
FROM_SIDE, FROM_LINE = mark("budget", "From half"), mark("budget", "From line")
TO_SIDE, TO_LINE, AMOUNT = mark("budget", "To half"), mark("budget", "To line"), mark("budget", "Amount (EUR)")
AGREED, REASON = mark("budget", "Both associations agreed in writing"), mark("budget", "Reason")
MOVED = mark("budget", "Budget moved")
PLANNED, SPENT = mark("budget", "Planned"), mark("budget", "Spent")
FLOW = {
    "N": mark("budget", "Flemish half: planned and spent by line"),
    "S": mark("budget", "Southern half: planned and spent by line"),
}


class PlanTab(QWidget):
    """Both halves line by line."""

    def __init__(self, model: PlanModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("plan")
        self.model, self.context = model, context
        columns = [GridColumn("line", say(LINE), editable=False, width=34)]
        halves = dict(model.sides())
        for side in halves:
            columns += [
                GridColumn(
                    f"{side}_{name}",
                    say(text, side=side),
                    Kind.MONEY,
                    editable=name == "initial",
                    width=11,
                    low=0,
                    hint=colon(halves[side], say(text, side="").strip()),
                )
                for name, text in COLUMNS.items()
            ]
        self.grid = GridModel(columns, model.write)
        self.grid.written.connect(self.show_ledger)
        self.panel = GridPanel(context, self.grid, "planGrid", say(TITLE))
        self.moves = column(gap=4)
        head = row(gap=8)
        head.addWidget(label(say(TEXT), "muted", wrap=True), 1)
        self.all_moves = button(say(MOVES), "allMoves", self.tell_moves, icon="list")
        self.all_moves.hide()
        head.addWidget(self.all_moves)
        head.addWidget(button(say(MOVE), "moveBudget", self.move_budget, icon="arrow-left-right"))
        box = column(gap=8, margins=(16, 12, 16, 16))
        box.addLayout(head)
        box.addWidget(low(self.panel, 88), 3)
        below = column(label(say(MOVES), "heading"), gap=8)
        below.addWidget(low(scrolling(panel(column(self.moves, None)), "movesScroll"), 28), 1)
        self.below = panel(below)
        box.addWidget(self.below, 1)
        self.setLayout(box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height the plan has all of it, and a button tells the transfers."""
        super().resizeEvent(event)
        little = event.size().height() < theme().dp(LITTLE)
        self.below.setVisible(not little)
        self.all_moves.setVisible(little)

    def tell_moves(self) -> None:
        """All transfers in a window of their own."""
        lines = self.model.moves()
        tell(self, say(MOVES), "" if lines else say(NO_MOVES), "\n".join(lines), icon="info")

    def show_ledger(self) -> None:
        """Show the plan of the partnership in view."""
        self.grid.set_rows(self.model.rows(), of=self.model.ledger.id)
        clear(self.moves)
        lines = self.model.moves()
        for text in lines or [say(NO_MOVES)]:
            self.moves.addWidget(label(text, "" if lines else "muted", wrap=True))

    def move_budget(self) -> None:
        """Move budget between lines."""
        lines = self.model.ledger.lines()

        def deed(v: Mapping[str, Any]) -> None:
            self.model.transfer(
                v["side"] or "",
                v["from"] or "",
                v["to_side"] or "",
                v["to"] or "",
                needed_amount(v["amount"]),
                v["agreed"],
                v["reason"],
            )

        title = say(MOVE).rstrip("…")
        sheet = AskingFor(self, self.context, "moveSheet", title, say(MOVE_TEXT), title, deed)
        for key, text, choices in (
            ("side", FROM_SIDE, self.model.sides()),
            ("from", FROM_LINE, lines),
            ("to_side", TO_SIDE, self.model.sides()),
            ("to", TO_LINE, lines),
        ):
            sheet.field(key, say(text), ChoiceBox(f"move_{key}", choices))
        sheet.field("amount", say(AMOUNT), QLineEdit())
        sheet.field("agreed", say(AGREED), QCheckBox())
        sheet.field("reason", say(REASON), text_box())
        if sheet.exec():
            self.context.notice(say(MOVED))
            self.show_ledger()


class FlowTab(QWidget):
    """Planned against spent, a bar for each line of each half, with the table beside it."""

    def __init__(self, model: PlanModel) -> None:
        super().__init__()
        self.setObjectName("flow")
        self.model = model
        self.inside = column(gap=16, margins=16)
        self.setLayout(column(scrolling(panel(self.inside), "flowScroll")))

    def show_ledger(self) -> None:
        """Show the flow of the partnership in view."""
        clear(self.inside)
        for side in ("N", "S"):
            names, planned, spent = self.model.flow(side)
            series = (Series(say(PLANNED), planned), Series(say(SPENT), spent))
            chart = Bars(f"flow{side}", say(FLOW[side]), names, series, words=lambda v: amount(round(v * 100), "EUR"))
            self.inside.addWidget(label(say(FLOW[side]), "heading"))
            self.inside.addWidget(with_table(chart))
