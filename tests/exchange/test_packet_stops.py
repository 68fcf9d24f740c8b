"""Desks that were stopped: nothing is closed for them, nothing of theirs is taken, their earlier changes stay."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.office import Office
from tests.exchange.around import name_of
from tests.exchange.town import Town, edit, refused, town


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Town]:
    """VVSG, RALGA and ANCB, who know each other."""
    made = town(tmp_path, "VVSG", "RALGA", "ANCB")
    yield made
    made.close()


def stop(office: Office, other: Office) -> None:
    """A desk takes part no longer."""
    with office.act("stop_desk", final=True) as work:
        service.stop_desk(work, other.store.desk_keys().public, "laptop lost")


def test_nothing_is_closed_for_a_desk_that_was_stopped(three: Town) -> None:
    """A laptop that was lost must not be able to read what is sent to its office."""
    stop(three["VVSG"], three["RALGA"])
    store, person = three["VVSG"].store, three["VVSG"].person
    assert refused(service.plan, store, ["RALGA"]) == "desk_stopped"
    assert refused(service.export, store, person, ["RALGA", "ANCB"], three.folder / "x.sdgp") == "desk_stopped"
    assert service.plan(store, ["ANCB"]).desks == (three["ANCB"].store.desk_keys().public,)


def test_a_packet_of_a_stopped_office_is_refused_and_its_earlier_changes_stay(three: Town) -> None:
    edit(three["RALGA"], 1)
    three.bring("RALGA", "VVSG")
    stop(three["VVSG"], three["RALGA"])
    edit(three["RALGA"], 2)
    file = three.send("RALGA", ["VVSG", "ANCB"], "late.sdgp")
    assert refused(three.take, "VVSG", file) == "sender_stopped"
    three.take("ANCB", file)  # it has not heard of the stop yet
    assert name_of(three["ANCB"]) == "Karongi 2"
    three.bring("VVSG", "ANCB")
    assert name_of(three["VVSG"]) == name_of(three["ANCB"]) == "Karongi 1"
    assert refused(three.take, "ANCB", file) == "sender_stopped"
    assert three.digests("VVSG")["all"] == three.digests("ANCB")["all"]


def test_two_offices_may_stop_the_same_desk(three: Town) -> None:
    stop(three["VVSG"], three["RALGA"])
    stop(three["ANCB"], three["RALGA"])
    three.bring("ANCB", "VVSG")
    three.bring("VVSG", "ANCB")
    file = three.send("RALGA", ["VVSG"], "late.sdgp")
    assert refused(three.take, "VVSG", file) == "sender_stopped"
    assert three.digests("VVSG")["all"] == three.digests("ANCB")["all"]
