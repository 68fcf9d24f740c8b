"""Workbooks and CSV files: typed, guarded, and read back the same."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.delimited import as_csv, guarded, guess_separator, open_delimited, plain_rows, unguarded
from sdgp_desktop.paperkit.foreign import open_foreign
from sdgp_desktop.paperkit.workbook import LONGEST, Book, Column, cell_text, export_table, sheet_name

COLUMNS = (
    Column(mark("paperkit", "Answer")), Column("Bedrag", "money", "EUR"), Column("Francs", "money", "XOF"),
    Column("Dag", "day"), Column("Punten", "number", places=2),
)  # fmt: skip
ROWS = [
    ("=1+1", 303720, 1250000, date(2023, 11, 24), Decimal("2.5")),
    ("-5", -100, None, None, None),
    ("Bɔhikɔn", 0, 0, None, 3),
]


def read(path: Path) -> list[list[Any]]:
    """All values of the first sheet."""
    with open_foreign(path) as book:
        return [[cell.value for cell in row] for _, row in book.sheets[0].rows()]


def test_a_list_goes_out_typed_and_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    export_table(ROWS, COLUMNS, path, "Lijst", "Vereniging", "nl")
    rows = read(path)
    assert rows[1] == ["=1+1", Decimal("3037.2"), 1250000, date(2023, 11, 24), Decimal("2.5")]
    assert rows[2] == ["-5", -1]
    with open_foreign(path) as book:
        assert [cell.odd for _, row in book.sheets[0].rows() for cell in row if cell.odd] == []


def test_a_sheet_has_a_frozen_head_a_filter_and_formats(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    export_table(ROWS, COLUMNS, path, "Lijst", "Vereniging", "nl")
    book = load_workbook(path)
    sheet: Any = book.worksheets[0]
    assert (sheet.title, sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows) == (
        "Lijst",
        "A2",
        "A1:E4",
        "$1:$1",
    )
    assert [sheet.cell(2, at).number_format for at in range(1, 6)] == [
        "@",
        "#,##0.00",
        "#,##0",
        "dd/mm/yyyy",
        "#,##0.00",
    ]
    assert sheet["A2"].quotePrefix
    assert (book.properties.creator, book.properties.lastModifiedBy) == ("Vereniging", "Vereniging")


def test_totals_stand_below_and_outside_the_filter(tmp_path: Path) -> None:
    made = Book("Staat", "Vereniging", "nl")
    made.table(
        "Staat", [Column("Lijn"), Column("Bedrag", "money", "EUR")], [["A1", 100]], [["Totaal", 100]], above=["Titel"]
    )
    made.table("Staat", [Column("Lijn")], [])
    made.write(tmp_path / "s.xlsx")
    book = load_workbook(tmp_path / "s.xlsx")
    assert book.sheetnames == ["Staat", "Staat 2"]
    sheet: Any = book.worksheets[0]
    assert [sheet.cell(row, 1).value for row in range(1, 6)] == ["Titel", None, "Lijn", "A1", "Totaal"]
    assert (sheet.auto_filter.ref, sheet.cell(5, 1).font.bold) == ("A3:B4", True)


def test_a_text_too_long_for_a_cell_is_refused_not_cut() -> None:
    assert len(cell_text("x" * LONGEST)) == LONGEST
    with pytest.raises(Refusal) as caught:
        cell_text("x" * (LONGEST + 1))
    assert caught.value.code == "cell_too_long"


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.text(
            st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), min_size=1, max_size=40
        ),
        min_size=1,
        max_size=20,
    )
)
def test_no_text_becomes_a_formula_in_a_workbook(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    path = tmp_path_factory.mktemp("x") / "t.xlsx"
    export_table([[f"={text}"] for text in texts], [Column("Tekst")], path)
    with open_foreign(path) as book:
        found = [cell for _, row in book.sheets[0].rows() for cell in row][1:]
    assert [(cell.value, cell.odd) for cell in found] == [(f"={text}", "") for text in texts]


@given(st.text())
def test_guarding_can_be_taken_back_and_leaves_no_formula(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert not guarded(text).startswith(("=", "+", "-", "@", "\t", "\r", "\0"))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\n"), min_size=1),
            min_size=2, max_size=2,
        ),
        min_size=1, max_size=8,
    )
)  # fmt: skip
def test_a_csv_file_comes_back_the_same(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    path = tmp_path_factory.mktemp("c") / "t.csv"
    path.write_bytes(as_csv(rows))
    book, guess = open_delimited(path, separator=";")
    assert guess.encoding == "utf-8-sig"
    assert [[cell.value for cell in row] for _, row in book.sheets[0].rows()] == rows


@pytest.mark.parametrize(
    ("data", "encoding", "separator"),
    [
        ("naam;plaats\r\nPèrèrè;Bénin\r\n".encode("cp1252"), "cp1252", ";"),
        ("naam;plaats\nPèrèrè;Bénin\n".encode(), "utf-8", ";"),
        ("\ufeffnaam\tplaats\rPèrèrè\tBénin\r".encode("utf-16-le"), "utf-16", "\t"),
        ("naam,plaats\r\nPèrèrè,Bénin".encode("utf-16-le"), "utf-16-le", ","),
        ("naam|plaats\nPèrèrè|Bénin\r\n".encode("utf-8-sig"), "utf-8-sig", "|"),
        ('"naam";plaats\n"Pèrèrè";Bénin\n'.encode(), "utf-8", ";"),
        ("naam;plaats\nPè\0rèrè;Bénin\n".encode(), "utf-8", ";"),
    ],
)
def test_encoding_and_separator_are_found(tmp_path: Path, data: bytes, encoding: str, separator: str) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(data)
    book, guess = open_delimited(path)
    assert (guess.encoding, guess.separator) == (encoding, separator)
    assert [[cell.value for cell in row] for _, row in book.sheets[0].rows()] == [
        ["naam", "plaats"],
        ["Pèrèrè", "Bénin"],
    ]


def test_what_was_guessed_or_left_out_is_told(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes("a;\0é\n".encode("cp1252"))
    book, _ = open_delimited(path)
    assert [note.code for note in book.notes] == ["nul_removed", "encoding_guessed"]


def test_a_separator_in_doubt_is_said_to_be_in_doubt() -> None:
    assert guess_separator("a;b,c\nd;e,f\n") == (";", False)
    assert guess_separator("a;b\nc;d\n") == (";", True)
    assert guess_separator("a b\nc d\n") == (";", True)
    assert guess_separator('"x;y",1\n"z",2\n') == (",", True)


@pytest.mark.parametrize(("data", "code"), [(b"", "file_empty"), (b"\xff\xfe", "file_empty"), (b" \r\n", "file_empty")])
def test_an_empty_csv_file_is_refused(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(data)
    with pytest.raises(Refusal) as caught:
        open_delimited(path)
    assert caught.value.code == code


def test_a_workbook_where_a_csv_file_is_asked_for_is_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "ledger.xlsx"
    export_table([("a", 1)], [Column("Text"), Column("Number", "number")], path)
    for read in (open_delimited, lambda file: next(iter(plain_rows(file)))):
        with pytest.raises(Refusal) as caught:
            read(path)
        assert (caught.value.code, caught.value.facts) == ("not_a_csv", {"file": "ledger.xlsx"})


def test_a_wrong_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes("é".encode("cp1252"))
    with pytest.raises(Refusal) as caught:
        open_delimited(path, encoding="utf-8")
    assert caught.value.code == "text_not_readable"


@pytest.mark.parametrize(
    ("language", "line"),
    [("nl", "'=1+1;3037,20;1250000;2023-11-24;2,5"), ("en", "'=1+1,3037.20,1250000,2023-11-24,2.5")],
)
def test_csv_follows_the_language_and_guards_texts(tmp_path: Path, language: str, line: str) -> None:
    path = tmp_path / "t.csv"
    export_table(ROWS, COLUMNS, path, language=language)
    text = path.read_bytes().decode("utf-8-sig")
    assert text.splitlines()[1] == line
    assert text.splitlines()[2].startswith("'-5" + (";-1,00" if language == "nl" else ",-1.00"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("1.13 Langues de travail de l'administration", "1.13 Langues de travail"),
        ("12.1 Signataires de la lettre d'intention", "12.1 Signataires de la lettre"),
        ("3.6 Périodes impossibles pour les visites", "3.6 Périodes impossibles"),
        ("Short [name]: of/a sheet", "Short name of a sheet"),
        ("x" * 60, "x" * 31),
    ],
)
def test_the_name_of_a_sheet_is_cut_between_words(text: str, name: str) -> None:
    assert sheet_name(text) == name


def test_a_row_is_as_high_as_its_longest_text_needs(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    rows = [("kort", 1), ("een lange tekst " * 6, 2), ("regel\nregel\nregel", 3)]
    export_table(rows, [Column("Tekst", width=30), Column("Getal", "number")], path)
    sheet: Any = load_workbook(path).worksheets[0]
    assert [sheet.row_dimensions[row].height for row in (2, 3, 4)] == [None, 60.0, 45.0]


def test_a_moment_is_never_written_without_its_zone(tmp_path: Path) -> None:
    moment = datetime(2023, 11, 30, 22, 59, 59, tzinfo=UTC)  # a cell has no zone: it would read as local time
    with pytest.raises(TypeError):
        export_table([(moment,)], [Column("Sluiting", "day")], tmp_path / "list.xlsx")
    assert not list(tmp_path.iterdir())
