"""A call closes at midnight of the zone that its rule book names, and every day that hangs on it follows."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest

from sdgp_desktop.calls import service as calls
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.registry import service as registry
from tests.offices import ANNA, office_store

LAST = date(2028, 4, 15)
DAKAR, KIGALI = "Africa/Dakar", "Africa/Kigali"  # midnight comes later than in Brussels, or earlier in winter


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = office_store(tmp_path)
    yield made
    made.close()


def made_call(store: Store, zone: str) -> UUID:
    with store.act("make_call", ANNA) as work:
        registry.change_country(work, registry.country(work, "SN").id, {"active": True})
        held = calls.make_programme(work, "Sahel", date(2027, 1, 1), date(2032, 12, 31), countries=("BE", "SN"))
        return calls.make_call(
            work, held, "SN-2028", "SN", opens=date(2028, 2, 1), closes=LAST, period_start=date(2028, 7, 1),
            period_end=date(2030, 6, 30), rules={"close_zone": zone},
        )  # fmt: skip


def days(store: Store, id: UUID) -> tuple[datetime, date, set[date]]:
    """When the call closes, the day that is told, and where the steps stand that begin with the close."""
    with store.read() as reading:
        view, book = calls.call(reading, id), calls.rules_of(reading, id)
        steps = {m.starts for m in calls.milestones(reading, id) if m.anchor == "closes" and not m.months | m.days}
        return view.closes, calls.closing_day(view.closes, book), steps


def test_a_call_closes_in_the_zone_of_its_own_rules(store: Store) -> None:
    id = made_call(store, DAKAR)
    assert days(store, id) == (datetime(2028, 4, 15, 23, 59, 59, tzinfo=UTC), LAST, {LAST})
    with store.read() as reading:
        assert calls.copy_suggestion(reading, id)["closes"] == date(2031, 4, 15)


def test_the_closing_day_stays_when_its_zone_changes(store: Store) -> None:
    id = made_call(store, "Europe/Brussels")
    with store.act("change_call", ANNA) as work:
        calls.change_call(work, id, {"closes": date(2028, 3, 1)})  # in winter, when Kigali is an hour ahead
    for zone, hour in ((DAKAR, 23), (KIGALI, 21)):
        with store.act("change_rules", ANNA) as work:
            calls.change_rules(work, id, {"close_zone": zone})
        assert days(store, id)[:2] == (datetime(2028, 3, 1, hour, 59, 59, tzinfo=UTC), date(2028, 3, 1))
    store.undo(ANNA)
    assert days(store, id)[:2] == (datetime(2028, 3, 1, 23, 59, 59, tzinfo=UTC), date(2028, 3, 1))


def test_a_call_that_is_open_keeps_its_closing_day_in_a_new_version_with_another_zone(store: Store) -> None:
    with store.read() as reading:
        id = calls.known_call(reading, "RW-2023").id
    with store.act("change_rules", ANNA) as work:
        calls.change_rules(work, id, {"close_zone": KIGALI}, "The districts close it")
    assert days(store, id) == (datetime(2023, 11, 30, 21, 59, 59, tzinfo=UTC), date(2023, 11, 30), {date(2023, 11, 30)})
