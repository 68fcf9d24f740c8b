"""Part of *Settings*: language, colours, text size."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from sdgp_desktop.qtkit.basics import column, frame, label, named, panel
from sdgp_desktop.qtkit.choice import Choices
from sdgp_desktop.qtkit.language import NAMES, language, percent, say
from sdgp_desktop.qtkit.theme import SIZES, theme
from sdgp_desktop.shell.settings import words


def combo(name: str, spoken: str, choices: Sequence[tuple[Any, str]], now: Any) -> QComboBox:
    """A short list to choose from."""
    made = named(Choices(), name, spoken)
    for code, text in choices:
        made.addItem(text, code)
    made.setCurrentIndex(max(0, made.findData(now)))
    made.setMinimumWidth(theme().dp(220))
    return made


class LookPart(QWidget):
    """Everything takes effect at once."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("settingsLook")
        from decimal import Decimal

        colours = [("system", say(words.SYSTEM)), ("light", say(words.LIGHT)), ("dark", say(words.DARK))]
        sizes = [(size, percent(Decimal(size) / 100)) for size in SIZES]
        self.language = combo("settingsLanguage", say(words.LANGUAGE), list(NAMES.items()), language().code)
        self.colours = combo("settingsColours", say(words.COLOURS), colours, theme().choice)
        self.sizes = combo("settingsTextSize", say(words.TEXT_SIZE), sizes, theme().percent)
        self._wire(self.language, language().set)
        self._wire(self.colours, theme().set_choice)
        self._wire(self.sizes, theme().set_percent)
        grid = QGridLayout()
        grid.setVerticalSpacing(theme().dp(12))
        grid.setHorizontalSpacing(theme().dp(24))
        for line, made in enumerate((self.language, self.colours, self.sizes)):
            text = label(made.accessibleName(), name=f"{made.objectName()}Label")
            text.setBuddy(made)
            grid.addWidget(text, line, 0)
            grid.addWidget(made, line, 1)
        grid.addWidget(label(say(words.TEXT_SIZE_HINT), "small"), 3, 1)
        grid.setColumnStretch(2, 1)
        grid.setContentsMargins(*(theme().dp(20),) * 4)
        self.setLayout(column(frame(grid, "lookCard"), None, margins=16))

    def _wire(self, made: QComboBox, act: Callable[[Any], object]) -> None:
        # The window is made anew by the change: let this list close first.
        made.activated.connect(lambda *_: QTimer.singleShot(0, partial(act, made.currentData())))


def inside(*parts: QWidget | None, name: str) -> QWidget:
    """Parts one below the other, with air around."""
    return panel(column(*parts, gap=12, margins=16), name)
