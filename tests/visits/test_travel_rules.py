"""Papers that are good enough to travel, and the day on which travel data go (domain.md 6.4, 6.5, 11.3)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.visits.rules import (
    Papers,
    Period,
    TravelLimits,
    due_finding,
    erasure_day,
    had_document,
    is_due,
    paper_findings,
)

LIMITS = TravelLimits(3, 6, 10, ("BJ",), 10, 60, 7)
START, END = date(2025, 5, 11), date(2025, 5, 18)
TRIP = Period(START, END)
GOOD = Papers("Amina", "XX0000017", date(2020, 1, 1), date(2029, 1, 1), True, date(2021, 1, 1))
DAYS = st.dates(date(2000, 1, 1), date(2060, 1, 1))


def codes(direction: str = "in", country: str = "BJ", **changed: object) -> list[str]:
    papers = Papers(**{**vars(GOOD), **changed})
    return [f.code for f in paper_findings(papers, direction, country, TRIP, LIMITS)]


@pytest.mark.parametrize("direction", ["in", "out"])
def test_good_papers_raise_nothing(direction: str) -> None:
    assert codes(direction) == []


@pytest.mark.parametrize(
    ("direction", "expires", "expected"),
    [
        ("in", date(2025, 8, 18), []),
        ("in", date(2025, 8, 17), ["passport_short"]),
        ("out", date(2025, 11, 18), []),
        ("out", date(2025, 11, 17), ["passport_short"]),
        ("out", date(2025, 8, 18), ["passport_short"]),
        ("out", None, []),
    ],
)
def test_a_passport_lasts_three_months_after_schengen_and_six_after_a_partner_country(
    direction: str, expires: date | None, expected: list[str]
) -> None:
    assert codes(direction, expires=expires) == expected


@pytest.mark.parametrize(("issued", "expected"), [(date(2015, 5, 12), []), (date(2015, 5, 11), ["passport_old"])])
def test_a_passport_for_schengen_is_younger_than_ten_years(issued: date, expected: list[str]) -> None:
    assert codes("in", issued=issued) == expected
    assert codes("out", issued=issued) == []


def test_a_passport_that_ends_before_it_begins_is_a_slip_of_the_pen() -> None:
    assert codes("out", issued=date(2029, 1, 1), expires=date(2020, 1, 1)) == ["passport_days"]


@pytest.mark.parametrize(
    ("seen", "valid_from", "expected"),
    [
        (True, START, []),
        (True, None, []),
        (True, START + timedelta(days=1), ["fever_late"]),
        (False, None, ["fever_unseen"]),
        (None, START, ["fever_unseen"]),
    ],
)
def test_benin_asks_for_a_yellow_fever_certificate_that_is_valid_on_departure(
    seen: bool | None, valid_from: date | None, expected: list[str]
) -> None:
    assert codes("out", "BJ", fever_seen=seen, fever_from=valid_from) == expected
    assert codes("out", "RW", fever_seen=seen, fever_from=valid_from) == []
    assert codes("in", "BJ", fever_seen=seen, fever_from=valid_from) == []


@given(vaccinated=st.integers(0, 60))
def test_a_vaccination_counts_from_ten_days_before_departure(vaccinated: int) -> None:
    valid_from = START - timedelta(days=vaccinated) + timedelta(days=LIMITS.fever_days)
    assert (codes("out", fever_from=valid_from) == []) is (vaccinated >= 10)


@given(expires=DAYS, end=DAYS, months=st.integers(0, 12))
def test_a_longer_passport_is_never_worse(expires: date, end: date, months: int) -> None:
    limits = TravelLimits(months, months, 10, (), 10, 60, 7)
    period = Period(end - timedelta(days=6), end)

    def short(day: date) -> bool:
        papers = Papers("Amina", "X", None, day)
        return bool(paper_findings(papers, "in", "RW", period, limits))

    assert short(expires) is (expires < month_later(end, months))
    assert not (short(expires + timedelta(days=1)) and not short(expires))


@given(number=st.sampled_from([None, "", "XX0000017"]), expires=st.none() | DAYS)
def test_a_document_is_a_number_and_days_until_the_end_of_the_visit(number: str | None, expires: date | None) -> None:
    found = had_document(Papers("Amina", number, None, expires), TRIP)
    assert found is (number == "XX0000017" and expires is not None and expires >= END)


@given(end=DAYS, today=DAYS, people=st.integers(0, 5))
def test_data_are_kept_warned_about_or_due_and_never_two_of_them(end: date, today: date, people: int) -> None:
    warned = due_finding(end, people, today, LIMITS)
    days_left = (erasure_day(end, LIMITS) - today).days
    assert is_due(end, today, LIMITS) is (days_left <= 0)
    assert (warned is not None) is (people > 0 and 1 <= days_left <= 7)
    assert warned is None or warned.facts == {"day": end + timedelta(days=60), "n": people}


@given(papers=st.builds(Papers, st.just("Amina"), st.just("XX0000017"), st.none() | DAYS, st.none() | DAYS))
def test_no_finding_tells_a_value_of_the_papers(papers: Papers) -> None:
    found = paper_findings(papers, "in", "BJ", TRIP, LIMITS) + paper_findings(papers, "out", "BJ", TRIP, LIMITS)
    assert {type(v) for f in found for v in f.facts.values()} <= {str, int}
    assert "XX0000017" not in repr(found)
