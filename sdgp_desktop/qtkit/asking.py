"""Small forms that do something which may be refused: the sentence stands in the form, which stays open."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import label, named, row
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.theme import theme

PIN = mark("qtkit", "Your PIN")
REASON = mark("qtkit", "Reason")


def text_box(name: str = "", spoken: str = "", text: str = "") -> QPlainTextEdit:
    """A few lines to write in; Tab leaves."""
    made = QPlainTextEdit(text)
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setTabChangesFocus(True)
    made.setMinimumHeight(theme().dp(72))
    made.setMaximumHeight(theme().dp(110))
    return made


class PinLine:
    """The PIN of who works here, asked for at the end of a form where one is set: before approving, locking, unsealing
    and exporting (the help says what it protects against)."""

    def __init__(self, sheet: Sheet, context: PlaceContext) -> None:
        self.sheet, self.office = sheet, context.office
        self.asked = bool(getattr(context.office, "has_pin", False))
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._placed = False

    def place(self, *, below: bool = False) -> None:
        """Put it last among the fields, or below everything else that the form shows."""
        if not self.asked or self._placed:
            return
        self._placed = True
        name = f"{self.sheet.objectName()}_pin"
        if not below:
            self.sheet.add(say(PIN), self.edit, name)
            return
        named(self.edit, name, say(PIN))
        told = label(say(PIN), name=f"{name}Label")
        told.setBuddy(self.edit)
        self.sheet.body.addLayout(row(told, self.edit, gap=8))

    def check(self) -> None:
        """Errors: Refusal "wrong_pin"."""
        if self.asked:
            self.office.check_pin(self.edit.text())


class Asking(Sheet):
    """A small form with a deed."""

    def __init__(
        self,
        parent: QWidget,
        context: PlaceContext,
        name: str,
        title: str,
        text: str,
        done: str,
        deed: Callable[[], object],
    ) -> None:
        super().__init__(parent, name, title, text, done)
        self.context, self.deed = context, deed
        self.extra = self.try_it

    def try_it(self) -> bool:
        """Do it, or say why not."""
        try:
            self.deed()
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True


class AskingFor(Asking):
    """A small form that hands the values of its fields to its deed, and asks for the PIN last where one is set."""

    def __init__(
        self,
        parent: QWidget,
        context: PlaceContext,
        name: str,
        title: str,
        text: str,
        done: str,
        deed: Callable[[Mapping[str, Any]], object],
        *,
        pin: bool = False,
    ) -> None:
        super().__init__(parent, context, name, title, text, done, self._hand_over)
        self._taker = deed
        self.fields: dict[str, QWidget] = {}
        self._pin = PinLine(self, context) if pin else None

    def field(self, key: str, text: str, widget: QWidget) -> None:
        """One labelled field; its value is handed to the deed under `key`."""
        self.fields[key] = widget
        self.add(text, widget, f"{self.objectName()}_{key}")

    def exec(self) -> int:
        """Show it; the PIN comes last."""
        if self._pin is not None:
            self._pin.place()
        return super().exec()

    def values(self) -> dict[str, Any]:
        """What stands in the fields."""
        return {key: value_of(widget) for key, widget in self.fields.items()}

    def _hand_over(self) -> None:
        if self._pin is not None:
            self._pin.check()
        self._taker(self.values())


def value_of(widget: QWidget) -> Any:
    """The value of a field."""
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, ChoiceBox):
        return widget.code
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    return widget.text() if isinstance(widget, QLineEdit) else None


def ask_pin(
    parent: QWidget, context: PlaceContext, name: str, title: str, text: str, done: str, deed: Callable[[], object]
) -> bool:
    """Ask whether something is to be done, and for the PIN where one is set; whether it was done."""
    return bool(AskingFor(parent, context, name, title, text, done, lambda _: deed(), pin=True).exec())


def ask_reason(
    parent: QWidget,
    context: PlaceContext,
    name: str,
    title: str,
    text: str,
    done: str,
    deed: Callable[[str], object],
    *,
    pin: bool = False,
) -> bool:
    """Ask for a reason, and for the PIN where it is wanted and set, and do something with it."""
    made = AskingFor(parent, context, name, title, text, done, lambda v: deed(v["reason"]), pin=pin)
    box = text_box("", say(REASON))
    made.field("reason", say(REASON), box)
    box.setObjectName(f"{name}Reason")
    return bool(made.exec())
