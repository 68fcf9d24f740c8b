"""Reading workbooks that somebody else made or filled in: checked first, then read cell by cell.

Nothing is calculated: a formula is told as such, by sheet, row and column. Numbers come exact, days as days; what is
odd about a sheet (hidden, merged, another date system) is noted beside it.
"""

import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sdgp_desktop.kernel.errors import OwnMistake, Refusal
from sdgp_desktop.paperkit.container import Counted, assert_defused, open_container, open_kept
from sdgp_desktop.paperkit.sheetxml import COLUMN, DATA, MERGES, ROW, Book, ForeignCell, Value, cells_of, shared_strings

__all__ = ["COLUMNS", "ROWS", "ForeignBook", "ForeignCell", "ForeignSheet", "Note", "Value", "open_foreign"]
ROWS = 50_000
COLUMNS = 200
SHEETS = 200
_EMPTY_ROWS = 60_000  # formatted rows without content that are looked at before we stop looking


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
    return _book(path, open_container(path))


def open_kept_book(name: str, data: bytes) -> ForeignBook:
    """Open a workbook that came in before and is kept. Errors: as `open_foreign`."""
    return _book(Path(name), open_kept(name, data))


def _book(path: Path, archive: Counted) -> ForeignBook:
    assert_defused()
    try:
        return _opened(path, archive)
    except BaseException as error:
        archive.close()
        raise _understood(error, path.name) from error


def _opened(path: Path, archive: Counted) -> ForeignBook:
    from openpyxl.reader.excel import ExcelReader
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        reader: Any = ExcelReader.__new__(ExcelReader)
        reader.archive, reader.valid_files = archive, archive.namelist()
        reader.read_only = reader.data_only = reader.keep_vba = reader.keep_links = reader.rich_text = False
        reader.read_manifest()
        reader.read_workbook()
        shared = _shared(reader, archive)
        book = ForeignBook(path.name, [], archive=archive)
        book.date_system_1904 = reader.wb.epoch == CALENDAR_MAC_1904
        for sheet, relation in reader.parser.find_sheets():
            if relation.target in reader.valid_files and "chartsheet" not in relation.Type:
                source = _source(book, archive, relation.target, shared)
                book.sheets.append(ForeignSheet(sheet.name, (sheet.state or "visible") != "visible", source))
    if len(book.sheets) > SHEETS:
        raise Refusal("workbook_too_many_parts", file=path.name, parts=len(book.sheets), most=SHEETS)
    if book.date_system_1904:
        book.notes.append(Note("dates_1904", ""))
    book.notes += [Note("sheet_hidden", sheet.name) for sheet in book.sheets if sheet.hidden]
    return book


def _source(book: ForeignBook, archive: Counted, part: str, shared: Book) -> Any:
    """How the rows of one sheet are read."""

    def rows(sheet: ForeignSheet, tick: Callable[[int], None]) -> Iterator[tuple[int, list[ForeignCell]]]:
        for number, row in _careful(archive, part, shared, sheet, book.file):
            tick(number)
            if row:
                yield number, row

    return rows


def _shared(reader: Any, archive: Counted) -> Book:
    """The texts, the epoch and the date styles of a workbook."""
    from openpyxl.styles.stylesheet import apply_stylesheet
    from openpyxl.xml.constants import SHARED_STRINGS

    apply_stylesheet(archive, reader.wb)
    strings: list[str] = []
    part = reader.package.find(SHARED_STRINGS)
    if part is not None:
        with archive.open(part.PartName[1:]) as stream:
            strings = shared_strings(stream)
    workbook = reader.wb
    return Book(strings, workbook.epoch, frozenset(workbook._date_formats), frozenset(workbook._timedelta_formats))


def _careful(
    archive: Counted, part: str, shared: Book, sheet: ForeignSheet, file: str
) -> Iterator[tuple[int, list[ForeignCell]]]:
    """The rows of one part of the file; whatever is wrong with it becomes a refusal."""
    try:
        with archive.open(part) as stream:
            yield from _rows(stream, shared, sheet, file)
    except Exception as error:
        raise _understood(error, file) from error


def _rows(stream: Any, shared: Book, sheet: ForeignSheet, file: str) -> Iterator[tuple[int, list[ForeignCell]]]:
    """The rows of a sheet, whatever it says about its own size; empty ones too."""
    from openpyxl.xml.functions import iterparse

    idle = number = 0
    data: Any = None
    for event, element in iterparse(stream, ("start", "end")):
        if event == "start":
            data = element if element.tag == DATA else data
        elif element.tag == ROW:
            number = int(element.get("r", number + 1))
            if element.get("hidden") in ("1", "true"):
                sheet.hidden_rows.add(number)
            row = list(cells_of(element, number, shared))
            data.clear()
            idle = 0 if row else idle + 1
            if row:
                _within(row[-1], sheet, file)
            elif idle > _EMPTY_ROWS:
                return
            yield number, row
        elif element.tag == MERGES:
            sheet.merged = [cell.get("ref", "") for cell in element][:1000]
            element.clear()
        elif element.tag == COLUMN and element.get("hidden") in ("1", "true"):
            last = min(int(element.get("max", "0")), COLUMNS)
            sheet.hidden_columns.update(range(int(element.get("min", "1")), last + 1))


def _within(last: ForeignCell, sheet: ForeignSheet, file: str) -> None:
    if last.row > ROWS:
        raise Refusal("sheet_too_long", file=file, sheet=sheet.name, most=ROWS)
    if last.column > COLUMNS:
        raise Refusal("sheet_too_wide", file=file, sheet=sheet.name, most=COLUMNS)


def _understood(error: BaseException, file: str) -> BaseException:
    """What went wrong, as a refusal; refusals, own mistakes and interruptions stay what they are."""
    from defusedxml.common import DefusedXmlException

    if isinstance(error, Refusal | OwnMistake) or not isinstance(error, Exception):
        return error
    if isinstance(error, DefusedXmlException):
        return Refusal("workbook_unsafe", file=file)
    return Refusal("workbook_damaged", file=file)
