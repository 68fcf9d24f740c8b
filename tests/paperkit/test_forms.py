"""Forms that go out and come back."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.paperkit.blank import blank_form, count_fields
from sdgp_desktop.paperkit.foreign import open_foreign
from sdgp_desktop.paperkit.forms import IDS, LISTS, MACHINE, form_file
from sdgp_desktop.paperkit.formsback import FilledForm, form_header, read_book
from tests.paperkit.examples import ANSWERS, LETTERHEAD, fonts, spec, text_of


def filled(folder: Path, answers: dict[str, Any] | None = None, language: str = "nl", side: str = "F") -> Path:
    """A form with answers."""
    path = folder / "form.xlsx"
    form_file(spec(side), language, "Vereniging", path, ANSWERS if answers is None else answers)
    return path


def edited(path: Path, change: Any) -> Path:
    """A form somebody has worked on."""
    book = load_workbook(path)
    change(book)
    book.save(path)
    return path


def read(path: Path, side: str = "F") -> FilledForm:
    """A form that came back, opened and read."""
    with open_foreign(path) as book:
        return read_book(book, spec(side))


def codes(path: Path) -> list[tuple[str, str]]:
    """Field and code of all problems of a form."""
    return [(problem.field, problem.code) for problem in read(path).problems]


@pytest.mark.parametrize("language", ["en", "fr", "nl"])
def test_a_form_filled_in_any_language_comes_back_the_same(tmp_path: Path, language: str) -> None:
    form = read(filled(tmp_path, language=language))
    assert form.answers == ANSWERS
    assert form.problems == []
    assert (form.header.form, form.header.version, form.header.call) == ("application", "2023.1", "RW-2023")
    assert (form.header.side, form.header.language) == ("F", language)


def test_a_blank_form_has_no_answers(tmp_path: Path) -> None:
    form = read(filled(tmp_path, {}))
    assert (form.answers, form.problems) == ({}, [])


def test_only_what_a_side_is_asked_stands_in_its_form(tmp_path: Path) -> None:
    names = [slot.field.id for slot in spec("F").slots]
    assert names == ["1", "1.2.street", "1.2.town", "1.10", "2", "3.1", "3.2", "3.3", "3.4", "3.4.remark", "3.5", "3.6"]
    assert [slot.field.id for slot in spec("S").slots] == names[:-1]


def test_the_machine_sheets_are_hidden_and_cells_are_typed(tmp_path: Path) -> None:
    book = load_workbook(filled(tmp_path))
    assert [book[name].sheet_state for name in (MACHINE, LISTS)] == ["veryHidden", "veryHidden"]
    sheet: Any = book["3"]
    assert sheet.protection.sheet
    assert not sheet["C4"].protection.locked
    kinds = {rule.type for rule in sheet.data_validations.dataValidation}
    assert kinds == {"list", "whole", "decimal", "date"}
    assert {rule.errorStyle for rule in sheet.data_validations.dataValidation} == {"warning"}


def test_ids_of_the_program_are_not_seen(tmp_path: Path) -> None:
    path = filled(tmp_path, language="en")
    ids = spec("F").asked - {slot.number for slot in spec("F").slots}
    for sheet in load_workbook(path).worksheets[:-2]:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.value is not None):
            hidden = sheet.row_dimensions[cell.row].hidden or sheet.column_dimensions[cell.column_letter].hidden
            assert hidden or str(cell.value).partition("/")[0] not in {"#", *ids}


def test_rows_may_be_moved_and_blank_rows_added(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        book["1"].insert_rows(4, 3)
        table = book.worksheets[3]
        for at in range(1, 8):
            table.cell(9, at).value, table.cell(5, at).value = table.cell(5, at).value, None

    form = read(edited(filled(tmp_path), change))
    assert form.problems == []
    assert form.answers["1.10"] == ANSWERS["1.10"]
    assert form.answers["2"] == ANSWERS["2"][::-1]


def test_columns_of_a_table_may_be_moved(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        sheet = book.worksheets[3]
        for row in range(3, 10):
            left, right = sheet.cell(row, 2), sheet.cell(row, 4)
            left.value, right.value = right.value, left.value

    assert read(edited(filled(tmp_path), change)).answers == ANSWERS


def test_a_choice_typed_by_hand_in_another_language_is_understood(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        book["3"]["C4"] = "BENIN"
        book["3"]["C5"] = "rw"
        book["3"]["C8"] = "non"
        book["3"]["C10"] = "29 février 2024"
        book["3"]["C6"] = "12,0"

    assert read(edited(filled(tmp_path), change)).answers == ANSWERS


def test_what_cannot_be_read_is_told_with_its_place(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        sheet = book["3"]
        sheet["C4"], sheet["C6"], sheet["C7"], sheet["C8"], sheet["C10"] = "Mars", "=6+6", "veel", "misschien", "ooit"
        sheet["C6"].data_type = "f"

    path = edited(filled(tmp_path), change)
    form = read(path)
    assert [(p.field, p.code) for p in form.problems] == [
        ("3.1", "choice_not_known"), ("3.2", "formula_in_form"), ("3.3", "not_a_number"),
        ("3.4", "not_yes_or_no"), ("3.5", "not_a_day"),
    ]  # fmt: skip
    assert [(p.file, p.sheet, p.row) for p in form.problems][1] == ("form.xlsx", "3", 6)
    assert {key for key in ANSWERS if key not in form.answers} == {"3.2", "3.4", "3.5"}


def test_text_that_is_too_long_is_kept(tmp_path: Path) -> None:
    long = "lang " * 300
    assert read(filled(tmp_path, {"1.10": long})).answers == {"1.10": long.strip()}


def test_answers_in_hidden_rows_are_taken_and_told(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        book["1"].row_dimensions[4].hidden = True

    path = edited(filled(tmp_path), change)
    assert codes(path) == [("", "hidden_row")]
    assert read(path).answers == ANSWERS


def test_what_belongs_to_a_row_several_times_stands_beside_it(tmp_path: Path) -> None:
    book = load_workbook(filled(tmp_path, language="en"))
    heads = [cell.value for cell in book.worksheets[3][4]][1:]
    assert heads[-6:] == [f"2.5 Question {n}: Question" for n in (1, 1, 2, 2, 3, 3)]
    assert [sheet.title for sheet in book.worksheets if "2.5" in sheet.title] == []


def test_more_of_them_than_usual_have_room_too(tmp_path: Path) -> None:
    many = [{"language": code, "since": None} for code in ("nl", "fr", "en", "rw", "de")]
    answers = {"2": [{"2.1": "red", "2.2": {"first": None, "family": "UWASE"}, "2.5": many}]}
    assert read(filled(tmp_path, answers)).answers == answers


def test_lost_numbers_are_found_again_by_their_place(tmp_path: Path) -> None:
    def change(book: Any) -> None:
        for row in range(4, 12):
            book["3"].cell(row, IDS).value = None

    assert read(edited(filled(tmp_path), change)).answers == ANSWERS


def test_another_workbook_and_another_form_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.xlsx"
    Workbook().save(path)
    with pytest.raises(Refusal) as caught:
        read(path)
    assert caught.value.code == "not_a_form"
    with pytest.raises(Refusal) as caught:
        read(filled(tmp_path), "S")
    assert caught.value.code == "form_of_other_side"
    with open_foreign(filled(tmp_path, side="S")) as book:
        assert form_header(book).side == "S"


@settings(max_examples=25, deadline=None)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "1": st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=60),
            "3.1": st.lists(st.sampled_from(["RW", "BJ"]), min_size=1, max_size=2, unique=True),
            "3.2": st.integers(-10, 10**6),
            "3.4": st.booleans(),
            "3.5": st.dates().map(lambda day: day.isoformat()).filter(lambda day: day >= "1900-03-01"),
            "2": st.lists(
                st.fixed_dictionaries({"2.1": st.sampled_from(["red", "blue"])}).map(
                    lambda row: {**row, "2.2": {"first": None, "family": None}}
                ),
                min_size=1,
                max_size=15,
            ),
        },
    )
)
def test_any_answers_come_back_the_same(tmp_path_factory: pytest.TempPathFactory, answers: dict[str, Any]) -> None:
    import unicodedata

    if "1" in answers:
        answers["1"] = unicodedata.normalize("NFC", answers["1"])
    form = read(filled(tmp_path_factory.mktemp("f"), answers, "fr"))
    assert form.answers == answers
    assert form.problems == []


def test_the_blank_form_on_paper_carries_every_number(tmp_path: Path) -> None:
    made = blank_form(spec(), "nl", LETTERHEAD)
    found = text_of(made.bytes())
    assert [
        number for number in ("1.2", "1.10", "2.1", "2.5", "3.1", "3.2", "3.3", "3.4", "3.5") if number not in found
    ] == []
    assert "Benin" in found
    assert all(fonts(made.bytes()).values())
    assert count_fields(spec()) == form_file(spec(), "nl", "Vereniging", tmp_path / "f.xlsx")
