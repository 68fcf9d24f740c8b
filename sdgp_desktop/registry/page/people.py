"""People: the register with the chosen person beside it."""

from functools import cached_property
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Empty, button, column, entry, label, menu_button, panel, row
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.findings import FindingsList
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.grid import GridColumn, GridModel, GridPanel
from sdgp_desktop.qtkit.history import HistoryList
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.notes import NotesPanel
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import read_day
from sdgp_desktop.qtkit.table import Column, Filter, RecordPanel, SqlTableModel, Tab, TablePage
from sdgp_desktop.registry.model import ErasingModel
from sdgp_desktop.registry.model.people import FIELDS, FUNCTION_FIELDS, PeopleModel
from sdgp_desktop.registry.page.erasing import EraseSheet, TombstonePanel

TITLE = mark("registry", "People")
NAME, FUNCTION, PLACE = mark("registry", "Name"), mark("registry", "Function"), mark("registry", "Municipality")
EMAIL, TELEPHONE = mark("registry", "E-mail"), mark("registry", "Telephone")
NOTICE, TRACK = mark("registry", "Privacy notice"), mark("registry", "Track")
GIVEN, MISSING = mark("registry", "Given"), mark("registry", "Missing")
WHEN, TODAY = mark("registry", "Function"), mark("registry", "Has a function today")
AMBASSADORS, ONLY_AMBASSADORS = mark("registry", "Ambassadors"), mark("registry", "Only ambassadors")
NEW, ADD, ADDED = mark("registry", "New person"), mark("registry", "Add"), mark("registry", "Added {name}")
NEW_TEXT = mark("registry", "A person of a southern municipality is read in the track of that country only.")
ADD_ANYWAY = mark("registry", "Add the person anyway")
FIRST, FAMILY = mark("registry", "First name"), mark("registry", "Family name")
FORM, FUNCTIONS, CHECKS = mark("registry", "Form"), mark("registry", "Functions"), mark("registry", "Checks")
NOTES, HISTORY = mark("registry", "Notes"), mark("registry", "History")
MORE, ERASE = mark("registry", "More"), mark("registry", "Erase personal data…")
ERASURE, ERASED, DONE = mark("registry", "Erasure"), mark("registry", "(erased)"), mark("registry", "Erased for good")
ALIVE = ("form", "functions", "checks", "notes")  # tabs of somebody who was not erased
ADD_FUNCTION = mark("registry", "New function")
FUNCTIONS_TEXT = mark(
    "registry", "When somebody leaves, note the last day and add a new line: nothing is written over."
)
HAND_OVER = mark("registry", "Hand the function over…")
HAND_OVER_TEXT = mark(
    "registry", "The function ends the day before, and the successor has it from that day on. Nothing is written over."
)
SUCCESSOR, FROM_DAY, HAND = mark("registry", "Successor"), mark("registry", "From"), mark("registry", "Hand over")
CHOOSE_SUCCESSOR = mark("registry", "Choose who follows; somebody new is added in the register first.")
HANDED = mark("registry", "{name} has the function from {day} on")
EMPTY = mark("registry", "No people yet")
EMPTY_TEXT = mark(
    "registry",
    "Contacts, members of internal steering groups, experts and ambassadors, with the days of their functions.",
)


class PeoplePage(TablePage):
    """The register of people."""

    def __init__(self, model: PeopleModel, context: PlaceContext) -> None:
        self.people = model
        super().__init__(
            context,
            "people",
            title=say(TITLE),
            model=SqlTableModel(columns=columns(), fetch=model.page, count=model.count),
            filters=(
                Filter("track", say(TRACK), load=lambda: model.lists("tracks")),
                Filter("on", say(WHEN), (("now", say(TODAY)),)),
                Filter("notice", say(NOTICE), (("given", say(GIVEN)), ("missing", say(MISSING)))),
                Filter("ambassador", say(AMBASSADORS), (("yes", say(ONLY_AMBASSADORS)),)),
            ),
            actions=(button(say(NEW), "newPerson", self.new, icon="user-plus"),),
            empty=Empty("users", say(EMPTY), say(EMPTY_TEXT), name="peopleEmpty"),
            record=lambda: self.panel,
            watch=("registry_person", "registry_function", "kernel_erasure"),
        )

    @cached_property
    def panel(self) -> "PersonPanel":
        """The chosen person, made when one is chosen first."""
        return PersonPanel(self.people, self.context)

    def new(self) -> None:
        """Add a person."""
        made = NewPerson(self, self.people, self.context)
        if made.exec() and made.made is not None:
            self.context.notice(say(ADDED, name=f"{made.first.text()} {made.family.text()}".strip()), undo=True)
            self.choose(made.made)

    def show_record(self, id: UUID, field: str) -> None:
        """Choose a person and lead to a field."""
        self.choose(id)
        if field.startswith("p."):
            self.panel.open_tab("form")
            self.panel.form.focus_field(field)


def columns() -> tuple[Column, ...]:
    """What a line shows."""
    return (
        Column("name", say(NAME), lambda r: r.name or say(ERASED), width=22),
        Column("function", say(FUNCTION), lambda r: r.function, width=20),
        Column("place", say(PLACE), lambda r: r.place, width=18),
        Column("email", say(EMAIL), lambda r: r.email, width=22),
        Column("telephone", say(TELEPHONE), lambda r: r.telephone, width=16, sortable=False, hidden=True),
        Column(
            "notice",
            say(NOTICE),
            lambda r: day(r.notice) if r.notice else say(MISSING) if r.name else "",
            width=14,
            tone=lambda r: None if r.notice or not r.name else "warn",
        ),
    )


class PersonPanel(RecordPanel):
    """One person: form, functions, checks, notes, history; of somebody who was erased only how that came."""

    def __init__(self, model: PeopleModel, context: PlaceContext) -> None:
        self.model = model
        self.form = RecordForm(context, FIELDS, name="personForm", save=self._save, lists=model.lists)
        self.grid = GridModel(grid_columns(model), model.write_functions)
        self.functions = GridPanel(context, self.grid, "personFunctions", say(FUNCTIONS))
        self.functions.say_empty(say(ADD_FUNCTION))
        self.checks = FindingsList(context, "personChecks")
        self.notes = NotesPanel(context, "personNotes", "registry_person", model.names)
        self.history = HistoryList(context, "personHistory")
        self.erasing = ErasingModel(context)
        self.tombstone = TombstonePanel(self.erasing)
        self._shown: UUID | None = None
        add = button(say(ADD_FUNCTION), "addFunction", self._add_function, icon="plus")
        box = column(label(say(FUNCTIONS_TEXT), "muted", wrap=True), gap=8, margins=(16, 12, 16, 16))
        box.addWidget(self.functions, 1)
        over = button(say(HAND_OVER), "handOver", self.hand_over, icon="user-check")
        box.addLayout(row(add, over, None))
        super().__init__(
            context,
            "person",
            (
                Tab("form", say(FORM), self.form, self._show_form, self.form.leave),
                Tab("functions", say(FUNCTIONS), panel(box, "personFunctionsPage"), self._show_functions),
                Tab("checks", say(CHECKS), self.checks, lambda id: self.checks.show_findings(model.findings(id))),
                Tab("notes", say(NOTES), self.notes, self.notes.show_record, self.notes.leave),
                Tab("history", say(HISTORY), self.history, lambda id: self.history.show_changes(model.history(id))),
                Tab("erased", say(ERASURE), self.tombstone, self.tombstone.show_record),
            ),
            head=self._show_head,
        )

    def _save(self, field_id: str, row_id: Any, value: Any) -> None:
        if self.id is not None:
            self.model.save(self.id, field_id, value)

    def _show_head(self, id: UUID) -> None:
        name, place, badges = self.model.head(id)
        self._show_tabs(erased=not name)
        if not name:
            self.set_head(say(ERASED), badges=badges[1:2])
            self.set_actions()
            return
        self.set_head(name, place, badges)
        more, menu = menu_button(say(MORE), "personMore", "ellipsis")
        entry(menu, say(ERASE), self.erase, icon="trash-2", name="erasePerson")
        self.set_actions(more)
        self.set_count("checks", len(self.model.findings(id)))
        self.set_count("functions", len(self.model.functions(id)))

    def _show_tabs(self, *, erased: bool) -> None:
        """Of somebody who was erased nothing can be typed any more."""
        turned = erased == (self.tab in ALIVE)
        self.set_tab_visible("erased", erased)
        for tab in ALIVE:
            self.set_tab_visible(tab, not erased)
        if turned:
            self.open_tab("erased" if erased else "form")

    def erase(self) -> None:
        """Say what goes and what stays, and erase the person for good."""
        if self.id is None:
            return
        self.leave()
        if EraseSheet(self, self._context, self.erasing, self.id, self.model.head(self.id)[0]).exec():
            self._context.notice(say(DONE))
            self.refresh()

    def _show_form(self, id: UUID) -> None:
        own = [f for f in self.model.findings(id) if f.record_id == id]
        self.form.show_record(self.model.values(id), findings=own, same=id == self._shown, record=id)
        self._shown = id

    def _show_functions(self, id: UUID) -> None:
        self.grid.set_rows(self.model.functions(id))

    def _add_function(self) -> None:
        if self.id is not None:
            self._context.do(lambda: self.model.add_function(self.id))
            self._show_functions(self.id)

    def hand_over(self) -> None:
        """Let somebody follow in the function under the cursor, or in the last one."""
        if self.id is None or not self.grid.rows:
            return
        at = self.functions.view.currentIndex().row()
        function = self.grid.rows[at if 0 <= at < len(self.grid.rows) else -1].id
        sheet = HandOver(self, self.model, self.id, function, self._context)
        if sheet.exec():
            name = sheet.successor.currentText()
            self._context.notice(say(HANDED, name=name, day=sheet.from_day.text()), undo=True)
            self._show_functions(self.id)


class HandOver(Sheet):
    """Who follows in a function, and from which day."""

    def __init__(
        self, parent: QWidget, model: PeopleModel, person: UUID, function: UUID, context: PlaceContext
    ) -> None:
        super().__init__(parent, "handOverSheet", say(HAND_OVER).rstrip("…"), say(HAND_OVER_TEXT), say(HAND))
        self.model, self.function, self.context = model, function, context
        self.successor = ChoiceBox("handOverSuccessor", model.successors(person))
        self.from_day = QLineEdit(day(context.today))
        self.add(say(SUCCESSOR), self.successor, "handOverSuccessor")
        self.add(say(FROM_DAY), self.from_day, "handOverFrom")
        self.extra = self._hand

    def _hand(self) -> bool:
        if self.successor.code is None:
            self.say_problem(say(CHOOSE_SUCCESSOR))
            return False
        try:
            on = read_day(self.from_day.text()) or self.context.today
            self.model.hand_over(self.function, self.successor.code, on)
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True


def grid_columns(model: PeopleModel) -> tuple[GridColumn, ...]:
    """The columns of the grid of functions, from the descriptions of the fields."""
    made = []
    for field in FUNCTION_FIELDS:
        choices = [(c.code, say(c.label)) for c in field.choices] or list(model.lists(field.source))
        width = 12 if field.kind is Kind.DATE else 20
        made.append(GridColumn(field.column, say(field.label), field.kind, width=width, choices=choices))
    return tuple(made)


class NewPerson(Sheet):
    """A small form for a new person; doubles are told before the person is added."""

    def __init__(self, parent: QWidget, model: PeopleModel, context: PlaceContext) -> None:
        super().__init__(parent, "newPersonSheet", say(NEW), say(NEW_TEXT), say(ADD))
        self.model, self.context = model, context
        self.made: UUID | None = None
        self._warned: tuple[str, str, str] | None = None
        self.first, self.family, self.mail, self.function = (QLineEdit() for _ in range(4))
        self.place = ChoiceBox("newPersonPlace", model.lists("municipalities"))
        self.add(say(FIRST), self.first, "newPersonFirst")
        self.add(say(FAMILY), self.family, "newPersonFamily")
        self.add(say(PLACE), self.place, "newPersonPlace")
        self.add(say(FUNCTION), self.function, "newPersonFunction")
        self.add(say(EMAIL), self.mail, "newPersonMail")
        self.extra = self._add

    def _add(self) -> bool:
        typed = (self.first.text().strip(), self.family.text().strip(), self.mail.text().strip())
        doubles = self.model.doubles(*typed) if self._warned != typed else ()
        if doubles:
            self._warned = typed
            self.done_button.setText(say(ADD_ANYWAY))
            self.say_problem("\n".join(self.context.finding_text(f) for f in doubles[:4]))
            return False
        try:
            self.made = self.model.add(
                typed[1],
                first_name=typed[0],
                email=typed[2],
                municipality_id=self.place.code,
                function=self.function.text(),
            )
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True
