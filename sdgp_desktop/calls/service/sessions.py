"""Information sessions about a call, and the steering group of a programme."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.calls.fields import SESSION_FIELDS
from sdgp_desktop.calls.records import InfoSession, Interest, SteeringMember
from sdgp_desktop.calls.service.views import InfoSessionView, InterestView, SteeringMemberView
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import (
    MunicipalityView,
    checked,
    filled,
    in_force,
    in_order,
    municipality,
    set_columns,
)


def info_sessions(reading: Reading, call_id: UUID | None = None) -> tuple[InfoSessionView, ...]:
    """Information sessions of a call, or of all, by day, with who came."""
    statement = select(InfoSession).where(InfoSession.removed.is_(False))
    if call_id is not None:
        statement = statement.where(InfoSession.call_id == call_id)
    came: dict[UUID, list[InterestView]] = {}
    for i in reading.all(select(Interest).where(Interest.removed.is_(False)).order_by(Interest.id)):
        came.setdefault(i.session_id, []).append(InterestView(i.id, i.municipality_id, i.people, i.interested))
    return tuple(
        InfoSessionView(
            s.id, s.call_id, s.held_on, s.starts_at, s.minutes, s.language, s.place, s.organiser, s.remark,
            tuple(came.get(s.id, ())),
        )
        for s in reading.all(statement.order_by(InfoSession.held_on, InfoSession.starts_at))
    )  # fmt: skip


def add_info_session(work: Work, call_id: UUID, held_on: date, **values: Any) -> UUID:
    """Note an information session. Errors: what the register refuses."""
    stored = checked(_fields("calls_info_session"), {**values, "call_id": call_id, "held_on": held_on})
    record = work.add(InfoSession(**filled(InfoSession, stored)))
    work.tell(day=record.held_on)
    return record.id


def change_info_session(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change columns of an information session."""
    record = work.get(InfoSession, id)
    set_columns(record, checked(_fields("calls_info_session"), values))
    work.tell(day=record.held_on)


def note_interest(work: Work, session_id: UUID, came: Iterable[tuple[UUID, int, bool]]) -> None:
    """Note who came: (municipality, people, interested); a municipality that is there already is changed."""
    statement = select(Interest).where(Interest.session_id == session_id, Interest.removed.is_(False))
    known = {i.municipality_id: i for i in work.all(statement)}
    count = 0
    for municipality_id, people, interested in came:
        count += 1
        record = known.get(municipality_id)
        if record is None:
            work.add(
                Interest(session_id=session_id, municipality_id=municipality_id, people=people, interested=interested)
            )
        else:
            record.people, record.interested = people, interested
    work.tell(n=count)


def interest_list(reading: Reading, call_id: UUID) -> tuple[MunicipalityView, ...]:
    """Municipalities that came to an information session of the call and are interested, by name."""
    ids = {i.municipality_id for s in info_sessions(reading, call_id) for i in s.interests if i.interested}
    return tuple(sorted((municipality(reading, id) for id in ids), key=lambda m: (m.country, m.name)))


def steering_group(reading: Reading, programme_id: UUID, on: date | None = None) -> tuple[SteeringMemberView, ...]:
    """The steering group of a programme, by name; with a day, its members on that day."""
    statement = select(SteeringMember).where(
        SteeringMember.programme_id == programme_id, SteeringMember.removed.is_(False)
    )
    return tuple(
        SteeringMemberView(m.id, m.programme_id, m.name, m.seat, m.organisation, m.active_from, m.active_to)
        for m in reading.all(statement.order_by(SteeringMember.name_sort, SteeringMember.id))
        if on is None or in_force(m.active_from, m.active_to, on)
    )


def add_steering_member(work: Work, programme_id: UUID, name: str, seat: str, **values: Any) -> UUID:
    """Add a member of the steering group. Errors: Refusal "from_after_to"; what the register refuses."""
    given = {**values, "programme_id": programme_id, "name": name, "seat": seat}
    stored = checked(_fields("calls_steering_member"), given)
    in_order(stored.get("active_from"), stored.get("active_to"))
    record = work.add(SteeringMember(**filled(SteeringMember, stored)))
    work.tell(name=record.name)
    return record.id


def change_steering_member(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change a member of the steering group, or note the last day."""
    record = work.get(SteeringMember, id)
    stored = checked(_fields("calls_steering_member"), values)
    in_order(stored.get("active_from", record.active_from), stored.get("active_to", record.active_to))
    set_columns(record, stored)
    work.tell(name=record.name)


def _fields(record: str) -> list[Any]:
    return [f for f in SESSION_FIELDS if f.record == record]
