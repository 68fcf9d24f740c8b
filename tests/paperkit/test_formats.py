"""Days, numbers and amounts as each country writes them."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.kernel.dates import BRUSSELS
from sdgp_desktop.kernel.typed import read_decimal
from sdgp_desktop.paperkit.formats import Formats

NBSP = "\u00a0"


@pytest.mark.parametrize(
    ("language", "country", "written"),
    [
        ("nl", "BE", "12.345,67"),
        ("fr", "BE", f"12{NBSP}345,67"),
        ("fr", "BJ", f"12{NBSP}345,67"),
        ("en", "RW", "12,345.67"),
    ],
)
def test_numbers_have_the_signs_of_the_language(language: str, country: str, written: str) -> None:
    assert Formats(language, country).number(Decimal("12345.67")) == written


@pytest.mark.parametrize(
    ("language", "minor", "currency", "written"),
    [
        ("nl", 1234567, "EUR", f"€{NBSP}12.345,67"),
        ("fr", 1234567, "EUR", f"12{NBSP}345,67{NBSP}€"),
        ("en", 1234567, "EUR", "€12,345.67"),
        ("en", -1234567, "EUR", "–€12,345.67"),
        ("fr", 1250000, "XOF", f"1{NBSP}250{NBSP}000{NBSP}XOF"),
        ("en", 1250000, "RWF", f"1,250,000{NBSP}RWF"),
        ("nl", 1250000, "RWF", f"1.250.000{NBSP}RWF"),
    ],
)
def test_amounts_carry_their_currency(language: str, minor: int, currency: str, written: str) -> None:
    assert Formats(language).amount(minor, currency) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [("nl", "1 december 2026"), ("fr", "1er décembre 2026"), ("en", "1 December 2026")],
)
def test_days_are_written_in_words(language: str, written: str) -> None:
    assert Formats(language).day(date(2026, 12, 1)).replace(NBSP, " ") == written


def test_a_span_says_month_and_year_once() -> None:
    formats = Formats("en")
    assert formats.span(date(2025, 3, 3), date(2025, 3, 9)).replace(NBSP, " ") == "3–9 March 2025"
    assert formats.span(date(2025, 3, 30), date(2025, 4, 5)).replace(NBSP, " ") == "30 March – 5 April 2025"
    assert formats.span(date(2025, 3, 3), date(2025, 3, 3)).replace(NBSP, " ") == "3 March 2025"


def test_moments_percentages_and_lists_follow_the_language() -> None:
    moment = datetime(2026, 11, 24, 13, 2, tzinfo=UTC)
    assert Formats("fr").moment(moment, BRUSSELS).replace(NBSP, " ") == "24 novembre 2026, 14 h 02"
    assert Formats("en").percent(Decimal("0.415")) == "41.5%"
    assert Formats("nl").percent(Decimal("0.415")) == f"41,5{NBSP}%"
    assert Formats("fr").listing(["a", "b", "c"]) == "a, b et c"


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2), st.sampled_from(["nl", "fr", "en"]))
def test_a_written_number_is_read_back_the_same(value: Decimal, language: str) -> None:
    assert read_decimal(Formats(language).number(value, 2)) == value


def test_a_country_is_told_by_its_name() -> None:
    assert [Formats(language).land("BJ") for language in ("en", "fr", "nl")] == ["Benin", "Bénin", "Benin"]
    assert Formats("fr").land("BE") == "Belgique"
    assert Formats("fr").land("??") == "??"
