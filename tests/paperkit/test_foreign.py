"""Foreign workbooks: what is refused before it is read, and what is read."""

import io
import zipfile
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.paperkit import container
from sdgp_desktop.paperkit.foreign import ForeignCell, open_foreign
from sdgp_desktop.paperkit.sheetxml import escaped, plain_number, unescaped


def _whole() -> bytes:
    made, out = Workbook(), io.BytesIO()
    made.worksheets[0].append(["a", 1, "b"])
    made.save(out)
    return out.getvalue()


WHOLE = _whole()
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def workbook(folder: Path, rows: list[list[Any]], **settings: Any) -> Path:
    """A workbook with some rows."""
    book = Workbook()
    sheet: Any = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    for name, value in settings.items():
        setattr(book, name, value)
    path = folder / "book.xlsx"
    book.save(path)
    return path


def read_all(path: Path) -> None:
    """Open a workbook and read all its cells."""
    with open_foreign(path) as book:
        for sheet in book.sheets:
            sheet.cells()


def refused(path: Path) -> str:
    """The code with which a file is refused, on opening or while reading."""
    with pytest.raises(Refusal) as caught:
        read_all(path)
    assert caught.value.facts["file"] == path.name
    return caught.value.code


def changed(path: Path, name: str, data: bytes, store: int = zipfile.ZIP_DEFLATED) -> Path:
    """A workbook with one member replaced or added."""
    other = path.with_name("changed.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w", store) as new:
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member))
        new.writestr(name, data)
    return other


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "file_empty"),
        (b"\x00\x01rubbish", "not_a_workbook"),
        (b"name;value\r\na;1\r\n", "not_a_workbook"),
        (b"\xef\xbb\xbf <!DOCTYPE html><html><table>", "workbook_is_html"),
        (b"<html xmlns:x='urn:schemas-microsoft-com:office:excel'>", "workbook_is_html"),
        (b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>", "workbook_is_xml"),
        (b"%PDF-1.7 ...", "workbook_is_pdf"),
        (OLE + b"\0" * 600 + "Workbook".encode("utf-16-le"), "workbook_is_xls"),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "workbook_encrypted"),
        (b"PK\x03\x04" + b"\0" * 50, "workbook_cut"),
    ],
)
def test_each_other_kind_of_file_is_refused_by_name(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "form.xlsx"
    path.write_bytes(data)
    assert refused(path) == code


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b""}, "workbook_is_ods"),
        ({"[Content_Types].xml": b"<x/>", "word/document.xml": b""}, "workbook_other_document"),
        ({"[Content_Types].xml": b"<x/>", "xl/workbook.bin": b""}, "workbook_is_xlsb"),
        ({"a.txt": b"x"}, "workbook_other_document"),
        ({"[Content_Types].xml": b"<x", "xl/workbook.xml": b""}, "workbook_damaged"),
    ],
)
def test_other_documents_in_a_zip_are_refused_by_name(tmp_path: Path, members: dict[str, bytes], code: str) -> None:
    path = tmp_path / "form.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    assert refused(path) == code


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.xlsx") == "file_not_readable"


def test_a_bomb_is_refused_before_anything_is_unpacked(tmp_path: Path) -> None:
    path = workbook(tmp_path, [[1]])
    assert refused(changed(path, "xl/media/big.xml", b"\0" * 30_000_000)) == "workbook_swells"
    assert (
        refused(changed(path, "xl/sharedStrings.xml", b"\0" * 61_000_000, zipfile.ZIP_STORED)) == "workbook_too_large"
    )


def test_too_many_members_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "form.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(container.MEMBERS + 1):
            archive.writestr(f"xl/{number}.xml", b"")
    assert refused(path) == "workbook_too_many_parts"


def test_what_is_unpacked_is_counted_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = workbook(tmp_path, [["x" * 100] * 50] * 50)
    monkeypatch.setattr(container, "UNPACKED", 6_000)
    monkeypatch.setattr(container, "_check", lambda archive, path: None)
    assert refused(path) == "workbook_too_large"


@pytest.mark.parametrize(
    "part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml", "[Content_Types].xml"]
)
def test_entities_are_refused_wherever_they_stand(tmp_path: Path, part: str) -> None:
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>'
    )
    assert refused(changed(workbook(tmp_path, [["x"]]), part, bomb)) == "workbook_unsafe"


def with_strings(path: Path, strings: bytes) -> Path:
    """A workbook whose texts stand in a part of their own, as Excel writes them."""
    with zipfile.ZipFile(path) as archive:
        types = archive.read("[Content_Types].xml")
    kind = b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    override = b'<Override PartName="/xl/sharedStrings.xml" ContentType="%s"/></Types>' % kind
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        b'<row r="1"><c r="A1" t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData></worksheet>'
    )
    path = changed(path, "[Content_Types].xml", types.replace(b"</Types>", override))
    path = changed(path.rename(path.with_name("a.xlsx")), "xl/worksheets/sheet1.xml", sheet)
    return changed(path.rename(path.with_name("b.xlsx")), "xl/sharedStrings.xml", strings)


def test_shared_texts_are_read_with_their_runs_and_without_phonetic_guides(tmp_path: Path) -> None:
    strings = (
        b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>een_x000D_twee</t></si>'
        b"<si><r><t>vet</t></r><r><t> dun</t></r><rPh><t>weg</t></rPh></si></sst>"
    )
    with open_foreign(with_strings(workbook(tmp_path, [[1]]), strings)) as book:
        assert [cell.value for _, row in book.sheets[0].rows() for cell in row] == ["een\ntwee", "vet dun"]


def test_entities_in_shared_texts_are_refused(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><sst><si><t>&a;</t></si></sst>'
    assert refused(with_strings(workbook(tmp_path, [[1]]), bomb)) == "workbook_unsafe"


@given(st.text(st.sampled_from("_x005FD0aé")) | st.text(st.characters(exclude_characters="\r")))
def test_escaping_can_be_taken_back(text: str) -> None:
    assert unescaped(escaped(text)) == text


def test_openpyxl_reads_xml_through_defusedxml() -> None:
    container.assert_defused()


def test_too_many_rows_and_columns_are_refused_in_words(tmp_path: Path) -> None:
    path = workbook(tmp_path, [[1]])
    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>'
    long = sheet % b'<row r="50001"><c r="A50001"><v>1</v></c></row>'
    wide = sheet % b'<row r="1"><c r="XFD1"><v>1</v></c></row>'
    assert refused(changed(path, "xl/worksheets/sheet1.xml", long)) == "sheet_too_long"
    assert refused(changed(path, "xl/worksheets/sheet1.xml", wide)) == "sheet_too_wide"


def test_a_sheet_that_lies_about_its_size_is_read(tmp_path: Path) -> None:
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        b'<dimension ref="A1:XFD1048576"/><sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData></worksheet>'
    )
    path = changed(workbook(tmp_path, [[1]]), "xl/worksheets/sheet1.xml", sheet)
    with open_foreign(path) as book:
        assert list(book.sheets[0].rows()) == [(2, [ForeignCell(2, 2, 7)])]


def test_values_are_exact_and_formulas_are_told(tmp_path: Path) -> None:
    day = datetime(2023, 11, 24)  # noqa: DTZ001  (a cell knows no zone)
    path = workbook(tmp_path, [["tekst", 12, 0.1 + 0.2, True, day, "=1+1", None, "'x"]])
    with open_foreign(path) as book:
        [(_, row)] = book.sheets[0].rows()
    assert [cell.value for cell in row] == ["tekst", 12, Decimal("0.3"), True, date(2023, 11, 24), "=1+1", "'x"]
    assert [cell.odd for cell in row] == ["", "", "", "", "", "formula", ""]


def test_dates_that_count_from_1904_are_converted_and_told(tmp_path: Path) -> None:
    path = workbook(tmp_path, [[date(2023, 11, 24)]], epoch=CALENDAR_MAC_1904)
    with open_foreign(path) as book:
        assert book.date_system_1904
        assert [note.code for note in book.notes] == ["dates_1904"]
        assert [row[0].value for _, row in book.sheets[0].rows()] == [date(2023, 11, 24)]


def test_hidden_and_merged_cells_are_noted(tmp_path: Path) -> None:
    path = tmp_path / "odd.xlsx"
    made = Workbook()
    sheet: Any = made.worksheets[0]
    sheet["A1"], sheet["A2"], sheet["D4"] = "a", "b", "c"
    sheet.merge_cells("A1:B1")
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["D"].hidden = True
    hidden = made.create_sheet("Geheim")
    hidden.sheet_state = "hidden"
    made.save(path)
    with open_foreign(path) as book:
        cells = book.sheets[0].cells()
        assert sorted(cells) == [(1, 1), (2, 1), (4, 4)]
        assert book.sheets[0].merged == ["A1:B1"]
        assert book.sheets[0].hidden_rows == {2}
        assert 4 in book.sheets[0].hidden_columns
        assert [(note.code, note.sheet) for note in book.notes] == [("sheet_hidden", "Geheim")]


def test_reading_can_be_cancelled(tmp_path: Path) -> None:
    class Cancelled(Exception):
        pass

    def tick(row: int) -> None:
        raise Cancelled

    with open_foreign(workbook(tmp_path, [[1]])) as book, pytest.raises(Cancelled):
        list(book.sheets[0].rows(tick))


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_damaged_workbook_is_read_or_refused_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    spoilt = bytearray(WHOLE)
    for _ in range(data.draw(st.integers(1, 8))):
        spoilt[data.draw(st.integers(0, len(spoilt) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(len(spoilt) // 2, len(spoilt)))
    path = tmp_path_factory.mktemp("spoilt") / "form.xlsx"
    path.write_bytes(bytes(spoilt[:cut]))
    with suppress(Refusal):
        read_all(path)


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=2))
def test_numbers_come_back_as_they_were_meant(value: Decimal) -> None:
    assert plain_number(repr(float(value))) == value
