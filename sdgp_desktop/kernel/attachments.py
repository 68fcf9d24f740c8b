"""Attachments of records: which files are taken, and where their contents are."""

import re
from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Field, Kind, Privacy
from sdgp_desktop.kernel.record import AudienceRule, Record
from sdgp_desktop.kernel.texts import mark

if TYPE_CHECKING:
    from sdgp_desktop.kernel.reading import Reading
    from sdgp_desktop.kernel.store import Store
    from sdgp_desktop.kernel.work import Work

TOGETHER = 500  # ids asked for in one statement
LIMIT_BYTES = 20 * 1024 * 1024
LIMIT_PIXELS = 40_000_000
HEADS: dict[str, tuple[bytes, ...]] = {
    ".pdf": (b"%PDF-",),
    ".jpg": (b"\xff\xd8\xff",),
    ".jpeg": (b"\xff\xd8\xff",),
    ".png": (b"\x89PNG\r\n\x1a\n",),
    ".xlsx": (b"PK\x03\x04",),
    ".docx": (b"PK\x03\x04",),
    ".odt": (b"PK\x03\x04",),
    ".ods": (b"PK\x03\x04",),
    ".txt": (),
    ".csv": (),
}
HIDDEN = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x1f\x7f]")


def _owner_audience(reading: "Reading", values: dict[str, Any]) -> str:
    table = reading.schema[values["owner_type"]].table
    found = reading.session.execute(select(table.c.audience).where(table.c.id == values["owner_id"])).scalar_one()
    return str(found)


class Attachment(Record):
    """A file that belongs to a record: its name, type, size, and the hash that names its content."""

    __tablename__ = "kernel_attachment"
    __audience__ = AudienceRule(_owner_audience)
    owner_type: Mapped[str]
    owner_id: Mapped[UUID] = mapped_column(index=True)
    name: Mapped[str]
    suffix: Mapped[str]
    size: Mapped[int]
    content: Mapped[str]  # SHA-256


FILE = "kernel_attachment"
FIELDS = (
    Field("file.owner_type", mark("kernel", "Kind of record"), Kind.SYSTEM, FILE, "owner_type", by="system"),
    Field("file.owner", mark("kernel", "Record"), Kind.REFERENCE, FILE, "owner_id", by="system"),
    Field("file.name", mark("kernel", "File name"), Kind.TEXT, FILE, "name", privacy=Privacy.P2, search=True),
    Field("file.suffix", mark("kernel", "File type"), Kind.SYSTEM, FILE, "suffix", by="system"),
    Field("file.size", mark("kernel", "Size in bytes"), Kind.INTEGER, FILE, "size", by="system"),
    Field("file.content", mark("kernel", "Content"), Kind.FILE, FILE, "content", by="system"),
)  # fmt: skip


def checked(name: str, data: bytes) -> tuple[str, str]:
    """The plain name and the type of a file that may be taken.

    Errors: Refusal "attachment_type" (not on the list), "attachment_too_big", "attachment_header" (the content is
    of another type than the ending says), "attachment_picture" (more than 40 megapixels).
    """
    plain = HIDDEN.sub("", PurePath(name.replace("\\", "/")).name).strip()[:200]
    suffix = PurePath(plain).suffix.lower()
    if suffix not in HEADS:
        raise Refusal("attachment_type", file=plain, types=", ".join(HEADS))
    if len(data) > LIMIT_BYTES:
        raise Refusal("attachment_too_big", file=plain, megabytes=LIMIT_BYTES // 1024 // 1024)
    heads = HEADS[suffix]
    fits = any(data.startswith(h) for h in heads) if heads else b"\0" not in data
    if not fits:
        raise Refusal("attachment_header", file=plain, suffix=suffix)
    if suffix in (".png", ".jpg", ".jpeg") and _pixels(data, suffix) > LIMIT_PIXELS:
        raise Refusal("attachment_picture", file=plain, megapixels=LIMIT_PIXELS // 1_000_000)
    return plain, suffix


def _pixels(data: bytes, suffix: str) -> int:
    """Width times height, read from the head of a picture without unpacking it."""
    if suffix == ".png":
        return int.from_bytes(data[16:20], "big") * int.from_bytes(data[20:24], "big")
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        kind, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= kind <= 0xCF and kind not in (0xC4, 0xC8, 0xCC):
            return int.from_bytes(data[at + 5 : at + 7], "big") * int.from_bytes(data[at + 7 : at + 9], "big")
        at += 2 + length
    return 0


def add(work: "Work", owner_type: str, owner_id: UUID, name: str, data: bytes) -> UUID:
    """Keep a file for a record. Errors: see `checked`."""
    plain, suffix = checked(name, data)
    content = work.blobs.keep(data, awaited=True)
    work.contents.append(content)
    made = Attachment(
        owner_type=owner_type, owner_id=owner_id, name=plain, suffix=suffix, size=len(data), content=content
    )
    return work.add(made).id


def of(reading: "Reading", owner_id: UUID) -> tuple[tuple[UUID, str, int, str], ...]:
    """The files of a record: id, name, bytes, hash; by name."""
    statement = select(Attachment).where(Attachment.owner_id == owner_id, Attachment.removed.is_(False))
    found = reading.all(statement.order_by(Attachment.name))
    return tuple((a.id, a.name, a.size, a.content) for a in found)


def of_many(reading: "Reading", owners: Sequence[UUID]) -> tuple[tuple[UUID, str, str, int], ...]:
    """The files of many records: the record, name, type, bytes; in the order of the records, by name."""
    found: list[Attachment] = []
    for start in range(0, len(owners), TOGETHER):
        part = owners[start : start + TOGETHER]
        found += reading.all(select(Attachment).where(Attachment.owner_id.in_(part), Attachment.removed.is_(False)))
    place = {id: at for at, id in enumerate(owners)}
    found.sort(key=lambda a: (place[a.owner_id], a.name, a.id.hex))
    return tuple((a.owner_id, a.name, a.suffix, a.size) for a in found)


def data(store: "Store", content: str) -> bytes:
    """The bytes of one content. Errors: Refusal "attachment_missing", "attachment_damaged"."""
    return store.blobs.get(content)


RECORDS = (Attachment,)
