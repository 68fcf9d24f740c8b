"""How many changes wait for other desks: asked after every save, so it must cost little."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from sdgp_desktop.exchange import service
from sdgp_desktop.office import Office
from tests.exchange.around import Pair, rename
from tests.exchange.town import Town, edit, town


@pytest.fixture
def three(tmp_path: Path) -> Iterator[Town]:
    """VVSG, and two desks of RALGA, who know each other."""
    made = town(tmp_path, "VVSG", "RALGA", "RALGA-R2")
    yield made
    made.close()


def counted(office: Office, kept: service.Unsent) -> tuple[int, int]:
    """The number, and how many statements it took."""
    asked: list[str] = []

    def look(connection: object, cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(office.store.engine, "before_cursor_execute", look)
    with office.read() as reading:
        found = kept.count(reading)
    event.remove(office.store.engine, "before_cursor_execute", look)
    assert found is not None
    return found, len(asked)


def anew(office: Office) -> int:
    """The number, counted by somebody who remembers nothing."""
    return counted(office, service.Unsent())[0]


def sealed(office: Office, many: int) -> None:
    """So many changes, each in a segment of its own."""
    for number in range(many):
        edit(office, number)
        office.store.seal()


def test_counting_takes_as_many_statements_with_many_segments_as_with_few(met: Pair) -> None:
    rename(met.south, "Karongi (south)")
    service.take_in(met.north.store, met.north.person, met.send(met.south, "south.sdgp"))  # it says what it holds
    service.take_in(met.south.store, met.south.person, met.send(met.north, "north.sdgp"))
    sealed(met.north, 5)
    before, few = counted(met.north, service.Unsent())
    sealed(met.north, 60)
    after, many = counted(met.north, service.Unsent())
    assert after - before == 60
    assert few == many


def test_a_save_counts_only_what_is_open(met: Pair) -> None:
    kept = service.Unsent()
    sealed(met.north, 3)
    _, first = counted(met.north, kept)
    edit(met.north, 9)
    number, statements = counted(met.north, kept)
    assert number == anew(met.north)
    assert statements < first


def test_the_number_that_is_kept_is_the_one_that_would_be_counted(three: Town) -> None:
    office, kept, seen = three["RALGA"], service.Unsent(), list[int]()

    def both() -> None:
        found, _ = counted(office, kept)
        assert found == anew(office)
        with office.read() as reading:
            assert kept.by_desk(reading) == {
                key: one.unsent for key, one in service.due(reading).items() if key not in service.stopped(reading)
            }
        seen.append(found)

    both()
    edit(office, 1)
    both()
    office.store.seal()
    both()
    three.send("RALGA", ["VVSG"], "one.sdgp")
    both()
    three.send("RALGA", ["VVSG", "RALGA-R2"], "both.sdgp")
    both()
    edit(three["VVSG"], 2)
    report = three.bring("VVSG", "RALGA")
    both()
    service.undo_import(office.store, report.packet)
    both()
    with office.act("stop_desk", final=True) as work:
        service.stop_desk(work, three["RALGA-R2"].store.desk_keys().public, "sold")
    both()
    assert seen[:6] == [0, 2, 2, 2, 0, 2]  # open, sealed, sent to one of two, to both, the other one lacks what came
