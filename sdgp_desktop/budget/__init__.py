"""Lines, plans, the ledger, advances, and the statement."""
