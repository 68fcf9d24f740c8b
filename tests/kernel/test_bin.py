"""The bin: one line for what one act removed, putting it back, and hiding it for good on this computer."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event

from sdgp_desktop.kernel import bin, history
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import ACT
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.uniting import unite
from sdgp_desktop.kernel.work import Person
from sdgp_desktop.sentences import act_text
from tests.kernel.toy import ANNA, BRAM, SCHEMA, Street, Town


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.create(tmp_path / "toy.db", SCHEMA)
    yield made
    made.close()


def make_town(store: Store, name: str = "Pèrèrè") -> UUID:
    with store.act("make_town", ANNA, name=name) as work:
        return work.add(Town(name=name, country="BJ", mayor="Koffi Exemple")).id


def make_street(store: Store, town: UUID, name: str = "Rue Longue") -> UUID:
    with store.act("make_street", ANNA, name=name) as work:
        return work.add(Street(town_id=town, name=name)).id


def remove(store: Store, *records: tuple[type[Town] | type[Street], UUID], person: Person = ANNA) -> None:
    with store.act("remove_record", person, name="something") as work:
        for record, id in records:
            work.remove(work.get(record, id))


def lines(store: Store) -> list[bin.Binned]:
    with store.read() as reading:
        return bin.binned(reading)


def titles(store: Store) -> list[str]:
    with store.read() as reading:
        return list(bin.titles(reading, bin.binned(reading)).values())


def put_back(store: Store, line: bin.Binned) -> None:
    with store.act("put_back", BRAM) as work:
        bin.put_back(work, line.records)


def empty(store: Store) -> int:
    with store.local() as work:
        return bin.empty(work)


def gone(store: Store, record: type[Town] | type[Street], id: UUID) -> bool:
    with store.read() as reading:
        return reading.get(record, id).removed


def refused(store: Store, line: bin.Binned) -> Refusal:
    with pytest.raises(Refusal) as found:
        put_back(store, line)
    return found.value


def test_what_one_act_removed_is_one_line_with_its_author_and_moment(store: Store) -> None:
    town = make_town(store)
    streets = [make_street(store, town, name) for name in ("Rue Longue", "Rue Courte")]
    other = make_town(store, "Nikki")
    remove(store, (Street, streets[0]), (Town, town), (Street, streets[1]))
    remove(store, (Town, other), person=BRAM)
    newest, oldest = lines(store)
    assert (newest.records, newest.person, newest.act) == ((("toy_town", other),), BRAM.id, "remove_record")
    assert (oldest.person, oldest.office, oldest.facts) == (ANNA.id, "VVSG", {"name": "something"})
    assert (oldest.records[0], oldest.leading, len(oldest.records)) == (("toy_town", town), 1, 3)
    assert oldest.moment <= newest.moment
    assert titles(store) == ["Nikki", "Pèrèrè"]


def test_putting_back_brings_all_records_of_the_act_in_one_step_of_undo(store: Store) -> None:
    town = make_town(store)
    street = make_street(store, town)
    remove(store, (Street, street), (Town, town))
    put_back(store, lines(store)[0])
    assert (gone(store, Town, town), gone(store, Street, street), lines(store)) == (False, False, [])
    assert store.undo_name(BRAM) == ("put_back", {"name": "Pèrèrè"})
    store.undo(BRAM)
    (line,) = lines(store)
    assert (len(line.records), line.person, line.act) == (2, ANNA.id, "remove_record"), "the one who removed it"
    store.redo(BRAM)
    assert lines(store) == []


def test_the_bin_is_there_after_a_restart_and_after_undo_ended(store: Store, tmp_path: Path) -> None:
    town = make_town(store)
    remove(store, (Town, town))
    with store.act("approve", ANNA, final=True) as work:
        work.add(Town(name="Kandi", country="BJ"))
    store.seal()
    store.close()
    with Store(tmp_path / "toy.db", SCHEMA) as again:
        with pytest.raises(Refusal, match="nothing_to_undo"):
            again.undo(ANNA)
        (line,) = lines(again)
        put_back(again, line)
        assert not gone(again, Town, town)


def test_undo_takes_a_removal_out_of_the_bin_and_redo_puts_it_in_again(store: Store) -> None:
    remove(store, (Town, make_town(store)))
    (before,) = lines(store)
    store.undo(ANNA)
    assert lines(store) == []
    store.redo(ANNA)
    assert lines(store) == [before], "by the act that removed it, not by undo"


def test_what_undo_took_away_was_never_removed_and_is_not_in_the_bin(store: Store) -> None:
    town = make_town(store)
    remove(store, (Town, town))
    put_back_by = lines(store)[0]
    with store.act("put_back", ANNA) as work:
        bin.put_back(work, put_back_by.records)
    for _ in range(3):
        store.undo(ANNA)
    assert (gone(store, Town, town), lines(store)) == (True, [])
    store.redo(ANNA)
    store.redo(ANNA)
    assert [line.records for line in lines(store)] == [(("toy_town", town),)]


def test_a_row_whose_record_is_in_the_bin_is_refused_until_that_is_back(store: Store) -> None:
    town = make_town(store)
    street = make_street(store, town)
    remove(store, (Street, street))
    remove(store, (Town, town))
    of_town, of_street = lines(store)
    problem = refused(store, of_street)
    assert (problem.code, problem.facts) == ("bin_holder", {"name": "Pèrèrè · Rue Longue", "holder": "Pèrèrè"})
    put_back(store, of_town)
    put_back(store, of_street)
    assert lines(store) == []


def test_what_somebody_put_back_already_is_refused_and_so_is_what_may_not_change(store: Store) -> None:
    town = make_town(store)
    remove(store, (Town, town))
    (line,) = lines(store)
    put_back(store, line)
    assert refused(store, line).code == "not_in_bin"
    with store.act("make_town", ANNA) as work:
        locked = work.add(Town(name="Kandi", country="BJ", amount_minor=666, removed=True)).id
    assert refused(store, lines(store)[0]).code == "town_locked"
    assert gone(store, Town, locked)


def test_emptying_hides_what_is_there_and_leaves_the_history_whole(store: Store, tmp_path: Path) -> None:
    town = make_town(store)
    street = make_street(store, town)
    remove(store, (Street, street))
    remove(store, (Town, town))
    assert (empty(store), lines(store), empty(store)) == (2, [], 0)
    with store.read() as reading:
        said = {(c.column, c.value) for c in history.of(reading, town)}
        acts = reading.session.query(ACT).count()
    assert {("mayor", "Koffi Exemple"), ("removed", True)} <= said
    assert acts == 4, "emptying stands in no journal"
    store.close()
    with Store(tmp_path / "toy.db", SCHEMA) as again:
        assert lines(again) == []
        later = make_town(again, "Nikki")
        remove(again, (Town, later))
        assert titles(again) == ["Nikki"]
        assert empty(again) == 1
        assert lines(again) == []


def test_what_is_removed_again_after_emptying_shows_up_again(store: Store) -> None:
    town = make_town(store)
    remove(store, (Town, town))
    empty(store)
    store.undo(ANNA)
    remove(store, (Town, town))
    assert [line.records for line in lines(store)] == [(("toy_town", town),)]


def test_a_row_of_what_was_emptied_says_so(store: Store) -> None:
    town = make_town(store)
    street = make_street(store, town)
    remove(store, (Town, town))
    empty(store)
    remove(store, (Street, street))
    assert refused(store, lines(store)[0]).code == "bin_holder_hidden"


def test_records_of_several_circles_are_counted_in_the_act_and_not_named(store: Store) -> None:
    towns = [make_town(store)]
    with store.act("make_town", ANNA, name="Huye") as work:
        towns.append(work.add(Town(name="Huye", country="RW", mayor="")).id)
    remove(store, *((Town, id) for id in towns))
    put_back(store, lines(store)[0])
    assert store.undo_name(BRAM) == ("put_back", {"n": 2})
    said = [act_text("put_back", {"n": 2}, language) for language in ("en", "fr", "nl")]
    assert said == [
        "Put 2 records back from the bin",
        "2 éléments repris de la corbeille",
        "2 records uit de prullenbak teruggezet",
    ]
    assert act_text("put_back", {}, "en") == "Put – back from the bin", "erased"


def test_what_was_united_with_another_record_is_not_in_the_bin(store: Store) -> None:
    gone, stays = make_town(store), make_town(store, "Nikki")
    street = make_street(store, gone)
    remove(store, (Street, street))
    with store.act("unite_towns", ANNA) as work:
        unite(work, work.get(Town, gone), work.get(Town, stays))
    (line,) = lines(store)
    assert line.records == (("toy_street", street),)
    put_back(store, line)
    with store.read() as reading:
        assert reading.get(Street, street).town_id == stays


def test_a_row_whose_record_was_taken_back_by_undo_says_who_can_bring_it_back(store: Store) -> None:
    town = make_town(store)
    with store.act("make_street", BRAM) as work:
        street = work.add(Street(town_id=town, name="Rue Longue")).id
    remove(store, (Street, street), person=BRAM)
    store.undo(ANNA)
    assert refused(store, lines(store)[0]).code == "bin_holder_undone"
    store.redo(ANNA)
    put_back(store, lines(store)[0])
    assert not gone(store, Street, street)


def test_the_bin_is_the_same_whether_its_journal_is_open_sealed_or_half_of_both(store: Store) -> None:
    towns = [make_town(store, f"Town {n}") for n in range(6)]
    remove(store, *((Town, id) for id in towns[:2]))
    first = lines(store)
    store.seal()
    assert lines(store) == first
    remove(store, (Town, towns[2]))
    put_back(store, first[0])
    store.undo(BRAM)
    assert [len(line.records) for line in lines(store)] == [1, 2]
    store.seal()
    remove(store, (Town, towns[3]))
    assert [len(line.records) for line in lines(store)] == [1, 1, 2]


def test_a_bin_in_which_nothing_changed_is_not_read_again(store: Store) -> None:
    town = make_town(store)
    remove(store, (Town, town))
    store.seal()
    assert statements(store) > statements(store) < 4
    make_town(store, "Nikki")
    assert len(lines(store)) == 1


def statements(store: Store) -> int:
    """How many statements it takes to read the bin, beginning and end of the transaction left out."""
    ran: list[str] = []
    with store.read() as reading:
        connection = reading.session.connection()

        def note(_: Any, __: Any, statement: str, *more: Any) -> None:
            ran.append(statement)

        event.listen(connection, "before_cursor_execute", note)
        bin.binned(reading)
        event.remove(connection, "before_cursor_execute", note)
    return len(ran)
