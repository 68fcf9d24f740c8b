"""Going back to a copy with a PIN where its office is not: the keys in the copy or beside it are used."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.kernel import keys
from tests.commands.world import NUMBER, World


@pytest.fixture
def locked(world: World, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> World:
    """VVSG has a PIN, and was copied into one file; a safety copy lies in its folder."""
    monkeypatch.setenv("SDGP_NEW_PIN", "2468")
    assert world.run("VVSG", "pin", "set")[0] == 0
    monkeypatch.delenv("SDGP_NEW_PIN")
    monkeypatch.setenv("SDGP_PIN", "2468")
    world.run("VVSG", "set", NUMBER, "1.9", "12")
    assert world.json("VVSG", "backup", "--to", tmp_path / "copie.db")["ok"] is True
    return world


def safety_copy(world: World, to: Path) -> Path:
    """The newest safety copy, alone in a folder of its own."""
    found = max((world.folder / "VVSG.db.backups").glob("*.db"))
    to.mkdir()
    return Path(shutil.copyfile(found, to / found.name))


def six_words(world: World, name: str) -> str:
    return str(world.json(name, "office", "card", "--to", world.folder / f"{name}-{len(list(world.folder.iterdir()))}")[
        "offices"
    ][0]["fingerprint"])  # fmt: skip


def test_a_whole_office_with_a_pin_is_brought_back_on_another_computer(locked: World, tmp_path: Path) -> None:
    assert locked.json("W", "restore", tmp_path / "copie.db")["ok"] is True
    assert locked.json("W", "get", NUMBER, "1.9")["fields"] == {"1.9": 12.0}
    assert keys.state(locked.folder / "W.db").encrypted
    assert six_words(locked, "W") == six_words(locked, "VVSG")


def test_a_safety_copy_with_its_keys_beside_it_is_brought_back_too(locked: World, tmp_path: Path) -> None:
    copy = safety_copy(locked, tmp_path / "stick")
    for suffix in (".keys", ".desk"):
        shutil.copyfile(locked.folder / "VVSG.db.backups" / (copy.name + suffix), copy.with_name(copy.name + suffix))
    assert locked.json("W", "restore", copy)["ok"] is True
    assert locked.json("W", "get", NUMBER, "1.9")["fields"] == {"1.9": 12.0}
    assert six_words(locked, "W") == six_words(locked, "VVSG")


@pytest.mark.parametrize("language", ["en", "fr", "nl"])
def test_a_copy_without_its_keys_says_which_file_is_missing(locked: World, tmp_path: Path, language: str) -> None:
    copy = safety_copy(locked, tmp_path / "stick")
    assert locked.json("W", "restore", copy)["error"]["code"] == "copy_keys_missing"
    _, _, err = locked.run("W", "restore", copy, language=language)
    assert f"{copy.name}.keys" in err
    assert not (locked.folder / "W.db").exists()


def test_a_wrong_pin_names_the_file_that_was_given_and_leaves_nothing(
    locked: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDGP_PIN", "0000")
    error: dict[str, Any] = locked.json("W", "restore", tmp_path / "copie.db")["error"]
    assert (error["code"], error["facts"]["file"]) == ("copy_pin", "copie.db")
    assert [file.name for file in locked.folder.iterdir() if "W.db" in file.name] == []


def test_a_copy_with_another_pin_takes_the_pins_that_the_office_has_today(
    locked: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SDGP_PIN")
    locked.json("W", "new", "--office", "VVSG", "--person", "Wim Voorbeeld")
    monkeypatch.setenv("SDGP_NEW_PIN", "1357")
    assert locked.run("W", "pin", "set")[0] == 0
    monkeypatch.setenv("SDGP_PIN", "1357")
    assert locked.json("W", "restore", tmp_path / "copie.db")["error"]["code"] == "copy_pin"
    monkeypatch.setenv("SDGP_COPY_PIN", "2468")
    assert locked.json("W", "restore", tmp_path / "copie.db")["ok"] is True
    assert locked.json("W", "get", NUMBER, "1.9")["fields"] == {"1.9": 12.0}
    assert keys.state(locked.folder / "W.db").encrypted


def test_a_copy_with_a_pin_lies_open_where_the_office_has_none(
    locked: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked.json("W", "new", "--office", "VVSG", "--person", "Wim Voorbeeld")
    assert locked.json("W", "restore", tmp_path / "copie.db")["ok"] is True
    monkeypatch.delenv("SDGP_PIN")
    assert locked.json("W", "get", NUMBER, "1.9")["fields"] == {"1.9": 12.0}
    assert list(locked.folder.glob(".W.db*")) == []


def test_the_desk_of_a_damaged_whole_office_is_told_by_the_name_of_its_file(locked: World, tmp_path: Path) -> None:
    file = tmp_path / "copie.db"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    error = locked.json("W", "restore", file)["error"]
    assert (error["code"], error["facts"]["file"]) == ("copy_damaged", "copie.db")
