"""The office as a whole: closing it while something of it is at work."""

from pathlib import Path
from threading import Event, Thread

import pytest
from sqlalchemy import func, select

from sdgp_desktop.kernel import lock
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.notes import RecordTag, set_tags
from sdgp_desktop.office import Office, new_office, open_office, opened
from sdgp_desktop.registry.service import add_staff, municipality_by_code

PATIENCE = 20  # seconds, for threads that come to their end by themselves


def tag(office: Office, begun: Event, go_on: Event) -> None:
    """Write one tag, in a thread, and wait in the middle."""
    with office.act("add_tag") as work:
        owner = municipality_by_code(work, "44021")
        assert owner is not None
        set_tags(work, "registry_municipality", owner.id, ["while it closes"])
        begun.set()
        assert go_on.wait(PATIENCE)


def tags(office: Office) -> int:
    with office.read() as reading:
        return int(reading.session.execute(select(func.count()).select_from(RecordTag)).scalar_one())


def test_closing_waits_for_the_work_that_runs_and_keeps_the_lock_until_then(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    new_office(path, "VVSG", "Anna Voorbeeld").close()
    office = open_office(path)
    begun, go_on = Event(), Event()
    working, closing = Thread(target=tag, args=(office, begun, go_on)), Thread(target=office.close)
    working.start()
    assert begun.wait(PATIENCE)
    closing.start()
    closing.join(0.5)
    assert closing.is_alive()
    with pytest.raises(Refusal, match="in_use"):
        lock.take(path, "")
    go_on.set()
    for thread in (working, closing):
        thread.join(PATIENCE)
        assert not thread.is_alive()
    with opened(path) as again:
        assert tags(again) == 1


def test_other_programs_are_told_who_works_in_the_office_now(tmp_path: Path) -> None:
    path = tmp_path / "office.db"
    new_office(path, "VVSG", "Anna Voorbeeld").close()
    with opened(path) as office:
        with office.act("add_staff") as work:
            bram = add_staff(work, "Bram Voorbeeld", "officer")
        office.work_as(bram)
        found = lock.holder(path)
    assert found is not None
    assert found.person == "Bram Voorbeeld"


def test_nothing_is_written_through_an_office_that_is_closed(tmp_path: Path) -> None:
    office = new_office(tmp_path / "office.db", "VVSG", "Anna Voorbeeld")
    office.close()
    with pytest.raises(Refusal, match="database_busy"):
        tag(office, Event(), Event())
