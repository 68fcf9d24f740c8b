"""Half-typed answers, kept on this computer until they are stored or forgotten."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import delete, select

from sdgp_desktop.intake.records import Dossier, FieldDraft
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work


@dataclass(frozen=True)
class HalfTyped:
    """What was typed into a field of a dossier and never stored."""

    id: UUID
    dossier_id: UUID
    number: str
    name: str  # of the municipality, as its form says
    field_id: str
    text: str
    typed: datetime


def keep_draft(work: Work, dossier_id: UUID, field_id: str, row_id: UUID | None, text: str) -> None:
    """Keep what is half typed in a field; an empty text forgets it. Runs in `store.local()`."""
    wanted = FieldDraft.row_id.is_(None) if row_id is None else FieldDraft.row_id == row_id
    found = work.session.scalars(
        select(FieldDraft).where(FieldDraft.dossier_id == dossier_id, FieldDraft.field_id == field_id, wanted)
    ).first()
    if found is not None and text:
        found.text, found.typed = text, work.moment
    elif found is not None:
        work.session.delete(found)
    elif text:
        work.add_local(
            FieldDraft(
                id=work.new_id(),
                dossier_id=dossier_id,
                field_id=field_id,
                row_id=row_id,
                text=text,
                typed=work.moment,
            )
        )


def drafts(reading: Reading, dossier_id: UUID) -> dict[tuple[str, UUID | None], str]:
    """What is half typed in a dossier, by field and row."""
    found = reading.session.scalars(select(FieldDraft).where(FieldDraft.dossier_id == dossier_id))
    return {(d.field_id, d.row_id): d.text for d in found}


def half_typed(reading: Reading) -> tuple[HalfTyped, ...]:
    """All that is half typed on this computer, the newest first; of dossiers that were removed nothing."""
    statement = (
        select(FieldDraft, Dossier.number, Dossier.name)
        .join(Dossier, Dossier.id == FieldDraft.dossier_id)
        .where(Dossier.removed.is_(False))
        .order_by(FieldDraft.typed.desc(), FieldDraft.id)
    )
    return tuple(
        HalfTyped(draft.id, draft.dossier_id, number, name or "", draft.field_id, draft.text, draft.typed)
        for draft, number, name in reading.session.execute(statement)
    )


def forget_drafts(work: Work, ids: Iterable[UUID]) -> None:
    """Forget what was half typed. Runs in `store.local()`."""
    work.session.execute(delete(FieldDraft).where(FieldDraft.id.in_(list(ids))))
