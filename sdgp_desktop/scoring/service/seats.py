"""The seats of a panel: who takes one, changes it, leaves it. Nobody leaves the own one to see sealed sheets."""

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.scoring.records import Lock, Member, Sheet
from sdgp_desktop.scoring.rules import SEATS
from sdgp_desktop.scoring.service.panel import members, panel
from sdgp_desktop.scoring.service.sealing import member_of, visible


def add_member(
    work: Work, call_id: UUID, name: str, seat: str, organisation: str = "", staff_id: UUID | None = None
) -> UUID:
    """Put somebody on the panel.

    Errors: Refusal "name_missing", "unknown_seat", "member_exists", "two_seats", "returns_sealed".
    """
    name = " ".join(name.split())
    if not name:
        raise Refusal("name_missing")
    if seat not in SEATS:
        raise Refusal("unknown_seat", seat=seat, seats=SEATS)
    only_member(work, call_id, name)
    _refuse_second(work, call_id, staff_id)
    _refuse_return(work, call_id, staff_id)
    member = work.add(
        Member(call_id=call_id, name=name, seat=seat, organisation=organisation.strip(), staff_id=staff_id)
    )
    work.tell(name=name)
    return member.id


def only_member(reading: Reading, call_id: UUID, name: str, but: UUID | None = None) -> None:
    """Errors: Refusal "member_exists" when somebody else on the panel has the name."""
    if any(fold(m.name) == fold(name) and m.id != but for m in members(reading, call_id)):
        raise Refusal("member_exists", name=name)


def change_member(work: Work, member_id: UUID, column: str, value: object) -> None:
    """Change the name, seat, organisation, remark or staff member behind a seat.

    Errors: Refusal "unknown_seat", "name_missing", "seat_fixed" once sheets of this member are locked, "two_seats",
    "seat_of_another", "leaves_sealed", "returns_sealed".
    """
    member = work.get(Member, member_id)
    if column == "seat":
        if value not in SEATS:
            raise Refusal("unknown_seat", seat=value, seats=SEATS)
        if value != member.seat and has_locked(work, member_id):
            raise Refusal("seat_fixed", name=member.name)
    if column == "name" and not str(value).strip():
        raise Refusal("name_missing")
    if column == "staff_id":
        staff_id = value if isinstance(value, UUID) else None
        _refuse_second(work, member.call_id, staff_id, member_id)
        _refuse_taking(work, member, staff_id)
        _refuse_return(work, member.call_id, staff_id)
        _refuse_sight(work, member, staff_id)
    setattr(member, column, " ".join(str(value).split()) if column == "name" else value)
    work.tell(name=member.name)
    work.session.flush()


def remove_member(work: Work, member_id: UUID) -> None:
    """Take somebody off the panel.

    Errors: Refusal "member_has_sheets" when he or she locked one, "leaves_sealed" for somebody who has still to lock.
    """
    member = work.get(Member, member_id)
    if has_locked(work, member_id):
        raise Refusal("member_has_sheets", name=member.name)
    work.tell(name=member.name)
    _refuse_sight(work, member, None)
    work.remove(member)


def _refuse_second(work: Work, call_id: UUID, staff_id: UUID | None, but: UUID | None = None) -> None:
    """Errors: Refusal "two_seats" when somebody has a seat on this panel already: one person, one voice."""
    other = next((m for m in members(work, call_id) if staff_id is not None and m.staff_id == staff_id), None)
    if other is not None and other.id != but:
        raise Refusal("two_seats", name=other.name)


def _refuse_taking(work: Work, member: Member, staff_id: UUID | None) -> None:
    """Errors: Refusal "seat_of_another" when somebody sits down by herself where sheets were locked: she would see
    them, and what was locked beside them."""
    if staff_id == work.person.id != member.staff_id and has_locked(work, member.id):
        raise Refusal("seat_of_another", name=member.name)


def _refuse_return(work: Work, call_id: UUID, staff_id: UUID | None) -> None:
    """Errors: Refusal "returns_sealed" when who left a seat with sheets that were not locked takes one by herself."""
    if staff_id != work.person.id:
        return
    left = select(Sheet.id).join(Member, Member.id == Sheet.member_id).outerjoin(Lock, Lock.sheet_id == Sheet.id)
    left = left.where(Member.call_id == call_id, Member.staff_id == staff_id, Member.removed.is_(True))
    if work.rows(left.where(Sheet.version == 1, Lock.id.is_(None)).limit(1)):
        raise Refusal("returns_sealed")


def _refuse_sight(work: Work, member: Member, staff_id: UUID | None) -> None:
    """Errors: Refusal "leaves_sealed" when who has a seat and gives this one to somebody would see more by it.

    A seat that is given away is looked at as if it were gone: without its person it can be taken off next.
    """
    known, me = panel(work, member.call_id), work.person.id
    if member_of(known, me) is None:
        return
    people = [replace(m, staff_id=staff_id) if m.id == member.id else m for m in known.members]
    if member.staff_id == me != staff_id:
        people = [m for m in people if m.id != member.id]
    if visible(work, replace(known, members=tuple(people)), me) - visible(work, known, me):
        raise Refusal("leaves_sealed")


def has_locked(reading: Reading, member_id: UUID) -> bool:
    """Whether a member locked a sheet."""
    statement = select(Lock).join(Sheet, Sheet.id == Lock.sheet_id).where(Sheet.member_id == member_id)
    return reading.one(statement) is not None
