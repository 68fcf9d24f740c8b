"""An office that lies on this computer already is named at the welcome; a second one is asked for expressly."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.office import new_office, open_office
from sdgp_desktop.shell.frontpages import Welcome
from sdgp_desktop.shell.here import SecondOffice, offices_here, offices_of
from sdgp_desktop.shell.program import Program
from sdgp_desktop.shell.window import MainWindow


@pytest.fixture
def welcome(qapp: QApplication, bare_window: MainWindow, home: Path) -> Welcome:
    """The welcome of a computer on which an office of RALGA was made, and of which nothing is remembered."""
    new_office(home / "office.db", "RALGA", "Eric Exemple").close()
    bare_window.program = Program(qapp, bare_window, None)
    bare_window.program.start()
    page = bare_window.stack.currentWidget()
    assert isinstance(page, Welcome)
    return page


def opened(window: MainWindow, qtbot: QtBot) -> tuple[str, str]:
    """The file and the desk of the office that is open now."""
    qtbot.waitUntil(lambda: window.office is not None)
    qtbot.waitUntil(lambda: not window.jobs.running)
    return window.office.store.path.name, window.office.store.desk


def make(page: Welcome, window: MainWindow, code: str) -> SecondOffice | None:
    """Type a name for a new office of an association; the question that follows, if one does."""
    page.office.setCurrentIndex(page.office.findData(code))
    QTest.keyClicks(page.person, "Aline Exemple")
    QTest.keyClick(page.person, Qt.Key.Key_Return)
    return window.findChild(SecondOffice)


def test_enter_opens_the_office_that_is_there(welcome: Welcome, bare_window: MainWindow, qtbot: QtBot) -> None:
    assert welcome.here[0].accessibleName() == "Open office.db. The office of RALGA that lies on this computer already."
    QTest.keyClick(welcome.here[0], Qt.Key.Key_Return)
    assert opened(bare_window, qtbot) == ("office.db", "R")


def test_a_second_one_of_the_association_is_not_made_without_asking(
    welcome: Welcome, bare_window: MainWindow, home: Path, qtbot: QtBot
) -> None:
    asked = make(welcome, bare_window, "RALGA")
    assert asked is not None
    assert not (home / "office-2.db").exists()
    QTest.keyClick(asked, Qt.Key.Key_Return)
    assert opened(bare_window, qtbot) == ("office.db", "R")
    assert not (home / "office-2.db").exists()


def test_a_second_one_has_a_number_of_its_own(welcome: Welcome, bare_window: MainWindow, qtbot: QtBot) -> None:
    asked = make(welcome, bare_window, "RALGA")
    assert asked is not None
    QTest.keyClick(asked.done_button, Qt.Key.Key_Space)
    assert asked.problem.text() == "Choose a number that no other computer of your association has."
    assert asked.desk.itemData(1) == 2
    QTest.keyClick(asked.desk, Qt.Key.Key_Down)
    QTest.keyClick(asked.done_button, Qt.Key.Key_Space)
    assert opened(bare_window, qtbot) == ("office-2.db", "R2")


def test_another_association_is_not_asked(welcome: Welcome, bare_window: MainWindow, qtbot: QtBot) -> None:
    assert make(welcome, bare_window, "ANCB") is None
    assert opened(bare_window, qtbot) == ("office-2.db", "A")


def test_an_office_behind_a_pin_may_be_the_same_one(qapp: QApplication, bare_window: MainWindow, home: Path) -> None:
    new_office(home / "office.db", "RALGA", "Eric Exemple").close()
    office = open_office(home / "office.db")
    office.set_pin("2468")
    office.close()
    bare_window.program = Program(qapp, bare_window, None)
    bare_window.program.start()
    page = bare_window.stack.currentWidget()
    assert isinstance(page, Welcome)
    assert "its PIN is asked for" in page.here[0].accessibleName()
    asked = make(page, bare_window, "VVSG")
    assert asked is not None
    asked.reject()


def locked(path: Path, code: str) -> None:
    """An office that asks for a PIN."""
    office = new_office(path, code, "Eric Exemple")
    office.set_pin("2468")
    office.close()


def test_the_one_of_the_association_comes_before_one_that_is_locked(bare_window: MainWindow, home: Path) -> None:
    locked(home / "office.db", "RALGA")
    new_office(home / "office-2.db", "VVSG", "Ann Voorbeeld").close()
    same = offices_of("VVSG")
    assert [(one.path.name, one.office) for one in same] == [("office-2.db", "VVSG"), ("office.db", "")]
    sheet = SecondOffice(bare_window, "VVSG", same, [(1, "first"), (2, "second")], 2)
    there = sheet.findChild(QPushButton, "secondOfficeOpen")
    assert there is not None
    assert there.text() == "Open office-2.db"
    said = " ".join(text.text() for text in sheet.findChildren(QLabel))
    assert "office-2.db lies here already" in said
    assert "Of which association office.db is, and which number it has, is told once it is open." in said


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + b"\0" * 500])
def test_a_file_that_is_no_office_is_not_offered(home: Path, content: bytes) -> None:
    (home / "office.db").write_bytes(content)
    assert offices_here() == []


def test_one_whose_keys_are_gone_or_that_is_damaged_is_not_said_to_ask_for_a_pin(home: Path) -> None:
    locked(home / "office.db", "RALGA")
    (home / "office.db.keys").unlink()
    (one,) = offices_here()
    assert one.words == "It is locked or damaged; its recovery key is asked for."
