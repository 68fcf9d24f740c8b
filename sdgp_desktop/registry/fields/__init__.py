"""What the fields of the register are, and the words for what it refuses, finds and does."""

from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.registry.fields.choices import (
    ADVICE,
    CATEGORIES,
    COUNTRIES_SIDE,
    FUNDINGS,
    GROUNDS,
    KINDS,
    LANGUAGES,
    LINK_STATES,
    PILLARS,
    ROLES,
    SETTLEMENTS,
)
from sdgp_desktop.registry.fields.lists import LIST_FIELDS
from sdgp_desktop.registry.fields.offices import OFFICE_FIELDS
from sdgp_desktop.registry.fields.places import LINK_FIELDS, MUNICIPALITY_FIELDS, PERSON_FIELDS
from sdgp_desktop.registry.fields.words import ACTS, FINDINGS, REFUSALS, STAYS

FIELDS: tuple[Field, ...] = OFFICE_FIELDS + MUNICIPALITY_FIELDS + PERSON_FIELDS + LINK_FIELDS + LIST_FIELDS

__all__ = [
    "ACTS", "ADVICE", "CATEGORIES", "COUNTRIES_SIDE", "FIELDS", "FINDINGS", "FUNDINGS", "GROUNDS", "KINDS", "LANGUAGES",
    "LINK_FIELDS",
    "LINK_STATES", "LIST_FIELDS", "MUNICIPALITY_FIELDS", "OFFICE_FIELDS", "PERSON_FIELDS", "PILLARS", "REFUSALS", "ROLES",
    "SETTLEMENTS", "STAYS",
]  # fmt: skip
