"""The packet as a file: a mark in clear, then one closed envelope for each circle of receivers.

    mark (9 bytes) | major | minor | whole length (8) | number of envelopes (2)
    per envelope: length (8) | age file
    at the end: SHA-256 of all bytes before (32)
    in the age file: length (4) | compressed table of contents | signature (64) | the parts, one behind the other

The sum at the end tells everybody that a packet was damaged on its way, also in an envelope that is for others only.
No name or path of a packet is ever used as a name of a file. Everything is read in pieces into a private file
under a throw-away key, and nothing is looked at before the end of its envelope is reached.
"""

import hashlib
import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from sdgp_desktop.exchange.service.manifest import MAX_MANIFEST, read_manifest
from sdgp_desktop.exchange.service.noting import check_free
from sdgp_desktop.exchange.service.streams import Guard, Reader, Writer, pieces_reader, sum_of, window_reader
from sdgp_desktop.exchange.service.vault import Vault
from sdgp_desktop.kernel.desk import DeskKeys, signed_by
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import drop, guarded, settle, sync_file
from sdgp_desktop.kernel.record import canonical

MARK = b"\x89SDGP\r\n\x1a\n"
MAJOR, MINOR = 1, 0
HEADER = struct.Struct(">9sBBQH")
LENGTH = struct.Struct(">Q")
SHORT = struct.Struct(">I")
SIGNATURE, SUM = 64, 32
MANIFEST_MARK = b"sdgp packet 1\n"
MAX_ENVELOPES = 64
MARKED = 1 << 10  # bytes of its beginning that tell a packet
LOOKED_AT = 64 << 10  # bytes at both ends of a file that is no packet, to say what it is
PIECE = 1 << 20
AROUND = 22 + 48 + 16 + 140  # bytes of an age file: first line, seal of the head, nonce, and grease of about this size
STANZA = 98  # bytes for each receiver
CHUNK, SEAL = 64 << 10, 16  # each so many bytes are sealed with so many


MILLION = 1_000_000
MEGABYTES, DOCUMENTS = "MB", "documents"  # what progress counts


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


def about(envelopes: Iterable[Envelope]) -> int:
    """The bytes of the file that these envelopes would make, but for the few that the library adds by chance."""
    total = HEADER.size + SUM
    for envelope in envelopes:
        inside = SHORT.size + len(_packed(_text(envelope))) + SIGNATURE + sum(part.size for part in envelope.parts)
        total += LENGTH.size + AROUND + STANZA * len(envelope.recipients) + inside + SEAL * (inside // CHUNK + 1)
    return total


def write(path: Path, envelopes: Iterable[Envelope], keys: DeskKeys, control: Control) -> int:
    """Write a packet under a temporary name and give it its own when it is whole; returns its bytes.

    Errors: Refusal "file_exists", "disk_full", "disk_error".
    """
    size = prepare(path, envelopes, keys, control)
    try:
        publish(path)
    except BaseException:
        forget(path)
        raise
    return size


def prepare(
    path: Path, envelopes: Iterable[Envelope], keys: DeskKeys, control: Control, *, replacing: bool = False
) -> int:
    """Write a packet under a temporary name, to be published or forgotten; returns its bytes.

    With `replacing` an older file of that name may be there; it stays as it is. Errors: as `write`.
    """
    if not replacing:
        check_free(path)
    temporary = _temporary(path)
    whole = list(envelopes)

    def work() -> int:
        with temporary.open("w+b") as stream:
            stream.write(HEADER.pack(MARK, MAJOR, MINOR, 0, len(whole)))
            for envelope in whole:
                start = stream.tell()
                stream.write(LENGTH.pack(0))
                _close(envelope, keys, stream, control)
                end = stream.tell()
                stream.seek(start)
                stream.write(LENGTH.pack(end - start - LENGTH.size))
                stream.seek(end)
            size = stream.tell() + SUM
            stream.seek(0)
            stream.write(HEADER.pack(MARK, MAJOR, MINOR, size, len(whole)))
            stream.write(sum_of(stream, size - SUM, control.check))
        sync_file(temporary)
        return size

    try:
        return guarded(work, temporary)
    except BaseException:
        drop(temporary)
        raise


def publish(path: Path, *, replacing: bool = False) -> None:
    """Give a packet that was prepared its name, in one step. Errors: as `write`."""
    if not replacing:
        check_free(path)
    settle(_temporary(path), path)


def mark_prepared(path: Path) -> str:
    """The mark of a packet that was prepared. Errors: as `write`."""
    return guarded(lambda: mark_of(_temporary(path)))


def mark_of(file: Path) -> str:
    """What tells a packet from every other one, whatever it is called: it begins with keys made by chance."""
    with file.open("rb") as stream:
        return hashlib.sha256(stream.read(MARKED)).hexdigest()


def forget(path: Path) -> None:
    """Let go of a packet that was prepared and not published."""
    drop(_temporary(path))


def _temporary(path: Path) -> Path:
    return path.with_name(f".{path.name}.part")


def _close(envelope: Envelope, keys: DeskKeys, stream: BinaryIO, control: Control) -> None:
    import pyrage

    recipients = [pyrage.x25519.Recipient.from_str(one) for one in envelope.recipients]
    guard = Guard()
    inner = Reader(guard, pieces_reader(_inner(envelope, keys, control)))
    try:
        pyrage.encrypt_io(inner, Writer(guard, stream.write), recipients)
    finally:
        guard.tell()
    control.check()


def megabytes(size: int) -> int:
    """A size as progress tells it: small numbers, whatever the packet."""
    return -(-size // MILLION)


def _text(envelope: Envelope) -> bytes:
    """The table of contents as it is signed."""
    return canonical(dict(envelope.manifest)).encode()


def _packed(text: bytes) -> bytes:
    import zstandard

    return zstandard.ZstdCompressor(level=3).compress(text)


def _inner(envelope: Envelope, keys: DeskKeys, control: Control) -> Iterator[bytes]:
    manifest = _text(envelope)
    packed = _packed(manifest)
    yield SHORT.pack(len(packed)) + packed + bytes.fromhex(keys.sign(MANIFEST_MARK, manifest))
    total, done = sum(part.size for part in envelope.parts), 0
    for part in envelope.parts:
        for piece in part.pieces():
            yield piece
            done += len(piece)
        control.tell(megabytes(done), megabytes(total), MEGABYTES)


@dataclass
class Opened:
    """One envelope that this desk could open, checked against its signature and its table of contents."""

    number: int  # its place in the file, counted from 1
    manifest: dict[str, Any]
    text: bytes  # of the table of contents, as it was signed
    vault: Vault
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
    """Minor version and number of envelopes of a packet, told by its first bytes.

    Errors: Refusal "packet_not", "packet_mangled", "packet_zipped", "packet_version", "packet_cut".
    """

    def work() -> tuple[bytes, int]:
        with path.open("rb") as stream:
            return stream.read(HEADER.size), path.stat().st_size

    if not guarded(path.exists):
        raise Refusal("packet_gone", file=path.name)
    first, size = guarded(work)
    if len(first) < HEADER.size and (MARK.startswith(first) or first.startswith(MARK)):
        raise Refusal("packet_cut", file=path.name)
    if not first.startswith(MARK):
        raise Refusal(guarded(lambda: _what(first, path)), file=path.name)
    _, major, minor, whole, envelopes = HEADER.unpack(first)
    if not major:
        raise Refusal("packet_damaged", file=path.name)  # no program ever wrote it
    if major != MAJOR:
        raise Refusal("packet_version", file=path.name, version=major)
    if size < whole:
        raise Refusal("packet_cut", file=path.name)
    if size > whole:
        raise Refusal("packet_mangled", file=path.name)
    if not 0 < envelopes <= MAX_ENVELOPES:
        raise Refusal("packet_damaged", file=path.name)
    return minor, envelopes


def _what(first: bytes, path: Path) -> str:
    """Why a file is no packet: something else, packed into a zip, or changed by a mail program."""
    import base64

    with path.open("rb") as stream:
        start = stream.read(LOOKED_AT)
        stream.seek(max(0, path.stat().st_size - LOOKED_AT))
        end = stream.read(LOOKED_AT)
    if first.startswith(b"PK\x03\x04"):
        return "packet_zipped" if b".sdgp" in start + end else "packet_not"
    in_letters = base64.b64encode(MARK[:6])
    if b"SDGP" in start[:64] or in_letters in start or in_letters[:7] in start:
        return "packet_mangled"
    return "packet_not"


@contextmanager
def opened(path: Path, keys: DeskKeys, folder: Path, control: Control) -> Iterator[list[Opened]]:
    """The envelopes of a packet that this desk can open, each checked as a whole; forgotten at the end of the block.

    Errors: see `header`; Refusal "packet_damaged", "packet_not_for_us", "packet_forged", "disk_full", "disk_error".
    """
    minor, count = header(path)
    found: list[Opened] = []
    try:
        guarded(lambda: _open_all(path, count, keys, folder, control, found))
        if not found:
            raise Refusal("packet_not_for_us", file=path.name)
        _check_whole(found, minor, count, keys.recipient, path.name)
        yield found
    finally:
        for one in found:
            one.vault.close()


def _open_all(path: Path, count: int, keys: DeskKeys, folder: Path, control: Control, found: list[Opened]) -> None:
    with path.open("rb") as stream:
        if sum_of(stream, path.stat().st_size - SUM, control.check) != stream.read(SUM):
            raise Refusal("packet_damaged", file=path.name)
        stream.seek(HEADER.size)
        for number in range(1, count + 1):
            vault = _next(stream, path, keys, folder, control)
            if vault is None:
                continue
            try:
                found.append(_contents(vault, path.name, number, control))
            except BaseException:
                vault.close()
                raise
        if len(stream.read(SUM + 1)) != SUM:
            raise Refusal("packet_damaged", file=path.name)


def _check_whole(found: list[Opened], minor: int, count: int, seal: str, file: str) -> None:
    """All envelopes belong to one packet of one sender, stand in their places, and none that is for us is missing."""
    first = found[0].manifest
    for one in found:
        mine = one.manifest
        if one.sender != found[0].sender or any(mine[k] != first[k] for k in ("packet", "part", "world", "made")):
            raise Refusal("packet_forged", file=file)
        if mine["envelope"] != (one.number, count):
            raise Refusal("packet_forged", file=file)
        if seal not in mine["to"]:
            raise Refusal("packet_rewrapped", file=file)
        if mine["minor"] != minor or mine["opens"].get(seal) != [o.number for o in found]:
            raise Refusal("packet_damaged", file=file)


def _next(stream: BinaryIO, path: Path, keys: DeskKeys, folder: Path, control: Control) -> Vault | None:
    length = stream.read(LENGTH.size)
    if len(length) < LENGTH.size:
        raise Refusal("packet_damaged", file=path.name)
    size = int(LENGTH.unpack(length)[0])
    start = stream.tell()
    if start + size > path.stat().st_size:
        raise Refusal("packet_damaged", file=path.name)
    vault = _open(stream, size, keys, folder, path.name, control)
    stream.seek(start + size)
    return vault


def _open(stream: BinaryIO, size: int, keys: DeskKeys, folder: Path, file: str, control: Control) -> Vault | None:
    """The plain contents of one envelope, or nothing when it is for others."""
    import pyrage

    identity = pyrage.x25519.Identity.from_str(keys.identity)
    vault, guard = Vault(folder, size), Guard()
    pieces = window_reader(stream, size, lambda done: control.tell(megabytes(done), megabytes(size), MEGABYTES))
    source = Reader(guard, pieces)
    try:
        pyrage.decrypt_io(source, Writer(guard, vault.write), [identity])
        guard.tell()
        vault.end()
        control.check()
    except BaseException as error:  # the library has one error for a wrong key, several for damage
        vault.close()
        guard.tell()
        if isinstance(error, pyrage.DecryptError) and "matching keys" in str(error):
            return None
        if isinstance(error, (pyrage.DecryptError, OSError)):
            raise Refusal("packet_damaged", file=file) from error
        raise
    return vault


def _contents(vault: Vault, file: str, number: int, control: Control) -> Opened:
    """Read table of contents and signature, and hold every part against them."""
    text, length = _manifest_text(vault, file)
    manifest = read_manifest(text, file)
    signature = vault.read(SHORT.size + length, SIGNATURE).hex()
    sender = str(manifest["from"]["sign"])
    if not signed_by(sender, MANIFEST_MARK, text, signature):
        raise Refusal("packet_forged", file=file)
    opened = Opened(number, manifest, text, vault, sender)
    place = SHORT.size + length + SIGNATURE
    for kind in ("segments", "attachments"):
        for name, size, sha in manifest[kind]:
            total = hashlib.sha256()
            for piece in opened.pieces(place, size):
                total.update(piece)
                control.check()
            if total.hexdigest() != sha or (kind == "attachments" and name != sha):
                raise Refusal("packet_forged", file=file)
            opened.places[name] = (place, size)
            place += size
    if place != vault.size:
        raise Refusal("packet_forged", file=file)
    return opened


def _manifest_text(vault: Vault, file: str) -> tuple[bytes, int]:
    """The table of contents unpacked, and its packed length; bounded before anything is unpacked."""
    import zstandard

    try:
        (length,) = SHORT.unpack(vault.read(0, SHORT.size))
        if length > MAX_MANIFEST:
            raise Refusal("packet_damaged", file=file)
        packed = vault.read(SHORT.size, length)
        if not 0 < zstandard.frame_content_size(packed) <= MAX_MANIFEST:
            raise Refusal("packet_damaged", file=file)
        unpacker = zstandard.ZstdDecompressor(max_window_size=MAX_MANIFEST)
        return unpacker.decompress(packed, max_output_size=MAX_MANIFEST, allow_extra_data=False), length
    except (zstandard.ZstdError, struct.error, ValueError, MemoryError) as error:
        raise Refusal("packet_damaged", file=file) from error
