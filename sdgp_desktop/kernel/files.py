"""Writing files so that a crash leaves the old or the new one, never half of one."""

import errno
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import Text, mark

T = TypeVar("T")
NOT_THERE, IS_FOLDER = mark("kernel", "it is not there"), mark("kernel", "it is a folder")
NOT_ALLOWED, NO_ANSWER = mark("kernel", "you may not read it"), mark("kernel", "the disk does not answer")
CHUNK = 1 << 20
TRIES, PAUSE = 5, 0.4  # a virus scanner lets go of a new file after a moment
FULL = 28  # ENOSPC
QUOTA = 122  # EDQUOT
REFUSED = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.ENOTTY, errno.EOPNOTSUPP)  # a file system that cannot
RESTORE, VERIFY = ".restore-", ".verify-"  # folders of a moment, beside the database whose name they begin with


def real(path: Path) -> Path:
    """The file that a name means: where it is a symbolic link, the file that this leads to.

    A database has one lock, one folder of copies and one set of files beside it, by whatever name it is opened.
    """
    return Path(os.path.realpath(path)) if os.path.islink(path) else path  # neither fails on links in a circle


def write_whole(path: Path, data: bytes, temporary: Path | None = None) -> None:
    """Write a file under a temporary name (one of its own, or `temporary`), push it to the disk, give it its name.

    Errors: Refusal "disk_full", "disk_error".
    """
    temporary = temporary or path.with_name(f".{path.name}.part")

    def write() -> None:
        with temporary.open("wb") as stream:
            stream.write(data)
            stream.flush()
            push(stream.fileno())

    guarded(write, temporary)
    settle(temporary, path)


def write_for_people(path: Path, data: bytes) -> None:
    """Write a file that somebody asked for, where he or she wants it: whole or not at all.

    Errors: Refusal "disk_full"; "file_not_written" (read-only folder, file open elsewhere). An older file stays.
    """
    for_people(path, lambda: write_whole(path, data))


def for_people(path: Path, write: Callable[[], T]) -> T:
    """Write a file that somebody asked for. Errors: Refusal "disk_full"; "file_not_written"."""
    try:
        return write()
    except Refusal as refusal:
        if refusal.code != "disk_error":
            raise
        raise Refusal("file_not_written", file=path.name, folder=str(path.parent), **refusal.facts) from refusal


def why_not_read(path: Path, error: OSError) -> Text:
    """Why a file could not be read, in words that somebody can act upon."""
    if path.is_dir():
        return IS_FOLDER
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NOT_THERE
    return NOT_ALLOWED if isinstance(error, PermissionError) else NO_ANSWER


def settle(temporary: Path, path: Path) -> None:
    """Give a finished temporary file its name, and push the folder to the disk."""

    def move() -> None:
        for left in range(TRIES - 1, -1, -1):
            try:
                os.replace(temporary, path)
                break
            except PermissionError:
                if not left:
                    raise
                time.sleep(PAUSE)
        sync_folder(path.parent)

    guarded(move, temporary)


def guarded(work: Callable[[], T], temporary: Path | None = None) -> T:
    """Run `work`; bad luck with the disk becomes a refusal, and the temporary file goes."""
    try:
        return work()
    except OSError as error:
        if temporary is not None:
            drop(temporary)
        raise Refusal(
            "disk_full" if error.errno in (FULL, QUOTA) else "disk_error", reason=error.strerror or ""
        ) from error


def _whole_way() -> Callable[[int], object] | None:
    """What pushes a file through the memory of the disk itself, on a system whose `fsync` does not (macOS)."""
    if os.name == "nt":
        return None
    import fcntl

    command = getattr(fcntl, "F_FULLFSYNC", None)
    return None if command is None else lambda handle: fcntl.fcntl(handle, command)


WHOLE_WAY = _whole_way()


def push(handle: int, whole_way: Callable[[int], object] | None = WHOLE_WAY) -> None:
    """Push an open file to the disk; a file system that refuses the whole way (a share) is asked the usual one.

    Errors: OSError.
    """
    if whole_way is not None:
        try:
            whole_way(handle)
            return
        except OSError as error:
            if error.errno not in REFUSED:
                raise
    os.fsync(handle)


def sync_file(path: Path) -> None:
    """Push a finished file to the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        push(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Push the names of a folder to the disk, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        push(handle)
    finally:
        os.close(handle)


def drop(path: Path) -> None:
    """Remove a file that may be there or not."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return  # what cannot be removed now goes at the next start
