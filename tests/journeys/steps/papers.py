"""Papers are looked at in the program before they are saved."""

from pathlib import Path

from tests.journeys.hand import Hand

PARTNERSHIPS = 7
DOCUMENTS = "Documents"


def open_partnership(hand: Hand, name: str) -> None:
    """Choose a partnership in the list."""
    hand.go(PARTNERSHIPS)
    hand.open_line("partnershipsTable", name)


def save_paper(hand: Hand, holder: str, paper: str, language: str, to: Path) -> None:
    """Choose a paper of the open record and its language, wait until it is drawn, save it as PDF."""
    hand.turn(f"{holder}Tabs", DOCUMENTS)
    hand.type(f"{holder}PapersPaper", paper)
    hand.type(f"{holder}PapersLanguage", language)
    hand.settle()
    hand.files(to)
    hand.press(f"{holder}PapersSavePdf")
    hand.wait(to.exists)
