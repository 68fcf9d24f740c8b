"""The ledger: the list of entries, one entry with its steps, and what can be done with it."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from sdgp_desktop.budget.model import TONES, EntriesModel
from sdgp_desktop.budget.page.following import follow_day
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.asking import AskingFor, text_box
from sdgp_desktop.qtkit.basics import Empty, button, clear, column, label, panel, scrolling
from sdgp_desktop.qtkit.language import day, plain_amount, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import needed_amount, needed_day
from sdgp_desktop.qtkit.table import Column, Filter, RecordPanel, SqlTableModel, Tab, TablePage
from sdgp_desktop.qtkit.theme import theme

TITLE = mark("budget", "Entries")
NUMBER, DATE, SIDE, LINE = (
    mark("budget", "Number"),
    mark("budget", "Date"),
    mark("budget", "Half"),
    mark("budget", "Line"),
)
PAYEE, TEXT, DOCUMENT = mark("budget", "Payee"), mark("budget", "Description"), mark("budget", "Document")
MONEY, EUR, STATUS = mark("budget", "Amount"), mark("budget", "EUR"), mark("budget", "Status")
TYPE, YEAR = mark("budget", "Type"), mark("budget", "Year")
ENTRY, STEPS = mark("budget", "Entry"), mark("budget", "Steps")
EMPTY, EMPTY_TEXT = (
    mark("budget", "No entries yet"),
    mark("budget", "Type costs in the tab “Type entries” and submit them, or take a ledger file in."),
)
TYPE_ENTRIES = mark("budget", "Type entries")
APPROVE, APPROVE_ALL = mark("budget", "Approve"), mark("budget", "Approve all that wait")
QUERY, ANSWER, REJECT = mark("budget", "Ask…"), mark("budget", "Answer…"), mark("budget", "Reject…")
REVERSE, REASON = mark("budget", "Reverse…"), mark("budget", "Reason")
APPROVED, DONE = mark("budget", "Approved"), mark("budget", "Noted")
APPROVE_TEXT = mark(
    "budget", "An approved entry is never changed; a mistake is corrected by a reversal and a new entry."
)
REVERSE_TEXT = mark(
    "budget",
    "The reversal takes the rate of the entry and waits for approval itself. Less than the whole leaves the "
    "rest as a cost.",
)
NEW_DOCUMENT, TAKEN = mark("budget", "Document number"), mark("budget", "Amount taken back ({currency})")
SUBMITTED = mark("budget", "Submitted")
NO_STEPS = mark("budget", "Submitted; nobody has looked at it yet.")
WORDS = {"query": (QUERY, "circle-help"), "answer": (ANSWER, "message-square"), "reject": (REJECT, "x")}


class EntryPanel(RecordPanel):
    """One entry: what it says, how it was converted, its steps."""

    def __init__(self, model: EntriesModel, context: PlaceContext) -> None:
        self.model = model
        self.facts = QGridLayout()
        self.facts.setColumnStretch(1, 1)
        self.facts.setHorizontalSpacing(theme().dp(16))
        self.conversion = label("", "muted", "entryConversion", wrap=True)
        self.steps = column(gap=8)
        inside = panel(column(panel(self.facts), self.conversion, None, gap=12, margins=16))
        history = panel(column(self.steps, None, margins=16))
        tabs = (
            Tab("entry", say(ENTRY), scrolling(inside, "entryScroll"), self._show),
            Tab("steps", say(STEPS), scrolling(history, "entryStepsScroll"), self._show_steps),
        )
        super().__init__(context, "entry", tabs, head=self._show_head)

    def _show(self, id: UUID) -> None:
        clear(self.facts)
        for number, (name, value) in enumerate(self.model.facts(id)):
            text = label(value, "", f"entryFact{number}", wrap=True)
            text.setMinimumWidth(theme().dp(220))
            self.facts.addWidget(label(name, "muted"), number, 0, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(text, number, 1, Qt.AlignmentFlag.AlignTop)
        self.conversion.setText(self.model.conversion(id))

    def _show_steps(self, id: UUID) -> None:
        clear(self.steps)
        found = self.model.steps(id)
        for line, reason in found:
            self.steps.addWidget(label(line, "strong", wrap=True))
            if reason:
                self.steps.addWidget(label(reason, "", wrap=True))
        if not found:
            self.steps.addWidget(label(say(NO_STEPS), "muted", wrap=True))

    def _show_head(self, id: UUID) -> None:
        self.set_head(*self.model.head(id))
        allowed = self.model.actions(id)
        buttons: list[QWidget] = []
        for act in allowed:
            if act == "approve":
                buttons.append(button(say(APPROVE), "approveEntry", self._approve, icon="check", role="primary"))
            elif act == "reverse":
                buttons.append(button(say(REVERSE), "reverseEntry", self._reverse, icon="undo-2"))
            else:
                text, icon = WORDS[act]
                buttons.append(button(say(text), f"{act}Entry", partial(self._reason, act, say(text)), icon=icon))
        self.set_actions(*buttons)

    def _approve(self) -> None:
        id = self.id
        if id is not None:
            approve(self, self._context, lambda: self.model.approve([id]))

    def _reason(self, act: str, title: str) -> None:
        id = self.id
        deeds: dict[str, Callable[[UUID, str], None]] = {
            "query": self.model.query, "answer": self.model.answer, "reject": self.model.reject,
        }  # fmt: skip
        if id is None:
            return
        sheet = AskingFor(
            self,
            self._context,
            f"{act}Sheet",
            title.rstrip("…"),
            "",
            title.rstrip("…"),
            lambda v: deeds[act](id, v["reason"]),
        )
        sheet.field("reason", say(REASON), text_box())
        if sheet.exec():
            self._context.notice(say(DONE))

    def _reverse(self) -> None:
        id = self.id
        if id is None:
            return
        left, currency = self.model.left_to_reverse(id)

        def deed(values: Mapping[str, Any]) -> None:
            minor = needed_amount(values["amount"], currency)
            self.model.reverse(id, values["document"], needed_day(values["day"]), minor, values["text"])

        title = say(REVERSE).rstrip("…")
        sheet = AskingFor(self, self._context, "reverseSheet", title, say(REVERSE_TEXT), title, deed)
        dated = QLineEdit(day(self._context.today))
        document = QLineEdit(self.model.next_document(id, self._context.today))
        follow_day(dated, document, partial(self.model.next_document, id))
        sheet.field("day", say(DATE), dated)
        sheet.field("document", say(NEW_DOCUMENT), document)
        sheet.field("amount", say(TAKEN, currency=currency), QLineEdit(plain_amount(left, currency)))
        sheet.field("text", say(TEXT), QLineEdit())
        if sheet.exec():
            self._context.notice(say(SUBMITTED))


def approve(parent: QWidget, context: PlaceContext, deed: Callable[[], object]) -> None:
    """Approve at once, or after the PIN where one is set."""
    if not context.office.has_pin:
        context.do(deed, notice=say(APPROVED), undo=False)
        return
    sheet = AskingFor(
        parent, context, "approveSheet", say(APPROVE), say(APPROVE_TEXT), say(APPROVE), lambda v: deed(), pin=True
    )
    if sheet.exec():
        context.notice(say(APPROVED))


class EntriesTab(TablePage):
    """The list of entries with filters, sums and the chosen one beside it."""

    def __init__(self, model: EntriesModel, context: PlaceContext, to_typing: Callable[[], object]) -> None:
        self.entries_model = model
        typing = button(say(TYPE_ENTRIES), "typeEntries", to_typing, icon="plus", role="primary")
        self.approve_all = button(say(APPROVE_ALL), "approveAll", self._approve_all, icon="check-check")
        super().__init__(
            context,
            "entries",
            title=say(TITLE),
            model=SqlTableModel(columns=columns(), fetch=model.page, count=model.count, sums=model.sums),
            filters=(
                Filter("side", say(SIDE), tuple(model.filters("side"))),
                Filter("line", say(LINE), load=lambda: model.filters("line")),
                Filter("status", say(STATUS), tuple(model.filters("status"))),
                Filter("type", say(TYPE), tuple(model.filters("type"))),
                Filter("year", say(YEAR), load=lambda: model.filters("year")),
            ),
            actions=(self.approve_all,),
            empty=Empty("receipt", say(EMPTY), say(EMPTY_TEXT), typing, name="entriesEmpty"),
            record=lambda: self.entry,
            watch=("budget_entry", "budget_step", "budget_period"),
            share=45,
        )

    @cached_property
    def entry(self) -> EntryPanel:
        """The chosen entry, made when one is chosen first."""
        return EntryPanel(self.entries_model, self.context)

    def refresh(self) -> None:
        """Ask anew; approving is offered where something waits for it."""
        super().refresh()
        self.approve_all.setVisible(bool(self.entries_model.waiting()))

    def _approve_all(self) -> None:
        found = self.entries_model.waiting()
        if found:
            approve(self, self.context, lambda: self.entries_model.approve(found))


def columns() -> tuple[Column, ...]:
    """What a line shows."""
    return (
        Column("number", say(NUMBER), lambda r: r.number, width=6, stay=True),
        Column("dated", say(DATE), lambda r: day(r.dated), width=12, stay=True),
        Column("payee", say(PAYEE), lambda r: r.payee, width=20),
        Column("eur", say(EUR), lambda r: r.eur, width=9, right=True, sum=True, stay=True),
        Column("status", say(STATUS), lambda r: r.status, width=12, tone=lambda r: TONES.get(r.status_code, "")),
        Column("line", say(LINE), lambda r: r.line, width=6),
        Column("side", say(SIDE), lambda r: r.side, width=6),
        Column("text", say(TEXT), lambda r: r.text, width=26, sortable=False),
        Column("document", say(DOCUMENT), lambda r: r.document, width=11),
        Column("money", say(MONEY), lambda r: r.money, width=15, right=True, sortable=False),
    )
