"""The papers of matching: the match proposal (D08)."""

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.matching.papers.proposal import match_proposal
from sdgp_desktop.matching.papers.words import Voice, lists_of
from sdgp_desktop.paperkit.register import Document

DOCUMENTS = (Document("D08", mark("matching", "Match proposal"), "match", paper=match_proposal),)

__all__ = ["DOCUMENTS", "Voice", "lists_of", "match_proposal"]
