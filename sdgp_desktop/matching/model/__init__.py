"""What the pages of matching show and do, between them and the service."""

from sdgp_desktop.matching.model.base import TYPES, MatchingModel
from sdgp_desktop.matching.model.board import FREE, BoardModel
from sdgp_desktop.matching.model.matches import MatchesModel, MatchLine, VetoLine
from sdgp_desktop.matching.model.pairs import Known, PairingText, PairText, Partner

__all__ = [
    "FREE", "TYPES", "BoardModel", "Known", "MatchLine", "MatchesModel", "MatchingModel", "PairText", "PairingText",
    "Partner",
    "VetoLine",
]  # fmt: skip
