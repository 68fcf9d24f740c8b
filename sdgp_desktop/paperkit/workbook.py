"""Writing workbooks: typed cells, texts that never run as formulas, heads that stay in sight and print on each page."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import pairwise
from math import ceil
from pathlib import Path
from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import write_for_people
from sdgp_desktop.kernel.money import digits, from_minor
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.paperkit.delimited import as_csv
from sdgp_desktop.paperkit.letterhead import PRODUCT
from sdgp_desktop.paperkit.sheetxml import escaped

LETTERS = "Calibri"  # named, because readers fall back to a serif font otherwise
LONGEST = 32_767  # letters in a cell
SHEET_NAME = 31  # letters in the name of a sheet
LINE, TALLEST = 15.0, 400.0  # points
BROKEN = 1.05  # what breaking lines between words costs
PAGE = 200  # letters that stay readable beside each other on a page lying down
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_NOT_IN_CELLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DAY = "dd/mm/yyyy"
_HEAD, _LINE = "FFE0E8EE", "FFB8BEC6"


@dataclass(frozen=True)
class Column:
    """One column of a table.

    `kind` is text, number, money (whole minor units of `currency`), day or yesno; `width` in letters. A moment goes in
    as a text that names its zone: a cell has none.
    """

    title: str | Text
    kind: str = "text"
    currency: str = ""
    width: float = 0
    places: int | None = None


def cell_text(text: object) -> str:
    """A text as a cell can hold it. Errors: Refusal "cell_too_long"."""
    kept = escaped(_NOT_IN_CELLS.sub("", str(text)))
    if len(kept) > LONGEST:
        raise Refusal("cell_too_long", letters=len(kept), most=LONGEST)
    return kept


def put(cell: Any, value: Any) -> None:
    """Write a value into a cell of openpyxl; a text stays a text, whatever it begins with."""
    if isinstance(value, str | Text) or value is None:
        text = cell_text(value) if value else None
        cell.value = text
        if text is not None:
            cell.data_type = "s"
            if text[0] in "=+-@'":
                cell.quotePrefix = True
    else:
        cell.value = value


def sheet_name(text: str) -> str:
    """A text as the name of a sheet: without forbidden signs, 31 letters at most, cut between words."""
    name = " ".join(_NOT_IN_NAMES.sub(" ", text).split()).strip("'")
    if len(name) > SHEET_NAME:
        words = name[: SHEET_NAME + 1].split(" ")[:-1]
        while len(words) > 2 and len(words[-1]) < 5 and words[-1].islower():  # "of", "de la", "pour": never the last
            words.pop()
        name = " ".join(words) if len(words) > 1 else name[:SHEET_NAME]
    return name.strip("' ,:;") or "1"


def set_height(sheet: Any, row: int, texts: Iterable[tuple[object, float]]) -> None:
    """Make a row as high as its texts need in columns of their widths: not every program does so when it opens a file.

    A row of one line is left alone.
    """
    lines = max((_lines(str(text), width) for text, width in texts if text), default=1)
    if lines > 1:
        sheet.row_dimensions[row].height = min(TALLEST, LINE * lines)


def _lines(text: str, width: float) -> int:
    """How many lines a text takes."""
    room = max(4.0, width / BROKEN)
    return sum(max(1, ceil(len(part) / room)) for part in text.split("\n"))


def number_format(column: Column) -> str:
    """The number format of a column, with the digits of its currency."""
    if column.kind == "money":
        places = digits(column.currency) if column.currency else 2
        return "#,##0" + ("." + "0" * places if places else "")
    if column.kind == "number" and column.places is not None:
        return "#,##0" + ("." + "0" * column.places if column.places else "")
    return {"day": _DAY, "text": "@"}.get(column.kind, "General")


class Book:
    """A workbook in the making; its properties name the association, never a person."""

    def __init__(self, title: str, association: str, language: str = "en") -> None:
        from openpyxl import Workbook

        self.book: Any = Workbook()
        self.book.remove(self.book.worksheets[0])
        self.language = language
        properties = self.book.properties
        properties.title, properties.creator, properties.lastModifiedBy = title, association, association
        properties.description, properties.language = PRODUCT, language

    def say(self, words: str | Text) -> str:
        """Words in the language of the workbook."""
        return words.to(self.language) if isinstance(words, Text) else words

    def sheet(self, name: str | Text) -> Any:
        """A new sheet; its name is made fit and unique."""
        wanted = sheet_name(self.say(name))
        taken = {other.casefold() for other in self.book.sheetnames}
        found, number = wanted, 2
        while found.casefold() in taken:
            found = f"{wanted[: 30 - len(str(number))]} {number}"
            number += 1
        made = self.book.create_sheet(found)
        made.page_setup.paperSize = 9
        made.page_setup.fitToWidth, made.page_setup.fitToHeight = 1, 0
        made.sheet_properties.pageSetUpPr.fitToPage = True
        made.oddFooter.right.text = "&P / &N"
        return made

    def table(
        self,
        name: str | Text,
        columns: Sequence[Column],
        rows: Iterable[Sequence[Any]],
        totals: Sequence[Sequence[Any]] = (),
        above: Sequence[str | Text] = (),
    ) -> Any:
        """A sheet with one table: frozen head, filter, widths, number formats; `above` are lines before it."""
        from openpyxl.styles import Alignment, Border, Font, Side

        sheet = self.sheet(name)
        for line in above:
            put(sheet.cell(sheet.max_row + (1 if sheet["A1"].value else 0), 1), self.say(line))
        head = len(above) + 2 if above else 1
        self._heads(sheet, head, columns)
        widths = [max(8.0, min(30.0, len(self.say(column.title)) + 2.0)) for column in columns]
        formats, top = [number_format(column) for column in columns], Alignment(vertical="top", wrap_text=True)
        apart = Alignment(vertical="top", wrap_text=True, horizontal="left", indent=1)  # a text after a number
        after = [one.kind == "text" and before.kind != "text" for before, one in pairwise(columns)]
        tops = [top, *(apart if number else top for number in after)]
        at, tall = head, list[int]()
        for at, row in enumerate([*rows, *totals], head + 1):
            if self._row(sheet, at, row, columns, formats, widths, tops):
                tall.append(at)
        bold, edge = Font(name=LETTERS, bold=True), Border(top=Side(style="thin", color=_LINE))
        for total in range(len(totals)):
            for column_at in range(1, len(columns) + 1):
                cell = sheet.cell(at - total, column_at)
                cell.font, cell.border = bold, edge
        wide = [c.width or w for c, w in zip(columns, widths, strict=True)]
        self._finish(sheet, head, max(at - len(totals), head), wide)
        set_height(sheet, head, [(self.say(c.title), w - 1) for c, w in zip(columns, wide, strict=True)])
        for number in tall:
            set_height(sheet, number, [(sheet.cell(number, n).value, w) for n, w in enumerate(wide, 1)])
        return sheet

    def _heads(self, sheet: Any, head: int, columns: Sequence[Column]) -> None:
        """The head of each column."""
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

        bold, fill = Font(name=LETTERS, bold=True), PatternFill("solid", fgColor=_HEAD)
        wrap, edge = Alignment(wrap_text=True, vertical="center"), Border(bottom=Side(style="thin", color=_LINE))
        for at, column in enumerate(columns, 1):
            cell = sheet.cell(head, at)
            put(cell, self.say(column.title))
            cell.font, cell.fill, cell.alignment, cell.border = bold, fill, wrap, edge

    def _finish(self, sheet: Any, head: int, last: int, widths: Sequence[float]) -> None:
        """Widths, frozen head, filter, what prints on each page."""
        from openpyxl.utils import get_column_letter

        for at, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(at)].width = width
        sheet.freeze_panes = f"A{head + 1}"
        sheet.auto_filter.ref = f"A{head}:{get_column_letter(len(widths))}{last}"
        sheet.print_title_rows = f"{head}:{head}"
        if sum(widths) > 95:
            sheet.page_setup.orientation = "landscape"

    def _row(
        self,
        sheet: Any,
        at: int,
        row: Sequence[Any],
        columns: Sequence[Column],
        formats: list[str],
        widths: list[float],
        tops: list[Any],
    ) -> bool:
        """The cells of one row; whether a text in it needs more than one line."""
        tall = False
        for index, (value, column) in enumerate(zip(row, columns, strict=True)):
            if value is None or value == "":
                continue
            cell = sheet.cell(at, index + 1)
            put(cell, shown(value, column, self.language))
            cell.number_format, cell.alignment = formats[index], tops[index]
            if isinstance(value, str | Text):
                longest = max(map(len, str(cell.value).split("\n")))
                widths[index] = max(widths[index], min(60.0, longest + 2.0))
                tall = tall or longest + 2 > (column.width or 60) or "\n" in cell.value
            elif column.kind in ("money", "number"):
                widths[index] = max(widths[index], len(str(cell.value)) + 5.0)
            else:
                widths[index] = max(widths[index], 12.0)
        return tall

    def bytes(self) -> bytes:
        """The file."""
        out = BytesIO()
        self.book.save(out)
        return out.getvalue()

    def write(self, path: Path) -> None:
        """Write the file whole or not at all. Errors: Refusal "file_not_written"."""
        write_for_people(path, self.bytes())


def shown(value: Any, column: Column, language: str) -> Any:
    """A value as its column shows it: amounts exact, texts in the language."""
    if isinstance(value, Text):
        return value.to(language)
    if column.kind == "money" and isinstance(value, int) and not isinstance(value, bool):
        return from_minor(value, column.currency or "EUR")
    return value


def export_table(
    rows: Iterable[Sequence[Any]],
    columns: Sequence[Column],
    path: Path,
    title: str = "",
    association: str = "",
    language: str = "en",
) -> None:
    """Any list as a file, by the ending: .csv, else a workbook.

    Errors: Refusal "file_not_written", "cell_too_long".
    """
    path = Path(path)
    if path.suffix.lower() == ".csv":
        heads = [column.title.to(language) if isinstance(column.title, Text) else column.title for column in columns]
        lines = ([shown(v, c, language) for v, c in zip(row, columns, strict=True)] for row in rows)
        comma = language in ("nl", "fr")
        write_for_people(path, as_csv([heads, *lines], ";" if comma else ",", comma))
        return
    book = Book(title or path.stem, association, language)
    book.table(title or path.stem, columns, rows)
    book.write(path)
