"""The keys of a desk (one installation): it signs with one and opens what is sent to it with the other.

They lie outside the database, so that a copy of the database alone cannot speak for the desk.
"""

import base64
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import real, write_whole
from sdgp_desktop.kernel.keys import from_recovery, group_of_mistake, recovery_words
from sdgp_desktop.kernel.texts import Text, mark

SIGNS_WITH, OPENS_WITH = mark("kernel", "It signs with"), mark("kernel", "It opens with")
BECH32, IDENTITY = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L", 58  # how an age identity is written, and its length
SIGNS = b"desk signs"  # what a part of the recovery sheet is for
AGE = "AGE-SECRET-KEY-1"  # how the secret that opens packets begins
SEGMENT_MARK = b"sdgp segment 1\n"  # says what is signed, so that one signature never serves for another thing


@dataclass(frozen=True)
class DeskKeys:
    """The two secrets of a desk: an Ed25519 seed and an age identity."""

    seed: bytes
    identity: str

    @property
    def public(self) -> str:
        """The public half of the signing key, hexadecimal: the author of segments and packets."""
        from nacl.signing import SigningKey

        return bytes(SigningKey(self.seed).verify_key).hex()

    @property
    def recipient(self) -> str:
        """The public half of the sealing key (age1…): packets for this desk are closed with it."""
        from pyrage import x25519

        return str(x25519.Identity.from_str(self.identity).to_public())

    def sign(self, mark: bytes, data: bytes) -> str:
        """The signature of `data` as the thing that `mark` names, hexadecimal."""
        from nacl.signing import SigningKey

        return SigningKey(self.seed).sign(mark + data).signature.hex()


def signed_by(public: str, mark: bytes, data: bytes, signature: str) -> bool:
    """Whether the owner of `public` signed `data` as the thing that `mark` names."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(bytes.fromhex(public)).verify(mark + data, bytes.fromhex(signature))
    except (BadSignatureError, ValueError, TypeError):
        return False
    return True


def make() -> DeskKeys:
    """New keys."""
    from pyrage import x25519

    return DeskKeys(os.urandom(32), str(x25519.Identity.generate()))


def file_of(database: Path) -> Path:
    """Where the keys of the desk of a database lie."""
    database = real(database)
    return database.with_name(database.name + ".desk")


def load(database: Path, key: bytes | None) -> DeskKeys:
    """The keys of the desk; made when there are none. With a database key they are locked with it.

    Errors: Refusal "desk_damaged" when the file cannot be read with this key.
    """
    path = file_of(database)
    if not path.exists():
        made = make()
        save(database, made, key)
        return made
    try:
        kept: dict[str, Any] = json.loads(path.read_bytes())
        secret = base64.b64decode(kept["secret"])
        if kept["locked"]:
            secret = _box(key or b"\0" * 32).decrypt(secret)
        inner = json.loads(secret)
        return DeskKeys(bytes.fromhex(inner["seed"]), str(inner["identity"]))
    except Exception as error:  # a damaged file fails in many ways, all with the same meaning
        raise Refusal("desk_damaged", file=path.name) from error


def public_of(database: Path) -> str:
    """The public key of the desk, which stands open in the file of its keys; nothing where none can be read."""
    try:
        return str(json.loads(file_of(database).read_bytes())["public"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def save(database: Path, keys: DeskKeys, key: bytes | None) -> None:
    """Keep the keys of the desk, locked with the key of the database when it has one."""
    secret = json.dumps({"seed": keys.seed.hex(), "identity": keys.identity}).encode()
    if key is not None:
        secret = bytes(_box(key).encrypt(secret))
    kept = {"format": 1, "public": keys.public, "locked": key is not None, "secret": base64.b64encode(secret).decode()}
    write_whole(file_of(database), json.dumps(kept, indent=1).encode())
    if os.name != "nt":
        file_of(database).chmod(0o600)


def is_locked(database: Path) -> bool:
    """Whether the keys of the desk are locked with the key of the database; where there are none, nothing is open."""
    try:
        return bool(json.loads(file_of(database).read_bytes())["locked"])
    except FileNotFoundError:
        return True
    except (OSError, ValueError, KeyError, TypeError):
        return False


def relock(database: Path, key: bytes, locked: bool = True) -> None:
    """Lock the keys of the desk with the key of the database, or lay them open. Errors: Refusal "desk_damaged"."""
    if file_of(database).exists():
        save(database, load(database, key), key if locked else None)


def on_paper(keys: DeskKeys) -> tuple[str, str]:
    """The two secrets of a desk as groups of letters and digits: what signs, and what opens."""
    rest = keys.identity.upper().removeprefix(AGE)
    return recovery_words(keys.seed, SIGNS), "-".join(rest[i : i + 4] for i in range(0, len(rest), 4))


def from_paper(signs: str, opens: str) -> DeskKeys:
    """The keys of a desk from its recovery sheet.

    Errors: Refusal "desk_key_not_valid" with the one of the two that is wrong; "desk_key_group" for one wrong sign.
    """
    try:
        seed = from_recovery(signs, SIGNS)
    except Refusal as refusal:
        raise _wrong(SIGNS_WITH, refusal.facts.get("group", 0)) from refusal
    letters = "".join(c for c in opens.upper() if c.isalnum()).removeprefix("AGESECRETKEY1")
    if not _is_identity(letters):
        raise _wrong(OPENS_WITH, group_of_mistake(letters, BECH32, IDENTITY, _is_identity))
    return DeskKeys(seed, AGE + letters)


def _is_identity(letters: str) -> bool:
    from pyrage import IdentityError, x25519

    try:
        x25519.Identity.from_str(AGE + letters)
    except (IdentityError, ValueError):
        return False
    return True


def _wrong(key: Text, group: object) -> Refusal:
    return Refusal("desk_key_group", key=key, group=group) if group else Refusal("desk_key_not_valid", key=key)


def _box(key: bytes) -> Any:
    from hashlib import blake2b

    from nacl.secret import SecretBox

    return SecretBox(blake2b(b"desk keys", key=key, digest_size=32).digest())
