"""Opening files by whatever name they have, to read and to write, and what all of them share."""

import os
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest

from sdgp_desktop.kernel.blobs import Blobs
from sdgp_desktop.kernel.engine import address, healed, open_engine
from tests.benchmarks import data

PUSHED = ("journal_mode", "synchronous", "fullfsync")
NAMES = ["a b.db", "a?b.db", "a#b.db", "a%20b.db", "a&b=c.db", "Bɔhikɔn é.db", "l'été;.db", "a:b.db"]


def written(path: Path) -> None:
    """A file with one line."""
    engine = open_engine(path)
    with engine.begin() as connection:
        connection.exec_driver_sql("create table line (word text)")
        connection.exec_driver_sql("insert into line values ('water')")
    engine.dispose()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows forbids some of these names")
@pytest.mark.parametrize("name", NAMES)
def test_a_file_of_any_name_is_written_and_read(tmp_path: Path, name: str) -> None:
    written(tmp_path / name)
    assert [p.name for p in tmp_path.glob("*.db")] == [name]
    assert healed(tmp_path / name, question="select word from line") == "water"


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name may be no text")
def test_a_file_whose_name_is_no_text_is_read(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.db")
    written(tmp_path / "plain.db")
    (tmp_path / "plain.db").rename(path)
    assert healed(path, question="select word from line") == "water"


@pytest.mark.parametrize(
    ("path", "found"),
    [
        (PurePosixPath("/home/a b/é.db"), "file:///home/a%20b/%C3%A9.db"),
        (PurePosixPath("//share/a.db"), "file:////share/a.db"),
        (PureWindowsPath(r"C:\Users\a b\o.db"), "file:///C:/Users/a%20b/o.db"),
        (PureWindowsPath(r"\\server\share\o.db"), "file:////server/share/o.db"),
    ],
)
def test_the_address_of_a_file_names_no_other_computer(path: PurePosixPath | PureWindowsPath, found: str) -> None:
    assert address(path) == found


def test_a_reader_writes_nothing(tmp_path: Path) -> None:
    written(tmp_path / "o.db")
    engine = open_engine(tmp_path / "o.db", read_only=True)
    with engine.connect() as connection, pytest.raises(Exception, match="readonly"):
        connection.exec_driver_sql("insert into line values ('fire')")
    engine.dispose()


def test_what_one_file_said_is_not_compiled_again_for_another(tmp_path: Path) -> None:
    from sqlalchemy import Select, column, select, table

    asked: Select[Any] = select(column("word")).select_from(table("line")).where(column("word") == "water")
    found = []
    for name in ("one.db", "other.db"):
        written(tmp_path / name)
        engine = open_engine(tmp_path / name)
        with engine.connect() as connection:
            result = connection.execute(asked)
            found.append((result.scalar_one(), result.context.compiled))
        engine.dispose()
    (one, compiled), (other, again) = found
    assert (one, other) == ("water", "water")
    assert compiled is again


def test_what_is_written_is_pushed_to_the_disk_the_whole_way(tmp_path: Path) -> None:
    """In the database and in the attachments; on macOS the usual way ends in the memory of the disk."""
    blobs = Blobs(tmp_path / "o.db.attachments")
    blobs.keep(b"a letter")
    blobs.close()
    written(tmp_path / "o.db")
    for path in tmp_path.iterdir():
        engine = open_engine(path)
        with engine.connect() as connection:
            found = [connection.exec_driver_sql(f"pragma {name}").scalar() for name in PUSHED]
        engine.dispose()
        assert found == ["truncate", 3, 1]


def test_the_benchmarks_compare_with_a_driver_that_pushes_as_far(tmp_path: Path) -> None:
    written(tmp_path / "o.db")
    connection = data.driver(tmp_path / "o.db")
    found = [connection.execute(f"pragma {name}").fetchone()[0] for name in PUSHED]
    connection.close()
    assert found == ["truncate", 3, 1]
