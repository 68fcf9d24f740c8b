"""The recovery sheet, the keys of the desk and the PIN by command; secrets stand in no answer."""

import re
import shutil
from pathlib import Path

import pytest
from pypdf import PdfReader

from sdgp_desktop.exchange.service import database_key, desk_key
from sdgp_desktop.kernel import desk, keys
from sdgp_desktop.office import open_with_pin, opened
from tests.commands.world import NUMBER, World

LANGUAGES = ("en", "fr", "nl")
OLD, NEW = "4321", "98765"
SECRET = ("SDGP_PIN", "SDGP_NEW_PIN", "SDGP_RECOVERY_KEY", "SDGP_DESK_SIGNS", "SDGP_DESK_OPENS")


@pytest.fixture(autouse=True)
def _no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in SECRET:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def locked(world: World, monkeypatch: pytest.MonkeyPatch) -> World:
    """VVSG has a PIN, which the commands know."""
    world.json("RALGA", "backup", "--to", world.folder / "unused.sdgo")
    monkeypatch.setenv("SDGP_NEW_PIN", OLD)
    assert world.json("VVSG", "pin", "set")["person"] == "VVSG Voorbeeld"
    monkeypatch.delenv("SDGP_NEW_PIN")
    monkeypatch.setenv("SDGP_PIN", OLD)
    return world


def words_on(file: Path) -> str:
    """The letters and digits of a PDF, without what stands between them."""
    return re.sub(r"\W", "", "".join(page.extract_text() for page in PdfReader(file).pages))


def secrets(world: World) -> tuple[str, ...]:
    """The keys of VVSG, without hyphens."""
    database = world.folder / "VVSG.db"
    who = keys.state(database).people[0].id
    office = open_with_pin(database, who, OLD)
    try:
        return tuple(text.replace("-", "") for text in (database_key(office.store), *desk_key(office.store)))
    finally:
        office.close()


def test_a_pin_locks_the_database_and_its_safety_copies_and_no_answer_holds_a_key(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.json("RALGA", "set", NUMBER, "1.9", "12")
    world.json("VVSG", "import", world.packet("RALGA", "VVSG"))  # makes a safety copy
    monkeypatch.setenv("SDGP_NEW_PIN", OLD)
    status, out, _ = world.run("VVSG", "pin", "set")
    assert (status, OLD in out, "office recovery" in out) == (0, False, True)
    copies = list(world.folder.rglob("*.db"))
    assert len([c for c in copies if c.parent != world.folder]) >= 1
    assert [c.name for c in copies if keys.is_plain(c) and "VVSG" in str(c)] == []
    assert world.json("VVSG", "get", NUMBER)["error"]["code"] == "pin_missing"
    monkeypatch.setenv("SDGP_PIN", "0000")
    assert world.json("VVSG", "get", NUMBER)["error"]["code"] == "wrong_pin"
    monkeypatch.setenv("SDGP_PIN", OLD)
    assert world.json("VVSG", "get", NUMBER, "1.9")["fields"] == {"1.9": 12}
    for secret in secrets(world):
        assert secret not in out.replace("-", "")


def test_a_pin_is_changed_with_the_present_one_and_a_short_one_is_refused(
    locked: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SDGP_NEW_PIN", "12")
    assert locked.json("VVSG", "pin", "set")["error"]["code"] == "pin_too_short"
    monkeypatch.setenv("SDGP_NEW_PIN", NEW)
    monkeypatch.setenv("SDGP_PIN", "0000")
    assert locked.json("VVSG", "pin", "set")["error"]["code"] == "wrong_pin"
    monkeypatch.setenv("SDGP_PIN", OLD)
    assert locked.run("VVSG", "pin", "set")[0] == 0
    assert locked.json("VVSG", "verify")["error"]["code"] == "wrong_pin"
    monkeypatch.setenv("SDGP_PIN", NEW)
    assert locked.json("VVSG", "verify")["ok"] is True


def test_without_the_last_pin_everything_lies_open_again(locked: World, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "lie open" in locked.said("VVSG", "pin", "remove")
    monkeypatch.delenv("SDGP_PIN")
    assert keys.is_plain(locked.folder / "VVSG.db")
    assert locked.json("VVSG", "verify")["ok"] is True
    assert locked.json("VVSG", "pin", "remove")["error"]["code"] == "no_pin"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_recovery_sheet_holds_the_keys_and_replaces_no_file(locked: World, language: str) -> None:
    file = locked.folder / f"{language}.pdf"
    status, out, _ = locked.run("VVSG", "office", "recovery", "--to", file, "--language", language)
    assert status == 0
    text = words_on(file)
    for secret in secrets(locked):
        assert secret in text
        assert secret not in out
    before = file.read_bytes()
    assert locked.json("VVSG", "office", "recovery", "--to", file)["error"]["code"] == "file_exists"
    assert file.read_bytes() == before


def test_the_recovery_key_opens_and_gives_a_new_pin_when_all_are_forgotten(
    locked: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, *_ = secrets(locked)
    monkeypatch.delenv("SDGP_PIN")
    monkeypatch.setenv("SDGP_NEW_PIN", NEW)
    for wrong in ("", "nothing", database[:-1], "A" + database[1:] if database[0] != "A" else "B" + database[1:]):
        monkeypatch.setenv("SDGP_RECOVERY_KEY", wrong)
        assert locked.json("VVSG", "pin", "recover")["error"]["code"] in ("recovery_not_valid", "recovery_group")
    monkeypatch.setenv("SDGP_RECOVERY_KEY", keys.recovery_words(b"another key of 32 bytes, not this"[:32]))
    assert locked.json("VVSG", "pin", "recover")["error"] == {"code": "recovery_other", "facts": {"file": "VVSG.db"}}
    assert len({locked.run("VVSG", "pin", "recover", language=language)[2] for language in LANGUAGES}) == 3
    assert locked.json("none", "pin", "recover")["error"]["code"] == "no_database"
    monkeypatch.setenv("SDGP_RECOVERY_KEY", database.lower())
    status, out, _ = locked.run("VVSG", "pin", "recover")
    assert (status, NEW in out) == (0, False)
    monkeypatch.setenv("SDGP_PIN", NEW)
    assert locked.json("VVSG", "verify")["ok"] is True
    monkeypatch.setenv("SDGP_PIN", OLD)
    assert locked.json("VVSG", "verify")["error"]["code"] == "wrong_pin"


def test_the_keys_of_a_desk_come_back_from_its_sheet_and_others_know_it_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened(world.folder / "VVSG.db") as office:
        signs, opens = desk_key(office.store)
    before = world.json("VVSG", "office", "card", "--to", world.folder / "a.sdgpcard")["offices"][0]
    (file,) = [f for f in world.folder.iterdir() if f.name.startswith("VVSG.db") and "desk" in f.name]
    file.unlink()
    monkeypatch.setenv("SDGP_DESK_SIGNS", signs)
    for wrong in ("nothing", signs):
        monkeypatch.setenv("SDGP_DESK_OPENS", wrong)
        assert world.json("VVSG", "office", "bring-back")["error"]["code"] == "desk_key_not_valid"
    monkeypatch.setenv("SDGP_DESK_OPENS", opens.lower().replace("-", " "))
    answer = world.json("VVSG", "office", "bring-back")
    assert (answer["desk"], answer["fingerprint"]) == ("VVSG-V", before["fingerprint"])
    after = world.json("VVSG", "office", "card", "--to", world.folder / "b.sdgpcard")["offices"][0]
    assert after["key"] == before["key"]
    world.run("VVSG", "set", NUMBER, "1.9", "12")
    assert world.json("RALGA", "import", world.packet("VVSG", "RALGA"))["changed"] == 1


def test_a_locked_office_left_without_its_keys_is_copied_nowhere(locked: World, tmp_path: Path) -> None:
    """The recovery key is enough where only the database was saved."""
    database, *_ = secrets(locked)
    alone = tmp_path / "alone"
    alone.mkdir()
    shutil.copyfile(locked.folder / "VVSG.db", alone / "VVSG.db")
    rest = World(alone, locked.capsys)
    assert rest.json("VVSG", "verify")["error"]["code"] in ("not_our_database", "wrong_pin")
    with pytest.MonkeyPatch.context() as surroundings:
        surroundings.setenv("SDGP_RECOVERY_KEY", database)
        surroundings.setenv("SDGP_NEW_PIN", NEW)
        assert rest.run("VVSG", "pin", "recover")[0] == 0
        surroundings.setenv("SDGP_PIN", NEW)
        assert rest.json("VVSG", "get", NUMBER)["number"] == NUMBER


def test_a_packet_is_written_by_command_with_the_right_pin_only(locked: World, monkeypatch: pytest.MonkeyPatch) -> None:
    to = locked.folder / "with-pin.sdgp"
    locked.json("VVSG", "set", NUMBER, "1.9", "13")
    monkeypatch.setenv("SDGP_PIN", "9999")
    assert locked.json("VVSG", "export", "--for", "RALGA", "--to", to)["error"]["code"] == "wrong_pin"
    monkeypatch.delenv("SDGP_PIN")
    assert locked.json("VVSG", "export", "--for", "RALGA", "--to", to)["error"]["code"] == "pin_missing"
    assert not to.exists()
    monkeypatch.setenv("SDGP_PIN", OLD)
    locked.json("VVSG", "export", "--for", "RALGA", "--to", to)
    assert to.exists()


def test_lost_keys_are_told_with_the_card_until_they_are_kept(world: World) -> None:
    world.run("VVSG", "office", "card", "--to", world.folder / "before.sdgpcard")
    desk.file_of(world.folder / "VVSG.db").unlink()
    for language in LANGUAGES:
        card = world.folder / f"{language}.sdgpcard"
        answer = world.json("VVSG", "office", "card", "--to", card, language=language)
        assert len(answer["remarks"]) == 1
    kept = world.json("VVSG", "office", "keep-keys")
    assert kept["fingerprint"] == world.json("VVSG", "office", "keep-keys")["fingerprint"]
    assert "remarks" not in world.json("VVSG", "office", "card", "--to", world.folder / "after.sdgpcard")
