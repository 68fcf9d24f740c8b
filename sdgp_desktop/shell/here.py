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
    """A database in the folder of this program: of which association, and which desk; nothing of both while locked."""

    path: Path
    office: str = ""
    desk: str = ""
    has_pin: bool = False

    @property
    def words(self) -> str:
        """Whose it is, for people."""
        if self.office:
            return say(words.HERE_OF, office=self.office)
        return say(words.HERE_LOCKED if self.has_pin else words.HERE_SHUT)


def offices_here() -> list[OfficeHere]:
    """The offices in the folder of this program, the first one first; what cannot be one is left out."""
    from sdgp_desktop.kernel.settings import folder

    paths = sorted(folder().glob(OWN), key=lambda path: (len(path.name), path.name))
    return [one for one in map(_looked_at, filter(Path.is_file, paths)) if one is not None]


def offices_of(code: str) -> list[OfficeHere]:
    """Those of an association, then those that are locked and may be of it."""
    return sorted((one for one in offices_here() if one.office in ("", code)), key=lambda one: not one.office)


def _looked_at(path: Path) -> OfficeHere | None:
    from sdgp_desktop.all_records import SCHEMA
    from sdgp_desktop.kernel import keys
    from sdgp_desktop.kernel.store import Store

    try:
        known = keys.state(path)
        if known.encrypted:
            return OfficeHere(path, has_pin=bool(known.people))
        with Store(path, SCHEMA, read_only=True) as store:
            office = str(store.setting("office", ""))
            return OfficeHere(path, office, store.desk, bool(known.people)) if office else None
    except Exception:  # empty, damaged, of another program: whoever opens it from the list of files is told
        return None


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
        locked = [say(words.SECOND_LOCKED, file=one.path.name) for one in same if not one.office]
        text = " ".join([say(words.SECOND_TEXT, file=first.path.name), *locked])
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
