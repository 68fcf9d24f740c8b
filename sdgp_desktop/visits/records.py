"""Country windows, visits, sessions, who attended them, and the delegations that travel."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel.audiences import of_visit
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import AudienceRule, Record, parent, track_of


def _event_audience(reading: Reading, values: dict[str, Any]) -> str:
    if values.get("partnership_id") is not None:
        return reading.audience_of("partnership_id", values)
    if values.get("call_id") is not None:
        return f"track {reading.value_of('call_id', values, 'country')}"
    return "all"


def _travel_audience(reading: Reading, values: dict[str, Any]) -> str:
    """An audience of the visit alone, in the country of its track."""
    return of_visit(reading.get(Visit, values["visit_id"]).audience, values["visit_id"])


class Window(Record):
    """A period in which all delegations of one country travel, with the joint days inside."""

    __tablename__ = "visits_window"
    __audience__ = track_of("call_id", "country")
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"))
    name: Mapped[str] = mapped_column(default="")
    direction: Mapped[str]  # to_belgium or to_partner
    start: Mapped[date]
    end: Mapped[date]
    joint_start: Mapped[date | None]
    joint_end: Mapped[date | None]
    conference_start: Mapped[date | None]
    conference_end: Mapped[date | None]
    place: Mapped[str] = mapped_column(default="")
    organiser: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")


class Visit(Record):
    """A working visit of one partnership; the days are the days away, travel included."""

    __tablename__ = "visits_visit"
    __audience__ = parent("partnership_id")
    partnership_id: Mapped[UUID] = mapped_column(ForeignKey("partnerships_partnership.id"))
    window_id: Mapped[UUID | None] = mapped_column(ForeignKey("visits_window.id"))
    code: Mapped[str] = mapped_column(default="")  # the short name on vouchers: BJ-2024-V1
    direction: Mapped[str]  # out: the Flemish side travels; in: the partner travels to Flanders
    start: Mapped[date]
    end: Mapped[date]
    place: Mapped[str] = mapped_column(default="")
    host: Mapped[str] = mapped_column(default="")
    accompanied_by: Mapped[str] = mapped_column(default="")
    questions: Mapped[str] = mapped_column(default="")
    delegates: Mapped[int | None]
    political: Mapped[int | None]
    administrative: Mapped[int | None]
    state: Mapped[str] = mapped_column(default="planned")  # planned, confirmed, done, cancelled
    remark: Mapped[str] = mapped_column(default="")


class Session(Record):
    """A meeting: of a whole country cohort, or of one partnership alone."""

    __tablename__ = "visits_session"
    __audience__ = AudienceRule(_event_audience)
    call_id: Mapped[UUID | None] = mapped_column(ForeignKey("calls_call.id"))
    partnership_id: Mapped[UUID | None] = mapped_column(ForeignKey("partnerships_partnership.id"))
    kind: Mapped[str]
    title: Mapped[str] = mapped_column(default="")
    held_on: Mapped[date]
    last_day: Mapped[date | None]
    starts_at: Mapped[str | None]  # local time "14:00" in `zone`
    zone: Mapped[str] = mapped_column(default="Europe/Brussels")
    minutes: Mapped[int | None]
    place: Mapped[str] = mapped_column(default="")
    facilitator: Mapped[str] = mapped_column(default="")
    exchange_kind: Mapped[str | None]
    agenda: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="planned")
    remark: Mapped[str] = mapped_column(default="")


class Attendance(Record):
    """How many people of one side of a partnership were at a session."""

    __tablename__ = "visits_attendance"
    __audience__ = parent("partnership_id")
    session_id: Mapped[UUID] = mapped_column(ForeignKey("visits_session.id"))
    partnership_id: Mapped[UUID] = mapped_column(ForeignKey("partnerships_partnership.id"))
    side: Mapped[str]  # N or S
    people: Mapped[int] = mapped_column(default=0)
    political: Mapped[int] = mapped_column(default=0)
    administrative: Mapped[int] = mapped_column(default=0)
    external: Mapped[int] = mapped_column(default=0)


class Delegate(Record):
    """Somebody named for a visit: what everybody who prepares it may know."""

    __tablename__ = "visits_delegate"
    __audience__ = parent("visit_id")
    visit_id: Mapped[UUID] = mapped_column(ForeignKey("visits_visit.id"), index=True)
    name: Mapped[str]
    name_sort: Mapped[str] = mapped_column(default="")
    function: Mapped[str] = mapped_column(default="")
    organisation: Mapped[str] = mapped_column(default="")
    category: Mapped[str | None]
    status: Mapped[str] = mapped_column(default="proposed")
    had_document: Mapped[bool | None]  # what is kept when the travel data are erased


class Travel(Record):
    """The travel data of one delegate, in a graph of their visit alone: only a visit package carries them.

    Visit and delegate are named by their ids without foreign keys: the graph of a visit leans on no other one.
    """

    __tablename__ = "visits_travel"
    __audience__ = AudienceRule(_travel_audience)
    visit_id: Mapped[UUID] = mapped_column(index=True)
    delegate_id: Mapped[UUID]
    passport_name: Mapped[str | None]
    passport_kind: Mapped[str | None]
    passport_number: Mapped[str | None]
    passport_country: Mapped[str | None]
    issued_on: Mapped[date | None]
    expires_on: Mapped[date | None]
    born_on: Mapped[date | None]
    visa: Mapped[str | None]
    fever_seen: Mapped[bool | None]
    fever_from: Mapped[date | None]
    diet: Mapped[str | None]
    emergency_name: Mapped[str | None]
    emergency_phone: Mapped[str | None]
    insurance_number: Mapped[str | None]


RECORDS = (Window, Visit, Session, Attendance, Delegate, Travel)
