"""Every change of a record goes through an act, is journalled, can be undone."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, text, update

from sdgp_desktop.kernel import history, search
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.kernel.errors import OwnMistake, Refusal, WriteOutsideService
from sdgp_desktop.kernel.journal import ACT, OP, UNDO
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Changes
from tests.kernel.toy import ANNA, BRAM, SCHEMA, Stamp, Street, Town


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.create(tmp_path / "toy.db", SCHEMA)
    yield made
    made.close()


def make_town(store: Store, **values: object) -> UUID:
    with store.act("make_town", ANNA, name=values.get("name", "")) as work:
        return work.add(Town(**{"name": "Pèrèrè", "country": "BJ", **values})).id


def town(store: Store, id: UUID) -> Town:
    with store.read() as reading:
        found = reading.get(Town, id)
        reading.session.expunge(found)
        return found


def ops(store: Store) -> list[tuple[str, str, dict[str, object]]]:
    with store.read() as reading:
        rows = reading.session.execute(select(OP.c.body, OP.c.audience).order_by(OP.c.n)).all()
    return [(json.loads(body)[0], audience, json.loads(body)[2]) for body, audience in rows]


def test_a_new_record_is_one_act_with_its_fields_and_the_personal_ones_apart(store: Store) -> None:
    make_town(store, mayor="Koffi Exemple", founded=date(1900, 1, 2), area=Decimal("12.50"), themes=("a", "b"))
    assert ops(store) == [
        (
            "toy_town", "track BJ",
            {"amount_minor": 0, "area": "12.50", "closed": False, "country": "BJ", "currency": "EUR",
             "founded": "1900-01-02", "name": "Pèrèrè", "removed": False, "themes": ["a", "b"]},
        ),
        ("toy_town", "track BJ", {"mayor": "Koffi Exemple"}),
    ]  # fmt: skip


def test_values_come_back_as_they_were_put_in(store: Store) -> None:
    moment = datetime(2024, 2, 29, 23, 59, 59, 123456, tzinfo=UTC)
    id = make_town(store, area=Decimal("0.10"), seen=moment, founded=date(2024, 2, 29), themes=("x",), amount_minor=5)
    found = town(store, id)
    assert (found.area, found.seen, found.founded, found.themes, found.amount_minor, found.name_sort) == (
        Decimal("0.10"), moment, date(2024, 2, 29), ("x",), 5, "perere",
    )  # fmt: skip


def test_a_child_takes_the_audience_of_its_parent(store: Store) -> None:
    id = make_town(store)
    with store.act("make_street", ANNA) as work:
        street = work.add(Street(town_id=id, name="Rue du Marché"))
        assert street.audience == "track BJ"


def test_one_field_of_a_group_takes_the_whole_group_into_the_journal(store: Store) -> None:
    id = make_town(store)
    with store.act("change", ANNA) as work:
        work.get(Town, id).currency = "XOF"
    assert ops(store)[-1][2] == {"amount_minor": 0, "currency": "XOF"}


def test_an_act_that_changes_nothing_leaves_no_trace(store: Store) -> None:
    id = make_town(store)
    before = len(ops(store))
    with store.act("change", ANNA) as work:
        work.get(Town, id).name = "Pèrèrè"
    with store.read() as reading:
        assert (len(ops(store)), len(reading.session.execute(select(ACT)).all())) == (before, 1)


def test_a_failing_act_changes_nothing_at_all(store: Store) -> None:
    def fail() -> None:
        with store.act("make", ANNA) as work:
            work.add(Town(name="Lalo", country="BJ"))
            raise Refusal("stop")

    with pytest.raises(Refusal):
        fail()
    assert ops(store) == []


def test_no_orm_statement_core_statement_or_plain_sql_writes_past_the_kernel(store: Store) -> None:
    id = make_town(store)
    statements: list[Any] = [
        update(Town).values(name="x"),
        insert(Town).values(id=id, audience="all", removed=False, name="x"),
        delete(Town),
        update(SCHEMA.of(Town).table).values(name="x"),
        text("update toy_town set name = 'x'"),
        text("INSERT OR REPLACE INTO \"toy_town\" (id) values ('x')"),
        text("delete from toy_town"),
    ]
    for statement in statements:
        with pytest.raises(WriteOutsideService), store.act("cheat", ANNA) as work:
            work.session.execute(statement)
        with pytest.raises(WriteOutsideService), store.local() as work:
            work.session.execute(statement)
    with pytest.raises(WriteOutsideService), store.local() as work:
        work.session.add(Town(id=UUID(int=9), audience="all", name="x"))
    with pytest.raises(WriteOutsideService), store.act("cheat", ANNA) as work:
        work.session.delete(work.get(Town, id))
    assert town(store, id).name == "Pèrèrè"


def test_append_only_records_take_no_change_and_no_undo(store: Store) -> None:
    with store.act("stamp", ANNA) as work:
        id = work.add(Stamp(word="a")).id
    with pytest.raises(OwnMistake), store.act("change", ANNA) as work:
        work.get(Stamp, id).word = "b"
    assert store.undo_name(ANNA) is None


def test_undo_ends_at_what_has_consequences_outside(store: Store) -> None:
    make_town(store)
    with store.act("move", BRAM) as work:
        work.add(Town(name="Covè", country="BJ"))
    with store.act("lock", ANNA, final=True) as work:
        work.add(Town(name="Lalo", country="BJ"))
    assert (store.undo_name(ANNA), store.undo_name(BRAM)) == (None, ("move", {}))
    later = make_town(store, name="Ouinhi")
    store.undo(ANNA)
    assert (town(store, later).removed, store.undo_name(ANNA)) == (True, None)


def test_bulk_writes_are_journalled_like_single_ones(store: Store) -> None:
    with store.act("bulk", ANNA) as work:
        one, two = work.insert_many(
            Town, [{"name": "A", "country": "RW"}, {"name": "B", "country": "BJ", "mayor": "C"}]
        )
        work.update_many(Town, [{"id": one, "name": "Ä"}, {"id": two, "amount_minor": 3}])
    assert [(audience, fields.get("name")) for _, audience, fields in ops(store)] == [
        ("track RW", "Ä"), ("track BJ", "B"), ("track BJ", None),
    ]  # fmt: skip
    assert (town(store, one).name_sort, town(store, two).amount_minor) == ("a", 3)
    store.undo(ANNA)
    assert town(store, one).removed is True


def test_bulk_changes_of_existing_records_can_be_undone(store: Store) -> None:
    id = make_town(store)
    with store.act("bulk", ANNA) as work:
        work.update_many(Town, [{"id": id, "name": "Lalo"}])
    store.undo(ANNA)
    assert town(store, id).name == "Pèrèrè"


def test_a_change_after_a_bulk_change_in_one_act_knows_the_value_before(store: Store) -> None:
    one, two = make_town(store), make_town(store, name="Lalo", mayor="Awa Exemple")
    with store.act("unite", ANNA) as work:
        gone = work.get(Town, two)
        work.update_many(Town, [{"id": one, "name": "Covè"}])
        gone.removed, gone.mayor = True, ""
    store.undo(ANNA)
    assert (town(store, two).removed, town(store, two).mayor, town(store, one).name) == (False, "Awa Exemple", "Pèrèrè")


def test_undo_names_what_it_takes_back_and_redo_does_it_again(store: Store) -> None:
    id = make_town(store, name="Karongi", country="RW")
    with store.act("move", ANNA, name="Karongi") as work:
        work.get(Town, id).amount_minor = 7
    assert store.undo_name(ANNA) == ("move", {"name": "Karongi"})
    store.undo(ANNA)
    assert (town(store, id).amount_minor, store.undo_name(ANNA, redo=True)) == (0, ("move", {"name": "Karongi"}))
    store.redo(ANNA)
    assert town(store, id).amount_minor == 7


def test_undo_is_refused_where_somebody_else_changed_the_field_since(store: Store) -> None:
    id = make_town(store)
    with store.act("change", ANNA) as work:
        work.get(Town, id).name = "Lalo"
    with store.act("change", BRAM) as work:
        work.get(Town, id).name = "Covè"
    with pytest.raises(Refusal) as refused:
        store.undo(ANNA)
    assert (refused.value.code, refused.value.facts["column"], town(store, id).name) == (
        "undo_changed_since",
        "name",
        "Covè",
    )


def test_a_step_that_cannot_be_undone_leaves_the_list_and_those_before_it_can(store: Store) -> None:
    first, second = make_town(store), make_town(store)
    for id in (first, second):
        with store.act("change", ANNA) as work:
            work.get(Town, id).name = "Lalo"
    with store.act("change", BRAM) as work:
        work.get(Town, second).name = "Covè"
    with pytest.raises(Refusal, match="undo_changed_since"):
        store.undo(ANNA)
    store.undo(ANNA)
    assert (town(store, first).name, town(store, second).name) == ("Pèrèrè", "Covè")


def test_what_was_made_is_not_undone_once_somebody_else_worked_on_it(store: Store) -> None:
    id = make_town(store)
    with store.act("change", BRAM) as work:
        work.get(Town, id).amount_minor = 7
    with pytest.raises(Refusal, match="undo_worked_on") as refused:
        store.undo(ANNA)
    assert (refused.value.facts["id"], town(store, id).removed) == (id.hex, False)


def test_what_was_made_is_not_undone_once_somebody_added_a_row_to_it(store: Store) -> None:
    id = make_town(store)
    with store.act("note", BRAM) as work:
        row = work.add(Street(town_id=id, name="Rue du Marché")).id
    with pytest.raises(Refusal, match="undo_worked_on") as refused:
        store.undo(ANNA)
    assert refused.value.facts["id"] == row.hex
    again = make_town(store)
    with store.act("note", ANNA) as work:
        work.add(Street(town_id=again, name="Rue du Port"))
    store.undo(ANNA)
    store.undo(ANNA)  # the own row went before
    assert town(store, again).removed


def test_the_undo_list_is_per_person_and_survives_a_restart(store: Store, tmp_path: Path) -> None:
    id = make_town(store)
    store.close()
    again = Store(tmp_path / "toy.db", SCHEMA)
    assert (again.undo_name(BRAM), again.undo_name(ANNA)) == (None, ("make_town", {"name": ""}))
    again.undo(ANNA)
    assert town(again, id).removed is True
    again.close()


def test_a_frozen_record_refuses_change_and_undo(store: Store) -> None:
    id = make_town(store)
    with store.act("change", ANNA) as work:
        work.get(Town, id).name = "Lalo"
    lock_by_hand(store, id)
    with pytest.raises(Refusal) as refused:
        store.undo(ANNA)
    assert (refused.value.code, town(store, id).name) == ("town_locked", "Lalo")


def test_a_frozen_record_among_many_refuses_and_none_of_them_is_changed(store: Store) -> None:
    free, frozen = make_town(store), make_town(store)
    lock_by_hand(store, frozen)
    with pytest.raises(Refusal) as refused, store.act("change", ANNA) as work:
        work.update_many(Town, [{"id": free, "name": "Lalo"}, {"id": frozen, "name": "Lalo"}])
    assert (refused.value.code, refused.value.facts["id"]) == ("town_locked", frozen.hex)
    with store.act("change", ANNA) as work:
        work.update_many(Town, [{"id": free, "name": "Pobè"}])
    assert (town(store, free).name, town(store, frozen).name) == ("Pobè", "Pèrèrè")


def lock_by_hand(store: Store, id: UUID) -> None:
    """Give a town the amount that locks it, as a packet would."""
    with store.merging() as connection:
        connection.execute(update(Town).where(Town.id == id).values(amount_minor=666))


def test_a_new_act_empties_the_list_of_redo(store: Store) -> None:
    make_town(store)
    store.undo(ANNA)
    make_town(store, name="Lalo")
    assert store.undo_name(ANNA, redo=True) is None


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.sampled_from(["name", "amount_minor", "mayor", "removed", "new"]), st.integers(0, 60)), max_size=60
    )
)
def test_undoing_everything_brings_back_the_content_and_redoing_everything_the_end(
    store: Store, steps: list[tuple[str, int]]
) -> None:
    with store.local() as work:
        work.session.execute(delete(UNDO))
    id = make_town(store)
    with store.local() as work:
        work.session.execute(delete(UNDO))
    with store.read() as reading:
        start = digests(reading)
    done = 0
    made: list[UUID] = []
    for what, value in steps:
        with store.act("step", ANNA) as work:
            record = work.get(Town, id)
            if what == "new":
                made.append(work.add(Town(name=str(value), country="BJ")).id)
            else:
                setattr(
                    record, what, {"name": str(value), "mayor": str(value), "removed": value % 2 == 0}.get(what, value)
                )
            work.session.flush()
        done += store.undo_name(ANNA) is not None
    with store.read() as reading:
        end = digests(reading)
    while store.undo_name(ANNA):
        store.undo(ANNA)
    for one in made:
        assert town(store, one).removed
    if not made:
        with store.read() as reading:
            assert digests(reading) == start
    while store.undo_name(ANNA, redo=True):
        store.redo(ANNA)
    with store.read() as reading:
        assert digests(reading) == end


def test_history_tells_who_gave_a_field_its_values(store: Store) -> None:
    id = make_town(store)
    with store.act("change", BRAM) as work:
        work.get(Town, id).name = "Lalo"
    with store.read() as reading:
        found = history.of(reading, id, "name")
    assert [(c.value, c.person, c.act) for c in found] == [
        ("Lalo", BRAM.id, "change"),
        ("Pèrèrè", ANNA.id, "make_town"),
    ]


def test_search_finds_words_without_accents_case_and_order(store: Store) -> None:
    one, two = make_town(store, name="Pèrèrè"), make_town(store, name="Bɔhikɔn centre", mayor="Awa Exemple")
    with store.read() as reading:
        hits = {
            q: [h.record for h in search.find(reading.session, q)] for q in ("perere", "BOHIKON", "awa boh", "lalo")
        }
    assert hits == {"perere": [one], "BOHIKON": [two], "awa boh": [two], "lalo": []}


def test_search_finds_texts_that_name_nothing_too_and_names_first(store: Store) -> None:
    text, name = make_town(store, name="Ouinhi", country="Kpodaha"), make_town(store, name="Kpodaha")
    naming = {kind.name: kind.naming for kind in SCHEMA.types.values()}
    with store.read() as reading:
        plain = [h.record for h in search.find(reading.session, "kpodaha")]
        ordered = [h.record for h in search.find(reading.session, "kpodaha", naming=naming)]
    assert (sorted(plain), ordered) == (sorted([text, name]), [name, text])


def test_search_forgets_what_was_changed_or_removed(store: Store) -> None:
    id = make_town(store)
    with store.act("change", ANNA) as work:
        work.get(Town, id).name = "Lalo"
    with store.read() as reading:
        assert [len(search.find(reading.session, q)) for q in ("perere", "lalo")] == [0, 1]
    with store.act("remove", ANNA) as work:
        work.remove(work.get(Town, id))
    with store.read() as reading:
        assert search.find(reading.session, "lalo") == []
    store.undo(ANNA)
    with store.read() as reading:
        assert len(search.find(reading.session, "lalo")) == 1


def test_listeners_hear_after_the_commit_what_changed(store: Store) -> None:
    heard: list[Changes] = []
    store.changed.connect(heard.append)
    id = make_town(store)
    assert heard == [Changes("make_town", frozenset({("toy_town", id)}))]


def test_a_database_is_never_made_over_an_existing_file(store: Store, tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        Store.create(tmp_path / "toy.db", SCHEMA)
    assert refused.value.code == "file_exists"


def test_an_encrypted_database_opens_with_its_key_only(tmp_path: Path) -> None:
    key = bytes(range(32))
    made = Store.create(tmp_path / "closed.db", SCHEMA, key=key)
    make_town(made, name="Geheimstad")
    made.close()
    assert b"Geheimstad" not in (tmp_path / "closed.db").read_bytes()
    with pytest.raises(Refusal) as refused, Store(tmp_path / "closed.db", SCHEMA, key=bytes(32)).read() as reading:
        reading.all(select(Town))
    assert refused.value.code == "database_damaged"


def test_what_a_new_record_leaves_empty_is_no_change(store: Store) -> None:
    id = make_town(store, mayor="")
    for mayor in ("Awa Exemple", ""):
        with store.act("change", ANNA) as work:
            work.get(Town, id).mayor = mayor
    for _ in range(2):  # as open operations, and from a segment
        with store.read() as reading:
            found = [(c.column, c.value) for c in history.of(reading, id)]
        assert [value for column, value in found if column == "mayor"] == ["", "Awa Exemple"]
        assert [pair for pair in found[2:] if pair[0] == "removed" or pair[1] in (None, "", [])] == []
        store.seal()


def test_the_history_of_a_family_holds_the_rows_of_its_tables_too(store: Store) -> None:
    id = make_town(store)
    with store.act("make_street", ANNA) as work:
        work.add(Street(town_id=id, name="Rue du Marché"))
    with store.read() as reading:
        found = history.of_family(reading, id)
    assert {(c.record_type, c.column) for c in found} >= {("toy_town", "name"), ("toy_street", "name")}
    assert found[0].record_type == "toy_street"


def test_the_code_of_the_office_is_what_was_kept_last(store: Store) -> None:
    assert store.office == ""
    store.set_local(office="VVSG")
    assert store.office == "VVSG"
