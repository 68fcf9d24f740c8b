"""What people print, send to support or read on the command line tells nothing of travel data."""

import io
import json
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader
from sqlalchemy.exc import SQLAlchemyError

from sdgp_desktop.archive.papers import documents, made, order_of
from sdgp_desktop.commands import main
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.overview.service import attention
from sdgp_desktop.sentences import finding_text
from sdgp_desktop.visits.papers import calendar_file
from sdgp_desktop.visits.records import Travel
from sdgp_desktop.visits.service import entries
from tests.offices import ANNA, office_store
from tests.visits.around import call_of, partnership, visit
from tests.visits.delegation import NUMBER, PAPERS, delegate, found_in, write_papers

START = datetime.now(UTC).date() + timedelta(days=40)
NUMBERED = "SDGP-2024-RW-001"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    held = office_store(tmp_path)
    who = {"id": ANNA.id.hex, "name": ANNA.name, "role": ANNA.role}
    held.set_local(office="VVSG", desk="V", person=who)
    held.clock = lambda: datetime.combine(START - timedelta(days=20), time(12), UTC)
    yield held
    held.close()


@pytest.fixture
def holder(store: Store) -> UUID:
    """A partnership with a visit whose papers are bad enough to be talked about."""
    found = partnership(store, number=NUMBERED, end=START + timedelta(days=400), start=START - timedelta(days=300))
    trip = visit(store, found, START, 7, "out")
    write_papers(store, delegate(store, trip), **{**PAPERS, "expires_on": START})
    return found


def text_of(data: bytes) -> str:
    """What can be read in a paper: a PDF, a workbook, anything else as it is."""
    if data.startswith(b"%PDF"):
        return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as inside:
            return " ".join(inside.read(name).decode("utf-8", "replace") for name in inside.namelist())
    return data.decode("utf-8", "replace")


@pytest.mark.parametrize("language", ["en", "fr", "nl"])
def test_no_paper_about_the_partnership_or_its_call_holds_them(store: Store, holder: UUID, language: str) -> None:
    subjects = {"partnership": holder, "call": call_of(store)}
    printed = []
    with store.read() as reading:
        order = order_of(store, reading, language, date(2026, 11, 24), viewer=ANNA.id)
        for number, document in documents().items():
            if document.subject in subjects:
                found = text_of(made(reading, document, subjects[document.subject], order, ".pdf").data)
                assert (number, found_in(found.encode())) == (number, [])
                printed.append(number)
    assert "D00" in printed


def test_the_calendar_file_does_not_hold_them(store: Store, holder: UUID) -> None:
    with store.read() as reading:
        content, count = calendar_file(reading, entries(reading), "en", store.clock())
    assert (count, found_in(content)) == (1, [])


@pytest.mark.parametrize("language", ["en", "fr", "nl"])
def test_today_tells_that_papers_are_bad_and_not_what_stands_in_them(store: Store, holder: UUID, language: str) -> None:
    with store.read() as reading:
        items = attention(reading, store.clock())
    (found,) = [i for i in items if i.finding.code == "passport_short"]
    said = finding_text(found.finding, language)
    assert "Amina Voorbeeld" in said
    assert found_in(repr(items).encode()) == []
    assert "{" not in said


def test_the_command_line_tells_nothing_of_them(store: Store, holder: UUID, capsys: pytest.CaptureFixture[str]) -> None:
    store.close()
    for words in (("history", NUMBERED), ("get", NUMBERED), ("visit", "plan", f"RW-{START.year}-V1"), ("verify",)):
        assert main(["--database", str(store.path), "--json", *words]) == 0
        said = capsys.readouterr()
        assert json.loads(said.out)
        assert found_in((said.out + said.err).encode()) == []


def test_a_mistake_in_the_program_is_told_without_the_values(store: Store, holder: UUID) -> None:
    with store.read() as reading:
        known = reading.session.query(Travel).one().id
    with pytest.raises(SQLAlchemyError) as wrong, store.act("change_travel", ANNA) as work:
        work.add(Travel(id=known, visit_id=known, delegate_id=known, audience="x", passport_number=NUMBER))
    assert found_in(str(wrong.value).encode()) == []
