"""The place *Settings*: its parts as tabs; every change takes effect at once."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from sdgp_desktop.qtkit.basics import column, heading, named, panel
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import Action, PlaceContext
from sdgp_desktop.qtkit.tabs import Tabs
from sdgp_desktop.shell import words as shell_words
from sdgp_desktop.shell.settings import words
from sdgp_desktop.shell.settings.association import AssociationPart
from sdgp_desktop.shell.settings.bin import BinPart
from sdgp_desktop.shell.settings.circles import CirclesPart
from sdgp_desktop.shell.settings.copies import CopiesPart
from sdgp_desktop.shell.settings.look import LookPart
from sdgp_desktop.shell.settings.model import SettingsModel
from sdgp_desktop.shell.settings.people import PeoplePart


class SettingsPage(QWidget):
    """Look, people, the association's papers, safety copies, the bin, who may read what."""

    def __init__(self, model: SettingsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("settingsPage")
        self.tabs = named(Tabs(), "settingsParts", say(shell_words.SETTINGS))
        self.tabs.tabBar().setAccessibleName(say(shell_words.SETTINGS))
        self.people, self.copies = PeoplePart(model, context), CopiesPart(model, context)
        self.bin = BinPart(model, context)
        self.circles, self.association = CirclesPart(model, context), AssociationPart(model, context)
        parts = (
            ("look", words.LOOK, LookPart()),
            ("people", words.PEOPLE, self.people),
            ("association", words.PAPERS, self.association),
            ("copies", words.COPIES, self.copies),
            ("bin", words.BIN, self.bin),
            ("circles", words.CIRCLES, self.circles),
        )
        self.parts = {code: self.tabs.addTab(part, say(title)) for code, title, part in parts}
        self.tabs.setCurrentIndex(int(context.kept.get("settings.part", 0)))
        self.tabs.currentChanged.connect(lambda now: context.kept.__setitem__("settings.part", now))
        head = panel(column(heading(say(shell_words.SETTINGS), say(words.ABOUT)), margins=(16, 14, 16, 8)))
        box = column(head, gap=0)
        box.addWidget(self.tabs, 1)
        self.setLayout(box)
        context.on_change(self, ("registry_staff", "registry_association", "registry_audience"), self.refresh)
        context.shown.connect(self.refresh)
        context.offer(
            Action("copy_now", words.COPY_NOW, self._copy(self.copies.copy_now)),
            Action("copy_office", words.TO_STICK, self._copy(self.copies.copy_office)),
            *(Action(code, title, partial(self.show_part, code)) for code, title, _ in parts),
        )

    def _copy(self, step: Callable[[], None]) -> Callable[[], None]:
        def shown() -> None:
            self.show_part("copies")
            step()

        return shown

    def show_part(self, code: str) -> None:
        """Bring one part into view."""
        self.tabs.setCurrentIndex(self.parts[code])

    def refresh(self) -> None:
        """Show people, copies, circles and the number of this computer anew; the bin sees to itself."""
        self.people.refresh()
        self.copies.refresh()
        self.circles.refresh()
        self.association.desk.refresh()
