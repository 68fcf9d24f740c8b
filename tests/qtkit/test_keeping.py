"""The focus stays in a place when the button that was pressed goes away with a refresh."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.basics import button, clear, column, named, panel, scrolling
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.keeping import focus_first, kept_focus


class Town(QWidget):
    """A side bar, and a page of cards whose buttons are made anew at each refresh."""

    def __init__(self, cards: int = 3) -> None:
        super().__init__()
        self.side = button("Today", "side", lambda: None)
        self.inside = QVBoxLayout()
        self.page = panel(column(scrolling(panel(self.inside), "cardsScroll")), "page")
        places = QStackedWidget()  # as in the window
        places.addWidget(self.page)
        self.setLayout(column(self.side, places))
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


def asked(qtbot: QtBot, town: Town, deed: Callable[[], object], key: Qt.Key = Qt.Key.Key_Return) -> None:
    """A small form over the town that does something, answered with a key."""
    sheet = Sheet(town.page, "dissolving", "Dissolve?", "", "Dissolve")
    sheet.extra = lambda: (deed(), True)[1]
    sheet.open()
    qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClick(QApplication.focusWidget() or sheet, key)
    town.activateWindow()  # as the desktop does
    qtbot.waitUntil(town.isActiveWindow)


@pytest.mark.parametrize("when", ["in the form", "after it", "in a turn of its own"])
def test_after_a_small_form_the_focus_is_where_it_was_although_the_button_is_gone(
    qtbot: QtBot, town: Town, when: str
) -> None:
    town.focus("accept1")

    def deed() -> None:
        town.deeds[1].remove("accept")
        if when == "in the form":
            town.show_cards()
        elif when == "in a turn of its own":
            QTimer.singleShot(0, town, town.refresh)

    asked(qtbot, town, deed)
    if when == "after it":
        town.refresh()
    qtbot.waitUntil(lambda: focused() == "dissolve1")


def test_after_a_small_form_that_was_left_the_focus_is_on_the_same_button(qtbot: QtBot, town: Town) -> None:
    town.focus("dissolve2")
    asked(qtbot, town, town.show_cards, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: focused() == "dissolve2")


def test_what_a_small_form_gave_the_focus_on_purpose_keeps_it(qtbot: QtBot, town: Town) -> None:
    town.focus("accept1")

    def deed() -> None:
        town.deeds[1].remove("accept")
        town.show_cards()
        town.focus("accept2")

    asked(qtbot, town, deed)
    qtbot.waitUntil(lambda: focused() == "accept2")


def test_after_a_small_form_that_led_to_another_page_the_focus_stays_there(qtbot: QtBot) -> None:
    town, other = Town(), Town()
    stack = QStackedWidget()
    for page in (town, other):
        stack.addWidget(page)
    qtbot.addWidget(stack)
    stack.show()
    stack.activateWindow()
    qtbot.waitUntil(stack.isActiveWindow)
    town.focus("accept1")

    def deed() -> bool:
        town.show_cards()
        stack.setCurrentWidget(other)
        other.focus("accept2")
        return True

    sheet = Sheet(town, "leading", "Lead", "", "Lead")
    sheet.extra = deed
    sheet.open()
    qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClick(QApplication.focusWidget() or sheet, Qt.Key.Key_Return)
    stack.activateWindow()
    qtbot.waitUntil(stack.isActiveWindow)
    turns: list[int] = []
    for _ in range(3):
        QTimer.singleShot(0, stack, lambda: turns.append(1))
        qtbot.waitUntil(lambda: bool(turns))
    found = QApplication.focusWidget()
    assert found is not None
    assert other.isAncestorOf(found)
