"""Offices that already lie on this computer, in the folder where new ones are made."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from sdgp_desktop.kernel.series import number_of
from sdgp_desktop.qtkit.basics import button, styled
from sdgp_desktop.qtkit.choice import Choices
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.shell import words

OWN = "office*.db"


@dataclass(frozen=True)
class OfficeHere:
    """A database in the folder of this program: of which association (nothing when a PIN locks it), and which desk."""

    path: Path
    office: str = ""
    desk: str = ""

    @property
    def words(self) -> str:
        """Whose it is, for people."""
        return say(words.HERE_OF, office=self.office) if self.office else say(words.HERE_LOCKED)


def offices_here() -> list[OfficeHere]:
    """The offices in the folder of this program, the first one first."""
    from sdgp_desktop.kernel.settings import folder

    found = (path for path in folder().glob(OWN) if path.is_file())
    return [_looked_at(path) for path in sorted(found, key=lambda path: (len(path.name), path.name))]


def _looked_at(path: Path) -> OfficeHere:
    from sdgp_desktop.all_records import SCHEMA
    from sdgp_desktop.kernel import keys
    from sdgp_desktop.kernel.store import Store

    try:
        if keys.state(path).encrypted:
            return OfficeHere(path)
        with Store(path, SCHEMA, read_only=True) as store:
            return OfficeHere(path, str(store.setting("office", "")), store.desk)
    except Exception:  # what it is will be told when somebody opens it
        return OfficeHere(path)


class SecondOffice(Sheet):
    """Asks before a second database of one association is made on one computer; Enter opens the one that is there."""

    def __init__(
        self,
        parent: QWidget | None,
        code: str,
        same: Sequence[OfficeHere],
        choices: Sequence[tuple[int, str]],
        proposed: int,
    ) -> None:
        first = same[0]
        text = say(words.SECOND_TEXT, file=first.path.name)
        super().__init__(parent, "secondOffice", say(words.SECOND, office=code), text, say(words.MAKE_SECOND))
        self.opens = False
        taken = {number_of(one.desk) for one in same if one.desk} | {1}
        self.desk: QComboBox = Choices()
        self.desk.addItem("", 0)
        for number, words_of_it in choices:
            if number not in taken:
                self.desk.addItem(words_of_it, number)
        self.desk.setCurrentIndex(max(0, self.desk.findData(proposed)))
        self.add(say(words.WHICH_NUMBER), self.desk, "secondOfficeDesk")
        there = button(say(words.OPEN_HERE, file=first.path.name), "secondOfficeOpen", self._open, role="primary")
        styled(self.done_button, role="")
        self.done_button.setAutoDefault(False)
        there.setDefault(True)
        self.body.addWidget(there)

    def _open(self) -> None:
        self.opens = True
        self.done(1)

    def accept(self) -> None:
        """A second one only with its number."""
        if self.desk.currentData():
            super().accept()
        else:
            self.say_problem(say(words.NUMBER_MISSING))
