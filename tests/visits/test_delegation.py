"""Delegations on the real store: people, travel data apart from them, and their end."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.kernel import backup
from sdgp_desktop.kernel.audiences import kind_of, readable, visit_of, wider
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.history import of_family
from sdgp_desktop.kernel.journal import UNDO, WORD
from sdgp_desktop.kernel.search import find
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.verify import verify
from sdgp_desktop.office import opened
from sdgp_desktop.visits.records import Travel
from sdgp_desktop.visits.service import (
    change,
    change_delegate,
    change_travel,
    delegates,
    erase_due,
    remove_delegate,
    travel_count,
    travel_findings,
    travel_id,
    visit_of_delegate,
)
from tests.offices import ANNA, office_store
from tests.visits.around import DAY, partnership, visit
from tests.visits.delegation import (
    AFTER,
    NUMBER,
    PAPERS,
    SECRETS,
    bytes_of,
    codes,
    delegate,
    found_in,
    named,
    papers,
    write_papers,
)

BEFORE = DAY - timedelta(days=30)
END = DAY + timedelta(days=6)
DUE = END + AFTER


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    held.set_local(office="VVSG", desk="V")
    on(held, BEFORE)
    yield held
    held.close()


def on(store: Store, day: date) -> None:
    """Let it be noon of a day."""
    store.clock = lambda: datetime.combine(day, time(12), UTC)


@pytest.fixture
def trip(store: Store) -> UUID:
    """A visit to Rwanda."""
    return visit(store, partnership(store))


def audience_of(store: Store, record: UUID) -> str:
    with store.read() as reading:
        return reading.get(Travel, record).audience


# -- people ------------------------------------------------------------------------------------------------------


def test_people_of_a_visit_are_listed_by_name(store: Store, trip: UUID) -> None:
    delegate(store, trip, "Zoë Exemple")
    delegate(store, trip, "Ábel Voorbeeld")
    assert named(store, trip) == ["Ábel Voorbeeld", "Zoë Exemple"]


def test_a_person_without_a_name_is_not_named(store: Store, trip: UUID) -> None:
    with pytest.raises(Refusal, match="event_needs"):
        delegate(store, trip, "  ")


def test_a_field_of_a_person_changes_and_a_needed_one_stays(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    with store.act("change_delegate", ANNA) as work:
        change_delegate(work, who, "organisation", "Gemeente Vlierbeke")
        change_delegate(work, who, "function", None)
    with pytest.raises(Refusal, match="event_needs"), store.act("change_delegate", ANNA) as work:
        change_delegate(work, who, "status", None)
    with store.read() as reading:
        (shown,) = delegates(reading, trip)
    assert (shown.organisation, shown.function, shown.status) == ("Gemeente Vlierbeke", "", "proposed")


def test_taking_somebody_out_can_be_undone(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    with store.act("remove_delegate", ANNA) as work:
        remove_delegate(work, who)
    assert named(store, trip) == []
    store.undo(ANNA)
    assert named(store, trip) == ["Amina Voorbeeld"]


# -- travel data stand apart -------------------------------------------------------------------------------------


def test_travel_data_come_back_as_they_were_typed_and_an_empty_field_is_nothing(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    write_papers(store, who)
    assert papers(store, who, BEFORE) == PAPERS
    write_papers(store, who, diet="")
    assert "diet" not in papers(store, who, BEFORE)


def test_an_empty_field_makes_no_travel_data(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    write_papers(store, who, diet="")
    with store.read() as reading:
        assert travel_count(reading, trip) == 0


def test_each_visit_is_an_audience_of_its_own_that_no_office_reads_and_that_leans_on_nothing(
    store: Store, trip: UUID
) -> None:
    who = delegate(store, trip)
    write_papers(store, who)
    audience = audience_of(store, travel_id(who))
    assert audience == f"visit RW {trip.hex}"
    assert (kind_of(audience), visit_of(audience)) == ("visit", trip)
    assert wider(audience, ("all", "track RW", "track BJ")) == ()
    assert not any(readable(audience, country, lead) for country in ("BE", "RW") for lead in (True, False))


def test_travel_data_are_neither_found_by_searching_nor_told_in_the_history_of_the_visit(
    store: Store, trip: UUID
) -> None:
    who = delegate(store, trip)
    write_papers(store, who)
    with store.read() as reading:
        hits = [find(reading.session, word) for word in (NUMBER, "Testa", "peanutfree")]
        words = " ".join(r.word for r in reading.session.execute(WORD.select()))
        told = repr([*of_family(reading, trip), *of_family(reading, who)])
    assert hits == [[], [], []]
    assert (found_in(words.upper().encode()), found_in(told.encode())) == ([], [])
    with store.read() as reading:
        assert [h.record for h in find(reading.session, "Amina")] == [who]


def test_what_is_typed_for_travel_can_be_undone(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    write_papers(store, who, passport_number=NUMBER)
    write_papers(store, who, passport_number="XX9999999")
    store.undo(ANNA)
    assert papers(store, who, BEFORE)["passport_number"] == NUMBER


# -- checks ------------------------------------------------------------------------------------------------------


def test_what_is_wrong_with_papers_is_told_at_the_person_without_a_value_of_them(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    write_papers(store, who, **{**PAPERS, "expires_on": END + timedelta(days=90)})
    with store.read() as reading:
        (found,) = travel_findings(reading, BEFORE)
    assert (found.code, found.field, found.record_id) == ("passport_short", "t.expires", who)
    assert found.facts == {"name": "Amina Voorbeeld", "months": 6}


@pytest.mark.parametrize("status", ["cancelled", "confirmed"])
def test_papers_of_somebody_who_does_not_travel_are_not_looked_at(store: Store, trip: UUID, status: str) -> None:
    who = delegate(store, trip, status=status)
    write_papers(store, who, **{**PAPERS, "expires_on": END})
    assert codes(store, trip, BEFORE) == ([] if status == "cancelled" else ["passport_short"])


@pytest.mark.parametrize(("days", "expected"), [(8, []), (7, ["travel_due"]), (1, ["travel_due"]), (0, [])])
def test_the_week_before_travel_data_are_erased_a_warning_says_so(
    store: Store, trip: UUID, days: int, expected: list[str]
) -> None:
    write_papers(store, delegate(store, trip))
    assert codes(store, trip, DUE - timedelta(days=days)) == expected


# -- the end -----------------------------------------------------------------------------------------------------


def test_before_the_day_nothing_is_erased(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    write_papers(store, who)
    on(store, DUE - timedelta(days=1))
    assert erase_due(store, ANNA) == 0
    assert papers(store, who, DUE - timedelta(days=1)) == PAPERS


def test_on_the_day_travel_data_go_and_what_stays_is_that_there_was_a_document(store: Store, trip: UUID) -> None:
    with_papers, without, never = (delegate(store, trip, name) for name in ("Amina A", "Bea B", "Cas C"))
    write_papers(store, with_papers)
    write_papers(store, without, diet="peanutfree-example")
    on(store, DUE)
    assert erase_due(store, ANNA) == 2
    with store.read() as reading:
        found = {d.name: (d.had_document, d.has_travel, d.erased) for d in delegates(reading, trip)}
    assert found == {
        "Amina A": (True, False, True),
        "Bea B": (False, False, True),
        "Cas C": (None, False, False),
    }
    assert never is not None
    assert [papers(store, who, BEFORE) for who in (with_papers, without)] == [{}, {}]
    assert erase_due(store, ANNA) == 0


def test_after_the_erasure_no_byte_on_the_disk_tells_them_any_more(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    write_papers(store, who)
    store.seal()
    write_papers(store, who, passport_number="XX0000025")
    backup.make(store, "daily")
    assert set(found_in(bytes_of(store))) >= {NUMBER, "XX0000025"}
    on(store, DUE)
    erase_due(store, ANNA)
    assert found_in(bytes_of(store)) == []
    assert verify(store) == ()
    with store.engine.connect() as connection:
        assert connection.execute(UNDO.select().where(UNDO.c.steps.contains(travel_id(who).hex))).all() == []


def test_a_safety_copy_that_forgot_is_a_whole_database_still(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    write_papers(store, who)
    info = backup.make(store, "daily")
    on(store, DUE)
    erase_due(store, ANNA)
    with backup.look(store.path, info.name, store.schema) as copy:
        assert verify(copy) == ()
        assert (named(copy, trip), papers(copy, who, BEFORE)) == (["Amina Voorbeeld"], {})


def test_the_erasure_is_told_in_the_history_of_the_person_and_is_not_undone(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    write_papers(store, who)
    on(store, DUE)
    erase_due(store, ANNA)
    with store.read() as reading:
        told = [(c.act, c.column, c.value, c.facts) for c in of_family(reading, who)]
    assert ("erase_travel", "had_document", True, {"name": "RW-2024-V1"}) in told
    assert store.undo_name(ANNA) != ("erase_travel", {"name": "RW-2024-V1"})


def test_once_erased_nothing_more_is_stored(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    write_papers(store, who)
    on(store, DUE)
    with pytest.raises(Refusal, match="travel_erased"):
        write_papers(store, who, diet="x")
    erase_due(store, ANNA)
    on(store, BEFORE)
    with pytest.raises(Refusal, match="travel_erased"), store.act("change_travel", ANNA) as work:
        change_travel(work, who, "diet", "x")


def test_on_the_day_they_are_not_shown_even_where_nothing_could_be_erased_yet(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    write_papers(store, who)
    assert papers(store, who, DUE) == {}


def test_a_visit_that_moves_takes_the_day_of_erasure_along(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    write_papers(store, who)
    with store.act("change_visit", ANNA) as work:
        change(work, "visit", trip, "end", END + timedelta(days=2))
    on(store, DUE)
    assert erase_due(store, ANNA) == 0
    on(store, DUE + timedelta(days=2))
    assert erase_due(store, ANNA) == 1


def test_travel_data_of_a_removed_visit_go_on_their_day_too(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    write_papers(store, who)
    with store.act("remove_event", ANNA) as work:
        from sdgp_desktop.visits.service import remove

        remove(work, "visit", visit_of_delegate(work, who))
    on(store, DUE)
    assert erase_due(store, ANNA) == 1
    assert found_in(bytes_of(store), SECRETS) == []


def test_a_clock_that_leaps_over_years_erases_nothing_until_another_day_says_the_same(store: Store, trip: UUID) -> None:
    who = delegate(store, trip)
    write_papers(store, who)
    wrong = date(2099, 1, 1)
    for day, erased in ((wrong, 0), (wrong, 0), (BEFORE, 0), (DUE - timedelta(days=1), 0), (DUE, 1)):
        on(store, day)
        assert (day, erase_due(store, ANNA)) == (day, erased)


def test_after_years_of_silence_they_go_on_the_second_day(store: Store, trip: UUID) -> None:
    write_papers(store, delegate(store, trip))
    later = DUE + timedelta(days=900)
    on(store, later)
    assert erase_due(store, ANNA) == 0
    on(store, later + timedelta(days=1))
    assert erase_due(store, ANNA) == 1


# -- opening a database -------------------------------------------------------------------------------------------


def kept_office(store: Store, ended: int) -> UUID:
    """An office that can be opened, with a visit that ended so many days ago; gives the person who travelled."""
    who = {"id": ANNA.id.hex, "name": ANNA.name, "role": ANNA.role}
    store.set_local(person=who)
    end = datetime.now(UTC).date() - timedelta(days=ended)
    on(store, end - timedelta(days=30))
    made = delegate(store, visit(store, partnership(store), end - timedelta(days=6), 7))
    write_papers(store, made)
    store.close()
    return made


@pytest.mark.parametrize(("ended", "left"), [(59, True), (61, False)])
def test_whoever_opens_the_database_later_finds_them_erased(store: Store, ended: int, left: bool) -> None:
    who = kept_office(store, ended)
    with opened(store.path) as office:
        assert bool(papers(office.store, who, office.store.clock().date())) is left
    assert (found_in(bytes_of(store)) == []) is not left


def test_an_old_copy_that_somebody_goes_back_to_is_erased_when_it_is_opened(store: Store, tmp_path: Path) -> None:
    kept_office(store, 61)
    (tmp_path / "elsewhere").mkdir()
    again = tmp_path / "elsewhere" / "office.db"
    again.write_bytes(store.path.read_bytes())
    with opened(again) as office:
        assert found_in(bytes_of(office.store)) == []


def test_reading_only_neither_erases_nor_shows_them(store: Store) -> None:
    who = kept_office(store, 61)
    before = store.path.read_bytes()
    with opened(store.path, read_only=True) as office:
        assert papers(office.store, who, office.store.clock().date()) == {}
    assert store.path.read_bytes() == before


def test_encrypted_safety_copies_forget_as_well_and_a_copy_of_another_key_is_told(tmp_path: Path) -> None:
    from sdgp_desktop.all_records import SCHEMA
    from sdgp_desktop.kernel.forgetting import forget
    from sdgp_desktop.wiring import genesis

    key = bytes(range(32))
    with Store.create(tmp_path / "closed.db", SCHEMA, genesis, key=key) as held:
        on(held, BEFORE)
        who = delegate(held, visit(held, partnership(held)))
        write_papers(held, who)
        first, second = backup.make(held, "daily"), backup.make(held, "asked")
        audience = audience_of(held, travel_id(who))
        (backup.folder_of(held.path) / second.name).write_bytes(b"closed with another key" * 400)
        assert forget(held.path, SCHEMA, [audience], key) == (second.name,)
        with backup.look(held.path, first.name, SCHEMA, key) as copy:
            trip = visit_of(audience)
            assert trip is not None
            assert (named(copy, trip), papers(copy, who, BEFORE)) == (["Amina Voorbeeld"], {})
            assert verify(copy) == ()
        assert papers(held, who, BEFORE) == PAPERS


# -- set, undone, set again --------------------------------------------------------------------------------------


def test_travel_data_that_were_undone_are_typed_again_and_nothing_of_before_comes_back(
    store: Store, trip: UUID
) -> None:
    who = delegate(store, trip)
    write_papers(store, who, diet="peanutfree-example")
    store.undo(ANNA)
    assert count(store, trip) == 0
    write_papers(store, who, diet=None)  # an empty cell is no travel data
    assert count(store, trip) == 0
    write_papers(store, who, passport_number=NUMBER, visa="asked")
    assert papers(store, who, BEFORE) == {"passport_number": NUMBER, "visa": "asked"}
    assert count(store, trip) == 1
    for _ in range(2):
        store.undo(ANNA)
    assert (papers(store, who, BEFORE), count(store, trip)) == ({}, 0)
    for _ in range(2):
        store.undo(ANNA, redo=True)
    assert papers(store, who, BEFORE) == {"passport_number": NUMBER, "visa": "asked"}


def count(store: Store, trip: UUID) -> int:
    """Of how many people there are travel data."""
    with store.read() as reading:
        return travel_count(reading, trip)
