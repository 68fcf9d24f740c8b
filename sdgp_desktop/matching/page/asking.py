"""Small dialogs of the place Matching."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.matching.model import PairText
from sdgp_desktop.matching.page import words
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import plain_amount, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import read_amount
from sdgp_desktop.qtkit.theme import theme


def text_box(name: str, spoken: str, text: str = "") -> QPlainTextEdit:
    """A few lines to write in; Tab leaves."""
    made = QPlainTextEdit(text)
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setTabChangesFocus(True)
    made.setMinimumHeight(theme().dp(72))
    made.setMaximumHeight(theme().dp(110))
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


def ask_reason(
    parent: QWidget, context: PlaceContext, name: str, title: str, text: str, done: str, deed: Callable[[str], object]
) -> bool:
    """Ask for a reason and do something with it."""
    box = text_box(f"{name}Reason", say(words.REASON))
    made = Asking(parent, context, name, title, text, done, lambda: deed(box.toPlainText()))
    made.add(say(words.REASON), box)
    return bool(made.exec())


def ask_agreed(
    parent: QWidget, context: PlaceContext, pair: PairText, deed: Callable[[str, int | None, str], object]
) -> bool:
    """Ask what was agreed about a pair."""
    amount = QLineEdit("" if pair.interpretation_minor is None else plain_amount(pair.interpretation_minor, "EUR"))
    place = QLineEdit(pair.other_place)
    advice = text_box("pairAdvice", say(words.ADVICE), pair.advice)
    made = Asking(
        parent, context, "pairNote", f"{pair.north} × {pair.south}", say(words.AGREED_TEXT), say(words.AGREED_DONE),
        lambda: deed(place.text(), read_amount(amount.text(), "EUR"), advice.toPlainText()),
    )  # fmt: skip
    made.add(say(words.INTERPRETATION), amount, "pairInterpretation")
    made.add(say(words.OTHER_PLACE), place, "pairOtherPlace")
    made.add(say(words.ADVICE), advice)
    return bool(made.exec())


def ask_veto(
    parent: QWidget,
    context: PlaceContext,
    north: Sequence[tuple[UUID, str]],
    south: Sequence[tuple[UUID, str]],
    deed: Callable[[Any, Any, str], object],
) -> bool:
    """Ask which two are not to be put together, and why."""
    one, other = ChoiceBox("vetoNorth", north), ChoiceBox("vetoSouth", south)
    box = text_box("vetoReason", say(words.REASON))

    def run() -> None:
        if one.code is None or other.code is None:
            raise Refusal("veto_sides_missing")
        deed(one.code, other.code, box.toPlainText())

    title = say(words.NEW_VETO).rstrip("…")
    made = Asking(parent, context, "newVeto", title, say(words.VETO_TEXT), say(words.VETO_DONE), run)
    made.add(say(words.NORTH), one)
    made.add(say(words.SOUTH), other)
    made.add(say(words.REASON), box)
    return bool(made.exec())
