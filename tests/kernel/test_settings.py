"""The settings of this computer: several programs change them at once, and a bad day of the disk costs none of them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sdgp_desktop.kernel import settings
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.lock import for_a_moment
from sdgp_desktop.sentences import sentence

TIMES = 40
ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
from sdgp_desktop.kernel.settings import changing
print("ready", flush=True)
sys.stdin.readline()
for number in range(int(sys.argv[2])):
    with changing() as kept:
        kept.known_heads[f"{sys.argv[1]} {number}"] = {"heads": []}
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the program."""
    monkeypatch.setenv("SDGP_HOME", str(tmp_path / "home"))
    with settings.changing() as kept:
        kept.exchange_folder = "/stick"
    return tmp_path / "home"


def test_programs_that_change_the_settings_at_once_lose_nothing_of_each_other(home: Path) -> None:
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM, name, str(TIMES)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        for name in ("window", "command")
    ]  # fmt: skip
    for program in programs:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
    for program in programs:
        assert program.stdin is not None
        program.stdin.write("go\n")
        program.stdin.flush()
    assert [program.communicate()[1] for program in programs] == ["", ""]
    kept = settings.load()
    assert len(kept.known_heads) == 2 * TIMES
    assert kept.exchange_folder == "/stick"
    assert sorted(path.name for path in home.iterdir()) == ["settings.json", "settings.json.lock"]


def test_a_file_that_cannot_be_read_stays_and_is_told_in_one_sentence(home: Path) -> None:
    """A folder in its place is as unreadable for everybody as a file is for somebody who may not read it."""
    (home / settings.NAME).rename(home / "before")
    (home / settings.NAME).mkdir()
    assert settings.load() == settings.Settings()
    with pytest.raises(Refusal) as refused, settings.changing() as kept:
        kept.exchange_folder = "/other"
    assert refused.value.code == "settings_not_changed"
    assert str(home / settings.NAME) in sentence(refused.value, "nl")
    assert (home / settings.NAME).is_dir()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to the superuser")
def test_a_file_that_may_not_be_read_keeps_what_it_holds(home: Path) -> None:
    path = home / settings.NAME
    path.chmod(0)
    with pytest.raises(Refusal, match="settings_not_changed"), settings.changing() as kept:
        kept.exchange_folder = "/other"
    path.chmod(0o600)
    assert settings.load().exchange_folder == "/stick"


def test_who_does_not_let_go_of_the_settings_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sdgp_desktop.kernel.lock.PAUSE", 0)
    with for_a_moment(home / f"{settings.NAME}.lock") as held:
        assert held
        with pytest.raises(Refusal, match="settings_not_changed"), settings.changing() as kept:
            kept.exchange_folder = "/other"
    assert settings.load().exchange_folder == "/stick"


def test_what_fails_in_the_middle_changes_nothing(home: Path) -> None:
    with pytest.raises(ZeroDivisionError), settings.changing() as kept:
        kept.exchange_folder = str(1 // 0)
    assert settings.load().exchange_folder == "/stick"


def test_what_a_crash_left_half_written_goes_with_the_next_change(home: Path) -> None:
    (home / f".{settings.NAME}.1.part").write_text("{")
    with settings.changing() as kept:
        kept.exchange_folder = "/other"
    assert json.loads((home / settings.NAME).read_bytes())["exchange_folder"] == "/other"
    assert list(home.glob("*.part")) == []
