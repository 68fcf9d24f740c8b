"""There is one "today": the day on the wall of this computer, by the clock of the store."""

import re
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from sdgp_desktop.calls.service import change_rules, known_call, versions
from tests.offices import ANNA, office_store

PACKAGE = Path(__file__).parents[2] / "sdgp_desktop"
# Another clock than the store's, or a day that is not the one on the wall.
OWN_DAY = re.compile(
    r"\bdate\.today\(|\bdatetime\.(?:today|now|utcnow)\("
    r"|clock\(\)\.(?:astimezone\(\)\.)?date\(\)|\b(?:moment|now)\.date\(\)|astimezone\(\)\.date\(\)"
)
ALLOWED = {
    ("kernel/dates.py", "astimezone().date()"): 1,  # the definition
    ("kernel/store.py", "datetime.now("): 1,  # the clock of the store
    ("kernel/lock.py", "datetime.now("): 2,  # before there is a store; a moment
    ("kernel/backup.py", "datetime.now("): 1,  # while no store is open; a moment
    ("qtkit/notices.py", "datetime.now("): 1,  # of a notice, which is never stored; a moment
    ("paperkit/sheetxml.py", "moment.date()"): 1,  # a cell of a workbook
}


@pytest.fixture(params=["Africa/Kigali", "Europe/Brussels", "Africa/Porto-Novo", "UTC"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The zone of the computer."""
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process can be set on Unix only")
def test_after_midnight_on_the_wall_everything_bears_the_new_day(tmp_path: Path, zone: str) -> None:
    with office_store(tmp_path) as store:
        store.clock = lambda: datetime(2026, 3, 9, 23, 30, tzinfo=UTC)
        with store.act("change_rules", ANNA) as work:
            call_id = known_call(work, "RW-2023").id
            change_rules(work, call_id, {"places": "3"}, "Fewer candidates")
            acted = work.today
        with store.read() as reading:
            seen, dated = reading.today, versions(reading, call_id)[0].dated
        expected = date(2026, 3, 9) if zone == "UTC" else date(2026, 3, 10)
        assert (store.today, acted, seen, dated) == (expected,) * 4


def test_a_transaction_keeps_the_day_on_which_it_began(tmp_path: Path) -> None:
    ticks = iter([datetime(2026, 3, 9, 12, tzinfo=UTC), *[datetime(2026, 3, 12, 12, tzinfo=UTC)] * 9])
    with office_store(tmp_path) as store:
        store.clock = lambda: next(ticks)
        with store.read() as reading:
            assert (reading.today, reading.today) == (date(2026, 3, 9), date(2026, 3, 9))
        assert store.today == date(2026, 3, 12)


def test_no_other_clock_is_asked_anywhere() -> None:
    found: dict[tuple[str, str], int] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for hit in OWN_DAY.findall(path.read_text("utf-8")):
            key = (path.relative_to(PACKAGE).as_posix(), hit)
            found[key] = found.get(key, 0) + 1
    assert found == ALLOWED
