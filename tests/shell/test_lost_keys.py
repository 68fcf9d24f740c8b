"""The keys of a desk that are lost: told above every place and on Today, with what can be done about it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.exchange import service
from sdgp_desktop.kernel import desk
from sdgp_desktop.office import open_office
from sdgp_desktop.qtkit.basics import Banner
from sdgp_desktop.shell.window import MainWindow


def banner(window: MainWindow) -> str:
    """What stands above every place about the keys."""
    found = window.findChild(Banner, "keysBanner")
    return found.text.text() if found is not None else ""


def press(inside: QWidget, name: str) -> None:
    """Click a button."""
    found = inside.findChild(QPushButton, name)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def lost(office_file: Path) -> tuple[str, tuple[str, str]]:
    """Lose the keys of an office; gives its six words and its recovery sheet."""
    office = open_office(office_file)
    words, sheet = service.own_card(office.store).fingerprint("en"), service.desk_key(office.store)
    office.close()
    open_office(office_file).close()
    desk.file_of(office_file).unlink()
    return words, sheet


def opened(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    """Open the office in the window."""
    window.open_office(open_office(path))
    qtbot.waitUntil(lambda: not window.jobs.running)


def form(qtbot: QtBot, name: str) -> Any:
    """The small form of this name, once it is open."""
    qtbot.waitUntil(lambda: getattr(QApplication.activeModalWidget(), "objectName", str)() == name)
    return QApplication.activeModalWidget()


def own_words(window: MainWindow) -> str:
    """The six words of this desk as Exchange shows them."""
    page = window.pages["exchange"]
    shown = [one.text() for one in page.findChildren(QLabel) if one.objectName().startswith("own")]
    return " ".join(" ".join(shown).split())


def test_the_banner_leads_to_the_sheet_and_exchange_shows_the_old_words_at_once(
    bare_window: MainWindow, office_file: Path, qtbot: QtBot
) -> None:
    words, (signs, opens) = lost(office_file)
    opened(bare_window, office_file, qtbot)
    bare_window.show_place("exchange")
    assert "keys of this computer are not there any more" in banner(bare_window)
    assert words not in own_words(bare_window)
    press(bare_window, "keysBack")
    sheet = form(qtbot, "deskBack")
    for name, text in (("deskSigns", signs), ("deskOpens", opens)):
        line = sheet.findChild(QLineEdit, name)
        assert line is not None
        line.setText(text)
    press(sheet, "deskBackDone")
    qtbot.waitUntil(lambda: not banner(bare_window))
    bare_window.show_place("exchange")
    qtbot.waitUntil(lambda: words in own_words(bare_window))


def test_who_keeps_the_new_keys_is_not_told_any_more(bare_window: MainWindow, office_file: Path, qtbot: QtBot) -> None:
    words, _ = lost(office_file)
    opened(bare_window, office_file, qtbot)
    press(bare_window, "keysKeep")
    sheet = form(qtbot, "keepKeys")
    press(sheet, "keepKeysCancel")
    assert banner(bare_window)
    press(bare_window, "keysKeep")
    press(form(qtbot, "keepKeys"), "keepKeysDone")
    qtbot.waitUntil(lambda: not banner(bare_window))
    bare_window.leave_office()
    opened(bare_window, office_file, qtbot)
    assert not banner(bare_window)
    assert service.own_card(bare_window.office.store).fingerprint("en") != words


def test_an_office_in_order_has_no_banner(bare_window: MainWindow, office_file: Path, qtbot: QtBot) -> None:
    for _ in range(2):
        opened(bare_window, office_file, qtbot)
        assert banner(bare_window) == ""
        bare_window.leave_office()
