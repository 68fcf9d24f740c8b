"""A form that is refused leaves nothing: no dossier, no arrival, no file, no line of the journal."""

import os
import shutil
import zipfile
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select

from sdgp_desktop.intake import papers, service
from sdgp_desktop.intake.records import Arrival, Contact, Dossier
from sdgp_desktop.intake.service.people import link_people
from sdgp_desktop.kernel.attachments import LIMIT_BYTES, Attachment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.journal import OP
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Work
from tests.intake.around import call_id, sample
from tests.intake.forms import fill
from tests.intake.test_forms import taken_in
from tests.offices import ANNA


def held(store: Store) -> list[int]:
    """How many dossiers, contacts, arrivals and files there are, and how much the journal says about dossiers."""
    counted: list[Any] = [Dossier.__table__, Contact.__table__, Arrival.__table__, Attachment.__table__]
    told = select(func.count()).select_from(OP).where(OP.c.body.startswith('["intake_'))
    with store.read() as reading:
        statements = [*(select(func.count()).select_from(table) for table in counted), told]
        return [int(reading.session.execute(s).scalar_one()) for s in statements]


@pytest.fixture
def lier(store: Store, tmp_path: Path) -> Path:
    """The filled form of Lier."""
    return fill(store, sample("rw-lier"), tmp_path / "lier.xlsx")


def test_a_form_with_another_ending_leaves_nothing(store: Store, lier: Path) -> None:
    path = lier.rename(lier.with_name("lier.xlsx.download"))
    before = held(store)
    taken, refused = taken_in(store, [path])
    assert (taken, [(r.code, r.facts["file"]) for r in refused]) == ([], [("form_not_read", path.name)])
    assert held(store) == before


def test_a_form_full_of_photos_leaves_nothing(store: Store, lier: Path) -> None:
    with zipfile.ZipFile(lier, "a") as archive:
        archive.writestr("xl/media/photo.jpg", os.urandom(LIMIT_BYTES + 1024 * 1024), zipfile.ZIP_STORED)
    before = held(store)
    taken, refused = taken_in(store, [lier])
    assert (taken, [(r.code, r.facts["megabytes"]) for r in refused]) == ([], [("attachment_too_big", 20)])
    assert held(store) == before


def test_what_cannot_be_kept_is_told_before_anything_is_stored(store: Store, lier: Path) -> None:
    path = lier.rename(lier.with_suffix(".dat"))
    with store.read() as reading:
        batch = papers.read_files(reading, call_id(store), [path])
    assert (batch.forms, [r.code for r in batch.refused]) == ([], ["form_not_read"])


def test_a_refusal_in_the_middle_of_a_version_leaves_the_dossier_as_it_was_and_takes_the_others(
    store: Store, lier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken_in(store, [lier])
    changed = sample("rw-lier")
    changed["1.10"] = "urban"
    second = fill(store, changed, tmp_path / "second.xlsx")
    other = fill(store, sample("rw-zottegem"), tmp_path / "zottegem.xlsx")
    with store.read() as reading:
        row = service.dossiers(reading)[0]
        before = (row, service.answers(reading, row.id), service.arrivals(reading, row.id))

    def stumble(work: Work, dossier_id: object) -> None:
        link_people(work, row.id)
        raise Refusal("field_too_long", field="p.shown", most=160)

    monkeypatch.setattr("sdgp_desktop.intake.service.taking.link_people", stumble)
    taken, refused = taken_in(store, [second, other])
    assert ([t.file for t in taken], [r.file for r in refused]) == (["zottegem.xlsx"], ["second.xlsx"])
    with store.read() as reading:
        now = (service.dossier(reading, row.id), service.answers(reading, row.id), service.arrivals(reading, row.id))
        assert now == before
        letter = changed["12.1"]["file"]
        assert [f.name for f in service.files(reading, row.id)] == [letter, "lier.xlsx"]


def test_undo_after_a_refused_form_takes_back_the_others(
    store: Store, lier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "again" / "lier.xlsx"
    copy.parent.mkdir()
    shutil.copy(lier, copy)
    seen: list[str] = []

    def once(work: Work, dossier_id: UUID, name: str, data: bytes) -> None:
        seen.append(name)
        if len(seen) == 1:
            raise Refusal("attachment_header", file=name, suffix=".xlsx")
        service.attach_form(work, dossier_id, name, data)

    monkeypatch.setattr("sdgp_desktop.intake.papers.reading.attach_form", once)
    taken, refused = taken_in(store, [lier, copy])
    assert ([t.number for t in taken], [r.place for r in refused]) == (["SDGP-2023-BE-V001"], [1])
    store.undo(ANNA)
    with store.read() as reading:
        assert service.dossier_count(reading) == 0
