"""A sample database, made once and copied for each test, and a way to run commands on it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.commands import main
from sdgp_desktop.exchange.service import own_card
from sdgp_desktop.office import opened
from tests.commands.world import World

Run = Callable[..., dict[str, Any]]


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings of a computer of its own, which has no exchange folder yet."""
    monkeypatch.setenv("SDGP_HOME", str(tmp_path_factory.mktemp("home")))


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


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of VVSG and RALGA, which know each other and one dossier."""
    folder = tmp_path_factory.mktemp("world")

    def on(name: str, *words: object) -> None:
        assert main(["--database", str(folder / f"{name}.db"), "--json", *map(str, words)]) == 0

    for name in ("VVSG", "RALGA"):
        on(name, "new", "--office", name, "--person", f"{name} Voorbeeld")
        on(name, "office", "card", "--to", folder / f"{name}.sdgpcard")
    for name, other in (("VVSG", "RALGA"), ("RALGA", "VVSG")):
        on(name, "office", "add", folder / f"{other}.sdgpcard")
        with opened(folder / f"{other}.db") as office:
            words = own_card(office.store).fingerprint("nl").split()
        on(name, "office", "confirm", other, "--words", *words)
    on("VVSG", "dossier", "--call", "RW-2023", "--municipality", "RW31")
    on("VVSG", "export", "--for", "RALGA", "--to", folder / "first.sdgp")
    on("RALGA", "import", folder / "first.sdgp")
    return folder


@pytest.fixture
def world(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> World:
    """A copy of both offices."""
    shutil.copytree(made, tmp_path / "world")
    capsys.readouterr()
    return World(tmp_path / "world", capsys)
