"""A part of an act is stored whole or not at all."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import func, select, update
from sqlalchemy.exc import IntegrityError

from sdgp_desktop.kernel.errors import Refusal, WriteOutsideService
from sdgp_desktop.kernel.journal import OP
from sdgp_desktop.kernel.parts import whole_or_nothing
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Work
from tests.kernel.toy import ANNA, SCHEMA, Street, Town


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.create(tmp_path / "toy.db", SCHEMA) as made:
        yield made


def names(store: Store) -> list[str]:
    with store.read() as reading:
        return [row.name for row in reading.rows(select(Town.name).order_by(Town.name))]


def lines(store: Store) -> int:
    with store.read() as reading:
        return int(reading.session.execute(select(func.count()).select_from(OP)).scalar_one())


def refuse(work: Work, old: Town) -> None:
    """Change an old town, add a new one and many streets, then refuse."""
    with whole_or_nothing(work):
        old.name = "Lierre"
        new = work.add(Town(name="Kirehe", country="RW"))
        work.insert_many(Street, [{"town_id": new.id, "name": "Rue 1"}])
        work.update_many(Street, [])
        work.tell(name="Kirehe")
        raise Refusal("not_now")


def test_a_refused_part_leaves_nothing_and_the_others_stay(store: Store) -> None:
    with store.act("begin", ANNA) as work:
        old = work.add(Town(name="Lier", country="BE")).id
    with store.act("many", ANNA) as work:
        record = work.get(Town, old)
        with whole_or_nothing(work):
            record.mayor = "An Peeters"
        with pytest.raises(Refusal):
            refuse(work, record)
        with whole_or_nothing(work):
            work.add(Town(name="Zottegem", country="BE"))
        assert (record.name, record.mayor, work.facts) == ("Lier", "An Peeters", {})
    assert names(store) == ["Lier", "Zottegem"]
    store.undo(ANNA)
    with store.read() as reading:
        towns = reading.all(select(Town).where(Town.removed.is_(False)))
        assert [(t.name, t.mayor) for t in towns] == [("Lier", None)]


def test_a_refused_part_writes_no_line_of_the_journal(store: Store) -> None:
    with store.act("begin", ANNA) as work:
        old = work.add(Town(name="Lier", country="BE")).id
    before = lines(store)
    with store.act("many", ANNA) as work:
        with pytest.raises(Refusal):
            refuse(work, work.get(Town, old))
        assert work.changed == frozenset()
    assert lines(store) == before


def test_a_part_that_fails_while_it_is_written_does_not_open_the_guard(store: Store) -> None:
    with store.act("begin", ANNA) as work:
        old = work.add(Town(name="Lier", country="BE")).id
    with store.act("many", ANNA) as work:
        with pytest.raises(IntegrityError), whole_or_nothing(work):
            work.add(Street(town_id=old, name=None))
        past = update(Town.__table__).values(name="Past the journal")  # type: ignore[arg-type]
        with pytest.raises(WriteOutsideService):
            work.session.connection().execute(past)
    assert names(store) == ["Lier"]


def refuse_with_a_file(work: Work, data: bytes) -> None:
    """Keep a file, then meet bad luck."""
    with whole_or_nothing(work):
        work.contents.append(work.blobs.keep(data, awaited=True))
        raise Refusal("disk_full")


def test_the_content_of_a_file_of_a_refused_part_waits_to_be_swept(store: Store) -> None:
    with store.act("many", ANNA) as work:
        work.add(Town(name="Lier", country="BE"))
        work.contents.append(work.blobs.keep(b"of the part that stays", awaited=True))
        with pytest.raises(Refusal):
            refuse_with_a_file(work, b"of the refused part")
    assert store.blobs.unnamed() == {sha256(b"of the refused part").hexdigest()}
