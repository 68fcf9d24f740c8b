"""The place *Partnerships*: the list, and the chosen one with form, promises, people, plan, documents, history."""

from functools import cached_property
from uuid import UUID

from PySide6.QtWidgets import QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.partnerships.model import TONES, ListModel, MakingModel, RecordModel
from sdgp_desktop.partnerships.page.record import PartnershipPanel
from sdgp_desktop.partnerships.page.sheets import NewPartnership
from sdgp_desktop.qtkit.basics import Empty, button
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.place import Action, Place, PlaceContext
from sdgp_desktop.qtkit.table import Column, Filter, SqlTableModel, TablePage

TITLE = mark("partnerships", "Partnerships")
NUMBER, NORTH, SOUTH = (
    mark("partnerships", "Number"),
    mark("partnerships", "Flemish partner"),
    mark("partnerships", "Partner from the South"),
)
STATE, START, END, CALL = (
    mark("partnerships", "State"),
    mark("partnerships", "From"),
    mark("partnerships", "Until"),
    mark("partnerships", "Call"),
)
NEW = mark("partnerships", "New partnership")
MADE = mark("partnerships", "Made the partnership {name}")
EMPTY = mark("partnerships", "No partnerships yet")
EMPTY_TEXT = mark(
    "partnerships",
    "A partnership comes from an adopted match. Work that runs already is entered here by itself: call, both "
    "partners, first and last day.",
)
WATCH = (
    "partnerships_partnership",
    "partnerships_step",
    "partnerships_member",
    "partnerships_plan_line",
    "partnerships_learning",
    "visits_visit",
    "visits_session",
    "visits_attendance",
    "matching_step",
    "budget_entry",
    "budget_step",
)


class PartnershipsPage(TablePage):
    """The list with the chosen partnership beside it."""

    def __init__(self, context: PlaceContext) -> None:
        self.listing, self.making = ListModel(context), MakingModel(context)
        super().__init__(
            context,
            "partnerships",
            title=say(TITLE),
            model=SqlTableModel(columns=columns(), fetch=self.listing.page, count=self.listing.count),
            filters=(Filter("state", say(STATE), tuple(self.listing.states())),),
            actions=(button(say(NEW), "newPartnership", self.new, icon="plus", role="primary"),),
            empty=Empty(
                "handshake",
                say(EMPTY),
                say(EMPTY_TEXT),
                button(say(NEW), "newPartnershipEmpty", self.new, icon="plus", role="primary"),
                name="partnershipsEmpty",
            ),
            record=lambda: self.panel,
            watch=WATCH,
            share=41,
        )
        context.on_jump(self.show_record)
        context.call_changed.connect(lambda _: self.refresh())
        context.offer(Action("new_partnership", NEW, self.new, icon="plus"))

    @cached_property
    def panel(self) -> PartnershipPanel:
        """The chosen partnership, made when one is chosen first."""
        return PartnershipPanel(RecordModel(self.context), self.context)

    def new(self) -> None:
        """Enter existing work."""
        made = NewPartnership(self, self.making, self.context)
        if made.exec() and made.made is not None:
            view = self.panel.model.view(made.made)
            self.context.notice(say(MADE, name=view.number or view.name), undo=True)
            self.choose(made.made)

    def show_record(self, record_type: str, id: UUID | None, field: str) -> None:
        """Lead to a partnership and to one of its fields, or to an entry of its learning log."""
        if id is not None and record_type == "partnerships_learning":
            self.choose(self.listing.home_of_learning(id))
            self.panel.show_learning(id)
        elif id is not None and record_type == "partnerships_partnership":
            self.choose(id)
            self.panel.lead_to(field)


def columns() -> tuple[Column, ...]:
    """What a line shows."""
    return (
        Column("number", say(NUMBER), lambda r: r.number, width=18),
        Column("north", say(NORTH), lambda r: r.north, width=18),
        Column("south", say(SOUTH), lambda r: r.south, width=18),
        Column("state", say(STATE), lambda r: r.state, width=11, tone=lambda r: TONES.get(r.state_code, "")),
        Column("end", say(END), lambda r: day(r.end), width=13),
        Column("start", say(START), lambda r: day(r.start), width=13, hidden=True),
        Column("call", say(CALL), lambda r: r.call, width=10, sortable=False, hidden=True),
    )


def build(context: PlaceContext) -> QWidget:
    """The page of this place."""
    return PartnershipsPage(context)


PLACE = Place(code="partnerships", icon="handshake", title=TITLE, build=build, help="partnerships")
