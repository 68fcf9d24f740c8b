"""A packet full of scans: `python -m tests.benchmarks.scans [--megabytes 1000]` writes it, looks at it, takes it in.

Each step runs in a process of its own and tells its peak memory, its time, and how often it told its progress and
could have been cancelled. Nothing is compared: the packet is streamed, so the memory must not grow with it.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from sdgp_desktop.exchange import service
from sdgp_desktop.kernel import attachments
from sdgp_desktop.kernel.store import Store
from tests.benchmarks.harness import ROOT, peak_mb
from tests.benchmarks.packets import ROSE, SCHEMA, VERA, Thing, empty_offices, rows

SCAN = 15 << 20  # bytes of one scan
GOAL_MB = 300
STEPS = ("prepare", "write", "rehearse", "take in")


class Listening:
    """Counts how often a long work told its progress, and when it was silent longest."""

    def __init__(self) -> None:
        self.words, self.silent, self._last = 0, 0.0, time.perf_counter()

    def tell(self, done: int, total: int, text: str = "") -> None:
        """One word."""
        now = time.perf_counter()
        self.words, self.silent, self._last = self.words + 1, max(self.silent, now - self._last), now

    def check(self) -> None:
        """Somebody could have cancelled here."""
        now = time.perf_counter()
        self.silent, self._last = max(self.silent, now - self._last), now


def prepare(folder: Path, megabytes: int) -> None:
    """Two offices that know each other; one of them has the scans."""
    empty_offices(folder)
    with Store(folder / "v.db", SCHEMA) as store:
        with store.act("make", VERA) as work:
            work.insert_many(Thing, list(rows(1)))
        owner = next(iter(rows(1)))["id"]
        for number in range(-(-megabytes * 1_000_000 // SCAN)):
            with store.act("attach", VERA) as work:
                data = b"%PDF-" + os.urandom(SCAN - 5)
                attachments.add(work, "bench_thing", owner, f"scan {number}.pdf", data)
        store.seal()


def step(folder: Path, name: str, megabytes: int) -> dict[str, Any]:
    """One step, in this process (a child's peak begins with that of its parent, so everything is done in children)."""
    control, start, file, counted = Listening(), time.perf_counter(), folder / "scans.sdgp", 0
    if name == "prepare":
        prepare(folder, megabytes)
    elif name == "write":
        with Store(folder / "v.db", SCHEMA) as store:
            counted = service.export(store, VERA, ["RALGA"], file, control=control).bytes
    else:
        with Store(folder / "r.db", SCHEMA) as store:
            work = service.rehearse if name == "rehearse" else None
            report = work(store, file, control) if work else service.take_in(store, ROSE, file, control)
            counted = report.attachments
    return {
        "step": name,
        "counted": counted,
        "peak_mb": round(peak_mb()),
        "seconds": round(time.perf_counter() - start, 1),
        "words": control.words,
        "longest_silence_s": round(control.silent, 2),
    }


def main() -> int:
    """Run the steps and print what they took."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.scans", description=__doc__)
    parser.add_argument("--megabytes", type=int, default=1_000)
    parser.add_argument("--folder", type=Path, help="keep the data here instead of in a temporary folder")
    parser.add_argument("--step", choices=STEPS, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.step:
        print(json.dumps(step(arguments.folder, arguments.step, arguments.megabytes)))
        return 0
    with tempfile.TemporaryDirectory(dir=arguments.folder) as temporary:
        folder = Path(temporary)
        for name in STEPS:
            given = ["--step", name, "--folder", str(folder), "--megabytes", str(arguments.megabytes)]
            command = [sys.executable, "-m", "tests.benchmarks.scans", *given]
            done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
            figures = json.loads(done.stdout.splitlines()[-1])
            print(figures, "goal:", GOAL_MB, "MB", flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
