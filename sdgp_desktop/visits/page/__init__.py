"""The place *Calendar*: month, agenda and year line, and the entry that is open beside them."""

from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, column, entry, heading, menu_button, tip, tool
from sdgp_desktop.qtkit.calendar import CalendarView
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import Action, Place, PlaceContext
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.visits.model import DELEGATION_TYPES, TYPES, CalendarModel
from sdgp_desktop.visits.page.planning import NewSession, NewVisit, NewWindow, Planning
from sdgp_desktop.visits.page.record import EntryPanel

TITLE = mark("visits", "Calendar")
ABOUT = mark("visits", "Windows, visits and sessions of the call in view")
BACK = mark("visits", "Back to the calendar")
PREVIOUS, NEXT = mark("visits", "Entry before"), mark("visits", "Next entry")
NO_MORE = mark("visits", "There is no further entry in this direction.")
NARROW = 860
NEW = mark("visits", "Plan")
NEW_WINDOW = mark("visits", "New window")
NEW_VISIT = mark("visits", "New visit")
NEW_SESSION = mark("visits", "New session")
CALENDAR_FILE = mark("visits", "Calendar file…")
CALENDAR_FILTER = mark("visits", "Calendar files (*.ics)")
FILE_NAME = mark("visits", "sdg-calendar.ics")
WRITTEN = mark("visits", "{n} entries written to {file}")
PLANNED = mark("visits", "Planned")
NO_PARTNERSHIP = mark("visits", "There is no partnership yet: a visit belongs to one. Adopt a match first.")


class CalendarPage(QWidget):
    """The calendar and the open entry: widgets and wiring, no decisions."""

    def __init__(self, model: CalendarModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("calendarPage")
        self.model, self.context = model, context
        self.day = self.context.today
        self.calendar = CalendarView(
            context, "visits", items=model.items, move=model.move, rows=tuple(model.rows()), day=self.day
        )
        self.calendar.opened.connect(self.open_item)
        self.calendar.day_chosen.connect(self._remember_day)
        self.side = EntryPanel(model, context)
        self.side.back.setAccessibleName(say(BACK))
        self.side.back.setToolTip(tip(say(BACK)))
        self.side.back.show()
        self.side.folded_back.connect(self.close_entry)
        self.side.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setObjectName("calendarSplitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.calendar)
        self.splitter.addWidget(self.side)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 5)
        self._lay_out()
        context.on_change(self, TYPES + DELEGATION_TYPES, self.refresh)
        context.call_changed.connect(self.refresh)
        context.on_jump(self._jumped)
        context.on_leave(self.side.leave)
        context.offer(
            Action("new_session", NEW_SESSION, self.new_session, icon="plus"),
            Action("new_visit", NEW_VISIT, self.new_visit, icon="plane"),
            Action("new_window", NEW_WINDOW, self.new_window, icon="calendar-range"),
            Action("calendar_file", CALENDAR_FILE, self.write_file, icon="download"),
        )

    def _lay_out(self) -> None:
        plan, menu = menu_button(say(NEW), "planEntry", "plus", role="primary")
        entry(menu, say(NEW_VISIT), self.new_visit, icon="plane", name="newVisit")
        entry(menu, say(NEW_SESSION), self.new_session, icon="users", name="newSession")
        entry(menu, say(NEW_WINDOW), self.new_window, icon="calendar-range", name="newWindow")
        file = button(say(CALENDAR_FILE), "calendarFile", self.write_file, icon="download")
        earlier = tool("chevrons-left", "previousEntry", say(PREVIOUS), partial(self.step, -1))
        later = tool("chevrons-right", "nextEntry", say(NEXT), partial(self.step, 1))
        box = column(heading(say(TITLE), say(ABOUT), earlier, later, file, plan), gap=12, margins=(20, 16, 20, 12))
        box.addWidget(self.splitter, 1)
        self.setLayout(box)

    def _remember_day(self, day: date) -> None:
        self.day = day

    def _jumped(self, record_type: str, id: UUID | None, field: str) -> None:
        self.show_record(self.model.leads_to(record_type, id), field, id if record_type == "visits_delegate" else None)

    def step(self, by: int) -> None:
        """Open the next entry in time, or the one before."""
        found = self.model.neighbour(by, self.calendar.day, self.side.id)
        if found is None:
            self.context.status(say(NO_MORE))
        else:
            self.show_record(found)

    def close_entry(self) -> None:
        """Give the calendar the whole room again."""
        self.side.show_record(None)
        self._fold()
        self.calendar.setFocus()

    def _fold(self) -> None:
        """In a narrow window the open entry stands instead of the calendar."""
        narrow = self.width() < theme().dp(NARROW)
        self.calendar.setVisible(not narrow or self.side.id is None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def refresh(self, *_: object) -> None:
        """Show again what changed."""
        self.calendar.refresh()
        self.side.refresh()
        self._fold()

    def open_item(self, id: str) -> None:
        """Open an entry; holidays, elections and blocked days have nothing to open."""
        if ":" not in id:
            self.show_record(UUID(id))

    def show_record(self, id: UUID | None, field: str = "", within: UUID | None = None) -> None:
        """Open an entry with its days in view, and put the cursor into a field of it or of somebody who travels."""
        if id is None:
            return
        first = self.context.do(lambda: self.model.first_day(id))
        if first is not None:
            self.calendar.go(first)
            self.side.show_entry(id, field, within)
            self._fold()

    def _plan(self, sheet: Planning) -> None:
        if sheet.exec() and sheet.made is not None:
            self.context.notice(say(PLANNED), undo=True)
            self.show_record(sheet.made)

    def new_session(self) -> None:
        """Plan a session from the chosen day."""
        self._plan(NewSession(self, self.model, self.context, self.day))

    def new_visit(self) -> None:
        """Plan a visit of about a week from the chosen day."""
        if not self.model.choices("partnerships"):
            self.context.notice(say(NO_PARTNERSHIP))
            return
        self._plan(NewVisit(self, self.model, self.context, self.day))

    def new_window(self) -> None:
        """Plan a window from the chosen day."""
        self._plan(NewWindow(self, self.model, self.context, self.day))

    def write_file(self) -> None:
        """Ask for a file name and write the calendar."""
        name, _ = QFileDialog.getSaveFileName(self, say(CALENDAR_FILE), say(FILE_NAME), say(CALENDAR_FILTER))
        if name:
            self.write_to(Path(name))

    def write_to(self, path: Path) -> None:
        """Write the entries of the call in view, and say how many."""
        written = self.context.do(lambda: self.model.write_file(path))
        if written is not None:
            self.context.notice(say(WRITTEN, written, file=path.name))


def build(context: PlaceContext) -> QWidget:
    """Make the place."""
    return CalendarPage(CalendarModel(context), context)


PLACE = Place(code="calendar", icon="calendar", title=TITLE, build=build, help="calendar")
