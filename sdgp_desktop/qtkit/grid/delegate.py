"""How a cell of a grid is drawn and typed into."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPolygon
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.grid.model import KEPT, LOCKED, MARK, TOTAL, GridModel
from sdgp_desktop.qtkit.theme import theme

Index = QModelIndex | QPersistentModelIndex
MOVES = {
    Qt.Key.Key_Return: (1, 0),
    Qt.Key.Key_Enter: (1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
}
ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class CellDelegate(QStyledItemDelegate):
    """Draws marks and the cursor; its editors move on with Return, Tab and (while typing) the arrows."""

    leaving = Signal(QWidget, int, int)  # editor, rows down, columns right
    restored = Signal()  # Esc: the stored value is wanted again

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.typed_over = False  # the editor was opened by typing: arrows move on

    # -- drawing -------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if not chosen and (index.data(LOCKED) or index.data(TOTAL)):
            painter.fillRect(option.rect, look.colour("sunken"))
        super().paint(painter, option, index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = index.data(MARK)
        if mark:
            corner = option.rect.topRight() + QPoint(0, 1)
            size = look.dp(8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.tones.mark(mark[0]))
            painter.drawPolygon(QPolygon([corner, corner - QPoint(size, 0), corner + QPoint(0, size)]))
        if index.data(KEPT):
            painter.setPen(QPen(look.tones.mark("bad"), look.dp(1)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -1.5, -1.5))
        view = option.widget
        if option.state & QStyle.StateFlag.State_HasFocus and view is not None:
            painter.setPen(QPen(look.colour("accent"), look.dp(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1.5, -1.5))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme().dp(30))

    # -- typing --------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        kind = model.columns[index.column()].kind if isinstance(model, GridModel) else Kind.TEXT
        if isinstance(model, GridModel) and kind in (Kind.CHOICE, Kind.REFERENCE):
            box = ChoiceBox("cellEditor", model.columns[index.column()].choices)
            box.setParent(parent)
            box.setAccessibleName(model.columns[index.column()].title)
            return box
        line = QLineEdit(parent)
        line.setObjectName("cellEditor")
        line.setFrame(False)
        line.setStyleSheet(f"border: 2px solid {theme().tones.accent}; border-radius: 0; padding: 0 4px;")
        if isinstance(model, GridModel):
            line.setAccessibleName(model.columns[index.column()].title)
        return line

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if editor.property("filled"):
            return
        editor.setProperty("filled", True)
        line = line_of(editor)
        if line is None:
            return
        line.setText(str(index.data(int(Qt.ItemDataRole.EditRole)) or ""))
        line.selectAll()

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:
        line = line_of(editor)
        if isinstance(model, GridModel) and line is not None and not editor.property("kept"):
            editor.setProperty("kept", True)
            if not model.setData(index, line.text()):
                editor.setProperty("kept", False)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        self.typed_over = False
        super().destroyEditor(editor, index)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            popup = isinstance(editor, ChoiceBox) and editor.popup_open()
            step = MOVES.get(key)
            if step is None and self.typed_over and not isinstance(editor, ChoiceBox):
                step = ARROWS.get(key)
            if popup:  # Return takes the find; Qt would queue a commit of its own
                return False
            if key == Qt.Key.Key_Escape:
                self.restored.emit()
            if step is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                back = key not in ARROWS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.leaving.emit(editor, -step[0] if back else step[0], step[1])
                return True
        if editor.property("closed"):  # the view let go of it: nothing of it is to be stored again
            return False
        return super().eventFilter(editor, event)


def line_of(editor: QWidget) -> QLineEdit | None:
    """The line of text of an editor."""
    return editor if isinstance(editor, QLineEdit) else editor.lineEdit() if isinstance(editor, ChoiceBox) else None
