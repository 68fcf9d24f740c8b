"""One editor for each kind of field; all of them show a value, hold what is typed, and read it back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QSizePolicy, QWidget

from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Elided, button, label, row, styled
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.textbox import TextBox
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.qtkit.values import NO, RIGHT, YES, Way, read, show

DAY_HINT = mark("qtkit", "day/month/year or 2024-04-03")
CHOOSE_FILE = mark("qtkit", "Choose a file…")
REMOVE_FILE = mark("qtkit", "Remove the file")
NO_FILE = mark("qtkit", "no file")


class Editor(QWidget):
    """What all editors have in common. `finished`: somebody left it; `typed`: its text is not stored yet."""

    finished = Signal()
    typed = Signal()

    def __init__(self, way: Way, name: str, spoken: str) -> None:
        super().__init__()
        self.way = way
        self.setObjectName(f"{name}Editor")
        self.name, self.spoken = name, spoken

    def show_value(self, value: Any) -> None:
        """Show a stored value in full."""
        self.set_text(show(self.way, value))

    def text(self) -> str:
        """What stands in it."""
        raise NotImplementedError

    def set_text(self, text: str) -> None:
        """Put a text into it without telling."""
        raise NotImplementedError

    def read(self) -> Any:
        """The value of what stands in it. Errors: a Refusal that says what is expected."""
        return read(self.way, self.text())

    def target(self) -> QWidget:
        """The widget that takes the keys, and that the label stands for."""
        raise NotImplementedError

    def set_locked(self, locked: bool) -> None:
        """Read only, or not."""
        self.target().setEnabled(not locked)

    def set_wrong(self, wrong: bool) -> None:
        """Mark that what stands in it was not taken."""
        styled(self.target(), wrong=wrong)


class LineEditor(Editor):
    """One line: texts, numbers, amounts, days."""

    def __init__(self, way: Way, name: str, spoken: str) -> None:
        super().__init__(way, name, spoken)
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setAccessibleName(spoken)
        if way.kind in RIGHT:
            self.line.setMaximumWidth(theme().dp(180))
        if way.kind is Kind.DATE:
            self.line.setFixedWidth(theme().dp(236))
            self.line.setPlaceholderText(say(DAY_HINT))
        self.line.textEdited.connect(lambda _: self.typed.emit())
        self.line.editingFinished.connect(self.finished.emit)
        box = row(self.line, gap=8)
        self.unit = label(way.currency if way.kind is Kind.MONEY else "", "muted", f"{name}Unit")
        if way.kind is Kind.MONEY:
            box.addWidget(self.unit)
        if way.kind in RIGHT or way.kind is Kind.DATE:
            box.addStretch(1)
        self.setLayout(box)

    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)

    def target(self) -> QWidget:
        return self.line

    def set_locked(self, locked: bool) -> None:
        self.line.setReadOnly(locked)
        styled(self.line)


class LongText(TextBox):
    """A text of several lines that grows with what is written; Tab goes on to the next field."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.fit())
        self.fit()

    def fit(self) -> None:
        """Three lines at least, ten at most."""
        lines = min(10, max(3, round(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + theme().dp(20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another width the same text has another number of lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class LongEditor(Editor):
    """Several lines."""

    def __init__(self, way: Way, name: str, spoken: str) -> None:
        super().__init__(way, name, spoken)
        self.area = LongText()
        self.area.setObjectName(name)
        self.area.setAccessibleName(spoken)
        self._silent = False
        self.area.textChanged.connect(self._changed)
        self.area.left.connect(self.finished.emit)
        self.setLayout(row(self.area))

    def _changed(self) -> None:
        if not self._silent:
            self.typed.emit()

    def text(self) -> str:
        return self.area.toPlainText()

    def set_text(self, text: str) -> None:
        if text != self.area.toPlainText():
            self._silent = True
            self.area.setPlainText(text)
            self._silent = False
        else:
            self.area.document().clearUndoRedoStacks()  # it is stored: undo is the window's

    def target(self) -> QWidget:
        return self.area

    def set_locked(self, locked: bool) -> None:
        self.area.setReadOnly(locked)
        styled(self.area)


class YesNoEditor(Editor):
    """Yes, No, or not answered: two buttons; a click on the chosen one takes the answer back."""

    def __init__(self, way: Way, name: str, spoken: str) -> None:
        super().__init__(way, name, spoken)
        self.yes = button(say(YES), name, role="chip")
        self.no = button(say(NO), f"{name}No", role="chip")
        for made, answer in ((self.yes, True), (self.no, False)):
            made.setCheckable(True)
            made.setAccessibleName(f"{spoken}: {made.text()}")
            made.setMinimumWidth(theme().dp(64))
            self._wire(made, answer)
        self.setLayout(row(self.yes, self.no, None))

    def _wire(self, made: QPushButton, answer: bool) -> None:
        def clicked(checked: bool) -> None:
            self.set_text(say(YES if answer else NO) if checked else "")
            self.typed.emit()
            self.finished.emit()

        made.clicked.connect(clicked)

    def text(self) -> str:
        return say(YES) if self.yes.isChecked() else say(NO) if self.no.isChecked() else ""

    def set_text(self, text: str) -> None:
        self.yes.setChecked(text == say(YES))
        self.no.setChecked(text == say(NO))

    def target(self) -> QWidget:
        return self.yes

    def set_locked(self, locked: bool) -> None:
        self.yes.setEnabled(not locked)
        self.no.setEnabled(not locked)


class ChoiceEditor(Editor):
    """One of a list, found by typing."""

    def __init__(self, way: Way, name: str, spoken: str) -> None:
        super().__init__(way, name, spoken)
        self.box = ChoiceBox(name, way.choices)
        self.box.setAccessibleName(spoken)
        self.box.chosen.connect(lambda _: self.finished.emit())
        self.box.wrong.connect(lambda _: self.finished.emit())
        self.box.restored.connect(self.finished.emit)
        edit = self.box.lineEdit()
        if edit is not None:
            edit.setAccessibleName(spoken)
            edit.textEdited.connect(lambda _: self.typed.emit())
        self.setLayout(row(self.box))

    def set_choices(self, choices: Any) -> None:
        """Offer other choices."""
        self.way = Way(self.way.kind, choices)
        self.box.set_choices(choices)

    def show_value(self, value: Any) -> None:
        self.box.show_code(value)

    def text(self) -> str:
        return self.box.currentText()

    def set_text(self, text: str) -> None:
        self.box.setEditText(text)

    def target(self) -> QWidget:
        return self.box

    def set_locked(self, locked: bool) -> None:
        self.box.setEnabled(not locked)


class FileEditor(Editor):
    """An attachment: its name, a way to choose another, a way to take it off."""

    def __init__(self, way: Way, name: str, spoken: str) -> None:
        super().__init__(way, name, spoken)
        self.take: Callable[[str], Any] | None = None
        self.name_of: Callable[[str], str] = lambda value: value[:12]
        self.kinds = ""  # which files the dialog offers
        self._value = ""
        self.shown = Elided(say(NO_FILE), "muted", f"{name}Name")  # a long name must not widen the form
        self.choose = button(say(CHOOSE_FILE), name, self._choose, icon="paperclip")
        self.choose.setAccessibleName(f"{spoken}: {say(CHOOSE_FILE)}")
        self.remove = button(say(REMOVE_FILE), f"{name}Remove", self._remove, role="link")
        line = row(self.choose)
        line.addWidget(self.shown, 1)
        line.addWidget(self.remove)
        self.setLayout(line)
        self.show_value("")

    def show_value(self, value: Any) -> None:
        self._value = str(value or "")
        self.shown.setText(self.name_of(self._value) if self._value else say(NO_FILE))
        self.remove.setVisible(bool(self._value))

    def text(self) -> str:
        return self._value

    def set_text(self, text: str) -> None:
        self.show_value(text)

    def read(self) -> Any:
        return self._value

    def _choose(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.spoken, "", self.kinds)
        if path:
            self.take_file(path)

    def take_file(self, path: str) -> None:
        """Take a file from this computer; a refusal is told by the row."""
        if self.take is not None:
            self.take(path)

    def _remove(self) -> None:
        self.show_value("")
        self.typed.emit()
        self.finished.emit()

    def target(self) -> QWidget:
        return self.choose

    def set_locked(self, locked: bool) -> None:
        self.choose.setEnabled(not locked)
        self.remove.setEnabled(not locked)
