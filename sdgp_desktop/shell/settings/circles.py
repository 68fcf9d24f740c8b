"""Part of *Settings*: which offices may read what."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from sdgp_desktop.qtkit.basics import button, clear, column, frame, label, panel, row, rule, scrolling
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.shell.settings import words
from sdgp_desktop.shell.settings.model import SettingsModel


class CirclesPart(QWidget):
    """One line a circle of readers."""

    def __init__(self, model: SettingsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("settingsCircles")
        self.model, self.context = model, context
        self.lines = column(gap=6)
        about = label(say(words.CIRCLES_ABOUT), "muted", "circlesAbout", wrap=True)
        card = column(label(say(words.CIRCLES), "heading"), about, gap=10, margins=20)
        card.addLayout(self.lines)
        box = column(frame(card, "circlesCard"), None, margins=16)
        self.setLayout(column(scrolling(panel(box), "settingsCirclesScroll")))
        self.refresh()

    def refresh(self) -> None:
        """Show the circles anew."""
        clear(self.lines)
        for number, (id, code, offices) in enumerate(self.model.circles()):
            change = button(
                say(words.CHANGE_CIRCLE), f"changeCircle{number}", partial(self.change, id, code, offices), role="link"
            )
            change.setAccessibleName(say(words.CHANGE_CIRCLE_NAME, circle=code))
            readers = ", ".join(offices) or say(words.EVERYBODY)
            self.lines.addWidget(rule())
            self.lines.addLayout(
                row(label(code, "strong", f"circle{number}"), label(readers, "muted"), None, change, gap=16)
            )

    def change(self, id: UUID, code: str, offices: Sequence[str]) -> None:
        """Ask which offices may read."""
        title = say(words.CHANGE_CIRCLE_NAME, circle=code)
        sheet = Sheet(self, "circleSheet", title, say(words.CIRCLE_HINT), say(words.KEEP))
        boxes = []
        for office, name in self.model.codes():
            made = QCheckBox(name)
            made.setObjectName(f"circle_{office}")
            made.setChecked(office in offices)
            sheet.body.addWidget(made)
            boxes.append((office, made))
        sheet.accepted.connect(lambda: self._keep(id, [o for o, made in boxes if made.isChecked()]))
        sheet.open()

    def _keep(self, id: UUID, offices: Sequence[str]) -> None:
        self.context.do(lambda: self.model.change_circle(id, offices))
        self.refresh()
