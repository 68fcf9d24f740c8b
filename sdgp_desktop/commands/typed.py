"""What was typed on the command line, as the field keeps it."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.finds import shortened
from sdgp_desktop.kernel.money import to_minor
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.paperkit.values import as_day, as_number, as_yes_no
from sdgp_desktop.registry.rules import checked_value


def whole(text: str) -> int:
    """A whole number. Errors: Refusal "not_a_number", "not_whole"."""
    found = as_number(text)
    if found != int(found):
        raise Refusal("not_whole", text=text)
    return int(found)


def codes(text: str) -> tuple[str, ...]:
    """Codes with commas between them."""
    return tuple(code.strip() for code in text.split(",") if code.strip())


READERS: Mapping[Kind, Callable[[str], Any]] = {
    Kind.DATE: as_day,
    Kind.YESNO: as_yes_no,
    Kind.INTEGER: whole,
    Kind.DECIMAL: lambda text: Decimal(as_number(text)),
    Kind.CHOICES: codes,
}


def typed(reading: Reading, field: Field, text: str) -> Any:
    """A text as the value of a field: days, numbers, yes or no, codes with commas, a municipality by its code.

    Errors: Refusal of the reader of its kind ("not_a_day", "not_a_number" …), "municipality_not_known",
    "field_not_changed_here", and what `registry.rules.checked_value` refuses.
    """
    text = text.strip()
    if field.kind is Kind.REFERENCE and text:
        return _municipality(reading, field, text)
    if field.kind in (Kind.SYSTEM, Kind.SORT, Kind.FILE, Kind.TABLE, Kind.MOMENT):
        raise Refusal("field_not_changed_here", field=field.label)
    if field.kind is Kind.MONEY:
        value: Any = to_minor(as_number(text), field.currency if len(field.currency) == 3 else "EUR") if text else None
    elif field.kind in READERS:
        value = READERS[field.kind](text) if text else None
    else:
        value = text or (None if field.kind is Kind.CHOICE else "")
    return checked_value(field, value)


def _municipality(reading: Reading, field: Field, code: str) -> Any:
    from sdgp_desktop.registry.service import municipality_by_code

    if field.source not in ("north", "south", "municipalities", "municipalities_north", "municipalities_south"):
        raise Refusal("field_not_changed_here", field=field.label)
    found = municipality_by_code(reading, code)
    if found is None:
        raise Refusal("municipality_not_known", text=shortened(code, 60))
    return found.id
