"""A file of keys that is lost: an office that had keys never gets others without a word, until somebody decides."""

import shutil
from pathlib import Path

import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.kernel import desk
from sdgp_desktop.office import Office, new_office, opened
from sdgp_desktop.registry import service as registry
from sdgp_desktop.sentences import finding_text

LANGUAGES = ("en", "fr", "nl")


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office in which somebody has worked."""
    monkeypatch.setenv("SDGP_HOME", str(tmp_path / "home"))
    file = tmp_path / "office.db"
    new_office(file, "RALGA", "Eric Exemple").close()
    with opened(file) as office:
        work(office)
    return file


def work(office: Office) -> None:
    """Do something."""
    with office.act("add_staff") as work:
        registry.add_staff(work, "Bea Exemple", "officer")


def told(path: Path) -> list[str]:
    """What is said of the keys, and on Today too."""
    with opened(path) as office, office.read() as reading:
        found = [finding.code for finding in service.key_findings(reading)]
        assert found == [f.code for f in service.exchange_findings(reading) if f.code.startswith("desk_keys")]
    return found


def test_nothing_is_said_of_an_office_that_is_in_order(path: Path) -> None:
    assert [told(path), told(path)] == [[], []]


@pytest.mark.parametrize("starts", [0, 1])
def test_new_keys_are_told_at_every_start_until_somebody_keeps_them(path: Path, starts: int) -> None:
    """Also where the program had never noted the keys before they were lost."""
    for _ in range(starts):
        assert told(path) == []
    desk.file_of(path).unlink()
    assert [told(path), told(path)] == [["desk_keys_lost"]] * 2
    with opened(path) as office:
        service.own_card(office.store)  # makes new keys
        work(office)
    assert told(path) == ["desk_keys_lost"]
    with opened(path) as office:
        service.keep_new_keys(office.store)
    assert [told(path), told(path)] == [[], []]


def test_after_the_keys_are_back_nothing_is_said_and_the_six_words_are_the_old_ones(path: Path) -> None:
    with opened(path) as office:
        before, sheet = service.own_card(office.store), service.desk_key(office.store)
    desk.file_of(path).unlink()
    with opened(path) as office:
        assert service.own_card(office.store).fingerprint("en") != before.fingerprint("en")
        work(office)
        service.bring_desk_back(office.store, *sheet)
        assert service.own_card(office.store).fingerprint("en") == before.fingerprint("en")
        with office.read() as reading:
            assert service.key_findings(reading) == ()
    assert told(path) == []


def test_a_file_of_keys_that_cannot_be_read_is_told(path: Path) -> None:
    assert told(path) == []
    with opened(path) as office:
        sheet = service.desk_key(office.store)
    desk.file_of(path).write_bytes(b"{}")
    assert told(path) == ["desk_keys_damaged"]
    with opened(path) as office:
        service.bring_desk_back(office.store, *sheet)
    assert told(path) == []


def test_it_is_said_in_all_languages(path: Path) -> None:
    desk.file_of(path).unlink()
    with opened(path) as office, office.read() as reading:
        (finding,) = service.key_findings(reading)
    said = {finding_text(finding, language) for language in LANGUAGES}
    assert len(said) == len(LANGUAGES)


@pytest.mark.parametrize(("met", "said"), [(False, []), (True, ["desk_keys_copied"])])
def test_a_copy_of_an_example_works_with_new_keys_and_little_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, met: bool, said: list[str]
) -> None:
    monkeypatch.setenv("SDGP_HOME", str(tmp_path / "home"))
    first, other = tmp_path / "example.db", tmp_path / "other.db"
    new_office(first, "RALGA", "Eric Exemple", sample=True).close()
    with opened(first) as office:
        work(office)
        office.store.seal()
        if met:
            far = new_office(other, "VVSG", "Anna Voorbeeld", sample=True)
            service.write_card(far.store, tmp_path / "far.sdgpcard")
            far.close()
            service.add_office(office.store, tmp_path / "far.sdgpcard")
    copy = tmp_path / "copy.db"
    shutil.copy(first, copy)
    assert [told(copy), told(copy)] == [said, said]
    with opened(copy) as office, office.read() as reading:
        sentences = [finding_text(f, language) for f in service.key_findings(reading) for language in LANGUAGES]
    assert all(len(sentence) < 120 for sentence in sentences)
