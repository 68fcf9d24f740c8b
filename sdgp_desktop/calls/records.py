"""Programmes, calls, the clauses of their rule books, timelines, information sessions and the steering group."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, inspect
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import Codes, Moment, Record, fixed


class Programme(Record):
    """A programme of some years, paid by a donor, held by one association."""

    __tablename__ = "calls_programme"
    __audience__ = fixed("all")
    code: Mapped[str]
    name_en: Mapped[str]
    name_fr: Mapped[str] = mapped_column(default="")
    name_nl: Mapped[str] = mapped_column(default="")
    donor: Mapped[str] = mapped_column(default="")
    holder: Mapped[str] = mapped_column(default="")  # association code
    starts: Mapped[date]
    ends: Mapped[date]
    countries: Mapped[Codes | None]
    source_title: Mapped[str] = mapped_column(default="")
    source_on: Mapped[date | None]
    inspired_by: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")


class Call(Record):
    """A call for partnerships with one country; its theme, goals, places and numbers stand in its rule book."""

    __tablename__ = "calls_call"
    __audience__ = fixed("all")
    code: Mapped[str] = mapped_column(index=True)
    programme_id: Mapped[UUID] = mapped_column(ForeignKey("calls_programme.id"))
    country: Mapped[str]  # of the southern side
    name_en: Mapped[str]
    name_fr: Mapped[str] = mapped_column(default="")
    name_nl: Mapped[str] = mapped_column(default="")
    opens: Mapped[date]
    closes: Mapped[Moment]  # the last moment of the closing day, in the zone of the rule book (close_zone)
    period_start: Mapped[date]
    period_end: Mapped[date]
    languages: Mapped[Codes | None]  # of the track: north first
    state: Mapped[str] = mapped_column(default="draft")
    remark: Mapped[str] = mapped_column(default="")


class RuleVersion(Record):
    """One version of the rule book of a call: who made it, when and why."""

    __tablename__ = "calls_rule_version"
    __audience__ = fixed("all")
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    number: Mapped[int]
    dated: Mapped[date]
    reason: Mapped[str] = mapped_column(default="")
    authors: Mapped[str] = mapped_column(default="")
    approved_by: Mapped[str] = mapped_column(default="")

    def frozen(self, reading: Reading) -> str | None:
        """A version stays as it was written; it can only be taken back as a whole."""
        return frozen_clause(self)


class Clause(Record):
    """One rule or number of a rule book, from the version that wrote it until a later version changes it."""

    __tablename__ = "calls_clause"
    __audience__ = fixed("all")
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    version: Mapped[int]
    place: Mapped[int] = mapped_column(default=0)
    code: Mapped[str]
    topic: Mapped[str]
    value: Mapped[str] = mapped_column(default="")  # text, number with a point, yes/no, or codes separated by ;
    unit: Mapped[str] = mapped_column(default="")
    section: Mapped[str] = mapped_column(default="")
    origin: Mapped[str] = mapped_column(default="J")
    name_en: Mapped[str]
    name_fr: Mapped[str] = mapped_column(default="")
    name_nl: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    def frozen(self, reading: Reading) -> str | None:
        """Clauses change by a new version; while the call is a draft they may still be typed over."""
        call = reading.find(Call, self.call_id)
        return None if call is not None and call.state == "draft" else frozen_clause(self)


class Milestone(Record):
    """One step of the timeline of a call."""

    __tablename__ = "calls_milestone"
    __audience__ = fixed("all")
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    code: Mapped[str] = mapped_column(default="")
    place: Mapped[int] = mapped_column(default=0)
    name_en: Mapped[str]
    name_fr: Mapped[str] = mapped_column(default="")
    name_nl: Mapped[str] = mapped_column(default="")
    starts: Mapped[date]
    ends: Mapped[date | None]
    kind: Mapped[str] = mapped_column(default="step")  # step, deadline, delicate
    anchor: Mapped[str] = mapped_column(default="")  # opens, closes, period_start, period_end
    months: Mapped[int] = mapped_column(default=0)
    days: Mapped[int] = mapped_column(default=0)
    draft: Mapped[bool] = mapped_column(default=False)
    done_on: Mapped[date | None]
    section: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")


class InfoSession(Record):
    """An information session about a call; who came becomes the list of interest."""

    __tablename__ = "calls_info_session"
    __audience__ = fixed("all")
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    held_on: Mapped[date]
    starts_at: Mapped[str] = mapped_column(default="")
    minutes: Mapped[int | None]
    language: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    organiser: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")


class Interest(Record):
    """A municipality that came to an information session."""

    __tablename__ = "calls_interest"
    __audience__ = fixed("all")
    session_id: Mapped[UUID] = mapped_column(ForeignKey("calls_info_session.id"))
    municipality_id: Mapped[UUID] = mapped_column(ForeignKey("registry_municipality.id"))
    people: Mapped[int] = mapped_column(default=1)
    interested: Mapped[bool] = mapped_column(default=True)


class SteeringMember(Record):
    """A member of the steering group of a programme, for a time."""

    __tablename__ = "calls_steering_member"
    __audience__ = fixed("all")
    programme_id: Mapped[UUID] = mapped_column(ForeignKey("calls_programme.id"))
    name: Mapped[str]
    name_sort: Mapped[str] = mapped_column(default="")
    seat: Mapped[str]
    organisation: Mapped[str] = mapped_column(default="")
    active_from: Mapped[date | None]
    active_to: Mapped[date | None]


def frozen_clause(record: Record) -> str | None:
    """Refuse every change but taking the record away or back."""
    changed = {a.key for a in inspect(record).attrs if a.history.has_changes()}
    return None if changed <= {"removed"} else "rules_are_versioned"


RECORDS: tuple[type[Record], ...] = (
    Programme, Call, RuleVersion, Clause, Milestone, InfoSession, Interest, SteeringMember,
)  # fmt: skip
