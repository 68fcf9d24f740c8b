"""What stands beside the grid about the cell under the cursor: what each mark stands for, and the remark."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sdgp_desktop.qtkit.basics import button, clear, column, label
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.textbox import TextBox
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.scoring.model import Focused
from sdgp_desktop.scoring.page import words


class RemarkBox(TextBox):
    """The remark of a mark; it is stored when it is left."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("markRemark")
        self.setTabChangesFocus(True)
        self.setMinimumHeight(theme().dp(72))
        self.setMaximumHeight(theme().dp(120))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class CellPanel(QWidget):
    """What stands beside the grid about the cell under the cursor."""

    stored = Signal(object, str, str)  # dossier, criterion, remark
    left = Signal()  # back to the grid, where a narrow window shows one or the other

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cellPanel")
        self.cell: Focused | None = None
        self.title = label("", "muted", "cellApplication", wrap=True)
        self.name = label(say(words.CHOOSE_CELL), "heading", "cellCriterion", wrap=True)
        self.about = label("", "small", "cellAbout", wrap=True)
        self.anchors: QVBoxLayout = column(gap=2)
        self.remark_label = label(say(words.REMARK_FREE), "strong", "markRemarkLabel", wrap=True)
        self.remark = RemarkBox()
        self.remark.setAccessibleName(say(words.REMARK))
        self.remark_label.setBuddy(self.remark)
        self.remark.left.connect(self.leave)
        self.back = button(say(words.TO_GRID), "cellBack", self.left.emit, icon="arrow-left")
        self.back.hide()
        box = column(self.back, self.title, self.name, self.about, gap=6, margins=(16, 12, 16, 12))
        box.setAlignment(self.back, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(self.anchors)
        box.addWidget(self.remark_label)
        box.addWidget(self.remark)
        box.addStretch(1)
        self.setLayout(box)
        self.show_cell(None)

    def leave(self) -> None:
        """Store a remark that was changed."""
        if self.cell is not None and self.cell.editable and self.remark.toPlainText().strip() != self.cell.remark:
            self.stored.emit(self.cell.dossier_id, self.cell.criterion, self.remark.toPlainText().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.back.isHidden():
            self.left.emit()
            return
        super().keyPressEvent(event)

    def show_cell(self, cell: Focused | None) -> None:
        """Show another cell."""
        same = (
            cell is not None
            and self.cell is not None
            and (cell.dossier_id, cell.criterion) == (self.cell.dossier_id, self.cell.criterion)
        )
        if not same and self.remark.hasFocus():
            self.leave()
        self.cell = cell
        clear(self.anchors)
        for part in (self.title, self.about, self.remark, self.remark_label):
            part.setVisible(cell is not None)
        if cell is None:
            self.name.setText(say(words.CHOOSE_CELL))
            return
        self.title.setText(cell.title)
        self.name.setText(f"{cell.criterion}  {cell.name}")
        self.about.setText(say(words.WEIGHT, weight=cell.weight, fields=", ".join(cell.form_fields)))
        for value, text in enumerate(cell.anchors):
            role = "strong" if value == cell.mark else ""
            self.anchors.addWidget(
                label(say(words.MARK_STANDS, mark=value, text=text), role, f"anchor{value}", wrap=True)
            )
        self.remark_label.setText(say(words.REMARK_NEEDED if cell.remark_needed else words.REMARK_FREE))
        self.remark.setReadOnly(not cell.editable)
        if not (same and self.remark.hasFocus()):
            self.remark.setPlainText(cell.remark)
