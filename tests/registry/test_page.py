"""The place Municipalities: lists, the map, forms that store themselves, small forms that warn of doubles."""

from datetime import date
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.kernel.store import Store
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.registry import service as registry
from sdgp_desktop.registry.model import LinksModel, PeopleModel, PlacesModel, RegionsModel
from sdgp_desktop.registry.page import RegisterPage, build
from sdgp_desktop.registry.page.lists import NewEntry
from sdgp_desktop.registry.page.people import HandOver, NewPerson
from sdgp_desktop.registry.page.places import NewPlace
from tests.offices import ANNA
from tests.qtkit.around import Around


@pytest.fixture
def page(qtbot: QtBot, around: Around) -> RegisterPage:
    made = build(around.context())
    assert isinstance(made, RegisterPage)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def code_of(store: Store, code: str) -> UUID:
    with store.read() as reading:
        found = registry.municipality_by_code(reading, code)
        assert found is not None
        return found.id


def test_the_list_begins_with_those_in_force_today(page: RegisterPage) -> None:
    assert page.places.model.rowCount() == 285 + 30 + 77


def test_a_search_without_accents_finds_the_commune(around: Around) -> None:
    model = PlacesModel(around.context())
    query = Query(search="perere")
    assert model.count(query) == 1
    assert [r.name for r in model.page(0, 100, query)] == ["Pèrèrè"]


def test_filters_narrow_by_country_province_day_and_link(around: Around) -> None:
    model = PlacesModel(around.context())
    assert model.count(Query(filters={"country": "RW"})) == 30
    assert model.count(Query(filters={"region": "RW/RW-04"})) == 7
    assert model.count(Query(filters={"country": "BE", "on": "2018-12-31"})) == 308
    assert model.count(Query(filters={"on": "ended"})) == 42
    assert model.count(Query(filters={"link": "yes"})) == 6


def test_the_list_is_sorted_by_any_column_with_the_empty_ones_last(around: Around) -> None:
    model = PlacesModel(around.context())
    query = Query(filters={"country": "BJ"}, sort="population", descending=True)
    model.count(query)
    assert model.page(0, 1, query)[0].name == "Cotonou"


def test_leaving_a_field_stores_it(qtbot: QtBot, page: RegisterPage, store: Store) -> None:
    karongi = code_of(store, "RW31")
    page.show_record("registry_municipality", karongi, "")
    field = page.findChild(QLineEdit, "field_m.population")
    assert field is not None
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "380000")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    with store.read() as reading:
        assert registry.municipality(reading, karongi).population == 380000
    page.places.panel.open_tab("history")
    assert page.places.panel.history.model.item(1, 2).text() == "380,000"


def test_a_merged_municipality_says_so(page: RegisterPage, store: Store) -> None:
    page.show_record("registry_municipality", code_of(store, "11056"), "")
    head = PlacesModel(page.context).head(code_of(store, "11056"))
    assert head.badges[0] == ("merged into Beveren-Kruibeke-Zwijndrecht on 1 Jan 2025", "warn")


def test_every_tab_of_a_municipality_opens_in_every_language(qtbot: QtBot, around: Around, store: Store) -> None:
    for spoken in ("en", "fr", "nl"):
        language().set(spoken)
        made = RegisterPage(around.context())
        qtbot.addWidget(made)
        made.show_record("registry_municipality", code_of(store, "BJ0406"), "")
        for tab in ("form", "checks", "links", "people", "notes", "history"):
            made.places.panel.open_tab(tab)
            assert made.places.panel.tab == tab


def test_the_map_shows_goals_and_links_by_province(page: RegisterPage, around: Around, store: Store) -> None:
    lier = code_of(store, "12021")
    around.office.interests = lambda reading, call: {lier: (16, 11)}
    cards = {r.code: r for m in RegionsModel(page.context).maps() for r in m.regions}
    assert cards["BE-VAN"].goals == ((11, 1), (16, 1))
    assert [d.name for d in cards["BE-VAN"].dots] == ["Lier"]
    assert [d.name for d in cards["BJ-ZO"].dots] == ["Bohicon", "Za-Kpota"]
    page.tabs.setCurrentWidget(page.regions)
    chip = page.findChild(QPushButton, f"dot_{lier.hex}")
    assert chip is not None
    chip.click()
    assert page.places.chosen_id == lier


def test_a_new_municipality_with_a_known_name_is_asked_about_first(qtbot: QtBot, page: RegisterPage) -> None:
    sheet = NewPlace(page, page.places.places, page.context)
    qtbot.addWidget(sheet)
    sheet.name.setText("karongi")
    sheet.country.show_code("RW")
    sheet.code.setText("RW99")
    assert sheet._add() is False
    assert "Karongi (RW31)" in sheet.problem.text()
    assert sheet._add() is True


def test_a_municipality_that_stands_twice_is_put_together_and_taken_back(
    qtbot: QtBot, page: RegisterPage, store: Store
) -> None:
    karongi = code_of(store, "RW31")
    with store.act("add_municipality", ANNA) as work:
        twin = registry.add_municipality(work, name="Karongi", country="RW", code="RW-31")
        person = registry.add_person(work, "Mukamana", track="RW")
        function = registry.add_function(work, person, municipality_id=twin, function="Clerk")
    page.show_record("registry_municipality", twin, "")
    found = page.places.panel.findChild(QPushButton, "uniteMunicipality")
    assert found is not None
    QTimer.singleShot(0, lambda: QTest.keyClick(QApplication.activeModalWidget() or page, Qt.Key.Key_Return))
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    with store.read() as reading:
        (moved,) = [f for f in registry.functions(reading) if f.id == function]
        assert moved.municipality_id == karongi
        assert twin not in {m.id for m in registry.municipalities(reading)}
    store.undo(ANNA)
    with store.read() as reading:
        (back,) = [f for f in registry.functions(reading) if f.id == function]
        assert (back.municipality_id, twin in {m.id for m in registry.municipalities(reading)}) == (twin, True)


def test_a_new_person_is_kept_with_a_function(qtbot: QtBot, page: RegisterPage, store: Store) -> None:
    sheet = NewPerson(page, page.people.people, page.context)
    qtbot.addWidget(sheet)
    sheet.first.setText("Aline")
    sheet.family.setText("MUGISHA")
    sheet.place.show_code(code_of(store, "RW31"))
    sheet.function.setText("Planner")
    assert sheet._add() is True
    model = PeopleModel(page.context)
    assert model.count(Query(search="mugi")) == 1
    assert model.page(0, 1, Query(search="mugi"))[0].place == "Karongi"
    assert sheet.made is not None
    assert model.head(sheet.made)[2][0] == ("Privacy notice not given yet", "warn")


def test_functions_are_typed_in_a_grid(page: RegisterPage, store: Store) -> None:
    model = page.people.people
    id = model.add("Peeters", first_name="Jan")
    page.show_record("registry_person", id, "")
    page.people.panel.open_tab("functions")
    page.people.panel._add_function()
    grid = page.people.panel.grid
    columns = [c.id for c in grid.columns]
    assert grid.setData(grid.index(0, columns.index("active_from")), "1/1/2025")
    with store.read() as reading:
        assert registry.functions(reading, person_id=id)[0].active_from == date(2025, 1, 1)


def test_a_function_is_handed_over_to_somebody(qtbot: QtBot, page: RegisterPage, store: Store) -> None:
    model = page.people.people
    old = model.add("Peeters", first_name="Jan", municipality_id=code_of(store, "12021"), function="Coordinator")
    new = model.add("Claes", first_name="Mia")
    page.show_record("registry_person", old, "")
    page.people.panel.open_tab("functions")
    function = page.people.panel.grid.rows[0].id
    sheet = HandOver(page, model, old, function, page.context)
    qtbot.addWidget(sheet)
    sheet.open()
    qtbot.waitUntil(sheet.isActiveWindow)
    QTest.keyClick(sheet.from_day, Qt.Key.Key_Return)
    assert sheet.problem.text() == "Choose who follows; somebody new is added in the register first."
    sheet.successor.show_code(new)
    sheet.from_day.selectAll()
    QTest.keyClicks(sheet.from_day, "1/2/2025")
    QTest.keyClick(sheet.from_day, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    with store.read() as reading:
        (ended,) = registry.functions(reading, person_id=old)
        (begun,) = registry.functions(reading, person_id=new)
    assert (ended.active_to, begun.active_from, begun.function) == (date(2025, 1, 31), date(2025, 2, 1), "Coordinator")
    store.undo(ANNA)
    with store.read() as reading:
        assert registry.functions(reading, person_id=new) == ()


def test_verifying_a_link_is_one_click(page: RegisterPage, store: Store) -> None:
    model = LinksModel(page.context)
    assert model.count(Query(filters={"verified": "no"})) == 5
    link = model.page(0, 1, Query(filters={"verified": "no"}))[0]
    page.show_record("registry_link", link.id, "")
    button = page.links.findChild(QPushButton, "verifyLink")
    assert button is not None
    button.click()
    assert model.count(Query(filters={"verified": "no"})) == 4


def test_a_note_and_a_tag_stay_with_the_record(qtbot: QtBot, page: RegisterPage, store: Store) -> None:
    from sdgp_desktop.kernel import notes

    karongi = code_of(store, "RW31")
    page.show_record("registry_municipality", karongi, "")
    page.places.panel.open_tab("notes")
    panel = page.places.panel.notes
    QTest.keyClicks(panel.tag, "pilot")
    QTest.keyClick(panel.tag, Qt.Key.Key_Return)
    QTest.keyClicks(panel.text, "Called on Monday")
    QTest.keyClick(panel.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with store.read() as reading:
        assert notes.tags_of(reading, karongi) == ("pilot",)
        assert [n.text for n in notes.notes(reading, karongi)] == ["Called on Monday"]


def test_a_tag_is_added_and_reworded_in_the_lists(qtbot: QtBot, page: RegisterPage, store: Store) -> None:
    page.tabs.setCurrentWidget(page.lists)
    sheet = NewEntry(page, page.lists.model, page.context)
    qtbot.addWidget(sheet)
    for name, text in (("code", "bike_lanes"), ("label_en", "Bike lanes")):
        field = sheet.fields[name][1]
        assert isinstance(field, QLineEdit)
        field.setText(text)
    assert sheet._make() is True
    page.lists.refresh()
    row = [r.values["code"] for r in page.lists.grid.rows].index("bike_lanes")
    columns = [c.id for c in page.lists.grid.columns]
    assert page.lists.grid.setData(page.lists.grid.index(row, columns.index("label_nl")), "Fietspaden")
    with store.read() as reading:
        assert next(t.label.nl for t in registry.tags(reading) if t.code == "bike_lanes") == "Fietspaden"


def test_every_list_opens(page: RegisterPage) -> None:
    page.tabs.setCurrentWidget(page.lists)
    for name, _ in page.lists.model.choices():
        page.lists.show_list(name)
        assert page.lists.grid.rows
