"""The focus stays in a place when the button that was pressed goes away with a refresh."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.basics import button, clear, column, named, panel, scrolling
from sdgp_desktop.qtkit.keeping import focus_first, kept_focus


class Town(QWidget):
    """A side bar, and a page of cards whose buttons are made anew at each refresh."""

    def __init__(self, cards: int = 3) -> None:
        super().__init__()
        self.side = button("Today", "side", lambda: None)
        self.inside = QVBoxLayout()
        self.page = panel(column(scrolling(panel(self.inside), "cardsScroll")), "page")
        self.setLayout(column(self.side, self.page))
        self.deeds = {n: ["accept", "dissolve"] for n in range(cards)}
        self.show_cards()

    def show_cards(self) -> None:
        clear(self.inside)
        for n, deeds in self.deeds.items():
            made = [button(deed, f"{deed}{n}", lambda: None) for deed in deeds]
            self.inside.addWidget(named(panel(column(*made)), f"card{n}", f"card {n}"))

    def refresh(self) -> None:
        with kept_focus(self.page):
            self.show_cards()

    def focus(self, name: str) -> None:
        found = self.findChild(QPushButton, name)
        assert found is not None
        found.setFocus()


@pytest.fixture
def town(qtbot: QtBot) -> Town:
    made = Town()
    qtbot.addWidget(made)
    made.resize(300, 200)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def focused() -> str:
    found = QApplication.focusWidget()
    return "" if found is None else found.objectName()


def let(town: Town, change: Callable[[Town], object]) -> None:
    change(town)
    town.refresh()


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda town: None, "accept1"),
        (lambda town: town.deeds[1].remove("accept"), "dissolve1"),
        (lambda town: town.deeds.pop(1), "accept0"),
        (lambda town: town.deeds[1].insert(0, "adopt"), "accept1"),
    ],
    ids=["made anew", "gone", "its card gone", "beside a new one"],
)
def test_the_focus_goes_to_the_same_button_or_the_next_one_there(
    qtbot: QtBot, town: Town, change: Callable[[Town], object], expected: str
) -> None:
    town.focus("accept1")
    let(town, change)
    qtbot.waitUntil(lambda: focused() == expected)


def test_a_control_that_is_still_there_keeps_the_focus(qtbot: QtBot, town: Town) -> None:
    town.side.setFocus()
    town.refresh()
    seen: list[str] = []
    QTimer.singleShot(0, town, lambda: seen.append(focused()))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["side"]


def test_what_has_the_focus_is_brought_into_view(qtbot: QtBot, town: Town) -> None:
    town.deeds = {n: ["accept"] for n in range(20)}
    town.show_cards()
    qtbot.waitUntil(lambda: all(b.isVisible() for b in town.findChildren(QPushButton, "accept19")))
    town.focus("accept19")
    town.refresh()
    qtbot.waitUntil(lambda: focused() == "accept19")
    found = QApplication.focusWidget()
    assert found is not None
    qtbot.waitUntil(lambda: not found.visibleRegion().isEmpty())


def test_the_first_control_of_a_part_that_was_just_made(qtbot: QtBot, town: Town) -> None:
    town.side.setFocus()
    town.show_cards()
    focus_first(town.page)
    qtbot.waitUntil(lambda: focused() == "accept0")
