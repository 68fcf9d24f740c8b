"""Erasing somebody: a form that says what goes and what stays, and what is shown of the person afterwards."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.asking import AskingFor
from sdgp_desktop.qtkit.basics import clear, column, label, styled
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.registry.fields import STAYS
from sdgp_desktop.registry.model import ErasingModel

TITLE, ERASE = mark("registry", "Erase personal data of {name}"), mark("registry", "Erase for good")
TEXT = mark(
    "registry",
    "There is no way back, here or in the other offices: the next packet erases there too, and an older packet "
    "brings nothing back.",
)
GOING, STAYING = mark("registry", "What goes"), mark("registry", "What stays")
GROUND = mark("registry", "Ground")
GONE = mark("registry", "The personal data are erased")


class EraseSheet(AskingFor):
    """What goes, what stays, the ground, the PIN where one is set."""

    def __init__(self, parent: QWidget, context: PlaceContext, model: ErasingModel, id: UUID, name: str) -> None:
        super().__init__(
            parent, context, "eraseSheet", say(TITLE, name=name), say(TEXT), say(ERASE),
            lambda values: model.erase(id, values["ground"] or ""), pin=True,
        )  # fmt: skip
        styled(self.done_button, role="danger")
        self.done_button.setDefault(False)
        self.cancel_button.setDefault(True)
        self.setMinimumWidth(theme().dp(640))
        going, held = model.plan(id)
        self._list(GOING, "eraseGoing", going)
        self._list(STAYING, "eraseStaying", [*held, say(STAYS)])
        self.field("ground", say(GROUND), ChoiceBox("eraseGround", model.grounds()))

    def _list(self, title: Text, name: str, lines: list[str]) -> None:
        self.add(say(title), label("\n".join(f"• {line}" for line in lines), name=name, wrap=True), name)


class TombstonePanel(QWidget):
    """What is left of somebody who was erased."""

    def __init__(self, model: ErasingModel) -> None:
        super().__init__()
        self.model = model
        self.setObjectName("personErased")
        self.lines = column(gap=8)
        box = column(label(say(GONE), "heading", wrap=True), gap=8, margins=16)
        box.addLayout(self.lines)
        box.addStretch(1)
        self.setLayout(box)

    def show_record(self, id: UUID) -> None:
        """Show the tombstone of a person."""
        clear(self.lines)
        for number, line in enumerate(self.model.tombstone(id)):
            self.lines.addWidget(label(line, name=f"tombstone{number}", wrap=True))
