"""`python -m tests.benchmarks.growth [--folder FOLDER]`: does a work grow faster than its data?

Each line is one work at two sizes: how many times as much data there are, how many times as much CPU time it takes,
and both drawn on a scale on which every sign doubles.
"""

import argparse
import statistics
import tempfile
from math import log2
from pathlib import Path

from sdgp_desktop.sample import DOSSIERS
from tests.benchmarks.__main__ import one
from tests.benchmarks.harness import one_run
from tests.benchmarks.ledger import ENTRIES
from tests.benchmarks.packets import COUNTS

MEDIUM, LARGE = "medium", "large"
Side = tuple[str, str, int]  # name of the comparison, size of the sample, how much data
LISTS = ("list_page", "list_key", "search", "save")
PACKETS = ("packet_export", "packet_import", "packet_increment")
WORKS: tuple[tuple[Side, Side], ...] = (
    *(((n, MEDIUM, DOSSIERS[MEDIUM]), (n, LARGE, DOSSIERS[LARGE])) for n in LISTS),
    (("ledger_statement", MEDIUM, ENTRIES[MEDIUM]), ("ledger_statement", LARGE, ENTRIES[LARGE])),
    *(((f"{n}_1k", LARGE, COUNTS["1k"]), (f"{n}_100k", LARGE, COUNTS["100k"])) for n in PACKETS),
)


def cpu(side: Side, folder: Path, runs: int) -> float:
    """The median CPU time of ours."""
    name, size, _ = side
    one(name).prepare(folder, size)
    found: list[float] = [one_run(name, "ours", folder)["cpu"] for _ in range(runs)]
    return statistics.median(found)


def main() -> None:
    """Measure and draw."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.growth", description=__doc__)
    parser.add_argument("--folder", type=Path, help="keep the data here instead of in a temporary folder")
    parser.add_argument("--runs", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        for less, more in WORKS:
            data = more[2] / less[2]
            work = cpu(more, folder, arguments.runs) / cpu(less, folder, arguments.runs)
            print(f"{more[0]:<24} data x {data:>5.0f} {drawn(data)}")
            print(f"{'':<24} work x {work:>5.1f} {drawn(work)}", flush=True)


def drawn(factor: float) -> str:
    """A bar that grows by one sign with every doubling."""
    return "=" * max(0, round(log2(factor))) if factor > 0 else ""


if __name__ == "__main__":
    main()
