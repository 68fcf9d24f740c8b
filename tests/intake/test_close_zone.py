"""Late is what comes after midnight of the zone in which the call closes, and the days that are told are days there."""

from datetime import date
from typing import Any

import pytest

from sdgp_desktop.calls.service import change_rules
from sdgp_desktop.intake import service
from sdgp_desktop.kernel.store import Store
from tests.intake.around import call_id, sample, take
from tests.offices import ANNA

DAKAR, KIGALI = "Africa/Dakar", "Africa/Kigali"


def closes_in(store: Store, zone: str) -> None:
    with store.act("change_rules", ANNA) as work:
        change_rules(work, call_id(store, "BJ-2023"), {"close_zone": zone}, "Agreed by the steering group")


def lalo(received: str, **changes: Any) -> dict[str, Any]:
    given = sample("bj-lalo")
    given["_meta"]["received"] = received
    return {**given, **changes}


@pytest.mark.parametrize(
    ("zone", "received", "late"),
    [
        (DAKAR, "2023-11-30T23:59:59+00:00", False),
        (DAKAR, "2023-12-01T00:00:01+00:00", True),
        (KIGALI, "2023-11-30T23:59:59+02:00", False),
        (KIGALI, "2023-12-01T00:00:01+02:00", True),
    ],
)
def test_a_form_is_late_after_midnight_of_the_zone_of_the_close(
    store: Store, zone: str, received: str, late: bool
) -> None:
    closes_in(store, zone)
    row = take(store, "", lalo(received))
    with store.read() as reading:
        found = [f.facts["close"] for f in service.findings(reading, row.id) if f.code == "E05"]
    assert found == [date(2023, 11, 30)] * late


def test_a_late_correction_is_told_with_the_days_of_the_zone_of_the_close(store: Store) -> None:
    closes_in(store, KIGALI)
    take(store, "", lalo("2023-11-24T09:00:00+01:00"))
    changed = lalo("2023-12-01T00:30:00+02:00", **{"1.9": 77})  # still the 30th in Brussels
    with store.act("take_answers", ANNA) as work:
        call = call_id(store, "BJ-2023")
        plan = service.plan_answers(work, call, changed, service.meta_of(changed["_meta"]))
        foreseen = service.foreseen(service.knowledge_of(work, call), plan, work.moment)
    row = take(store, "", changed)
    with store.read() as reading:
        one = service.findings(reading, row.id)
        (many,) = service.checked_dossiers(reading, row.call_id)
    for found in (foreseen, one, many.findings):
        assert [(f.facts["day"], f.facts["close"]) for f in found if f.code == "W12"] == [
            (date(2023, 12, 1), date(2023, 11, 30))
        ]
