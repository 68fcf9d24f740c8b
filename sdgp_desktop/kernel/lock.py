"""One running copy per database: an OS lock that dies with its process, and the name of who holds it.

The same lock, held for a moment and waited for, keeps two programs from changing a small file at once.
"""

import json
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from sdgp_desktop.kernel.dates import iso_moment, read_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import guarded, real

TRIES, PAUSE = 400, 0.005  # seconds: whoever holds a lock for a moment needs some milliseconds
NOBODY_YET = "?"  # who holds a database that is opened for the first time: its people are not read yet


@dataclass(frozen=True)
class Holder:
    """Who has a database open: the person, the computer, since when."""

    person: str
    host: str
    since: datetime


class Lock:
    """Held until `release` or the end of the process."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream: BinaryIO | None = stream

    def hand_to(self, person: str) -> None:
        """Somebody else works in the database now; where that cannot be noted, the name before stays."""
        if self._stream is not None:
            with suppress(OSError):
                _note(self._stream, person)

    def release(self) -> None:
        """Let others open the database."""
        if self._stream is not None:
            _unlock(self._stream)
            self._stream.close()
            self._stream = None


def file_of(database: Path) -> Path:
    """The lock file beside a database."""
    database = real(database)
    return database.with_name(database.name + ".lock")


def take(database: Path, person: str = "") -> Lock:
    """Hold the database for one program; until somebody is named, it is the one who held it last.

    Errors: Refusal "in_use" with who has it; "two_names" for a file with a second name; "disk_full".
    """
    path = file_of(database)
    if os.name != "nt" and database.exists() and database.stat().st_nlink > 1:
        raise Refusal("two_names", file=database.name)  # by the other name it has another lock, and another journal
    try:
        stream = path.open("r+b") if path.exists() else path.open("w+b")
    except OSError as error:
        raise Refusal("read_only", file=database.name) from error
    if not _try_lock(stream):
        found = _read(path)
        stream.close()
        person_there, host, since = (found.person, found.host, found.since) if found else (NOBODY_YET, "?", None)
        raise Refusal("in_use", person=person_there, host=host, since=since.isoformat() if since else "")
    last = _read(path)
    try:
        guarded(lambda: _note(stream, person or (last.person if last is not None else NOBODY_YET)))
    except BaseException:
        with suppress(OSError):
            stream.close()
        raise
    return Lock(stream)


@contextmanager
def for_a_moment(path: Path) -> Iterator[bool]:
    """Hold a lock file, after whoever holds it now; gives whether that let go in time.

    Errors: Refusal "disk_full", "disk_error".
    """
    with guarded(lambda: path.open("a+b")) as stream:
        held = _try_lock(stream)
        for _ in range(TRIES):
            if held:
                break
            time.sleep(PAUSE)
            held = _try_lock(stream)
        try:
            yield held
        finally:
            if held:
                _unlock(stream)


def _note(stream: BinaryIO, person: str) -> None:
    note = {"person": person, "host": socket.gethostname(), "since": iso_moment(datetime.now(UTC))}
    stream.seek(1)  # the first byte carries the lock, so that others can read the rest on any system
    stream.truncate()
    stream.write(json.dumps(note).encode("utf-8"))
    stream.flush()


def holder(database: Path) -> Holder | None:
    """Who has the database open now, or nothing."""
    path = file_of(database)
    if not path.exists():
        return None
    with path.open("r+b") as stream:
        if _try_lock(stream):
            _unlock(stream)
            return None
    return _read(path) or Holder("?", "?", datetime.now(UTC))


def _read(path: Path) -> Holder | None:
    try:
        with path.open("rb") as stream:
            stream.seek(1)
            note = json.loads(stream.read())
        return Holder(str(note["person"]), str(note["host"]), read_moment(note["since"]))
    except (OSError, ValueError, KeyError):
        return None


if os.name == "nt":
    import msvcrt

    def _try_lock(stream: BinaryIO) -> bool:
        stream.seek(0)
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
        except OSError:
            return False
        return True

    def _unlock(stream: BinaryIO) -> None:
        stream.seek(0)
        msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined,unused-ignore]

else:
    import fcntl

    def _try_lock(stream: BinaryIO) -> bool:
        try:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(stream: BinaryIO) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_UN)
