"""Tabs that have no room stand behind a button; every tab stays reachable, and the one in view is always seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.tabs import Tabs

NAMES = ("Form", "Promises", "People", "Action plan", "Learning", "Documents", "Checks (6)", "Notes", "History")


@pytest.fixture
def tabs(qtbot: QtBot) -> Tabs:
    language().set("en")
    made = Tabs()
    made.setObjectName("parts")
    for name in NAMES:
        made.addTab(QLabel(name), name)
    qtbot.addWidget(made)
    made.resize(420, 200)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def seen(tabs: Tabs) -> list[str]:
    """Tabs that are wholly in view."""
    bar = tabs.bar
    free = tabs.more.geometry().left() if tabs.more.isVisible() else tabs.width()
    whole = [n for n in range(bar.count()) if bar.tabRect(n).width() > 0 and bar.tabRect(n).right() < free]
    assert all(bar.tabRect(n).width() >= bar.fontMetrics().horizontalAdvance(bar.tabText(n)) for n in whole)
    return [bar.tabText(n) for n in whole]


def test_what_does_not_fit_stands_behind_a_button_that_says_how_many(tabs: Tabs) -> None:
    shown = seen(tabs)
    assert 2 <= len(shown) < len(NAMES)
    assert shown == list(NAMES[: len(shown)])
    assert tabs.more.text() == f"+ {len(NAMES) - len(shown)}"
    assert tabs.more.accessibleName() == f"{len(NAMES) - len(shown)} more tabs"


def test_with_room_for_all_there_is_no_button(tabs: Tabs) -> None:
    tabs.resize(1400, 200)
    assert seen(tabs) == list(NAMES)
    assert not tabs.more.isVisible()


def test_the_menu_leads_to_a_tab_without_room_which_then_is_in_view(tabs: Tabs, qtbot: QtBot) -> None:
    tabs.more.setFocus()
    QTest.keyClick(tabs.more, Qt.Key.Key_Space)
    menu = tabs.findChild(QMenu, "partsMoreMenu")
    assert menu is not None
    away = [act for act in menu.actions() if act.text() == "History"]
    away[0].trigger()
    menu.close()
    assert tabs.tabText(tabs.currentIndex()) == "History"
    assert "History" in seen(tabs)


def test_arrows_reach_every_tab(tabs: Tabs) -> None:
    tabs.bar.setFocus()
    reached = []
    for _ in NAMES:
        reached.append(tabs.tabText(tabs.currentIndex()))
        assert reached[-1] in seen(tabs)
        QTest.keyClick(tabs.bar, Qt.Key.Key_Right)
    assert reached == list(NAMES)
