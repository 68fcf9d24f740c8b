"""The moment of the copy that a database goes on from: when the copy was made, always that of the last one."""

import shutil
from pathlib import Path

import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.kernel import backup
from sdgp_desktop.kernel.backup import Info
from sdgp_desktop.kernel.copies import copy_office
from sdgp_desktop.office import Office, new_office, opened
from sdgp_desktop.recovery import restore_office
from sdgp_desktop.registry import service as registry


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The settings of a computer of its own."""
    monkeypatch.setenv("SDGP_HOME", str(tmp_path / "home"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An office in which somebody worked, and three copies of it."""
    file = tmp_path / "office.db"
    new_office(file, "RALGA", "Eric Exemple").close()
    return file


def copies(path: Path, *names: str) -> list[Info]:
    """Work a bit, then make a copy, each time; and work on after the last one."""
    made = []
    for name in (*names, ""):
        with opened(path) as office:
            work(office, name or "Zoe Exemple")
            if name:
                made.append(backup.make(office.store, "asked"))
            service.remember_heads(office.store)
    return made


def work(office: Office, name: str) -> None:
    """Do something."""
    with office.act("add_staff") as work:
        registry.add_staff(work, name, "officer")
    office.store.seal()


def go_back(path: Path, copy: Info) -> None:
    """Go back to a copy, and work on."""
    restore_office(path, backup.folder_of(path) / copy.name)
    with opened(path) as office:
        assert service.goes_on_from(office.store) == copy.moment
        work(office, f"After {copy.name}")
        assert service.goes_on_from(office.store) == copy.moment
        service.remember_heads(office.store)


def test_going_back_twice_tells_the_moment_of_the_copy_of_the_second_time(path: Path) -> None:
    first, second, third = copies(path, "Ann Exemple", "Bob Exemple", "Cat Exemple")
    for copy in (third, first, second):
        go_back(path, copy)
    with opened(path) as office:
        assert service.goes_on_from(office.store) == second.moment
        service.remember_heads(office.store, understood=True)
        assert service.goes_on_from(office.store) is None


def test_a_file_that_was_only_copied_over_after_a_restore_tells_its_own_moment(path: Path, tmp_path: Path) -> None:
    """Nobody told when it was made: it is what was done last in it."""
    first, second = copies(path, "Ann Exemple", "Bob Exemple")
    go_back(path, second)
    shutil.copy(backup.folder_of(path) / first.name, path)
    with opened(path) as office:
        found = service.goes_on_from(office.store)
        assert found is not None
        assert found <= first.moment


def test_the_copy_that_holds_everything_is_not_told(path: Path) -> None:
    copies(path, "Ann Exemple")
    with opened(path) as office:
        newest = backup.make(office.store, "asked")
        service.remember_heads(office.store)
    restore_office(path, backup.folder_of(path) / newest.name)
    with opened(path) as office:
        assert service.goes_on_from(office.store) is None


def test_a_file_of_anywhere_tells_what_was_done_last_in_it(path: Path, tmp_path: Path) -> None:
    (copy,) = copies(path, "Ann Exemple")
    elsewhere = tmp_path / "stick.db"
    shutil.copy(backup.folder_of(path) / copy.name, elsewhere)
    restore_office(path, elsewhere)
    with opened(path) as office:
        found = service.goes_on_from(office.store)
        assert found is not None
        assert found <= copy.moment


def test_a_whole_office_in_one_file_tells_when_it_was_made(path: Path, tmp_path: Path) -> None:
    copies(path, "Ann Exemple")
    file = tmp_path / "whole.sdgo"
    with opened(path) as office:
        copy_office(office.store, file)
        (copy, *_) = backup.listed(path)
        work(office, "Bob Exemple")
        service.remember_heads(office.store)
    restore_office(path, file)
    with opened(path) as office:
        assert service.goes_on_from(office.store) == copy.moment
