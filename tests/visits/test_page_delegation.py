"""The delegation in the place Calendar, with real keys: people, folded travel data, checks, and what is left."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.store import Store
from sdgp_desktop.office import Office
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.visits.page import CalendarPage, build
from sdgp_desktop.visits.page.delegation import DelegationTab, NewDelegate
from sdgp_desktop.visits.service import erase_due
from tests.offices import ANNA, office_store
from tests.qtkit import audit
from tests.qtkit.around import Around
from tests.visits.around import DAY, partnership, visit
from tests.visits.delegation import AFTER, NUMBER, delegate, named, papers, write_papers

BEFORE = DAY - timedelta(days=30)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    held.set_local(office="VVSG", desk="V")
    on(held, BEFORE)
    yield held
    held.close()


def on(store: Store, day: date) -> None:
    """Let it be noon of a day."""
    store.clock = lambda: datetime.combine(day, time(12), UTC)


@pytest.fixture
def around(qapp: Any, store: Store) -> Iterator[Around]:
    language().set("en")
    yield Around(Office(store, ANNA))
    language().set("en")


@pytest.fixture
def trip(store: Store) -> UUID:
    return visit(store, partnership(store))


def opened(qtbot: QtBot, around: Around, trip: UUID) -> CalendarPage:
    """The place with the delegation of a visit in view."""
    page = build(around.context())
    assert isinstance(page, CalendarPage)
    qtbot.addWidget(page)
    page.resize(1176, 678)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.show_record(trip)
    page.side.open_tab("delegation")
    return page


def tab(page: CalendarPage) -> DelegationTab:
    return page.side.delegation


def line(inside: QWidget, name: str) -> QLineEdit:
    found = inside.findChild(QLineEdit, name)
    assert found is not None
    return found


def typed(field: QLineEdit, text: str) -> None:
    """Type into a field with real keys and leave it."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Tab)


def press(inside: QWidget, name: str) -> None:
    found = inside.findChild(QPushButton, name)
    assert found is not None
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def test_somebody_is_named_with_keys_alone(qtbot: QtBot, around: Around, store: Store, trip: UUID) -> None:
    page = opened(qtbot, around, trip)

    def fill() -> None:
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, NewDelegate)
        QTest.keyClick(sheet.done_button, Qt.Key.Key_Space)  # refused: no name yet
        assert "Name" in sheet.problem.text()
        QTest.keyClicks(sheet.name, "Dina Exemple")
        QTest.keyClick(sheet.name, Qt.Key.Key_Return)

    QTimer.singleShot(0, fill)
    tab(page).add_button.setFocus()
    QTest.keyClick(tab(page).add_button, Qt.Key.Key_Space)
    assert named(store, trip) == ["Dina Exemple"]
    assert tab(page).list.currentItem().text() == "Dina Exemple · Proposed"


def test_a_field_stores_itself_and_the_travel_data_are_folded_until_somebody_opens_them(
    qtbot: QtBot, around: Around, store: Store, trip: UUID
) -> None:
    who = delegate(store, trip)
    page = opened(qtbot, around, trip)
    typed(line(page, "field_d.function"), "Mayor")
    number = line(page, "field_t.number")
    assert (tab(page).travel.open, number.isVisible()) == (False, False)
    QTest.keyClick(tab(page).travel.head, Qt.Key.Key_Space)
    assert number.isVisible()
    typed(number, NUMBER)
    typed(line(page, "field_t.expires"), "31/12/2029")
    assert papers(store, who, BEFORE) == {"passport_number": NUMBER, "expires_on": date(2029, 12, 31)}
    page.refresh()
    assert tab(page).list.currentItem().text() == "Amina Voorbeeld · Mayor · Proposed · travel data"


def test_what_is_half_typed_is_stored_with_its_own_person(
    qtbot: QtBot, around: Around, store: Store, trip: UUID
) -> None:
    first, second = delegate(store, trip, "Amina A"), delegate(store, trip, "Bea B")
    page = opened(qtbot, around, trip)
    tab(page).travel.set_open(True)
    diet = line(page, "field_t.diet")
    diet.setFocus()
    QTest.keyClicks(diet, "no nuts")
    QTest.keyClick(tab(page).list, Qt.Key.Key_Down)
    assert tab(page).current == second
    assert (papers(store, first, BEFORE), papers(store, second, BEFORE)) == ({"diet": "no nuts"}, {})
    assert diet.text() == ""


def test_taking_somebody_out_offers_undo(qtbot: QtBot, around: Around, store: Store, trip: UUID) -> None:
    delegate(store, trip)
    page = opened(qtbot, around, trip)
    press(page, "removeDelegate")
    assert (named(store, trip), around.notices) == ([], ["Taken out of the delegation"])
    assert (tab(page).list.isVisible(), line(page, "field_d.name").isVisible()) == (False, False)


def test_a_check_leads_to_the_person_and_unfolds_the_field(
    qtbot: QtBot, around: Around, store: Store, trip: UUID
) -> None:
    delegate(store, trip, "Amina A")
    write_papers(store, delegate(store, trip, "Bea B"), expires_on=DAY)
    page = opened(qtbot, around, trip)
    page.side.open_tab("checks")
    (found,) = [f for f in page.model.findings(trip) if f.code == "passport_short"]
    page.side._to_field(found)
    assert tab(page).list.currentItem().text().startswith("Bea B")
    assert line(page, "field_t.expires").isVisible()


def test_today_leads_to_the_person_too(qtbot: QtBot, around: Around, store: Store, trip: UUID) -> None:
    delegate(store, trip, "Amina A")
    who = delegate(store, trip, "Bea B")
    page = opened(qtbot, around, trip)
    page.side.open_tab("form")
    page._jumped("visits_delegate", who, "t.number")
    assert tab(page).current == who


def test_the_package_is_asked_for_only_when_there_is_something_to_send(
    qtbot: QtBot, around: Around, store: Store, trip: UUID
) -> None:
    who = delegate(store, trip)
    page = opened(qtbot, around, trip)
    assert not tab(page).package_button.isEnabled()
    write_papers(store, who, passport_number=NUMBER)
    page.refresh()
    press(page, "visitPackage")
    assert around.jumps == [("exchange_visit", trip, "")]


@pytest.mark.parametrize(("number", "word"), [(NUMBER, "there was a valid"), (None, "no valid")])
def test_after_the_erasure_the_form_says_what_was_kept(
    qtbot: QtBot, around: Around, store: Store, trip: UUID, number: str | None, word: str
) -> None:
    who = delegate(store, trip)
    write_papers(store, who, passport_number=number, expires_on=date(2029, 1, 1))
    on(store, DAY + timedelta(days=6) + AFTER)
    erase_due(store, ANNA)
    page = opened(qtbot, around, trip)
    assert word in tab(page).gone.text.text()
    assert (tab(page).gone.isVisible(), tab(page).travel.isVisible()) == (True, False)


def test_a_visit_has_a_delegation_and_a_window_has_none(qtbot: QtBot, around: Around, store: Store, trip: UUID) -> None:
    from tests.visits.around import window

    page = opened(qtbot, around, trip)
    shown = [page.side.tabs.tabText(i) for i in range(page.side.tabs.count()) if page.side.tabs.isTabVisible(i)]
    page.show_record(window(store))
    without = [page.side.tabs.tabText(i) for i in range(page.side.tabs.count()) if page.side.tabs.isTabVisible(i)]
    assert ("Delegation" in shown, "Delegation" in without) == (True, False)


@pytest.mark.parametrize("code", ["en", "fr", "nl"])
def test_the_delegation_is_named_reachable_and_not_cut_in_each_language(
    qtbot: QtBot, around: Around, store: Store, trip: UUID, code: str
) -> None:
    language().set(code)
    write_papers(store, delegate(store, trip))
    page = opened(qtbot, around, trip)
    tab(page).travel.set_open(True)
    found = [audit.unnamed(page), audit.clipped(tab(page)), audit.unreachable(tab(page))]
    assert [list(one) for one in found] == [[], [], []]
