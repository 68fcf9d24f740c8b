"""Who changed what, and when: the history of a record as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStackedWidget, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Empty, column, named, tip
from sdgp_desktop.qtkit.language import moment, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table.view import ListView
from sdgp_desktop.qtkit.theme import theme

WHEN = mark("qtkit", "When")
WHO = mark("qtkit", "Who")
WHAT = mark("qtkit", "What was done")
FIELD = mark("qtkit", "Field")
VALUE = mark("qtkit", "New value")
HISTORY = mark("qtkit", "History")
NONE = mark("qtkit", "No changes yet")
NONE_TEXT = mark("qtkit", "Every change of this record will be listed here, with who made it and when.")


@dataclass(frozen=True)
class Entry:
    """One line of history, in words."""

    moment: datetime
    person: str
    act: str
    field: str = ""
    value: str = ""


class HistoryList(QWidget):
    """All changes of a record, the newest first."""

    def __init__(self, context: PlaceContext, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._context = context
        self.model = QStandardItemModel(self)
        self.view = ListView(f"{name}View", say(HISTORY))
        self.view.setModel(self.model)
        self._stack = named(QStackedWidget(), f"{name}Stack")
        self._stack.addWidget(Empty("history", say(NONE), say(NONE_TEXT), name=f"{name}None"))
        self._stack.addWidget(self.view)
        self.setLayout(column(self._stack))

    def show_changes(self, entries: Sequence[Entry]) -> None:
        """Show changes; one act that changed several fields names itself once."""
        self.model.clear()
        self.model.setHorizontalHeaderLabels([say(t) for t in (WHEN, WHO, WHAT, FIELD, VALUE)])
        for number in range(5):
            side, role = int(Qt.AlignmentFlag.AlignLeft), int(Qt.ItemDataRole.TextAlignmentRole)
            self.model.setHeaderData(number, Qt.Orientation.Horizontal, side, role)
        before: tuple[datetime, str, str] | None = None
        for entry in entries:
            key = (entry.moment, entry.person, entry.act)
            head = ("", "", "") if key == before else (moment(entry.moment), entry.person, entry.act)
            before = key
            line = []
            for text in (*head, entry.field, entry.value):
                item = QStandardItem(" ".join(text.split()))
                item.setToolTip(tip(text))
                item.setEditable(False)
                line.append(item)
            self.model.appendRow(line)
        for number, width in enumerate((140, 140, 180, 170)):
            self.view.setColumnWidth(number, theme().dp(width))
        self._stack.setCurrentIndex(1 if entries else 0)
