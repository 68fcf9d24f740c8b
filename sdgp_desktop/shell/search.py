"""Search everywhere (Ctrl+K): records and actions in one list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.basics import column, label, named, rule
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import Action, Hit
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell import words
from sdgp_desktop.shell.facts import fitting

PAUSE_MS = 90
WHAT = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class FindLines(QStyledItemDelegate):
    """Draws the title of a find, and below it the words around what was found, with that in bold."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        what = index.data(WHAT)
        if not isinstance(what, Hit):
            super().paint(painter, option, index)
            return
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        style = option.widget.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, bare, option.widget)
        room.adjust(theme().dp(4), 0, -theme().dp(4), 0)
        bare.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, option.widget)
        line = bare.fontMetrics.height()
        top = room.center().y() - line + 1
        painter.save()
        painter.setPen(theme().colour("text"))
        draw_run(painter, QRect(room.left(), top, room.width(), line), what.title, ())
        draw_run(painter, QRect(room.left(), top + line, room.width(), line), what.detail, what.found)
        painter.restore()


def draw_run(painter: QPainter, room: QRect, text: str, bold: Sequence[tuple[int, int]]) -> None:
    """One line of text with some of it in bold, ending in … where there is no room."""
    left, at = room.left(), 0
    for start, end in (*bold, (len(text), len(text))):
        for part, strong in ((text[at:start], False), (text[start:end], True)):
            font = QFont(painter.font())
            font.setBold(strong)
            width = QFontMetrics(font).horizontalAdvance(part)
            space = QRect(left, room.top(), room.right() + 1 - left, room.height())
            shown = QFontMetrics(font).elidedText(part, Qt.TextElideMode.ElideRight, space.width())
            painter.save()
            painter.setFont(font)
            painter.drawText(space, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
            painter.restore()
            left += width
            if left >= room.right():
                return
        at = end


class SearchEverywhere(QDialog):
    """A field and a list; Enter opens what is marked, arrows choose, Esc leaves everything as it was."""

    found = Signal(object)  # a Hit

    def __init__(
        self, parent: QWidget | None, actions: Sequence[tuple[str, Action]], look_up: Callable[[str], list[Hit]]
    ) -> None:
        super().__init__(parent)
        named(self, "searchDialog", say(words.SEARCH))
        self.setWindowTitle(say(words.SEARCH))
        self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self._actions, self._look_up = actions, look_up
        self.field = named(QLineEdit(), "searchField", say(words.SEARCH))
        self.field.setPlaceholderText(say(words.SEARCH_HERE))
        self.field.setProperty("role", "bare")
        self.field.setFont(theme().font(1.15))
        self.list = named(QListWidget(), "searchList", say(words.SEARCH))
        self.list.setIconSize(QSize(theme().dp(20), theme().dp(20)))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(FindLines(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = label("", "muted", "searchNothing", wrap=True)
        inside = column(self.field, rule(), gap=8, margins=12)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.nothing, 1)  # in the place of the list, its words at the top
        self.setLayout(inside)
        self.resize(theme().dp(680), theme().dp(460))
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(PAUSE_MS)
        self.timer.timeout.connect(self.look)
        self.field.textChanged.connect(lambda _: self.timer.start())
        self.field.returnPressed.connect(self.open_marked)
        self.list.itemClicked.connect(lambda *_: self.open_marked())
        self.field.installEventFilter(self)
        self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down move the mark while the field keeps the keys."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Fill the list for what is typed: actions first, then records."""
        query = self.field.text().strip()
        self.list.clear()
        for place, action in fitting(self._actions, query):
            parts = [say(action.title), place if place != say(action.title) else "", action.shortcut]
            self._add("   ·   ".join(part for part in parts if part), action.icon or "chevron-right", action)
        if query:
            try:
                for hit in self._look_up(query):
                    self._add(f"{hit.title}\n{hit.detail}", hit.icon, hit)
            except Refusal:
                self.list.clear()
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setText("" if self.list.count() else say(words.NOTHING_FOUND))
        self.nothing.setVisible(not self.list.count())

    def _add(self, text: str, icon: str, what: object) -> None:
        item = QListWidgetItem(theme().icon(icon), text)
        item.setData(WHAT, what)
        self.list.addItem(item)

    def open_marked(self) -> None:
        """Do the marked action, or lead to the marked record."""
        if self.timer.isActive():
            self.timer.stop()
            self.look()
        item = self.list.currentItem()
        if item is None:
            return
        what = item.data(WHAT)
        self.accept()
        if isinstance(what, Action):
            what.run()
        else:
            self.found.emit(what)
