"""A PIN locks what was there before it, too: copies, their shelf, attachments, keys of the desk; come what may."""

import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sdgp_desktop.kernel import attachments, backup, bringing, copies, desk, keys, relocking
from sdgp_desktop.kernel import files as files_of_kernel
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.relocking import Quiet
from sdgp_desktop.kernel.store import Store
from tests.kernel.test_safety import PNG, SCHEMA, content, make_town
from tests.kernel.toy import ANNA

SECRET, SCAN = b"Geheimstad", PNG + b"a face" * 40


class Stopped(Exception):
    """Somebody cancelled, or the power went."""


class StopAt(Quiet):
    """Goes away when the file of this number is begun."""

    def __init__(self, number: int) -> None:
        self.number = number

    def tell(self, done: int, total: int, text: str = "") -> None:
        """Stop there."""
        if done == self.number:
            raise Stopped


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with a town, a scan, the keys of its desk and two safety copies, all without a PIN."""
    folder = tmp_path_factory.mktemp("plain")
    with Store.create(folder / "toy.db", SCHEMA) as store:
        town = make_town(store, SECRET.decode())
        with store.act("attach", ANNA) as work:
            attachments.add(work, "toy_town", town.id, "kaart.png", SCAN)
        store.desk_keys()
        backup.make(store, "asked")
        backup.make(store, "import")
    return folder


@pytest.fixture
def path(pattern: Path, tmp_path: Path) -> Path:
    """A database of one's own, made by this pattern."""
    shutil.copytree(pattern, tmp_path, dirs_exist_ok=True)
    return tmp_path / "toy.db"


def files(path: Path) -> Iterator[Path]:
    return (file for file in sorted(path.parent.rglob("*")) if file.is_file())


def lying_open(path: Path) -> list[str]:
    """The files beside a database in which a thief reads something."""
    told = (SECRET, SCAN[-60:], keys.PLAIN, b'"locked": false')
    return [file.name for file in files(path) if any(words in file.read_bytes() for words in told)]


def locked(path: Path, control: relocking.Control | None = None) -> bytes:
    """Set the first PIN, and lock the copies."""
    key = keys.encrypt(path, "anna", "2468", "Anna Voorbeeld")
    with Store(path, SCHEMA, key=key) as store:
        relocking.lock_copies(store, control or Quiet())
    return key


def test_after_the_first_pin_nothing_lies_open_beside_the_database(path: Path) -> None:
    assert len(lying_open(path)) >= 6, "database, attachments, shelf, desk, and two copies with their keys"
    locked(path)
    assert lying_open(path) == []
    assert [info.verified for info in backup.listed(path)] == [True, True]


def test_going_back_to_a_copy_from_before_the_pin_works_and_stays_encrypted(path: Path) -> None:
    early = backup.listed(path)[-1].name
    with Store(path, SCHEMA) as store:
        before = content(store)
        make_town(store, "Covè")
    key = keys.encrypt(path, "anna", "2468", "Anna Voorbeeld")
    assert keys.is_plain(backup.folder_of(path) / early), "the copy was not locked yet"
    backup.restore(path, backup.folder_of(path) / early, SCHEMA, key)
    with Store(path, SCHEMA, key=keys.unlock(path, "anna", "2468")) as again:
        assert content(again) == before
    assert (keys.state(path).encrypted, SECRET in path.read_bytes()) == (True, False)
    with backup.look(path, early, SCHEMA, key) as copy:
        assert content(copy) == before


def test_going_back_to_a_copy_that_was_locked_keeps_the_pin_of_today(path: Path) -> None:
    key = locked(path)
    keys.set_pin(path, key, "anna", "97531")
    backup.restore(path, backup.folder_of(path) / backup.listed(path)[-1].name, SCHEMA, key)
    assert keys.unlock(path, "anna", "97531") == key
    with pytest.raises(Refusal, match="wrong_pin"):
        keys.unlock(path, "anna", "2468")


def test_a_pin_that_was_given_up_opens_no_copy_either(path: Path) -> None:
    key = locked(path)
    keys.set_pin(path, key, "anna", "97531")
    relocking.renew_keys(path, key)
    for info in backup.listed(path):
        copy = backup.folder_of(path) / info.name
        assert keys.unlock(copy, "anna", "97531") == key
        with pytest.raises(Refusal, match="wrong_pin"):
            keys.unlock(copy, "anna", "2468")


def test_nothing_is_locked_with_a_key_that_does_not_open_the_database(path: Path) -> None:
    scans = path.with_name("toy.db.attachments").read_bytes()
    key = keys.encrypt(path, "anna", "2468", "Anna Voorbeeld")
    path.with_name("toy.db.attachments").write_bytes(scans)  # as after a crash
    relocking.finish(path, b"k" * 32)
    assert path.with_name("toy.db.attachments").read_bytes() == scans
    relocking.finish(path, key)
    assert not keys.is_plain(path.with_name("toy.db.attachments"))


def test_a_scan_kept_after_the_pin_is_nowhere_in_clear(path: Path) -> None:
    key = keys.encrypt(path, "anna", "2468", "Anna Voorbeeld")
    later = PNG + b"another face" * 40
    with Store(path, SCHEMA, key=key) as store:
        name = store.blobs.keep(later)
        backup.make(store, "asked")  # before the old copies are locked
        shelf = backup.shelf_of(path)
        assert not keys.is_plain(shelf)
        with_shelf = [file.name for file in files(path) if later[-60:] in file.read_bytes()]
    assert with_shelf == []
    path.with_name("toy.db.attachments").unlink()
    backup.restore(path, backup.folder_of(path) / backup.listed(path)[0].name, SCHEMA, key)
    with Store(path, SCHEMA, key=key) as store:
        assert (store.blobs.get(name), len(store.blobs.names())) == (later, 2)


@pytest.mark.parametrize("number", [0, 1, 2])
def test_a_stop_in_between_is_finished_at_the_next_start(path: Path, number: int) -> None:
    with pytest.raises(Stopped):
        locked(path, StopAt(number))
    key = keys.unlock(path, "anna", "2468")
    assert len(relocking.open_copies(path)) == 3 - number
    with Store(path, SCHEMA, key=key) as store:
        assert relocking.lock_copies(store, Quiet()) == relocking.Relocked(3 - number)
    assert lying_open(path) == []


def _power_goes_at(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    real, count = files_of_kernel.settle, iter(range(100))

    def settle(temporary: Path, to: Path) -> None:
        if next(count) == number:
            raise Stopped  # nothing is cleaned up: as after a crash
        real(temporary, to)

    monkeypatch.setattr(keys, "settle", settle)


@pytest.mark.parametrize("number", [0, 1])
def test_a_crash_while_the_database_is_being_locked_is_finished_too(
    path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store(path, SCHEMA) as store:
        before = content(store)
    with monkeypatch.context() as patch:
        _power_goes_at(patch, number)
        with pytest.raises(Stopped):
            keys.encrypt(path, "anna", "2468", "Anna Voorbeeld")
    key = keys.unlock(path, "anna", "2468")
    relocking.sweep(path)
    relocking.finish(path, key)
    with Store(path, SCHEMA, key=key) as store:
        assert (content(store), store.blobs.get(next(iter(store.blobs.names())))) == (before, SCAN)
        relocking.lock_copies(store, Quiet())
    assert lying_open(path) == []


@pytest.mark.parametrize("number", [0, 1])
def test_a_crash_while_the_pin_is_taken_away_leaves_everything_locked(
    path: Path, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = locked(path)
    with Store(path, SCHEMA, key=key) as store:
        before = content(store)
        relocking.unlock_copies(store, Quiet())
    with monkeypatch.context() as patch:
        _power_goes_at(patch, number)
        with pytest.raises(Stopped):
            keys.decrypt(path, key)
    relocking.sweep(path)
    relocking.finish(path, keys.unlock(path, "anna", "2468"))
    with Store(path, SCHEMA, key=key) as store:
        assert content(store) == before
        relocking.lock_copies(store, Quiet())
    assert lying_open(path) == []


def test_taking_the_pin_away_lays_the_copies_open_again(path: Path) -> None:
    key = locked(path)
    with Store(path, SCHEMA, key=key) as store:
        before = content(store)
        assert relocking.unlock_copies(store, Quiet()) == relocking.Relocked(3)
    keys.decrypt(path, key)
    assert (relocking.closed_copies(path), keys.state(path).people, desk.load(path, None).seed != b"") == ([], (), True)
    backup.restore(path, backup.folder_of(path) / backup.listed(path)[-1].name, SCHEMA)
    with Store(path, SCHEMA) as plain:
        assert content(plain) == before


def test_a_damaged_copy_does_not_stay_open_and_is_named(path: Path) -> None:
    damaged = backup.folder_of(path) / backup.listed(path)[0].name
    data = bytearray(damaged.read_bytes())
    data[4096 : 4096 + 30_000] = b"x" * 30_000
    damaged.write_bytes(bytes(data))
    key = keys.encrypt(path, "anna", "2468", "Anna Voorbeeld")
    with Store(path, SCHEMA, key=key) as store:
        assert relocking.lock_copies(store, Quiet()) == relocking.Relocked(2, (damaged.name,))
    assert (lying_open(path), len(backup.listed(path))) == ([], 1)


def test_a_full_disk_leaves_the_plain_copy_and_says_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = keys.encrypt(path, "anna", "2468", "Anna Voorbeeld")
    copies_then = {info.name: info.counts for info in backup.listed(path)}

    def full(file: Path) -> None:
        raise OSError(28, "no space left")

    with Store(path, SCHEMA, key=key) as store:
        with monkeypatch.context() as patch:
            patch.setattr(keys, "sync_file", full)
            with pytest.raises(Refusal, match="disk_full"):
                relocking.lock_copies(store, Quiet())
        assert {info.name: info.counts for info in backup.listed(path)} == copies_then
        assert len(relocking.open_copies(path)) == 3
        assert [file.name for file in files(path) if "rewritten" in file.name] == []
        relocking.lock_copies(store, Quiet())
    assert lying_open(path) == []


def test_cancel_is_heard_inside_a_large_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "BEAT", 10)
    key = keys.encrypt(path, "anna", "2468", "Anna Voorbeeld")

    def stop() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        keys.rewritten(backup.shelf_of(path), key, locked=True, pulse=stop)
    assert [file.name for file in files(path) if "rewritten" in file.name] == []


def test_a_copy_closed_with_another_key_is_not_called_damaged(path: Path) -> None:
    key = locked(path)
    source = backup.folder_of(path) / backup.listed(path)[0].name
    for other in (None, b"k" * 32):
        with pytest.raises(Refusal, match="copy_closed"):
            backup.checked_counts(source, SCHEMA, other)
    assert backup.checked_counts(source, SCHEMA, key)["toy_town"] == 1


def test_what_a_crash_left_half_written_goes_at_the_next_start(path: Path) -> None:
    folder = path.parent / ".toy.db.restore-abc"
    folder.mkdir()
    left = [
        path.parent / ".toy.db.restored",
        path.parent / ".toy.db.attachments.rewritten",
        path.parent / ".toy.db.rewritten-journal",
        backup.folder_of(path) / ".all.attachments.rewritten",
        backup.folder_of(path) / ".x.db.part",
        folder / "office.db",
    ]
    for file in left:
        file.write_bytes(b"half")
    other = path.parent / ".other.db.rewritten"
    other.write_bytes(b"of another database")
    kept = {file for file in files(path) if file not in left}
    relocking.sweep(path)
    assert set(files(path)) == kept


@pytest.mark.parametrize("change", [lambda p: None, lambda p: p.write_bytes(b"of last week")], ids=["new", "over"])
def test_the_file_of_an_office_replaces_an_older_one_in_one_step(
    path: Path, change: Callable[[Path], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    to = path.parent / "VVSG.sdgo"
    change(to)
    older = to.read_bytes() if to.exists() else None
    with Store(path, SCHEMA) as store:
        with monkeypatch.context() as patch:
            patch.setattr(copies, "sync_file", lambda file: (_ for _ in ()).throw(OSError(28, "no space left")))
            with pytest.raises(Refusal, match="disk_full"):
                copies.copy_office(store, to, replace=True)
        assert (to.read_bytes() if to.exists() else None) == older
        copies.copy_office(store, to, replace=True)
        found = copies.unpack(to, path.parent / "elsewhere" / "office.db")
        with Store(found, SCHEMA) as other:
            assert content(other) == content(store)
    assert [file.name for file in files(path) if file.name.endswith(".part")] == []


def test_attachments_are_copied_while_somebody_keeps_a_scan(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The copy holds what was kept when it was taken; the open file is never read past SQLite."""
    opened: list[str] = []
    real = zipfile.ZipFile.write

    def write(archive: zipfile.ZipFile, name: Path, inside: str) -> None:
        opened.append(name.name)
        real(archive, name, inside)

    monkeypatch.setattr(zipfile.ZipFile, "write", write)
    with Store(path, SCHEMA) as store:
        with store.blobs._open().connect().execution_options(writing=True) as busy, busy.begin():
            copies.copy_office(store, path.parent / "VVSG.sdgo")
        assert store.blobs.path.name not in opened
    found = copies.unpack(path.parent / "VVSG.sdgo", path.parent / "elsewhere" / "office.db")
    with Store(found, SCHEMA) as other:
        assert other.blobs.get(next(iter(other.blobs.names()))) == SCAN


def test_an_encrypted_office_travels_closed(path: Path) -> None:
    key = locked(path)
    with Store(path, SCHEMA, key=key) as store:
        copies.copy_office(store, path.parent / "VVSG.sdgo")
    assert lying_open(path) == []
    assert bringing.restore_any(path, path.parent / "VVSG.sdgo", SCHEMA, key).name != ""
    assert lying_open(path) == []


def test_an_office_is_unpacked_beside_the_database_and_nowhere_else(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Store(path, SCHEMA) as store:
        before = content(store)
        copies.copy_office(store, path.parent / "VVSG.sdgo")
        make_town(store, "Covè")
    key = locked(path)
    monkeypatch.setattr(tempfile, "tempdir", str(path.parent / "not there"))
    there = set(path.parent.iterdir())
    bringing.restore_any(path, path.parent / "VVSG.sdgo", SCHEMA, key)
    with Store(path, SCHEMA, key=key) as store:
        assert content(store) == before
    assert set(path.parent.iterdir()) == there
    assert lying_open(path) == ["VVSG.sdgo"]


def test_a_typed_name_gets_the_ending_and_the_offered_one_its_day() -> None:
    from datetime import date

    assert copies.with_ending(Path("a/VVSG 2.week")) == Path("a/VVSG 2.week.sdgo")
    assert copies.with_ending(Path("a/VVSG.SDGO")) == Path("a/VVSG.SDGO")
    assert copies.file_name("VVSG", date(2026, 11, 28)) == "VVSG-2026-11-28.sdgo"
