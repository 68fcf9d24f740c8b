"""The whole office in one file (`.sdgo`): database, attachments, wrapped keys and the keys of the desk."""

import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

from sdgp_desktop.kernel import backup, desk, keys
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import drop, for_people, guarded, settle, sync_file
from sdgp_desktop.kernel.settings import folder
from sdgp_desktop.kernel.store import Store

PARTS = {"office.db": "", "office.attachments": ".attachments", "office.keys": ".keys", "office.desk": ".desk"}
NOTE = "office.json"  # when the copy was made, and what it holds; nothing of it is taken when it is unpacked
ENDING = ".sdgo"
CHUNK = 1 << 20


def file_name(code: str, day: date) -> str:
    """What the file of an office is called: each day has its own, so that the copy of last week stays."""
    return f"{code}-{day.isoformat()}{ENDING}"


def with_ending(path: Path) -> Path:
    """The file with the ending that a double click knows."""
    return path if path.suffix.lower() == ENDING else path.with_name(path.name + ENDING)


def copy_office(store: Store, to: Path, replace: bool = False) -> int:
    """Write everything into one file; returns its bytes. An older file is there until the new one takes its place.

    Errors: Refusal "file_exists" when it may not be replaced; "disk_full", "file_not_written", "backup_failed".
    """
    if to.exists() and not replace:
        raise Refusal("file_exists", file=to.name)
    temporary = to.with_name(f".{to.name}.part")
    contents = store.path.with_name(f".{store.path.name}.attachments.part")
    with store.copying:
        info = backup.make(store, "asked")
        parts = {
            "office.db": backup.folder_of(store.path) / info.name,
            "office.attachments": contents,
            "office.keys": keys.file_of(store.path),
            "office.desk": desk.file_of(store.path),
            NOTE: backup.note_of(backup.folder_of(store.path) / info.name),
        }

        def write() -> None:
            with zipfile.ZipFile(temporary, "w", zipfile.ZIP_STORED) as archive:
                for name, path in parts.items():
                    if path.exists():
                        archive.write(path, name)
            sync_file(temporary)

        drop(contents)
        try:
            if store.blobs.path.exists():
                store.blobs.write_to(contents)  # never read while it is open: a job may be keeping a scan
            for_people(to, lambda: guarded(write, temporary))
        finally:
            drop(contents)
    for_people(to, lambda: settle(temporary, to))
    return to.stat().st_size


def made_at(source: Path) -> datetime | None:
    """When a safety copy, or a whole office in one file, was made; nothing for a file that does not tell."""
    try:
        if not is_office_file(source):
            return backup.made_at(source)
        with zipfile.ZipFile(source) as archive:
            if NOTE in archive.namelist():
                return backup.moment_in(archive.read(NOTE))
            written = archive.getinfo("office.db").date_time  # of a program that kept no note: by the wall clock there
            return datetime(*written).astimezone(UTC)
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
        return None


def is_office_file(path: Path) -> bool:
    """Whether a file is a whole office in one file."""
    if not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        return "office.db" in archive.namelist()


def unpack(source: Path, path: Path) -> Path:
    """Make the office of such a file at `path`; only the known parts are taken, under our own names.

    Errors: Refusal "file_exists", "copy_damaged", "disk_full".
    """
    if path.exists():
        raise Refusal("file_exists", file=path.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with zipfile.ZipFile(source) as archive:
            if archive.testzip() is not None or "office.db" not in archive.namelist():
                raise Refusal("copy_damaged", file=source.name)
            for name in reversed(PARTS):
                if name in archive.namelist():
                    _unpack_part(archive, name, path.with_name(path.name + PARTS[name]))
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise Refusal("copy_damaged", file=source.name) from error
    return path


def unpack_received(path: Path) -> Path:
    """A database as it is; a whole office in one file (`.sdgo`) is unpacked beside the own databases first.

    Errors: Refusal "no_database"; what `unpack` refuses.
    """
    if not path.exists():
        raise Refusal("no_database", file=path.name)
    if not is_office_file(path):
        return path
    to, number = folder() / f"{path.stem}.db", 2
    while to.exists():
        to, number = folder() / f"{path.stem}-{number}.db", number + 1
    return unpack(path, to)


def _unpack_part(archive: zipfile.ZipFile, name: str, to: Path) -> None:
    temporary = to.with_name(f".{to.name}.part")

    def write() -> None:
        with archive.open(name) as inside, temporary.open("wb") as stream:
            while piece := inside.read(CHUNK):
                stream.write(piece)
        sync_file(temporary)

    drop(temporary)
    guarded(write, temporary)
    settle(temporary, to)
