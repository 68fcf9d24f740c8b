"""People and municipalities of the register by command: searching, erasing, putting two together."""

from uuid import UUID

import pytest

from sdgp_desktop.office import opened
from sdgp_desktop.registry.service import add_municipality, add_person, municipality_by_code
from sdgp_desktop.shell.facts import Facts
from tests.commands.world import NUMBER, World

LANGUAGES = ("en", "fr", "nl")
NAME = "Jeanne Voorbeeldova"


def somebody(world: World, first: str = "Jeanne") -> UUID:
    """VVSG has this person in its register, RALGA has taken it in."""
    with opened(world.folder / "VVSG.db") as office, office.act("add_person") as work:
        found = municipality_by_code(work, "RW31")
        assert found is not None
        values = {"first_name": first, "email": "jeanne@example.org"}
        return add_person(work, "Voorbeeldova", municipality_id=found.id, **values)


# -- searching ---------------------------------------------------------------------------------------------------


def test_a_search_finds_the_same_records_as_the_window_whatever_the_accents(world: World) -> None:
    world.run("VVSG", "set", NUMBER, "6.5", "Leçons sur l’eau")
    found = world.json("VVSG", "search", "LECON", "eau")["found"]
    assert [(one["type"], one["field"], one["value"]) for one in found] == [
        ("intake_dossier", "6.5", "Leçons sur l’eau")
    ]
    with opened(world.folder / "VVSG.db") as office:
        hits = Facts(office).find("lier")
    told = world.json("VVSG", "search", "lier")["found"]
    assert [(UUID(one["record"]), one["type"]) for one in told] == [(hit.record_id, hit.record_type) for hit in hits]
    assert len(world.json("VVSG", "search", "a", "--most", 3)["found"]) == 3
    assert world.json("VVSG", "search", "zzzz")["found"] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_search_tells_people_the_words_around_what_was_found(world: World, language: str) -> None:
    world.run("VVSG", "set", NUMBER, "6.5", "Water " * 60 + "in markets")
    status, out, _ = world.run("VVSG", "search", "markets", language=language)
    assert (status, NUMBER in out, "… " in out, "intake_dossier" in out) == (0, True, True, False)


# -- erasing -----------------------------------------------------------------------------------------------------


def test_an_erasure_is_planned_carried_out_here_and_there_and_confirmed(world: World) -> None:
    id = somebody(world).hex
    world.json("RALGA", "import", world.packet("VVSG", "RALGA"))
    plan = world.json("VVSG", "erasure", "plan", "voorbeeldova jeanne")
    assert (plan["record"], plan["name"], plan["held"]) == (id, NAME, [])
    assert sum(part["count"] for part in plan["going"]) >= 1
    assert len(world.json("VVSG", "search", "voorbeeldova")["found"]) == 1
    done = world.json("VVSG", "erasure", "carry-out", NAME, "--ground", "asked", "--for-good")
    assert (done["record"], done["count"]) == (id, sum(part["count"] for part in plan["going"]))
    assert world.json("VVSG", "search", "voorbeeldova")["found"] == []
    assert world.json("VVSG", "erasure", "plan", NAME)["error"]["code"] == "person_unknown"
    assert world.json("VVSG", "undo")["error"]["code"] == "nothing_to_undo"
    (one,) = world.json("VVSG", "erasure", "list")["erased"]
    assert (one["record"], one["ground"], one["confirmed"], one["open"]) == (id, "asked", [], ["RALGA-R"])
    world.json("RALGA", "import", world.packet("VVSG", "RALGA"))
    assert world.json("RALGA", "search", "voorbeeldova")["found"] == []
    assert world.json("RALGA", "imports", "undo", 3)["error"]["code"] == "import_lasting"
    world.json("VVSG", "import", world.packet("RALGA", "VVSG"))
    (one,) = world.json("VVSG", "erasure", "list")["erased"]
    assert (one["confirmed"], one["open"]) == (["RALGA-R"], [])


def test_two_people_of_one_name_are_erased_by_id_only(world: World) -> None:
    ids = sorted(somebody(world).hex for _ in range(2))
    refused = world.json("VVSG", "erasure", "carry-out", NAME, "--ground", "wrong", "--for-good")["error"]
    assert (refused["code"], sorted(refused["facts"]["ids"])) == ("person_many", ids)
    texts = {world.run("VVSG", "erasure", "plan", NAME, language=language)[2] for language in LANGUAGES}
    assert len(texts) == 3
    world.json("VVSG", "erasure", "carry-out", ids[0], "--ground", "wrong", "--for-good")
    assert world.json("VVSG", "erasure", "plan", NAME)["record"] == ids[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_goes_and_what_stays_is_told_before(world: World, language: str) -> None:
    from sdgp_desktop.exchange.fields import HOLDERS
    from sdgp_desktop.registry.fields import STAYS

    somebody(world)
    said = world.said("VVSG", "erasure", "plan", NAME, language=language)
    assert " ".join(STAYS.to(language).split()) in said
    assert HOLDERS["registry_person"].to(language) in said
    assert "registry_person" not in said


# -- a municipality twice ----------------------------------------------------------------------------------------


def twice(world: World) -> None:
    """Both offices entered the same municipality without knowing of each other; VVSG has a dossier of its own one."""
    for name, code in (("VVSG", "99001"), ("RALGA", "99001")):
        with opened(world.folder / f"{name}.db") as office, office.act("add_municipality") as work:
            add_municipality(work, name=f"Nieuwdorp {name}", code=code, country="RW", kind="district")
    world.json("VVSG", "dossier", "--call", "RW-2023", "--municipality", "99001")
    world.json("RALGA", "import", world.packet("VVSG", "RALGA"))


def test_a_municipality_that_stands_twice_is_shown_and_put_together(world: World) -> None:
    twice(world)
    refused = world.json("RALGA", "municipality", "twins", "99001")["error"]
    assert (refused["code"], len(refused["facts"]["ids"])) == ("municipality_many", 2)
    texts = {world.run("RALGA", "municipality", "twins", "99001", language=language)[2] for language in LANGUAGES}
    assert len(texts) == 3
    shown = world.json("RALGA", "municipality", "twins", "nieuwdorp vvsg")
    (twin,) = shown["twins"]
    assert (shown["municipality"]["name"], twin["name"]) == ("Nieuwdorp VVSG", "Nieuwdorp RALGA")
    done = world.json("RALGA", "municipality", "unite", "nieuwdorp vvsg", "--into", twin["record"])
    assert (done["gone"]["name"], done["stays"]["name"]) == ("Nieuwdorp VVSG", "Nieuwdorp RALGA")
    assert done["count"] >= 1
    assert world.json("RALGA", "municipality", "twins", "99001")["twins"] == []
    world.json("RALGA", "undo")
    assert world.json("RALGA", "municipality", "twins", "99001")["error"]["code"] == "municipality_many"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_put_together_is_told_in_words(world: World, language: str) -> None:
    twice(world)
    said = world.said(
        "RALGA", "municipality", "unite", "nieuwdorp ralga", "--into", "nieuwdorp vvsg", language=language
    )
    assert said.index("Nieuwdorp RALGA") < said.index("Nieuwdorp VVSG")
