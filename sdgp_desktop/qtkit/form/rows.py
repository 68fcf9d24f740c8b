"""The rows of a table field: a small grid with buttons to add a row, to move it and to take it out."""

from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.basics import button, column, row, tip, tool
from sdgp_desktop.qtkit.form.editors import Editor
from sdgp_desktop.qtkit.grid.model import CellChange, GridColumn, GridModel, GridRow
from sdgp_desktop.qtkit.grid.panel import GridPanel
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.values import Way

ADD = mark("qtkit", "Add a row")
OUT = mark("qtkit", "Remove the row")
UP, DOWN = mark("qtkit", "Row up"), mark("qtkit", "Row down")
Cells = Sequence[tuple[str, Any, Any]]  # field id, row id, value
WIDTHS = {Kind.LONG: 30, Kind.CHOICE: 18, Kind.CHOICES: 24, Kind.REFERENCE: 22, Kind.DATE: 13, Kind.EMAIL: 22}


class RowsEditor(Editor):
    """Rows typed like a spreadsheet. `save_cells` stores changed cells, `add`, `remove` and `move` rows.

    `move` gets the id of a row and its new place, counted from 1.
    """

    def __init__(
        self,
        context: PlaceContext,
        columns: Sequence[tuple[Field, Way]],
        name: str,
        spoken: str,
        *,
        save_cells: Callable[[Cells], object],
        add: Callable[[], Any] | None,
        remove: Callable[[Any], object] | None,
        move: Callable[[Any, int], object] | None = None,
    ) -> None:
        super().__init__(Way(Kind.TABLE), name, spoken)
        self._context, self._save, self._make, self._remove, self._move = context, save_cells, add, remove, move
        self.model = GridModel(
            [grid_column(f, w) for f, w in columns], self._write, self._new if add else None, by_return=False
        )
        self.grid = GridPanel(context, self.model, name, spoken)
        self.add = button(say(ADD), f"{name}Add", self.add_row, icon="plus")
        self.add.setAccessibleName(f"{say(ADD)}: {spoken}")
        self.out = button(say(OUT), f"{name}Remove", self.remove_row, icon="trash-2")
        self.out.setAccessibleName(f"{say(OUT)}: {spoken}")
        self.up = self._mover(UP, f"{name}Up", "arrow-up", "Alt+Up", -1)
        self.down = self._mover(DOWN, f"{name}Down", "arrow-down", "Alt+Down", 1)
        self.model.modelReset.connect(self._fit)
        self.model.rowsInserted.connect(self._fit)
        self.setLayout(column(self.grid, row(self.add, self.up, self.down, self.out, None), gap=8))
        self.add.setVisible(add is not None)
        self.out.setVisible(remove is not None)
        self.up.setVisible(move is not None)
        self.down.setVisible(move is not None)
        self._fit()

    def _mover(self, text: Text, name: str, icon: str, keys: str, step: int) -> QToolButton:
        """A button (and keys in the grid) that moves the row under the cursor."""
        made = tool(icon, name, f"{say(text)}: {self.spoken}", lambda: self.move_row(step))
        made.setToolTip(tip(f"{say(text)} ({keys})"))
        shortcut = QShortcut(QKeySequence(keys), self.grid.view)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self.move_row(step))
        return made

    def _fit(self) -> None:
        self.grid.view.fit_height(8)
        self.grid.setVisible(self.model.rowCount() > 0)
        self._enable(self.add.isEnabled())

    def _enable(self, open_for_change: bool) -> None:
        rows = self.model.rowCount() if open_for_change else 0
        self.out.setEnabled(rows > 0)
        self.up.setEnabled(rows > 1)
        self.down.setEnabled(rows > 1)

    def _write(self, changes: Sequence[CellChange]) -> None:
        self._save([(c.column, c.row_id, c.value) for c in changes])

    def _new(self) -> GridRow | None:
        return GridRow(self._make(), {}) if self._make is not None else None

    def add_row(self) -> None:
        """One more row, the cursor in its first cell."""
        if self.model.append():
            self.grid.view.setFocus()
            self.grid.view.go(self.model.index(self.model.rowCount() - 1, 0))

    def remove_row(self) -> None:
        """Take out the row under the cursor."""
        here = self.grid.view.currentIndex().row()
        if self._remove is None or not 0 <= here < self.model.rowCount():
            return
        try:
            self._remove(self.model.rows[here].id)
        except Refusal as refusal:
            self._context.refused(refusal)
            return
        left = [r for n, r in enumerate(self.model.rows) if n != here]
        self.model.set_rows(left)

    def move_row(self, step: int) -> None:
        """Move the row under the cursor up (-1) or down (1); the cursor goes along."""
        here = self.grid.view.currentIndex()
        rows, at = list(self.model.rows), here.row()
        if self._move is None or not here.isValid() or not 0 <= at + step < len(rows) or not self.up.isEnabled():
            return
        try:
            self._move(rows[at].id, at + step + 1)
        except Refusal as refusal:
            self._context.refused(refusal)
            return
        rows.insert(at + step, rows.pop(at))
        self.model.set_rows(rows)
        self.grid.view.go(self.model.index(at + step, here.column()))

    def show_rows(self, rows: Sequence[tuple[Any, Mapping[str, Any]]]) -> None:
        """Show the rows of a record: (row id, values by field id)."""
        self.model.set_rows([GridRow(id, dict(values)) for id, values in rows])

    def set_findings(self, findings: Sequence[Finding], words: Callable[[Finding], str]) -> None:
        """Mark cells; a finding's row counts from 1."""
        marks = {}
        for found in findings:
            if found.row is not None and 0 < found.row <= len(self.model.rows):
                tone = "bad" if found.kind.startswith("H") else "warn"
                marks[(self.model.rows[found.row - 1].id, found.field)] = (tone, words(found))
        self.model.set_marks(marks)

    def focus_cell(self, column: str, number: int | None) -> None:
        """Put the cursor on a cell; rows count from 1."""
        if self.model.rows:
            at = self.model.rows[min(max((number or 1) - 1, 0), len(self.model.rows) - 1)].id
            self.grid.view.focus_cell(at, column)
        else:
            self.add.setFocus()

    def show_value(self, value: Any) -> None:
        return None

    def text(self) -> str:
        return ""

    def set_text(self, text: str) -> None:
        return None

    def read(self) -> Any:
        return None

    def target(self) -> QWidget:
        return self.grid.view

    def set_locked(self, locked: bool, but: Container[str] = ()) -> None:
        """Read only, or not; columns in `but` stay open."""
        closed = frozenset(c.id for c in self.model.columns if locked and c.id not in but)
        for line in self.model.rows:
            line.closed = closed
        self.add.setEnabled(not locked)
        self._enable(not locked)

    def set_wrong(self, wrong: bool) -> None:
        return None


def grid_column(field: Field, way: Way) -> GridColumn:
    """A column of the small grid for one field of the rows."""
    title = say(field.label)
    width = WIDTHS.get(field.kind, min(24, max(8, (field.limit or 60) // 4)))
    editable = field.kind not in (Kind.SYSTEM, Kind.SORT, Kind.FILE) and field.by != "system"
    return GridColumn(
        field.id, title, field.kind, editable, width, field.low, field.high, field.limit, way.choices,
        field.currency or "EUR", hint=say(field.help) if field.help else title,
    )  # fmt: skip
