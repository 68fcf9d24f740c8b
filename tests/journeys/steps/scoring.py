"""The panel is made, sheets are typed and locked, the ranking is read."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from sdgp_desktop.qtkit.language import say
from sdgp_desktop.scoring.fields import SEAT_LABELS
from sdgp_desktop.scoring.service import ScoreLine
from tests.journeys.hand import Hand, Key, Modifier
from tests.scoring.around import lines

SCORING = 5
SHEETS, PANEL, RANKING = "Score sheets", "Panel", "Ranking"
Typist = Callable[[Hand, int], None]


@dataclass(frozen=True)
class Sheet:
    """What one member thinks of one application: ten marks, and the remarks that some of them need."""

    member: str
    seat: str
    marks: str
    remarks: Sequence[tuple[int, str]] = ()


def sample_sheets(application: str) -> list[Sheet]:
    """The sheets of the sample for one application, to be typed."""
    found: dict[str, list[ScoreLine]] = {}
    for line in lines("RW-2023"):
        if line.number == application:
            found.setdefault(line.assessor, []).append(line)
    return [
        Sheet(
            member, say(SEAT_LABELS[given[0].seat]), "".join(str(line.mark) for line in given),
            [(n, line.remark) for n, line in enumerate(given, 1) if line.remark],
        )
        for member, given in found.items()
    ]  # fmt: skip


def by_digit(hand: Hand, mark: int) -> None:
    """A mark as a digit of the keyboard."""
    hand.keys(str(mark))


def add_member(hand: Hand, name: str, seat: str) -> None:
    """Put somebody on the panel."""
    hand.go(SCORING)
    hand.turn("scoringTabs", PANEL)

    def fill() -> None:
        hand.type("memberName", name)
        hand.type("memberSeat", seat)
        hand.press("addMemberDone")

    with hand.answering(fill):
        hand.press("addMemberButton")
    hand.wait(lambda: any(line[0] == name for line in hand.lines("memberGrid")))


def take_sheets_of(hand: Hand, member: str) -> None:
    """Bring the sheets of a member to the front; the statement is read and signed the first time."""
    hand.go(SCORING)
    hand.turn("scoringTabs", SHEETS)
    hand.type("whoseSheets", member)
    if hand.shown("signStatement", QWidget) is not None:
        with hand.answering(partial(hand.press, "questionDone")):
            hand.press("signStatement")
        hand.wait(lambda: hand.shown("signStatement", QWidget) is None)


def go_to_mark(hand: Hand, application: str, criterion: int) -> None:
    """The cursor on the line of an application, in the column of a criterion."""
    hand.reach("scoreGrid")
    hand.key(Key.Key_Home, Modifier.ControlModifier)
    names = [line[0] for line in hand.lines("scoreGrid")]
    hand.key(Key.Key_Down, times=names.index(application))
    hand.key(Key.Key_Right, times=criterion)


def type_marks(hand: Hand, application: str, marks: str, typist: Typist = by_digit) -> None:
    """All marks in a row: a digit scores and goes on."""
    go_to_mark(hand, application, 1)
    for mark in marks:
        typist(hand, int(mark))
    assert marks_of(hand, application) == list(marks)


def marks_of(hand: Hand, application: str) -> list[str]:
    """What the grid shows for an application."""
    return next(line[1:-2] for line in hand.lines("scoreGrid") if line[0] == application)


def type_remark(hand: Hand, application: str, criterion: int, text: str) -> None:
    """The remark of a mark is typed beside the grid; leaving it stores it."""
    go_to_mark(hand, application, criterion)
    hand.type("markRemark", text)


def lock_sheet(hand: Hand, application: str) -> None:
    """Finish the sheet after its question."""
    go_to_mark(hand, application, 1)
    with hand.answering(partial(hand.press, "lockSheetDone")):
        hand.press("lockSheetButton")
    hand.wait(lambda: state_of(hand, application) == "Locked")


def state_of(hand: Hand, application: str) -> str:
    """How far the sheet of an application is."""
    return next(line[-1] for line in hand.lines("scoreGrid") if line[0] == application)


def fill_sheet(hand: Hand, application: str, sheet: Sheet, typist: Typist = by_digit) -> None:
    """One member's sheet of one application from the statement to the lock."""
    take_sheets_of(hand, sheet.member)
    type_marks(hand, application, sheet.marks, typist)
    for criterion, text in sheet.remarks:
        type_remark(hand, application, criterion, text)
    lock_sheet(hand, application)


def totals(hand: Hand) -> list[list[str]]:
    """Rank, municipality, end total, base total and bonus of the lines of the ranking."""
    hand.go(SCORING)
    hand.turn("scoringTabs", RANKING)
    return [[line[n] for n in (0, 1, 2, 7, 8)] for line in hand.lines("rankingTable")]
