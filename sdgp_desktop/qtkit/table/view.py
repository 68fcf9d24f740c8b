"""The list itself: whole rows, badges, copy to Excel, columns to choose."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.qtkit.table.model import TONE, SqlTableModel
from sdgp_desktop.qtkit.theme import theme

GROWS = 16  # letters: columns this wide take the room that is left


class Badges(QStyledItemDelegate):
    """Draws a cell that has a tone as a pill with its word."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone = index.data(TONE)
        text = str(index.data() or "")
        if tone is None or not text:
            super().paint(painter, option, index)
            return
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, option.widget)
        draw_pill(painter, option.rect.adjusted(theme().dp(8), 0, -theme().dp(4), 0), text, tone)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + theme().dp(16 if index.data(TONE) is not None else 0), theme().dp(34))


def draw_pill(painter: QPainter, room: QRect, text: str, tone: str) -> None:
    """A word in a pill in the colours of a tone, upright in the middle of a room."""
    look = theme()
    font = look.font(0.92)
    metrics = QFontMetrics(font)
    height = metrics.height() + look.dp(4)
    width = min(room.width(), metrics.horizontalAdvance(text) + look.dp(18))
    box = QRectF(room.left() + 0.5, room.center().y() - height / 2 + 0.5, width - 1, height - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.tones.mark(tone) if tone else look.colour("line"), 1))
    painter.setBrush(look.tones.soft(tone))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(look.colour("text"))
    painter.setFont(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(box.width()) - look.dp(12))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), shown)
    painter.restore()


class ListView(QTableView):
    """A table that chooses whole rows; Return opens, Ctrl+C copies rows for Excel, Tab leaves it."""

    opened = Signal(int)

    def __init__(self, name: str, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("role", "list")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(Badges(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsMovable(True)
        head.setStretchLastSection(True)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self._wishes: dict[int, int] = {}
        self._measure()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().dp(36))
        self.horizontalHeader().setMinimumSectionSize(theme().dp(40))

    def fit_columns(self, key: str) -> None:
        """Widths by the columns' wish or as they were left, hidden ones hidden."""
        model = self.model()
        if not isinstance(model, SqlTableModel):
            return
        letter = round(self.fontMetrics().averageCharWidth() * 0.9)
        kept = memory().get(f"{key}.columns", {})
        bold = QFontMetrics(theme().font(0.92, bold=True))
        # A last section that is hidden while it stretches keeps its width in the length of the header.
        self.horizontalHeader().setStretchLastSection(False)
        for number, column in enumerate(model.columns):
            head = bold.horizontalAdvance(column.title) + theme().dp(34 if column.sortable else 20)
            wish = max(column.width * letter + theme().dp(20), head)
            known = kept.get(column.id, {})
            own = round(known.get("width", 0) * theme().percent / 100)
            self._wishes[number] = own or wish
            self.setColumnHidden(number, bool(known.get("hidden", column.hidden)))
        self._measure()
        self.spread()

    def spread(self) -> None:
        """Give columns their wish, and what is left to those with longer texts."""
        model = self.model()
        if not isinstance(model, SqlTableModel) or not self._wishes:
            return
        shown = [n for n in self._wishes if not self.isColumnHidden(n)]
        left = self.viewport().width() - sum(self._wishes[n] for n in shown)
        growing = [n for n in shown if model.columns[n].width >= GROWS and not model.columns[n].right]
        share = sum(model.columns[n].width for n in growing)
        self.horizontalHeader().setStretchLastSection(not growing)
        for number in shown:
            more = left * model.columns[number].width // share if number in growing and left > 0 else 0
            self.setColumnWidth(number, self._wishes[number] + more)

    def keep_columns(self, key: str, resized: int = -1) -> None:
        """Remember widths and which columns are shown; only what a person drags counts as a width."""
        model = self.model()
        if resized >= 0:
            if not QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
                return
            self._wishes[resized] = self.columnWidth(resized)
        if isinstance(model, SqlTableModel):
            found = {
                column.id: {
                    "width": 0 if n not in self._wishes else round(self._wishes[n] * 100 / theme().percent),
                    "hidden": self.isColumnHidden(n),
                }
                for n, column in enumerate(model.columns[:-1])
            }
            last = model.columns[-1].id
            found[last] = {"width": 0, "hidden": self.isColumnHidden(len(model.columns) - 1)}
            memory().set(f"{key}.columns", found)

    def copied(self) -> str:
        """The chosen rows as Excel takes them: tabs between cells, the head above."""
        model = self.model()
        rows = sorted({index.row() for index in self.selectedIndexes()})
        shown = [n for n in range(model.columnCount()) if not self.isColumnHidden(n)]
        lines = [[str(model.headerData(n, Qt.Orientation.Horizontal)) for n in shown]]
        lines += [[str(model.index(r, n).data() or "") for n in shown] for r in rows]
        return "\n".join("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in line) for line in lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setText(self.copied())
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.spread()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()
