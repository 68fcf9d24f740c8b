"""Which digit a key stands for, also on AZERTY, where the top row gives other signs unshifted."""

import sys

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

SIGNS = {"&": 1, "é": 2, '"': 3, "'": 4, "(": 5, "§": 6, "è": 7, "!": 8, "ç": 9, "à": 0}  # Belgium
FRENCH = {"-": 6, "_": 8}  # France: elsewhere these signs stand for themselves
X11_FIRST, WINDOWS_FIRST = 10, 2  # scan code of the key 1; the others follow, 0 is the tenth
MAC = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9, 29: 0}  # virtual keys
OTHER = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def digit(event: QKeyEvent) -> int | None:
    """The digit of a key press: as it is written, or by the place of the key on French and Belgian layouts."""
    if event.modifiers() & OTHER:
        return None
    text = event.text()
    if len(text) == 1 and text.isdigit() and text.isascii():
        return int(text)
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or text not in SIGNS.keys() | FRENCH.keys():
        return None
    placed = by_place(event)
    if placed is not None or event.nativeScanCode():
        return placed
    if text in SIGNS:
        return SIGNS[text]
    return FRENCH[text] if QGuiApplication.inputMethod().locale().language() == QLocale.Language.French else None


def by_place(event: QKeyEvent) -> int | None:
    """The digit printed on a key of the top row, by its place on the keyboard; nothing for other keys."""
    if sys.platform == "darwin":
        return MAC.get(event.nativeVirtualKey())
    code = event.nativeScanCode()
    if not code:
        return None
    place = code - (WINDOWS_FIRST if sys.platform == "win32" else X11_FIRST)
    return (place + 1) % 10 if 0 <= place <= 9 else None
