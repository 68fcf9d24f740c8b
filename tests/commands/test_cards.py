"""Cards on the command line: a desk whose six words nobody compared is known, and gets nothing unasked."""

from pathlib import Path

import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.office import opened
from tests.commands.world import NUMBER, World

LANGUAGES = ("en", "fr", "nl")


@pytest.fixture
def added(world: World) -> World:
    """VVSG took the card of ANCB in by command and has something to send; its folder is chosen."""
    world.json("ANCB", "new", "--office", "ANCB", "--person", "Amina Exemple")
    world.run("ANCB", "office", "card", "--to", world.folder / "ANCB.sdgpcard")
    (world.folder / "stick").mkdir()
    world.json("VVSG", "folder", "choose", world.folder / "stick")
    assert world.json("VVSG", "office", "add", world.folder / "ANCB.sdgpcard")["offices"][0]["compared"] is False
    world.run("VVSG", "set", NUMBER, "1.9", "12")
    return world


def words_of(world: World, name: str, language: str) -> list[str]:
    with opened(world.folder / f"{name}.db") as office:
        return service.own_card(office.store).fingerprint(language).split()


def test_a_packet_of_a_desk_whose_words_nobody_compared_says_so_before_and_after(added: World) -> None:
    added.run("ANCB", "office", "add", added.folder / "VVSG.sdgpcard")
    packet = added.packet("ANCB", "VVSG")
    for command in ("rehearse", "import"):
        (said,) = [one for one in added.json("VVSG", command, packet)["remarks"] if "six words" in one]
        assert said.startswith("Nobody here has compared the six words of ANCB-A yet.")
        assert ("can be undone" in said) is (command == "import")
    added.json("VVSG", "office", "confirm", "ANCB", "--words", *words_of(added, "ANCB", "en"))
    again = added.json("VVSG", "rehearse", added.packet("ANCB", "VVSG"))["remarks"]
    assert not [one for one in again if "six words" in one]


def compared(world: World) -> dict[str, bool]:
    return {one["code"]: one["compared"] for one in world.json("VVSG", "office", "list")["offices"]}


def test_a_card_taken_in_by_command_is_not_compared_and_the_folder_leaves_it_out(added: World) -> None:
    assert compared(added) == {"ANCB": False, "RALGA": True}
    assert added.json("VVSG", "folder", "write")["for"] == ["RALGA-R"]
    assert set(added.json("VVSG", "folder", "write", "--strangers")["for"]) == {"RALGA-R", "ANCB-A"}
    assert "packet" in added.json("VVSG", "export", "--for", "ANCB", "--to", added.folder / "named.sdgp")


@pytest.mark.parametrize("language", LANGUAGES)
def test_six_words_heard_in_any_language_confirm_a_desk(added: World, language: str) -> None:
    heard = [word.upper() for word in words_of(added, "ANCB", language)]
    said = added.said("VVSG", "office", "confirm", "ANCB-A", "--words", *heard, language="fr")
    assert "ANCB-A" in said
    assert compared(added) == {"ANCB": True, "RALGA": True}
    assert set(added.json("VVSG", "folder", "write")["for"]) == {"RALGA-R", "ANCB-A"}


def test_words_in_one_text_confirm_as_well(added: World) -> None:
    answer = added.json("VVSG", "office", "confirm", "ANCB", "--words", " ".join(words_of(added, "ANCB", "en")))
    assert answer["offices"][0]["compared"] is True


@pytest.mark.parametrize("heard", [["river"], ["a", "b", "c", "d", "e", "f"], [""]])
def test_other_words_confirm_nothing_and_are_not_told(added: World, heard: list[str]) -> None:
    answer = added.json("VVSG", "office", "confirm", "ANCB", "--words", *heard)
    assert answer["error"]["code"] == "words_differ"
    assert " ".join(words_of(added, "ANCB", "en")) not in str(answer)
    assert compared(added)["ANCB"] is False


def test_the_words_of_a_desk_that_another_office_vouches_for_are_confirmed_too(world: World, tmp_path: Path) -> None:
    world.json("ANCB", "new", "--office", "ANCB", "--person", "Amina Exemple")
    world.run("ANCB", "office", "card", "--to", world.folder / "ANCB.sdgpcard")
    world.run("RALGA", "office", "add", world.folder / "ANCB.sdgpcard")
    world.json("VVSG", "import", world.packet("RALGA", "VVSG"))
    assert compared(world)["ANCB"] is False
    world.json("VVSG", "office", "confirm", "ANCB-A", "--words", *words_of(world, "ANCB", "fr"))
    assert compared(world)["ANCB"] is True


def test_a_card_that_comes_again_stays_as_it_was(added: World) -> None:
    for name, was in (("RALGA", True), ("ANCB", False)):
        card = added.folder / f"{name}.sdgpcard"
        assert added.json("VVSG", "office", "add", card)["offices"][0]["compared"] is was


def test_a_desk_that_is_not_known_cannot_be_confirmed(world: World) -> None:
    assert world.json("VVSG", "office", "confirm", "ANCB", "--words", "a")["error"]["code"] == "desk_unknown"
