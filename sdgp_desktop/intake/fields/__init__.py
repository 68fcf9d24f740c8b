"""What the fields of the application form are, with their sentences; ids are those of the form."""

from sdgp_desktop.intake.fields import closing, government, people, promises, system, trail, wishes
from sdgp_desktop.intake.fields.base import FORM_VERSION
from sdgp_desktop.intake.fields.sections import SECTIONS, Item, build_items
from sdgp_desktop.intake.fields.words import ACTS, BOTH_CLOCKS, BRUSSELS_TIME, FINDINGS, ON_TIME, REFUSALS
from sdgp_desktop.kernel.fields import Field, Kind

FORM_FIELDS: tuple[Field, ...] = (
    *system.FIELDS, *government.FIELDS, *people.FIELDS, *wishes.FIELDS, *promises.FIELDS, *closing.FIELDS,
)  # fmt: skip
FIELDS: tuple[Field, ...] = (*FORM_FIELDS, *trail.FIELDS)
HEADS: tuple[Field, ...] = (*government.HEADS, *people.HEADS, *wishes.HEADS, *closing.HEADS)
BY_ID: dict[str, Field] = {f.id: f for f in FIELDS}
ITEMS: tuple[Item, ...] = build_items(FORM_FIELDS, HEADS)
TABLES: dict[str, tuple[Item, ...]] = {
    f.id: build_items(FORM_FIELDS, HEADS, f.id) for f in FORM_FIELDS if f.kind is Kind.TABLE
}
ITEM_BY_ID: dict[str, Item] = {i.id: i for i in (*ITEMS, *(c for i in ITEMS for c in i.columns))}

__all__ = [
    "ACTS", "BOTH_CLOCKS", "BRUSSELS_TIME", "BY_ID", "FIELDS", "FINDINGS", "FORM_FIELDS", "FORM_VERSION", "HEADS", "ITEMS",
    "ITEM_BY_ID", "ON_TIME", "REFUSALS", "SECTIONS", "TABLES", "Item", "before_agreement", "label_of",
]  # fmt: skip


def before_agreement(field_id: str, form: str) -> bool:
    """Whether a field, or the item it is a part of, is asked before the agreement only: a scored dossier still takes it."""
    known = label_of(field_id), label_of(field_id.rpartition(".")[0])
    return any(field is not None and field.asked(form) == "A" for field in known)


def label_of(field_id: str) -> Field | None:
    """The description whose label names a field or a whole item ("1.6", "7"), or nothing."""
    item = ITEM_BY_ID.get(field_id)
    return item.head if item is not None else BY_ID.get(field_id)
