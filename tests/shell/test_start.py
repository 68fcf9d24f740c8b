"""From the first start to a living window, with a PIN or without, and back to a safety copy."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.app import fit_window, options, place_window
from sdgp_desktop.kernel.backup import listed, make
from sdgp_desktop.kernel.settings import load
from sdgp_desktop.office import open_office
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.memory import memory
from sdgp_desktop.registry.service import add_staff, staff
from sdgp_desktop.shell.frontpages import SignIn, Way, Welcome, associations
from sdgp_desktop.shell.one_instance import OneInstance
from sdgp_desktop.shell.program import Program
from sdgp_desktop.shell.window import MainWindow
from sdgp_desktop.shell.words import NO_SCREEN

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def program(qapp: QApplication, bare_window: MainWindow) -> Program:
    return Program(qapp, bare_window, None)


def front(window: MainWindow) -> QWidget:
    page = window.stack.currentWidget()
    assert page is not None
    return page


def window_person(program: Program) -> str:
    """Who works in the open office."""
    return str(program.window.office.person.name)


@pytest.mark.parametrize("code", ["en", "fr", "nl"])
@pytest.mark.parametrize("plugin", ["nowhere", "xcb"])
def test_without_a_screen_one_sentence_is_said_and_the_status_is_1(plugin: str, code: str, tmp_path: Path) -> None:
    """Neither of the two opens a window here: the one does not exist, the other finds no display."""
    outside = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE")}
    environment = {**outside, "QT_QPA_PLATFORM": plugin, "SDGP_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "main.py", "--language", code], capture_output=True, text=True, cwd=ROOT, env=environment
    )
    assert (done.returncode, done.stdout, done.stderr) == (1, "", NO_SCREEN.to(code) + "\n")


def test_the_sentence_about_a_wrong_pin_goes_when_another_one_is_tried(qtbot: QtBot) -> None:
    page = SignIn([("1", "Ann"), ("2", "Bea")], "office.db")
    qtbot.addWidget(page)
    page.show()
    page.say_wrong()
    assert page.problem.isVisible()
    seen: list[bool] = []
    page.signed.connect(lambda *_: seen.append(page.problem.isVisible()))
    QTest.keyClicks(page.pin, "2468")
    QTest.keyClick(page.pin, Qt.Key.Key_Return)
    assert seen == [False]


def test_nothing_heavy_is_imported_before_the_first_paint() -> None:
    heavy = "'sqlalchemy', 'reportlab', 'openpyxl', 'babel'"
    code = f"import sys, sdgp_desktop.app; print([m for m in ({heavy}) if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_imports_are_those_of_python_itself() -> None:
    """PySide6 would read the source of each module that is imported after it."""
    code = "import builtins; own = builtins.__import__; import sdgp_desktop.app; print(builtins.__import__ is own)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "True"


def test_options_name_the_database_and_the_language() -> None:
    wanted = {"database": "a.db", "language": "fr"}
    assert options(["--database", "a.db", "--language=fr"]) == wanted


@pytest.mark.parametrize(
    ("wide", "high", "filled"), [(1024, 600, True), (1366, 728, True), (1600, 760, True), (1920, 1040, False)]
)
def test_the_first_window_is_never_larger_than_the_screen(
    bare_window: MainWindow, wide: int, high: int, filled: bool
) -> None:
    bare_window.resize(1920, 1200)
    fit_window(bare_window, QRect(0, 0, wide, high), first=True)
    assert bare_window.normalGeometry().width() <= wide
    assert bare_window.normalGeometry().height() < high - 30
    assert bare_window.isMaximized() is filled


def test_a_window_that_was_left_on_a_larger_screen_fits_the_present_one(bare_window: MainWindow) -> None:
    room = bare_window.screen().availableGeometry()
    bare_window.setGeometry(QRect(50, 50, room.width() + 400, room.height() + 400))
    memory().set("geometry", bytes(bare_window.saveGeometry().toBase64().data()).decode("ascii"))
    place_window(bare_window)
    assert bare_window.width() <= room.width()
    assert bare_window.height() < room.height() - 30
    assert not bare_window.isMaximized()


def test_the_first_start_offers_three_ways(program: Program) -> None:
    program.start()
    page = front(program.window)
    assert isinstance(page, Welcome)
    assert [way.objectName() for way in page.findChildren(Way)] == ["openReceived", "openExample"]
    assert [page.office.itemData(n) for n in range(page.office.count())] == [code for code, _ in associations()]
    assert not program.window.sidebar.isVisibleTo(program.window)


def test_a_new_office_is_made_with_the_keyboard(program: Program, home: Path, qtbot: QtBot) -> None:
    program.start()
    page = front(program.window)
    assert isinstance(page, Welcome)
    QTest.keyClick(page.person, Qt.Key.Key_Return)
    assert page.problem.text() == "Type your name: it stands beside what you do."
    QTest.keyClicks(page.person, "Ann Peeters")
    QTest.keyClick(page.person, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.office is not None)
    qtbot.waitUntil(lambda: not program.window.jobs.running)
    assert (home / "office.db").exists()
    assert program.window.current == "today"
    assert load().window["recent"] == [str(home / "office.db")]  # at once: after a power cut it is found again


def test_the_welcome_speaks_another_language_at_once(program: Program, qtbot: QtBot) -> None:
    program.start()
    language().set("nl")
    qtbot.waitUntil(lambda: any(x.text() == "Welkom" for x in front(program.window).findChildren(QLabel)))


def test_a_missing_file_is_told_on_the_welcome(program: Program, tmp_path: Path) -> None:
    program.open(tmp_path / "gone.db")
    page = front(program.window)
    assert isinstance(page, Welcome)
    assert "gone.db" in page.banner.text.text()


def test_a_pin_is_asked_for_and_a_wrong_one_is_told(program: Program, office_file: Path, qtbot: QtBot) -> None:
    office = open_office(office_file)
    recovery = office.set_pin("2468")
    office.close()
    program.open(office_file)
    page = front(program.window)
    assert isinstance(page, SignIn)
    QTest.keyClicks(page.pin, "1111")
    QTest.keyClick(page.pin, Qt.Key.Key_Return)
    assert "does not fit" in page.problem.text()
    assert program.window.office is None
    QTest.keyClicks(page.pin, "2468")
    QTest.keyClick(page.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.office is not None)
    qtbot.waitUntil(lambda: not program.window.jobs.running)
    assert window_person(program) == "Ann Peeters"
    program.window.leave_office()
    program.open(office_file)
    again = front(program.window)
    assert isinstance(again, SignIn)
    again.recovered.emit(recovery)
    qtbot.waitUntil(lambda: program.window.office is not None)
    qtbot.waitUntil(lambda: not program.window.jobs.running)


def test_going_back_to_a_copy_keeps_what_was_there(program: Program, office_file: Path, qtbot: QtBot) -> None:
    program.open(office_file)
    window = program.window
    qtbot.waitUntil(lambda: window.office is not None and not window.jobs.running)
    kept = make(window.office.store, "asked")
    with window.office.act("add_staff") as work:
        add_staff(work, "Bea Janssens", "officer")
    window.restore_asked.emit(kept.name)
    qtbot.waitUntil(lambda: window.office is not None and not window.jobs.running)
    with window.office.read() as reading:
        assert [s.name for s in staff(reading, "VVSG")] in ([], ["Ann Peeters"])
    assert next(copy.reason for copy in listed(office_file)) == "restore"
    told = "The copy is back, and what was here before is kept as a copy. This office goes on from it as a branch"
    assert window.notices.kept[0].text.startswith(told)


def test_a_second_start_raises_the_open_window(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = OneInstance(tmp_path / "a.db"), OneInstance(tmp_path / "a.db")
    assert not first.raise_other()
    first.listen()
    with qtbot.waitSignal(first.asked):
        assert second.raise_other()
    assert not OneInstance(tmp_path / "b.db").raise_other()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there that people have not")
def test_a_second_start_by_another_name_of_the_database_raises_the_open_window(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "folder").symlink_to(tmp_path / "own")
    (tmp_path / "alias.db").symlink_to(tmp_path / "own" / "a.db")
    first = OneInstance(tmp_path / "own" / "a.db")
    first.listen()
    for name in ("alias.db", "folder/a.db"):
        with qtbot.waitSignal(first.asked):
            assert OneInstance(tmp_path / name).raise_other()


def test_leaving_shows_no_trace_of_the_office(program: Program, office_file: Path, qtbot: QtBot) -> None:
    program.open(office_file)
    qtbot.waitUntil(lambda: program.window.office is not None and not program.window.jobs.running)
    program.window.leave_office()
    assert program.window.pages == {}
    assert program.window.findChild(QLineEdit, "field_as.name") is None


def test_the_second_computer_of_an_association_says_so_and_numbers_apart(program: Program, qtbot: QtBot) -> None:
    program.start()
    page = front(program.window)
    assert isinstance(page, Welcome)
    assert page.desk.currentData() == 1
    page.office.setCurrentIndex(page.office.findData("RALGA"))
    assert page.desk.itemText(1) == "No, it is number 2: its numbers begin with R2-"
    QTest.keyClick(page.desk, Qt.Key.Key_Down)
    QTest.keyClicks(page.person, "Eric Exemple")
    QTest.keyClick(page.person, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.window.office is not None)
    qtbot.waitUntil(lambda: not program.window.jobs.running)
    assert program.window.office.store.desk == "R2"


def test_the_number_of_a_computer_is_chosen_in_settings_until_something_was_entered(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_place("settings")
    choice = window.findChild(QComboBox, "settingsDesk")
    assert choice is not None
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert window.office.store.desk == "V2"
    with window.office.act("add_staff") as work:
        add_staff(work, "Bram Voorbeeld", "finance", "VVSG")
    told = window.findChild(QLabel, "settingsDeskTold")
    assert told is not None
    qtbot.waitUntil(lambda: not told.isHidden())
    assert told.text() == "Computer 2 of VVSG: its numbers begin with V2-"
    assert choice.isHidden()
