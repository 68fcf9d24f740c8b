"""Small dialogs of the place Scoring: a PIN, a ground, a choice."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QLineEdit, QWidget

from sdgp_desktop.qtkit.asking import Asking, text_box
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.scoring.page import words


def ask_ground(
    parent: QWidget,
    context: PlaceContext,
    title: str,
    grounds: Sequence[tuple[str, str]],
    deed: Callable[[str, str], object],
) -> bool:
    """Ask for the ground of a conflict of interest."""
    ground = ChoiceBox("conflictGround", grounds, empty=False)
    ground.show_code(grounds[0][0])
    box = text_box("conflictRemark", say(words.REMARK))
    made = Asking(
        parent, context, "conflict", title, say(words.CONFLICT_TEXT), say(words.CONFLICT_DONE),
        lambda: deed(str(ground.code), box.toPlainText()),
    )  # fmt: skip
    made.add(say(words.GROUND), ground)
    made.add(say(words.REMARK), box)
    return bool(made.exec())


def ask_member(
    parent: QWidget,
    context: PlaceContext,
    seats: Sequence[tuple[str, str]],
    people: Sequence[tuple[Any, str]],
    deed: Callable[[str, str, str, Any], object],
) -> bool:
    """Ask who is put on the panel."""
    name, organisation = QLineEdit(), QLineEdit()
    seat = ChoiceBox("memberSeat", seats, empty=False)
    seat.show_code(seats[0][0])
    staff = ChoiceBox("memberStaff", people)
    made = Asking(
        parent, context, "addMember", say(words.ADD), "", say(words.ADD_DONE),
        lambda: deed(name.text(), str(seat.code), organisation.text(), staff.code),
    )  # fmt: skip
    made.add(say(words.NAME), name, "memberName")
    made.add(say(words.SEAT), seat)
    made.add(say(words.ORGANISATION), organisation, "memberOrganisation")
    made.add(say(words.WORKS_AS), staff)
    name.setFocus()
    return bool(made.exec())
