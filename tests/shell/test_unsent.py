"""What the bottom of the window says of changes that were not sent, and the numbers on the cards of Exchange."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.exchange import service
from sdgp_desktop.office import new_office
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.registry import service as registry
from sdgp_desktop.shell.window import MainWindow
from tests.exchange.around import rename


@pytest.fixture
def known(window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window whose office knows RALGA, a second computer of it, and ANCB."""
    for name, code, number in (("r", "RALGA", 1), ("r2", "RALGA", 2), ("a", "ANCB", 1)):
        other = new_office(tmp_path / f"{name}.db", code, "Eric Exemple", number=number)
        service.write_card(other.store, tmp_path / f"{name}.sdgpcard")
        other.close()
        service.add_office(window.office.store, tmp_path / f"{name}.sdgpcard")
    return window


def contact(window: MainWindow, name: str, country: str) -> None:
    """A change that only the desks of one track may read."""
    with window.office.act("add_person", name=name) as work:
        registry.add_person(work, name, track=country)


def said(window: MainWindow) -> tuple[str, str]:
    """The word at the bottom, and its tip on one line."""
    QApplication.processEvents()
    window.refresh_frame()
    part = window.statusbar.unsent
    return part.accessibleName(), " ".join(part.toolTip().split())


def cards(window: MainWindow) -> dict[str, str]:
    """What the cards of Exchange say, by desk."""
    QTest.keyClick(window.statusbar.unsent, Qt.Key.Key_Space)
    page: Any = window.pages["exchange"]
    page.refresh()
    found = page.offices.findChildren(QLabel)
    return {
        one.objectName().removeprefix("desk_").removesuffix("_waits"): one.text()
        for one in found
        if one.objectName().endswith("_waits")
    }


def test_changes_that_all_lack_are_told_with_the_number_of_each_card(known: MainWindow) -> None:
    rename(known.office, "Karongi (north)")
    text, told = said(known)
    numbers = {desk: int(words.split()[0]) for desk, words in cards(known).items()}
    assert set(numbers) == {"RALGA-R", "RALGA-R2", "ANCB-A"}
    assert text == f"{max(numbers.values())} changes not yet sent"
    for desk, number in numbers.items():
        assert f"{desk}: {number}" in told
    assert "A change that several desks lack counts once here." in told


def test_where_one_desk_lacks_something_the_bottom_names_it_with_the_number_of_its_card(
    known: MainWindow, tmp_path: Path
) -> None:
    rename(known.office, "Karongi (north)")
    service.export(known.office.store, known.office.person, ["RALGA", "ANCB"], tmp_path / "all.sdgp")
    assert said(known)[0] == "nothing to send"
    contact(known, "Person of the south", "BJ")
    text, told = said(known)
    shown = cards(known)
    count = shown["ANCB-A"].split()[0]
    assert text == f"{shown['ANCB-A']} to ANCB-A"
    assert told.endswith(f"as Exchange tells: ANCB-A: {count}.")
    assert "not yet sent" not in shown["RALGA-R"] + shown["RALGA-R2"]


def test_without_another_office_the_tip_says_why_nothing_was_sent(window: MainWindow) -> None:
    rename(window.office, "Karongi (north)")
    text, told = said(window)
    assert text == "1 change not yet sent"
    assert told.endswith("No other office is known here yet; Exchange takes its card in. Until then each step counts.")


@pytest.fixture
def large(known: MainWindow) -> Iterator[MainWindow]:
    """The window at a text size of 150 %."""
    theme().set_percent(150)
    yield known
    theme().set_percent(100)


def scrolled(window: MainWindow) -> list[QScrollArea]:
    """The areas of the window that scroll up and down."""
    return [
        a
        for a in [window.room, *window.room.findChildren(QScrollArea)]
        if a.isVisible() and a.verticalScrollBar().maximum() > 0
    ]


def focused() -> QWidget:
    """Where the keys go now."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


@pytest.mark.parametrize("room", [(1024, 600), (1366, 768)])
def test_exchange_has_one_scroll_bar_at_large_text_and_keys_bring_what_they_reach_into_view(
    large: MainWindow, qtbot: QtBot, room: tuple[int, int]
) -> None:
    large.resize(*room)
    QTest.keyClick(large, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert large.current == "exchange"
    qtbot.waitUntil(lambda: [a.objectName() for a in scrolled(large)] == ["placesRoom"])
    [outer] = scrolled(large)
    reached = focused()
    for _ in range(60):
        QTest.keyClick(reached, Qt.Key.Key_Tab)
        reached = focused()
        if reached.objectName() == "stop_RALGA-R2":
            break
    assert reached.objectName() == "stop_RALGA-R2"
    assert outer.viewport().rect().contains(reached.mapTo(outer.viewport(), reached.rect().center()))
