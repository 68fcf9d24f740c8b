"""Small forms: a new visit, a new session, a new window."""

from contextlib import suppress
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import needed_day
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.visits.model import CalendarModel

MAKE = mark("visits", "Plan it")
VISIT, SESSION, WINDOW = mark("visits", "New visit"), mark("visits", "New session"), mark("visits", "New window")
VISIT_TEXT = mark("visits", "Days with the journey there and back. Everything else can follow in the form.")
SESSION_TEXT = mark("visits", "For all partnerships of a call, or for one partnership alone.")
WINDOW_TEXT = mark(
    "visits", "The days in which all delegations of a call travel; joint days and conference follow in the form."
)
PARTNERSHIP, CALL, DIRECTION = mark("visits", "Partnership"), mark("visits", "Call"), mark("visits", "Direction")
DEPARTURE, RETURN = mark("visits", "Departure"), mark("visits", "Return")
FIRST, LAST = mark("visits", "First day"), mark("visits", "Last day")
KIND, NAME, DAY = mark("visits", "Kind"), mark("visits", "Name"), mark("visits", "Day")
STARTS = mark("visits", "Starts at")
ONLY = mark("visits", "Only this partnership")
WEEK = timedelta(days=6)


def needed(box: ChoiceBox, what: Text) -> Any:
    """What is chosen. Errors: Refusal "event_needs"."""
    if box.code is None:
        raise Refusal("event_needs", field=what)
    return box.code


class Planning(Sheet):
    """A small form that plans an entry; `made` is its id."""

    def __init__(
        self, parent: QWidget, name: str, title: Text, text: Text, model: CalendarModel, context: PlaceContext
    ) -> None:
        super().__init__(parent, name, say(title), say(text), say(MAKE))
        self.model, self.context = model, context
        self.made: UUID | None = None
        self.extra = self._make
        self.setMinimumWidth(theme().dp(520))

    def plan(self) -> UUID:
        """Plan it. Errors: what is missing, as a Refusal."""
        raise NotImplementedError

    def _make(self) -> bool:
        try:
            self.made = self.plan()
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True


class NewVisit(Planning):
    """Whose visit, which way, from when to when."""

    def __init__(self, parent: QWidget, model: CalendarModel, context: PlaceContext, first: date) -> None:
        super().__init__(parent, "newVisitSheet", VISIT, VISIT_TEXT, model, context)
        choices = model.choices("partnerships")
        self.partnership = ChoiceBox("newVisitPartnership", choices)
        self.direction = ChoiceBox("newVisitDirection", model.directions("visit"), empty=False)
        self.first, self.last = QLineEdit(day(first)), QLineEdit(day(first + WEEK))
        self.add(say(PARTNERSHIP), self.partnership, "newVisitPartnership")
        self.add(say(DIRECTION), self.direction, "newVisitDirection")
        self.add(say(DEPARTURE), self.first, "newVisitFirst")
        self.add(say(RETURN), self.last, "newVisitLast")
        self.direction.show_code("out")
        if len(choices) == 1:
            self.partnership.show_code(choices[0][0])
        self.usual = self.last.text()  # a return that nobody typed follows the departure
        self.first.editingFinished.connect(self.follow)

    def follow(self) -> None:
        """A week after the departure, as long as nobody typed another return."""
        if self.last.text() == self.usual:
            with suppress(Refusal):
                self.usual = day(needed_day(self.first.text()) + WEEK)
                self.last.setText(self.usual)

    def plan(self) -> UUID:
        return self.model.add_visit(
            needed(self.partnership, PARTNERSHIP), str(needed(self.direction, DIRECTION)),
            needed_day(self.first.text()), needed_day(self.last.text()),
        )  # fmt: skip


class NewSession(Planning):
    """What kind, when, and for whom."""

    def __init__(self, parent: QWidget, model: CalendarModel, context: PlaceContext, first: date) -> None:
        super().__init__(parent, "newSessionSheet", SESSION, SESSION_TEXT, model, context)
        self.kind = ChoiceBox("newSessionKind", model.session_kinds(), empty=False)
        self.name, self.day, self.starts = QLineEdit(), QLineEdit(day(first)), QLineEdit()
        self.call = ChoiceBox("newSessionCall", model.choices("calls"))
        self.only = ChoiceBox("newSessionOnly", model.choices("partnerships"))
        for text, field, name in (
            (KIND, self.kind, "newSessionKind"), (NAME, self.name, "newSessionName"), (DAY, self.day, "newSessionDay"),
            (STARTS, self.starts, "newSessionStarts"), (CALL, self.call, "newSessionCall"),
            (ONLY, self.only, "newSessionOnly"),
        ):  # fmt: skip
            self.add(say(text), field, name)
        self.kind.show_code("digital")
        self.starts.setPlaceholderText("14:00")
        if context.call_id is not None:
            self.call.show_code(context.call_id)

    def plan(self) -> UUID:
        only = self.only.code
        call = None if only else needed(self.call, CALL)
        return self.model.add_session(
            str(needed(self.kind, KIND)), needed_day(self.day.text()), call,
            only, self.name.text().strip(), self.starts.text().strip(),
        )  # fmt: skip


class NewWindow(Planning):
    """Of which call, which way, from when to when."""

    def __init__(self, parent: QWidget, model: CalendarModel, context: PlaceContext, first: date) -> None:
        super().__init__(parent, "newWindowSheet", WINDOW, WINDOW_TEXT, model, context)
        self.call = ChoiceBox("newWindowCall", model.choices("calls"))
        self.direction = ChoiceBox("newWindowDirection", model.directions("window"), empty=False)
        self.name, self.first, self.last = QLineEdit(), QLineEdit(day(first)), QLineEdit(day(first + WEEK))
        for text, field, name in (
            (CALL, self.call, "newWindowCall"), (NAME, self.name, "newWindowName"),
            (DIRECTION, self.direction, "newWindowDirection"), (FIRST, self.first, "newWindowFirst"),
            (LAST, self.last, "newWindowLast"),
        ):  # fmt: skip
            self.add(say(text), field, name)
        self.direction.show_code("to_partner")
        if context.call_id is not None:
            self.call.show_code(context.call_id)

    def plan(self) -> UUID:
        return self.model.add_window(
            needed(self.call, CALL), str(needed(self.direction, DIRECTION)), needed_day(self.first.text()),
            needed_day(self.last.text()), self.name.text().strip(),
        )  # fmt: skip
