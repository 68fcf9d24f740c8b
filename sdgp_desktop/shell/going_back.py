"""An office whose file is damaged: its safety copies are offered."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from sdgp_desktop.kernel.backup import Info, listed
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.qtkit.choice import Choices
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import moment, say
from sdgp_desktop.shell import words
from sdgp_desktop.shell.settings.words import GO_BACK_DO, NOT_VERIFIED, REASONS, VERIFIED

DAMAGE = ("database_damaged", "not_our_database", "copy_foreign")  # what a file says of itself that is not whole


def copy_words(copy: Info) -> str:
    """A copy as people tell it from another: its moment, why it was made, whether it was checked."""
    reason = REASONS.get(copy.reason)
    parts = [moment(copy.moment), say(reason) if reason else copy.reason]
    return " · ".join([*parts, say(VERIFIED if copy.verified else NOT_VERIFIED)])


class GoingBack(Sheet):
    """Which safety copy takes the place of a damaged file: the newest one unless another is chosen."""

    def __init__(self, parent: QWidget | None, path: Path, problem: str, title: Text = words.DAMAGED) -> None:
        self.copies = listed(path)
        text = f"{problem}\n\n{say(words.DAMAGED_TEXT)}"
        super().__init__(parent, "goingBack", say(title, file=path.name), text, say(GO_BACK_DO))
        self.copy = Choices()
        for one in self.copies:
            self.copy.addItem(copy_words(one), one.name)
        self.add(say(words.DAMAGED_COPY), self.copy, "goingBackCopy")

    @property
    def chosen(self) -> str:
        """The name of the copy."""
        return str(self.copy.currentData())


def offer_copies(parent: QWidget, path: Path, code: str, problem: str, go_back: Callable[[str], None]) -> bool:
    """Offer the copies of a file that is damaged; whether there is something to offer.

    `code` is what was refused, `problem` the sentence for it; `go_back` gets the name of the copy that is chosen.
    """
    if code not in DAMAGE or not listed(path):
        return False
    sheet = GoingBack(parent, path, problem)
    sheet.accepted.connect(lambda: go_back(sheet.chosen))
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()
    return True
