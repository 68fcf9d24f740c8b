"""Small dialogs of the place Matching."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.matching.model import PairText
from sdgp_desktop.matching.page import words
from sdgp_desktop.qtkit.asking import REASON, Asking, text_box
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.language import plain_amount, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import read_amount


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
    box = text_box("vetoReason", say(REASON))

    def run() -> None:
        if one.code is None or other.code is None:
            raise Refusal("veto_sides_missing")
        deed(one.code, other.code, box.toPlainText())

    title = say(words.NEW_VETO).rstrip("…")
    made = Asking(parent, context, "newVeto", title, say(words.VETO_TEXT), say(words.VETO_DONE), run)
    made.add(say(words.NORTH), one)
    made.add(say(words.SOUTH), other)
    made.add(say(REASON), box)
    return bool(made.exec())
