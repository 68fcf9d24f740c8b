"""The bin by command: what is in it, putting it back by number, emptying it; what an import removed is there too."""

from uuid import UUID

import pytest

from sdgp_desktop.exchange.service.erasures import erase_person
from sdgp_desktop.intake.records import Contact
from sdgp_desktop.intake.service import add_row, answers, dossier_by_number, remove_row, set_cell, withdraw
from sdgp_desktop.intake.service.tables import row_ids
from sdgp_desktop.kernel import attachments, history
from sdgp_desktop.kernel.notes import add_note, change_note
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.records import Person
from sdgp_desktop.registry.service import (
    add_list_entry,
    add_municipality,
    add_person,
    municipalities,
    remove_record,
    unite_municipalities,
)
from tests.commands.world import NUMBER, World, office, somebody

NAME = "Jeanne V."


def removed(world: World) -> UUID:
    id = somebody(world)
    with office(world) as here, here.act("remove_record") as work:
        remove_record(work, "registry_person", id, NAME)
    return id


def test_what_was_removed_is_listed_and_put_back_by_its_number(world: World) -> None:
    id = removed(world)
    told = world.json("VVSG", "bin", "list")
    (line,) = told["bin"]
    assert (told["count"], line["act"], line["person"], line["office"]) == (
        1,
        "remove_record",
        "VVSG Voorbeeld",
        "VVSG",
    )
    assert line["records"] == [{"type": "registry_person", "record": id.hex}]
    assert line["title"] == "Jeanne Voorbeeldova", "the family name once"
    back = world.json("VVSG", "bin", "put-back", line["n"])
    assert [one["title"] for one in back["put_back"]] == [line["title"]]
    assert world.json("VVSG", "bin", "list") == {"count": 0, "bin": []}
    assert world.json("VVSG", "search", "voorbeeldova")["found"][0]["record"] == id.hex


@pytest.mark.parametrize(
    ("language", "act"),
    [
        ("en", f"Moved {NAME} to the bin"),
        ("fr", f"{NAME} mis à la corbeille"),
        ("nl", f"{NAME} naar de prullenbak verplaatst"),
    ],
)
def test_people_read_the_bin_in_their_language(world: World, language: str, act: str) -> None:
    removed(world)
    said = world.said("VVSG", "bin", "list", language=language)
    assert (act in said, "registry_person" in said) == (True, False)


def test_numbers_that_are_not_there_are_refused_and_nothing_is_put_back(world: World) -> None:
    removed(world)
    (line,) = world.json("VVSG", "bin", "list")["bin"]
    refused = world.json("VVSG", "bin", "put-back", line["n"], 999_999)
    assert (refused["error"]["code"], refused["error"]["facts"]) == ("bin_which", {"number": 999_999})
    assert world.json("VVSG", "bin", "list")["count"] == 1


def test_emptying_hides_here_and_the_other_office_still_has_it(world: World) -> None:
    id = removed(world)
    file = world.packet("VVSG", "RALGA")
    assert world.json("VVSG", "bin", "empty", "--for-good")["count"] == 1
    assert world.json("VVSG", "bin", "list")["count"] == 0
    world.json("RALGA", "import", file)
    (line,) = world.json("RALGA", "bin", "list")["bin"]
    assert (line["person"], line["office"]) == ("VVSG Voorbeeld", "VVSG"), "who removed it, not who took it in"
    world.json("RALGA", "bin", "put-back", line["n"])
    world.json("VVSG", "import", world.packet("RALGA", "VVSG"))
    assert world.json("VVSG", "search", "voorbeeldova")["found"][0]["record"] == id.hex


def test_an_older_removal_that_arrives_after_the_bin_was_emptied_shows_up(world: World) -> None:
    somebody(world)
    world.json("RALGA", "import", world.packet("VVSG", "RALGA"))
    with office(world, "RALGA") as there, there.act("remove_record") as work:
        found = work.session.query(Person).filter_by(family_name="Voorbeeldova").one()
        remove_record(work, "registry_person", found.id, NAME)
    file = world.packet("RALGA", "VVSG")
    world.json("VVSG", "bin", "empty", "--for-good")
    world.json("VVSG", "import", file)
    (line,) = world.json("VVSG", "bin", "list")["bin"]
    assert (line["person"], line["office"]) == ("RALGA Voorbeeld", "RALGA")


def test_an_erased_person_is_not_put_back(world: World) -> None:
    id = removed(world)
    with office(world) as here:
        erase_person(here.store, here.person, id, "asked")
    assert "Moved – to the bin" in world.said("VVSG", "bin", "list")
    (line,) = world.json("VVSG", "bin", "list")["bin"]
    assert world.json("VVSG", "bin", "put-back", line["n"])["error"]["code"] == "bin_erased"
    with office(world) as here, here.read() as reading:
        assert reading.get(Person, id).removed


def test_an_erased_person_holds_nobody_back_who_was_removed_together(world: World) -> None:
    gone, other = somebody(world), somebody(world)
    with office(world) as here:
        with here.act("remove_record") as work:
            for id in (gone, other):
                remove_record(work, "registry_person", id, NAME)
        erase_person(here.store, here.person, gone, "asked")
    (line,) = world.json("VVSG", "bin", "list")["bin"]
    assert [one["record"] for one in line["records"]] == [other.hex]
    world.json("VVSG", "bin", "put-back", line["n"])
    with office(world) as here, here.read() as reading:
        assert [reading.get(Person, id).removed for id in (gone, other)] == [True, False]


def test_a_name_of_one_circle_is_not_told_to_another_and_goes_with_the_person(world: World) -> None:
    with office(world) as here:
        with here.act("add_person") as work:
            north = add_person(work, "Noordova", municipality_id=next(iter(municipalities(work, country="BE"))).id)
            south = add_person(work, "Zuidova", municipality_id=next(iter(municipalities(work, country="RW"))).id)
        for id, name in ((north, "Noordova"), (south, "Zuidova")):
            with here.act("remove_record") as work:
                remove_record(work, "registry_person", id, name)
    numbers = [line["n"] for line in world.json("VVSG", "bin", "list")["bin"]]
    world.json("VVSG", "bin", "put-back", *numbers)
    with office(world) as here, here.read() as reading:
        (change,) = (c for c in history.of(reading, south, "removed") if c.act == "put_back")
    assert change.facts == {"n": 2}


def test_a_municipality_whose_code_was_given_again_stays_in_the_bin(world: World) -> None:
    with office(world) as here:
        with here.act("add_municipality") as work:
            id = add_municipality(work, name="Eerste", code="RW99", country="RW")
        with here.act("remove_record") as work:
            remove_record(work, "registry_municipality", id, "Eerste")
        with here.act("add_municipality") as work:
            add_municipality(work, name="Tweede", code="RW99", country="RW")
    (line,) = world.json("VVSG", "bin", "list")["bin"]
    assert world.json("VVSG", "bin", "put-back", line["n"])["error"]["code"] == "code_taken"
    assert world.json("VVSG", "bin", "list")["bin"] == [line]


def test_an_entry_of_a_list_whose_code_was_given_again_stays_in_the_bin(world: World) -> None:
    def added(work: Work) -> UUID:
        return add_list_entry(work, "registry_tag", code="wells", label_en="Wells", label_fr="Puits", label_nl="Putten")

    with office(world) as here:
        with here.act("add_list_entry") as work:
            id = added(work)
        with here.act("remove_record") as work:
            remove_record(work, "registry_tag", id, "wells")
        with here.act("add_list_entry") as work:
            added(work)
    (line,) = world.json("VVSG", "bin", "list")["bin"]
    assert world.json("VVSG", "bin", "put-back", line["n"])["error"]["code"] == "code_taken"


def test_a_file_of_a_record_in_the_bin_is_known_as_belonging_to_it(world: World) -> None:
    person = somebody(world)
    with office(world) as here:
        with here.act("add_file") as work:
            file = attachments.add(work, "registry_person", person, "brief.txt", b"Brief")
        with here.act("remove_record") as work:
            work.remove(work.get(attachments.Attachment, file))
        with here.act("remove_record") as work:
            remove_record(work, "registry_person", person, NAME)
    lines = world.json("VVSG", "bin", "list")["bin"]
    assert world.json("VVSG", "bin", "put-back", lines[1]["n"])["error"]["code"] == "bin_holder"
    world.json("VVSG", "bin", "put-back", *[line["n"] for line in lines])
    assert world.json("VVSG", "bin", "list")["count"] == 0


def contact(world: World) -> tuple[UUID, UUID]:
    """A dossier with one contact, who was removed; both ids."""
    with office(world) as here:
        with here.act("add_row") as work:
            dossier = dossier_by_number(work, NUMBER)
            assert dossier is not None
            row = add_row(work, dossier.id, "2")
            inner = add_row(work, dossier.id, "2.5", row)
            set_cell(work, dossier.id, "2.3", row, "Planner")
        with here.act("remove_row") as work:
            remove_row(work, dossier.id, "2", row)
    assert inner != row
    return dossier.id, row


def test_a_row_of_a_form_comes_back_with_its_inner_rows_and_the_checks_know(world: World) -> None:
    dossier, _ = contact(world)
    (line,) = world.json("VVSG", "bin", "list")["bin"]
    assert [one["type"] for one in line["records"]] == ["intake_contact", "intake_contact_language"]
    world.json("VVSG", "bin", "put-back", line["n"])
    with office(world) as here, here.read() as reading:
        rows = answers(reading, dossier)["2"]
        assert [(row.get("2.3"), len(row["2.5"])) for row in rows] == [("Planner", 1)]


def test_a_row_of_a_dossier_that_is_closed_stays_in_the_bin(world: World) -> None:
    dossier, _ = contact(world)
    with office(world) as here, here.act("withdraw", final=True) as work:
        withdraw(work, dossier)
    (line,) = world.json("VVSG", "bin", "list")["bin"]
    assert world.json("VVSG", "bin", "put-back", line["n"])["error"]["code"] == "dossier_withdrawn"
    assert world.json("VVSG", "bin", "list")["bin"] == [line]


def test_a_row_comes_back_to_its_place_and_what_was_added_meanwhile_stays_at_the_end(world: World) -> None:
    with office(world) as here:
        with here.act("add_row") as work:
            dossier = dossier_by_number(work, NUMBER)
            assert dossier is not None
            rows = [add_row(work, dossier.id, "2") for _ in "ABC"]
            for name, row in zip("ABC", rows, strict=True):
                set_cell(work, dossier.id, "2.3", row, name)
        with here.act("remove_row") as work:
            remove_row(work, dossier.id, "2", rows[1])
        with here.act("add_row") as work:
            for name in "XYZ":
                set_cell(work, dossier.id, "2.3", add_row(work, dossier.id, "2"), name)
    (line,) = world.json("VVSG", "bin", "list")["bin"]
    world.json("VVSG", "bin", "put-back", line["n"])
    with office(world) as here, here.read() as reading:
        assert "".join(row["2.3"] for row in answers(reading, dossier.id)["2"]) == "ABCXYZ"
        places = [reading.get(Contact, id).position for id in row_ids(reading, "2", dossier.id)]
        assert len(set(places)) == len(places)


def test_a_note_of_a_municipality_that_went_into_another_one_says_why_it_stays(world: World) -> None:
    with office(world) as here:
        with here.act("add_note") as work:
            gone = add_municipality(work, name="Eerste", code="RW98", country="RW")
            stays = add_municipality(work, name="Tweede", code="RW99", country="RW")
            note = add_note(work, "registry_municipality", gone, "Twee keer ingevoerd")
        with here.act("change_note") as work:
            change_note(work, note, "")
        with here.act("unite_municipalities") as work:
            unite_municipalities(work, gone, stays)
    (line,) = world.json("VVSG", "bin", "list")["bin"]
    assert line["records"] == [{"type": "kernel_note", "record": note.hex}], "not the municipality"
    assert world.json("VVSG", "bin", "put-back", line["n"])["error"]["code"] == "bin_holder_gone"
