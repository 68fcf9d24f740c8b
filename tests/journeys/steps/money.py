"""Costs are typed in the ledger, approved by somebody else, taken back."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from tests.journeys.hand import Hand, Key, Modifier

BUDGET = 8
LEDGER, TYPING = "Ledger", "Type entries"
COLUMNS = ("dated", "side", "line", "payee", "text", "document", "currency", "amount")
STATUS = 4  # the column of the list


def type_entry(hand: Hand, cells: Mapping[str, str]) -> None:
    """One row as in a spreadsheet: every cell replaced by typing, Tab goes on; what is left out is suggested."""
    hand.go(BUDGET)
    hand.turn("budgetTabs", TYPING)
    hand.press("addDraft")
    hand.reach("draftsGrid")
    hand.key(Key.Key_Home, Modifier.ControlModifier)
    for column in COLUMNS:
        hand.keys(cells.get(column, ""))
        hand.key(Key.Key_Tab)


def submit_entries(hand: Hand) -> None:
    """The rows become entries with a number; the ledger comes to the front."""
    hand.press("submitDrafts")
    hand.wait(lambda: hand.shown("entriesTable", QWidget) is not None)


def entries(hand: Hand) -> list[list[str]]:
    """The lines of the ledger."""
    hand.go(BUDGET)
    hand.turn("budgetTabs", LEDGER)
    return hand.lines("entriesTable")


def status_of(hand: Hand, number: str) -> str:
    """How far an entry is."""
    return next((line[STATUS] for line in entries(hand) if line[0] == number), "")


def approve_entry(hand: Hand, number: str) -> None:
    """Choose an entry and approve it."""
    entries(hand)
    hand.open_line("entriesTable", number)
    hand.press("approveEntry")


def reverse_entry(hand: Hand, number: str, why: str) -> None:
    """Choose an approved entry and take it back with a new one."""
    entries(hand)
    hand.open_line("entriesTable", number)

    def fill() -> None:
        hand.type("reverseSheet_text", why)
        hand.press("reverseSheetDone")

    with hand.answering(fill):
        hand.press("reverseEntry")
