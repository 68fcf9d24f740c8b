"""How far the assessors agree: Krippendorff's alpha, computed exactly.

Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): observed against expected disagreement.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction

Unit = Mapping[int, int]  # how often each value was given


def alpha(units: Iterable[Sequence[int]], metric: str = "ordinal") -> Fraction | None:
    """Agreement over units, each with the values its raters gave; missing values are left out.

    1 is full agreement, 0 what chance gives, below 0 systematic disagreement. Nothing when no unit has two values
    or when all values are the same: then there is nothing to agree about.
    Units: `metric` is "nominal", "ordinal" or "interval".
    """
    return alpha_counted((Counter(unit) for unit in units), metric)


def alpha_counted(units: Iterable[Unit], metric: str = "ordinal") -> Fraction | None:
    """The same for units that are counted already."""
    patterns: Counter[tuple[tuple[int, int], ...]] = Counter()  # many units look alike: each pattern is looked at once
    totals: Counter[int] = Counter()
    for unit in units:
        if sum(unit.values()) > 1:
            patterns[tuple(sorted(unit.items()))] += 1
            totals.update(unit)
    n = totals.total()
    distance = distances(totals, metric)
    expected = sum(totals[a] * totals[b] * distance(a, b) for a in totals for b in totals)
    if n == 0 or expected == 0:
        return None
    observed: Counter[int] = Counter()  # by number of raters: units of the same size share a divisor
    for pattern, times in patterns.items():
        inside = sum(x * y * distance(a, b) for a, x in pattern for b, y in pattern)
        observed[sum(x for _, x in pattern)] += times * inside
    seen = sum((Fraction(value, size - 1) for size, value in observed.items()), Fraction())
    return 1 - seen * (n - 1) / expected


def distances(totals: Counter[int], metric: str) -> Callable[[int, int], int]:
    """The squared difference between two values, times 4: none or all, by rank among the values given, or by size."""
    if metric == "nominal":
        return lambda a, b: int(a != b)
    place: dict[int, int] = {}
    below = 0
    for value in sorted(totals):
        place[value] = 2 * value if metric == "interval" else 2 * below + totals[value]
        below += totals[value]
    known = {(a, b): (place[a] - place[b]) ** 2 for a in totals for b in totals}
    return lambda a, b: known[(a, b)]
