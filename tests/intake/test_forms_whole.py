"""Forms that lost a part, or name two municipalities, are refused whole: what was there before stays as it was."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from sdgp_desktop.intake import papers, service
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.paperkit.forms import IDS
from sdgp_desktop.sentences import finding_text
from tests.intake.around import answers, call_id, sample, take
from tests.intake.forms import fill
from tests.intake.test_forms import cell_of, edited, refused, taken_in


@pytest.fixture
def lalo(store: Store, tmp_path: Path) -> Path:
    """The filled form of Lalo."""
    return fill(store, sample("bj-lalo"), tmp_path / "lalo.xlsx")


def sheet_of(book: Any, start: str) -> Any:
    """The sheet whose name begins with a number."""
    return next(sheet for sheet in book.worksheets if sheet.title.split()[0].rstrip(".") == start)


# -- sheets and questions that are gone


@pytest.mark.parametrize("number", ["1", "7", "12.1"])
def test_a_form_without_one_of_its_sheets_is_refused(store: Store, lalo: Path, number: str) -> None:
    name = sheet_of(load_workbook(lalo), number).title
    found = refused(store, edited(lalo, lambda book: book.remove(sheet_of(book, number))), "BJ-2023")
    assert (found.code, found.facts["sheet"], found.facts["count"]) == ("form_sheet_missing", name, 1)


def test_a_missing_sheet_takes_nothing_away_from_a_dossier_that_is_there(store: Store, lalo: Path) -> None:
    row = take(store, "bj-lalo")
    before = answers(store, row)
    taken, found = taken_in(store, [edited(lalo, lambda book: book.remove(sheet_of(book, "7")))], "BJ-2023")
    assert (taken, [r.code for r in found]) == ([], ["form_sheet_missing"])
    assert answers(store, row) == before


def headless(book: Any) -> None:
    """Empties the two rows above a table."""
    for column in range(1, 20):
        sheet_of(book, "7").cell(3, column).value = sheet_of(book, "7").cell(4, column).value = None


def test_a_table_without_its_headings_is_refused(store: Store, lalo: Path) -> None:
    name = sheet_of(load_workbook(lalo), "7").title
    found = refused(store, edited(lalo, headless), "BJ-2023")
    assert (found.code, found.facts["sheet"]) == ("form_sheet_missing", name)


def test_a_table_that_lost_a_column_is_refused(store: Store, lalo: Path) -> None:
    found = refused(store, edited(lalo, lambda book: sheet_of(book, "7").delete_cols(3)), "BJ-2023")
    assert (found.code, found.facts["field"], found.facts["count"]) == ("form_question_missing", "7.1.function", 1)


def test_a_section_that_lost_a_question_is_refused(store: Store, lalo: Path) -> None:
    found = refused(store, edited(lalo, lambda book: sheet_of(book, "6").delete_rows(9)), "BJ-2023")
    assert (found.code, found.facts["field"]) == ("form_question_missing", "6.6")


def renamed(book: Any) -> None:
    """Gives a sheet another name."""
    sheet_of(book, "7").title = "Comité"


def test_a_sheet_of_another_name_is_known_by_its_numbers(store: Store, lalo: Path) -> None:
    taken, found = taken_in(store, [edited(lalo, renamed)], "BJ-2023")
    assert found == []
    with store.read() as reading:
        assert service.answers(reading, taken[0].dossier_id)["7"] == sample("bj-lalo")["7"]


def test_a_sheet_of_another_name_without_numbers_is_refused(store: Store, lalo: Path) -> None:
    def change(book: Any) -> None:
        for row in range(4, 20):
            sheet_of(book, "6").cell(row, IDS).value = None
        sheet_of(book, "6").title = "Motif"

    name = sheet_of(load_workbook(lalo), "6").title
    found = refused(store, edited(lalo, change), "BJ-2023")
    assert (found.code, found.facts["sheet"]) == ("form_sheet_missing", name)


# -- what stands twice, or where nothing is asked


def doubled(number: str) -> Callable[[Any], None]:
    """Copies a whole sheet, as people do to have more room."""

    def change(book: Any) -> None:
        sheet_of(book, number).title = f"{number} A"
        book.copy_worksheet(sheet_of(book, number))

    return change


def other_column(book: Any) -> None:
    """Gives a second column of the steering group the id of the first one."""
    sheet = sheet_of(book, "7")
    sheet.cell(3, 40).value = sheet.cell(3, 2).value


@pytest.mark.parametrize(("change", "field"), [(doubled("7"), "7"), (doubled("6"), "6.1"), (other_column, "7")])
def test_what_stands_twice_is_refused(store: Store, lalo: Path, change: Callable[[Any], None], field: str) -> None:
    found = refused(store, edited(lalo, change), "BJ-2023")
    assert (found.code, found.facts["field"]) == ("form_question_twice", field)


def remarked(book: Any) -> None:
    """Writes where nothing is asked: beside an answer, below a section, beside a table, on a sheet of its own."""
    sheet_of(book, "6").cell(4, 9).value = "voir annexe"
    sheet_of(book, "6").cell(60, 2).value = "PS : merci"
    sheet_of(book, "7").cell(5, 14).value = "suppléante"
    sheet_of(book, "7").row_dimensions[5].hidden = True
    book.create_sheet("Notes")["A3"] = "Langues : fon"
    book.create_sheet("Vide")


def test_nothing_that_somebody_wrote_is_dropped_in_silence(store: Store, lalo: Path) -> None:
    path = edited(lalo, remarked)
    with store.read() as reading:
        form = papers.read_files(reading, call_id(store, "BJ-2023"), [path]).forms[0]
    told = [(f.code, f.facts["sheet"].split()[0], f.facts["row"], f.facts.get("text", "")) for f in form.remarks]
    assert told == [
        ("text_beside", "6.", 4, "voir annexe"), ("text_beside", "6.", 60, "PS : merci"), ("hidden_row", "7", 5, ""),
        ("text_beside", "7", 5, "suppléante"), ("sheet_unknown", "Notes", 3, ""),
    ]  # fmt: skip
    for remark in form.remarks:
        for language in LANGUAGES:
            assert str(remark.facts["sheet"]) in finding_text(remark, language)


def test_a_form_as_it_was_filled_in_has_no_remarks(store: Store, lalo: Path) -> None:
    with store.read() as reading:
        assert papers.read_files(reading, call_id(store, "BJ-2023"), [lalo]).forms[0].remarks == ()


# -- the municipality of a form


def says(name: str | None = None, code: str | None = None) -> Callable[[Any], None]:
    """Types another name or code into the form."""

    def change(book: Any) -> None:
        for field, value in (("1.1", name), ("1.3", code)):
            if value is not None:
                cell_of(book, field).value = value

    return change


def test_a_name_with_the_code_of_another_municipality_is_refused(store: Store, lalo: Path) -> None:
    found = refused(store, edited(lalo, says(code="BJ0405")), "BJ-2023")
    assert found.code == "form_two_places"
    assert (found.facts["name"], found.facts["code"], found.facts["other"]) == ("Lalo", "BJ0405", "Parakou")


def test_the_dossier_whose_code_was_typed_by_mistake_stays_as_it_was(store: Store, tmp_path: Path) -> None:
    row = take(store, "rw-lier")
    given = sample("rw-lier")
    given["1.1"] = "Stad Zottegem"
    taken, found = taken_in(store, [fill(store, given, tmp_path / "zottegem.xlsx")])
    assert (taken, [r.code for r in found]) == ([], ["form_two_places"])
    assert answers(store, row)["1.1"] == sample("rw-lier")["1.1"]


@pytest.mark.parametrize("name", ["Commune de Lalo", "LALO", "lalo", "Mairie de Lalo", "Lâlo"])
def test_a_spelling_of_the_same_name_is_fine(store: Store, lalo: Path, name: str) -> None:
    taken, found = taken_in(store, [edited(lalo, says(name=name))], "BJ-2023")
    assert (found, taken[0].municipality) == ([], name)


def test_a_code_that_nobody_knows_gives_way_to_the_name(store: Store, lalo: Path) -> None:
    taken, found = taken_in(store, [edited(lalo, says(code="L-17"))], "BJ-2023")
    assert (found, "E03" in service.codes_of(taken[0].findings)) == ([], False)
    with store.read() as reading:
        assert service.dossier(reading, taken[0].dossier_id).municipality_code == "BJ0605"


# -- when and how it arrived


def test_a_blank_form_does_not_ask_when_and_how_it_arrives(store: Store, tmp_path: Path) -> None:
    from sdgp_desktop.intake import papers

    path = tmp_path / "blank.xlsx"
    with store.read() as reading:
        papers.blank_file(reading, call_id(store), "north", "en", path)
    shown = [str(c.value) for s in load_workbook(path).worksheets for row in s.iter_rows() for c in row if c.value]
    assert [text for text in shown if text in ("0.5", "0.6", "Received on *", "Arrived by *")] == []


def test_a_form_that_goes_back_does_not_bring_its_first_arrival_along(store: Store, tmp_path: Path) -> None:
    from sdgp_desktop.intake import papers

    row = take(store, "bj-eeklo")
    path = tmp_path / "terug.xlsx"
    with store.read() as reading:
        papers.filled_file(reading, row.id, path)
        batch = papers.read_files(reading, row.call_id, [path])
    assert [(form.meta.number, form.meta.received) for form in batch.forms] == [(row.number, None)]


def test_a_name_of_another_country_with_a_code_of_this_one_is_refused(store: Store, lalo: Path) -> None:
    found = refused(store, edited(lalo, says(name="Nyanza District")), "BJ-2023")
    assert found.code == "form_two_places"
    assert (found.facts["name"], found.facts["other"]) == ("Nyanza", "Lalo")


def test_a_name_that_nobody_bears_is_told_and_keeps_nobody_out(store: Store, lalo: Path) -> None:
    taken, found = taken_in(store, [edited(lalo, says(name="Commune de Zzézé"))], "BJ-2023")
    told = [(f.code, f.field, dict(f.facts)) for f in taken[0].findings if f.code == "W14"]
    assert (found, taken[0].status) == ([], "complete")
    assert told == [("W14", "1.1", {"name": "Commune de Zzézé", "code": "BJ0605", "other": "Lalo"})]
