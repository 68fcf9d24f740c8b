"""Settings, Bin: what was removed is found again with keys and clicks, put back, and hidden for good."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.notes import add_note, change_note
from sdgp_desktop.office import Office, open_office
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.registry import service as registry
from sdgp_desktop.registry.records import Person
from sdgp_desktop.shell.search import SearchEverywhere
from sdgp_desktop.shell.settings import bin as part
from sdgp_desktop.shell.window import MainWindow


def removed(office: Office, *names: str) -> list[UUID]:
    """People of the register, made and removed one after the other: the last name is the newest in the bin."""
    found = []
    for name in names:
        with office.act("add_person") as work:
            id = registry.add_person(work, name)
        with office.act("remove_record") as work:
            registry.remove_record(work, "registry_person", id, name)
        found.append(id)
    return found


def is_removed(window: MainWindow, id: UUID) -> bool:
    with window.office.read() as reading:
        return bool(reading.get(Person, id).removed)


def look(window: MainWindow) -> Any:
    """The bin, opened by the search everywhere with keys."""
    window.search()
    dialog = window.findChild(SearchEverywhere)
    assert dialog is not None
    QTest.keyClicks(dialog.field, "recycle bin")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    page: Any = window.pages["settings"]
    assert page.tabs.currentWidget() is page.bin
    return page.bin


def text(bin: Any, name: str) -> str:
    label = bin.findChild(QLabel, name)
    assert label is not None
    return str(label.accessibleName() or label.text())


def lines(bin: Any) -> int:
    return sum(b.objectName().startswith("putBack") for b in bin.findChildren(QPushButton))


def button(bin: Any, name: str) -> QPushButton:
    found = bin.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def in_question(qtbot: QtBot, deed: Callable[[Sheet], None]) -> list[str]:
    """Do something in the next question; gives its title and text once it was asked."""
    seen: list[str] = []

    def read() -> None:
        shown = QApplication.activeModalWidget()
        if not isinstance(shown, Sheet):
            QTimer.singleShot(20, read)
            return
        words = shown.findChild(QLabel, "questionText")
        assert words is not None
        seen.extend((shown.windowTitle(), words.text()))
        deed(shown)

    QTimer.singleShot(0, read)
    return seen


@pytest.fixture
def people(office_file: Path) -> list[UUID]:
    """Two people who were removed before the program was started again."""
    office = open_office(office_file)
    found = removed(office, "Janssens", "Claes")
    office.close()
    return found


def test_what_was_removed_stands_in_the_bin_after_a_restart_and_is_put_back_with_a_key(
    people: list[UUID], window: MainWindow, qtbot: QtBot
) -> None:
    janssens, claes = people
    bin = look(window)
    assert lines(bin) == 2
    assert text(bin, "binned0") == "Claes"
    assert text(bin, "binnedAct0") == "Municipalities and people · Moved Claes to the bin"
    assert text(bin, "binnedBy0").startswith("Ann Peeters (VVSG), ")
    first = button(bin, "putBack0")
    assert first.accessibleName() == "Put Claes back"
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: lines(bin) == 1)
    assert (is_removed(window, claes), is_removed(window, janssens)) == (False, True)
    assert window.notices.kept[-1].text == "Claes is back."
    qtbot.waitUntil(lambda: window.focusWidget() is button(bin, "putBack0"))
    window.undo()
    qtbot.waitUntil(lambda: lines(bin) == 2)
    assert is_removed(window, claes)


def test_the_bin_is_emptied_only_after_a_question_that_says_how_much_and_what_stays(
    window: MainWindow, qtbot: QtBot
) -> None:
    (id,) = removed(window.office, "Janssens")
    bin = look(window)
    asked = in_question(qtbot, lambda sheet: QTest.keyClick(sheet, Qt.Key.Key_Escape))
    QTest.mouseClick(button(bin, "emptyBin"), Qt.MouseButton.LeftButton)
    assert asked[0] == "Empty the bin with 1 entry?"
    assert "stays in the history" in asked[1]
    assert lines(bin) == 1
    in_question(qtbot, lambda sheet: QTest.mouseClick(sheet.done_button, Qt.MouseButton.LeftButton))
    QTest.mouseClick(button(bin, "emptyBin"), Qt.MouseButton.LeftButton)
    assert lines(bin) == 0
    assert bin.stack.currentWidget().objectName() == "binNone"
    assert is_removed(window, id)
    removed(window.office, "Claes")
    qtbot.waitUntil(lambda: lines(bin) == 1)
    assert text(bin, "binned0") == "Claes"


def test_a_row_whose_record_is_in_the_bin_too_is_refused_in_words(window: MainWindow, qtbot: QtBot) -> None:
    with window.office.act("add_note") as work:
        person = registry.add_person(work, "Janssens")
        note = add_note(work, "registry_person", person, "Calls on Mondays")
    with window.office.act("change_note") as work:
        change_note(work, note, "")
    with window.office.act("remove_record") as work:
        registry.remove_record(work, "registry_person", person, "Janssens")
    bin = look(window)
    assert text(bin, "binned1") == "Janssens · Calls on Mondays"
    QTest.mouseClick(button(bin, "putBack1"), Qt.MouseButton.LeftButton)
    assert window.notices.kept[-1].text == (
        "“Janssens · Calls on Mondays” belongs to “Janssens”, which is in the bin itself. "
        "Nothing was changed; put “Janssens” back first."
    )
    assert lines(bin) == 2


def test_a_full_bin_shows_the_newest_lines_and_more_when_asked(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part, "SHOWN", 2)
    removed(window.office, "Aerts", "Bels", "Claes", "Daems", "Engels")
    window.show_place("settings")
    bin = look(window)
    assert (lines(bin), text(bin, "binned0"), button(bin, "binMore").text()) == (2, "Engels", "Show 3 more")
    QTest.mouseClick(button(bin, "binMore"), Qt.MouseButton.LeftButton)
    assert (lines(bin), text(bin, "binned3"), button(bin, "binMore").text()) == (4, "Bels", "Show 1 more")


def test_a_database_that_may_only_be_read_shows_its_bin_and_refuses_the_rest(
    people: list[UUID], bare_window: MainWindow, office_file: Path, qtbot: QtBot
) -> None:
    window = bare_window
    window.open_office(open_office(office_file, read_only=True))
    qtbot.waitUntil(lambda: not window.jobs.running)
    bin = look(window)
    for name in ("putBack0", "emptyBin"):
        QTest.mouseClick(button(bin, name), Qt.MouseButton.LeftButton)
        assert "open for reading only" in window.notices.kept[-1].text
    assert lines(bin) == 2
    with pytest.raises(Refusal, match="read_only"):
        bin.model.empty_bin()


def readings(bin: Any, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Grows by one each time the bin is read for the page."""
    read, seen = bin.model.binned, list[int]()

    def counted(shown: int) -> Any:
        seen.append(shown)
        return read(shown)

    monkeypatch.setattr(bin.model, "binned", counted)
    return seen


def test_the_bin_is_read_once_for_one_change_and_not_at_all_while_something_else_is_in_view(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    removed(window.office, "Aerts")
    bin = look(window)
    page: Any = window.pages["settings"]
    seen = readings(bin, monkeypatch)

    def settled() -> int:
        found = len(seen)
        for _ in range(3):
            QApplication.processEvents()
        return found if len(seen) == found else settled()

    with window.office.act("add_staff") as work:  # of the kinds for which the rest of the page is shown anew
        registry.add_staff(work, "Bart Bels", "officer")
    qtbot.waitUntil(lambda: len(seen) > 0)
    assert settled() == 1
    page.show_part("people")
    removed(window.office, "Bels")
    assert settled() == 1
    page.show_part("bin")
    assert (settled(), lines(bin)) == (2, 2)
    window.show_place("today")
    removed(window.office, "Claes")
    assert settled() == 2
    window.show_place("settings")
    qtbot.waitUntil(lambda: lines(bin) == 3)
    assert settled() == 3
