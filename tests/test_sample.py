"""The sample holds a partnership that is over; larger samples grow from the small one, the same for the same seed."""

import json
from pathlib import Path

import pytest

from sdgp_desktop.budget.service import as_json, statement
from sdgp_desktop.calls.service import known_call
from sdgp_desktop.kernel.digest import digests
from sdgp_desktop.office import open_office
from sdgp_desktop.partnerships.service import card, known_partnership, learning_log
from sdgp_desktop.recovery import verify_office
from sdgp_desktop.sample import CLOSED_ON, DOSSIERS, ENTRIES, FINISHED, FOLDER, make_sample
from sdgp_desktop.scoring.service import panel, scoring_findings


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


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small sample, to be read only."""
    path = tmp_path_factory.mktemp("small") / "sample.db"
    make_sample(path)
    return path


@pytest.mark.usefixtures("little")
def test_a_larger_sample_has_exactly_so_many_dossiers_and_entries_and_the_same_for_the_same_seed(
    tmp_path: Path,
) -> None:
    (counts, first), (_, again), (_, other) = (
        grown(tmp_path / name, seed) for name, seed in (("a", 3), ("b", 3), ("c", 4))
    )
    assert (counts["intake_dossier"], counts["budget_entry"], counts["partnerships_partnership"]) == (45, 150, 2)
    assert first == again
    assert first != other


def test_the_finished_partnership_is_finished(small: Path) -> None:
    office = open_office(small)
    with office.read() as reading:
        holder = known_partnership(reading, FINISHED)
        learned = learning_log(reading, holder.id)
        promises = card(reading, holder.id, CLOSED_ON, office.promise_counts)
        figures = as_json(statement(reading, holder.id))
        assert office.open_items(reading, holder.id) == ()
    assert (holder.state, holder.state_since, holder.continues_as) == ("closed", CLOSED_ON, "network")
    assert figures == json.loads((FOLDER / "ledger" / "sample-ledger-expected.json").read_text("utf-8"))["benin"]
    assert {n.side for n in learned} == {"N", "S"}
    assert [p.state for p in (*promises.of("learning"), *promises.of("learning_action"))] == ["kept", "kept"]
    assert all(n.event_id is not None or n.activity for n in learned)
    assert verify_office(office) == ()
    office.close()


def test_the_panels_of_the_sample_signed_before_their_sheets_came_in(small: Path) -> None:
    office = open_office(small)
    with office.read() as reading:
        for code in ("RW-2023", "BJ-2023"):
            call = known_call(reading, code).id
            known = panel(reading, call)
            locked = [cell.locked_at for cell in known.cells.values() if cell.locked_at is not None]
            signed = [m.declared_at for m in known.members]
            assert len(signed) == 5
            assert all(at is not None and at < min(locked) for at in signed)
            assert not [f for f in scoring_findings(reading, call) if f.code.startswith("declaration")]
    office.close()
