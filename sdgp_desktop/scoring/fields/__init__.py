"""What the fields of scoring are, and the words for what is refused, found and done."""

from sdgp_desktop.scoring.fields.descriptions import (
    ANCHOR,
    CRITERION,
    DECISION,
    DECLARATION,
    FIELDS,
    GRID,
    GROUNDS,
    LOCK,
    LOT,
    MARK,
    MEMBER,
    OUTCOME,
    OUTCOMES,
    PROPOSALS,
    RECUSAL,
    SEATS,
    SHEET,
    SITTING,
    STEPS,
    USE,
    WAYS,
)
from sdgp_desktop.scoring.fields.words import ACTS, FINDINGS, REFUSALS, STATEMENT

GROUND_CODES = frozenset(choice.code for choice in GROUNDS)
WAY_CODES = frozenset(choice.code for choice in WAYS)

__all__ = [
    "ACTS", "ANCHOR", "CRITERION", "DECISION", "DECLARATION", "FIELDS", "FINDINGS", "GRID", "GROUNDS", "GROUND_CODES",
    "LOCK", "LOT", "MARK", "MEMBER", "OUTCOME", "OUTCOMES", "PROPOSALS", "RECUSAL", "REFUSALS", "SEATS", "SHEET",
    "SITTING", "STATEMENT", "STEPS", "USE", "WAYS", "WAY_CODES",
]  # fmt: skip
