"""What the fields of matching are, and the words for rules, parts, reasons, refusals and acts."""

from sdgp_desktop.matching.fields.descriptions import CARD, FIELDS, MATCH, PAIR_NOTE, SIDES, STATES, STEP, VETO
from sdgp_desktop.matching.fields.words import (
    ACTS,
    FINDINGS,
    LANGUAGES,
    PARTS,
    PLACES,
    REASONS,
    REFUSALS,
    RULES,
    WHY,
    Why,
)

__all__ = [
    "ACTS", "CARD", "FIELDS", "FINDINGS", "LANGUAGES", "MATCH", "PAIR_NOTE", "PARTS", "PLACES", "REASONS", "REFUSALS", "RULES", "SIDES",
    "STATES", "STEP", "VETO", "WHY", "Why",
]  # fmt: skip
