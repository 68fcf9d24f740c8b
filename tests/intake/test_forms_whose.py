"""Who fills in what: a municipality sees on the form what the association adds, and nothing tells that it forgot it."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from sdgp_desktop.intake import papers, service
from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.model.fields import screen_fields
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.paperkit.forms import IDS, NUMBER
from tests.intake.around import call_id, sample
from tests.intake.forms import fill
from tests.intake.test_forms import taken_in
from tests.intake.test_papers import order, said
from tests.paperkit.examples import text_of

OURS = {  # in the head of a column; beside a question
    "en": ("(by the association)", "Filled in by the association."),
    "fr": ("(par l’association)", "À remplir par l’association."),
    "nl": ("(door de vereniging)", "In te vullen door de vereniging."),
}


def blank(store: Store, side: str, language: str, path: Path, call: str = "BJ-2023") -> Any:
    """The blank form as a workbook."""
    with store.read() as reading:
        papers.blank_file(reading, call_id(store, call), side, language, path)
    return load_workbook(path)


def heads(book: Any) -> dict[str, tuple[str, str]]:
    """By field: the words of its question or column, and what is said beside it."""
    found: dict[str, tuple[str, str]] = {}
    for sheet in book.worksheets:
        if sheet.cell(3, 1).value == NUMBER:  # a table: the ids stand in row 3, its words below
            for at in range(2, sheet.max_column + 1):
                if sheet.cell(3, at).value:
                    found[str(sheet.cell(3, at).value)] = (str(sheet.cell(4, at).value), "")
        else:
            for row in range(4, sheet.max_row + 1):
                if sheet.cell(row, IDS).value:
                    words = str(sheet.cell(row, 2).value), str(sheet.cell(row, 5).value)
                    found[str(sheet.cell(row, IDS).value)] = words
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("side", ["north", "south"])
def test_what_the_association_fills_in_is_marked_and_has_no_star(
    store: Store, tmp_path: Path, side: str, language: str
) -> None:
    found = heads(blank(store, side, language, tmp_path / "form.xlsx"))
    wanted = {"2.6.from", "2.6.to", "2.7.on", "7.8.from", "1.3"} | (
        {"1.15", "1.16", "1.17.level", "1.17.looked_up", "1.17.source"} if side == "south" else set()
    )
    assert wanted <= set(found)
    for name, (words, beside) in found.items():
        field = BY_ID.get(name.partition("/")[0])
        if field is None:
            continue
        marked = any(mark in f"{words} {beside}" for mark in OURS[language])
        assert marked is (field.by == "association"), name
        assert not (marked and "*" in words), name


def test_the_cells_of_numbers_and_addresses_say_their_shape(store: Store, tmp_path: Path) -> None:
    book = blank(store, "south", "fr", tmp_path / "form.xlsx")
    prompts = [v.prompt for sheet in book.worksheets for v in sheet.data_validations.dataValidation if v.prompt]
    assert sum("+229 01 97 00 00 00" in text for text in prompts) == 2
    assert sum("nom@lieu.org" in text for text in prompts) == 2
    assert all(len(text) <= 255 for text in prompts)


@pytest.mark.parametrize("name", ["bj-lalo", "rw-zottegem"])
def test_a_municipality_that_leaves_them_open_gets_nothing_back(store: Store, tmp_path: Path, name: str) -> None:
    given = sample(name)
    for field in ("1.3", "1.15", "1.16", "1.17"):
        given.pop(field, None)
    for person in given["2"]:
        person["2.6"], person["2.7"] = {}, {}
    for member in given["7"]:
        member["7.8"] = {}
    taken, _ = taken_in(store, [fill(store, given, tmp_path / "form.xlsx")], given["_meta"]["call"])
    assert taken[0].status == "submitted"
    with store.read() as reading:
        kept = service.answers(reading, taken[0].dossier_id)
        letter = said(text_of(papers.completeness_letter(reading, taken[0].dossier_id, order("en")).bytes()))
    assert "1.17" not in kept
    assert "It is complete." in letter


def test_the_screen_says_who_fills_it_in() -> None:
    helps = {f.id: f.help.to("nl") for f in screen_fields() if f.help is not None}
    assert helps["1.16"] == "In te vullen door de vereniging."
    assert helps["7.8.to"].startswith("In te vullen door de vereniging. Voor mandatarissen")
    assert not helps["1.7.telephone"].startswith("In te vullen")


def test_excel_takes_no_year_to_come_for_a_figure(store: Store, tmp_path: Path) -> None:
    book = blank(store, "north", "nl", tmp_path / "form.xlsx", "RW-2023")
    with store.read() as reading:
        this_year = str(reading.today.year)
    rules = [v for sheet in book.worksheets for v in sheet.data_validations.dataValidation if v.formula1 == "2000"]
    assert [rule.formula2 for rule in rules] == [this_year]
