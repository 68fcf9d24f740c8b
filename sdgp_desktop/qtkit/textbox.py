"""A text of several lines that leaves files to the window: dropped on it, they are no text."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit


class TextBox(QPlainTextEdit):
    """What all boxes for longer texts share."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, but no files."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)
