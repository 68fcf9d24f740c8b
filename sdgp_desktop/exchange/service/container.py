"""The packet as a file: a mark in clear, then one closed envelope for each circle of receivers.

    mark (9 bytes) | major | minor | whole length (8) | number of envelopes (2)
    per envelope: length (8) | age file
    in the age file: length (4) | compressed table of contents | signature (64) | the parts, one behind the other

No name or path of a packet is ever used as a name of a file. Everything is read in pieces into a private file
under a throw-away key, and nothing is looked at before the end of its envelope is reached.
"""

import hashlib
import json
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from sdgp_desktop.exchange.service.vault import Vault
from sdgp_desktop.kernel.desk import DeskKeys, signed_by
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import guarded, settle, sync_file
from sdgp_desktop.kernel.record import canonical

MARK = b"\x89SDGP\r\n\x1a\n"
MAJOR, MINOR = 1, 0
HEADER = struct.Struct(">9sBBQH")
LENGTH = struct.Struct(">Q")
SHORT = struct.Struct(">I")
SIGNATURE = 64
MANIFEST_MARK = b"sdgp packet 1\n"
MAX_MANIFEST = 64 << 20  # bytes, unpacked
MAX_ENVELOPES = 64
MAX_PARTS = 500_000
PIECE = 1 << 20


class Control(Protocol):
    """Progress and Cancel of a long work: `check` raises when somebody cancelled."""

    def tell(self, done: int, total: int, text: str = "") -> None: ...

    def check(self) -> None: ...


class NoControl:
    """Nobody watches and nobody cancels."""

    def tell(self, done: int, total: int, text: str = "") -> None:
        """Nothing."""

    def check(self) -> None:
        """Nothing."""


@dataclass(frozen=True)
class Part:
    """One part of a packet: its hash, its length, and where its bytes come from."""

    sha256: str
    size: int
    pieces: Callable[[], Iterable[bytes]]


@dataclass(frozen=True)
class Envelope:
    """What one circle of receivers gets."""

    manifest: Mapping[str, Any]
    parts: tuple[Part, ...]
    recipients: tuple[str, ...]


class _Pieces:
    """Gives the pieces of an envelope as a file that can be read."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._rest = pieces, memoryview(b"")

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes; nothing at the end."""
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = memoryview(piece)
        found = self._rest[:size] if size >= 0 else self._rest
        self._rest = self._rest[len(found) :]
        return bytes(found)


def write(path: Path, envelopes: Iterable[Envelope], keys: DeskKeys, control: Control) -> int:
    """Write a packet under a temporary name and give it its own when it is whole; returns its bytes.

    Errors: Refusal "file_exists", "disk_full", "disk_error".
    """
    if path.exists():
        raise Refusal("file_exists", file=path.name)
    temporary = path.with_name(f".{path.name}.part")
    whole = list(envelopes)

    def work() -> int:
        with temporary.open("wb") as stream:
            stream.write(HEADER.pack(MARK, MAJOR, MINOR, 0, len(whole)))
            for envelope in whole:
                start = stream.tell()
                stream.write(LENGTH.pack(0))
                _close(envelope, keys, stream, control)
                end = stream.tell()
                stream.seek(start)
                stream.write(LENGTH.pack(end - start - LENGTH.size))
                stream.seek(end)
            size = stream.tell()
            stream.seek(0)
            stream.write(HEADER.pack(MARK, MAJOR, MINOR, size, len(whole)))
        sync_file(temporary)
        return size

    try:
        size = guarded(work, temporary)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    if path.exists():
        temporary.unlink(missing_ok=True)
        raise Refusal("file_exists", file=path.name)
    settle(temporary, path)
    return size


def _close(envelope: Envelope, keys: DeskKeys, stream: BinaryIO, control: Control) -> None:
    import pyrage

    recipients = [pyrage.x25519.Recipient.from_str(one) for one in envelope.recipients]
    inner = _Pieces(_inner(envelope, keys, control))
    small = sum(part.size for part in envelope.parts) <= PIECE
    if small:
        stream.write(pyrage.encrypt(b"".join(iter(lambda: inner.read(PIECE), b"")), recipients))
        return
    pyrage.encrypt_io(inner, stream, recipients)
    control.check()


def _inner(envelope: Envelope, keys: DeskKeys, control: Control) -> Iterator[bytes]:
    import zstandard

    manifest = canonical(dict(envelope.manifest)).encode()
    packed = zstandard.ZstdCompressor(level=3).compress(manifest)
    yield SHORT.pack(len(packed)) + packed + bytes.fromhex(keys.sign(MANIFEST_MARK, manifest))
    total, done = sum(part.size for part in envelope.parts), 0
    for part in envelope.parts:
        for piece in part.pieces():
            yield piece
            done += len(piece)
        control.tell(done, total)


@dataclass
class Opened:
    """One envelope that this desk could open, checked against its signature and its table of contents."""

    manifest: dict[str, Any]
    text: bytes  # of the table of contents, as it was signed
    vault: Vault
    start: int  # of the first part
    sender: str
    places: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name of the envelope: SHA-256 of its table of contents."""
        return hashlib.sha256(self.text).hexdigest()

    def pieces(self, place: int, size: int) -> Iterator[bytes]:
        """The bytes of a part."""
        for at in range(place, place + size, PIECE):
            yield self.vault.read(at, min(PIECE, place + size - at))


def header(path: Path) -> tuple[int, int]:
    """Length and number of envelopes of a packet, told by its first bytes.

    Errors: Refusal "packet_not", "packet_mangled", "packet_zipped", "packet_version", "packet_cut".
    """

    def work() -> tuple[bytes, int]:
        with path.open("rb") as stream:
            return stream.read(HEADER.size), path.stat().st_size

    if not path.exists():
        raise Refusal("packet_gone", file=path.name)
    first, size = guarded(work)
    if not first.startswith(MARK):
        raise Refusal(_what(first, path), file=path.name)
    if len(first) < HEADER.size:
        raise Refusal("packet_cut", file=path.name)
    _, major, _, whole, envelopes = HEADER.unpack(first)
    if major != MAJOR:
        raise Refusal("packet_version", file=path.name, version=major)
    if size < whole:
        raise Refusal("packet_cut", file=path.name)
    if size > whole:
        raise Refusal("packet_mangled", file=path.name)
    if not 0 < envelopes <= MAX_ENVELOPES:
        raise Refusal("packet_damaged", file=path.name)
    return whole, envelopes


def _what(first: bytes, path: Path) -> str:
    """Why a file is no packet: something else, packed into a zip, or changed by a mail program."""
    import base64

    if first.startswith(b"PK\x03\x04"):
        return "packet_zipped"
    with path.open("rb") as stream:
        start = stream.read(4096)
    in_letters = base64.b64encode(MARK[:6])
    if b"SDGP" in start[:64] or in_letters in start or in_letters[:7] in start:
        return "packet_mangled"
    return "packet_not"


@contextmanager
def opened(path: Path, keys: DeskKeys, folder: Path, control: Control) -> Iterator[list[Opened]]:
    """The envelopes of a packet that this desk can open, each checked as a whole; forgotten at the end of the block.

    Errors: see `header`; Refusal "packet_damaged", "packet_not_for_us", "packet_forged".
    """
    _, count = header(path)
    found: list[Opened] = []
    try:
        with path.open("rb") as stream:
            stream.seek(HEADER.size)
            for _ in range(count):
                vault = _next(stream, path, keys, folder, control)
                if vault is not None:
                    try:
                        found.append(_contents(vault, path.name))
                    except BaseException:
                        vault.close()
                        raise
            if stream.read(1):
                raise Refusal("packet_damaged", file=path.name)
        if not found:
            raise Refusal("packet_not_for_us", file=path.name)
        yield found
    finally:
        for one in found:
            one.vault.close()


def _next(stream: BinaryIO, path: Path, keys: DeskKeys, folder: Path, control: Control) -> Vault | None:
    length = stream.read(LENGTH.size)
    if len(length) < LENGTH.size:
        raise Refusal("packet_damaged", file=path.name)
    size = int(LENGTH.unpack(length)[0])
    start = stream.tell()
    if start + size > path.stat().st_size:
        raise Refusal("packet_damaged", file=path.name)
    vault = _open(_Window(stream, size), size, keys, folder, path.name, control)
    stream.seek(start + size)
    return vault


class _Window:
    """One stretch of a file."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        self._stream, self._left = stream, size

    def read(self, size: int = -1) -> bytes:
        """Up to `size` bytes of the stretch."""
        found = self._stream.read(self._left if size < 0 else min(size, self._left))
        self._left -= len(found)
        return found


def _open(source: _Window, size: int, keys: DeskKeys, folder: Path, file: str, control: Control) -> Vault | None:
    """The plain contents of one envelope, or nothing when it is for others."""
    import pyrage

    identity = pyrage.x25519.Identity.from_str(keys.identity)
    vault = Vault(folder, size)
    try:
        pyrage.decrypt_io(source, vault, [identity])
    except Exception as error:  # the library has one error for a wrong key, another for damage
        vault.close()
        if "matching keys" in str(error):
            return None
        control.check()
        raise Refusal("packet_damaged", file=file) from error
    vault.end()
    control.check()
    return vault


def _contents(vault: Vault, file: str) -> Opened:
    """Read table of contents and signature, and hold every part against them."""
    import zstandard

    try:
        (length,) = SHORT.unpack(vault.read(0, SHORT.size))
        packed = vault.read(SHORT.size, length)
        if not 0 < zstandard.frame_content_size(packed) <= MAX_MANIFEST:
            raise Refusal("packet_damaged", file=file)
        text = zstandard.ZstdDecompressor(max_window_size=MAX_MANIFEST).decompress(packed, max_output_size=MAX_MANIFEST)
        manifest = json.loads(text)
        signature = vault.read(SHORT.size + length, SIGNATURE).hex()
        sender = str(manifest["from"]["sign"])
        parts = [*manifest["segments"], *manifest["attachments"]]
        sizes = [(str(name), int(size), str(sha)) for name, size, sha in parts]
    except (zstandard.ZstdError, struct.error, ValueError, KeyError, TypeError, RecursionError, MemoryError) as error:
        raise Refusal("packet_damaged", file=file) from error
    if not signed_by(sender, MANIFEST_MARK, text, signature):
        raise Refusal("packet_forged", file=file)
    start = SHORT.size + length + SIGNATURE
    opened = Opened(manifest, text, vault, start, sender)
    if len(sizes) > MAX_PARTS or any(size < 0 for _, size, _ in sizes):
        raise Refusal("packet_damaged", file=file)
    place = start
    for name, size, sha in sizes:
        total = hashlib.sha256()
        for piece in opened.pieces(place, size):
            total.update(piece)
        if total.hexdigest() != sha:
            raise Refusal("packet_forged", file=file)
        opened.places[name] = (place, size)
        place += size
    if place != vault.size:
        raise Refusal("packet_forged", file=file)
    return opened
