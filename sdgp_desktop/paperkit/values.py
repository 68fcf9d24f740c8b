"""What people type into cells, read as what they mean: numbers, days, yes and no, words of a list."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import cache

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.typed import read_decimal, read_yes_no
from sdgp_desktop.paperkit.clean import printable
from sdgp_desktop.paperkit.foreign import Value

_LOCAL_DAY = re.compile(r"(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})")
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}.*)?")
_WORD_DAY = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)?\.? ([a-z.]+) (\d{4})")


def as_text(value: Value) -> str:
    """A value as text: without blanks around it, numbers without exponent, days as ISO."""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}"
    return printable("" if value is None else value).strip()


def as_number(value: Value) -> Decimal:
    """An exact number, from a number or from text such as `12 500,00`. Errors: Refusal "not_a_number"."""
    if isinstance(value, bool | date | datetime) or value is None:
        raise Refusal("not_a_number", text=as_text(value))
    return Decimal(value) if isinstance(value, int | Decimal) else read_decimal(printable(value))


def as_day(value: Value) -> date:
    """A day, from a date cell, ISO text, 24/11/2023 or 24 november 2023. Errors: Refusal "not_a_day"."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    text = as_text(value)
    year, month, day = _parts_of_day(text)
    try:
        return date(year, month, day)
    except ValueError:
        raise Refusal("not_a_day", text=text) from None


def _parts_of_day(text: str) -> tuple[int, int, int]:
    if found := _ISO_DAY.fullmatch(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _LOCAL_DAY.fullmatch(text):
        return int(found[3]), int(found[2]), int(found[1])
    if found := _WORD_DAY.fullmatch(folded(text)):
        month = _months().get(found[2].strip("."))
        if month:
            return int(found[3]), month, int(found[1])
    raise Refusal("not_a_day", text=text)


@cache
def _months() -> dict[str, int]:
    """Names of months in our languages, long and short."""
    from babel import Locale

    found: dict[str, int] = {}
    for language in ("en", "fr", "nl"):
        months = Locale.parse(language).months
        for kind in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                found |= {folded(name).strip("."): number for number, name in months[kind][width].items()}
    return found


def as_yes_no(value: Value) -> bool:
    """Yes or no in one of our languages, or a tick. Errors: Refusal "not_yes_or_no"."""
    if isinstance(value, bool):
        return value
    found = read_yes_no(folded(as_text(value)) or as_text(value))
    if found is None:
        raise Refusal("not_yes_or_no", text=as_text(value))
    return found


def folded(text: str) -> str:
    """A text for comparing: small letters, no accents, no punctuation but blanks between words."""
    low = unicodedata.normalize("NFKD", text.casefold())
    low = "".join(c for c in low if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w.]+", " ", low).replace("_", " ").split())


class Words:
    """The words of one list in all languages, so that a choice can be found however it was typed."""

    def __init__(self, options: Sequence[tuple[str, Mapping[str, str]]]) -> None:
        self._codes: dict[str, str] = {}
        for code, labels in options:
            for word in (code, *labels.values()):
                self._codes.setdefault(folded(word), code)

    def code(self, value: Value) -> str:
        """The code of a choice. Errors: Refusal "choice_not_known"."""
        word = folded(as_text(value))
        found = self._codes.get(word) or self._codes.get(word.rstrip("."))
        if found is None:
            raise Refusal("choice_not_known", text=as_text(value))
        return found
