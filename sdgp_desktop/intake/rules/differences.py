"""What a corrected form changes: rows are recognised by what they are about, values compared field by field."""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sdgp_desktop.intake.fields import BY_ID, ITEMS, TABLES
from sdgp_desktop.intake.rules.filled import Filled
from sdgp_desktop.intake.rules.places import write_place
from sdgp_desktop.intake.rules.typed import plain
from sdgp_desktop.kernel.fields import Field, Kind

# What a row is about: two versions of a row with the same values here are the same row.
ABOUT: dict[str, tuple[str, ...]] = {
    "1.13": ("1.13.language",),
    "2": ("2.2.first", "2.2.family"),
    "2.5": ("2.5.language",),
    "3.6": ("3.6.from", "3.6.to"),
    "4": ("4.1", "4.2"),
    "5": ("5.1", "5.2"),
    "7": ("7.1.name",),
    "8.1": ("8.1.name",),
    "10.2": ("10.2.partner",),
    "12.1.signatories": ("12.1.signatories.name",),
    "12.4": ("12.4.file",),
    "13.2": ("13.2.name",),
}
ATTACHED = frozenset({"12.1.file"})  # a form alone does not take a letter away that lies in the dossier
CHANGED, ADDED, REMOVED = "changed", "added", "removed"


@dataclass(frozen=True)
class Difference:
    """One thing that another version of the form says differently.

    `place` is its address in the new version (of a removed row in the old one); `row_id` and `parent_id` are the
    records concerned; `row` holds an added or removed row, `position` its place among the others.
    """

    place: str
    kind: str
    field_id: str
    old: Any = None
    new: Any = None
    table: str = ""
    row_id: UUID | None = None
    parent_id: UUID | None = None
    row: Filled | None = None
    position: int = 0
    moved: bool = False  # only the order changed


def pair_rows(table: str, old: Sequence[Filled], new: Sequence[Filled]) -> list[tuple[Filled | None, Filled | None]]:
    """Old and new rows side by side in the order of the new ones, removed rows last.

    Rows that are about the same are paired first, then what is left over in its order.
    """
    left = list(old)
    partners: list[Filled | None] = []
    for row in new:
        found = next((o for o in left if _about(table, o) == _about(table, row) is not None), None)
        partners.append(found)
        if found is not None:
            left.remove(found)
    pairs: list[tuple[Filled | None, Filled | None]] = []
    nothing_known = not any(partners)
    for row, partner in zip(new, partners, strict=True):
        if partner is None and left and (nothing_known or _alike(table, left[0], row)):
            partner = left.pop(0)
        pairs.append((partner, row))
    return pairs + [(gone, None) for gone in left]


def _about(table: str, row: Filled) -> tuple[str, ...] | None:
    values = tuple(plain(str(row.values.get(field_id) or "")) for field_id in ABOUT[table])
    return values if any(values) else None


def _alike(table: str, old: Filled, new: Filled) -> bool:
    """Whether two rows are probably one that was corrected: most of what both say is the same."""
    shared = set(old.values) & set(new.values)
    same = sum(old.values[key] == new.values[key] for key in shared)
    return bool(shared) and same * 2 >= len(shared)


def differences(old: Filled, new: Filled) -> list[Difference]:
    """Everything the new version says differently, in the order of the form.

    What the association itself fills in stays where the new version leaves it open.
    """
    found: list[Difference] = []
    for item in ITEMS:
        if item.head.section == "0":
            continue
        if item.is_table:
            found += _table(item.id, old, new, ())
        elif item.is_composite:
            for part in item.parts:
                found += _table(part.id, old, new, ()) if part.kind is Kind.TABLE else _one(part, old, new, (), "")
        else:
            found += _one(item.head, old, new, (), "")
    return found


def _one(
    field: Field, old: Filled, new: Filled, steps: tuple[tuple[str, int], ...], table: str
) -> Iterator[Difference]:
    before, after = old.values.get(field.id), new.values.get(field.id)
    if before == after or (after is None and (field.by != "municipality" or field.id in ATTACHED)):
        return
    yield Difference(write_place(steps, field.id), CHANGED, field.id, before, after, table, old.id)


def _table(table: str, old: Filled, new: Filled, steps: tuple[tuple[str, int], ...]) -> Iterator[Difference]:
    if table not in new.tables and BY_ID[table].by != "municipality":
        return
    for position, (before, after) in enumerate(pair_rows(table, old.rows(table), new.rows(table)), 1):
        here = (*steps, (table, position))
        if before is None and after is not None:
            yield Difference(
                write_place(here), ADDED, table, table=table, parent_id=old.id, row=after, position=position
            )
        elif after is None and before is not None:
            number = old.rows(table).index(before) + 1
            yield Difference(
                write_place((*steps, (table, number))), REMOVED, table, table=table, row_id=before.id, row=before
            )
        elif before is not None and after is not None:
            yield from _row(table, before, after, here)
            if old.rows(table).index(before) + 1 != position:
                moved = Difference(write_place(here), CHANGED, table, table=table, row_id=before.id, position=position)
                yield replace(moved, moved=True)


def _row(table: str, old: Filled, new: Filled, steps: tuple[tuple[str, int], ...]) -> Iterator[Difference]:
    for item in TABLES[table]:
        if item.is_table:
            yield from _table(item.id, old, new, steps)
        else:
            for field in item.parts or (item.head,):
                yield from _one(field, old, new, steps, table)


def applied(old: Filled, changes: Sequence[Difference]) -> Filled:
    """What a form says once differences were taken over; rows keep the order they had, new ones come last."""
    made = deepcopy(old)
    holders: dict[UUID | None, Filled] = {old.id: made}
    owners: dict[UUID | None, Filled] = {}
    for holder in _holders(made):
        for row in (row for rows in holder.tables.values() for row in rows):
            holders[row.id], owners[row.id] = row, holder
    for one in (c for c in changes if not c.moved):
        if one.kind == ADDED and one.row is not None:
            holders[one.parent_id].tables.setdefault(one.table, []).append(deepcopy(one.row))
        elif one.kind == REMOVED:
            rows = owners[one.row_id].tables[one.table]
            rows[:] = [row for row in rows if row.id != one.row_id]
        else:
            holders[one.row_id if one.table else old.id].values[one.field_id] = one.new
    return made


def _holders(filled: Filled) -> Iterator[Filled]:
    yield filled
    for row in (row for rows in filled.tables.values() for row in rows):
        yield from _holders(row)


def in_words(row: Filled) -> str:
    """A row in a few words: the values it begins with."""
    said = [str(v) for v in row.values.values() if isinstance(v, str | int) and not isinstance(v, bool)]
    return ", ".join(said[:4])
