"""The line at the bottom: office and person, saved when, what is not sent, the last safety copy."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton

from sdgp_desktop.qtkit.basics import button, label, named, row
from sdgp_desktop.qtkit.language import clock, day, say
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell import words


class Statusbar(QFrame):
    """Each part leads to where more is known: `asked` tells "person", "saved", "unsent" or "copy"."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "statusbar")
        self.person = self._part("officePerson", "person")
        self.saved = self._part("saveState", "saved")
        self.unsent = self._part("unsent", "unsent")
        self.copy = self._part("lastCopy", "copy")
        for made, icon in ((self.person, "user"), (self.unsent, "send"), (self.copy, "archive")):
            theme().set_icon(made, icon)
        self.message = label("", "muted", "statusMessage")
        self.notices = self._part("noticesButton", "notices")
        self._show(self.notices, say(words.NOTICES))
        theme().set_icon(self.notices, "bell")
        line = row(self.person, self.saved, self.unsent, self.copy, gap=4, margins=(8, 3, 8, 3))
        line.addWidget(self.message, 1)
        line.addWidget(self.notices)
        self.setLayout(line)

    def _part(self, name: str, code: str) -> QPushButton:
        return button("", name, lambda: self.asked.emit(code), role="status")

    def _show(self, made: QPushButton, text: str) -> None:
        made.setText(text.replace("&", "&&"))
        made.setAccessibleName(text)
        made.setVisible(bool(text))

    def show_person(self, office: str, person: str) -> None:
        """Who works here."""
        self._show(self.person, say(words.OFFICE_PERSON, office=office, person=person))

    def show_saved(self, moment: datetime | None) -> None:
        """When something was stored last."""
        theme().set_icon(self.saved, "check", "good")
        self._show(self.saved, say(words.SAVED_AT, time=clock(moment)) if moment else say(words.SAVED))

    def show_not_saved(self, since: datetime | None) -> None:
        """The last thing typed could not be stored."""
        text = say(words.NOT_SAVED, time=clock(since)) if since else say(words.NOT_SAVED_YET)
        self._show(self.saved, text)
        theme().set_icon(self.saved, "octagon-alert", "bad")

    def show_unsent(self, changes: int) -> None:
        """How many changes no other office has been sent yet."""
        self._show(self.unsent, say(words.NOT_SENT, changes) if changes else say(words.ALL_SENT))

    def show_copy(self, moment: datetime | None, failed: bool = False) -> None:
        """When the last safety copy was made."""
        if failed:
            self._show(self.copy, say(words.COPY_FAILED))
        else:
            self._show(self.copy, say(words.LAST_COPY, day=day(moment.date())) if moment else say(words.NO_COPY))
