"""The best pairings against all pairings tried one by one, and against SciPy."""

from itertools import combinations, permutations

from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import linear_sum_assignment

from sdgp_desktop.matching.rules import best_pairings

Table = list[list[int | None]]
small = st.tuples(st.integers(1, 4), st.integers(1, 4)).flatmap(
    lambda shape: st.lists(
        st.lists(st.one_of(st.none(), st.integers(-2, 6)), min_size=shape[1], max_size=shape[1]),
        min_size=shape[0],
        max_size=shape[0],
    )
)


def all_pairings(values: Table) -> list[tuple[tuple[tuple[int, int], ...], int]]:
    """Every pairing with as many pairs as possible: highest sum first, then the earlier partner for the earlier row."""
    height, width = len(values), len(values[0])
    found: dict[tuple[tuple[int, int], ...], int] = {}
    for size in range(min(height, width), -1, -1):
        for rows in combinations(range(height), size):
            for columns in permutations(range(width), size):
                cells = [values[r][c] for r, c in zip(rows, columns, strict=True)]
                if None not in cells:
                    found[tuple(zip(rows, columns, strict=True))] = sum(c for c in cells if c is not None)
        if found:
            break
    partners = {pairs: [dict(pairs).get(row, width) for row in range(height)] for pairs in found}
    return sorted(found.items(), key=lambda item: (-item[1], partners[item[0]]))


@given(small, st.integers(1, 6))
def test_the_pairings_are_the_best_ones_in_order(values: Table, count: int) -> None:
    assert [(p.pairs, p.total) for p in best_pairings(values, count)] == all_pairings(values)[:count]


@given(small, st.integers(0, 3), st.integers(0, 3))
def test_a_locked_pair_is_in_every_pairing(values: Table, row: int, column: int) -> None:
    if row >= len(values) or column >= len(values[0]) or values[row][column] is None:
        return
    others = [[v if (r == row) == (c == column) else None for c, v in enumerate(line)] for r, line in enumerate(values)]
    found = best_pairings(values, 3, [(row, column)])
    assert all((row, column) in pairing.pairs for pairing in found)
    assert [(p.pairs, p.total) for p in found] == all_pairings(others)[:3]


@given(st.integers(1, 25), st.integers(1, 25), st.randoms(use_true_random=False))
def test_the_optimum_equals_scipys(height: int, width: int, random: object) -> None:
    draw = getattr(random, "randrange")  # noqa: B009 - hypothesis hands in a Random of its own type
    values: Table = [[None if draw(10) == 0 else draw(10_000) for _ in range(width)] for _ in range(height)]
    bonus = 10_000 * 26
    costs = [[0 if v is None else -(v + bonus) for v in line] for line in values]
    rows, columns = linear_sum_assignment(costs)
    best = sum(costs[r][c] for r, c in zip(rows, columns, strict=True))
    (found,) = best_pairings(values)
    assert found.total + bonus * len(found.pairs) == -best


def test_nobody_on_one_side_means_no_pairs() -> None:
    assert [(p.pairs, p.total) for p in best_pairings([])] == [((), 0)]
    assert [(p.pairs, p.total) for p in best_pairings([[], []], 4)] == [((), 0)]
