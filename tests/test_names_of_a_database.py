"""One database is one database by whatever name it is opened: it has one lock, and one set of files beside it."""

import os
import sys
from pathlib import Path

import pytest

from sdgp_desktop.kernel import backup, desk, keys
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.office import new_office, open_office, opened
from sdgp_desktop.recovery import restore_office
from sdgp_desktop.registry.service import add_staff, staff
from sdgp_desktop.sentences import sentence

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there that people have not")


@pytest.fixture
def office_file(tmp_path: Path) -> Path:
    """The database of an office, closed."""
    path = tmp_path / "own" / "office.db"
    new_office(path, "VVSG", "Anna Voorbeeld").close()
    return path


@pytest.fixture
def alias(office_file: Path, tmp_path: Path) -> Path:
    """Another name of it, in another folder."""
    path = tmp_path / "elsewhere" / "alias.db"
    path.parent.mkdir()
    path.symlink_to(office_file)
    return path


def refused(path: Path) -> Refusal:
    """Why this file is not opened."""
    with pytest.raises(Refusal) as caught:
        open_office(path).close()
    return caught.value


def test_an_open_database_is_in_use_by_every_other_name(office_file: Path, alias: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").symlink_to(office_file.parent)
    (tmp_path / "twice.db").symlink_to(alias)
    names = (office_file, alias, tmp_path / "folder" / "office.db", tmp_path / "twice.db")
    for first in names:
        with opened(first):
            assert [refused(other).code for other in names] == ["in_use"] * len(names)


def test_what_lies_beside_a_database_is_the_same_by_every_name(office_file: Path, alias: Path) -> None:
    with opened(office_file) as office:
        signs = office.store.desk_keys().public
    with opened(alias) as office:
        assert office.store.desk_keys().public == signs
        content = office.store.blobs.keep(b"a letter")
        copy = backup.make(office.store, "asked")
        office.set_pin("2468")
    assert [one.name for one in backup.listed(office_file)] == [one.name for one in backup.listed(alias)] == [copy.name]
    assert keys.state(alias) == keys.state(office_file)
    assert keys.state(office_file).encrypted
    assert desk.is_locked(alias)
    with opened(office_file, key=keys.any_of(office_file, "2468")[1]) as office:
        assert office.store.blobs.get(content) == b"a letter"
    assert [path.name for path in alias.parent.iterdir()] == ["alias.db"]
    assert alias.is_symlink()


def test_going_back_by_another_name_goes_back_with_the_database_itself(office_file: Path, alias: Path) -> None:
    with opened(alias) as office:
        copy = backup.make(office.store, "asked")
        with office.act("add_staff") as work:
            add_staff(work, "Bram Voorbeeld", "officer")
    restore_office(alias, backup.folder_of(alias) / copy.name)
    assert alias.is_symlink()
    with opened(office_file) as office, office.read() as reading:
        assert "Bram Voorbeeld" not in {one.name for one in staff(reading)}


def test_a_database_with_a_second_name_of_its_own_is_not_written_to(office_file: Path) -> None:
    """By each name it has another lock and another journal, and nobody can tell."""
    other = office_file.with_name("other.db")
    os.link(office_file, other)
    assert [refused(path).code for path in (office_file, other)] == ["two_names"] * 2
    assert "other.db" in sentence(refused(other), "fr")
    with opened(office_file, read_only=True) as office:
        assert office.code == "VVSG"
    other.unlink()
    with opened(office_file) as office:
        assert office.code == "VVSG"


def test_links_in_a_circle_are_no_database(tmp_path: Path) -> None:
    (tmp_path / "a.db").symlink_to(tmp_path / "b.db")
    (tmp_path / "b.db").symlink_to(tmp_path / "a.db")
    assert refused(tmp_path / "a.db").code == "no_database"
