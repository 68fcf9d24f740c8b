"""The smaller parts of a call: timeline, who may take part, information sessions, steering group."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QWidget

from sdgp_desktop.calls.model import StepsModel
from sdgp_desktop.calls.model.steps import NEW_MEMBER, NEW_STEP
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import badge, button, clear, column, frame, label, panel, row, scrolling
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.grid import GridColumn, GridModel, GridPanel
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.sdg import tiles
from sdgp_desktop.qtkit.theme import theme

STEP, FROM, TO, KIND = mark("calls", "Step"), mark("calls", "From"), mark("calls", "To"), mark("calls", "Kind")
SECTION, DRAFT, DONE = mark("calls", "Section"), mark("calls", "Draft"), mark("calls", "Done on")
REMARK = mark("calls", "Remark")
TIMELINE = mark("calls", "Timeline")
TIMELINE_TEXT = mark(
    "calls", "The timing figure of the note is missing: these steps are a draft until they are confirmed."
)
ADD_STEP, REMOVE_STEP = mark("calls", "New step"), mark("calls", "Remove the step")
CONFIRM, RENEW = mark("calls", "Confirm the timeline"), mark("calls", "Count the days again")
CONFIRMED, RENEWED = mark("calls", "The timeline is confirmed"), mark("calls", "{n} steps moved")
REMOVED = mark("calls", "Removed")
THEMES, SUB_THEMES = mark("calls", "Themes"), mark("calls", "Sub-themes")
GOALS, ADMITTED = mark("calls", "Goals"), mark("calls", "Admitted districts and communes")
PRIORITY = mark("calls", "priority 1")
NONE_ADMITTED = mark("calls", "Nobody is admitted yet: fill in the rule “Admitted districts or communes”.")
OPEN = mark("calls", "Open {name}")
DAY, TIME, MINUTES = mark("calls", "Day"), mark("calls", "Time"), mark("calls", "Minutes")
LANGUAGE, PLACE = mark("calls", "Language"), mark("calls", "Place or link")
ORGANISER, CAME = mark("calls", "Organiser"), mark("calls", "People who came")
SESSIONS = mark("calls", "Information sessions")
SESSIONS_TEXT = mark(
    "calls", "Who came to a session, and is interested, stands below; the rule book says how soon one is held."
)
NOT_CHOSEN = mark("calls", "Not chosen yet: fill in the rule in Rules.")
ADD_SESSION, NOTE_WHO = mark("calls", "New information session"), mark("calls", "Note who came…")
WHO, PEOPLE = mark("calls", "Municipality"), mark("calls", "People")
NOTE = mark("calls", "Note")
INTERESTED = mark("calls", "{name}: {people}, interested")
NOT_INTERESTED = mark("calls", "{name}: {people}, not interested")
IS_INTERESTED = mark("calls", "Interested in taking part")
ALL_INTERESTED = mark("calls", "Interested after all sessions ({count}): {names}")
NAME, SEAT = mark("calls", "Name"), mark("calls", "Seat")
ORGANISATION = mark("calls", "Organisation")
STEERING = mark("calls", "Steering group")
ADD_MEMBER = mark("calls", "New member")
MEMBERS_TEXT = mark(
    "calls", "An official, a politician and a general director of Flemish local governments, and association staff."
)


def choices_of(choices: Sequence[tuple[str, Any]]) -> list[tuple[str, str]]:
    """Choices in the window's language."""
    return [(code, say(text)) for code, text in choices]


class GridPart(QWidget):
    """A sentence, a grid, and buttons below it."""

    def __init__(self, context: PlaceContext, name: str, title: str, text: str, grid: GridModel) -> None:
        super().__init__()
        self.setObjectName(name)
        self.context, self.grid = context, grid
        self.id: UUID | None = None
        self.view = GridPanel(context, grid, f"{name}Grid", title)
        self.buttons = Flow(theme().dp(8))  # a narrow pane puts them in two lines
        box = column(gap=8, margins=(16, 12, 16, 16))
        if text:
            box.addWidget(label(text, "muted", wrap=True))
        box.addWidget(self.view, 1)
        box.addLayout(self.buttons)
        self.setLayout(box)

    def show_record(self, id: UUID) -> None:
        """Show the lines of a call."""
        self.id = id
        self.grid.set_rows(self.rows(id))

    def rows(self, id: UUID) -> Any:
        """The lines of a call."""
        raise NotImplementedError

    def here(self) -> Any:
        """The id of the line with the cursor, or nothing."""
        at = self.view.view.currentIndex().row()
        return self.grid.rows[at].id if 0 <= at < len(self.grid.rows) else None

    def do(self, work: Callable[[UUID], object], notice: str = "") -> None:
        """Run a step on the call that is shown, and show it afresh."""
        id = self.id
        if id is not None:
            self.context.do(lambda: work(id), notice=notice)
            self.show_record(id)


class TimelinePanel(GridPart):
    """The steps of the timeline."""

    def __init__(self, model: StepsModel, context: PlaceContext) -> None:
        self.model = model
        kinds = choices_of(model.kind_choices())
        columns = (
            GridColumn("name", say(STEP), width=34, limit=160),
            GridColumn("starts", say(FROM), Kind.DATE, width=13),
            GridColumn("ends", say(TO), Kind.DATE, width=13),
            GridColumn("kind", say(KIND), Kind.CHOICE, width=15, choices=kinds),
            GridColumn("draft", say(DRAFT), Kind.YESNO, width=8),
            GridColumn("done_on", say(DONE), Kind.DATE, width=13),
            GridColumn("section", say(SECTION), width=8, limit=20),
            GridColumn("remark", say(REMARK), width=30, limit=600),
        )
        grid = GridModel(columns, model.write_timeline)
        super().__init__(context, "timeline", say(TIMELINE), say(TIMELINE_TEXT), grid)
        self.buttons.addWidget(button(say(ADD_STEP), "addStep", self._add, icon="plus"))
        self.buttons.addWidget(button(say(REMOVE_STEP), "removeStep", self._remove, icon="trash"))
        self.buttons.addWidget(button(say(RENEW), "renewTimeline", self._renew, icon="refresh-cw"))
        self.buttons.addWidget(button(say(CONFIRM), "confirmTimeline", self._confirm, icon="check"))

    def rows(self, id: UUID) -> Any:
        return self.model.timeline(id)

    def _add(self) -> None:
        self.do(lambda id: self.model.add_step(id, say(NEW_STEP), self.context.today))

    def _remove(self) -> None:
        here = self.here()
        if here is not None:
            self.do(lambda id: self.model.remove_steps([here]), say(REMOVED))

    def _renew(self) -> None:
        id = self.id
        if id is None:
            return
        moved = self.context.do(lambda: self.model.renew(id))
        if moved is not None:
            self.context.notice(say(RENEWED, moved), undo=bool(moved))
        self.show_record(id)

    def _confirm(self) -> None:
        self.do(self.model.confirm, say(CONFIRMED))


class AdmittedPanel(QWidget):
    """Themes, goals and the admitted municipalities."""

    def __init__(self, model: StepsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("admittedPanel")
        self.model, self.context = model, context
        self.inside = column(gap=8)
        box = column(self.inside, None, gap=8, margins=(16, 12, 16, 16))
        self.setLayout(column(scrolling(panel(box, "admittedInside"), "admittedScroll")))

    def show_record(self, id: UUID) -> None:
        """Show who may take part in a call, and about what."""
        clear(self.inside)
        themes, parts, goals = self.model.focus(id)
        self.inside.addWidget(label(say(THEMES), "strong"))
        self.inside.addWidget(label(", ".join(themes) or say(NOT_CHOSEN), "" if themes else "muted", wrap=True))
        if parts:  # a theme may have none
            self.inside.addWidget(label(say(SUB_THEMES), "strong"))
            self.inside.addWidget(label(", ".join(parts), wrap=True))
        self.inside.addWidget(label(say(GOALS), "strong"))
        self.inside.addWidget(tiles(goals) if goals else label(say(NOT_CHOSEN), "muted", "noGoals", wrap=True))
        self.inside.addWidget(label(say(ADMITTED), "strong"))
        found = self.model.admitted(id)
        if not found:
            self.inside.addWidget(label(say(NONE_ADMITTED), "muted", "noneAdmitted", wrap=True))
        for municipality_id, name, about, first in found:
            line = row(gap=8, margins=(12, 6, 12, 6))
            line.addLayout(column(label(name, "strong"), label(about, "muted", wrap=True), gap=2), 1)
            if first:
                line.addWidget(badge(say(PRIORITY), "accent"))
            jump = partial(self.context.jump, "registry_municipality", municipality_id)
            opened = button(say(OPEN, name=name), f"open_{municipality_id.hex}", jump, role="link", icon="arrow-right")
            line.addWidget(opened)
            self.inside.addWidget(frame(line, f"admitted_{municipality_id.hex}"))


class SessionsPanel(GridPart):
    """Information sessions, and who came."""

    def __init__(
        self, model: StepsModel, lists: Callable[[str], Sequence[tuple[Any, str]]], context: PlaceContext
    ) -> None:
        self.model, self.lists = model, lists
        languages = [(code, code) for code in ("nl", "fr", "en")]
        columns = (
            GridColumn("held_on", say(DAY), Kind.DATE, width=13),
            GridColumn("starts_at", say(TIME), width=8, limit=5),
            GridColumn("minutes", say(MINUTES), Kind.INTEGER, width=9, low=0, high=1000),
            GridColumn("language", say(LANGUAGE), Kind.CHOICE, width=9, choices=languages),
            GridColumn("place", say(PLACE), width=26, limit=200),
            GridColumn("organiser", say(ORGANISER), width=18, limit=120),
            GridColumn("came", say(CAME), Kind.INTEGER, editable=False, width=14),
            GridColumn("remark", say(REMARK), width=30, limit=1000),
        )
        super().__init__(
            context, "sessions", say(SESSIONS), say(SESSIONS_TEXT), GridModel(columns, model.write_sessions)
        )
        self.came = column(gap=4)
        self.layout().insertWidget(1, panel(self.came, "whoCame"))  # type: ignore[union-attr]
        self.buttons.addWidget(button(say(ADD_SESSION), "addInfoSession", self._add, icon="plus"))
        self.buttons.addWidget(button(say(NOTE_WHO), "noteWhoCame", self._note, icon="users"))
        self.view.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_who())

    def rows(self, id: UUID) -> Any:
        return self.model.sessions(id)

    def show_record(self, id: UUID) -> None:
        """Show the sessions of a call and who came to the chosen one."""
        super().show_record(id)
        if self.grid.rows and not self.view.view.currentIndex().isValid():
            self.view.view.setCurrentIndex(self.grid.index(0, 0))
        self._show_who()

    def _show_who(self) -> None:
        clear(self.came)
        here = self.here()
        if here is None or self.id is None:
            return
        for _, name, people, interested in self.model.interests(here, self.id):
            words = say(INTERESTED if interested else NOT_INTERESTED, name=name, people=people)
            self.came.addWidget(label(words))
        names = self.model.interested(self.id)
        if names:
            said = say(ALL_INTERESTED, count=len(names), names=", ".join(names))
            self.came.addWidget(label(said, "strong", "allInterested", wrap=True))

    def _add(self) -> None:
        self.do(lambda id: self.model.add_session(id, self.context.today))

    def _note(self) -> None:
        here = self.here()
        if here is not None and self.id is not None and WhoCame(self, self, here).exec():
            self.show_record(self.id)


class WhoCame(Sheet):
    """One municipality that came to an information session."""

    def __init__(self, parent: QWidget, part: SessionsPanel, session_id: UUID) -> None:
        super().__init__(parent, "whoCameSheet", say(NOTE_WHO), "", say(NOTE))
        self.part, self.session_id = part, session_id
        self.who = ChoiceBox("whoCameMunicipality", part.lists("municipalities"))
        self.people = QSpinBox()
        self.people.setRange(1, 99)
        self.add(say(WHO), self.who, "whoCameMunicipality")
        self.add(say(PEOPLE), self.people, "whoCamePeople")
        self.interested = QCheckBox(say(IS_INTERESTED))
        self.interested.setObjectName("whoCameInterested")
        self.interested.setChecked(True)
        self.body.addWidget(self.interested)
        self.extra = self._note

    def _note(self) -> bool:
        chosen = self.who.code
        if chosen is None:
            return False
        try:
            interested = self.interested.isChecked()
            self.part.model.note_interest(self.session_id, chosen, self.people.value(), interested)
        except Refusal as refusal:
            self.say_problem(self.part.context.refusal_text(refusal))
            return False
        return True


class SteeringPanel(GridPart):
    """The steering group of the programme, former members included."""

    def __init__(self, model: StepsModel, context: PlaceContext) -> None:
        self.model = model
        columns = (
            GridColumn("name", say(NAME), width=26, limit=160),
            GridColumn("seat", say(SEAT), Kind.CHOICE, width=18, choices=choices_of(model.seat_choices())),
            GridColumn("organisation", say(ORGANISATION), width=26, limit=120),
            GridColumn("active_from", say(FROM), Kind.DATE, width=13),
            GridColumn("active_to", say(TO), Kind.DATE, width=13),
        )
        grid = GridModel(columns, model.write_members)
        super().__init__(context, "steering", say(STEERING), say(MEMBERS_TEXT), grid)
        self.adding = button(say(ADD_MEMBER), "addMember", self._add, icon="user-plus")
        self.buttons.addWidget(self.adding)

    def lead_to_adding(self) -> None:
        """A seat is empty: the keys stand where somebody is put on it."""
        self.adding.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows(self, id: UUID) -> Any:
        return self.model.members(id)

    def _add(self) -> None:
        made = NewMember(self, self)
        if made.exec() and self.id is not None:
            self.show_record(self.id)


class NewMember(Sheet):
    """Name and seat of a new member."""

    def __init__(self, parent: QWidget, part: SteeringPanel) -> None:
        super().__init__(parent, "newMemberSheet", say(NEW_MEMBER), "", say(ADD_MEMBER))
        self.part = part
        self.member = QLineEdit()
        self.seat = ChoiceBox("newMemberSeat", choices_of(part.model.seat_choices()))
        self.add(say(NAME), self.member, "newMemberName")
        self.add(say(SEAT), self.seat, "newMemberSeat")
        self.extra = self._make

    def _make(self) -> bool:
        id = self.part.id
        if id is None:
            return False
        try:
            self.part.model.add_member(id, self.member.text(), str(self.seat.code or ""))
        except Refusal as refusal:
            self.say_problem(self.part.context.refusal_text(refusal))
            return False
        return True
