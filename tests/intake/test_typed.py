"""What people type, and the addresses by which they name an answer."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.intake.fields import BY_ID, ITEMS, TABLES
from sdgp_desktop.intake.rules.filled import read_answers, write_answers
from sdgp_desktop.intake.rules.places import Place, read_place, write_place
from sdgp_desktop.intake.rules.typed import clean, read_value
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import LANGUAGES, catalogue
from tests.intake.around import NAMES, answers_in, sample, tidy


def read(field_id: str, given: Any) -> Any:
    """The value of a field."""
    return read_value(BY_ID[field_id], given)


def refused(field_id: str, given: Any) -> str:
    """The code of the refusal."""
    with pytest.raises(Refusal) as refusal:
        read(field_id, given)
    assert refusal.value.facts["field"] == field_id
    return refusal.value.code


@pytest.mark.parametrize("text", ["12500", "12 500", "12.500", "12,500", "12\u202f500", "12'500", "12500,0", " 12500 "])
def test_whole_numbers_are_read_however_they_are_grouped(text: str) -> None:
    assert read("1.8.population", text) == 12_500


@pytest.mark.parametrize(
    ("text", "number"),
    [("2,5", "2.5"), ("2.5", "2.5"), ("1.250,75", "1250.75"), ("1,250.75", "1250.75"), ("12,500", "12500")],
)
def test_decimals_are_read_with_either_sign(text: str, number: str) -> None:
    assert read("1.9", text) == Decimal(number)


@pytest.mark.parametrize("text", ["24/11/2023", "24-11-2023", "24.11.2023", "2023-11-24", "24/11/2023 10:42"])
def test_days_are_read_day_first_or_iso(text: str) -> None:
    assert read("12.1.date", text) == date(2023, 11, 24)


def test_a_moment_without_a_zone_is_brussels_time() -> None:
    assert read("0.5", "2023-11-30 23:58") == datetime(2023, 11, 30, 22, 58, tzinfo=UTC)
    assert read("0.5", "2023-11-30T23:58:00+02:00") == datetime(2023, 11, 30, 21, 58, tzinfo=UTC)


@pytest.mark.parametrize(("text", "answer"), [("Ja", True), ("oui", True), ("NO", False), ("nee", False), (0, False)])
def test_yes_and_no_are_read_in_three_languages(text: Any, answer: bool) -> None:
    assert read("9.1", text) is answer


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_choice_is_read_by_its_words_in_any_language(language: str) -> None:
    for field in BY_ID.values():
        if field.kind is Kind.CHOICE:
            codes = [read_value(field, c.label.to(language).upper()) for c in field.choices]
            assert codes == [c.code for c in field.choices], field.id


def test_several_choices_keep_their_order() -> None:
    assert read("8.3", "Burgerbegroting; umuganda") == ("citizen budget", "umuganda")


def test_open_lists_keep_what_is_not_on_them() -> None:
    assert read("8.3", ["Dorpsraad van Voorbeeld", "panels"]) == ("Dorpsraad van Voorbeeld", "panels")


@pytest.mark.parametrize(
    ("field", "text", "code"),
    [
        ("1.8.population", "many", "not_a_number"),
        ("1.8.population", "0", "number_out_of_range"),
        ("1.8.population", True, "not_a_number"),
        ("1.9", "12..5", "not_a_number"),
        ("1.9", "NaN", "not_a_number"),
        ("1.9", float("nan"), "not_a_number"),
        ("1.8.population", float("nan"), "not_a_number"),
        ("1.8.population", float("inf"), "not_a_number"),
        ("1.8.population", "30.11.2023", "not_a_number"),
        ("1.8.population", 12.5, "not_whole"),
        ("1.8.population", "51247.5", "not_whole"),
        ("1.8.population", "51247,5", "not_whole"),
        ("11.1", "21", "number_out_of_range"),
        ("12.1.date", "31/02/2023", "not_a_day"),
        ("0.5", "yesterday", "not_a_moment"),
        ("9.1", "perhaps", "not_yes_or_no"),
        ("1.10", "suburb", "not_on_list"),
        ("4.1", "99 Not applicable", "not_on_list"),
        ("4.1", "99", "not_on_list"),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_field(field: str, text: Any, code: str) -> None:
    assert refused(field, text) == code


@given(st.text())
def test_a_cleaned_text_stays_as_it_is(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    once.encode("utf-8")


@given(st.sampled_from(sorted(f.id for f in BY_ID.values() if f.kind in (Kind.TEXT, Kind.LONG))), st.text())
def test_any_text_is_taken_or_open_never_cut(field_id: str, text: str) -> None:
    field = BY_ID[field_id]
    value = read_value(field, text)
    assert value == (clean(text) or None)


@given(st.integers(1, 10**8))
def test_a_number_written_with_blanks_comes_back(number: int) -> None:
    assert read("1.8.population", f"{number:,}".replace(",", " ")) == number


# -- addresses


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("6.1", Place((), "6.1")),
        ("1.6", Place((), "1.6")),
        ("1.6.street", Place((), "1.6.street")),
        ("9.9.remark", Place((), "9.9.remark")),
        ("4[2].3", Place((("4", 2),), "4.3")),
        ("4[2].4.3", Place((("4", 2),), "4.3")),
        ("2[1].2.family", Place((("2", 1),), "2.2.family")),
        ("2[1].5[2].language", Place((("2", 1), ("2.5", 2)), "2.5.language")),
        ("1.13[3].writing", Place((("1.13", 3),), "1.13.writing")),
        ("12.1.signatories[1].name", Place((("12.1.signatories", 1),), "12.1.signatories.name")),
        ("7[8]", Place((("7", 8),), "")),
    ],
)
def test_an_address_is_read(text: str, place: Place) -> None:
    assert read_place(text) == place


@pytest.mark.parametrize("text", ["", "99", "6.9", "4[0].3", "4[2].9", "6.1[1]", "4[x].3", "2.2.family", "2[1].6.1.x"])
def test_an_address_that_names_nothing_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read_place(text)
    assert refusal.value.code == "unknown_field"


@pytest.mark.parametrize("table", sorted(TABLES))
def test_a_written_address_is_read_again(table: str) -> None:
    steps: tuple[tuple[str, int], ...] = (("2", 3), (table, 2)) if table == "2.5" else ((table, 2),)
    for item in TABLES[table]:
        for field in item.parts or (item.head,):
            if field.kind is not Kind.TABLE:
                assert read_place(write_place(steps, field.id)) == Place(steps, field.id)


# -- the two shapes of a form


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_read_and_written_again_is_the_same(name: str) -> None:
    answers = answers_in(sample(name))
    filled, problems = read_answers(answers, read_value)
    assert problems == []
    assert tidy(write_answers(filled)) == tidy(answers)


def test_every_answer_that_cannot_be_read_is_told_with_its_place() -> None:
    answers = answers_in(sample("rw-lier"))
    answers["1.8"]["population"] = "many"
    answers["1.8"]["year"] = 2022.5
    answers["4"][1]["4.5"] = "some"
    answers["2"][0]["2.5"][1]["speaking"] = "a bit"
    answers["14.1"] = "what is this"
    _, problems = read_answers(answers, read_value)
    assert sorted((p.place, p.code) for p in problems) == [
        ("1.8.population", "form_not_a_number"),
        ("1.8.year", "form_not_whole"),
        ("14.1", "form_unknown_field"),
        ("2[1].5[2].speaking", "form_not_on_list"),
        ("4[2].5", "form_not_a_number"),
    ]


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_every_item_of_the_form_has_words_in_the_language(language: str) -> None:
    known = catalogue(language)["intake"]
    fields = [*(i.head for i in ITEMS), *BY_ID.values()]
    texts = {t.source for f in fields for t in (f.label, f.help, *(c.label for c in f.choices)) if t is not None}
    assert sorted(text for text in texts if text not in known) == []
