"""Money in whole minor units with its ISO currency; rates in millionths. No floats anywhere."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from functools import cache

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.tables import table

RATE_UNIT = 1_000_000


def digits(currency: str) -> int:
    """Digits after the decimal sign of a currency (ISO 4217, `resources/reference/currency_digits.csv`); usually 2."""
    return _odd_digits().get(currency, 2)


@cache
def _odd_digits() -> Mapping[str, int]:
    return {row["code"]: int(row["digits"]) for row in table("currency_digits")}


def round_half_up(value: Decimal, places: int = 0) -> Decimal:
    """Round a decimal half up (away from zero at the half) to `places` digits."""
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def to_minor(amount: Decimal, currency: str) -> int:
    """Minor units of an exact amount.

    Errors: Refusal "amount_too_fine" when the amount has more digits than the currency (a decimal in XOF).
    """
    scaled = amount.scaleb(digits(currency))
    if scaled != scaled.to_integral_value():
        raise Refusal("amount_too_fine", amount=str(amount), currency=currency, digits=digits(currency))
    return int(scaled)


def from_minor(minor: int, currency: str) -> Decimal:
    """The exact amount of minor units: 303720 EUR is 3037.20."""
    return Decimal(minor).scaleb(-digits(currency))


def plain(minor: int, currency: str = "EUR") -> str:
    """The amount as text with a decimal point, as JSON and CSV carry it: "3037.20"."""
    return f"{from_minor(minor, currency):.{digits(currency)}f}"


def read_decimal(text: str) -> Decimal:
    """Read what people type: `12 500`, `12.500,00`, `12,500.00`, `12500,5`.

    A single separator followed by exactly three digits could be either thousands or decimals; it is taken as
    thousands, except after a leading zero. Errors: Refusal "not_a_number".
    """
    kept = "".join(c for c in text.strip() if c not in " \u00a0\u202f'’")
    if kept[:1] in ("\u2212", "\u2013"):  # the minus of the screen and the dash of papers
        kept = "-" + kept[1:]
    sign = kept[:1] if kept[:1] in "+-" else ""
    kept = kept.removeprefix(sign)
    dots, commas = kept.count("."), kept.count(",")
    if dots and commas:
        decimal = "." if kept.rindex(".") > kept.rindex(",") else ","
        kept = kept.replace("," if decimal == "." else ".", "").replace(decimal, ".")
    elif dots + commas > 1:
        kept = kept.replace(".", "").replace(",", "")
    elif dots + commas == 1:
        mark = "." if dots else ","
        head, tail = kept.split(mark)
        thousands = len(tail) == 3 and head not in ("", "0") and len(head) <= 3
        kept = head + tail if thousands else f"{head or '0'}.{tail}"
    if not kept or not kept.replace(".", "", 1).isascii() or not kept.replace(".", "", 1).isdigit():
        raise Refusal("not_a_number", text=text)
    try:
        return Decimal(sign.replace("+", "") + kept)
    except InvalidOperation:
        raise Refusal("not_a_number", text=text) from None


def rate_from(units: Decimal) -> int:
    """Millionths of a rate given in units of the currency per 1 EUR."""
    scaled = units * RATE_UNIT
    if scaled != scaled.to_integral_value() or scaled <= 0:
        raise Refusal("rate_not_valid", rate=str(units))
    return int(scaled)


def to_eur(amount_minor: int, currency: str, rate: int) -> int:
    """Cents of an amount at `rate` (millionths of units per 1 EUR), rounded half up.

    Source: domain.md 5.4, amount EUR.
    """
    value = from_minor(amount_minor, currency) * RATE_UNIT / Decimal(rate)
    return int(round_half_up(value, 2).scaleb(2))
