"""What lies beside a database is locked with it: its attachments, the keys of its desk, its safety copies, their shelf.

While somebody has a PIN nothing of the office lies open on the disk. The file of wrapped keys says that everything is
to be locked, and each file says by its first bytes whether it is: so a crash in between is finished at the next start.
"""

import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from sdgp_desktop.kernel import backup, desk, keys
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import RESTORE, VERIFY, drop, settle, write_whole
from sdgp_desktop.kernel.store import Store

LEFT = (keys.REWRITTEN, ".part", ".restored")  # endings of what a crash leaves half written
A_DAY = 86_400


class Control(Protocol):
    """Progress and Cancel of a long work: `check` raises when somebody cancelled."""

    def tell(self, done: int, total: int, text: str = "") -> None: ...

    def check(self) -> None: ...


class Quiet:
    """Nobody watches and nobody cancels."""

    def tell(self, done: int, total: int, text: str = "") -> None:
        """Nothing."""

    def check(self) -> None:
        """Nothing."""


@dataclass(frozen=True)
class Relocked:
    """How many copies were changed, and the names of the damaged ones, which nothing can be got from any more."""

    changed: int
    damaged: tuple[str, ...] = ()


def sweep(database: Path) -> None:
    """Remove what a crash left half written beside a database. Its lock must be held."""
    for ending in LEFT:
        beside = database.parent.glob(f".{database.name}*{ending}*")
        for left in (*beside, *backup.folder_of(database).glob(f".*{ending}*")):
            drop(left)
    for folder in database.parent.glob(f".{database.name}{RESTORE}*"):
        shutil.rmtree(folder, ignore_errors=True)
    for folder in database.parent.glob(f".{database.name}{VERIFY}*"):
        if time.time() - folder.stat().st_mtime > A_DAY:  # one that only looks may be at work, in a command
            shutil.rmtree(folder, ignore_errors=True)


def finish(database: Path, key: bytes) -> None:
    """Lock what a crash left open of a database with a PIN, before it is opened; where the disk is full, next time.

    Nothing is locked with a key that does not open the database (a recovery sheet of another office).
    """
    with suppress(Refusal):
        if not keys.opens(database, key):
            return
        for path in keys.own_files(database):
            if keys.is_plain(path):
                settle(keys.rewritten(path, key, locked=True), path)
        if not desk.is_locked(database):
            desk.relock(database, key)


def renew_keys(database: Path, key: bytes) -> None:
    """After a change of PINs: the copies open with the PINs of today too, and with none that was given up."""
    wrapped = keys.file_of(database)
    for path in closed_copies(database):
        beside = keys.file_of(path)
        if wrapped.exists() and beside.exists() and keys.opens(path, key):
            write_whole(beside, wrapped.read_bytes())


def open_copies(database: Path) -> list[Path]:
    """The safety copies that lie open, and their shelf if it does."""
    return [path for path in _shelved(database) if keys.is_plain(path)]


def closed_copies(database: Path) -> list[Path]:
    """The safety copies that are locked, and their shelf if it is."""
    return [path for path in _shelved(database) if not keys.is_plain(path)]


def _shelved(database: Path) -> list[Path]:
    shelf = backup.shelf_of(database)
    return [*sorted(backup.folder_of(database).glob("*.db")), *([shelf] if shelf.exists() else [])]


def lock_copies(store: Store, control: Control) -> Relocked:
    """Lock the safety copies of a time without a PIN; damaged ones go, for nothing of the office may lie open.

    Errors: Refusal "disk_full", "disk_error"; what is done stays, the rest is locked at the next start.
    """
    assert store.key is not None
    return _each(store, store.key, open_copies(store.path), control, locked=True)


def unlock_copies(store: Store, control: Control) -> Relocked:
    """Lay the safety copies open, before the PIN goes; those that do not open with this key stay as they are."""
    assert store.key is not None
    return _each(store, store.key, closed_copies(store.path), control, locked=False)


def _each(store: Store, key: bytes, paths: list[Path], control: Control, locked: bool) -> Relocked:
    damaged = []
    for number, path in enumerate(paths):
        control.tell(number, len(paths))
        with store.copying:
            if not path.exists() or keys.is_plain(path) is not locked:
                continue  # meanwhile it was let go, or changed by whoever made a copy
            try:
                _change(store.path, path, key, control, locked)
            except Refusal as refusal:
                if refusal.code != "database_damaged":
                    raise
                damaged.append(path.name)
                if locked and _is_damaged(path, key):
                    backup.let_go(path)
    return Relocked(len(paths) - len(damaged), tuple(damaged))


def _change(database: Path, path: Path, key: bytes, control: Control, locked: bool) -> None:
    """One file: what belongs to it is locked before and laid open after, so that what looks locked is so altogether."""
    temporary = keys.rewritten(path, key, locked=locked, pulse=control.check)
    if locked:
        _relock_desk(path, key, locked)
        wrapped = keys.file_of(database)
        if wrapped.exists() and path != backup.shelf_of(database):
            write_whole(keys.file_of(path), wrapped.read_bytes())
    settle(temporary, path)
    if not locked:
        _relock_desk(path, key, locked)
        drop(keys.file_of(path))


def _relock_desk(path: Path, key: bytes, locked: bool) -> None:
    try:
        desk.relock(path, key, locked)
    except Refusal as refusal:
        if refusal.code != "desk_damaged":
            raise
        drop(desk.file_of(path))  # keys that nobody can read


def _is_damaged(path: Path, key: bytes) -> bool:
    try:
        keys.check_whole(path, key)
    except Refusal as refusal:
        return refusal.code == "database_damaged"
    return False
