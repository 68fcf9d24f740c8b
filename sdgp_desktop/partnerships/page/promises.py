"""The promise card: a line for each promise, its numbers open to what they are made of; above it the two-year line."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.partnerships.model import OUTCOME_TONES, CardModel, Mark, PromiseRow
from sdgp_desktop.partnerships.page.line import FULL, HOLLOW, TermLine
from sdgp_desktop.qtkit.basics import badge, button, clear, column, label, named, panel, row, scrolling, tool
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reasons import open_reasons
from sdgp_desktop.qtkit.theme import theme

KEPT = mark("partnerships", "{kept} of {all} promises kept on {day}")
PROMISE, PROMISED, PLANNED = (
    mark("partnerships", "Promise"),
    mark("partnerships", "Promised"),
    mark("partnerships", "Planned"),
)
DONE, POSSIBLE, STATE = (
    mark("partnerships", "Done"),
    mark("partnerships", "Still possible"),
    mark("partnerships", "State"),
)
SHARE = mark("partnerships", "{name}: {done} of {promised}")
COPY = mark("partnerships", "Copy the picture")
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PromisesPanel(QWidget):
    """The line and the card of one partnership."""

    def __init__(self, model: CardModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("promises")
        self.model, self.context = model, context
        self.title = label("", "heading", "promisesTitle", wrap=True)
        self.legend = label(f"{say(FULL)}   {say(HOLLOW)}", "small", "promisesLegend")
        self.line = TermLine("promisesLine")
        self.line.opened.connect(self._open)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(theme().dp(8))
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setVerticalSpacing(theme().dp(8))
        copy = tool("copy", "promisesCopy", say(COPY), self.line.copy)
        head = row(gap=8)
        head.addWidget(self.title, 1)
        head.addWidget(self.legend)
        head.addWidget(copy)
        inside = panel(column(head, self.line, panel(self.grid, "promisesCard"), None, gap=14, margins=16))
        self.setLayout(column(scrolling(inside, "promisesScroll")))

    def show_record(self, id: UUID) -> None:
        """Show the card of a partnership as it stands today."""
        holder, found, rows = self.model.card(id, self.context.today)
        self.title.setText(say(KEPT, kept=found.kept, all=len(found.promises), day=day(found.today)))
        marks = self.model.marks(found)
        self.line.set_data(holder.start, holder.end, found.today, marks)
        clear(self.grid)
        for place, text in enumerate((PROMISE, PROMISED, PLANNED, DONE, POSSIBLE, STATE)):
            head = label(say(text), "small")
            if 0 < place < 5:
                head.setAlignment(RIGHT)
            self.grid.addWidget(head, 0, place)
        for number, line in enumerate(rows, 1):
            self._add(number, line)
        self.grid.setColumnStretch(0, 1)

    def _add(self, number: int, line: PromiseRow) -> None:
        bar = named(
            QProgressBar(), f"promiseBar_{line.key}", say(SHARE, name=line.name, done=line.done, promised=line.promised)
        )
        bar.setRange(0, 100)
        bar.setValue(round(line.share * 100))
        bar.setTextVisible(False)
        bar.setFixedHeight(theme().dp(6))
        bar.setMinimumWidth(theme().dp(60))
        texts = column(
            label(line.name, "strong", f"promise_{line.key}", wrap=True), bar, label(line.section, "small"), gap=3
        )
        self.grid.addWidget(panel(texts), number, 0)
        for place, (name, text) in enumerate((("promised", line.promised), ("planned", line.planned)), 1):
            made = label(text, "", f"{name}_{line.key}")
            made.setAlignment(RIGHT)
            self.grid.addWidget(made, number, place)
        for place, (name, text) in enumerate((("done", line.done), ("possible", line.possible)), 3):
            opener = button(text, f"{name}_{line.key}", role="link")
            opener.setAccessibleName(f"{line.name}: {text}")
            opener.setStyleSheet("text-align: right")
            wide = QFontMetrics(theme().font(1.0)).horizontalAdvance(text) + theme().dp(18)
            self.grid.setColumnMinimumWidth(place, max(wide, self.grid.columnMinimumWidth(place)))
            opener.clicked.connect(partial(self._why, opener, line))
            self.grid.addWidget(opener, number, place)
        self.grid.addWidget(badge(line.outcome, OUTCOME_TONES[line.state], f"state_{line.key}"), number, 5)

    def _why(self, anchor: QWidget, line: PromiseRow, *_: object) -> None:
        open_reasons(anchor, line.name, line.reasons, line.formula)

    def _open(self, found: Mark | None) -> None:
        if found is not None and found.record_id is not None:
            self.context.jump(found.record_type, found.record_id)
