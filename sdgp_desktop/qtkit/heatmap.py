"""All possible pairs at a glance: a table whose grounds tell the value, the number written in each cell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import tip
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.qtkit.tones import blend, readable_on

Index = QModelIndex | QPersistentModelIndex
CELL = int(Qt.ItemDataRole.UserRole)
EXCLUDED = mark("qtkit", "excluded")


@dataclass(frozen=True)
class HeatCell:
    """One pair: a share from 0 to 1 for the ground, the words, why; excluded pairs are crossed out."""

    share: float
    text: str
    detail: str = ""
    excluded: bool = False
    chosen: bool = False  # framed: part of the pairing in view


class _Pairs(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[tuple[Any, str]] = ()
        self.columns: Sequence[tuple[Any, str]] = ()
        self.cells: Mapping[tuple[Any, Any], HeatCell] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        items = self.columns if orientation == Qt.Orientation.Horizontal else self.rows
        if not 0 <= section < len(items):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return items[section][1]
        return tip(items[section][1]) if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: Index, role: int = 0) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        cell = self.cells.get((row[0], column[0]))
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return "" if cell is None else cell.text
        if cell is not None and role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            state = say(EXCLUDED) if cell.excluded else ""
            words = ", ".join(part for part in (row[1], column[1], cell.text, state, cell.detail) if part)
            return tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None


class _Heat(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme()
        cell = index.data(CELL)
        room = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell is None or cell.excluded:
            painter.fillRect(room, look.colour("sunken"))
            painter.setPen(QPen(look.colour("edge"), 1))
            painter.drawLine(room.bottomLeft(), room.topRight())
            painter.setPen(look.colour("muted"))
        else:
            ground = blend(look.colour("heat_low"), look.colour("heat_high"), cell.share)
            painter.fillRect(room, ground)
            painter.setPen(readable_on(ground))
        if cell is not None:
            painter.setFont(look.font(1.0, bold=cell.chosen))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), cell.text)
            if cell.chosen:
                painter.setPen(QPen(look.colour("text"), look.dp(2)))
                painter.drawRect(room.adjusted(1, 1, -1, -1))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), look.dp(3)))
            painter.drawRect(room.adjusted(1, 1, -1, -1))
        painter.restore()


class HeatMap(QTableView):
    """Rows against columns; `chosen(row id, column id)` when a pair is opened by Return or a click."""

    chosen = Signal(object, object)

    def __init__(
        self,
        name: str,
        spoken: str,
        rows: Sequence[tuple[Any, str]] = (),
        columns: Sequence[tuple[Any, str]] = (),
        cells: Mapping[tuple[Any, Any], HeatCell] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("role", "heat")
        self.pairs = _Pairs()
        self.setModel(self.pairs)
        self.setItemDelegate(_Heat(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(self._open)
        self.set_pairs(rows, columns, cells or {})

    def set_pairs(
        self,
        rows: Sequence[tuple[Any, str]],
        columns: Sequence[tuple[Any, str]],
        cells: Mapping[tuple[Any, Any], HeatCell],
    ) -> None:
        """Show other pairs."""
        self.pairs.beginResetModel()
        self.pairs.rows, self.pairs.columns, self.pairs.cells = rows, columns, cells
        self.pairs.endResetModel()
        self.verticalHeader().setDefaultSectionSize(theme().dp(40))
        few = len(columns) <= 12
        mode = QHeaderView.ResizeMode.Stretch if few else QHeaderView.ResizeMode.Interactive
        self.horizontalHeader().setMinimumSectionSize(theme().dp(40))
        self.horizontalHeader().setSectionResizeMode(mode)
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if few else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(bar)  # few columns always fit: their titles give way
        if not few:
            self.horizontalHeader().setDefaultSectionSize(theme().dp(64))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.pairs.rows[index.row()][0], self.pairs.columns[index.column()][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)
