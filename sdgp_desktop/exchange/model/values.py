"""Records, fields and their values in the words of the window."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sdgp_desktop.exchange.fields import PLACES
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.finds import NAMELESS, title_by_others, title_of, title_of_record
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.values import Way, show
from sdgp_desktop.registry.service import CodeWords

REMOVED = mark("exchange", "Removed")
KEPT = mark("exchange", "Stays")
IS_REMOVED = mark("exchange", "Is removed")
NOTHING = mark("exchange", "(empty)")


def place_code(record_type: str) -> str:
    """The slice of a record type."""
    return record_type.partition("_")[0]


def place_words(record_type: str) -> str:
    """Where records of this type are worked with."""
    known = PLACES.get(place_code(record_type))
    return say(known) if known else place_code(record_type)


class Speaker:
    """Says records and values; titles that were looked up once are kept."""

    def __init__(self, reading: Reading) -> None:
        self.reading, self.word = reading, CodeWords(reading, language().code)
        self._titles: dict[tuple[str, str], str] = {}

    def know(self, record_type: str, record: str, title: str) -> None:
        """Call a record so, also where others refer to it: it may not be here yet."""
        self._titles[record_type, record] = title

    def title(self, record_type: str, record: str, made: Mapping[str, Any] | None = None) -> str:
        """What a record is called; one that is not here yet by the values that come."""
        key = (record_type, record)
        if key not in self._titles:
            found = title_of_record(self.reading, record_type, UUID(record))
            self._titles[key] = found or self._coming(record_type, dict(made or {}))
        return self._titles[key]

    def _coming(self, record_type: str, made: dict[str, Any]) -> str:
        """What a record is called that is not here yet."""
        own = title_of(made)
        if own != NAMELESS or record_type not in self.reading.schema.types:
            return own
        return title_by_others(self.reading, record_type, made)

    def field(self, record_type: str, column: str) -> str:
        """The words of a column, after the number that the form gives it."""
        if column == "removed":
            return say(REMOVED)
        known = self.reading.schema[record_type].fields.get(column)
        return numbered(known, say(known.label)) if known else column.replace("_", " ")

    def value(self, record_type: str, column: str, plain: Any, beside: Mapping[str, Any] | None = None) -> str:
        """A journalled value as it is read; `beside` holds the values that move with it (the currency)."""
        if column == "removed":
            return say(IS_REMOVED) if plain else say(KEPT)
        if plain in (None, "", []):
            return say(NOTHING)
        kind = self.reading.schema[record_type]
        known = kind.fields.get(column)
        target = target_of(kind, column)
        if target and isinstance(plain, str):
            return self.title(target, plain) if target in self.reading.schema.types else plain
        value = kind.decode(column, plain)
        if known is None:
            return str(value)
        if isinstance(value, datetime):
            return show(Way(Kind.MOMENT), value)
        return show(self.way(kind, known, beside or {}), value)

    def way(self, kind: RecordType, field: Field, beside: Mapping[str, Any]) -> Way:
        """How the values of a field are written and read."""
        coded = field.choices or field.kind in (Kind.CHOICE, Kind.CHOICES)
        choices = tuple(self.word.choices(field)) if coded else ()
        return Way(field.kind, choices, currency_of(kind, field, beside), field.low, field.high, field.limit)


def numbered(field: Field, words: str) -> str:
    """What a field is called, after its number (6.1): by telephone people name fields so."""
    return f"{field.id} {words}" if field.id[:1].isdigit() else words


def target_of(kind: RecordType, column: str) -> str:
    """The table that a column points to, or nothing."""
    keys = kind.table.c[column].foreign_keys if column in kind.table.c else ()
    return next((key.column.table.name for key in keys), "")


def currency_of(kind: RecordType, field: Field, beside: Mapping[str, Any]) -> str:
    """The currency of an amount, from the value that moves with it."""
    columns = [f.column for f in kind.fields.values() if field.currency and f.id == field.currency]
    currency = next((str(beside[c]) for c in columns if beside.get(c)), "")
    if not currency:
        currency = field.currency if len(field.currency) == 3 and field.currency.isupper() else "EUR"
    return currency


def typed(way: Way, value: Any) -> str:
    """A value as somebody would type it: `qtkit.values.read` reads it back."""
    if way.kind is Kind.CHOICES:
        words = dict(way.choices)
        return "; ".join(words.get(code, str(code)) for code in value or ())
    return show(way, value)
