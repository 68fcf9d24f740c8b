"""What a person can ask about scoring and do in it; other slices come in by this door only."""

from sdgp_desktop.scoring.rules import OUTCOMES, SEATS, Bonus, Tie
from sdgp_desktop.scoring.service.back import BACK
from sdgp_desktop.scoring.service.decisions import (
    decide,
    decision,
    decisions,
    draw_lot,
    follows_proposal,
    proposed_outcomes,
    reopen,
)
from sdgp_desktop.scoring.service.grid import grid_of, scoring_rules
from sdgp_desktop.scoring.service.importing import COLUMNS, import_sheets, plan_scores, take_scores
from sdgp_desktop.scoring.service.panel import (
    declare_conflict,
    declare_impartial,
    frozen,
    members,
    open_to_secretary,
    panel,
    recused,
    scored_dossiers,
    statement,
    withdraw_conflict,
)
from sdgp_desktop.scoring.service.ranking import agreement, explain, ranking, selected
from sdgp_desktop.scoring.service.seats import add_member, change_member, remove_member
from sdgp_desktop.scoring.service.sheets import (
    lock_sheet,
    member_sheets,
    new_version,
    open_sheet,
    set_marks,
    sheet,
    versions,
)
from sdgp_desktop.scoring.service.views import (
    CellReason,
    CriterionView,
    DecisionView,
    Explanation,
    GridView,
    MarkGiven,
    MemberView,
    OutcomeView,
    Panel,
    PanelCell,
    Ranking,
    RankingRow,
    RecusalView,
    RowRefused,
    ScoredDossier,
    ScoreLine,
    ScorePlan,
    SheetPlan,
    SheetsTaken,
    SheetView,
)
from sdgp_desktop.scoring.service.watch import scoring_findings, sheet_findings

__all__ = [
    "BACK", "COLUMNS", "OUTCOMES", "SEATS", "Bonus", "CellReason", "CriterionView", "DecisionView", "Explanation",
    "GridView", "MarkGiven", "MemberView", "OutcomeView", "Panel", "PanelCell", "Ranking", "RankingRow", "RecusalView",
    "RowRefused", "ScoreLine", "ScorePlan", "ScoredDossier", "SheetPlan", "SheetView", "SheetsTaken", "Tie",
    "add_member", "agreement", "change_member", "decide", "decision", "decisions", "declare_conflict",
    "declare_impartial", "draw_lot", "explain", "follows_proposal", "frozen", "grid_of", "import_sheets", "lock_sheet",
    "member_sheets", "members", "new_version", "open_sheet", "open_to_secretary", "panel", "plan_scores",
    "proposed_outcomes", "ranking", "recused", "remove_member", "reopen", "scored_dossiers", "scoring_findings",
    "scoring_rules", "selected", "set_marks", "sheet", "sheet_findings", "statement", "take_scores", "versions",
    "withdraw_conflict",
]  # fmt: skip
