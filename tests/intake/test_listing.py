"""The filter of the list of dossiers."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from sdgp_desktop.intake import service
from sdgp_desktop.intake.model import ListModel
from sdgp_desktop.intake.service import listing
from sdgp_desktop.qtkit.table import Query
from tests.intake.around import answers_in, call_id, sample, take
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


@pytest.mark.parametrize(("few", "rows_each"), [(1_000, 4), (0, 0)])
def test_words_are_found_in_the_rows_of_dossiers_however_many_there_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, few: int, rows_each: int
) -> None:
    monkeypatch.setattr(listing, "FEW", few)  # both ways to the same list
    monkeypatch.setattr(listing, "ROWS_EACH", rows_each)
    with office_store(tmp_path) as store:
        for name in ("rw-lier", "bj-cove", "rw-karongi"):
            take(store, name)
        with store.read() as reading:

            def found(query: str, **more: Any) -> list[str]:
                rows = service.dossiers(reading, query=query, sort="reference", **more)
                assert service.dossier_count(reading, query=query, **more) == len(rows)
                return [row.reference for row in rows]

            assert found("wouterlood") == ["rw-lier"]
            assert found("wouterlood", form="S") == []
            assert found("lokossou") == ["bj-cove"]
            assert found("lokossou", country="RW") == []
            assert found("k") == ["rw-karongi", "rw-lier"]
            assert found("k lier") == ["rw-lier"]
            assert found("?") == ["bj-cove", "rw-karongi", "rw-lier"]


def test_pages_show_what_the_words_found_when_the_list_was_counted(tmp_path: Path) -> None:
    with office_store(tmp_path) as store:
        take(store, "rw-lier")
        looked: list[str] = []

        class Context:
            call_id = None
            read = staticmethod(store.read)

        model = ListModel(Context())  # type: ignore[arg-type]
        query = Query(search="lier")
        assert model.count(query) == 1
        with store.read() as reading:
            connection = reading.session.connection()
            event.listen(connection.engine, "before_cursor_execute", lambda *a: looked.append(a[2]))
        assert [row.reference for row in model.page(0, 100, query)] == ["rw-lier"]
        assert not [statement for statement in looked if "kernel_word" in statement]
        take(store, "rw-karongi")
        query = Query(search="rw")
        assert [row.reference for row in model.page(0, 100, query)] == ["rw-lier", "rw-karongi"]
