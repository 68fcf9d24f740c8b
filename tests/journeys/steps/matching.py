"""Cards are laid as proposed, moved with the keyboard, and become matches and partnerships."""

from functools import partial

from sdgp_desktop.qtkit.board.card import CardWidget
from sdgp_desktop.qtkit.board.slot import SlotWidget
from tests.journeys.hand import Hand, Key

MATCHING = 6
BOARD = "Board"


def lay_as_proposed(hand: Hand, title: str, partner: str) -> None:
    """Put all cards where the proposal wants them, one of them with its best partner."""
    hand.go(MATCHING)
    hand.turn("matchingTabs", BOARD)
    hand.press("followProposal")
    hand.wait(lambda: lies(hand, title).startswith(f"{title}, {partner}"))


def card(hand: Hand, title: str) -> CardWidget | None:
    """The card of a municipality on the board."""
    found = hand.window.findChildren(CardWidget)
    return next((c for c in found if c.card.title == title and c.isVisibleTo(hand.window)), None)


def lies(hand: Hand, title: str) -> str:
    """What a card says about itself: where it lies, what is to be said about it."""
    found = card(hand, title)
    return found.accessibleName() if found is not None else ""


def move_card(hand: Hand, title: str, partner: str) -> None:
    """Space picks the card up, arrows choose where to, Space lays it down."""
    found = card(hand, title)
    assert found is not None
    hand.reach_widget(found)
    hand.key(Key.Key_Space)
    for key in (*(Key.Key_Left,) * 3, *(Key.Key_Right,) * 4):
        if partner in aimed(hand):
            break
        hand.key(key)
    assert partner in aimed(hand)
    hand.key(Key.Key_Space)
    hand.wait(lambda: partner in lies(hand, title))


def aimed(hand: Hand) -> str:
    """The slot that a picked card would fall into."""
    slots = hand.window.findChildren(SlotWidget)
    return next((s.accessibleName() for s in slots if s.state == "target"), "")


def give_reason(hand: Hand, title: str, reason: str) -> None:
    """Return opens the pair of a card; the reason is typed beside it and stored when it is left."""
    found = card(hand, title)
    assert found is not None
    hand.reach_widget(found)
    hand.key(Key.Key_Return)
    hand.type("pairReason", reason)


def make_match(hand: Hand) -> None:
    """From the board to a match that both sides accept."""
    hand.press("proposeMatches")
    for deed in ("accept_N0", "accept_S0"):
        hand.press(deed)
        hand.gone(deed)


def adopt_match(hand: Hand) -> None:
    """The partnership is made of the match."""
    with hand.answering(partial(hand.press, "adoptMatchDone")):
        hand.press("adopt0")
    hand.see("toPartnership0")
    hand.gone("adopt0")
