"""Two computers of one office number apart, so that they exchange without a clash."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.budget.service import entries, submit
from sdgp_desktop.calls.service import known_call
from sdgp_desktop.commands import main
from sdgp_desktop.exchange.service import add_office, exchange_findings, export, offices, stop_desk, take_in, write_card
from sdgp_desktop.exchange.service.series import free_number, set_desk
from sdgp_desktop.intake.service import open_dossier
from sdgp_desktop.kernel import keys
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.series import DESKS_MAX, desk_of, further_series, number_of, series_of
from sdgp_desktop.office import Office, new_office
from sdgp_desktop.partnerships.service import create, known_partnership, partnerships
from sdgp_desktop.registry.service import change_staff
from tests.budget.around import cost

NUMBERS = st.integers(1, DESKS_MAX)


class World:
    """Computers of offices in one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.open = folder, list[Office]()

    def computer(self, name: str, code: str = "VVSG", number: int = 1) -> Office:
        made = new_office(self.folder / f"{name}.db", code, f"{name} Voorbeeld", number=number)
        self.open.append(made)
        return made

    def introduce(self, one: Office, other: Office) -> None:
        for giver, taker in ((one, other), (other, one)):
            card = self.folder / f"{giver.person.name}-{taker.person.name}.json"
            write_card(giver.store, card)
            add_office(taker.store, card)

    def send(self, giver: Office, taker: Office) -> None:
        packet = self.folder / f"{len(list(self.folder.iterdir()))}.sdgp"
        export(giver.store, giver.person, [taker.code], packet)
        take_in(taker.store, taker.person, packet)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    for office in made.open:
        office.close()


def worked(office: Office, municipality: str) -> str:
    """A dossier opened here; returns its number."""
    with office.act("open_dossier") as work:
        return open_dossier(work, known_call(work, "RW-2023").id, municipality).number


def codes(office: Office) -> list[str]:
    with office.read() as reading:
        return [f.code for f in exchange_findings(reading)]


@given(NUMBERS, st.sampled_from(("VVSG", "RALGA", "ANCB")))
def test_a_desk_tells_its_number_and_no_two_desks_number_alike(number: int, office: str) -> None:
    desk = desk_of(office, number)
    assert number_of(desk) == number
    others = [desk_of(office, n) for n in range(1, DESKS_MAX + 1) if n != number]
    for place in (1, 21, 999):
        given_here = f"{series_of(desk)}{place:03d}"
        assert not any(f"{series_of(other)}{n:03d}" == given_here for other in others for n in (1, 21, 999))
    assert (further_series(desk) == "") == (number == 1)


def test_two_computers_of_an_office_exchange_without_a_clash(world: World) -> None:
    first, second = world.computer("Anna"), world.computer("Bram", number=2)
    world.introduce(first, second)
    assert (worked(first, "12021"), worked(second, "12021")) == ("SDGP-2023-BE-V001", "SDGP-2023-BE-V2-001")
    ledgers = []
    for office in (first, second):
        with office.act("create_partnership") as work:
            call = known_call(work, "BJ-2023").id
            create(work, call, north_name="Vlierbeke", south_name="Kpodaha")
        with office.read() as reading:
            ledgers.append(partnerships(reading)[-1].number)
    assert ledgers == ["SDGP-2024-BJ-001", "SDGP-2024-BJ-V2-001"]
    world.send(first, second)
    world.send(second, first)
    with first.read() as one, second.read() as other:
        assert digests(one) == digests(other)
        numbers = [p.number for p in partnerships(one)]
    assert sorted(numbers) == ["SDGP-2024-BJ-001", "SDGP-2024-BJ-V2-001"]
    assert (codes(first), codes(second)) == ([], [])
    assert (worked(first, "13011"), worked(second, "13011")) == ("SDGP-2023-BE-V002", "SDGP-2023-BE-V2-002")


def test_entries_of_two_computers_in_one_ledger_have_their_own_numbers(world: World) -> None:
    first, second = world.computer("Anna"), world.computer("Bram", number=2)
    world.introduce(first, second)
    with first.act("create_partnership") as work:
        create(work, known_call(work, "BJ-2023").id, north_name="Vlierbeke", south_name="Kpodaha")
    world.send(first, second)
    for office, names in ((first, ("N1", "N2")), (second, ("N3",))):
        with office.act("submit_entries", final=True) as work:
            submit(work, known_partnership(work, "SDGP-2024-BJ-001").id, [cost(name, 1000) for name in names])
    world.send(second, first)
    with first.read() as reading:
        found = entries(reading, known_partnership(reading, "SDGP-2024-BJ-001").id)
    assert sorted(e.number for e in found) == ["V1", "V2", "V2-1"]


def test_a_computer_that_was_not_used_yet_makes_room_for_a_colleague(world: World) -> None:
    first, second = world.computer("Anna"), world.computer("Bram")
    worked(first, "12021")
    card = world.folder / "anna.json"
    write_card(first.store, card)
    add_office(second.store, card)
    assert second.store.desk == "V2"
    assert worked(second, "12021") == "SDGP-2023-BE-V2-001"


def test_a_series_that_was_used_stays_and_the_clash_is_told(world: World) -> None:
    first, second = world.computer("Anna"), world.computer("Bram")
    worked(first, "12021")
    worked(second, "12021")
    world.introduce(first, second)
    assert (first.store.desk, second.store.desk) == ("V", "V")
    assert (codes(first), codes(second)) == (["desk_clash"], ["desk_clash"])
    with pytest.raises(Refusal, match="desk_used"):
        set_desk(second.store, 2)
    with first.act("stop_desk", final=True) as work:
        stop_desk(work, second.store.desk_keys().public, "Made anew as computer 2")
    assert codes(first) == []


def test_a_number_is_chosen_while_nothing_was_entered(world: World) -> None:
    first, second = world.computer("Anna"), world.computer("Bram", number=3)
    world.introduce(first, second)
    with first.read() as reading:
        assert free_number(reading, "VVSG", 1) == 2
    for number, code in ((1, "desk_taken"), (0, "desk_number"), (100, "desk_number")):
        with pytest.raises(Refusal, match=code):
            set_desk(second.store, number)
    assert set_desk(second.store, 2) == "V2"
    card = world.folder / "again.json"
    write_card(second.store, card)
    add_office(first.store, card)
    with first.read() as reading:
        assert [o.desk for o in offices(reading)] == ["V2"]


def test_one_of_two_desks_is_addressed_by_its_number_or_its_series(world: World) -> None:
    north, one, two = world.computer("Anna"), world.computer("Eric", "RALGA"), world.computer("Aline", "RALGA", 2)
    world.introduce(north, one)
    world.introduce(north, two)
    worked(north, "12021")
    for place, code in enumerate(("RALGA-2", "RALGA-R2")):
        packet = world.folder / f"two{place}.sdgp"
        export(north.store, north.person, [code], packet)
        take_in(two.store, two.person, packet)
        with pytest.raises(Refusal):
            take_in(one.store, one.person, packet)


def test_the_command_makes_the_second_computer_of_an_office(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = ["--json", "--database", str(tmp_path / "o.db"), "new", "--office", "RALGA", "--person", "Eric Exemple"]
    assert main([*base, "--desk", "2"]) == 0
    assert '"desk": "R2"' in capsys.readouterr().out
    for wrong in ("0", "100", "two"):
        with pytest.raises(SystemExit) as end:
            main([*base, "--desk", wrong])
        assert end.value.code == 2


def test_a_colleague_who_was_changed_at_the_other_computer_is_so_here_at_once(world: World) -> None:
    one, two = world.computer("Ann"), world.computer("Bart", number=2)
    one.set_pin("1357")
    world.introduce(one, two)
    worked(one, "12021")
    world.send(one, two)
    with two.act("change_staff") as work:
        change_staff(work, one.person.id, {"name": "Ann Anders", "role": "finance"})
    world.send(two, one)
    assert (one.person.name, one.person.role) == ("Ann Anders", "finance")
    assert [p.name for p in keys.state(one.store.path).people] == ["Ann Anders"]
