"""The keys of undo and redo in a field: what was typed there comes back first, then they are the window's.

A line of Qt keeps these keys for itself also where it has nothing to take back. Only the field with the focus is
watched, whatever it is: a line, a box, a choice, a number, the editor of a cell.
"""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
AGAIN = ((Qt.Key.Key_Y, CONTROL), (Qt.Key.Key_Z, CONTROL | SHIFT))  # Qt knows one of them only, by the system
KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
Part = QLineEdit | QPlainTextEdit | QTextEdit


class UndoKeys(QObject):
    """Gives the keys of undo and redo to the field with the focus as long as it has something of its own.

    In `window` a line that was left is done with: what was typed before is no longer its own. In a small form, which
    has no other undo, lines go on remembering.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._field: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._moved)

    def _moved(self, _: QWidget | None, field: QWidget | None) -> None:
        held = self._field if self._field is not None and shiboken6.isValid(self._field) else None
        if field is None or field is held or field.window().windowType() is Qt.WindowType.Popup:
            return  # the window rests, or a list stands open: who comes back finds what was typed
        if held is not None:
            held.removeEventFilter(self)
        self._field = field
        part = part_of(field)
        if part is None:
            return
        field.installEventFilter(self)
        if isinstance(part, QLineEdit) and field.window() is self._window and field.property("wrong") != "true":
            forget(part)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in KEYS or not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        back = event.matches(QKeySequence.StandardKey.Undo)
        again = is_redo(event)
        part = part_of(watched) if back or again else None
        if part is None:
            return False
        own = can(part, again)
        if back and not own and watched.window() is self._window:
            forget(part)  # redo is the window's now: what it undid is newer than what was taken back here
        if own and event.type() == QEvent.Type.KeyPress:
            (part.redo if again else part.undo)()
        event.setAccepted(own)  # what is not accepted goes to what the field lies in, and then to the window
        return True


def is_redo(event: QKeyEvent) -> bool:
    """Whether a key means redo, on any system."""
    return event.matches(QKeySequence.StandardKey.Redo) or (event.key(), event.modifiers()) in AGAIN


def part_of(field: QWidget) -> Part | None:
    """The part of a field that is typed into."""
    if isinstance(field, QComboBox):
        return field.lineEdit()
    if isinstance(field, QAbstractSpinBox):
        return field.findChild(QLineEdit)
    return field if isinstance(field, Part) else None


def can(part: Part, again: bool) -> bool:
    """Whether there is something typed to take back, or to type again."""
    if part.isReadOnly():
        return False
    holder = part if isinstance(part, QLineEdit) else part.document()
    return holder.isRedoAvailable() if again else holder.isUndoAvailable()


def forget(part: Part) -> None:
    """Let a field forget what was typed before; it looks as it did."""
    if isinstance(part, QLineEdit):
        _forget_line(part)
    else:
        part.document().clearUndoRedoStacks()


def _forget_line(line: QLineEdit) -> None:
    if not (line.isUndoAvailable() or line.isRedoAvailable()):
        return
    cursor, changed = line.cursorPosition(), line.isModified()
    start, long = line.selectionStart(), len(line.selectedText())
    line.blockSignals(True)  # nothing is changed
    line.setText(line.text())  # the one way to empty its memory
    line.setCursorPosition(cursor)
    if long:
        line.setSelection(start, long)
    line.setModified(changed)
    line.blockSignals(False)
