"""Papers by number, the complete dossier, and what it leaves out."""

import json
from datetime import date
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pytest
from pypdf import PdfReader

from sdgp_desktop.archive.papers import document, documents, documents_about, made, order_of, print_to, printed
from sdgp_desktop.archive.papers.complete import gather
from sdgp_desktop.calls.service import known_call
from sdgp_desktop.intake.service import meta_of, take_answers
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.stamp import data_state
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Document, Order
from sdgp_desktop.paperkit.workbook import Book, Column
from sdgp_desktop.partnerships.service import create, known_partnership, take_step
from tests.offices import ANNA, office_store

TODAY = date(2026, 11, 24)
NUMBER = "SDGP-2024-BJ-001"
SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "dossiers"
TITLE = mark("archive", "Paper")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """An office with one partnership."""
    held = office_store(tmp_path)
    held.set_local(office="VVSG")
    with held.act("add_partnership", ANNA) as work:
        call = known_call(work, "BJ-2023")
        made_id = create(work, call.id, north_name="Stad Lier", south_name="Bɔhikɔn", number=NUMBER)
        take_step(work, made_id, "suspended", date(2024, 3, 1), ground="Onveilige weg")
    return held


def order(store: Store, reading: Reading, language: str = "nl") -> Order:
    """What papers are made with here."""
    return order_of(store, reading, language, TODAY)


def text_of(data: bytes) -> str:
    """All text of a PDF file, in one line."""
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(BytesIO(data)).pages)


def refused(store: Store, number: str, subject: str, path: Path) -> Refusal:
    """How a paper is refused."""
    with store.read() as reading:
        wanted = order(store, reading)
    with pytest.raises(Refusal) as caught:
        print_to(store, number, subject, path, wanted)
    assert not path.exists()
    return caught.value


def test_every_document_has_a_number_of_its_own_and_a_maker() -> None:
    known = documents()
    assert list(known) == sorted(known)
    assert [d.number for d in known.values() if not (d.paper or d.book or d.pile)] == []
    assert document("d00").pile is not None
    assert "D00" in [d.number for d in documents_about("partnership")]


def test_the_complete_dossier_names_partners_state_and_what_was_left_out(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "all.pdf"
    with store.read() as reading:
        wanted = order(store, reading)
    pages = print_to(store, "D00", NUMBER, path, wanted)
    found = text_of(path.read_bytes())
    assert len(PdfReader(path).pages) == pages
    for words in (
        NUMBER,
        "Stad Lier",
        "Bɔhikɔn",
        "Onveilige weg",
        "1 maart 2024",
        "Wat niet is opgenomen",
        "Geschiedenis",
    ):
        assert words in found
    assert f"pagina {pages} van {pages}" in found


@pytest.mark.parametrize("language", ["en", "fr", "nl"])
def test_the_complete_dossier_is_made_in_each_language_the_same_each_time(store: Store, language: str) -> None:
    with store.read() as reading:
        wanted = order(store, reading, language)
        first, second = (printed(reading, "D00", NUMBER, wanted) for _ in range(2))
    assert first == second
    assert PdfReader(BytesIO(first.data)).trailer["/Root"].get_object()["/Lang"] == language  # type: ignore[index]


def test_papers_carry_the_sender_and_the_state_of_the_data(store: Store) -> None:
    with store.read() as reading:
        wanted, (number, digest) = order(store, reading), data_state(reading)
        found = text_of(printed(reading, "D00", NUMBER, wanted).data)
    assert wanted.letterhead.association
    assert wanted.letterhead.association in found
    assert f"{number} · {digest[:8]}" in found


def test_the_state_of_the_data_changes_with_every_act(store: Store) -> None:
    with store.read() as reading:
        before = data_state(reading)
    with store.act("take_step", ANNA) as work:
        take_step(work, known_partnership(work, NUMBER).id, "active", date(2024, 5, 1))
    with store.read() as reading:
        after = data_state(reading)
    assert after[0] > before[0]
    assert after[1] != before[1]


def test_all_dossiers_of_a_call_come_in_one_file_with_bookmarks(store: Store) -> None:
    taken = []
    for name in ("rw-lier", "rw-karongi"):
        given = json.loads((SAMPLE / f"{name}.json").read_text("utf-8"))
        meta = given.pop("_meta")
        with store.act("take_dossier", ANNA) as work:
            call = known_call(work, "RW-2023")
            taken.append(take_answers(work, call.id, given, meta_of(meta)).number)
    with store.read() as reading:
        wanted = order(store, reading)
        one = [printed(reading, "D02", number, wanted) for number in sorted(taken)]
        whole = printed(reading, "D02", "RW-2023", wanted)
    assert whole.pages == sum(paper.pages for paper in one)
    file = PdfReader(BytesIO(whole.data))
    assert len([entry for entry in file.outline if not isinstance(entry, list)]) == 2
    assert "+3235550101" not in text_of(whole.data)  # a private number never stands in a shared paper


def test_a_document_can_be_a_workbook(store: Store) -> None:
    def book(reading: Reading, subject: UUID, order: Order) -> Book:
        made_book = order.book("Plan")
        made_book.table("Plan", [Column("Lijn")], [["A1"]])
        return made_book

    plan = Document("D11", TITLE, "partnership", book=book)
    with store.read() as reading:
        wanted = order(store, reading)
        ready = made(reading, plan, UUID(int=1), wanted, ".xlsx")
        with pytest.raises(Refusal) as caught:
            made(reading, plan, UUID(int=1), wanted)
    assert (ready.pages, ready.data[:2]) == (1, b"PK")
    assert caught.value.facts["endings"] == ".xlsx"


def test_unknown_papers_subjects_and_endings_are_refused(store: Store, tmp_path: Path) -> None:
    assert refused(store, "D99", NUMBER, tmp_path / "a.pdf").code == "document_not_known"
    assert refused(store, "D00", "SDGP-2024-BJ-999", tmp_path / "a.pdf").code == "subject_not_known"
    refusal = refused(store, "D00", NUMBER, tmp_path / "a.xlsx")
    assert (refusal.code, refusal.facts["endings"]) == ("document_not_as_file", ".pdf")


def test_parts_that_cannot_be_made_are_told_with_the_reason(store: Store) -> None:
    def fine(reading: Reading, subject: UUID, order: Order) -> Paper:
        return order.paper("Plan")

    def unable(reading: Reading, subject: UUID, order: Order) -> Paper:
        raise Refusal("nothing_to_print", subject="x")

    known = {
        "D02": Document("D02", TITLE, "dossier", fine),
        "D08": Document("D08", TITLE, "match", fine),
        "D11": Document("D11", TITLE, "partnership", fine),
        "D12": Document("D12", TITLE, "partnership", unable),
        "D17": Document("D17", TITLE, "partnership", fine, personal=True),
        "D14": Document("D14", TITLE, "partnership", fine),
    }
    with store.read() as reading:
        wanted = order(store, reading, "en")
        gathered = gather(reading, known_partnership(reading, NUMBER), wanted, known)
        assert made(reading, known["D11"], known_partnership(reading, NUMBER).id, wanted).pages == 1
    assert [paper.title for paper in gathered.papers] == ["Plan"]
    assert gathered.left_out == [
        ("D02 Paper", "Nothing is recorded for it."),
        ("D08 Paper", "Nothing is recorded for it."),
        ("D12 Paper", "nothing to print"),
        ("D17 Paper", "It holds personal data; it is printed apart, for those who may see it."),
        ("D14 Paper", "It is printed apart when it is needed."),
    ]
