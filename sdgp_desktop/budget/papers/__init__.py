"""Papers and files of the budget, out and back in."""

from sdgp_desktop.budget.papers.files import read_budget, read_ledger, read_rates

__all__ = ["read_budget", "read_ledger", "read_rates"]
