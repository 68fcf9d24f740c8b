"""The key of the database: random, wrapped once for each person by the PIN, and once for the recovery sheet.

Without a PIN the file is plain. The first PIN encrypts it into a new file that is verified before it takes the
old one's place; the wrapped keys lie beside the database in `FILE.keys` and go into every safety copy.
"""

import base64
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import drop, guarded, real, settle, sync_file, write_whole

SALT, KEY = 16, 32
SIGNS, ON_SHEET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 56  # how a key of a sheet is written, and its length
OPS, MEMORY = 3, 64 * 1024 * 1024  # argon2id: about a tenth of a second on the laptops we know
PLAIN = b"SQLite format 3\0"
REWRITTEN = ".rewritten"  # how a file is called until it takes its place
BEAT = 200_000  # steps of SQLite between two looks at whether somebody cancelled
Pulse = Callable[[], object]


def _no_pulse() -> None:
    """Nobody watches and nobody cancels."""


@dataclass(frozen=True)
class Wrapped:
    """A person with a PIN."""

    id: str
    name: str


@dataclass(frozen=True)
class KeyState:
    """Who has a PIN, and whether the file is encrypted."""

    people: tuple[Wrapped, ...]
    encrypted: bool


def file_of(database: Path) -> Path:
    """The wrapped keys beside a database."""
    database = real(database)
    return database.with_name(database.name + ".keys")


def _load(database: Path) -> dict[str, Any]:
    path = file_of(database)
    if not path.exists():
        return {"format": 1, "people": {}}
    try:
        kept: Any = json.loads(path.read_bytes())
    except (OSError, ValueError) as error:
        raise Refusal("keys_damaged", file=path.name) from error
    if not _is_whole(kept):
        raise Refusal("keys_damaged", file=path.name)
    found: dict[str, Any] = kept
    return found


def _is_whole(kept: Any) -> bool:
    """Whether the file holds what `_save` writes: of each person the name, and the key with its salt, as text."""
    people = kept.get("people") if isinstance(kept, dict) else None
    return isinstance(people, dict) and all(
        isinstance(one, dict) and all(isinstance(one.get(part), str) for part in ("name", "salt", "key"))
        for one in people.values()
    )


def _save(database: Path, kept: dict[str, Any]) -> None:
    path = file_of(database)
    write_whole(path, json.dumps(kept, ensure_ascii=False, indent=1).encode("utf-8"))
    if os.name != "nt":
        path.chmod(0o600)


def state(database: Path) -> KeyState:
    """Who has a PIN; whether the file is encrypted, told by its first bytes."""
    people = tuple(Wrapped(i, str(p["name"])) for i, p in _load(database)["people"].items())
    return KeyState(people, database.exists() and database.stat().st_size > 0 and not is_plain(database))


def _derive(pin: str, salt: bytes) -> bytes:
    from nacl.pwhash import argon2id

    return bytes(argon2id.kdf(KEY, pin.encode("utf-8"), salt, opslimit=OPS, memlimit=MEMORY))


def _wrap(key: bytes, pin: str) -> dict[str, str]:
    from nacl.secret import SecretBox

    salt = os.urandom(SALT)
    boxed = bytes(SecretBox(_derive(pin, salt)).encrypt(key))
    return {"salt": base64.b64encode(salt).decode(), "key": base64.b64encode(boxed).decode()}


def _unwrap(kept: dict[str, str], pin: str) -> bytes:
    from nacl.exceptions import CryptoError
    from nacl.secret import SecretBox

    try:
        salt, boxed = base64.b64decode(kept["salt"]), base64.b64decode(kept["key"])
        return bytes(SecretBox(_derive(pin, salt)).decrypt(boxed))
    except (CryptoError, ValueError, KeyError) as error:
        raise Refusal("wrong_pin") from error


def unlock(database: Path, person_id: str, pin: str) -> bytes:
    """The key of the database. Errors: Refusal "wrong_pin"."""
    kept = _load(database)["people"].get(person_id)
    if kept is None:
        raise Refusal("wrong_pin")
    return _unwrap(kept, pin)


def any_of(database: Path, pin: str) -> tuple[str, bytes]:
    """Whose PIN this is, and the key, where the person is not known yet. Errors: Refusal "wrong_pin"."""
    for person_id, kept in _load(database)["people"].items():
        try:
            return person_id, _unwrap(kept, pin)
        except Refusal:
            continue
    raise Refusal("wrong_pin")


def check(database: Path, person_id: str, pin: str) -> None:
    """Ask again before approving, locking, unsealing, exporting; without a PIN there is nothing to ask.

    Errors: Refusal "wrong_pin".
    """
    people = _load(database)["people"]
    if person_id in people:
        _unwrap(people[person_id], pin)


def set_pin(database: Path, key: bytes, person_id: str, pin: str, name: str = "") -> None:
    """Wrap the key for one person, or anew after a change of PIN. Errors: Refusal "pin_too_short"."""
    if len(pin) < 4:
        raise Refusal("pin_too_short", least=4)
    kept = _load(database)
    kept["people"][person_id] = {"name": name or kept["people"].get(person_id, {}).get("name", ""), **_wrap(key, pin)}
    _save(database, kept)


def rename(database: Path, person_id: str, name: str) -> None:
    """Give somebody with a PIN another name; nothing is done about others. Errors: as `_save`."""
    kept = _load(database)
    if person_id in kept["people"]:
        kept["people"][person_id]["name"] = name
        _save(database, kept)


def remove_pin(database: Path, person_id: str) -> None:
    """Forget one person's PIN. Errors: Refusal "last_pin" for the last one of an encrypted database."""
    kept = _load(database)
    if len(kept["people"]) == 1 and person_id in kept["people"] and state(database).encrypted:
        raise Refusal("last_pin")
    kept["people"].pop(person_id, None)
    _save(database, kept)


def encrypt(database: Path, person_id: str, pin: str, name: str = "") -> bytes:
    """Encrypt a plain database under a new key, wrapped by this person's PIN. The store must be closed.

    From the moment when the wrapped key is written, everything is to be locked: what a crash or a full disk leaves
    open after it is locked at the next start (`relocking`). Errors: Refusal "pin_too_short"; "disk_full", "disk_error"
    (then nothing was changed).
    """
    if len(pin) < 4:
        raise Refusal("pin_too_short", least=4)
    key = os.urandom(KEY)
    made = _all_rewritten(own_files(database), key, locked=True)
    set_pin(database, key, person_id, pin, name)  # before the swap: a crash must not leave a file nobody can open
    try:
        _settle_all(made)
        _relock_desk(database, key, locked=True)
    except Refusal:
        if is_plain(database):
            drop(file_of(database))
            raise
    return key


def decrypt(database: Path, key: bytes) -> None:
    """Make an encrypted database plain again and forget all PINs. The store must be closed.

    The wrapped keys go last: after a crash before that everything is locked again.
    """
    made = _all_rewritten(own_files(database)[::-1], key, locked=False)
    _relock_desk(database, key, locked=False)
    _settle_all(made)
    drop(file_of(database))


def own_files(database: Path) -> list[Path]:
    """The database, then its attachments: after a crash in between, attachments may be plain, never closed alone."""
    database = real(database)
    blobs = database.with_name(database.name + ".attachments")
    return [database, blobs] if blobs.exists() else [database]


def _relock_desk(database: Path, key: bytes, locked: bool) -> None:
    from sdgp_desktop.kernel import desk

    desk.relock(database, key, locked)


def is_plain(path: Path) -> bool:
    """Whether a file is a database without encryption, told by its first bytes."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(PLAIN)) == PLAIN
    except OSError:
        return False


def key_for(path: Path, key: bytes | None) -> bytes | None:
    """The key that opens a file of an office with this key: a plain one, of a time without a PIN, needs none."""
    return None if is_plain(path) else key


def _all_rewritten(files: list[Path], key: bytes, locked: bool) -> dict[Path, Path]:
    made: dict[Path, Path] = {}
    try:
        for path in files:
            made[path] = rewritten(path, key, locked=locked)
    except BaseException:
        for temporary in made.values():
            drop(temporary)
        raise
    return made


def _settle_all(made: dict[Path, Path]) -> None:
    for path, temporary in made.items():
        try:
            settle(temporary, path)
        except Refusal:
            for left in made.values():
                drop(left)
            raise


def rewritten(path: Path, key: bytes, *, locked: bool, to: Path | None = None, pulse: Pulse = _no_pulse) -> Path:
    """A new file with the content of a database, encrypted or plain; verified. The caller lets it take its place.

    It lies beside `to` (the file itself when not given). `pulse` is called again and again; whatever it raises stops
    the work. Errors: Refusal "database_damaged", "disk_full", "disk_error".
    """
    from sdgp_desktop.kernel.engine import bare, open_engine, translated

    place = to or path
    temporary = place.with_name(f".{place.name}{REWRITTEN}")
    drop(temporary)
    engine = open_engine(path, key_for(path, key))
    try:
        with translated(), bare(engine) as raw, _stoppable(raw, pulse):
            raw.execute("rollback") if raw.in_transaction else None
            word = f"x'{key.hex()}'" if locked else ""
            raw.execute(f'attach database ? as other key "{word}"', (str(temporary),))
            raw.execute("pragma other.journal_mode=off").fetchall()  # it is synced as a whole, before it takes a place
            raw.execute("pragma other.synchronous=off")
            raw.execute("select sqlcipher_export('other')").fetchall()
            raw.execute("detach database other")
        check_whole(temporary, key, pulse)
        guarded(lambda: sync_file(temporary))
    except BaseException:
        drop(temporary)
        raise
    finally:
        engine.dispose()
    return temporary


def opens(path: Path, key: bytes) -> bool:
    """Whether a file opens with this key; a plain one opens with any."""
    from sdgp_desktop.kernel.engine import healed

    try:
        healed(path, key_for(path, key))
        return True
    except Refusal:
        return False


def check_whole(path: Path, key: bytes | None, pulse: Pulse = _no_pulse) -> None:
    """Read a database from end to end. Errors: Refusal "database_damaged"."""
    from sdgp_desktop.kernel.engine import bare, open_engine, translated

    engine = open_engine(path, key_for(path, key))
    try:
        with translated(), bare(engine) as raw, _stoppable(raw, pulse):
            if raw.execute("pragma integrity_check").fetchall() != [("ok",)]:
                raise Refusal("database_damaged")
    finally:
        engine.dispose()


@contextmanager
def _stoppable(raw: Any, pulse: Pulse) -> Iterator[None]:
    """Call `pulse` while a long statement runs; what it raises stops the statement and is raised here."""
    raised: list[BaseException] = []

    def beat() -> int:
        try:
            pulse()
        except BaseException as error:  # handed on below: the driver would swallow it
            raised.append(error)
        return len(raised)

    raw.set_progress_handler(beat, BEAT)
    try:
        yield
    except Exception:
        if raised:
            raise raised[0] from None
        raise
    finally:
        raw.set_progress_handler(None, 0)


def recovery_words(key: bytes, purpose: bytes = b"recovery") -> str:
    """A key as groups of letters and digits to keep on paper, with check signs that tell one purpose from another."""
    from hashlib import sha256

    text = base64.b32encode(key + sha256(purpose + key).digest()[:3]).decode().rstrip("=")
    return "-".join(text[i : i + 4] for i in range(0, len(text), 4))


def from_recovery(text: str, purpose: bytes = b"recovery") -> bytes:
    """The key of a recovery sheet. Errors: Refusal "recovery_not_valid"; "recovery_group" when one sign is wrong."""
    letters = "".join(c for c in text.upper() if c.isalnum()).replace("0", "O").replace("1", "I").replace("8", "B")
    key = _on_sheet(letters, purpose)
    if key is not None:
        return key
    group = group_of_mistake(letters, SIGNS, ON_SHEET, lambda one: _on_sheet(one, purpose) is not None)
    raise Refusal("recovery_group", group=group) if group else Refusal("recovery_not_valid")


def _on_sheet(letters: str, purpose: bytes) -> bytes | None:
    from hashlib import sha256

    try:
        data = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError:
        return None
    key, check_sum = data[:KEY], data[KEY:]
    return key if len(key) == KEY and sha256(purpose + key).digest()[:3] == check_sum else None


def group_of_mistake(letters: str, signs: str, length: int, holds: Callable[[str], bool]) -> int:
    """The group of four, counted from 1, in which one sign is wrong, missing or too many; 0 for more mistakes.

    `holds` tells a text with right check signs. All texts that lie one sign away are tried, some two thousand.
    """
    tried: Iterator[tuple[int, str]]
    if len(letters) == length:
        tried = ((n, letters[:n] + sign + letters[n + 1 :]) for n in range(length) for sign in signs)
    elif len(letters) == length - 1:
        tried = ((n, letters[:n] + sign + letters[n:]) for n in range(length) for sign in signs)
    elif len(letters) == length + 1:
        tried = ((n, letters[:n] + letters[n + 1 :]) for n in range(length + 1))
    else:
        return 0
    return next((min(n, length - 1) // 4 + 1 for n, one in tried if holds(one)), 0)
