"""What the description of a field asks of its answer: C14 to C18; answers are kept as they came, and told."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from sdgp_desktop.intake.fields import ITEMS, TABLES, Item
from sdgp_desktop.intake.rules.context import Context
from sdgp_desktop.intake.rules.filled import column_key, short
from sdgp_desktop.intake.rules.reach import addresses, number_like, telephone
from sdgp_desktop.intake.rules.reading import Answers, day_in
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.findings import Finding

TEXTS = frozenset({Kind.TEXT, Kind.LONG, Kind.EMAIL, Kind.PHONE})
ADDRESS = "name@place.org"
YEAR = "1.8.year"  # no figure is of a year to come


def well_formed(field: Field, value: Any, form: str, this_year: int = 0) -> bool:
    """Whether an answer has the shape that its field asks of this form: address, telephone number, postcode, code.

    `this_year` is the last year that a figure can be of; 0 where it is not known.
    """
    if field.id == YEAR:
        return not (this_year and isinstance(value, int) and value > this_year)
    text = str(value)
    if field.kind is Kind.EMAIL:
        return addresses(text) is not None
    if field.kind is Kind.PHONE:
        return telephone(text) is not None
    return form not in field.shape or re.fullmatch(field.shape[form], text) is not None


def example_of(field: Field, this_year: int = 0, prefix: str = "") -> str:
    """An answer of the shape that a field asks; telephone numbers have the country code `prefix`."""
    if field.kind is Kind.PHONE:
        return number_like(prefix)
    if field.kind is Kind.EMAIL:
        return ADDRESS
    return str(this_year) if field.id == YEAR else field.example


def letters(text: str) -> int:
    """How many characters a text has, blanks that pad it out not counted: those in a row are one."""
    return len(" ".join(text.split()))


def limits(answers: Answers, context: Context) -> Iterator[Finding]:
    """Every answer that does not keep to what its field asks."""
    for item in ITEMS:
        if item.head.section != "0":
            yield from _item(item, answers.get(item.id), None, context)


def _item(item: Item, value: Any, row: int | None, context: Context) -> Iterator[Finding]:
    if item.is_table:
        if isinstance(value, list | tuple):
            yield from _rows(item.id, value, row, context)
    elif item.is_composite:
        if isinstance(value, Mapping):
            yield from _parts(item, value, row, context)
    else:
        yield from _one(item.head, value, row, context)


def _parts(item: Item, value: Mapping[str, Any], row: int | None, context: Context) -> Iterator[Finding]:
    for one in item.parts:
        inner = value.get(short(one.id, item.id))
        if one.kind is Kind.TABLE:
            if isinstance(inner, list | tuple):
                yield from _rows(one.id, inner, row, context)
        else:
            yield from _one(one, inner, row, context)
            yield from _order(one, inner, value.get(short(one.after, item.id)), row)


def _rows(table: str, entries: list[Any] | tuple[Any, ...], outer: int | None, context: Context) -> Iterator[Finding]:
    for number, entry in enumerate(entries, 1):
        if isinstance(entry, Mapping):
            for column in TABLES[table]:
                value, row = entry.get(column_key(table, column.id)), outer or number
                yield from _item(column, value, row, context)
                yield from _order(column.head, value, entry.get(column_key(table, column.head.after)), row)


def _one(field: Field, value: Any, row: int | None, context: Context) -> Iterator[Finding]:
    """C14, C16 and C17 of one answer; an open one is the matter of C01."""
    if value is None or value == "":
        return
    if field.kind in TEXTS and isinstance(value, str):
        if field.limit is not None and len(value) > field.limit:
            yield _told("C14", field, row, limit=field.limit, over=len(value) - field.limit)
        if field.least is not None and letters(value) < field.least:
            yield _told("C16", field, row, least=field.least, more=field.least - letters(value))
    if not well_formed(field, value, context.form, context.this_year):
        example = example_of(field, context.this_year, context.phone_prefix)
        yield _told("C17", field, row, text=str(value)[:80], example=example)


def _order(field: Field, value: Any, before: Any, row: int | None) -> Iterator[Finding]:
    """C18: a period that ends before it begins."""
    if not field.after:
        return
    last, first = day_in(value), day_in(before)
    if last is not None and first is not None and last < first:
        yield _told("C18", field, row, first=first, last=last)


def _told(code: str, field: Field, row: int | None, **facts: Any) -> Finding:
    return Finding(code, "HC", field.id, {"field": field.label, **facts}, row=row)
