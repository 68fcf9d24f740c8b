"""The place *Settings*: look, people, the association's papers, safety copies, who may read what."""

from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QLineEdit, QTabWidget, QWidget

from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.basics import badge, button, clear, column, heading, label, named, panel, row, scrolling
from sdgp_desktop.qtkit.dialogs import Sheet, ask, tell
from sdgp_desktop.qtkit.form import RecordForm
from sdgp_desktop.qtkit.language import NAMES, language, moment, number, say
from sdgp_desktop.qtkit.place import Place, PlaceContext
from sdgp_desktop.qtkit.theme import SIZES, theme
from sdgp_desktop.shell import words
from sdgp_desktop.shell.settings_model import SettingsModel

ABOUT = mark("shell", "How the program looks, who works here, what stands on your papers, where your copies are")
LOOK = mark("shell", "Look and language")
LANGUAGE = mark("shell", "Language of the window")
COLOURS = mark("shell", "Colours")
TEXT_SIZE = mark("shell", "Size of the text")
SYSTEM, LIGHT, DARK = mark("shell", "As the system"), mark("shell", "Light"), mark("shell", "Dark")
PEOPLE = mark("shell", "People")
PEOPLE_ABOUT = mark("shell", "A PIN encrypts the database. It protects against a curious colleague and a stolen laptop, not against somebody who looks over your shoulder. Print the recovery key: a PIN that everybody forgot cannot be brought back without it.")
ADD_PERSON = mark("shell", "Add somebody")
ROLE = mark("shell", "Role")
NAME = mark("shell", "Name")
ADD = mark("shell", "Add")
HAS_PIN, NO_PIN = mark("shell", "PIN set"), mark("shell", "no PIN")
WORK_AS = mark("shell", "Work as this person")
WORKING = mark("shell", "works now")
SET_PIN = mark("shell", "Set a PIN")
NEW_PIN = mark("shell", "New PIN (4 digits or more)")
AGAIN = mark("shell", "The same once more")
PIN_DIFFERS = mark("shell", "The two PINs differ, or are shorter than 4 signs. Nothing was changed.")
PIN_SET = mark("shell", "The PIN is set. Your recovery key, to be kept on paper by two people:")
ASSOCIATION = mark("shell", "Association and papers")
COPIES = mark("shell", "Safety copies")
COPIES_ABOUT = mark("shell", "Copies are made every day, before an import and before going back. A copy on the same disk does not help when the laptop is gone: put the whole office on a stick every week.")
COPY_NOW = mark("shell", "Make a copy now")
TO_STICK = mark("shell", "Put the whole office into one file…")
COPIED = mark("shell", "The office was written to {file}.")
LOOK_INTO = mark("shell", "Look into it")
GO_BACK = mark("shell", "Go back to it…")
GO_BACK_TITLE = mark("shell", "Go back to the copy of {moment}?")
GO_BACK_TEXT = mark("shell", "The present state is kept as a copy first, so that you can return. The window opens again at once.")
NO_COPIES = mark("shell", "There is no copy yet.")
HOLDS = mark("shell", "This copy holds")
AUDIENCES = mark("shell", "Who may read what")
AUDIENCES_ABOUT = mark("shell", "Every record belongs to one circle of offices. A packet carries only what its receivers may read.")
EVERYBODY = mark("shell", "every office")
REASONS: dict[str, Text] = {
    "daily": mark("shell", "copy of the day"),
    "import": mark("shell", "before an import"),
    "restore": mark("shell", "before going back"),
    "migration": mark("shell", "before an update"),
    "asked": mark("shell", "asked for"),
}


class SettingsPage(QWidget):
    """Parts as tabs; every change takes effect at once."""

    def __init__(self, model: SettingsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("settingsPage")
        self.model, self.context = model, context
        self.tabs = QTabWidget()
        named(self.tabs, "settingsParts", say(words.SETTINGS))
        self.parts = {
            "look": self.tabs.addTab(self._look(), say(LOOK)),
            "people": self.tabs.addTab(self._people(), say(PEOPLE)),
            "association": self.tabs.addTab(self._association(), say(ASSOCIATION)),
            "copies": self.tabs.addTab(self._copies(), say(COPIES)),
            "audiences": self.tabs.addTab(self._audiences(), say(AUDIENCES)),
        }
        box = column(heading(say(words.SETTINGS), say(ABOUT)), gap=12, margins=(20, 16, 20, 16))
        box.addWidget(self.tabs, 1)
        self.setLayout(box)
        context.on_change(self, ("registry_staff", "registry_association"), self.refresh)
        context.shown.connect(self.refresh)

    def show_part(self, code: str) -> None:
        """Bring one part into view."""
        self.tabs.setCurrentIndex(self.parts[code])

    def refresh(self) -> None:
        """Show people and copies anew."""
        self.show_people()
        self.show_copies()

    # -- look ----------------------------------------------------------------------------------------------------

    def _look(self) -> QWidget:
        self.language = self._box("settingsLanguage", say(LANGUAGE), list(NAMES.items()), language().code)
        self.language.activated.connect(lambda *_: language().set(self.language.currentData()))
        colours = [("system", say(SYSTEM)), ("light", say(LIGHT)), ("dark", say(DARK))]
        self.colours = self._box("settingsColours", say(COLOURS), colours, theme().choice)
        self.colours.activated.connect(lambda *_: theme().set_choice(self.colours.currentData()))
        sizes = [(size, f"{size} %") for size in SIZES]
        self.sizes = self._box("settingsTextSize", say(TEXT_SIZE), sizes, theme().percent)
        self.sizes.activated.connect(lambda *_: theme().set_percent(self.sizes.currentData()))
        grid = QGridLayout()
        for line, made in enumerate((self.language, self.colours, self.sizes)):
            text = label(made.accessibleName())
            text.setBuddy(made)
            grid.addWidget(text, line, 0)
            grid.addWidget(made, line, 1)
        grid.setColumnStretch(2, 1)
        grid.setVerticalSpacing(theme().dp(10))
        grid.setHorizontalSpacing(theme().dp(16))
        box = column(gap=12, margins=16)
        box.addLayout(grid)
        box.addStretch(1)
        return panel(box, "settingsLook")

    def _box(self, name: str, spoken: str, choices: list[tuple[object, str]], now: object) -> QComboBox:  # type: ignore[valid-type]
        made = QComboBox()
        named(made, name, spoken)
        for code, text in choices:
            made.addItem(text, code)
        made.setCurrentIndex(max(0, made.findData(now)))
        return made

    # -- people --------------------------------------------------------------------------------------------------

    def _people(self) -> QWidget:
        self.people = column(gap=4)
        add = button(say(ADD_PERSON), "addPerson", self.add_person, icon="user-plus", role="primary")
        box = column(label(say(PEOPLE_ABOUT), "muted", "peopleAbout", wrap=True), gap=12, margins=16)
        box.addLayout(self.people)
        box.addLayout(row(add, None))
        box.addStretch(1)
        self.show_people()
        return scrolling(panel(box, "settingsPeople"), "settingsPeopleScroll")

    def show_people(self) -> None:
        """One line a person."""
        clear_rows(self.people)
        roles = dict(self.model.roles())
        me = self.context.office.person.id
        for id, name, role, has_pin in self.model.people():
            line = row(label(name, "strong", "personName"), label(say(roles[role]) if role in roles else role, "muted"), gap=12)
            line.addWidget(badge(say(HAS_PIN if has_pin else NO_PIN), "good" if has_pin else ""))
            line.addStretch(1)
            if id == me:
                line.addWidget(badge(say(WORKING), "accent"))
                line.addWidget(button(say(SET_PIN), "setPin", self.set_pin, icon="key", role="link"))
            else:
                line.addWidget(button(say(WORK_AS), "workAs", lambda id=id: self.work_as(id), role="link"))
            self.people.addWidget(panel(line, "person"))

    def add_person(self) -> None:
        """Ask for a name and a role."""
        sheet = Sheet(self, "personSheet", say(ADD_PERSON), "", say(ADD))
        name = QLineEdit()
        sheet.add(say(NAME), name, "newPersonName")
        roles = self._box("newPersonRole", say(ROLE), [(c, say(t)) for c, t in self.model.roles()], "officer")
        sheet.add(say(ROLE), roles)
        sheet.extra = lambda: bool(name.text().strip())
        sheet.accepted.connect(
            lambda: self.context.do(lambda: self.model.add_person(name.text().strip(), roles.currentData()))
        )
        sheet.open()

    def work_as(self, id: UUID) -> None:
        """Let somebody else work here from now on."""
        self.context.do(lambda: self.model.work_as(id))
        self.show_people()

    def set_pin(self) -> None:
        """Ask for a new PIN twice; the database is encrypted with the first one."""
        sheet = Sheet(self, "pinSheet", say(SET_PIN), say(PEOPLE_ABOUT), say(SET_PIN))
        first, second = QLineEdit(), QLineEdit()
        for field, text, name in ((first, NEW_PIN, "newPin"), (second, AGAIN, "newPinAgain")):
            field.setEchoMode(QLineEdit.EchoMode.Password)
            sheet.add(say(text), field, name)

        def fits() -> bool:
            good = first.text() == second.text() and len(first.text()) >= 4
            sheet.say_problem("" if good else say(PIN_DIFFERS))
            return good

        sheet.extra = fits
        sheet.accepted.connect(lambda: self._pin_given(first.text()))
        sheet.open()

    def _pin_given(self, pin: str) -> None:
        recovery = self.context.do(lambda: self.context.office.set_pin(pin))
        if recovery:
            tell(self, say(SET_PIN), f"{say(PIN_SET)}\n\n{recovery}", icon="key")
        self.show_people()

    # -- the association -----------------------------------------------------------------------------------------

    def _association(self) -> QWidget:
        codes = self.model.codes()
        self.which = self._box("settingsAssociation", say(ASSOCIATION), list(codes), self.context.office.code)
        self.form = RecordForm(
            self.context,
            self.model.fields,
            name="associationForm",
            asked="",
            save=self.model.save_association,
            lists=self.model.choices,
        )
        self.which.activated.connect(lambda *_: self.show_association())
        self.context.on_leave(self.form.leave)
        self.show_association()
        return panel(column(self.which, self.form, gap=8, margins=16), "settingsAssociationPart")

    def show_association(self) -> None:
        """Show the chosen association."""
        self.form.show_record(self.model.association(self.which.currentData()), {}, [])

    # -- copies --------------------------------------------------------------------------------------------------

    def _copies(self) -> QWidget:
        self.copies = column(gap=4)
        buttons = row(
            button(say(COPY_NOW), "copyNow", self.copy_now, icon="save", role="primary"),
            button(say(TO_STICK), "copyOffice", self.copy_office, icon="usb"),
            None,
        )
        box = column(label(say(COPIES_ABOUT), "muted", "copiesAbout", wrap=True), buttons, gap=12, margins=16)
        box.addLayout(self.copies)
        box.addStretch(1)
        self.show_copies()
        return scrolling(panel(box, "settingsCopies"), "settingsCopiesScroll")

    def show_copies(self) -> None:
        """One line a copy."""
        clear_rows(self.copies)
        found = self.model.copies()
        if not found:
            self.copies.addWidget(label(say(NO_COPIES), "muted", "noCopies"))
        for copy in found[:60]:
            reason = REASONS.get(copy.reason)
            line = row(
                label(moment(copy.moment), "strong"),
                label(say(reason) if reason else copy.reason, "muted"),
                label(f"{number(copy.bytes // 1024)} kB", "muted"),
                None,
                button(say(LOOK_INTO), "lookInto", lambda name=copy.name: self.look_into(name), icon="eye", role="link"),
                button(say(GO_BACK), "goBack", lambda c=copy: self.go_back(c.name, moment(c.moment)), icon="archive-restore", role="link"),
                gap=12,
            )
            self.copies.addWidget(panel(line, "copy"))

    def copy_now(self) -> None:
        """Make a safety copy."""
        self.context.do(self.model.copy_now)
        self.show_copies()

    def copy_office(self) -> None:
        """Ask for a file and put everything into it."""
        name, _ = QFileDialog.getSaveFileName(self, say(TO_STICK), f"{self.context.office.code}.sdgo", "*.sdgo")
        if name and self.context.do(lambda: self.model.copy_office(Path(name))) is not None:
            self.context.notice(say(COPIED, file=Path(name).name))

    def look_into(self, name: str) -> None:
        """Tell what a copy holds."""
        counts = self.context.do(lambda: self.model.counts_of(name))
        if counts is not None:
            lines = "\n".join(f"{number(n)}  {kind}" for kind, n in sorted(counts.items()) if n)
            tell(self, say(HOLDS), lines)

    def go_back(self, name: str, when: str) -> None:
        """Go back to a copy, after a question: the only way back is the copy made just before."""
        if ask(self, say(GO_BACK_TITLE, moment=when), say(GO_BACK_TEXT), say(GO_BACK).rstrip("…")):
            self.context.office.ask_restore(name)

    # -- audiences -----------------------------------------------------------------------------------------------

    def _audiences(self) -> QWidget:
        box = column(label(say(AUDIENCES_ABOUT), "muted", "audiencesAbout", wrap=True), gap=10, margins=16)
        for code, offices in self.model.audiences():
            box.addLayout(row(label(code, "strong"), label(offices or say(EVERYBODY), "muted"), None, gap=16))
        box.addStretch(1)
        return panel(box, "settingsAudiences")


def clear_rows(layout: object) -> None:
    """Empty a column of lines."""
    clear(layout)  # type: ignore[arg-type]


def build(context: PlaceContext) -> QWidget:
    """Make the place."""
    return SettingsPage(SettingsModel(context), context)


PLACE = Place(code="settings", icon="settings", title=words.SETTINGS, build=build, help="settings")
