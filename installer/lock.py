#!/usr/bin/env python3
"""Make the locks anew from runtime.in and test.in: pinned, hashed, for all systems, naming no download address.

    lock.py [--uv PROGRAM] [--upgrade] [--check]

Without --upgrade what is pinned stays, and only what changed in the .in files is settled. --check writes nothing and
tells by its exit status whether the locks fit. Needs `uv`, which the program itself never needs.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
OLDEST_PYTHON = "3.11"
LOCKS = {"runtime": (), "test": ("-c", "runtime.lock")}
NAMES = [f"{lock}.{ending}" for lock in LOCKS for ending in ("in", "lock")]


def faults(text: str) -> Iterator[str]:
    """What must not be in a lock: addresses, and entries without a hash."""
    for number, line in enumerate(text.splitlines(), 1):
        if re.search(r"//|\s@\s|^--?(i|e|f|index-url|extra-index-url|find-links|trusted-host)\b", line):
            yield f"line {number} names an address: {line}"
    entries = re.split(r"^(?=[A-Za-z0-9])", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE), flags=re.MULTILINE)
    for entry in filter(str.strip, entries):
        if not re.search(r"--hash=sha256:[0-9a-f]{64}", entry) or "==" not in entry:
            yield f"not pinned by a hash: {entry.split()[0]}"


def compile_locks(uv: str, folder: Path, upgrade: bool) -> None:
    """Let uv settle both locks in a folder that holds the .in files."""
    for name, constraint in LOCKS.items():
        line = [uv, "pip", "compile", "--quiet", "--universal", "--python-version", OLDEST_PYTHON, "--generate-hashes"]
        line += ["--no-emit-index-url", "--no-emit-find-links", "--no-annotate", "--no-header"]
        line += ["--only-binary", ":all:", *constraint, *(["--upgrade"] if upgrade else [])]
        subprocess.run([*line, f"{name}.in", "-o", f"{name}.lock"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
        found = list(faults((folder / f"{name}.lock").read_text("utf-8")))
        if found:
            raise SystemExit("\n".join(f"{name}.lock: {fault}" for fault in found))


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(prog="lock.py", description=__doc__.splitlines()[0])
    parser.add_argument("--uv", default=shutil.which("uv"), help="the program uv, where it is not on the path")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions")
    parser.add_argument("--check", action="store_true", help="write nothing, only compare")
    given = parser.parse_args(arguments)
    if not given.uv:
        parser.error("uv is not on the path; name it with --uv")
    with tempfile.TemporaryDirectory() as drafts:
        folder = Path(drafts)
        for name in NAMES:
            shutil.copy(HERE / name, folder / name)
        compile_locks(given.uv, folder, given.upgrade)
        changed = [name for name in NAMES if (folder / name).read_bytes() != (HERE / name).read_bytes()]
        if not given.check:
            for name in changed:
                shutil.copy(folder / name, HERE / name)
    print(f"changed: {', '.join(changed)}" if changed else "the locks fit")
    return 1 if changed and given.check else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
