"""What all pictures of numbers share: the cursor, the words, the table beside, the copy."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QApplication, QHeaderView, QSizePolicy, QSplitter, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, column, named, panel, row, tip
from sdgp_desktop.qtkit.language import number, say
from sdgp_desktop.qtkit.notices import announce
from sdgp_desktop.qtkit.table.view import ListView
from sdgp_desktop.qtkit.theme import theme

TABLE = mark("qtkit", "Table of the picture")
COPY = mark("qtkit", "Copy the picture")


@dataclass(frozen=True)
class Series:
    """One colour of a picture: its name and a value for each label; `words` writes a value."""

    title: str
    values: Sequence[float]


@dataclass(frozen=True)
class SpreadRow:
    """How far marks lie apart: the single marks, their mean; `id` is told when the row is opened."""

    id: Any
    label: str
    marks: Sequence[float]
    mean: float
    note: str = ""
    tone: str = ""


class Chart(QWidget):
    """What all pictures share: the cursor on one row, its words spoken, a table, a copy."""

    opened = Signal(object)
    in_sentences = False  # whether the last column of the table holds sentences rather than figures

    def __init__(self, name: str, spoken: str, words: Callable[[float], str] | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.words: Callable[[float], str] = words or (lambda value: number(round(value)))
        self.current = -1

    def heads(self) -> list[str]:
        """Head of the table."""
        return []

    def lines(self) -> list[list[str]]:
        """Rows of the table, in words."""
        return []

    def key_of(self, line: int) -> Any:
        """What is told when a row is opened."""
        return line

    def table(self) -> ListView:
        """The same numbers as a table."""
        model = QStandardItemModel()
        model.setHorizontalHeaderLabels(self.heads())
        for place in range(1, model.columnCount()):
            model.horizontalHeaderItem(place).setTextAlignment(RIGHT)
        for line in self.lines():
            cells = [QStandardItem(text) for text in line]
            for place, cell in enumerate(cells):
                cell.setEditable(False)
                cell.setToolTip(tip(cell.text()))
                if place:
                    cell.setTextAlignment(RIGHT)
            model.appendRow(cells)
        view = ListView(f"{self.objectName()}Table", say(TABLE))
        model.setParent(view)
        view.setModel(model)
        head = view.horizontalHeader()
        head.setVisible(any(self.heads()))
        figures = not self.in_sentences  # they stay whole and what they are of gives way; sentences do themselves
        for place in range(model.columnCount()):
            gives_way = place == (0 if figures else model.columnCount() - 1)
            whole, stretch = QHeaderView.ResizeMode.ResizeToContents, QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(place, stretch if gives_way else whole)
        view.opened.connect(lambda line: self.opened.emit(self.key_of(line)))
        return view

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        QApplication.clipboard().setPixmap(self.grab())

    def line_at(self, y: float) -> int:
        """The row under a height, or -1."""
        return -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        count = len(self.lines())
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}.get(
            Qt.Key(event.key())
        )
        if step is not None and count:
            self.current = min(max(0, self.current + step), count - 1)
            announce(self, ", ".join(self.lines()[self.current]))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self.current < count:
            self.opened.emit(self.key_of(self.current))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        line = self.line_at(event.position().y())
        if line >= 0:
            self.current = line
            self.opened.emit(self.key_of(line))
            self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def draw_cursor(self, painter: QPainter, room: QRectF) -> None:
        """A frame around the row the keyboard is on."""
        if self.hasFocus():
            painter.setPen(QPen(theme().colour("accent"), theme().dp(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(room.adjusted(1, 1, -1, -1))


def series_colour(place: int) -> QColor:
    """The colour of a series; neighbours differ in grey as well."""
    colours = theme().tones.series
    return QColor(colours[place % len(colours)])


def draw_legend(painter: QPainter, titles: Sequence[str], room: QRectF) -> None:
    """Names of the series beside their colours."""
    look, x = theme(), room.left()
    painter.setFont(look.font(0.9))
    for place, title in enumerate(titles):
        painter.fillRect(QRectF(x, room.center().y() - look.dp(5), look.dp(10), look.dp(10)), series_colour(place))
        painter.setPen(look.colour("text"))
        wide = painter.fontMetrics().horizontalAdvance(title) + look.dp(6)
        painter.drawText(QRectF(x + look.dp(16), room.top(), wide, room.height()), int(MIDDLE), title)
        x += wide + look.dp(32)


MIDDLE = Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def with_table(chart: Chart) -> QWidget:
    """A picture, its table beside it, and a button that copies the picture."""
    copy = button(say(COPY), f"{chart.objectName()}Copy", chart.copy, role="link", icon="copy")
    split = named(QSplitter(Qt.Orientation.Horizontal), f"{chart.objectName()}Split")
    split.setChildrenCollapsible(False)
    split.addWidget(panel(column(chart, row(None, copy))))
    split.addWidget(chart.table())
    split.setSizes([600, 400])
    return split
