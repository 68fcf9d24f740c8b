"""The visit package as a file: closed with a password of its own, signed by the desk that made it.

    mark (9 bytes) | major | minor | whole length (8) | SHA-256 of what follows (32) | salt (16)
    secret box (XSalsa20-Poly1305, key by argon2id): zstd of
    {"text": table of contents, "signature": …, "segments": [base64, …]}

Only the mark stands in clear: neither people nor visit. Damage is told from a wrong password by the SHA-256.
`FORMAT.md` describes this file and the general packet; segments are the same in both.
"""

import hashlib
import os
import struct
import unicodedata
from pathlib import Path
from typing import Any

import msgspec

from sdgp_desktop.exchange.service import container
from sdgp_desktop.exchange.service.parts import decode
from sdgp_desktop.kernel.desk import DeskKeys, signed_by
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import guarded
from sdgp_desktop.kernel.segments import Sealed

ENDING = ".sdgpvisit"
MARK = b"\x89SDGV\r\n\x1a\n"
MAJOR, MINOR = 1, 0
HEADER = struct.Struct(">9sBBQ32s")
SIGNED = b"sdgp visit package 1\n"
LEAST = 10  # signs of a password
SALT = 16
OPS, MEMORY = 4, 128 << 20  # the work for one password: the same on every computer, and within an old one's memory
MOST = 16 << 20  # bytes of a package, closed or open: a delegation is a few thousand


class Contents(msgspec.Struct, rename={"sender": "from"}):
    """The table of contents, which is signed."""

    packet: str
    federation: str
    world: str
    sender: dict[str, str | int]
    office: str  # for whom
    visit: str
    audience: str
    people: int
    made: str
    schema: int
    cards: list[dict[str, str | int]]  # of the desks that wrote the segments
    segments: list[tuple[str, str]]  # name, SHA-256


class _Inside(msgspec.Struct):
    text: str
    signature: str
    segments: list[bytes]


def whole(contents: Contents, parts: list[bytes], keys: DeskKeys, password: str) -> bytes:
    """All bytes of a package. Errors: Refusal "password_short"."""
    import zstandard

    if len(password) < LEAST:
        raise Refusal("password_short", least=LEAST)
    text = msgspec.json.encode(contents)
    inside = _Inside(text.decode(), keys.sign(SIGNED, text), parts)
    packed = zstandard.ZstdCompressor(level=3).compress(msgspec.json.encode(inside))
    closed = close(packed, password)
    size = HEADER.size + len(closed)
    return HEADER.pack(MARK, MAJOR, MINOR, size, hashlib.sha256(closed).digest()) + closed


def close(data: bytes, password: str) -> bytes:
    """Salt and secret box of `data`."""
    salt = os.urandom(SALT)
    return salt + bytes(_box(password, salt).encrypt(data))


def _box(password: str, salt: bytes) -> Any:
    from nacl.pwhash import argon2id
    from nacl.secret import SecretBox

    spelled = unicodedata.normalize("NFC", password).encode()  # two keyboards spell é in two ways
    return SecretBox(argon2id.kdf(SecretBox.KEY_SIZE, spelled, salt, opslimit=OPS, memlimit=MEMORY))


def closed_part(path: Path) -> bytes:
    """What is closed in a package, whole and undamaged.

    Errors: Refusal "packet_gone", "visit_not", "visit_is_packet", "packet_version", "packet_cut", "packet_damaged".
    """
    if not guarded(path.exists):
        raise Refusal("packet_gone", file=path.name)

    def read() -> bytes:
        with path.open("rb") as stream:
            return stream.read(MOST + 1)

    data = guarded(read)
    if data.startswith(container.MARK):
        raise Refusal("visit_is_packet", file=path.name)
    if not data.startswith(MARK) or len(data) > MOST:
        cut = 0 < len(data) < len(MARK) and MARK.startswith(data)
        raise Refusal("packet_cut" if cut else "visit_not", file=path.name)
    if len(data) < HEADER.size:
        raise Refusal("packet_cut", file=path.name)
    _, major, _, size, sha = HEADER.unpack_from(data)
    if not major:
        raise Refusal("packet_damaged", file=path.name)
    if major != MAJOR:
        raise Refusal("packet_version", file=path.name, version=major)
    if len(data) < size:
        raise Refusal("packet_cut", file=path.name)
    closed = data[HEADER.size :]
    if len(data) > size or len(closed) <= SALT or hashlib.sha256(closed).digest() != sha:
        raise Refusal("packet_damaged", file=path.name)
    return closed


def read(path: Path, password: str) -> tuple[Contents, list[Sealed]]:
    """A package opened and held against its signature: its table of contents and its segments, parents first.

    Errors: as `closed_part`; Refusal "visit_password", "packet_damaged", "packet_forged".
    """
    import zstandard
    from nacl.exceptions import CryptoError

    closed = closed_part(path)
    try:
        packed = _box(password, closed[:SALT]).decrypt(closed[SALT:])
    except CryptoError as error:
        raise Refusal("visit_password", file=path.name) from error
    try:
        if not 0 < zstandard.frame_content_size(packed) <= MOST:
            raise Refusal("packet_damaged", file=path.name)
        plain = zstandard.ZstdDecompressor(max_window_size=MOST).decompress(packed, max_output_size=MOST)
        inside = msgspec.json.decode(plain, type=_Inside)
        contents = msgspec.json.decode(inside.text, type=Contents)
    except (zstandard.ZstdError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError, MemoryError) as error:
        raise Refusal("packet_damaged", file=path.name) from error
    return contents, _checked(inside, contents, path.name)


def _checked(inside: _Inside, contents: Contents, file: str) -> list[Sealed]:
    author = str(contents.sender.get("sign", ""))
    if not signed_by(author, SIGNED, inside.text.encode(), inside.signature):
        raise Refusal("packet_forged", file=file)
    listed: list[Any] = [sha for _, sha in contents.segments]
    if [hashlib.sha256(part).hexdigest() for part in inside.segments] != listed:
        raise Refusal("packet_forged", file=file)
    return [decode(part, name, file) for (name, _), part in zip(contents.segments, inside.segments, strict=True)]
