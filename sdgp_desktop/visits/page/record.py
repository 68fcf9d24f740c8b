"""The open entry: its form, for a visit the delegation, for a session who attended, checks, notes and history."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, column, label, named
from sdgp_desktop.qtkit.findings import FindingsList
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.grid import GridColumn, GridModel, GridPanel
from sdgp_desktop.qtkit.history import HistoryList
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.notes import NotesPanel
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import RecordPanel, Tab
from sdgp_desktop.visits.model import FIELDS, CalendarModel, DelegationModel
from sdgp_desktop.visits.page.delegation import DELEGATION, DelegationTab

FORM, CHECKS = mark("visits", "Form"), mark("visits", "Checks")
ATTENDANCE = mark("visits", "Who attended")
NOTES, HISTORY = mark("visits", "Notes"), mark("visits", "History")
ATTENDANCE_TEXT = mark(
    "visits",
    "Type how many people of each side were there. A session counts only when somebody of both partners attended.",
)
REMOVE = mark("visits", "Remove")
REMOVED = mark("visits", "Removed")
COLUMNS = (
    ("partnership", mark("visits", "Partnership"), 20),
    ("municipality", mark("visits", "Municipality"), 18),
    ("people", mark("visits", "People"), 9),
    ("political", mark("visits", "Politicians"), 11),
    ("administrative", mark("visits", "Officials"), 11),
    ("external", mark("visits", "Others"), 9),
)
TYPED = ("people", "political", "administrative", "external")


class AttendanceTab(QWidget):
    """Who attended: a grid with a line for each side of each partnership."""

    def __init__(self, model: CalendarModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("attendance")
        self.model = model
        columns = tuple(
            GridColumn(
                code, say(text), Kind.INTEGER if code in TYPED else Kind.TEXT, width=width, editable=code in TYPED,
                low=0, high=999,
            )
            for code, text, width in COLUMNS
        )  # fmt: skip
        self.grid = GridModel(columns, model.note_attendance)
        self.panel = GridPanel(context, self.grid, "attendanceGrid", say(ATTENDANCE))
        self.times = label("", "muted", "entryTimes", wrap=True)
        box = column(label(say(ATTENDANCE_TEXT), "muted", wrap=True), gap=8, margins=(16, 12, 16, 16))
        box.addWidget(self.panel, 1)
        self.setLayout(box)

    def show_record(self, id: UUID) -> None:
        """Show who attended a session."""
        self.grid.set_rows(self.model.attendance(id), of=id)


class EntryPanel(RecordPanel):
    """The open window, visit or session: widgets and wiring, no decisions."""

    def __init__(self, model: CalendarModel, context: PlaceContext) -> None:
        self.model = model
        self.forms = {
            kind: RecordForm(context, fields, name=f"{kind}Form", save=self._save, lists=model.choices)
            for kind, fields in FIELDS.items()
        }
        self.form_stack = named(QStackedWidget(), "entryForms")
        for form in self.forms.values():
            self.form_stack.addWidget(form)
        self.checks = FindingsList(context, "entryChecks", jump=self._to_field)
        self.attendance = AttendanceTab(model, context)
        self.delegation = DelegationTab(DelegationModel(context), context)
        self.notes = NotesPanel(context, "entryNotes", "visits_visit", model.names)
        self.history = HistoryList(context, "entryHistory")
        self._shown: UUID | None = None
        super().__init__(context, "entry", self._tabs_of(), head=self._show_head)
        self.setMinimumWidth(320)

    def _tabs_of(self) -> tuple[Tab, ...]:
        return (
            Tab("form", say(FORM), self.form_stack, self._show_form, self._leave_form),
            Tab("delegation", say(DELEGATION), self.delegation, self._show_delegation, self.delegation.leave),
            Tab("attendance", say(ATTENDANCE), self.attendance, self.attendance.show_record),
            Tab("checks", say(CHECKS), self.checks, self._show_checks),
            Tab("notes", say(NOTES), self.notes, self._show_notes, self.notes.leave),
            Tab("history", say(HISTORY), self.history, lambda id: self.history.show_changes(self.model.history(id))),
        )

    @property
    def form(self) -> RecordForm:
        """The form of the kind that is open."""
        return self.forms[self.model.kind]

    def show_record(self, id: Any) -> None:
        """Show an entry; without one the calendar has the whole room."""
        super().show_record(id)
        self.setVisible(self.id is not None)

    def refresh(self) -> None:
        """Show the open entry anew; nothing when somebody removed it meanwhile."""
        if self.id is not None and not self.model.open(self.id):
            self.show_record(None)
            return
        super().refresh()

    def show_entry(self, id: UUID, field: str = "", within: UUID | None = None) -> None:
        """Open an entry, and put the cursor into one of its fields, or of somebody of its delegation (`within`)."""
        self.show_record(id)
        if self.id is None:
            return
        if field.startswith("a.") and self.model.kind == "session":
            self.open_tab("attendance")
        elif field.startswith(("d.", "t.")) and self.model.kind == "visit":
            self.lead_to_delegate(within, field)
        elif field:
            self.lead_to(field)

    def lead_to(self, field: str) -> None:
        """Bring a field of the form into view."""
        self.open_tab("form")
        self.form.focus_field(field)

    def lead_to_delegate(self, delegate_id: UUID | None, field: str) -> None:
        """Bring somebody of the delegation into view."""
        self.open_tab("delegation")
        self.delegation.lead_to(delegate_id, field)

    def _to_field(self, finding: Finding) -> None:
        if finding.field.startswith(("d.", "t.")):
            self.lead_to_delegate(finding.record_id, finding.field)
        else:
            self.lead_to(finding.field)

    def _save(self, field_id: str, row_id: Any, value: Any) -> None:
        if self.id is not None:
            self.model.save(self.id, field_id, value)

    def _show_head(self, id: UUID) -> None:
        title, about, badges = self.model.head(id)
        self.set_head(title, about, badges)
        self.set_actions(button(say(REMOVE), "removeEntry", self.remove_entry, icon="trash"))
        self.set_tab_visible("attendance", self.model.kind == "session")
        self.set_tab_visible("delegation", self.model.kind == "visit")
        self.set_count("checks", len(self.model.findings(id)))

    def _show_form(self, id: UUID) -> None:
        self.form_stack.setCurrentWidget(self.form)
        self.form.show_record(self.model.values(id), findings=self.model.findings(id), same=id == self._shown)
        self._shown = id

    def _leave_form(self) -> None:
        if self._shown is not None and self._shown == self.id:
            self.form.leave()

    def _show_delegation(self, id: UUID) -> None:
        if self.model.kind == "visit":
            self.delegation.show_record(id)

    def _show_checks(self, id: UUID) -> None:
        self.checks.show_findings(self.model.findings(id), self.model.label)

    def _show_notes(self, id: UUID) -> None:
        self.notes.record_type = f"visits_{self.model.kind}"
        self.notes.show_record(id)

    def remove_entry(self) -> None:
        """Put the open entry into the bin; the notice offers Undo."""
        id = self.id
        if id is not None:
            self._context.do(lambda: self.model.remove(id), notice=say(REMOVED))
            self.show_record(None)
