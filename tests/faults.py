"""Real commands that are killed in the middle: afterwards everything of them is there, or nothing."""

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def start(database: Path, *words: object) -> "subprocess.Popen[bytes]":
    """Start one command on a database, in a process of its own."""
    command = [sys.executable, str(ROOT / "main.py"), "--database", str(database), "--json", *map(str, words)]
    environment = {k: v for k, v in os.environ.items() if k != "SDGP_PIN"}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def killed(database: Path, words: Sequence[object], after: float) -> bool:
    """Kill the command `after` seconds after its start; whether it was still running then."""
    process = start(database, *words)
    try:
        process.communicate(timeout=after)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return True
    return False


def duration(database: Path, words: Sequence[object]) -> float:
    """How long the whole command takes, seconds."""
    begin = time.monotonic()
    process = start(database, *words)
    process.communicate()
    return time.monotonic() - begin


def copied(source: Path, folder: Path) -> Path:
    """A copy of a database with what lies beside it."""
    folder.mkdir()
    for part in source.parent.iterdir():
        if part.is_file() and part.name.startswith(source.name) and not part.name.endswith(".lock"):
            shutil.copyfile(part, folder / part.name)
    return folder / source.name


def moments(total: float, number: int, seed: int) -> list[float]:
    """Random moments in the second half of a command, where it reads, stores and commits."""
    draw = random.Random(seed)
    return [total * draw.uniform(0.4, 1.02) for _ in range(number)]
