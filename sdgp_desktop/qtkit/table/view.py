"""The list itself: whole rows, badges, copy to Excel, columns to choose."""

from collections.abc import Sequence

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
from sdgp_desktop.qtkit.table.model import BARS, TONE, SqlTableModel
from sdgp_desktop.qtkit.theme import theme

GROWS = 16  # letters: columns this wide take the room that is left
SHORTEST = 72  # pixels at 100 % that they keep in the narrowest list


class Badges(QStyledItemDelegate):
    """Draws a cell that has a tone as a pill with its word."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tone, bars = index.data(TONE), index.data(BARS)
        text = str(index.data() or "")
        if bars is None and (tone is None or not text):
            super().paint(painter, option, index)
            return
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        bare.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, option.widget)
        if bars is not None:
            draw_bars(
                painter, option.rect.adjusted(theme().dp(11), theme().dp(6), -theme().dp(4), -theme().dp(6)), bars
            )
        else:
            draw_pill(painter, option.rect.adjusted(theme().dp(8), 0, -theme().dp(4), 0), text, tone)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + theme().dp(16 if index.data(TONE) is not None else 0), theme().dp(34))


def draw_bars(painter: QPainter, room: QRect, bars: Sequence[tuple[float, float, str]]) -> None:
    """Upright bars side by side, each from its low to its high share of the height."""
    look = theme()
    step = min(look.dp(11), room.width() / max(1, len(bars)))
    painter.save()
    painter.setPen(QPen(look.colour("line"), 1))
    for y in (room.top(), room.bottom()):
        painter.drawLine(room.left(), y, round(room.left() + step * len(bars)), y)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for place, (low, high, tone) in enumerate(bars):
        top, bottom = room.bottom() - high * room.height(), room.bottom() - low * room.height()
        thick = look.dp(4)
        box = QRectF(room.left() + place * step + look.dp(2), top - thick / 2, look.dp(6), bottom - top + thick)
        painter.setBrush(look.tones.mark(tone) if tone else look.colour("accent"))
        painter.drawRoundedRect(box, thick / 2, thick / 2)
    painter.restore()


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
        head.setTextElideMode(Qt.TextElideMode.ElideRight)
        head.setSectionsMovable(True)
        head.setStretchLastSection(False)  # it would give a hidden last column a width again: `spread` fills the room
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self._wishes: dict[int, int] = {}
        self._leasts: dict[int, int] = {}
        self._hidden: set[int] = set()
        self._dragged: set[int] = set()
        self._asked: set[int] = set()
        self._measure()

    def _measure(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().dp(36))
        self.horizontalHeader().setMinimumSectionSize(theme().dp(40))

    def fit_columns(self, key: str) -> None:
        """Widths by the columns' wish or as they were left, hidden ones hidden."""
        model = self.model()
        if not isinstance(model, SqlTableModel):
            return
        kept = memory().get(f"{key}.columns", {})
        for number, column in enumerate(model.columns):
            known = kept.get(column.id, {})
            own = round(known.get("width", 0) * theme().percent / 100)
            if own:
                self._dragged.add(number)
            self._wishes[number] = own or self._wish(number)
            if known.get("hidden", column.hidden):
                self._hidden.add(number)
        self._measure()
        model.modelReset.connect(self._measure_texts)
        self._measure_texts()

    def _wish(self, number: int) -> int:
        """The width a column asks for: its letters, its head, and what really stands in it up to some limit."""
        model = self.model()
        assert isinstance(model, SqlTableModel)
        column = model.columns[number]
        head = self._head(number) + theme().dp(12 if column.sortable else 0)  # the mark of the order
        asked = max(self._asked_for(number), head)
        if column.width >= GROWS or column.bars is not None:
            return asked
        return max(asked, min(self._widest(number), self._asked_for(number) * 2))

    def _least(self, number: int) -> int:
        """The width below which a column leaves the list rather than be narrower: names stay whole up to a limit."""
        if number in self._dragged or not self._grows(number):
            return self._wishes[number]
        return max(self._head(number), self._wishes[number] * 3 // 4, min(self._widest(number), self._wishes[number]))

    def _grows(self, number: int) -> bool:
        model = self.model()
        assert isinstance(model, SqlTableModel)
        return model.columns[number].width >= GROWS and not model.columns[number].right

    def _asked_for(self, number: int) -> int:
        model = self.model()
        assert isinstance(model, SqlTableModel)
        return model.columns[number].width * round(self.fontMetrics().averageCharWidth() * 0.9) + theme().dp(20)

    def _widest(self, number: int) -> int:
        """The width of the longest text of a column, with the air around it."""
        model = self.model()
        assert isinstance(model, SqlTableModel)
        widest = max((self.fontMetrics().horizontalAdvance(text) for text in model.texts_of(number)), default=0)
        return widest + theme().dp(34 if model.columns[number].tone else 24)

    def _head(self, number: int) -> int:
        """The width that the heading of a column needs; it is shown whole as long as the column is shown."""
        model = self.model()
        assert isinstance(model, SqlTableModel)
        column = model.columns[number]
        bold = QFontMetrics(theme().font(0.92, bold=True))
        return bold.horizontalAdvance(column.title) + theme().dp(28)

    def _measure_texts(self) -> None:
        """The lines are other ones: columns that nobody dragged follow their texts."""
        model = self.model()
        if isinstance(model, SqlTableModel):
            for number in range(len(model.columns)):
                if number not in self._dragged:
                    self._wishes[number] = self._wish(number)
            self._leasts = {number: self._least(number) for number in self._wishes}
            self.spread()

    def is_hidden(self, number: int) -> bool:
        """Whether somebody (or the place itself) hid a column; one that only has no room is not hidden."""
        return number in self._hidden

    def hide_column(self, number: int, hidden: bool) -> None:
        """Hide a column or show it again; one that was asked for stays in view in a narrow list too."""
        (self._hidden.add if hidden else self._hidden.discard)(number)
        (self._asked.discard if hidden else self._asked.add)(number)
        self.spread()

    def spread(self) -> None:
        """Give columns their wish; too little room leaves columns out from the right, then narrows long texts."""
        model = self.model()
        if not isinstance(model, SqlTableModel) or not self._wishes:
            return
        shown = [n for n in self._wishes if n not in self._hidden]
        growing = {n for n in shown if self._grows(n)}
        least = {n: self._leasts[n] for n in shown}
        room = self.viewport().width()
        narrow = {n: self._wishes[n] * 3 // 4 for n in growing - self._dragged}
        for number in reversed(shown[1:]):
            if sum(least[n] for n in shown) <= room:
                break
            if number in narrow and sum((least | narrow)[n] for n in shown) <= room:
                break  # rather the ends of its texts than the whole column
            if not model.columns[number].stay and number not in self._asked:
                shown.remove(number)
        if (over := sum((least | narrow)[n] for n in shown) - room) > 0:
            kept = [n for n in shown if n in narrow]
            narrow |= {n: max(theme().dp(SHORTEST), narrow[n] - over // len(kept) - 1) for n in kept}
        if sum(least[n] for n in shown) > room:
            least |= narrow
        growing = growing & set(shown) - self._dragged or set(shown) - self._dragged or {shown[-1]}  # as it was left
        spare = max(0, room - sum(least[n] for n in shown))
        share = sum(model.columns[n].width for n in growing)
        for number in range(len(model.columns)):
            self.setColumnHidden(number, number not in shown)
        for number in shown:
            more = spare * model.columns[number].width // share if number in growing else 0
            self.setColumnWidth(number, least[number] + more)

    def keep_columns(self, key: str, resized: int = -1) -> None:
        """Remember widths and which columns are shown; only what a person drags counts as a width."""
        model = self.model()
        if resized >= 0:
            if not QApplication.mouseButtons() & Qt.MouseButton.LeftButton:
                return
            self._wishes[resized] = self._leasts[resized] = self.columnWidth(resized)
            self._dragged.add(resized)
        if isinstance(model, SqlTableModel):
            last = len(model.columns) - 1
            found = {
                column.id: {
                    "width": round(self._wishes[n] * 100 / theme().percent) if n in self._dragged and n < last else 0,
                    "hidden": n in self._hidden,
                }
                for n, column in enumerate(model.columns)
            }
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
