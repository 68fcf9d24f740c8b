"""Small questions to flat answers that several checks ask; they bear with open and odd answers."""

from collections.abc import Mapping
from datetime import date
from typing import Any

LEVELS = {"none": 0, "basic": 1, "good": 2, "fluent": 3}

Answers = Mapping[str, Any]


def rows(answers: Answers, table: str) -> list[Mapping[str, Any]]:
    """The rows of a table; none when it is open."""
    found = answers.get(table)
    return [row for row in found if isinstance(row, Mapping)] if isinstance(found, list | tuple) else []


def part(holder: Mapping[str, Any] | None, key: str, inner: str) -> Any:
    """One part of a composite; nothing when the composite is open."""
    found = (holder or {}).get(key)
    return found.get(inner) if isinstance(found, Mapping) else None


def is_open(value: Any) -> bool:
    """Whether an answer was left open: nothing, an empty text, or a composite or table without any content."""
    if value is None or value == "":
        return True
    if isinstance(value, Mapping):
        return all(is_open(v) for v in value.values())
    if isinstance(value, list | tuple):
        return all(is_open(v) for v in value)
    return False


def day_in(value: Any) -> date | None:
    """A day as it stands in flat answers; nothing where there is none."""
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def full_name(contact: Mapping[str, Any]) -> str:
    """First and family name of a contact person."""
    return f"{part(contact, '2.2', 'first') or ''} {part(contact, '2.2', 'family') or ''}".strip()


def language_level(row: Mapping[str, Any]) -> int:
    """The lower of speaking and writing (rulings, M5)."""
    return min(LEVELS.get(row.get("speaking") or "none", 0), LEVELS.get(row.get("writing") or "none", 0))


def active_coordinators(answers: Answers) -> list[tuple[int, Mapping[str, Any]]]:
    """Coordinators without a last day, with the number of their row."""
    return [
        (n, row)
        for n, row in enumerate(rows(answers, "2"), 1)
        if row.get("2.1") == "coordinator" and not part(row, "2.6", "to")
    ]


def active_members(answers: Answers, on: date) -> list[Mapping[str, Any]]:
    """Members of the steering group who had not left it on a day; the end of a mandate that is to come counts not."""
    return [m for m in rows(answers, "7") if (last := day_in(part(m, "7.8", "to"))) is None or last >= on]
