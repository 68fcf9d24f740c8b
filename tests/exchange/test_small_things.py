"""What a user tripped over: packets of stopped desks, figures without questions, documents that do not come back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.fields import figures
from sdgp_desktop.exchange.service.erasures import erase_person
from tests.exchange.town import Town, attach, contact, edit, refused, town


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Town]:
    """VVSG and two desks of RALGA."""
    made = town(tmp_path, "VVSG", "RALGA", "RALGA-R2")
    yield made
    made.close()


def stop(made: Town, name: str, other: str) -> None:
    """One desk stops another one."""
    with made[name].act("stop_desk", final=True) as work:
        service.stop_desk(work, made[other].store.desk_keys().public, "laptop lost")


def test_a_packet_for_the_own_office_is_refused_where_its_other_desks_were_stopped(three: Town) -> None:
    edit(three["RALGA"], 1)
    stop(three, "RALGA", "RALGA-R2")
    store, person = three["RALGA"].store, three["RALGA"].person
    for code in ("RALGA", "RALGA-R2"):
        assert refused(service.plan, store, [code]) == "desk_stopped"
        assert refused(service.export, store, person, [code], three.folder / "x.sdgp") == "desk_stopped"
    assert not (three.folder / "x.sdgp").exists()
    assert service.plan(store, ["VVSG", "RALGA"]).desks == (three["VVSG"].store.desk_keys().public,)


def test_the_folder_offers_no_packet_of_a_stopped_desk(three: Town, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    edit(three["RALGA-R2"], 1)
    office = three["RALGA-R2"]
    service.write_into(office.store, office.person, folder, ["VVSG"], "one.sdgp")
    store = three["VVSG"].store
    assert len(service.look_into(store, folder).fresh) == 1
    stop(three, "VVSG", "RALGA-R2")
    view = service.look_into(store, folder)
    assert (view.fresh, [one.code for one in view.odd]) == ((), ["sender_stopped"])
    assert service.folder_findings(view) == ()


def test_a_packet_of_a_stopped_desk_that_is_here_already_is_no_trouble(three: Town, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    edit(three["RALGA-R2"], 1)
    office = three["RALGA-R2"]
    service.write_into(office.store, office.person, folder, ["VVSG"], "one.sdgp")
    three.take("VVSG", folder / "one.sdgp")
    stop(three, "VVSG", "RALGA-R2")
    view = service.look_into(three["VVSG"].store, folder)
    assert (view.fresh, view.odd) == ((), ())


@pytest.mark.parametrize(("language", "said"), [("en", "2 questions"), ("fr", "2 questions"), ("nl", "2 vragen")])
def test_the_figures_tell_the_questions_too(language: str, said: str) -> None:
    assert figures(0, 0, 0, language, 2) == f"{figures(0, 0, 0, language)}, {said}"
    assert said not in figures(0, 0, 0, language)


def test_an_old_packet_counts_no_document_that_was_erased_here(three: Town) -> None:
    office = three["VVSG"]
    id = contact(office, "Weggegaan", "RW")
    attach(office, "cv.txt", b"a life", id, "registry_person")
    old = three.send("VVSG", ["RALGA"], "old.sdgp", everything=True)
    assert three.take("RALGA", old).attachments == 1
    erase_person(office.store, office.person, id)
    three.bring("VVSG", "RALGA")
    store = three["RALGA"].store
    for _ in range(2):
        assert service.rehearse(store, old).attachments == 0
        assert three.take("RALGA", old).attachments == 0
    assert store.blobs.names() == set()


def test_a_desk_that_never_told_anything_is_not_said_to_have_everything(three: Town) -> None:
    key = three["RALGA"].store.desk_keys().public
    with three["VVSG"].read() as reading:
        assert not service.due(reading)[key].heard
    three.bring("RALGA", "VVSG")
    with three["VVSG"].read() as reading:
        assert service.due(reading)[key].heard
