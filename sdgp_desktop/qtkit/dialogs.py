"""Questions and small forms. A question is asked only where there is no Undo."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, column, label, panel, picture, row
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.keeping import behind
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.roomy import Roomy
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.qtkit.words import REFUSALS

CANCEL = mark("qtkit", "Cancel")
CLOSE = mark("qtkit", "Close")
COPY = mark("qtkit", "Copy details")
DETAILS = mark("qtkit", "Details")
EDGE = 32  # of the frame around a sheet, in pixels at 100 %, as long as nobody knows it
WIDEST = 220  # of the words before a field, in pixels at 100 %; longer ones go into several lines


def enter_presses(dialog: QDialog, event: QKeyEvent) -> bool:
    """Press the button that has the focus, where Enter was struck on one."""
    focused = dialog.focusWidget()
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if enter and isinstance(focused, QPushButton) and focused.isEnabled():
        focused.click()
        return True
    return False


class Sheet(QDialog):
    """A small form in a dialog: fields with labels, one button that does it, Cancel. Esc leaves all as it was.

    It is as high as its parts, and never higher than the screen: then the parts scroll, and what is wrong and the
    buttons stay in view below them.
    """

    def __init__(self, parent: QWidget | None, name: str, title: str, text: str = "", done: str = "") -> None:
        super().__init__(parent)
        title = title.removesuffix("…")  # dots on a button say that a form follows: this is it
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)  # or some labels jump above their fields
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setVerticalSpacing(theme().dp(10))
        self.form.setHorizontalSpacing(theme().dp(16))
        self.problem = label("", name=f"{name}Problem", wrap=True)
        self.problem.setProperty("role", "strong")
        self.problem.hide()
        self.done_button = button(done, f"{name}Done", self.accept, role="primary")
        self.done_button.setDefault(True)
        self.cancel_button = button(say(CANCEL), f"{name}Cancel", self.reject)
        self.extra: Callable[[], bool] | None = None
        self._beside: dict[QWidget, QLabel] = {}
        self._heard: set[ChoiceBox] = set()  # choices that were told to be in no list
        self._unread = ""  # what was said of one that stands outside the form
        self.inside = column(label(title, "heading", wrap=True), gap=12, margins=(24, 24, 24, 0))
        if text:
            self.inside.addWidget(label(text, "muted", f"{name}Text", wrap=True))
        self.inside.addLayout(self.form)
        self.body: QVBoxLayout = column()
        self.inside.addLayout(self.body)
        self.inside.addStretch(1)
        self.room = Roomy(panel(self.inside, f"{name}Inside"), f"{name}Room")
        buttons = row(None, self.cancel_button, self.done_button)
        self.below = column(self.problem, buttons, gap=12, margins=(24, 0, 24, 24))
        box = column(gap=12)
        box.addWidget(self.room, 1)
        box.addLayout(self.below)
        self.setLayout(box)
        self.room.grown.connect(self._fit)
        self.setMinimumWidth(theme().dp(460))
        self.done_button.setVisible(bool(done))

    def add(self, text: str, field: QWidget, name: str = "") -> QLabel:
        """One labelled field."""
        if name:
            field.setObjectName(name)
        widest = theme().dp(WIDEST)
        long = self.fontMetrics().horizontalAdvance(text) > widest
        made = label(text, name=f"{field.objectName()}Label", wrap=long)
        if long:
            made.setFixedWidth(widest)
        made.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(text)
        self.form.addRow(made, field)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(self._typed_anew)
        return made

    def _typed_anew(self, _: str) -> None:
        """What was wrong is old once something is typed anew."""
        if self.problem.text():
            self.say_problem("")

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor stands in the first field; the buttons come last with Tab. Afterwards one works on behind it."""
        self.finished.connect(behind(self))
        buttons = (self.cancel_button, self.done_button)
        parts = [w for w in self.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        fields = [w for w in parts if w not in buttons and w.window() is self]  # a list that opens is a window
        if fields:
            self.setTabOrder(fields[-1], self.cancel_button)  # what an answer will show comes before them too
            self.setTabOrder(self.cancel_button, self.done_button)
        first = next((w for w in fields if w.isEnabled() and w.isVisibleTo(self)), None)
        if first is not None and self.focusWidget() in (None, *buttons):
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Grow to what the parts ask for, as far as the screen goes; on it the sheet stays whole."""
        if not self.isVisible():
            return
        screen, wide = self.screen().availableGeometry(), self.width()
        below = self.below.heightForWidth(wide) if self.below.hasHeightForWidth() else self.below.sizeHint().height()
        wanted = self.room.high(wide - self.room.bar) + theme().dp(12) + below
        edge = max(self.frameGeometry().height() - self.height(), theme().dp(EDGE))
        high = min(wanted, screen.height() - edge)
        if high > self.height():
            self.resize(wide, high)
        over = self.frameGeometry().bottom() - screen.bottom()
        if over > 0:
            self.move(self.x(), max(screen.top(), self.y() - over))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a button presses that button, and not the one that Enter means in the fields."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def fill(self, part: QWidget) -> None:
        """A part that takes all the room that the form has."""
        self.body.addWidget(part, 1)
        self.inside.setStretchFactor(self.body, 100)

    def say_problem(self, text: str) -> None:
        """Say why it cannot be done yet."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        QTimer.singleShot(0, self, self._fit)

    def say_beside(self, field: QWidget, text: str) -> None:
        """Say something below a field of the form; without text what was said there is taken away."""
        told = self._beside.get(field)
        if told is None and text:
            at = next(n for n in range(self.form.rowCount()) if self._of_row(n) is field)
            told = self._beside[field] = label("", name=f"{field.objectName()}Beside", wrap=True)
            told.setProperty("role", "strong")
            self.form.insertRow(at + 1, told)
        if told is not None:
            told.setText(text)
            self.form.setRowVisible(told, bool(text))

    def _of_row(self, at: int) -> QWidget | None:
        item = self.form.itemAt(at, QFormLayout.ItemRole.FieldRole)
        return None if item is None else item.widget()

    def _all_read(self) -> bool:
        """Whether every choice was read; beside one that stands in no list it is said, and nothing is done."""
        wrong = []
        for box in self.findChildren(ChoiceBox):
            if box.isVisibleTo(self) and box.isEnabled() and not box.takes_new:
                box.commit()
                if box.unread:
                    wrong.append(box)
                self._tell_unread(box)
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not wrong

    def _tell_unread(self, box: ChoiceBox) -> None:
        text = say(REFUSALS["not_in_list"], text=box.unread) if box.unread else ""
        if text and box not in self._heard:
            self._heard.add(box)
            edit = box.lineEdit()
            signals = (box.chosen, box.restored, *([edit.textEdited] if edit is not None else []))
            for signal in signals:
                signal.connect(lambda *_: self._say_of(box, ""))  # what was said is old once it is typed anew
        self._say_of(box, text)

    def _say_of(self, box: ChoiceBox, text: str) -> None:
        if self.form.indexOf(box) >= 0:
            self.say_beside(box, text)
        elif text or self._unread == self.problem.text():
            self._unread = text
            self.say_problem(text)

    def accept(self) -> None:
        """Close when every choice was read and `extra` (the check and the deed) agrees."""
        if not self._all_read():
            return
        if self.extra is None or self.extra():
            super().accept()


def ask(parent: QWidget | None, title: str, text: str, yes: str, danger: bool = False) -> bool:
    """Ask before something that cannot be undone. The button names the deed; Esc and Cancel do nothing."""
    made = Sheet(parent, "question", title, text, yes)
    if danger:
        made.done_button.setProperty("role", "danger")
        made.done_button.setDefault(False)
        made.cancel_button.setDefault(True)
        made.cancel_button.setFocus()
    return made.exec() == QDialog.DialogCode.Accepted


class Message(QDialog):
    """Something to read, with buttons."""

    def showEvent(self, event: QShowEvent) -> None:
        """See `Sheet`."""
        self.finished.connect(behind(self))
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See `Sheet`."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)


def tell(parent: QWidget | None, title: str, text: str, details: str = "", icon: str = "info") -> None:
    """Tell something that has to be read; details are folded and can be copied."""
    made = Message(parent)
    made.setObjectName("message")
    made.setWindowTitle(title)
    made.setAccessibleName(title)
    close = button(say(CLOSE), "messageClose", made.accept, role="primary")
    close.setDefault(True)
    tone = {"octagon-alert": "bad", "triangle-alert": "warn"}.get(icon, "accent")
    texts = column(label(title, "heading", wrap=True), label(text, "", "messageText", wrap=True), gap=8)
    line = row(gap=16)
    line.addWidget(picture(icon, tone, 28), 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(texts, 1)
    box = column(line, gap=16, margins=24)
    buttons: Sequence[QPushButton] = ()
    if details:
        shown = QPlainTextEdit(details)
        shown.setObjectName("messageDetails")
        shown.setAccessibleName(say(DETAILS))
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setMaximumHeight(theme().dp(160))
        box.addWidget(shown)
        copy = button(say(COPY), "messageCopy", lambda: QApplication.clipboard().setText(details), icon="copy")
        copy.setShortcut(QKeySequence("Ctrl+Shift+C"))
        buttons = (copy,)
    box.addLayout(row(None, *buttons, close))
    made.setLayout(box)
    made.setMinimumWidth(theme().dp(440))
    made.exec()
