"""J1: a form arrives with gaps, a letter asks for them, the corrected form arrives as a new file of the same."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from pypdf import PdfReader

from tests.intake.around import sample
from tests.intake.forms import fill
from tests.journeys.hand import Hand
from tests.journeys.laptop import Laptop
from tests.journeys.steps import forms, papers, starting
from tests.offices import office_store

LIER = "Stad Lier"
REWRITTEN = "Een heel nieuw antwoord, waar niemand om vroeg."


def mailed(folder: Path, name: str, **changed: Any) -> Path:
    """The form of Lier as it arrives, with some answers changed or left out."""
    folder.mkdir(exist_ok=True)
    store = office_store(folder, f"{name}.db")
    made = fill(store, sample("rw-lier") | changed, folder / f"{name}.xlsx")
    store.close()
    return made


def take_correction(hand: Hand, file: Path) -> None:
    """The differences are read field by field; one of them is not taken over."""

    def look() -> None:
        found = forms.differences(hand)
        assert sorted(found) == ["1.5", "6.1", "6.2"]
        assert found["1.5"] == ("", "Antwerp")
        assert found["6.2"][1] == REWRITTEN
        forms.leave_out(hand, "6.2")
        hand.press("takePreviewDone")

    hand.files(file)
    with hand.answering(look):
        hand.press("takeIn")


def test_a_corrected_form_shows_its_differences_field_by_field(laptop: Callable[[str], Laptop], tmp_path: Path) -> None:
    first = mailed(tmp_path / "mail", "first", **{"1.5": None, "6.1": None})
    corrected = mailed(tmp_path / "mail", "corrected", **{"6.2": REWRITTEN})
    letter = tmp_path / "letter.pdf"
    hand = laptop("brussels").start()
    starting.make_office(hand, "VVSG", "Ann Peeters")
    starting.choose_call(hand, "RW")
    forms.take_one_form_in(hand, first)
    forms.open_dossier(hand, LIER)
    assert forms.missing(hand) == ["1.5", "6.1"]
    papers.save_paper(hand, "dossier", "Completeness letter", "Nederlands", letter)
    text = " ".join(page.extract_text() for page in PdfReader(letter).pages)
    assert all(field in text for field in ("1.5", "6.1"))
    take_correction(hand, corrected)
    hand.wait(lambda: forms.state_of(hand, LIER) == "Complete")
    assert forms.answer_of(hand, LIER, "6.1") == sample("rw-lier")["6.1"]
    assert forms.answer_of(hand, LIER, "6.2") == sample("rw-lier")["6.2"]
    forms.step(hand, "step_notice", "noticeSheet")
    assert len(hand.lines("applicationsTable")) == 1
    hand.files(corrected)
    with hand.answering(partial(hand.press, "takePreviewCancel")):
        hand.press("takeIn")
    assert forms.state_of(hand, LIER) == "Complete"
