"""What the fields of the budget are, and the words for what is refused, found and done."""

from sdgp_desktop.budget.fields.lists import (
    ADVANCE_NOTES,
    CHOICES_OF_USE,
    OPENS,
    PERIOD_STATES,
    SIDES,
    STATUSES,
    TYPES,
    USES,
)
from sdgp_desktop.budget.fields.records import (
    DECISION_FIELDS,
    ENTRY_FIELDS,
    FIELDS,
    LINE_FIELDS,
    PLAN_FIELDS,
    RATE_FIELDS,
    TRANSFER_FIELDS,
)
from sdgp_desktop.budget.fields.words import ACTS, COLUMNS, FINDINGS, IN_ROW, PROBLEMS, REFUSALS, Said, problem_text

__all__ = [
    "ACTS", "ADVANCE_NOTES", "CHOICES_OF_USE", "COLUMNS", "DECISION_FIELDS", "ENTRY_FIELDS", "FIELDS", "FINDINGS",
    "IN_ROW", "LINE_FIELDS", "OPENS", "PERIOD_STATES", "PLAN_FIELDS", "PROBLEMS", "RATE_FIELDS", "REFUSALS", "SIDES", "STATUSES",
    "Said", "TRANSFER_FIELDS", "TYPES", "USES", "problem_text",
]  # fmt: skip
