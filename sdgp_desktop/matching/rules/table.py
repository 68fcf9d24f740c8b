"""The fit of every northern with every southern municipality at once, in whole numbers.

The same sums as in `parts`, prepared so that 300 x 300 pairs take a fraction of a second: sets become bits of a
number, shares become whole multiples of one common scale.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm

from sdgp_desktop.matching.rules.parts import NOTHING, elsewhere, has_forbidden_link, linked, weight_of
from sdgp_desktop.matching.rules.values import BASIC, CLASSES, GOOD, NO_PREFERENCE, FitRules, PairNote, Profile

PairKey = tuple[str, str]


@dataclass(frozen=True)
class FitTable:
    """All fits. Units: `totals` by row (north) and column (south), in points times `scale`.

    `excluded` tells which hard rules stand in the way of a pair; all other pairs are possible.
    """

    scale: int
    totals: list[list[int]]
    excluded: dict[tuple[int, int], tuple[str, ...]]

    def values(self) -> list[list[int | None]]:
        """The totals of the possible pairs, nothing for the others."""
        found: list[list[int | None]] = [list(line) for line in self.totals]
        for row, column in self.excluded:
            found[row][column] = None
        return found

    def points(self, total: int) -> Fraction:
        """A sum of totals in points."""
        return Fraction(total, self.scale)


class Bits:
    """A number for every word that occurs, so that sets can be intersected as bits."""

    def __init__(self) -> None:
        self.known: dict[object, int] = {}

    def of(self, words: Iterable[object]) -> int:
        """The bits of these words."""
        found = 0
        for word in words:
            found |= 1 << self.known.setdefault(word, len(self.known))
        return found


@dataclass
class Ready:
    """One profile as numbers."""

    profile: Profile
    goals: int
    sub_themes: int
    first_themes: int
    strengths: int
    challenges: int
    basic: int
    good: int
    working: int  # languages good enough to work in (M5)
    settlement: int  # -9 when unknown
    days: int  # -1 when unknown
    by_target: dict[str, list[int]]
    by_goal: dict[int, list[int]]  # weights, the heaviest first
    interests: list[tuple[int, int, str | None]]  # weight, goal, target; the heaviest first
    least: int


class Steps:
    """What each part adds, as whole multiples of 1 / scale points."""

    def __init__(self, rules: FitRules, sums: set[int], days: int) -> None:
        self.rules = rules
        w = rules.weights
        self.interest = {s: (w["P1"] / s, w["P1"] * rules.same_goal / s) for s in sums if s}
        per_tag = {
            n: w["P2"] * rules.direction * min(Fraction(1), Fraction(n, rules.tags_full))
            for n in range(rules.tags_full + 1)
        }
        language = [
            w["P3"] * s for s in (Fraction(0), rules.language_basic, rules.language_good_basic, rules.language_good)
        ]
        settlement = (w["P4"], w["P4"] * rules.settlement_next)
        themes = (Fraction(0), w["P5"] * rules.sub_theme_common, w["P5"])
        per_day = w["P6"] / rules.capacity_days / days
        wish = (Fraction(0), w["P7"] * rules.preference_one, w["P7"])
        travel = [
            w["P8"] * s
            for s in (rules.windows_full_share, rules.windows_one_share, rules.advice_share, rules.connectivity_share)
        ]
        everything = [
            *(x for pair in self.interest.values() for x in pair), *per_tag.values(), *language, *settlement, *themes,
            per_day, w["P6"], *wish, *travel,
        ]  # fmt: skip
        self.scale = scale = lcm(*(x.denominator for x in everything))
        self.same = {s: (int(a * scale), int(b * scale)) for s, (a, b) in self.interest.items()}
        self.per_tag = [int(per_tag[n] * scale) for n in range(rules.tags_full + 1)]
        self.language = [int(x * scale) for x in language]
        self.settlement = [int(x * scale) for x in settlement]
        self.themes = [int(x * scale) for x in themes]
        self.per_day, self.days_full = int(per_day * scale), int(w["P6"] * scale)
        self.wish = [int(x * scale) for x in wish]
        self.windows_full, self.windows_one, self.advice, self.connectivity = (int(x * scale) for x in travel)


def fit_table(
    north: Sequence[Profile], south: Sequence[Profile], rules: FitRules, notes: Mapping[PairKey, PairNote] | None = None
) -> FitTable:
    """Fits and hard rules of all pairs; equal, pair by pair, to `parts.fit`."""
    notes = notes or {}
    bits = {name: Bits() for name in ("goals", "sub_themes", "tags", "languages")}
    every = [*north, *south]
    days = lcm(1, *(p.days.denominator for p in every if p.days is not None))
    ready = [prepare(p, rules, bits, days) for p in every]
    rows, columns = ready[: len(north)], ready[len(north) :]
    steps = Steps(rules, {r.least for r in ready}, days)
    wishes = wished(rows, columns)
    linked_south = {id(b): has_forbidden_link(b.profile, rules) for b in columns}
    totals: list[list[int]] = []
    excluded: dict[tuple[int, int], tuple[str, ...]] = {}
    for i, a in enumerate(rows):
        line = []
        for j, b in enumerate(columns):
            weeks = windows(a.profile.free_weeks, b.profile.free_weeks)
            line.append(total(a, b, weeks, steps) + steps.wish[wishes.get((i, j), 0)])
            note = notes.get((a.profile.key, b.profile.key), NOTHING)
            codes = hard_codes(a, b, weeks, note, linked_south[id(b)], rules)
            if codes:
                excluded[(i, j)] = codes
        totals.append(line)
    return FitTable(steps.scale, totals, excluded)


def prepare(profile: Profile, rules: FitRules, bits: Mapping[str, Bits], days: int) -> Ready:
    """One profile as numbers; `days` is the common divisor of all days per month."""
    by_target: dict[str, list[int]] = {}
    by_goal: dict[int, list[int]] = {}
    interests = [(weight_of(i, rules), i.goal, i.target) for i in sorted(profile.interests, key=lambda i: i.priority)]
    for weight, goal, target in interests:
        by_goal.setdefault(goal, []).append(weight)
        if target:
            by_target.setdefault(target, []).append(weight)
    levels = profile.languages.items()
    return Ready(
        profile,
        bits["goals"].of(by_goal),
        bits["sub_themes"].of(profile.sub_themes),
        bits["sub_themes"].of(profile.sub_themes[: rules.sub_theme_depth]),
        bits["tags"].of(profile.strengths),
        bits["tags"].of(profile.challenges),
        bits["languages"].of(code for code, level in levels if level >= BASIC),
        bits["languages"].of(code for code, level in levels if level >= GOOD),
        bits["languages"].of(code for code, level in levels if level >= rules.language_min),
        CLASSES.get(profile.settlement, -9),
        -1 if profile.days is None else int(profile.days * days),
        by_target,
        by_goal,
        interests,
        sum(weight for weight, _, _ in interests),
    )


def wished(rows: Sequence[Ready], columns: Sequence[Ready]) -> dict[tuple[int, int], int]:
    """How many of the two name the other, for the pairs where any does: looked up by the words of the wishes."""
    found: dict[tuple[int, int], int] = {}
    for side, others, turned in ((rows, columns, False), (columns, rows, True)):
        named: dict[str, set[int]] = {}
        for at, other in enumerate(others):
            for name in other.profile.names:
                named.setdefault(name, set()).add(at)
        for at, one in enumerate(side):
            words = one.profile.wish.split()
            spans = {" ".join(words[a:b]) for a in range(len(words)) for b in range(a + 1, len(words) + 1)}
            for partner in set().union(*(named.get(span, ()) for span in spans)):
                key = (partner, at) if turned else (at, partner)
                found[key] = found.get(key, 0) + 1
    return found


def windows(first: tuple[int, ...], second: tuple[int, ...]) -> int:
    """Possible weeks in common in the poorer year."""
    least = -1
    for a, b in zip(first, second, strict=True):
        count = (a & b).bit_count()
        if least < 0 or count < least:
            least = count
    return max(least, 0)


def total(a: Ready, b: Ready, weeks: int, steps: Steps) -> int:
    """P1 to P8 but the wish of one pair, in points times the scale."""
    found = shared_interests(a, b, steps)
    full = steps.rules.tags_full
    given, taken = (a.strengths & b.challenges).bit_count(), (b.strengths & a.challenges).bit_count()
    found += steps.per_tag[min(given, full)] + steps.per_tag[min(taken, full)]
    if a.good & b.good:
        found += steps.language[3]
    elif (a.good & b.basic) | (a.basic & b.good):
        found += steps.language[2]
    elif a.basic & b.basic:
        found += steps.language[1]
    apart = abs(a.settlement - b.settlement)
    if apart < 2 and a.settlement >= 0:
        found += steps.settlement[apart]
    if a.first_themes & b.first_themes:
        found += steps.themes[2 if a.profile.sub_themes[0] == b.profile.sub_themes[0] else 1]
    if a.days >= 0 and b.days >= 0:
        found += max(0, steps.days_full - steps.per_day * abs(a.days - b.days))
    if weeks >= steps.rules.windows_full:
        found += steps.windows_full
    elif weeks:
        found += steps.windows_one
    if b.profile.advice == "green":
        found += steps.advice
    if a.profile.stable and b.profile.stable:
        found += steps.connectivity
    return found


def shared_interests(a: Ready, b: Ready, steps: Steps) -> int:
    """P1 of one pair: shared targets first, then the same goal with what is left."""
    least = min(a.least, b.least)
    if not least:
        return 0
    target_gain = goal_gain = 0
    mine, theirs = a.by_goal, b.by_goal
    common = a.by_target.keys() & b.by_target.keys()
    if common:
        for target in common:
            target_gain += sum(map(min, a.by_target[target], b.by_target[target]))
        mine, theirs = left(a, b.by_target, common), left(b, a.by_target, common)
    for goal, weights in mine.items():
        if goal in theirs:
            goal_gain += sum(map(min, weights, theirs[goal]))
    for_target, for_goal = steps.same[least]
    return target_gain * for_target + goal_gain * for_goal


def left(one: Ready, others: Mapping[str, list[int]], common: set[str]) -> dict[int, list[int]]:
    """The weights by goal of the interests that no shared target has used, the heaviest first."""
    room = {target: len(others[target]) for target in common}
    found: dict[int, list[int]] = {}
    for weight, goal, target in one.interests:
        if target is not None and room.get(target, 0):
            room[target] -= 1
        else:
            found.setdefault(goal, []).append(weight)
    return found


def hard_codes(a: Ready, b: Ready, weeks: int, note: PairNote, flemish: bool, rules: FitRules) -> tuple[str, ...]:
    """The hard rules that stand in the way of one pair."""
    north, south = a.profile, b.profile
    open_choice = south.country in north.choices or NO_PREFERENCE in north.choices
    tests = (
        ("M1", not (north.admitted and south.admitted and north.cycle == south.cycle)),
        ("M2", not open_choice),
        ("M3", not (a.goals & b.goals or a.sub_themes & b.sub_themes)),
        ("M4", bool(north.partner or south.partner) and elsewhere(north, south)),
        ("M5", not (a.working & b.working or note.interpretation)),
        ("M6", weeks < rules.windows_min),
        ("M7", flemish or ((north.link_active or south.link_active) and linked(north, south))),
        ("M8", note.veto),
        ("M9", south.advice == "red" and not note.other_place),
    )
    return tuple(code for code, stands in tests if stands and code in rules.hard)
