"""The best complete pairing of two groups, and the next best ones, exactly.

Shortest augmenting paths with dual values (Jonker and Volgenant 1987; Crouse 2016 for rectangles), and the ranking of
pairings by Chegireddy and Hamacher (1987). Written for whole numbers: every value is exact, whatever its size.

A pair that is not possible has no value. As many pairs as possible come first, then the highest sum, then the
earlier partner for the earlier row: all three are put into one number per pair, so that no two pairings are equal.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from operator import add, itemgetter

Values = Sequence[Sequence[int | None]]
Pair = tuple[int, int]


@dataclass(frozen=True)
class Pairing:
    """A complete pairing: (row, column) pairs in the order of the rows, and the sum of their values."""

    pairs: tuple[Pair, ...]
    total: int


def best_pairings(values: Values, count: int = 1, locked: Sequence[Pair] = ()) -> list[Pairing]:
    """The `count` best pairings, the best first; all have as many pairs as the best one.

    Units: `values` by row and column, nothing where the pair is not possible; `locked` pairs are in every pairing
    and must be possible. Fewer come back when there are not that many.
    """
    held = dict(locked)
    rows = [r for r in range(len(values)) if r not in held]
    columns = [c for c in range(len(values[0]) if values else 0) if c not in held.values()]
    kept = [[values[r][c] for c in columns] for r in rows]
    fixed_total = sum(values[r][c] or 0 for r, c in locked)
    found = []
    for matched in _ranked(kept, count):
        pairs = [*locked, *((rows[r], columns[c]) for r, c in matched)]
        total = fixed_total + sum(kept[r][c] or 0 for r, c in matched)
        found.append(Pairing(tuple(sorted(pairs)), total))
    return found


def _ranked(values: Values, count: int) -> list[list[Pair]]:
    if not values or not values[0]:
        return [[]]
    state = _best(values)
    found = [state.pairs()]
    waiting = [(state, state.second_best())]
    while len(found) < count:
        open_ones = [(state.total + step.length, n) for n, (state, step) in enumerate(waiting) if step is not None]
        if not open_ones:
            break
        at = min(open_ones)[1]
        first, step = waiting.pop(at)
        assert step is not None
        second = first.without(step)
        pairs = second.pairs()
        if len(pairs) < len(found[0]):
            break  # everything after it has fewer pairs too
        found.append(pairs)
        first.hold(step.row)
        waiting += [(first, first.second_best()), (second, second.second_best())]
    return found


def _costs(values: Values) -> tuple[list[list[int]], int, list[int]]:
    """A square of costs, the room for one row's digits in them, and the digit's unit per row.

    The more a pair is wanted, the lower its cost; 0 for pairs that are not possible or not there. One pair more
    always wins over any values. The digits make room for the order of ties: see `_ordered`.
    """
    height, width = len(values), len(values[0])
    size, base = max(height, width), width + 1
    given = [v for row in values for v in row if v is not None]
    low = min(given, default=0)
    pair_bonus = (max(given, default=0) - low + 1) * (size + 1)
    square = [[0] * size for _ in range(size)]
    for line, row in zip(square, values, strict=False):
        line[:width] = [0 if v is None else low - v - pair_bonus for v in row]
    digits = [base**n for n in reversed(range(height))]
    return square, digits[0] * base, digits


def _ordered(square: list[list[int]], room: int, digits: list[int], width: int) -> list[list[int]]:
    """The costs with a digit per row that prefers the earlier column, so that no two pairings cost the same."""
    ordered = [[cost * room for cost in line] for line in square]
    for line, digit in zip(ordered, digits, strict=False):
        line[:width] = [cost and cost - (width - c) * digit for c, cost in enumerate(line[:width])]
    return ordered


@dataclass
class _Step:
    """The cheapest way to give up the pair of one row: a ring of rows in which each takes the column of the next."""

    row: int
    length: int
    lengths: dict[int, int]  # by row whose column is reached for less than the whole ring
    came_from: dict[int, int]


class _State:
    """The best pairing of one part of all pairings: some pairs held, some given up."""

    def __init__(self, costs: list[list[int]], values: Values, of_row: list[int], u: list[int], v: list[int]) -> None:
        self.costs, self.values, self.of_row, self.u, self.v = costs, values, of_row, u, v
        self.of_column = [0] * len(of_row)
        for row, column in enumerate(of_row):
            self.of_column[column] = row
        self.given_up: set[Pair] = set()
        self.held: set[int] = set()
        self.total = sum(costs[r][c] for r, c in enumerate(of_row))

    def real(self, row: int) -> bool:
        """Whether the pair of this row is one of two municipalities that may be together."""
        column = self.of_row[row]
        if row >= len(self.values) or column >= len(self.values[0]) or (row, column) in self.given_up:
            return False
        return self.values[row][column] is not None

    def pairs(self) -> list[Pair]:
        """The pairs of two municipalities, by row."""
        return [(row, self.of_row[row]) for row in range(len(self.values)) if self.real(row)]

    def hold(self, row: int) -> None:
        """Keep the pair of this row in all that follows."""
        self.held.add(row)

    def second_best(self) -> _Step | None:
        """The cheapest change that gives up one pair that is not held."""
        rows = [r for r in range(len(self.values)) if r not in self.held and self.real(r)]
        if not rows:
            return None
        ways = self._ways()
        alone = {r: -self.u[r] - self.v[self.of_row[r]] for r in rows}  # the two stay without a partner
        swaps = [min(map(add, line, back)) for line, back in zip(ways, zip(*ways, strict=True), strict=True)]
        bound = 1 + min(min(swaps[r], alone[r]) for r in rows)  # the best ring is a swap, or cheaper than one
        near = [[(way, to) for to, way in enumerate(line) if way < bound] for line in ways]
        best: _Step | None = None
        for row in rows:
            found = _ring(near, row, alone[row], bound)
            if found is not None:
                best, bound = found, found.length
        return best

    def _ways(self) -> list[list[int]]:
        """What it costs each row to take the column of each other row, above what the dual values explain."""
        v, of_row = self.v, self.of_row
        far = 4 + 8 * max(max(map(abs, self.u)), max(map(abs, v)))
        order: Callable[[list[int]], tuple[int, ...]] = (
            itemgetter(*of_row) if len(of_row) > 1 else lambda line: (line[of_row[0]],)
        )
        ways = []
        for row, line in enumerate(self.costs):
            at = self.u[row]
            lengths = list(order([cost - at - there for cost, there in zip(line, v, strict=True)]))
            lengths[row] = far
            for other in self.held:
                lengths[other] = far
            ways.append([far] * len(line) if row in self.held else lengths)
        return ways

    def without(self, step: _Step) -> "_State":
        """The best pairing that gives up the pair of the step's row, with dual values that prove it."""
        goal = self.of_row[step.row]
        costs = list(self.costs)
        costs[step.row] = list(costs[step.row])
        costs[step.row][goal] = 0
        u, v, of_row = list(self.u), list(self.v), list(self.of_row)
        u[step.row] += step.length
        for row, length in step.lengths.items():
            u[row] += step.length - length
            v[self.of_row[row]] -= step.length - length
        row, column = step.came_from[step.row], goal
        while row != step.row:
            column, of_row[row] = of_row[row], column
            row = step.came_from[row]
        of_row[row] = column
        state = _State(costs, self.values, of_row, u, v)
        state.given_up = self.given_up | {(step.row, goal)}
        state.held = set(self.held)
        return state


def _ring(near: list[list[tuple[int, int]]], row: int, alone: int, bound: int) -> _Step | None:
    """The shortest ring through `row`, or nothing when it is not shorter than `bound`."""
    lengths: dict[int, int] = {}
    reached = {row: alone}
    came_from = {row: row}
    waiting = [(alone, row)]
    for way, to in near[row]:
        reached[to], came_from[to] = way, row
        waiting.append((way, to))
    heapify(waiting)
    while waiting:
        length, at = heappop(waiting)
        if length >= bound:
            return None
        if at == row:
            return _Step(row, length, lengths, came_from)
        if at in lengths:
            continue
        lengths[at] = length
        for way, to in near[at]:
            total = length + way
            if total < bound and total < reached.get(to, bound) and to not in lengths:
                reached[to], came_from[to] = total, at
                heappush(waiting, (total, to))
    return None


def _best(values: Values) -> _State:
    """The best pairing: first by values alone, with small numbers, then the order of ties on top of that."""
    square, room, digits = _costs(values)
    size = len(square)
    small = _Duals([0] * size, [0] * size, [-1] * size, [-1] * size)
    for row in range(size):
        small.augment(square, row)
    costs = _ordered(square, room, digits, len(values[0]))
    v = [x * room for x in small.v]
    u, of_row, of_column = [0] * size, [-1] * size, [-1] * size
    for row, line in enumerate(costs):
        lengths = [cost - there for cost, there in zip(line, v, strict=True)]
        u[row] = min(lengths)
        column = small.of_row[row]
        if lengths[column] == u[row]:
            of_row[row], of_column[column] = column, row
    exact = _Duals(u, v, of_row, of_column)
    for row in range(size):
        if exact.of_row[row] < 0:
            exact.augment(costs, row)
    return _State(costs, values, exact.of_row, exact.u, exact.v)


@dataclass
class _Duals:
    """A pairing under way with the dual values that prove it; -1 is nobody yet."""

    u: list[int]
    v: list[int]
    of_row: list[int]
    of_column: list[int]

    def augment(self, costs: list[list[int]], start: int) -> None:
        """Bring one more row into the pairing, along the shortest alternating path."""
        u, v, of_row, of_column = self.u, self.v, self.of_row, self.of_column
        at = u[start]
        lengths = [cost - at - there for cost, there in zip(costs[start], v, strict=True)]
        came_from = [start] * len(lengths)
        free = list(range(len(lengths)))
        done: list[int] = []
        while True:
            column = min(free, key=lengths.__getitem__)
            length = lengths[column]
            if of_column[column] < 0:
                break
            free.remove(column)
            done.append(column)
            via = of_column[column]
            line, shift = costs[via], length - u[via]
            for c in free:
                reached = shift + line[c] - v[c]
                if reached < lengths[c]:
                    lengths[c] = reached
                    came_from[c] = via
        u[start] += length
        for c in done:
            gain = length - lengths[c]
            v[c] -= gain
            u[of_column[c]] += gain
        while True:
            row = came_from[column]
            of_column[column] = row
            column, of_row[row] = of_row[row], column
            if row == start:
                return
