"""The register on a real database: looking up, adding, changing, warning."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.registry import service as registry
from tests.offices import ANNA, ERIC, office_store

CALL_DAY = date(2023, 11, 30)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = office_store(tmp_path)
    yield made
    made.close()


def test_all_that_ships_is_there(store: Store) -> None:
    with store.read() as reading:
        assert len(registry.municipalities(reading)) == 434
        assert len(registry.goals(reading)) == 17
        assert len(registry.targets(reading)) == 169
        assert [a.code for a in registry.associations(reading)] == ["VVSG", "ANCB", "RALGA"]
        assert [a.code for a in registry.audiences(reading)] == [
            "all",
            "finance",
            "panel",
            "track BJ",
            "track RW",
            "visit",
        ]
        assert len(registry.tags(reading)) >= 40


@pytest.mark.parametrize(
    ("day", "count"), [(date(2018, 12, 31), 308), (date(2019, 1, 1), 300), (CALL_DAY, 300), (date(2025, 1, 1), 285)]
)
def test_flemish_municipalities_are_those_in_force_on_a_day(store: Store, day: date, count: int) -> None:
    with store.read() as reading:
        assert len(registry.municipalities(reading, on=day, country="BE")) == count


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("perere", "Pèrèrè"),
        ("PÈRÈ", "Pèrèrè"),
        ("karon", "Karongi"),
        ("sint-tr", "Sint-Truiden"),
        ("Antwerp", "Antwerpen"),
    ],
)
def test_a_municipality_is_found_without_accents_and_by_its_other_names(store: Store, typed: str, name: str) -> None:
    with store.read() as reading:
        assert name in [m.name for m in registry.municipalities(reading, query=typed)]


def test_a_merged_municipality_leads_to_its_successor(store: Store) -> None:
    with store.read() as reading:
        old = registry.municipality_by_code(reading, "11056")
        assert old is not None
        assert registry.successor_of(reading, old, date(2025, 1, 1)).code == "46030"
        assert registry.successor_of(reading, old, CALL_DAY).code == "11056"


def test_a_code_is_given_once(store: Store) -> None:
    with pytest.raises(Refusal) as refused, store.act("add_municipality", ANNA) as work:
        registry.add_municipality(work, name="Karongi bis", code="RW31", country="RW")
    assert refused.value.code == "code_taken"


def test_a_double_is_warned_of(store: Store) -> None:
    with store.read() as reading:
        found = registry.municipality_duplicates(reading, ["KARONGI"], "RW")
        assert [f.facts["code"] for f in found] == ["RW31"]


def test_a_change_of_a_municipality_can_be_undone(store: Store) -> None:
    with store.read() as reading:
        place = registry.municipality_by_code(reading, "RW31")
        assert place is not None
    with store.act("change_municipality", ANNA) as work:
        registry.change_municipality(work, place.id, {"population": 400000, "settlement": "rural"})
    store.undo(ANNA)
    with store.read() as reading:
        assert registry.municipality(reading, place.id) == place


def test_a_person_of_a_district_is_kept_in_its_track(store: Store) -> None:
    with store.act("add_person", ANNA) as work:
        place = registry.municipality_by_code(work, "RW31")
        assert place is not None
        id = registry.add_person(work, "MUGISHA", first_name="Aline", municipality_id=place.id, function="Planner")
    with store.read() as reading:
        found = registry.person(reading, id)
        assert (found.track, found.functions[0].municipality) == ("RW", "Karongi")
        assert [f.code for f in registry.person_findings(found)] == ["notice_missing"]
        assert [f.facts["name"] for f in registry.person_duplicates(reading, "Mugisha", "aline")] == ["Aline MUGISHA"]
        assert [p.id for p in registry.people(reading, municipality_id=place.id, query="mugi")] == [id]


def test_a_function_is_handed_over_without_overwriting(store: Store) -> None:
    with store.act("add_person", ANNA) as work:
        place = registry.municipality_by_code(work, "11002")
        assert place is not None
        old = registry.add_person(
            work, "Peeters", municipality_id=place.id, function="Alderman", active_from=date(2019, 1, 1)
        )
        new = registry.add_person(work, "Claes")
        held = registry.functions(work, person_id=old)[0]
        registry.succeed_function(work, held.id, new, date(2025, 1, 1))
    with store.read() as reading:
        assert registry.functions(reading, person_id=old)[0].active_to == date(2024, 12, 31)
        assert registry.functions(reading, person_id=new)[0].function == "Alderman"


def test_who_acts_gets_a_record_of_the_own_id_once(store: Store) -> None:
    for _ in range(2):
        with store.act("add_person", ANNA) as work:
            registry.ensure_staff(work, ANNA)
    with store.read() as reading:
        assert [s.name for s in registry.staff(reading, "VVSG") if s.id == ANNA.id] == ["Anna Voorbeeld"]
        assert registry.staff_name(reading, ANNA.id) == "Anna Voorbeeld"


def test_people_of_another_office_are_kept_by_that_office(store: Store) -> None:
    with store.act("add_staff", ANNA) as work:
        id = registry.add_staff(work, "Bea Exemple", "finance", "ANCB")
    with pytest.raises(Refusal) as refused, store.act("change_staff", ERIC) as work:
        registry.change_staff(work, id, {"role": "reader"})
    assert refused.value.code == "not_your_office"


def test_the_five_links_of_benin_are_waiting_to_be_verified(store: Store) -> None:
    with store.act("verify_city_link", ANNA) as work:
        found = registry.links(work, country="BJ")
        assert [v.south for v in found] == ["Bohicon", "Dogbo", "Pèrèrè", "Toucountouna", "Za-Kpota"]
        known = next(v for v in found if v.south == "Pèrèrè")
        assert [f.code for f in registry.findings_of_link(work, known, CALL_DAY)] == ["link_not_verified"]
        registry.verify_link(work, known.id)
    with store.read() as reading:
        known = registry.link(reading, known.id)
        assert (known.verified, known.verified_by, known.north) == (True, "Anna Voorbeeld", "Anzegem")
        assert registry.findings_of_link(reading, known, CALL_DAY) == ()


def test_a_link_of_a_merged_municipality_names_its_successor(store: Store) -> None:
    with store.act("add_link", ANNA) as work:
        old = registry.municipality_by_code(work, "11056")
        assert old is not None
        id = registry.add_link(work, north_id=old.id, south_name="Somewhere", verified=True)
        found = registry.findings_of_link(work, registry.link(work, id), date(2025, 6, 1))
        assert [(f.code, f.facts["successor"]) for f in found] == [
            ("link_not_in_force", "Beveren-Kruibeke-Zwijndrecht")
        ]


def test_a_new_association_gets_a_track_for_its_country(store: Store) -> None:
    with store.act("add_association", ANNA) as work:
        registry.add_association(work, code="UAEL", name="Union", country="SN", language="fr")
        readers = {a.code: a.offices for a in registry.audiences(work)}
        assert (readers["track SN"], readers["all"], "track XX" in readers) == (("VVSG", "UAEL"), (), False)
        assert "track SN" in registry.may_read(work, "UAEL")
        assert "track RW" not in registry.may_read(work, "UAEL")


def test_readers_that_were_undone_do_not_come_back_with_the_next_ones(store: Store) -> None:
    for offices in (("VVSG", "RALGA"), ("VVSG",)):
        with store.act("add_audience", ANNA) as work:
            registry.add_audience(work, "finance", offices, "Who reads accounts")
        if len(offices) > 1:
            store.undo(ANNA)
    with store.read() as reading:
        assert {a.code: a.offices for a in registry.audiences(reading)}["finance"] == ("VVSG",)
        assert "finance" not in registry.may_read(reading, "RALGA")


def test_a_list_takes_a_new_word(store: Store) -> None:
    with store.act("add_list_entry", ANNA) as work:
        registry.add_list_entry(work, "registry_tag", code="bike_lanes", label_en="Bike lanes")
        assert "bike_lanes" in [t.code for t in registry.tags(work)]
        with pytest.raises(Refusal):
            registry.add_list_entry(work, "registry_tag", code="waste", label_en="Waste")


def test_elections_of_local_councils_near_a_period(store: Store) -> None:
    with store.read() as reading:
        found = registry.local_elections_near(reading, "BE", date(2024, 1, 1), date(2025, 12, 31))
        assert [e.date for e in found] == [date(2024, 10, 13)]


def test_two_new_databases_hold_the_same_bytes_of_what_ships(tmp_path: Path) -> None:
    from sdgp_desktop.all_records import SCHEMA
    from sdgp_desktop.kernel.digest import digests
    from sdgp_desktop.kernel.journal import OP
    from sdgp_desktop.wiring import genesis

    seen = []
    for name in ("one", "two"):
        made = Store.create(tmp_path / f"{name}.db", SCHEMA, genesis)
        with made.read() as reading:
            lines = [
                tuple(r) for r in reading.rows(OP.select().with_only_columns(OP.c.record, OP.c.body).order_by(OP.c.n))
            ]
            seen.append((digests(reading), lines))
        made.close()
    assert seen[0] == seen[1]
