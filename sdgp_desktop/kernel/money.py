"""Money in whole minor units with its ISO currency; rates in millionths. No floats anywhere."""

from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
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


def rate_of(millionths: int) -> Decimal:
    """A rate as it is told, in units of the currency per 1 EUR, without empty decimals."""
    return Decimal(f"{(Decimal(millionths) / RATE_UNIT).normalize():f}")


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
