#!/usr/bin/env python3
"""Set up, start or test the program from a fresh copy: standard library only.

    python3 installer/bootstrap.py setup                            prepare everything, start nothing
    python3 installer/bootstrap.py run  [arguments of the program]  open the window, or do one command
    python3 installer/bootstrap.py test [arguments of pytest]       check and test everything

Options before the command:
    --wheels DIR   take the packages from a folder (made by wheelhouse.py), without a network;
                   a folder installer/wheels is found by itself
    --fresh        make the environment anew
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "installer"
VENV = ROOT / ".venv"
SIZES = {"run": "(about 120 MB, once)", "test": "(about 200 MB, once)"}
LOCKS = {"run": HERE / "runtime.lock", "test": HERE / "test.lock"}
FAULT, INTERRUPTED = 3, 130
TYPES = "types (mypy, strict)"  # the step that is done beside the one before it
NOTHING_COLLECTED = 5  # pytest: no test was found, which is fine for one half of the tests
SIDE_BY_SIDE = ["-n", "auto", "--maxprocesses", "4", "--dist", "worksteal"]  # all tests: on several cores at a time

sys.path.insert(0, str(ROOT))


@dataclass(frozen=True)
class Wish:
    """What the command line asks for."""

    what: str
    wheels: Path | None
    fresh: bool
    rest: list[str]


def say(text: str) -> None:
    """Tell a step; on stderr, because what a command answers belongs to stdout."""
    print(f"set-up: {text}", file=sys.stderr, flush=True)


def fail(text: str) -> NoReturn:
    """Stop with the reason; nothing has been started."""
    say(text)
    raise SystemExit(FAULT)


# ---- the environment


def venv_python() -> Path:
    """The Python of the environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def stamp_of(what: str) -> str:
    """What the environment must hold, in one line: the lock, and the Python that it was made with."""
    import hashlib

    made_with = ""
    with suppress(OSError):
        lines = (VENV / "pyvenv.cfg").read_text("utf-8").splitlines()
        made_with = " ".join(sorted(line for line in lines if line.startswith(("home", "version"))))
    return f"{hashlib.sha256(LOCKS[what].read_bytes()).hexdigest()} {made_with}"


def is_ready(what: str) -> bool:
    """Whether the environment holds what is needed; one for the tests holds what running needs."""
    if not venv_python().exists():
        return False
    for lock in {what, "test"}:
        with suppress(OSError):
            if (VENV / f".stamp-{lock}").read_text("utf-8") == stamp_of(lock):
                return True
    return False


def ensure_environment(wish: Wish) -> None:
    """Make the environment and install the packages of the lock, unless they are there."""
    what = "test" if wish.what == "test" else "run"
    if is_ready(what) and not wish.fresh:
        return
    with OneAtATime():
        if is_ready(what) and not wish.fresh:
            return  # another start was faster
        if wish.fresh or not has_environment():
            make_environment()
        install_packages(what, wish.wheels)


def has_environment() -> bool:
    """Whether there is an environment with pip: one whose making was cut off is made anew."""
    if not venv_python().exists():
        return False
    return subprocess.run([str(venv_python()), "-c", "import pip"], capture_output=True).returncode == 0


def make_environment() -> None:
    """Make an empty environment with pip."""
    from installer import system

    if fault := system.venv_fault():
        fail(fault)
    say(f"making the environment {VENV} ...")
    import venv

    try:
        venv.EnvBuilder(clear=True, with_pip=True, symlinks=os.name != "nt").create(VENV)
    except (OSError, subprocess.CalledProcessError) as error:
        fail(f"the environment could not be made: {error}")


def install_packages(what: str, wheels: Path | None) -> None:
    """Install the packages of a lock, each compared with its hash."""
    lock = LOCKS[what]
    given = wheels or (HERE / "wheels")
    offline = ["--no-index", "--find-links", str(given)] if given.is_dir() else []
    if wheels and not offline:
        fail(f"the folder {wheels} is not there")
    say(f"installing the packages of {lock.name} {'from ' + str(given) if offline else SIZES[what]} ...")
    line = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    line += ["--require-hashes", "--no-deps", "--only-binary", ":all:", "--no-compile", *offline, "-r", str(lock)]
    unwanted = ("PYTHONPATH", "PYTHONHOME", "PIP_REQUIRE_VIRTUALENV", "PIP_USER", "PIP_TARGET", "PIP_PREFIX")
    surroundings = {name: value for name, value in os.environ.items() if name not in unwanted}
    if subprocess.run(line, env=surroundings, cwd=ROOT).returncode:
        fail(
            "the packages could not be installed; nothing was started. Without a network, bring a folder of packages "
            "(installer/wheelhouse.py makes one) and start again with --wheels FOLDER."
        )
    draft = VENV / f".stamp-{what}.new"
    draft.write_text(stamp_of(what), "utf-8")
    os.replace(draft, VENV / f".stamp-{what}")


class OneAtATime:
    """Let one start at a time change the environment; a second one waits for the first."""

    def __enter__(self) -> None:
        self.held = (HERE / ".setup.lock").open("a+")
        if sys.platform == "win32":
            import msvcrt

            self.held.seek(0)
            while True:
                with suppress(OSError):  # gives up after ten seconds by itself
                    msvcrt.locking(self.held.fileno(), msvcrt.LK_LOCK, 1)
                    return
        import fcntl

        fcntl.flock(self.held, fcntl.LOCK_EX)

    def __exit__(self, *_: object) -> None:
        self.held.close()


# ---- the system and the translations


def ensure_libraries(wish: Wish) -> None:
    """See that Qt finds its libraries; install them where that may be done, name them where not."""
    from installer import system
    from main import opens_window

    if wish.what == "run" and not opens_window(wish.rest):
        return  # a command needs no Qt
    window = wish.what != "test"
    lost = system.missing_libraries(window, os.environ)
    if not lost:
        return
    say("Qt needs libraries that this system lacks: " + ", ".join(library.name for library in lost))
    if system.install(lost):
        lost = system.missing_libraries(window, os.environ)
        if not lost:
            say("they are installed now")
            return
    fail(f"please install them, then start again:\n    {system.install_line(lost, system.manager())}")


def ensure_translations() -> None:
    """Compile the translations when one of them changed."""
    from installer import translations

    try:
        if translations.compile_when_old():
            say("compiled the translations")
    except OSError as error:
        say(f"the translations could not be compiled, the window will be in English: {error}")


# ---- the commands


def child_surroundings() -> dict[str, str]:
    """The environment variables of what is started."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONHOME"} | {"PYTHONUTF8": "1"}


def run(wish: Wish) -> int:
    """Start the program and return its exit status."""
    line = [str(venv_python()), str(ROOT / "main.py"), *wish.rest]
    if os.name != "nt":
        os.execve(line[0], line, child_surroundings())  # nothing of the set-up stays in memory
    return subprocess.run(line, env=child_surroundings()).returncode


def steps(rest: Sequence[str]) -> list[tuple[str, list[str]]]:
    """The steps of the test command, each with the arguments of the environment's Python."""
    contracts = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_logo=True))"
    how = ["-q", *(rest or SIDE_BY_SIDE)]
    return [
        ("style (ruff check)", ["-m", "ruff", "check", "."]),
        ("layout of the code (ruff format)", ["-m", "ruff", "format", "--check", "."]),
        ("who may import whom (import-linter)", ["-c", contracts]),
        ("tests without Qt", ["-m", "pytest", "--without-qt", "-p", "no:pytest-qt", *how]),
        (TYPES, ["-m", "mypy"]),
        ("tests of the window, without a display", ["-m", "pytest", "-m", "gui", *how]),
    ]


def test(wish: Wish) -> int:
    """Check and test everything; the first step that fails ends it.

    The types are checked beside the first tests: that takes one core, and they leave some of it.
    """
    import time
    from tempfile import TemporaryFile

    surroundings = child_surroundings() | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    plan = steps(wish.rest)
    begun = time.monotonic()
    collected = False
    with TemporaryFile("w+", encoding="utf-8") as told:
        line = [str(venv_python()), *dict(plan)[TYPES]]
        types = subprocess.Popen(line, cwd=ROOT, env=surroundings, stdout=told, stderr=subprocess.STDOUT)
        try:
            for number, (name, arguments) in enumerate(plan, 1):
                say(f"{number} of {len(plan)}: {name} ...")
                start = time.monotonic()
                if name == TYPES:
                    status = types.wait()
                    told.seek(0)
                    print(told.read(), end="", flush=True)
                else:
                    status = subprocess.run([str(venv_python()), *arguments], cwd=ROOT, env=surroundings).returncode
                if "pytest" in arguments:
                    collected = collected or status != NOTHING_COLLECTED
                    status = 0 if status == NOTHING_COLLECTED else status
                if status:
                    say(f"FAILED in step {number} of {len(plan)}: {name} (exit status {status})")
                    return 1
                say(f"{number} of {len(plan)}: {name}: done in {time.monotonic() - start:.1f} s")
        finally:
            if types.poll() is None:
                types.kill()
                types.wait()
    if not collected:
        say("FAILED: no test was found")
        return 1
    say(f"all {len(plan)} steps passed in {time.monotonic() - begun:.0f} s")
    return 0


def setup(_: Wish) -> int:
    """Prepare everything and say how to go on."""
    say("everything is ready; start with: python3 installer/bootstrap.py run")
    return 0


COMMANDS: dict[str, Callable[[Wish], int]] = {"setup": setup, "run": run, "test": test}


def read_wish(arguments: Sequence[str]) -> Wish:
    """Read the command line by hand: what follows the command belongs to the program or to pytest, unread."""
    wheels, fresh, waiting = None, False, list(arguments)
    while waiting:
        argument = waiting.pop(0)
        if argument in COMMANDS:
            return Wish(argument, wheels, fresh, waiting)
        if argument == "--fresh":
            fresh = True
        elif argument == "--wheels" and waiting:
            wheels = Path(waiting.pop(0)).resolve()
        elif argument in ("-h", "--help"):
            print(__doc__)
            raise SystemExit(0)
        else:
            break
    print(__doc__, file=sys.stderr)
    raise SystemExit(2)


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks."""
    wish = read_wish(arguments)
    from installer import system

    if fault := system.python_fault():
        fail(fault)
    ensure_libraries(wish)  # before anything is fetched: on a slow line the reason to stop must not come last
    ensure_environment(wish)
    ensure_translations()
    return COMMANDS[wish.what](wish)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        say("stopped; start again to go on")
        sys.exit(INTERRUPTED)
