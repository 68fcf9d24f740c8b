"""The best pairing and the ranking, against SciPy's assignment and the bare sums of the same numbers."""

import random
from dataclasses import replace
from pathlib import Path
from typing import Any

from tests.benchmarks.data import database, opened, prepare_sample
from tests.benchmarks.harness import Bench, Timed, timed

DOSSIERS, SHEETS, CRITERIA = 300, 7, 11


def matrix(side: int) -> list[list[int]]:
    """Fits of so many municipalities of each side, in thousandths of a point; the same in each run."""
    draw = random.Random(side)
    return [[draw.randrange(100_000) for _ in range(side)] for _ in range(side)]


def match(side: int) -> Any:
    """Our best pairing with its three next best ones."""

    def ours(folder: Path) -> Timed:
        from sdgp_desktop.matching.rules import best_pairings

        values = matrix(side)
        return timed(lambda: best_pairings(values, 4)[0].total)

    return ours


def scipy(side: int) -> Any:
    """The best pairing alone, by SciPy."""

    def floor(folder: Path) -> Timed:
        import numpy
        from scipy.optimize import linear_sum_assignment

        values = matrix(side)

        def work() -> int:
            table = numpy.array(values)
            rows, columns = linear_sum_assignment(table, maximize=True)
            return int(table[rows, columns].sum())

        return timed(work)

    return floor


def marks() -> dict[str, dict[str, list[int]]]:
    """Marks of all sheets by dossier and criterion, the same in each run."""
    draw = random.Random(7)
    criteria = [f"C{n + 1}" for n in range(CRITERIA)]
    return {
        f"SDGP-2023-BE-V{n:03d}": {c: [draw.randrange(1, 6) for _ in range(SHEETS)] for c in criteria}
        for n in range(DOSSIERS)
    }


def ranking(folder: Path) -> Timed:
    """From marks to ranks, with means, points, flags and threshold."""
    from decimal import Decimal

    from sdgp_desktop.calls.service import known_call
    from sdgp_desktop.scoring.rules import Attendance, Bonus, Candidate, Tally
    from sdgp_desktop.scoring.rules import ranking as ranked
    from sdgp_desktop.scoring.service import scoring_rules

    with opened(database(folder)) as office, office.read() as reading:
        rules = scoring_rules(reading, known_call(reading, "RW-2023").id)
    given = marks()
    rules = replace(rules, weights={f"C{n + 1}": 10 - (n > 8) * 5 for n in range(CRITERIA)})
    full, none = Attendance(SHEETS, 4, 2), Bonus(Decimal(0), "none")

    def work() -> int:
        candidates = [
            Candidate(number, {c: Tally(sum(m), len(m), min(m), max(m)) for c, m in by.items()}, full, none)
            for number, by in given.items()
        ]
        return len(ranked(candidates, rules))

    return timed(work)


def sums(folder: Path) -> Timed:
    """The sums of the same marks."""
    given = marks()
    return timed(lambda: len([sum(sum(m) for m in by.values()) for by in given.values()]))


BENCHES = (
    Bench("match_100", "2 s, same total", lambda *_: None, match(100), scipy(100)),
    Bench("match_300", "2 s, same total", lambda *_: None, match(300), scipy(300)),
    Bench("ranking_300", "0.1 s", prepare_sample, ranking, sums),
)
