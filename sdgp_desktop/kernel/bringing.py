"""Going back to a copy of anywhere: of this office, of a time with other PINs, or of another computer.

The keys of a locked copy lie beside it (`COPY.keys`), or inside the whole office in one file; one PIN of the time of
the copy opens them. Where an office is already, its PINs stay those of today; where none is, the copy brings its own,
and the keys of its desk.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sdgp_desktop.kernel import backup, desk, keys
from sdgp_desktop.kernel.blobs import Blobs
from sdgp_desktop.kernel.blobs import file_of as blobs_file
from sdgp_desktop.kernel.copies import is_office_file, unpack
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import RESTORE, settle, write_whole
from sdgp_desktop.kernel.schema import Schema

Pin = Callable[[str], str]  # asks for the PIN of the file of this name
PAGE = 512  # bytes: every database is a multiple of it, locked or not


def restore_any(path: Path, source: Path, schema: Schema, key: bytes | None, pin: Pin | None = None) -> backup.Info:
    """Go back to a safety copy, or to a whole office in one file; returns how the present state was kept.

    `key` is that of the present office; `pin` is asked where the copy is locked with another one. Errors: what
    `backup.restore` and `unpack` refuse; Refusal "copy_keys_missing", "copy_pin", "copy_closed" without `pin`.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=f".{path.name}{RESTORE}", dir=path.parent) as folder:
        place, packed = Path(folder), is_office_file(source)
        fresh = not path.exists() and not keys.file_of(path).exists()
        inside = unpack(source, place / "office.db") if packed else source
        with _named(inside, source):
            other = _other_key(inside, source, key, pin)
            if other is not None and fresh:
                key = other
            elif other is not None:
                inside = _opened(inside, other, place)
            kept = backup.restore(path, inside, schema, key)
        if fresh:
            _bring_desk(inside, path)
        if packed:
            _bring_attachments(inside, path, key)
        return kept


@contextmanager
def _named(inside: Path, source: Path) -> Iterator[None]:
    """People know the file they gave, and not what it is called while it is unpacked."""
    try:
        yield
    except Refusal as refusal:
        if refusal.facts.get("file") in (inside.name, "copy.db"):
            raise Refusal(refusal.code, **{**refusal.facts, "file": source.name}) from refusal
        raise


def _other_key(inside: Path, source: Path, key: bytes | None, pin: Pin | None) -> bytes | None:
    """The key of a copy that the key of the office does not open; nothing when that one does, or none is needed."""
    if keys.is_plain(inside) or inside.stat().st_size % PAGE or (key is not None and keys.opens(inside, key)):
        return None
    if not keys.file_of(inside).exists():
        raise Refusal("copy_keys_missing", file=source.name, keys=keys.file_of(source).name)
    if pin is None:
        raise Refusal("copy_closed", file=source.name)
    try:
        return keys.any_of(inside, pin(source.name))[1]
    except Refusal as refusal:
        raise Refusal("copy_pin", file=source.name) if refusal.code == "wrong_pin" else refusal from refusal


def _opened(inside: Path, other: bytes, place: Path) -> Path:
    """A copy and its attachments without their lock, for the moment in which they take the one of today."""
    plain = place / "copy.db"
    for one, to in ((inside, plain), (blobs_file(inside), blobs_file(plain))):
        if one.exists():
            settle(keys.rewritten(one, other, locked=False, to=to), to)
    return plain


def _bring_desk(inside: Path, path: Path) -> None:
    """A new computer goes on as the desk of the copy: with other keys the other offices would not know it."""
    if desk.file_of(inside).exists() and not desk.file_of(path).exists():
        write_whole(desk.file_of(path), desk.file_of(inside).read_bytes())


def _bring_attachments(inside: Path, path: Path, key: bytes | None) -> None:
    there, own = Blobs(blobs_file(inside), key), Blobs(blobs_file(path), key)
    try:
        there.copy_to(own)
    finally:
        there.close()
        own.close()
