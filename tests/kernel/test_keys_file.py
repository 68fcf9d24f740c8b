"""A file of wrapped keys that is not what the program writes is told, whatever it holds."""

import json
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.kernel import keys
from sdgp_desktop.kernel.engine import open_engine
from sdgp_desktop.kernel.errors import Refusal


@pytest.mark.parametrize(
    "held",
    [
        [],
        "people",
        {},
        {"people": []},
        {"people": {"a1": "Anna"}},
        {"people": {"a1": {"name": "Anna"}}},
        {"people": {"a1": {"name": "Anna", "salt": 1, "key": None}}},
    ],
)
def test_keys_of_another_shape_are_damaged(tmp_path: Path, held: Any) -> None:
    database = tmp_path / "office.db"
    keys.file_of(database).write_text(json.dumps(held), "utf-8")
    for deed in (lambda: keys.state(database), lambda: keys.check(database, "a1", "2468")):
        with pytest.raises(Refusal) as refused:
            deed()
        assert refused.value.code == "keys_damaged"


def test_keys_that_are_no_text_are_damaged(tmp_path: Path) -> None:
    database = tmp_path / "office.db"
    keys.file_of(database).write_bytes(b"\xff\xfe\x00{")
    with pytest.raises(Refusal, match="keys_damaged"):
        keys.state(database)


def test_what_the_program_writes_is_whole(tmp_path: Path) -> None:
    database = tmp_path / "office.db"
    keys.set_pin(database, bytes(32), "a1", "2468", "Anna")
    assert [one.name for one in keys.state(database).people] == ["Anna"]
    assert keys.unlock(database, "a1", "2468") == bytes(32)


def test_a_key_that_does_not_open_a_database_writes_nothing_on_stderr(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "locked.db"
    engine = open_engine(path, b"1" * keys.KEY)
    with engine.begin() as connection:
        connection.exec_driver_sql("create table word (text)")
    engine.dispose()
    assert (keys.opens(path, b"2" * keys.KEY), keys.opens(path, b"1" * keys.KEY)) == (False, True)
    assert capfd.readouterr() == ("", "")
