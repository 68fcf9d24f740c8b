"""Province or department (1.5): one list of the own country, known by every name, shown in the reader's language."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sdgp_desktop.intake import papers, service
from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.model import RecordModel
from sdgp_desktop.intake.papers.words import Speaker
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.paperkit.formats import Formats
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.language import language
from sdgp_desktop.qtkit.table import Query
from sdgp_desktop.registry.model.places import PlacesModel
from tests.intake.around import answers, call_id, codes, sample, take
from tests.intake.forms import fill
from tests.intake.windows import shown
from tests.offices import ANNA
from tests.qtkit.around import Around

FLEMISH = ("west-vlaanderen", "West Flanders", "Flandre-Occidentale", "flandre occidentale", "W-Vl", "prov. West-Vl.")
RWANDAN = ("Western Province", "Province de l'Ouest", "Province de l’Ouest", "Westelijke Provincie", "west", "Ouest")


@pytest.mark.parametrize("text", FLEMISH)
def test_every_name_of_a_flemish_province_is_kept_as_the_official_one(store: Store, text: str) -> None:
    given = sample("rw-lier")
    given["1.5"] = text
    row = take(store, "rw-lier", given)
    assert answers(store, row)["1.5"] == "West-Vlaanderen"
    assert "E02" not in codes(store, row)


@pytest.mark.parametrize("text", RWANDAN)
def test_every_name_of_a_rwandan_province_is_known_where_it_is_typed(store: Store, text: str) -> None:
    row = take(store, "rw-karongi")
    with store.act("set_field", ANNA) as work:
        assert service.set_field(work, row.id, "1.5", text) == "Western Province"
    assert "C17" not in codes(store, row)


def test_what_is_no_province_of_the_country_is_kept_and_told(store: Store) -> None:
    given = sample("rw-lier")
    given["1.5"] = "Hainaut"
    row = take(store, "rw-lier", given)
    assert answers(store, row)["1.5"] == "Hainaut"
    assert "E02" in codes(store, row)


@pytest.mark.parametrize(
    ("spoken", "word"), [("en", "West Flanders"), ("fr", "Flandre-Occidentale"), ("nl", "West-Vlaanderen")]
)
def test_the_excel_form_offers_the_provinces_in_its_language_and_takes_any_other_name(
    store: Store, tmp_path: Path, spoken: str, word: str
) -> None:
    given = sample("rw-lier")
    given["1.5"] = "West-Vlaanderen"
    path = fill(store, given, tmp_path / "lier.xlsx", spoken)
    book = load_workbook(path)
    cells = [(s, cell) for s in book.worksheets for line in s.iter_rows() for cell in line if cell.value == word]
    assert len(cells) == 2  # the answer, and the list it is chosen from
    next(cell for sheet, cell in cells if sheet.sheet_state == "visible").value = "Flandre orientale"
    book.save(path)
    with store.read() as reading:
        batch = papers.read_files(reading, call_id(store), [path])
    assert batch.forms[0].filled.values["1.5"] == "Oost-Vlaanderen"


def test_the_window_offers_the_provinces_of_the_country_in_its_language(
    qtbot: QtBot, around: Around, store: Store
) -> None:
    row = take(store, "rw-lier")
    language().set("fr")
    page = shown(qtbot, around)
    page.choose(row.id)
    form: Any = page.dossier.form.form
    box = form.rows["1.5"].editor.target()
    assert isinstance(box, ChoiceBox)
    offered = [box.itemText(n) for n in range(box.count()) if box.itemText(n)]
    assert offered == ["Anvers", "Brabant flamand", "Flandre-Occidentale", "Flandre-Orientale", "Limbourg"]
    for typed, stored in (("west vlaanderen", "West-Vlaanderen"), ("Flandre orientale", "Oost-Vlaanderen")):
        line = box.lineEdit()
        assert line is not None
        line.selectAll()
        QTest.keyClicks(line, typed)
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert answers(store, row)["1.5"] == stored
    assert box.currentText() == "Flandre-Orientale"


def test_a_kept_name_that_is_on_no_list_is_left_alone_when_somebody_walks_past_it(
    qtbot: QtBot, around: Around, store: Store
) -> None:
    given = sample("rw-lier")
    given["1.5"] = "Hainaut"
    row = take(store, "rw-lier", given)
    page = shown(qtbot, around)
    page.choose(row.id)
    form: Any = page.dossier.form.form
    box = form.rows["1.5"].editor.target()
    with qtbot.assertNotEmitted(box.wrong), qtbot.assertNotEmitted(box.chosen):
        box.commit()


def test_history_and_papers_name_the_province_in_the_readers_language(around: Around, store: Store) -> None:
    row = take(store, "rw-karongi")
    with store.act("set_field", ANNA) as work:
        service.set_field(work, row.id, "1.5", "Eastern Province")
    language().set("fr")
    told = str(RecordModel(around.context()).history(row.id))
    assert "Province de l’Est" in told
    with store.read() as reading:
        known = service.knowledge_of(reading, row.call_id)
        voice = Speaker("nl", known.lists, Formats("nl"))
        assert voice.value(BY_ID["1.5"], "Eastern Province") == "Oostelijke Provincie"


@pytest.mark.parametrize("spoken", ["en", "fr", "nl"])
def test_the_register_lists_municipalities_by_the_name_that_is_shown(around: Around, spoken: str) -> None:
    language().set(spoken)
    model = PlacesModel(around.context())
    query = Query(filters={"country": "BE"})
    shown_names = [r.name for r in model.page(0, model.count(query), query)]
    assert shown_names == sorted(shown_names, key=fold)
    if spoken == "fr":
        assert shown_names.index("Aalter") < shown_names.index("Alost")


def test_the_register_names_the_provinces_in_the_readers_language(around: Around) -> None:
    language().set("fr")
    model = PlacesModel(around.context())
    query = Query(filters={"region": "BE/BE-VWV"})
    assert {r.region for r in model.page(0, model.count(query), query)} == {"Flandre-Occidentale"}
    assert ("RW/RW-01", "Ville de Kigali (RW)") in model.region_choices()
