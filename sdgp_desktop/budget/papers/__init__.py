"""Papers and files of the budget, out and back in: the statement (D12), ledger, budget and rate files."""

from sdgp_desktop.budget.papers.files import read_budget, read_ledger, read_rates
from sdgp_desktop.budget.papers.statement import TITLE, statement_book, statement_paper
from sdgp_desktop.paperkit.register import Document

DOCUMENTS = (Document("D12", TITLE, "partnership", paper=statement_paper, book=statement_book),)

__all__ = ["DOCUMENTS", "read_budget", "read_ledger", "read_rates", "statement_book", "statement_paper"]
