"""The frame of the window: places by key, undo with its name, what is saved, another language without a restart."""

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.excerpts import BEFORE, LONG, excerpt, places
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.office import open_office
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.place import Place
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.registry.service import add_staff
from sdgp_desktop.shell.facts import fitting
from sdgp_desktop.shell.help_page import pages
from sdgp_desktop.shell.house import House
from sdgp_desktop.shell.places import ALL, SPOTS, Spot, spot_of
from sdgp_desktop.shell.search import SearchEverywhere
from sdgp_desktop.shell.window import MainWindow

CONTROL = Qt.KeyboardModifier.ControlModifier
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_7,
          Qt.Key.Key_8, Qt.Key.Key_9, Qt.Key.Key_0)  # fmt: skip
CHEAP = ("settings", "help")


def add_somebody(window: MainWindow, name: str = "Bea Janssens") -> None:
    with window.office.act("add_staff") as work:
        add_staff(work, name, "officer")


def text_of(window: MainWindow, name: str) -> str:
    found = window.findChild(QPushButton, name)
    assert found is not None
    return found.text()


@pytest.mark.parametrize(("key", "spot"), list(zip(DIGITS, SPOTS, strict=True)))
def test_control_and_a_digit_open_a_place(window: MainWindow, key: Qt.Key, spot: Spot) -> None:
    QTest.keyClick(window, key, CONTROL)
    assert window.current == spot.code


@pytest.mark.parametrize(
    ("scan", "sign", "code"), [(10, "&", "today"), (11, "é", "calls"), (12, '"', "municipalities")]
)
@pytest.mark.parametrize("focus", ["window", "callInView"])
def test_the_top_row_of_azerty_opens_places_by_its_keys(
    window: MainWindow, qtbot: QtBot, focus: str, scan: int, sign: str, code: str
) -> None:
    window.show_place("help")
    held = window.topbar.calls if focus == "callInView" else window
    held.setFocus()
    text = "" if held is window else sign  # as the system tells it
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        QApplication.sendEvent(held, QKeyEvent(kind, ord(sign.upper()), CONTROL, scan, 0, 0, text))
    qtbot.waitUntil(lambda: window.current == code)
    assert window.topbar.calls.currentIndex() == 0


def test_undo_and_redo_say_what_they_take_back(window: MainWindow, qtbot: QtBot) -> None:
    undo = window.topbar.back
    assert not undo.isEnabled()
    add_somebody(window)
    qtbot.waitUntil(undo.isEnabled)
    assert "Bea Janssens" in undo.accessibleName()
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(window.topbar.again.isEnabled)
    assert not undo.isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Y, CONTROL)
    qtbot.waitUntil(undo.isEnabled)


def test_what_was_undone_is_done_again_from_its_notice(window: MainWindow, qtbot: QtBot) -> None:
    add_somebody(window)
    window.undo()
    line = window.notices.shown
    assert (line.deed.text(), "Bea Janssens" in line.text.text()) == ("Redo", True)
    line.deed.click()
    assert (line.deed.text(), line.text.text().split(":")[0]) == ("Undo", "Done again")
    add_somebody(window, "Carl")  # the button would now undo something else than the notice says
    qtbot.waitUntil(line.deed.isHidden)
    assert not line.isHidden()


@pytest.mark.parametrize("place", CHEAP)
def test_a_notice_covers_no_control_and_stays_behind_in_its_place(window: MainWindow, place: str) -> None:
    window.show_place(place)
    window.refused(Refusal("disk_full"))
    QApplication.processEvents()
    line = window.notices.shown
    ground = QRect(line.mapTo(window, QPoint(0, 0)), line.size())
    seen = [b for b in window.findChildren(QAbstractButton) if b.isVisibleTo(window) and not line.isAncestorOf(b)]
    boxes = [QRect(b.mapTo(window, QPoint(0, 0)), b.size()) & uncovered(b, window) for b in seen]
    assert line.height() > 0
    assert len(seen) > 10
    assert [b.objectName() for b, box in zip(seen, boxes, strict=True) if ground.intersects(box)] == []
    window.show_place("calls")
    assert line.isHidden()


def uncovered(widget: QWidget, window: MainWindow) -> QRect:
    """The part of the window in which a widget can be seen: areas that scroll cut off the rest."""
    found, above = window.rect(), widget.parentWidget()
    while above is not None and above is not window:
        found &= QRect(above.mapTo(window, QPoint(0, 0)), above.size())
        above = above.parentWidget()
    return found


def test_the_line_at_the_bottom_tells_what_is_saved(window: MainWindow, qtbot: QtBot) -> None:
    assert text_of(window, "saveState") == "all saved"
    add_somebody(window)
    qtbot.waitUntil(lambda: text_of(window, "saveState").startswith("saved "))
    window.refused(Refusal("disk_full"))
    assert text_of(window, "saveState").startswith("NOT saved since ")
    add_somebody(window, "Carl")
    qtbot.waitUntil(lambda: text_of(window, "saveState").startswith("saved "))
    assert text_of(window, "officePerson") == "VVSG · Ann Peeters"


@pytest.mark.parametrize(("part", "place"), [("officePerson", "settings"), ("lastCopy", "settings")])
def test_each_part_of_the_bottom_leads_there(window: MainWindow, part: str, place: str) -> None:
    found = window.findChild(QPushButton, part)
    assert found is not None
    found.click()
    assert window.current == place


@pytest.mark.parametrize("code", LANGUAGES)
def test_another_language_speaks_at_once_everywhere(window: MainWindow, code: str) -> None:
    window.show_place("settings")
    language().set(code)
    assert window.current == "settings"
    for spot in ALL:
        assert window.sidebar.buttons[spot.code].text() == spot.title.to(code)
    assert window.office.language == code


def test_every_action_is_found_by_its_words_in_every_language(window: MainWindow) -> None:
    known = window.known_actions()
    for code in LANGUAGES:
        for _place, action in known:
            assert action in [found for _, found in fitting(known, action.title.to(code))]


def test_search_everywhere_finds_records_without_accents_and_leads_there(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    dialog = window.findChild(SearchEverywhere)
    assert dialog is not None
    QTest.keyClicks(dialog.field, "perere")
    dialog.look()
    titles = [dialog.list.item(n).text() for n in range(dialog.list.count())]
    assert any("Pèrèrè" in title for title in titles)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current == "municipalities")


@given(st.text(max_size=80), st.sampled_from(["Bɔhikɔn", "Pèrèrè", "kookatelier"]), st.text(max_size=300))
def test_the_excerpt_of_a_long_text_holds_the_word_that_was_found(before: str, word: str, after: str) -> None:
    text, spans = excerpt(f"{before} {word} {after}", {fold(word)[:5]})
    start, end = spans[0]
    assert fold(text[start:end]).startswith(fold(word)[:5])
    assert start <= BEFORE + len("… ")
    assert len(text) <= LONG


def test_marks_above_letters_belong_to_the_found_word() -> None:
    assert places("à Bɔ̀hikɔ́n, hier", {"bohi"}) == [(2, 11)]


def test_a_search_that_finds_nothing_says_so_at_the_top(window: MainWindow, qtbot: QtBot) -> None:
    window.search()
    dialog = window.findChild(SearchEverywhere)
    assert dialog is not None
    dialog.field.setText("zzzqqq")
    dialog.look()
    qtbot.waitUntil(dialog.nothing.isVisible)
    assert dialog.list.isHidden()
    assert dialog.nothing.y() < dialog.field.geometry().bottom() + theme().dp(24)
    assert dialog.nothing.alignment() & Qt.AlignmentFlag.AlignTop
    dialog.reject()


def test_search_everywhere_does_actions(window: MainWindow) -> None:
    window.show_place("settings")
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    dialog = window.findChild(SearchEverywhere)
    assert dialog is not None
    dialog.field.setText("help")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert window.current == "help"


def test_f1_opens_the_page_of_the_place(window: MainWindow) -> None:
    window.show_place("settings")
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.current == "help"
    shown = window.pages["help"].findChild(QListWidget, "helpPages")
    assert shown is not None
    assert shown.currentItem().data(Qt.ItemDataRole.UserRole) == "settings"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_place_has_a_page_of_help_in_every_language(code: str) -> None:
    here = {name for name, _, _ in pages(code)}
    assert {spot.code for spot in ALL if spot.code != "help"} <= here


def test_text_size_changes_by_key_and_keeps_the_place(window: MainWindow) -> None:
    window.show_place("settings")
    QTest.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    assert theme().percent == 110
    assert window.current == "settings"
    QTest.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    assert theme().percent == 100


def test_a_narrow_window_shows_icons_only(window: MainWindow) -> None:
    window.resize(1024, 600)
    assert window.sidebar.buttons["calls"].text() == ""
    assert window.sidebar.buttons["calls"].accessibleName() == "Calls"
    window.resize(1366, 768)
    assert window.sidebar.buttons["calls"].text() == "Calls"


def test_files_that_nobody_takes_are_told(window: MainWindow) -> None:
    window.take_files(["/some/where/picture.bmp"])
    assert "No place takes this kind of file" in window.notices.kept[0].text


def test_records_lead_to_the_place_of_their_slice() -> None:
    assert {spot.code for spot in (spot_of("intake_dossier"), spot_of("visits_visit")) if spot} == {
        "applications",
        "calendar",
    }
    assert spot_of("nowhere_thing") is None


def test_example_data_are_marked(bare_window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    from sdgp_desktop.office import new_office

    bare_window.open_office(new_office(tmp_path / "sample.db", "VVSG", "Ann", sample=True))
    qtbot.waitUntil(lambda: not bare_window.jobs.running)
    banner = bare_window.findChild(QWidget, "sampleBanner")
    assert banner is not None
    qtbot.waitUntil(banner.isVisible)


def test_a_database_for_reading_says_so_before_anything_is_typed(
    bare_window: MainWindow, office_file: Path, qtbot: QtBot
) -> None:
    from sdgp_desktop.office import open_office

    bare_window.open_office(open_office(office_file, read_only=True))
    banner = bare_window.findChild(QWidget, "readOnlyBanner")
    assert banner is not None
    qtbot.waitUntil(banner.isVisible)
    assert bare_window.findChild(QPushButton, "saveCopy") is not None


def test_a_banner_says_that_who_works_here_only_reads_until_somebody_else_does(window: MainWindow) -> None:
    from sdgp_desktop.registry.service import add_staff

    anna = window.office.person.id
    with window.office.act("add_staff") as work:
        bert = add_staff(work, "Bert Voorbeeld", "reader")
    assert window.findChild(QWidget, "readerBanner") is None
    window.office.work_as(bert)
    window.refresh_frame()
    QApplication.processEvents()
    assert window.findChild(QWidget, "readerBanner") is not None
    window.office.work_as(anna)
    window.refresh_frame()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChild(QWidget, "readerBanner") is None


def test_a_place_that_fails_leaves_the_others_alone(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    broken = Spot("help", "circle-help", ALL[-1].title, "sdgp_desktop.shell.no_such_page")
    monkeypatch.setattr("sdgp_desktop.shell.house.ALL", (*ALL[:-1], broken))
    troubles: list[BaseException] = []
    house = House(window.stack, window, troubles.append)
    house.show("help")
    assert [type(e).__name__ for e in troubles] == ["ModuleNotFoundError"]
    shown = window.stack.currentWidget()
    assert shown is not None
    assert shown.objectName() == "placeFailed"
    house.show("settings")
    assert "settings" in house.pages


def test_closing_stores_what_is_half_typed_and_asks_nothing(window: MainWindow) -> None:
    left: list[bool] = []
    window.show_place("settings")
    window.contexts["settings"].on_leave(lambda: left.append(True))
    window.close()
    assert left == [True]
    assert window.office is None


def test_what_is_typed_in_settings_is_stored_and_shown_after_another_language(window: MainWindow, qtbot: QtBot) -> None:
    window.show_place("settings")
    page = window.pages["settings"]
    page.show_part("association")  # type: ignore[attr-defined]
    line = page.findChild(QLineEdit, "field_as.donor_nl")
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Met steun van DGD")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    language().set("fr")
    again = window.pages["settings"].findChild(QLineEdit, "field_as.donor_nl")
    assert again is not None
    assert again is not line
    assert again.text() == "Met steun van DGD"


def test_every_place_says_what_it_is() -> None:
    for spot in ALL:
        assert isinstance(spot.place(), Place)


def test_a_place_is_a_button_whose_tip_and_description_hold_no_markup(window: MainWindow) -> None:
    window.show_place("calls")
    for code, made in window.sidebar.buttons.items():
        spoken = QAccessible.queryAccessibleInterface(made)
        assert spoken.role() == QAccessible.Role.PushButton
        said = spoken.text(QAccessible.Text.Description)
        assert (said == "in view") is (code == "calls")
        assert "<" not in said + made.toolTip()


def test_circles_of_readers_are_named_in_words(window: MainWindow) -> None:
    window.show_place("settings")
    page: Any = window.pages["settings"]
    page.show_part("circles")
    names = [found.text() for found in page.findChildren(QLabel) if re.fullmatch(r"circle\d+", found.objectName())]
    assert {"What everybody works with", "The work with Benin", "The work with Rwanda", "The money"} <= set(names)


def test_after_the_copy_at_the_start_today_no_longer_misses_one(
    bare_window: MainWindow, office_file: Path, qtbot: QtBot
) -> None:
    bare_window.open_office(open_office(office_file))
    assert bare_window.current == "today"
    qtbot.waitUntil(lambda: not bare_window.jobs.running)
    said = [found.text() for found in bare_window.pages["today"].findChildren(QLabel) if not found.isHidden()]
    assert bare_window.facts is not None
    assert bare_window.facts.last_copy() is not None
    assert not any("no safety copy yet" in text for text in said)
