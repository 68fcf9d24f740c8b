"""Before an office is open: the welcome of the first start, and who works here."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QWidget

from sdgp_desktop.qtkit.basics import button, column, frame, label, named, panel, picture, row, scrolling
from sdgp_desktop.qtkit.language import NAMES, language, say
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell import words

OFFICES = ("VVSG", "RALGA", "ANCB")  # the associations that ship; others are made in Settings of one of them


class Welcome(QWidget):
    """New office, open what I received, look at an example; and the databases opened before."""

    made = Signal(str, str)  # office code, person's name
    opened = Signal(str)  # a file
    example = Signal()

    def __init__(self, recent: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self.languages = QComboBox()
        named(self.languages, "welcomeLanguage", "Language · Langue · Taal")
        for code, name in NAMES.items():
            self.languages.addItem(name, code)
        self.languages.setCurrentIndex(max(0, self.languages.findData(language().code)))
        self.languages.activated.connect(lambda *_: language().set(self.languages.currentData()))
        box = column(
            row(picture("handshake", "accent", 40), None, self.languages),
            label(say(words.WELCOME), "title", "welcomeTitle"),
            label(say(words.WELCOME_TEXT), "muted", "welcomeText", wrap=True),
            self._new_office(),
            self._way("openReceived", "folder-open", words.OPEN_RECEIVED, words.OPEN_RECEIVED_TEXT, self.choose_file),
            self._way("openExample", "sparkles", words.EXAMPLE, words.EXAMPLE_TEXT, self.example.emit),
            gap=12,
            margins=24,
        )
        if recent:
            box.addWidget(label(say(words.RECENT), "strong", "recentTitle"))
            for path in recent[:10]:
                box.addWidget(self._recent(path))
        box.addStretch(1)
        inside = panel(box, "welcomeInside")
        inside.setMaximumWidth(theme().dp(640))
        self.setLayout(column(scrolling(panel(row(None, inside, None)), "welcomeScroll")))

    def _way(self, name: str, icon: str, title: object, text: object, on: Callable[[], object]) -> QWidget:
        made = button(f"{say(title)}\n{say(text)}", name, on, icon=icon, role="tile")  # type: ignore[arg-type]
        return made

    def _new_office(self) -> QWidget:
        self.office = QComboBox()
        named(self.office, "newOfficeCode", say(words.ASSOCIATION))
        for code in OFFICES:
            self.office.addItem(code, code)
        self.person = QLineEdit()
        named(self.person, "newOfficePerson", say(words.YOUR_NAME))
        self.person.returnPressed.connect(self.make)
        self.problem = label("", "muted", "newOfficeProblem", wrap=True)
        office_label, person_label = label(say(words.ASSOCIATION)), label(say(words.YOUR_NAME))
        office_label.setBuddy(self.office)
        person_label.setBuddy(self.person)
        fields = row(column(office_label, self.office, gap=4), gap=12)
        fields.addLayout(column(person_label, self.person, gap=4), 1)
        inside = column(
            label(say(words.NEW_OFFICE), "heading", "newOfficeTitle"),
            label(say(words.NEW_OFFICE_TEXT), "muted", "newOfficeText", wrap=True),
            fields,
            row(self.problem, None, button(say(words.MAKE), "makeOffice", self.make, icon="house-plus", role="primary")),
            gap=10,
            margins=16,
        )
        return frame(inside, "newOffice")

    def _recent(self, path: str) -> QWidget:
        there = Path(path).exists()
        text = Path(path).name if there else say(words.MISSING_FILE, file=Path(path).name)
        made = button(text, "recent", lambda: self.opened.emit(path), icon="database", role="link")
        made.setEnabled(there)
        return made

    def make(self) -> None:
        """Make the office when a name is given."""
        name = " ".join(self.person.text().split())
        self.problem.setText("" if name else say(words.NAME_MISSING))
        if name:
            self.made.emit(self.office.currentData(), name)

    def choose_file(self) -> None:
        """Ask for a database or a safety copy."""
        name, _ = QFileDialog.getOpenFileName(self, say(words.OPEN_RECEIVED), "", f"{say(words.DATABASES)} (*.db *.sdgo)")
        if name:
            self.opened.emit(name)


class SignIn(QWidget):
    """Who works here, and the PIN where there is one."""

    signed = Signal(str, str)  # person id, PIN

    def __init__(self, people: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName("signIn")
        self.person = QComboBox()
        named(self.person, "signInPerson", say(words.WHO))
        for id, name in people:
            self.person.addItem(name, id)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        named(self.pin, "signInPin", say(words.PIN))
        self.pin.returnPressed.connect(self.go_on)
        self.problem = label("", "muted", "signInProblem", wrap=True)
        who, pin = label(say(words.WHO)), label(say(words.PIN))
        who.setBuddy(self.person)
        pin.setBuddy(self.pin)
        inside = column(
            label(say(words.WHO), "title", "signInTitle"),
            who,
            self.person,
            pin,
            self.pin,
            self.problem,
            row(None, button(say(words.GO_ON), "signInGo", self.go_on, icon="log-in", role="primary")),
            gap=8,
            margins=24,
        )
        card = frame(inside, "signInCard")
        card.setFixedWidth(theme().dp(400))
        self.setLayout(column(None, row(None, card, None), None))

    def go_on(self) -> None:
        """Try the PIN."""
        self.signed.emit(self.person.currentData(), self.pin.text())

    def say_wrong(self) -> None:
        """The PIN does not fit."""
        self.problem.setText(say(words.PIN_WRONG))
        self.pin.clear()
        self.pin.setFocus()
