"""The chart of lines, plans, transfers, decisions, ledger entries with their steps, rates, closed periods."""

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, Index, inspect, select
from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.record import Codes, Data, LocalRecord, Minor, Moment, Rate, Record, fixed, parent

PARTNERSHIP = "partnerships_partnership.id"


class BudgetLine(Record):
    """One line of the chart, with its names and what the donor calls it."""

    __tablename__ = "budget_line"
    __audience__ = fixed("all")
    code: Mapped[str]
    place: Mapped[int] = mapped_column(default=0)
    opens: Mapped[str] = mapped_column(default="Y1")  # Y1, D1 (after the first-year decision), never
    name_en: Mapped[str]
    name_fr: Mapped[str] = mapped_column(default="")
    name_nl: Mapped[str] = mapped_column(default="")
    evidence_en: Mapped[str] = mapped_column(default="")
    evidence_fr: Mapped[str] = mapped_column(default="")
    evidence_nl: Mapped[str] = mapped_column(default="")
    donor_line: Mapped[str] = mapped_column(default="")
    donor_post: Mapped[str] = mapped_column(default="")


class PlanAmount(Record):
    """The initial budget of one line of one half; its id follows from both, so that two offices make the same one."""

    __tablename__ = "budget_plan"
    __audience__ = parent("partnership_id")
    partnership_id: Mapped[UUID] = mapped_column(ForeignKey(PARTNERSHIP), index=True)
    side: Mapped[str]
    line: Mapped[str]
    amount_minor: Mapped[Minor] = mapped_column(default=0)  # cents
    dated: Mapped[date | None]
    remark: Mapped[str] = mapped_column(default="")

    def frozen(self, reading: Reading) -> str | None:
        """The initial budget stays as it was once a cost was approved: from then on there are transfers."""
        first = reading.session.execute(
            select(EntryStep.id)
            .where(EntryStep.partnership_id == self.partnership_id, EntryStep.status == "approved")
            .limit(1)
        ).scalar()
        return None if first is None else "plan_in_use"


class Transfer(Record):
    """Money moved from one line to another; it is taken back by another transfer."""

    __tablename__ = "budget_transfer"
    __audience__ = parent("partnership_id")
    __append_only__ = True
    partnership_id: Mapped[UUID] = mapped_column(ForeignKey(PARTNERSHIP), index=True)
    reference: Mapped[str] = mapped_column(default="")
    dated: Mapped[date]
    side: Mapped[str]
    from_line: Mapped[str]
    to_side: Mapped[str]
    to_line: Mapped[str]
    amount_minor: Mapped[Minor]  # cents
    decision_id: Mapped[UUID | None] = mapped_column(ForeignKey("budget_decision.id"))
    agreed: Mapped[bool] = mapped_column(default=False)
    reason: Mapped[str] = mapped_column(default="")
    entered_by: Mapped[str] = mapped_column(default="")


class Decision(Record):
    """What both partners decide together after the first year; from the signature on it stays as it is."""

    __tablename__ = "budget_decision"
    __audience__ = parent("partnership_id")
    partnership_id: Mapped[UUID] = mapped_column(ForeignKey(PARTNERSHIP), index=True)
    dated: Mapped[date | None]
    meeting: Mapped[str] = mapped_column(default="")
    present: Mapped[str] = mapped_column(default="")
    realised: Mapped[str] = mapped_column(default="")
    choices_n: Mapped[Codes | None]
    choices_s: Mapped[Codes | None]
    amounts: Mapped[Data | None]  # {"N": {"C1": cents}, "S": {...}}
    reason: Mapped[str] = mapped_column(default="")
    reach: Mapped[str] = mapped_column(default="")
    people_reached: Mapped[int | None]
    risks: Mapped[str] = mapped_column(default="")
    signed_by: Mapped[Codes | None]  # N and S for the coordinators, codes of associations
    signed_on: Mapped[date | None]

    def frozen(self, reading: Reading) -> str | None:
        """A signed decision is replaced by a later one, never changed."""
        history = inspect(self).attrs.signed_on.history
        before = history.deleted[0] if history.deleted else (None if history.added else self.signed_on)
        return None if before is None else "decision_signed"


class LedgerEntry(Record):
    """One movement of money, written once when it is submitted; later steps are records of their own."""

    __tablename__ = "budget_entry"
    __audience__ = parent("partnership_id")
    __append_only__ = True
    __table_args__ = (
        Index("ix_budget_entry_sums", "partnership_id", "id", "side", "line", "year", "type", "eur_minor"),
        Index("ix_budget_entry_days", "partnership_id", "dated"),
        Index("ix_budget_entry_account", "partnership_id", "account", "dated", "type", "advance", "id", "eur_minor"),
        Index("ix_budget_entry_document", "partnership_id", "document"),
    )
    partnership_id: Mapped[UUID] = mapped_column(ForeignKey(PARTNERSHIP))
    number: Mapped[str]  # desk and running number, gap-free per partnership and desk
    desk: Mapped[str]
    place: Mapped[int]
    dated: Mapped[date]  # day of the cost: decides the year and the rate month
    year: Mapped[int]
    booked_on: Mapped[date]
    type: Mapped[str]
    side: Mapped[str]  # whose half is used; not who paid
    line: Mapped[str] = mapped_column(default="")
    payee: Mapped[str]
    text: Mapped[str] = mapped_column(default="")
    document: Mapped[str]  # written on the paper, unique per partnership
    document_kind: Mapped[str] = mapped_column(default="")
    original_at: Mapped[str] = mapped_column(default="")
    currency: Mapped[str]
    amount_minor: Mapped[Minor]  # cents for EUR, whole francs for RWF and XOF; an expense is positive
    rate: Mapped[Rate]
    rate_source: Mapped[str] = mapped_column(default="")
    eur_minor: Mapped[Minor]  # fixed when entered, never recomputed
    paid_by: Mapped[str]
    advance: Mapped[str] = mapped_column(default="")
    account: Mapped[bool] = mapped_column(default=False)  # whether it touches the advance account
    visit: Mapped[str] = mapped_column(default="")
    reverses_id: Mapped[UUID | None] = mapped_column(ForeignKey("budget_entry.id"))
    original_on: Mapped[date | None]  # first date of a late cost that is booked in an open period
    entered_by: Mapped[str]
    entered_id: Mapped[UUID | None]
    remark: Mapped[str] = mapped_column(default="")


class EntryStep(Record):
    """One step of an entry after its submission; the status is the last step."""

    __tablename__ = "budget_step"
    __audience__ = parent("partnership_id")
    __append_only__ = True
    __table_args__ = (Index("ix_budget_step_last", "partnership_id", "entry_id", "rank", "status"),)
    partnership_id: Mapped[UUID] = mapped_column(ForeignKey(PARTNERSHIP))
    entry_id: Mapped[UUID] = mapped_column(ForeignKey("budget_entry.id"))
    rank: Mapped[int]  # how many steps its author knew, and the severity: the highest is the last
    status: Mapped[str]
    dated: Mapped[date]
    done_by: Mapped[str]
    done_id: Mapped[UUID | None]
    reason: Mapped[str] = mapped_column(default="")


class ExchangeRate(Record):
    """The rate of a currency in a month, with its source; a changed one never touches entries."""

    __tablename__ = "budget_rate"
    __audience__ = fixed("all")
    currency: Mapped[str]
    month: Mapped[str]  # 2024-02
    rate: Mapped[Rate]
    source: Mapped[str] = mapped_column(default="")
    taken_on: Mapped[date | None]


class PeriodStep(Record):
    """A period was closed (entries up to that day are locked) or reopened."""

    __tablename__ = "budget_period"
    __audience__ = parent("partnership_id")
    __append_only__ = True
    partnership_id: Mapped[UUID] = mapped_column(ForeignKey(PARTNERSHIP), index=True)
    place: Mapped[int]
    state: Mapped[str]  # closed, reopened
    until: Mapped[date]
    reason: Mapped[str] = mapped_column(default="")
    done_by: Mapped[str] = mapped_column(default="")


class AdvanceNote(Record):
    """What happens with an open balance that is not refunded: blocked, freed again, written off."""

    __tablename__ = "budget_advance_note"
    __audience__ = parent("partnership_id")
    __append_only__ = True
    partnership_id: Mapped[UUID] = mapped_column(ForeignKey(PARTNERSHIP), index=True)
    place: Mapped[int]
    kind: Mapped[str]  # blocked, freed, written_off
    dated: Mapped[date]
    amount_minor: Mapped[Minor] = mapped_column(default=0)  # cents
    reason: Mapped[str] = mapped_column(default="")
    done_by: Mapped[str] = mapped_column(default="")


class EntryDraft(LocalRecord):
    """A row of the ledger that is still being typed: of this computer only, until it is submitted."""

    __tablename__ = "budget_draft"
    id: Mapped[UUID] = mapped_column(primary_key=True)
    partnership_id: Mapped[UUID] = mapped_column(index=True)
    place: Mapped[int]
    values: Mapped[Data]
    changed: Mapped[Moment]


RECORDS: tuple[type[Record], ...] = (
    BudgetLine, PlanAmount, Decision, Transfer, LedgerEntry, EntryStep, ExchangeRate, PeriodStep, AdvanceNote,
)  # fmt: skip
