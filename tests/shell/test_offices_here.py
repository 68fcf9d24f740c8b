"""An office that lies on this computer already is named at the welcome; a second one is asked for expressly."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.office import new_office, open_office
from sdgp_desktop.qtkit.language import moment as shown_moment
from sdgp_desktop.shell.frontpages import Welcome
from sdgp_desktop.shell.here import SecondOffice, offices_here, offices_of
from sdgp_desktop.shell.program import Program
from sdgp_desktop.shell.window import MainWindow

MARCH, NOVEMBER = datetime(2026, 3, 2, 9, 5, tzinfo=UTC), datetime(2026, 11, 27, 16, 30, tzinfo=UTC)


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
    assert (
        welcome.here[0]
        .accessibleName()
        .startswith(
            "Open office.db. The office of RALGA that lies on this computer already. Eric Exemple worked there last."
        )
    )
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
    assert one.words.startswith("It is locked or damaged; its recovery key is asked for.")


def written(path: Path, moment: datetime) -> None:
    """As if the file had been written last at a moment of this computer's clock."""
    os.utime(path, (moment.timestamp(), moment.timestamp()))


def test_two_of_one_association_are_told_apart_by_person_numbers_and_moment(home: Path) -> None:
    new_office(home / "office.db", "RALGA", "Eric Exemple").close()
    new_office(home / "office-2.db", "RALGA", "Aline Exemple", number=2).close()
    written(home / "office.db", MARCH)
    written(home / "office-2.db", NOVEMBER)
    assert [one.words for one in offices_here()] == [
        "The office of RALGA that lies on this computer already. Eric Exemple worked there last. "
        f"Its numbers begin with “R”. Last changed {shown_moment(MARCH)}.",
        "The office of RALGA that lies on this computer already. Aline Exemple worked there last. "
        f"Its numbers begin with “R2-”. Last changed {shown_moment(NOVEMBER)}.",
    ]


def test_two_that_are_locked_are_told_apart_by_who_has_a_pin(home: Path) -> None:
    locked(home / "office.db", "RALGA")
    office = new_office(home / "office-2.db", "RALGA", "Aline Exemple", number=2)
    office.set_pin("2468")
    office.close()
    said = [one.words for one in offices_here()]
    assert ["With a PIN: Eric Exemple." in said[0], "With a PIN: Aline Exemple." in said[1]] == [True, True]


def test_the_one_that_is_meant_is_opened_with_keys(
    qapp: QApplication, bare_window: MainWindow, home: Path, qtbot: QtBot
) -> None:
    new_office(home / "office.db", "RALGA", "Eric Exemple").close()
    new_office(home / "office-2.db", "RALGA", "Aline Exemple", number=2).close()
    bare_window.program = Program(qapp, bare_window, None)
    bare_window.program.start()
    page = bare_window.stack.currentWidget()
    assert isinstance(page, Welcome)
    [wanted] = [way for way in page.here if "Aline Exemple worked there last" in way.accessibleName()]
    while QApplication.focusWidget() is not wanted:
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    QTest.keyClick(wanted, Qt.Key.Key_Return)
    assert opened(bare_window, qtbot) == ("office-2.db", "R2")


def test_two_files_of_one_name_that_were_opened_before_show_their_folders(qtbot: QtBot, tmp_path: Path) -> None:
    paths = [tmp_path / name / "office.db" for name in ("kigali", "stick")]
    for path in paths:
        path.parent.mkdir()
        path.touch()
    page = Welcome([str(path) for path in paths])
    qtbot.addWidget(page)
    shown = [page.findChild(QPushButton, f"recent{n}") for n in range(2)]
    assert [b.text() for b in shown if b is not None] == [f"office.db · {path.parent}" for path in paths]
