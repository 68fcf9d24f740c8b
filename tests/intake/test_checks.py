"""Every check by an example and by what it must never do."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sdgp_desktop.intake.fields import BY_ID, FINDINGS, ITEMS
from sdgp_desktop.intake.rules.checks import CODES, check, codes_of, status_after
from sdgp_desktop.intake.rules.complete import FOUND_OUT, enterprise_number_valid
from sdgp_desktop.intake.rules.context import Context
from sdgp_desktop.intake.rules.soft import free_weeks
from sdgp_desktop.kernel.dates import weeks_of
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import LANGUAGES
from tests.intake.around import NUMBERS, answers_in, clean_answers, context, sample

Answers = dict[str, Any]
Change = Callable[[Answers], Any]


def found(change: Change | None = None, known: Context | None = None) -> list[str]:
    """The codes that fire on the clean dossier after a change."""
    answers = clean_answers()
    if change is not None:
        change(answers)
    return codes_of(check(answers, known or context()))


def south(change: Change | None = None, **more: Any) -> list[str]:
    """The codes that fire on the profile of Karongi after a change."""
    answers = answers_in(sample("rw-karongi"))
    if change is not None:
        change(answers)
    known = context(form="S", place_code="RW31", track_languages=("nl", "en", "fr"), goals=frozenset(range(1, 18)))
    targets = {r["4.2"]: r["4.1"] for r in answers["4"] if r["4.2"]}
    return codes_of(check(answers, replace(known, targets=targets, **more)))


def set_to(key: str, value: Any) -> Change:
    """Answer one field otherwise."""
    return lambda answers: answers.__setitem__(key, value)


def test_a_clean_dossier_has_no_findings() -> None:
    assert found() == []
    assert south() == []


# -- eligibility


def test_e01_only_local_governments_take_part() -> None:
    assert found(set_to("1.2", "other")) == ["E01"]


def test_e02_the_province_must_be_flemish() -> None:
    assert found(set_to("1.5", "Hainaut")) == ["E02"]


def test_e02_an_admitted_member_in_brussels_may_take_part() -> None:
    assert found(set_to("1.5", "Brussel"), context(admitted_members=frozenset({"12021"}))) == []


def test_e03_the_district_must_be_on_the_list() -> None:
    assert south(admitted=frozenset({"RW57"})) == ["E03"]


def test_e04_a_commune_with_a_flemish_link_is_not_eligible_where_the_rule_holds() -> None:
    def linked(answers: Answers) -> None:
        answers["10.1"] = "active"
        answers["10.2"] = [{"partner": "Voorbeeldstad", "country": "BE"}]

    assert south(linked, link_excludes=True) == ["E04"]
    assert south(linked, link_excludes=False) == []


def test_e05_one_second_after_the_close_is_too_late() -> None:
    closes = context().closes
    assert found(None, context(received=closes)) == []
    assert found(None, context(received=closes + timedelta(seconds=1))) == ["E05"]


def test_e06_the_theme_must_be_open() -> None:
    assert found(set_to("3.2", "prosperity")) == ["E06"]


@pytest.mark.parametrize("commitment", context().hard_commitments)
def test_e07_a_required_commitment_cannot_be_refused(commitment: str) -> None:
    answers = clean_answers()
    answers[commitment] = False
    findings = check(answers, context())
    assert [(f.code, f.facts["list"]) for f in findings] == [("E07", [commitment])]


def test_e08_one_running_partnership_a_cycle() -> None:
    assert found(None, context(running_partnership="SDGP-2024-RW-001")) == ["E08"]


# -- completeness


@pytest.mark.parametrize(
    "item",
    [i.id for i in ITEMS if i.head.section != "0" and i.head.asked("F") == "R" and i.id not in FOUND_OUT],
    ids=lambda i: str(i),
)
def test_c01_every_required_field_of_form_f_is_missed(item: str) -> None:
    findings = check({k: v for k, v in clean_answers().items() if k != item}, context())
    assert [f.field for f in findings if f.code == "C01"] == [item]


def test_c01_is_silent_about_the_city_link_that_the_association_verifies_later() -> None:
    assert found(lambda a: a.pop("10.4")) == []


def test_c01_an_empty_cell_of_a_row_is_named_with_its_row() -> None:
    answers = clean_answers()
    answers["2"][1]["2.3"] = ""
    assert [(f.code, f.field, f.row) for f in check(answers, context())] == [("C01", "2.3", 2)]


def test_c01_a_declaration_answered_with_no_is_no_declaration() -> None:
    assert found(set_to("13.1", False)) == ["C01"]


def test_c01_is_silent_about_a_commitment_that_was_refused() -> None:
    assert found(set_to("9.13", False)) == []


def test_c02_a_second_active_coordinator_is_one_too_many() -> None:
    assert found(lambda a: a["2"][1].update({"2.1": "coordinator"})) == ["C02"]


def test_c02_a_coordinator_who_left_does_not_count() -> None:
    def succeeded(answers: Answers) -> None:
        answers["2"][0]["2.6"]["to"] = "2023-11-01"
        answers["2"][1]["2.1"] = "coordinator"

    assert found(succeeded) == []


def test_c02_one_person_alone_is_not_enough() -> None:
    assert "C02" in found(lambda a: a.update({"2": a["2"][:1]}))


def test_c03_the_flemish_coordinator_needs_an_email_address() -> None:
    assert found(lambda a: a["2"][0]["2.4"].update(email=None)) == ["C03"]


def test_c03_in_the_south_a_telephone_number_is_enough() -> None:
    assert south(lambda a: a["2"][0]["2.4"].update(email=None, telephone="+250780000000")) == []
    assert south(lambda a: a["2"][0]["2.4"].update(email=None, telephone=None)) == ["C03"]


@pytest.mark.parametrize(
    "change",
    [
        lambda a: a.update({"7": a["7"][:3]}),
        lambda a: a.update({"7": [m for m in a["7"] if m["7.2"] != "political"]}),
        lambda a: [m.update({"7.5": "one"}) for m in a["7"] if m["7.2"] == "administrative"],
    ],
    ids=["too few", "no politician", "one service"],
)
def test_c04_the_steering_group_must_be_broad(change: Change) -> None:
    assert "C04" in found(change)


def test_c05_an_actor_from_outside_takes_part_or_will_join() -> None:
    def inside(answers: Answers) -> None:
        answers["7"] = [m for m in answers["7"] if m["7.2"] != "external"]
        for actor in answers["8.1"]:
            actor["from"] = None

    assert found(inside) == ["C05"]


@pytest.mark.parametrize("priorities", [[1, 1, 2], [1, 2, 4], [2, 3, 4], [1, 2, None]])
def test_c06_priorities_are_numbered_without_gaps(priorities: list[int | None]) -> None:
    def number(answers: Answers) -> None:
        for row, priority in zip(answers["4"], priorities, strict=True):
            row["4.3"] = priority

    assert "C06" in found(number)


@given(st.permutations([1, 2, 3, 4, 5]), st.integers(1, 5))
def test_c06_is_silent_about_any_order_of_1_to_n(order: list[int], n: int) -> None:
    rows = [{"4.1": 16, "4.2": None, "4.3": p, "4.4": "both", "4.5": 1} for p in order if p <= n]
    assert "C06" not in found(set_to("4", rows))


def test_c07_a_target_belongs_to_its_goal() -> None:
    findings = check({**clean_answers(), "4": [{**clean_answers()["4"][0], "4.2": "11.3"}]}, context())
    assert [(f.code, f.row, f.facts) for f in findings] == [("C07", 1, {"t": "11.3", "g": 16})]


def test_c08_a_strength_needs_eighty_characters() -> None:
    def length(n: int) -> Change:
        def change(answers: Answers) -> None:
            strengths = [p for p in answers["5"] if p["5.1"] == "strength"]
            for strength in strengths:
                strength["5.3"] = "x" * n

        return change

    assert found(length(80)) == []
    assert found(length(79)) == ["C08"]


@given(st.integers(0, 99_999_999))
def test_c09_a_number_made_by_the_rule_is_valid_and_no_other_ending_is(base: int) -> None:
    ending = 97 - base % 97
    assert enterprise_number_valid(f"{base:08}{ending:02}")
    assert not any(enterprise_number_valid(f"{base:08}{other:02}") for other in range(100) if other != ending)


def test_c09_blanks_and_dots_do_not_matter() -> None:
    assert enterprise_number_valid("0999.202.146")
    assert found(set_to("1.4", "0999202147")) == ["C09"]


def test_c10_the_letter_needs_both_signatures() -> None:
    assert found(lambda a: a["12.1"]["signatories"].pop()) == ["C10"]


def test_c11_a_link_that_is_not_none_has_rows() -> None:
    assert found(set_to("10.1", "dormant")) == ["C01", "C11"]


def test_c12_names_everybody_who_was_not_informed() -> None:
    answers = clean_answers()
    for person in answers["2"][1:3]:
        person["2.7"]["on"] = None
    findings = check(answers, context())
    assert [(f.code, f.facts["name"], f.row) for f in findings] == [
        ("C12", "Bilal Achterberg", 2),
        ("C12", "Griet Moerkerke", 3),
    ]


def test_c13_is_asked_only_before_the_agreement() -> None:
    answers = {k: v for k, v in clean_answers().items() if k != "12.2"}
    assert codes_of(check(answers, context())) == []
    assert codes_of(check(answers, context(), before_agreement=True)) == ["C13"]


def test_c13_asks_for_the_prefect_where_the_rules_say_so() -> None:
    answers = {**answers_in(sample("bj-cove")), "12.2": {"body": "conseil communal"}}
    known = context(form="S", approval_needed=True)
    assert [f.field for f in check(answers, known, before_agreement=True) if f.code == "C13"] == ["12.3"]


LIMITED = [f for f in BY_ID.values() if f.limit and f.kind in (Kind.TEXT, Kind.LONG) and f.section == "6"]


@pytest.mark.parametrize("field", LIMITED, ids=lambda f: f.id)
def test_c14_counts_every_character(field: Any) -> None:
    assert found(set_to(field.id, "é" * field.limit)) == []
    findings = check({**clean_answers(), field.id: "é" * (field.limit + 3)}, context())
    assert [(f.code, f.field, f.facts["limit"], f.facts["over"]) for f in findings] == [
        ("C14", field.id, field.limit, 3)
    ]


def test_c14_finds_long_texts_in_rows() -> None:
    answers = clean_answers()
    answers["5"][2]["5.3"] = "x" * 801
    assert [(f.code, f.field, f.row) for f in check(answers, context())] == [("C14", "5.3", 3)]


@pytest.mark.parametrize(("field", "least"), [("6.1", 200), ("6.2", 150)])
def test_c16_a_motivation_in_three_words_is_too_short(field: str, least: int) -> None:
    assert found(set_to(field, "x" * least)) == []
    findings = check({**clean_answers(), field: "trop court"}, context())
    assert [(f.code, f.kind, f.field, f.facts["more"]) for f in findings] == [("C16", "HC", field, least - 10)]


@pytest.mark.parametrize(
    ("place", "text", "example"),
    [
        ("1.7.email", "pas une adresse", "name@place.org"),
        ("1.7.telephone", "abc", "+229 01 97 00 00 00"),
        ("1.6.postcode", "99", "9700"),
        ("1.8.year", 2050, "2023"),
    ],
)
def test_c17_an_answer_that_cannot_be_right_is_named_with_an_example(place: str, text: Any, example: str) -> None:
    answers = clean_answers()
    item, part = place.rsplit(".", 1)
    answers[item][part] = text
    findings = check(answers, context(this_year=2023))
    assert [(f.code, f.kind, f.field, f.facts["example"]) for f in findings] == [("C17", "HC", place, example)]


def test_c17_a_code_of_belgium_has_five_digits_and_a_post_box_of_benin_any_form() -> None:
    assert found(set_to("1.3", "1202")) == ["C17"]
    assert south(lambda a: a["1.6"].update(postcode="01 BP 358")) == []


@given(st.from_regex(r"\+[1-9]([ .-]?[0-9]){6,14}", fullmatch=True))
@example("+2500000")  # a zero is left out behind the code only where a number is left
def test_c17_bears_every_number_with_a_country_code_however_it_is_grouped(number: str) -> None:
    answers = clean_answers()
    answers["1.7"]["telephone"] = number
    assert codes_of(check(answers, context())) == []


def test_c17_a_coordinator_with_an_address_that_is_none_cannot_be_reached() -> None:
    assert found(lambda a: a["2"][0]["2.4"].update(email="pas une adresse")) == ["C03", "C17"]
    assert south(lambda a: a["2"][0]["2.4"].update(email=None, telephone="abc")) == ["C03", "C17"]


@pytest.mark.parametrize(("table", "holder"), [("3.6", None), ("2", "2.6"), ("7", "7.8")])
def test_c18_a_period_does_not_end_before_it_begins(table: str, holder: str | None) -> None:
    def turn(answers: Answers) -> None:
        row = answers[table][1]
        (row if holder is None else row[holder]).update({"from": "2024-07-31", "to": "2024-06-10"})

    answers = clean_answers()
    turn(answers)
    findings = [f for f in check(answers, context()) if f.code == "C18"]
    assert [(f.field, f.row, f.facts["last"]) for f in findings] == [(f"{holder or table}.to", 2, date(2024, 6, 10))]


def test_what_only_the_association_fills_in_sends_nothing_back() -> None:
    assert status_after(check({k: v for k, v in clean_answers().items() if k != "1.3"}, context())) == "submitted"
    answers = clean_answers()
    answers["2"][1]["2.7"]["on"] = None
    assert status_after(check(answers, context())) == "submitted"
    answers["6.1"] = "trop court"
    assert status_after(check(answers, context())) == "incomplete"


# -- warnings


@pytest.mark.parametrize("commitment", ["9.8", "9.9", "9.12"])
def test_w01_a_soft_commitment_gives_a_warning(commitment: str) -> None:
    assert found(set_to(commitment, False)) == ["W01"]


def test_w02_an_active_link_takes_the_bonus() -> None:
    link = {"partner": "Voorbeeld", "country": "SN"}
    assert found(lambda a: a.update({"10.1": "active", "10.2": [link]})) == ["W02"]


@pytest.mark.parametrize(("days", "codes"), [(0, ["W03"]), (0.5, ["W03"]), (1, []), (20, [])])
def test_w03_less_than_a_day_a_month_is_little(days: float, codes: list[str]) -> None:
    assert found(set_to("11.1", days)) == codes


def test_w04_the_lower_of_speaking_and_writing_counts() -> None:
    def speak(speaking: str, writing: str) -> Change:
        return set_to("1.13", [{"language": "en", "speaking": speaking, "writing": writing}])

    assert found(speak("fluent", "good")) == []
    assert found(speak("fluent", "basic")) == ["W04"]


def test_w05_goals_outside_the_call_are_named_once() -> None:
    findings = check(clean_answers(), context(goals=frozenset({16})))
    assert [(f.code, f.facts["g"]) for f in findings] == [("W05", [11])]


def test_w06_one_person_for_both_roles_or_most_of_the_group_in_one_service() -> None:
    assert found(lambda a: a["2"][2].update({"2.2": a["2"][0]["2.2"]})) == ["W06"]

    def one_service(answers: Answers) -> None:
        for member in answers["7"][-5:]:
            member["7.5"] = "same"

    assert found(one_service) == ["W06"]


def test_w07_a_group_of_one_sex_is_not_mixed() -> None:
    assert found(lambda a: [m.update({"7.6": "f"}) for m in a["7"]]) == ["W07"]
    assert found(lambda a: [m.update({"7.6": "not_stated"}) for m in a["7"]]) == []


def test_w08_a_year_without_two_free_weeks() -> None:
    year = [{"from": "2025-01-01", "to": "2025-12-21", "reason": ""}]
    assert found(set_to("3.6", year)) == ["W08"]
    assert found(set_to("3.6", [{"from": "2025-01-01", "to": "2025-12-14", "reason": ""}])) == []


@given(st.lists(st.tuples(st.dates(date(2024, 1, 1), date(2024, 12, 31)), st.integers(0, 60)), max_size=6))
def test_w08_counts_weeks_that_no_blocked_day_touches(periods: list[tuple[date, int]]) -> None:
    blocked = [(start, start + timedelta(days=length)) for start, length in periods]
    days = {start + timedelta(days=d) for start, end in blocked for d in range((end - start).days + 1)}
    free = sum(not any(monday + timedelta(days=d) in days for d in range(7)) for monday, _ in weeks_of(2024))
    assert free_weeks(blocked, 2024) == free


def test_w09_a_red_place_is_visited_elsewhere() -> None:
    assert south(lambda a: a["1.17"].update(level="red")) == ["W09"]


def test_w10_a_mandate_that_ends_on_the_way() -> None:
    answers = clean_answers()
    answers["7"][0]["7.8"]["to"] = "2024-12-31"
    answers["7"][2]["7.8"]["to"] = "2024-12-31"
    findings = check(answers, context())
    assert [(f.code, f.row, f.facts["date"]) for f in findings] == [("W10", 1, date(2024, 12, 31))]


def test_w11_names_the_earlier_dossiers() -> None:
    findings = check(clean_answers(), context(earlier_dossiers=("SDGP-2023-BE-V001",)))
    assert [(f.code, f.facts["no"]) for f in findings] == [("W11", ["SDGP-2023-BE-V001"])]


# -- all of them


def test_a_check_that_is_switched_off_says_nothing() -> None:
    assert found(set_to("3.2", "prosperity"), context(switched_off=frozenset({"E06"}))) == []


def test_a_lifted_check_says_nothing() -> None:
    late = datetime(2024, 1, 1, tzinfo=UTC)
    assert found(None, context(received=late, derogated=frozenset({"E05"}))) == []


def test_the_numbers_come_from_the_rule_book() -> None:
    assert found(None, context(numbers=replace(NUMBERS, group_members=9))) == ["C04"]
    assert found(None, context(numbers=replace(NUMBERS, strengths=3))) == ["C08"]
    assert found(None, context(numbers=replace(NUMBERS, group_external=9))) == ["C05"]
    assert found(None, context(numbers=replace(NUMBERS, signatories_political=2))) == ["C10", "C19"]


@given(st.lists(st.sampled_from(["HE", "HC", "S"])))
def test_the_hardest_finding_decides_the_state(kinds: list[str]) -> None:
    expected = "ineligible" if "HE" in kinds else "incomplete" if "HC" in kinds else "complete"
    assert status_after(Finding("X", kind) for kind in kinds) == expected


@pytest.mark.parametrize("code", CODES)
def test_every_check_has_its_sentence_in_three_languages(code: str) -> None:
    said = {FINDINGS[code].to(language) for language in LANGUAGES}
    assert len(said) == 3


@given(st.dictionaries(st.sampled_from([i.id for i in ITEMS]), st.sampled_from([None, ""])))
def test_open_answers_are_borne(answers: Answers) -> None:
    assert "C01" in codes_of(check(answers, context()))
