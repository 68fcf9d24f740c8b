"""An answer in lines that people read: names, values, small tables; nothing is cut."""

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sdgp_desktop.commands.names import NO, YES, line, name_of
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.record import encode
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.formats import Formats

SHOWN = 10  # refused files or rows that are told one by one
WIDEST = 48  # signs of a cell; what is longer goes on below
CLAUSE = re.compile(r"[A-Z]\d+")  # findings that people know by the number of their rule
DECIMAL = re.compile(r"-?\d+\.\d+")
FIGURES = frozenset({  # what an answer holds as amounts and points
    "base", "bonus", "end", "means", "points", "fit", "parts", "total",
})  # fmt: skip
ROW = mark("kernel", "Row {row}: {text}")
MORE = mark("kernel", "{n} more were refused for such reasons.")


@dataclass(frozen=True)
class Told:
    """A value that programs read in one way and people in another; without words people do not see it."""

    value: Any
    words: Any = None


def as_json(value: Any, indent: int | None = None) -> str:
    """An answer as JSON: ids, days and decimals as in the journal, texts by their English source."""
    return json.dumps(value, ensure_ascii=False, indent=indent, default=_plain)


def _plain(value: Any) -> Any:
    if isinstance(value, Told):
        return value.value
    return value.source if hasattr(value, "source") else encode(value)


def for_people(value: Any, language: str, figures: bool = False) -> Any:
    """An answer as people read it: texts in their language, codes in words, without what only programs need.

    Amounts and points (`figures`) have the decimal sign of the language.
    """
    if isinstance(value, Told):
        return for_people(value.words, language)
    if hasattr(value, "to"):
        return value.to(language)
    if isinstance(value, Mapping):
        return {
            key: for_people(one, language, figures or key in FIGURES)
            for key, one in value.items()
            if not (isinstance(one, Told) and one.words is None)
        }
    if isinstance(value, list | tuple):
        return [for_people(one, language, figures) for one in value]
    if figures and isinstance(value, str) and DECIMAL.fullmatch(value):
        return Formats(language).number(Decimal(value))
    if isinstance(value, bool):
        return (YES if value else NO).to(language)
    return value


def say(answer: Any, language: str, indent: str = "", *, fields: bool = False) -> Iterator[str]:
    """The lines of an answer: one a value, a table for rows of the same shape, sentences for findings.

    The ids of `fields` are what people say on the telephone: they stay what they are.
    """
    if isinstance(answer, dict):
        for key, value in answer.items():
            if key == "findings" and value:
                yield indent + line(key, "", language)
                yield from findings(value, language, indent + "  ")
            elif isinstance(value, dict | list) and value:
                yield indent + line(key, "", language)
                yield from say(value, language, indent + "  ", fields=key == "fields")
            else:
                yield indent + line(key, plain(value), language, named=not fields)
    elif _rows(answer):
        yield from _table_with_rows(answer, language, indent)
    else:
        for value in answer:
            yield f"{indent}{plain(value)}"


def _rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(row, dict) for row in value)


def _table_with_rows(rows: list[dict[str, Any]], language: str, indent: str) -> Iterator[str]:
    """A table; what belongs to one row and has rows of its own stands below that row."""
    below = {key for row in rows for key, value in row.items() if key == "findings" or _rows(value)}
    lines = table([{k: v for k, v in row.items() if k not in below} for row in rows], language, indent)
    yield from next(lines)
    for row, shown in zip(rows, lines, strict=True):
        yield from shown
        for key in (k for k in row if k in below and row[k]):
            if key == "findings":
                yield from findings(row[key], language, indent + "    ")
            else:
                yield from say(row[key], language, indent + "    ")


def findings(found: list[dict[str, Any]], language: str, indent: str) -> Iterator[str]:
    """A line for each finding: the record and the field it stands at, the number of its rule, its sentence."""
    from sdgp_desktop.sentences import finding_text

    for one in found:
        said = finding_text(Finding(one["code"], one.get("kind", ""), one.get("field", ""), one["facts"]), language)
        code = one["code"] if CLAUSE.fullmatch(one["code"]) else ""
        yield indent + " ".join(filter(None, (one.get("title"), one.get("field"), code, said)))


def table(rows: list[dict[str, Any]], language: str, indent: str) -> Iterator[list[str]]:
    """The lines of each row, the head first; columns as wide as their widest cell, long cells on several lines."""
    columns = list(dict.fromkeys(key for row in rows for key in row))
    heads = [[name_of(str(c), language)] for c in columns]
    cells = [heads, *([wrapped(plain(row.get(c))) for c in columns] for row in rows)]
    widths = [max(len(text) for row in cells for text in row[i]) for i in range(len(columns))]
    for row in cells:
        yield [indent + _beside(row, widths, n) for n in range(max(map(len, row)))]


def _beside(cells: Sequence[Sequence[str]], widths: Sequence[int], n: int) -> str:
    texts = ((cell[n] if n < len(cell) else "").ljust(width) for cell, width in zip(cells, widths, strict=True))
    return "  ".join(texts).rstrip()


def wrapped(text: str) -> list[str]:
    """A text on as many lines as it takes; a word (an id, a path) stays whole."""
    return textwrap.wrap(text, WIDEST, break_long_words=False, break_on_hyphens=False) or [""]


def plain(value: Any) -> str:
    """A value on one line."""
    if value is None or value == "" or value == [] or value == {}:
        return "–"
    if isinstance(value, dict):
        return ", ".join(f"{k} {plain(v)}" for k, v in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(plain(v) for v in value)
    return str(value).replace("\n", " ")
