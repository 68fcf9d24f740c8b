"""What people type, read as what they mean."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.paperkit.formats import Formats
from sdgp_desktop.paperkit.values import Words, as_day, as_number, as_text, as_yes_no


@pytest.mark.parametrize(
    "typed",
    ["2023-11-24", "24/11/2023", "24-11-2023", "24.11.2023", "24 november 2023", "24 novembre 2023", "24 nov. 2023",
     "24 November 2023", "24th November 2023", "2023-11-24T10:00:00", " 24/11/2023 "],
)  # fmt: skip
def test_days_are_read_in_many_ways(typed: str) -> None:
    assert as_day(typed) == date(2023, 11, 24)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from(["en", "fr", "nl"]))
def test_a_day_in_words_is_read_back(day: date, language: str) -> None:
    assert as_day(Formats(language).day(day)) == day


@pytest.mark.parametrize("typed", ["31/02/2023", "gisteren", "24/13/2023", "", "24 blauw 2023", True])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(Refusal) as caught:
        as_day(typed)
    assert caught.value.code == "not_a_day"


@pytest.mark.parametrize(
    ("typed", "meant"), [("12 500", "12500"), ("12.500,00", "12500"), (3, "3"), (Decimal("2.5"), "2.5")]
)
def test_numbers_are_read_from_numbers_and_texts(typed: str | int | Decimal, meant: str) -> None:
    assert as_number(typed) == Decimal(meant)


@pytest.mark.parametrize("typed", [True, None, "veel", date(2023, 1, 1)])
def test_what_is_no_number_is_refused(typed: object) -> None:
    with pytest.raises(Refusal) as caught:
        as_number(typed)  # type: ignore[arg-type]
    assert caught.value.code == "not_a_number"


@pytest.mark.parametrize(
    ("typed", "meant"), [("Oui", True), ("nee", False), ("x", True), (True, True), ("VRAI", True), (0, False)]
)
def test_yes_and_no_are_read_in_three_languages(typed: str | bool | int, meant: bool) -> None:
    assert as_yes_no(typed) is meant


def test_a_choice_is_found_however_it_was_typed() -> None:
    words = Words([("vice_mayor", {"en": "Vice-mayor", "fr": "Adjoint(e) au maire", "nl": "Schepen"})])
    assert [words.code(w) for w in ("vice_mayor", "vice mayor", "ADJOINT(E) AU MAIRE", " schepen ", "Schepen.")] == [
        "vice_mayor"
    ] * 5
    with pytest.raises(Refusal) as caught:
        words.code("koning")
    assert caught.value.code == "choice_not_known"


def test_texts_of_numbers_have_no_exponent() -> None:
    assert [as_text(Decimal("1E+3")), as_text(None), as_text(date(2023, 1, 2))] == ["1000", "", "2023-01-02"]
