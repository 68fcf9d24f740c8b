"""The commitments carry the numbers of the call: on screen, in Excel, on the blank paper, in the dossier."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pytestqt.qtbot import QtBot

from sdgp_desktop.calls.service import change_rules
from sdgp_desktop.intake import papers
from sdgp_desktop.kernel.store import Store
from tests.intake.around import call_id, take
from tests.intake.test_papers import dossier_text, order, said
from tests.intake.windows import shown
from tests.offices import ANNA
from tests.paperkit.examples import text_of
from tests.qtkit.around import Around

SENTENCES = {
    "en": ("Digital framework sessions each year, at least 3", "Fixed half-day meetings in 2024–2025, at least 5"),
    "fr": ("Sessions-cadres numériques chaque année, au moins 3", "d’une demi-journée en 2024–2025, au moins 5"),
    "nl": ("Digitale kadersessies elk jaar, minstens 3", "van een halve dag in 2024–2025, minstens 5"),
}


@pytest.mark.parametrize("language", ["en", "fr", "nl"])
def test_forms_and_dossier_tell_the_numbers_of_the_commitments(store: Store, tmp_path: Path, language: str) -> None:
    row = take(store, "rw-lier")
    with store.read() as reading:
        for ending in (".xlsx", ".pdf"):
            papers.blank_file(reading, row.call_id, "north", language, tmp_path / f"blank{ending}")
    cells = [c.value for s in load_workbook(tmp_path / "blank.xlsx").worksheets for r in s.iter_rows() for c in r]
    for text in (
        " ".join(str(value) for value in cells if value),
        said(text_of((tmp_path / "blank.pdf").read_bytes())),
        dossier_text(store, row, order(language)),
    ):
        assert [sentence for sentence in SENTENCES[language] if sentence not in text] == []


def test_a_new_version_of_the_rule_book_changes_what_is_promised(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.act("change_rules", ANNA) as work:
        change_rules(
            work, row.call_id, {"sessions_per_year_min": "2", "half_days_scope": "per_year"}, "The call says so"
        )
    text = dossier_text(store, row, order("en"))
    assert "Digital framework sessions each year, at least 2" in text
    assert "Fixed half-day meetings each year, at least 5" in text


def test_the_form_on_the_screen_tells_the_numbers_of_its_call(qtbot: QtBot, around: Around, store: Store) -> None:
    row = take(store, "rw-lier")
    page = shown(qtbot, around, call_id(store))
    page.choose(row.id)
    form = page.dossier.form.form
    assert form is not None
    assert form.rows["9.7"].label.text() == "Incoming visits, hosted by us, at least 1"
