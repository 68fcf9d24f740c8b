"""Sentences for what the budget refuses, finds and does; names of the columns of its files."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from sdgp_desktop.budget.fields.vouchers import SOURCES
from sdgp_desktop.kernel.facts import Amount, told
from sdgp_desktop.kernel.texts import Text, mark


@dataclass(frozen=True)
class Said(Text):
    """A text that brings its facts along, so that it can be a fact of another sentence."""

    facts: Mapping[str, Any] = field(default_factory=dict)

    def to(self, language: str, /, n: int | None = None, **facts: Any) -> str:
        """The text in `language`, its own facts filled in, amounts, shares and days as they are written there."""
        own = {k: _said(v, language) for k, v in told(self.facts).items()}
        return super().to(language, n, **{**own, **facts})


def _said(value: Any, language: str) -> Any:
    if isinstance(value, Text):
        return value.to(language)
    if not isinstance(value, Amount | Decimal | date):
        return value
    from sdgp_desktop.paperkit.formats import Formats  # what it needs takes a while, and most sentences do without

    formats = Formats(language)
    if isinstance(value, Amount):
        return formats.amount(value.minor, value.currency)
    return formats.day(value) if isinstance(value, date) else formats.number(value)


def problem_text(code: str, facts: Mapping[str, Any]) -> Text:
    """What is wrong with an entry, in words."""
    known = PROBLEMS.get(code)
    facts = dict(facts)
    if facts.get("source") in SOURCES:
        facts["source"] = SOURCES[facts["source"]]
    return Text("", code) if known is None else Said(known.context, known.source, facts)


IN_ROW = mark("budget", "row {row}, {field}: {problem}")
COLUMNS: dict[str, Text] = {
    "dated": mark("budget", "Date"), "type": mark("budget", "Type"), "side": mark("budget", "Half"),
    "line": mark("budget", "Line"), "payee": mark("budget", "Payee"), "text": mark("budget", "Description"),
    "document": mark("budget", "Document number"), "currency": mark("budget", "Currency"),
    "amount": mark("budget", "Amount"), "rate": mark("budget", "Rate (units for 1 EUR)"), "eur": mark("budget", "Amount in EUR"),
    "paid_by": mark("budget", "Paid by"), "advance": mark("budget", "Advance"), "reverses": mark("budget", "Takes back"),
    "document_kind": mark("budget", "Kind of document"), "status": mark("budget", "Status"),
}  # fmt: skip

PROBLEMS: dict[str, Text] = {
    "entry_field_missing": mark("budget", "Something is missing here."),
    "unknown_type": mark("budget", "“{value}” is not a type of entry (EXP, REV, ADV, RFD)."),
    "unknown_side": mark("budget", "“{value}” is not a half (N or S)."),
    "unknown_line": mark("budget", "“{value}” is not a line of the budget; known are {known}."),
    "unknown_currency": mark("budget", "“{value}” is not a currency of the ledger; known are {known}."),
    "unknown_payer": mark("budget", "“{value}” is none of those who may pay; known are {known}."),
    "original_missing": mark("budget", "It is not said yet where the original of the document is."),
    "amount_zero": mark("budget", "The amount is zero."),
    "amount_negative": mark("budget", "Only a reversal is negative."),
    "reversal_not_negative": mark("budget", "A reversal is negative."),
    "amount_too_fine": mark("budget", "{amount} has more decimals than {currency} has ({digits})."),
    "cell_not_taken": mark("budget", "“{text}” was not taken."),
    "not_a_number": mark("budget", "“{text}” is not a number; write it as 1234.56."),
    "not_a_day": mark("budget", "“{text}” is not a day; write it as 2024-05-31."),
    "rate_not_valid": mark("budget", "{rate} is not a rate."),
    "rate_missing": mark("budget", "There is no rate for this currency and month."),
    "rate_differs": mark("budget", "The usual rate for that day is {rate} ({source})."),
    "rate_not_one": mark("budget", "The rate of EUR is 1."),
    "eur_differs": mark("budget", "The amount in EUR is {computed}, not {given}."),
    "line_takes_no_cost": mark("budget", "No cost may be booked on line {line}."),
    "line_not_opened": mark("budget", "Line {line} opens only with the first-year decision of this half."),
    "line_opened_later": mark("budget", "Line {line} takes costs from {since} on."),
    "date_outside": mark("budget", "{day} lies outside the partnership ({start} to {end})."),
    "after_stop": mark("budget", "The partnership was stopped on {since} ({ground}): later costs are rejected."),
    "period_closed": mark("budget", "The period until {until} is closed."),
    "reversal_of_what": mark("budget", "There is no entry with the document number {document} to take back."),
    "reversal_of_no_cost": mark("budget", "Only a cost can be reversed; {document} is none."),
    "reversal_of_not_approved": mark("budget", "Only an approved cost is reversed; {document} is not approved."),
    "reversal_differs": mark("budget", "A reversal has the same half, line and currency as {document}."),
    "reversal_rate": mark("budget", "A reversal has the same rate as {document}."),
    "reversal_too_large": mark("budget", "More is taken back than the {left} that are left of {document}."),
    "document_used": mark("budget", "The document number {document} is used already."),
    "number_used": mark("budget", "The entry number {number} stands twice in the file."),
    "year_differs": mark("budget", "The year {year} is not the year of the date."),
    "unknown_status": mark("budget", "“{value}” is not a status; known are {known}."),
    "status_without_person": mark("budget", "An approved or rejected entry names who decided, and when."),
    "four_eyes": mark("budget", "{person} made the entry and cannot approve it."),
    "line_forbidden_here": mark("budget", "An advance or refund has no line."),
    "unknown_record": mark("budget", "“{value}” is neither INITIAL nor TRANSFER."),
    "column_missing": mark("budget", "The column “{field}” is missing."),
    "column_unknown": mark("budget", "“{field}” is not a column of this file."),
    "value_beyond": mark("budget", "“{text}” stands in a column without a name; move or delete it."),
    "column_twice": mark("budget", "The column “{field}” stands twice in the file."),
    "transfer_same_line": mark("budget", "A transfer needs two different lines."),
    "transfer_not_positive": mark("budget", "A transfer needs an amount above zero."),
    "transfer_into_unallocated": mark("budget", "Money is not moved to line {line}."),
    "transfer_line_closed": mark("budget", "Line {line} of half {side} gets its first money by the first-year decision."),
    "transfer_needs_agreement": mark("budget", "Line {line} would have received more than {percent} %: the agreement of both associations must be noted in the remark."),
    "transfer_too_large": mark("budget", "Line {line} of half {side} has {left} left."),
    "plan_twice": mark("budget", "Line {line} of half {side} stands twice in the file."),
    "word_ineligible": mark("budget", "“{word}” looks like a cost that is not eligible."),
    "cost_on_weekend": mark("budget", "{day} is a weekend day."),
    "document_old": mark("budget", "The document was {days} days old when it was booked ({most} is usual)."),
    "quotes_missing": mark("budget", "{n} quotes are asked for above this amount."),
    "same_receipt": mark("budget", "Entry {other} has the same payee, day and amount."),
    "advance_not_justified": mark("budget", "{justified} % of the earlier advances is justified; {least} % is asked for."),
    "advance_above_half": mark("budget", "{amount} is more than half {side} can carry: {left} of {half} is left after its costs and open advances."),
    "advance_above_need": mark("budget", "{amount} is more than the need from {first} to {last}, {need} by the plan."),
    "advance_other_half": mark("budget", "Advances and their refunds belong to half {side}."),
    "advance_not_in_euro": mark("budget", "An advance is paid in EUR."),
    "advance_paid_by": mark("budget", "An advance is not paid by the association that receives it ({office})."),
    "refund_paid_by": mark("budget", "The refund of an advance is paid by the association that has it ({office})."),
    "half_over": mark("budget", "Half {side} would be overspent."),
    "line_over": mark("budget", "Line {line} of half {side} would be overspent beyond what is allowed: {spent} of {budget}."),
    "advance_blocked": mark("budget", "The partnership is stopped and the open advance ({open}) is blocked."),
    "refund_too_large": mark("budget", "{amount} is more than the open balance ({open})."),
}  # fmt: skip

REFUSALS: dict[str, Text] = {
    "ledger_file_refused": mark("budget", "{file}, row {row}, {field}: {problem} Nothing of the file was stored; correct the file and take it in again. Rows to correct: {count}."),
    "entries_not_ready": mark("budget", "{n} rows are not ready: {problem} Nothing was submitted; correct the marked cells."),
    "entry_step_not_next": mark("budget", "This step cannot follow the present status. Nothing was changed; an approved entry is corrected by a reversal."),
    "entry_needs_reason": mark("budget", "A query or rejection needs its reason. Nothing was changed; write what is wrong."),
    "entry_taken_back": mark("budget", "Entry {entry} was taken back by reversal {reversal}, which counts. Nothing was changed; reject the reversal first."),
    "four_eyes": mark("budget", "{person} made this entry and cannot approve it. Nothing was changed; ask a colleague to approve it."),
    "half_over": mark("budget", "Half {side} would be overspent: {total} of {limit}. Nothing was changed; reject a cost, or reverse one first."),
    "line_over": mark("budget", "Line {line} of half {side} would be overspent beyond what is allowed: {spent} of {budget}. Nothing was changed; move budget to the line first."),
    "entry_not_ready": mark("budget", "{problem} Nothing was changed; correct it and try again."),
    "reversal_not_possible": mark("budget", "{problem} Nothing was changed; look at the entry again."),
    "plan_in_use": mark("budget", "Costs were approved on this budget. The plan stays as it is; move money with a transfer."),
    "plan_not_positive": mark("budget", "A budget is not negative. Nothing was stored; type zero or more."),
    "transfer_same_line": mark("budget", "A transfer needs two different lines. Nothing was stored; choose another line."),
    "transfer_not_positive": mark("budget", "A transfer needs an amount above zero. Nothing was stored; to move money back, make a transfer the other way."),
    "transfer_from_unallocated": mark("budget", "Money leaves line {line} only by the first-year decision. Nothing was stored; open the decision form."),
    "transfer_into_unallocated": mark("budget", "Money is not moved to line {line}. Nothing was stored; choose another line."),
    "transfer_between_halves": mark("budget", "The halves are equal: money moves between them only with the written agreement of both associations and a reason. Nothing was stored."),
    "transfer_line_closed": mark("budget", "Line {line} of half {side} gets its first money by the first-year decision. Nothing was stored; sign the decision first, or choose another line."),
    "transfer_needs_agreement": mark("budget", "With this transfer line {line} would have received more than {percent} % ({sum} on {base}). Nothing was stored; note the written agreement of both associations and the reason."),
    "transfer_too_large": mark("budget", "Line {line} of half {side} has {left} left. Nothing was stored; move less."),
    "unknown_line": mark("budget", "“{value}” is not a line of the budget. Nothing was stored; choose a line of the chart."),
    "unknown_side": mark("budget", "“{value}” is not a half. Nothing was stored; choose N or S."),
    "decision_too_early": mark("budget", "The decision is due from {due}, after the first year. Nothing was signed; check the date {day}."),
    "decision_empty": mark("budget", "No line gets an amount. Nothing was signed; say what the rest of the budget is for."),
    "decision_over_balance": mark("budget", "Half {side} decides on {wanted}, but {left} is left to decide on. Nothing was signed; lower the amounts."),
    "decision_under_balance": mark("budget", "Half {side} decides on {wanted} of {left}. Nothing was signed; the amounts must add up to the balance."),
    "decision_without_reason": mark("budget", "The reason is missing. Nothing was signed; write why this use was chosen."),
    "decision_without_reach": mark("budget", "A project says which part of the local government it reaches. Nothing was signed; fill that in."),
    "decision_unsigned": mark("budget", "Signatures are missing: {missing}. Nothing was signed; both coordinators and both associations sign."),
    "decision_signed": mark("budget", "The decision is signed and stays as it is. Nothing was changed; make a new decision."),
    "decision_open": mark("budget", "There is a decision that is not signed yet. Nothing was made; go on with that one."),
    "advance_blocked": mark("budget", "The partnership is stopped and the open advance ({open}) is blocked. Nothing was changed; free it first, with the reason."),
    "advance_not_justified": mark("budget", "{justified} % of the earlier advances is justified; {least} % is needed before the next one. Nothing was changed; approve more costs first."),
    "advance_above_half": mark("budget", "{amount} is more than half {side} can carry: {left} of {half} is left after its costs and open advances. Nothing was changed; pay less, or book a refund first."),
    "advance_note_needed": mark("budget", "A block needs its reason. Nothing was changed; write it."),
    "refund_too_large": mark("budget", "{amount} is more than the open balance ({open}). Nothing was changed; check the amount."),
    "write_off_too_large": mark("budget", "{open} is more than may be written off ({most}). Nothing was changed; ask for a refund."),
    "write_off_without_reason": mark("budget", "A write-off needs its reason. Nothing was changed; write it."),
    "write_off_nothing": mark("budget", "The advance account is at zero: there is nothing to write off."),
    "period_has_open_entries": mark("budget", "{n} entries until {until} are not decided. The period stays open; approve or reject them first."),
    "period_has_reversal": mark("budget", "Reversal {entry} takes back entry {original}, which does not count. The period until {until} stays open; reject the reversal first."),
    "period_not_later": mark("budget", "The period is closed until {until} already. Nothing was changed; choose a later day."),
    "period_not_closed": mark("budget", "No period is closed. Nothing was changed."),
    "period_needs_reason": mark("budget", "Reopening a period needs its reason. Nothing was changed; write it."),
}  # fmt: skip
FINDINGS: dict[str, Text] = {
    "entry_waiting": mark("budget", "{number}: {n} ledger entries wait for approval."),
    "entry_queried": mark("budget", "{number}: {n} ledger entries have an open question."),
    "after_stop": mark("budget", "{number}: the approved entry {entry} is dated after the partnership was stopped."),
    "entry_above_half": mark("budget", "{number}, entry {entry}: {amount} is more than is left of half {side} ({left})."),
    "half_over": mark("budget", "{number}: half {side} is overspent."),
    "line_over": mark("budget", "{number}: line {line} of half {side} is overspent."),
    "plan_changed": mark(
        "budget",
        "{number}: the initial budget of line {line}, half {side}, is {amount}; it was {known} when the first cost was approved. Somebody who did not know of that changed it on another computer. Move the difference with a transfer, or leave it and say why in a note.",
    ),
    "decision_changed": mark(
        "budget",
        "{number}: the first-year decision no longer says what was signed ({fields}): somebody who did not know of the signature changed it on another computer. Compare it with its history, and sign a new decision.",
    ),
    "plan_not_half": mark("budget", "{number}: the plan of half {side} adds up to {planned}, not to {half}."),
    "exchange_not_largest": mark("budget", "{number}: less than half of the plan is for exchange and meeting."),
    "decision_due": mark("budget", "{number}: the first-year decision is due since {due}."),
    "advance_open": mark("budget", "{number}: an advance of {open} is still open."),
    "advance_not_justified": mark("budget", "{number}, entry {entry}: {justified} % of the earlier advances is justified; {least} % is needed before this one."),
    "advance_above_half": mark("budget", "{number}, entry {entry}: {amount} is more than half {side} can carry ({left} of {half} is left)."),
    "advance_above_need": mark("budget", "{number}, entry {entry}: the advance of {amount} is more than the need from {first} to {last}, {need} by the plan."),
    "advance_beyond_half": mark("budget", "{number}: the costs and open advances of half {side} ({carried}) are more than its {half}. A refund is due."),
    "advance_open_blocked": mark("budget", "{number}: the open advance of {open} is blocked: {reason}"),
    "advance_negative": mark("budget", "{number}: more was justified than was advanced."),
    "word_ineligible": mark("budget", "{number}, entry {entry}: “{word}” looks like a cost that is not eligible."),
    "cost_on_weekend": mark("budget", "{number}, entry {entry}: {day} is a weekend day."),
    "document_old": mark("budget", "{number}, entry {entry}: the document was {days} days old when it was booked."),
    "quotes_missing": mark("budget", "{number}, entry {entry}: quotes are asked for above this amount ({n})."),
    "same_receipt": mark("budget", "{number}: entries {entry} and {other} have the same payee, day and amount."),
    "reversed_too_much": mark("budget", "{number}: more was taken back of entry {entry} than it holds. Reject one of its reversals."),
    "reversal_without_cost": mark("budget", "{number}: reversal {entry} takes back entry {original}, which does not count. Reject the reversal."),
    "document_twice": mark("budget", "{number}: the document number {document} is used by more than one entry."),
    "entry_number_twice": mark("budget", "{number}: the entry number {entry} is used twice."),
    "entry_in_closed_period": mark("budget", "{number}: entry {entry} lies in a closed period but is not locked."),
    "own_approval": mark("budget", "{number}: entry {entry} was approved by the person who made it."),
    "eur_wrong": mark("budget", "{number}: the amount in EUR of entry {entry} does not follow from its rate."),
    "numbers_gap": mark("budget", "{number}: desk {desk} has {count} entries, but the last number is {last}."),
    "transfer_above_limit": mark("budget", "{number}: line {line} received more than {percent} % without a noted agreement."),
}  # fmt: skip
ACTS: dict[str, Text] = {
    "set_plan": mark("budget", "Changed the plan of {name}"),
    "add_transfer": mark("budget", "Moved budget from {from_line} to {to_line}"),
    "start_decision": mark("budget", "Began the first-year decision of {name}"),
    "change_decision": mark("budget", "Changed the first-year decision of {name}"),
    "sign_decision": mark("budget", "Signed the first-year decision of {name}"),
    "submit_entries": mark("budget", "Submitted entries for {name}"),
    "approve_entries": mark("budget", "Approved entries of {name}"),
    "query_entry": mark("budget", "Asked about entry {entry}"),
    "answer_entry": mark("budget", "Answered the question about entry {entry}"),
    "reject_entry": mark("budget", "Rejected entry {entry}"),
    "reverse_entry": mark("budget", "Reversed entry {entry}"),
    "import_ledger": mark("budget", "Took the ledger of {name} in"),
    "set_rates": mark("budget", "Took exchange rates in"),
    "close_period": mark("budget", "Closed the period until {until}"),
    "reopen_period": mark("budget", "Reopened the period until {until}"),
    "note_advance": mark("budget", "Noted what happens with the open advance of {name}"),
}
