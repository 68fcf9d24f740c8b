"""Erasures that travel: gone from every office for good, and confirmed."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from sdgp_desktop.calls.service import calls
from sdgp_desktop.exchange.service.erasures import erase_person, erasures, plan_erasure
from sdgp_desktop.exchange.service.whereabouts import about
from sdgp_desktop.intake.records import Arrival
from sdgp_desktop.intake.records import Contact as Named
from sdgp_desktop.intake.service import attach as add_annex
from sdgp_desktop.intake.service import attach_form, open_dossier
from sdgp_desktop.kernel import backup
from sdgp_desktop.kernel.blobs import Blobs
from sdgp_desktop.kernel.notes import Note
from sdgp_desktop.kernel.work import Changes
from sdgp_desktop.office import Office
from sdgp_desktop.registry.records import Person as Contact
from tests.exchange.town import Town, attach, bodies, contact, town

FORM, DECISION = b"PK\x03\x04 a form of Weggegaan", b"%PDF-1.7 of the council"


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Town]:
    """VVSG, RALGA and ANCB, who know each other."""
    made = town(tmp_path, "VVSG", "RALGA", "ANCB")
    yield made
    made.close()


def person_of(office: Office, id: UUID) -> tuple[str, str]:
    """Name and telephone of somebody."""
    with office.read() as reading:
        found = reading.get(Contact, id)
        return found.family_name, found.telephone


def test_an_erasure_travels_and_every_office_drops_the_values_for_good(three: Town) -> None:
    id = contact(three["VVSG"], "Weggegaan", None, telephone="+32 470 11 22 33")
    old = three.send("VVSG", ["RALGA", "ANCB"], "old.sdgp")
    three.take("RALGA", old)
    three.take("ANCB", old)
    erase_person(three["RALGA"].store, three["RALGA"].person, id)
    three.bring("RALGA", "VVSG")
    three.bring("VVSG", "ANCB")
    for name in three.offices:
        assert person_of(three[name], id) == ("", "")
        assert b"Weggegaan" not in bodies(three[name])
        assert b"470 11 22 33" not in bodies(three[name])
    assert len({d["all"] for d in map(three.digests, three.offices)}) == 1


def test_an_old_packet_brings_erased_data_back_to_nobody(three: Town) -> None:
    id = contact(three["VVSG"], "Weggegaan", None, telephone="+32 470 11 22 33")
    old = three.send("VVSG", ["RALGA", "ANCB"], "old.sdgp")
    three.take("RALGA", old)
    erase_person(three["VVSG"].store, three["VVSG"].person, id)
    three.bring("VVSG", "RALGA")
    assert three.take("RALGA", old).known_before
    three.take("ANCB", old)  # it has never heard of that person; the erasure comes after the old packet
    three.bring("VVSG", "ANCB")
    again = three.send("ANCB", ["RALGA"], "again.sdgp", everything=True)
    three.take("RALGA", again)
    for name in three.offices:
        assert person_of(three[name], id) == ("", "")
        assert b"Weggegaan" not in bodies(three[name])


def test_what_was_written_of_a_person_elsewhere_meanwhile_is_erased_too(three: Town) -> None:
    id = contact(three["VVSG"], "Weggegaan", None)
    three.bring("VVSG", "RALGA")
    with three["RALGA"].act("change_person") as work:
        work.get(Contact, id).telephone = "+250 788 99 88 77"
    erase_person(three["VVSG"].store, three["VVSG"].person, id)
    three.bring("RALGA", "VVSG")
    three.bring("VVSG", "RALGA")
    for name in ("VVSG", "RALGA"):
        assert person_of(three[name], id) == ("", "")
        assert b"99 88 77" not in bodies(three[name])
    assert three.digests("VVSG") == three.digests("RALGA")


def test_erasing_a_person_finds_what_forms_notes_and_files_say_of_them(three: Town) -> None:
    office = three["VVSG"]
    id = contact(office, "Weggegaan", "RW", email="gone@example.org")
    with office.act("write") as work:
        note = {"record_type": "registry_person", "record_id": id, "text": "Weggegaan is gone"}
        work.add(Note(**note, written_by=work.person.id, written_at=work.moment))
        call = next(c for c in calls(work) if c.country == "RW")
        dossier = open_dossier(work, call.id, "44021").id
        named = work.add(Named(dossier_id=dossier, person_id=id, role="x", family_name="Weggegaan")).id
    attach(office, "cv of Weggegaan.txt", b"a life", id, "registry_person")
    with office.read() as reading:
        found = about(reading, id)
    assert sorted(t for t, _ in found) == ["intake_contact", "kernel_attachment", "kernel_note", "registry_person"]
    assert ("intake_contact", named) in found
    assert erase_person(office.store, office.person, id) == 4
    assert b"Weggegaan" not in bodies(office)
    assert b"gone@example.org" not in bodies(office)
    three.bring("VVSG", "RALGA")
    assert b"Weggegaan" not in bodies(three["RALGA"])


def test_the_form_in_which_somebody_stands_goes_and_no_safety_copy_brings_it_back(three: Town) -> None:
    office = three["VVSG"]
    id = contact(office, "Weggegaan", "RW")
    with office.act("take_form") as work:
        call = next(c for c in calls(work) if c.country == "RW")
        dossier = open_dossier(work, call.id, "44021").id
        work.add(Named(dossier_id=dossier, person_id=id, role="x", family_name="Weggegaan"))
        attach_form(work, dossier, "Weggegaan_form.xlsx", FORM)
        taken = {"received": work.moment, "taken_at": work.moment, "channel": "form file", "source": "own file"}
        work.add(Arrival(dossier_id=dossier, file="Weggegaan_form.xlsx", file_hash="f" * 64, **taken))
        add_annex(work, dossier, "12.4", "decision.pdf", DECISION)
    office.store.seal()
    backup.make(office.store, "hand")
    three.bring("VVSG", "RALGA")
    content = {name: hashlib.sha256(data).hexdigest() for name, data in (("form", FORM), ("pdf", DECISION))}
    assert three["RALGA"].store.blobs.names() == set(content.values())
    assert b"Weggegaan_form" in bodies(three["RALGA"])
    with office.read() as reading:
        plan = plan_erasure(reading, id, office.store.today)
    promised = {part.title.to("en"): (part.count, [f.to("en") for f in part.fields]) for part in plan.going}
    assert promised["Arrivals of these forms"] == (1, ["File"])
    erase_person(office.store, office.person, id)
    three.bring("VVSG", "RALGA")
    for one in (office, three["RALGA"]):
        assert one.store.blobs.names() == {content["pdf"]}
        assert b"Weggegaan" not in bodies(one)
        with one.read() as reading:
            (arrival,) = reading.all(select(Arrival))
            assert (arrival.file, arrival.channel) == (None, "form file")
    shelf = Blobs(backup.shelf_of(office.store.path))
    assert shelf.names() == {content["pdf"]}
    shelf.close()


def test_an_import_is_told_when_what_was_erased_is_gone(three: Town) -> None:
    office, seen = three["VVSG"], list[tuple[str, set[str]]]()
    id = contact(office, "Weggegaan", None)
    attach(office, "cv of Weggegaan.txt", b"a life", id, "registry_person")
    three.bring("VVSG", "RALGA")
    store = three["RALGA"].store

    def hear(changes: Changes) -> None:
        seen.append((changes.act, set(store.blobs.names())))

    store.changed.connect(hear)
    assert store.blobs.names() != set()
    erase_person(office.store, office.person, id)
    three.bring("VVSG", "RALGA")
    assert seen == [("import", set())]


def test_each_office_confirms_an_erasure(three: Town) -> None:
    id = contact(three["VVSG"], "Weggegaan", "RW")
    three.bring("VVSG", "RALGA")
    erase_person(three["VVSG"].store, three["VVSG"].person, id)

    def told() -> tuple[tuple[str, ...], tuple[str, ...]]:
        with three["VVSG"].read() as reading:
            (found,) = erasures(reading)
        assert (found.record_type, found.record) == ("registry_person", id)
        return found.confirmed, found.open

    assert told() == ((), ("RALGA-R",))  # ANCB never had anything of Rwanda, and is not asked
    three.bring("VVSG", "RALGA")
    assert told() == ((), ("RALGA-R",))
    three.bring("RALGA", "VVSG")
    assert told() == (("RALGA-R",), ())
