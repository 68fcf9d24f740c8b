"""Rows of a list, fetched page by page in the order and with the filter that SQL applies."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QIcon

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.basics import tip
from sdgp_desktop.qtkit.table.columns import Column, Query
from sdgp_desktop.qtkit.theme import theme

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)  # the row object
TONE = ROW + 1  # tone of a badge, or None
BARS = ROW + 2  # bars to draw instead of the words, or None
PAGE = 100
# Plain numbers: a view asks for some ten roles of every cell it paints, and comparing enum members costs more than
# answering.
SHOWN, SPOKEN = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)
ALIGNED, TIP, PICTURE = (
    int(role)
    for role in (Qt.ItemDataRole.TextAlignmentRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DecorationRole)
)
ANSWERED = frozenset((SHOWN, SPOKEN, ALIGNED, TIP, PICTURE, ROW, TONE, BARS))
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Line:
    """One fetched row with its words, so that painting only reads."""

    row: Any
    texts: tuple[str, ...]
    tones: tuple[str | None, ...]
    icons: tuple[str, ...]


class SqlTableModel(QAbstractTableModel):
    """A list of any length: it knows its count and holds the pages somebody looked at.

    `fetch(offset, limit, query)` gives rows (each with an `id`), `count(query)` how many there are,
    `sums(query)` the totals by column id. A refusal while fetching is emitted as `failed`.
    """

    failed = Signal(object)
    counted = Signal(int)

    def __init__(
        self,
        columns: Sequence[Column],
        fetch: Callable[[int, int, Query], Sequence[Any]],
        count: Callable[[Query], int],
        sums: Callable[[Query], Mapping[str, str]] | None = None,
        query: Query | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.query = query or Query()
        self._fetch, self._count_of, self._sums_of = fetch, count, sums
        self._pages: dict[int, list[Line]] = {}
        self._count = 0
        self.sums: Mapping[str, str] = {}
        self._wanted: set[int] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._fetch_wanted)

    # -- asking --------------------------------------------------------------------------------------------------

    def ask(self, query: Query | None = None) -> None:
        """Ask anew, with another query or the same; the first page is there afterwards."""
        self.query = query or self.query
        self.beginResetModel()
        self._pages.clear()
        try:
            self._count = self._count_of(self.query)
            if self._count:
                self._pages[0] = self._lines(0)
            self.sums = self._sums_of(self.query) if self._sums_of is not None else {}
        except Refusal as refusal:
            self._count = 0
            self.failed.emit(refusal)
        finally:
            self.endResetModel()
        self.counted.emit(self._count)

    def _lines(self, page: int) -> list[Line]:
        return [self._line(row) for row in self._fetch(page * PAGE, PAGE, self.query)]

    def _line(self, row: Any) -> Line:
        return Line(
            row,
            tuple(column.show(row) for column in self.columns),
            tuple(column.tone(row) if column.tone else None for column in self.columns),
            tuple(column.icon(row) if column.icon else "" for column in self.columns),
        )

    def _fetch_wanted(self) -> None:
        for page in sorted(self._wanted):
            if page in self._pages or page * PAGE >= self._count:
                continue
            try:
                self._pages[page] = self._lines(page)
            except Refusal as refusal:
                self.failed.emit(refusal)
                break
            last = min(self._count, (page + 1) * PAGE) - 1
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, len(self.columns) - 1))
        self._wanted.clear()

    def line(self, row: int) -> Line | None:
        """The line of a row if its page is here; otherwise it is fetched after this turn."""
        page, within = divmod(row, PAGE)
        lines = self._pages.get(page)
        if lines is None:
            self._wanted.add(page)
            self._later.start()
            return None
        return lines[within] if within < len(lines) else None

    # -- rows by id ----------------------------------------------------------------------------------------------

    def row_at(self, row: int) -> Any:
        """The row object, its page fetched now if need be; None outside the list."""
        if not 0 <= row < self._count:
            return None
        if row // PAGE not in self._pages:
            self._wanted.add(row // PAGE)
            self._fetch_wanted()
        found = self.line(row)
        return found.row if found else None

    def texts_of(self, column: int) -> list[str]:
        """What stands in a column on the first page."""
        return [line.texts[column] for line in self._pages.get(0, ())]

    def find(self, id: Any) -> int:
        """The number of the row with this id among the pages that are here, or -1."""
        for page, lines in self._pages.items():
            for within, line in enumerate(lines):
                if line.row.id == id:
                    return page * PAGE + within
        return -1

    # -- Qt's side -----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == SHOWN:
            return column.title
        if role == TIP:
            return tip(column.hint or column.title)
        if role == ALIGNED:
            return RIGHT if column.right else LEFT
        return None

    def data(self, index: Index, role: int = 0) -> Any:
        if role not in ANSWERED or not index.isValid():
            return None
        number = index.column()
        if role == ALIGNED:
            return RIGHT if self.columns[number].right else LEFT
        line = self.line(index.row())
        if line is None:
            return None
        if role in (SHOWN, SPOKEN):
            return line.texts[number]
        if role == PICTURE:
            return QIcon(theme().pixmap(line.icons[number])) if line.icons[number] else None
        if role == TIP:
            told = self.columns[number].tip  # asked for one line, when the mouse rests on it
            return tip((told(line.row) if told else "") or line.texts[number])
        if role == BARS:
            bars = self.columns[number].bars
            return bars(line.row) if bars else None
        return line.row if role == ROW else line.tones[number]
