"""The place *Budget*: one partnership's plan, ledger, advances, first-year decision and statement."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from sdgp_desktop.budget.model import DecidingModel, DraftsModel, EntriesModel, FiguresModel, LedgerModel, PlanModel
from sdgp_desktop.budget.page.deciding import DecidingTab
from sdgp_desktop.budget.page.drafts import DraftsTab
from sdgp_desktop.budget.page.entries import EntriesTab
from sdgp_desktop.budget.page.figures import AdvancesTab, StatementTab
from sdgp_desktop.budget.page.plan import FlowTab, PlanTab
from sdgp_desktop.budget.page.taking import show_refused
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Empty, button, clear, column, entry, label, menu_button, named, panel, row
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.findings import FindingsList
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.paper import Paper, PaperPanel
from sdgp_desktop.qtkit.place import Action, Control, Place, PlaceContext
from sdgp_desktop.qtkit.tabs import Tabs

TITLE = mark("budget", "Budget")
PARTNERSHIP = mark("budget", "Partnership")
HOLDER = ("partnerships_partnership",)
TABS = mark("budget", "Parts of the budget")
LEDGER, TYPING, PLAN = mark("budget", "Ledger"), mark("budget", "Type entries"), mark("budget", "Plan")
FLOW, ADVANCES = mark("budget", "Flow"), mark("budget", "Advances")
DECISION, STATEMENT = mark("budget", "First-year decision"), mark("budget", "Statement")
PAPERS, CHECKS = mark("budget", "Papers"), mark("budget", "Checks")
D12 = mark("budget", "D12 Budget statement")
MORE, TAKE_IN = mark("budget", "More"), mark("budget", "Take a ledger file in…")
TAKE_BUDGET, RATES = mark("budget", "Take a budget file in…"), mark("budget", "Take exchange rates in…")
TAKING = mark("budget", "Taking {file} in")
TAKEN = mark("budget", "{entries} new entries, {known} were known, {transfers} transfers")
RATES_TAKEN = mark("budget", "{n} rates are new or changed")
NONE = mark("budget", "No partnership to keep a budget for")
NONE_TEXT = mark(
    "budget", "A budget belongs to a partnership. Adopt a match, or enter a partnership that runs already."
)
TO_PARTNERSHIPS = mark("budget", "Go to the partnerships")
WATCH = (
    "budget_entry",
    "budget_step",
    "budget_plan",
    "budget_transfer",
    "budget_decision",
    "budget_period",
    "budget_advance_note",
    "partnerships_partnership",
    "partnerships_step",
)


class BudgetPage(QWidget):
    """One partnership at a time, its parts in tabs: widgets and wiring, no decisions."""

    def __init__(self, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("budget")
        self.context = context
        self.ledger = LedgerModel(context)
        self.drafts_model = DraftsModel(self.ledger, context)
        self.figures = FiguresModel(self.ledger, context)
        self.holder = ChoiceBox("budgetPartnership", self.ledger.choices(), empty=False)
        self.holder.setAccessibleName(say(PARTNERSHIP))
        self.holder.chosen.connect(self.choose)
        self.glance = row(gap=14)
        plan = PlanModel(self.ledger, context)
        self.entries = EntriesTab(EntriesModel(self.ledger, context), context, lambda: self.open_tab("drafts"))
        self.drafts = DraftsTab(self.drafts_model, context, self._submitted)
        self.plan, self.flow = PlanTab(plan, context), FlowTab(plan)
        self.advances = AdvancesTab(self.figures, self.drafts_model, context)
        self.deciding = DecidingTab(DecidingModel(self.ledger, context), context)
        self.statement = StatementTab(self.figures, context)
        self.papers = PaperPanel(context, "budgetPapers", (self._paper(),))
        self.checks = FindingsList(context, "budgetChecks", jump=self._jump)
        self._lay_out()
        context.on_change(self, WATCH, self._changed)
        context.on_jump(self.show_record)
        context.call_changed.connect(lambda _: self.show_choices())
        context.on_leave(self.deciding.form.leave)
        context.on_drop(".csv", self._dropped)
        context.offer(Action("take_ledger", TAKE_IN, self.take_in, icon="inbox"))
        self.show_choices()

    def _paper(self) -> Paper:
        def name(spoken: str) -> str:
            return f"D12-{self.holder.currentText().partition(' ')[0]}-{spoken}"

        return Paper(
            "D12",
            say(D12),
            lambda spoken: self.ledger.paper("D12", spoken),
            lambda spoken: self.ledger.paper("D12", spoken, ".xlsx"),
            name,
        )

    def _lay_out(self) -> None:
        self.tabs = named(Tabs(), "budgetTabs", say(TABS))
        self.parts: list[tuple[str, QWidget, Any]] = [
            ("ledger", self.entries, lambda: self.entries.refresh()),
            ("drafts", self.drafts, self.drafts.show_ledger),
            ("plan", self.plan, self.plan.show_ledger),
            ("flow", self.flow, self.flow.show_ledger),
            ("advances", self.advances, self.advances.show_ledger),
            ("decision", self.deciding, self.deciding.show_ledger),
            ("statement", self.statement, self.statement.show_ledger),
            ("papers", self.papers, lambda: self.papers.show_record(self.ledger.id)),
            ("checks", self.checks, self._show_checks),
        ]
        titles = (LEDGER, TYPING, PLAN, FLOW, ADVANCES, DECISION, STATEMENT, PAPERS, CHECKS)
        for (_, widget, _), title in zip(self.parts, titles, strict=True):
            self.tabs.addTab(widget, say(title))
        self.tabs.currentChanged.connect(lambda _: self._fill())
        more, menu = menu_button(say(MORE), "budgetMore", "ellipsis")
        entry(menu, say(TAKE_IN), self.take_in, icon="inbox", name="takeLedger")
        entry(menu, say(TAKE_BUDGET), self.take_budget, icon="inbox", name="takeBudget")
        entry(menu, say(RATES), self.take_rates, icon="coins", name="takeRates")
        head = row(label(say(TITLE), "title", "budgetTitle"), gap=16, margins=(16, 12, 16, 4))
        head.addWidget(self.holder, 1)
        head.addWidget(more)
        inside = panel(column(head, panel(column(self.glance, margins=(16, 4, 0, 8))), gap=0))
        inside.layout().addWidget(self.tabs)  # type: ignore[union-attr]
        self.stack = named(QStackedWidget(), "budgetStack")
        to = button(say(TO_PARTNERSHIPS), "toPartnerships", self._to_partnerships, role="primary")
        self.stack.addWidget(Empty("wallet", say(NONE), say(NONE_TEXT), to, name="budgetEmpty"))
        self.stack.addWidget(inside)
        self.setLayout(column(self.stack))

    # -- what is in view -----------------------------------------------------------------------------------------

    def show_choices(self) -> None:
        """Offer the partnerships of the call in view; keep the chosen one where it is among them."""
        choices = self.ledger.choices()
        self.holder.set_choices(choices)
        known = [id for id, _ in choices]
        self.stack.setCurrentIndex(1 if known else 0)
        if self.ledger.id not in known:
            self.entries.choose(None)
            self.ledger.choose(None)
        if known:
            kept = self.ledger.id or self.context.kept.get("budget.partnership")
            self.choose(kept if kept in known else known[0])

    def _changed(self) -> None:
        """Show anew what changed; another partnership where the one in view was taken away meanwhile."""
        gone = self.ledger.id is not None and self.context.taken_away(HOLDER, self.ledger.id)
        if gone or self.ledger.id is None:
            self.show_choices()
            return
        self.holder.set_choices(self.ledger.choices())
        self.refresh()

    def choose(self, id: Any) -> None:
        """Take a partnership into view."""
        if id is None:
            return
        if self.ledger.id not in (None, id):
            self.entries.choose(None)
        self.ledger.choose(id)
        self.context.kept["budget.partnership"] = id
        self.holder.show_code(id)
        self.refresh()

    def refresh(self) -> None:
        """Figures and the tab in view anew; the others when they come into view."""
        if self.ledger.id is None:
            self.show_choices()
            return
        self._stale = {name for name, _, _ in self.parts}
        clear(self.glance)
        for number, (title, figure, quiet) in enumerate(self.ledger.glance()):
            texts = (
                label(title, "small"),
                label(figure, "figure", f"budgetFigure{number}"),
                label(quiet or " ", "muted"),
            )
            self.glance.addLayout(column(*texts, gap=0))
        self.glance.addStretch(1)
        findings = self.ledger.findings(self.context.today)
        count = f"{say(CHECKS)} ({len(findings)})" if findings else say(CHECKS)
        self.tabs.setTabText(len(self.parts) - 1, count)
        self._fill()

    def _fill(self) -> None:
        name, _, show = self.parts[self.tabs.currentIndex()]
        if self.ledger.id is not None and name in self._stale:
            self._stale.discard(name)
            show()

    def open_tab(self, name: str) -> None:
        """Bring a part to the front."""
        for number, (other, _, _) in enumerate(self.parts):
            if other == name:
                self.tabs.setCurrentIndex(number)
                self._fill()

    def _show_checks(self) -> None:
        self.checks.show_findings(self.ledger.findings(self.context.today))

    def _submitted(self) -> None:
        """Show the entries; the button that had the focus waits for further rows."""
        self.open_tab("ledger")
        self.entries.view.setFocus()

    def _jump(self, finding: Finding) -> None:
        self.show_record(finding.record_type, finding.record_id, finding.field)

    def show_record(self, record_type: str, id: UUID | None, field: str) -> None:
        """Lead to an entry, a decision, a plan or a partnership's budget."""
        found = self.ledger.partnership_of(record_type, id) if id is not None else None
        if found is None:
            return
        if found != self.ledger.id:
            self.choose(found)
        head = field.partition(".")[0]
        tab = {"bp": "plan", "bt": "plan", "fd": "decision", "an": "advances"}.get(head, "ledger")
        self.open_tab("decision" if record_type == "budget_decision" else "advances" if field == "b.advance" else tab)
        if record_type == "budget_entry":
            self.entries.choose(id)

    def _to_partnerships(self) -> None:
        self.context.jump("partnerships_partnership", None)

    # -- files ---------------------------------------------------------------------------------------------------

    def _file(self, title: str) -> Path | None:
        name, _ = QFileDialog.getOpenFileName(self, title.rstrip("…"), "", "CSV (*.csv)")
        return Path(name) if name else None

    def _dropped(self, paths: Sequence[str]) -> None:
        for path in paths:
            self._take(Path(path), None)

    def take_in(self) -> None:
        """Take a ledger file in."""
        path = self._file(say(TAKE_IN))
        if path is not None:
            self._take(path, None)

    def take_budget(self) -> None:
        """Take a budget file in."""
        path = self._file(say(TAKE_BUDGET))
        if path is not None:
            self._take(None, path)

    def _take(self, path: Path | None, budget: Path | None) -> None:
        if self.ledger.id is None:
            return
        file = (path or budget or Path()).name

        def work(control: Control) -> Any:
            control.tell(0, 0, file)
            return self.ledger.take_file(path, budget)

        def done(taken: Any) -> None:
            self.context.notice(say(TAKEN, entries=taken.entries, known=taken.known, transfers=taken.transfers))
            self.refresh()

        self.context.run(say(TAKING, file=file), work, done, lambda error: show_refused(self, self.context, error))

    def take_rates(self) -> None:
        """Take exchange rates in."""
        path = self._file(say(RATES))
        if path is None:
            return
        count = self.context.do(lambda: self.ledger.take_rates(path))
        if count is not None:
            self.context.notice(say(RATES_TAKEN, count), undo=bool(count))


def build(context: PlaceContext) -> QWidget:
    """The page of this place."""
    return BudgetPage(context)


PLACE = Place(code="budget", icon="wallet", title=TITLE, build=build, help="budget")
