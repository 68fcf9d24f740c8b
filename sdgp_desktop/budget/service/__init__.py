"""What a person can ask about budgets and do with them; other slices come in by this door only."""

from sdgp_desktop.budget.rules import Account, Group, Line, Problem, Statement, as_json, percent
from sdgp_desktop.budget.service.drafts import (
    add_draft,
    change_draft,
    drafts,
    drop_drafts,
    submit_drafts,
    suggested,
)
from sdgp_desktop.budget.service.frame import Book, book_of, chart, rate_for, rates
from sdgp_desktop.budget.service.ledger import (
    answer,
    approve,
    query,
    reject,
    reject_after_stop,
    reverse,
    submit,
    taken_back,
)
from sdgp_desktop.budget.service.periods import close_period, note_advance, reopen_period
from sdgp_desktop.budget.service.plans import (
    add_transfer,
    balance,
    change_decision,
    change_line,
    decision_values,
    decisions,
    line_values,
    plan,
    plan_in_use,
    plan_is_stored,
    set_decided,
    set_plan,
    set_rates,
    sign_decision,
    start_decision,
    transfers,
)
from sdgp_desktop.budget.service.sums import (
    EntryQuery,
    advance_state,
    entries,
    entry,
    entry_count,
    entry_steps,
    entry_sum,
    in_euro,
    partnership_of,
    statement,
)
from sdgp_desktop.budget.service.taking import FileRows, NotTaken, import_ledger
from sdgp_desktop.budget.service.views import (
    AdvanceState,
    AdvanceView,
    DecisionView,
    DraftView,
    EntryView,
    PlanRow,
    RateView,
    RefusedRow,
    StepView,
    Taken,
    TransferView,
)
from sdgp_desktop.budget.service.watch import findings, ledger_sum_findings, open_items, partnership_findings, promise_tallies

__all__ = [
    "Account", "AdvanceState", "AdvanceView", "Book", "DecisionView", "DraftView", "EntryQuery", "EntryView", "FileRows",
    "Group", "Line", "NotTaken", "PlanRow", "Problem", "RateView", "RefusedRow", "Statement", "StepView", "Taken",
    "TransferView", "add_draft", "add_transfer", "advance_state", "answer", "approve", "as_json", "balance", "book_of",
    "change_decision", "change_draft", "change_line", "chart", "close_period", "decision_values", "decisions", "drafts",
    "drop_drafts", "entries", "entry", "entry_count", "entry_steps", "entry_sum", "findings", "import_ledger", "in_euro",
    "ledger_sum_findings", "line_values", "note_advance", "open_items", "partnership_findings", "partnership_of", "percent", "plan",
    "plan_in_use", "plan_is_stored", "promise_tallies",
    "query", "rate_for", "rates", "reject", "reject_after_stop", "reopen_period", "reverse", "set_decided", "set_plan",
    "set_rates", "sign_decision", "start_decision", "statement", "submit", "submit_drafts", "suggested", "taken_back",
    "transfers",
]  # fmt: skip
