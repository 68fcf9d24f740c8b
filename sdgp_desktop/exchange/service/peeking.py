"""Who made a packet and what is in it, told by its beginning alone: enough for a list, never for taking it in."""

from pathlib import Path
from typing import Any, BinaryIO

from sdgp_desktop.exchange.service import visit_file
from sdgp_desktop.exchange.service.container import (
    HEADER,
    LENGTH,
    MANIFEST_MARK,
    MARK,
    SHORT,
    SIGNATURE,
    header,
)
from sdgp_desktop.exchange.service.manifest import MAX_MANIFEST, read_manifest
from sdgp_desktop.kernel.desk import DeskKeys, signed_by
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import guarded

STEPS = (256 << 10, 2 << 20, 4 * MAX_MANIFEST)  # bytes read of an envelope: more only where its contents are long


def is_visit(path: Path, *, by_name: bool = True) -> bool:
    """Whether a file is a visit package rather than a packet: by what it begins with, or else by its name.

    Errors: Refusal "disk_error".
    """
    first = guarded(lambda: _beginning(path)) if guarded(path.is_file) else b""
    if first.startswith((visit_file.MARK, MARK)):
        return first.startswith(visit_file.MARK)
    return by_name and path.suffix.lower() == visit_file.ENDING


def _beginning(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(len(MARK))


def peek(path: Path, keys: DeskKeys) -> dict[str, Any] | None:
    """The signed table of contents of the first envelope for this desk; nothing when there is none.

    Errors: as `container.header`; Refusal "packet_damaged", "packet_forged", "packet_version", "disk_error".
    """
    _, count = header(path)
    return guarded(lambda: _first(path, count, keys))


def _first(path: Path, count: int, keys: DeskKeys) -> dict[str, Any] | None:
    with path.open("rb") as stream:
        stream.seek(HEADER.size)
        for _ in range(count):
            length = stream.read(LENGTH.size)
            if len(length) < LENGTH.size:
                raise Refusal("packet_damaged", file=path.name)
            size, start = int(LENGTH.unpack(length)[0]), stream.tell()
            found = _contents(stream, start, size, keys, path.name)
            if found is not None:
                return found
            stream.seek(start + size)
    return None


def _contents(stream: BinaryIO, start: int, size: int, keys: DeskKeys, file: str) -> dict[str, Any] | None:
    for step in STEPS:
        stream.seek(start)
        plain = _plain(stream.read(min(size, step)), keys, file)
        if plain is None:
            return None
        packed, rest = plain[SHORT.size :], plain[: SHORT.size]
        length = int(SHORT.unpack(rest)[0]) if len(rest) == SHORT.size else 0
        if len(packed) >= length + SIGNATURE and length:
            return _read(packed[:length], packed[length : length + SIGNATURE].hex(), file)
        if step >= size:
            break
    raise Refusal("packet_damaged", file=file)


def _plain(closed: bytes, keys: DeskKeys, file: str) -> bytes | None:
    """As much of the plain contents as can be proven; nothing when the envelope is for others."""
    import io

    import pyrage

    sink = io.BytesIO()
    try:
        pyrage.decrypt_io(io.BytesIO(closed), sink, [pyrage.x25519.Identity.from_str(keys.identity)])
    except pyrage.DecryptError as error:
        if "matching keys" in str(error):
            return None
        if not sink.getvalue():
            raise Refusal("packet_damaged", file=file) from error
    except OSError as error:  # its end is missing, as was to be expected
        if not sink.getvalue():
            raise Refusal("packet_damaged", file=file) from error
    return sink.getvalue()


def _read(packed: bytes, signature: str, file: str) -> dict[str, Any]:
    import zstandard

    try:
        if not 0 < zstandard.frame_content_size(packed) <= MAX_MANIFEST:
            raise Refusal("packet_damaged", file=file)
        unpacker = zstandard.ZstdDecompressor(max_window_size=MAX_MANIFEST)
        text = unpacker.decompress(packed, max_output_size=MAX_MANIFEST, allow_extra_data=False)
    except (zstandard.ZstdError, ValueError, MemoryError) as error:
        raise Refusal("packet_damaged", file=file) from error
    manifest = read_manifest(text, file)
    if not signed_by(str(manifest["from"]["sign"]), MANIFEST_MARK, text, signature):
        raise Refusal("packet_forged", file=file)
    return manifest
