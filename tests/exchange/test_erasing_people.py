"""Erasing somebody everywhere: linked rows and lists that only name the person, vouchers, files, the tombstone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from sdgp_desktop.exchange.service.erasures import erase_person, plan_erasure, tombstone
from sdgp_desktop.exchange.service.whereabouts import whereabouts
from sdgp_desktop.kernel.journal import ACT
from sdgp_desktop.kernel.verify import verify
from sdgp_desktop.office import Office
from sdgp_desktop.partnerships.records import Member
from sdgp_desktop.partnerships.service import add_member
from sdgp_desktop.registry import service as registry
from sdgp_desktop.registry.records import Person as Contact
from sdgp_desktop.visits.records import Delegate, Travel
from sdgp_desktop.visits.service import travel_id
from tests.budget.around import booked, cost
from tests.exchange.around import KARONGI, municipality
from tests.exchange.town import Town, attach, bodies, town
from tests.exchange.visits import on
from tests.visits.around import partnership, visit
from tests.visits.delegation import delegate, write_papers

NAME = "Vestine Vertrokken"
TODAY = date(2025, 3, 3)
SECRETS = (b"Vertrokken", b"470 11 22 33", b"cv of", b"PC1234567")


@dataclass
class Traces:
    """Somebody who left traces in every slice."""

    two: Town
    id: UUID
    linked: UUID
    named: UUID
    been: UUID
    going: UUID
    payment: UUID
    old: Path  # a packet from before

    @property
    def north(self) -> Office:
        """VVSG, where it is erased."""
        return self.two["VVSG"]

    @property
    def south(self) -> Office:
        """RALGA, which got everything before."""
        return self.two["RALGA"]


@pytest.fixture
def traces(tmp_path: Path) -> Iterator[Traces]:
    two = town(tmp_path, "VVSG", "RALGA")
    north = two["VVSG"]
    on(TODAY, north, two["RALGA"])
    karongi = municipality(north, KARONGI)
    with north.act("add_person") as work:
        words = {"first_name": "Vestine", "telephone": "+32 470 11 22 33", "track": "RW"}
        id = registry.add_person(work, "Vertrokken", municipality_id=karongi, function="Planner", **words)
    holder = partnership(north.store, south_id=karongi)
    with north.act("add_member") as work:
        linked = add_member(work, holder, "S", "coordinator", person_id=id)
        named = add_member(work, holder, "S", "politician", name="VERTROKKEN Vestine")
        add_member(work, holder, "S", "replacement", name="Vestine Voorbeeld")
    been = delegate(north.store, visit(north.store, holder, date(2024, 5, 13)), NAME)
    going = delegate(north.store, visit(north.store, holder, date(2025, 5, 12)), NAME)
    write_papers(north.store, going, passport_number="PC1234567")
    (payment,) = booked(north.store, holder, cost("V-1", 12_000, payee=NAME))
    attach(north, "cv of Vertrokken.txt", b"a life of Vertrokken", id, "registry_person")
    old = two.send("VVSG", ["RALGA"], "old.sdgp")
    two.take("RALGA", old)
    yield Traces(two, id, linked, named, been, going, payment, old)
    two.close()


def test_linked_rows_and_lists_that_only_name_the_person_are_found_and_nobody_else(traces: Traces) -> None:
    with traces.north.read() as reading:
        found = whereabouts(reading, traces.id, TODAY)
        (function,) = registry.functions(reading, person_id=traces.id)
    assert ("registry_function", function.id) in found.going
    assert {id for name, id in found.going if name == "partnerships_member"} == {traces.linked, traces.named}
    assert {id for name, id in found.going if name == "visits_delegate"} == {traces.going}
    assert ("visits_travel", travel_id(traces.going)) in found.going
    assert [name for name, _ in found.going].count("kernel_attachment") == 1


def test_vouchers_are_kept_to_their_day_and_then_go(traces: Traces) -> None:
    def held(day: date) -> list[tuple[str, UUID, date]]:
        with traces.north.read() as reading:
            return [(h.record_type, h.record, h.until) for h in whereabouts(reading, traces.id, day).held]

    been = ("visits_delegate", traces.been, date(2034, 5, 19))
    payment = ("budget_entry", traces.payment, date(2034, 5, 7))
    assert held(TODAY) == [been, payment]
    going = ("visits_delegate", traces.going, date(2035, 5, 18))  # that visit will have been, too
    assert held(date(2034, 5, 7)) == [been, going, payment]
    assert held(date(2034, 5, 8)) == [been, going]
    assert held(date(2035, 5, 19)) == []
    with traces.north.read() as reading:
        last = whereabouts(reading, traces.id, date(2035, 5, 19)).going
    assert {("budget_entry", traces.payment), ("visits_delegate", traces.been)} <= set(last)


def test_the_plan_says_what_goes_with_its_fields_and_what_stays(traces: Traces) -> None:
    with traces.north.read() as reading:
        plan = plan_erasure(reading, traces.id, TODAY)
    going = {part.title.to("en"): (part.count, [f.to("en") for f in part.fields]) for part in plan.going}
    assert going["People of partnerships"][0] == 2
    assert "Telephone" in going["Record in the register of people"][1]
    assert [(part.title.to("en"), part.count, part.until) for part in plan.held] == [
        ("Payments to this person", 1, date(2034, 5, 7)),
        ("Names in delegations of visits", 1, date(2034, 5, 19)),
    ]


def test_it_goes_in_both_offices_with_the_content_of_files_and_an_old_packet_brings_nothing_back(
    traces: Traces,
) -> None:
    two, name = traces.two, SECRETS[0]
    assert traces.north.store.blobs.names() == traces.south.store.blobs.names() != set()
    assert all(secret in bodies(traces.south) for secret in SECRETS[:2])
    erase_person(traces.north.store, traces.north.person, traces.id, "asked")
    two.bring("VVSG", "RALGA")
    assert two.take("RALGA", traces.old).known_before
    third = two.send("RALGA", ["VVSG"], "back.sdgp", everything=True)
    two.take("VVSG", third)
    for office in (traces.north, traces.south):
        content = bodies(office)
        assert not [secret for secret in SECRETS[1:] if secret in content]
        assert office.store.blobs.names() == set()
        with office.read() as reading:
            assert reading.get(Contact, traces.id).family_name == ""
            assert [reading.get(Member, id).name for id in (traces.linked, traces.named)] == ["", ""]
            assert reading.get(Delegate, traces.going).name == ""
            assert reading.get(Delegate, traces.been).name == NAME, "a voucher until 2034"
            assert {f.function for f in registry.functions(reading, person_id=traces.id)} == {""}
        assert content.count(name) >= 2, "the delegation and the payment are kept"
    with traces.north.read() as reading:
        assert reading.get(Travel, travel_id(traces.going)).passport_number is None


def test_what_acts_told_that_only_moved_the_person_goes_too(traces: Traces) -> None:
    two, told = traces.two, b"Mevrouw Vertrokken"
    with traces.north.act("remove_record") as work:
        registry.remove_record(work, "registry_person", traces.id, told.decode())
    two.bring("VVSG", "RALGA")
    assert all(told in bodies(office) for office in (traces.north, traces.south))
    erase_person(traces.north.store, traces.north.person, traces.id, "asked")
    two.bring("VVSG", "RALGA")
    assert not any(told in bodies(office) for office in (traces.north, traces.south))
    for office in (traces.north, traces.south):
        assert verify(office.store) == ()


def test_what_one_act_told_of_people_of_two_tracks_goes_too(traces: Traces) -> None:
    north, told = traces.north, "Vertrokken, Voorbeeld"
    with north.act("add_person") as work:
        other = registry.add_person(work, "Voorbeeld", track="BJ")
    with north.act("remove_record") as work:
        for id in (traces.id, other):
            registry.remove_record(work, "registry_person", id, told)
    north.store.seal()
    erase_person(north.store, north.person, traces.id, "asked")
    with north.read() as reading:
        assert not any(told in row.facts for row in reading.rows(select(ACT.c.facts)))
    assert verify(north.store) == ()


def test_a_file_that_somebody_else_has_too_keeps_its_content(traces: Traces) -> None:
    attach(traces.north, "copy.txt", b"a life of Vertrokken")
    erase_person(traces.north.store, traces.north.person, traces.id, "asked")
    assert len(traces.north.store.blobs.names()) == 1


def test_an_office_that_hears_of_the_file_only_after_the_erasure_neither_keeps_nor_asks_for_it(tmp_path: Path) -> None:
    three = town(tmp_path, "VVSG", "RALGA", "ANCB")
    north = three["VVSG"]
    with north.act("add_person") as work:
        id = registry.add_person(work, "Vertrokken")
    attach(north, "cv.txt", b"a life", id, "registry_person")
    old = three.send("VVSG", ["RALGA", "ANCB"], "old.sdgp")
    erase_person(north.store, north.person, id, "asked")
    three.bring("VVSG", "RALGA")
    assert three["RALGA"].store.blobs.names() == set()
    assert three.take("RALGA", old).known_before
    assert three["RALGA"].store.blobs.names() == set()
    three.close()


def test_the_tombstone_says_who_when_and_why_in_both_offices_and_who_confirmed(traces: Traces) -> None:
    def stone(office: Office) -> tuple[str, str, date, tuple[str, ...], tuple[str, ...]]:
        with office.read() as reading:
            found = tombstone(reading, traces.id)
        assert found is not None
        return found.by, found.ground, found.at.date(), found.confirmed, found.open

    with traces.north.read() as reading:
        assert tombstone(reading, traces.id) is None
    erase_person(traces.north.store, traces.north.person, traces.id, "consent")
    said = (traces.north.person.name, "consent", TODAY)
    assert stone(traces.north) == (*said, (), ("RALGA-R",))
    traces.two.bring("VVSG", "RALGA")
    assert stone(traces.south)[:3] == said
    traces.two.bring("RALGA", "VVSG")
    assert stone(traces.north) == (*said, ("RALGA-R",), ())
