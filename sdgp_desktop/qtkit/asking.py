"""Small forms that do something which may be refused: the sentence stands in the form, which stays open."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
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
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._ask_pin = pin and bool(context.office.has_pin)

    def field(self, key: str, text: str, widget: QWidget) -> None:
        """One labelled field; its value is handed to the deed under `key`."""
        self.fields[key] = widget
        self.add(text, widget, f"{self.objectName()}_{key}")

    def exec(self) -> int:
        """Show it; the PIN comes last."""
        if self._ask_pin and "pin" not in self.fields:
            self.field("pin", say(PIN), self.pin)
        return super().exec()

    def values(self) -> dict[str, Any]:
        """What stands in the fields."""
        return {key: value_of(widget) for key, widget in self.fields.items()}

    def _hand_over(self) -> None:
        values = self.values()
        if self._ask_pin:
            self.context.office.check_pin(values.pop("pin"))
        self._taker(values)


def value_of(widget: QWidget) -> Any:
    """The value of a field."""
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, ChoiceBox):
        return widget.code
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    return widget.text() if isinstance(widget, QLineEdit) else None


def ask_reason(
    parent: QWidget, context: PlaceContext, name: str, title: str, text: str, done: str, deed: Callable[[str], object]
) -> bool:
    """Ask for a reason and do something with it."""
    box = text_box(f"{name}Reason", say(REASON))
    made = Asking(parent, context, name, title, text, done, lambda: deed(box.toPlainText()))
    made.add(say(REASON), box)
    return bool(made.exec())
