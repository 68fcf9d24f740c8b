"""Packets on the command line as people read them: who sent what, for whom it waits, which values differ."""

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from sdgp_desktop.commands.exchange import FINDINGS_SHOWN
from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.fields import MORE_FINDINGS, NOTHING_NEW, SAME_BEFORE
from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.intake import service as intake
from sdgp_desktop.kernel import attachments, graph
from sdgp_desktop.office import new_office, opened
from sdgp_desktop.registry.service import municipality_by_code
from tests.commands.world import NUMBER, World

ROOT = Path(__file__).resolve().parents[2]
LONG = "Lessons on water in schools, in markets and in every health post of the hills, told by those who came to see it"
OTHER = "Lessons on water in schools only, because the markets asked for more time before they wanted to be visited"
LANGUAGES = ("en", "fr", "nl")


def asked(world: World) -> None:
    """Both offices gave one field of one dossier a value."""
    for name, value in (("VVSG", LONG), ("RALGA", OTHER)):
        assert world.run(name, "set", NUMBER, "6.5", value)[0] == 0
    world.json("RALGA", "import", world.packet("VVSG", "RALGA"))


def test_a_question_shows_its_record_and_both_values_whole(world: World) -> None:
    asked(world)
    (question,) = world.json("RALGA", "conflicts")["conflicts"]
    assert (question["number"], question["field"], len(question["record"])) == (NUMBER, "6.5", 32)
    assert NUMBER in question["title"]
    assert {v["value"] for v in question["values"]} == {LONG, OTHER}
    assert {(v["office"], v["desk"]) for v in question["values"]} == {("VVSG", "V"), ("RALGA", "R")}
    _, out, _ = world.run("RALGA", "conflicts")
    assert question["record"] not in out
    assert all(word in out for word in (question["id"], NUMBER, "VVSG-V", "RALGA-R", *LONG.split(), *OTHER.split()))
    column = [" ".join(line.split()) for line in out.splitlines()]
    assert any(line.startswith("1 Lessons on water") for line in column)
    assert any(line.startswith("2 Lessons on water") for line in column)
    chosen = next(v for v in question["values"] if v["value"] == LONG)
    world.said("RALGA", "resolve", question["id"], "--keep", chosen["n"])
    assert LONG in world.said("RALGA", "get", NUMBER, "6.5")


def test_the_history_tells_values_and_acts_whole_and_in_words(world: World) -> None:
    world.run("VVSG", "set", NUMBER, "6.5", LONG)
    row = world.json("VVSG", "history", NUMBER, "6.5")["history"][0]
    assert (row["act"], row["field"], row["value"]) == ("set_field", "6.5", LONG)
    _, out, _ = world.run("VVSG", "history", NUMBER, "6.5", language="fr")
    assert all(word in out for word in LONG.split())
    assert "set_field" not in out


def test_a_second_import_says_that_all_is_here_and_who_sent_it(world: World) -> None:
    first = world.packet("VVSG", "RALGA", "--everything")
    answer = world.json("RALGA", "import", first)
    assert (answer["from"], answer["known_before"], answer["waiting_for"]) == ("VVSG-V", True, [])
    said = {language: world.said("RALGA", "import", first, language=language) for language in LANGUAGES}
    assert "Everything in this packet is here already" in said["en"]
    assert "0 nouveau, 0 modifié, 0 supprimé" in said["fr"]
    assert all(" ".join(SAME_BEFORE.to(one).split()) in text for one, text in said.items())


def test_a_packet_that_waits_says_for_whose_packets_and_is_not_confirmed(world: World) -> None:
    world.run("VVSG", "set", NUMBER, "6.5", LONG)
    with opened(world.folder / "VVSG.db") as office:  # VVSG believes that RALGA has all of it
        office.store.seal()
        with office.store.local() as work:
            connection = work.session.connection()
            (desk,) = work.session.query(Desk)
            desk.holds = {a: [t.name for t in graph.tips(connection, a)] for a in graph.audiences(connection)}
    world.run("VVSG", "set", NUMBER, "6.5", OTHER)
    gap = world.packet("VVSG", "RALGA")
    answer = world.json("RALGA", "import", gap)
    assert (answer["waiting_for"], answer["needs_update"], answer["receipt"]) == (["VVSG-V"], False, None)
    assert answer["waiting"] > 0
    for language in LANGUAGES:
        assert "VVSG-V" in world.said("RALGA", "rehearse", gap, language=language)


def test_findings_of_an_import_name_their_record(world: World) -> None:
    handed_in(world, "44021", "11002")
    file = world.packet("VVSG", "RALGA")
    shutil.copytree(world.folder, world.folder.with_name("again"))
    found = world.json("RALGA", "import", file)["findings"]
    assert len(found) > FINDINGS_SHOWN
    assert all(f["title"] and f["number"] and len(f["record"]) == 32 for f in found)
    world.folder = world.folder.with_name("again")
    _, out, _ = world.run("RALGA", "import", file, language="fr")
    lines = out.split("constats\u00a0:\n")[1].split("accusé de réception")[0].splitlines()
    assert len(lines) == FINDINGS_SHOWN
    assert all(line.strip().startswith(one["title"]) for line, one in zip(lines, found, strict=False))
    more = MORE_FINDINGS.to("fr", len(found) - FINDINGS_SHOWN)
    assert " ".join(more.split()) in " ".join(out.split())


def test_forms_that_are_still_typed_bring_no_findings(world: World) -> None:
    world.run("VVSG", "set", NUMBER, "1.9", "12")
    world.run("VVSG", "dossier", "--call", "RW-2023", "--municipality", "44021")
    assert world.json("RALGA", "import", world.packet("VVSG", "RALGA"))["findings"] == []


def handed_in(world: World, *municipalities: str) -> None:
    """VVSG opens dossiers of these municipalities and hands them in as they are."""
    for code in municipalities:
        number = world.json("VVSG", "dossier", "--call", "RW-2023", "--municipality", code)["number"]
        with opened(world.folder / "VVSG.db") as office, office.act("submit") as work:
            found = intake.dossier_by_number(work, number)
            assert found is not None
            intake.submit(work, found.id)


def test_the_six_words_of_a_stranger_are_told_in_the_language_of_the_reader(world: World) -> None:
    with opened(world.folder / "RALGA.db") as office:
        own = service.own_card(office.store)
    with opened(world.folder / "VVSG.db") as office, office.store.local() as work:
        for desk in work.session.query(Desk):
            work.session.delete(desk)
    file = world.packet("RALGA", "VVSG", "--everything")
    for language in LANGUAGES:
        status, _, err = world.run("VVSG", "import", file, language=language)
        assert (status, own.fingerprint(language) in err) == (1, True)
    facts = world.json("VVSG", "import", file, language="nl")["error"]["facts"]
    assert facts["fingerprint"] == own.fingerprint("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_taken_in_asks_for_the_telephone(world: World, language: str, tmp_path: Path) -> None:
    with closing(new_office(tmp_path / "further.db", "RALGA", "Eric Exemple", number=7)) as office:
        words = service.own_card(office.store).fingerprint(language)
        service.write_card(office.store, tmp_path / "further.sdgpcard")
    said = world.said("VVSG", "office", "add", tmp_path / "further.sdgpcard", language=language)
    assert f"{words}." in said


def test_a_visit_package_and_a_card_are_shown_their_own_commands(world: World) -> None:
    visit, renamed = world.folder / "v.sdgpvisit", world.folder / "v.sdgp"
    for path in (visit, renamed):
        path.write_bytes(b"\x89SDGV\r\n\x1a\n and more")
    for path, code, command in (
        (visit, "packet_is_visit", "visit import"), (renamed, "packet_is_visit", "visit import"),
        (world.folder / "RALGA.sdgpcard", "packet_is_card", "office add"),
    ):  # fmt: skip
        for act in ("import", "rehearse"):
            assert world.json("VVSG", act, path)["error"] == {"code": code, "facts": {"file": path.name}}
            assert all(command in world.run("VVSG", act, path, language=one)[2] for one in LANGUAGES)


def test_an_export_tells_what_it_holds_and_leaves_out_or_divides_what_it_is_told_to(world: World) -> None:
    with opened(world.folder / "VVSG.db") as office, office.act("attach") as work:
        found = municipality_by_code(work, "44021")
        assert found is not None
        for n in range(2):
            attachments.add(work, "registry_municipality", found.id, f"{n}.txt", os.urandom(350_000).hex().encode())
    with opened(world.folder / "VVSG.db") as office:
        office.store.seal()
    to = [world.folder / f"out{n}.sdgp" for n in range(4)]
    plain = world.json("VVSG", "export", "--for", "RALGA", "--to", to[0])
    assert (plain["for"], plain["attachments"], len(plain["files"])) == (["RALGA-R"], 2, 1)
    assert plain["bytes"] == to[0].stat().st_size
    assert "P1" in plain["classes"]
    bare = world.json("VVSG", "export", "--for", "RALGA", "--to", to[1], "--without-scans")
    assert (bare["attachments"], bare["bytes"] < 700_000) == (0, True)
    parts = world.json("VVSG", "export", "--for", "RALGA", "--to", to[2], "--limit", "1")
    assert len(parts["files"]) == 2
    assert all(Path(file).stat().st_size <= 1_000_000 for file in parts["files"])
    for file in parts["files"]:
        taken = world.json("RALGA", "import", file)
    assert taken["waiting"] == 0
    assert world.json("RALGA", "digest")["audiences"]["all"] == world.json("VVSG", "digest")["audiences"]["all"]
    world.json("VVSG", "import", world.packet("RALGA", "VVSG"))
    nothing = world.json("VVSG", "export", "--for", "RALGA", "--to", world.folder / "nothing.sdgp")
    all_again = world.json("VVSG", "export", "--for", "RALGA", "--to", to[3], "--everything")
    assert (nothing["changes"], nothing["classes"], all_again["changes"] >= plain["changes"] > 0) == (0, [], True)
    said = world.said(
        "VVSG", "export", "--for", "RALGA", "--to", world.folder / "fr.sdgp", "--everything", language="fr"
    )
    assert "noms, fonctions" in said
    assert "le volet Rwanda" in said


@pytest.mark.parametrize("limit", ["0", "-1", "1.5", "many", "1000000"])
def test_a_limit_that_is_none_is_wrong_usage(world: World, limit: str) -> None:
    with pytest.raises(SystemExit) as ended:
        world.run("VVSG", "export", "--for", "RALGA", "--to", "x.sdgp", "--limit", limit)
    assert ended.value.code == 2


def test_two_computers_of_one_name_are_told_apart_and_addressed_by_command(world: World) -> None:
    world.json("twin", "new", "--office", "RALGA", "--person", "Grace Voorbeeld")
    for name, other in (("twin", "VVSG"), ("VVSG", "twin")):
        world.run(name, "office", "card", "--to", world.folder / f"{name} now.sdgpcard")
        world.run(other, "office", "add", world.folder / f"{name} now.sdgpcard")
    desks = world.json("VVSG", "office", "list")["offices"]
    assert [(one["code"], one["desk"]) for one in desks] == [("RALGA", "R"), ("RALGA", "R")]
    keys = {" ".join(one["fingerprint"].split()[:2]): one["key"] for one in desks}
    shown = world.said("VVSG", "office", "list")
    assert all(f"R ({words})" in shown and key[:12] in shown for words, key in keys.items())
    for words, key in keys.items():
        to = world.folder / f"{key[:6]}.sdgp"
        said = world.said("VVSG", "export", "--for", key[:12], "--to", to, "--everything")
        assert f"RALGA-R ({words})" in said
        again = world.json("VVSG", "export", "--for", key, "--to", to.with_suffix(".2.sdgp"), "--everything")
        assert (again["for"], again["keys"]) == (["RALGA-R"], [key])
    own = world.json("twin", "office", "card", "--to", world.folder / "own.sdgpcard")["offices"][0]["key"]
    file = world.packet("twin", "VVSG")
    (words,) = [words for words, key in keys.items() if key == own]
    assert world.json("VVSG", "rehearse", file)["key"] == own
    assert f"RALGA-R ({words})" in world.said("VVSG", "import", file)


def test_the_beginning_of_a_key_names_nobody_when_it_is_short_or_unknown(world: World) -> None:
    key = world.json("VVSG", "office", "list")["offices"][0]["key"]
    for code in (key[:7], "0" * 12):
        answer = world.json("VVSG", "export", "--for", code, "--to", world.folder / "x.sdgp")
        assert answer["error"] == {"code": "no_card", "facts": {"code": code}}


def test_a_reader_that_goes_away_ends_a_command_quietly(world: World) -> None:
    command = [sys.executable, "main.py", "--database", str(world.folder / "VVSG.db"), "history", NUMBER]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert (running.stderr.read(), running.wait()) == (b"", 0)


def test_an_own_packet_and_one_without_news_are_told_as_what_they_are(world: World) -> None:
    own = world.packet("VVSG", "RALGA", "--everything")
    assert world.json("VVSG", "import", own)["error"]["code"] in ("packet_own", "packet_not_for_us")
    for language in LANGUAGES:
        assert " ".join(NOTHING_NEW.to(language).split()) in world.said("RALGA", "rehearse", own, language=language)
    world.run("RALGA", "import", own)
    said = world.said("RALGA", "import", own)
    assert (NOTHING_NEW.to("en") in said, " ".join(SAME_BEFORE.to("en").split()) in said) == (False, True)


def test_a_packet_under_the_name_of_a_visit_package_is_a_packet(world: World) -> None:
    world.run("VVSG", "set", NUMBER, "6.5", LONG)
    renamed = world.packet("VVSG", "RALGA").rename(world.folder / "q.sdgpvisit")
    os.environ["SDGP_VISIT_PASSWORD"] = "a long password"
    try:
        refused = world.json("RALGA", "visit", "import", renamed)["error"]
    finally:
        del os.environ["SDGP_VISIT_PASSWORD"]
    assert refused["code"] == "visit_is_packet"
    assert world.json("RALGA", "import", renamed)["changed"] > 0
    nothing = world.folder / "n.sdgpvisit"
    nothing.write_bytes(b"neither")
    assert world.json("RALGA", "import", nothing)["error"]["code"] == "packet_not"


def test_a_disk_that_is_full_at_the_start_is_no_mistake_of_the_program(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sdgp_desktop.kernel.lock.socket.gethostname", full)  # just before the lock is written
    assert world.json("VVSG", "set", NUMBER, "1.9", "12")["error"]["code"] == "disk_full"
