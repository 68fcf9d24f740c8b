"""What people write, in a window, a cell, a form or a file: the one reader of numbers, yes and no, days in digits."""

import re
from datetime import date
from decimal import Decimal

from sdgp_desktop.kernel.errors import Refusal

YES = frozenset({"yes", "y", "oui", "o", "ja", "j", "1", "x", "✓", "true", "vrai", "waar"})
NO = frozenset({"no", "n", "non", "nee", "neen", "0", "false", "faux", "onwaar"})
BLANKS = str.maketrans(dict.fromkeys("\u00a0\u202f\u2009", " ") | {"’": "'", "−": "-", "–": "-"})
# Thousands in groups of three with one and the same sign between them, or no groups at all; then decimals.
NUMBER = re.compile(
    r"(?P<sign>[+-]?) ?(?:(?P<groups>\d{1,3}(?:(?P<sign3>[ .,'])\d{3}(?:(?P=sign3)\d{3})*))|(?P<whole>\d*))"
    r"(?:(?P<point>[.,])(?P<decimals>\d*))?",
    re.ASCII,
)
MAIL = re.compile(r"[^@\s,;<>()/|]+@[^@\s,;<>()/|.]+(\.[^@\s,;.<>()/|]+)+")  # one e-mail address, the whole text
DAY_FIRST = re.compile(r"(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4})", re.ASCII)
YEAR_FIRST = re.compile(r"(\d{4})[./-](\d{1,2})[./-](\d{1,2})", re.ASCII)


def read_decimal(text: str) -> Decimal:
    """Read what people type: `12 500`, `12.500,00`, `12,500.00`, `12500,5`.

    A single separator followed by exactly three digits could be either thousands or decimals; it is taken as
    thousands, except after a leading zero. Groups that are not of three digits are no number: 30.11.2023 is a day.
    Errors: Refusal "not_a_number".
    """
    found = NUMBER.fullmatch(re.sub(r" {2,}", " ", text.translate(BLANKS)).strip())
    if found is None or not (found["groups"] or found["whole"] or found["decimals"]):
        raise Refusal("not_a_number", text=text)
    groups, between, point = found["groups"], found["sign3"], found["point"]
    if point is not None and point == between:
        raise Refusal("not_a_number", text=text)
    if groups and point is None and between in (".", ",") and groups.count(between) == 1 and groups[0] == "0":
        digits = groups.replace(between, ".")
    else:
        digits = f"{re.sub(r'[^0-9]', '', groups or '') or found['whole'] or '0'}.{found['decimals'] or '0'}"
        digits = digits if found["decimals"] else digits.removesuffix(".0")
    return Decimal(found["sign"].replace("+", "") + digits)


def read_yes_no(word: str) -> bool | None:
    """Yes or no in one of our languages, or a tick, folded; nothing when it is neither."""
    return True if word in YES else False if word in NO else None


def day_of(text: str) -> date | None:
    """The day that digits name: 24/11/2023, 24.11.2023 or 2023-11-24; nothing when it is none."""
    first, last = DAY_FIRST.fullmatch(text.strip()), YEAR_FIRST.fullmatch(text.strip())
    try:
        if first is not None:
            return date(int(first[3]), int(first[2]), int(first[1]))
        return date(int(last[1]), int(last[2]), int(last[3])) if last is not None else None
    except ValueError:
        return None
