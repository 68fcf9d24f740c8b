"""The grid's arithmetic: the worked example of the domain, and properties of every rule."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.scoring.rules import (
    Attendance,
    Bonus,
    Candidate,
    Link,
    MarkMissing,
    ScoringRules,
    Tally,
    bonus,
    cell,
    lots_to_draw,
    ranking,
    score,
    sheet_problems,
)

WEIGHTS = {"C1": 15, "C2": 10, "C3": 15, "C4": 12, "C5": 12, "C6": 10, "C7": 10, "C8": 6, "C9": 6, "C10": 4}
RULES = ScoringRules(
    weights=WEIGHTS,
    mark_max=5,
    threshold_base=Decimal(60),
    threshold_mean=Decimal(2),
    threshold_criteria=("C1", "C4", "C5"),
    reserve_base_min=Decimal(50),
    quorum_sheets=3,
    quorum_members=2,
    quorum_association=1,
    discussion_spread=2,
    remark_marks=frozenset({0, 1, 5}),
    remark_length_min=20,
    bonus_none=Decimal(5),
    bonus_dormant=Decimal(3),
    bonus_ending=Decimal(3),
    bonus_active=Decimal(0),
    bonus_verified=True,
    bonus_lifts=False,
    decimals=2,
    tie_order=("no_active_link", "C1", "C4", "C6", "arrival", "lot"),
    places=4,
)
START = date(2024, 1, 1)
FULL = Attendance(5, 3, 2)
NO_BONUS = Bonus(Decimal(0), "active")
EXAMPLE = {
    "C1": (4, 5, 4, 4, 4), "C2": (4, 4, 3, 4, 4), "C3": (3, 3, 4, 3, 4), "C4": (4, 5, 4, 2, 4), "C5": (4, 4, 5, 4, 4),
    "C6": (3, 3, 3, 4, 3), "C7": (4, 4, 3, 4, 4), "C8": (4, 4, 4, 5, 4), "C9": (4, 4, 4, 5, 4), "C10": (3, 3, 4, 3, 3),
}  # fmt: skip

marks = st.integers(0, 5)
sheets = st.integers(1, 7).flatmap(
    lambda n: st.fixed_dictionaries({c: st.lists(marks, min_size=n, max_size=n) for c in WEIGHTS})
)


def tallies(given_marks: Mapping[str, list[int] | tuple[int, ...]]) -> dict[str, Tally]:
    return {c: Tally(sum(m), len(m), min(m), max(m)) for c, m in given_marks.items()}


def flat(mark: int, **others: int) -> dict[str, Tally]:
    return tallies({c: (others.get(c, mark),) * 5 for c in WEIGHTS})


def candidate(number: str, marks: Mapping[str, Tally], extra: Bonus = NO_BONUS, **more: object) -> Candidate:
    return replace(Candidate(number, marks, FULL, extra), **more)  # type: ignore[arg-type]


def test_the_worked_example_gives_76_24_and_81_24() -> None:
    extra = bonus(Link("none", True), "F", START, RULES)
    found = score(Candidate("example", tallies(EXAMPLE), FULL, extra), RULES)
    assert (str(found.base), str(found.bonus.points), str(found.end)) == ("76.24", "5", "81.24")
    assert " ".join(str(c.mean) for c in found.cells) == "4.20 3.80 3.40 3.80 4.20 3.20 3.80 4.20 4.20 3.20"
    assert " ".join(str(c.points) for c in found.cells) == "12.60 7.60 10.20 9.12 10.08 6.40 7.60 5.04 5.04 2.56"
    assert found.flags == ("C4",)


def test_points_come_from_the_rounded_mean() -> None:
    found = cell("C1", Tally(11, 3, 3, 4), RULES)
    assert (found.mean, found.points) == (Decimal("3.67"), Decimal("11.01"))  # 11/3 x 15/5 itself would be 11.00


@given(sheets, st.permutations(range(7)))
def test_the_total_is_the_sum_of_rounded_points_in_any_order(
    given_marks: dict[str, list[int]], order: list[int]
) -> None:
    found = score(Candidate("x", tallies(given_marks), FULL, NO_BONUS), RULES)
    cent = Decimal("0.01")
    expected = Decimal(0)
    for criterion, weight in WEIGHTS.items():
        mean = (Decimal(sum(given_marks[criterion])) / len(given_marks[criterion])).quantize(cent, ROUND_HALF_UP)
        expected += (mean * weight / 5).quantize(cent, ROUND_HALF_UP)
    assert found.base == expected
    assert 0 <= found.base <= 100
    turned = {c: [m[i] for i in order if i < len(m)] for c, m in given_marks.items()}
    assert score(Candidate("x", tallies(turned), FULL, NO_BONUS), RULES) == found


@given(sheets, st.sampled_from(sorted(WEIGHTS)), st.integers(0, 6))
def test_a_higher_mark_never_lowers_a_total(given_marks: dict[str, list[int]], criterion: str, place: int) -> None:
    before = score(Candidate("x", tallies(given_marks), FULL, NO_BONUS), RULES)
    row = list(given_marks[criterion])
    row[place % len(row)] = 5
    after = score(Candidate("x", tallies({**given_marks, criterion: row}), FULL, NO_BONUS), RULES)
    assert after.base >= before.base


@given(sheets)
def test_flags_name_exactly_the_criteria_with_a_wide_spread(given_marks: dict[str, list[int]]) -> None:
    found = score(Candidate("x", tallies(given_marks), FULL, NO_BONUS), RULES)
    assert found.flags == tuple(c for c in WEIGHTS if max(given_marks[c]) - min(given_marks[c]) >= 2)


def test_a_criterion_without_any_mark_is_our_own_mistake() -> None:
    with pytest.raises(MarkMissing):
        score(Candidate("x", {}, FULL, NO_BONUS), RULES)


@pytest.mark.parametrize(
    ("link", "form", "points", "reason"),
    [
        (Link("none", True), "F", 5, "none"),
        (Link("dormant", True), "F", 3, "dormant"),
        (Link("active", True), "F", 0, "active"),
        (Link("ending", True, (date(2023, 12, 31),)), "F", 3, "ending"),
        (Link("ending", True, (date(2024, 1, 1),)), "F", 0, "ending_late"),
        (Link("ending", True, (date(2023, 6, 1), None)), "F", 0, "ending_late"),
        (Link("ending", True), "F", 0, "ending_late"),
        (Link("none", False), "F", 0, "not_verified"),
        (Link(None, True), "F", 0, "not_verified"),
        (Link("none", True), "S", 0, "not_asked"),
    ],
)
def test_the_bonus_follows_the_verified_link(link: Link, form: str, points: int, reason: str) -> None:
    assert bonus(link, form, START, RULES) == Bonus(Decimal(points), reason)


@given(st.integers(0, 8), st.integers(0, 4), st.integers(0, 4))
def test_the_quorum_needs_sheets_members_and_the_association(sheets: int, members: int, association: int) -> None:
    found = score(Candidate("x", flat(3), Attendance(sheets, members, association), NO_BONUS), RULES)
    assert (found.quorum_missing == ()) == (sheets >= 3 and members >= 2 and association >= 1)


def test_the_bonus_never_lifts_a_dossier_over_the_threshold() -> None:
    low = candidate("low", flat(3, C2=2), Bonus(Decimal(5), "none"))
    found = score(low, RULES)
    assert (found.base, found.end, found.below) == (Decimal("58.00"), Decimal("63.00"), ("base",))


def test_a_good_total_without_anchoring_stays_under_the_threshold_and_is_not_selected() -> None:
    (line,) = ranking([candidate("x", flat(4, C5=1))], RULES)
    assert (line.score.base, line.score.below, line.proposed) == (Decimal("72.80"), ("C5",), "not_selected")


def test_a_base_just_under_the_threshold_is_reserve_by_decision() -> None:
    lines = ranking([candidate("a", flat(3, C2=2)), candidate("b", flat(2))], RULES)
    assert [(line.score.number, line.proposed) for line in lines] == [
        ("a", "reserve_by_decision"),
        ("b", "not_selected"),
    ]


def test_places_go_to_the_highest_end_totals_and_the_rest_is_reserve() -> None:
    field = [candidate(f"n{i}", flat(4, C10=i % 6, C9=i // 6)) for i in range(6)]
    lines = ranking(field, RULES)
    assert [line.rank for line in lines] == [1, 2, 3, 4, 5, 6]
    assert [line.proposed for line in lines] == ["selected"] * 4 + ["reserve"] * 2


def test_without_quorum_there_are_figures_but_no_rank() -> None:
    lines = ranking(
        [replace(candidate("few", flat(5)), attendance=Attendance(2, 1, 1)), candidate("many", flat(3))], RULES
    )
    assert [(line.score.number, line.rank, line.proposed) for line in lines] == [
        ("many", 1, "selected"),
        ("few", None, ""),
    ]


EARLY, LATE = datetime(2023, 11, 1, tzinfo=UTC), datetime(2023, 11, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("first", "second", "step"),
    [
        (candidate("b", flat(3), none_active=True), candidate("a", flat(3)), "no_active_link"),
        (candidate("b", flat(3, C1=4, C3=2)), candidate("a", flat(3)), "C1"),
        (candidate("b", flat(3, C4=4, C5=2)), candidate("a", flat(3)), "C4"),
        (candidate("b", flat(3, C6=4, C7=2)), candidate("a", flat(3)), "C6"),
        (candidate("b", flat(3), complete_at=EARLY), candidate("a", flat(3), complete_at=LATE), "arrival"),
        (candidate("b", flat(3), complete_at=EARLY, lot=1), candidate("a", flat(3), complete_at=EARLY, lot=2), "lot"),
    ],
)
def test_ties_are_broken_in_the_order_of_r9_and_say_why(first: Candidate, second: Candidate, step: str) -> None:
    lines = ranking([second, first], RULES)
    assert [(line.score.number, line.rank) for line in lines] == [("b", 1), ("a", 2)]
    assert [(t.other, t.step, t.ahead) for line in lines for t in line.ties] == [("a", step, True), ("b", step, False)]


def test_what_no_step_tells_apart_waits_for_the_lot() -> None:
    field = [candidate(n, flat(3), complete_at=EARLY) for n in "abcde"]
    lines = ranking(field, RULES)
    assert [line.rank for line in lines] == [1] * 5
    assert {line.proposed for line in lines} == {"lot"}
    assert lots_to_draw(lines) == [("a", "b", "c", "d", "e")]


candidates = st.lists(
    st.builds(
        Candidate,
        number=st.uuids().map(str),
        tallies=sheets.map(tallies),
        attendance=st.builds(Attendance, st.integers(2, 7), st.integers(1, 3), st.integers(0, 3)),
        bonus=st.sampled_from([Bonus(Decimal(5), "none"), Bonus(Decimal(3), "dormant"), NO_BONUS]),
        none_active=st.booleans(),
        complete_at=st.sampled_from([EARLY, LATE, None]),
    ),
    max_size=12,
    unique_by=lambda c: c.number,
)


@given(candidates, st.integers(0, 6))
def test_every_ranking_obeys_the_rules(field: list[Candidate], places: int) -> None:
    rules = replace(RULES, places=places)
    lines = ranking(field, rules)
    assert sorted(line.score.number for line in lines) == sorted(c.number for c in field)
    assert ranking(field[::-1], rules) == lines
    ranked = [line for line in lines if line.rank is not None]
    assert lines[: len(ranked)] == ranked
    assert all(line.score.over_threshold for line in ranked if line.proposed in ("selected", "reserve", "lot"))
    assert sum(line.proposed == "selected" for line in ranked) <= places
    over = [line for line in ranked if line.score.over_threshold]
    assert ranked[: len(over)] == over
    for upper, lower in pairwise(over):
        assert upper.score.end >= lower.score.end
    if over and not any(line.proposed == "lot" for line in over):
        assert sum(line.proposed == "selected" for line in over) == min(places, len(over))


def test_a_sheet_locks_only_with_all_marks_and_the_remarks_asked_for() -> None:
    complete: dict[str, int | None] = dict.fromkeys(WEIGHTS, 3)
    assert sheet_problems(complete, {}, RULES) == ()
    short = {**complete, "C2": None, "C3": 5, "C4": 0, "C5": 6}
    assert sheet_problems(short, {"C3": "as good as it can be, truly", "C4": " too short          "}, RULES) == (
        ("C2", "no_mark"), ("C4", "no_remark"), ("C5", "bad_mark"),
    )  # fmt: skip


@given(st.integers(0, 5), st.text(max_size=40))
def test_the_outermost_marks_need_a_remark_of_twenty_characters(mark: int, remark: str) -> None:
    found = sheet_problems({**dict.fromkeys(WEIGHTS, 3), "C1": mark}, {"C1": remark}, RULES)
    assert (found == ()) == (mark in (2, 3, 4) or len(remark.strip()) >= 20)
