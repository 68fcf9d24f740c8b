"""Safety copies: made by themselves, verified when written, thinned by rule, never evicted by going back.

They lie in `FILE.backups/` beside the database, each with a small note (moment, reason, what it holds), the wrapped
keys and the keys of the desk; the contents of attachments are copied there once, into one file of their own: the shelf.
"""

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError

from sdgp_desktop.kernel import desk, keys
from sdgp_desktop.kernel.blobs import Blobs
from sdgp_desktop.kernel.blobs import file_of as blobs_file
from sdgp_desktop.kernel.dates import iso_moment, read_moment
from sdgp_desktop.kernel.engine import bare, journal_of, open_engine, translated
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import FULL, NO_ANSWER, QUOTA, drop, real, settle, sync_file, write_whole
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.kernel.thinning import Kept, to_drop
from sdgp_desktop.kernel.versions import check_fits
from sdgp_desktop.kernel.words import RESTORED, RESTORED_DAMAGED

A_DAY = timedelta(days=1)
REASONS = {
    "disk_full": mark("kernel", "the disk is full"),
    "copy_damaged": mark("kernel", "what was written could not be read again"),
}
BESIDE = (".json", ".keys", ".desk")  # what belongs to a copy
DAMAGED = "damaged"  # how the files of an office that could not be copied any more are called


@dataclass(frozen=True)
class Info:
    """One safety copy and what it holds: records by kind."""

    name: str
    moment: datetime
    reason: str
    bytes: int
    counts: Mapping[str, int]
    verified: bool


def folder_of(database: Path) -> Path:
    """Where the copies of a database lie."""
    database = real(database)
    return database.with_name(database.name + ".backups")


def shelf_of(database: Path) -> Path:
    """Where the contents of attachments of all copies lie."""
    return blobs_file(folder_of(database) / "all")


def let_go_contents(store: Store, contents: set[str]) -> None:
    """Contents that were erased go from the shelf of all copies too, so that going back brings none of them back."""
    if not contents or not shelf_of(store.path).exists():
        return
    with store.copying:
        shelf = Blobs(shelf_of(store.path), store.key)
        try:
            shelf.drop(contents & shelf.names())
        finally:
            shelf.close()


def make(store: Store, reason: str, now: datetime | None = None) -> Info:
    """Make a copy now, open it, check it, count it; then let old ones go by the rule.

    Errors: Refusal "backup_failed" with the reason in words and its code: what the window shows as a banner.
    """
    with store.copying, _failure_told():
        info = _make(store, reason, now or store.clock())
    thin(store.path, now or store.clock())
    return info


@contextmanager
def _failure_told() -> Iterator[None]:
    """Whatever keeps a copy from being written is told as that."""
    try:
        with translated():
            yield
    except Refusal as refusal:
        raise _failed(refusal.code) from refusal
    except (OSError, SQLAlchemyError) as error:
        full = isinstance(error, OSError) and error.errno in (FULL, QUOTA)
        raise _failed("disk_full" if full else "disk_error") from error


def _failed(cause: str) -> Refusal:
    return Refusal("backup_failed", reason=REASONS.get(cause, NO_ANSWER), cause=cause)


def _make(store: Store, reason: str, now: datetime) -> Info:
    folder = folder_of(store.path)
    folder.mkdir(exist_ok=True)
    name = _free_name(folder, now, reason)
    counts = _copied(store, folder / f".{name}.part", folder / name)
    for source in (keys.file_of(store.path), desk.file_of(store.path)):
        if source.exists():
            write_whole(folder / (name + source.suffix), source.read_bytes())
    if store.key is not None and keys.is_plain(shelf_of(store.path)):  # of a time without a PIN
        settle(keys.rewritten(shelf_of(store.path), store.key, locked=True), shelf_of(store.path))
    shelf = Blobs(shelf_of(store.path), store.key)
    try:
        store.blobs.copy_to(shelf)
    finally:
        shelf.close()
    info = Info(name, now.astimezone(UTC), reason, (folder / name).stat().st_size, counts, verified=True)
    note = {**asdict(info), "moment": iso_moment(info.moment)}
    write_whole(note_of(folder / name), json.dumps(note, indent=1).encode("utf-8"))
    return info


def _copied(store: Store, temporary: Path, to: Path) -> dict[str, int]:
    """Copy the database, checked and counted, whole or not at all."""
    drop(temporary)
    try:
        with bare(store.engine) as raw:
            raw.execute("vacuum into ?", (str(temporary),))
        counts = checked_counts(temporary, store.schema, store.key)
        sync_file(temporary)
        settle(temporary, to)
    except BaseException:
        drop(temporary)  # half a copy takes room on a disk that may be full
        raise
    return counts


def _free_name(folder: Path, now: datetime, reason: str) -> str:
    stem, number = now.astimezone(UTC).strftime("%Y%m%dT%H%M%S") + f"-{reason}", 1
    name = f"{stem}.db"
    while (folder / name).exists():
        number += 1
        name = f"{stem}-{number}.db"
    return name


def checked_counts(path: Path, schema: Schema, key: bytes | None) -> dict[str, int]:
    """Open a copy (with the key of the office, if it is not plain), check it, and count its records by kind.

    Errors: Refusal "copy_damaged", "copy_foreign"; "copy_closed" when it was closed with another key.
    """
    engine = open_engine(path, keys.key_for(path, key), read_only=True)
    try:
        with engine.connect() as connection:
            if connection.execute(text("pragma integrity_check")).scalars().all() != ["ok"]:
                raise Refusal("copy_damaged", file=path.name)
            there = set(connection.execute(text("select name from sqlite_master where type = 'table'")).scalars())
            if "kernel_act" not in there:
                raise Refusal("copy_foreign", file=path.name)
            return {
                name: int(connection.execute(select(func.count()).select_from(kind.table)).scalar_one())
                for name, kind in sorted(schema.types.items())
                if name in there
            }
    except SQLAlchemyError as error:
        closed = not keys.is_plain(path) and keys.file_of(path).exists()
        raise Refusal("copy_closed" if closed else "copy_damaged", file=path.name) from error
    finally:
        engine.dispose()


def listed(database: Path) -> tuple[Info, ...]:
    """All copies, the newest first; a copy whose note was lost is listed by its file."""
    found = []
    for path in folder_of(database).glob("*.db"):
        try:
            note = json.loads((path.with_name(path.name + ".json")).read_text("utf-8"))
            moment, reason = read_moment(note["moment"]), str(note["reason"])
            info = Info(path.name, moment, reason, path.stat().st_size, dict(note["counts"]), bool(note["verified"]))
        except (OSError, ValueError, KeyError, TypeError):
            moment = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            info = Info(
                path.name, moment, path.stem.partition("-")[2] or "asked", path.stat().st_size, {}, verified=False
            )
        found.append(info)
    return tuple(sorted(found, key=lambda i: (i.moment, i.name), reverse=True))


def made_at(copy: Path) -> datetime | None:
    """When a safety copy was made, as its note says; nothing for a file without one."""
    try:
        return moment_in(note_of(copy).read_bytes())
    except OSError:
        return None


def moment_in(note: bytes) -> datetime | None:
    """The moment that the note of a safety copy tells; nothing where it cannot be read."""
    try:
        return read_moment(json.loads(note)["moment"])
    except (ValueError, KeyError, TypeError):
        return None


def note_of(copy: Path) -> Path:
    """Where the note of a safety copy lies."""
    return copy.with_name(f"{copy.name}.json")


def thin(database: Path, now: datetime, held: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Let the copies go that the rule does not keep; returns their names."""
    gone = to_drop([Kept(i.name, i.moment, i.reason, i.verified) for i in listed(database)], now, held)
    for name in gone:
        let_go(folder_of(database) / name)
    return gone


def let_go(copy: Path) -> None:
    """Remove a copy with what belongs to it."""
    for suffix in ("", *BESIDE):
        drop(copy.with_name(copy.name + suffix))


def daily(store: Store) -> Info | None:
    """The copy of the day: made when the newest is older than a day (or from a clock that ran ahead)."""
    found, now = listed(store.path), store.clock()
    if found and timedelta(0) <= now - found[0].moment <= A_DAY:
        return None
    return make(store, "daily", now)


@contextmanager
def look(database: Path, name: str, schema: Schema, key: bytes | None = None) -> Iterator[Store]:
    """A read-only store over one copy."""
    path = folder_of(database) / Path(name).name
    if not path.exists():
        raise Refusal("copy_gone", file=Path(name).name)
    store = Store(path, schema, key=keys.key_for(path, key), read_only=True)
    store.blobs.close()
    store.blobs = Blobs(shelf_of(database), key, read_only=True)
    try:
        yield store
    finally:
        store.close()


def restore(database: Path, source: Path, schema: Schema, key: bytes | None = None) -> Info:
    """Go back to a copy (a file of `FILE.backups` or any database file). The store must be closed.

    The present state is kept as a copy first (files that are damaged are set aside as they are: reason "damaged"), and
    no copy goes because of it. Attachments only ever come back. With a
    key the restored database is encrypted, also from a copy of a time without a PIN; the PINs stay those of today.
    Errors: Refusal "copy_damaged", "copy_closed", "copy_foreign", "older_build", "newer_database", "backup_failed".
    """
    database = real(database)  # what a link leads to is replaced, not the link
    checked_counts(source, schema, key)
    check_fits(source, schema, keys.key_for(source, key))
    kept = _present_kept(database, schema, key) if database.exists() else None
    if key is not None and keys.is_plain(source):
        temporary = keys.rewritten(source, key, locked=True, to=database)
    else:
        temporary = database.with_name(f".{database.name}.restored")
        drop(temporary)
        shutil.copyfile(source, temporary)
        sync_file(temporary)
    settle(temporary, database)
    wrapped = keys.file_of(source)
    if key is None:
        drop(keys.file_of(database))
    elif wrapped.exists() and not keys.file_of(database).exists():
        write_whole(keys.file_of(database), wrapped.read_bytes())
    shelf, own = Blobs(shelf_of(database), key), Blobs(blobs_file(database), key)
    try:
        shelf.copy_to(own)
    finally:
        shelf.close()
        own.close()
    size = database.stat().st_size
    return kept or Info("", _now(), "restore", size, {}, verified=True)


def _now() -> datetime:
    """The moment on the clock of the computer, while no store is open."""
    return datetime.now(UTC)


def restored(kept: Info) -> Text:
    """What is said after going back, by how the state before was kept."""
    return RESTORED_DAMAGED.filled(file=kept.name) if kept.reason == DAMAGED else RESTORED


def _present_kept(database: Path, schema: Schema, key: bytes | None) -> Info:
    """Keep the present state as a copy; what is damaged cannot be one, and is set aside as it is."""
    try:
        with _failure_told(), Store(database, schema, key=keys.key_for(database, key)) as present:
            return _make(present, "restore", present.clock())
    except Refusal as refusal:
        if refusal.facts.get("cause") == "disk_full":
            raise
        with suppress(Refusal, OSError):
            return _set_aside(database, key)
        raise


def _set_aside(database: Path, key: bytes | None) -> Info:
    """Keep the files of a damaged office beside the copies as they are: somebody may save more from them.

    They are not called copies, so no rule lets them go. The journal goes from its place: SQLite would write its pages
    into the file that comes. Errors: Refusal "disk_full", "disk_error"; OSError.
    """
    now, contents = _now(), blobs_file(database)
    folder = folder_of(database)
    folder.mkdir(exist_ok=True)
    aside = folder / f"{now:%Y%m%dT%H%M%S}-{DAMAGED}"
    size = database.stat().st_size
    gone = [journal_of(database)]
    if contents.exists() and not _is_whole(contents, key):
        gone += [contents, journal_of(contents)]
    for path in (database, *gone):
        if path.exists() and path.stat().st_size:
            _copy_bytes(path, aside.with_name(aside.name + path.name.removeprefix(database.name)))
    for path in gone:
        drop(path)
    return Info(aside.name, now, DAMAGED, size, {}, verified=False)


def _is_whole(path: Path, key: bytes | None) -> bool:
    try:
        keys.check_whole(path, key)
    except (Refusal, SQLAlchemyError):
        return False
    return True


def _copy_bytes(path: Path, to: Path) -> None:
    """Copy a file as it is; one that the disk does not give out any more is only called otherwise."""
    temporary = to.with_name(f".{to.name}.part")
    try:
        shutil.copyfile(path, temporary)
        sync_file(temporary)
    except OSError as error:
        drop(temporary)
        if error.errno in (FULL, QUOTA):
            raise
        temporary = path
    settle(temporary, to)
