"""Findings of a record as a list; a click or Return jumps to the field."""

import re
from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QListView, QSizePolicy, QStackedWidget, QWidget

from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.basics import Empty, column, label, named
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.theme import theme

NONE = mark("qtkit", "Nothing to report")
NONE_TEXT = mark("qtkit", "All checks are passed.")
COUNT = mark("qtkit", "{n} findings")
SPOKEN = mark("qtkit", "Findings: Return jumps to the field")
ROW = mark("qtkit", "row {row}")
KINDS: dict[str, tuple[str, str, Text]] = {  # icon, tone, word: never the colour alone
    "HE": ("octagon-alert", "bad", mark("qtkit", "not eligible")),
    "HC": ("circle-x", "bad", mark("qtkit", "incomplete")),
    "S": ("triangle-alert", "warn", mark("qtkit", "to look at")),
    "overdue": ("clock-alert", "bad", mark("qtkit", "overdue")),
    "due": ("clock", "warn", mark("qtkit", "to do")),
    "rule": ("scale", "warn", mark("qtkit", "rule")),
    "conflict": ("git-compare", "bad", mark("qtkit", "conflict")),
}
CODE = re.compile(r"[A-Z]\d{2}")  # people say these checks by their code: E02, C05
FINDING = int(Qt.ItemDataRole.UserRole)


def look_of(kind: str) -> tuple[str, str, Text]:
    """Icon, tone and word of a kind of finding."""
    return KINDS.get(kind, ("info", "note", mark("qtkit", "note")))


class SecondClick(QObject):
    """Swallows the second click of a double click: what the first one opened lies under the pointer by then."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self.stop)

    def start(self) -> None:
        """Wait for a second click as long as it would make a double click."""
        if (application := QApplication.instance()) is not None:
            application.installEventFilter(self)
        self._waiting.start(QApplication.doubleClickInterval())

    def stop(self) -> None:
        """Let every click through again."""
        if (application := QApplication.instance()) is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.MouseButtonDblClick:
            return False
        if not isinstance(watched, QWidget):
            return False  # the window hands it on to the widget below the pointer
        self.stop()
        return True


class Lines(QListView):
    """A list as high as its rows, `most` of them at most; the others scroll. With 0 it takes all the room there is."""

    def __init__(self, model: QStandardItemModel, most: int = 0) -> None:
        super().__init__()
        self.most = most
        self.setModel(model)
        if most:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        model, hint = self.model(), super().sizeHint()
        rows = min(model.rowCount(), self.most)
        if not rows:
            return hint
        first, last = self.visualRect(model.index(0, 0)), self.visualRect(model.index(rows - 1, 0))
        return QSize(hint.width(), last.bottom() - first.top() + 1 + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), self.sizeHint().height()) if self.most else least

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width the words stand in other lines."""
        super().resizeEvent(event)
        if self.most and event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self.updateGeometry)


class FindingsList(QWidget):
    """All findings of one record. `jumped` carries the finding; without a listener the window jumps.

    With `most` it is a part above others: so many findings are in view, the others scroll, and without any it goes.
    """

    jumped = Signal(object)

    def __init__(
        self,
        context: PlaceContext,
        name: str,
        jump: Callable[[Finding], object] | None = None,
        empty: str = "",
        most: int = 0,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self._context, self._jump = context, jump
        self._second = SecondClick(self)
        self.model = QStandardItemModel(self)
        self.most = most
        self.view = named(Lines(self.model, most), f"{name}View", say(SPOKEN))
        self.view.setWordWrap(True)
        self.view.setUniformItemSizes(False)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setIconSize(QSize(theme().dp(18), theme().dp(18)))
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.activated.connect(self._activated)
        self.view.clicked.connect(self._activated)
        self.count = label("", "small", f"{name}Count")
        self._stack = named(QStackedWidget(), f"{name}Stack")
        if not most:
            self._stack.addWidget(Empty("circle-check", say(NONE), empty or say(NONE_TEXT), name=f"{name}None"))
        inside = QWidget()
        box = column(self.count, gap=6, margins=(16, 4, 16, 4) if most else (16, 12, 16, 12))
        box.addWidget(self.view, 1)
        inside.setLayout(box)
        self._stack.addWidget(inside)
        if most:
            self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayout(column(self._stack))

    def show_findings(
        self,
        findings: Sequence[Finding],
        labels: Callable[[str], str] | None = None,
        titles: Mapping[UUID, str] | None = None,
    ) -> None:
        """Show findings; `labels` gives the words of a field id, `titles` what the records are called."""
        self.model.clear()
        for found in findings:
            icon, tone, word = look_of(found.kind)
            number = (
                found.field if found.field[:1].isdigit() else ""
            )  # others are no numbers of a form: nobody reads them
            words = labels(found.field) if labels and found.field else self._words_of(found)
            where = " ".join(part for part in (number, words) if part)
            if found.row is not None:
                where = f"{where} · {say(ROW, row=found.row)}"
            title = (titles or {}).get(found.record_id, "") if found.record_id else ""
            about = " · ".join(part for part in (title, where) if part)
            head = " · ".join(part for part in (say(word), about) if part)
            said = self._context.finding_text(found)
            said = f"{found.code} · {said}" if CODE.fullmatch(found.code) and said != found.code else said
            # alone, "to do" and "note" would be a line for nothing: the sentence says what, and the icon that it is so
            bare = not about and (found.kind == "due" or found.kind not in KINDS)
            item = QStandardItem(said if bare else f"{said}\n{head}")
            item.setAccessibleText(f"{said}\n{head}")
            item.setIcon(QIcon(theme().pixmap(icon, tone, 18)))
            item.setData(found, FINDING)
            self.model.appendRow(item)
        self.count.setText(say(COUNT, len(findings)))
        if self.most:
            self.view.updateGeometry()
            self.setVisible(bool(findings))
        else:
            self._stack.setCurrentIndex(1 if findings else 0)

    def _words_of(self, found: Finding) -> str:
        """The words of the field, whatever kind of record has it."""
        known = self._context.office.store.schema.types.values()
        fields = (f for kind in known for f in kind.fields.values() if f.id == found.field and found.field)
        return next((say(f.label) for f in fields), "")

    def _activated(self, index: QModelIndex) -> None:
        found = index.data(FINDING)
        if not isinstance(found, Finding):
            return
        self._second.start()
        self.jumped.emit(found)
        if self._jump is not None:
            self._jump(found)
        elif found.record_id is not None:
            self._context.jump(found.record_type, found.record_id, found.field)
