"""Lines for the keys of a recovery sheet: whole in view, since they are compared with the paper group by group."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QLineEdit

from sdgp_desktop.qtkit.theme import theme

SIGNS = 74  # of the longest key as it is printed, its hyphens included, and room for one sign too many


def key_line(text: str = "") -> QLineEdit:
    """A line that shows a key from its first to its last sign, as far as the screen is wide enough."""
    line = QLineEdit(text)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(max(theme().dp(12), 1))
    line.setFont(font)
    screen = QGuiApplication.primaryScreen().availableGeometry().width()
    wanted = line.fontMetrics().horizontalAdvance("M" * SIGNS) + theme().dp(28)
    line.setMinimumWidth(min(wanted, screen - theme().dp(120)))
    return line
