"""The decisions of matching: values in, values out."""

from sdgp_desktop.matching.rules.assignment import Pairing, best_pairings
from sdgp_desktop.matching.rules.parts import fit, reason_needed, windows
from sdgp_desktop.matching.rules.states import (
    ACCEPTED,
    CONFIRMED,
    DISSOLVED,
    IDEA,
    PROPOSED,
    SIDES,
    Taken,
    accepted_by,
    may_follow,
    state_of,
)
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
from sdgp_desktop.matching.rules.weeks import free_weeks, weeks_of_term

__all__ = [
    "ACCEPTED", "CONFIRMED", "DISSOLVED", "HARD", "IDEA", "LEVELS", "NORTH", "PARTS", "PROPOSED", "SIDES", "SOUTH",
    "Fit", "FitRules", "FitTable", "Interest", "LinkRow", "PairNote", "Pairing", "Part", "Profile", "Reason",
    "Taken", "accepted_by", "best_pairings", "fit", "fit_table", "free_weeks", "may_follow", "reason_needed",
    "state_of", "weeks_of_term", "windows",
]  # fmt: skip
