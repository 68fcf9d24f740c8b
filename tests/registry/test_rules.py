"""Who is in force, who is perhaps the same, what is open about a city link."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.registry.rules import (
    LinkFacts,
    Named,
    checked,
    in_force,
    link_findings,
    plain_name,
    same_municipality,
    same_person,
)

TODAY = date(2024, 3, 1)
NAMES = st.text(alphabet="abcdéèëàñɔɛ -'", min_size=1, max_size=20)
FIELD = Field("x.n", Text("t", "Number"), Kind.INTEGER, "r", "n", low=1, high=9, required={"": "R"})


def test_a_name_is_compared_without_accents_case_and_the_word_for_city() -> None:
    assert plain_name("Stad Sint-Truiden") == plain_name("SINT TRUIDEN") == "sint truiden"


@given(NAMES, NAMES)
def test_a_person_is_the_same_whatever_the_order_of_the_names(first: str, family: str) -> None:
    assert same_person(first, family, family.upper(), first) == bool(plain_name(f"{first} {family}"))


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 4000), st.integers(0, 4000))
def test_in_force_from_the_first_day_to_the_last(first: date, length: int, later: int) -> None:
    last, day = first + timedelta(days=length), first + timedelta(days=later)
    assert in_force(first, last, day) == (later <= length)
    assert in_force(None, None, day)


def test_the_same_code_or_the_same_name_in_the_country_is_a_double() -> None:
    known = [Named(1, "BJ", "BJ0406", ("Pèrèrè", "Perere")), Named(2, "RW", "RW31", ("Karongi",))]
    assert [k.key for k in same_municipality(["PERERE"], "BJ", "", known)] == [1]
    assert [k.key for k in same_municipality(["Perere"], "RW", "", known)] == []
    assert [k.key for k in same_municipality(["Other"], "BE", "RW31", known)] == [2]


def test_a_link_tells_what_is_open_about_it() -> None:
    whole = LinkFacts(True, True, "active", None, True)
    assert link_findings(whole, TODAY) == []
    assert link_findings(LinkFacts(False, True, "active", None, False), TODAY) == [
        "link_end_missing",
        "link_not_verified",
    ]
    assert link_findings(LinkFacts(True, True, "ending", None, True), TODAY) == ["link_end_unnamed"]
    assert link_findings(LinkFacts(True, True, "active", date(2024, 2, 1), True), TODAY) == ["link_over"]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"n": None}, "field_missing"),
        ({"n": 10}, "field_out_of_range"),
        ({"n": Decimal("0.5")}, "field_out_of_range"),
        ({"m": 1}, "field_not_changed_here"),
    ],
)
def test_a_value_is_checked_by_its_description(values: dict[str, object], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        checked([FIELD], values)
    assert refused.value.code == code


@given(st.integers(1, 9))
def test_a_good_value_is_stored_as_it_is(n: int) -> None:
    assert checked([FIELD], {"n": n}) == {"n": n}
