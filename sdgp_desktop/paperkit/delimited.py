"""CSV files of any encoding and separator, in; and out in a form that opens well in Excel and runs nothing."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import why_not_read
from sdgp_desktop.paperkit.foreign import COLUMNS, ROWS, ForeignBook, ForeignCell, ForeignSheet, Note

LARGEST = 100_000_000  # bytes
NO_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF-")  # how workbooks, old workbooks and PDF files begin
_RISKY = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠")
_SEPARATORS = ";,\t|"

# The limit is one for the whole program, and files are read in turns: it is set once, above what any file may hold.
csv.field_size_limit(2 * LARGEST)


@dataclass(frozen=True)
class Guess:
    """How a CSV file was understood; shown in the preview, where it can be set otherwise."""

    encoding: str
    separator: str
    sure: bool


def open_delimited(path: Path, encoding: str = "", separator: str = "") -> tuple[ForeignBook, Guess]:
    """Open a CSV file; what is not said is guessed.

    Errors: Refusal "file_not_readable", "file_empty", "file_too_large", "text_not_readable".
    """
    path = Path(path)
    text, used = _text_of(path, encoding)
    notes = []
    if "\0" in text:
        text = text.replace("\0", "")
        notes.append(Note("nul_removed", ""))
    mark, sure = (separator, True) if separator else guess_separator(text)
    if used == "cp1252" and not encoding:
        notes.append(Note("encoding_guessed", "", {"encoding": used}))

    def rows(sheet: ForeignSheet, tick: Any) -> Iterator[tuple[int, list[ForeignCell]]]:
        for number, cells in enumerate(_parsed(text, mark, path.name), 1):
            tick(number)
            row = [ForeignCell(number, at, unguarded(cell)) for at, cell in enumerate(cells, 1) if cell != ""]
            if not row:
                continue
            if number > ROWS:
                raise Refusal("sheet_too_long", file=path.name, sheet=sheet.name, most=ROWS)
            if len(cells) > COLUMNS:
                raise Refusal("sheet_too_wide", file=path.name, sheet=sheet.name, most=COLUMNS)
            yield number, row

    sheet = ForeignSheet(path.stem, False, rows)
    return ForeignBook(path.name, [sheet], notes), Guess(used, mark, sure)


def _text_of(path: Path, encoding: str) -> tuple[str, str]:
    """The text of a file and the encoding it was in."""
    try:
        if path.stat().st_size > LARGEST:
            raise Refusal("file_too_large", file=path.name, most=LARGEST // 1_000_000)
        data = path.read_bytes()
    except OSError as error:
        raise Refusal("file_not_readable", file=path.name, reason=why_not_read(path, error)) from error
    if not data.strip(b"\0 \r\n\t\xef\xbb\xbf\xff\xfe"):
        raise Refusal("file_empty", file=path.name)
    if data.startswith(NO_TEXT):
        raise Refusal("not_a_csv", file=path.name)
    return _decoded(data, encoding, path.name)


def plain_rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Rows of a large CSV file as plain texts, counted from 1, blank ones left out; nothing is said about cells.

    Errors: as `open_delimited`, but for the number of rows, which has no limit here.
    """
    path = Path(path)
    text, _ = _text_of(path, "")
    text = text.replace("\0", "")
    mark, _ = guess_separator(text)
    for number, cells in enumerate(_parsed(text, mark, path.name), 1):
        if any(cells):
            yield number, [unguarded(cell) for cell in cells]


def _decoded(data: bytes, encoding: str, file: str) -> tuple[str, str]:
    """The text and the encoding it was in."""
    if not encoding:
        if data.startswith(b"\xef\xbb\xbf"):
            encoding = "utf-8-sig"
        elif data.startswith((b"\xff\xfe", b"\xfe\xff")):
            encoding = "utf-16"
        elif data[:400].count(0) > len(data[:400]) // 4:
            encoding = "utf-16-le" if data[1:400:2].count(0) >= data[:400:2].count(0) else "utf-16-be"
    tried = [encoding] if encoding else ["utf-8", "cp1252"]
    for name in tried:
        try:
            return data.decode(name), name
        except (UnicodeDecodeError, LookupError):
            continue
    if not encoding:
        return data.decode("latin-1"), "latin-1"
    raise Refusal("text_not_readable", file=file, encoding=encoding)


def guess_separator(text: str) -> tuple[str, bool]:
    """The separator, and whether there is no doubt: the mark that stands equally often on every line."""
    lines = list(_first_lines(text, 30))
    best, best_rank = ";", (0.0, 0)
    rivals = 0
    for mark in _SEPARATORS:
        counts = [line.count(mark) for line in lines]
        common = max(set(counts), key=counts.count) if counts else 0
        if not common:
            continue
        even = counts.count(common) / len(counts)
        rivals += even > 0.9
        if (even, common) > best_rank:
            best, best_rank = mark, (even, common)
    return best, rivals <= 1 and (best_rank[0] > 0.8 or not any(mark in text for mark in _SEPARATORS))


def _first_lines(text: str, most: int) -> Iterator[str]:
    """The first lines with what stands in quotes left out."""
    kept: list[str] = []
    quoted, count = False, 0
    for letter in text[:200_000]:
        if letter == '"':
            quoted = not quoted
        elif letter in "\r\n" and not quoted:
            if kept:
                yield "".join(kept)
                count += 1
                if count == most:
                    return
            kept = []
        elif not quoted:
            kept.append(letter)
    if kept:
        yield "".join(kept)


def _parsed(text: str, separator: str, file: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    except csv.Error as error:
        raise Refusal("text_not_readable", file=file, encoding="CSV") from error


def guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it."""
    return f"'{text}" if text.lstrip("'").startswith(_RISKY) else text


def unguarded(text: str) -> str:
    """What `guarded` was given."""
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_RISKY) else text


def as_csv(rows: Iterable[Sequence[Any]], separator: str = ";", comma: bool = True) -> bytes:
    """Rows as a CSV file that Excel opens by itself: UTF-8 with its mark, one kind of line end.

    `comma` is the decimal sign of the language; days are ISO. Numbers stay numbers, texts are guarded.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    for row in rows:
        writer.writerow([_written(value, comma) for value in row])
    return out.getvalue().encode("utf-8-sig", errors="replace")


def _written(value: Any, comma: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, int | Decimal):
        plain = f"{value:f}" if isinstance(value, Decimal) else str(value)
        return plain.replace(".", ",") if comma else plain
    if isinstance(value, date | datetime):
        return value.isoformat()
    return guarded(str(value).replace("\0", ""))
