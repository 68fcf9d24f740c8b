"""The key of the database: random, wrapped once for each person by the PIN, and once for the recovery sheet.

Without a PIN the file is plain. The first PIN encrypts it into a new file that is verified before it takes the
old one's place; the wrapped keys lie beside the database in `FILE.keys` and go into every safety copy.
"""

import base64
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import drop, settle, sync_file, write_whole

SALT, KEY = 16, 32
OPS, MEMORY = 3, 64 * 1024 * 1024  # argon2id: about a tenth of a second on the laptops we know
PLAIN = b"SQLite format 3\0"


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
    return database.with_name(database.name + ".keys")


def _load(database: Path) -> dict[str, Any]:
    path = file_of(database)
    if not path.exists():
        return {"format": 1, "people": {}}
    try:
        kept: dict[str, Any] = json.loads(path.read_bytes())
        assert isinstance(kept["people"], dict)
    except (OSError, ValueError, KeyError, AssertionError) as error:
        raise Refusal("keys_damaged", file=path.name) from error
    return kept


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


def remove_pin(database: Path, person_id: str) -> None:
    """Forget one person's PIN. Errors: Refusal "last_pin" for the last one of an encrypted database."""
    kept = _load(database)
    if len(kept["people"]) == 1 and person_id in kept["people"] and state(database).encrypted:
        raise Refusal("last_pin")
    kept["people"].pop(person_id, None)
    _save(database, kept)


def encrypt(database: Path, person_id: str, pin: str, name: str = "") -> bytes:
    """Encrypt a plain database under a new key, wrapped by this person's PIN. The store must be closed.

    Errors: Refusal "pin_too_short"; "disk_full".
    """
    if len(pin) < 4:
        raise Refusal("pin_too_short", least=4)
    key = os.urandom(KEY)
    made = [_rewritten(path, None, key) for path in _files(database)]
    set_pin(database, key, person_id, pin, name)  # before the swap: a crash must not leave a file nobody can open
    for path, temporary in made:
        settle(temporary, path)
    _relock_desk(database, None, key)
    return key


def decrypt(database: Path, key: bytes) -> None:
    """Make an encrypted database plain again and forget all PINs. The store must be closed."""
    made = [_rewritten(path, key, None) for path in reversed(_files(database))]
    for path, temporary in made:
        settle(temporary, path)
    _relock_desk(database, key, None)
    drop(file_of(database))


def _files(database: Path) -> list[Path]:
    """The database, then its attachments: after a crash in between, attachments may be plain, never closed alone."""
    blobs = database.with_name(database.name + ".attachments")
    return [database, blobs] if blobs.exists() else [database]


def _relock_desk(database: Path, old: bytes | None, new: bytes | None) -> None:
    from sdgp_desktop.kernel import desk

    if desk.file_of(database).exists():
        desk.save(database, desk.load(database, old), new)


def is_plain(path: Path) -> bool:
    """Whether a file is a database without encryption, told by its first bytes."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(PLAIN)) == PLAIN
    except OSError:
        return False


def _rewritten(path: Path, old: bytes | None, new: bytes | None) -> tuple[Path, Path]:
    """Export into a new file and verify it; the caller lets it take the old one's place."""
    from sdgp_desktop.kernel.engine import open_engine

    temporary = path.with_name(f".{path.name}.rewritten")
    drop(temporary)
    engine = open_engine(path, None if is_plain(path) else old)
    try:
        with engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("rollback") if raw.in_transaction else None
            word = f"x'{new.hex()}'" if new is not None else ""
            raw.execute(f'attach database ? as other key "{word}"', (str(temporary),))
            raw.execute("select sqlcipher_export('other')").fetchall()
            raw.execute("detach database other")
    except BaseException:
        drop(temporary)
        raise
    finally:
        engine.dispose()
    _verify(temporary, new)
    sync_file(temporary)
    return path, temporary


def _verify(path: Path, key: bytes | None) -> None:
    from sqlalchemy import text

    from sdgp_desktop.kernel.engine import open_engine

    engine = open_engine(path, key)
    try:
        with engine.connect() as connection:
            if connection.execute(text("pragma integrity_check")).scalar_one() != "ok":
                drop(path)
                raise Refusal("database_damaged")
    finally:
        engine.dispose()


def recovery_words(key: bytes, purpose: bytes = b"recovery") -> str:
    """A key as groups of letters and digits to keep on paper, with check signs that tell one purpose from another."""
    from hashlib import sha256

    text = base64.b32encode(key + sha256(purpose + key).digest()[:3]).decode().rstrip("=")
    return "-".join(text[i : i + 4] for i in range(0, len(text), 4))


def from_recovery(text: str, purpose: bytes = b"recovery") -> bytes:
    """The key of a recovery sheet. Errors: Refusal "recovery_not_valid"."""
    from hashlib import sha256

    letters = "".join(c for c in text.upper() if c.isalnum()).replace("0", "O").replace("1", "I").replace("8", "B")
    try:
        data = base64.b32decode(letters + "=" * (-len(letters) % 8))
    except ValueError as error:
        raise Refusal("recovery_not_valid") from error
    key, check_sum = data[:KEY], data[KEY:]
    if len(key) != KEY or sha256(purpose + key).digest()[:3] != check_sum:
        raise Refusal("recovery_not_valid")
    return key
