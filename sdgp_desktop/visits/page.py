"""The place *Calendar*: month, agenda and year line, and the entry that is open beside them."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSplitter, QVBoxLayout, QWidget

from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Empty, button, heading, label
from sdgp_desktop.qtkit.calendar import CalendarView
from sdgp_desktop.qtkit.findings import FindingsList
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.grid import GridColumn, GridModel, GridView
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import Action, Place, PlaceContext
from sdgp_desktop.visits.model import FIELDS, TYPES, CalendarModel

TITLE = mark("visits", "Calendar")
ABOUT = mark("visits", "Windows, visits and sessions of the call in view")
NEW_WINDOW = mark("visits", "New window")
NEW_VISIT = mark("visits", "New visit")
NEW_SESSION = mark("visits", "New session")
CALENDAR_FILE = mark("visits", "Calendar file…")
WRITTEN = mark("visits", "{n} entries written to {file}")
REMOVE = mark("visits", "Remove")
REMOVED = mark("visits", "Removed")
NOTHING_OPEN = mark("visits", "No entry chosen")
CHOOSE = mark("visits", "Choose a window, a visit or a session in the calendar, or plan a new one.")
NO_PARTNERSHIP = mark("visits", "There is no partnership yet: a visit belongs to one. Adopt a match first.")
NO_CALL = mark("visits", "Choose a call first: a window belongs to one.")
ATTENDANCE = mark("visits", "Who attended")
FORM = mark("visits", "Fields")
COLUMNS = (
    ("partnership", mark("visits", "Partnership"), False),
    ("side", mark("visits", "Side"), False),
    ("municipality", mark("visits", "Municipality"), False),
    ("people", mark("visits", "People"), True),
    ("political", mark("visits", "Politicians"), True),
    ("administrative", mark("visits", "Officials"), True),
    ("external", mark("visits", "Others"), True),
)
WEEK = timedelta(days=6)


class CalendarPage(QWidget):
    """The calendar and the open entry: widgets and wiring, no decisions."""

    def __init__(self, model: CalendarModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("calendarPage")
        self.model, self.context = model, context
        self.calendar = CalendarView(context, "visits", items=model.items, move=model.move, rows=tuple(model.rows()))
        self.calendar.opened.connect(self.open_item)
        self.calendar.day_chosen.connect(self._remember_day)
        self.day = date.today()  # noqa: DTZ011 - the day on the wall of this office
        self.side = EntryPanel(model, context, self.refresh)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setObjectName("calendarSplitter")
        splitter.addWidget(self.calendar)
        splitter.addWidget(self.side)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        buttons = (
            button(say(NEW_SESSION), "newSession", self.new_session, icon="plus", role="primary"),
            button(say(NEW_VISIT), "newVisit", self.new_visit, icon="plus"),
            button(say(NEW_WINDOW), "newWindow", self.new_window, icon="plus"),
            button(say(CALENDAR_FILE), "calendarFile", self.write_file, icon="download"),
        )
        layout = QVBoxLayout(self)
        layout.addWidget(heading(say(TITLE), say(ABOUT), *buttons))
        layout.addWidget(splitter, 1)
        context.on_change(self, TYPES, self.refresh)
        context.call_changed.connect(self.refresh)
        context.on_jump(lambda record_type, id, field: self.show_record(id, field))
        context.on_leave(self.side.leave)
        context.offer(
            Action("new_session", NEW_SESSION, self.new_session, icon="plus"),
            Action("new_visit", NEW_VISIT, self.new_visit, icon="plus"),
            Action("new_window", NEW_WINDOW, self.new_window, icon="plus"),
            Action("calendar_file", CALENDAR_FILE, self.write_file, icon="download"),
        )

    def _remember_day(self, day: date) -> None:
        self.day = day

    def refresh(self, *_: object) -> None:
        """Show again what changed."""
        self.calendar.refresh()
        self.side.refresh()

    def open_item(self, id: str) -> None:
        """Open an entry; holidays and elections have nothing to open."""
        if ":" not in id:
            self.show_record(UUID(id))

    def show_record(self, id: UUID | None, field: str = "") -> None:
        """Open an entry, and put the cursor into one of its fields."""
        if id is not None:
            self.side.leave()
            self.context.do(partial(self.model.open, id))
            self.side.show_entry(field)

    def new_session(self) -> None:
        """Plan a digital session on the chosen day for the cohort of the call in view."""
        made = self.context.do(
            lambda: self.model.add_session("digital", self.day, self.context.call_id, None, say(NEW_SESSION))
        )
        self.show_record(made, "s.title")

    def new_visit(self) -> None:
        """Plan a visit of a week from the chosen day, for the first partnership in view."""
        choices = self.model.choices("partnerships")
        if not choices:
            self.context.notice(say(NO_PARTNERSHIP))
            return
        made = self.context.do(lambda: self.model.add_visit(UUID(choices[0][0]), "out", self.day, self.day + WEEK))
        self.show_record(made, "v.partnership")

    def new_window(self) -> None:
        """Plan a window from the chosen day for the call in view."""
        call_id = self.context.call_id
        if call_id is None:
            self.context.notice(say(NO_CALL))
            return
        made = self.context.do(lambda: self.model.add_window(call_id, "to_partner", self.day, self.day + WEEK, ""))
        self.show_record(made, "w.name")

    def write_file(self) -> None:
        """Ask for a file name and write the calendar."""
        name, _ = QFileDialog.getSaveFileName(self, say(CALENDAR_FILE), "sdg-calendar.ics", "*.ics")
        if name:
            path = Path(name)
            written = self.context.do(lambda: self.model.write_file(path))
            if written is not None:
                self.context.notice(say(WRITTEN, n=written, file=path.name))


class EntryPanel(QWidget):
    """The open entry: its form, what the rules say, and for a session who attended."""

    def __init__(self, model: CalendarModel, context: PlaceContext, after: object) -> None:
        super().__init__()
        self.setObjectName("entryPanel")
        self.model, self.context = model, context
        self.title = label("", "heading", "entryTitle", wrap=True)
        self.times = label("", "muted", "entryTimes", wrap=True)
        self.empty = Empty("calendar", say(NOTHING_OPEN), say(CHOOSE))
        self.forms = {
            kind: RecordForm(context, fields, name=f"{kind}Form", asked="", save=model.save, lists=model.choices)
            for kind, fields in FIELDS.items()
        }
        self.findings = FindingsList(context, "entryFindings")
        columns = tuple(
            GridColumn(code, say(text), Kind.INTEGER if typed else Kind.TEXT, editable=typed, low=0, high=999)
            for code, text, typed in COLUMNS
        )
        self.people = GridModel(columns=columns, write=model.note_attendance)
        self.attended = label(say(ATTENDANCE), "strong", "attendanceTitle")
        self.grid = GridView(self.people, "attendanceGrid", spoken=say(ATTENDANCE))
        self.remove = button(say(REMOVE), "removeEntry", self.remove_entry, icon="trash", role="link")
        layout = QVBoxLayout(self)
        for widget in (self.title, self.times, self.empty, self.findings, *self.forms.values()):
            layout.addWidget(widget)
        layout.addWidget(self.attended)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self.remove)
        self.show_entry()

    def leave(self) -> None:
        """Store what is half typed."""
        if self.model.id is not None:
            self.forms[self.model.kind].leave()

    def refresh(self) -> None:
        """Show the open entry again."""
        self.show_entry()

    def show_entry(self, field: str = "") -> None:
        """Show the open entry, or what the panel is for."""
        opened = self.model.id is not None
        shown = self.context.do(self.model.shown) if opened else None
        self.empty.setVisible(shown is None)
        for kind, form in self.forms.items():
            form.setVisible(shown is not None and kind == self.model.kind)
        session = shown is not None and self.model.kind == "session"
        for widget in (self.title, self.findings, self.remove):
            widget.setVisible(shown is not None)
        for widget in (self.times, self.attended, self.grid):
            widget.setVisible(session)
        if shown is None:
            return
        values, findings = shown
        form = self.forms[self.model.kind]
        form.show_record(values, {}, findings)
        self.title.setText(self.model.title())
        self.findings.show_findings(findings, self.model.label)
        if session:
            self.times.setText(self.model.times())
            self.people.set_rows(self.model.attendance())
        if field:
            form.focus_field(field)

    def remove_entry(self) -> None:
        """Put the open entry into the bin; the notice offers Undo."""
        self.context.do(self.model.remove, notice=say(REMOVED))
        self.show_entry()


def build(context: PlaceContext) -> QWidget:
    """Make the place."""
    return CalendarPage(CalendarModel(context), context)


PLACE = Place(code="calendar", icon="calendar", title=TITLE, build=build, help="calendar")
