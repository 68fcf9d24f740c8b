"""The left column: one button a place, icon and word."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton

from sdgp_desktop.qtkit.basics import button, column, label, named
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell import words
from sdgp_desktop.shell.places import ALL, BELOW, SPOTS


class Sidebar(QFrame):
    """The places; `chosen` tells the code of the one that was clicked."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "sidebar", say(words.PLACES))
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        self.buttons: dict[str, QPushButton] = {}
        box = column(gap=2, margins=(8, 10, 8, 10))
        self.title = label(say(words.PROGRAM), "strong", "programName")
        box.addWidget(self.title)
        box.addSpacing(theme().dp(10))
        for spot in ALL:
            if spot is BELOW[0]:
                box.addStretch(1)
            made = button(say(spot.title), f"place_{spot.code}", icon=spot.icon, role="place", hint=spot.shortcut)
            made.setCheckable(True)
            made.clicked.connect(lambda *_, code=spot.code: self.chosen.emit(code))
            self.group.addButton(made)
            self.buttons[spot.code] = made
            box.addWidget(made)
        self.setLayout(box)
        self.setFixedWidth(theme().dp(184))

    def show_place(self, code: str) -> None:
        """Mark the place that is in view."""
        self.buttons[code].setChecked(True)

    def say_again(self) -> None:
        """Speak the window's language and text size."""
        self.title.setText(say(words.PROGRAM))
        for spot in SPOTS + BELOW:
            self.buttons[spot.code].setText(say(spot.title))
            self.buttons[spot.code].setAccessibleName(say(spot.title))
        self.setAccessibleName(say(words.PLACES))
        self.setFixedWidth(theme().dp(184))
