"""After a small form closed, the keys work on where they were, and not in the side bar."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.calls.service import calls
from sdgp_desktop.intake.service import open_dossier
from sdgp_desktop.shell.window import MainWindow
from tests.shell.test_pin_and_copies import people_part, quiet
from tests.shell.test_recovery import sheet


def strike(key: Qt.Key) -> None:
    """Strike a key where the focus is."""
    held = QApplication.focusWidget()
    assert held is not None
    QTest.keyClick(held, key)


def write(text: str) -> None:
    """Type where the focus is."""
    held = QApplication.focusWidget()
    assert held is not None
    QTest.keyClicks(held, text)


def settled(qtbot: QtBot, window: MainWindow) -> QWidget:
    """What has the focus once the form is closed and all that changed is shown anew."""
    window.activateWindow()  # as the desktop does
    qtbot.waitUntil(window.isActiveWindow)
    quiet(qtbot, window)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    for _ in range(10):
        QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_after_a_pin_was_given_by_keys_the_focus_stays_in_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    page = people_part(window)
    button = page.findChild(QPushButton, "setPin")
    button.setFocus()
    strike(Qt.Key.Key_Space)
    form = sheet(qtbot, "pinSheet")
    qtbot.waitUntil(lambda: form.isAncestorOf(QApplication.focusWidget()))
    write("2468")
    strike(Qt.Key.Key_Tab)
    write("2468")
    strike(Qt.Key.Key_Return)
    shown = sheet(qtbot, "recoverySheet")
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.noted.setFocus()
    strike(Qt.Key.Key_Space)
    shown.done_button.setFocus()
    strike(Qt.Key.Key_Return)
    assert window.pages["settings"].isAncestorOf(settled(qtbot, window))


def test_after_a_colleague_was_added_by_keys_the_focus_stays_in_the_settings(window: MainWindow, qtbot: QtBot) -> None:
    page = people_part(window)
    page.findChild(QPushButton, "addPerson").setFocus()
    strike(Qt.Key.Key_Space)
    sheet(qtbot, "personSheet")
    write("Bea Janssens")
    strike(Qt.Key.Key_Return)
    assert settled(qtbot, window).objectName() == "addPerson"


def test_after_a_form_that_was_left_with_escape_the_focus_is_on_the_button_that_opened_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = people_part(window)
    page.findChild(QPushButton, "setPin").setFocus()
    strike(Qt.Key.Key_Space)
    sheet(qtbot, "pinSheet")
    strike(Qt.Key.Key_Escape)
    assert settled(qtbot, window).objectName() == "setPin"


def test_after_a_draft_was_handed_in_by_keys_the_focus_stays_in_the_record(window: MainWindow, qtbot: QtBot) -> None:
    with window.office.act("open_dossier") as work:
        call = next(one for one in calls(work) if one.country == "RW")
        id = open_dossier(work, call.id, "44021").id
    window.jump("intake_dossier", id)
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "handIn") is not None)
    button = window.findChild(QPushButton, "handIn")
    assert button is not None
    qtbot.waitUntil(button.isVisible)
    button.setFocus()
    strike(Qt.Key.Key_Space)
    held = settled(qtbot, window)
    assert window.pages[str(window.current)].isAncestorOf(held)
    assert held.objectName() != "handIn"
