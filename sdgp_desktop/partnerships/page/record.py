"""One partnership: form, promises, people, plan, learning, checks, documents, notes, history."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.partnerships.model import FORM_FIELDS, CardModel, RecordModel
from sdgp_desktop.partnerships.page.learning import LearningTab
from sdgp_desktop.partnerships.page.promises import PromisesPanel
from sdgp_desktop.partnerships.page.sheets import NewState, Successor
from sdgp_desktop.qtkit.basics import button, column, entry, label, menu_button, row
from sdgp_desktop.qtkit.findings import FindingsList
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.grid import GridColumn, GridModel, GridPanel, GridRow
from sdgp_desktop.qtkit.history import HistoryList
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.notes import NotesPanel
from sdgp_desktop.qtkit.paper import Paper, PaperPanel
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import RecordPanel, Tab

FORM, PROMISES, PEOPLE = mark("partnerships", "Form"), mark("partnerships", "Promises"), mark("partnerships", "People")
PLAN, CHECKS = mark("partnerships", "Action plan"), mark("partnerships", "Checks")
LEARNING = mark("partnerships", "Learning")
DOCUMENTS, NOTES, HISTORY = (
    mark("partnerships", "Documents"),
    mark("partnerships", "Notes"),
    mark("partnerships", "History"),
)
GIVE_NUMBER, STATE = mark("partnerships", "Give the number"), mark("partnerships", "State")
CLOSED = mark("partnerships", "The partnership is closed. Make it active again to change it.")
SIDE, ROLE, NAME = mark("partnerships", "Side"), mark("partnerships", "Role"), mark("partnerships", "Name")
FUNCTION, FROM, UNTIL = mark("partnerships", "Function"), mark("partnerships", "From"), mark("partnerships", "Until")
PEOPLE_TEXT = mark(
    "partnerships",
    "People of both sides with their first and last day. A change of person is a successor: nobody is typed over.",
)
ADD, SUCCEED, REMOVE = (
    mark("partnerships", "New person"),
    mark("partnerships", "Successor…"),
    mark("partnerships", "Remove"),
)
REMOVED, NUMBERED = mark("partnerships", "Removed"), mark("partnerships", "The number is {number}")
QUESTION, ACTIVITY, WHO = (
    mark("partnerships", "Learning question"),
    mark("partnerships", "Activity"),
    mark("partnerships", "Who"),
)
RESULT, DONE = mark("partnerships", "Result"), mark("partnerships", "Done on")
PLAN_TEXT = mark("partnerships", "What both partners want to learn, and what they do about it.")
ADD_LINE = mark("partnerships", "New line")
SHEET_PAPER = mark("partnerships", "D24 Partnership sheet with promise card")
WHOLE_PAPER = mark("partnerships", "D00 Complete partnership dossier")
BUDGET_PAPER = mark("partnerships", "D12 Budget statement")
PLAN_PAPER = mark("partnerships", "D11 Action plan")


class GridTab(QWidget):
    """A sentence, a grid, and buttons below it."""

    def __init__(self, context: PlaceContext, name: str, title: str, text: str, grid: GridModel) -> None:
        super().__init__()
        self.setObjectName(name)
        self.context, self.grid, self._add_row = context, grid, grid.add_row
        self.id: UUID | None = None
        self.panel = GridPanel(context, grid, f"{name}Grid", title)
        self.buttons = row(gap=8)
        self.about = label(text, "muted", f"{name}About", wrap=True)
        self._text = text
        box = column(self.about, gap=8, margins=(16, 12, 16, 16))
        box.addWidget(self.panel, 1)
        box.addLayout(self.buttons)
        self.setLayout(box)

    def show_rows(self, rows: Sequence[GridRow], closed: bool) -> None:
        """Show the lines; those of a closed partnership are only read, and it is said why."""
        for line in rows:
            line.locked = closed
        self.grid.set_rows(list(rows))
        self.grid.add_row = None if closed else self._add_row
        self.about.setText(say(CLOSED) if closed else self._text)
        for one in self.findChildren(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            one.setVisible(not closed)  # none that would be refused

    def here(self) -> Any:
        """The id of the line with the cursor, or nothing."""
        at = self.panel.view.currentIndex().row()
        return self.grid.rows[at].id if 0 <= at < len(self.grid.rows) else None


class PeopleTab(GridTab):
    """People of both sides."""

    def __init__(self, model: RecordModel, context: PlaceContext) -> None:
        self.model = model
        choices = model.choices()
        columns = (
            GridColumn("side", say(SIDE), Kind.CHOICE, width=18, choices=choices["side"]),
            GridColumn("role", say(ROLE), Kind.CHOICE, width=26, choices=choices["role"]),
            GridColumn("name", say(NAME), width=26, limit=120),
            GridColumn("function", say(FUNCTION), width=28, limit=120),
            GridColumn("active_from", say(FROM), Kind.DATE, width=13),
            GridColumn("active_to", say(UNTIL), Kind.DATE, width=13),
        )
        grid = GridModel(columns, model.write_people, self._new_row, by_return=False)
        super().__init__(context, "people", say(PEOPLE), say(PEOPLE_TEXT), grid)
        self.panel.say_empty(say(ADD))
        self.buttons.addWidget(button(say(ADD), "addPerson", self._add, icon="user-plus"))
        self.buttons.addWidget(button(say(SUCCEED), "succeedPerson", self._succeed, icon="arrow-left-right"))
        self.buttons.addWidget(button(say(REMOVE), "removePerson", self._remove, icon="trash"))
        self.buttons.addStretch(1)

    def show_record(self, id: UUID) -> None:
        """Show the people of a partnership."""
        self.id = id
        self.show_rows(self.model.people(id, self.context.today), self.model.closed(id))

    def _new_row(self) -> GridRow | None:
        if self.id is None:
            return None
        made = self.model.add_person(self.id)
        return next((r for r in self.model.people(self.id, self.context.today) if r.id == made), None)

    def _add(self) -> None:
        if self.id is not None:
            made = self.context.do(lambda: self.model.add_person(self.id))  # type: ignore[arg-type]
            self.show_record(self.id)
            if made is not None:
                self.panel.view.focus_cell(made, "name")

    def _succeed(self) -> None:
        here = self.here()
        if here is None or self.id is None:
            return

        def take(name: str, on: date, function: str) -> None:
            self.model.succeed(here, name, on, function)

        if Successor(self, self.context, take).exec():
            self.show_record(self.id)

    def _remove(self) -> None:
        here = self.here()
        if here is not None and self.id is not None:
            self.context.do(lambda: self.model.remove_person(here), say(REMOVED))
            self.show_record(self.id)


class PlanTab(GridTab):
    """The action plan."""

    def __init__(self, model: RecordModel, context: PlaceContext) -> None:
        self.model = model
        columns = (
            GridColumn("question", say(QUESTION), width=34, limit=600),
            GridColumn("activity", say(ACTIVITY), width=34, limit=600),
            GridColumn("side", say(SIDE), Kind.CHOICE, width=18, choices=model.choices()["plan_side"]),
            GridColumn("who", say(WHO), width=18, limit=120),
            GridColumn("due", say(UNTIL), Kind.DATE, width=13),
            GridColumn("result", say(RESULT), width=26, limit=600),
            GridColumn("done_on", say(DONE), Kind.DATE, width=13),
        )
        grid = GridModel(columns, model.write_plan, self._new_row, by_return=False)
        super().__init__(context, "plan", say(PLAN), say(PLAN_TEXT), grid)
        self.panel.say_empty(say(ADD_LINE))
        self.buttons.addWidget(button(say(ADD_LINE), "addPlanLine", self._add, icon="plus"))
        self.buttons.addWidget(button(say(REMOVE), "removePlanLine", self._remove, icon="trash"))
        self.buttons.addStretch(1)

    def show_record(self, id: UUID) -> None:
        """Show the plan of a partnership."""
        self.id = id
        self.show_rows(self.model.plan(id), self.model.closed(id))

    def _new_row(self) -> GridRow | None:
        if self.id is None:
            return None
        made = self.model.add_plan_line(self.id)
        return next((r for r in self.model.plan(self.id) if r.id == made), None)

    def _add(self) -> None:
        if self.id is not None:
            made = self.context.do(lambda: self.model.add_plan_line(self.id))  # type: ignore[arg-type]
            self.show_record(self.id)
            if made is not None:
                self.panel.view.focus_cell(made, "question")

    def _remove(self) -> None:
        here = self.here()
        if here is not None and self.id is not None:
            self.context.do(lambda: self.model.remove_plan_line(here), say(REMOVED))
            self.show_record(self.id)


class PartnershipPanel(RecordPanel):
    """The chosen partnership: widgets and wiring, no decisions."""

    def __init__(self, model: RecordModel, context: PlaceContext) -> None:
        self.model = model
        self.form = RecordForm(context, FORM_FIELDS, name="partnershipForm", save=self._save, lists=model.lists)
        self.promises = PromisesPanel(CardModel(context), context)
        self.people, self.plan = PeopleTab(model, context), PlanTab(model, context)
        self.learning = LearningTab(context)
        self.checks = FindingsList(context, "partnershipChecks", jump=self._to_finding)
        self.notes = NotesPanel(context, "partnershipNotes", "partnerships_partnership", model.names)
        self.history = HistoryList(context, "partnershipHistory")
        self.papers = PaperPanel(context, "partnershipPapers", self._papers())
        self._shown: UUID | None = None
        super().__init__(context, "partnership", self._tabs_of(), head=self._show_head)

    def _tabs_of(self) -> tuple[Tab, ...]:
        return (
            Tab("form", say(FORM), self.form, self._show_form, self.form.leave),
            Tab("promises", say(PROMISES), self.promises, self.promises.show_record),
            Tab("people", say(PEOPLE), self.people, self.people.show_record),
            Tab("plan", say(PLAN), self.plan, self.plan.show_record),
            Tab("learning", say(LEARNING), self.learning, self.learning.show_record, self.learning.leave),
            Tab("checks", say(CHECKS), self.checks, lambda id: self.checks.show_findings(self._findings(id))),
            Tab("documents", say(DOCUMENTS), self.papers, self.papers.show_record),
            Tab("notes", say(NOTES), self.notes, self.notes.show_record, self.notes.leave),
            Tab("history", say(HISTORY), self.history, lambda id: self.history.show_changes(self.model.history(id))),
        )

    def _papers(self) -> tuple[Paper, ...]:
        def maker(number: str, ending: str = ".pdf") -> Callable[[str], bytes]:
            return lambda spoken: self.model.paper(number, self.id, spoken, ending)

        def name(number: str) -> Callable[[str], str]:
            return lambda spoken: f"{number}-{self.model.view(self.id).number or 'partnership'}-{spoken}"

        return (
            Paper("D24", say(SHEET_PAPER), maker("D24"), maker("D24", ".xlsx"), file=name("D24")),
            Paper("D12", say(BUDGET_PAPER), maker("D12"), maker("D12", ".xlsx"), file=name("D12")),
            Paper("D11", say(PLAN_PAPER), maker("D11"), maker("D11", ".xlsx"), file=name("D11")),
            Paper("D00", say(WHOLE_PAPER), maker("D00"), file=name("D00")),
        )

    def _findings(self, id: UUID) -> Any:
        return self.model.findings(id, self._context.today)

    def _save(self, field_id: str, row_id: Any, value: Any) -> None:
        if self.id is not None:
            self.model.save(self.id, field_id, value)

    def _show_head(self, id: UUID) -> None:
        title, about, badges = self.model.head(id)
        self.set_head(title, about, badges)
        buttons = []
        if not self.model.view(id).number:
            buttons.append(button(say(GIVE_NUMBER), "giveNumber", self._give_number, icon="hash"))
        more, menu = menu_button(say(STATE), "partnershipState", "flag")
        for state, words, icon in self.model.next_steps(id):
            entry(menu, words, partial(self._step, state, words), icon=icon, name=f"step_{state}")
        self.set_actions(*buttons, more)
        self.set_count("checks", len(self._findings(id)))

    def _give_number(self) -> None:
        if self.id is not None:
            number = self._context.do(lambda: self.model.give_number(self.id))
            if number:
                self._context.notice(say(NUMBERED, number=number), undo=True)

    def _step(self, state: str, words: str) -> None:
        id = self.id
        if (
            id is not None
            and NewState(
                self, words, self._context, lambda dated, ground: self.model.take_step(id, state, dated, ground)
            ).exec()
        ):
            self.refresh()

    def _show_form(self, id: UUID) -> None:
        own = [f for f in self._findings(id) if f.field in {x.id for x in FORM_FIELDS}]
        self.form.show_record(self.model.values(id), findings=own, same=id == self._shown, record=id)
        if self.model.closed(id):
            self.form.lock(say(CLOSED))
        else:
            self.form.unlock()
        self._shown = id

    def _to_finding(self, finding: Finding) -> None:
        """Bring what a finding is about into view: a part of the partnership, the dossier that lacks something, or the
        match it was made of."""
        if finding.record_type == "matching_match":
            self._context.jump(finding.record_type, finding.record_id, finding.field)
            return
        view = self.model.view(finding.record_id) if finding.code == "agreement_lacks" and finding.record_id else None
        dossier = (
            None if view is None else view.north_dossier_id if finding.field == "p.north" else view.south_dossier_id
        )
        if dossier is not None:
            self._context.jump("intake_dossier", dossier, "12.2")
        else:
            self.lead_to(finding.field)

    def lead_to(self, field: str) -> None:
        """Bring the part of a field into view."""
        if field in {f.id for f in FORM_FIELDS}:
            self.open_tab("form")
            self.form.focus_field(field)
        else:
            tab = {"p.people": "people", "p.plan": "plan", "p.promises": "promises"}.get(field)
            if tab:
                self.open_tab(tab)

    def show_learning(self, id: UUID) -> None:
        """Bring an entry of the learning log into view."""
        self.open_tab("learning")
        self.learning.choose(id)
