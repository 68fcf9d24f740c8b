"""What each column of the budget's records is."""

from collections.abc import Iterable
from dataclasses import replace

from sdgp_desktop.budget.fields.lists import ADVANCE_NOTES, CHOICES_OF_USE, OPENS, PERIOD_STATES, SIDES, STATUSES, TYPES
from sdgp_desktop.kernel.fields import Field, Kind, Privacy
from sdgp_desktop.kernel.texts import mark

R = {"": "R"}


def _of(record: str, fields: Iterable[Field]) -> tuple[Field, ...]:
    return tuple(replace(f, record=record, by="association") for f in fields)


LINE_FIELDS = _of("budget_line", (
    Field("bl.code", mark("budget", "Line"), Kind.TEXT, column="code", limit=10, required=R, search=True),
    Field("bl.place", mark("budget", "Order"), Kind.SYSTEM, column="place"),
    Field("bl.opens", mark("budget", "Costs from"), Kind.CHOICE, column="opens", choices=OPENS, required=R),
    Field("bl.name_en", mark("budget", "Name in English"), Kind.TEXT, column="name_en", limit=120, required=R),
    Field("bl.name_fr", mark("budget", "Name in French"), Kind.TEXT, column="name_fr", limit=120),
    Field("bl.name_nl", mark("budget", "Name in Dutch"), Kind.TEXT, column="name_nl", limit=120),
    Field("bl.evidence_en", mark("budget", "Usual evidence, in English"), Kind.TEXT, column="evidence_en", limit=200),
    Field("bl.evidence_fr", mark("budget", "Usual evidence, in French"), Kind.TEXT, column="evidence_fr", limit=200),
    Field("bl.evidence_nl", mark("budget", "Usual evidence, in Dutch"), Kind.TEXT, column="evidence_nl", limit=200),
    Field("bl.donor_line", mark("budget", "Donor line"), Kind.TEXT, column="donor_line", limit=120),
    Field("bl.donor_post", mark("budget", "Donor post"), Kind.TEXT, column="donor_post", limit=120),
))  # fmt: skip
PLAN_FIELDS = _of("budget_plan", (
    Field("bp.partnership", mark("budget", "Partnership"), Kind.REFERENCE, column="partnership_id"),
    Field("bp.side", mark("budget", "Half"), Kind.CHOICE, column="side", choices=SIDES),
    Field("bp.line", mark("budget", "Line"), Kind.CHOICE, column="line", source="budget_lines"),
    Field("bp.amount", mark("budget", "Initial budget"), Kind.MONEY, column="amount_minor", currency="EUR", low=0),
    Field("bp.dated", mark("budget", "Date"), Kind.DATE, column="dated"),
    Field("bp.remark", mark("budget", "Remark"), Kind.TEXT, column="remark", limit=600),
))  # fmt: skip
TRANSFER_FIELDS = _of("budget_transfer", (
    Field("bt.partnership", mark("budget", "Partnership"), Kind.REFERENCE, column="partnership_id"),
    Field("bt.reference", mark("budget", "Reference"), Kind.TEXT, column="reference", limit=20),
    Field("bt.dated", mark("budget", "Date"), Kind.DATE, column="dated", required=R),
    Field("bt.side", mark("budget", "From half"), Kind.CHOICE, column="side", choices=SIDES, required=R),
    Field("bt.from_line", mark("budget", "From line"), Kind.CHOICE, column="from_line", source="budget_lines", required=R),
    Field("bt.to_side", mark("budget", "To half"), Kind.CHOICE, column="to_side", choices=SIDES, required=R),
    Field("bt.to_line", mark("budget", "To line"), Kind.CHOICE, column="to_line", source="budget_lines", required=R),
    Field("bt.amount", mark("budget", "Amount"), Kind.MONEY, column="amount_minor", currency="EUR", required=R),
    Field("bt.decision", mark("budget", "First-year decision"), Kind.REFERENCE, column="decision_id"),
    Field("bt.agreed", mark("budget", "Agreed in writing by both associations"), Kind.YESNO, column="agreed"),
    Field("bt.reason", mark("budget", "Reason"), Kind.TEXT, column="reason", limit=600),
    Field("bt.entered_by", mark("budget", "Entered by"), Kind.SYSTEM, column="entered_by", privacy=Privacy.P1),
))  # fmt: skip
DECISION_FIELDS = _of("budget_decision", (
    Field("fd.partnership", mark("budget", "Partnership"), Kind.REFERENCE, column="partnership_id"),
    Field("fd.dated", mark("budget", "Date of the decision"), Kind.DATE, column="dated", required=R),
    Field("fd.meeting", mark("budget", "Meeting"), Kind.TEXT, column="meeting", limit=200, required=R),
    Field("fd.present", mark("budget", "Present"), Kind.LONG, column="present", limit=600, privacy=Privacy.P1,
          help=mark("budget", "Both municipalities and both associations.")),
    Field("fd.realised", mark("budget", "What the first year brought"), Kind.LONG, column="realised", limit=2000),
    Field("fd.choices_n", mark("budget", "Choice of the Flemish half"), Kind.CHOICES, column="choices_n",
          choices=CHOICES_OF_USE),
    Field("fd.choices_s", mark("budget", "Choice of the southern half"), Kind.CHOICES, column="choices_s",
          choices=CHOICES_OF_USE),
    Field("fd.amounts", mark("budget", "Amounts per line"), Kind.SYSTEM, column="amounts"),
    Field("fd.reason", mark("budget", "Reason"), Kind.LONG, column="reason", limit=2000, required=R),
    Field("fd.reach", mark("budget", "Which part of the local government is reached"), Kind.LONG, column="reach", limit=600),
    Field("fd.people", mark("budget", "People reached"), Kind.INTEGER, column="people_reached", low=0),
    Field("fd.risks", mark("budget", "Risks"), Kind.LONG, column="risks", limit=1000),
    Field("fd.signed_by", mark("budget", "Signed by"), Kind.CHOICES, column="signed_by", source="signers"),
    Field("fd.signed_on", mark("budget", "Signed on"), Kind.SYSTEM, column="signed_on"),
))  # fmt: skip
ENTRY_FIELDS = _of("budget_entry", (
    Field("b.partnership", mark("budget", "Partnership"), Kind.REFERENCE, column="partnership_id"),
    Field("b.number", mark("budget", "Number"), Kind.SYSTEM, column="number"),
    Field("b.desk", mark("budget", "Desk"), Kind.SYSTEM, column="desk"),
    Field("b.place", mark("budget", "Order"), Kind.SYSTEM, column="place"),
    Field("b.date", mark("budget", "Date"), Kind.DATE, column="dated", required=R, compact=True),
    Field("b.year", mark("budget", "Year"), Kind.SYSTEM, column="year"),
    Field("b.booked", mark("budget", "Booked on"), Kind.SYSTEM, column="booked_on"),
    Field("b.type", mark("budget", "Type"), Kind.CHOICE, column="type", choices=TYPES, required=R),
    Field("b.side", mark("budget", "Half"), Kind.CHOICE, column="side", choices=SIDES, required=R, compact=True),
    Field("b.line", mark("budget", "Line"), Kind.CHOICE, column="line", source="budget_lines", compact=True),
    Field("b.payee", mark("budget", "Payee"), Kind.TEXT, column="payee", limit=160, required=R, compact=True, search=True,
          privacy=Privacy.P6),
    Field("b.text", mark("budget", "Description"), Kind.TEXT, column="text", limit=400, compact=True),
    Field("b.document", mark("budget", "Document number"), Kind.TEXT, column="document", limit=40, required=R,
          compact=True, search=True),
    Field("b.kind", mark("budget", "Kind of document"), Kind.TEXT, column="document_kind", limit=120),
    Field("b.original", mark("budget", "Where the original is"), Kind.TEXT, column="original_at", limit=120),
    Field("b.currency", mark("budget", "Currency"), Kind.CHOICE, column="currency", source="currencies", required=R,
          compact=True, group="amount"),
    Field("b.amount", mark("budget", "Amount"), Kind.MONEY, column="amount_minor", currency="currency", required=R,
          compact=True, group="amount"),
    Field("b.rate", mark("budget", "Rate (units for 1 EUR)"), Kind.DECIMAL, column="rate", compact=True, group="amount"),
    Field("b.rate_source", mark("budget", "Source of the rate"), Kind.TEXT, column="rate_source", limit=120),
    Field("b.eur", mark("budget", "Amount in EUR"), Kind.SYSTEM, column="eur_minor", group="amount"),
    Field("b.paid_by", mark("budget", "Paid by"), Kind.TEXT, column="paid_by", limit=120, required=R, compact=True),
    Field("b.advance", mark("budget", "Advance"), Kind.TEXT, column="advance", limit=20),
    Field("b.account", mark("budget", "Touches the advance account"), Kind.SYSTEM, column="account"),
    Field("b.visit", mark("budget", "Visit or activity"), Kind.TEXT, column="visit", limit=40),
    Field("b.reverses", mark("budget", "Takes back"), Kind.REFERENCE, column="reverses_id"),
    Field("b.original_on", mark("budget", "First date of a late cost"), Kind.DATE, column="original_on"),
    Field("b.entered_by", mark("budget", "Entered by"), Kind.SYSTEM, column="entered_by"),  # part of the audit trail, kept as long as the voucher
    Field("b.entered_id", mark("budget", "Entered by"), Kind.SYSTEM, column="entered_id"),
    Field("b.remark", mark("budget", "Remark"), Kind.LONG, column="remark", limit=600),
))  # fmt: skip
STEP_FIELDS = _of("budget_step", (
    Field("bs.partnership", mark("budget", "Partnership"), Kind.REFERENCE, column="partnership_id"),
    Field("bs.entry", mark("budget", "Entry"), Kind.REFERENCE, column="entry_id"),
    Field("bs.rank", mark("budget", "Order"), Kind.SYSTEM, column="rank"),
    Field("bs.status", mark("budget", "Status"), Kind.CHOICE, column="status", choices=STATUSES),
    Field("bs.dated", mark("budget", "Date"), Kind.DATE, column="dated"),
    Field("bs.done_by", mark("budget", "Done by"), Kind.SYSTEM, column="done_by"),
    Field("bs.done_id", mark("budget", "Done by"), Kind.SYSTEM, column="done_id"),
    Field("bs.reason", mark("budget", "Reason"), Kind.LONG, column="reason", limit=600, search=True),
))  # fmt: skip
RATE_FIELDS = _of("budget_rate", (
    Field("br.currency", mark("budget", "Currency"), Kind.CHOICE, column="currency", source="currencies", required=R),
    Field("br.month", mark("budget", "Month"), Kind.TEXT, column="month", limit=7, required=R),
    Field("br.rate", mark("budget", "Rate (units for 1 EUR)"), Kind.DECIMAL, column="rate", required=R),
    Field("br.source", mark("budget", "Source of the rate"), Kind.TEXT, column="source", limit=160),
    Field("br.taken_on", mark("budget", "Taken in on"), Kind.DATE, column="taken_on"),
))  # fmt: skip
PERIOD_FIELDS = _of("budget_period", (
    Field("bc.partnership", mark("budget", "Partnership"), Kind.REFERENCE, column="partnership_id"),
    Field("bc.place", mark("budget", "Order"), Kind.SYSTEM, column="place"),
    Field("bc.state", mark("budget", "State"), Kind.CHOICE, column="state", choices=PERIOD_STATES),
    Field("bc.until", mark("budget", "Until"), Kind.DATE, column="until"),
    Field("bc.reason", mark("budget", "Reason"), Kind.LONG, column="reason", limit=600),
    Field("bc.done_by", mark("budget", "Done by"), Kind.SYSTEM, column="done_by", privacy=Privacy.P1),
))  # fmt: skip
NOTE_FIELDS = _of("budget_advance_note", (
    Field("an.partnership", mark("budget", "Partnership"), Kind.REFERENCE, column="partnership_id"),
    Field("an.place", mark("budget", "Order"), Kind.SYSTEM, column="place"),
    Field("an.kind", mark("budget", "State"), Kind.CHOICE, column="kind", choices=ADVANCE_NOTES),
    Field("an.dated", mark("budget", "Date"), Kind.DATE, column="dated"),
    Field("an.amount", mark("budget", "Amount"), Kind.MONEY, column="amount_minor", currency="EUR"),
    Field("an.reason", mark("budget", "Reason"), Kind.LONG, column="reason", limit=600),
    Field("an.done_by", mark("budget", "Done by"), Kind.SYSTEM, column="done_by", privacy=Privacy.P1),
))  # fmt: skip
FIELDS: tuple[Field, ...] = (
    LINE_FIELDS + PLAN_FIELDS + TRANSFER_FIELDS + DECISION_FIELDS + ENTRY_FIELDS + STEP_FIELDS + RATE_FIELDS
    + PERIOD_FIELDS + NOTE_FIELDS
)  # fmt: skip
