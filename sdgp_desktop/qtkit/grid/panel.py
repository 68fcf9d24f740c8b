"""A grid with the sentences around it: what was not taken, what a paste would leave out."""

from PySide6.QtWidgets import QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Banner, column
from sdgp_desktop.qtkit.dialogs import ask
from sdgp_desktop.qtkit.grid.blocks import Paste
from sdgp_desktop.qtkit.grid.model import GridModel
from sdgp_desktop.qtkit.grid.view import GridView
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext

TITLE = mark("qtkit", "Not everything fits")
LEFT_OUT = mark("qtkit", "{n} cells of the clipboard do not fit; {count} can be pasted.")
PASTE = mark("qtkit", "Paste the others")
CELL = mark("qtkit", "row {row}, column {column}: “{text}”: {why}")
SHOWN = 6


class GridPanel(QWidget):
    """A grid and, above it, why a text was not taken."""

    def __init__(self, context: PlaceContext, model: GridModel, name: str, spoken: str, score: bool = False) -> None:
        super().__init__()
        self.setObjectName(f"{name}Panel")
        self.context = context
        self.view = GridView(model, name, spoken, score)
        self.view.words = context.refusal_text
        self.view.ask_paste = self.ask_paste
        self.view.problem.connect(self._problem)
        model.written.connect(self._written)
        self.banner = Banner("", "bad", f"{name}Problem")
        self.banner.hide()
        box = column(self.banner, gap=8)
        box.addWidget(self.view, 1)
        self.setLayout(box)

    def _problem(self, refusal: Refusal, typed: str) -> None:
        self.context.not_saved.emit(refusal)
        self.banner.say(self.context.refusal_text(refusal))
        self.banner.show()

    def _written(self) -> None:
        self.banner.hide()
        self.context.saved.emit()

    def ask_paste(self, plan: Paste) -> bool:
        """Say what of a block does not fit, and ask whether the rest is wanted."""
        lines = [explained(plan)]
        if not plan.changes and not plan.below:
            self.banner.say(lines[0])
            self.banner.show()
            return False
        return ask(self, say(TITLE), lines[0], say(PASTE))


def explained(plan: Paste) -> str:
    """What of a block does not fit, cell by cell, the first few in full."""
    count = len(plan.changes) + sum(len(cells) for cells in plan.below)
    lines = [say(LEFT_OUT, len(plan.left_out), count=count)]
    for row, place, text, why in plan.left_out[:SHOWN]:
        lines.append(say(CELL, row=row + 1, column=place + 1, text=text[:40], why=why))
    if len(plan.left_out) > SHOWN:
        lines.append("…")
    return "\n".join(lines)
