"""All records of a type with some words, for lists of any length."""

from pathlib import Path

import pytest
from sqlalchemy import select

from sdgp_desktop.kernel.errors import OwnMistake
from sdgp_desktop.kernel.search import among, find, found_in
from sdgp_desktop.kernel.store import Store
from tests.kernel.toy import ANNA, SCHEMA, Town


def town(store: Store, name: str, mayor: str = "") -> str:
    """Make a town; returns its id as hex."""
    with store.act("add_town", ANNA) as work:
        return work.add(Town(name=name, mayor=mayor)).id.hex


def test_all_words_are_found_in_whatever_fields_they_stand_without_accents_and_case(tmp_path: Path) -> None:
    with Store.create(tmp_path / "toy.db", SCHEMA) as store:
        cove, other = town(store, "Covè", "Nadège Gbaguidi"), town(store, "Lier", "Nadia Coverna")
        town(store, "Genk", "Nobody")
        with store.read() as reading:
            assert found_in(reading.session, "nade cove", "toy_town") == {cove}
            assert found_in(reading.session, "cov NAD", "toy_town") == {cove, other}
            assert found_in(reading.session, "cove nowhere", "toy_town") == set()
            assert found_in(reading.session, " - ", "toy_town") == set()


def test_what_a_record_says_no_longer_or_lies_in_the_bin_is_not_found(tmp_path: Path) -> None:
    with Store.create(tmp_path / "toy.db", SCHEMA) as store:
        first, second = town(store, "Karongi"), town(store, "Karongi")
        with store.act("change_town", ANNA) as work:
            towns = {t.id.hex: t for t in work.all(select(Town))}
            towns[first].name = "Rubavu"
            work.remove(towns[second])
        with store.read() as reading:
            assert found_in(reading.session, "karongi", "toy_town") == set()
            assert found_in(reading.session, "rubavu", "toy_town") == {first}


def test_two_words_of_the_search_everywhere_may_stand_in_different_fields(tmp_path: Path) -> None:
    with Store.create(tmp_path / "toy.db", SCHEMA) as store:
        made = {town(store, f"Zwijndrecht {n}", "Anna") for n in range(40)}
        town(store, "Zwijnaarde", "Bram")
        town(store, "Anna", "Bram")
        with store.read() as reading:
            hits = find(reading.session, "anna zwijn", limit=100)
            assert {hit.record.hex for hit in hits} == made
            assert len(find(reading.session, "anna zwijn", limit=7)) == 7


def test_thousands_of_ids_are_written_into_a_statement_and_nothing_but_ids(tmp_path: Path) -> None:
    with Store.create(tmp_path / "toy.db", SCHEMA) as store:
        wanted = town(store, "Hasselt")
        town(store, "Genk")
        many = [*(f"{n:032x}" for n in range(70_000)), wanted]
        with store.read() as reading:
            rows = reading.session.execute(select(Town.name).where(among(Town.id, many))).scalars().all()
            assert rows == ["Hasselt"]
            assert reading.session.execute(select(Town.name).where(among(Town.id, []))).all() == []
            with pytest.raises(OwnMistake):
                among(Town.id, ["'", wanted])
