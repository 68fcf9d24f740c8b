"""The number of a partnership is stored in capitals, and found however it is typed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
LEDGER = ROOT / "resources" / "sample" / "ledger"
Run = Callable[..., dict[str, Any]]


@pytest.fixture
def made(run: Run) -> dict[str, Any]:
    """A partnership that a ledger made, under a number typed in small letters."""
    return run(
        "ledger", "import", LEDGER / "sample-ledger.csv", "--partnership", "P-ok", "--create", "BJ-2023",
        "--budget", LEDGER / "sample-ledger-budget.csv",
    )  # fmt: skip


def test_who_makes_a_partnership_by_command_is_told_its_number(made: dict[str, Any]) -> None:
    assert (made["exit"], made["partnership"]) == (0, "P-OK")
    assert made["entries"] > 0


@pytest.mark.parametrize("typed", ["P-ok", "p-ok", " P-OK ", "P-OK"])
def test_a_number_is_found_as_it_was_typed_first_and_as_it_is_stored(
    run: Run, made: dict[str, Any], typed: str, tmp_path: Path
) -> None:
    number = made["partnership"]
    assert run("ledger", "statement", "--partnership", typed)["exit"] == 0
    assert run("get", typed)["number"] == number
    assert run("set", typed, "remark", "Found")["exit"] == 0
    assert run("history", typed)["exit"] == 0
    assert run("print", "D12", typed, "--language", "fr", "--to", tmp_path / "d12.pdf")["exit"] == 0
    again = run("ledger", "import", LEDGER / "sample-ledger.csv", "--partnership", typed, "--create", "BJ-2023")
    assert (again["exit"], again["entries"], "partnership" in again) == (0, 0, False)
