"""The place *Calls*: programmes and calls, their rule books and timelines."""

from functools import cached_property
from uuid import UUID

from PySide6.QtWidgets import QWidget

from sdgp_desktop.calls.fields import STATES
from sdgp_desktop.calls.model import CallsModel, MakingModel
from sdgp_desktop.calls.page.making import NewCall, NewProgramme
from sdgp_desktop.calls.page.record import CallPanel
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Empty, button
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.place import Action, Place, PlaceContext
from sdgp_desktop.qtkit.table import Column, Filter, SqlTableModel, TablePage

TITLE = mark("calls", "Calls")
CODE, NAME, COUNTRY = mark("calls", "Code"), mark("calls", "Name"), mark("calls", "Country")
PROGRAMME, OPENS, CLOSES = mark("calls", "Programme"), mark("calls", "Opens"), mark("calls", "Closes")
STATE, PLACES, GOALS = mark("calls", "State"), mark("calls", "Places"), mark("calls", "Goals")
NEW_CALL, NEW_PROGRAMME = mark("calls", "New call"), mark("calls", "New programme")
MADE = mark("calls", "Made {name}")
EMPTY = mark("calls", "No calls yet")
EMPTY_TEXT = mark("calls", "A call opens partnerships with one country: its days, its rules and who may take part.")
WATCH = (
    "calls_call", "calls_programme", "calls_rule_version", "calls_clause", "calls_milestone", "calls_info_session",
    "calls_interest", "calls_steering_member",
)  # fmt: skip
TONES = {"draft": "note", "open": "good", "closed": "warn"}
assert set(TONES) < {c.code for c in STATES}


class CallsPage(TablePage):
    """The list of calls with the chosen one beside it."""

    def __init__(self, context: PlaceContext) -> None:
        self.calls, self.making = CallsModel(context), MakingModel(context)
        super().__init__(
            context,
            "calls",
            title=say(TITLE),
            model=SqlTableModel(columns=columns(), fetch=self.calls.page, count=self.calls.count),
            filters=(
                Filter("programme", say(PROGRAMME), load=self.calls.programme_choices),
                Filter("country", say(COUNTRY), load=lambda: self.calls.lists("partner_countries")),
                Filter("state", say(STATE), load=self.calls.state_choices),
            ),
            actions=(
                button(say(NEW_PROGRAMME), "newProgramme", self.new_programme, icon="folder-plus"),
                button(say(NEW_CALL), "newCall", self.new_call, icon="plus", role="primary"),
            ),
            empty=Empty(
                "megaphone",
                say(EMPTY),
                say(EMPTY_TEXT),
                button(say(NEW_CALL), "newCallEmpty", self.new_call, icon="plus", role="primary"),
                name="callsEmpty",
            ),
            record=lambda: self.panel,
            watch=WATCH,
        )
        context.on_jump(self.show_record)
        context.offer(
            Action("new_call", NEW_CALL, self.new_call, icon="plus"),
            Action("new_programme", NEW_PROGRAMME, self.new_programme, icon="folder-plus"),
        )
        if context.call_id is not None:
            self.choose(context.call_id)

    @cached_property
    def panel(self) -> CallPanel:
        """The chosen call, made when one is chosen first."""
        return CallPanel(self.calls, self.context)

    def new_call(self) -> None:
        """Make a call: from the rules that ship, or from the chosen call."""
        made = NewCall(self, self.making, self.context, self.chosen_id)
        if made.exec() and made.made is not None:
            self.context.notice(say(MADE, name=made.code.text()), undo=True)
            self.choose(made.made)

    def new_programme(self) -> None:
        """Make a programme."""
        made = NewProgramme(self, self.making, self.context)
        if made.exec():
            self.context.notice(say(MADE, name=made.code.text()), undo=True)

    def show_record(self, record_type: str, id: UUID | None, field: str) -> None:
        """Lead to a call, and to one of its fields."""
        if id is None:
            return
        found = self.calls.call_of(record_type, id)
        if found is not None:
            self.choose(found)
            self.panel.lead_to(field)


def columns() -> tuple[Column, ...]:
    """What a line shows."""
    return (
        Column("code", say(CODE), lambda r: r.code, width=10),
        Column("name", say(NAME), lambda r: r.name, width=28),
        Column("state", say(STATE), lambda r: r.state, width=11, tone=lambda r: TONES.get(r.state_code, "")),
        Column("opens", say(OPENS), lambda r: day(r.opens), width=12),
        Column("closes", say(CLOSES), lambda r: day(r.closes), width=12),
        Column("country", say(COUNTRY), lambda r: r.country, width=11, hidden=True),
        Column("programme", say(PROGRAMME), lambda r: r.programme, width=18, hidden=True),
        Column("places", say(PLACES), lambda r: str(r.places), width=8, right=True),
        Column("goals", say(GOALS), lambda r: ", ".join(map(str, r.goals)), width=14, sortable=False),
    )


def build(context: PlaceContext) -> QWidget:
    """The page of this place."""
    return CallsPage(context)


PLACE = Place(code="calls", icon="megaphone", title=TITLE, build=build, help="calls")
