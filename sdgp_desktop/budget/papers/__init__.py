"""Papers and files of the budget: statement (D12), voucher list (D13), first-year decision (D23), files to take in."""

from uuid import UUID

from sdgp_desktop.budget.papers.decision import DECISION, decision_paper
from sdgp_desktop.budget.papers.files import read_budget, read_ledger, read_rates
from sdgp_desktop.budget.papers.statement import TITLE, statement_book, statement_paper
from sdgp_desktop.budget.papers.vouchers import VOUCHERS, voucher_book, voucher_list
from sdgp_desktop.budget.service import EntryQuery, decisions, entry_count
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.paperkit.register import Document


def has_decisions(reading: Reading, partnership_id: UUID) -> bool:
    """Whether anything was decided after the first year."""
    return bool(decisions(reading, partnership_id))


def has_entries(reading: Reading, partnership_id: UUID) -> bool:
    """Whether anything was submitted."""
    return entry_count(reading, partnership_id, EntryQuery()) > 0


DOCUMENTS = (
    Document("D12", TITLE, "partnership", paper=statement_paper, book=statement_book),
    Document("D13", VOUCHERS, "partnership", paper=voucher_list, book=voucher_book, recorded=has_entries),
    Document("D23", DECISION, "partnership", paper=decision_paper, recorded=has_decisions),
)

__all__ = ["DOCUMENTS", "read_budget", "read_ledger", "read_rates", "statement_book", "statement_paper"]
