"""Twenty kills in the middle of imports leave all or nothing (KILLS sets another number)."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from sdgp_desktop.kernel.verify import verify
from sdgp_desktop.office import new_office, opened
from tests import faults
from tests.intake.around import sample
from tests.intake.forms import fill

KILLS = int(os.environ.get("KILLS", "20"))
Run = Callable[..., dict[str, Any]]
LEDGER = faults.ROOT / "resources" / "sample" / "ledger"
NAMES = ("bj-cove", "bj-diest")
ENTRIES = 57


def held(path: Path, check: bool = True) -> tuple[int, int, list[str]]:
    """How many dossiers and entries a database holds, and what the full check (it takes a while) finds."""
    with opened(path) as office:
        with office.read() as reading:
            rows = [reading.session.execute(select(func.count()).select_from(reading.schema[t].table)).scalar_one()
                    for t in ("intake_dossier", "budget_entry")]  # fmt: skip
        return rows[0], rows[1], [f.code for f in verify(office.store)] if check else []


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new office."""
    path = tmp_path_factory.mktemp("empty") / "office.db"
    new_office(path, "VVSG", "Anna Voorbeeld").close()
    return path


@pytest.fixture(scope="module")
def forms(empty: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Dossiers of the call in Benin as filled Excel forms."""
    folder = tmp_path_factory.mktemp("forms")
    with opened(empty) as office:
        return [fill(office.store, sample(name), folder / f"{name}.xlsx") for name in NAMES]


@pytest.mark.parametrize("what", ["forms", "ledger"])
def test_a_killed_import_leaves_all_or_nothing(what: str, empty: Path, forms: list[Path], tmp_path: Path) -> None:
    words: list[object] = ["intake", *forms, "--call", "BJ-2023"]
    whole: tuple[int, int, list[str]] = (len(NAMES), 0, [])
    if what == "ledger":
        words = ["ledger", "import", LEDGER / "sample-ledger.csv", "--partnership", "SDGP-2024-BJ-050",
                 "--create", "BJ-2023", "--budget", LEDGER / "sample-ledger-budget.csv"]  # fmt: skip
        whole = (0, ENTRIES, [])
    path = faults.copied(empty, tmp_path / "whole")
    total = faults.duration(path, words)
    assert held(path) == whole
    for n, moment in enumerate(faults.moments(total, KILLS // 2, seed=len(what))):
        path = faults.copied(empty, tmp_path / f"kill{n}")
        faults.killed(path, words, moment)
        assert held(path, check=n % 5 == 0) in (whole, (0, 0, []))


def test_a_reading_command_runs_while_another_program_has_the_database_and_a_writing_one_is_told(
    database: Path, run: Run
) -> None:
    with opened(database):
        assert run("ranking", "--call", "RW-2023")["exit"] == 0
        refused = run("dossier", "--call", "RW-2023", "--municipality", "44021")
        assert (refused["error"]["code"], refused["exit"]) == ("in_use", 1)
    assert run("dossier", "--call", "RW-2023", "--municipality", "44021")["exit"] == 0
