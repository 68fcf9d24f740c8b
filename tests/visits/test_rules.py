"""The co-ordination rules of visits and what counts for a promise (domain.md 6.2)."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.visits.rules import (
    Limits,
    Period,
    SessionFacts,
    VisitFacts,
    clash_findings,
    commemoration_findings,
    counted,
    local_times,
    partnership_findings,
    read_time,
    session_findings,
    visit_findings,
    window_findings,
)

KINDS = ("introduction", "exchange_day", "review", "closing")
LIMITS = Limits(5, 9, 2, 2, 2, 4, 1, 1, 3, 6, 4, KINDS, 1, 1, True, {"RW": (("04-07", "04-13"), ("07-04", "07-04"))})
DAY = date(2024, 5, 13)
TODAY = date(2024, 1, 1)


def visit(start: date = DAY, days: int = 7, **more: object) -> VisitFacts:
    period = Period(start, start + timedelta(days=days - 1))
    return VisitFacts(UUID(int=1), "out", period, "planned", **more)  # type: ignore[arg-type]


def session(
    kind: str = "digital", day: date = DAY, state: str = "done", north: int = 1, south: int = 1
) -> SessionFacts:
    return SessionFacts(UUID(int=2), kind, day, state, {"N": north, "S": south})


def codes(findings: list[Finding]) -> list[str]:
    return [f.code for f in findings]


@pytest.mark.parametrize(
    ("joint", "expected"),
    [((DAY, 2), []), ((DAY, 1), ["V1"]), ((DAY - timedelta(days=1), 3), ["V1"])],
)
def test_joint_days_lie_inside_the_window_and_are_long_enough(joint: tuple[date, int], expected: list[str]) -> None:
    window = Period(DAY, DAY + timedelta(days=6))
    days = Period(joint[0], joint[0] + timedelta(days=joint[1] - 1))
    assert codes(window_findings(window, days, None, LIMITS)) == expected


def test_a_conference_of_one_day_is_too_short() -> None:
    window = Period(DAY, DAY + timedelta(days=6))
    assert codes(window_findings(window, None, Period(DAY, DAY), LIMITS)) == ["conference_short"]


def test_a_visit_covers_the_joint_days_and_stays_near_its_window() -> None:
    window, joint = Period(DAY, DAY + timedelta(days=9)), Period(DAY + timedelta(days=3), DAY + timedelta(days=4))
    early = visit(DAY - timedelta(days=4), 7, window=window, joint=joint)
    assert codes(visit_findings(early, LIMITS, TODAY)) == ["V2", "V2_outside"]
    assert codes(visit_findings(visit(window=window, joint=joint), LIMITS, TODAY)) == []


@pytest.mark.parametrize(("days", "expected"), [(4, ["V3"]), (5, []), (9, []), (10, ["V3"])])
def test_a_visit_lasts_about_a_week(days: int, expected: list[str]) -> None:
    assert codes(visit_findings(visit(days=days), LIMITS, TODAY)) == expected


def test_a_delegation_is_about_three() -> None:
    assert [codes(visit_findings(visit(delegates=n), LIMITS, TODAY)) for n in (1, 3, 5)] == [["V5"], [], ["V5"]]


def test_a_past_visit_wants_its_outcome() -> None:
    assert codes(visit_findings(visit(), LIMITS, date(2024, 6, 1))) == ["visit_overdue"]


def test_missing_visits_are_told_in_the_last_six_months_only() -> None:
    end = date(2025, 12, 31)
    assert codes(partnership_findings([], end, LIMITS, date(2025, 6, 29))) == []
    assert codes(partnership_findings([], end, LIMITS, date(2025, 7, 1))) == ["V4", "V4"]


def test_the_first_outgoing_visit_is_accompanied() -> None:
    assert codes(partnership_findings([visit()], date(2026, 1, 1), LIMITS, TODAY)) == ["not_accompanied"]
    assert codes(partnership_findings([visit(accompanied=True)], date(2026, 1, 1), LIMITS, TODAY)) == []
    alone = replace(LIMITS, accompany_first=False)
    assert codes(partnership_findings([visit()], date(2026, 1, 1), alone, TODAY)) == []


@pytest.mark.parametrize(("least", "expected"), [(1, []), (3, ["V5_mix"])])
def test_how_many_politicians_travel_is_a_number_of_the_rule_book(least: int, expected: list[str]) -> None:
    visits = [
        replace(visit(accompanied=True, delegates=3, political=1, administrative=2), state="done") for _ in range(2)
    ]
    limits = replace(LIMITS, political_min=least)
    assert codes(partnership_findings(visits, date(2026, 1, 1), limits, TODAY)) == expected


def test_the_rule_book_may_count_sessions_that_one_partner_missed() -> None:
    alone = session(south=0)
    assert (alone.counts, replace(alone, needs_both=False).counts) == (False, True)
    assert replace(alone, needs_both=False, state="planned").counts is False


def test_a_visit_runs_into_holidays_elections_and_blocked_periods() -> None:
    period = Period(DAY, DAY + timedelta(days=6))
    found = clash_findings(
        period,
        [(DAY, "Whit Monday", "BE"), (date(2024, 7, 4), "Liberation Day", "RW")],
        [(DAY + timedelta(days=30), "BE"), (DAY + timedelta(days=80), "BE")],
        [Period(DAY, DAY, "budget", "Karongi"), Period(DAY - timedelta(days=9), DAY - timedelta(days=1))],
        LIMITS,
    )
    assert codes(found) == ["V6_holiday", "V6_election", "V6_blocked"]


def test_a_session_counts_only_with_both_partners() -> None:
    assert [session(south=0).counts, session(state="planned").counts, session().counts] == [False, False, True]
    assert codes(session_findings(session(south=0), DAY)) == ["V8"]


def test_counts_of_a_partnership_come_from_attendance_not_from_planning() -> None:
    sessions = [
        session(), session(south=0), session(day=date(2025, 2, 1)), session(state="planned", day=date(2025, 9, 1)),
        session("introduction"), session("closing", state="planned"),
        SessionFacts(UUID(int=3), "conference", DAY, "done", {"N": 2, "S": 2}, DAY + timedelta(days=1)),
    ]  # fmt: skip
    totals: dict[tuple[str, int, bool], int] = {}
    for c in counted([visit()], sessions, LIMITS):
        totals[(c.promise, c.year, c.done)] = totals.get((c.promise, c.year, c.done), 0) + c.amount
    assert totals == {
        ("sessions", 2024, True): 1,
        ("sessions", 2025, True): 1,
        ("sessions", 2025, False): 1,
        ("visits_out", 0, False): 1,
        ("week_visits", 2024, False): 1,
        ("half_days", 0, True): 1,
        ("half_days", 2024, True): 1,
        ("half_days", 0, False): 1,
        ("half_days", 2024, False): 1,
        ("conference_days", 0, True): 2,
    }


def test_a_visit_to_rwanda_minds_the_days_of_commemoration() -> None:
    april, may = Period(date(2024, 4, 1), date(2024, 4, 7)), Period(date(2024, 5, 1), date(2024, 5, 7))
    assert [len(commemoration_findings(p, c, LIMITS)) for p, c in ((april, "RW"), (april, "BJ"), (may, "RW"))] == [
        1,
        0,
        0,
    ]


@pytest.mark.parametrize(
    ("day", "kigali", "cotonou"),
    [(date(2024, 7, 1), "14:00", "13:00"), (date(2024, 12, 2), "15:00", "14:00")],
)
def test_brussels_and_kigali_agree_in_summer_brussels_and_cotonou_in_winter(
    day: date, kigali: str, cotonou: str
) -> None:
    found = local_times(day, "14:00", "Europe/Brussels", ("Africa/Kigali", "Africa/Porto-Novo"))
    assert found == {"Africa/Kigali": (day, kigali), "Africa/Porto-Novo": (day, cotonou)}


@given(st.times().map(lambda t: t.replace(second=0, microsecond=0)), st.sampled_from([":", "h", "."]))
def test_a_time_is_read_as_people_write_it(moment: object, mark: str) -> None:
    assert read_time(f"{moment:%H}{mark}{moment:%M}") == moment


@pytest.mark.parametrize("text", ["", "noon", "25:00", "12:75", ":"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_time(text)
    assert refused.value.code == "not_a_time"


@given(st.integers(0, 400), st.integers(1, 30), st.integers(0, 400), st.integers(1, 30))
def test_two_periods_overlap_exactly_when_they_share_a_day(a: int, n: int, b: int, m: int) -> None:
    one = Period(DAY + timedelta(days=a), DAY + timedelta(days=a + n - 1))
    two = Period(DAY + timedelta(days=b), DAY + timedelta(days=b + m - 1))
    shared = set(range(a, a + n)) & set(range(b, b + m))
    assert (one.overlaps(two), one.covers(two)) == (bool(shared), set(range(b, b + m)) <= set(range(a, a + n)))
