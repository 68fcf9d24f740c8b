"""The filter of the list of dossiers."""

from pathlib import Path

from sdgp_desktop.intake import service
from tests.intake.around import answers_in, call_id, sample
from tests.offices import ANNA, office_store


def test_dossiers_taken_in_together_are_all_found_by_a_word_they_share(tmp_path: Path) -> None:
    store = office_store(tmp_path)
    rw = call_id(store)
    with store.act("take_forms", ANNA) as work:
        for name in ("rw-lier", "rw-maaseik", "rw-karongi"):
            given = sample(name)
            service.take_answers(work, rw, answers_in(given), {**given["_meta"], "reference": name})
    with store.read() as reading:
        found = [d.reference for d in service.dossiers(reading, query="sdgp", sort="reference")]
        assert found == ["rw-karongi", "rw-lier", "rw-maaseik"]
        assert service.dossier_count(reading, query="sdgp nowhere") == 0
    store.close()
