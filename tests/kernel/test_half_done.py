"""A change that a power cut left half done in a file is taken back when the office is opened the next time."""

import os
import shutil
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from sdgp_desktop.kernel.blobs import file_of as blobs_file
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.verify import verify
from sdgp_desktop.office import new_office, open_office


@pytest.fixture
def cut(tmp_path: Path) -> Path:
    """An office as a power cut in the middle of a large change leaves it: pages written, the journal beside it."""
    whole, left = tmp_path / "whole", tmp_path / "left"
    whole.mkdir()
    new_office(whole / "office.db", "VVSG", "Ann Peeters").close()
    connection = driver.connect(str(whole / "office.db"), isolation_level=None)
    connection.execute("pragma journal_mode=truncate")
    connection.execute("pragma cache_size=4")  # pages, so that the change outgrows it
    connection.execute("begin immediate")
    connection.execute("update registry_municipality set name_sort = name_sort || 'half'")
    shutil.copytree(whole, left)
    connection.execute("rollback")
    connection.close()
    assert (left / "office.db-journal").stat().st_size > 4_096
    plain = driver.connect(f"file:{left / 'office.db'}?mode=ro", uri=True)
    with pytest.raises(driver.OperationalError, match="readonly"):
        plain.execute("select * from registry_municipality").fetchone()
    plain.close()
    return left / "office.db"


@pytest.mark.parametrize("read_only", [False, True])
def test_the_office_opens_with_what_was_saved(cut: Path, read_only: bool) -> None:
    office = open_office(cut, read_only=read_only)
    with office.store.engine.connect() as connection:
        half = connection.exec_driver_sql("select count(*) from registry_municipality where name_sort like '%half'")
        assert half.scalar() == 0
        assert connection.exec_driver_sql("pragma integrity_check").scalar() == "ok"
    office.close()


@pytest.fixture
def cut_contents(tmp_path: Path) -> Path:
    """An office of which a power cut came while the contents of attachments were written: the journal beside them."""
    whole, left = tmp_path / "whole", tmp_path / "left"
    whole.mkdir()
    with closing(new_office(whole / "office.db", "VVSG", "Ann Peeters")) as office:
        office.store.blobs.keep(b"kept before")
    connection = driver.connect(str(whole / "office.db.attachments"), isolation_level=None)
    connection.execute("pragma journal_mode=truncate")
    connection.execute("pragma cache_size=4")
    connection.execute("begin immediate")
    connection.executemany("insert into blob values (?, ?, ?)", [(f"{n:064}", 9_000, b"x" * 9_000) for n in range(30)])
    shutil.copytree(whole, left)
    connection.execute("rollback")
    connection.close()
    assert (left / "office.db.attachments-journal").stat().st_size > 0
    return left / "office.db"


@pytest.mark.parametrize("read_only", [True, False])
def test_the_contents_of_attachments_that_were_kept_are_read_and_the_half_ones_are_gone(
    cut_contents: Path, read_only: bool
) -> None:
    with closing(open_office(cut_contents, read_only=read_only)) as office:
        assert office.store.blobs.names() == {sha256(b"kept before").hexdigest()}
        assert verify(office.store) == ()


def test_a_file_of_contents_that_a_power_cut_left_empty_is_used_as_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    with closing(new_office(path, "VVSG", "Ann Peeters")) as office:
        blobs_file(path).touch()
        assert office.store.blobs.names() == set()
        assert verify(office.store) == ()
        name = office.store.blobs.keep(b"a letter")
        assert office.store.blobs.get(name) == b"a letter"


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="nothing is forbidden to the superuser")
def test_where_nobody_may_write_it_is_said_what_to_do(cut: Path) -> None:
    cut.chmod(0o400)
    cut.parent.chmod(0o500)
    try:
        with pytest.raises(Refusal, match="half_done"):
            open_office(cut, read_only=True)
    finally:
        cut.parent.chmod(0o700)
