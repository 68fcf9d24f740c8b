"""The match proposal on paper: every reason can be said in every language."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from sdgp_desktop.archive.papers import document, made, order_of
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.matching.service import follow_proposal, propose_matches
from sdgp_desktop.sentences import Sentences
from tests.offices import ANNA
from tests.scoring.around import call_of, opened, scored

GOOD = {
    "en": "Both work well in English", "fr": "Les deux travaillent bien en anglais",
    "nl": "Beide werken goed in het Engels",
}  # fmt: skip


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The sample dossiers with their sheets."""
    found = opened(tmp_path, scored())
    yield found
    found.close()


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_every_proposed_match_is_drawn_with_its_reasons(store: Store, spoken: str) -> None:
    with store.act("follow_proposal", ANNA) as work:
        follow_proposal(work, call_of(work, "RW-2023"))
    with store.act("propose_matches", ANNA) as work:
        ids = propose_matches(work, call_of(work, "RW-2023"))
    with store.read() as reading:
        order = order_of(store, reading, spoken, date(2024, 1, 15), viewer=ANNA.id, wording=Sentences())
        papers = [made(reading, document("D08"), id, order, ".pdf").data for id in ids]
    texts = ["".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages) for data in papers]
    assert len(texts) == 3
    assert any(GOOD[spoken] in " ".join(text.split()) for text in texts)
