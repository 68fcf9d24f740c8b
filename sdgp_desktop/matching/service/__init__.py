"""What a person can ask about matching and do in it; other slices come in by this door only."""

from sdgp_desktop.matching.records import ADOPTED, RUNNING, Running
from sdgp_desktop.matching.rules import HARD, PARTS, Fit, Part, Reason, windows
from sdgp_desktop.matching.service.back import BACK
from sdgp_desktop.matching.service.board import (
    card_id,
    cards,
    follow_proposal,
    give_reason,
    hold_card,
    lift_veto,
    move_card,
    note_of,
    note_pair,
    refuse_impossible,
    set_veto,
)
from sdgp_desktop.matching.service.lapsed import why_stopped
from sdgp_desktop.matching.service.matches import (
    Adopt,
    accept,
    adopt_match,
    adopt_proposal,
    dissolve,
    match_findings,
    placed_pairs,
    propose_matches,
)
from sdgp_desktop.matching.service.profiles import cohort, pairs_count, ranked_elsewhere, selection_sealed, waits
from sdgp_desktop.matching.service.proposal import fit_of, pair_of, prices, proposal, shown
from sdgp_desktop.matching.service.standing import (
    call_of_dossier,
    contradicted,
    match,
    matches,
    running,
    taken,
    vetoes,
)
from sdgp_desktop.matching.service.views import (
    Alternative,
    CardView,
    Cohort,
    MatchView,
    NoteView,
    PairView,
    Price,
    Proposal,
    Side,
    StepView,
    VetoView,
)

__all__ = [
    "ADOPTED", "BACK", "HARD", "PARTS", "RUNNING", "Adopt", "Alternative", "CardView", "Cohort", "Fit", "MatchView",
    "NoteView", "PairView", "Part", "Price", "Proposal", "Reason", "Running", "Side", "StepView", "VetoView",
    "accept", "adopt_match", "adopt_proposal", "call_of_dossier", "card_id", "cards", "cohort", "contradicted",
    "dissolve", "fit_of", "follow_proposal", "give_reason", "hold_card", "lift_veto", "match", "match_findings",
    "matches", "move_card", "note_of", "note_pair", "pair_of", "pairs_count", "placed_pairs", "prices", "proposal",
    "propose_matches", "ranked_elsewhere", "refuse_impossible", "running", "selection_sealed", "set_veto", "shown",
    "taken", "vetoes", "waits", "why_stopped", "windows",
]  # fmt: skip
