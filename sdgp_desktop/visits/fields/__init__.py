"""What the fields of windows, visits, sessions and delegations are, and the words for what is refused, found, done."""

from sdgp_desktop.visits.fields import calendar, delegation
from sdgp_desktop.visits.fields.calendar import (
    EXCHANGE_KINDS,
    SESSION_FIELDS,
    SESSION_KINDS,
    STATES,
    VISIT_DIRECTIONS,
    VISIT_FIELDS,
    WINDOW_DIRECTIONS,
    WINDOW_FIELDS,
    ZONES,
)
from sdgp_desktop.visits.fields.delegation import CATEGORIES, DELEGATE_FIELDS, STATUSES, TRAVEL_FIELDS

FIELDS = calendar.FIELDS + delegation.FIELDS
REFUSALS = calendar.REFUSALS | delegation.REFUSALS
FINDINGS = calendar.FINDINGS | delegation.FINDINGS
ACTS = calendar.ACTS | delegation.ACTS

__all__ = [
    "ACTS", "CATEGORIES", "DELEGATE_FIELDS", "EXCHANGE_KINDS", "FIELDS", "FINDINGS", "REFUSALS", "SESSION_FIELDS",
    "SESSION_KINDS", "STATES", "STATUSES", "TRAVEL_FIELDS", "VISIT_DIRECTIONS", "VISIT_FIELDS", "WINDOW_DIRECTIONS",
    "WINDOW_FIELDS", "ZONES",
]  # fmt: skip
