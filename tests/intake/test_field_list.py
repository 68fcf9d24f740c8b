"""The validations of the field list that no other check stands for.

Source: domain.md, section 1.2.
"""

from collections.abc import Callable
from typing import Any

import pytest

from sdgp_desktop.intake import service
from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.fields.choices_more import SUB_CATEGORIES, SUB_CATEGORIES_OF
from sdgp_desktop.intake.rules.checks import check
from sdgp_desktop.intake.rules.complete import enterprise_number_valid
from sdgp_desktop.intake.rules.context import Context
from sdgp_desktop.intake.rules.typed import Listed
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES, Text
from tests.intake.around import answers_in, clean_answers, context, sample, take
from tests.offices import ANNA

Answers = dict[str, Any]
Change = Callable[[Answers], Any]
Found = list[tuple[str, str, int | None]]


def north(change: Change, known: Context | None = None) -> Found:
    """What is found in the clean dossier of form F after a change."""
    answers = clean_answers()
    change(answers)
    return [(f.code, f.field, f.row) for f in check(answers, known or context())]


def south(change: Change, **more: Any) -> Found:
    """What is found in the profile of Karongi after a change."""
    answers = answers_in(sample("rw-karongi"))
    targets = {r["4.2"]: r["4.1"] for r in answers["4"] if r["4.2"]}
    change(answers)
    given: dict[str, Any] = {
        "form": "S", "place_code": "RW31", "track_languages": ("en",), "goals": frozenset(range(1, 18)),
        "targets": targets, "regions": frozenset({"Western Province", "Eastern Province", "City of Kigali"}),
    }  # fmt: skip
    return [(f.code, f.field, f.row) for f in check(answers, context(**{**given, **more}))]


# -- 1: the local government


@pytest.mark.parametrize("kind", ["district", "commune"])
def test_the_kind_of_government_is_one_of_the_own_country(kind: str) -> None:
    assert north(lambda a: a.update({"1.2": kind})) == [("C17", "1.2", None)]
    assert south(lambda a: a.update({"1.2": "municipality_or_city"})) == [("C17", "1.2", None)]


@pytest.mark.parametrize("text", ["Western Province", "western", "the Western Province", "Zou"])
def test_the_province_is_one_of_the_own_country_however_it_is_spelled(text: str) -> None:
    expected: Found = [] if "estern" in text else [("C17", "1.5", None)]
    assert south(lambda a: a.update({"1.5": text})) == expected


@pytest.mark.parametrize("text", ["Oost Vlaanderen", "provincie Oost-Vlaanderen", "OOST-VLAANDEREN"])
def test_a_flemish_province_is_known_however_it_is_spelled(text: str) -> None:
    assert north(lambda a: a.update({"1.5": text}), context(provinces=frozenset({"Oost-Vlaanderen"}))) == []


def test_a_department_of_benin_is_known_by_its_name(store: Store) -> None:
    given = sample("bj-lalo")
    given["1.5"] = "Département du Couffo"
    row = take(store, "bj-lalo", given)
    with store.read() as reading:
        assert service.findings(reading, row.id) == ()


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("0999.202.146", True),
        ("BE 0999.202.146", True),
        ("0999 202 146", True),
        ("nr 0999202146", False),
        ("0999", False),
    ],
)
def test_an_enterprise_number_is_ten_digits_and_no_other_words(text: str, valid: bool) -> None:
    assert enterprise_number_valid(text) is valid


@pytest.mark.parametrize("part", ["street", "postcode", "town"])
def test_a_required_part_of_an_answer_that_was_begun_is_missed(part: str) -> None:
    assert north(lambda a: a["1.6"].update({part: ""})) == [("C01", f"1.6.{part}", None)]


@pytest.mark.parametrize("part", ["population", "year", "source"])
def test_a_population_needs_its_year_and_its_source(part: str) -> None:
    assert north(lambda a: a["1.8"].update({part: None})) == [("C01", f"1.8.{part}", None)]


def test_a_year_to_come_is_refused_while_it_is_typed(store: Store) -> None:
    row = take(store, "rw-lier")
    for year in ("2099", "1999"):
        with pytest.raises(Refusal, match=r"not_of_shape|number_out_of_range"), store.act("set_field", ANNA) as work:
            service.set_field(work, row.id, "1.8.year", year)


@pytest.mark.parametrize(("area", "fine"), [(0, False), (0.0, False), (0.5, True), (49.68, True), (100, True)])
def test_an_area_is_larger_than_nothing(area: float, fine: bool) -> None:
    assert north(lambda a: a.update({"1.9": area})) == ([] if fine else [("C17", "1.9", None)])


def test_an_area_of_nothing_is_refused_while_it_is_typed(store: Store) -> None:
    row = take(store, "rw-lier")
    with pytest.raises(Refusal, match="not_of_shape"), store.act("set_field", ANNA) as work:
        service.set_field(work, row.id, "1.9", "0,00")


# -- 2: contact persons


def test_a_language_of_a_contact_needs_both_levels() -> None:
    assert north(lambda a: a["2"][1]["2.5"][0].update(writing=None)) == [("C01", "2.5.writing", 2)]


def test_a_contact_without_family_name_is_told_with_its_row() -> None:
    assert north(lambda a: a["2"][1]["2.2"].update(family="")) == [("C01", "2.2.family", 2)]


def test_a_contact_besides_the_coordinator_has_an_address_or_a_number() -> None:
    assert north(lambda a: a["2"][1]["2.4"].update(email=None)) == []
    assert north(lambda a: a["2"][1]["2.4"].update(email=None, telephone="")) == [("C01", "2.4", 2)]


# -- 3: track and preferences


def test_more_sub_themes_than_three_are_too_many() -> None:
    many = ["clear_communication", "accessibility", "structural_involvement", "energy"]
    assert north(lambda a: a.update({"3.3": many[:3]})) == []
    assert north(lambda a: a.update({"3.3": many})) == [("C21", "3.3", None)]


def test_a_sub_theme_is_one_of_the_call_and_is_told_in_words() -> None:
    known = context(
        sub_themes=frozenset({"accessibility"}),
        sub_theme_names={
            "energy": Listed("", "Energy", ("Energy", "Énergie", "Energie")),
            "accessibility": Listed("", "Accessibility", ("Accessibility", "Accessibilité", "Toegankelijkheid")),
        },
    )
    answers = {**clean_answers(), "3.3": ["accessibility", "energy"]}
    (finding,) = check(answers, known)
    assert (finding.code, finding.field) == ("C17", "3.3")
    words: Text = finding.facts["text"]
    assert [words.to(language) for language in LANGUAGES] == ["Energy", "Énergie", "Energie"]


# -- 5 and 6: texts


def test_blanks_do_not_make_a_text_longer() -> None:
    padded = "Samen leren." + " " * 400 + "\n" * 50 + "Op gelijke voet."
    assert north(lambda a: a.update({"6.1": padded})) == [("C16", "6.1", None)]

    def pad(answers: Answers) -> None:
        for point in answers["5"]:
            point["5.3"] = "kort" + " " * 200 + "tekstje"

    assert north(pad) == [("C08", "5", None)]


# -- 7: the internal steering group


def test_every_sub_category_belongs_to_one_category() -> None:
    listed = [code for codes in SUB_CATEGORIES_OF.values() for code in codes]
    assert sorted(listed) == sorted(choice.code for choice in SUB_CATEGORIES)
    assert set(SUB_CATEGORIES_OF) == {choice.code for choice in BY_ID["7.2"].choices}


def test_c20_a_mayor_is_no_official() -> None:
    answers = clean_answers()
    row = next(n for n, m in enumerate(answers["7"]) if m["7.2"] == "administrative")
    answers["7"][row]["7.3"] = "mayor"
    (finding,) = check(answers, context())
    assert (finding.code, finding.field, finding.row) == ("C20", "7.3", row + 1)
    assert finding.facts["sub"].to("nl") == "Burgemeester"


def test_who_left_the_group_before_the_form_came_does_not_count() -> None:
    def left(day: str) -> Change:
        def change(answers: Answers) -> None:
            for member in answers["7"]:
                if member["7.2"] == "political":
                    member["7.8"]["to"] = day

        return change

    assert ("C04", "7", None) in north(left("2023-11-01"))
    assert ("C04", "7", None) not in north(left("2024-12-31"))


def test_one_service_written_in_two_ways_is_one_service() -> None:
    def change(answers: Answers) -> None:
        officials = [m for m in answers["7"] if m["7.2"] == "administrative"]
        for number, member in enumerate(officials):
            member["7.5"] = ("Financiën", "financien ")[number % 2]

    assert ("C04", "7", None) in north(change)


# -- 10, 12, 13


@pytest.mark.parametrize(("day", "expected"), [(None, [("C01", "10.2.end_date", None)]), ("2023-12-31", [])])
def test_a_link_that_ends_has_a_last_day(day: str | None, expected: Found) -> None:
    link = {"partner": "Voorbeeld", "country": "SN", "end_date": day}
    assert north(lambda a: a.update({"10.1": "ending", "10.2": [link]})) == expected


@pytest.mark.parametrize(("typed", "code"), [("Belgique", "BE"), ("belgië", "BE"), ("fr", "FR"), ("Sénégal", "SN")])
def test_the_country_of_a_link_is_kept_as_its_code(store: Store, typed: str, code: str) -> None:
    given = sample("bj-houeyogbe")
    given["10.2"][0]["country"] = typed
    row = take(store, "bj-houeyogbe", given)
    with store.read() as reading:
        assert service.answer(reading, row.id, "10.2[1].country") == code
        assert ("E04" in service.codes_of(service.findings(reading, row.id))) is (code == "BE")


def test_a_country_that_is_none_is_told() -> None:
    link = {"partner": "Voorbeeld", "country": "ergens"}
    assert ("C17", "10.2.country", 1) in north(lambda a: a.update({"10.1": "active", "10.2": [link]}))


def test_a_letter_of_intent_has_a_date() -> None:
    assert north(lambda a: a["12.1"].update(date=None)) == [("C01", "12.1.date", None)]


@pytest.mark.parametrize("seat", ["political", "administrative"])
def test_c19_the_declaration_needs_a_signatory_of_each_seat(seat: str) -> None:
    def one_seat(answers: Answers) -> None:
        for person in answers["13.2"]:
            person["category"] = seat

    assert north(one_seat) == [("C19", "13.2", None)]
    assert south(one_seat) == [("C19", "13.2", None)]


def test_w11_a_name_in_one_province_tells_a_double_where_the_register_has_no_code(store: Store) -> None:
    rows = [take(store, name) for name in ("rw-bugesera", "rw-gatsibo", "rw-karongi")]
    for row in rows:
        with store.act("set_field", ANNA) as work:
            service.set_field(work, row.id, "1.3", None)
        with store.act("set_field", ANNA) as work:
            service.set_field(work, row.id, "1.1", "District of Nowhere")
    with store.read() as reading:
        alone = {row.id: service.codes_of(service.findings(reading, row.id)) for row in rows}
        together = service.checked_dossiers(reading, rows[0].call_id)
    assert [("W11" in alone[row.id]) for row in rows] == [False, True, False]  # the third lies in another province
    assert {one.dossier.id: service.codes_of(one.findings) for one in together} == alone
