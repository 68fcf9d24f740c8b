"""Visits are planned in the calendar."""

from functools import partial

from tests.journeys.hand import Hand

CALENDAR = 9


def plan_visit(hand: Hand, first: str, last: str) -> None:
    """From the menu of the calendar: departure and return; the only partnership is chosen already."""
    hand.go(CALENDAR)

    def fill() -> None:
        hand.type("newVisitFirst", first)
        hand.type("newVisitLast", last)
        hand.press("newVisitSheetDone")

    with hand.answering(partial(hand.choose, "newVisit"), fill):
        hand.press("planEntry")
    hand.see("entryTitle")
