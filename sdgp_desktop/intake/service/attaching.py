"""Files of a dossier: the forms that arrived, the letter of intent, decisions and other annexes."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.intake.fields.base import DOSSIER
from sdgp_desktop.intake.records import Annex, Arrival, Dossier
from sdgp_desktop.intake.service.checking import recheck
from sdgp_desktop.intake.service.editing import open_for_change
from sdgp_desktop.intake.service.knowledge import knowledge_of
from sdgp_desktop.intake.service.tables import row_ids
from sdgp_desktop.kernel import attachments
from sdgp_desktop.kernel.attachments import Attachment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work

NAMED_IN = {"12.1.file": "letter_file", "12.2.file": "decision_file", "12.3.file": "approval_file"}
LETTER_TYPES = (".pdf", ".jpg", ".jpeg")
MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class FileView:
    """A file of a dossier: its name, size and the hash of its content."""

    id: UUID
    name: str
    size: int
    content: str


def attach_form(work: Work, dossier_id: UUID, name: str, data: bytes) -> None:
    """Keep a form file, or the letter that came with it, beside its dossier as it arrived."""
    attachments.add(work, DOSSIER, dossier_id, name, data)


def letter_checked(reading: Reading, call_id: UUID, name: str, size: int) -> None:
    """Refuse what cannot be a letter of intent. Errors: Refusal "letter_type" (PDF or JPG), "letter_too_big"."""
    most = knowledge_of(reading, call_id).rules.number("attachment_mb_max")
    if not name.lower().endswith(LETTER_TYPES):
        raise Refusal("letter_type", file=name[:80])
    if size > most * MEGABYTE:
        raise Refusal("letter_too_big", file=name[:80], most=most)


def attach(work: Work, dossier_id: UUID, field_id: str, name: str, data: bytes) -> str:
    """Attach a file to the letter of intent (12.1.file), a decision (12.2, 12.3) or as another annex (12.4).

    Returns the name of the file.

    Errors: Refusal "letter_type" (PDF or JPG), "letter_too_big", those of `attachments.checked`.
    """
    record = open_for_change(work, dossier_id, field_id)
    if field_id == "12.1.file":
        letter_checked(work, record.call_id, name, len(data))
    plain, _ = attachments.checked(name, data)
    attachments.add(work, DOSSIER, dossier_id, name, data)
    if field_id in NAMED_IN:
        setattr(record, NAMED_IN[field_id], plain)
        work.session.flush()
    else:
        position = len(row_ids(work, "12.4", dossier_id)) + 1
        work.add(Annex(dossier_id=dossier_id, position=position, file=plain, kind="other"))
    work.tell(number=record.number, name=plain)
    recheck(work, dossier_id)
    return plain


def forms_of(reading: Reading, dossiers: Iterable[UUID]) -> list[UUID]:
    """The form files as they arrived of these dossiers: everything attached that is no letter, decision or annex."""
    wanted = list(dossiers)
    named = {(row.dossier_id, row.file) for row in reading.rows(_annexes(wanted))}
    for record in reading.all(select(Dossier).where(Dossier.id.in_(wanted))):
        named |= {(record.id, getattr(record, column)) for column in NAMED_IN.values()}
    statement = select(attachments.Attachment).where(attachments.Attachment.owner_id.in_(wanted))
    found = reading.all(statement.order_by(attachments.Attachment.id))
    return [one.id for one in found if (one.owner_id, one.name) not in named]


def arrivals_named(reading: Reading, dossiers: Iterable[UUID]) -> list[UUID]:
    """The arrivals of forms of these dossiers that tell the name of a file: people call forms after themselves."""
    named = Arrival.dossier_id.in_(list(dossiers)), Arrival.file.is_not(None), Arrival.file != ""
    return [row.id for row in reading.rows(select(Arrival.id).where(*named).order_by(Arrival.id))]


def _annexes(dossiers: list[UUID]) -> Any:
    return select(Annex.dossier_id, Annex.file).where(Annex.dossier_id.in_(dossiers), Annex.removed.is_(False))


def files(reading: Reading, dossier_id: UUID) -> tuple[FileView, ...]:
    """The files of a dossier, by name. Errors: Refusal "record_gone"."""
    reading.get(Dossier, dossier_id)
    return tuple(FileView(*found) for found in attachments.of(reading, dossier_id))


def letter_of_another(reading: Reading, content: str, municipality_code: str) -> str:
    """The name of another municipality among whose files this content stands already; empty when there is none."""
    statement = select(Dossier.name).join(Attachment, Attachment.owner_id == Dossier.id)
    known = statement.where(Attachment.content == content, Attachment.removed.is_(False), Dossier.removed.is_(False))
    found = reading.session.execute(known.where(Dossier.municipality_code != municipality_code).limit(1)).scalar()
    return str(found or "")
