"""Cells of a grid: values in, words out; every change goes through one `write`."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.qtkit.basics import tip
from sdgp_desktop.qtkit.grid.kept import Cell, Kept, KeptTexts
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.qtkit.values import RIGHT, Way, plain, read, show

Index = QModelIndex | QPersistentModelIndex
MARK = int(Qt.ItemDataRole.UserRole) + 1  # (tone, text) of a cell, or None
LOCKED = MARK + 1  # the cell cannot be typed into
TOTAL = LOCKED + 1  # the row is a sum
KEPT = TOTAL + 1  # the cell shows a text that was not taken


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
    """A new value for one cell; `currency` is what a value of money counts in, which its row may change meanwhile."""

    row_id: Any
    column: str
    value: Any
    currency: str = ""


class GridModel(QAbstractTableModel):
    """Rows in memory. `write(changes)` stores them all at once (one act, one undo) or refuses them all.

    What was typed into a cell and not taken stays there, marked, with the reason. `keep(row id, column, text)` is told
    of each such text, and of nothing once it is gone, so that a page can store it.
    """

    refused = Signal(object, object)  # Refusal, index of the cell
    written = Signal()
    kept_changed = Signal()

    def __init__(
        self,
        columns: Sequence[GridColumn],
        write: Callable[[Sequence[CellChange]], object],
        add_row: Callable[[], GridRow | None] | None = None,
        row_titles: bool = False,
        parent: QObject | None = None,
        keep: Callable[[Any, str, Kept | None], object] | None = None,
        by_return: bool = True,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.tight = False  # columns are called by their short titles
        self.rows: list[GridRow] = []
        self.add_row = add_row
        self.by_return = by_return  # Return below the last row makes one more; not where a row is stored at once
        self.row_titles = row_titles
        self._write = write
        self.words: Callable[[Refusal], str] = str  # the page puts context.refusal_text here
        self._kept, self._keep = KeptTexts(), keep
        self._marks: Mapping[Cell, tuple[str, str]] = {}
        self._at = {column.id: n for n, column in enumerate(self.columns)}

    # -- content -------------------------------------------------------------------------------------------------

    def set_rows(self, rows: Sequence[GridRow], of: Hashable = None) -> None:
        """Show other rows; the same ids in the same order only change their cells, so the cursor stays.

        `of` tells whose rows they are, where other records have rows with the same ids.
        """
        turned = self._kept.turn(of)
        self._show_rows(rows)
        if turned:
            self.kept_changed.emit()

    def _show_rows(self, rows: Sequence[GridRow]) -> None:
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

    def way(self, row: int, column: int, currency: str = "") -> Way:
        """How the values of a cell are written and read; money in `currency`, or as its row says."""
        wanted = self.columns[column]
        counted = currency or self.counts_in(row, column)
        return Way(wanted.kind, wanted.choices, counted, wanted.low, wanted.high, wanted.limit)

    def counts_in(self, row: int, column: int) -> str:
        """The currency in which a cell counts."""
        currency = self.columns[column].currency
        return str(self.rows[row].values.get(currency) or "EUR") if currency in self._at else currency

    def currency_column(self, column: int) -> int | None:
        """The column that says in what a column of money counts, if one does."""
        return self._at.get(self.columns[column].currency)

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

    def copied(self, row: int, column: int) -> str:
        """What a copy of a cell holds: its value, or the text that stands there and was not taken."""
        kept = self._kept.here.get((self.rows[row].id, self.columns[column].id))
        return self.plain(row, column) if kept is None else kept.text

    def read(self, row: int, column: int, text: str, currency: str = "") -> Any:
        """What a typed text means in a cell, money in `currency` or as its row says. Errors: Refusal."""
        return read(self.way(row, column, currency), text)

    def change(self, row: int, column: int, value: Any, currency: str = "") -> CellChange:
        """A new value for a cell, money in `currency` or as its row says."""
        wanted = self.columns[column]
        counted = (currency or self.counts_in(row, column)) if wanted.kind is Kind.MONEY else ""
        return CellChange(self.rows[row].id, wanted.id, value, counted)

    # -- change --------------------------------------------------------------------------------------------------

    def apply(self, changes: Sequence[CellChange], typed: str = "") -> bool:
        """Store changes, all or none; a refusal is told and leaves everything as it was, `typed` in its cell."""
        wanted = [c for c in changes if self._differs(c)]
        if wanted:
            try:
                self._write(wanted)
            except Refusal as refusal:
                first = wanted[0]
                if typed:
                    self._hold((first.row_id, first.column), Kept(typed, refusal, unread=False))
                self.refused.emit(refusal, self.at(first.row_id, first.column))
                return False
        for change in wanted:
            index = self.at(change.row_id, change.column)
            if index.isValid():
                self.rows[index.row()].values[change.column] = change.value
                self.dataChanged.emit(index, index)
        self.let_go([(c.row_id, c.column) for c in changes])
        if wanted:
            self.written.emit()
            self._read_again({c.row_id for c in wanted})
        return True

    def _differs(self, change: CellChange) -> bool:
        index = self.at(change.row_id, change.column)
        if not index.isValid():
            return True
        if change.currency not in ("", self.counts_in(index.row(), index.column())):
            return True
        present = self.value(index.row(), index.column())
        return (present or None) != (change.value or None) or (present is None) != (change.value is None)

    # -- what was not taken --------------------------------------------------------------------------------------

    @property
    def kept(self) -> list[tuple[int, int, Kept]]:
        """The texts that were not taken, with the places of their cells, row by row."""
        found = [(self.at(*cell), kept) for cell, kept in self._kept.here.items()]
        return sorted(((i.row(), i.column(), k) for i, k in found if i.isValid()), key=lambda one: one[:2])

    def set_kept(self, kept: Mapping[Cell, Kept]) -> None:
        """Show texts that were not taken and were stored by the page (`keep`)."""
        if self._kept.put(kept):
            self._tell_kept(kept)

    def let_go(self, cells: Sequence[Cell]) -> bool:
        """Show the stored values again instead of texts that were not taken; whether there were any."""
        gone = self._kept.drop(cells)
        for cell in gone if self._keep is not None else ():
            self._keep(*cell, None)  # type: ignore[misc]
        if gone:
            self._tell_kept(gone)
        return bool(gone)

    def _hold(self, cell: Cell, kept: Kept) -> None:
        self._kept.hold(cell, kept)
        if self._keep is not None:
            self._keep(*cell, kept)
        self._tell_kept([cell])

    def _tell_kept(self, cells: Iterable[Cell]) -> None:
        for index in (self.at(*cell) for cell in cells):
            if index.isValid():
                self.dataChanged.emit(index, index)
        self.kept_changed.emit()

    def try_again(self) -> None:
        """Something that stood in the way is gone: take what can be taken now of the texts that were not."""
        for cell, kept in list(self._kept.here.items()):
            index = self.at(*cell)
            if index.isValid():
                try:
                    value = self.read(index.row(), index.column(), kept.text)
                except Refusal:
                    continue
                self.apply([self.change(index.row(), index.column(), value)], kept.text)

    def _read_again(self, rows: set[Any]) -> None:
        """A text may be right now that its row changed: decimals, once the currency is another one."""
        for cell, kept in [(c, k) for c, k in self._kept.here.items() if c[0] in rows and k.unread]:
            index = self.at(*cell)
            if index.isValid():
                try:
                    value = self.read(index.row(), index.column(), kept.text)
                except Refusal as refusal:
                    if (refusal.code, refusal.facts) != (kept.refusal.code, kept.refusal.facts):
                        self._hold(cell, Kept(kept.text, refusal))
                else:
                    self.apply([self.change(index.row(), index.column(), value)], kept.text)

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
        cell = (self.rows[row].id, self.columns[column].id)
        kept = self._kept.here.get(cell)
        mark = self._marks.get(cell) if kept is None else ("bad", self.words(kept.refusal))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text(row, column) if kept is None else kept.text
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
        if role == KEPT:
            return kept is not None
        return None

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """Store what somebody typed into a cell (words, not the value itself)."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid() or not self.editable(index.row(), index.column()):
            return False
        cell, typed = (self.rows[index.row()].id, self.columns[index.column()].id), str(value)
        try:
            read_value = self.read(index.row(), index.column(), typed)
        except Refusal as refusal:
            self._hold(cell, Kept(typed, refusal))
            self.refused.emit(refusal, self.index(index.row(), index.column()))
            return False
        return self.apply([self.change(index.row(), index.column(), read_value)], typed)


def _side(kind: Kind) -> int:
    side = Qt.AlignmentFlag.AlignRight if kind in RIGHT else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)
