"""A record of a fixed id that was undone begins anew when somebody writes there again, as an ordinary change."""

import ast
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select

from sdgp_desktop.kernel.again import found_or_made, write_fixed
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import OP
from sdgp_desktop.kernel.search import find
from sdgp_desktop.kernel.store import Store
from tests.kernel.toy import ANNA, SCHEMA, Street, Town

FIXED = UUID(int=77)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.create(tmp_path / "toy.db", SCHEMA)
    yield made
    made.close()


def settle(store: Store, name: str, **values: Any) -> None:
    """Write the town of the fixed id."""
    with store.act("settle", ANNA) as work:
        town = found_or_made(work, Town, FIXED, name=name, country="BJ", **values)
        town.name = name


def town(store: Store) -> dict[str, Any]:
    with store.read() as reading:
        found = reading.get(Town, FIXED)
        return {"name": found.name, "mayor": found.mayor, "amount": found.amount_minor, "removed": found.removed}


def last_op(store: Store) -> tuple[dict[str, Any], int]:
    with store.read() as reading:
        body = reading.session.execute(select(OP.c.body).order_by(OP.c.n.desc()).limit(1)).scalar_one()
    _, _, fields, made = json.loads(body)
    return fields, made


def test_what_is_written_after_an_undo_is_there_and_nothing_of_before_comes_back(store: Store) -> None:
    settle(store, "Lalo", mayor="Koffi Exemple", amount_minor=500)
    store.undo(ANNA)
    settle(store, "Covè")
    assert town(store) == {"name": "Covè", "mayor": None, "amount": 0, "removed": False}
    with store.read() as reading:
        assert [h.record for h in find(reading.session, "cove")] == [FIXED]
        assert find(reading.session, "koffi") == []


def test_the_record_begins_anew_by_an_ordinary_change_of_its_fields(store: Store) -> None:
    settle(store, "Lalo", amount_minor=500)
    store.undo(ANNA)
    settle(store, "Covè")
    assert last_op(store) == ({"amount_minor": 0, "currency": "EUR", "name": "Covè", "removed": False}, 0)


def test_beginning_anew_is_undone_and_redone_like_anything_else(store: Store) -> None:
    settle(store, "Lalo", mayor="Koffi Exemple")
    store.undo(ANNA)
    undone = town(store)
    settle(store, "Covè")
    again = town(store)
    store.undo(ANNA)
    assert town(store) == undone
    store.undo(ANNA, redo=True)
    assert town(store) == again


def test_one_that_is_there_stays_as_it_is(store: Store) -> None:
    settle(store, "Lalo", mayor="Koffi Exemple")
    settle(store, "Covè", mayor="Somebody else")
    assert town(store)["mayor"] == "Koffi Exemple"


def test_undone_and_redone_it_is_the_first_one(store: Store) -> None:
    settle(store, "Lalo", mayor="Koffi Exemple")
    before = town(store)
    store.undo(ANNA)
    store.undo(ANNA, redo=True)
    assert town(store) == before


def test_one_that_may_not_change_any_more_stays_in_the_bin(store: Store) -> None:
    settle(store, "Lalo")
    store.undo(ANNA)
    with pytest.raises(Refusal, match="town_locked"):
        settle(store, "Covè", amount_minor=666)
    assert town(store)["removed"]


def test_many_at_once_are_made_typed_over_and_taken_out_of_the_bin(store: Store) -> None:
    with store.act("settle", ANNA) as work:
        home = work.add(Town(name="Nikki", country="BJ")).id
    rows = [{"id": UUID(int=n), "town_id": home, "name": f"Rue {n}"} for n in range(100, 104)]
    with store.act("pave", ANNA) as work:
        write_fixed(work, Street, rows[:2])
    store.undo(ANNA)
    with store.act("pave", ANNA) as work:
        write_fixed(work, Street, [{**rows[1], "name": "Rue Neuve"}, *rows[2:]])
    assert streets(store) == {101: "Rue Neuve", 102: "Rue 102", 103: "Rue 103"}
    with store.act("pave", ANNA) as work:
        write_fixed(work, Street, [rows[1], rows[2]])
    assert last_op(store) == ({"name": "Rue 101"}, 0)
    store.undo(ANNA)
    store.undo(ANNA)
    assert streets(store) == {}
    with store.act("pave", ANNA) as work:
        write_fixed(work, Street, [])


def streets(store: Store) -> dict[int, str]:
    with store.read() as reading:
        return {s.id.int: s.name for s in reading.all(select(Street).where(Street.removed.is_(False)))}


def test_no_slice_makes_a_record_of_a_fixed_id_by_hand() -> None:
    """Only what is never removed may: the use of a grid, which is only added, and whoever acts."""
    found = set()
    slices = (Path(__file__).parents[2] / "sdgp_desktop").glob("*/service/**/*.py")
    for path in sorted(slices):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "add":
                made = [a for a in node.args if isinstance(a, ast.Call) and isinstance(a.func, ast.Name)]
                found |= {a.func.id for a in made if any(k.arg == "id" for k in a.keywords)}  # type: ignore[attr-defined]
    assert found == {"GridUse", "StaffMember"}
