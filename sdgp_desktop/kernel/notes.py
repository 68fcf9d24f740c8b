"""A free note and tags on any record: kept apart, read by those who may read the record."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel.fields import Field, Kind, Privacy
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import AudienceRule, Moment, Record
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.kernel.work import Work


def audience_of_record(reading: Reading, values: dict[str, Any]) -> str:
    """The audience of the record that a note or tag belongs to. Errors: Refusal "record_gone"."""
    record = reading.get(reading.schema[values["record_type"]].record, values["record_id"])
    return record.audience


class Note(Record):
    """A note that somebody wrote beside a record."""

    __tablename__ = "kernel_note"
    __audience__ = AudienceRule(audience_of_record)
    record_type: Mapped[str]
    record_id: Mapped[UUID] = mapped_column(index=True)
    text: Mapped[str]
    written_by: Mapped[UUID]
    written_at: Mapped[Moment]


class RecordTag(Record):
    """A word by which somebody gathers records."""

    __tablename__ = "kernel_tag"
    __binned__ = False  # taking a word away is no loss: it is typed again
    __audience__ = AudienceRule(audience_of_record)
    record_type: Mapped[str]
    record_id: Mapped[UUID] = mapped_column(index=True)
    word: Mapped[str]
    word_sort: Mapped[str] = mapped_column(default="")


NOTE_RECORDS: tuple[type[Record], ...] = (Note, RecordTag)
NOTE_FIELDS = (
    Field("note.type", mark("kernel", "Kind of record"), Kind.SYSTEM, "kernel_note", "record_type"),
    Field("note.record", mark("kernel", "Record"), Kind.SYSTEM, "kernel_note", "record_id"),
    Field("note.text", mark("kernel", "Note"), Kind.LONG, "kernel_note", "text", limit=4000, search=True,
          by="association", privacy=Privacy.P2),
    Field("note.by", mark("kernel", "Written by"), Kind.SYSTEM, "kernel_note", "written_by"),
    Field("note.at", mark("kernel", "Written on"), Kind.SYSTEM, "kernel_note", "written_at"),
    Field("tag.type", mark("kernel", "Kind of record"), Kind.SYSTEM, "kernel_tag", "record_type"),
    Field("tag.record", mark("kernel", "Record"), Kind.SYSTEM, "kernel_tag", "record_id"),
    Field("tag.word", mark("kernel", "Tag"), Kind.TEXT, "kernel_tag", "word", limit=40, search=True,
          by="association"),
    Field("tag.word_sort", mark("kernel", "Tag for sorting"), Kind.SORT, "kernel_tag", "word_sort", of="word"),
)  # fmt: skip


@dataclass(frozen=True)
class NoteView:
    """A note as it is shown."""

    id: UUID
    text: str
    written_by: UUID
    written_at: datetime


def notes(reading: Reading, record_id: UUID) -> tuple[NoteView, ...]:
    """The notes of a record, the newest first."""
    statement = select(Note).where(Note.record_id == record_id, Note.removed.is_(False))
    found = reading.all(statement.order_by(Note.written_at.desc(), Note.id))
    return tuple(NoteView(n.id, n.text, n.written_by, n.written_at) for n in found)


def add_note(work: Work, record_type: str, record_id: UUID, text: str) -> UUID:
    """Write a note beside a record."""
    note = Note(
        record_type=record_type, record_id=record_id, text=text.strip(), written_by=work.person.id,
        written_at=work.moment,
    )  # fmt: skip
    return work.add(note).id


def change_note(work: Work, id: UUID, text: str) -> None:
    """Change a note; an empty one goes into the bin."""
    note = work.get(Note, id)
    if text.strip():
        note.text = text.strip()
    else:
        work.remove(note)


def tags_of(reading: Reading, record_id: UUID) -> tuple[str, ...]:
    """The tags of a record, in order."""
    statement = select(RecordTag.word).where(RecordTag.record_id == record_id, RecordTag.removed.is_(False))
    return tuple(r.word for r in reading.rows(statement.order_by(RecordTag.word_sort)))


def set_tags(work: Work, record_type: str, record_id: UUID, words: Iterable[str]) -> None:
    """Give a record exactly these tags; those that were there before come back instead of being made anew."""
    wanted = {w.strip().casefold(): w.strip() for w in words if w.strip()}
    known = {t.word.casefold(): t for t in work.all(select(RecordTag).where(RecordTag.record_id == record_id))}
    for key, record in known.items():
        record.removed = key not in wanted
    for key, word in wanted.items():
        if key not in known:
            work.add(RecordTag(record_type=record_type, record_id=record_id, word=word))


def used_tags(reading: Reading, record_type: str = "") -> tuple[str, ...]:
    """All tags in use, or those of one kind of record, in order."""
    statement = select(RecordTag.word, RecordTag.word_sort).where(RecordTag.removed.is_(False)).distinct()
    if record_type:
        statement = statement.where(RecordTag.record_type == record_type)
    return tuple(r.word for r in reading.rows(statement.order_by(RecordTag.word_sort)))
