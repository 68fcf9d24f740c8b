"""The cells of one sheet out of its XML, as they were typed: no formula is looked into, no size believed."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
VALUE, FORMULA, INLINE, STRING, TEXT, RUN = (f"{_MAIN}{name}" for name in ("v", "f", "is", "si", "t", "r"))
ROW, DATA, MERGES, COLUMN = (f"{_MAIN}{name}" for name in ("row", "sheetData", "mergeCells", "col"))
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")

Value = str | int | Decimal | bool | date | datetime | None


class ForeignCell(NamedTuple):
    """One cell as it was typed. `odd` is "formula", "error" or nothing; row and column count from 1."""

    row: int
    column: int
    value: Value
    odd: str = ""


class Book(NamedTuple):
    """What all sheets of a workbook share: its texts, where its days begin, and the styles that show days."""

    strings: list[str]
    epoch: datetime
    days: frozenset[int]
    spans: frozenset[int]


def text_of(element: Any) -> str:
    """The text of a shared or inline string, without its phonetic guide."""
    parts = [child.text or "" for child in element if child.tag == TEXT]
    for run in element.iterfind(RUN):
        parts += [child.text or "" for child in run if child.tag == TEXT]
    return unescaped("".join(parts))


def unescaped(text: str) -> str:
    """Letters that XML cannot hold stand as _x000D_ in a workbook."""
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text).replace("\r\n", "\n").replace("\r", "\n")


def escaped(text: str) -> str:
    """What `unescaped` reads as the same text."""
    return _ESCAPED.sub(lambda found: f"_x005F_{found[0][1:]}", text) if "_x" in text else text


def shared_strings(stream: Any) -> list[str]:
    """The texts that the sheets share."""
    from openpyxl.xml.functions import iterparse

    found = []
    top: Any = None
    for event, element in iterparse(stream, ("start", "end")):
        if event == "start":
            top = element if top is None else top
        elif element.tag == STRING:
            found.append(text_of(element))
            top.clear()
    return found


@lru_cache(maxsize=2048)
def column_of(letters: str) -> int:
    """Number of a column: AB is 28."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def plain_number(text: str) -> int | Decimal:
    """The number of a cell. A workbook keeps binary fractions of which 15 digits are meant."""
    if text.lstrip("-").isdigit() and len(text) < 16:
        return int(text)
    exact = Decimal(f"{float(text):.15g}")
    return int(exact) if exact == exact.to_integral_value() and abs(exact) < 10**15 else exact


def cells_of(row: Any, number: int, book: Book) -> Iterator[ForeignCell]:
    """The cells of a row that hold something."""
    at = 0
    for element in row:
        reference = element.get("r")
        at = column_of(reference.rstrip("0123456789")) if reference else at + 1
        if len(element):
            cell = _cell(element, number, at, book)
            if cell.value is not None:
                yield cell


def _cell(element: Any, row: int, column: int, book: Book) -> ForeignCell:
    formula = element.find(FORMULA)
    if formula is not None:
        return ForeignCell(row, column, f"={formula.text or ''}", "formula")
    kind = element.get("t", "n")
    if kind == "inlineStr":
        inline = element.find(INLINE)
        return ForeignCell(row, column, (text_of(inline) or None) if inline is not None else None)
    raw = element.findtext(VALUE)
    if not raw:
        return ForeignCell(row, column, None)
    if kind == "n":
        return _number(raw, row, column, int(element.get("s", 0)), book)
    if kind == "s":
        return ForeignCell(row, column, book.strings[int(raw)] or None)
    if kind == "b":
        return ForeignCell(row, column, raw in ("1", "true"))
    if kind == "d":
        return ForeignCell(row, column, _midnight(datetime.fromisoformat(raw.replace("Z", ""))))
    return ForeignCell(row, column, unescaped(raw), "error" if kind == "e" else "")


def _number(raw: str, row: int, column: int, style: int, book: Book) -> ForeignCell:
    if style not in book.days:
        return ForeignCell(row, column, plain_number(raw))
    from openpyxl.utils.datetime import from_excel

    try:
        found = from_excel(float(raw), book.epoch, timedelta=style in book.spans)
    except (OverflowError, ValueError):
        return ForeignCell(row, column, raw, "error")
    if isinstance(found, timedelta | time):
        return ForeignCell(row, column, str(found))
    return ForeignCell(row, column, _midnight(found))


def _midnight(moment: datetime) -> date | datetime:
    """A day where the hour is midnight."""
    return moment.date() if moment.time() == time.min else moment
