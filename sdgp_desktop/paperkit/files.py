"""Files that are either written whole or not at all."""

import os
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from sdgp_desktop.kernel.errors import Refusal

PATIENCE = (0.1, 0.2, 0.4, 0.8, 1.0)  # seconds; on Windows a virus scanner may hold a fresh file for a moment


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`: beside it first, down to the disk, then renamed into place.

    Errors: Refusal "file_not_written" (disk full, read-only folder, file open elsewhere); an older file stays.
    """
    path = Path(path)
    spare: str | None = None
    try:
        handle, spare = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(spare, 0o644)
        _rename(spare, path)
        _settle(path.parent)
    except OSError as error:
        if spare is not None:
            with suppress(OSError):
                os.unlink(spare)
        reason = error.strerror or ""
        raise Refusal("file_not_written", file=path.name, folder=str(path.parent), reason=reason) from error


def _rename(spare: str, path: Path) -> None:
    """Rename into place, waiting a little where another program holds the file."""
    for wait in PATIENCE:
        try:
            os.replace(spare, path)
        except PermissionError:
            time.sleep(wait)
        else:
            return
    os.replace(spare, path)


def _settle(folder: Path) -> None:
    """Bring the folder's entry to the disk, where the system can do that."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
