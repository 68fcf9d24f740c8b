"""People of a partnership and the lines of its action plan."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import func, select

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.partnerships.fields import MEMBER_FIELDS, PLAN_FIELDS
from sdgp_desktop.partnerships.records import Member, PlanLine
from sdgp_desktop.partnerships.service.looking import open_partnership
from sdgp_desktop.registry.service import checked, not_to_come, person

CONTACT_ROLES = {"coordinator": "coordinator", "deputy_coordinator": "replacement", "political_lead": "politician"}


def add_member(work: Work, partnership_id: UUID, side: str, role: str, **values: Any) -> UUID:
    """Add a person to a side, from the register or by name.

    Errors: Refusal "member_nameless", "member_dates", "partnership_closed"; what the fields refuse.
    """
    holder = open_partnership(work, partnership_id)
    if values.get("person_id") is not None and not values.get("name"):
        known = person(work, values["person_id"])
        values["name"] = known.shown_as or f"{known.first_name} {known.family_name}".strip()
    if not str(values.get("name") or "").strip():
        raise Refusal("member_nameless")
    stored = checked(MEMBER_FIELDS, {"side": side, "role": role, **values})
    _in_order(stored.get("active_from"), stored.get("active_to"))
    record = work.add(Member(partnership_id=partnership_id, **stored))
    work.tell(name=holder.number or holder.name, person=role)
    return record.id


def _in_order(first: date | None, last: date | None) -> None:
    if first is not None and last is not None and last < first:
        raise Refusal("member_dates", start=first, to=last)


def change_member(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change columns of a person's row. Errors: as `add_member`."""
    record = work.get(Member, id)
    open_partnership(work, record.partnership_id)
    stored = checked(MEMBER_FIELDS, values)
    _in_order(stored.get("active_from", record.active_from), stored.get("active_to", record.active_to))
    for column, value in stored.items():
        setattr(record, column, value)
    work.tell(person=record.role)
    work.session.flush()


def succeed_member(
    work: Work, id: UUID, name: str, on: date, person_id: UUID | None = None, function: str = ""
) -> UUID:
    """Let somebody follow in a role from a day: the earlier one stays, with the day before as the last.

    Errors: as `add_member`.
    """
    record = work.get(Member, id)
    last = on - timedelta(days=1)
    _in_order(record.active_from, last)
    record.active_to = last
    made = add_member(
        work,
        record.partnership_id,
        record.side,
        record.role,
        name=name,
        person_id=person_id,
        function=function,
        active_from=on,
    )
    work.tell(person=record.role, earlier=record.role)
    return made


def remove_member(work: Work, id: UUID) -> None:
    """Put a person's row into the bin. Errors: Refusal "partnership_closed"."""
    record = work.get(Member, id)
    open_partnership(work, record.partnership_id)
    work.tell(person=record.role)
    work.remove(record)


def take_contacts(work: Work, partnership_id: UUID, side: str, dossier_id: UUID) -> None:
    """The contact people of a dossier become the people of that side; who left already is left out."""
    from sdgp_desktop.intake.service import answers

    for row in answers(work, dossier_id).get("2", []):
        parts, term = row.get("2.2") or {}, row.get("2.6") or {}
        name = f"{parts.get('first') or ''} {parts.get('family') or ''}".strip()
        if not name or term.get("to"):
            continue
        add_member(
            work, partnership_id, side, CONTACT_ROLES.get(row.get("2.1") or "", "peer"), name=name[:120],
            function=(row.get("2.3") or "")[:120],
            active_from=date.fromisoformat(term["from"]) if term.get("from") else None,
        )  # fmt: skip


def add_plan_line(work: Work, partnership_id: UUID, **values: Any) -> UUID:
    """Add a line at the end of the action plan. Errors: Refusal "partnership_closed"; what the fields refuse."""
    holder = open_partnership(work, partnership_id)
    stored = checked(PLAN_FIELDS, values)
    not_to_come(PLAN_FIELDS, stored, work.today)
    last = work.session.execute(
        select(func.max(PlanLine.place)).where(PlanLine.partnership_id == partnership_id)
    ).scalar()
    record = work.add(PlanLine(partnership_id=partnership_id, place=(last or 0) + 1, **stored))
    work.tell(name=holder.number)
    return record.id


def change_plan_line(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change columns of a line of the action plan. Errors: as `add_plan_line`."""
    record = work.get(PlanLine, id)
    holder = open_partnership(work, record.partnership_id)
    not_to_come(PLAN_FIELDS, values, work.today)
    for column, value in checked(PLAN_FIELDS, values).items():
        setattr(record, column, value)
    work.tell(name=holder.number)
    work.session.flush()


def remove_plan_line(work: Work, id: UUID) -> None:
    """Put a line of the action plan into the bin. Errors: Refusal "partnership_closed"."""
    record = work.get(PlanLine, id)
    work.tell(name=open_partnership(work, record.partnership_id).number)
    work.remove(record)
