"""The two commands of the README, on a small copy that needs no network."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from installer import bootstrap, system
from main import opens_window

ROOT = Path(__file__).resolve().parents[2]


def start(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, str(copy / "installer" / "bootstrap.py"), *arguments]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(line, capture_output=True, text=True, env=surroundings, cwd=copy.parent, check=False)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy with a blank in its path, without packages, and a program that repeats its arguments."""
    folder = tmp_path_factory.mktemp("a copy") / "the program"
    (folder / "installer").mkdir(parents=True)
    for name in ("bootstrap.py", "system.py", "translations.py", "gathering.py"):
        shutil.copy(ROOT / "installer" / name, folder / "installer" / name)
    for name in ("runtime.lock", "test.lock"):
        (folder / "installer" / name).write_text("# nothing to install\n", "utf-8")
    program = "import sys\n\ndef opens_window(arguments):\n    return False\n\n"
    program += "if __name__ == '__main__':\n    print(sys.argv[1:], sys.prefix)\n    sys.exit(7)\n"
    (folder / "main.py").write_text(program, "utf-8")
    return folder


def test_the_first_start_makes_the_environment_and_the_second_reuses_it(copy: Path) -> None:
    first = start(copy, "run", "get", "SDGP-1", "--json")
    assert (first.returncode, first.stdout) == (7, f"['get', 'SDGP-1', '--json'] {copy / '.venv'}\n"), first.stderr
    assert "making the environment" in first.stderr
    assert (copy / "translations" / "sdgp_nl.json").exists()
    second = start(copy, "run", "get", "SDGP-1", "--json")
    assert (second.returncode, second.stdout, second.stderr) == (7, first.stdout, "")
    (copy / "installer" / "runtime.lock").write_text("# something else\n", "utf-8")
    third = start(copy, "run")
    assert "installing" in third.stderr
    assert "making the environment" not in third.stderr


def test_an_environment_whose_making_was_cut_off_is_made_anew(copy: Path) -> None:
    for package in (copy / ".venv").rglob("site-packages/pip"):
        shutil.rmtree(package)
    for stamp in (copy / ".venv").glob(".stamp-*"):
        stamp.unlink()
    again = start(copy, "run")
    assert (again.returncode, "making the environment" in again.stderr) == (7, True), again.stderr


def test_packages_are_taken_from_a_folder_that_must_be_there(copy: Path) -> None:
    given = start(copy, "--fresh", "--wheels", str(copy / "nowhere"), "setup")
    assert given.returncode == bootstrap.FAULT
    assert "nowhere is not there" in given.stderr


@pytest.mark.parametrize("arguments", [[], ["fly"], ["--wheels"]])
def test_wrong_usage_is_answered_with_the_usage(copy: Path, arguments: list[str]) -> None:
    given = start(copy, *arguments)
    assert (given.returncode, given.stdout) == (2, "")
    assert "bootstrap.py run" in given.stderr


def test_what_follows_the_command_is_left_unread() -> None:
    wish = bootstrap.read_wish(["--fresh", "run", "--fresh", "test"])
    assert wish == bootstrap.Wish("run", None, True, ["--fresh", "test"])


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["--database", "a.db"], True),
        (["--database=a.db", "--language", "nl"], True),
        (["--database", "sample"], True),
        (["--help"], False),
        (["sample"], False),
        (["--language", "fr", "ranking", "--call", "RW-2023"], False),
        (["--json"], False),
        (["--database"], False),
    ],
)
def test_the_window_opens_only_without_a_command(arguments: list[str], window: bool) -> None:
    assert opens_window(arguments) is window


def test_a_missing_library_is_named_with_the_line_that_installs_it() -> None:
    lost = [library for library in system.X11_WINDOW if library.name.startswith(("libxcb-icccm", "libxcb-shm"))]
    lines = {name: system.install_line(lost, name) for name in (*system.MANAGERS, "")}
    assert lines == {
        "apt": "sudo apt-get install -y --no-install-recommends libxcb-icccm4 libxcb-shm0",
        "dnf": "sudo dnf install -y xcb-util-wm libxcb",
        "zypper": "sudo zypper install -y libxcb-icccm4 libxcb-shm0",
        "pacman": "sudo pacman -S --needed xcb-util-wm libxcb",
        "": "install the packages that hold: libxcb-icccm.so.4 libxcb-shm.so.0",
    }


def test_this_python_will_do() -> None:
    assert (system.python_fault(), system.venv_fault()) == ("", "")


def test_ci_calls_the_test_command_and_nothing_else() -> None:
    lines = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    assert lines == ["#!/bin/sh", 'exec python3 "$(dirname "$0")/../installer/bootstrap.py" test "$@"']
