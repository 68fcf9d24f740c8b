"""The one reader of what people write: numbers, yes and no, days."""

from datetime import date
from decimal import Decimal

import pytest

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.typed import day_of, read_decimal, read_yes_no


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("12500", "12500"), ("12 500", "12500"), ("12.500", "12500"), ("12,500", "12500"), ("12\u202f500", "12500"),
        ("12'500", "12500"), ("12’500,25", "12500.25"), ("12.500,00", "12500.00"), ("12,500.00", "12500.00"),
        ("1.234.567", "1234567"), ("1 234 567,8", "1234567.8"), ("12500,5", "12500.5"), ("0,500", "0.500"),
        ("0.5", "0.5"), (",5", "0.5"), ("5.", "5"), ("12.5000", "12.5000"), ("−3", "-3"), ("– 3", "-3"),
        ("+4", "4"), (" 7 ", "7"),
    ],
)  # fmt: skip
def test_a_number_is_read_however_it_is_grouped(text: str, number: str) -> None:
    assert read_decimal(text) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        ".",
        "30.11.2023",
        "30/11/2023",
        "1.2.3",
        "1,2,3",
        "12.500.00",
        "1 2",
        "12 5000",
        "1e5",
        "NaN",
        "٣",
        "12..5",
    ],
)
def test_what_is_no_number_is_not_made_one(text: str) -> None:
    with pytest.raises(Refusal, match="not_a_number"):
        read_decimal(text)


@pytest.mark.parametrize(
    ("word", "answer"), [("oui", True), ("x", True), ("neen", False), ("nee", False), ("soms", None)]
)
def test_yes_and_no_are_the_same_everywhere(word: str, answer: bool | None) -> None:
    assert read_yes_no(word) is answer


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("24/11/2023", date(2023, 11, 24)), ("24.11.2023", date(2023, 11, 24)), ("2023-11-24", date(2023, 11, 24)),
        ("31/02/2023", None), ("24 november", None), ("12.500", None),
    ],
)  # fmt: skip
def test_a_day_of_digits_is_day_first_or_iso(text: str, day: date | None) -> None:
    assert day_of(text) == day
