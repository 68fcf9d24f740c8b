"""A list of files with whole sentences: a row is as high as its words need, and a sentence runs over all columns."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.theme import theme

Index = QModelIndex | QPersistentModelIndex
TONES = {
    "good": ("circle-check", "good"), "warn": ("triangle-alert", "warn"), "bad": ("circle-x", "bad"),
    "accent": ("info", "accent"), "change": ("git-compare", "accent"), "note": ("info", "muted"),
    "": ("circle", "muted"), "same": ("circle-minus", "muted"),
}  # fmt: skip


class Wrapping(QStyledItemDelegate):
    """Asks for the height that wrapped words take in the width there is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        tree = self.parent()
        if not isinstance(tree, FileTree):
            return hint
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = max(tree.room(index), theme().dp(80))
        words = option.fontMetrics.boundingRect(QRect(0, 0, width, 100_000), Qt.TextFlag.TextWordWrap, text)
        return QSize(hint.width(), max(words.height() + theme().dp(10), theme().dp(26)))


class FileTree(QTreeWidget):
    """Files, each with what is said about it below."""

    def __init__(self, columns: int) -> None:
        super().__init__()
        self.setColumnCount(columns)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.setItemDelegate(Wrapping(self))
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.header().setStretchLastSection(False)
        self.header().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().sectionResized.connect(lambda *_: self.scheduleDelayedItemsLayout())

    def room(self, index: Index) -> int:
        """How many pixels the words of a cell have."""
        spanned = self.isFirstColumnSpanned(index.row(), index.parent())
        width = self.viewport().width() if spanned else self.columnWidth(index.column())
        depth, above = 1, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        taken = depth * self.indentation() if index.column() == 0 else 0
        style, gap = self.style(), theme().dp(8)
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None:
            taken += style.pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self) + gap
        if index.data(Qt.ItemDataRole.DecorationRole) is not None:
            taken += theme().dp(16) + gap
        return width - taken - 2 * gap

    def say(self, item: QTreeWidgetItem, text: str, tone: str = "") -> QTreeWidgetItem:
        """A sentence about a file, over all columns."""
        made = QTreeWidgetItem([text])
        item.addChild(made)
        made.setFirstColumnSpanned(True)
        made.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        if tone:
            set_tone(made, tone)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def fill_with(sheet: Sheet, tree: FileTree) -> None:
    """Give the files all the room that a sheet has."""
    sheet.body.insertWidget(0, tree, 1)
    sheet.inside.setStretchFactor(sheet.body, 100)


def fit(sheet: Sheet, wide: int, high: int) -> None:
    """Open a sheet at a size in pixels of 100 %, but never larger than the screen."""
    room = sheet.screen().availableGeometry()
    sheet.setMinimumSize(min(theme().dp(560), room.width() * 9 // 10), min(theme().dp(360), room.height() * 8 // 10))
    sheet.resize(min(theme().dp(wide), room.width() * 9 // 10), min(theme().dp(high), room.height() * 8 // 10))


def set_tone(item: QTreeWidgetItem, tone: str) -> None:
    """The mark before a file or a sentence."""
    name, colour = TONES[tone]
    item.setIcon(0, QIcon(theme().pixmap(name, colour, 16)))
