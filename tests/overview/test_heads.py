"""What concerns a partnership stands on Today under its number and partners, not under a dossier of it."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sdgp_desktop.kernel.store import Store
from sdgp_desktop.overview.service import attention
from sdgp_desktop.partnerships.records import Partnership
from sdgp_desktop.partnerships.service import partnership
from tests.offices import ANNA, office_store
from tests.visits.around import dossier_partnership, visit

NOW = datetime(2024, 7, 28, 9, tzinfo=UTC)
ABOUT = ("partnerships_", "visits_", "budget_")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = office_store(tmp_path)
    yield made
    made.close()


@pytest.mark.parametrize("number", ["SDGP-2024-RW-001", ""])
def test_findings_of_a_partnership_and_its_visits_stand_under_its_head(store: Store, number: str) -> None:
    id = dossier_partnership(store)
    with store.act("give_number", ANNA) as work:
        work.get(Partnership, id).number = number  # an office that does not hold the grant gives none
    visit(store, id, date(2024, 5, 13), code="RW-2024-V1")
    with store.read() as reading:
        view = partnership(reading, id)
        items = [i for i in attention(reading, NOW) if i.finding.record_type.startswith(ABOUT)]
    assert view.title == f"{number} {view.north_name} × {view.south_name}".strip()
    heads = {i.finding.record_type: set[str]() for i in items}
    for item in items:
        heads[item.finding.record_type].add(item.subject)
    assert heads["partnerships_partnership"] == {view.title}
    assert heads["visits_visit"] == {f"{view.title} · RW-2024-V1"}
