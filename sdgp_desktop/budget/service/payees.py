"""Payments to somebody: vouchers are kept for years, whatever is erased elsewhere."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.budget.records import LedgerEntry
from sdgp_desktop.budget.rules import kept_until
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.partnerships.service import partnership, rules_for


def payments_to(
    reading: Reading, name: str, partnerships: Collection[UUID], today: date
) -> tuple[tuple[UUID, date | None], ...]:
    """The entries of these partnerships with this payee, and until when each must be kept (nothing: no longer)."""
    wanted = sorted(words_of(name))
    found: list[tuple[UUID, date | None]] = []
    for id in sorted(partnerships):
        columns = (LedgerEntry.id, LedgerEntry.payee, LedgerEntry.dated)
        rows = reading.rows(select(*columns).where(LedgerEntry.partnership_id == id, LedgerEntry.payee != ""))
        named = [row for row in rows if sorted(words_of(row.payee)) == wanted]
        if named:
            years = rules_for(reading, partnership(reading, id)).number("keep_payment_years")
            found += [(row.id, kept_until(row.dated, years, today)) for row in named]
    return tuple(found)
