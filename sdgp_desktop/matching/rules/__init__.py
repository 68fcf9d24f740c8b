"""The decisions of matching: values in, values out."""

from sdgp_desktop.matching.rules.assignment import Pairing, best_pairings
from sdgp_desktop.matching.rules.parts import fit, reason_needed, windows
from sdgp_desktop.matching.rules.table import FitTable, fit_table
from sdgp_desktop.matching.rules.values import (
    HARD,
    LEVELS,
    NORTH,
    PARTS,
    SOUTH,
    Fit,
    FitRules,
    Interest,
    LinkRow,
    PairNote,
    Part,
    Profile,
    Reason,
)

__all__ = [
    "HARD",
    "LEVELS",
    "NORTH",
    "PARTS",
    "SOUTH",
    "Fit",
    "FitRules",
    "FitTable",
    "Interest",
    "LinkRow",
    "PairNote",
    "Pairing",
    "Part",
    "Profile",
    "Reason",
    "best_pairings",
    "fit",
    "fit_table",
    "reason_needed",
    "windows",
]
