"""Many open questions by command: narrowed, answered with the values of one office or desk."""

from sdgp_desktop.registry.service import change_person, remove_record
from tests.commands.world import NUMBER, World, office, somebody

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


ADDRESS = {"VVSG": "Rue A", "RALGA": "Avenue B"}


def group_asked(world: World) -> dict[str, object]:
    """VVSG and RALGA gave an address differently, and RALGA has both answers."""
    for name, street in ADDRESS.items():
        for field, value in (("1.6.street", street), ("1.6.number", street[-1:].replace("A", "1").replace("B", "2"))):
            assert world.run(name, "set", NUMBER, field, value)[0] == 0
    world.json("RALGA", "import", world.packet("VVSG", "RALGA"))
    (question,) = world.json("RALGA", "conflicts")["conflicts"]
    return dict(question)


def test_parts_of_a_group_are_given_by_command_and_the_others_stay(world: World) -> None:
    question = group_asked(world)
    shown = world.json("RALGA", "get", NUMBER, "1.6.number")["fields"]["1.6.number"]
    answer = world.json("RALGA", "resolve", question["id"], "--value", "1.6.street=Route C=D")
    assert answer == {"resolved": question["id"]}
    assert world.json("RALGA", "get", NUMBER, "1.6.street")["fields"]["1.6.street"] == "Route C=D"
    assert world.json("RALGA", "get", NUMBER, "1.6.number")["fields"]["1.6.number"] == shown


def test_several_parts_are_given_at_once_by_number_or_name(world: World) -> None:
    question = group_asked(world)
    world.json("RALGA", "resolve", question["id"], "--value", "street=Route C", "--value", "1.6.number=7")
    fields = {f: world.json("RALGA", "get", NUMBER, f)["fields"][f] for f in ("1.6.street", "1.6.number")}
    assert fields == {"1.6.street": "Route C", "1.6.number": "7"}


def test_a_value_without_its_part_says_which_parts_there_are(world: World) -> None:
    question = group_asked(world)
    for text in ("Rue C", "nothing=Rue C"):
        error = world.json("RALGA", "resolve", question["id"], "--value", text)["error"]
        assert (error["code"], "1.6.street" in error["facts"]["parts"]) == ("conflict_parts", True)
    said = {one: world.run("RALGA", "resolve", question["id"], "--value", "x", language=one)[2] for one in LANGUAGES}
    assert len(set(said.values())) == 3
    assert all("1.6.street " in text for text in said.values())
    assert len(world.json("RALGA", "conflicts")["conflicts"]) == 1


def test_the_parts_of_a_group_are_named_in_the_language_of_the_reader(world: World) -> None:
    group_asked(world)
    said = world.said("RALGA", "conflicts", language="fr")
    assert "1.6.number Numéro" in said
    assert "house_number" not in said


def test_a_removal_against_a_change_tells_what_was_changed(world: World) -> None:
    id = somebody(world)
    world.json("RALGA", "import", world.packet("VVSG", "RALGA"))
    with office(world) as here, here.act("remove_record") as work:
        remove_record(work, "registry_person", id, "Jeanne V.")
    with office(world, "RALGA") as there, there.act("change_person") as work:
        change_person(work, id, {"email": "jeanne@example.org"})
    world.json("RALGA", "import", world.packet("VVSG", "RALGA"))
    (question,) = world.json("RALGA", "conflicts")["conflicts"]
    assert [one["value"] for one in question["values"]] == [False, True]
    (changed,) = question["changed"]
    assert (changed["field"], changed["value"], changed["office"]) == ("p.email", "jeanne@example.org", "RALGA")
    assert "jeanne@example.org" in world.said("RALGA", "conflicts", language="fr")
