"""A number somebody may doubt opens to the entries and the formula it comes from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, column, label, panel, rule, scrolling
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.theme import theme

WHY = mark("qtkit", "Where does {number} come from?")
MOST = 420


@dataclass(frozen=True)
class Reason:
    """One line of a reason: what, how, how much. `total` draws a line above; `jump` leads to the entry."""

    what: str
    how: str = ""
    value: str = ""
    total: bool = False
    jump: Callable[[], object] | None = None


class Popover(QFrame):
    """Something small beside a button; Esc or a click elsewhere closes it."""

    def __init__(self, parent: QWidget, name: str, inside: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setProperty("role", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setLayout(column(inside, margins=2))

    def open_at(self, anchor: QWidget) -> None:
        """Below a widget, inside its screen."""
        self.adjustSize()
        screen = anchor.screen().availableGeometry()
        place = anchor.mapToGlobal(QPoint(0, anchor.height() + theme().dp(4)))
        x = min(max(screen.left(), place.x()), screen.right() - self.width())
        y = min(place.y(), max(screen.top(), screen.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.setFocus()


def reasons_panel(title: str, reasons: Sequence[Reason], formula: str = "", note: str = "") -> QWidget:
    """The lines of a reason as a small table."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme().dp(20))
    grid.setVerticalSpacing(theme().dp(6))
    line = 0
    for number, reason in enumerate(reasons):
        if reason.total:
            grid.addWidget(rule(), line, 0, 1, 3)
            line += 1
        role = "strong" if reason.total else ""
        if reason.jump is not None:
            grid.addWidget(button(reason.what, f"reason{number}", reason.jump, role="link"), line, 0)
        else:
            grid.addWidget(label(reason.what, role, f"reason{number}"), line, 0)
        grid.addWidget(label(reason.how, "muted"), line, 1)
        value = label(reason.value, role, f"reasonValue{number}")
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(value, line, 2)
        line += 1
    grid.setColumnStretch(1, 1)
    box = column(label(title, "heading", "reasonsTitle", wrap=True), gap=10, margins=14)
    if formula:
        box.addWidget(label(formula, "muted", "reasonsFormula", wrap=True))
    inside = panel(grid)
    if len(reasons) > 12:
        area = scrolling(inside, "reasonsScroll")
        area.setMinimumSize(inside.sizeHint().width() + theme().dp(24), theme().dp(MOST))
        box.addWidget(area, 1)
    else:
        box.addWidget(inside)
    if note:
        box.addWidget(label(note, "small", "reasonsNote", wrap=True))
    made = panel(box, "reasons")
    made.setMinimumWidth(theme().dp(320))
    return made


def open_reasons(anchor: QWidget, title: str, reasons: Sequence[Reason], formula: str = "", note: str = "") -> Popover:
    """Open the reasons of a number beside it."""
    made = Popover(anchor, "reasonsPopover", reasons_panel(title, reasons, formula, note))
    made.open_at(anchor)
    return made


def reasons_button(
    text: str, name: str, title: str, reasons: Callable[[], Sequence[Reason]], formula: str = ""
) -> QPushButton:
    """A number as a link that opens its reasons."""
    made = button(text, name, role="link")
    made.setAccessibleName(say(WHY, number=text))
    made.clicked.connect(lambda: open_reasons(made, title, reasons(), formula))
    return made
