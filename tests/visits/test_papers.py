"""The calendar file: other calendars read the same days from it, wherever they stand."""

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from sdgp_desktop.kernel.store import Store
from sdgp_desktop.visits.papers import calendar_file, summary
from sdgp_desktop.visits.papers.ics import LABELS
from sdgp_desktop.visits.service import CalendarEntry, entries, move
from tests.offices import ANNA, office_store
from tests.visits.around import DAY, partnership, session, visit, window

NOW = datetime(2024, 1, 15, 12, tzinfo=UTC)
ROOT = Path(__file__).resolve().parents[2]
PLACES = ("Africa/Kigali", "Africa/Porto-Novo", "Europe/Brussels", "Pacific/Auckland")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    yield held
    held.close()


def events(content: bytes) -> list[Any]:
    """The events of a calendar file, as another program reads them."""
    return list(Calendar.from_ical(content).walk("VEVENT"))


def written(store: Store, language: str = "en") -> list[Any]:
    """The whole calendar of a store, read back."""
    with store.read() as reading:
        content, number = calendar_file(reading, entries(reading), language, NOW)
    found = events(content)
    assert len(found) == number
    return found


def test_whole_days_end_on_the_day_after_the_last(store: Store) -> None:
    visit(store, partnership(store), days=7)
    [found] = written(store)
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (DAY, DAY + timedelta(days=7))
    assert found["DTSTART"].params["VALUE"] == "DATE"


def test_a_session_at_a_time_keeps_its_zone(store: Store) -> None:
    session(store, starts_at="14:00", zone="Africa/Kigali", minutes=90)
    [found] = written(store)
    start, end = found["DTSTART"].dt, found["DTEND"].dt
    assert start.astimezone(UTC) == datetime(2024, 5, 13, 12, tzinfo=UTC)
    assert end - start == timedelta(minutes=90)


def test_taking_the_file_in_again_updates_instead_of_doubling(store: Store) -> None:
    id = visit(store, partnership(store))
    [before] = written(store)
    with store.act("move_event", ANNA) as work:
        move(work, "visit", id, DAY + timedelta(days=1))
    [after] = written(store)
    assert before["UID"] == after["UID"]
    assert (before["SEQUENCE"], after["SEQUENCE"]) == (0, 1)


def test_words_stand_in_the_language_that_was_asked(store: Store) -> None:
    session(store)
    assert [str(written(store, code)[0]["SUMMARY"]) for code in ("en", "fr", "nl")] == [
        "Digital exchange session",
        "Session d’échange numérique",
        "Digitale uitwisselingssessie",
    ]


def test_a_cancelled_visit_says_so(store: Store) -> None:
    visit(store, partnership(store), state="cancelled")
    assert str(written(store)[0]["STATUS"]) == "CANCELLED"


texts = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), min_size=1, max_size=80)


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    held = office_store(tmp_path_factory.mktemp("ics"))
    yield held
    held.close()


@given(texts, texts)
def test_every_text_comes_back_as_it_was(kept: Store, title: str, place: str) -> None:
    entry = CalendarEntry("session", UUID(int=7), title, DAY, DAY, "planned", "RW", place=place)
    with kept.read() as reading:
        content, _ = calendar_file(reading, [entry], "en", NOW)
    [found] = events(content)
    assert (str(found["SUMMARY"]), str(found["LOCATION"])) == (title, place)
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))


@pytest.mark.parametrize("zone", PLACES)
def test_a_day_stays_that_day_wherever_the_computer_stands(zone: str, tmp_path: Path) -> None:
    program = (
        "import sys\nfrom datetime import UTC, date, datetime\nfrom pathlib import Path\nfrom uuid import UUID\n"
        "from sdgp_desktop.all_records import SCHEMA\nfrom sdgp_desktop.kernel.store import Store\n"
        "from sdgp_desktop.visits.papers import calendar_file\n"
        "from sdgp_desktop.visits.service import CalendarEntry\n"
        "store = Store(Path(sys.argv[1]), SCHEMA)\n"
        "e = CalendarEntry('visit', UUID(int=7), 'V', date(2024, 3, 30), date(2024, 4, 1), 'planned', 'RW')\n"
        "with store.read() as reading:\n"
        "    content, _ = calendar_file(reading, [e], 'en', datetime(2024, 1, 15, 23, 30, tzinfo=UTC))\n"
        "sys.stdout.buffer.write(content)\nstore.close()\n"
    )
    office_store(tmp_path, "office.db").close()
    line = [sys.executable, "-c", program, str(tmp_path / "office.db")]
    done = subprocess.run(line, cwd=ROOT, env={**os.environ, "TZ": zone}, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
    [found] = events(done.stdout)
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (date(2024, 3, 30), date(2024, 4, 2))


def test_a_window_is_in_the_file_and_a_holiday_is_not(store: Store) -> None:
    window(store, name="Rwanda 2024")
    assert [str(e["SUMMARY"]) for e in written(store)] == ["To the partner country · Rwanda 2024"]


def test_a_session_that_is_called_what_it_is_says_so_once() -> None:
    kind = "introduction"
    title = LABELS[kind].to("fr")
    entry = CalendarEntry("session", UUID(int=7), title, DAY, DAY, "planned", "RW", detail=kind, partnership="Lier")
    assert summary(entry, "fr") == f"{title} · Lier"
    assert summary(replace(entry, title="Ouverture"), "fr") == f"{title} · Ouverture · Lier"
