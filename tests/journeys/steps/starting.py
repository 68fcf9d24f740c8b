"""The first day: an office is made, people are added, a call comes into view."""

from functools import partial

from PySide6.QtWidgets import QComboBox, QLabel

from tests.journeys.hand import Hand, Key, Modifier

PEOPLE = "People and PINs"


def make_office(hand: Hand, code: str, person: str, computer: int = 1) -> None:
    """On the welcome: choose the association and which of its computers this is, type a name, Return."""
    box = hand.reach("newOfficeCode")
    assert isinstance(box, QComboBox)
    hand.keys(code)
    assert box.currentData() == code
    for _ in range(computer - 1):
        hand.reach("newOfficeDesk")
        hand.key(Key.Key_Down)
    hand.type("newOfficePerson", person, leave=False)
    hand.key(Key.Key_Return)
    hand.wait(lambda: hand.window.office is not None)
    hand.settle()


def choose_call(hand: Hand, code: str) -> None:
    """Put a call into view by its first letters."""
    box = hand.reach("callInView")
    assert isinstance(box, QComboBox)
    hand.keys(code)
    assert box.currentText().startswith(code)


def open_settings(hand: Hand, part: str) -> None:
    """Settings by its key, and one of their parts."""
    hand.key(Key.Key_Comma, Modifier.ControlModifier)
    hand.turn("settingsParts", part)


def add_colleague(hand: Hand, name: str) -> None:
    """Add somebody to the office."""
    open_settings(hand, PEOPLE)

    def fill() -> None:
        hand.type("newPersonName", name)
        hand.press("personSheetDone")

    with hand.answering(fill):
        hand.press("addPerson")
    hand.wait(lambda: name in names(hand))


def names(hand: Hand) -> list[str]:
    """Who stands in the list of people."""
    people = (hand.shown(f"person{n}", QLabel) for n in range(9))
    return [label.text() for label in people if label is not None]


def work_as(hand: Hand, name: str) -> None:
    """Let a colleague take over the keyboard."""
    open_settings(hand, PEOPLE)
    hand.wait(lambda: name in names(hand))
    hand.press(f"workAs{names(hand).index(name)}")
    hand.wait(partial(hand.says, "officePerson", name))
