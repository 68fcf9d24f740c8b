"""Open questions in the place Exchange: the values side by side, and choosing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.model.values import Speaker, typed
from sdgp_desktop.exchange.page import ExchangePage
from sdgp_desktop.exchange.page.questions import QuestionPanel, QuestionsPage
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.office import Office
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.qtkit.values import Way, read
from sdgp_desktop.registry import service as registry
from sdgp_desktop.registry.records import Municipality
from sdgp_desktop.wiring import hook
from tests.exchange.around import Pair, municipality, name_of, rename
from tests.exchange.clicks import press, questions, said, shown
from tests.exchange.town import copied
from tests.qtkit.around import Around

FULL = Path("/dev/full")  # a disk without room


@pytest.fixture
def asked(qtbot: QtBot, around: Around, met: Pair) -> ExchangePage:
    """The place with one open question in view."""
    service.take_in(met.north.store, met.north.person, met.disagree())
    page = shown(qtbot, around)
    page.show_questions()
    return page


def test_a_question_shows_both_values_with_who_gave_them(asked: ExchangePage) -> None:
    panel = asked.questions.panel
    found = {said(panel, f"value{n}Desk"): said(panel, f"value{n}Text0") for n in (1, 2)}
    assert found == {"VVSG-V": "Karongi (north)", "RALGA-R": "Karongi (south)"}
    assert said(panel, "valueShown") == "shown in the record until somebody chooses"
    panel.open_tab("history")
    history = panel.history.model
    texts = {history.item(row, n).text() for row in range(history.rowCount()) for n in range(history.columnCount())}
    assert {"Karongi (north)", "Karongi (south)"} <= texts


@pytest.mark.parametrize("whose", ["VVSG-V", "RALGA-R"])
def test_one_value_is_chosen_by_a_click(qtbot: QtBot, asked: ExchangePage, met: Pair, whose: str) -> None:
    panel = asked.questions.panel
    n = next(n for n in (1, 2) if said(panel, f"value{n}Desk") == whose)
    press(panel, f"keep{n}")
    assert (questions(met.north), name_of(met.north)) == (
        0,
        "Karongi (north)" if whose == "VVSG-V" else "Karongi (south)",
    )
    qtbot.waitUntil(lambda: asked.tabs.tabText(1) == "Open questions")


def test_an_empty_third_value_answers_nothing(asked: ExchangePage, around: Around, met: Pair) -> None:
    press(asked.questions.panel, "thirdSet")
    assert ([r.code for r in around.refusals], questions(met.north)) == (["field_missing"], 1)


def test_a_third_value_is_typed_and_travels_back(asked: ExchangePage, met: Pair) -> None:
    line = asked.questions.panel.findChild(QLineEdit, "third_name")
    assert line is not None
    QTest.keyClicks(line, "Karongi")
    press(asked.questions.panel, "thirdSet")
    assert (questions(met.north), name_of(met.north)) == (0, "Karongi")
    service.take_in(met.south.store, met.south.person, met.send(met.north, "answer.sdgp"))
    assert (questions(met.south), name_of(met.south)) == (0, "Karongi")


def removed_there(qtbot: QtBot, around: Around, met: Pair) -> QuestionPanel:
    """The question after the south removed what the north changed."""
    with met.south.act("remove_record", name="Karongi") as work:
        work.remove(work.get(Municipality, municipality(met.south)))
    service.take_in(met.north.store, met.north.person, met.send(met.south, "removed.sdgp"))
    page = shown(qtbot, around)
    page.show_questions()
    return page.questions.panel


def test_a_removal_against_a_change_says_what_was_changed_and_goes_there(
    qtbot: QtBot, around: Around, met: Pair
) -> None:
    rename(met.north, "Karongi (north)")
    panel = removed_there(qtbot, around, met)
    assert [said(panel, f"value{n}Text0") for n in (1, 2)] == ["Stays", "Is removed"]
    assert said(panel, "value1Changed0") == "Official name: Karongi (north)"
    assert panel.findChild(QLabel, "value2Changed0") is None
    panel.open_tab("history")
    history = panel.history.model
    texts = {history.item(row, n).text() for row in range(history.rowCount()) for n in range(history.columnCount())}
    assert {"Karongi (north)", "Is removed"} <= texts
    press(panel, "openQuestionRecord")
    assert around.jumps[-1] == ("registry_municipality", municipality(met.north), "m.name")


def test_many_changes_under_a_value_are_counted_and_stand_in_the_history(
    qtbot: QtBot, around: Around, met: Pair
) -> None:
    count_people(met.north, 331_808, 2022)
    rename(met.north, "Karongi (north)")
    with met.north.act("change_municipality") as work:
        names = {f"name_{code}": f"Karongi {code}" for code in ("en", "fr", "nl")}
        registry.change_municipality(work, municipality(met.north), names)
    panel = removed_there(qtbot, around, met)
    assert said(panel, "value1Changed0") == "Official name: Karongi (north)"
    assert panel.findChild(QLabel, "value1Changed6") is None
    assert said(panel, "value1ChangedMore") == "1 field more: see the history."


def count_people(office: Office, population: int, year: int) -> None:
    with office.act("change_municipality", name="Karongi") as work:
        registry.change_municipality(
            work,
            municipality(office),
            {"population": population, "population_year": year, "population_basis": "official"},
        )


@pytest.fixture
def counted(qtbot: QtBot, around: Around, met: Pair) -> ExchangePage:
    """The place with an open question about a group of three fields in view, and one about another record."""
    count_people(met.north, 331_808, 2022)
    count_people(met.south, 340_000, 2023)
    service.take_in(met.north.store, met.north.person, met.disagree())
    page = shown(qtbot, around, (1000, 480))
    page.show_questions()
    group = next(line for line in page.questions.questions.page(0, 9, Query()) if len(line.ways) == 3)
    page.questions.choose(group.id)
    return page


def test_the_parts_of_a_third_value_that_nobody_types_stay_as_the_record_shows_them(
    counted: ExchangePage, met: Pair
) -> None:
    panel = counted.questions.panel
    year = panel.findChild(QLineEdit, "third_population_year")
    assert year is not None
    year.setFocus()
    year.selectAll()
    QTest.keyClicks(year, "2021")
    with met.north.read() as reading:
        before = registry.municipality(reading, municipality(met.north))
    press(panel, "thirdSet")
    with met.north.read() as reading:
        after = registry.municipality(reading, municipality(met.north))
    assert (after.population, after.population_basis, after.population_year) == (before.population, "official", 2021)


def test_a_narrow_list_keeps_the_field_of_a_question_in_view(counted: ExchangePage) -> None:
    counted.resize(900, 480)
    view = counted.questions.view
    field = [column.id for column in counted.questions.model.columns].index("field")
    assert not view.isColumnHidden(field)
    assert view.columnWidth(field) >= 72


def test_the_next_question_begins_with_its_values_wherever_the_one_before_was_left(
    qtbot: QtBot, counted: ExchangePage
) -> None:
    panel = counted.questions.panel
    bar = panel.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    other = next(
        line for line in counted.questions.questions.page(0, 9, Query()) if line.id != counted.questions.chosen_id
    )
    counted.questions.choose(other.id)
    assert bar.value() == 0


def test_fields_are_named_with_the_number_of_the_form_by_which_people_phone(met: Pair) -> None:
    language().set("fr")
    with met.north.read() as reading:
        kind = next(t for t in reading.schema.types.values() if any(f.id == "6.1" for f in t.fields.values()))
        column = next(f.column for f in kind.fields.values() if f.id == "6.1")
        assert Speaker(reading).field(kind.name, column).startswith("6.1 ")
        assert not Speaker(reading).field("registry_municipality", "name")[:1].isdigit()


@pytest.mark.parametrize("code", ["en", "fr", "nl"])
@pytest.mark.parametrize(
    ("way", "value"),
    [
        (Way(Kind.INTEGER), 331_808), (Way(Kind.DECIMAL), Decimal("1234.5")), (Way(Kind.MONEY), 123_456_789),
        (Way(Kind.DATE), date(2026, 3, 1)), (Way(Kind.YESNO), False), (Way(Kind.TEXT), "Rue A 1"),
        (Way(Kind.CHOICE, (("a", "Water"), ("b", "Waste"))), "b"),
        (Way(Kind.CHOICES, (("a", "Water"), ("b", "Waste, and more"))), ("a", "b")),
    ],
)  # fmt: skip
def test_what_stands_in_the_fields_of_a_third_value_is_read_back_as_it_was(code: str, way: Way, value: Any) -> None:
    language().set(code)
    assert read(way, typed(way, value)) == value


def test_many_questions_are_answered_at_once_and_undone_at_once(
    qtbot: QtBot, asked: ExchangePage, around: Around, met: Pair
) -> None:
    asked.questions.fill(asked.questions.menu)
    line = next(a for a in asked.questions.menu.actions() if a.objectName() == "all_VVSG-V")
    assert line.text() == "1 question: the values of VVSG-V"
    line.trigger()
    assert (questions(met.north), name_of(met.north)) == (0, "Karongi (north)")
    assert around.notices[-1] == "Answered 1 question."


def test_the_record_of_a_question_is_one_click_away(asked: ExchangePage, around: Around, met: Pair) -> None:
    press(asked.questions.panel, "openQuestionRecord")
    assert [(kind, id) for kind, id, _ in around.jumps] == [("registry_municipality", municipality(met.north))]


def test_a_question_that_somebody_answered_meanwhile_is_refused(asked: ExchangePage, around: Around) -> None:
    line = asked.questions.panel.line
    assert line is not None
    asked.questions.questions.keep(line.id, 1)
    asked.questions.panel.keep(line.id, 2)
    assert [r.code for r in around.refusals] == ["conflict_gone"]


@pytest.fixture
def copied_laptop(met: Pair, tmp_path: Path) -> Iterator[Office]:
    """The south on a second laptop, with the same keys; both change the same field and send to the north."""
    met.south.store.seal()
    place = copied(met.south, tmp_path / "second")
    store = Store(place, met.south.store.schema)
    hook(store)
    second = Office(store, replace(met.south.person, id=UUID(int=77), name="Grace Voorbeeld"), desk="R")
    for office, name in ((met.south, "Karongi (first)"), (second, "Karongi (second)")):
        rename(office, name)
        service.export(office.store, office.person, ["VVSG"], tmp_path / f"{name}.sdgp")
        service.take_in(met.north.store, met.north.person, tmp_path / f"{name}.sdgp")
    yield second
    store.close()


def test_two_values_of_one_desk_are_told_apart_and_the_copy_is_remarked(
    qtbot: QtBot, around: Around, met: Pair, copied_laptop: Office
) -> None:
    page = shown(qtbot, around)
    page.show_questions()
    panel = page.questions.panel
    assert said(panel, "questionCopiesText").startswith("RALGA-R gave both values: it seems to work on two computers")
    buttons = [panel.findChild(QPushButton, f"keep{n}").text() for n in (1, 2)]  # type: ignore[union-attr]
    assert set(buttons) == {"Choose the value of Eric Exemple", "Choose the value of Grace Voorbeeld"}
    ids = [line.id for line in page.questions.questions.page(0, 9, Query())]
    assert (page.questions.questions.keep_all(ids, "RALGA-R"), questions(met.north)) == (0, 1)  # which one, nobody said
    press(panel, "keep1")
    assert questions(met.north) == 0


def drag_edge(page: QuestionsPage, number: int, wanted: int) -> None:
    """Drag the right edge of the head of a column, as a person does, until the column is as wide as wanted."""
    head = page.view.horizontalHeader()
    top = page.window()
    handle = top.windowHandle()
    assert handle is not None
    start = QPoint(head.sectionViewportPosition(number) + head.sectionSize(number) - 2, head.height() // 2)
    first = head.viewport().mapTo(top, start)
    way = wanted - head.sectionSize(number)
    QTest.mouseMove(handle, first)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=first)
    for step in (way // 2, way):
        QTest.mouseMove(handle, first + QPoint(step, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=first + QPoint(way, 0))


def test_the_columns_stay_as_they_were_dragged_after_an_answer(qtbot: QtBot, around: Around, met: Pair) -> None:
    count_people(met.north, 331_808, 2022)
    count_people(met.south, 340_000, 2023)
    service.take_in(met.north.store, met.north.person, met.disagree())
    page = shown(qtbot, around, (1366, 768))
    page.show_questions()
    view = page.questions.view
    before = view.columnWidth(0)
    drag_edge(page.questions, 0, before - 60)
    narrowed = view.columnWidth(0)
    assert narrowed < before - 40
    first = next(line for line in page.questions.questions.page(0, 9, Query()) if len(line.ways) == 1)
    page.questions.choose(first.id)
    press(page.questions.panel, "keep1")
    qtbot.waitUntil(lambda: page.questions.model.rowCount() == 1)
    assert view.columnWidth(0) == narrowed  # it does not grow back at the cost of the field
    assert view.columnWidth(1) > narrowed
