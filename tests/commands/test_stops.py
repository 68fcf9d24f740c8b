"""What a stop takes back, on the command line: told before and after, and still in the history."""

from pathlib import Path

from tests.commands.world import NUMBER, World

LATE, FIRST = "Water for the schools of the hills, planned by the second desk", "Water for the schools"
LANGUAGES = ("en", "fr", "nl")


def second_desk(world: World) -> Path:
    """A second desk of RALGA that gave a field a value, which VVSG has; then the first one stopped it: its packet."""
    assert world.run("VVSG", "set", NUMBER, "6.5", FIRST)[0] == 0
    world.json("RALGA", "import", world.packet("VVSG", "RALGA"))
    assert world.run("RALGA2", "new", "--office", "RALGA", "--person", "Grace Exemple", "--desk", 2)[0] == 0
    for name in ("VVSG", "RALGA", "RALGA2"):
        world.run(name, "office", "card", "--to", world.folder / f"{name} again.sdgpcard")
    for name, other in (("VVSG", "RALGA2"), ("RALGA", "RALGA2"), ("RALGA2", "VVSG"), ("RALGA2", "RALGA")):
        assert world.run(name, "office", "add", world.folder / f"{other} again.sdgpcard")[0] == 0
    world.json("RALGA2", "import", world.packet("VVSG", "RALGA-R2", "--everything"))
    assert world.run("RALGA2", "set", NUMBER, "6.5", LATE)[0] == 0
    world.json("VVSG", "import", world.packet("RALGA2", "VVSG"))
    assert world.run("RALGA", "office", "stop", "RALGA-R2", "--reason", "laptop lost")[0] == 0
    return world.packet("RALGA", "VVSG")


def test_rehearsal_import_and_history_tell_what_a_stop_takes_back(world: World) -> None:
    file = second_desk(world)
    for command in ("rehearse", "import"):
        said = {language: world.said("VVSG", "rehearse", file, language=language) for language in LANGUAGES}
        answer = world.json("VVSG", command, file)
        (row,) = [one for one in answer["gone_back"] if one["field"] == "6.5"]
        assert (row["old"], row["new"], row["because"]) == (LATE, FIRST, "RALGA-R2")
        assert answer["back"] == len(answer["gone_back"])
        if command == "rehearse":
            assert all("RALGA-R2" in text and LATE.split()[-2] in text for text in said.values())
    assert FIRST in world.said("VVSG", "get", NUMBER, "6.5")
    newest = world.json("VVSG", "history", NUMBER, "6.5")["history"][0]
    assert (newest["value"], newest["set_aside"]["reason"]) == (LATE, "laptop lost")
    for language in LANGUAGES:
        text = world.said("VVSG", "history", NUMBER, "6.5", language=language)
        assert all(word in text for word in LATE.split())
        assert "RALGA-R2" in text


def test_the_list_of_a_rehearsal_is_narrowed_to_what_goes_back(world: World) -> None:
    file = second_desk(world)
    lines = world.json("VVSG", "rehearse", file, "--effect", "back")["lines"]
    assert {one["effect"] for one in lines} == {"back"}
    assert LATE in [one["old"] for one in lines]


def test_the_list_of_an_import_holds_what_went_back(world: World) -> None:
    file = second_desk(world)
    taken = world.json("VVSG", "import", file)
    assert taken["back"] > 0
    number = world.json("VVSG", "imports", "list")["imports"][-1]["n"]
    lines = world.json("VVSG", "imports", "show", number)["lines"]
    (line,) = [one for one in lines if one["field"] == "6.5"]
    assert (line["effect"], line["because"], line["old"], line["new"]) == ("back", "RALGA-R2", LATE, FIRST)
    assert LATE.split()[-2] in world.said("VVSG", "imports", "show", number, language="fr")
    world.json("VVSG", "imports", "set-back", number, "--all")
    assert world.json("VVSG", "get", NUMBER, "6.5")["fields"]["6.5"] == FIRST  # a stop is not undone by the way
    assert world.json("VVSG", "imports", "set-back", number, line["n"])["count"] == 1
    assert world.json("VVSG", "get", NUMBER, "6.5")["fields"]["6.5"] == LATE
