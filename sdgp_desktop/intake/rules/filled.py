"""A filled form in two shapes: values by field id (`Filled`), and the flat answers object of files and readers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sdgp_desktop.intake.fields import ITEMS, TABLES, Item
from sdgp_desktop.intake.fields.mistakes import MISTAKES
from sdgp_desktop.kernel.dates import iso_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.lines import Lines

SPARSE = frozenset({"1.11", "12.2", "12.3"})  # composites that show only the parts that were filled in


@dataclass
class Filled:
    """A form, or one row of its tables: values by field id, and rows by table id."""

    values: dict[str, Any] = field(default_factory=dict)
    tables: dict[str, list["Filled"]] = field(default_factory=dict)
    id: UUID | None = None

    def rows(self, table: str) -> list["Filled"]:
        """The rows of a table; none when it was left open."""
        return self.tables.get(table, [])


@dataclass(frozen=True)
class Problem:
    """An answer that cannot be taken as it stands: where (a path, or a thing that says it), what, and the text."""

    place: Any
    code: str
    text: str = ""
    field_id: str = ""


def short(field_id: str, parent: str) -> str:
    """The key of a part inside its composite or row: the id without the parent's, where the parent is dotted."""
    return field_id[len(parent) + 1 :]


def column_key(table: str, item_id: str) -> str:
    """The key of a column in a row of the flat shape: numbered tables use field ids, the others plain words."""
    return item_id if "." not in table else short(item_id, table)


def as_answer(value: Any) -> Any:
    """A value as plain JSON: days in ISO, whole decimals as whole numbers, codes as a list."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, datetime):
        return iso_moment(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return list(value)
    return value


# -- values to answers


def write_answers(filled: Filled) -> dict[str, Any]:
    """The flat answers of a form: keys in the order of the form, open fields absent."""
    found: dict[str, Any] = {}
    for item in ITEMS:
        if item.head.section != "0":
            value = item_answer(filled, item)
            if value is not None:
                found[item.id] = value
    return found


def item_answer(filled: Filled, item: Item) -> Any:
    """The answer of one item in the flat shape; nothing when it is open."""
    if item.is_table:
        rows = filled.rows(item.id)
        return [row_answer(row, item.id) for row in rows] or None
    if item.is_composite:
        return _composite_answer(filled, item)
    return as_answer(filled.values.get(item.id))


def _composite_answer(filled: Filled, item: Item) -> dict[str, Any] | None:
    found: dict[str, Any] = {}
    for part in item.parts:
        if part.kind is Kind.TABLE:
            found[short(part.id, item.id)] = [row_answer(row, part.id) for row in filled.rows(part.id)]
        else:
            found[short(part.id, item.id)] = as_answer(filled.values.get(part.id))
    if all(value in (None, []) for value in found.values()):
        return None
    if item.id in SPARSE:
        return {key: value for key, value in found.items() if value is not None}
    return found


def row_answer(row: Filled, table: str) -> dict[str, Any]:
    """A row in the flat shape: open fields stand in it as nothing."""
    found: dict[str, Any] = {}
    for item in TABLES[table]:
        value = item_answer(row, item)
        if value is None and item.is_table:
            value = []
        if value is None and item.is_composite:
            value = {short(part.id, item.id): None for part in item.parts}
        found[column_key(table, item.id)] = value
    return found


# -- answers to values


Reader = Callable[[Field, Any], Any]


def read_answers(answers: Mapping[str, Any], read: Reader) -> tuple[Filled, list[Problem]]:
    """The values of flat answers, and every answer that cannot be read; `read` turns one given value into a value."""
    problems: list[Problem] = []
    filled = Filled()
    known = {item.id for item in ITEMS}
    problems += [Problem(key, "form_unknown_field") for key in answers if key not in known and not key.startswith("_")]
    for item in ITEMS:
        if item.head.section != "0" and item.id in answers:
            _read_item(filled, item, answers[item.id], read, problems, item.id)
    return filled, problems


def _read_item(filled: Filled, item: Item, given: Any, read: Reader, problems: list[Problem], place: str) -> None:
    if given is None:
        return
    if item.is_table:
        _read_rows(filled, item.id, given, read, problems, place)
    elif item.is_composite:
        if not isinstance(given, Mapping):
            problems.append(Problem(place, "form_unknown_field", str(given)[:80]))
            return
        for part in item.parts:
            key = short(part.id, item.id)
            if key not in given:
                continue
            if part.kind is Kind.TABLE:
                _read_rows(filled, part.id, given[key], read, problems, f"{place}.{key}")
            else:
                _read_one(filled, part, given[key], read, problems, f"{place}.{key}")
        extra = set(given) - {short(p.id, item.id) for p in item.parts}
        problems += [Problem(f"{place}.{key}", "form_unknown_field") for key in sorted(extra)]
    else:
        _read_one(filled, item.head, given, read, problems, place)


def _read_rows(filled: Filled, table: str, given: Any, read: Reader, problems: list[Problem], place: str) -> None:
    if not isinstance(given, list | tuple):
        problems.append(Problem(place, "form_unknown_field", str(given)[:80]))
        return
    rows = []
    for number, entry in enumerate(given, 1):
        if not isinstance(entry, Mapping):
            problems.append(Problem(f"{place}[{number}]", "form_unknown_field", str(entry)[:80]))
            continue
        row = Filled()
        for item in TABLES[table]:
            key = column_key(table, item.id)
            if key in entry:
                _read_item(row, item, entry[key], read, problems, f"{place}[{number}].{short(item.id, table)}")
        if row.values or row.tables:
            rows.append(row)
    filled.tables[table] = rows


def _read_one(filled: Filled, one: Field, given: Any, read: Reader, problems: list[Problem], place: str) -> None:
    try:
        value = read(one, given)
    except Refusal as refusal:
        code = PROBLEMS.get(refusal.code, "form_unknown_field")
        problems.append(Problem(place, code, str(refusal.facts.get("text", "")), one.id))
        return
    if value is not None:
        filled.values[one.id] = value


# What is wrong with one answer -> the refusal of the whole form that names it.
PROBLEMS = {
    "not_a_number": "form_not_a_number",
    "not_whole": "form_not_whole",
    "not_a_whole_number": "form_not_whole",
    "number_out_of_range": "form_out_of_range",
    "not_a_day": "form_not_a_day",
    "not_a_moment": "form_not_a_day",
    "day_to_come": "form_day_to_come",
    "not_yes_or_no": "form_not_yes_or_no",
    "not_on_list": "form_not_on_list",
    "choice_not_known": "form_not_on_list",
    "formula_in_form": "form_formula",
    "error_in_form": "form_error_value",
}


def refusal_of(problems: Sequence[Problem], file: str) -> Refusal:
    """The one refusal that names the first problem of a form, says how many there are, and tells the others below."""
    first, *others = problems
    facts = {"file": file, **_facts_of(first), "count": len(problems)}
    if others:
        facts["others"] = Lines.of(MISTAKES[p.code].filled(**_facts_of(p)) for p in others)
    return Refusal(first.code, **facts)


def _facts_of(problem: Problem) -> dict[str, Any]:
    return {"field": problem.field_id or problem.place, "place": problem.place, "text": problem.text}
