"""City links: the list with the chosen link beside it."""

from functools import cached_property, partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Empty, button
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.findings import FindingsList
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.history import HistoryList
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.notes import NotesPanel
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Column, Filter, RecordPanel, SqlTableModel, Tab, TablePage
from sdgp_desktop.registry.model.links import FIELDS, TONES, LinksModel
from sdgp_desktop.registry.model.shared import NOT_KNOWN

TITLE = mark("registry", "City links")
NORTH, SOUTH = mark("registry", "Flemish municipality"), mark("registry", "Partner in the South")
COUNTRY, STATE = mark("registry", "Country"), mark("registry", "State")
SINCE, UNTIL = mark("registry", "Since"), mark("registry", "Until")
FUNDING, VERIFIED = mark("registry", "Funding"), mark("registry", "Verified")
YES, NO = mark("registry", "Verified"), mark("registry", "To be verified")
NEW, ADD, ADDED = mark("registry", "New city link"), mark("registry", "Add"), mark("registry", "Added the link")
OTHER = mark("registry", "Partner that is not in the register")
REMARK = mark("registry", "Remark")
VERIFY, TAKE_BACK = mark("registry", "Verify"), mark("registry", "Take the verification back")
DONE = mark("registry", "Verified {name}")
FORM, CHECKS = mark("registry", "Form"), mark("registry", "Checks")
NOTES, HISTORY = mark("registry", "Notes"), mark("registry", "History")
EMPTY = mark("registry", "No city links yet")
EMPTY_TEXT = mark("registry", "City links count in the scoring and in the matching: note them here and verify them.")


class LinksPage(TablePage):
    """The list of city links."""

    def __init__(self, model: LinksModel, context: PlaceContext) -> None:
        self.links = model
        super().__init__(
            context,
            "links",
            title=say(TITLE),
            model=SqlTableModel(columns=columns(), fetch=model.page, count=model.count),
            filters=(
                Filter("country", say(COUNTRY), load=lambda: model.lists("tracks")),
                Filter("state", say(STATE), load=model.state_choices),
                Filter("verified", say(VERIFIED), (("yes", say(YES)), ("no", say(NO)))),
            ),
            actions=(button(say(NEW), "newLink", self.new, icon="link"),),
            empty=Empty("link", say(EMPTY), say(EMPTY_TEXT), name="linksEmpty"),
            record=lambda: self.panel,
            watch=("registry_link", "registry_municipality"),
        )

    @cached_property
    def panel(self) -> "LinkPanel":
        """The chosen city link, made when one is chosen first."""
        return LinkPanel(self.links, self.context)

    def new(self) -> None:
        """Note a city link."""
        made = NewLink(self, self.links, self.context)
        if made.exec() and made.made is not None:
            self.context.notice(say(ADDED), undo=True)
            self.choose(made.made)

    def show_record(self, id: UUID, field: str) -> None:
        """Choose a link and lead to a field."""
        self.choose(id)
        if field.startswith("l."):
            self.panel.open_tab("form")
            self.panel.form.focus_field(field)


def columns() -> tuple[Column, ...]:
    """What a line shows."""
    return (
        Column("north", say(NORTH), lambda r: r.north or say(NOT_KNOWN), width=20),
        Column("south", say(SOUTH), lambda r: r.south or say(NOT_KNOWN), width=20),
        Column("country", say(COUNTRY), lambda r: r.country, width=12),
        Column("state", say(STATE), lambda r: r.state, width=14, tone=lambda r: TONES.get(r.state_code, "")),
        Column("since", say(SINCE), lambda r: day(r.since) if r.since else "", width=12),
        Column("until", say(UNTIL), lambda r: day(r.until) if r.until else "", width=12, hidden=True),
        Column("funding", say(FUNDING), lambda r: r.funding, width=14, sortable=False, hidden=True),
        Column(
            "verified",
            say(VERIFIED),
            lambda r: say(YES if r.verified else NO),
            width=15,
            sortable=False,
            tone=lambda r: "good" if r.verified else "warn",
        ),
    )


class LinkPanel(RecordPanel):
    """One city link: form, checks, notes, history; verifying it is one click."""

    def __init__(self, model: LinksModel, context: PlaceContext) -> None:
        self.model = model
        self.form = RecordForm(context, FIELDS, name="linkForm", save=self._save, lists=model.lists)
        self.checks = FindingsList(context, "linkChecks")
        self.notes = NotesPanel(context, "linkNotes", "registry_link", model.names)
        self.history = HistoryList(context, "linkHistory")
        self._shown: UUID | None = None
        super().__init__(
            context,
            "link",
            (
                Tab("form", say(FORM), self.form, self._show_form, self.form.leave),
                Tab("checks", say(CHECKS), self.checks, lambda id: self.checks.show_findings(model.findings(id))),
                Tab("notes", say(NOTES), self.notes, self.notes.show_record, self.notes.leave),
                Tab("history", say(HISTORY), self.history, lambda id: self.history.show_changes(model.history(id))),
            ),
            head=self._show_head,
        )

    def _save(self, field_id: str, row_id: Any, value: Any) -> None:
        if self.id is not None:
            self.model.save(self.id, field_id, value)

    def _show_head(self, id: UUID) -> None:
        title, subtitle, badges, verified = self.model.head(id)
        self.set_head(title, subtitle, badges)
        words, icon = (TAKE_BACK, "undo-2") if verified else (VERIFY, "check")
        self.set_actions(button(say(words), "verifyLink", partial(self._verify, not verified), icon=icon))
        self.set_count("checks", len(self.model.findings(id)))

    def _verify(self, verified: bool) -> None:
        if self.id is not None:
            notice = say(DONE, name=self.title.text()) if verified else ""
            self._context.do(lambda: self.model.verify(self.id, verified), notice=notice)

    def _show_form(self, id: UUID) -> None:
        own, same = self.model.findings(id), id == self._shown
        self.form.show_record(self.model.values(id), findings=own, same=same, record=id)
        self._shown = id


class NewLink(Sheet):
    """A small form for a city link: both ends, or one end and a remark."""

    def __init__(self, parent: QWidget, model: LinksModel, context: PlaceContext) -> None:
        super().__init__(parent, "newLinkSheet", say(NEW), "", say(ADD))
        self.model, self.context = model, context
        self.made: UUID | None = None
        self.north = ChoiceBox("newLinkNorth", model.lists("municipalities_north"))
        self.south = ChoiceBox("newLinkSouth", model.lists("municipalities_south"))
        self.other, self.remark = QLineEdit(), QLineEdit()
        self.add(say(NORTH), self.north, "newLinkNorth")
        self.add(say(SOUTH), self.south, "newLinkSouth")
        self.add(say(OTHER), self.other, "newLinkOther")
        self.add(say(REMARK), self.remark, "newLinkRemark")
        self.extra = self._add

    def _add(self) -> bool:
        try:
            self.made = self.model.add(
                north_id=self.north.code,
                south_id=self.south.code,
                south_name=self.other.text(),
                remark=self.remark.text(),
            )
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True
