"""What the place *Budget* shows and does, between its page and its service."""

from sdgp_desktop.budget.model.deciding import DecidingModel
from sdgp_desktop.budget.model.drafts import DraftsModel, problem_words
from sdgp_desktop.budget.model.entries import TONES, EntriesModel, EntryRow
from sdgp_desktop.budget.model.figures import FiguresModel, StatementCell, StatementRow
from sdgp_desktop.budget.model.ledger import LedgerModel
from sdgp_desktop.budget.model.plan import PlanModel

__all__ = [
    "TONES", "DecidingModel", "DraftsModel", "EntriesModel", "EntryRow", "FiguresModel", "LedgerModel", "PlanModel",
    "StatementCell", "StatementRow", "problem_words",
]  # fmt: skip
