"""A sample database, made once and copied for each test, and a way to run commands on it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.commands import main

Run = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small sample."""
    from sdgp_desktop.sample import make_sample

    path = tmp_path_factory.mktemp("sample") / "sample.db"
    make_sample(path)
    return path


@pytest.fixture
def database(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the small sample, with the keys of its desk."""
    for part in sample_file.parent.iterdir():
        if part.is_file():
            shutil.copyfile(part, tmp_path / part.name)
    return tmp_path / "sample.db"


@pytest.fixture
def run(database: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run one command with --json; its answer, with the exit status under "exit"."""

    def one(*words: object, on: Path | None = None) -> dict[str, Any]:
        status = main(["--database", str(on or database), "--json", *map(str, words)])
        said = capsys.readouterr()
        assert said.err == ""
        answer: dict[str, Any] = json.loads(said.out)
        return {**answer, "exit": status}

    return one
