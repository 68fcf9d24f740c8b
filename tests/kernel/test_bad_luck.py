"""Bad luck with the file: told as a refusal or a finding, and the store stays as strict as before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from sdgp_desktop.kernel.blobs import Blobs
from sdgp_desktop.kernel.errors import Refusal, WriteOutsideService
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.verify import verify
from sdgp_desktop.kernel.work import Work
from tests.kernel.toy import ANNA, SCHEMA, Street, Town


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.create(tmp_path / "toy.db", SCHEMA)
    yield made
    made.close()


def test_damaged_pages_are_a_finding(store: Store) -> None:
    with store.act("make", ANNA) as work:
        work.insert_many(Town, [{"name": f"Town {n}", "country": "BJ"} for n in range(400)])
    store.seal()
    store.close()
    data = bytearray(store.path.read_bytes())
    for page in range(8, len(data) // 4096, 3):
        data[4096 * page : 4096 * page + 2048] = bytes(2048)
    store.path.write_bytes(data)
    with Store(store.path, SCHEMA) as damaged:
        assert [f.code for f in verify(damaged)] == ["file_damaged"]


def test_nobody_writes_past_the_journal_after_a_change_that_failed(store: Store) -> None:
    with store.act("make", ANNA) as work:
        town = work.add(Town(name="Pèrèrè", country="BJ")).id
        work.add(Street(town_id=town, name="Rue"))
    with pytest.raises(IntegrityError), store.act("fail", ANNA) as work:
        work.add(Town(id=town, name="Lalo", country="BJ"))
    with pytest.raises(WriteOutsideService), store.local() as work:
        work.session.connection().execute(text("update toy_town set name='x'"))
    with store.read() as reading:
        assert reading.get(Town, town).name == "Pèrèrè"


def test_a_database_that_could_not_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    def broken(work: Work) -> None:
        raise Refusal("disk_full")

    with pytest.raises(Refusal):
        Store.create(tmp_path / "half.db", SCHEMA, broken)
    assert list(tmp_path.glob("half*")) == []
    Store.create(tmp_path / "half.db", SCHEMA).close()


def test_a_full_disk_is_told_when_a_scan_is_kept(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path / "toy.attachments")
    name = blobs.keep(b"first")
    with blobs._open().connect() as connection:
        connection.execute(text("pragma max_page_count=8"))
    with pytest.raises(Refusal) as caught:
        blobs.keep(bytes(200_000))
    assert (caught.value.code, blobs.names()) == ("disk_full", {name})
    blobs.close()
