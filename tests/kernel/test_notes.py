"""Notes and tags beside any record are read by those who may read the record."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.kernel import notes
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.store import Store
from tests.kernel.toy import ANNA, FIELDS, Town

SCHEMA = Schema((Town, *notes.NOTE_RECORDS), (*FIELDS, *notes.NOTE_FIELDS))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.create(tmp_path / "toy.db", SCHEMA)
    yield made
    made.close()


def town(store: Store) -> UUID:
    with store.act("make_town", ANNA) as work:
        return work.add(Town(name="Karongi", country="RW")).id


def test_a_note_has_the_audience_of_its_record(store: Store) -> None:
    id = town(store)
    with store.act("add_note", ANNA) as work:
        note = notes.add_note(work, "toy_town", id, " Called on Monday ")
        assert work.get(notes.Note, note).audience == "track RW"
    with store.read() as reading:
        assert [n.text for n in notes.notes(reading, id)] == ["Called on Monday"]


def test_an_emptied_note_is_gone_and_comes_back_with_undo(store: Store) -> None:
    id = town(store)
    with store.act("add_note", ANNA) as work:
        note = notes.add_note(work, "toy_town", id, "Called")
    with store.act("change_note", ANNA) as work:
        notes.change_note(work, note, " ")
        assert notes.notes(work, id) == ()
    store.undo(ANNA)
    with store.read() as reading:
        assert [n.text for n in notes.notes(reading, id)] == ["Called"]


def test_tags_are_set_as_a_whole_and_found(store: Store) -> None:
    id = town(store)
    for words in (["visit", "Étape"], ["visit"], ["Étape", "étape", ""]):
        with store.act("set_tags", ANNA) as work:
            notes.set_tags(work, "toy_town", id, words)
    with store.read() as reading:
        assert notes.tags_of(reading, id) == ("Étape",)
        assert notes.used_tags(reading, "toy_town") == notes.tags_of(reading, id)
