"""A grid that is typed like a spreadsheet."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QToolTip,
    QWidget,
)

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.qtkit.basics import styled, tip
from sdgp_desktop.qtkit.grid.blocks import Paste, copied, fill_down, plan_paste
from sdgp_desktop.qtkit.grid.delegate import CellDelegate, line_of
from sdgp_desktop.qtkit.grid.keys import digit
from sdgp_desktop.qtkit.grid.model import GridColumn, GridModel
from sdgp_desktop.qtkit.grid.own_undo import OwnUndo
from sdgp_desktop.qtkit.grid.sideways import SidewaysBar
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.qtkit.undokeys import is_redo

Index = QModelIndex | QPersistentModelIndex
FLAG = QItemSelectionModel.SelectionFlag
ROW, LOW_ROW = 32, 28
LEAST, NARROW, TIGHT_AIR = 64, 32, 14  # widths of words and of a mark; room around a short title
BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)


class GridView(QTableView):
    """Arrows, Tab, Return, F2, typing replaces, Esc restores, Delete clears, Ctrl+C, X, V, D; Tab leaves at the end.

    With `score`, one digit is a mark: it is stored and the cursor goes on. `problem` tells why a text was not taken.
    `ask_paste` is asked when a part of a block does not fit; it answers whether the rest is wanted.
    """

    problem = Signal(object, str)  # Refusal, what was typed

    def __init__(
        self, model: GridModel, name: str, spoken: str, score: bool = False, parent: QWidget | None = None
    ) -> None:
        self.own_undo: OwnUndo | None = None  # of rows that are no records
        self.one_step: Callable[[], AbstractContextManager[None]] = nullcontext
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("role", "grid")
        self.cells, self.score = model, score
        self.words: Callable[[Refusal], str] = str  # the page puts context.refusal_text here
        self.ask_paste: Callable[[Paste], bool] = lambda plan: True
        self.low = False
        self.empty = ""  # what stands in a grid without rows: how the first one begins
        self._editor_text = ""
        self.setModel(model)
        self.delegate = CellDelegate(self)
        self.delegate.leaving.connect(self._leave_editor)
        self.delegate.restored.connect(self.restore)
        self.setItemDelegate(self.delegate)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollBar(SidewaysBar(self))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setVisible(model.row_titles)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        model.refused.connect(self._refused)
        model.modelReset.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Column widths by the columns' wish and head, heights by the text size.

        Where there is no room for all, columns with a short title take that one and the first ones narrow.
        """
        self.verticalHeader().setDefaultSectionSize(theme().dp(LOW_ROW if self.low else ROW))
        widths = [self._width(column, column.title) for column in self.cells.columns]
        room = self.viewport().width()
        self.horizontalHeader().setMinimumSectionSize(theme().dp(NARROW))
        tight = any(c.short for c in self.cells.columns) and sum(widths) > room > 0
        if tight != self.cells.tight:
            self.cells.tight = tight
            styled(self.horizontalHeader(), tight=tight)
            self.cells.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(widths) - 1))
        if tight:
            widths = self._squeezed(widths, room)
        elif widths and room > sum(widths):  # the name of a row is shown whole
            widths[0] = max(widths[0], min(self._longest(0), widths[0] + room - sum(widths)))
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)

    def _width(self, column: GridColumn, title: str, air: int = 26) -> int:
        head = QFontMetrics(theme().font(0.92, bold=True)).horizontalAdvance(title) + theme().dp(air)
        return max(column.width * self.fontMetrics().averageCharWidth() + theme().dp(14), head)

    def _squeezed(self, widths: Sequence[int], room: int) -> list[int]:
        """Narrow columns with a short title; of those with words the first one, which names the row, stays whole."""
        columns = self.cells.columns
        found = [max(theme().dp(NARROW), self._width(c, c.short, TIGHT_AIR)) if c.short else 0 for c in columns]
        words = [n for n, c in enumerate(columns) if not c.short]
        left = room - sum(found)
        for place, n in enumerate(words):
            others = len(words) - place - 1
            wish = self._longest(n) if place == 0 else widths[n]
            found[n] = max(theme().dp(LEAST), min(wish, left - others * theme().dp(LEAST)) if others else left)
            left -= found[n]
        return found

    def _longest(self, column: int) -> int:
        texts = [str(self.cells.index(row, column).data() or "") for row in range(self.cells.rowCount())]
        return max(map(self.fontMetrics().horizontalAdvance, texts), default=0) + theme().dp(24)

    def set_low(self, low: bool) -> None:
        """Lower rows, where a window has little height."""
        if low != self.low:
            self.low = low
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if any(column.short for column in self.cells.columns):
            self.fit()

    def fit_height(self, most: int = 12) -> None:
        """As high as the rows are, up to `most` rows."""
        rows = min(max(1, self.cells.rowCount()), most)
        self.setFixedHeight(
            self.horizontalHeader().sizeHint().height()
            + rows * self.verticalHeader().defaultSectionSize()
            + theme().dp(16)
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.empty and not self.cells.rowCount():
            painter, air = QPainter(self.viewport()), theme().dp(8)
            painter.setPen(theme().colour("muted"))
            middle = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(self.viewport().rect().adjusted(air, 0, -air, 0), middle, self.empty)

    # -- moving --------------------------------------------------------------------------------------------------

    def go(self, index: QModelIndex) -> None:
        """Put the cursor on a cell."""
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, FLAG.ClearAndSelect)
            self.scrollTo(index)

    def focus_cell(self, row_id: object, column: str) -> None:
        """Put the cursor on a cell by the id of its row and column, and the focus into the grid."""
        self.go(self.cells.at(row_id, column))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, right: int, typed_only: bool = False) -> bool:
        """Go to the next cell of the row, or of the next row; False at the end of the grid."""
        here = self.currentIndex()
        if not here.isValid():
            self.go(self.cells.index(0, 0))
            return here.isValid()
        row, column = here.row(), here.column()
        while True:
            column += right
            if not 0 <= column < self.cells.columnCount():
                row, column = row + right, 0 if right > 0 else self.cells.columnCount() - 1
            if not 0 <= row < self.cells.rowCount():
                return False
            if self.isColumnHidden(column) or (typed_only and not self.cells.editable(row, column)):
                continue
            self.go(self.cells.index(row, column))
            return True

    def _down(self, rows: int) -> None:
        """Go down in the column; below the last row one more is made, if the grid grows so."""
        here = self.currentIndex()
        row = here.row() + rows
        last = self.cells.rowCount() - 1
        grows = rows > 0 and (row > last or self.cells.rows[row].total)
        if grows and self.cells.by_return and self.cells.append():
            first = next((c for c in range(self.cells.columnCount()) if self.cells.editable(row, c)), here.column())
            self.go(self.cells.index(row, first))
            return
        self.go(self.cells.index(min(max(0, row), last), here.column()))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from cell to cell and leaves the grid after the last one."""
        if self.cells.rowCount() and self.currentIndex().isValid() and self._step(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def _leave_editor(self, editor: QWidget, down: int, right: int) -> None:
        if not self._take(editor):
            return
        editor.setProperty("closed", True)
        self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.setFocus()
        if right:
            self._step(right) or self.focusNextPrevChild(right > 0)
        else:
            self._down(down)

    def _take(self, editor: QWidget) -> bool:
        """Store what stands in an editor; when it cannot be stored the editor stays open with it."""
        editor.setProperty("kept", False)
        self.delegate.setModelData(editor, self.cells, self.currentIndex())
        return bool(editor.property("kept"))

    # -- keys ----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._by_standard_key(event) or self._by_key(event) or self._by_typing(event):
            event.accept()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """A grid that takes back its own steps keeps the keys of undo from the window, as long as there are any."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._own_step(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def _own_step(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key of undo or redo does to rows with an undo of their own; nothing behind an open editor."""
        if self.own_undo is None:
            return None
        back = event.matches(QKeySequence.StandardKey.Undo)
        found = self.own_undo.step(back) if back or is_redo(event) else None
        resting = self.state() is not QAbstractItemView.State.EditingState
        return found if found is None or resting else lambda: None

    def _by_standard_key(self, event: QKeyEvent) -> bool:
        if (own := self._own_step(event)) is not None:
            own()
            return True
        for standard, act in (
            (QKeySequence.StandardKey.Copy, self.copy),
            (QKeySequence.StandardKey.Cut, self.cut),
            (QKeySequence.StandardKey.Paste, self.paste),
        ):
            if event.matches(standard):
                act()
                return True
        return False

    def _by_key(self, event: QKeyEvent) -> bool:
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        here = self.currentIndex()
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and control:
            super().focusNextPrevChild(key == Qt.Key.Key_Tab)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and here.isValid():
            self._down(-1 if back else 1)
        elif key == Qt.Key.Key_F2 and here.isValid():
            self.edit_cell()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and here.isValid():
            self.clear_cells()
        elif key == Qt.Key.Key_Escape and self.restore():
            pass
        elif key == Qt.Key.Key_D and control:
            self.cells.apply(fill_down(self.cells, self._chosen()))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and control and self.cells.rowCount():
            last = (self.cells.rowCount() - 1, self.cells.columnCount() - 1)
            self.go(self.cells.index(*((0, 0) if key == Qt.Key.Key_Home else last)))
        elif key == Qt.Key.Key_Home and not back and self.currentIndex().isValid():
            self._go_home(self.currentIndex().row())
        else:
            return False
        return True

    def _go_home(self, row: int) -> None:
        """To the first cell of the row that can be typed in; what stands before it is only read."""
        columns = [c for c in range(self.cells.columnCount()) if not self.isColumnHidden(c)]
        first = next((c for c in columns if self.cells.editable(row, c)), columns[0] if columns else 0)
        self.go(self.cells.index(row, first))

    def _by_typing(self, event: QKeyEvent) -> bool:
        here = self.currentIndex()
        if not here.isValid() or event.modifiers() not in BARE:
            return False
        column = self.cells.columns[here.column()]
        if self.score and column.kind is Kind.INTEGER and self.cells.editable(here.row(), here.column()):
            mark = digit(event)
            if mark is not None and (column.high is None or column.high < 10):
                self._score(here, mark)
                return True
        text = event.text()
        if column.kind is Kind.YESNO and text == " ":
            value = not self.cells.value(here.row(), here.column())
            if self.cells.editable(here.row(), here.column()):
                self.cells.apply([self.cells.change(here.row(), here.column(), value)])
            return True
        if text and text.isprintable():
            return self.edit_cell(text)
        return False

    def _score(self, here: QModelIndex, mark: int) -> None:
        if self.cells.setData(here, str(mark)):
            self._step(1, typed_only=True)

    def restore(self) -> bool:
        """Show the stored value of the cell under the cursor instead of a text that was not taken."""
        here = self.currentIndex()
        if not here.isValid():
            return False
        return self.cells.let_go([(self.cells.rows[here.row()].id, self.cells.columns[here.column()].id)])

    def edit_cell(self, typed: str | None = None) -> bool:
        """Open the cell under the cursor: with its text, or with what was typed in its place."""
        here = self.currentIndex()
        if not here.isValid() or not self.cells.editable(here.row(), here.column()):
            return False
        self.delegate.typed_over = typed is not None
        opened: bool = self.edit(here, QAbstractItemView.EditTrigger.AllEditTriggers, None)  # type: ignore[call-overload]
        editor = self.indexWidget(here) if opened and typed is not None else None
        line = line_of(editor) if editor is not None else None
        if line is not None and typed is not None:
            line.setReadOnly(True)  # or the finds of a choice would open at the first letter
            line.selectAll()
            line.insert(typed)  # as a key would: undo brings back what stood there
            line.setReadOnly(False)
        return opened

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A grid that shows all its rows lets the page scroll."""
        bar = self.verticalScrollBar()
        if bar.minimum() == bar.maximum():
            event.ignore()
            return
        super().wheelEvent(event)

    # -- blocks --------------------------------------------------------------------------------------------------

    def _chosen(self) -> list[tuple[int, int]]:
        found = sorted({(i.row(), i.column()) for i in self.selectedIndexes()})
        here = self.currentIndex()
        return found or ([(here.row(), here.column())] if here.isValid() else [])

    def copy(self) -> None:
        """Put the chosen cells on the clipboard as Excel takes them."""
        QApplication.clipboard().setText(copied(self.cells, self._chosen()))

    def cut(self) -> None:
        """Copy, then clear."""
        self.copy()
        self.clear_cells()

    def clear_cells(self) -> None:
        """Empty the chosen cells that may be typed into: one step."""
        changes = []
        for row, column in self._chosen():
            if self.cells.editable(row, column):
                empty = self.cells.read(row, column, "")
                changes.append(self.cells.change(row, column, empty))
        self.cells.apply(changes)

    def paste(self) -> None:
        """Put the block of the clipboard at the cursor: one step; what does not fit is said before.

        A grid without rows gets its first one.
        """
        text = QApplication.clipboard().text()
        with self.one_step():
            if text and not self.cells.rows and self.cells.append():
                self.setCurrentIndex(self.cells.index(0, self._first_shown()))
            chosen = self._chosen()
            if not chosen:
                return
            plan = plan_paste(self.cells, text, chosen, self.words)
            if not plan.left_out or self.ask_paste(plan):
                self._put(plan)

    def _first_shown(self) -> int:
        return next((n for n in range(self.cells.columnCount()) if not self.isColumnHidden(n)), 0)

    def _put(self, plan: Paste) -> None:
        changes = list(plan.changes)
        for cells in plan.below:
            if not self.cells.append():
                break
            at = next((n for n, r in enumerate(self.cells.rows) if r.total), self.cells.rowCount()) - 1
            changes += [replace(cell, row_id=self.cells.rows[at].id) for cell in cells]
        if self.cells.apply(changes) and plan.changes:
            first, last = plan.changes[0], plan.changes[-1]
            block = QItemSelection(self.cells.at(first.row_id, first.column), self.cells.at(last.row_id, last.column))
            self.selectionModel().select(block, FLAG.ClearAndSelect)

    # -- telling -------------------------------------------------------------------------------------------------

    def _refused(self, refusal: Refusal, index: Index) -> None:
        editor = self.focusWidget()
        typed = getattr(editor, "text", lambda: "")() if editor is not self else ""
        place = self.visualRect(index).bottomLeft() if index.isValid() else QPoint(0, 0)
        QToolTip.showText(self.viewport().mapToGlobal(place), tip(self.words(refusal)), self)
        self.problem.emit(refusal, str(typed))
