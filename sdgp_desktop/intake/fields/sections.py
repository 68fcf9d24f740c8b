"""The sections of the form and the items in them: plain fields, composites of several parts, tables of rows."""

from dataclasses import dataclass

from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.texts import Text, mark

# fmt: off
SECTIONS: dict[str, Text] = {
    "0": mark("intake", "Dossier"),
    "1": mark("intake", "The local government"),
    "2": mark("intake", "Contact persons"),
    "3": mark("intake", "Track and preferences"),
    "4": mark("intake", "SDG interests"),
    "5": mark("intake", "Strengths and challenges"),
    "6": mark("intake", "Motivation"),
    "7": mark("intake", "Internal steering group"),
    "8": mark("intake", "Other actors"),
    "9": mark("intake", "Commitments"),
    "10": mark("intake", "Existing links"),
    "11": mark("intake", "Capacity"),
    "12": mark("intake", "Decision and attachments"),
    "13": mark("intake", "Declaration"),
}
# fmt: on


@dataclass(frozen=True)
class Item:
    """One numbered line of the form. `parts` are the fields of a composite, `columns` the items of a table's row."""

    head: Field
    parts: tuple[Field, ...] = ()
    columns: tuple["Item", ...] = ()

    @property
    def id(self) -> str:
        """The id people say on the phone."""
        return self.head.id

    @property
    def is_table(self) -> bool:
        """Whether the item holds rows."""
        return self.head.kind is Kind.TABLE

    @property
    def is_composite(self) -> bool:
        """Whether the answer is an object of several parts."""
        return bool(self.parts)


def order_key(field_id: str) -> tuple[tuple[int, int, str], ...]:
    """Sorts ids as people count: 1.9 before 1.10, numbers before words."""
    return tuple((0, int(p), "") if p.isdigit() else (1, 0, p) for p in field_id.split("."))


def build_items(fields: tuple[Field, ...], heads: tuple[Field, ...], table: str = "") -> tuple[Item, ...]:
    """The items of the form (or of one table's row) in the order of the form."""
    own_heads = {h.id: h for h in heads if h.table == table}
    found: dict[str, Item] = {}
    for f in fields:
        if f.table != table or not f.section or not f.id[0].isdigit():
            continue
        parent = f.id.rpartition(".")[0]
        if parent in own_heads:
            known = found.get(parent, Item(own_heads[parent]))
            found[parent] = Item(known.head, (*known.parts, f), known.columns)
        elif f.kind is Kind.TABLE:
            found[f.id] = Item(f, (), build_items(fields, heads, f.id))
        else:
            found[f.id] = Item(f)
    if table:
        return tuple(found.values())
    return tuple(found[key] for key in sorted(found, key=order_key))
