"""`python -m tests.benchmarks [NAME …] [--size small|medium|large] [--json]`: measure, never assert."""

import argparse
import json
import sys
import tempfile
from importlib import import_module
from pathlib import Path

from tests.benchmarks.harness import Bench, child, measure

MODULES = ("start", "lists", "forms", "papers", "pairing", "ledger", "saving", "packets")


def benches() -> dict[str, Bench]:
    """All comparisons by name."""
    found: dict[str, Bench] = {}
    for name in MODULES:
        found.update({b.name: b for b in import_module(f"tests.benchmarks.{name}").BENCHES})
    return found


def one(name: str) -> Bench:
    """One comparison; only the modules up to its own are imported, so that they weigh on no start that is measured."""
    for module in MODULES:
        for bench in import_module(f"tests.benchmarks.{module}").BENCHES:
            if bench.name == name:
                return bench  # type: ignore[no-any-return]
    raise KeyError(name)


def main() -> int:
    """Run the comparisons asked for and print their figures."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--size", choices=("small", "medium", "large"), default="large")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--folder", type=Path, help="keep the data here instead of in a temporary folder")
    parser.add_argument("--child", choices=("ours", "floor"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        child(one(arguments.names[0]), arguments.child, arguments.folder)
        return 0
    known = benches()
    names = arguments.names or sorted(known)
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.folder or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        figures = []
        for name in names:
            print(name, "…", file=sys.stderr, flush=True)
            figures.append(measure(known[name], folder, arguments.size, arguments.runs))
    if arguments.json:
        print(json.dumps({"benchmarks": figures}, indent=1))
    else:
        for f in figures:
            print(
                f"{f['name']:<24} ratio {f['ratio']:>7}  goal {f['goal']:<20} {f['ours_cpu_s']:>8} s"
                f"  slowest {f['slowest_ms']:>5} ms  peak {f['peak_mb']:>4} MB ({f['peak_ratio']} x)  {f['counted']}"
            )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
