"""Several choices in order of preference."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import column, row, tool
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.form.editors import Editor
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.qtkit.values import Way

ADD = mark("qtkit", "Add a choice to {field}")
UP = mark("qtkit", "Higher: {field}")
DOWN = mark("qtkit", "Lower: {field}")
OUT = mark("qtkit", "Take out: {field}")
TYPE = mark("qtkit", "Type to add…")


class Chosen(QListWidget):
    """The chosen ones; Delete takes one out, Ctrl+Up and Ctrl+Down move it."""

    def __init__(self, editor: "RankedEditor") -> None:
        super().__init__()
        self._editor = editor
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Delete:
            self._editor.take_out()
        elif control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._editor.move_by(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class RankedEditor(Editor):
    """A numbered list of the chosen ones and a box that adds one."""

    def __init__(self, way: Way, name: str, spoken: str) -> None:
        super().__init__(way, name, spoken)
        self._codes: list[Any] = []
        self.list = Chosen(self)
        self.list.setObjectName(f"{name}List")
        self.list.setAccessibleName(spoken)
        self.add = ChoiceBox(name, way.choices)
        self.add.setAccessibleName(say(ADD, field=spoken))
        edit = self.add.lineEdit()
        if edit is not None:
            edit.setPlaceholderText(say(TYPE))
            edit.setAccessibleName(say(ADD, field=spoken))
        self.add.chosen.connect(self._added)
        self.up = tool("arrow-up", f"{name}Up", say(UP, field=spoken), lambda: self.move_by(-1))
        self.down = tool("arrow-down", f"{name}Down", say(DOWN, field=spoken), lambda: self.move_by(1))
        self.out = tool("x", f"{name}Out", say(OUT, field=spoken), self.take_out)
        side = column(self.up, self.down, self.out, None, gap=2)
        line = row(gap=6)
        line.addWidget(self.list, 1)
        line.addLayout(side)
        self.setLayout(column(line, self.add, gap=6))
        self.list.currentRowChanged.connect(lambda _: self._show_tools())
        self._show()

    def set_choices(self, choices: Any) -> None:
        """Offer other choices."""
        self.way = Way(self.way.kind, choices)
        self._show()

    def _show(self, current: int = -1) -> None:
        words = dict(self.way.choices)
        self.list.blockSignals(True)
        self.list.clear()
        for number, code in enumerate(self._codes, 1):
            self.list.addItem(QListWidgetItem(f"{number}.  {words.get(code, code)}"))
        self.list.setCurrentRow(min(max(current, -1), len(self._codes) - 1))
        self.list.blockSignals(False)
        self.list.setVisible(bool(self._codes))
        self.list.setFixedHeight(min(6, max(3, len(self._codes))) * theme().dp(30) + theme().dp(8))
        self.add.set_choices([(code, text) for code, text in self.way.choices if code not in self._codes])
        self.add.show_code(None)
        self._show_tools()

    def _show_tools(self) -> None:
        for made in (self.up, self.down, self.out):
            made.setVisible(bool(self._codes))
            made.setEnabled(self.list.currentRow() >= 0 and self.add.isEnabled())

    def _added(self, code: Any) -> None:
        if code is not None and code not in self._codes:
            self._codes.append(code)
            self._tell(len(self._codes) - 1)

    def move_by(self, step: int) -> None:
        """Move the current one up or down."""
        here = self.list.currentRow()
        there = here + step
        if here >= 0 and 0 <= there < len(self._codes):
            self._codes[here], self._codes[there] = self._codes[there], self._codes[here]
            self._tell(there)

    def take_out(self) -> None:
        """Take the current one out."""
        here = self.list.currentRow()
        if here >= 0:
            self._codes.pop(here)
            self._tell(here)

    def _tell(self, current: int) -> None:
        self._show(current)
        self.typed.emit()
        self.finished.emit()

    def show_value(self, value: Any) -> None:
        if list(value or ()) != self._codes:
            self._codes = list(value or ())
            self._show()

    def text(self) -> str:
        return "; ".join(str(code) for code in self._codes)

    def set_text(self, text: str) -> None:
        self.show_value([part for part in text.split("; ") if part])

    def read(self) -> Any:
        return tuple(self._codes)

    def target(self) -> QWidget:
        return self.add

    def set_locked(self, locked: bool) -> None:
        self.add.setEnabled(not locked)
        self._show_tools()
