"""What the program may bring along: packages by name, no addresses, one SQLite."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
INSTALLER = ROOT / "installer"
RUNTIME = {  # nothing slips in, not even behind something else
    "alembic", "babel", "cffi", "charset-normalizer", "defusedxml", "et-xmlfile", "holidays", "icalendar", "mako",
    "markupsafe", "msgspec", "openpyxl", "pillow", "platformdirs", "pycparser", "pynacl", "pypdf", "pyrage",
    "pyside6-essentials", "pyside6-pdf", "python-dateutil", "reportlab", "shiboken6", "six", "sqlalchemy",
    "sqlcipher3", "typing-extensions", "tzdata", "zstandard",
}  # fmt: skip
TOO_HEAVY = {"numpy", "scipy", "pandas", "pyside6", "pyside6-addons"}


def pins(name: str) -> dict[str, str]:
    """Package and version of each entry of a lock."""
    found = re.findall(r"^([a-z0-9._-]+)==([^\s;\\]+)", (INSTALLER / name).read_text("utf-8"), re.MULTILINE)
    return dict(found)


def test_only_the_chosen_packages_come_along_at_run_time() -> None:
    assert set(pins("runtime.lock")) == RUNTIME
    assert not set(pins("runtime.lock")) & TOO_HEAVY


def test_the_tests_run_on_the_versions_that_are_delivered() -> None:
    assert pins("runtime.lock").items() <= pins("test.lock").items()


@pytest.mark.parametrize("name", ["runtime.lock", "test.lock"])
def test_every_package_is_pinned_by_hash_and_none_names_an_address(name: str) -> None:
    text = (INSTALLER / name).read_text("utf-8")
    assert re.findall(r"//|@ |--(?:extra-)?index|--find-links|--trusted", text) == []
    entries = re.split(r"^(?=[a-z0-9])", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE), flags=re.MULTILINE)
    assert [e for e in entries if e.strip() and not re.search(r"--hash=sha256:[0-9a-f]{64}", e)] == []


@cache
def imports(path: Path) -> set[str]:
    """Dotted names that a file imports, wherever the import stands."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


@pytest.mark.parametrize("banned", ["sqlite3", "PySide6.QtSql", "numpy", "scipy", "pandas"])
def test_the_program_imports_no_second_sqlite_and_nothing_heavy(banned: str) -> None:
    files = [ROOT / "main.py", *(ROOT / "sdgp_desktop").rglob("*.py")]
    guilty = [p.relative_to(ROOT) for p in files if any(f"{n}.".startswith(f"{banned}.") for n in imports(p))]
    assert guilty == []
