"""The line at the bottom: office and person, saved when, what is not sent, the last safety copy."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from sdgp_desktop.kernel.dates import local_day
from sdgp_desktop.qtkit.basics import Elided, named, row
from sdgp_desktop.qtkit.language import clock, day, number, say
from sdgp_desktop.qtkit.short import Short, short_button
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
        self.message = Elided("", "muted", "statusMessage")
        self.notices = self._part("noticesButton", "notices")
        line = row(self.person, self.saved, self.unsent, self.copy, gap=4, margins=(8, 3, 8, 3))
        line.addWidget(self.message, 1)
        line.addWidget(self.notices)
        self.setLayout(line)
        self._show(self.notices, say(words.NOTICES), "bell")  # in its place by now: else it is a window for a moment

    def _part(self, name: str, code: str) -> Short:
        return short_button("", name, lambda: self.asked.emit(code), "status")

    def _show(self, made: Short, text: str, icon: str, tone: str = "muted") -> None:
        made.setText(text.replace("&", "&&"))
        made.setAccessibleName(text)
        made.setVisible(bool(text))
        theme().set_icon(made, icon, tone)

    def show_person(self, office: str, person: str) -> None:
        """Who works here."""
        self._show(self.person, say(words.OFFICE_PERSON, office=office, person=person), "user")

    def show_saved(self, moment: datetime | None) -> None:
        """When something was stored last."""
        text = say(words.SAVED_AT, time=clock(moment)) if moment else say(words.SAVED)
        self._show(self.saved, text, "check", "good")

    def show_not_saved(self, since: datetime | None) -> None:
        """The last thing typed could not be stored."""
        text = say(words.NOT_SAVED, time=clock(since)) if since else say(words.NOT_SAVED_YET)
        self._show(self.saved, text, "octagon-alert", "bad")

    def show_unsent(self, changes: int, desks: Sequence[tuple[str, int]] | None) -> None:
        """How many changes no other desk has been sent yet, and how many each lacks; no desks when none is known."""
        if len(desks or ()) == 1:
            desk, changes = (desks or ())[0]
            text = say(words.NOT_SENT_TO, changes, desk=desk)
        else:
            text = say(words.NOT_SENT, changes) if changes else say(words.ALL_SENT)
        self._show(self.unsent, text, "send")
        self.unsent.explain(_lacking(desks) if changes else "")

    def show_copy(self, moment: datetime | None, failed: bool = False) -> None:
        """When the last safety copy was made."""
        if failed:
            self._show(self.copy, say(words.COPY_FAILED), "octagon-alert", "bad")
        else:
            text = say(words.LAST_COPY, day=day(local_day(moment))) if moment else say(words.NO_COPY)
            self._show(self.copy, text, "archive")


def _lacking(desks: Sequence[tuple[str, int]] | None) -> str:
    """What each desk lacks, in the numbers of its card in Exchange."""
    if not desks:
        return say(words.NOBODY_TIP)
    each = "; ".join(say(words.NOT_SENT_EACH, desk=desk, count=number(count)) for desk, count in desks)
    once = [say(words.NOT_SENT_ONCE)] if len(desks) > 1 else []
    return " ".join([say(words.NOT_SENT_TIP, desks=each), *once])
