"""One call: form, rules, timeline, who may take part, information sessions, steering group, notes, history."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from sdgp_desktop.calls.model import BookModel, CallsModel, StepsModel
from sdgp_desktop.calls.model.calls import FIELDS, HOLDER_FIELDS
from sdgp_desktop.calls.page.book import BookPanel
from sdgp_desktop.calls.page.steps import AdmittedPanel, SessionsPanel, SteeringPanel, TimelinePanel
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, named
from sdgp_desktop.qtkit.findings import FindingsList
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.history import HistoryList
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.notes import NotesPanel
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.sdg import tiles
from sdgp_desktop.qtkit.table import RecordPanel, Tab

FORM, RULES = mark("calls", "Form"), mark("calls", "Rules")
TIMELINE, ADMITTED = mark("calls", "Timeline"), mark("calls", "Admitted")
SESSIONS = mark("calls", "Sessions")
PROGRAMME, CHECKS = mark("calls", "Programme"), mark("calls", "Checks")
NOTES, HISTORY = mark("calls", "Notes"), mark("calls", "History")
IN_VIEW = mark("calls", "Put in view")
ARCHIVED = mark("calls", "This call is archived. Take it out of the archive to change it.")
TAB_OF_FIELD = {
    "cl": "rules",
    "rv": "rules",
    "ms": "timeline",
    "in": "sessions",
    "sg": "programme",
    "pr": "programme",
}


class CallPanel(RecordPanel):
    """The chosen call: widgets and wiring, no decisions."""

    def __init__(self, model: CallsModel, context: PlaceContext) -> None:
        self.model = model
        steps = StepsModel(context)
        self.form = RecordForm(context, FIELDS, name="callForm", save=self._save, lists=model.lists)
        self.holder = RecordForm(
            context, HOLDER_FIELDS, name="programmeForm", save=self._save_holder, lists=model.lists
        )
        self.book = BookPanel(BookModel(context), context)
        self.timeline = TimelinePanel(steps, context)
        self.admitted = AdmittedPanel(steps, context)
        self.sessions = SessionsPanel(steps, model.lists, context)
        self.steering = SteeringPanel(steps, context)
        self.checks = FindingsList(context, "callChecks")
        self.notes = NotesPanel(context, "callNotes", "calls_call", model.names)
        self.history = HistoryList(context, "callHistory")
        self._shown: UUID | None = None
        super().__init__(context, "call", self._tabs_of(), head=self._show_head)

    def _tabs_of(self) -> tuple[Tab, ...]:
        return (
            Tab("form", say(FORM), self.form, self._show_form, self.form.leave),
            Tab("rules", say(RULES), self.book, self.book.show_record),
            Tab("timeline", say(TIMELINE), self.timeline, self.timeline.show_record),
            Tab("admitted", say(ADMITTED), self.admitted, self.admitted.show_record),
            Tab("sessions", say(SESSIONS), self.sessions, self.sessions.show_record),
            Tab("programme", say(PROGRAMME), self._programme(), self._show_holder, self.holder.leave),
            Tab("checks", say(CHECKS), self.checks, lambda id: self.checks.show_findings(self._findings(id))),
            Tab("notes", say(NOTES), self.notes, self.notes.show_record, self.notes.leave),
            Tab("history", say(HISTORY), self.history, lambda id: self.history.show_changes(self.model.history(id))),
        )

    def _programme(self) -> QSplitter:
        """The programme above, its steering group below."""
        made = named(QSplitter(Qt.Orientation.Vertical), "programmeSplitter")
        made.setChildrenCollapsible(False)
        made.addWidget(self.holder)
        made.addWidget(self.steering)
        made.setSizes([3, 2])
        return made

    def _findings(self, id: UUID) -> Any:
        return self.model.findings(id, self._context.today)

    def _save(self, field_id: str, row_id: Any, value: Any) -> None:
        if self.id is not None:
            self.model.save(self.id, field_id, value)

    def _save_holder(self, field_id: str, row_id: Any, value: Any) -> None:
        if self.id is not None:
            self.model.save_holder(self.id, field_id, value)

    def _show_head(self, id: UUID) -> None:
        title, about, badges, goals = self.model.head(id)
        self.set_head(title, about, badges)
        buttons = [button(words, act, self._stepper(act), icon=icon) for act, words, icon in self.model.steps(id)]
        view = button(say(IN_VIEW), "putInView", partial(self._context.choose_call, id), icon="eye")
        self.set_actions(*([tiles(goals[:6])] if goals else []), view, *buttons)
        self.set_count("checks", len(self._findings(id)))

    def _stepper(self, act: str) -> Callable[[], None]:
        def run() -> None:
            if self.id is not None:
                done = self._context.act_text(act, {"name": self.model.view(self.id).code})
                self._context.do(lambda: self.model.step(self.id, act), notice=done)

        return run

    def _show_form(self, id: UUID) -> None:
        same = id == self._shown
        own = [f for f in self._findings(id) if f.record_id == id]
        self.form.show_record(self.model.values(id), findings=own, same=same, record=id)
        if self.model.view(id).state == "archived":
            self.form.lock(say(ARCHIVED))
        else:
            self.form.unlock()
        self._shown = id

    def _show_holder(self, id: UUID) -> None:
        self.holder.show_record(self.model.holder_values(id), same=id == self._shown)
        self.steering.show_record(id)

    def lead_to(self, field: str) -> None:
        """Bring the part of a field into view."""
        head = field.partition(".")[0]
        if field in {f.id for f in FIELDS}:
            self.open_tab("form")
            self.form.focus_field(field)
        elif head in TAB_OF_FIELD:
            self.open_tab(TAB_OF_FIELD[head])
            if head == "sg":
                self.steering.lead_to_adding()
            clause = field.partition("[")[2].rstrip("]")
            if clause:
                self.book.show_clause(clause)
