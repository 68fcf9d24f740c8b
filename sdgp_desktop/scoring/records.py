"""The grid, the panel and its declarations, score sheets with their marks and locks, the sitting and its decisions.

Sheets, marks, remarks and declarations are for the panel; what was decided goes with the country of the call.
"""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.orm.attributes import get_history

from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import Codes, Exact, Moment, Record, fixed, parent, track_of
from sdgp_desktop.kernel.work import Work

PANEL = fixed("panel")


class Grid(Record):
    """One version of the scoring grid; its weights are clauses of the rule book."""

    __tablename__ = "scoring_grid"
    __audience__ = fixed("all")
    number: Mapped[int]
    name_en: Mapped[str]
    name_fr: Mapped[str] = mapped_column(default="")
    name_nl: Mapped[str] = mapped_column(default="")
    note: Mapped[str] = mapped_column(default="")

    def frozen(self, reading: Reading) -> str | None:
        """A grid stays as it is once a call scores with it."""
        return "grid_frozen" if grid_in_use(reading, self.id) else None


class Criterion(Record):
    """One criterion of a grid."""

    __tablename__ = "scoring_criterion"
    __audience__ = parent("grid_id")
    grid_id: Mapped[UUID] = mapped_column(ForeignKey("scoring_grid.id"), index=True)
    code: Mapped[str]
    place: Mapped[int]
    name_en: Mapped[str]
    name_fr: Mapped[str] = mapped_column(default="")
    name_nl: Mapped[str] = mapped_column(default="")
    form_fields: Mapped[Codes | None]  # ids of the form where the answer is found
    section: Mapped[str] = mapped_column(default="")  # of the concept note

    def frozen(self, reading: Reading) -> str | None:
        """As its grid."""
        return "grid_frozen" if grid_in_use(reading, self.grid_id) else None


class Anchor(Record):
    """What one mark of a criterion stands for."""

    __tablename__ = "scoring_anchor"
    __audience__ = parent("criterion_id")
    criterion_id: Mapped[UUID] = mapped_column(ForeignKey("scoring_criterion.id"), index=True)
    mark: Mapped[int]
    text_en: Mapped[str]
    text_fr: Mapped[str] = mapped_column(default="")
    text_nl: Mapped[str] = mapped_column(default="")

    def frozen(self, reading: Reading) -> str | None:
        """As its grid."""
        criterion = reading.get(Criterion, self.criterion_id)
        return "grid_frozen" if grid_in_use(reading, criterion.grid_id) else None


class GridUse(Record):
    """From now on this call scores with this grid and the weights of this version of its rule book."""

    __tablename__ = "scoring_grid_use"
    __audience__ = fixed("all")
    __append_only__ = True
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    grid_id: Mapped[UUID] = mapped_column(ForeignKey("scoring_grid.id"))
    rules_version: Mapped[int]


class Member(Record):
    """Somebody who scores in a call, and in which seat."""

    __tablename__ = "scoring_member"
    __audience__ = PANEL
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    name: Mapped[str]
    name_sort: Mapped[str] = mapped_column(default="")
    seat: Mapped[str]
    organisation: Mapped[str] = mapped_column(default="")
    staff_id: Mapped[UUID | None] = mapped_column(ForeignKey("registry_staff.id"))
    remark: Mapped[str] = mapped_column(default="")

    def frozen(self, reading: Reading) -> str | None:
        """Who has sheets to lock neither leaves the own seat, once somebody else locked one, nor comes back to sheets
        that she began, not by undo either: in between she sees the sheets of others."""
        if not isinstance(reading, Work):
            return None
        staff, removed = get_history(self, "staff_id"), get_history(self, "removed")
        own = reading.person.id in (*staff.deleted, self.staff_id)
        if not own or not (staff.has_changes() or removed.has_changes()):
            return None
        leaves = self.removed or self.staff_id != reading.person.id
        statement = select(Sheet.id).outerjoin(Lock, Lock.sheet_id == Sheet.id)
        mine = statement.where(Sheet.member_id == self.id)
        if reading.rows(mine.where(Sheet.version == 1, Lock.id.is_(None)).limit(1)):
            return "leaves_sealed" if leaves else "returns_sealed"
        if not leaves or reading.rows(mine.where(Lock.id.is_not(None)).limit(1)):
            return None
        others = statement.join(Member, Member.id == Sheet.member_id).where(Lock.id.is_not(None))
        theirs = others.where(Member.call_id == self.call_id, Member.id != self.id, Member.removed.is_(False))
        return "leaves_sealed" if reading.rows(theirs.limit(1)) else None


class Declaration(Record):
    """A member signed the statement of impartiality (rule R11); a slip is undone until sheets are locked upon it."""

    __tablename__ = "scoring_declaration"
    __audience__ = parent("member_id")
    __binned__ = False
    member_id: Mapped[UUID] = mapped_column(ForeignKey("scoring_member.id"), index=True)
    at: Mapped[Moment]
    way: Mapped[str]  # screen, paper, file
    statement: Mapped[str]  # the words that were signed

    def frozen(self, reading: Reading) -> str | None:
        """Sheets were locked upon it; those that were locked before it came were not."""
        locked = select(Lock.id).join(Sheet, Sheet.id == Lock.sheet_id).where(Sheet.member_id == self.member_id)
        locked = locked.where(Lock.at >= self.at)
        return "statement_counts" if reading.rows(locked.limit(1)) else None


class Recusal(Record):
    """A member does not score one application (rule R10), or takes that back."""

    __tablename__ = "scoring_recusal"
    __audience__ = PANEL
    __append_only__ = True
    member_id: Mapped[UUID] = mapped_column(ForeignKey("scoring_member.id"), index=True)
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    at: Mapped[Moment]
    withdrawn: Mapped[bool] = mapped_column(default=False)
    ground: Mapped[str] = mapped_column(default="")
    remark: Mapped[str] = mapped_column(default="")


class Sheet(Record):
    """One version of the score sheet of one member for one application."""

    __tablename__ = "scoring_sheet"
    __audience__ = PANEL
    member_id: Mapped[UUID] = mapped_column(ForeignKey("scoring_member.id"), index=True)
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    version: Mapped[int]
    way: Mapped[str]  # screen, paper, file
    opened_at: Mapped[Moment]

    def frozen(self, reading: Reading) -> str | None:
        """A locked sheet does not change any more."""
        return "sheet_locked" if is_locked(reading, self.id) else None


class Mark(Record):
    """The mark and remark that a sheet gives one criterion."""

    __tablename__ = "scoring_mark"
    __audience__ = parent("sheet_id")
    sheet_id: Mapped[UUID] = mapped_column(ForeignKey("scoring_sheet.id"), index=True)
    criterion: Mapped[str]
    mark: Mapped[int | None]
    remark: Mapped[str | None]

    def frozen(self, reading: Reading) -> str | None:
        """As its sheet."""
        return "sheet_locked" if is_locked(reading, self.sheet_id) else None


class Lock(Record):
    """A sheet is finished: from here on it counts and does not change."""

    __tablename__ = "scoring_lock"
    __audience__ = parent("sheet_id")
    __append_only__ = True
    sheet_id: Mapped[UUID] = mapped_column(ForeignKey("scoring_sheet.id"), index=True)
    at: Mapped[Moment]
    digest: Mapped[str]  # SHA-256 of the marks and remarks as they were locked


class Sitting(Record):
    """A step of the panel as a whole: the sheets are opened to the secretary, or scoring is taken up again."""

    __tablename__ = "scoring_sitting"
    __audience__ = PANEL
    __append_only__ = True
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    kind: Mapped[str]  # opened, reopened
    at: Mapped[Moment]
    reason: Mapped[str] = mapped_column(default="")


class Lot(Record):
    """The order that a lot gave to applications which no rule could tell apart, drawn in the sitting."""

    __tablename__ = "scoring_lot"
    __audience__ = PANEL
    __append_only__ = True
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    at: Mapped[Moment]
    dossiers: Mapped[Codes]  # ids in the order drawn
    minutes: Mapped[str] = mapped_column(default="")


class Decision(Record):
    """A decision about the selection of a call; a newer one replaces it, nothing is changed."""

    __tablename__ = "scoring_decision"
    __audience__ = track_of("call_id", "country")
    __append_only__ = True
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    at: Mapped[Moment]
    decided_on: Mapped[date]
    minutes: Mapped[str] = mapped_column(default="")
    motivation: Mapped[str]
    rules_version: Mapped[int]
    digest: Mapped[str]  # SHA-256 of the outcomes
    replaces_id: Mapped[UUID | None] = mapped_column(ForeignKey("scoring_decision.id"))


class Outcome(Record):
    """What a decision says about one application, with the figures it was taken on."""

    __tablename__ = "scoring_outcome"
    __audience__ = parent("decision_id")
    __append_only__ = True
    call_id: Mapped[UUID] = mapped_column(ForeignKey("calls_call.id"), index=True)
    decision_id: Mapped[UUID] = mapped_column(ForeignKey("scoring_decision.id"), index=True)
    dossier_id: Mapped[UUID] = mapped_column(ForeignKey("intake_dossier.id"), index=True)
    outcome: Mapped[str]
    proposed: Mapped[str]
    rank: Mapped[int | None]
    base: Mapped[Exact | None]
    bonus: Mapped[Exact | None]
    end: Mapped[Exact | None]
    motivation: Mapped[str] = mapped_column(default="")


def grid_in_use(reading: Reading, grid_id: UUID) -> bool:
    """Whether a call scores with this grid."""
    return reading.one(select(GridUse).where(GridUse.grid_id == grid_id)) is not None


def is_locked(reading: Reading, sheet_id: UUID) -> bool:
    """Whether a sheet was locked."""
    return reading.one(select(Lock).where(Lock.sheet_id == sheet_id)) is not None


RECORDS: tuple[type[Record], ...] = (
    Grid, Criterion, Anchor, GridUse, Member, Declaration, Recusal, Sheet, Mark, Lock, Sitting, Lot, Decision, Outcome,
)  # fmt: skip
