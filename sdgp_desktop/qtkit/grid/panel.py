"""A grid with the sentences around it: what was not taken, what a paste would leave out."""

from PySide6.QtWidgets import QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Banner, column
from sdgp_desktop.qtkit.dialogs import ask
from sdgp_desktop.qtkit.grid.blocks import Paste
from sdgp_desktop.qtkit.grid.kept import Kept
from sdgp_desktop.qtkit.grid.model import GridModel
from sdgp_desktop.qtkit.grid.view import GridView
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext

TITLE = mark("qtkit", "Not everything fits")
LEFT_OUT = mark("qtkit", "{n} cells of the clipboard do not fit; {count} can be pasted.")
PASTE = mark("qtkit", "Paste the others")
CELL = mark("qtkit", "row {row}, column {column}: “{text}”: {why}")
CELL_TOLD = mark("qtkit", "row {row}, column {column}: {why}")  # where the reason says what was typed
KEPT = mark("qtkit", "Row {row}, {column}: {why}")
KEPT_OF = mark("qtkit", "{name}, {column}: {why}")
NO_ROWS = mark("qtkit", "No rows yet")
FIRST_ROW = mark("qtkit", "No rows yet: “{add}” begins the first one")
SHOWN = 6


class GridPanel(QWidget):
    """A grid and, above it, why a text was not taken."""

    def __init__(self, context: PlaceContext, model: GridModel, name: str, spoken: str, score: bool = False) -> None:
        super().__init__()
        self.setObjectName(f"{name}Panel")
        self.context = context
        self.view = GridView(model, name, spoken, score)
        self.view.words = model.words = context.refusal_text
        self.view.ask_paste = self.ask_paste
        self.say_empty()
        self.view.problem.connect(self._problem)
        model.written.connect(self._written)
        model.kept_changed.connect(self._show)
        model.modelReset.connect(self._show)
        self._said = ""
        self.banner = Banner("", "bad", f"{name}Problem")
        self.banner.hide()
        box = column(self.banner, gap=8)
        box.addWidget(self.view, 1)
        self.setLayout(box)

    def say_empty(self, add: str = "") -> None:
        """Say in a grid without rows that there are none, and which button (its words) begins the first one."""
        self.view.empty = say(FIRST_ROW, add=add.rstrip("…")) if add else say(NO_ROWS)
        self.view.setAccessibleDescription(self.view.empty if add else "")

    def tell(self, text: str) -> None:
        """Say something above the grid until something is stored, beside what stays there not taken."""
        self._said = text
        self._show()

    def _problem(self, refusal: Refusal, typed: str) -> None:
        self.context.not_saved.emit(refusal)
        kept = any(one.refusal is refusal for _, _, one in self.view.cells.kept)
        self.tell("" if kept else self.context.refusal_text(refusal))

    def _written(self) -> None:
        self.tell("")
        self.context.saved.emit()

    def _show(self) -> None:
        """Above the grid: the cells whose texts were not taken with the reasons, and what was said last."""
        kept = self.view.cells.kept
        lines = [self.kept_words(*one) for one in kept[:SHOWN]]
        lines += ["…"] * (len(kept) > SHOWN) + [self._said] * bool(self._said)
        self.banner.say("\n".join(lines))
        self.banner.setVisible(bool(lines))

    def kept_words(self, row: int, column: int, kept: Kept) -> str:
        """A cell whose text was not taken, and why."""
        cells, why = self.view.cells, self.context.refusal_text(kept.refusal)
        title = cells.columns[column].title
        name = cells.rows[row].title or ("" if cells.columns[0].editable else cells.text(row, 0))
        if name:
            return say(KEPT_OF, name=name, column=title, why=why)
        return say(KEPT, row=row + 1, column=title, why=why)

    def ask_paste(self, plan: Paste) -> bool:
        """Say what of a block does not fit, and ask whether the rest is wanted."""
        lines = [explained(plan)]
        if not plan.changes and not plan.below:
            self.tell(lines[0])
            return False
        return ask(self, say(TITLE), lines[0], say(PASTE))


def explained(plan: Paste) -> str:
    """What of a block does not fit, cell by cell, the first few in full."""
    count = len(plan.changes) + sum(len(cells) for cells in plan.below)
    lines = [say(LEFT_OUT, len(plan.left_out), count=count)]
    for row, place, text, why in plan.left_out[:SHOWN]:
        words = CELL_TOLD if text and text in why else CELL
        lines.append(say(words, row=row + 1, column=place + 1, text=text[:40], why=why))
    if len(plan.left_out) > SHOWN:
        lines.append("…")
    return "\n".join(lines)
