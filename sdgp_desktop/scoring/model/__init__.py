"""What the pages of scoring show and do, between them and the service."""

from sdgp_desktop.scoring.model.base import TYPES, ScoringModel
from sdgp_desktop.scoring.model.panel import PanelModel
from sdgp_desktop.scoring.model.ranking import TONES, RankingModel, RankLine
from sdgp_desktop.scoring.model.sheets import Focused, SheetsModel

__all__ = ["TONES", "TYPES", "Focused", "PanelModel", "RankLine", "RankingModel", "ScoringModel", "SheetsModel"]
