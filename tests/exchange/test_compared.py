"""Equal newest segments must mean equal content: compared with every packet, also with one that brings nothing new."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.service import erasures
from sdgp_desktop.office import Office
from tests.exchange.around import name_of, rename
from tests.exchange.forging import again, taken_apart
from tests.exchange.town import Town, contact, names_of, refused, segment_names, town


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Town]:
    """VVSG and RALGA, which hold the same."""
    made = town(tmp_path, "VVSG", "RALGA")
    rename(made["RALGA"], "Karongi (south)")
    contact(made["RALGA"], "Uwase", "RW")
    made.bring("RALGA", "VVSG")
    made.bring("VVSG", "RALGA")
    yield made
    made.close()


def other_digest(audience: str) -> Any:
    """A table of contents that tells of another content."""

    def change(manifest: dict[str, Any]) -> dict[str, Any]:
        told = manifest["audiences"]
        return {
            **manifest,
            "packet": "ab" * 16,
            "audiences": {**told, audience: {**told[audience], "digest": "0" * 64}},
        }

    return change


def kept(office: Office) -> tuple[set[str], int, str]:
    """What an import would leave behind."""
    with office.read() as reading:
        register = len(service.transfers(reading, "en"))
    return segment_names(office), register, name_of(office)


@pytest.mark.parametrize("audience", ["all", "track RW"])
def test_a_packet_that_brings_nothing_and_tells_of_another_content_is_refused(two: Town, audience: str) -> None:
    file = two.send("RALGA", ["VVSG"], "nothing.sdgp", everything=True)
    forged = again(two, file, "RALGA", "VVSG", other_digest(audience))
    before = kept(two["VVSG"])
    assert refused(service.rehearse, two["VVSG"].store, forged) == "import_differs"
    assert refused(two.take, "VVSG", forged) == "import_differs"
    assert kept(two["VVSG"]) == before
    assert two.take("VVSG", file).known_before


def test_honest_packets_that_bring_nothing_are_taken_in(two: Town) -> None:
    """Sent again and again, also by an office that is behind, or that went back and came again."""
    old = two.send("RALGA", ["VVSG"], "old.sdgp", everything=True)
    for _ in range(2):
        assert two.bring("RALGA", "VVSG", everything=True).known_before
    rename(two["VVSG"], "Karongi (north)")
    assert two.take("VVSG", old).known_before
    assert two.bring("RALGA", "VVSG").known_before  # it has fewer newest segments than there are here
    two.bring("VVSG", "RALGA")
    assert two.bring("RALGA", "VVSG").known_before
    assert two.take("VVSG", old).known_before


def test_an_erasure_by_a_desk_that_is_stopped_later_reaches_all_and_no_honest_packet_is_refused(tmp_path: Path) -> None:
    made = town(tmp_path, "VVSG", "RALGA", "RALGA-R2")
    person = contact(made["RALGA-R2"], "Uwase", "RW", email="uwase@example.org")
    for name in ("VVSG", "RALGA"):
        made.bring("RALGA-R2", name)
    erase(made["RALGA-R2"], person)
    made.bring("RALGA-R2", "VVSG")
    key = made["RALGA-R2"].store.desk_keys().public
    with made["RALGA"].act("stop_desk", final=True) as work:
        service.stop_desk(work, key, "laptop lost")
    made.bring("RALGA", "VVSG")
    assert "Uwase" not in names_of(made["VVSG"])
    made.bring("VVSG", "RALGA")
    assert "Uwase" not in names_of(made["RALGA"])
    assert made.digests("VVSG") == made.digests("RALGA")
    for one, other in (("RALGA", "VVSG"), ("VVSG", "RALGA"), ("RALGA", "VVSG")):
        report = made.bring(one, other)
        assert (report.known_before, report.new, report.changed, report.back) == (True, 0, 0, ())
    file = made.send("VVSG", ["RALGA"], "rest.sdgp")
    assert all(not manifest["segments"] for manifest, _ in taken_apart(made, file, "RALGA"))
    made.close()


def erase(office: Office, person: UUID) -> None:
    """Erase somebody for good."""
    erasures.erase_person(office.store, office.person, person)
