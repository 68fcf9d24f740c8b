"""Small forms of the place *Budget*: a few fields, a reason, the PIN where one is set."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QPlainTextEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import read_amount, read_day
from sdgp_desktop.qtkit.theme import theme

PIN = mark("budget", "Your PIN")


def today() -> date:
    """The day on the wall."""
    return datetime.now(UTC).astimezone().date()


def needed_day(text: str) -> date:
    """A typed day. Errors: Refusal "not_a_day"."""
    found = read_day(text)
    if found is None:
        raise Refusal("not_a_day", text=text)
    return found


def needed_amount(text: str, currency: str = "EUR") -> int:
    """A typed amount. Errors: Refusal "not_a_number"."""
    found = read_amount(text, currency)
    if found is None:
        raise Refusal("not_a_number", text=text)
    return found


def text_box() -> QPlainTextEdit:
    """A few lines to write in; Tab leaves."""
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    made.setMaximumHeight(theme().dp(96))
    return made


class Asking(Sheet):
    """A small form whose deed may be refused: the sentence stands in the form, which stays open."""

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
        super().__init__(parent, name, title, text, done)
        self.context, self.deed = context, deed
        self.fields: dict[str, QWidget] = {}
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self._ask_pin = pin and bool(context.office.has_pin)
        self.extra = self._try

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

    def _try(self) -> bool:
        try:
            values = self.values()
            if self._ask_pin:
                self.context.office.check_pin(values.pop("pin"))
            self.deed(values)
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True


def value_of(widget: QWidget) -> Any:
    """The value of a field."""
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText()
    if isinstance(widget, ChoiceBox):
        return widget.code
    if isinstance(widget, QCheckBox):
        return widget.isChecked()
    return widget.text() if isinstance(widget, QLineEdit) else None
