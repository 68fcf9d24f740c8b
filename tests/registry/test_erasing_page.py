"""Erasing somebody in the place Municipalities, by keys: what the form says, the ground, the PIN, the tombstone."""

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.store import Store
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.registry import service as registry
from sdgp_desktop.registry.model import PeopleModel
from sdgp_desktop.registry.page import RegisterPage
from sdgp_desktop.registry.page.erasing import EraseSheet
from tests.exchange.clicks import answer, sheets
from tests.offices import ANNA
from tests.qtkit.around import Around


@pytest.fixture
def gone(store: Store) -> UUID:
    """Somebody who wants to be erased."""
    with store.act("add_person", ANNA) as work:
        return registry.add_person(work, "Vertrokken", first_name="Vestine", function="Planner")


def opened(qtbot: QtBot, around: Around, id: UUID) -> RegisterPage:
    """The page with this person chosen."""
    page = RegisterPage(around.context())
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.show_record("registry_person", id, "")
    return page


def by_menu(qtbot: QtBot, page: RegisterPage, deed: Callable[[Any], object]) -> None:
    """The menu More, opened and answered by keys, and the form that opens; back when it is closed."""
    more = page.findChild(QPushButton, "personMore")
    assert more is not None
    menu = more.menu()
    assert menu is not None
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    qtbot.waitUntil(menu.isVisible)
    seen: list[str] = []

    def look(sheet: QWidget) -> None:
        seen.append(sheet.objectName())
        deed(sheet)

    wrong = answer(look)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(seen) and not sheets())
    assert (seen, wrong) == (["eraseSheet"], [])


def said(sheet: EraseSheet, name: str) -> str:
    """A list of the form."""
    found = sheet.findChild(QLabel, name)
    assert found is not None
    return found.text()


def name_of(store: Store, id: UUID) -> str:
    with store.read() as reading:
        return registry.person(reading, id).name


@pytest.mark.parametrize(
    ("spoken", "going", "words"),
    [
        ("en", "Functions: 1", "Ground: The person asked for it."),
        ("fr", "Fonctions", "La personne l’a demandé"),
        ("nl", "Functies: 1", "Grond: De persoon vroeg erom."),
    ],
)
def test_somebody_is_erased_by_keys_and_a_tombstone_is_shown(
    qtbot: QtBot, around: Around, store: Store, gone: UUID, spoken: str, going: str, words: str
) -> None:
    language().set(spoken)
    page = opened(qtbot, around, gone)

    def choose(sheet: EraseSheet) -> None:
        assert going in said(sheet, "eraseGoing")
        assert said(sheet, "eraseStaying")
        box = sheet.findChild(ChoiceBox, "eraseSheet_ground")
        assert box is not None
        QTest.keyClick(sheet.done_button, Qt.Key.Key_Space)
        assert sheet.isVisible(), "without a ground nothing is erased"
        assert sheet.problem.text()
        assert name_of(store, gone) == "Vestine Vertrokken"
        QTest.keyClick(box, Qt.Key.Key_Down)
        QTest.keyClick(sheet.done_button, Qt.Key.Key_Space)

    by_menu(qtbot, page, choose)
    panel = page.people.panel
    qtbot.waitUntil(lambda: panel.tab == "erased")
    assert name_of(store, gone) == ""
    shown = page.findChild(QLabel, "tombstone0")
    assert shown is not None
    assert words in shown.text()
    assert ANNA.name in shown.text()
    assert not [t for t in ("form", "functions", "checks", "notes") if visible(page, t)]


def visible(page: RegisterPage, id: str) -> bool:
    """Whether a tab of the person is there to choose."""
    panel = page.people.panel
    number = next(n for n, tab in enumerate(panel._tabs) if tab.id == id)
    return panel.tabs.isTabVisible(number)


def test_escape_erases_nothing(qtbot: QtBot, around: Around, store: Store, gone: UUID) -> None:
    page = opened(qtbot, around, gone)
    by_menu(qtbot, page, lambda sheet: QTest.keyClick(sheet, Qt.Key.Key_Escape))
    assert name_of(store, gone) == "Vestine Vertrokken"
    assert page.people.panel.tab == "form"


def test_the_pin_is_asked_for_where_one_is_set(qtbot: QtBot, around: Around, gone: UUID) -> None:
    around.office.set_pin("482913")
    page = opened(qtbot, around, gone)

    def type_it(sheet: EraseSheet) -> None:
        box = sheet.findChild(ChoiceBox, "eraseSheet_ground")
        pin = sheet.findChild(QLineEdit, "eraseSheet_pin")
        assert box is not None
        assert pin is not None
        QTest.keyClick(box, Qt.Key.Key_Down)
        QTest.keyClicks(pin, "111111")
        QTest.keyClick(sheet.done_button, Qt.Key.Key_Space)
        assert sheet.isVisible()
        assert sheet.problem.text()
        assert name_of(around.office.store, gone) == "Vestine Vertrokken"
        pin.clear()
        QTest.keyClicks(pin, "482913")
        QTest.keyClick(sheet.done_button, Qt.Key.Key_Space)

    by_menu(qtbot, page, type_it)
    assert name_of(around.office.store, gone) == ""
    around.office.store.close()


def test_somebody_erased_stands_in_the_list_as_such_and_is_asked_nothing(
    around: Around, store: Store, gone: UUID, qtbot: QtBot
) -> None:
    around.office.erase_person(gone, "asked")
    page = opened(qtbot, around, gone)
    at = page.people.model.find(gone)
    assert page.people.model.index(at, 0).data() == "(erased)"
    model = PeopleModel(around.context())
    assert model.count(Query(search="vertrokken")) == 0
    assert model.findings(gone) == ()
    assert gone not in [line.id for line in model.page(0, 1000, Query(filters={"notice": "missing"}))]
    with store.read() as reading:
        assert gone not in {p.id for p in registry.people(reading)}
    assert b"Vertrokken" not in store.path.read_bytes()
