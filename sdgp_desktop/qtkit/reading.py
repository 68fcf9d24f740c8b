"""What people type, read in their own way: days, numbers and amounts; nothing ambiguous is taken in silence."""

import re
from datetime import date
from decimal import Decimal
from functools import cache

from PySide6.QtCore import QLocale

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.money import to_minor
from sdgp_desktop.kernel.typed import MAIL, day_of, read_decimal

LOCAL = re.compile(r"(\d{1,2})\s*[./\- ]\s*(\d{1,2})\s*[./\- ]\s*(\d+)")
NAMED = re.compile(r"(?:[^\W\d]+\.?,?\s+)?(\d{1,2})(?:er|st|nd|rd|th)?\.?\s*([^\W\d]+)\.?,?\s*(\d+)")


def read_day(text: str) -> date | None:
    """The day somebody typed: ISO, day/month/year, or with the month's name in any of our languages.

    Errors: Refusal "not_a_day"; "year_in_full" for a year of two digits.
    """
    typed = text.strip()
    if not typed:
        return None
    if (day := day_of(typed)) is not None:
        return day
    found = LOCAL.fullmatch(typed)
    if found:
        return _made(typed, _year(typed, found[3]), int(found[2]), int(found[1]))
    found = NAMED.fullmatch(typed)
    number = _months().get(folded(found[2])) if found else None
    if found is None or number is None:
        raise Refusal("not_a_day", text=typed)
    return _made(typed, _year(typed, found[3]), number, int(found[1]))


def needed_day(text: str) -> date:
    """A day that must be there. Errors: Refusal "not_a_day"."""
    found = read_day(text) if text.strip() else None
    if found is None:
        raise Refusal("not_a_day", text=text)
    return found


def _year(typed: str, text: str) -> int:
    if len(text) != 4:
        raise Refusal("year_in_full", text=typed)
    return int(text)


def _made(typed: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Refusal("not_a_day", text=typed) from None


def folded(text: str) -> str:
    """A text as it is compared: without case and accents (the kernel's folding, taken in late: it brings the ORM)."""
    from sdgp_desktop.kernel.letters import fold

    return fold(text)


@cache
def _months() -> dict[str, int]:
    """Names of the months in our languages, long and short, folded."""
    names: dict[str, int] = {}
    for code in ("en_GB", "fr_BE", "nl_BE"):
        locale = QLocale(code)
        for number in range(1, 13):
            for length in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
                names[folded(locale.monthName(number, length)).rstrip(".")] = number
                names[folded(locale.standaloneMonthName(number, length)).rstrip(".")] = number
    return names


def read_whole(text: str, low: int | None = None, high: int | None = None) -> int | None:
    """A whole number as typed. Errors: Refusal "not_whole", "too_low", "too_high"."""
    found = read_number(text, low, high)
    if found is None:
        return None
    if found != found.to_integral_value():
        raise Refusal("not_whole", text=text.strip())
    return int(found)


def read_number(text: str, low: int | None = None, high: int | None = None) -> Decimal | None:
    """A number as typed, with either decimal sign. Errors: Refusal "not_a_number", "too_low", "too_high"."""
    typed = text.replace("−", "-").replace("%", "").strip()
    if not typed:
        return None
    found = read_decimal(typed)
    if low is not None and found < low:
        raise Refusal("too_low", value=text.strip(), low=low)
    if high is not None and found > high:
        raise Refusal("too_high", value=text.strip(), high=high)
    return found


def read_amount(text: str, currency: str = "EUR") -> int | None:
    """Minor units of an amount as typed, with or without its currency.

    Errors: Refusal "not_a_number"; "amount_too_fine" when it has more decimals than the currency.
    """
    typed = text.replace("€", "").replace(currency, "").replace("−", "-").strip()
    try:
        return to_minor(read_decimal(typed), currency) if typed else None
    except Refusal as refusal:
        if "amount" in refusal.facts:
            refusal.facts["amount"] = typed  # as it was written
        raise


def needed_amount(text: str, currency: str = "EUR") -> int:
    """An amount that must be there, in minor units. Errors: Refusal "not_a_number"."""
    found = read_amount(text, currency)
    if found is None:
        raise Refusal("not_a_number", text=text)
    return found


def read_mail(text: str) -> str:
    """An e-mail address as typed. Errors: Refusal "not_an_address"."""
    typed = text.strip()
    if typed and not MAIL.fullmatch(typed):
        raise Refusal("not_an_address", text=typed)
    return typed
