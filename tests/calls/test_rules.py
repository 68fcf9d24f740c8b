"""Rule books, the order of days, the life of a call."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.calls.rules import (
    NEXT_STATES,
    Clause,
    Seat,
    book_of,
    changes_between,
    check_call_days,
    empty_seats,
    next_state,
    step_day,
    tidy_value,
)
from sdgp_desktop.kernel.errors import Refusal

CLAUSES = st.lists(
    st.builds(Clause, code=st.sampled_from("abcd"), value=st.integers(0, 99).map(str), version=st.integers(1, 5)),
    unique_by=lambda c: (c.code, c.version),
)


@given(CLAUSES, st.integers(1, 5))
def test_a_version_keeps_the_newest_value_that_is_not_newer(clauses: list[Clause], version: int) -> None:
    book = book_of("X", version, clauses)
    for code in "abcd":
        known = [c for c in clauses if c.code == code and c.version <= version]
        assert book.has(code) == bool(known)
        if known:
            assert book.text(code) == max(known, key=lambda c: c.version).value


@given(CLAUSES)
def test_a_version_compared_with_itself_changes_nothing(clauses: list[Clause]) -> None:
    book = book_of("X", 3, clauses)
    assert changes_between(book, book) == ()


def test_a_rule_book_reads_its_values_in_every_way() -> None:
    values = {
        "n": ("3", "x"),
        "d": ("0.25", "share"),
        "m": ("17500.5", "EUR"),
        "f": ("yes", "yes/no"),
        "c": ("a; b", "codes"),
    }
    book = book_of("X", 1, [Clause(code, value, unit) for code, (value, unit) in values.items()])
    assert (book.number("n"), book.decimal("d"), book.money("m")) == (3, Decimal("0.25"), 1750050)
    assert (book.flag("f"), book.codes("c")) == (True, ("a", "b"))
    for ask in (lambda: book.number("d"), lambda: book.decimal("f"), lambda: book.text("zzz")):
        with pytest.raises(Refusal):
            ask()


@pytest.mark.parametrize(
    ("value", "unit", "stored"),
    [
        ("35 000", "EUR", "35000"),
        ("655,957", "units for 1 EUR", "655.957"),
        ("0,25", "share", "0.25"),
        ("2.50", "points", "2.5"),
        ("YES", "yes/no", "yes"),
        (" a ;b;; ", "codes", "a;b"),
    ],
)
def test_a_typed_value_is_stored_in_one_way(value: str, unit: str, stored: str) -> None:
    assert tidy_value("x", value, unit) == stored


@pytest.mark.parametrize(("value", "unit"), [("many", "days"), ("perhaps", "yes/no")])
def test_a_value_of_the_wrong_kind_is_refused(value: str, unit: str) -> None:
    with pytest.raises(Refusal):
        tidy_value("x", value, unit)


@pytest.mark.parametrize(
    ("days", "code"),
    [
        ((date(2023, 12, 1), date(2023, 11, 1), date(2024, 1, 1), date(2025, 12, 31)), "call_dates_order"),
        ((date(2021, 12, 1), date(2023, 11, 1), date(2024, 1, 1), date(2025, 12, 31)), "call_outside_programme"),
        ((date(2023, 10, 3), date(2023, 11, 30), date(2024, 1, 1), date(2026, 1, 1)), "call_period_too_long"),
    ],
)
def test_days_of_a_call_are_checked(days: tuple[date, date, date, date], code: str) -> None:
    with pytest.raises(Refusal) as refused:
        check_call_days(*days, (date(2022, 1, 1), date(2026, 12, 31)), 24)
    assert refused.value.code == code


def test_two_whole_years_are_not_too_long() -> None:
    check_call_days(
        date(2023, 10, 3), date(2023, 11, 30), date(2024, 1, 1), date(2025, 12, 31),
        (date(2022, 1, 1), date(2026, 12, 31)), 24,
    )  # fmt: skip


@given(st.sampled_from(sorted(NEXT_STATES)), st.sampled_from(sorted(NEXT_STATES)))
def test_a_call_takes_only_the_steps_of_its_life(state: str, wanted: str) -> None:
    if wanted in NEXT_STATES[state]:
        next_state(state, wanted)
    else:
        with pytest.raises(Refusal):
            next_state(state, wanted)


def test_a_step_is_counted_from_its_anchor() -> None:
    assert step_day({"closes": date(2023, 11, 30)}, "closes", 3, 1) == date(2024, 3, 1)


def test_an_empty_seat_of_the_steering_group_is_named() -> None:
    members = [Seat("official", None, None), Seat("politician", None, date(2024, 12, 31))]
    wanted = {"official": 1, "politician": 1}
    assert empty_seats(members, wanted, date(2024, 12, 31)) == []
    assert empty_seats(members, wanted, date(2025, 1, 1)) == ["politician"]
