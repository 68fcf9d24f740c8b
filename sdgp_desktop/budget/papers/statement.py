"""The budget statement of a partnership (D12), as PDF and as workbook."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sdgp_desktop.budget.fields import STATUSES, TYPES
from sdgp_desktop.budget.fields.vouchers import source_words
from sdgp_desktop.budget.service import (
    AdvanceState,
    Book,
    EntryView,
    Statement,
    TransferView,
    advance_state,
    book_of,
    entries,
    entry_steps,
    statement,
    transfers,
)
from sdgp_desktop.kernel.money import RATE_UNIT, from_minor
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.paperkit.formats import Formats
from sdgp_desktop.paperkit.letterhead import Signatory
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Order
from sdgp_desktop.paperkit.workbook import Book as Workbook
from sdgp_desktop.paperkit.workbook import Column

TITLE = mark("budget", "Budget statement")
HALF = {"N": mark("budget", "Flemish half"), "S": mark("budget", "Southern half")}
BOTH = mark("budget", "Both halves")
LINE, INITIAL, MOVED = mark("budget", "Line"), mark("budget", "Original budget"), mark("budget", "Transfers")
CURRENT, BEFORE, IN_YEAR = (
    mark("budget", "Current budget"),
    mark("budget", "Spent before {year}"),
    mark("budget", "Spent in {year}"),
)
SPENT, AVAILABLE, SHARE = mark("budget", "Spent to date"), mark("budget", "Available"), mark("budget", "%")
TOTAL = mark("budget", "Total")
TERM = mark("budget", "Term")
PARTIES = mark("budget", "Partners")
ALL_IN_EUR = mark(
    "budget",
    "All amounts in EUR unless a currency is named. Each entry is converted and rounded half up to the cent; "
    "totals are sums of these rounded amounts.",
)
ADVANCES = mark("budget", "Advances")
ADVANCE, PAID_ON = mark("budget", "Advance"), mark("budget", "Paid on")
PAID, JUSTIFIED, REFUNDED, OPEN = (
    mark("budget", "Paid"),
    mark("budget", "Justified"),
    mark("budget", "Refunded"),
    mark("budget", "Open"),
)
WRITTEN_OFF = mark("budget", "Written off: {amount}. Reason: {reason}")
BLOCKED = mark("budget", "The open balance is blocked: {reason}")
TRANSFERS = mark("budget", "Transfers between lines")
DATE, FROM, TO, AMOUNT, REASON = (
    mark("budget", "Date"),
    mark("budget", "From"),
    mark("budget", "To"),
    mark("budget", "Amount"),
    mark("budget", "Reason"),
)
REJECTED = mark("budget", "Rejected entries (not counted)")
ENTRIES = mark("budget", "Entries")
NUMBER, PAYEE, DESCRIPTION = mark("budget", "Number"), mark("budget", "Payee"), mark("budget", "Description")
DOCUMENT, CURRENCY, RATE, EUR = (
    mark("budget", "Document"),
    mark("budget", "Currency"),
    mark("budget", "Rate"),
    mark("budget", "EUR"),
)
TYPE, STATUS, PAID_BY, SIDE = (
    mark("budget", "Type"),
    mark("budget", "Status"),
    mark("budget", "Paid by"),
    mark("budget", "Half"),
)
RATES = mark("budget", "Exchange rates used")
SOURCE, FIRST, LAST = mark("budget", "Source"), mark("budget", "First used"), mark("budget", "Last used")
NO_ENTRIES = mark("budget", "No entry has been submitted yet.")
SIGNATURES = mark("budget", "Signatures")
COORDINATOR, FINANCE = mark("budget", "Coordinator"), mark("budget", "Finance")
CODES = {c.code: c.label for c in (*TYPES, *STATUSES)}


class Figures:
    """Everything a statement prints, read once."""

    def __init__(self, reading: Reading, partnership_id: UUID, order: Order) -> None:
        self.reading, self.order = reading, order
        self.formats: Formats = order.formats
        self.book: Book = book_of(reading, partnership_id)
        self.found: Statement = statement(reading, partnership_id, self.book)
        self.account: AdvanceState = advance_state(reading, partnership_id, self.book)
        self.entries: list[EntryView] = entries(reading, partnership_id)
        self.transfers = transfers(reading, partnership_id)
        self.year = max(self.found.years, default=order.today.year)

    def say(self, text: Text, **facts: Any) -> str:
        """A text in the language of the paper."""
        return text.to(self.order.language, **facts)

    def line(self, code: str) -> str:
        """A line with its name."""
        known = self.book.lines.get(code)
        return f"{code} {known.name(self.order.language)}" if known else code

    def heads(self) -> list[str]:
        """The columns of the statement."""
        texts = (LINE, INITIAL, MOVED, CURRENT, BEFORE, IN_YEAR, SPENT, AVAILABLE, SHARE)
        return [self.say(t, year=self.year) for t in texts]

    def half(self, side: str) -> list[list[int | str]]:
        """The rows of a half, amounts in cents: line, initial, transfers, current, before, in the year, spent, left."""
        return [self._row(side, code) for code in self.found.budget_lines(side)]

    def _row(self, side: str, code: str) -> list[int | str]:
        found = self.found
        initial, current = found.initial.get((side, code), 0), found.budget.get((side, code), 0)
        spent, here = found.spent(side, code), found.spent(side, code, self.year)
        return [self.line(code), initial, current - initial, current, spent - here, here, spent, current - spent]

    def total(self, rows: Sequence[Sequence[int | str]], words: Text) -> list[int | str]:
        """The sums below rows."""
        return [self.say(words), *(sum(int(r[n]) for r in rows) for n in range(1, 8))]

    def signatories(self) -> list[Signatory]:
        """Both coordinators, and coordination and finance of the associations."""
        holder = self.book.holder
        people = [Signatory("", self.say(COORDINATOR), name) for name in (holder.north_name, holder.south_name)]
        return people + [Signatory("", self.say(FINANCE), code) for code in self.book.signers]


def figures_of(reading: Reading, partnership_id: UUID, order: Order) -> Figures:
    """The figures of a partnership for one order, read once for all its papers."""
    return reading.once(("budget figures", partnership_id, id(order)), lambda: Figures(reading, partnership_id, order))


def percent(row: Sequence[int | str], formats: Formats) -> str:
    """What was spent of the current budget."""
    from decimal import Decimal

    current, spent = int(row[3]), int(row[6])
    return formats.percent(Decimal(spent) / current) if current else ""


def statement_paper(reading: Reading, partnership_id: UUID, order: Order) -> Paper:
    """The statement per half and in total, advances, transfers, rejected entries, all entries, rates, signatures."""
    figures = figures_of(reading, partnership_id, order)
    holder, formats = figures.book.holder, figures.formats
    paper = order.paper(TITLE, subtitle=holder.title)
    paper.facts(
        [
            ("", PARTIES, f"{holder.north_name}\n{holder.south_name}"),
            ("", TERM, formats.span(holder.start, holder.end)),
        ],
        ids=False,
    )
    paper.text(ALL_IN_EUR, "small")
    everything: list[list[int | str]] = []
    for side in ("N", "S"):
        rows = figures.half(side)
        everything += rows
        paper.heading(HALF[side])
        _sums(paper, figures, rows, figures.total(rows, TOTAL))
    paper.heading(BOTH)
    _sums(paper, figures, [], figures.total(everything, TOTAL))
    _advances(paper, figures)
    _transfers(paper, figures)
    _entries(paper, figures)
    _rates(paper, figures)
    paper.heading(SIGNATURES)
    paper.signatures(figures.signatories())
    return paper


def _sums(paper: Paper, figures: Figures, rows: list[list[int | str]], total: list[int | str]) -> None:
    def shown(row: list[int | str]) -> list[Any]:
        return [row[0], *(figures.formats.sum(int(v)) for v in row[1:]), percent(row, figures.formats)]

    widths = [44, 19, 17, 19, 19, 19, 19, 18, 16]
    paper.table(figures.heads(), [shown(r) for r in rows], widths, "lrrrrrrrr", totals=[shown(total)], size=7.5)


def _advances(paper: Paper, figures: Figures) -> None:
    state, formats = figures.account, figures.formats
    if not state.advances and not state.account.open:
        return
    paper.heading(ADVANCES)
    rows = [
        [a.name, formats.short_day(a.dated), formats.sum(a.paid), formats.sum(a.justified), formats.sum(a.refunded)]
        for a in state.advances
    ]
    account = state.account
    total = [
        figures.say(TOTAL),
        "",
        formats.sum(account.paid),
        formats.sum(account.justified),
        formats.sum(account.refunded),
    ]
    paper.table([ADVANCE, PAID_ON, PAID, JUSTIFIED, REFUNDED], rows, align="llrrr", totals=[total])
    paper.facts([("", OPEN, formats.amount(account.open))], ids=False)
    for _, kind, minor, reason in state.notes:
        if kind == "written_off":
            paper.text(figures.say(WRITTEN_OFF, amount=formats.amount(minor), reason=reason))
    if state.blocked:
        paper.text(figures.say(BLOCKED, reason=state.blocked))


def _transfers(paper: Paper, figures: Figures) -> None:
    if not figures.transfers:
        return
    paper.heading(TRANSFERS)
    transfer_table(paper, figures, figures.transfers)


def transfer_table(paper: Paper, figures: Figures, found: Sequence[TransferView]) -> None:
    """Transfers with their lines, amounts and reasons."""
    rows = [
        [
            t.reference, figures.formats.short_day(t.dated), f"{t.side} {t.from_line}", f"{t.to_side} {t.to_line}",
            figures.formats.sum(t.amount_minor), t.reason,
        ]
        for t in found
    ]  # fmt: skip
    paper.table([NUMBER, DATE, FROM, TO, AMOUNT, REASON], rows, [14, 20, 14, 14, 20, 60], "llllrl")


def _entries(paper: Paper, figures: Figures) -> None:
    rejected = [e for e in figures.entries if e.status == "rejected"]
    if rejected:
        paper.heading(REJECTED)
        rows = [
            [
                e.number,
                figures.formats.short_day(e.dated),
                e.payee,
                e.document,
                figures.formats.sum(e.eur_minor),
                why(figures, e),
            ]
            for e in rejected
        ]
        paper.table([NUMBER, DATE, PAYEE, DOCUMENT, EUR, REASON], rows, [14, 20, 40, 20, 20, 50], "llllrl")
    paper.heading(ENTRIES)
    if not figures.entries:
        paper.text(NO_ENTRIES)
        return
    head = [NUMBER, DATE, SIDE, LINE, PAYEE, DESCRIPTION, DOCUMENT, AMOUNT, CURRENCY, RATE, EUR, STATUS]
    widths = [12, 18, 9, 10, 30, 42, 19, 20, 14, 18, 18, 18]
    paper.table(head, [entry_row(figures, e) for e in figures.entries], widths, "lllllllrlrrl", size=7, wide=True)


def why(figures: Figures, entry: EntryView) -> str:
    """Why an entry was rejected."""
    steps = entry_steps(figures.reading, entry.id)
    return steps[-1].reason if steps else ""


def entry_row(figures: Figures, e: EntryView) -> list[Any]:
    """One entry as the list prints it."""
    formats = figures.formats
    rate = "" if e.rate == RATE_UNIT else formats.number(from_minor(e.rate, "EUR") / (RATE_UNIT // 100))
    return [
        e.number,
        formats.short_day(e.dated),
        e.side,
        e.line or e.type,
        e.payee,
        e.text,
        e.document,
        formats.sum(e.amount_minor, e.currency),
        e.currency,
        rate,
        formats.sum(e.eur_minor),
        figures.say(CODES[e.status]),
    ]


def _rates(paper: Paper, figures: Figures) -> None:
    rows = rate_rows(figures)
    if rows:
        paper.heading(RATES)
        shown = [
            [c, figures.formats.number(rate), source, figures.formats.short_day(a), figures.formats.short_day(b)]
            for c, rate, source, a, b in rows
        ]
        paper.table([CURRENCY, RATE, SOURCE, FIRST, LAST], shown, align="lrlll")


def rate_rows(figures: Figures) -> list[tuple[Any, ...]]:
    """Each rate that was used: currency, units for 1 EUR, source, first and last day."""
    used: dict[tuple[str, int, str], list[Any]] = {}
    language = figures.order.language
    for e in figures.entries:
        if e.currency != "EUR":
            used.setdefault((e.currency, e.rate, e.rate_source), []).append(e.dated)
    return [
        (currency, from_minor(rate, "EUR") / (RATE_UNIT // 100), source_words(source, language), min(days), max(days))
        for (currency, rate, source), days in sorted(used.items())
    ]


def statement_book(reading: Reading, partnership_id: UUID, order: Order) -> Workbook:
    """The statement as a workbook: a sheet per half, advances, transfers, entries, rates."""
    figures = figures_of(reading, partnership_id, order)
    book = order.book(f"{figures.say(TITLE)} {figures.book.holder.number}")
    heads = figures.heads()
    columns = [Column(heads[0], width=34), *(Column(h, "money", "EUR") for h in heads[1:8])]
    for side in ("N", "S"):
        rows = figures.half(side)
        book.table(
            HALF[side], columns, rows, [figures.total(rows, TOTAL)], above=[figures.book.holder.title, HALF[side]]
        )
    book.table(
        ADVANCES,
        [Column(ADVANCE), Column(PAID_ON, "day"), *(Column(t, "money", "EUR") for t in (PAID, JUSTIFIED, REFUNDED))],
        [[a.name, a.dated, a.paid, a.justified, a.refunded] for a in figures.account.advances],
    )
    book.table(
        TRANSFERS,
        [
            Column(NUMBER),
            Column(DATE, "day"),
            Column(FROM),
            Column(TO),
            Column(AMOUNT, "money", "EUR"),
            Column(REASON, width=50),
        ],
        [
            [t.reference, t.dated, f"{t.side} {t.from_line}", f"{t.to_side} {t.to_line}", t.amount_minor, t.reason]
            for t in figures.transfers
        ],
    )
    _entry_sheet(book, figures)
    book.table(
        RATES,
        [
            Column(CURRENCY),
            Column(RATE, "number", places=6),
            Column(SOURCE, width=40),
            Column(FIRST, "day"),
            Column(LAST, "day"),
        ],
        rate_rows(figures),
    )
    return book


def _entry_sheet(book: Workbook, figures: Figures) -> None:
    columns = [
        Column(NUMBER),
        Column(DATE, "day"),
        Column(TYPE),
        Column(SIDE),
        Column(LINE),
        Column(PAYEE, width=30),
        Column(DESCRIPTION, width=40),
        Column(DOCUMENT),
        Column(CURRENCY),
        Column(AMOUNT, "number", places=2),
        Column(RATE, "number", places=6),
        Column(EUR, "money", "EUR"),
        Column(PAID_BY, width=20),
        Column(ADVANCE),
        Column(STATUS),
    ]
    rows = [
        [
            e.number,
            e.dated,
            e.type,
            e.side,
            e.line,
            e.payee,
            e.text,
            e.document,
            e.currency,
            from_minor(e.amount_minor, e.currency),
            from_minor(e.rate, "EUR") / (RATE_UNIT // 100),
            e.eur_minor,
            e.paid_by,
            e.advance,
            figures.say(CODES[e.status]),
        ]
        for e in figures.entries
    ]
    book.table(ENTRIES, columns, rows)
