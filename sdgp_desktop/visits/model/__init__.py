"""What the calendar shows and does, between its page and its service."""

from sdgp_desktop.visits.model.calendar import FIELDS, TYPES, CalendarModel
from sdgp_desktop.visits.model.delegation import (
    DELEGATION_FORM,
    DELEGATION_TYPES,
    TRAVEL_SECTION,
    DelegateLine,
    DelegateRecord,
    DelegationModel,
)

__all__ = [
    "DELEGATION_FORM", "DELEGATION_TYPES", "FIELDS", "TRAVEL_SECTION", "TYPES", "CalendarModel", "DelegateLine",
    "DelegateRecord", "DelegationModel",
]  # fmt: skip
