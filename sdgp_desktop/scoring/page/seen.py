"""A part of the place that works things out only while somebody looks at it."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget


class Seen(QWidget):
    """Shows what changed at once when it is in view, else when it comes into view."""

    stale = True

    def refresh(self) -> None:
        """Show again what changed."""

    def changed(self) -> None:
        """Something changed."""
        self.stale = not self.isVisible()
        if not self.stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stale:
            self.stale = False
            self.refresh()
