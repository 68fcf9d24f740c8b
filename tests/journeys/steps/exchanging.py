"""Cards and packets go from desk to desk; questions are answered."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QCheckBox

from tests.journeys.hand import Hand

OFFICES, QUESTIONS = "Offices", "Open questions"


def open_exchange(hand: Hand, part: str = OFFICES) -> None:
    """The place by its key, and one of its parts."""
    hand.go(0)
    hand.turn("exchangeTabs", part)


def save_card(hand: Hand, to: Path) -> None:
    """Write our card; gives the six words that will be compared by telephone."""
    open_exchange(hand)
    hand.files(to)
    hand.press("saveCard")
    hand.wait(to.exists)


def take_card(hand: Hand, file: Path, desk: str) -> None:
    """Take the card of another desk in, after its words were compared."""
    open_exchange(hand)
    hand.files(file)
    with hand.answering(partial(hand.press, "compareCardDone")):
        hand.press("takeCard")
    hand.see(f"desk_{desk}")


def make_packet(hand: Hand, desk: str, to: Path) -> None:
    """Make a packet for a desk, by mail, with all it does not have yet."""
    open_exchange(hand)
    hand.files(to)
    with hand.answering(partial(hand.press, "makePacketDone")):
        hand.press(f"packet_{desk}")
    hand.settle()
    hand.wait(to.exists)


def take_packet(hand: Hand, file: Path, after: str = "takenResultDone") -> dict[str, str]:
    """Choose a packet, read what it would do, take it in. Gives the figures read.

    `after` is the answer where something is told afterwards.
    """
    read: dict[str, str] = {}

    def look() -> None:
        read.update({name: hand.read(f"rehearsal{name}") for name in ("New", "Changed", "Conflicts", "Removed")})
        hand.press("rehearsalDone")

    open_exchange(hand)
    hand.files(file)
    with hand.answering(look, maybe=partial(hand.press, after)):
        hand.press("takePacketButton")
    return read


def make_packet_for(hand: Hand, desks: Sequence[str], to: Path) -> None:
    """Tick the desks that a packet is for, and no others; then save it."""

    def tick() -> None:
        for box in hand.front.findChildren(QCheckBox):
            code = box.objectName().removeprefix("for_")
            if code != box.objectName() and box.isChecked() != (code in desks):
                hand.press(box.objectName())
        hand.press("makePacketDone")

    open_exchange(hand)
    hand.files(to)
    with hand.answering(tick):
        hand.press("makePacketButton")
    hand.settle()
    hand.wait(to.exists)


def values(hand: Hand) -> dict[str, str]:
    """The values of the open question side by side, by the desk that gave them."""
    hand.see("value1Desk")
    return {hand.read(f"value{n}Desk"): hand.read(f"value{n}Text0") for n in (1, 2)}


def keep(hand: Hand, desk: str) -> None:
    """Choose the value of a desk; no question is left."""
    n = next(n for n in (1, 2) if hand.read(f"value{n}Desk") == desk)
    hand.press(f"keep{n}")
    hand.see("noQuestion")
