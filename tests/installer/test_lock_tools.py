"""Making the locks, fetching packages for another computer, and saying whose work comes along."""

import re
from pathlib import Path

import pytest

from installer import lock, wheelhouse

INSTALLER = Path(lock.__file__).parent
HASH = "--hash=sha256:" + "0" * 64
GOOD = f"one==1.0 \\\n    {HASH}\ntwo==2.0 ; sys_platform == 'win32' \\\n    {HASH}\nthree==3 \\\n    {HASH}\n"


@pytest.mark.parametrize("name", ["runtime.lock", "test.lock"])
def test_our_locks_are_without_fault(name: str) -> None:
    assert list(lock.faults((INSTALLER / name).read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "line",
    [
        "--index-url there",
        "--find-links there",
        "-i there",
        f"four @ there {HASH}",
        f"four==4 {HASH} # from ftp://there",
        "four==4",
        f"four>=4 {HASH}",
    ],
)
def test_an_address_or_a_missing_hash_is_a_fault(line: str) -> None:
    assert list(lock.faults(GOOD)) == []
    assert list(lock.faults(f"{GOOD}{line}\n")) != []


@pytest.mark.parametrize(("system", "kept"), [("windows", ["one", "two", "three"]), ("linux", ["one", "three"])])
def test_conditions_are_settled_for_the_other_computer(system: str, kept: list[str]) -> None:
    text = wheelhouse.settled(GOOD, wheelhouse.conditions_of(system, "3.13"))
    assert (re.findall(r"^\w+", text, re.MULTILINE), ";" in text) == (kept, False)


def test_conditions_on_the_python_are_settled_for_the_other_computer() -> None:
    text = (INSTALLER / "test.lock").read_text("utf-8")
    for python in ("3.11", "3.12", "3.14"):
        settled = wheelhouse.settled(text, wheelhouse.conditions_of("windows", python))
        assert len(re.findall(r"^numpy==", settled, re.MULTILINE)) == 1


def test_every_package_that_comes_along_is_named_with_its_licence() -> None:
    notices = (INSTALLER / "licences" / "README.md").read_text("utf-8")
    rows = re.findall(r"^\| ([^|]+) \|", notices, re.MULTILINE)
    named = {name.strip() for row in rows for name in row.split(",")}
    pinned = set(re.findall(r"^([a-z0-9._-]+)==", (INSTALLER / "runtime.lock").read_text("utf-8"), re.MULTILINE))
    assert pinned - named == set()
