#!/usr/bin/env python3
"""Fetch the packages of the lock into a folder, so that a computer without a network can be set up from a USB stick.

    wheelhouse.py [--system windows|macos|macos-intel|linux|linux-arm] [--python 3.13] [--test] [--to DIR]

Without --system and --python: for a computer like this one. Every file is compared with its hash. One folder may hold
the packages of several systems: run it once for each. On Windows for ARM, use the Python for x64. The set-up finds the
folder installer/wheels by itself.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
MUSTER = [f"manylinux_2_{minor}" for minor in range(34, 4, -1)] + ["manylinux2014", "manylinux2010", "manylinux1"]
SYSTEMS = {
    "windows": ["win_amd64"],
    "macos": ["macosx_14_0_arm64", "macosx_14_0_universal2"],
    "macos-intel": ["macosx_14_0_x86_64", "macosx_14_0_universal2"],
    "linux": [f"{tag}_x86_64" for tag in MUSTER],
    "linux-arm": ["manylinux_2_39_aarch64", *(f"{tag}_aarch64" for tag in MUSTER)],
}


def conditions_of(system: str, python: str) -> dict[str, str]:
    """What the conditions in a lock are compared with, for the computer meant instead of this one."""
    kind = system.partition("-")[0]
    return {
        "sys_platform": {"windows": "win32", "macos": "darwin", "linux": "linux"}[kind],
        "platform_system": {"windows": "Windows", "macos": "Darwin", "linux": "Linux"}[kind],
        "os_name": "nt" if kind == "windows" else "posix",
        "python_version": python,
        "python_full_version": f"{python}.0",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }


def settled(lock: str, conditions: dict[str, str]) -> str:
    """The lock without conditions: what they leave out is dropped, for pip would compare them with this computer."""
    from pip._vendor.packaging.markers import Marker

    kept = []
    for entry in re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE):
        condition = re.match(r"\S+ ;([^\\\n]*)", entry)
        if not condition or Marker(condition[1].strip()).evaluate(conditions):
            kept.append(entry.replace(f" ;{condition[1]}", " ", 1) if condition else entry)
    return "".join(kept)


def fetch(lock: Path, folder: Path, system: str | None, python: str) -> int:
    """Fetch all packages of a lock and return pip's exit status; without a system, for this computer."""
    line = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "download", "--require-hashes"]
    line += ["--no-deps", "--only-binary", ":all:", "--dest", str(folder)]
    text = lock.read_text("utf-8")
    if system:
        for tag in SYSTEMS[system]:
            line += ["--platform", tag]
        line += ["--python-version", python, "--implementation", "cp"]
        text = settled(text, conditions_of(system, python))
    with tempfile.TemporaryDirectory() as drafts:
        wanted = Path(drafts) / lock.name
        wanted.write_text(text, "utf-8")
        return subprocess.run([*line, "-r", str(wanted)], check=False).returncode


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(prog="wheelhouse.py", description=__doc__.splitlines()[0])
    parser.add_argument("--system", choices=SYSTEMS, help="the system of the other computer")
    parser.add_argument("--python", metavar="3.13", help="the Python of the other computer")
    parser.add_argument("--test", action="store_true", help="also what the tests need")
    parser.add_argument("--to", type=Path, default=HERE / "wheels", help="the folder (installer/wheels)")
    given = parser.parse_args(arguments)
    given.to.mkdir(parents=True, exist_ok=True)
    if given.python and not given.system:
        parser.error("--python goes with --system")
    lock = HERE / ("test.lock" if given.test else "runtime.lock")
    status = fetch(
        lock, given.to.resolve(), given.system, given.python or f"{sys.version_info[0]}.{sys.version_info[1]}"
    )
    files = [path for path in given.to.iterdir() if path.is_file()]
    print(f"{given.to}: {len(files)} files, {sum(path.stat().st_size for path in files) / 1e6:.0f} MB")
    return status


def with_pip() -> None:
    """Go on in the environment of the program where this Python has no pip of its own."""
    venv_python = HERE.parent / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if importlib.util.find_spec("pip") is None and venv_python.exists() and Path(sys.prefix) != HERE.parent / ".venv":
        sys.exit(subprocess.run([str(venv_python), *sys.argv], check=False).returncode)


if __name__ == "__main__":
    with_pip()
    sys.exit(main(sys.argv[1:]))
