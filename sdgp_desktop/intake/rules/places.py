"""Addresses of answers, as people and files write them: "6.1", "1.6.street", "4[2].3", "2[1].5[2].language"."""

import re
from dataclasses import dataclass

from sdgp_desktop.intake.fields import BY_ID, TABLES, label_of
from sdgp_desktop.intake.fields import ITEM_BY_ID as ITEM_OF
from sdgp_desktop.kernel.errors import Refusal

STEP = re.compile(r"([0-9a-z_.]+?)\[(\d+)\](?:\.(.+))?")


@dataclass(frozen=True)
class Place:
    """Where an answer stands: the rows to walk through (table id, number from 1), then a field, item or row."""

    steps: tuple[tuple[str, int], ...]
    field_id: str  # empty when the place is a whole row

    @property
    def table(self) -> str:
        """The table the place lies in, or nothing."""
        return self.steps[-1][0] if self.steps else ""


def read_place(text: str) -> Place:
    """The place an address names.

    Errors: Refusal "unknown_field" when the form has no such field, row or part.
    """
    steps: list[tuple[str, int]] = []
    rest, prefix = text.strip(), ""
    while found := STEP.fullmatch(rest):
        table = _within(prefix, found[1])
        if table not in TABLES or int(found[2]) < 1:
            raise Refusal("unknown_field", field=text[:40])
        steps.append((table, int(found[2])))
        prefix, rest = table, found[3] or ""
        if not rest:
            return Place(tuple(steps), "")
    field_id = _within(prefix, rest)
    if field_id not in BY_ID and label_of(field_id) is None:
        raise Refusal("unknown_field", field=text[:40])
    known = BY_ID.get(field_id) or label_of(field_id)
    if known is not None and known.table != prefix:
        raise Refusal("unknown_field", field=text[:40])
    return Place(tuple(steps), field_id)


def _within(prefix: str, rest: str) -> str:
    if not prefix:
        return rest
    inside = f"{prefix}.{rest}"
    return inside if inside in BY_ID or inside in ITEM_OF else rest


def write_place(steps: tuple[tuple[str, int], ...], field_id: str = "") -> str:
    """The address of a field in a row: ((“4”, 2),) and “4.3” give “4[2].3”."""
    written, prefix = "", ""
    for table, number in steps:
        inner = table if not prefix else table[len(prefix) + 1 :]
        written += ("." if written else "") + f"{inner}[{number}]"
        prefix = table
    if not field_id:
        return written
    return field_id if not written else f"{written}.{field_id[len(prefix) + 1 :]}"
