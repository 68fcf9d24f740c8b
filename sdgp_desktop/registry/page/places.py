"""Municipalities: the list with the chosen one beside it."""

from collections.abc import Callable
from functools import cached_property
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Empty, button, clear, column, frame, label, panel, row, scrolling
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.findings import FindingsList
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.history import HistoryList
from sdgp_desktop.qtkit.language import number, say
from sdgp_desktop.qtkit.notes import NotesPanel
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.sdg import tiles
from sdgp_desktop.qtkit.table import Column, Filter, RecordPanel, SqlTableModel, Tab, TablePage
from sdgp_desktop.registry.model.people import function_words
from sdgp_desktop.registry.model.places import FIELDS, NOW, PlacesModel
from sdgp_desktop.registry.page.uniting import unite_button

WATCH = ("registry_municipality", "registry_link", "registry_person", "registry_function")
TITLE = mark("registry", "Municipalities")
NAME, COUNTRY = mark("registry", "Name"), mark("registry", "Country")
REGION, CODE = mark("registry", "Province"), mark("registry", "Code")
POPULATION, LINK = mark("registry", "Population"), mark("registry", "City link")
GOALS = mark("registry", "SDG interests")
IN_FORCE = mark("registry", "When")
HAS_LINK, HAS_NONE = mark("registry", "With a city link"), mark("registry", "Without a city link")
NEW = mark("registry", "New municipality")
NEW_TEXT = mark("registry", "Countries, provinces and codes of the official list are there already: search first.")
ADD = mark("registry", "Add")
ADDED = mark("registry", "Added {name}")
ADD_ANYWAY = mark("registry", "Add it anyway")
FORM, LINKS, PEOPLE = mark("registry", "Form"), mark("registry", "Links"), mark("registry", "People")
NOTES, HISTORY, CHECKS = mark("registry", "Notes"), mark("registry", "History"), mark("registry", "Checks")
NO_LINKS = mark("registry", "No city links in the register.")
NO_PEOPLE = mark("registry", "No people of this municipality in the register.")
OPEN = mark("registry", "Open {name}")
EMPTY = mark("registry", "No municipalities yet")
EMPTY_TEXT = mark("registry", "Municipalities of all countries that take part are listed here, with their dates.")


class PlacesPage(TablePage):
    """The list of municipalities."""

    def __init__(self, model: PlacesModel, context: PlaceContext) -> None:
        self.places = model
        super().__init__(
            context,
            "municipalities",
            title=say(TITLE),
            model=SqlTableModel(columns=columns(), fetch=model.page, count=model.count, sums=model.sums),
            filters=(
                Filter("country", say(COUNTRY), load=model.country_choices),
                Filter("region", say(REGION), load=model.region_choices),
                Filter("on", say(IN_FORCE), load=model.day_choices, start=NOW),
                Filter("link", say(LINK), (("yes", say(HAS_LINK)), ("no", say(HAS_NONE)))),
            ),
            actions=(button(say(NEW), "newMunicipality", self.new, icon="plus"),),
            empty=Empty("map", say(EMPTY), say(EMPTY_TEXT), name="municipalitiesEmpty"),
            record=lambda: self.panel,
            watch=WATCH,
        )
        context.call_changed.connect(self.refresh)

    @cached_property
    def panel(self) -> "PlacePanel":
        """The chosen municipality, made when one is chosen first."""
        return PlacePanel(self.places, self.context)

    def new(self) -> None:
        """Add a municipality that is in no official list."""
        made = NewPlace(self, self.places, self.context)
        if made.exec() and made.made is not None:
            self.context.notice(say(ADDED, name=made.name.text()), undo=True)
            self.choose(made.made)

    def show_record(self, id: UUID, field: str) -> None:
        """Choose a municipality and lead to a field."""
        self.choose(id)
        if field.startswith("m."):
            self.panel.record_tabs_to("form")
            self.panel.form.focus_field(field)


def columns() -> tuple[Column, ...]:
    """What a line shows."""
    return (
        Column("name", say(NAME), lambda r: r.name, width=18),
        Column("country", say(COUNTRY), lambda r: r.country, width=10),
        Column("region", say(REGION), lambda r: r.region, width=15),
        Column("code", say(CODE), lambda r: r.code, width=8),
        Column(
            "population",
            say(POPULATION),
            lambda r: number(r.population) if r.population else "",
            width=12,
            right=True,
            sum=True,
        ),
        Column("link", say(LINK), lambda r: r.link, width=22),
        Column("goals", say(GOALS), lambda r: ", ".join(map(str, r.goals)), width=14),
    )


class PlacePanel(RecordPanel):
    """One municipality: form, checks, links, people, notes, history."""

    def __init__(self, model: PlacesModel, context: PlaceContext) -> None:
        self.model, self.context = model, context
        self.form = RecordForm(context, FIELDS, name="municipalityForm", save=self._save, lists=model.lists)
        self.checks = FindingsList(context, "municipalityChecks")
        self.links, self.people = column(gap=8), column(gap=8)
        self.notes = NotesPanel(context, "municipalityNotes", "registry_municipality", model.names)
        self.history = HistoryList(context, "municipalityHistory")
        super().__init__(
            context,
            "municipality",
            (
                Tab("form", say(FORM), self.form, self._show_form, self.form.leave),
                Tab("checks", say(CHECKS), self.checks, lambda id: self.checks.show_findings(model.findings(id))),
                Tab("links", say(LINKS), page_of(self.links, "municipalityLinks"), self._show_links),
                Tab("people", say(PEOPLE), page_of(self.people, "municipalityPeople"), self._show_people),
                Tab("notes", say(NOTES), self.notes, self.notes.show_record, self.notes.leave),
                Tab("history", say(HISTORY), self.history, lambda id: self.history.show_changes(model.history(id))),
            ),
            head=self._show_head,
        )
        self._shown: UUID | None = None

    def record_tabs_to(self, id: str) -> None:
        """Bring a tab to the front."""
        self.open_tab(id)

    def _save(self, field_id: str, row_id: Any, value: Any) -> None:
        if self.id is not None:
            self.model.save(self.id, field_id, value)

    def _show_head(self, id: UUID) -> None:
        head = self.model.head(id)
        self.set_head(head.title, head.subtitle, head.badges)
        goals = [tiles(head.goals)] if head.goals else []
        twice = [unite_button(self, self.model, self.context, id)] if self.model.twins(id) else []
        self.set_actions(*goals, *twice)
        self.set_count("checks", len(self.model.findings(id)))
        self.set_count("links", len(self.model.links_of(id)))
        self.set_count("people", len(self.model.people_of(id)))

    def _show_form(self, id: UUID) -> None:
        own = [f for f in self.model.findings(id) if f.record_type == "registry_municipality" and f.record_id == id]
        self.form.show_record(self.model.values(id), findings=own, same=id == self._shown, record=id)
        self._shown = id

    def _show_links(self, id: UUID) -> None:
        clear(self.links)
        found = self.model.links_of(id)
        if not found:
            self.links.addWidget(label(say(NO_LINKS), "muted", "municipalityNoLinks"))
        for link in found:
            self.links.addWidget(line(link.name, link.remark, link.id.hex, self._opener("registry_link", link.id)))

    def _show_people(self, id: UUID) -> None:
        clear(self.people)
        found = self.model.people_of(id)
        if not found:
            self.people.addWidget(label(say(NO_PEOPLE), "muted", "municipalityNoPeople"))
        for person in found:
            words = "\n".join(function_words(f) for f in person.functions)
            self.people.addWidget(line(person.name, words, person.id.hex, self._opener("registry_person", person.id)))

    def _opener(self, record_type: str, id: UUID) -> Callable[[], None]:
        return lambda: self.context.jump(record_type, id)


def page_of(inside: Any, name: str) -> QWidget:
    """A scrolling page around a column that is filled later."""
    box = column(inside, None, gap=8, margins=(16, 12, 16, 16))
    return scrolling(panel(box, f"{name}Page"), name)


def line(title: str, text: str, name: str, on: Callable[[], object]) -> QWidget:
    """A card with a name, what there is to say, and the way to it."""
    opened = button(say(OPEN, name=title), f"open_{name}", on, role="link", icon="arrow-right")
    texts = column(label(title, "strong", wrap=True), gap=2)
    if text:
        texts.addWidget(label(text, "muted", wrap=True))
    box = row(gap=8, margins=(12, 8, 12, 8))
    box.addLayout(texts, 1)
    box.addWidget(opened)
    return frame(box, f"card_{name}")


class NewPlace(Sheet):
    """A small form for a municipality that is in no list yet; doubles are told before it is added."""

    def __init__(self, parent: QWidget, model: PlacesModel, context: PlaceContext) -> None:
        super().__init__(parent, "newMunicipalitySheet", say(NEW), say(NEW_TEXT), say(ADD))
        self.model, self.context = model, context
        self.made: UUID | None = None
        self._warned: tuple[str, str, str] | None = None
        self.name, self.code, self.region = QLineEdit(), QLineEdit(), QLineEdit()
        self.country = ChoiceBox("newMunicipalityCountry", model.lists("countries"))
        self.add(say(NAME), self.name, "newMunicipalityName")
        self.add(say(COUNTRY), self.country, "newMunicipalityCountry")
        self.add(say(REGION), self.region, "newMunicipalityRegion")
        self.add(say(CODE), self.code, "newMunicipalityCode")
        self.extra = self._add

    def _add(self) -> bool:
        typed = (self.name.text().strip(), str(self.country.code or ""), self.code.text().strip())
        doubles = self.model.doubles(*typed) if self._warned != typed else ()
        if doubles:
            self._warned = typed
            self.done_button.setText(say(ADD_ANYWAY))
            self.say_problem("\n".join(self.context.finding_text(f) for f in doubles[:4]))
            return False
        try:
            self.made = self.model.add(name=typed[0], country=typed[1], code=typed[2], region=self.region.text())
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True
