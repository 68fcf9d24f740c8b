"""A PIN, the copies made before it, and the office in one file: as somebody does it in the window."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.kernel import backup, desk, keys, relocking
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.office import open_with_pin
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.recovery import restore_office
from sdgp_desktop.registry.service import add_staff, staff
from sdgp_desktop.shell.program import Program
from sdgp_desktop.shell.settings.model import Copy, SettingsModel
from sdgp_desktop.shell.window import MainWindow
from tests.shell.test_recovery import press, sheet, typed


def people_part(window: MainWindow) -> Any:
    """The part of *Settings* with the people, anew."""
    window.show_place("settings")
    page: Any = window.pages["settings"]
    page.show_part("people")
    page.people.refresh()
    return page.people


def quiet(qtbot: QtBot, window: MainWindow) -> None:
    """Wait for the work beside the window."""
    qtbot.waitUntil(lambda: not window.jobs.running)


def told(window: MainWindow) -> str:
    """All notices."""
    return "\n".join(notice.text for notice in window.notices.kept)


def plain_files(path: Path) -> list[str]:
    """Databases and keys beside an office that anybody can read."""
    found = [
        file for file in path.parent.rglob("*") if file.is_file() and file.name.startswith((path.name, "2", "all"))
    ]
    return [f.name for f in found if keys.PLAIN in f.read_bytes() or b'"locked": false' in f.read_bytes()]


def set_pin(window: MainWindow, qtbot: QtBot, pin: str = "2468") -> None:
    """The first PIN, through *Settings*."""
    press(people_part(window), "setPin")
    form = sheet(qtbot, "pinSheet")
    typed(form, "newPin", pin)
    typed(form, "newPinAgain", pin)
    press(form, "pinSheetDone")
    shown = sheet(qtbot, "recoverySheet")
    QTest.mouseClick(shown.noted, Qt.MouseButton.LeftButton, pos=QPoint(8, shown.noted.height() // 2))
    press(shown, "recoverySheetDone")
    quiet(qtbot, window)


def test_the_first_pin_locks_the_copies_of_before_and_tells_how_many(
    window: MainWindow, office_file: Path, qtbot: QtBot
) -> None:
    window.office.store.desk_keys()
    window.office.store.blobs.keep(b"%PDF-a scan")
    backup.make(window.office.store, "asked")
    assert len(relocking.open_copies(office_file)) == 3, "the copy of the day, ours, and the shelf"
    set_pin(window, qtbot)
    assert plain_files(office_file) == []
    assert "3 files of safety copies made without a PIN are locked with it now." in told(window)
    with window.office.read() as reading:
        assert [s.name for s in staff(reading, "VVSG")] in ([], ["Ann Peeters"])


def test_what_was_left_open_is_locked_at_the_next_start(
    bare_window: MainWindow, window: MainWindow, office_file: Path, qtbot: QtBot
) -> None:
    backup.make(window.office.store, "asked")
    window.office.set_pin("2468")  # the program ends before the copies are locked
    me = window.office.person.id.hex
    window.leave_office()
    assert len(relocking.open_copies(office_file)) == 2
    bare_window.open_office(open_with_pin(office_file, me, "2468"))
    quiet(qtbot, bare_window)
    assert plain_files(office_file) == []
    assert "2 files of safety copies" in told(bare_window)


def test_going_back_to_a_copy_of_before_the_pin_works_and_stays_locked(
    qapp: QApplication, window: MainWindow, office_file: Path, qtbot: QtBot
) -> None:
    program = Program(qapp, window, None)
    early = backup.make(window.office.store, "asked").name
    with window.office.act("add_staff") as work:
        add_staff(work, "Bea Janssens", "officer")
    window.office.set_pin("2468")
    assert keys.is_plain(backup.folder_of(office_file) / early)
    program.restore(early)
    quiet(qtbot, window)
    with window.office.read() as reading:
        assert "Bea Janssens" not in [s.name for s in staff(reading, "VVSG")]
    assert (plain_files(office_file), window.office.has_pin) == ([], True)
    assert "The copy is back" in told(window)


def test_a_lost_database_comes_back_from_a_copy_with_the_pin(window: MainWindow, office_file: Path) -> None:
    early = backup.make(window.office.store, "asked").name
    window.office.set_pin("2468")
    me = window.office.person.id.hex
    window.leave_office()
    office_file.unlink()
    key = keys.unlock(office_file, me, "2468")
    restore_office(office_file, backup.folder_of(office_file) / early, key)
    office = open_with_pin(office_file, me, "2468")
    office.close()
    assert keys.state(office_file).encrypted


def test_the_last_pin_is_taken_away_after_it_was_asked(window: MainWindow, office_file: Path, qtbot: QtBot) -> None:
    backup.make(window.office.store, "asked")
    mine = window.office.store.desk_keys()
    set_pin(window, qtbot)
    press(people_part(window), "noMorePin")
    form = sheet(qtbot, "noPinSheet")
    typed(form, "lastPinLine", "1111")
    press(form, "noPinSheetDone")
    assert "does not fit" in form.problem.text()
    assert window.office.has_pin
    typed(form, "lastPinLine", "2468")
    press(form, "noPinSheetDone")
    quiet(qtbot, window)
    assert (window.office.has_pin, keys.state(office_file)) == (False, keys.KeyState((), encrypted=False))
    assert (relocking.closed_copies(office_file), desk.load(office_file, None)) == ([], mine)
    assert "There is no PIN any more" in told(window)
    assert people_part(window).findChild(QPushButton, "noMorePin") is None
    last = backup.listed(office_file)[0].name
    assert backup.checked_counts(backup.folder_of(office_file) / last, SCHEMA, None)["registry_country"] > 0


def test_a_pin_among_several_goes_and_the_database_stays_locked(
    window: MainWindow, office_file: Path, qtbot: QtBot
) -> None:
    set_pin(window, qtbot)
    keys.set_pin(office_file, window.office.store.key, "bea", "13579", "Bea Janssens")
    press(people_part(window), "noMorePin")
    form = sheet(qtbot, "noPinSheet")
    typed(form, "lastPinLine", "2468")
    press(form, "noPinSheetDone")
    quiet(qtbot, window)
    assert [p.name for p in keys.state(office_file).people] == ["Bea Janssens"]
    assert keys.state(office_file).encrypted
    assert "Others have one" in told(window)


def test_a_full_disk_leaves_the_pin_and_locks_everything_again(
    window: MainWindow, office_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_pin(window, qtbot)

    def full(*_: object, **__: object) -> None:
        raise Refusal("disk_full")

    monkeypatch.setattr(keys, "decrypt", full)
    press(people_part(window), "noMorePin")
    form = sheet(qtbot, "noPinSheet")
    typed(form, "lastPinLine", "2468")
    press(form, "noPinSheetDone")
    quiet(qtbot, window)
    QTest.keyClick(QApplication.activeModalWidget() or window, Qt.Key.Key_Escape)
    quiet(qtbot, window)
    assert (window.office.has_pin, plain_files(office_file)) == (True, [])
    assert "The PIN stays" in told(window)


# -- the office in one file


def test_the_copy_of_every_week_has_a_name_of_its_own_and_a_chosen_one_is_replaced(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []
    answers = [tmp_path / "week.sdgo", tmp_path / "week.sdgo", tmp_path / "month", tmp_path / "month"]

    def dialog(parent: QWidget, title: str, name: str, kinds: str) -> tuple[str, str]:
        offered.append(Path(name).name)
        return str(answers[len(offered) - 1]), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    window.show_place("settings")
    page: Any = window.pages["settings"]
    page.show_part("copies")
    sizes = []
    for _ in range(2):
        page.copies.copy_office()
        quiet(qtbot, window)
        sizes.append((tmp_path / "week.sdgo").stat().st_mtime_ns)
    assert sizes[0] < sizes[1], "the second took the place of the first"
    window.office.store.clock = lambda clock=window.office.store.clock: clock() + timedelta(days=7)
    page.copies.copy_office()
    quiet(qtbot, window)
    assert ((tmp_path / "month.sdgo").exists(), (tmp_path / "month").exists()) == (True, False)
    assert len(set(offered)) == 2
    assert all(name.startswith("VVSG-20") and name.endswith(".sdgo") for name in offered)
    before = (tmp_path / "month.sdgo").stat().st_mtime_ns
    page.copies.copy_office()  # the dialog asked about "month", not about the name with the ending
    quiet(qtbot, window)
    assert (tmp_path / "month.sdgo").stat().st_mtime_ns == before
    assert "There is already a file month.sdgo" in told(window)


@pytest.mark.parametrize("speech", ["en", "fr", "nl"])
def test_look_into_a_copy_speaks_of_records_and_not_of_tables(speech: str, window: MainWindow) -> None:
    language().set(speech)
    info = backup.make(window.office.store, "asked")
    shown = SettingsModel.holds(Copy(info.name, info.moment, info.reason, info.bytes, True, dict(info.counts)))
    assert [kind for kind in info.counts if kind in shown or kind.replace("_", " ") in shown.lower()] == []
    assert {"en": "Municipalities: ", "fr": "Communes", "nl": "Gemeenten: "}[speech] in shown
    counted = sum(int("".join(c for c in part if c.isdigit())) for part in numbers_in(shown))
    assert counted == sum(info.counts.values()), "nothing is left out"


def numbers_in(shown: str) -> list[str]:
    """The number at the end of each part of each line."""
    return [part.rpartition(":")[2] for line in shown.splitlines() for part in line.partition(" – ")[2].split(", ")]


def test_the_copy_is_shown_by_place(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    backup.make(window.office.store, "asked")
    window.show_place("settings")
    page: Any = window.pages["settings"]
    page.show_part("copies")
    page.copies.refresh()
    seen: list[str] = []

    def read() -> bool:
        shown = QApplication.activeModalWidget()
        if shown is None:
            return False
        details = shown.findChild(QPlainTextEdit, "messageDetails")
        assert details is not None
        seen.append(details.toPlainText())
        press(shown, "messageClose")
        return True

    QTimer.singleShot(200, read)
    press(page.copies, "lookInto0")
    assert "Municipalities and people – " in seen[0]
