"""The papers of intake: what they say, in which language, and what they never show."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from sdgp_desktop.intake import papers, service
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.paperkit.letterhead import Letterhead
from sdgp_desktop.paperkit.register import Order
from tests.intake.around import NAMES, call_id, sample, take
from tests.offices import ANNA
from tests.paperkit.examples import read, text_of


def order(language: str = "nl", **more: Any) -> Order:
    """An order for a paper."""
    return Order(language, Letterhead("Vereniging"), None, date(2023, 12, 4), **more)


def said(text: str) -> str:
    """A text in one line, with plain blanks."""
    return " ".join(text.replace("\u00a0", " ").split())


def dossier_text(store: Store, row: service.DossierRow, ordered: Order) -> str:
    """The text of the printed dossier."""
    with store.read() as reading:
        return said(text_of(papers.dossier_paper(reading, row.id, ordered).bytes()))


def test_the_dossier_shows_number_state_checks_and_every_answer(store: Store) -> None:
    row = take(store, "bj-eeklo")
    text = dossier_text(store, row, order())
    assert row.number in text
    assert "Onvolledig (teruggestuurd)" in text
    for code in ("C01", "C08", "C10", "W10"):
        assert code in text
    given = sample("bj-eeklo")
    for long in ("6.1", "6.2", "6.3"):
        assert said(given[long])[:60] in text
    for member in given["7"]:
        assert member["7.1"]["name"].split()[-1] in text


@pytest.mark.parametrize("name", NAMES)
def test_the_shared_version_holds_no_private_contact_data(store: Store, name: str) -> None:
    row = take(store, name)
    text = dossier_text(store, row, order("fr")).replace(" ", "")
    private = [p["2.4"][key] for p in sample(name)["2"] for key in ("email", "telephone") if p["2.4"][key]]
    assert [value for value in private if value.replace(" ", "") in text] == []


def test_the_own_version_holds_the_telephone_numbers(store: Store) -> None:
    row = take(store, "rw-lier")
    text = dossier_text(store, row, order(shared=False)).replace(" ", "")
    assert sample("rw-lier")["2"][0]["2.4"]["telephone"] in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_labels_speak_the_language_of_the_reader(store: Store, language: str) -> None:
    row = take(store, "rw-lier")
    with store.read() as reading:
        paper = papers.dossier_paper(reading, row.id, order(language))
    expected = {"en": "Internal steering group", "fr": "Comité de pilotage interne", "nl": "Interne stuurgroep"}
    assert expected[language] in said(text_of(paper.bytes()))


def test_a_working_translation_is_printed_in_its_language_only(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.act("translate_answer", ANNA) as work:
        service.translate(work, row.id, "6.2", "en", "Three questions about neighbourhoods.", "summary")
    assert "Three questions" in dossier_text(store, row, order("en"))
    assert "Three questions" not in dossier_text(store, row, order("nl"))


def test_the_same_dossier_prints_the_same_bytes(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.read() as reading:
        first = papers.dossier_paper(reading, row.id, order()).bytes()
        assert papers.dossier_paper(reading, row.id, order()).bytes() == first


def test_the_letter_names_each_missing_field_and_the_deadline(store: Store) -> None:
    row = take(store, "bj-eeklo")
    with store.read() as reading:
        text = said(text_of(papers.completeness_letter(reading, row.id, order()).bytes()))
    assert "12.1 Intentieverklaring" in text
    assert "18 december 2023" in text
    assert "W10" not in text


def test_the_letter_to_a_complete_dossier_says_so(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.read() as reading:
        text = said(text_of(papers.completeness_letter(reading, row.id, order("en")).bytes()))
    assert f"Thank you for dossier {row.number}, received on 24 November 2023. It is complete." in text


def test_the_blank_form_carries_every_number_and_the_privacy_notice(store: Store) -> None:
    with store.read() as reading:
        found = papers.blank_papers(reading, call_id(store), order("fr"))
        texts = [said(text_of(paper.bytes())) for paper in found]
    for text in texts:
        assert all(number in text for number in ("1.1", "2.4", "3.6", "6.1", "7.3", "9.13", "10.1", "12.1", "13.3"))
        assert "Information vie privée" in text


def test_every_document_has_its_number() -> None:
    assert [d.number for d in papers.DOCUMENTS] == ["D01", "D02", "D03"]


@pytest.mark.parametrize("shared", [True, False])
def test_the_dossier_as_a_workbook_holds_its_answers_and_is_no_form(store: Store, tmp_path: Path, shared: bool) -> None:
    row = take(store, "rw-lier")
    with store.read() as reading:
        path = tmp_path / "dossier.xlsx"
        papers.dossier_book(reading, row.id, order("fr", shared=shared)).write(path)
        batch = papers.read_files(reading, row.call_id, [path])
    cells = [str(c.value) for s in load_workbook(path).worksheets for line in s.iter_rows() for c in line if c.value]
    assert ([r.code for r in batch.refused], sample("rw-lier")["6.1"] in cells) == (["not_a_form"], True)
    person = sample("rw-lier")["2"][0]["2.4"]
    assert [(person["email"] in cells), (person["telephone"] in cells)] == [not shared, not shared]


def test_people_are_named_as_they_are_addressed(store: Store) -> None:
    given = sample("rw-lier")
    given["2"][0]["2.2"] = {"first": "Eline", "family": "Verzonnen", "address_form": "mevrouw"}
    text = dossier_text(store, take(store, "", given), order())
    assert "mevrouw Eline Verzonnen" in text


def test_a_contact_stays_on_one_page(store: Store) -> None:
    row = take(store, "rw-lier")
    with store.read() as reading:
        pages = [
            said(page.extract_text()) for page in read(papers.dossier_paper(reading, row.id, order()).bytes()).pages
        ]
    for n, point in enumerate(sample("rw-lier")["5"], 1):
        page = next(text for text in pages if f"5 [{n}]" in text)
        assert said(point["5.3"])[-40:] in page
        assert not point["5.6"] or point["5.6"] in page


def test_a_part_of_an_answer_has_the_colon_of_its_language(store: Store) -> None:
    row = take(store, "bj-lalo")
    assert "Année du chiffre : " in dossier_text(store, row, order("fr"))
