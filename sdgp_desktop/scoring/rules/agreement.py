"""How far the assessors agree: Krippendorff's alpha, computed exactly.

Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011): observed against expected disagreement.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction


def alpha(units: Iterable[Sequence[int]], metric: str = "ordinal") -> Fraction | None:
    """Agreement over units, each with the values its raters gave; missing values are left out.

    1 is full agreement, 0 what chance gives, below 0 systematic disagreement. Nothing when no unit has two values
    or when all values are the same: then there is nothing to agree about.
    Units: `metric` is "nominal", "ordinal" or "interval".
    """
    paired = [Counter(unit) for unit in units if len(unit) > 1]
    totals: Counter[int] = sum(paired, Counter())
    n = totals.total()
    distance = distances(totals, metric)
    expected = sum(totals[a] * totals[b] * distance(a, b) for a in totals for b in totals)
    if n == 0 or expected == 0:
        return None
    observed: dict[int, Fraction] = {}  # by number of raters: units of the same size share a divisor
    for unit in paired:
        size = unit.total()
        inside = sum((unit[a] * unit[b] * distance(a, b) for a in unit for b in unit), Fraction())
        observed[size] = observed.get(size, Fraction()) + inside
    seen = sum((value / (size - 1) for size, value in observed.items()), Fraction())
    return 1 - seen * (n - 1) / expected


def distances(totals: Counter[int], metric: str) -> Callable[[int, int], Fraction]:
    """The squared difference between two values: none or all, by rank among the values given, or by size."""
    place: dict[int, Fraction] = {}
    below = 0
    for value in sorted(totals):
        place[value] = Fraction(value) if metric == "interval" else Fraction(2 * below + totals[value], 2)
        below += totals[value]
    if metric == "nominal":
        return lambda a, b: Fraction(int(a != b))
    known = {(a, b): (place[a] - place[b]) ** 2 for a in totals for b in totals}
    return lambda a, b: known[(a, b)]
