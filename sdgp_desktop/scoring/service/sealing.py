"""Who may see which marks: nobody sees others before the own lock, and a conflict of interest closes everything.

Source: domain.md 3.3, rules R1 and R10; rulings, "Sealed sheets".
"""

from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.service import rules_of
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.scoring.records import Member
from sdgp_desktop.scoring.service.panel import panel
from sdgp_desktop.scoring.service.views import MemberView, Panel


def member_of(known: Panel, viewer: UUID | None) -> MemberView | None:
    """The seat that a person of this office has on the panel, or nothing."""
    return None if viewer is None else next((m for m in known.members if m.staff_id == viewer), None)


def visible(reading: Reading, known: Panel, viewer: UUID | None) -> frozenset[UUID]:
    """The applications whose marks a person may see.

    A member of the panel: those he or she has locked. Somebody else: those on which every member has locked or does
    not take part, or all once the sheets were opened. A new version under way seals nothing again. No viewer means the
    program itself, which computes.
    """
    every = frozenset(d.id for d in known.dossiers)
    if viewer is None:
        return every
    me = member_of(known, viewer)
    if not rules_of(reading, known.call_id).flag("sealed_sheets"):
        return every if me is None else frozenset(d for d in every if known.cell(me.id, d).state != "recused")
    if me is not None:
        return frozenset(d for d in every if has_locked(known, me.id, d))
    if known.opened or known.frozen:
        return every
    return frozenset(
        d
        for d in every
        if all(known.cell(m.id, d).state == "recused" or has_locked(known, m.id, d) for m in known.members)
    )


def may_type(known: Panel, staff_id: UUID | None, viewer: UUID) -> bool:
    """Whether a person may type in the sheets of this seat whatever the application: the own one, or that of somebody
    without a desk here when the person does not score too."""
    return staff_id == viewer or (staff_id is None and member_of(known, viewer) is None)


def has_locked(known: Panel, member_id: UUID, dossier_id: UUID) -> bool:
    """Whether a member has locked a sheet, be it an older version of the one under way."""
    cell = known.cell(member_id, dossier_id)
    return cell.state == "locked" or (cell.state == "open" and cell.version > 1)


def refuse_sealed(reading: Reading, member_id: UUID, dossier_id: UUID, viewer: UUID) -> None:
    """Errors: Refusal "sheet_of_somebody_else" or "sealed" when this person may not type in this member's sheet.

    The own sheet is open; a sheet of a member without a desk here may be typed by staff, but not by somebody who still
    has to score the same application.
    """
    owner = reading.get(Member, member_id)
    if owner.staff_id == viewer:
        return
    if owner.staff_id is not None:
        raise Refusal("sheet_of_somebody_else", name=owner.name)
    me = reading.one(
        select(Member).where(Member.call_id == owner.call_id, Member.staff_id == viewer, Member.removed.is_(False))
    )
    if me is not None and dossier_id not in visible(reading, panel(reading, owner.call_id), viewer):
        raise Refusal("sealed", name=me.name)


def refuse_hidden(reading: Reading, member_id: UUID, dossier_id: UUID, locked: bool, viewer: UUID) -> None:
    """Errors: as `refuse_sealed`, and "sealed_until_all" when this person may not look into this sheet.

    Who types for others sees a sheet until it is locked; from then on it is sealed as all the others.
    """
    owner = reading.get(Member, member_id)
    if owner.staff_id == viewer or (locked and dossier_id in visible(reading, panel(reading, owner.call_id), viewer)):
        return
    refuse_sealed(reading, member_id, dossier_id, viewer)
    if locked:
        raise Refusal("sealed_until_all", name=owner.name)
