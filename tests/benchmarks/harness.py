"""Runs ours and the floor in turn, each in a process of its own, and compares the medians of their CPU time."""

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Bench:
    """One comparison: `prepare` makes the data once, `ours` and `floor` do the work and return what they counted.

    With `whole` the CPU time of the whole process counts (starting, importing), else only that of the function, or
    of the part that it gives back as `Timed`.
    """

    name: str
    goal: str
    prepare: Callable[[Path, str], None]
    ours: Callable[[Path], Any]
    floor: Callable[[Path], Any]
    whole: bool = False


@dataclass(frozen=True)
class Timed:
    """What a function counted, and the CPU time of the part that is compared (the rest was setting up)."""

    cpu: float
    counted: Any


def timed(work: Callable[[], Any]) -> Timed:
    """Do the part that is compared, and only that."""
    start = time.process_time()
    counted = work()
    return Timed(time.process_time() - start, counted)


def peak_mb() -> float:
    """Peak memory of this process, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def child(bench: Bench, side: str, folder: Path) -> None:
    """Do one side of a comparison and print its figures as JSON."""
    work = bench.ours if side == "ours" else bench.floor
    start, wall = (0.0 if bench.whole else time.process_time()), time.perf_counter()
    counted = work(folder)
    cpu = time.process_time() - start
    if isinstance(counted, Timed):
        cpu, counted = counted.cpu, counted.counted
    print(json.dumps({"cpu": cpu, "wall": time.perf_counter() - wall, "peak_mb": peak_mb(), "counted": counted}))


def measure(bench: Bench, folder: Path, size: str, runs: int) -> dict[str, Any]:
    """Alternate ours and the floor `runs` times after one warm-up of each; medians, ratio, peak memory."""
    bench.prepare(folder, size)
    figures: dict[str, list[dict[str, Any]]] = {"ours": [], "floor": []}
    for run in range(runs + 1):
        for side, found in figures.items():
            figure = one_run(bench.name, side, folder)
            if run:
                found.append(figure)
    ours, floor = (statistics.median(f["cpu"] for f in figures[side]) for side in ("ours", "floor"))
    return {
        "name": bench.name,
        "size": size,
        "goal": bench.goal,
        "ours_cpu_s": round(ours, 4),
        "floor_cpu_s": round(floor, 4),
        "ratio": round(ours / floor, 2) if floor else None,
        "ours_wall_s": round(statistics.median(f["wall"] for f in figures["ours"]), 4),
        "peak_mb": round(max(f["peak_mb"] for f in figures["ours"])),
        "floor_peak_mb": round(max(f["peak_mb"] for f in figures["floor"])),
        "counted": figures["ours"][-1]["counted"],
        "floor_counted": figures["floor"][-1]["counted"],
        "runs": runs,
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


def drop(path: Path) -> None:
    """Remove a file that may not be there."""
    with suppress(FileNotFoundError):
        path.unlink()
