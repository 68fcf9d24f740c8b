"""An office whose file is damaged: its safety copies are offered where it does not open."""

import random
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QPushButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel import backup, keys
from sdgp_desktop.kernel.engine import bare, open_engine
from sdgp_desktop.office import new_office, opened
from sdgp_desktop.shell import quiet
from sdgp_desktop.shell.going_back import GoingBack
from sdgp_desktop.shell.program import Program
from sdgp_desktop.shell.window import MainWindow
from tests.shell.test_recovery import press, sheet

PIN = "2468"


@pytest.fixture
def program(qapp: QApplication, bare_window: MainWindow) -> Program:
    return Program(qapp, bare_window, None)


def office_with_copy(path: Path, pin: str = "") -> str:
    """An office, and a safety copy of it; returns the name of the copy."""
    new_office(path, "VVSG", "Ann Peeters").close()
    with opened(path) as office:
        if pin:
            office.set_pin(pin)
        return backup.make(office.store, "asked").name


def spoil(path: Path) -> bytes:
    """Put other bytes into the middle of a file; returns what it holds now."""
    data = bytearray(path.read_bytes())
    data[4096 : len(data) - 4096] = random.Random(1).randbytes(len(data) - 8192)
    path.write_bytes(bytes(data))
    return bytes(data)


def test_the_copies_of_a_damaged_office_are_offered_and_the_one_chosen_opens(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "office.db"
    copy = office_with_copy(path)
    damaged = spoil(path)
    program.open(path)
    asked: Any = sheet(qtbot, "goingBack")
    assert isinstance(asked, GoingBack)
    assert asked.chosen == copy
    QTest.keyClick(asked.copy, Qt.Key.Key_Return)
    assert program.window.office.person.name == "Ann Peeters"
    [aside] = backup.folder_of(path).glob("*-damaged")
    assert aside.read_bytes() == damaged
    assert aside.name in "\n".join(notice.text for notice in program.window.notices.kept)


def spoil_table(path: Path, table: str) -> None:
    """Put other bytes into the first page of one table; nobody needs it when the window opens."""
    engine = open_engine(path)
    with bare(engine) as raw:
        [(page,)] = raw.execute("select rootpage from sqlite_master where name = ?", (table,)).fetchall()
        [(size,)] = raw.execute("pragma page_size").fetchall()
    engine.dispose()
    data = bytearray(path.read_bytes())
    data[(page - 1) * size : page * size] = random.Random(2).randbytes(size)
    path.write_bytes(bytes(data))


def test_a_small_damage_is_noticed_in_a_quiet_moment_and_a_copy_of_better_days_is_gone_back_to(
    program: Program, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quiet, "QUIET_MS", 0)
    monkeypatch.setattr(quiet, "PAUSE_MS", 0)
    path = tmp_path / "office.db"
    office_with_copy(path)
    spoil_table(path, "kernel_word")
    program.open(path)
    window = program.window
    assert window.office is not None  # it opens as if nothing were wrong
    qtbot.waitUntil(lambda: window.damaged, timeout=20_000)
    press(window, "damagedGoBack")
    asked: Any = sheet(qtbot, "goingBack")
    QTest.keyClick(asked.copy, Qt.Key.Key_Return)
    assert not window.damaged
    assert [path for path in backup.folder_of(path).glob("*-damaged") if path.is_file()]
    qtbot.waitUntil(lambda: window.facts is not None and not window.facts.unchecked, timeout=20_000)
    assert not window.damaged


def test_a_damaged_office_without_copies_says_so_at_once_and_offers_none(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "office.db"
    new_office(path, "VVSG", "Ann Peeters").close()
    spoil_table(path, "kernel_word")
    program.open(path)
    window = program.window
    qtbot.waitUntil(lambda: window.findChild(QFrame, "damagedBanner") is not None, timeout=20_000)
    assert window.findChild(QPushButton, "damagedGoBack") is None
    assert window.findChild(QFrame, "copyBanner") is None


def test_escape_leaves_the_damaged_office_as_it_is(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "office.db"
    office_with_copy(path)
    damaged = spoil(path)
    program.open(path)
    QTest.keyClick(sheet(qtbot, "goingBack"), Qt.Key.Key_Escape)
    assert path.read_bytes() == damaged
    assert program.window.office is None
    assert program.front is not None
    assert program.front.objectName() == "welcome"


def test_with_a_pin_the_copies_are_offered_after_it(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "office.db"
    copy = office_with_copy(path, PIN)
    spoil(path)
    program.open(path)
    page: Any = program.front
    QTest.keyClicks(page.pin, PIN)
    QTest.keyClick(page.pin, Qt.Key.Key_Return)
    asked: Any = sheet(qtbot, "goingBack")
    assert asked.chosen == copy
    press(asked, "goingBackDone")
    assert program.window.office.person.name == "Ann Peeters"
    assert not keys.is_plain(path)


def test_a_damaged_file_without_copies_is_only_told(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    new_office(path, "VVSG", "Ann Peeters").close()
    spoil(path)
    program.open(path)
    page: Any = program.front
    assert "damaged" in page.banner.text.text()
    assert program.window.findChild(GoingBack) is None
