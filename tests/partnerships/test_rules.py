"""Term, states, promises: decisions about partnerships."""

from datetime import date, timedelta
from itertools import permutations
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.partnerships.rules import (
    Item,
    Limits,
    Partners,
    Room,
    Step,
    Tally,
    check_step,
    check_term,
    findings_of,
    last_step,
    months_between,
    next_number,
    promise_card,
    promise_years,
    room_left,
    same_municipality,
    stop_on,
    stops_of,
)

START, END = date(2024, 1, 1), date(2025, 12, 31)
VISIT, SESSION = Room(60, 5, 30), Room(7, 1, 14)
LIMITS = Limits(
    24, 3, 1, 1, 5, False, 1, 2, 6,
    {"sessions": SESSION, "visits_out": VISIT, "visits_in": VISIT, "week_visits": VISIT, "half_days": SESSION,
     "conference_days": Room(60, 2, 30)},
    {"N": 1_750_000, "S": 1_750_000},
)  # fmt: skip
DAYS = st.dates(date(2023, 1, 1), date(2027, 12, 31))


@given(DAYS, st.integers(0, 60))
def test_months_are_counted_back_from_their_day(start: date, months: int) -> None:
    assert months_between(start, month_later(start, months)) == months
    if months:
        assert months_between(start, month_later(start, months) - timedelta(days=1)) == months - 1


@given(DAYS, st.integers(1, 36), st.integers(-40, 40))
def test_a_term_is_as_long_as_allowed_and_no_day_longer(start: date, months: int, days: int) -> None:
    last = month_later(start, months) - timedelta(days=1)
    check_term(start, last, months)
    with pytest.raises(Refusal, match="term_too_long"):
        check_term(start, last + timedelta(days=1), months)
    with pytest.raises(Refusal, match="term_reversed"):
        check_term(start, start - timedelta(days=1), months)


def test_the_last_step_does_not_depend_on_the_order_of_arrival() -> None:
    steps = [
        Step(1, "active", START), Step(2, "suspended", date(2024, 5, 1), "a"), Step(2, "active", date(2024, 5, 2)),
        Step(2, "terminated", date(2024, 5, 1), "b"),
    ]  # fmt: skip
    assert {last_step(order).state for order in permutations(steps)} == {"terminated"}  # type: ignore[union-attr]


def test_states_follow_each_other_and_a_stop_has_its_ground() -> None:
    steps = [Step(1, "active", START)]
    check_step(steps, "suspended", date(2024, 3, 1), "Order", START)
    for state, day, ground, code in (
        ("suspended", date(2024, 3, 1), " ", "step_without_ground"),
        ("suspended", date(2023, 3, 1), "Order", "step_before_start"),
        ("active", date(2024, 3, 1), "", "step_not_next"),
    ):
        with pytest.raises(Refusal, match=code):
            check_step(steps, state, day, ground, START)


def test_a_suspension_that_was_lifted_stops_only_its_own_time() -> None:
    steps = [
        Step(1, "active", START), Step(2, "suspended", date(2024, 3, 1), "a"), Step(3, "active", date(2024, 6, 1)),
        Step(4, "terminated", date(2025, 3, 1), "b"),
    ]  # fmt: skip
    stops, sides = stops_of(steps), {"suspended": ("S",), "terminated": ("N", "S")}
    found = {day: stop_on(stops, day, "S", sides) for day in (date(2024, 3, 1), date(2024, 3, 2), date(2024, 6, 1))}
    assert [s.ground if s else "" for s in found.values()] == ["", "a", ""]
    assert stop_on(stops, date(2024, 3, 2), "N", sides) is None
    assert stop_on(stops, date(2025, 3, 2), "N", sides) is not None


@given(st.sets(st.integers(1, 999)))
def test_the_next_number_is_free(used: set[int]) -> None:
    taken = {f"SDGP-2024-BJ-{n:03d}" for n in used}
    found = next_number(2024, "BJ", {*taken, "SDGP-2025-BJ-500", "other"})
    assert found == f"SDGP-2024-BJ-{max(used, default=0) + 1:03d}"


def test_years_that_are_too_short_promise_nothing() -> None:
    assert promise_years(START, END, 6) == (2024, 2025)
    assert promise_years(date(2024, 4, 1), date(2026, 3, 31), 6) == (2024, 2025)
    assert promise_years(date(2024, 7, 2), date(2026, 7, 1), 6) == (2025, 2026)
    assert promise_years(date(2024, 11, 1), date(2024, 12, 31), 6) == (2024,)


@given(DAYS, st.integers(0, 60), st.integers(1, 10), st.integers(1, 40))
def test_what_still_fits_really_fits_and_one_more_does_not(today: date, lead: int, length: int, spacing: int) -> None:
    days, more = room_left(today, START, END, Room(lead, length, spacing))
    assert days == max((END - max(today, START)).days + 1, 0)
    if more:
        assert lead + (more - 1) * spacing + length <= days
    assert lead + more * spacing + length > days


def test_a_promise_is_kept_planned_possible_or_lost() -> None:
    counts = {
        ("sessions", 2024): Tally(3, 0), ("sessions", 2025): Tally(1, 2), ("visits_out", 0): Tally(1, 0),
        ("half_days", 0): Tally(2, 1), ("conference_days", 0): Tally(0, 0),
    }  # fmt: skip
    card = promise_card(START, END, "active", LIMITS, counts, date(2025, 11, 20))
    states = {(p.code, p.year): p.state for p in card.promises}
    assert states == {
        ("term", 0): "kept",
        ("sessions", 2024): "kept",
        ("sessions", 2025): "planned",
        ("visits_out", 0): "kept",
        ("visits_in", 0): "lost",
        ("week_visits", 2024): "lost",
        ("week_visits", 2025): "lost",
        ("half_days", 0): "possible",
        ("conference_days", 0): "lost",
        ("budget_N", 0): "kept",
        ("budget_S", 0): "kept",
    }
    visit = card.of("visits_in")[0]
    assert (visit.days_left, visit.possible, visit.open, visit.room) == (42, 0, 1, VISIT)


@pytest.mark.parametrize(("today", "planned", "unrecorded", "state"), [
    (date(2025, 10, 20), 1, 0, "planned"),  # its last day
    (date(2025, 10, 21), 0, 1, "unrecorded"),  # it may have taken place
])  # fmt: skip
def test_a_visit_whose_days_are_over_is_no_more_planned_but_to_be_recorded(
    today: date, planned: int, unrecorded: int, state: str
) -> None:
    item = Item(date(2025, 10, 14), "BJ25a", False, "visits_visit", UUID(int=1), 1, date(2025, 10, 20))
    card = promise_card(START, END, "active", LIMITS, {("visits_in", 0): Tally(0, 1, (item,))}, today)
    visit = card.of("visits_in")[0]
    assert (visit.planned, visit.unrecorded, visit.state) == (planned, unrecorded, state)
    assert visit.possible == max(planned, room_left(today, START, END, VISIT)[1])


@given(DAYS, st.sampled_from(["active", "suspended", "terminated", "closed"]))
def test_the_term_is_a_most_that_is_kept_until_it_is_passed(today: date, state: str) -> None:
    line = promise_card(START, END, state, LIMITS, {}, today).of("term")[0]
    longer = promise_card(START, date(2026, 6, 30), state, LIMITS, {}, today).of("term")[0]
    assert (line.at_most, line.state, longer.state) == (True, "kept", "lost")
    assert line.over == (not line.possible)
    if today > END or state in ("terminated", "closed"):
        assert line.over


def test_nothing_more_is_possible_while_a_partnership_is_stopped() -> None:
    card = promise_card(START, END, "suspended", LIMITS, {("visits_in", 0): Tally(0, 1)}, date(2024, 3, 1))
    visit = card.of("visits_in")[0]
    assert (visit.planned, visit.possible, visit.state, visit.stopped) == (0, 0, "lost", "suspended")


def test_the_term_and_the_coordinators_are_watched() -> None:
    here = {"N": ((START, None),), "S": ((START, date(2025, 1, 31)),)}
    partners = Partners(UUID(int=1), "SDGP-2024-BJ-001", "A", "B", START, END, "active", here)

    def codes(day: date) -> list[str]:
        return [f.code for f in findings_of(partners, day, 24, (18, 21, 23))]

    assert codes(date(2025, 1, 31)) == []
    assert codes(date(2025, 2, 1)) == ["coordinator_left"]
    assert codes(date(2025, 7, 1)) == ["term_warning", "coordinator_left"]
    assert findings_of(partners, date(2025, 12, 1), 24, (18, 21, 23))[0].facts["months"] == 23
    assert codes(date(2026, 1, 1)) == ["term_over", "coordinator_left"]


def test_one_municipality_is_in_one_partnership_at_a_time() -> None:
    one, other, third = (UUID(int=n) for n in (1, 2, 3))
    rows = [
        (one, "Lier", UUID(int=9), START, END), (other, "Lier", UUID(int=9), date(2025, 6, 1), END),
        (third, "Lier", UUID(int=9), date(2026, 1, 1), date(2026, 12, 31)), (third, "Party", None, START, END),
    ]  # fmt: skip
    assert [(f.code, f.record_id) for f in same_municipality(rows)] == [
        ("municipality_twice", one), ("municipality_twice", other),
    ]  # fmt: skip


# -- a stop that is lifted with a day before it ------------------------------------------------------------------

SUSPENDED = (Step(1, "active", START), Step(2, "suspended", date(2024, 6, 1), "a"))


@pytest.mark.parametrize(("day", "passes"), [(date(2024, 5, 31), False), (date(2024, 6, 1), True)])
def test_a_stop_is_not_lifted_before_it_began(day: date, passes: bool) -> None:
    if passes:
        check_step(SUSPENDED, "active", day, "", START)
        return
    with pytest.raises(Refusal) as caught:
        check_step(SUSPENDED, "active", day, "", START)
    assert caught.value.code == "step_before_stop"
    assert caught.value.facts == {"day": day, "since": date(2024, 6, 1)}


def test_a_stop_that_the_lifting_office_did_not_know_of_still_counts_and_is_told() -> None:
    here, there = Step(2, "suspended", date(2024, 5, 1), "here"), Step(2, "suspended", date(2024, 6, 1), "there")
    lifted = Step(3, "active", date(2024, 5, 20))
    for steps in permutations((Step(1, "active", START), here, there, lifted)):
        first, second = sorted(stops_of(steps), key=lambda s: s.since)
        assert (first.until, second.until) == (date(2024, 5, 20), None)
        assert stop_on(stops_of(steps), date(2024, 7, 1), "S", {"suspended": ("S",)}) == second
    active = Partners(UUID(int=1), "N", "A", "B", START, END, "active", {}, stopped=date(2024, 6, 1))
    assert "stop_not_lifted" in [f.code for f in findings_of(active, date(2024, 7, 1), 24, ())]
    suspended = Partners(UUID(int=1), "N", "A", "B", START, END, "suspended", {}, stopped=date(2024, 6, 1))
    assert "stop_not_lifted" not in [f.code for f in findings_of(suspended, date(2024, 7, 1), 24, ())]


def test_suspended_again_and_lifted_with_the_right_day_both_stops_end() -> None:
    steps = [
        *SUSPENDED, Step(3, "active", date(2024, 5, 20)), Step(4, "suspended", date(2024, 6, 1), "again"),
        Step(5, "active", date(2024, 8, 1)),
    ]  # fmt: skip
    assert [s.until for s in stops_of(steps)] == [date(2024, 8, 1), date(2024, 8, 1)]
