"""Many open questions by command: narrowed, answered with the values of one office or desk."""

from tests.commands.world import NUMBER, World

LANGUAGES = ("en", "fr", "nl")
FIELDS = {"1.9": ("12", "13"), "6.5": ("Lessons on water in schools", "Lessons on water in markets")}


def asked(world: World) -> None:
    """VVSG and RALGA answered two fields differently, and RALGA has both answers."""
    for name, which in (("VVSG", 0), ("RALGA", 1)):
        for field, values in FIELDS.items():
            assert world.run(name, "set", NUMBER, field, values[which])[0] == 0
    world.json("RALGA", "import", world.packet("VVSG", "RALGA"))
    assert len(world.json("RALGA", "conflicts")["conflicts"]) == 2


def answers(world: World) -> list[object]:
    return [world.json("RALGA", "get", NUMBER, field)["fields"][field] for field in FIELDS]


def test_all_questions_are_answered_with_the_values_of_one_office_in_one_step(world: World) -> None:
    asked(world)
    assert world.json("RALGA", "resolve-many", "--from", "VVSG") == {"count": 2, "left": 0}
    assert (answers(world), world.json("RALGA", "conflicts")["conflicts"]) == ([12, FIELDS["6.5"][0]], [])
    assert world.json("RALGA", "undo", "--look")["act"]["name"] == "resolve_many"


def test_the_own_values_are_kept_for_all_questions(world: World) -> None:
    asked(world)
    assert world.json("RALGA", "resolve-many", "--from", "RALGA-R")["count"] == 2
    assert answers(world) == [13, FIELDS["6.5"][1]]


def test_an_answer_is_sealed_when_its_command_ends_and_undo_says_so(world: World) -> None:
    asked(world)
    world.json("RALGA", "resolve-many", "--from", "VVSG")
    assert world.json("RALGA", "undo")["error"]["code"] == "undo_answer_sealed"
    assert answers(world) == [12, FIELDS["6.5"][0]]


def test_named_questions_only_are_answered_and_a_key_names_the_desk(world: World) -> None:
    asked(world)
    one, other = world.json("RALGA", "conflicts")["conflicts"]
    key = next(value["key"] for value in one["values"] if value["office"] == "VVSG")
    assert world.json("RALGA", "resolve-many", one["id"], "--from", key[:12]) == {"count": 1}
    assert [c["id"] for c in world.json("RALGA", "conflicts")["conflicts"]] == [other["id"]]
    refused = world.json("RALGA", "resolve-many", one["id"], other["id"], "--from", "VVSG")["error"]
    assert (refused["code"], len(world.json("RALGA", "conflicts")["conflicts"])) == ("conflict_gone", 1)
    refused = world.json("RALGA", "resolve-many", "--from", "ANCB")["error"]
    assert refused == {"code": "conflict_nobody", "facts": {"code": "ANCB"}}
    texts = {world.run("RALGA", "resolve-many", "--from", "ANCB", language=language)[2] for language in LANGUAGES}
    assert len(texts) == 3


def test_questions_are_narrowed_by_place(world: World) -> None:
    asked(world)
    assert len(world.json("RALGA", "conflicts", "--where", "intake")["conflicts"]) == 2
    assert world.json("RALGA", "conflicts", "--where", "budget")["conflicts"] == []
    assert world.json("RALGA", "resolve-many", "--from", "VVSG", "--where", "budget")["error"]["code"] == (
        "conflict_nobody"
    )


def test_dossiers_are_checked_again_and_a_new_computer_takes_another_number(world: World) -> None:
    assert world.json("VVSG", "recheck") == {"count": 0}
    world.json("second", "new", "--office", "VVSG", "--person", "Anna Voorbeeld")
    assert world.json("second", "office", "number", 2) == {"desk": "VVSG-V2"}
    number = world.json("second", "dossier", "--call", "RW-2023", "--municipality", "RW31")["number"]
    assert number.endswith("V2-001")
    assert world.json("second", "office", "number", 3)["error"]["code"] == "desk_used"
