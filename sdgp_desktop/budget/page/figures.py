"""The statement with every figure open to its entries; the advance account; periods."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from sdgp_desktop.budget.model import DraftsModel, FiguresModel, StatementCell, StatementRow
from sdgp_desktop.budget.page.following import follow_day
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.asking import AskingFor, text_box
from sdgp_desktop.qtkit.basics import Banner, button, clear, column, label, low, panel, row, rule, scrolling
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import needed_amount, needed_day
from sdgp_desktop.qtkit.reasons import open_reasons
from sdgp_desktop.qtkit.theme import theme

HALVES = {"N": mark("budget", "Flemish half"), "S": mark("budget", "Southern half")}
TEXT = mark("budget", "Amounts in EUR. Every figure opens to the entries and the formula it comes from.")
CLOSE, REOPEN = mark("budget", "Close a period…"), mark("budget", "Reopen the period…")
CLOSE_TEXT = mark("budget", "Approved entries up to that day are locked; nothing can be booked there any more.")
REOPEN_TEXT = mark("budget", "For late costs of a closed period. What is locked stays locked.")
UNTIL, REASON = mark("budget", "Until"), mark("budget", "Reason")
CLOSED = mark("budget", "Closed until {day}.")
LOCKED = mark("budget", "{n} entries are locked")
REOPENED = mark("budget", "The period is open again")
PAY, REFUND = mark("budget", "Pay an advance…"), mark("budget", "Book a refund…")
PAY_TEXT = mark("budget", "It is submitted to the ledger and waits for the approval of a colleague.")
BLOCK, FREE, WRITE_OFF = (
    mark("budget", "Block the balance…"),
    mark("budget", "Free it…"),
    mark("budget", "Write off the rest…"),
)
DATE, AMOUNT, DOCUMENT = (
    mark("budget", "Date"),
    mark("budget", "Amount ({currency})"),
    mark("budget", "Document number"),
)
SUBMITTED_BUT = mark("budget", "Submitted, and to be looked at before it is approved: {what}")
ADVANCE, SUBMITTED, NOTED = mark("budget", "Advance"), mark("budget", "Submitted"), mark("budget", "Noted")
CURRENCY = mark("budget", "Currency")
ACCOUNT = mark("budget", "Advance account of {office}")
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def grid_width(text: str) -> int:
    """Room for a figure that is a link."""
    return QFontMetrics(theme().font(1.0, bold=True)).horizontalAdvance(text) + theme().dp(12)


class StatementTab(QWidget):
    """Both halves line by line; each figure is a link to what it is made of."""

    def __init__(self, model: FiguresModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("statement")
        self.model, self.context = model, context
        self.banner = Banner("", "note", "statementClosed")
        self.inside = column(gap=8, margins=16)
        self.reopen_button = button(say(REOPEN), "reopenPeriod", self.reopen, icon="lock-open")
        head = row(gap=8, margins=(16, 12, 16, 0))
        head.addWidget(label(say(TEXT), "muted", wrap=True), 1)
        head.addWidget(self.reopen_button)
        head.addWidget(button(say(CLOSE), "closePeriod", self.close_period, icon="lock"))
        box = column(gap=4)
        box.addLayout(head)
        box.addWidget(self.banner)
        box.addWidget(low(scrolling(panel(self.inside), "statementScroll"), 120), 1)
        self.setLayout(box)

    def show_ledger(self) -> None:
        """Show the statement of the partnership in view."""
        clear(self.inside)
        until = self.model.closed_until()
        self.banner.setVisible(until is not None)
        self.reopen_button.setVisible(until is not None)
        if until is not None:
            self.banner.say(say(CLOSED, day=day(until)))
        heads = self.model.heads(self.model.years())
        for side, title in HALVES.items():
            self.inside.addWidget(label(say(title), "heading"))
            self.inside.addWidget(self._half(side, heads))
        self.inside.addStretch(1)

    def _half(self, side: str, heads: list[str]) -> QWidget:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().dp(10))
        grid.setVerticalSpacing(2)
        for place, text in enumerate(heads):
            head = label(text, "small")
            if place:
                head.setAlignment(RIGHT)
            grid.addWidget(head, 0, place)
        rows = self.model.rows(side)
        for place in range(1, len(heads)):  # a figure is never cut: the style has its own idea of a link's width
            wide = max(grid_width(line.cells[place - 1].text) for line in rows)
            grid.setColumnMinimumWidth(place, wide)
        at = 1
        for line in rows:
            if line.total:
                grid.addWidget(rule(), at, 0, 1, len(heads))
                at += 1
            grid.addWidget(label(line.name, "strong" if line.total else "", f"line{side}{line.line}"), at, 0)
            for place, cell in enumerate(line.cells, 1):
                grid.addWidget(self._cell(line, cell, f"{side}{line.line}{place}"), at, place)
            at += 1
        grid.setColumnStretch(0, 1)
        return panel(grid, f"half{side}")

    def _cell(self, line: StatementRow, cell: StatementCell, name: str) -> QWidget:
        if not cell.kind:
            made = label(cell.text, "strong" if line.total else "", f"cell{name}")
            made.setAlignment(RIGHT)
            return made
        opener = button(cell.text, f"cell{name}", role="link")
        opener.setAccessibleName(f"{cell.title}: {cell.text}")
        opener.setStyleSheet("text-align: right")
        opener.clicked.connect(partial(self._why, opener, line, cell))
        return opener

    def _why(self, anchor: QWidget, line: StatementRow, cell: StatementCell, *_: object) -> None:
        open_reasons(anchor, cell.title, self.model.reasons(line, cell.kind), cell.formula)

    def close_period(self) -> None:
        """Close everything up to a day."""
        locked: list[int] = []

        def deed(v: Mapping[str, Any]) -> None:
            locked.append(self.model.close(needed_day(v["until"]), v["reason"]))

        title = say(CLOSE).rstrip("…")
        sheet = AskingFor(self, self.context, "closeSheet", title, say(CLOSE_TEXT), title, deed, pin=True)
        sheet.field("until", say(UNTIL), QLineEdit(day(self.context.today.replace(month=1, day=1))))
        sheet.field("reason", say(REASON), text_box())
        if sheet.exec():
            self.context.notice(say(LOCKED, sum(locked)))
            self.show_ledger()

    def reopen(self) -> None:
        """Open the closed period again."""
        title = say(REOPEN).rstrip("…")
        sheet = AskingFor(
            self,
            self.context,
            "reopenSheet",
            title,
            say(REOPEN_TEXT),
            title,
            lambda v: self.model.reopen(v["reason"]),
            pin=True,
        )
        sheet.field("reason", say(REASON), text_box())
        if sheet.exec():
            self.context.notice(say(REOPENED))
            self.show_ledger()


class AdvancesTab(QWidget):
    """The advance account, and what can be done with it."""

    def __init__(self, model: FiguresModel, drafts: DraftsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("advances")
        self.model, self.drafts, self.context = model, drafts, context
        self.title = label("", "heading", "advancesTitle", wrap=True)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(24)
        self.words = column(gap=6)
        buttons = Flow(theme().dp(8))
        for made in (
            button(say(PAY), "payAdvance", self.pay, icon="banknote", role="primary"),
            button(say(REFUND), "bookRefund", self.refund, icon="undo-2"),
            button(say(BLOCK), "blockAdvance", partial(self._note, "blocked", BLOCK), icon="ban"),
            button(say(FREE), "freeAdvance", partial(self._note, "freed", FREE), icon="lock-open"),
            button(say(WRITE_OFF), "writeOff", partial(self._note, "written_off", WRITE_OFF), icon="trash"),
        ):
            buttons.addWidget(made)
        inside = panel(column(self.title, panel(self.grid), self.words, None, gap=12, margins=16))
        area = low(scrolling(inside, "advancesScroll"), 96)
        box = column(gap=0)
        box.addWidget(area, 1)  # the account takes the room there is; it scrolls only where that is too little
        box.addWidget(panel(column(panel(buttons), margins=(16, 0, 16, 16))))
        self.setLayout(box)

    def show_ledger(self) -> None:
        """Show the account of the partnership in view."""
        self.title.setText(say(ACCOUNT, office=self.model.partner()))
        heads, rows, words = self.model.advances()
        clear(self.grid)
        for place, text in enumerate(heads):
            head = label(text, "small")
            if place:
                head.setAlignment(RIGHT)
            self.grid.addWidget(head, 0, place)
        for at, line in enumerate(rows, 1):
            for place, text in enumerate(line):
                made = label(text, "strong" if at == len(rows) else "", f"advance{at}_{place}")
                if place:
                    made.setAlignment(RIGHT)
                self.grid.addWidget(made, at, place)
        self.grid.setColumnStretch(len(heads), 1)
        clear(self.words)
        for number, text in enumerate(words):
            self.words.addWidget(label(text, "strong" if number == 0 else "", f"advanceWord{number}", wrap=True))

    def pay(self) -> None:
        """Submit the next advance."""
        name = self.model.next_advance()

        def deed(v: Mapping[str, Any]) -> list[str]:
            return self.drafts.submit_one(
                {
                    "dated": needed_day(v["day"]),
                    "type": "ADV",
                    "side": "S",
                    "payee": self.model.partner(),
                    "currency": "EUR",
                    "amount_minor": needed_amount(v["amount"]),
                    "document": v["document"].strip(),
                    "advance": v["advance"].strip(),
                    "paid_by": self.context.office.code,
                    "text": v["advance"].strip(),
                }
            )

        self._ask("payAdvanceSheet", say(PAY), deed, name, name)

    def refund(self) -> None:
        """Submit a refund."""
        name = self.model.newest_advance()

        def deed(v: Mapping[str, Any]) -> list[str]:
            currency = v["currency"].strip().upper() or "EUR"
            return self.drafts.submit_one(
                {
                    "dated": needed_day(v["day"]),
                    "type": "RFD",
                    "side": "S",
                    "payee": self.context.office.code,
                    "currency": currency,
                    "amount_minor": needed_amount(v["amount"], currency),
                    "document": v["document"].strip(),
                    "advance": v["advance"].strip(),
                    "paid_by": self.model.partner(),
                    "text": v["advance"].strip(),
                }
            )

        self._ask("refundSheet", say(REFUND), deed, name, "RFD", currency=True)

    def _ask(
        self, sheet_name: str, title: str, deed: Callable[[Mapping[str, Any]], list[str]], name: str, paper: str,
        currency: bool = False,
    ) -> None:  # fmt: skip
        told: list[str] = []
        sheet = AskingFor(
            self, self.context, sheet_name, title.rstrip("…"), say(PAY_TEXT), title.rstrip("…"),
            lambda v: told.extend(deed(v)),
        )  # fmt: skip
        dated = QLineEdit(day(self.context.today))
        document = QLineEdit(f"S{self.context.today:%y}-{paper}")
        follow_day(dated, document, lambda typed: f"S{typed:%y}-{paper}")
        sheet.field("day", say(DATE), dated)
        if currency:
            sheet.field("currency", say(CURRENCY), QLineEdit("EUR"))
        sheet.field("amount", say(AMOUNT, currency="EUR") if not currency else say(AMOUNT, currency="…"), QLineEdit())
        sheet.field("advance", say(ADVANCE), QLineEdit(name))
        sheet.field("document", say(DOCUMENT), document)
        if sheet.exec():
            if told:
                self.context.notice(say(SUBMITTED_BUT, what=" ".join(told)), tone="warn")
            else:
                self.context.notice(say(SUBMITTED))
            self.show_ledger()

    def _note(self, kind: str, text: Any) -> None:
        title = say(text).rstrip("…")
        sheet = AskingFor(
            self, self.context, f"{kind}Sheet", title, "", title, lambda v: self.model.note(kind, v["reason"])
        )
        sheet.field("reason", say(REASON), text_box())
        if sheet.exec():
            self.context.notice(say(NOTED))
            self.show_ledger()
