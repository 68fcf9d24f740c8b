"""The parts of a fit and the hard rules: the check value of the domain, and properties."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.matching.rules import (
    FitRules,
    Interest,
    LinkRow,
    PairNote,
    Profile,
    fit,
    fit_table,
    reason_needed,
    windows,
)

RULES = FitRules(
    weights={f"P{n}": Fraction(w) for n, w in enumerate((25, 25, 15, 10, 10, 5, 5, 5), 1)},
    interest_top=6,
    same_goal=Fraction(1, 2),
    tags_full=2,
    direction=Fraction(1, 2),
    language_good=Fraction(1),
    language_good_basic=Fraction(6, 10),
    language_basic=Fraction(3, 10),
    settlement_next=Fraction(1, 2),
    sub_theme_common=Fraction(6, 10),
    sub_theme_depth=3,
    capacity_days=Fraction(4),
    preference_one=Fraction(1, 2),
    windows_full=2,
    windows_full_share=Fraction(1, 2),
    windows_one_share=Fraction(1, 4),
    advice_share=Fraction(1, 4),
    connectivity_share=Fraction(1, 4),
    windows_min=1,
    language_min=1,
    hard=frozenset(f"M{n}" for n in range(1, 10)),
    home="BE",
    no_flemish_link=False,
    reason_p1_below=Fraction(3, 10),
    reason_p2_zero=True,
    reason_other_pair=True,
    alternatives=3,
    pair_alternatives=2,
)
NORTH = Profile(
    key="n", name="Noord", side="north", cycle="2023", country="BE", choices=("RW",), names=("noord",),
    interests=(Interest(16, "16.7", 1), Interest(16, "16.6", 2), Interest(11, "11.3", 3)),
    sub_themes=("a", "b"), languages={"en": 2}, settlement="mixed", days=Fraction(3), free_weeks=(0b1111, 0b1111),
)  # fmt: skip
SOUTH = Profile(
    key="s", name="South", side="south", cycle="2023", country="RW", names=("south",),
    interests=(Interest(11, "11.3", 1), Interest(16, "16.7", 2), Interest(16, "16.10", 3)),
    sub_themes=("b", "a"), languages={"en": 2}, settlement="mixed", days=Fraction(3), free_weeks=(0b1111, 0b1111),
)  # fmt: skip


def value(code: str, north: Profile = NORTH, south: Profile = SOUTH) -> Fraction:
    return fit(north, south, RULES).part(code).value


def test_the_check_value_of_p1_is_17_71() -> None:
    part = fit(NORTH, SOUTH, RULES).part("P1")
    assert part.value == Fraction(17, 24)
    assert round(float(part.points), 2) == 17.71


@pytest.mark.parametrize(
    ("given_tags", "taken_tags", "expected"),
    [
        (0, 0, 0),
        (1, 0, Fraction(1, 4)),
        (2, 0, Fraction(1, 2)),
        (3, 0, Fraction(1, 2)),
        (1, 1, Fraction(1, 2)),
        (2, 2, 1),
    ],
)
def test_complementarity_needs_both_directions_to_be_full(given_tags: int, taken_tags: int, expected: Fraction) -> None:
    tags = ["x1", "x2", "x3"]
    north = replace(NORTH, strengths=frozenset(tags[:given_tags]), challenges=frozenset(f"y{t}" for t in tags))
    south = replace(SOUTH, challenges=frozenset(tags), strengths=frozenset(f"y{t}" for t in tags[:taken_tags]))
    assert value("P2", north, south) == expected


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [({"en": 2}, {"en": 2}, "1"), ({"en": 2}, {"en": 1}, "0.6"), ({"fr": 1}, {"fr": 1}, "0.3"),
     ({"nl": 2}, {"fr": 2}, "0"), ({"en": 1, "fr": 2}, {"en": 1, "fr": 1}, "0.6"), ({"en": 0}, {"en": 2}, "0")],
)  # fmt: skip
def test_language_takes_the_best_one_in_common(here: dict[str, int], there: dict[str, int], expected: str) -> None:
    assert value("P3", replace(NORTH, languages=here), replace(SOUTH, languages=there)) == Fraction(expected)


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [("urban", "urban", 1), ("urban", "mixed", Fraction(1, 2)), ("mixed", "rural", Fraction(1, 2)),
     ("urban", "rural", 0), ("", "rural", 0)],
)  # fmt: skip
def test_settlement_counts_the_same_and_the_neighbouring_class(here: str, there: str, expected: Fraction) -> None:
    assert value("P4", replace(NORTH, settlement=here), replace(SOUTH, settlement=there)) == expected


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [(("a", "b"), ("a",), "1"), (("a", "b"), ("b",), "0.6"), (("a",), ("b",), "0"), ((), (), "0")],
)
def test_sub_themes_count_the_first_choice_and_any_common_one(
    here: tuple[str, ...], there: tuple[str, ...], expected: str
) -> None:
    assert value("P5", replace(NORTH, sub_themes=here), replace(SOUTH, sub_themes=there)) == Fraction(expected)


@pytest.mark.parametrize(("here", "there", "expected"), [("3", "3", "1"), ("3", "1.5", "5/8"), ("6", "1", "0")])
def test_capacity_falls_with_the_difference_in_days(here: str, there: str, expected: str) -> None:
    assert value("P6", replace(NORTH, days=Fraction(here)), replace(SOUTH, days=Fraction(there))) == Fraction(expected)


def test_a_wish_counts_half_and_a_mutual_one_whole() -> None:
    wishing, wished = replace(NORTH, wish="the district of south please"), replace(SOUTH, wish="noord")
    found = [value("P7"), value("P7", wishing), value("P7", NORTH, wished), value("P7", wishing, wished)]
    assert [str(v) for v in found] == ["0", "1/2", "1/2", "1"]
    assert value("P7", replace(NORTH, wish="southern comfort")) == 0


def test_logistics_add_windows_advice_and_connectivity() -> None:
    assert value("P8") == Fraction(1, 2)
    assert value("P8", replace(NORTH, free_weeks=(0b1, 0b1111))) == Fraction(1, 4)
    assert value("P8", NORTH, replace(SOUTH, advice="green")) == Fraction(3, 4)
    assert value("P8", replace(NORTH, stable=True), replace(SOUTH, advice="green", stable=True)) == 1
    assert value("P8", replace(NORTH, stable=True)) == Fraction(1, 2)


@pytest.mark.parametrize(
    ("north", "south", "note", "codes"),
    [
        (NORTH, SOUTH, PairNote(), []),
        (replace(NORTH, admitted=False), SOUTH, PairNote(), ["M1"]),
        (NORTH, replace(SOUTH, cycle="2027"), PairNote(), ["M1"]),
        (replace(NORTH, choices=("BJ",)), SOUTH, PairNote(), ["M2"]),
        (replace(NORTH, choices=("no_preference",)), SOUTH, PairNote(), []),
        (replace(NORTH, interests=(Interest(4, None, 1),), sub_themes=("z",)), SOUTH, PairNote(), ["M3"]),
        (replace(NORTH, interests=(Interest(4, None, 1),)), SOUTH, PairNote(), []),
        (replace(NORTH, partner="other"), SOUTH, PairNote(), ["M4"]),
        (NORTH, replace(SOUTH, partner="other"), PairNote(), ["M4"]),
        (replace(NORTH, partner="s"), replace(SOUTH, partner="n"), PairNote(), []),
        (replace(NORTH, languages={"nl": 2}), SOUTH, PairNote(), ["M5"]),
        (replace(NORTH, languages={"nl": 2}), SOUTH, PairNote(interpretation=True), []),
        (replace(NORTH, free_weeks=(0b1111, 0)), SOUTH, PairNote(), ["M6"]),
        (replace(NORTH, link_active=True, links=(LinkRow("district of south", "RW"),)), SOUTH, PairNote(), ["M7"]),
        (replace(NORTH, links=(LinkRow("district of south", "RW"),)), SOUTH, PairNote(), []),
        (NORTH, replace(SOUTH, link_active=True, links=(LinkRow("noord", "BE"),)), PairNote(), ["M7"]),
        (NORTH, SOUTH, PairNote(veto=True), ["M8"]),
        (NORTH, replace(SOUTH, advice="red"), PairNote(), ["M9"]),
        (NORTH, replace(SOUTH, advice="red"), PairNote(other_place=True), []),
    ],
)
def test_hard_rules_name_what_stands_in_the_way(
    north: Profile, south: Profile, note: PairNote, codes: list[str]
) -> None:
    assert [reason.code for reason in fit(north, south, RULES, note).broken] == codes


def test_a_hard_rule_that_is_switched_off_stands_in_nobodys_way() -> None:
    rules = replace(RULES, hard=RULES.hard - {"M9"})
    assert fit(NORTH, replace(SOUTH, advice="red"), rules).possible


def test_in_benin_any_active_flemish_link_excludes() -> None:
    linked = replace(SOUTH, link_active=True, links=(LinkRow("elders", "BE"),))
    assert [r.code for r in fit(NORTH, linked, RULES).broken] == []
    assert [r.code for r in fit(NORTH, linked, replace(RULES, no_flemish_link=True)).broken] == ["M7"]
    assert [r.code for r in fit(NORTH, linked, replace(RULES, no_flemish_link=True, home="LU")).broken] == []


def test_a_reason_is_needed_for_weak_or_one_sided_or_different_pairs() -> None:
    assert reason_needed(fit(NORTH, SOUTH, RULES), RULES, differs=False) == ("no_complementarity",)
    assert reason_needed(fit(NORTH, SOUTH, RULES), RULES, differs=True) == ("differs", "no_complementarity")
    other = replace(SOUTH, interests=(Interest(16, None, 5),))
    assert reason_needed(fit(NORTH, other, RULES), RULES, differs=False) == ("no_complementarity",)
    assert reason_needed(fit(NORTH, replace(SOUTH, interests=()), RULES), RULES, False)[0] == "weak_interests"


interests = st.lists(
    st.tuples(st.sampled_from([(16, "16.7"), (16, "16.6"), (16, None), (11, "11.3"), (11, "16.7"), (8, None)])),
    max_size=5,
).map(lambda rows: tuple(Interest(goal, target, n) for n, ((goal, target),) in enumerate(rows, 1)))
tags = st.frozensets(st.sampled_from("abcdef"), max_size=4)
levels = st.dictionaries(st.sampled_from(["nl", "en", "fr", "rw"]), st.integers(0, 2), max_size=3)


@st.composite
def profiles(draw: st.DrawFn, side: str, key: str) -> Profile:
    return Profile(
        key=key, name=key, side=side, cycle="2023",
        country="BE" if side == "north" else draw(st.sampled_from(["RW", "BJ"])),
        admitted=draw(st.booleans()), partner=draw(st.sampled_from(["", "s1", "n0"])),
        choices=draw(st.sampled_from([("RW",), ("BJ", "RW"), ("no_preference",), ()])),
        sub_themes=tuple(draw(st.lists(st.sampled_from("wxyz"), unique=True, max_size=4))), interests=draw(interests),
        strengths=draw(tags), challenges=draw(tags), languages=draw(levels),
        settlement=draw(st.sampled_from(["", "urban", "mixed", "rural"])),
        days=draw(st.sampled_from([None, Fraction(1), Fraction(3, 2), Fraction(20)])), names=(key, f"{key} stad"),
        wish=draw(st.sampled_from(["", "n0 stad", "s1 of iets", "ns"])),
        free_weeks=tuple(draw(st.lists(st.integers(0, 15), min_size=2, max_size=2))), link_active=draw(st.booleans()),
        links=draw(st.sampled_from([(), (LinkRow("s1", "RW"),), (LinkRow("n0", "BE"),)])),
        advice=draw(st.sampled_from(["", "green", "red"])), stable=draw(st.booleans()),
    )  # fmt: skip


groups = st.tuples(
    st.tuples(*(profiles("north", f"n{i}") for i in range(2))),
    st.tuples(*(profiles("south", f"s{i}") for i in range(3))),
    st.dictionaries(
        st.tuples(st.sampled_from(["n0", "n1"]), st.sampled_from(["s0", "s1"])),
        st.builds(PairNote, st.booleans(), st.booleans(), st.booleans()),
        max_size=3,
    ),
)


@given(groups, st.booleans())
def test_the_table_equals_the_fits_one_by_one(
    group: tuple[tuple[Profile, ...], tuple[Profile, ...], dict[tuple[str, str], PairNote]], flemish: bool
) -> None:
    north, south, notes = group
    rules = replace(RULES, no_flemish_link=flemish)
    table = fit_table(north, south, rules, notes)
    for i, a in enumerate(north):
        for j, b in enumerate(south):
            one = fit(a, b, rules, notes.get((a.key, b.key), PairNote()))
            assert table.points(table.totals[i][j]) == one.total
            assert table.excluded.get((i, j), ()) == tuple(r.code for r in one.broken)
            assert all(0 <= part.value <= 1 for part in one.parts)


@given(profiles("north", "n0"), profiles("south", "s1"))
def test_every_part_but_logistics_is_the_same_seen_from_the_other_side(north: Profile, south: Profile) -> None:
    here, there = fit(north, south, RULES), fit(south, north, RULES)
    assert [p.value for p in here.parts[:7]] == [p.value for p in there.parts[:7]]


@given(st.lists(st.integers(0, 255), min_size=2, max_size=2), st.lists(st.integers(0, 255), min_size=2, max_size=2))
def test_windows_are_those_of_the_poorer_year(here: list[int], there: list[int]) -> None:
    found = windows(replace(NORTH, free_weeks=tuple(here)), replace(SOUTH, free_weeks=tuple(there)))
    assert found == min(sum(a >> n & 1 and b >> n & 1 for n in range(8)) for a, b in zip(here, there, strict=True))
