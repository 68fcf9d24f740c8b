"""The place *Applications*: the list of dossiers, the chosen one beside it, forms in and out."""

from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.model import TONES, ListModel, RecordModel, TakingModel, arrived_here, words
from sdgp_desktop.intake.page.sheets import NewDossier
from sdgp_desktop.intake.page.taking import Taking
from sdgp_desktop.kernel.dates import BRUSSELS
from sdgp_desktop.kernel.texts import LANGUAGES, mark
from sdgp_desktop.qtkit.basics import Empty, button, entry, menu_button
from sdgp_desktop.qtkit.language import NAMES, day, moment, say
from sdgp_desktop.qtkit.place import Action, Place, PlaceContext
from sdgp_desktop.qtkit.table import Column, Filter, SqlTableModel, TablePage

if TYPE_CHECKING:
    from sdgp_desktop.intake.page.record import DossierPanel

TITLE = mark("intake", "Applications")
NUMBER, NAME, STATE = mark("intake", "Number"), mark("intake", "Municipality"), mark("intake", "Status")
FORM, COUNTRY = mark("intake", "Form"), mark("intake", "Country")
RECEIVED, CHANNEL = mark("intake", "Received (Brussels)"), mark("intake", "Arrived by")
LANGUAGE, REFERENCE = mark("intake", "Language"), mark("intake", "Second reference")
CONFIRMED = mark("intake", "Confirmed on")
TAKE_IN = mark("intake", "Take in forms…")
NEW = mark("intake", "New dossier…")
MORE = mark("intake", "More")
BLANK = mark("intake", "Blank forms")
BLANK_ONE = mark("intake", "{side}, {language}, {kind}…")
WRITTEN = mark("intake", "Saved {file}: {n} fields")
NONE_YET = mark("intake", "No applications yet")
NONE_TEXT = mark(
    "intake",
    "Send out the blank form, and take in the filled ones here; or open a dossier and type what comes on paper or over "
    "the telephone.",
)
SIDES = (("north", mark("intake", "Flanders")), ("south", mark("intake", "Partner country")))
KINDS = (("xlsx", mark("intake", "Excel")), ("pdf", mark("intake", "PDF")))
SHORT = {"F": mark("intake", "Application"), "S": mark("intake", "Profile")}
WATCH = (
    "intake_dossier", "intake_contact", "intake_contact_language", "intake_member", "intake_interest",
    "intake_strength_challenge", "intake_language", "intake_blocked_period", "intake_actor", "intake_link",
    "intake_letter_signatory", "intake_declaration_signatory", "intake_annex", "intake_derogation",
    "intake_arrival", "intake_translation", "kernel_attachment",
)  # fmt: skip


def columns() -> tuple[Column, ...]:
    """What a line of the list shows."""
    state, channel = words(BY_ID["0.8"].choices), words(BY_ID["0.6"].choices)
    return (
        Column("number", say(NUMBER), lambda r: r.number, width=15, stay=True),
        Column("name", say(NAME), lambda r: r.name, width=20),
        Column("status", say(STATE), lambda r: state(r.status), width=18, tone=lambda r: TONES.get(r.status, "")),
        Column("form", say(FORM), lambda r: say(SHORT[r.form]), width=11),
        Column("country", say(COUNTRY), lambda r: r.country, width=7),
        Column(
            "received", say(RECEIVED), lambda r: moment(r.received, BRUSSELS), width=16,
            tip=lambda r: arrived_here(r.received),
        ),
        Column("channel", say(CHANNEL), lambda r: channel(r.channel), width=11, sortable=False, hidden=True),
        Column("language", say(LANGUAGE), lambda r: NAMES.get(r.language, r.language), width=11, hidden=True),
        Column(
            "confirmed", say(CONFIRMED), lambda r: day(r.confirmed_on) if r.confirmed_on else "", width=13,
            sortable=False, hidden=True,
        ),
        Column("reference", say(REFERENCE), lambda r: r.reference, width=14, hidden=True),
    )  # fmt: skip


class ApplicationsPage(TablePage):
    """The list of dossiers: widgets and wiring, no decisions."""

    def __init__(self, model: ListModel, context: PlaceContext) -> None:
        self.listing = model
        self.forms = TakingModel(context)
        self.taking = Taking(self.forms, context, self)
        take = button(say(TAKE_IN), "takeIn", self.taking.choose, icon="inbox", role="primary")
        more, menu = menu_button(say(MORE), "applicationsMore", "ellipsis")
        entry(menu, say(NEW), self.new, icon="plus", name="newDossier")
        self.blank = menu.addMenu(say(BLANK))
        self.blank.setObjectName("blankForms")
        self._fill_blank(self.blank)
        super().__init__(
            context,
            "applications",
            title=say(TITLE),
            model=SqlTableModel(columns=columns(), fetch=model.page, count=model.count),
            filters=(
                Filter("status", say(STATE), load=model.status_choices),
                Filter("form", say(FORM), tuple((code, say(text)) for code, text in SHORT.items())),
                Filter("country", say(COUNTRY), load=model.country_choices),
            ),
            actions=(more, take),
            empty=Empty(
                "inbox", say(NONE_YET), say(NONE_TEXT),
                button(say(TAKE_IN), "takeInFirst", self.taking.choose, icon="inbox", role="primary"),
                name="applicationsEmpty",
            ),
            record=lambda: self.dossier,
            watch=WATCH,
        )  # fmt: skip
        context.call_changed.connect(self.refresh)
        context.on_jump(self.show_record)
        for suffix in (".xlsx", ".json"):
            context.on_drop(suffix, self.taking.start)
        context.offer(
            Action("take_in_forms", TAKE_IN, self.taking.choose, icon="inbox", shortcut="Ctrl+I"),
            Action("new_dossier", NEW, self.new, icon="plus", shortcut="Ctrl+N"),
            Action("blank_forms", BLANK, lambda: self.offer_blank(more), icon="file-down"),
        )

    @cached_property
    def dossier(self) -> "DossierPanel":
        """The chosen dossier, made when one is chosen first."""
        from sdgp_desktop.intake.page.record import DossierPanel

        return DossierPanel(RecordModel(self.context), self.context)

    def _fill_blank(self, menu: QMenu) -> None:
        for side, side_words in SIDES:
            for spoken in LANGUAGES:
                for kind, kind_words in KINDS:
                    title = say(BLANK_ONE, side=say(side_words), language=NAMES[spoken], kind=say(kind_words))
                    write = partial(self.write_blank, side, spoken, kind)
                    entry(menu, title, write, name=f"blank_{side}_{spoken}_{kind}")
            menu.addSeparator()

    def offer_blank(self, beside: QWidget) -> None:
        """Show which blank forms there are, below what opens their menu."""
        self.blank.popup(beside.mapToGlobal(beside.rect().bottomLeft()))

    def new(self) -> None:
        """Open an empty dossier and lead to its first field."""
        sheet = NewDossier(self, self.listing, self.context)
        if sheet.exec() and sheet.made is not None:
            self.refresh()
            self.choose(sheet.made)
            self.dossier.to_field("1.1")

    def write_blank(self, side: str, spoken: str, kind: str) -> None:
        """Ask for a name and write a blank form of the call in view."""
        call_id = self.taking.wanted_call()
        if call_id is None:
            return
        offered = f"{self.forms.call_code(call_id)}-{side}-{spoken}.{kind}"
        name, _ = QFileDialog.getSaveFileName(self, say(BLANK), offered, f"*.{kind}")
        if name:
            self.save_blank(call_id, side, spoken, Path(name))

    def save_blank(self, call_id: UUID, side: str, spoken: str, path: Path) -> None:
        """Write a blank form beside the window."""
        self.context.run(
            say(BLANK),
            lambda control: self.forms.write_blank(call_id, side, spoken, path),
            lambda n: self.context.notice(say(WRITTEN, n, file=path.name)),
        )

    def take(self, names: Sequence[str]) -> None:
        """Take files in, as if they had been chosen."""
        self.taking.start(names)

    def show_record(self, record_type: str, id: UUID | None, field: str) -> None:
        """Lead to a dossier, and to one of its fields."""
        found = None if id is None else self.listing.dossier_of(record_type, id)
        if found is not None:
            self.choose(found)
            if field:
                self.dossier.to_field(field)


def build(context: PlaceContext) -> QWidget:
    """The page of this place."""
    return ApplicationsPage(ListModel(context), context)


PLACE = Place(code="applications", icon="inbox", title=TITLE, build=build, help="applications")
