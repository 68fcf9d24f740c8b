"""The full check finds what was changed past the program, and nothing in a healthy database."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.verify import verify
from tests.kernel.toy import ANNA, SCHEMA, Street, Town


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.create(tmp_path / "toy.db", SCHEMA)
    with made.act("make", ANNA) as work:
        town = work.add(Town(name="Lalo", country="BJ", mayor="Awa Exemple")).id
        work.add(Street(town_id=town, name="Rue du Marché"))
    made.seal()
    with made.act("change", ANNA) as work:
        work.update_many(Town, [{"id": town, "name": "Covè", "amount_minor": 5}])
    yield made
    made.close()


def past_the_program(store: Store, statement: str) -> None:
    """Write as another program would."""
    import sqlcipher3.dbapi2 as driver

    other: Any = driver.connect(str(store.path), isolation_level=None)
    other.execute("pragma foreign_keys=off")
    other.execute(statement)
    other.close()


def codes(store: Store) -> list[str]:
    return [f.code for f in verify(store)]


def test_a_healthy_database_has_no_findings_sealed_or_open(store: Store) -> None:
    assert codes(store) == []
    store.seal()
    assert codes(store) == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("update toy_town set name = 'Lalo'", "content_differs"),
        ("delete from toy_street", "content_differs"),
        ("update toy_street set town_id = '00'", "reference_broken"),
        ("update kernel_segment set signature = replace(signature, substr(signature, 1, 4), '0000')", "segment_forged"),
        ("update kernel_segment set head = replace(head, 'track BJ', 'track RW')", "segment_changed"),
        ("update kernel_body set body = substr(body, 1, length(body) - 3)", "segment_unreadable"),
    ],
)
def test_what_another_program_changed_is_found(store: Store, statement: str, code: str) -> None:
    past_the_program(store, statement)
    assert code in codes(store)


def test_checking_changes_nothing(store: Store) -> None:
    before = store.path.read_bytes()
    verify(store)
    assert (store.path.read_bytes(), [p.name for p in store.path.parent.iterdir() if p.name.startswith(".verify")]) == (
        before,
        [],
    )


def test_a_disk_without_room_is_told_as_that_and_not_as_damage(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(tempfile, "mkdtemp", full)
        with pytest.raises(Refusal, match="disk_full"):
            verify(store)
    assert codes(store) == []
