"""The bar below a grid: the wheel turns pages up and down, and moves nothing sideways by the way."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QScrollBar, QWidget


class SidewaysBar(QScrollBar):
    """Leaves the wheel to what scrolls up and down around it, unless it is turned sideways or with Shift or Alt."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, keys = event.angleDelta(), event.modifiers()
        sideways = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
        if abs(turned.y()) > abs(turned.x()) and not keys & sideways:
            event.ignore()
            return
        super().wheelEvent(event)
