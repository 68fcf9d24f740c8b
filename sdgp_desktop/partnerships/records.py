"""Partnerships, the steps of their life, the people of both sides, the action plan and the learning log."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel.record import Codes, Record, parent, track_of


class Partnership(Record):
    """Two municipalities that work together for a limited time under one version of a rule book."""

    __tablename__ = "partnerships_partnership"
    __audience__ = track_of("call_id", "country")
    number: Mapped[str] = mapped_column(default="", index=True)  # given by the lead association, or imported
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    match_id: Mapped[UUID | None]  # the adopted match; none for work that ran already
    north_id: Mapped[UUID | None] = mapped_column(ForeignKey("registry_municipality.id"))
    north_name: Mapped[str] = mapped_column(default="")
    north_dossier_id: Mapped[UUID | None] = mapped_column(ForeignKey("intake_dossier.id"))
    south_id: Mapped[UUID | None] = mapped_column(ForeignKey("registry_municipality.id"))
    south_name: Mapped[str] = mapped_column(default="")
    south_dossier_id: Mapped[UUID | None] = mapped_column(ForeignKey("intake_dossier.id"))
    start: Mapped[date]
    end: Mapped[date]
    rules_version: Mapped[int]
    theme: Mapped[str] = mapped_column(default="")
    goals: Mapped[Codes | None]
    conditions: Mapped[str] = mapped_column(default="")  # interpretation, place of visits, who pays what
    continues_as: Mapped[str | None]  # what the two do afterwards
    remark: Mapped[str] = mapped_column(default="")


class PartnershipStep(Record):
    """One step of a partnership's life; its state is its last step."""

    __tablename__ = "partnerships_step"
    __audience__ = parent("partnership_id")
    __append_only__ = True
    partnership_id: Mapped[UUID] = mapped_column(ForeignKey("partnerships_partnership.id"), index=True)
    place: Mapped[int]  # how many steps its author knew, this one included
    state: Mapped[str]
    dated: Mapped[date]
    ground: Mapped[str] = mapped_column(default="")
    noted_by: Mapped[str] = mapped_column(default="")


class Member(Record):
    """A person of one side with a role, from a day to a day; a successor is a row of its own."""

    __tablename__ = "partnerships_member"
    __audience__ = parent("partnership_id")
    partnership_id: Mapped[UUID] = mapped_column(ForeignKey("partnerships_partnership.id"), index=True)
    side: Mapped[str]
    role: Mapped[str]
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("registry_person.id"))
    name: Mapped[str] = mapped_column(default="")
    name_sort: Mapped[str] = mapped_column(default="")
    function: Mapped[str] = mapped_column(default="")
    active_from: Mapped[date | None]
    active_to: Mapped[date | None]


class PlanLine(Record):
    """One line of the action plan: a learning question, what is done about it, by whom and until when."""

    __tablename__ = "partnerships_plan_line"
    __audience__ = parent("partnership_id")
    partnership_id: Mapped[UUID] = mapped_column(ForeignKey("partnerships_partnership.id"), index=True)
    place: Mapped[int] = mapped_column(default=0)
    question: Mapped[str] = mapped_column(default="")
    activity: Mapped[str] = mapped_column(default="")
    side: Mapped[str] = mapped_column(default="both")
    who: Mapped[str] = mapped_column(default="")
    due: Mapped[date | None]
    result: Mapped[str] = mapped_column(default="")
    done_on: Mapped[date | None]


class Learning(Record):
    """One entry of the learning log: what somebody saw, what surprised, what will be tried."""

    __tablename__ = "partnerships_learning"
    __audience__ = parent("partnership_id")
    partnership_id: Mapped[UUID] = mapped_column(ForeignKey("partnerships_partnership.id"), index=True)
    dated: Mapped[date]
    author: Mapped[str] = mapped_column(default="")
    side: Mapped[str]
    event_id: Mapped[UUID | None]  # the visit or session after which it was written
    activity: Mapped[str] = mapped_column(default="")  # anything else that it came from
    seen: Mapped[str] = mapped_column(default="")
    surprised: Mapped[str] = mapped_column(default="")
    to_try: Mapped[str] = mapped_column(default="")
    sub_theme: Mapped[str | None]
    target: Mapped[str | None]  # code of an SDG target
    tags: Mapped[Codes | None]
    useful_for: Mapped[str] = mapped_column(default="")
    state: Mapped[str] = mapped_column(default="idea")  # idea, trying, adopted, dropped
    visible: Mapped[str] = mapped_column(default="own")  # own, cycle, public


RECORDS: tuple[type[Record], ...] = (Partnership, PartnershipStep, Member, PlanLine, Learning)
