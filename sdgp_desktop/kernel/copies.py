"""The whole office in one file (`.sdgo`): database, attachments, wrapped keys and the keys of the desk."""

import zipfile
from pathlib import Path

from sdgp_desktop.kernel import backup, desk, keys
from sdgp_desktop.kernel.blobs import file_of as blobs_file
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import drop, guarded, settle, sync_file
from sdgp_desktop.kernel.store import Store

PARTS = {"office.db": "", "office.attachments": ".attachments", "office.keys": ".keys", "office.desk": ".desk"}
CHUNK = 1 << 20


def copy_office(store: Store, to: Path) -> int:
    """Write everything into one file; returns its bytes.

    Errors: Refusal "file_exists", "disk_full", "disk_error", "backup_failed".
    """
    if to.exists():
        raise Refusal("file_exists", file=to.name)
    info = backup.make(store, "asked")
    parts = {
        "office.db": backup.folder_of(store.path) / info.name,
        "office.attachments": blobs_file(store.path),
        "office.keys": keys.file_of(store.path),
        "office.desk": desk.file_of(store.path),
    }
    temporary = to.with_name(f".{to.name}.part")

    def write() -> None:
        with zipfile.ZipFile(temporary, "w", zipfile.ZIP_STORED) as archive:
            for name, path in parts.items():
                if path.exists():
                    archive.write(path, name)
        sync_file(temporary)

    guarded(write, temporary)
    settle(temporary, to)
    return to.stat().st_size


def is_office_file(path: Path) -> bool:
    """Whether a file is a whole office in one file."""
    return zipfile.is_zipfile(path) and "office.db" in zipfile.ZipFile(path).namelist()


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
