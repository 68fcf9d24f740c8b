"""What the rules find once two offices have met: each finding of the list, with the record that it leads to."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sdgp_desktop.budget import service as budget
from sdgp_desktop.calls.service import known_call
from sdgp_desktop.exchange.service.after import URGENCY, all_findings, fresh
from sdgp_desktop.intake import service as intake
from sdgp_desktop.kernel.findings import Finding
from tests.budget.around import booked, cost, made_partnership
from tests.exchange.town import Town, town
from tests.offices import ANNA

LINES = {"A1": 330_000, "A3": 150_000, "A4": 90_000, "A5": 100_000, "A6": 190_000, "A7": 170_000, "B2": 210_000}
NOW = datetime(2024, 9, 1, tzinfo=UTC)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Town]:
    """VVSG and ANCB, who know each other."""
    made = town(tmp_path, "VVSG", "ANCB")
    yield made
    made.close()


def found_after(made: Town, sender: str, receiver: str) -> list[Finding]:
    """What the rules find at the receiver after a packet and did not before."""
    with made[receiver].read() as reading:
        before = all_findings(reading, NOW)
    made.bring(sender, receiver)
    with made[receiver].read() as reading:
        return fresh(before, all_findings(reading, NOW))


def test_what_two_ledgers_break_together_is_found_and_leads_to_the_entry(two: Town) -> None:
    holder = made_partnership(two["VVSG"].store)
    two.bring("VVSG", "ANCB")
    booked(two["VVSG"].store, holder, *(cost(f"F-{line}", whole, line=line) for line, whole in LINES.items()))
    with two["VVSG"].store.act("close_period", ANNA, final=True) as work:
        budget.close_period(work, holder, date(2024, 6, 30))
    two["ANCB"].store.set_local(office="ANCB", desk="A")
    late = booked(two["ANCB"].store, holder, cost("F-A1", 1_000, line="A2"), approved=False)
    july = date(2024, 7, 9)
    booked(two["ANCB"].store, holder, *(cost(f"G-{n}", whole, line=n, dated=july) for n, whole in LINES.items()))
    found = {f.code: f for f in found_after(two, "ANCB", "VVSG")}
    assert found["entry_in_closed_period"].record_id in late
    assert found["document_twice"].record_id is not None
    assert found["half_over"].record_id == holder


def test_two_dossiers_with_one_number_are_found(two: Town) -> None:
    for name in ("VVSG", "ANCB"):
        office = two[name]
        office.store.set_local(office="VVSG", desk="V")
        with office.act("open_dossier") as work:
            intake.open_dossier(work, known_call(work, "BJ-2023").id, "BJ0101")
    found = [f for f in found_after(two, "ANCB", "VVSG") if f.code == "number_twice"]
    assert len(found) == 2
    assert all(f.record_type == "intake_dossier" and f.record_id is not None for f in found)


def test_what_matters_stands_first_and_forms_that_are_typed_say_nothing(two: Town) -> None:
    for name in ("VVSG", "ANCB"):
        office = two[name]
        office.store.set_local(office="VVSG", desk="V")
        for code in ("BJ0101", "BJ0102"):
            with office.act("open_dossier") as work:
                made = intake.open_dossier(work, known_call(work, "BJ-2023").id, code)
            if code == "BJ0102":
                with office.act("submit") as work:
                    intake.submit(work, made.id)
    found = found_after(two, "ANCB", "VVSG")
    kinds = [f.kind for f in found]
    assert kinds == sorted(kinds, key=URGENCY.index)
    assert [f.code for f in found[:4]] == ["number_twice"] * 4
    with two["VVSG"].read() as reading:
        drafts = {row.id for row in intake.dossiers(reading, status="draft")}
    assert len(drafts) == 2
    assert {f.code for f in found if f.record_id in drafts} == {"number_twice"}
