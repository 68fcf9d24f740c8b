"""The papers of scoring: the blank score sheet (D04), the ranking list (D06), and score sheets in from a file."""

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.register import Document
from sdgp_desktop.scoring.papers.blank import blank_sheet
from sdgp_desktop.scoring.papers.ranking import ranking_book, ranking_list
from sdgp_desktop.scoring.papers.sheets import read_sheets
from sdgp_desktop.scoring.papers.words import below_text, quorum_text, tie_text

DOCUMENTS = (
    Document("D04", mark("scoring", "Blank score sheet"), "dossier", paper=blank_sheet),
    Document("D06", mark("scoring", "Ranking list"), "call", paper=ranking_list, book=ranking_book),
)

__all__ = [
    "DOCUMENTS",
    "below_text",
    "blank_sheet",
    "quorum_text",
    "ranking_book",
    "ranking_list",
    "read_sheets",
    "tie_text",
]
