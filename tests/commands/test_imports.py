"""Taking back by command: the last act, an import whole, fields of an import one by one."""

from pathlib import Path

import pytest

from sdgp_desktop.office import opened
from tests.commands.world import NUMBER, World

LANGUAGES = ("en", "fr", "nl")
TEXT = "Lessons on water in schools"


def area(world: World, name: str) -> object:
    """The answer to 1.9 in an office."""
    return world.json(name, "get", NUMBER, "1.9")["fields"]["1.9"]


def sent(world: World, value: str = "12") -> Path:
    """RALGA changes a field, and its packet is taken in by VVSG."""
    world.run("RALGA", "set", NUMBER, "1.9", value)
    file = world.packet("RALGA", "VVSG")
    world.json("VVSG", "import", file)
    return file


def test_undo_names_the_last_act_before_it_takes_it_back_and_redo_does_it_again(world: World) -> None:
    world.run("VVSG", "set", NUMBER, "1.9", "12")
    looked = world.json("VVSG", "undo", "--look")
    assert (looked["act"]["name"], looked["act"]["facts"]["field"], looked["done"]) == ("set_field", "1.9", False)
    assert area(world, "VVSG") == 12
    for language in LANGUAGES:
        said = world.said("VVSG", "undo", "--look", language=language)
        assert NUMBER in said
        assert "set_field" not in said
    assert world.json("VVSG", "undo") == {**looked, "done": True}
    assert area(world, "VVSG") is None
    assert world.json("VVSG", "redo")["act"] == looked["act"]
    assert area(world, "VVSG") == 12


def test_undo_takes_back_no_act_of_before_a_final_one_and_says_so(world: World) -> None:
    world.json("VVSG", "office", "stop", "RALGA-R", "--reason", "The laptop was lost")
    assert world.json("VVSG", "undo")["error"]["code"] == "nothing_to_undo"
    assert world.run("VVSG", "undo", "--look")[0] == 1


def test_an_import_is_listed_undone_refused_a_second_time_and_done_again(world: World) -> None:
    file = sent(world)
    (one,) = world.json("VVSG", "imports", "list")["imports"]
    assert (one["n"], one["from"], one["file"], one["state"]) == (1, "RALGA-R", file.name, "done")
    for language in LANGUAGES:
        assert "RALGA-R" in world.said("VVSG", "imports", "list", language=language)
    assert world.json("VVSG", "imports", "undo", 1)["packet"] == one["packet"]
    assert area(world, "VVSG") is None
    assert world.json("VVSG", "imports", "list")["imports"][0]["state"] == "undone"
    assert world.json("VVSG", "imports", "undo", 1)["error"]["code"] == "import_undone"
    texts = {world.run("VVSG", "imports", "undo", 1, language=language)[2] for language in LANGUAGES}
    assert len(texts) == 3
    assert world.json("VVSG", "redo")["act"]["name"] == "import"
    assert area(world, "VVSG") == 12
    assert world.json("VVSG", "imports", "undo", one["packet"][:8])["undone"] == 1
    world.json("VVSG", "import", file)
    assert area(world, "VVSG") == 12


def test_undo_takes_an_import_back_when_it_came_last(world: World) -> None:
    sent(world)
    looked = world.json("VVSG", "undo", "--look")["act"]
    assert (looked["name"], looked["facts"]["office"]) == ("import", "RALGA-R")
    world.json("VVSG", "undo")
    assert area(world, "VVSG") is None


def test_an_import_on_which_work_was_sent_out_is_refused_and_its_fields_are_set_back(world: World) -> None:
    sent(world)
    world.run("VVSG", "set", NUMBER, "6.5", TEXT)
    world.packet("VVSG", "RALGA")
    refused = world.json("VVSG", "imports", "undo", 1)["error"]["code"]
    assert refused == "import_built_upon"
    lines = world.json("VVSG", "imports", "show", 1)["lines"]
    line = next(one for one in lines if one["field"] == "1.9")
    assert (line["old"], line["new"], line["now"], line["settled"], line["office"]) == (
        None,
        "12",
        "12",
        False,
        "RALGA",
    )
    assert (line["number"], line["type"], line["office"]) == (NUMBER, "intake_dossier", "RALGA")
    assert world.json("VVSG", "imports", "set-back", 1, line["n"])["count"] == 1
    assert area(world, "VVSG") is None
    again = world.json("VVSG", "imports", "show", 1)["lines"][line["n"] - 1]
    assert (again["settled"], again["now"]) == (True, None)
    assert "has its earlier value" in world.said("VVSG", "imports", "show", 1)
    assert world.json("VVSG", "undo", "--look")["act"]["name"] == "set_back"
    world.json("VVSG", "undo")
    assert area(world, "VVSG") == 12


def test_all_fields_are_set_back_in_one_step_and_no_number_is_taken_that_is_none(world: World) -> None:
    sent(world)
    count = len(world.json("VVSG", "imports", "show", 1)["lines"])
    for line in (0, count + 1, -1):
        words = ("imports", "set-back", 1, "--", line) if line < 0 else ("imports", "set-back", 1, line)
        answer = world.json("VVSG", *words)["error"]
        assert answer == {"code": "set_back_line", "facts": {"line": line, "count": count}}
    assert area(world, "VVSG") == 12
    assert world.json("VVSG", "imports", "set-back", 1, "--all")["count"] == count
    assert area(world, "VVSG") is None
    assert world.json("VVSG", "imports", "set-back", 1, "--all")["count"] == 0


def test_setting_all_back_leaves_what_was_changed_here_since_and_says_so(world: World) -> None:
    sent(world)
    world.run("VVSG", "set", NUMBER, "1.9", "15")
    others = len(world.json("VVSG", "imports", "show", 1)["lines"]) - 1
    back = world.json("VVSG", "imports", "set-back", 1, "--all")
    assert (back["count"], len(back["remarks"])) == (others, 2)
    assert area(world, "VVSG") == 15
    line = next(one for one in world.json("VVSG", "imports", "show", 1)["lines"] if one["field"] == "1.9")
    assert world.json("VVSG", "imports", "set-back", 1, line["n"])["count"] == 1
    assert area(world, "VVSG") is None


def test_setting_all_back_leaves_a_record_that_the_import_made_and_that_was_worked_on_here(world: World) -> None:
    number = world.json("RALGA", "dossier", "--call", "RW-2023", "--municipality", "RW33")["number"]
    world.json("VVSG", "import", world.packet("RALGA", "VVSG"))
    world.run("VVSG", "set", number, "6.5", TEXT)
    shown = world.json("VVSG", "imports", "show", 1)["lines"]
    (line,) = [one for one in shown if one["made"] and one["number"] == number]
    assert "(is here)" in world.said("VVSG", "imports", "show", 1)
    back = world.json("VVSG", "imports", "set-back", 1, "--all")
    assert "worked on here since" in back["remarks"][-1]
    assert world.json("VVSG", "get", number, "6.5")["fields"]["6.5"] == TEXT
    assert world.json("VVSG", "imports", "set-back", 1, line["n"])["count"] == 1
    assert "error" in world.json("VVSG", "get", number, "6.5")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_an_import_changed_is_told_in_words(world: World, language: str) -> None:
    said = world.said("RALGA", "imports", "show", 1, language=language)
    assert NUMBER in said
    assert "VVSG Voorbeeld, VVSG" in said
    assert not {"intake_dossier", "removed", "None", "True"} & set(said.split())


def test_imports_are_numbered_from_the_oldest_so_that_numbers_stay(world: World) -> None:
    sent(world, "12")
    first = world.json("VVSG", "imports", "list")["imports"][0]
    sent(world, "13")
    found = world.json("VVSG", "imports", "list")["imports"]
    assert [one["n"] for one in found] == [1, 2]
    assert found[0] == first
    with opened(world.folder / "VVSG.db") as office:
        office.store.seal()
    assert world.json("VVSG", "imports", "undo", 2)["undone"] == 2
    assert area(world, "VVSG") == 12
