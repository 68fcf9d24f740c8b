"""Printing a document by its number: as PDF or workbook, one subject or a whole call in one go."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from sdgp_desktop.archive.fields import KINDS
from sdgp_desktop.archive.papers.register import document
from sdgp_desktop.archive.service import (
    dossiers_of_call,
    happenings,
    logo_of,
    promise_counts,
    sender,
    signing,
    state_of_data,
    subject_id,
)
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import write_for_people
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.paperkit.letterhead import Letterhead, Signatory, Stamp
from sdgp_desktop.paperkit.paper import Paper, compose
from sdgp_desktop.paperkit.register import Document, Order, PlainWording, Wording


@dataclass(frozen=True)
class Printed:
    """A document ready to be written or shown; `pages` are the sheets that people see for a workbook."""

    data: bytes
    pages: int


def order_of(
    store: Store,
    reading: Reading,
    language: str,
    today: date,
    *,
    shared: bool = True,
    viewer: UUID | None = None,
    wording: Wording | None = None,
    **more: object,
) -> Order:
    """What the papers of this office are made with."""
    association = sender(reading, str(store.setting("office", "")))
    letterhead, zone = Letterhead(""), "Europe/Brussels"
    if association is not None:
        logo = logo_of(store, association)
        people = tuple(Signatory(name, function, association.name) for name, function in signing(association, today))
        address = tuple(line for line in association.letterhead if line.strip() != association.name)
        letterhead = Letterhead(
            association.name, address, (logo,) if logo else (), association.donor_line.to(language), people,
            association.country,
        )  # fmt: skip
        zone = association.zone
    number, digest = state_of_data(reading)
    more.setdefault("promise_counts", promise_counts)
    more.setdefault("happenings", happenings)
    sample = bool(store.setting("sample", False))
    stamp = Stamp(number, digest, today)
    return Order(language, letterhead, stamp, today, sample, shared, viewer, zone, wording or PlainWording(), more)


def printed(reading: Reading, number: str, subject: str, order: Order, ending: str = ".pdf") -> Printed:
    """A document about a subject as people name it; D02 about a call is the pile of all its dossiers.

    Errors: Refusal "document_not_known", "document_not_as_file", "subject_not_known", "nothing_to_print", and what
    the paper itself refuses.
    """
    wanted = document(number)
    found = subject_id(reading, wanted.subject, subject)
    if found is not None:
        return made(reading, wanted, found, order, ending)
    if wanted.subject == "dossier" and wanted.paper is not None and ending != ".xlsx":
        several = dossiers_of_call(reading, subject)
        if several:
            return _bound([wanted.paper(reading, id, order) for id in several], False)
    kind = KINDS.get(wanted.subject)
    raise Refusal(
        "subject_not_known",
        document=wanted.number,
        subject=subject[:60],
        kind=kind.to(order.language) if kind else wanted.subject,
    )


def made(reading: Reading, wanted: Document, subject: UUID, order: Order, ending: str = ".pdf") -> Printed:
    """A document about a record. Errors: as `printed`."""
    if ending == ".xlsx" and wanted.book is not None:
        book = wanted.book(reading, subject, order)
        return Printed(book.bytes(), sum(sheet.sheet_state == "visible" for sheet in book.book.worksheets))
    if ending == ".pdf" and wanted.pile is not None:
        return _bound(wanted.pile(reading, subject, order), True, wanted.title.to(order.language))
    if ending == ".pdf" and wanted.paper is not None:
        paper = wanted.paper(reading, subject, order)
        return Printed(paper.bytes(), paper.pages)
    endings = [".pdf"] if wanted.paper or wanted.pile else []
    endings += [".xlsx"] if wanted.book else []
    raise Refusal("document_not_as_file", document=wanted.number, ending=ending, endings=", ".join(endings))


def _bound(papers: Sequence[Paper], through: bool, title: str = "") -> Printed:
    if not papers:
        raise Refusal("nothing_to_print", subject=title)
    data, pages = compose(papers, through, title)
    return Printed(data, pages)


def print_to(store: Store, number: str, subject: str, path: Path, order: Order) -> int:
    """Make a document and write it; returns its pages. Errors: as `printed`, "file_not_written"."""
    with store.read() as reading:
        ready = printed(reading, number, subject, order, path.suffix.lower() or ".pdf")
    write_for_people(path, ready.data)
    return ready.pages
