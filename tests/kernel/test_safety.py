"""Copies, keys, locks, attachments: nothing is ever lost, nothing opens to the wrong person."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.kernel import attachments, backup, copies, keys, lock, settings
from sdgp_desktop.kernel.attachments import Attachment
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.thinning import Kept, to_drop
from sdgp_desktop.sentences import sentence
from tests.kernel.toy import ANNA, FIELDS, Stamp, Street, Town

SCHEMA = Schema((Town, Street, Stamp, Attachment), (*FIELDS, *attachments.FIELDS))
PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + (640).to_bytes(4, "big") + (480).to_bytes(4, "big") + b"rest"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store.create(tmp_path / "toy.db", SCHEMA)
    yield made
    made.close()


def make_town(store: Store, name: str = "Lalo") -> Town:
    with store.act("make_town", ANNA) as work:
        made = work.add(Town(name=name, country="BJ"))
        work.session.expunge(made)
        return made


def content(store: Store) -> dict[str, str]:
    with store.read() as reading:
        return digests(reading)


def test_a_copy_is_opened_checked_and_counted_when_it_is_written(store: Store) -> None:
    make_town(store)
    info = backup.make(store, "asked")
    assert (info.reason, info.verified, info.counts["toy_town"]) == ("asked", True, 1)
    with backup.look(store.path, info.name, SCHEMA) as copy:
        assert content(copy) == content(store)


def test_the_copy_of_the_day_is_made_once_a_day(store: Store) -> None:
    assert backup.daily(store) is not None
    assert backup.daily(store) is None
    store.clock = lambda: datetime.now(UTC) + timedelta(days=2)
    assert backup.daily(store) is not None


def test_going_back_keeps_the_present_state_and_evicts_no_copy(store: Store) -> None:
    make_town(store)
    old = backup.make(store, "asked")
    before = content(store)
    make_town(store, "Covè")
    after = content(store)
    store.close()
    for _ in range(20):
        backup.restore(store.path, backup.folder_of(store.path) / old.name, SCHEMA)
    names = [i.name for i in backup.listed(store.path)]
    assert (old.name in names, len(names)) == (True, 21)
    with Store(store.path, SCHEMA) as again:
        assert content(again) == before
    first = min(
        (i for i in backup.listed(store.path) if i.reason == "restore"), key=lambda i: (i.moment, len(i.name), i.name)
    )
    with backup.look(store.path, first.name, SCHEMA) as kept:
        assert content(kept) == after


def test_a_damaged_copy_is_refused_and_the_database_stays(store: Store) -> None:
    make_town(store)
    info = backup.make(store, "asked")
    path = backup.folder_of(store.path) / info.name
    data = bytearray(path.read_bytes())
    data[4096 : 4096 + 3000] = b"x" * 3000
    path.write_bytes(bytes(data))
    before = content(store)
    store.close()
    with pytest.raises(Refusal) as refused:
        backup.restore(store.path, path, SCHEMA)
    with Store(store.path, SCHEMA) as again:
        assert (refused.value.code, content(again)) == ("copy_damaged", before)


def spoil(path: Path) -> bytes:
    """Damage a file from its second page on; returns what it holds now."""
    data = bytearray(path.read_bytes())
    for start in range(4096, len(data), 4096):
        data[start : start + 200] = b"x" * 200
    path.write_bytes(bytes(data))
    return bytes(data)


def test_a_damaged_database_goes_aside_as_it_is_when_a_copy_comes_back(store: Store) -> None:
    make_town(store)
    copy = backup.folder_of(store.path) / backup.make(store, "asked").name
    before = content(store)
    make_town(store, "Covè")
    store.close()
    damaged = spoil(store.path)
    kept = backup.restore(store.path, copy, SCHEMA)
    aside = backup.folder_of(store.path) / kept.name
    assert (kept.reason, kept.verified, aside.read_bytes()) == ("damaged", False, damaged)
    assert kept.name in backup.restored(kept).to("fr")
    with Store(store.path, SCHEMA) as again:
        assert content(again) == before
    assert [i.name for i in backup.listed(store.path)] == [copy.name]


def test_damaged_contents_of_attachments_come_back_from_the_copies(store: Store) -> None:
    town = make_town(store)
    with store.act("attach", ANNA) as work:
        attachments.add(work, "toy_town", town.id, "kaart.png", PNG * 500)
    with store.read() as reading:
        [(_, _, _, name)] = attachments.of(reading, town.id)
    copy = backup.folder_of(store.path) / backup.make(store, "asked").name
    store.close()
    damaged = spoil(store.blobs.path)
    kept = backup.restore(store.path, copy, SCHEMA)
    assert (backup.folder_of(store.path) / f"{kept.name}.attachments").read_bytes() == damaged
    with Store(store.path, SCHEMA) as again:
        assert attachments.data(again, name) == PNG * 500


def test_a_failing_copy_is_told(store: Store) -> None:
    backup.folder_of(store.path).write_text("a file where the folder should be")
    with pytest.raises(Refusal) as refused:
        backup.make(store, "daily")
    assert refused.value.code == "backup_failed"


def test_an_attachment_is_kept_once_and_comes_back_with_the_copies(store: Store) -> None:
    town = make_town(store)
    with store.act("attach", ANNA) as work:
        attachments.add(work, "toy_town", town.id, "kaart.png", PNG)
        attachments.add(work, "toy_town", town.id, "../../same.PNG", PNG)
    with store.read() as reading:
        found = attachments.of(reading, town.id)
    assert [(name, size) for _, name, size, _ in found] == [("kaart.png", len(PNG)), ("same.PNG", len(PNG))]
    assert len(store.blobs.names()) == 1
    info = backup.make(store, "asked")
    store.close()
    store.blobs.path.unlink()
    backup.restore(store.path, backup.folder_of(store.path) / info.name, SCHEMA)
    with Store(store.path, SCHEMA) as again:
        assert attachments.data(again, found[0][3]) == PNG


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("run.exe", b"MZ", "attachment_type"),
        ("letter.pdf.lnk", b"%PDF-", "attachment_type"),
        ("letter\u202efdp.exe", b"MZ", "attachment_type"),
        ("letter.pdf", b"MZ not a pdf", "attachment_header"),
        ("note.txt", b"a\0b", "attachment_header"),
        ("big.pdf", b"%PDF-" + b"x" * (20 * 1024 * 1024), "attachment_too_big"),
        ("bomb.png", PNG[:16] + (60_000).to_bytes(4, "big") * 2, "attachment_picture"),
    ],
)
def test_files_that_are_not_what_they_seem_are_refused(store: Store, name: str, data: bytes, code: str) -> None:
    town = make_town(store)
    with pytest.raises(Refusal) as refused, store.act("attach", ANNA) as work:
        attachments.add(work, "toy_town", town.id, name, data)
    assert (refused.value.code, store.blobs.names()) == (code, set())


def test_a_pin_encrypts_the_database_and_its_removal_makes_it_plain_again(store: Store) -> None:
    town = make_town(store, "Geheimstad")
    with store.act("attach", ANNA) as work:
        attachments.add(work, "toy_town", town.id, "kaart.png", PNG)
    before = content(store)
    store.close()
    key = keys.encrypt(store.path, "anna", "2468", "Anna Voorbeeld")
    assert (keys.state(store.path).encrypted, b"Geheimstad" in store.path.read_bytes()) == (True, False)
    assert PNG[:30] not in store.blobs.path.read_bytes()
    with Store(store.path, SCHEMA, key=keys.unlock(store.path, "anna", "2468")) as again:
        assert (content(again), again.blobs.get(next(iter(again.blobs.names())))) == (before, PNG)
    keys.decrypt(store.path, key)
    with Store(store.path, SCHEMA) as plain:
        assert (content(plain), keys.state(store.path).people) == (before, ())
        assert plain.blobs.get(next(iter(plain.blobs.names()))) == PNG


def test_each_person_opens_with_the_own_pin_only(store: Store) -> None:
    store.close()
    key = keys.encrypt(store.path, "anna", "2468", "Anna Voorbeeld")
    keys.set_pin(store.path, key, "bram", "1357", "Bram Voorbeeld")
    assert (keys.unlock(store.path, "bram", "1357"), keys.any_of(store.path, "2468")) == (key, ("anna", key))
    for person, pin in (("anna", "1357"), ("bram", ""), ("nobody", "2468")):
        with pytest.raises(Refusal) as refused:
            keys.unlock(store.path, person, pin)
        assert refused.value.code == "wrong_pin"
    keys.remove_pin(store.path, "anna")
    with pytest.raises(Refusal) as last:
        keys.remove_pin(store.path, "bram")
    assert last.value.code == "last_pin"


@given(st.binary(min_size=32, max_size=32))
def test_the_recovery_sheet_gives_the_key_back_however_it_is_typed(key: bytes) -> None:
    words = keys.recovery_words(key)
    assert keys.from_recovery(words) == keys.from_recovery(words.lower().replace("-", " ").replace("o", "0")) == key


@given(st.binary(min_size=32, max_size=32), st.integers(0, 30))
def test_a_wrong_letter_on_the_recovery_sheet_is_noticed(key: bytes, at: int) -> None:
    words = keys.recovery_words(key).replace("-", "")
    wrong = words[:at] + ("A" if words[at] != "A" else "C") + words[at + 1 :]
    with pytest.raises(Refusal):
        keys.from_recovery(wrong)


def test_an_encrypted_copy_opens_with_the_key_of_the_database(store: Store) -> None:
    make_town(store, "Geheimstad")
    store.close()
    key = keys.encrypt(store.path, "anna", "2468")
    with Store(store.path, SCHEMA, key=key) as closed:
        info = backup.make(closed, "asked")
        path = backup.folder_of(store.path) / info.name
        assert b"Geheimstad" not in path.read_bytes()
        with backup.look(store.path, info.name, SCHEMA, key) as copy:
            assert content(copy) == content(closed)


def test_the_whole_office_travels_in_one_file(store: Store, tmp_path: Path) -> None:
    town = make_town(store)
    with store.act("attach", ANNA) as work:
        attachments.add(work, "toy_town", town.id, "kaart.png", PNG)
    copies.copy_office(store, tmp_path / "all.sdgo")
    path = copies.unpack(tmp_path / "all.sdgo", tmp_path / "elsewhere" / "office.db")
    with Store(path, SCHEMA) as other:
        assert (content(other), other.blobs.names()) == (content(store), store.blobs.names())
    with pytest.raises(Refusal) as refused:
        copies.copy_office(store, tmp_path / "all.sdgo")
    assert refused.value.code == "file_exists"


def test_a_second_program_is_told_who_has_the_database(tmp_path: Path) -> None:
    held = lock.take(tmp_path / "toy.db", "Anna Voorbeeld")
    with pytest.raises(Refusal) as refused:
        lock.take(tmp_path / "toy.db", "Bram Voorbeeld")
    assert (refused.value.code, refused.value.facts["person"]) == ("in_use", "Anna Voorbeeld")
    held.release()
    assert lock.holder(tmp_path / "toy.db") is None
    lock.take(tmp_path / "toy.db", "Bram Voorbeeld").release()


def test_until_the_people_of_a_database_are_read_the_one_who_held_it_last_is_named(tmp_path: Path) -> None:
    lock.take(tmp_path / "toy.db", "Anna Voorbeeld").release()
    held = lock.take(tmp_path / "toy.db")
    with pytest.raises(Refusal) as refused:
        lock.take(tmp_path / "toy.db", "Bram Voorbeeld")
    assert refused.value.facts["person"] == "Anna Voorbeeld"
    held.release()


def test_settings_survive_and_a_damaged_file_is_a_first_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDGP_HOME", str(tmp_path / "home"))
    with settings.changing() as kept:
        kept.window, kept.exchange_folder = {"language": "fr"}, "/stick"
    assert settings.load() == settings.Settings({"language": "fr"}, "/stick")
    (tmp_path / "home" / "settings.json").write_text("{")
    assert settings.load() == settings.Settings()


NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)


def simulate(days: int, hours: tuple[int, ...] = (9, 13, 17), wrong: int = 0) -> list[Kept]:
    """Copies of `days` days, thinned after each; on every `wrong`th day the clock runs a year ahead."""
    shelf: list[Kept] = []
    for day in range(days):
        for hour in hours:
            now = NOW - timedelta(days=days - day) + timedelta(hours=hour - 9)
            if wrong and day % wrong == 0:
                now += timedelta(days=365)
            reason = "import" if hour == 13 and day % 5 == 0 else "daily"
            shelf.append(Kept(f"{len(shelf):05d}-{day}-{hour}", now, reason, verified=True))
            gone = set(to_drop(shelf, now))
            shelf = [c for c in shelf if c.name not in gone]
    return shelf


def test_after_400_days_the_shelf_holds_days_weeks_months_and_imports() -> None:
    shelf = simulate(400)
    newest = max(c.moment for c in shelf)
    days = {c.moment.date() for c in shelf}
    assert sum(newest - c.moment <= timedelta(days=2) for c in shelf) == 7
    assert len([d for d in days if (newest.date() - d).days <= 7]) >= 7
    assert len({(c.moment.year, c.moment.month) for c in shelf}) == 12
    assert sum(c.reason == "import" for c in shelf) >= 10
    assert len(shelf) < 50


def test_a_clock_that_runs_ahead_does_not_empty_the_shelf() -> None:
    shelf = simulate(100, wrong=9)
    assert len(shelf) >= 20


@given(
    st.lists(
        st.tuples(st.integers(-400, 400), st.sampled_from(["daily", "import", "asked"]), st.booleans()), max_size=60
    )
)
def test_the_newest_verified_copy_is_never_let_go(copies_made: list[tuple[int, str, bool]]) -> None:
    shelf = [Kept(str(n), NOW + timedelta(days=d), r, v) for n, (d, r, v) in enumerate(copies_made)]
    gone = set(to_drop(shelf, NOW))
    verified = [c for c in shelf if c.verified]
    if verified:
        assert max(verified, key=lambda c: (c.moment, c.name)).name not in gone
    assert gone <= {c.name for c in shelf}


def test_a_full_disk_is_the_reason_of_a_failing_copy_in_words(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "sync_file", full)
    with pytest.raises(Refusal) as refused:
        backup.make(store, "asked")
    assert refused.value.facts["cause"] == "disk_full"
    assert "(le disque est plein)" in sentence(refused.value, "fr")
    assert list(backup.folder_of(store.path).iterdir()) == []
