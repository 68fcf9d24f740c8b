"""Reading workbooks that somebody else made or filled in: checked first, then read cell by cell.

Nothing is calculated: a formula is told as such, by sheet, row and column. Numbers come exact, days as days; what is
odd about a sheet (hidden, merged, another date system) is noted beside it.
"""

import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from sdgp_desktop.kernel.errors import OwnMistake, Refusal
from sdgp_desktop.paperkit.container import Counted, assert_defused, open_container

ROWS = 50_000
COLUMNS = 200
SHEETS = 200
_EMPTY_ROWS = 60_000  # formatted rows without content that are looked at before we stop looking

Value = str | int | Decimal | bool | date | datetime | None


class ForeignCell(NamedTuple):
    """One cell as it was typed. `odd` is "formula", "error" or nothing; row and column count from 1."""

    row: int
    column: int
    value: Value
    odd: str = ""


@dataclass(frozen=True)
class Note:
    """Something odd about a workbook, told in the preview; `code` names the sentence in FINDINGS."""

    code: str
    sheet: str
    facts: dict[str, Any] = field(default_factory=dict)


@dataclass
class ForeignSheet:
    """One sheet. `rows` reads it; `merged` and the hidden rows are known when it was read to its end."""

    name: str
    hidden: bool
    source: Callable[["ForeignSheet", Callable[[int], None]], Iterator[tuple[int, list[ForeignCell]]]]
    hidden_columns: set[int] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)
    merged: list[str] = field(default_factory=list)

    def rows(self, tick: Callable[[int], None] = lambda row: None) -> Iterator[tuple[int, list[ForeignCell]]]:
        """Rows with content: their number and their cells. `tick` hears the row number and may raise to cancel.

        Errors: Refusal "sheet_too_long", "sheet_too_wide", "workbook_damaged", "workbook_unsafe".
        """
        return self.source(self, tick)

    def cells(self) -> dict[tuple[int, int], ForeignCell]:
        """All cells with content by (row, column), for forms."""
        return {(cell.row, cell.column): cell for _, row in self.rows() for cell in row}


@dataclass
class ForeignBook:
    """A foreign workbook or CSV file, open for reading."""

    file: str
    sheets: list[ForeignSheet]
    notes: list[Note] = field(default_factory=list)
    date_system_1904: bool = False
    archive: Counted | None = None

    def sheet(self, name: str) -> ForeignSheet | None:
        """The sheet of that name, without regard to case."""
        return next((sheet for sheet in self.sheets if sheet.name.casefold() == name.casefold()), None)

    def close(self) -> None:
        """Let go of the file."""
        if self.archive is not None:
            self.archive.close()

    def __enter__(self) -> "ForeignBook":
        return self

    def __exit__(self, *failure: object) -> None:
        self.close()


def open_foreign(path: Path) -> ForeignBook:
    """Open a workbook made elsewhere.

    Errors: Refusal, one code for each kind of file that cannot be taken (see `container`), "workbook_damaged",
    "workbook_unsafe" (entities in its XML).
    """
    path = Path(path)
    archive = open_container(path)
    assert_defused()
    try:
        return _opened(path, archive)
    except BaseException as error:
        archive.close()
        raise _understood(error, path.name) from error


def _opened(path: Path, archive: Counted) -> ForeignBook:
    from openpyxl.reader.excel import ExcelReader
    from openpyxl.styles.stylesheet import apply_stylesheet
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        reader: Any = ExcelReader.__new__(ExcelReader)
        reader.archive, reader.valid_files, reader.shared_strings = archive, archive.namelist(), []
        reader.read_only = reader.data_only = reader.keep_vba = reader.keep_links = reader.rich_text = False
        reader.read_manifest()
        reader.read_strings()
        reader.read_workbook()
        apply_stylesheet(archive, reader.wb)
        book = ForeignBook(path.name, [], archive=archive)
        book.date_system_1904 = reader.wb.epoch == CALENDAR_MAC_1904
        for sheet, relation in reader.parser.find_sheets():
            if relation.target in reader.valid_files and "chartsheet" not in relation.Type:
                source = _source(book, archive, relation.target, reader.shared_strings, reader.wb)
                book.sheets.append(ForeignSheet(sheet.name, (sheet.state or "visible") != "visible", source))
    if len(book.sheets) > SHEETS:
        raise Refusal("workbook_too_many_parts", file=path.name, parts=len(book.sheets), most=SHEETS)
    if book.date_system_1904:
        book.notes.append(Note("dates_1904", ""))
    book.notes += [Note("sheet_hidden", sheet.name) for sheet in book.sheets if sheet.hidden]
    return book


def _source(book: ForeignBook, archive: Counted, part: str, strings: list[str], workbook: Any) -> Any:
    """How the rows of one sheet are read."""

    def rows(sheet: ForeignSheet, tick: Callable[[int], None]) -> Iterator[tuple[int, list[ForeignCell]]]:
        from openpyxl.worksheet._reader import WorkSheetParser

        try:
            with archive.open(part) as stream, warnings.catch_warnings():
                warnings.simplefilter("ignore")
                parser: Any = WorkSheetParser(
                    stream, strings, False, workbook.epoch, workbook._date_formats, workbook._timedelta_formats
                )
                yield from _rows(parser, sheet, book.file, tick)
        except GeneratorExit:
            raise
        except BaseException as error:
            raise _understood(error, book.file) from error

    return rows


def _rows(
    parser: Any, sheet: ForeignSheet, file: str, tick: Callable[[int], None]
) -> Iterator[tuple[int, list[ForeignCell]]]:
    """The rows of a sheet, whatever it says about its own size."""
    from openpyxl.worksheet import _reader as known
    from openpyxl.xml.functions import iterparse

    idle = 0
    data: Any = None
    for event, element in iterparse(parser.source, ("start", "end")):
        if event == "start":
            data = element if element.tag == known.DATA_TAG else data
            continue
        if element.tag == known.ROW_TAG:
            number, cells = parser.parse_row(element)
            if element.get("hidden") in ("1", "true"):
                sheet.hidden_rows.add(number)
            data.clear()
            row = [_cell(cell) for cell in cells if cell["value"] is not None]
            tick(number)
            idle = 0 if row else idle + 1
            if row:
                _within(row[-1], sheet, file)
                yield number, row
            elif idle > _EMPTY_ROWS:
                return
        elif element.tag == known.MERGE_TAG:
            sheet.merged = [cell.get("ref", "") for cell in element][:1000]
            element.clear()
        elif element.tag == known.COL_TAG and element.get("hidden") in ("1", "true"):
            last = min(int(element.get("max", "0")), COLUMNS)
            sheet.hidden_columns.update(range(int(element.get("min", "1")), last + 1))


def _within(last: ForeignCell, sheet: ForeignSheet, file: str) -> None:
    if last.row > ROWS:
        raise Refusal("sheet_too_long", file=file, sheet=sheet.name, most=ROWS)
    if last.column > COLUMNS:
        raise Refusal("sheet_too_wide", file=file, sheet=sheet.name, most=COLUMNS)


def _cell(raw: dict[str, Any]) -> ForeignCell:
    kind, value = raw["data_type"], raw["value"]
    if kind == "f":
        return ForeignCell(raw["row"], raw["column"], str(getattr(value, "text", value)), "formula")
    if kind == "e":
        return ForeignCell(raw["row"], raw["column"], str(value), "error")
    return ForeignCell(raw["row"], raw["column"], plain_value(value))


def plain_value(value: Any) -> Value:
    """A value as we carry it: exact numbers, days where the hour is midnight.

    A workbook keeps numbers as binary fractions of which 15 digits are meant.
    """
    if isinstance(value, float):
        exact = Decimal(f"{value:.15g}")
        return int(exact) if exact == exact.to_integral_value() and abs(exact) < 10**15 else exact
    if isinstance(value, datetime):
        return value.date() if value.time() == datetime.min.time() else value
    if isinstance(value, str | int | bool | date) or value is None:
        return value
    return str(value)


def _understood(error: BaseException, file: str) -> BaseException:
    """What went wrong, as a refusal; refusals, own mistakes and interruptions stay what they are."""
    from defusedxml.common import DefusedXmlException

    if isinstance(error, Refusal | OwnMistake) or not isinstance(error, Exception):
        return error
    if isinstance(error, DefusedXmlException):
        return Refusal("workbook_unsafe", file=file)
    return Refusal("workbook_damaged", file=file)
