"""Before an office is open: the welcome of the first start, and who works here."""

import csv
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QFrame, QLineEdit, QWidget

from sdgp_desktop.kernel.series import desk_of, series_of
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.qtkit.basics import (
    Banner,
    button,
    column,
    frame,
    label,
    named,
    panel,
    picture,
    row,
    scrolling,
    styled,
)
from sdgp_desktop.qtkit.choice import Choices
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import NAMES, language, say
from sdgp_desktop.qtkit.theme import RESOURCES, theme
from sdgp_desktop.shell import words
from sdgp_desktop.shell.here import OfficeHere
from sdgp_desktop.shell.keylines import key_line

SHOWN = 10
DESKS_SHOWN = 9  # computers of one association in the list; the command line takes more


def associations() -> list[tuple[str, str]]:
    """The associations that ship, by code and name; others are made in Settings of one of them."""
    path = RESOURCES / "reference" / "associations.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return [(line["code"], line["name"]) for line in csv.DictReader(file)]


def desk_choices(code: str) -> list[tuple[int, str]]:
    """Which computer of an association this is, in words."""
    further = [
        (n, say(words.FURTHER_COMPUTER, number=n, series=series_of(desk_of(code, n))))
        for n in range(2, DESKS_SHOWN + 1)
    ]
    return [(1, say(words.FIRST_COMPUTER)), *further]


class Way(QFrame):
    """One of the ways to begin: an icon, what it is, what it does; the whole of it is a button."""

    chosen = Signal()

    def __init__(self, name: str, icon: str, title: str, text: str) -> None:
        super().__init__()
        named(self, name, f"{title}. {text}")
        self.setProperty("role", "way")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        texts = column(label(title, "heading", f"{name}Title"), label(text, "muted", wrap=True), gap=2)
        line = row(picture(icon, "accent", 26), gap=16, margins=(18, 14, 18, 14))
        line.addLayout(texts, 1)
        line.addWidget(picture("chevron-right", "muted", 18))
        self.setLayout(line)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        styled(self, focused=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        styled(self, focused=False)


def language_box(name: str) -> QComboBox:
    """The languages by their own names; choosing one speaks it at once."""
    made = named(Choices(), name, "Language · Langue · Taal")
    for code, words_of_it in NAMES.items():
        made.addItem(words_of_it, code)
    made.setCurrentIndex(max(0, made.findData(language().code)))
    made.activated.connect(lambda *_: QTimer.singleShot(0, lambda: language().set(str(made.currentData()))))
    return made


class Welcome(QWidget):
    """New office, open what I received, look at an example; and the databases opened before."""

    made = Signal(str, str, int)  # office code, person's name, which computer of the office
    opened = Signal(str)  # a file
    example = Signal()

    def __init__(self, recent: Sequence[str], problem: str = "", here: Sequence[OfficeHere] = ()) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self.banner = Banner(problem, "bad", "welcomeProblem")
        self.banner.setVisible(bool(problem))
        received = self._way("openReceived", "folder-open", words.OPEN_RECEIVED, words.OPEN_RECEIVED_TEXT)
        received.chosen.connect(self.choose_file)
        example = self._way("openExample", "sparkles", words.EXAMPLE, words.EXAMPLE_TEXT)
        example.chosen.connect(self.example.emit)
        box = column(
            row(picture("handshake", "accent", 40), None, language_box("welcomeLanguage")),
            label(say(words.WELCOME), "title", "welcomeTitle"),
            label(say(words.WELCOME_TEXT), "muted", "welcomeText", wrap=True),
            self.banner,
            *self._here(here),
            self._new_office(),
            received,
            example,
            gap=12,
            margins=24,
        )
        others = [path for path in recent if Path(path) not in {one.path for one in here}]
        if others:
            box.addSpacing(theme().dp(8))
            box.addWidget(label(say(words.RECENT), "strong", "recentTitle"))
            twice = Counter(Path(path).name for path in others[:SHOWN])
            for number, path in enumerate(others[:SHOWN]):
                box.addWidget(self._recent(path, number, twice[Path(path).name] > 1))
        box.addStretch(1)
        inside = panel(box, "welcomeInside")
        inside.setFixedWidth(theme().dp(620))
        self.setLayout(column(scrolling(panel(row(None, inside, None)), "welcomeScroll")))

    def _way(self, name: str, icon: str, title: Text, text: Text) -> Way:
        return Way(name, icon, say(title), say(text))

    def _here(self, here: Sequence[OfficeHere]) -> list[Way]:
        """The offices that lie here already: to open one is what somebody mostly wants."""
        self.here = [
            Way(f"openHere{n}", "database", say(words.OPEN_HERE, file=one.path.name), one.words)
            for n, one in enumerate(here)
        ]
        for way, one in zip(self.here, here, strict=True):
            way.chosen.connect(lambda path=str(one.path): self.opened.emit(path))
        return self.here

    def give_focus(self) -> None:
        """To the office that is there, or to the name that a new one needs."""
        (self.here[0] if self.here else self.person).setFocus()

    def _new_office(self) -> QWidget:
        self.office = named(Choices(), "newOfficeCode", say(words.ASSOCIATION))
        for code, name in associations():
            self.office.addItem(f"{code} · {name}", code)
        self.office.setMinimumContentsLength(16)
        self.office.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person = named(QLineEdit(), "newOfficePerson", say(words.YOUR_NAME))
        self.person.returnPressed.connect(self.make)
        self.desk = named(Choices(), "newOfficeDesk", say(words.WHICH_COMPUTER))
        self.office.currentIndexChanged.connect(self._name_desks)
        self._name_desks()
        self.problem = label("", "strong", "newOfficeProblem", wrap=True)
        office_label, person_label = label(say(words.ASSOCIATION)), label(say(words.YOUR_NAME))
        desk_label = label(say(words.WHICH_COMPUTER))
        for text, editor in ((office_label, self.office), (person_label, self.person), (desk_label, self.desk)):
            text.setBuddy(editor)
        fields = row(gap=12)
        fields.addLayout(column(office_label, self.office, gap=4), 1)
        fields.addLayout(column(person_label, self.person, gap=4), 1)
        make = button(say(words.MAKE), "makeOffice", self.make, icon="house-plus", role="primary")
        last = row(gap=12)
        last.addWidget(self.problem, 1)
        last.addWidget(make)
        inside = column(
            label(say(words.NEW_OFFICE), "heading", "newOfficeTitle"),
            label(say(words.NEW_OFFICE_TEXT), "muted", "newOfficeText", wrap=True),
            fields,
            column(desk_label, self.desk, gap=4),
            last,
            gap=10,
            margins=18,
        )
        return frame(inside, "newOffice")

    def _name_desks(self) -> None:
        """The first computer and the next ones, with what their numbers begin with in the chosen association."""
        now, code = max(0, self.desk.currentIndex()), str(self.office.currentData())
        self.desk.clear()
        for number, text in desk_choices(code):
            self.desk.addItem(text, number)
        self.desk.setCurrentIndex(now)

    def _recent(self, path: str, number: int, with_folder: bool) -> QWidget:
        there, name = Path(path).exists(), Path(path).name
        if with_folder:  # two files of one name are told apart by where they lie
            name = f"{name} · {Path(path).parent}"
        text = name if there else say(words.MISSING_FILE, file=name)
        icon = "database" if there else "file-question-mark"
        made = button(text, f"recent{number}", lambda: self.opened.emit(path), icon=icon, role="link", hint=path)
        made.setEnabled(there)
        return made

    def make(self) -> None:
        """Make the office when a name is given."""
        name = " ".join(self.person.text().split())
        self.problem.setText("" if name else say(words.NAME_MISSING))
        if name:
            self.made.emit(self.office.currentData(), name, self.desk.currentData())
        else:
            self.person.setFocus()

    def choose_file(self) -> None:
        """Ask for a database or a safety copy."""
        kinds = f"{say(words.DATABASES)} (*.db *.sdgo)"
        name, _ = QFileDialog.getOpenFileName(self, say(words.OPEN_RECEIVED), "", kinds)
        if name:
            self.opened.emit(name)


class SignIn(QWidget):
    """Who works here, and the PIN where there is one; or the recovery key."""

    signed = Signal(str, str)  # person id, PIN
    recovered = Signal(str)  # what was typed as recovery key
    elsewhere = Signal()  # another database

    def __init__(self, people: Sequence[tuple[str, str]], file: str = "") -> None:
        super().__init__()
        self.setObjectName("signIn")
        self.check_key: Callable[[str], str] = lambda typed: ""  # what is wrong with a recovery key, in words
        self.person = named(Choices(), "signInPerson", say(words.WHO))
        for id, name in people:
            self.person.addItem(name, id)
        self.pin = named(QLineEdit(), "signInPin", say(words.PIN))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.returnPressed.connect(self.go_on)
        self.problem = label("", "strong", "signInProblem", wrap=True)
        self.problem.hide()
        who, pin = label(say(words.YOUR_NAME)), label(say(words.PIN))
        who.setBuddy(self.person)
        pin.setBuddy(self.pin)
        go = button(say(words.GO_ON), "signInGo", self.go_on, icon="log-in", role="primary")
        key = button(say(words.USE_RECOVERY), "useRecovery", self.ask_recovery, role="link")
        other = button(say(words.OTHER_DATABASE), "otherDatabase", self.elsewhere.emit, role="link")
        inside = column(
            row(picture("key-round", "accent", 28), None),
            label(say(words.WHO), "title", "signInTitle"),
            label(file, "muted", "signInFile"),
            6,
            column(who, self.person, gap=4),
            column(pin, self.pin, gap=4),
            self.problem,
            row(key, None, go),
            other,
            gap=10,
            margins=24,
        )
        card = frame(inside, "signInCard")
        card.setFixedWidth(theme().dp(420))
        self.setLayout(column(None, row(None, card, None), None))

    def go_on(self) -> None:
        """Try the PIN; what was said about the one before is no longer so, and opening takes a moment."""
        self.problem.hide()
        self.repaint()
        self.signed.emit(self.person.currentData(), self.pin.text())

    def say_wrong(self, text: str = "") -> None:
        """The PIN does not fit."""
        self.problem.setText(text or say(words.PIN_WRONG))
        self.problem.show()
        self.pin.clear()
        self.pin.setFocus()

    def ask_recovery(self) -> None:
        """Ask for the key of the recovery sheet."""
        sheet = Sheet(
            self, "recoverySheet", say(words.RECOVERY_KEY), say(words.USE_RECOVERY_TEXT), say(words.OPEN_BUTTON)
        )
        line = key_line()
        sheet.add(say(words.RECOVERY_KEY), line, "typedRecovery")

        def right() -> bool:
            problem = self.check_key(line.text())
            sheet.say_problem(problem)
            if problem:
                line.setFocus()
            return not problem

        sheet.extra = right  # what was typed stays, and its mistake is told beside it
        sheet.accepted.connect(lambda: self._recover(line.text()))
        sheet.open()

    def _recover(self, key: str) -> None:
        self.problem.hide()
        self.repaint()
        self.recovered.emit(key)
