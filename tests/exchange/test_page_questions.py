"""Open questions in the place Exchange: the values side by side, and choosing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.page import ExchangePage
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.office import Office
from sdgp_desktop.qtkit.table import Query
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
    texts = {panel.history.model.item(row, 1).text() for row in range(panel.history.model.rowCount())}
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


def test_many_questions_are_answered_at_once_and_undone_at_once(
    qtbot: QtBot, asked: ExchangePage, around: Around, met: Pair
) -> None:
    asked.questions.fill(asked.questions.menu)
    line = next(a for a in asked.questions.menu.actions() if a.objectName() == "all_VVSG-V")
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
