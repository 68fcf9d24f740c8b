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
from sdgp_desktop.scoring.fields.words import (
    ACTS,
    BELOW_BASE,
    BELOW_MEAN,
    BONUS,
    FINDINGS,
    LOT_DUE,
    NO_FIGURES,
    NO_QUORUM,
    NOT_OVER,
    OVER_THRESHOLD,
    QUORUM,
    REFUSALS,
    SEALED,
    STATEMENT,
    TIE_CRITERION,
    TIE_STEPS,
    TIED,
)

GROUND_CODES = frozenset(choice.code for choice in GROUNDS)
SEAT_LABELS = {choice.code: choice.label for choice in SEATS}
WAY_CODES = frozenset(choice.code for choice in WAYS)

__all__ = [
    "ACTS", "ANCHOR", "BELOW_BASE", "BELOW_MEAN", "BONUS", "CRITERION", "DECISION", "DECLARATION", "FIELDS",
    "FINDINGS", "GRID", "GROUNDS", "GROUND_CODES", "LOCK", "LOT", "LOT_DUE", "MARK", "MEMBER", "NOT_OVER",
    "NO_FIGURES", "NO_QUORUM", "OUTCOME", "OUTCOMES", "OVER_THRESHOLD", "PROPOSALS", "QUORUM", "RECUSAL", "REFUSALS",
    "SEALED", "SEATS", "SEAT_LABELS", "SHEET", "SITTING", "STATEMENT", "STEPS", "TIED", "TIE_CRITERION", "TIE_STEPS", "USE", "WAYS",
    "WAY_CODES",
]  # fmt: skip
