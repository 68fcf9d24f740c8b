"""Small forms: a new partnership, a new state, a successor."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.partnerships.model import MakingModel
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import needed_day
from sdgp_desktop.qtkit.theme import theme

NEW = mark("partnerships", "New partnership")
NEW_TEXT = mark(
    "partnerships",
    "For work that runs already. Choose both municipalities, or type a name where the register does not have them.",
)
MAKE = mark("partnerships", "Make it")
CALL = mark("partnerships", "Call")
NORTH, NORTH_NAME = mark("partnerships", "Flemish municipality"), mark("partnerships", "or its name")
SOUTH, SOUTH_NAME = mark("partnerships", "Municipality in the South"), mark("partnerships", "or the partner's name")
FIRST, LAST, THEME = mark("partnerships", "First day"), mark("partnerships", "Last day"), mark("partnerships", "Theme")
NUMBER = mark("partnerships", "Number, if it has one")
DAY, GROUND = mark("partnerships", "From"), mark("partnerships", "Ground")
STEP_TEXT = mark(
    "partnerships",
    "The step stays in the history of the partnership. Costs dated after a suspension or termination are "
    "rejected with this ground.",
)
NOTE = mark("partnerships", "Note it")
NAME, FUNCTION, ON = mark("partnerships", "Name"), mark("partnerships", "Function"), mark("partnerships", "From")
SUCCESSOR = mark("partnerships", "Successor")
SUCCESSOR_TEXT = mark("partnerships", "The earlier person stays in the list, with the day before as the last.")


class NewPartnership(Sheet):
    """Call, both partners, first and last day: enough to begin."""

    def __init__(self, parent: QWidget, model: MakingModel, context: PlaceContext) -> None:
        super().__init__(parent, "newPartnershipSheet", say(NEW), say(NEW_TEXT), say(MAKE))
        self.model, self.context = model, context
        self.made: UUID | None = None
        self.call = ChoiceBox("newPartnershipCall", model.calls())
        self.north = ChoiceBox("newPartnershipNorth", model.north())
        self.south = ChoiceBox("newPartnershipSouth")
        self.north_name, self.south_name, self.first, self.last, self.theme, self.number = (
            QLineEdit() for _ in range(6)
        )
        for text, field, name in (
            (CALL, self.call, "newPartnershipCall"), (NORTH, self.north, "newPartnershipNorth"),
            (NORTH_NAME, self.north_name, "newPartnershipNorthName"), (SOUTH, self.south, "newPartnershipSouth"),
            (SOUTH_NAME, self.south_name, "newPartnershipSouthName"), (FIRST, self.first, "newPartnershipFirst"),
            (LAST, self.last, "newPartnershipLast"), (THEME, self.theme, "newPartnershipTheme"),
            (NUMBER, self.number, "newPartnershipNumber"),
        ):  # fmt: skip
            self.add(say(text), field, name)
        self.call.chosen.connect(self._call_chosen)
        self.extra = self._make
        self.setMinimumWidth(theme().dp(560))
        if context.call_id is not None:
            self.call.show_code(context.call_id)
            self._call_chosen(context.call_id)

    def _call_chosen(self, call_id: Any) -> None:
        self.south.set_choices(self.model.south(call_id))
        if call_id is not None:
            first, last = self.model.days(call_id)
            self.first.setText(day(first))
            self.last.setText(day(last))

    def _make(self) -> bool:
        try:
            self.made = self.model.make(
                self.call.code,
                north_id=self.north.code,
                south_id=self.south.code,
                north_name=self.north_name.text(),
                south_name=self.south_name.text(),
                start=needed_day(self.first.text()),
                end=needed_day(self.last.text()),
                theme=self.theme.text().strip(),
                number=self.number.text(),
            )
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True


class NewState(Sheet):
    """From which day, and why."""

    def __init__(self, parent: QWidget, title: str, context: PlaceContext, take: Callable[[date, str], object]) -> None:
        super().__init__(parent, "newStateSheet", title.rstrip("…"), say(STEP_TEXT), say(NOTE))
        self.context, self.take = context, take
        self.day = QLineEdit(day(context.today))
        self.ground = QPlainTextEdit()
        self.ground.setTabChangesFocus(True)
        self.ground.setMaximumHeight(theme().dp(110))
        self.add(say(DAY), self.day, "newStateDay")
        self.add(say(GROUND), self.ground, "newStateGround")
        self.extra = self._take

    def _take(self) -> bool:
        try:
            self.take(needed_day(self.day.text()), self.ground.toPlainText())
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True


class Successor(Sheet):
    """Who follows in a role, and from when."""

    def __init__(self, parent: QWidget, context: PlaceContext, take: Callable[[str, date, str], object]) -> None:
        super().__init__(parent, "successorSheet", say(SUCCESSOR), say(SUCCESSOR_TEXT), say(NOTE))
        self.context, self.take = context, take
        self.name, self.function, self.day = QLineEdit(), QLineEdit(), QLineEdit(day(context.today))
        self.add(say(NAME), self.name, "successorName")
        self.add(say(FUNCTION), self.function, "successorFunction")
        self.add(say(ON), self.day, "successorDay")
        self.extra = self._take

    def _take(self) -> bool:
        try:
            self.take(self.name.text(), needed_day(self.day.text()), self.function.text())
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True
