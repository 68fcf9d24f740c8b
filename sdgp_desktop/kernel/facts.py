"""Facts of sentences travel as text: amounts, shares and days are read back here, to be told in the reader's way."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.money import to_minor

AMOUNT = re.compile(r"(-?\d+(?:\.\d+)?) ([A-Z]{3})")
NUMBER = re.compile(r"-?\d+\.\d+")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
AS_TYPED = {"value", "text", "typed", "file", "name"}  # shown letter by letter, whatever they look like
NUMBERS = {"amount", "justified", "least", "percent", "rate", "share"}  # elsewhere 7.3 is a field, 1.2 a version


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount that a sentence tells. Units: minor units of its currency."""

    minor: int
    currency: str


def told(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The same facts, texts of amounts, numbers and days as what they are.

    Units: "3037.20 EUR" becomes an `Amount`, "70.5" of a share a Decimal, "2024-04-03" a day.
    """
    return {key: value if key in AS_TYPED else _told(key, value) for key, value in facts.items()}


def _told(key: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    if DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:  # it only looks like one
            return value
    if found := AMOUNT.fullmatch(value):
        try:
            return Amount(to_minor(Decimal(found[1]), found[2]), found[2])
        except Refusal:  # finer than the currency
            return value
    return Decimal(value) if key in NUMBERS and NUMBER.fullmatch(value) else value
