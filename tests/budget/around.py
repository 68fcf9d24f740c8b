"""A partnership with a ledger, for the tests of the budget."""

from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from sdgp_desktop.budget.papers import read_budget, read_ledger
from sdgp_desktop.budget.service import Taken, approve, import_ledger, submit
from sdgp_desktop.calls.service import known_call
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.money import RATE_UNIT
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person
from sdgp_desktop.partnerships.service import create
from tests.offices import ANNA

BRAM = Person(UUID(int=7), "Bram Finance", "finance", "VVSG")
SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "ledger"
NUMBER = "SDGP-2024-BJ-001"
XOF = 655_957_000


def refused(code: str) -> pytest.RaisesExc[Refusal]:
    """What is done in here is refused with this code, or the test fails."""
    return pytest.raises(Refusal, check=lambda error: error.code == code)


def made_partnership(store: Store, number: str = NUMBER, call: str = "BJ-2023") -> UUID:
    """A partnership of two fictional parties over the whole period of its call."""
    store.set_local(office="VVSG", desk="V")
    with store.act("create_partnership", ANNA) as work:
        return create(
            work,
            known_call(work, call).id,
            north_name="Gemeente Vlierbeke",
            south_name="Commune de Kpodaha",
            number=number,
        )


def take_sample(store: Store, number: str = NUMBER) -> Taken:
    """The worked ledger with its budget."""
    store.set_local(office="VVSG", desk="V")
    with store.act("import_ledger", ANNA, final=True) as work:
        return import_ledger(
            work, number, read_ledger(SAMPLE / "sample-ledger.csv"), create_in="BJ-2023",
            budget=read_budget(SAMPLE / "sample-ledger-budget.csv"),
        )  # fmt: skip


def cost(document: str, cents: int, **more: Any) -> dict[str, Any]:
    """A cost of the Flemish half in EUR, ready to be submitted."""
    return {
        "dated": date(2024, 5, 7), "type": "EXP", "side": "N", "line": "A1", "payee": "Reisbureau", "text": "Tickets",
        "document": document, "currency": "EUR", "amount_minor": cents, "rate": RATE_UNIT, "paid_by": "VVSG", **more,
    }  # fmt: skip


def booked(store: Store, partnership_id: UUID, *rows: dict[str, Any], approved: bool = True) -> list[UUID]:
    """Entries that Anna submitted and Bram approved."""
    with store.act("submit_entries", ANNA, final=True) as work:
        ids = submit(work, partnership_id, list(rows))
    if approved:
        with store.act("approve_entries", BRAM, final=True) as work:
            approve(work, ids)
    return ids
