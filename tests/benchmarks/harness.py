"""Runs ours and the floor in turn, each in a process of its own, and compares the medians of their CPU time."""

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

T = TypeVar("T")
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Bench:
    """One comparison: `prepare` makes the data once, `ours` and `floor` do the work and return what they counted.

    With `whole` the CPU time of the whole process counts (starting, importing), else only that of the function, or
    of the part that it gives back as `Timed`. With `rate` both sides count pieces (pages), and what is compared is how
    many come in a second of CPU time.
    """

    name: str
    goal: str
    prepare: Callable[[Path, str], None]
    ours: Callable[[Path], Any]
    floor: Callable[[Path], Any]
    whole: bool = False
    rate: bool = False


@dataclass(frozen=True)
class Timed:
    """What a function counted, and the CPU time of the part that is compared (the rest was setting up).

    `slowest` is the longest single step on the clock, in seconds, where a person waits for each.
    """

    cpu: float
    counted: Any
    slowest: float = 0.0


def timed(work: Callable[[], Any]) -> Timed:
    """Do the part that is compared, and only that."""
    start = time.process_time()
    counted = work()
    return Timed(time.process_time() - start, counted)


def each(steps: Iterable[T], work: Callable[[T], int]) -> Timed:
    """Do one step after the other, and note the longest; what they count is added up."""
    counted, slowest, start = 0, 0.0, time.process_time()
    for step in steps:
        begun = time.perf_counter()
        counted += work(step)
        slowest = max(slowest, time.perf_counter() - begun)
    return Timed(time.process_time() - start, counted, slowest)


def peak_mb() -> float:
    """Peak memory of this process, in megabytes; what the process that started it once had does not count."""
    with suppress(OSError):
        status = Path("/proc/self/status").read_text("ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def child(bench: Bench, side: str, folder: Path) -> None:
    """Do one side of a comparison and print its figures as JSON."""
    work = bench.ours if side == "ours" else bench.floor
    start, wall = (0.0 if bench.whole else time.process_time()), time.perf_counter()
    done = work(folder)
    if not isinstance(done, Timed):
        done = Timed(time.process_time() - start, done)
    figures = {"cpu": done.cpu, "counted": done.counted, "slowest": done.slowest}
    print(json.dumps({**figures, "wall": time.perf_counter() - wall, "peak_mb": peak_mb()}))


def measure(bench: Bench, folder: Path, size: str, runs: int) -> dict[str, Any]:
    """Alternate ours and the floor `runs` times after one warm-up of each; medians, ratio, peak memory."""
    bench.prepare(folder, size)
    figures: dict[str, list[dict[str, Any]]] = {"ours": [], "floor": []}
    for run in range(runs + 1):
        for side, found in figures.items():
            figure = one_run(bench.name, side, folder)
            if run:
                found.append(figure)
    return {"name": bench.name, "size": size, "goal": bench.goal, "runs": runs, **compared(bench, figures)}


def compared(bench: Bench, figures: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """The figures of all runs as one line."""
    ours, floor = (statistics.median(f["cpu"] for f in figures[side]) for side in ("ours", "floor"))
    counted, least = (figures[side][-1]["counted"] for side in ("ours", "floor"))
    peak, bare = (max(f["peak_mb"] for f in figures[side]) for side in ("ours", "floor"))
    ratio = (counted / ours) / (least / floor) if bench.rate else ours / floor if floor else 0.0
    return {
        "ours_cpu_s": round(ours, 4),
        "floor_cpu_s": round(floor, 4),
        "ratio": round(ratio, 2),
        "slowest_ms": round(1_000 * statistics.median(f["slowest"] for f in figures["ours"])),
        "peak_mb": round(peak),
        "floor_peak_mb": round(bare),
        "peak_ratio": round(peak / bare, 2),
        "counted": counted,
        "floor_counted": least,
    }


def one_run(name: str, side: str, folder: Path) -> dict[str, Any]:
    """One side in a fresh process."""
    command = [sys.executable, "-m", "tests.benchmarks", name, "--child", side, "--folder", str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(folder / "pycache")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a program that runs again finds its modules compiled
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name} ({side}) failed:\n{done.stderr}")
    figure: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figure
