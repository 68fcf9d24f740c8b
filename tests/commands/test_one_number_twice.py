"""Two computers of one office that number alike: told when it happens, and no command takes one of two records."""

import pytest

from tests.commands.world import World

LANGUAGES = ("en", "fr", "nl")
TWICE = "SDGP-2023-RW-V2-001"
PLACES = {"Anna": "RW31", "Bram": "RW32"}


@pytest.fixture
def alike(world: World) -> World:
    """Bram gave his card away, then took number 2; Anna took the old card in, and got number 2 by herself."""
    for name in PLACES:
        world.json(name, "new", "--office", "VVSG", "--person", f"{name} Voorbeeld")
    world.run("Bram", "office", "card", "--to", world.folder / "Bram.sdgpcard")
    world.json("Bram", "office", "number", 2)
    return world


def both_worked(world: World) -> None:
    """Each opened a dossier, under one number; and Anna has that of Bram."""
    world.json("Anna", "office", "add", world.folder / "Bram.sdgpcard")
    for name, place in PLACES.items():
        assert world.json(name, "dossier", "--call", "RW-2023", "--municipality", place)["number"] == TWICE
    world.run("Anna", "office", "card", "--to", world.folder / "Anna.sdgpcard")
    world.json("Bram", "office", "add", world.folder / "Anna.sdgpcard")
    world.json("Anna", "import", world.packet("Bram", "VVSG"))


def ids_by_place(world: World) -> dict[str, str]:
    """The dossiers of Anna's computer by municipality."""
    refused = world.json("Anna", "get", TWICE)["error"]
    assert refused["code"] == "number_ambiguous"
    ids = refused["facts"]["records"].split(", ")
    return {world.json("Anna", "get", id[:8])["fields"]["1.1"]: id for id in ids}


def test_a_desk_that_makes_room_for_another_one_says_so_and_what_to_do(alike: World) -> None:
    answer = alike.json("Anna", "office", "add", alike.folder / "Bram.sdgpcard")
    moved = answer["remarks"][0]
    assert all(word in moved for word in ("VVSG-V2", "V2-", "office number", "card"))
    said = set()
    for language in LANGUAGES:
        again = World(alike.folder, alike.capsys)
        name = f"Cleo {language}"
        again.json(name, "new", "--office", "VVSG", "--person", "Cleo Voorbeeld")
        said.add(again.said(name, "office", "add", alike.folder / "Bram.sdgpcard", language=language))
    assert len(said) == len(LANGUAGES)
    assert all("VVSG-V2" in text for text in said)


def test_a_desk_in_use_says_that_a_new_card_numbers_alike(alike: World) -> None:
    alike.json("Anna", "office", "add", alike.folder / "Bram.sdgpcard")
    alike.json("Anna", "dossier", "--call", "RW-2023", "--municipality", PLACES["Anna"])
    alike.run("Bram", "office", "card", "--to", alike.folder / "Bram new.sdgpcard")
    answer = alike.json("Anna", "office", "add", alike.folder / "Bram new.sdgpcard")
    assert any("V2-" in text and "twice" in text for text in answer["remarks"])


def test_a_packet_tells_the_new_number_of_its_sender_and_the_clash(alike: World) -> None:
    alike.json("Anna", "office", "add", alike.folder / "Bram.sdgpcard")
    alike.json("Anna", "dossier", "--call", "RW-2023", "--municipality", PLACES["Anna"])
    alike.run("Anna", "office", "card", "--to", alike.folder / "Anna.sdgpcard")
    alike.json("Bram", "dossier", "--call", "RW-2023", "--municipality", PLACES["Bram"])
    alike.json("Bram", "office", "add", alike.folder / "Anna.sdgpcard")
    file = alike.packet("Bram", "VVSG")
    words = alike.said("Anna", "rehearse", file)
    answer = alike.json("Anna", "import", file)
    assert answer["from"] == "VVSG-V2"
    assert "VVSG-V2 (" in words  # told apart from this desk by two of its words, before and after
    assert "VVSG-V2 (" in alike.said("Anna", "imports", "list")
    assert "desk_clash" in {one["code"] for one in answer["findings"]}
    assert [one["desk"] for one in alike.json("Anna", "office", "list")["offices"]] == ["V2"]


def test_no_command_takes_one_of_two_records_of_a_number(alike: World) -> None:
    both_worked(alike)
    commands = (
        ("get", TWICE), ("set", TWICE, "6.5", "Water"), ("history", TWICE), ("check", TWICE), ("fit", TWICE, TWICE),
        ("print", "D02", TWICE, "--to", alike.folder / "paper.pdf"),
    )  # fmt: skip
    for command in commands:
        assert alike.json("Anna", *command)["error"]["code"] == "number_ambiguous"
    assert not (alike.folder / "paper.pdf").exists()
    for language in LANGUAGES:
        text = alike.run("Anna", "get", TWICE, language=language)[2]
        assert all(word in text for word in ("Anna Voorbeeld", "Bram Voorbeeld", "VVSG-V2", TWICE))


def test_the_beginning_of_an_id_names_the_record(alike: World) -> None:
    both_worked(alike)
    ids = ids_by_place(alike)
    assert len(ids) == 2
    (one, other) = ids.values()
    assert alike.run("Anna", "set", one[:8], "6.5", "Water for schools")[0] == 0
    assert alike.json("Anna", "get", one, "6.5")["fields"]["6.5"] == "Water for schools"
    assert alike.json("Anna", "get", f"{TWICE} ({one[:8]})", "6.5")["fields"]["6.5"] == "Water for schools"
    assert alike.json("Anna", "get", other, "6.5")["fields"]["6.5"] in ("", None)


def test_answers_are_taken_from_a_desk_by_every_name_it_had(alike: World) -> None:
    both_worked(alike)
    shared = next(id for id in ids_by_place(alike).values() if "error" not in alike.json("Bram", "get", id))
    for name, text in (("Anna", "Water for schools"), ("Bram", "Water for markets")):
        assert alike.run(name, "set", shared, "6.5", text)[0] == 0
    alike.json("Anna", "import", alike.packet("Bram", "VVSG"))
    assert len(alike.json("Anna", "conflicts")["conflicts"]) == 1
    refused = alike.json("Anna", "resolve-many", "--from", "VVSG-V2")["error"]  # both are called so
    assert refused["code"] == "desk_many"
    assert alike.json("Anna", "resolve-many", "--from", "VVSG-V")["count"] == 1
    assert alike.json("Anna", "get", shared, "6.5")["fields"]["6.5"] == "Water for markets"
    assert alike.json("Anna", "office", "transfers", "--desk", "VVSG-V", "--way", "taken")["packets"] != []
    for part in ("VVSG-", "VV", "V"):  # no name, no office, no key
        assert alike.json("Anna", "office", "transfers", "--desk", part)["error"]["code"] == "desk_unknown"


@pytest.mark.parametrize("command", [("confirm", "NIX", "--words", "a"), ("transfers", "--desk", "NIX")])
def test_an_unknown_desk_is_refused_with_those_that_are_known(world: World, command: tuple[str, ...]) -> None:
    refused = world.json("VVSG", "office", *command)["error"]
    assert refused == {"code": "desk_unknown", "facts": {"code": "NIX", "known": ["RALGA-R"]}}
    for language in LANGUAGES:
        text = world.run("VVSG", "office", *command, language=language)[2]
        assert all(word in text for word in ("NIX", "RALGA-R"))


def test_a_packet_for_a_desk_whose_words_nobody_compared_is_written_with_a_remark(world: World) -> None:
    world.json("ANCB", "new", "--office", "ANCB", "--person", "Amina Exemple")
    world.run("ANCB", "office", "card", "--to", world.folder / "ANCB.sdgpcard")
    world.json("VVSG", "office", "add", world.folder / "ANCB.sdgpcard")
    made = world.json("VVSG", "export", "--for", "ANCB", "--to", world.folder / "a.sdgp")
    assert ["ANCB-A" in text for text in made["remarks"]] == [True]
    assert (world.folder / "a.sdgp").exists()
    texts = {world.said("VVSG", "plan", "--for", "ANCB", "--everything", language=one) for one in LANGUAGES}
    assert len(texts) == 3
