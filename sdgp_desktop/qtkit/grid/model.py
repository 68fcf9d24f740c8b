"""Cells of a grid: values in, words out; every change goes through one `write`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.qtkit.basics import tip
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.qtkit.values import RIGHT, Way, plain, read, show

Index = QModelIndex | QPersistentModelIndex
MARK = int(Qt.ItemDataRole.UserRole) + 1  # (tone, text) of a cell, or None
LOCKED = MARK + 1  # the cell cannot be typed into
TOTAL = LOCKED + 1  # the row is a sum


@dataclass(frozen=True)
class GridColumn:
    """One column of a grid; `currency` of money is the id of the column that holds it, or an ISO code."""

    id: str
    title: str
    kind: Kind = Kind.TEXT
    editable: bool = True
    width: int = 10
    low: int | None = None
    high: int | None = None
    limit: int | None = None
    choices: Sequence[tuple[Any, str]] = ()
    currency: str = "EUR"
    hint: str = ""
    short: str = ""  # the title where the grid has too little room for all columns


@dataclass
class GridRow:
    """One row: its id and its values by column id. `total` rows are sums, locked rows are read only."""

    id: Any
    values: dict[str, Any]
    locked: bool = False
    total: bool = False
    closed: frozenset[str] = field(default_factory=frozenset)  # columns of this row that are read only
    title: str = ""  # written at the left edge, if the grid shows row titles


@dataclass(frozen=True)
class CellChange:
    """A new value for one cell."""

    row_id: Any
    column: str
    value: Any


class GridModel(QAbstractTableModel):
    """Rows in memory. `write(changes)` stores them all at once (one act, one undo) or refuses them all."""

    refused = Signal(object, object)  # Refusal, index of the cell
    written = Signal()

    def __init__(
        self,
        columns: Sequence[GridColumn],
        write: Callable[[Sequence[CellChange]], object],
        add_row: Callable[[], GridRow | None] | None = None,
        row_titles: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.tight = False  # columns are called by their short titles
        self.rows: list[GridRow] = []
        self.add_row = add_row
        self.row_titles = row_titles
        self._write = write
        self._marks: Mapping[tuple[Any, str], tuple[str, str]] = {}
        self._at = {column.id: n for n, column in enumerate(self.columns)}

    # -- content -------------------------------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[GridRow]) -> None:
        """Show other rows; the same ids in the same order only change their cells, so the cursor stays."""
        if [r.id for r in rows] == [r.id for r in self.rows]:
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def set_columns(self, columns: Sequence[GridColumn]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns = tuple(columns)
        self._at = {column.id: n for n, column in enumerate(self.columns)}
        self.endResetModel()

    def set_marks(self, marks: Mapping[tuple[Any, str], tuple[str, str]]) -> None:
        """Findings beside cells: (row id, column) to (tone, sentence)."""
        self._marks = dict(marks)
        if self.rows and self.columns:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    def at(self, row_id: Any, column: str) -> QModelIndex:
        """The index of a cell by the id of its row and column; invalid when there is none."""
        for number, row in enumerate(self.rows):
            if row.id == row_id and column in self._at:
                return self.index(number, self._at[column])
        return QModelIndex()

    def way(self, row: int, column: int) -> Way:
        """How the values of a cell are written and read."""
        wanted = self.columns[column]
        currency = wanted.currency
        if currency in self._at:
            currency = str(self.rows[row].values.get(currency) or "EUR")
        return Way(wanted.kind, wanted.choices, currency, wanted.low, wanted.high, wanted.limit)

    def editable(self, row: int, column: int) -> bool:
        """Whether a cell can be typed into."""
        found = self.rows[row]
        wanted = self.columns[column]
        return wanted.editable and not found.locked and not found.total and wanted.id not in found.closed

    def value(self, row: int, column: int) -> Any:
        """The value of a cell."""
        return self.rows[row].values.get(self.columns[column].id)

    def text(self, row: int, column: int) -> str:
        """A cell in words."""
        return show(self.way(row, column), self.value(row, column))

    def plain(self, row: int, column: int) -> str:
        """A cell as a workbook takes it."""
        return plain(self.way(row, column), self.value(row, column))

    def read(self, row: int, column: int, text: str) -> Any:
        """What a typed text means in a cell. Errors: Refusal."""
        return read(self.way(row, column), text)

    # -- change --------------------------------------------------------------------------------------------------

    def apply(self, changes: Sequence[CellChange]) -> bool:
        """Store changes, all or none; a refusal is told and leaves everything as it was."""
        changes = [c for c in changes if self._differs(c)]
        if not changes:
            return True
        try:
            self._write(changes)
        except Refusal as refusal:
            self.refused.emit(refusal, self.at(changes[0].row_id, changes[0].column))
            return False
        for change in changes:
            index = self.at(change.row_id, change.column)
            if index.isValid():
                self.rows[index.row()].values[change.column] = change.value
                self.dataChanged.emit(index, index)
        self.written.emit()
        return True

    def _differs(self, change: CellChange) -> bool:
        index = self.at(change.row_id, change.column)
        if not index.isValid():
            return True
        present = self.value(index.row(), index.column())
        return (present or None) != (change.value or None) or (present is None) != (change.value is None)

    def append(self) -> bool:
        """Make one more row at the end, before sums; False when this grid cannot grow."""
        if self.add_row is None:
            return False
        try:
            made = self.add_row()
        except Refusal as refusal:
            self.refused.emit(refusal, QModelIndex())
            return False
        if made is not None and all(row.id != made.id for row in self.rows):
            place = next((n for n, row in enumerate(self.rows) if row.total), len(self.rows))
            self.beginInsertRows(QModelIndex(), place, place)
            self.rows.insert(place, made)
            self.endInsertRows()
        return made is not None

    # -- Qt's side -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.isValid() and self.editable(index.row(), index.column()):
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Vertical:
            row = self.rows[section] if 0 <= section < len(self.rows) else None
            return row.title or str(section + 1) if row is not None and role == Qt.ItemDataRole.DisplayRole else None
        if not 0 <= section < len(self.columns):
            return None
        wanted = self.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return (wanted.short if self.tight else "") or wanted.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(wanted.hint or wanted.title)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(wanted.kind)
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row, column = index.row(), index.column()
        mark = self._marks.get((self.rows[row].id, self.columns[column].id))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(mark[1] if mark else self.text(row, column))
        if role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.StatusTipRole):
            return mark[1] if mark else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(self.columns[column].kind)
        if role == Qt.ItemDataRole.FontRole and self.rows[row].total:
            return theme().font(1.0, bold=True)
        if role == MARK:
            return mark
        if role == LOCKED:
            return not self.editable(row, column)
        if role == TOTAL:
            return self.rows[row].total
        return None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Store what somebody typed into a cell (words, not the value itself)."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not self.editable(index.row(), index.column()):
            return False
        try:
            read_value = self.read(index.row(), index.column(), str(value))
        except Refusal as refusal:
            self.refused.emit(refusal, self.index(index.row(), index.column()))
            return False
        return self.apply([CellChange(self.rows[index.row()].id, self.columns[index.column()].id, read_value)])


def _side(kind: Kind) -> int:
    side = Qt.AlignmentFlag.AlignRight if kind in RIGHT else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
