"""A database of an unreleased build has the number of this version and other tables: it is told, not tripped over."""

from pathlib import Path

import pytest

from sdgp_desktop.kernel.engine import bare, open_engine
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.office import new_office, open_office
from sdgp_desktop.recovery import restore_office

CHANGES = {
    "column_of_then": "alter table calls_call add column colour text",
    "column_since": "alter table intake_dossier drop column confirmed_way",
    "table_since": "drop table visits_attendance",
}


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The database of a new office."""
    path = tmp_path / "office.db"
    new_office(path, "RALGA", "Eric Exemple").close()
    return path


def changed(path: Path, statement: str) -> Path:
    """The file as another build would have made it."""
    engine = open_engine(path)
    with bare(engine) as connection:
        connection.execute("pragma foreign_keys=off")
        connection.execute(statement)
    engine.dispose()
    return path


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("statement", CHANGES.values(), ids=CHANGES)
def test_it_is_refused_with_one_sentence_and_stays_as_it_was(office: Path, statement: str, read_only: bool) -> None:
    before = changed(office, statement).read_bytes()
    with pytest.raises(Refusal) as refused:
        open_office(office, read_only=read_only)
    assert (refused.value.code, refused.value.facts) == ("older_build", {"file": "office.db"})
    assert office.read_bytes() == before


def test_a_file_of_another_program_that_numbers_alike_keeps_its_way_of_writing(office: Path) -> None:
    changed(office, "drop table visits_attendance")
    before = changed(office, "pragma journal_mode=wal").read_bytes()
    office.with_name("office.db-journal").unlink(missing_ok=True)
    with pytest.raises(Refusal, match="older_build"):
        open_office(office)
    assert office.read_bytes() == before
    assert not office.with_name("office.db-journal").exists()


def test_one_of_an_earlier_version_is_not_called_a_trial_version_where_it_is_only_read(office: Path) -> None:
    changed(office, "drop table kernel_texts")
    before = changed(office, "update alembic_version set version_num = '0000'").read_bytes()
    with pytest.raises(Refusal) as refused:
        open_office(office, read_only=True)
    assert (refused.value.code, refused.value.facts) == ("older_version", {"file": "office.db"})
    assert office.read_bytes() == before


def test_one_of_a_newer_version_is_not_read_either(office: Path) -> None:
    changed(office, "update alembic_version set version_num = '9999'")
    with pytest.raises(Refusal, match="newer_database"):
        open_office(office, read_only=True)


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        *((statement, "older_build") for statement in CHANGES.values()),
        ("update alembic_version set version_num = '9999'", "newer_database"),
    ],
)
def test_going_back_to_a_copy_that_does_not_fit_leaves_the_office_as_it_is(
    office: Path, tmp_path: Path, statement: str, code: str
) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(office.read_bytes())
    changed(copy, statement)
    before = office.read_bytes()
    with pytest.raises(Refusal, match=code):
        restore_office(office, copy)
    assert office.read_bytes() == before
    open_office(office).close()


def test_a_file_of_this_build_opens(office: Path) -> None:
    open_office(office).close()
