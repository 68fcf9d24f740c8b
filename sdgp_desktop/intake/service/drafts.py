"""Half-typed answers, kept on this computer until they are stored or forgotten."""

from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.intake.records import FieldDraft
from sdgp_desktop.kernel.work import Reading, Work


def keep_draft(work: Work, dossier_id: UUID, field_id: str, row_id: UUID | None, text: str) -> None:
    """Keep what is half typed in a field; an empty text forgets it. Runs in `store.local()`."""
    wanted = FieldDraft.row_id.is_(None) if row_id is None else FieldDraft.row_id == row_id
    found = work.session.scalars(
        select(FieldDraft).where(FieldDraft.dossier_id == dossier_id, FieldDraft.field_id == field_id, wanted)
    ).first()
    if found is not None and text:
        found.text = text
    elif found is not None:
        work.session.delete(found)
    elif text:
        work.add_local(FieldDraft(id=work.new_id(), dossier_id=dossier_id, field_id=field_id, row_id=row_id, text=text))


def drafts(reading: Reading, dossier_id: UUID) -> dict[tuple[str, UUID | None], str]:
    """What is half typed in a dossier, by field and row."""
    found = reading.session.scalars(select(FieldDraft).where(FieldDraft.dossier_id == dossier_id))
    return {(d.field_id, d.row_id): d.text for d in found}
