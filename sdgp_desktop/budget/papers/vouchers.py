"""The journal and voucher list of a partnership (D13): which document proves each entry, and where it lies."""

from typing import Any
from uuid import UUID

from sdgp_desktop.budget.fields.vouchers import kind_words
from sdgp_desktop.budget.papers.statement import (
    CODES,
    DATE,
    DESCRIPTION,
    DOCUMENT,
    EUR,
    LINE,
    NO_ENTRIES,
    NUMBER,
    SIDE,
    STATUS,
    figures_of,
)
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Order
from sdgp_desktop.paperkit.workbook import Book as Workbook
from sdgp_desktop.paperkit.workbook import Column

VOUCHERS = mark("budget", "Journal and voucher list")
KIND, ORIGINAL = mark("budget", "Kind of document"), mark("budget", "Where the original is")


def voucher_list(reading: Reading, partnership_id: UUID, order: Order) -> Paper:
    """All entries in the order of their days, each with its document and the place of the original."""
    figures = figures_of(reading, partnership_id, order)
    paper = order.paper(VOUCHERS, subtitle=figures.book.holder.title)
    if not figures.entries:
        paper.text(NO_ENTRIES)
        return paper
    rows = [
        [
            e.number, figures.formats.short_day(e.dated), f"{e.side} {e.line or e.type}", e.text, e.document,
            kind_words(e.document_kind, order.language), e.original_at, figures.formats.sum(e.eur_minor),
            figures.say(CODES[e.status]),
        ]
        for e in figures.entries
    ]  # fmt: skip
    heads = [NUMBER, DATE, LINE, DESCRIPTION, DOCUMENT, KIND, ORIGINAL, EUR, STATUS]
    paper.table(heads, rows, align="lllllllrl", size=7.5)
    return paper


def voucher_book(reading: Reading, partnership_id: UUID, order: Order) -> Workbook:
    """The same as a workbook."""
    figures = figures_of(reading, partnership_id, order)
    book = order.book(f"{figures.say(VOUCHERS)} {figures.book.holder.number}")
    columns = [
        Column(NUMBER), Column(DATE, "day"), Column(SIDE), Column(LINE), Column(DESCRIPTION, width=40),
        Column(DOCUMENT), Column(KIND, width=20), Column(ORIGINAL, width=30), Column(EUR, "money", "EUR"),
        Column(STATUS),
    ]  # fmt: skip
    rows: list[list[Any]] = [
        [
            e.number, e.dated, e.side, e.line or e.type, e.text, e.document,
            kind_words(e.document_kind, order.language), e.original_at, e.eur_minor, figures.say(CODES[e.status]),
        ]
        for e in figures.entries
    ]  # fmt: skip
    book.table(VOUCHERS, columns, rows, above=[figures.book.holder.title])
    return book
