"""Settings: the people of the office change their name, their role and their last day."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel import keys
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.registry.service import add_staff, staff
from sdgp_desktop.shell.settings.page import SettingsPage
from sdgp_desktop.shell.window import MainWindow


def changing(window: MainWindow, qtbot: QtBot) -> Sheet:
    """The small form about the first person of the office."""
    window.show_place("settings")
    page = window.pages["settings"]
    assert isinstance(page, SettingsPage)
    page.show_part("people")
    button = page.findChild(QPushButton, "changePerson0")
    assert button is not None
    assert button.accessibleName() == "Change Ann Peeters"
    button.click()
    sheet = window.findChild(Sheet, "changePersonSheet")
    assert sheet is not None
    qtbot.waitUntil(sheet.isActiveWindow)
    return sheet


def line(sheet: Sheet, name: str) -> QLineEdit:
    found = sheet.findChild(QLineEdit, name)
    assert found is not None
    return found


def test_name_role_and_last_day_are_changed_with_keys(window: MainWindow, qtbot: QtBot) -> None:
    sheet = changing(window, qtbot)
    line(sheet, "changePersonName").selectAll()
    QTest.keyClicks(line(sheet, "changePersonName"), "Ann Claes")
    role = sheet.findChild(QComboBox, "changePersonRole")
    assert role is not None
    role.setCurrentIndex(role.findData("finance"))
    QTest.keyClicks(line(sheet, "changePersonLast"), "31/12/2027")
    QTest.keyClick(line(sheet, "changePersonLast"), Qt.Key.Key_Return)
    with window.office.read() as reading:
        found = [(s.name, s.role, s.active_to) for s in staff(reading, "VVSG")]
    assert found == [("Ann Claes", "finance", date(2027, 12, 31))]
    assert (window.office.person.name, window.office.person.role) == ("Ann Claes", "finance")
    texts = [label.text() for label in window.pages["settings"].findChildren(QLabel)]
    assert {"Ann Claes", "until 31 Dec 2027"} <= set(texts)


def test_nobody_is_left_without_a_name(window: MainWindow, qtbot: QtBot) -> None:
    sheet = changing(window, qtbot)
    line(sheet, "changePersonName").clear()
    QTest.keyClick(line(sheet, "changePersonLast"), Qt.Key.Key_Return)
    assert sheet.problem.text() != ""
    assert window.office.person.name == "Ann Peeters"


def test_who_signs_in_with_a_pin_is_asked_by_the_new_name(window: MainWindow, qtbot: QtBot) -> None:
    window.office.set_pin("2468")
    sheet = changing(window, qtbot)
    line(sheet, "changePersonName").selectAll()
    QTest.keyClicks(line(sheet, "changePersonName"), "Ann Claes")
    QTest.keyClick(line(sheet, "changePersonLast"), Qt.Key.Key_Return)
    path = window.office.store.path
    assert [p.name for p in keys.state(path).people] == ["Ann Claes"]
    assert keys.unlock(path, window.office.person.id.hex, "2468") == window.office.store.key


def test_undo_gives_the_name_back_everywhere_it_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.office.set_pin("2468")
    with window.office.act("add_staff") as work:
        add_staff(work, "Bert Voorbeeld", "reader")
    sheet = changing(window, qtbot)
    line(sheet, "changePersonName").selectAll()
    QTest.keyClicks(line(sheet, "changePersonName"), "Ann Claes")
    QTest.keyClick(line(sheet, "changePersonLast"), Qt.Key.Key_Return)
    assert window.statusbar.person.text() == "VVSG · Ann Claes"
    window.office.store.undo(window.office.person)
    assert window.office.person.name == "Ann Peeters"
    qtbot.waitUntil(lambda: window.statusbar.person.text() == "VVSG · Ann Peeters")
    assert [p.name for p in keys.state(window.office.store.path).people] == ["Ann Peeters"]
