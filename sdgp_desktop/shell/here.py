"""Offices that already lie on this computer, in the folder where new ones are made."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QWidget

from sdgp_desktop.kernel.series import number_of, series_of
from sdgp_desktop.kernel.texts import series
from sdgp_desktop.qtkit.basics import button, styled
from sdgp_desktop.qtkit.choice import Choices
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import language, moment, say
from sdgp_desktop.shell import words

OWN = "office*.db"


@dataclass(frozen=True)
class OfficeHere:
    """A database in the folder of this program: of which association, and which desk; nothing of both while locked."""

    path: Path
    office: str = ""
    desk: str = ""
    has_pin: bool = False
    people: tuple[str, ...] = ()  # who worked there last; while it is locked, who has a PIN
    changed: datetime | None = None  # when the file was written last

    @property
    def words(self) -> str:
        """Whose it is, for people; two of one association differ in person, numbers and moment."""
        if self.office:
            said = [say(words.HERE_OF, office=self.office)]
            if self.people:
                said.append(say(words.HERE_PERSON, person=self.people[0]))
            said.append(say(words.HERE_NUMBERS, series=series_of(self.desk)))
        else:
            said = [say(words.HERE_LOCKED if self.has_pin else words.HERE_SHUT)]
            if self.people:
                said.append(say(words.HERE_PINS, people=series(self.people, language().code)))
        if self.changed is not None:
            said.append(say(words.HERE_CHANGED, moment=moment(self.changed)))
        return " ".join(said)


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
    from sdgp_desktop.people import last_here

    try:
        known, changed = keys.state(path), datetime.fromtimestamp(path.stat().st_mtime, UTC)
        if known.encrypted:
            names = tuple(one.name for one in known.people if one.name)
            return OfficeHere(path, has_pin=bool(known.people), people=names, changed=changed)
        with Store(path, SCHEMA, read_only=True) as store:
            office, last = str(store.setting("office", "")), last_here(store)
            people = (last.name,) if last is not None and last.name else ()
            return OfficeHere(path, office, store.desk, bool(known.people), people, changed) if office else None
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
