"""A database that goes on from an older copy is told, and an import never takes what somebody is typing."""

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.exchange import service
from sdgp_desktop.kernel import history
from sdgp_desktop.office import Office, new_office, open_office
from sdgp_desktop.office import opened as opened_office
from sdgp_desktop.qtkit.basics import Banner
from sdgp_desktop.recovery import restore_office
from sdgp_desktop.registry import service as registry
from sdgp_desktop.shell.window import MainWindow


def told(window: MainWindow) -> bool:
    """Whether the window tells that the database goes on from a copy."""
    return window.findChild(Banner, "copyOfBanner") is not None and window.copy_of is not None


def opened(window: MainWindow, path: Path, qtbot: QtBot) -> None:
    """Open a database in the window."""
    window.open_office(open_office(path))
    qtbot.waitUntil(lambda: not window.jobs.running)


def work_there(window: MainWindow, name: str) -> None:
    """Do something."""
    with window.office.act("add_staff") as work:
        registry.add_staff(work, name, "officer")


def test_a_database_that_goes_on_from_a_copy_is_told_once(
    bare_window: MainWindow, office_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(bare_window, office_file, qtbot)
    work_there(bare_window, "Bea Janssens")
    bare_window.leave_office()
    shutil.copy(office_file, tmp_path / "copy.db")
    opened(bare_window, office_file, qtbot)
    assert not told(bare_window)
    work_there(bare_window, "Cas Willems")
    bare_window.leave_office()
    shutil.copy(tmp_path / "copy.db", office_file)
    opened(bare_window, office_file, qtbot)
    assert told(bare_window)
    found = bare_window.findChild(QPushButton, "copyOfSeen")
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    assert not told(bare_window)
    bare_window.leave_office()
    opened(bare_window, office_file, qtbot)
    assert not told(bare_window)


def test_it_is_told_at_every_start_until_somebody_understood_or_the_work_came_back(
    bare_window: MainWindow, office_file: Path, kigali: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(bare_window, office_file, qtbot)
    packet(bare_window, kigali, tmp_path)
    bare_window.leave_office()
    shutil.copy(office_file, tmp_path / "copy.db")
    opened(bare_window, office_file, qtbot)
    work_there(bare_window, "Cas Willems")
    office = bare_window.office
    service.export(office.store, office.person, ["RALGA"], tmp_path / "ours.sdgp")
    bare_window.leave_office()
    restore_office(office_file, tmp_path / "copy.db")
    opened(bare_window, office_file, qtbot)
    first = bare_window.copy_of
    assert told(bare_window)
    work_there(bare_window, "Dirk Maes")
    bare_window.leave_office()
    opened(bare_window, office_file, qtbot)
    assert told(bare_window)
    assert bare_window.copy_of == first  # the moment of the copy, not of the work that went on
    south = open_office(tmp_path / "kigali.db")
    office = bare_window.office
    service.export(office.store, office.person, ["RALGA"], tmp_path / "now.sdgp")
    for name in ("ours.sdgp", "now.sdgp"):  # the second tells what is here now
        service.take_in(south.store, south.person, tmp_path / name)
    service.export(south.store, south.person, ["VVSG"], tmp_path / "back.sdgp")
    south.close()
    service.take_in(office.store, office.person, tmp_path / "back.sdgp")
    bare_window.leave_office()
    opened(bare_window, office_file, qtbot)
    assert not told(bare_window)


def test_what_a_restored_copy_lacks_is_noted_also_where_no_window_was_open(office_file: Path, tmp_path: Path) -> None:
    shutil.copy(office_file, tmp_path / "copy.db")
    with opened_office(office_file) as office:
        with office.act("add_staff") as work:
            registry.add_staff(work, "Cas Willems", "officer")
        office.store.seal()
    restore_office(office_file, tmp_path / "copy.db")
    with opened_office(office_file) as office:
        assert service.goes_on_from(office.store) is not None
        service.remember_heads(office.store, understood=True)
        assert service.goes_on_from(office.store) is None


def test_an_ordinary_start_tells_nothing(bare_window: MainWindow, office_file: Path, qtbot: QtBot) -> None:
    for name in ("Bea Janssens", "Cas Willems"):
        opened(bare_window, office_file, qtbot)
        assert not told(bare_window)
        work_there(bare_window, name)
        bare_window.leave_office()


# -- an import while somebody types


@pytest.fixture
def kigali(tmp_path: Path) -> Office:
    """The office of RALGA."""
    path = tmp_path / "kigali.db"
    new_office(path, "RALGA", "Eric Exemple").close()
    return open_office(path)


def packet(window: MainWindow, kigali: Office, folder: Path) -> Path:
    """A packet in which Kigali gives Karongi another name."""
    ours = window.office
    for one, other, name in ((ours, kigali, "ours"), (kigali, ours, "theirs")):
        service.write_card(one.store, folder / f"{name}.sdgpcard")
        service.add_office(other.store, folder / f"{name}.sdgpcard")
    with kigali.act("change_municipality") as work:
        registry.change_municipality(work, karongi(kigali), {"name": "Karongi (Kigali)"})
    file = folder / "kigali.sdgp"
    service.export(kigali.store, kigali.person, ["VVSG"], file)
    kigali.close()
    return file


def karongi(office: Office) -> Any:
    """The municipality."""
    with office.read() as reading:
        found = registry.municipality_by_code(reading, "RW31")
    assert found is not None
    return found.id


def typing(window: MainWindow, qtbot: QtBot) -> tuple[QLineEdit, Any]:
    """The name of Karongi, half typed."""
    window.jump("registry_municipality", karongi(window.office), "m.name")
    qtbot.waitUntil(lambda: window.findChild(QLineEdit, "field_m.name") is not None)
    line = window.findChild(QLineEdit, "field_m.name")
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Karongi (typed)")
    row: Any = line.parent()
    while row.objectName() != "row_m.name":
        row = row.parent()
    return line, row


def test_an_import_neither_loses_nor_silently_overwrites_what_is_typed(
    window: MainWindow, kigali: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    file = packet(window, kigali, tmp_path)
    line, row = typing(window, qtbot)
    service.take_in(window.office.store, window.office.person, file)
    qtbot.waitUntil(lambda: row.meanwhile)
    assert line.text() == "Karongi (typed)"
    window.house.leave(window.current)
    with window.office.read() as reading:
        assert registry.municipality(reading, karongi(window.office)).name == "Karongi (typed)"
        values = [c.value for c in history.of(reading, karongi(window.office), "name")]
    assert values[:2] == ["Karongi (typed)", "Karongi (Kigali)"]
    assert not row.meanwhile


def test_the_other_value_is_shown_and_what_was_typed_stays_as_a_draft(
    window: MainWindow, kigali: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    file = packet(window, kigali, tmp_path)
    line, row = typing(window, qtbot)
    service.take_in(window.office.store, window.office.person, file)
    qtbot.waitUntil(lambda: row.meanwhile)
    found = row.findChild(QPushButton, "showOther_m.name")
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    assert (line.text(), row.draft) == ("Karongi (Kigali)", "Karongi (typed)")


def test_a_field_stored_before_the_import_becomes_an_open_question(
    window: MainWindow, kigali: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    file = packet(window, kigali, tmp_path)
    typing(window, qtbot)
    window.show_place("exchange")  # leaving a place stores what is half typed
    service.take_in(window.office.store, window.office.person, file)
    with window.office.read() as reading:
        (question,) = service.conflicts(reading)
    assert {v.values["name"] for v in question.values} == {"Karongi (typed)", "Karongi (Kigali)"}
