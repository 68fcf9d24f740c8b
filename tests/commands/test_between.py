"""Between offices by command: plans, the list of a rehearsal, the folder, the register, a desk that leaves."""

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.commands.parser import GROUNDS, PLACES
from sdgp_desktop.exchange import fields
from sdgp_desktop.kernel import attachments
from sdgp_desktop.office import opened
from sdgp_desktop.registry.fields import GROUNDS as KNOWN_GROUNDS
from sdgp_desktop.registry.service import municipality_by_code
from tests.commands.world import NUMBER, World

HERE, THERE = "Lessons on water in schools", "Lessons on water in markets"
LANGUAGES = ("en", "fr", "nl")


def test_the_words_that_the_parser_takes_are_those_of_the_slices() -> None:
    assert set(PLACES) == set(fields.PLACES)
    assert tuple(choice.code for choice in KNOWN_GROUNDS) == GROUNDS


# -- the plan ----------------------------------------------------------------------------------------------------


def test_a_plan_tells_what_a_packet_would_hold_and_writes_nothing(world: World) -> None:
    world.run("VVSG", "set", NUMBER, "6.5", HERE)
    with opened(world.folder / "VVSG.db") as office, office.act("attach") as work:
        found = municipality_by_code(work, "44021")
        assert found is not None
        for n in range(2):
            data = os.urandom(350_000).hex().encode()
            attachments.add(work, "registry_municipality", found.id, f"{n}.txt", data)
    before = set(world.folder.iterdir())
    plans = {
        words: world.json("VVSG", "plan", "--for", "RALGA", *words)
        for words in ((), ("--without-scans",), ("--limit", "1"), ("--everything",))
    }
    assert set(world.folder.iterdir()) == before
    plain = plans[()]
    assert (plain["for"], plain["attachments"], plain["files"]) == (["RALGA-R"], 2, 1)
    assert {"all", "track RW"} <= set(plain["audiences"])
    assert "P1" in plain["classes"]
    assert plans["--without-scans",]["bytes"] < 700_000 < plain["bytes"]
    assert plans["--limit", "1"]["files"] == 2
    made = world.json("VVSG", "export", "--for", "RALGA", "--to", world.folder / "now.sdgp")
    assert {key: made[key] for key in ("for", "keys", "changes", "attachments", "classes", "audiences")} == {
        key: plain[key] for key in ("for", "keys", "changes", "attachments", "classes", "audiences")
    }
    assert abs(made["bytes"] - plain["bytes"]) < plain["bytes"] / 100 + 500
    assert world.json("VVSG", "office", "transfers", "--way", "sent")["packets"][0]["packet"] == made["packet"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_for_desks_that_have_everything_says_so(world: World, language: str) -> None:
    world.json("VVSG", "import", world.packet("RALGA", "VVSG"))
    assert fields.PLAN_NOTHING.to(language) in world.said("VVSG", "plan", "--for", "RALGA", language=language)


# -- the list of a rehearsal -------------------------------------------------------------------------------------


def both_changed(world: World) -> Path:
    """Both offices gave 6.5 a value, VVSG 1.9 too; its packet for RALGA, which has not taken it in."""
    world.run("VVSG", "set", NUMBER, "6.5", HERE)
    world.run("VVSG", "set", NUMBER, "1.9", "12")
    world.run("RALGA", "set", NUMBER, "6.5", THERE)
    return world.packet("VVSG", "RALGA")


def test_a_rehearsal_lists_each_field_with_the_old_and_the_new_value_and_changes_nothing(world: World) -> None:
    file = both_changed(world)
    digest = world.json("RALGA", "digest")
    answer = world.json("RALGA", "rehearse", file, "--list")
    lines = {line["field"]: line for line in answer["lines"]}
    assert (answer["listed"], answer["lines"][0]["effect"]) == (len(answer["lines"]), "conflict")
    question, change = lines["6.5"], lines["1.9"]
    assert (question["effect"], question["old"], question["new"]) == ("conflict", THERE, HERE)
    assert (change["effect"], change["old"], change["new"]) == ("changed", None, "12")
    assert {(one["where"], one["number"], len(one["record"])) for one in lines.values()} == {("intake", NUMBER, 32)}
    assert world.json("RALGA", "digest") == digest
    assert "lines" not in world.json("RALGA", "rehearse", file)


def test_a_rehearsal_is_narrowed_by_effect_place_and_words_as_in_the_window(world: World) -> None:
    file = both_changed(world)

    def fields_of(*words: str) -> set[str]:
        answer: dict[str, Any] = world.json("RALGA", "rehearse", file, *words)
        return {line["field"] for line in answer["lines"]}

    assert fields_of("--effect", "changed") == {"1.9"}
    assert fields_of("--effect", "removed") == set()
    assert fields_of("--where", "intake") == {"6.5", "1.9"}
    assert fields_of("--where", "budget") == set()
    assert fields_of("--search", "MARKETS lesson") == {"6.5"}
    assert fields_of("--search", "nowhere") == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_of_a_rehearsal_is_told_in_words(world: World, language: str) -> None:
    world.run("VVSG", "dossier", "--call", "RW-2023", "--municipality", "44021")
    said = world.said("RALGA", "rehearse", both_changed(world), "--list", language=language)
    assert fields.EFFECTS["conflict"].to(language) in said
    assert fields.PLACES["intake"].to(language) in said
    assert not {"intake", "intake_dossier", "None"} & set(said.replace(":", " ").split())


def test_a_record_that_comes_is_named_where_others_of_the_packet_refer_to_it(world: World) -> None:
    with opened(world.folder / "VVSG.db") as office, office.act("add_municipality") as work:
        from sdgp_desktop.registry.service import add_municipality

        add_municipality(work, name="Nieuwdorp", code="99001", country="BE", kind="municipality_or_city")
    world.run("VVSG", "dossier", "--call", "RW-2023", "--municipality", "99001")
    status, out, _ = world.run("RALGA", "rehearse", world.packet("VVSG", "RALGA"), "--list", "--effect", "new")
    (line,) = [line for line in out.splitlines() if "Municipality in the register" in line]
    assert (status, line.rstrip().endswith("99001 · Nieuwdorp")) == (0, True)


# -- the folder --------------------------------------------------------------------------------------------------


@pytest.fixture
def stick(world: World) -> Path:
    """A folder that this computer exchanges through."""
    folder = world.folder / "stick"
    folder.mkdir()
    assert world.json("VVSG", "folder", "choose", folder) == {"folder": str(folder)}
    return folder


def test_a_packet_goes_through_the_folder_and_is_written_only_once(world: World, stick: Path) -> None:
    world.run("VVSG", "set", NUMBER, "1.9", "12")
    first = world.json("VVSG", "folder", "write")
    assert (first["written"], first["for"], first["files"]) == (True, ["RALGA-R"], [str(next(stick.iterdir()))])
    again = world.json("VVSG", "folder", "write")
    assert (again["written"], again["packet"], len(list(stick.iterdir()))) == (False, first["packet"], 1)
    waiting = world.json("RALGA", "folder", "list")
    (lying,) = waiting["packets"]
    assert (waiting["waiting"], waiting["there"], waiting["unusable"]) == (1, True, [])
    assert (lying["from"], lying["packet"], lying["part"], lying["taken"]) == ("VVSG-V", first["packet"], [1, 1], False)
    world.json("RALGA", "import", lying["file"])
    assert world.json("RALGA", "get", NUMBER, "1.9")["fields"] == {"1.9": 12}
    after = world.json("RALGA", "folder", "list")
    assert (after["waiting"], after["packets"][0]["taken"]) == (0, True)
    for language in LANGUAGES:
        said = world.said("RALGA", "folder", "list", language=language)
        assert fields.FOLDER_NOTHING.to(language) in said
    assert world.json("VVSG", "folder", "list")["packets"] == []


def test_half_copied_files_and_second_copies_in_the_folder_are_told_as_what_they_are(world: World, stick: Path) -> None:
    world.run("VVSG", "set", NUMBER, "1.9", "12")
    (name,) = world.json("VVSG", "folder", "write")["files"]
    data = Path(name).read_bytes()
    (stick / "half.sdgp").write_bytes(data[: len(data) // 2])
    (stick / "empty.sdgp").write_bytes(b"")
    (stick / "still.sdgp.part").write_bytes(data)
    copy = stick / Path(name).name.replace(".sdgp", " (1).sdgp")
    shutil.copyfile(name, copy)
    (stick / "letter.txt").write_text("Dear colleague", "utf-8")
    found = world.json("RALGA", "folder", "list")
    assert [Path(one["file"]).name for one in found["packets"]] == [Path(name).name]
    told = {one["facts"]["file"]: one["code"] for one in found["unusable"]}
    assert told == {
        "half.sdgp": "folder_half", "empty.sdgp": "folder_half", "still.sdgp.part": "folder_half",
        copy.name: "folder_copy",
    }  # fmt: skip
    for language in LANGUAGES:
        status, out, _ = world.run("RALGA", "folder", "list", language=language)
        assert (status, "half.sdgp" in out, "folder_half" in out) == (0, True, False)


def test_a_folder_that_is_away_is_no_failure_to_look_at_and_one_to_write_into(world: World, stick: Path) -> None:
    stick.rmdir()
    found = world.json("RALGA", "folder", "list")
    assert (found["there"], found["packets"]) == (False, [])
    assert fields.FOLDER_AWAY.to("nl") in world.said("RALGA", "folder", "list", language="nl")
    assert world.json("VVSG", "folder", "write")["error"]["code"] == "folder_gone"


def test_nothing_is_written_into_the_folder_for_desks_that_have_everything(world: World, stick: Path) -> None:
    world.json("VVSG", "import", world.packet("RALGA", "VVSG"))
    world.json("RALGA", "import", world.packet("VVSG", "RALGA"))  # carries the receipt
    world.json("VVSG", "import", world.packet("RALGA", "VVSG"))
    world.packet("VVSG", "RALGA")
    answer = world.json("VVSG", "folder", "write")
    assert (answer["written"], list(stick.iterdir())) == (False, [])
    assert fields.FOLDER_ALL_SENT.to("fr") in world.said("VVSG", "folder", "write", language="fr")


def test_desks_whose_words_nobody_compared_get_a_packet_in_the_folder_only_when_it_is_said(
    world: World, stick: Path
) -> None:
    world.json("ANCB", "new", "--office", "ANCB", "--person", "Amina Exemple")
    world.run("ANCB", "office", "card", "--to", world.folder / "ANCB.sdgpcard")
    assert world.json("ANCB", "folder", "write")["error"]["code"] == "nobody_takes_part"
    world.run("RALGA", "office", "add", world.folder / "ANCB.sdgpcard")
    world.json("VVSG", "import", world.packet("RALGA", "VVSG"))
    desks = {one["code"]: one for one in world.json("VVSG", "office", "list")["offices"]}
    assert (desks["ANCB"]["vouched_by"], desks["RALGA"]["vouched_by"]) == (desks["RALGA"]["key"], None)
    world.run("VVSG", "set", NUMBER, "1.9", "12")
    assert world.json("VVSG", "folder", "write")["for"] == ["RALGA-R"]
    assert set(world.json("VVSG", "folder", "write", "--strangers")["for"]) == {"RALGA-R", "ANCB-A"}
    assert world.json("VVSG", "folder", "write", "--for", "XX")["error"]["code"] == "no_card"


# -- the register, receipts, a desk that leaves ------------------------------------------------------------------


def test_the_register_tells_what_left_and_what_came_in_with_the_personal_data(world: World) -> None:
    (sent,) = world.json("VVSG", "office", "transfers")["packets"]
    (taken,) = world.json("RALGA", "office", "transfers")["packets"]
    assert (sent["way"], sent["desks"], sent["open"], sent["person"]) == (
        "sent",
        ["RALGA-R"],
        ["RALGA-R"],
        "VVSG Voorbeeld",
    )
    assert "P1" in sent["classes"]
    assert (taken["way"], taken["desks"], taken["packet"]) == ("taken", ["VVSG-V"], sent["packet"])
    assert world.json("VVSG", "office", "transfers", "--way", "taken")["packets"] == []
    refused = world.json("VVSG", "office", "transfers", "--desk", "ANCB")["error"]
    assert refused == {"code": "desk_unknown", "facts": {"code": "ANCB", "known": ["RALGA-R"]}}
    assert len(world.json("VVSG", "office", "transfers", "--desk", "RALGA")["packets"]) == 1
    for language in LANGUAGES:
        said = world.said("VVSG", "office", "transfers", language=language)
        assert fields.OUT.to(language) in said
        assert fields.CLASSES["P1"].to(language) in said


def test_receipts_tell_desk_by_desk_what_arrived_and_which_questions_it_left(world: World) -> None:
    world.run("RALGA", "set", NUMBER, "6.5", THERE)
    world.run("VVSG", "set", NUMBER, "6.5", HERE)
    file = world.packet("VVSG", "RALGA")
    opened_before = world.json("VVSG", "office", "receipts", "--open")["receipts"]
    assert {(one["desk"], one["arrived"]) for one in opened_before} == {("RALGA-R", "open")}
    assert file.name in {one["file"] for one in opened_before}
    world.json("RALGA", "import", file)
    world.json("VVSG", "import", world.packet("RALGA", "VVSG"))
    found = {one["file"]: one for one in world.json("VVSG", "office", "receipts")["receipts"]}
    assert (found[file.name]["arrived"], found[file.name]["questions"]) == ("told", 1)
    assert found[file.name]["at"] is not None
    assert world.json("VVSG", "office", "receipts", "--open")["receipts"] == []
    texts = {world.said("VVSG", "office", "receipts", language=language) for language in LANGUAGES}
    assert len(texts) == 3


def test_the_list_of_offices_tells_what_they_were_not_sent_and_have_not_confirmed(world: World) -> None:
    world.json("VVSG", "import", world.packet("RALGA", "VVSG"))
    before = world.json("VVSG", "office", "list")["offices"][0]
    assert (before["unsent"], before["unconfirmed"], before["stopped"]) == (0, 0, None)
    world.run("VVSG", "set", NUMBER, "1.9", "12")
    assert world.json("VVSG", "office", "list")["offices"][0]["unsent"] == 1
    world.packet("VVSG", "RALGA")
    after = world.json("VVSG", "office", "list")["offices"][0]
    assert (after["unsent"], after["unconfirmed"]) == (0, 1)


def test_a_desk_that_leaves_is_stopped_with_a_reason_for_all_offices(world: World) -> None:
    reason = "The laptop was lost"
    assert world.json("VVSG", "office", "stop", "RALGA-R", "--reason", "  ")["error"]["code"] == "stop_reason"
    stopped = world.json("VVSG", "office", "stop", "RALGA-R", "--reason", reason)
    (desk,) = world.json("VVSG", "office", "list")["offices"]
    assert (stopped["stopped"], stopped["key"]) == ("RALGA-R", desk["key"])
    assert (desk["stopped"]["reason"], desk["stopped"]["person"]) == (reason, "VVSG Voorbeeld")
    for language in LANGUAGES:
        assert reason in world.said("VVSG", "office", "list", language=language)
    again = {
        "desk_stopped": ("plan", "--for", "RALGA"),
        "desk_ended": ("office", "stop", "RALGA-R", "--reason", reason),
    }
    for code, words in again.items():
        assert world.json("VVSG", *words)["error"]["code"] == code


def test_a_code_that_stands_for_two_computers_stops_none_and_the_key_of_one_does(world: World) -> None:
    world.json("twin", "new", "--office", "RALGA", "--person", "Grace Voorbeeld")
    world.run("twin", "office", "card", "--to", world.folder / "twin.sdgpcard")
    world.run("VVSG", "office", "add", world.folder / "twin.sdgpcard")
    keys = [one["key"] for one in world.json("VVSG", "office", "list")["offices"]]
    refused = world.json("VVSG", "office", "stop", "RALGA-R", "--reason", "gone")["error"]
    assert (refused["code"], sorted(refused["facts"]["keys"])) == ("desk_many", sorted(key[:8] for key in keys))
    assert (
        len({world.run("VVSG", "office", "stop", "RALGA", "--reason", "x", language=one)[2] for one in LANGUAGES}) == 3
    )
    world.json("VVSG", "office", "stop", keys[0][:8], "--reason", "gone")
    found = {one["key"]: one["stopped"] for one in world.json("VVSG", "office", "list")["offices"]}
    assert (found[keys[0]] is not None, found[keys[1]]) == (True, None)
