"""The pattern of nearly all places: a list on the left, the chosen record on the right."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QObject, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Empty, button, column, entry, label, named, panel, row, tool
from sdgp_desktop.qtkit.language import number, say
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table.columns import Filter, Query
from sdgp_desktop.qtkit.table.filters import Toolbar
from sdgp_desktop.qtkit.table.model import SqlTableModel
from sdgp_desktop.qtkit.table.record import RecordPanel
from sdgp_desktop.qtkit.table.view import ListView
from sdgp_desktop.qtkit.theme import theme

NOTHING = mark("qtkit", "Nothing found")
NOTHING_TEXT = mark("qtkit", "No line fits the search and the filters.")
CLEAR = mark("qtkit", "Clear search and filters")
LINES = mark("qtkit", "{n} lines")
CHOSEN = mark("qtkit", "{n} chosen")
SUM = mark("qtkit", "{column}: {sum}")
EMPTY = mark("qtkit", "Nothing here yet")
TYPING_MS = 60
NARROW = 860


class TablePage(QWidget):
    """A list with search, filters, columns to choose, count and sums; beside it the chosen record.

    `record` makes its panel when a record is first chosen.
    """

    chosen = Signal(object)  # id of the chosen record, or None
    opened = Signal(object)  # Return or double click

    def __init__(
        self,
        context: PlaceContext,
        name: str,
        *,
        title: str,
        model: SqlTableModel,
        filters: Sequence[Filter] = (),
        actions: Sequence[QWidget] = (),
        empty: QWidget | None = None,
        record: Callable[[], RecordPanel] | None = None,
        watch: Sequence[str] = (),
        searchable: bool = True,
        share: int = 38,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._percent = share  # of the width, for the list when a record stands beside it
        self.context, self.model = context, model
        self._make_record = record
        self._record: RecordPanel | None = None
        self.chosen_id: Any = None
        self._folded = False
        self.view = ListView(f"{name}Table", title)
        self.view.setModel(model)
        self.bar = Toolbar(name, filters, searchable)
        self.bar.asked.connect(self._asked_soon)
        self.foot = label("", "small", f"{name}Count")
        self._build(name, title, actions, empty or Empty("inbox", say(EMPTY), "", name=f"{name}Empty"))
        self._wire(watch)
        model.ask(replace(model.query, filters=self.bar.filters()))
        self._after_ask()
        self.view.fit_columns(name)
        self._fold()
        QTimer.singleShot(0, self, self._choose_again)

    def _choose_again(self) -> None:
        """After a change of language the page is new: the record that was chosen comes back."""
        kept = self.context.kept.get(f"{self.objectName()}.chosen")
        if kept is not None and self.chosen_id is None and self.model.find(kept) >= 0:
            self.choose(kept)

    # -- building ------------------------------------------------------------------------------------------------

    def _build(self, name: str, title: str, actions: Sequence[QWidget], empty: QWidget) -> None:
        head = row(gap=8)
        head.addWidget(label(title, "title", f"{name}Title", wrap=" " in title), 1)
        for made in actions:
            head.addWidget(made)
        cleared = button(say(CLEAR), f"{name}Clear", self.bar.clear)
        nothing = Empty("search", say(NOTHING), say(NOTHING_TEXT), cleared, name=f"{name}Nothing")
        self._stack = named(QStackedWidget(), f"{name}Stack")
        for part in (self.view, nothing, empty):
            self._stack.addWidget(part)
        self._columns = tool("columns-3", f"{name}Columns", say(mark("qtkit", "Columns and order")), self._column_menu)
        line = row(gap=8)
        line.addWidget(self.bar, 1)
        line.addWidget(self._columns, 0, Qt.AlignmentFlag.AlignTop)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(panel(column(head, line, gap=10, margins=(16, 14, 16, 10)), f"{name}Head"))
        left.addWidget(self._stack, 1)
        left.addWidget(panel(row(self.foot, None, margins=(16, 6, 16, 8)), f"{name}Foot"))
        self.list = panel(left, f"{name}List")
        self.splitter = named(QSplitter(Qt.Orientation.Horizontal), f"{name}Splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(theme().dp(1))
        self.splitter.addWidget(self.list)
        self.splitter.splitterMoved.connect(lambda *_: memory().set(f"{name}.split", self.splitter.sizes()))
        self.setLayout(column(self.splitter))

    @property
    def record(self) -> RecordPanel | None:
        """The panel of the chosen record, made when it is first needed; nothing where records have none."""
        if self._record is None and self._make_record is not None:
            self._record = self._make_record()
            self._record.hide()
            self._record.set_folded(self._folded)
            self._record.folded_back.connect(self._fold_back)
            self.splitter.addWidget(self._record)
            self.splitter.setStretchFactor(0, 3)
            self.splitter.setStretchFactor(1, 5)
            self._share()
        return self._record

    def _share(self) -> None:
        """The record gets the larger part, or what somebody gave it."""
        kept = memory().get(f"{self.objectName()}.split")
        self.splitter.setSizes(kept or [self._percent * 10, 1000 - self._percent * 10])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search box Down goes to the finds, and Return opens the first one."""
        if watched is self.bar.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            down, enter = event.key() == Qt.Key.Key_Down, event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if down or enter:
                self._to_finds(enter)
                return True
        return super().eventFilter(watched, event)

    def _to_finds(self, open_first: bool) -> None:
        if self._timer.isActive():
            self._ask()
        if self.model.rowCount():
            self.view.setFocus()
            self.view.selectRow(0)
            if open_first:
                self._open(0)

    def _wire(self, watch: Sequence[str]) -> None:
        self.bar.search.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(self._ask)
        self.view.selectionModel().selectionChanged.connect(self._selection_changed)
        self.view.opened.connect(self._open)
        head = self.view.horizontalHeader()
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._head_clicked)
        head.sectionResized.connect(lambda number, *_: self.view.keep_columns(self.objectName(), number))
        self.model.failed.connect(self._failed)
        for keys, act in (("Ctrl+F", self.bar.focus_search), ("F3", self._next)):
            made = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(act)
        self._watch = tuple(watch)
        if watch:
            self.context.on_change(self, watch, self.refresh)
        self.context.on_leave(self.leave)

    # -- asking --------------------------------------------------------------------------------------------------

    def _asked_soon(self) -> None:
        self._timer.start()

    def _ask(self) -> None:
        self._timer.stop()
        self.model.ask(replace(self.model.query, search=self.bar.text(), filters=self.bar.filters()))
        self._after_ask()

    def refresh(self) -> None:
        """Ask anew with the same query; the chosen record stays chosen and is shown afresh.

        One that was taken away meanwhile (by undo, or elsewhere) is chosen no more, and nobody needs to be told.
        """
        if self.chosen_id is not None and self.context.taken_away(self._watch, self.chosen_id):
            self.choose(None)
        kept, bar = self.chosen_id, self.view.verticalScrollBar().value()
        self.model.ask()
        self._after_ask()
        self.view.verticalScrollBar().setValue(bar)
        self._mark(kept)
        if self._record is not None and self._record.id is not None:
            self._record.refresh()

    def _after_ask(self) -> None:
        count = self.model.rowCount()
        self._stack.setCurrentIndex(0 if count else 1 if self.model.query.narrowed else 2)
        self.bar.set_hits(count if self.model.query.narrowed else None)
        self._show_foot()
        head = self.view.horizontalHeader()
        order = Qt.SortOrder.DescendingOrder if self.model.query.descending else Qt.SortOrder.AscendingOrder
        ids = [c.id for c in self.model.columns]
        head.setSortIndicatorShown(self.model.query.sort in ids)
        if self.model.query.sort in ids:
            with QSignalBlocker(head):
                head.setSortIndicator(ids.index(self.model.query.sort), order)
        self._mark(self.chosen_id)

    def _show_foot(self) -> None:
        parts = [say(LINES, self.model.rowCount()).replace(str(self.model.rowCount()), number(self.model.rowCount()))]
        chosen = len(self.view.selectionModel().selectedRows())
        if chosen > 1:
            parts.append(say(CHOSEN, chosen))
        titles = {c.id: c.title for c in self.model.columns}
        parts += [say(SUM, column=titles.get(key, key), sum=text) for key, text in self.model.sums.items()]
        self.foot.setText("  ·  ".join(parts))

    def _failed(self, refusal: Refusal) -> None:
        self.context.refused(refusal)

    # -- choosing ------------------------------------------------------------------------------------------------

    def choose(self, id: Any) -> None:
        """Choose a record by its id, also one that is not in view; None chooses nothing."""
        if id != self.chosen_id:
            self._show(id)
        self._mark(id)

    def _mark(self, id: Any) -> None:
        """Show the chosen line as chosen without choosing it again."""
        found = self.model.find(id) if id is not None else -1
        chosen = self.view.selectionModel()
        with QSignalBlocker(chosen):
            if found < 0:
                chosen.clear()
            elif self.view.currentIndex().row() != found or not chosen.hasSelection():
                self.view.selectRow(found)
        if found >= 0:
            self.view.scrollTo(self.model.index(found, 0))
        self.view.viewport().update()

    def _selection_changed(self, *_: QItemSelection) -> None:
        """Show the line the cursor is on once it is chosen; the focus alone puts the cursor on the first one."""
        self._show_foot()
        current = self.view.currentIndex()
        if current.isValid() and self.view.selectionModel().isSelected(current):
            row = self.model.row_at(current.row())
            if row is not None and row.id != self.chosen_id:
                self._show(row.id)

    def _show(self, id: Any) -> None:
        self.chosen_id = id
        self.context.kept[f"{self.objectName()}.chosen"] = id
        if self.record is not None:
            try:
                self.record.show_record(id)
            except Refusal as refusal:
                self.context.refused(refusal)
        self.chosen.emit(id)
        self._fold()

    def _open(self, row: int) -> None:
        found = self.model.row_at(row)
        if found is None:
            return
        if found.id != self.chosen_id:
            self._show(found.id)
        self.opened.emit(found.id)
        if self._folded:
            self._folded_to(record=True)
        if self.record is not None:
            self.record.tabs.setFocus()

    def _next(self) -> None:
        here = self.view.currentIndex().row()
        if self.model.rowCount():
            self.view.selectRow((here + 1) % self.model.rowCount())

    def chosen_rows(self) -> list[Any]:
        """All rows that are chosen together."""
        rows = sorted({index.row() for index in self.view.selectedIndexes()})
        return [found for found in (self.model.row_at(row) for row in rows) if found is not None]

    def leave(self) -> None:
        """Store what is half typed."""
        if self._record is not None:
            self._record.leave()

    # -- order and columns ---------------------------------------------------------------------------------------

    def sort_by(self, id: str, descending: bool = False) -> None:
        """Order the list by a column."""
        self.model.ask(replace(self.model.query, sort=id, descending=descending))
        self._after_ask()

    def set_query(self, query: Query) -> None:
        """Ask with another query, search and chips following."""
        self.bar.set_query(query)
        self.model.ask(query)
        self._after_ask()

    def _head_clicked(self, section: int) -> None:
        found = self.model.columns[section]
        if found.sortable:
            self.sort_by(found.id, found.id == self.model.query.sort and not self.model.query.descending)

    def _column_menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}ColumnsMenu")
        menu.setProperty("checks", "true")
        for position, found in enumerate(self.model.columns):
            line = entry(menu, found.title, partial(self._toggle, position), name=f"column_{found.id}")
            line.setCheckable(True)
            line.setChecked(not self.view.is_hidden(position))
        menu.addSeparator()
        order = menu.addMenu(say(mark("qtkit", "Order by")))
        for found in self.model.columns:
            if found.sortable:
                entry(order, found.title, partial(self.sort_by, found.id), name=f"order_{found.id}")
        menu.popup(self._columns.mapToGlobal(self._columns.rect().bottomLeft()))

    def _toggle(self, position: int) -> None:
        shown = [n for n in range(self.model.columnCount()) if not self.view.is_hidden(n)]
        if self.view.is_hidden(position) or len(shown) > 1:
            self.view.hide_column(position, not self.view.is_hidden(position))
            self.view.keep_columns(self.objectName())

    # -- narrow windows ------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        folded = self._make_record is not None and event.size().width() < theme().dp(NARROW)
        if folded != self._folded:
            self._folded = folded
            if self._record is not None:
                self._record.set_folded(folded)
            self._fold()

    def _fold(self) -> None:
        """One or the other in a narrow window; in a wide one the record appears once a line is chosen."""
        chosen = self.chosen_id is not None
        if self._folded:
            self._folded_to(record=chosen)
        elif self._record is not None:
            self.list.show()
            if chosen and self._record.isHidden():
                self._record.show()
                self._share()
            self._record.setVisible(chosen)

    def _folded_to(self, record: bool) -> None:
        if self._record is not None:
            self.list.setVisible(not record)
            self._record.setVisible(record)

    def _fold_back(self) -> None:
        self._folded_to(record=False)
        self.view.setFocus()

    def add_button(self, made: QPushButton) -> None:
        """One more button right of the title."""
        head = self.list.findChild(QWidget, f"{self.objectName()}Head")
        if head is not None and head.layout() is not None:
            head.layout().itemAt(0).layout().addWidget(made)  # type: ignore[union-attr]
