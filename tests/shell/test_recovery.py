"""The keys of an installation: protected by the PIN, printed on a sheet, and back from it when all else is lost."""

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.exchange import service
from sdgp_desktop.kernel import desk, keys
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.office import open_office
from sdgp_desktop.registry import service as registry
from sdgp_desktop.shell.frontpages import SignIn
from sdgp_desktop.shell.program import Program
from sdgp_desktop.shell.window import MainWindow


def words_on(data: bytes) -> str:
    """The text of a paper."""
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def letters(text: str) -> str:
    """Only letters and digits."""
    return re.sub(r"[^A-Z0-9]", "", text.upper())


@given(st.binary(min_size=32, max_size=32))
def test_the_keys_of_a_desk_come_back_from_paper_however_they_are_typed(seed: bytes) -> None:
    made = desk.DeskKeys(seed, desk.make().identity)
    signs, opens = desk.on_paper(made)
    assert desk.from_paper(signs.lower().replace("-", " "), opens.replace("-", "")) == made
    assert desk.from_paper(signs, made.identity) == made


@pytest.mark.parametrize("part", [0, 1])
def test_a_wrong_sign_of_a_desk_key_is_noticed(part: int) -> None:
    typed = list(desk.on_paper(desk.make()))
    typed[part] = ("A" if typed[part][0] != "A" else "C") + typed[part][1:]
    with pytest.raises(Refusal, match="desk_key_group") as refused:
        desk.from_paper(*typed)
    assert refused.value.facts == {"key": (desk.SIGNS_WITH, desk.OPENS_WITH)[part], "group": 1}


@given(st.binary(min_size=32, max_size=32), st.integers(0, 55), st.sampled_from(["other", "missing", "more"]))
def test_one_mistake_in_a_recovery_key_is_told_with_its_group(seed: bytes, place: int, what: str) -> None:
    signs = letters(keys.recovery_words(seed))
    other = "C" if signs[place] != "C" else "D"
    if what == "missing":
        typed = signs[:place] + signs[place + 1 :]
    else:
        typed = signs[:place] + other + signs[place + (what == "other") :]
    with pytest.raises(Refusal, match="recovery_group") as refused:
        keys.from_recovery(typed.lower())
    # beside the same sign nobody can tell which of them is missing or too many: the first group it may be in is told
    first, sign = place, signs[place] if what == "missing" else other
    while what != "other" and first and signs[first - 1] == sign:
        first -= 1
    assert refused.value.facts == {"group": first // 4 + 1}


@pytest.mark.parametrize("part", [0, 1])
def test_several_mistakes_in_a_desk_key_tell_which_one_it_is(part: int) -> None:
    typed = list(desk.on_paper(desk.make()))
    typed[part] = typed[part][:20]
    with pytest.raises(Refusal, match="desk_key_not_valid") as refused:
        desk.from_paper(*typed)
    assert refused.value.facts == {"key": (desk.SIGNS_WITH, desk.OPENS_WITH)[part]}


def test_the_key_of_a_desk_is_no_key_of_a_database() -> None:
    signs, opens = desk.on_paper(desk.make())
    with pytest.raises(Refusal, match="recovery_not_valid"):
        keys.from_recovery(signs)
    with pytest.raises(Refusal, match="desk_key_not_valid"):
        desk.from_paper(keys.recovery_words(b"k" * 32), opens)


def test_the_pin_locks_the_keys_of_the_desk_too(office_file: Path) -> None:
    office = open_office(office_file)
    mine = office.store.desk_keys()
    office.set_pin("2468")
    office.close()
    kept = desk.file_of(office_file).read_bytes()
    assert json.loads(kept)["locked"] is True
    assert mine.identity.encode() not in kept
    assert mine.seed.hex().encode() not in kept
    with pytest.raises(Refusal, match="desk_damaged"):
        desk.load(office_file, None)
    assert desk.load(office_file, keys.any_of(office_file, "2468")[1]) == mine


@pytest.mark.parametrize("spoken", ["en", "fr", "nl"])
def test_the_sheet_shows_both_keys_and_the_six_words(office_file: Path, spoken: str) -> None:
    office = open_office(office_file)
    key = office.set_pin("2468")
    printed = words_on(office.recovery_sheet(spoken))
    signs, opens = service.desk_key(office.store)
    six = service.own_card(office.store).fingerprint(spoken)
    office.close()
    assert all(letters(part) in letters(printed) for part in (key, signs, opens, six))


def test_without_a_pin_the_sheet_says_that_there_is_no_key_yet(office_file: Path) -> None:
    office = open_office(office_file)
    printed = words_on(office.recovery_sheet("en"))
    office.close()
    assert "has no PIN yet" in printed


def test_a_lost_desk_file_comes_back_and_work_done_meanwhile_is_vouched_for(office_file: Path) -> None:
    office = open_office(office_file)
    before, sheet = service.own_card(office.store), service.desk_key(office.store)
    office.close()
    desk.file_of(office_file).unlink()
    office = open_office(office_file)
    interim = service.own_card(office.store)
    with office.act("add_staff") as work:
        registry.add_staff(work, "Bea Janssens", "officer")
    service.bring_desk_back(office.store, *sheet)
    with office.read() as reading:
        known = [one.key for one in service.offices(reading)]
    assert (service.own_card(office.store).key, known) == (before.key, [interim.key])
    assert interim.key != before.key
    office.close()
    with Store(office_file, SCHEMA) as again:
        assert again.desk_keys().public == before.key


def test_a_damaged_desk_file_comes_back(office_file: Path) -> None:
    office = open_office(office_file)
    sheet = service.desk_key(office.store)
    office.close()
    desk.file_of(office_file).write_bytes(b"{}")
    with Store(office_file, SCHEMA) as store:
        with pytest.raises(Refusal, match="desk_damaged"):
            store.desk_keys()
        service.bring_desk_back(store, *sheet)
        assert desk.on_paper(store.desk_keys()) == sheet


# -- the window


def front(window: MainWindow) -> QWidget:
    """The page in view."""
    page = window.stack.currentWidget()
    assert page is not None
    return page


def sheet(qtbot: QtBot, name: str) -> Any:
    """The small form of this name, once it is open."""
    qtbot.waitUntil(lambda: getattr(QApplication.activeModalWidget(), "objectName", str)() == name)
    return QApplication.activeModalWidget()


def typed(inside: QWidget, name: str, text: str) -> None:
    """Type into a line."""
    line = inside.findChild(QLineEdit, name)
    assert line is not None
    line.clear()
    QTest.keyClicks(line, text)


def press(inside: QWidget, name: str) -> None:
    """Click a button."""
    found = inside.findChild(QPushButton, name)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("lost", [False, True])
def test_when_all_pins_are_forgotten_the_sheet_opens_and_a_new_pin_is_given(
    qapp: QApplication, bare_window: MainWindow, office_file: Path, qtbot: QtBot, lost: bool
) -> None:
    office = open_office(office_file)
    mine = office.store.desk_keys()
    key = office.set_pin("2468")
    office.close()
    if lost:
        keys.file_of(office_file).unlink()  # the wrapped keys are gone as well
    program = Program(qapp, bare_window, None)
    program.open(office_file)
    page = front(bare_window)
    assert isinstance(page, SignIn)
    if not lost:
        page.ask_recovery()
    form = sheet(qtbot, "recoverySheet")
    line = form.findChild(QLineEdit, "typedRecovery")
    wrong = key[:7] + ("A" if key[7] != "A" else "C") + key[8:]
    typed(form, "typedRecovery", wrong)
    press(form, "recoverySheetDone")
    assert (form.isVisible(), line.text(), "in group 2" in form.problem.text()) == (True, wrong, True)
    assert line.fontMetrics().horizontalAdvance(key) < line.width() - 8
    typed(form, "typedRecovery", key.lower())
    press(form, "recoverySheetDone")
    form = sheet(qtbot, "pinSheet")
    assert form.findChild(QLineEdit, "oldPin") is None
    typed(form, "newPin", "13579")
    typed(form, "newPinAgain", "13579")
    press(form, "pinSheetDone")
    shown = sheet(qtbot, "recoverySheet")
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible(), "the key stays until somebody noted it"
    QTest.mouseClick(shown.noted, Qt.MouseButton.LeftButton, pos=QPoint(8, shown.noted.height() // 2))
    press(shown, "recoverySheetDone")
    qtbot.waitUntil(lambda: not bare_window.jobs.running)
    assert keys.any_of(office_file, "13579")[1] == bare_window.office.store.key
    assert bare_window.office.store.desk_keys() == mine
    assert not bare_window.office.recovered


def test_a_pin_is_typed_without_touching_the_mouse(window: MainWindow, qtbot: QtBot) -> None:
    window.show_place("settings")
    page: Any = window.pages["settings"]
    page.show_part("people")
    press(page, "setPin")
    form = sheet(qtbot, "pinSheet")
    qtbot.waitUntil(lambda: form.focusWidget() is form.findChild(QLineEdit, "newPin"))
    type_on(form, "471")
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert "shorter than 4" in form.problem.text()
    type_on(form, "1")
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
    type_on(form, "4712")
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert "differ" in form.problem.text()
    assert not window.office.has_pin
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Backspace)
    type_on(form, "1")
    QTest.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    assert sheet(qtbot, "recoverySheet").findChild(QLineEdit, "recoveryKey").text()
    assert window.office.has_pin


def type_on(form: Any, text: str) -> None:
    """Type where the cursor is."""
    QTest.keyClicks(form.focusWidget(), text)


def test_the_sheet_is_previewed_after_the_pin(window: MainWindow, qtbot: QtBot) -> None:
    window.office.set_pin("2468")
    window.show_place("settings")
    page: Any = window.pages["settings"]
    page.show_part("people")
    page.refresh()
    press(page, "recoveryPaper")
    form = sheet(qtbot, "sheetPin")
    typed(form, "sheetPinLine", "1111")
    press(form, "sheetPinDone")
    assert form.problem.text() != ""
    typed(form, "sheetPinLine", "2468")
    press(form, "sheetPinDone")
    shown = sheet(qtbot, "sheetPreview")
    qtbot.waitUntil(lambda: shown.panel.document.pageCount() == 1)
    assert letters(keys.recovery_words(window.office.store.key)) in letters(words_on(shown.panel.content))
    assert shown.panel.height() > shown.height() * 0.7
    assert (shown.cancel_button.accessibleName(), shown.panel.print_button.property("role")) == ("Close", "primary")
    press(shown, "sheetPreviewCancel")
    qtbot.waitUntil(lambda: not window.jobs.running)


def test_the_keys_of_the_desk_are_typed_in_settings(window: MainWindow, qtbot: QtBot) -> None:
    signs, opens = service.desk_key(window.office.store)
    window.office.store.use_desk_keys(desk.make())
    window.show_place("settings")
    page: Any = window.pages["settings"]
    page.show_part("people")
    press(page, "deskBackButton")
    form = sheet(qtbot, "deskBack")
    typed(form, "deskSigns", signs)
    typed(form, "deskOpens", opens[:-1])
    press(form, "deskBackDone")
    assert "In “It opens with”, group 15" in form.problem.text()
    assert form.findChild(QLineEdit, "deskSigns").text() == signs
    typed(form, "deskOpens", opens)
    press(form, "deskBackDone")
    assert service.desk_key(window.office.store) == (signs, opens)
