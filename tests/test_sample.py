"""Larger samples grow from the small one, the same for the same seed."""

from pathlib import Path

import pytest

from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.office import open_office
from sdgp_desktop.sample import DOSSIERS, ENTRIES, make_sample


def grown(folder: Path, seed: int) -> tuple[dict[str, int], dict[str, str]]:
    """Counts and digests of a sample of medium size."""
    folder.mkdir()
    counts = make_sample(folder / "sample.db", "medium", seed)
    office = open_office(folder / "sample.db")
    with office.read() as reading:
        found = digests(reading)
    office.close()
    return counts, found


@pytest.fixture
def little(monkeypatch: pytest.MonkeyPatch) -> None:
    """A size that is made in a moment."""
    monkeypatch.setitem(DOSSIERS, "medium", 45)
    monkeypatch.setitem(ENTRIES, "medium", 150)


@pytest.mark.usefixtures("little")
def test_a_larger_sample_has_exactly_so_many_dossiers_and_entries(tmp_path: Path) -> None:
    counts, _ = grown(tmp_path / "first", 1)
    assert (counts["intake_dossier"], counts["budget_entry"], counts["partnerships_partnership"]) == (45, 150, 2)


@pytest.mark.usefixtures("little")
def test_the_same_seed_gives_the_same_content_and_another_one_another(tmp_path: Path) -> None:
    first, again, other = (grown(tmp_path / name, seed)[1] for name, seed in (("a", 3), ("b", 3), ("c", 4)))
    assert first == again
    assert first != other
