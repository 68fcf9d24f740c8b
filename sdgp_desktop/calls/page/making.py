"""Small forms: a new call (from the rules that ship or from another call) and a new programme."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from sdgp_desktop.calls.fields import CALL_FIELDS
from sdgp_desktop.calls.model import MakingModel
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import needed_day
from sdgp_desktop.qtkit.theme import theme

NEW_CALL = mark("calls", "New call")
CALL_TEXT = mark("calls", "The call begins as a draft: you can still change every rule before you open it.")
NEW_PROGRAMME = mark("calls", "New programme")
BASED_ON, CODE, NAME = mark("calls", "Rules as in"), mark("calls", "Code"), mark("calls", "Name")
PROGRAMME, COUNTRY, THEME = mark("calls", "Programme"), mark("calls", "Partner country"), mark("calls", "Theme")
NEW_THEME = mark("calls", "“{name}” is not in the list yet: it becomes a new theme, with these goals.")
THEME_GOALS = mark("calls", "Goals of the new theme (numbers, with semicolons)")
ADMITTED = mark("calls", "Admitted (codes, with semicolons)")
PLACES = mark("calls", "Places")
NO_PROGRAMME = mark(
    "calls",
    "No programme holds partnerships from {first} to {last}. Change the days, or make the programme first.",
)
DAYS = (
    ("opens", mark("calls", "Opens on")),
    ("closes", mark("calls", "Closes on")),
    ("period_start", mark("calls", "Partnerships from")),
    ("period_end", mark("calls", "Partnerships until")),
)
ASSOCIATION_CODE = mark("calls", "New association of the country: code")
ASSOCIATION_NAME = mark("calls", "New association of the country: name")
ASSOCIATION_LANGUAGE = mark("calls", "Language of its letters")
MAKE, STARTS, ENDS = mark("calls", "Make it"), mark("calls", "First day"), mark("calls", "Last day")
DONOR = mark("calls", "Donor")
NAME_LIMIT = next(f.limit or 0 for f in CALL_FIELDS if f.id == "c.name_en")


class NewCall(Sheet):
    """Everything a draft of a call needs; the rest is typed in its rule book."""

    def __init__(self, parent: QWidget, model: MakingModel, context: PlaceContext, based_on: UUID | None) -> None:
        super().__init__(parent, "newCallSheet", say(NEW_CALL), say(CALL_TEXT), say(MAKE))
        self.model, self.context = model, context
        self.made: UUID | None = None
        self.own_programme = False  # whether somebody chose the programme: then it no longer follows the days
        self.based_on = ChoiceBox("newCallBasedOn", model.calls())
        self.programme = ChoiceBox("newCallProgramme", model.programmes())
        self.country = ChoiceBox("newCallCountry", model.countries())
        self.theme = ChoiceBox("newCallTheme", model.themes())
        self.theme.takes_new = True
        self.code, self.title, self.goals, self.admitted, self.places = (QLineEdit() for _ in range(5))
        self.days = {key: QLineEdit() for key, _ in DAYS}
        self.association = {key: QLineEdit() for key in ("code", "name")}
        self.letters = ChoiceBox("newCallAssociationLanguage", model.languages())
        self._rows()
        self.based_on.chosen.connect(self._suggest)
        self.programme.chosen.connect(self._programme_chosen)
        for key in ("period_start", "period_end"):
            self.days[key].editingFinished.connect(self._follow)
        self.country.chosen.connect(self._country_chosen)
        self.theme.chosen.connect(lambda _: self._theme_typed())
        self.theme.wrong.connect(lambda _: self._theme_typed())
        self.extra = self._make
        for field in (self.based_on, self.code, self.programme, self.admitted):
            field.setMinimumWidth(theme().dp(320))
        self.setMinimumWidth(theme().dp(640))
        if based_on is not None:
            self.based_on.show_code(based_on)
            self._suggest(based_on)
        self._country_chosen(self.country.code)
        self._theme_typed()

    def _rows(self) -> None:
        self.add(say(BASED_ON), self.based_on, "newCallBasedOn")
        self.add(say(CODE), self.code, "newCallCode")
        self.add(say(NAME), self.title, "newCallName")
        self.add(say(PROGRAMME), self.programme, "newCallProgramme")
        self.add(say(COUNTRY), self.country, "newCallCountry")
        self.add(say(THEME), self.theme, "newCallTheme")
        self.add(say(THEME_GOALS), self.goals, "newCallThemeGoals")
        for key, text in DAYS:
            self.add(say(text), self.days[key], f"newCall_{key}")
        self.add(say(ADMITTED), self.admitted, "newCallAdmitted")
        self.add(say(PLACES), self.places, "newCallPlaces")
        self.add(say(ASSOCIATION_CODE), self.association["code"], "newCallAssociationCode")
        self.add(say(ASSOCIATION_NAME), self.association["name"], "newCallAssociationName")
        self.add(say(ASSOCIATION_LANGUAGE), self.letters, "newCallAssociationLanguage")

    def _suggest(self, call_id: Any) -> None:
        if call_id is None:
            return
        found = self.model.suggestion(call_id)
        self.country.show_code(found["country"])
        self._country_chosen(found["country"])
        for key, line in self.days.items():
            line.setText(day(found[key]))
        self._follow()

    def _programme_chosen(self, code: Any) -> None:
        self.own_programme = code is not None
        self._follow()

    def _follow(self) -> None:
        """The programme is the one that holds the term of the partnerships, until somebody chooses one."""
        try:
            first, last = (needed_day(self.days[key].text()) for key in ("period_start", "period_end"))
        except Refusal:
            return  # half typed yet; what is wrong with a day is said when the call is made
        if not self.own_programme:
            self.programme.show_code(self.model.holder_of(first, last))
        lacks = self.programme.code is None
        self.say_beside(self.programme, say(NO_PROGRAMME, first=first, last=last) if lacks else "")

    def _country_chosen(self, code: Any) -> None:
        wanted = bool(code) and not self.model.has_association(str(code))
        for field in (*self.association.values(), self.letters):
            self.form.setRowVisible(field, wanted)
        if wanted and not self.letters.code:
            spoken = self.model.country_of(str(code)).languages
            self.letters.show_code(next((s for s in spoken if s in ("nl", "fr", "en")), "en"))

    def _theme_typed(self) -> None:
        """A theme that stands in no list becomes a new one, and its goals are asked for."""
        new = self.theme.unread
        self.say_beside(self.theme, say(NEW_THEME, name=new) if new else "")
        self.form.setRowVisible(self.goals, bool(new))

    def _make(self) -> bool:
        self.theme.commit()
        new = self.theme.unread
        if new and not self.goals.isVisibleTo(self):
            self._theme_typed()
            self.goals.setFocus()
            return False
        self._follow()
        try:
            if self.programme.code is None:
                raise Refusal("field_missing", field=PROGRAMME)
            if len(self.title.text().strip()) > NAME_LIMIT:  # the form has one name, the record one for each language
                self.title.setFocus()
                raise Refusal("field_too_long", field=NAME, limit=NAME_LIMIT)
            days = {key: needed_day(line.text()) for key, line in self.days.items()}
            texts = {"themes": self.theme.code, "admitted": self.admitted.text(), "places": self.places.text()}
            self.made = self.model.make_call(
                self.code.text().strip(),
                self.programme.code,
                str(self.country.code or ""),
                days,
                name=self.title.text(),
                based_on=self.based_on.code,
                rules={key: str(text) for key, text in texts.items() if text and not (new and key == "themes")},
                theme={"name": new, "goals": self.goals.text()},
                association={
                    **{key: line.text().strip() for key, line in self.association.items()},
                    "language": str(self.letters.code or ""),
                },
            )
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True


class NewProgramme(Sheet):
    """Code, days and donor of a programme."""

    def __init__(self, parent: QWidget, model: MakingModel, context: PlaceContext) -> None:
        super().__init__(parent, "newProgrammeSheet", say(NEW_PROGRAMME), "", say(MAKE))
        self.model, self.context = model, context
        self.made: UUID | None = None
        self.code, self.starts, self.ends, self.donor = (QLineEdit() for _ in range(4))
        self.add(say(CODE), self.code, "newProgrammeCode")
        self.add(say(STARTS), self.starts, "newProgrammeStarts")
        self.add(say(ENDS), self.ends, "newProgrammeEnds")
        self.add(say(DONOR), self.donor, "newProgrammeDonor")
        self.extra = self._make

    def _make(self) -> bool:
        try:
            starts, ends = needed_day(self.starts.text()), needed_day(self.ends.text())
            self.made = self.model.make_programme(self.code.text().strip(), starts, ends, self.donor.text())
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False
        return True
