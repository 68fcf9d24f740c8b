"""An answer in lines that people read: names, values, small tables."""

import json
from collections.abc import Iterator
from typing import Any

from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.record import encode
from sdgp_desktop.kernel.texts import mark

SHOWN = 10  # refused files or rows that are told one by one
ROW = mark("kernel", "Row {row}: {text}")
MORE = mark("kernel", "{n} more were refused for such reasons.")


def as_json(value: Any, indent: int | None = None) -> str:
    """An answer as JSON: ids, days and decimals as in the journal, texts by their English source."""
    return json.dumps(value, ensure_ascii=False, indent=indent, default=_plain)


def _plain(value: Any) -> Any:
    return value.source if hasattr(value, "source") else encode(value)


def say(answer: Any, language: str, indent: str = "") -> Iterator[str]:
    """The lines of an answer: one a value, a table for rows of the same shape, sentences for findings."""
    if isinstance(answer, dict):
        for key, value in answer.items():
            if key == "findings" and value:
                yield f"{indent}{key}:"
                yield from findings(value, language, indent + "  ")
            elif isinstance(value, dict | list) and value:
                yield f"{indent}{key}:"
                yield from say(value, language, indent + "  ")
            else:
                yield f"{indent}{key}: {plain(value)}"
    elif isinstance(answer, list) and answer and all(isinstance(row, dict) for row in answer):
        lines = table([{k: v for k, v in row.items() if k != "findings"} for row in answer], indent)
        yield next(lines)
        for row, line in zip(answer, lines, strict=True):
            yield line
            yield from findings(row.get("findings") or [], language, indent + "    ")
    else:
        for value in answer:
            yield f"{indent}{plain(value)}"


def findings(found: list[dict[str, Any]], language: str, indent: str) -> Iterator[str]:
    """A line for each finding: the field it stands at, its code, its sentence."""
    from sdgp_desktop.sentences import finding_text

    for one in found:
        said = finding_text(Finding(one["code"], one.get("kind", ""), one.get("field", ""), one["facts"]), language)
        yield indent + " ".join(filter(None, (one.get("field"), one["code"], said)))


def table(rows: list[dict[str, Any]], indent: str) -> Iterator[str]:
    """Rows under each other, columns as wide as their widest value, 48 characters at most."""
    columns = list(dict.fromkeys(key for row in rows for key in row))
    cells = [[str(c) for c in columns], *([plain(row.get(c))[:48] for c in columns] for row in rows)]
    widths = [max(len(line[i]) for line in cells) for i in range(len(columns))]
    for line in cells:
        yield indent + "  ".join(text.ljust(width) for text, width in zip(line, widths, strict=True)).rstrip()


def plain(value: Any) -> str:
    """A value on one line."""
    if value is None or value == [] or value == {}:
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return ", ".join(f"{k} {plain(v)}" for k, v in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(plain(v) for v in value)
    return str(value).replace("\n", " ")
