"""Undo by its key on the whole window, wherever the focus is: typed text first, then the last act, with its notice."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.calls.service import calls
from sdgp_desktop.intake.service import open_dossier
from sdgp_desktop.qtkit.grid import GridView
from sdgp_desktop.registry.service import municipality_by_code
from sdgp_desktop.shell.window import MainWindow
from tests.qtkit.test_undo_keys import CONTROL, SHIFT, strike, text_of, undo, write
from tests.shell.test_recovery import sheet
from tests.shell.test_window import add_somebody

PAUSE = 20  # turns of the event loop after which everything that changed is shown


@pytest.fixture
def dossier(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the form of a dossier in view."""
    with window.office.act("open_dossier") as work:
        call = next(one for one in calls(work) if one.country == "RW")
        id = open_dossier(work, call.id, "44021").id
    window.jump("intake_dossier", id)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "field_1.6.town") is not None)
    for button in window.findChildren(QPushButton):
        if button.objectName().endswith("FormAll") and button.isVisible():
            button.click()
    return window


def go(window: MainWindow, name: str, qtbot: QtBot) -> Any:
    """Put the focus on a field of a name."""
    qtbot.waitUntil(lambda: bool([w for w in window.findChildren(QWidget, name) if w.isVisible()]))
    found = next(w for w in window.findChildren(QWidget, name) if w.isVisible())
    found.setFocus(Qt.FocusReason.TabFocusReason)
    assert QApplication.focusWidget() is found
    return found


def settle() -> None:
    for _ in range(PAUSE):
        QApplication.processEvents()


def next_undo(window: MainWindow) -> str:
    """What the key would undo."""
    return str(window.facts.undo_words()) if window.facts is not None else ""


def said(window: MainWindow) -> str:
    """The notice in view."""
    return str(window.notices.shown.text.text())


def test_an_act_is_taken_back_from_a_field_that_shows_it_at_once(window: MainWindow, qtbot: QtBot) -> None:
    with window.office.read() as reading:
        place = municipality_by_code(reading, "44021")
    assert place is not None
    window.jump("registry_municipality", place.id)
    line: QWidget = go(window, "field_m.region", qtbot)
    before = text_of(line)
    line.selectAll()  # type: ignore[attr-defined]
    write("12345")
    strike(Qt.Key.Key_Tab)
    strike(Qt.Key.Key_Backtab)
    assert text_of(line) == "12345"
    assert QApplication.focusWidget() == line
    undo()
    qtbot.waitUntil(lambda: text_of(line) == before)
    assert said(window).startswith("Undone: ")
    assert QApplication.focusWidget() is line
    strike(Qt.Key.Key_Y, CONTROL)
    qtbot.waitUntil(lambda: text_of(line) == "12345")
    assert said(window).startswith("Done again: ")
    undo()
    qtbot.waitUntil(lambda: text_of(line) == before)
    strike(Qt.Key.Key_Z, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: text_of(line) == "12345")


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("field_1.6.town", "Antwerpen"),  # a line
        ("field_1.8.population", "12"),  # a number
        ("field_6.1", "We want to learn"),  # several lines
        ("field_1.8.source", "Census"),  # a choice
        ("field_12.1.date", "3/4/2024"),  # a day
        ("applicationsSearch", "Gent"),  # the search of a list
    ],
)
def test_typed_text_is_taken_back_first_and_the_last_act_after_it(
    dossier: MainWindow, qtbot: QtBot, name: str, typed: str
) -> None:
    add_somebody(dossier)
    field = go(dossier, name, qtbot)
    before = text_of(field)
    write(typed)
    settle()
    assert text_of(field) != before
    for _ in typed:
        if text_of(field) != before:
            undo()
    assert text_of(field) == before
    assert "Bea Janssens" in next_undo(dossier)
    undo()
    assert "Bea Janssens" not in next_undo(dossier)
    assert "Bea Janssens" in said(dossier)
    settle()
    assert (text_of(field), QApplication.focusWidget()) == (before, field)
    strike(Qt.Key.Key_Y, CONTROL)
    assert "Bea Janssens" in next_undo(dossier)


@pytest.mark.parametrize("name", ["field_1.6.town", "field_6.1", "field_1.8.source", "field_12.1.date"])
def test_what_was_stored_is_taken_back_as_an_act_when_the_field_is_gone_back_to(
    dossier: MainWindow, qtbot: QtBot, name: str
) -> None:
    field = go(dossier, name, qtbot)
    before = text_of(field)
    write({"field_12.1.date": "3/4/2024", "field_1.8.source": "Census"}.get(name, "Words"))
    strike(Qt.Key.Key_Tab)
    strike(Qt.Key.Key_Backtab)
    settle()
    held = QApplication.focusWidget()
    assert (held, text_of(field) != before) == (field, True)
    undo()
    qtbot.waitUntil(lambda: text_of(field) == before)
    assert said(dossier).startswith("Undone: ")


def test_what_is_half_typed_is_stored_and_taken_back_by_the_button_of_undo(dossier: MainWindow, qtbot: QtBot) -> None:
    field = go(dossier, "field_1.6.town", qtbot)
    before = text_of(field)
    write("Words")
    QTest.mouseClick(dossier.topbar.back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: text_of(field) == before)
    QTest.mouseClick(dossier.topbar.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: text_of(field) != before)


def test_a_cell_that_was_only_opened_leaves_the_key_to_the_window(dossier: MainWindow, qtbot: QtBot) -> None:
    page = dossier.pages["applications"]
    form = next(w for w in page.findChildren(QWidget) if w.objectName() == "field_1.13Editor")
    adding, view = form.findChild(QPushButton, "field_1.13Add"), form.findChild(GridView)
    assert adding is not None
    assert view is not None
    adding.click()
    settle()
    add_somebody(dossier)
    view.focus_cell(view.cells.rows[0].id, view.cells.columns[0].id)
    strike(Qt.Key.Key_F2)
    assert QApplication.focusWidget() is not view
    undo()
    assert "Bea Janssens" in said(dossier)


def test_in_a_small_form_the_key_undoes_nothing_behind_it(dossier: MainWindow, qtbot: QtBot) -> None:
    add_somebody(dossier)
    dossier.show_place("settings")
    dossier.pages["settings"].show_part("people")  # type: ignore[attr-defined]
    opener = dossier.findChild(QPushButton, "addPerson")
    assert opener is not None
    opener.setFocus()
    strike(Qt.Key.Key_Space)
    form = sheet(qtbot, "personSheet")
    qtbot.waitUntil(lambda: form.isAncestorOf(QApplication.focusWidget()))
    undo()
    write("Carl")
    undo()
    undo()
    strike(Qt.Key.Key_Y, CONTROL)
    held = QApplication.focusWidget()
    assert held is not None
    assert text_of(held) == "Carl"
    form.done_button.setFocus()
    undo()
    assert "Bea Janssens" in next_undo(dossier)
    form.reject()


def test_in_the_search_everywhere_the_key_undoes_nothing_behind_it(dossier: MainWindow, qtbot: QtBot) -> None:
    add_somebody(dossier)
    strike(Qt.Key.Key_K, CONTROL)
    found = sheet(qtbot, "searchDialog")
    undo()
    write("Lier")
    undo()
    assert found.field.text() == ""
    undo()
    assert "Bea Janssens" in next_undo(dossier)
    found.reject()
