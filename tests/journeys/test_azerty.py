"""French and Belgian keyboards: the unshifted top row scores in the grid, and opens places with Ctrl."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from sdgp_desktop.qtkit.grid.keys import MAC, WINDOWS_FIRST, X11_FIRST
from sdgp_desktop.shell.places import SPOTS
from tests.intake.around import sample
from tests.intake.forms import fill
from tests.journeys.hand import Hand, Modifier
from tests.journeys.laptop import Laptop
from tests.journeys.steps import forms, scoring, starting
from tests.offices import office_store

MEMBER = scoring.Sheet("Lieselot Van Wambeke", "Official", "4435241203", [
    (3, "Haut intérêt, avec une méthode."), (4, "Majorité et opposition siègent ensemble."),
    (7, "Le service n'en dit presque rien."), (9, "Rien de prévu après deux ans."),
])  # fmt: skip


@dataclass(frozen=True)
class Keyboard:
    """A layout by what its top row gives without Shift, from the key left of é to the key of the zero."""

    row: str

    def top(self, hand: Hand, digit: int, modifier: Modifier = Modifier.NoModifier) -> None:
        """Press the key of the top row on which a digit is printed."""
        at = (digit - 1) % 10
        scan = (WINDOWS_FIRST if sys.platform == "win32" else X11_FIRST) + at
        virtual = next(code for code, known in MAC.items() if known == digit)
        hand.stroke(self.row[at], scan=scan, virtual=virtual, modifier=modifier)

    def mark(self, hand: Hand, mark: int) -> None:
        """A mark without Shift."""
        self.top(hand, mark)

    def go(self, hand: Hand, digit: int) -> None:
        """Open a place by its number, without Shift."""
        self.top(hand, digit, Modifier.ControlModifier)
        hand.settle()


SHORTCUTS = "-"  # a made key press comes to shortcuts without its place, and Ctrl+- is one: only real keys show it
FRENCH, BELGIAN = Keyboard("&é\"'(-è_çà"), Keyboard("&é\"'(§è!çà")
BOTH = pytest.mark.parametrize("keyboard", [FRENCH, BELGIAN], ids=["fr", "be"])


@BOTH
def test_a_sheet_is_scored_and_locked_without_shift(
    laptop: Callable[[str], Laptop], tmp_path: Path, keyboard: Keyboard
) -> None:
    store = office_store(tmp_path, "forms.db")
    form = fill(store, sample("rw-lier"), tmp_path / "rw-lier.xlsx")
    store.close()
    hand = laptop("cotonou").start()
    starting.make_office(hand, "VVSG", "Aline Exemple")
    starting.choose_call(hand, "RW")
    forms.take_one_form_in(hand, form)
    scoring.add_member(hand, MEMBER.member, MEMBER.seat)
    scoring.fill_sheet(hand, "Stad Lier", MEMBER, keyboard.mark)
    assert scoring.marks_of(hand, "Stad Lier") == list(MEMBER.marks)
    assert scoring.state_of(hand, "Stad Lier") == "Locked"
    hand.reach("scoreGrid")
    keyboard.go(hand, 4)
    assert hand.window.current == "applications"


@BOTH
def test_control_and_the_top_row_open_the_places(laptop: Callable[[str], Laptop], keyboard: Keyboard) -> None:
    hand = laptop("cotonou").start()
    starting.make_office(hand, "ANCB", "Aline Exemple")
    for digit, spot in zip((*range(1, 10), 0), SPOTS, strict=True):
        if keyboard.row[digit - 1] in SHORTCUTS:
            continue
        keyboard.go(hand, digit)
        assert hand.window.current == spot.code


@BOTH
def test_control_and_the_top_row_leave_lists_and_texts(laptop: Callable[[str], Laptop], keyboard: Keyboard) -> None:
    hand = laptop("cotonou").start()
    starting.make_office(hand, "ANCB", "Aline Exemple")
    hand.go(3)
    for name in ("municipalitiesTable", "municipalitiesSearch"):
        hand.reach(name)
        keyboard.go(hand, 4)
        assert hand.window.current == "applications"
        keyboard.go(hand, 3)
        assert hand.window.current == "municipalities"
    assert hand.find("municipalitiesSearch", QLineEdit).text() == ""
