"""The left column: one button a place, icon and word; icons only where the window is narrow."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton

from sdgp_desktop.qtkit.basics import button, column, label, named, panel, picture, row, scrolling, styled, tip
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell import words
from sdgp_desktop.shell.places import ALL, BELOW

WIDE, NARROW = 196, 60


class Sidebar(QFrame):
    """The places; `chosen` tells the code of the one that was clicked."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        named(self, "sidebar", say(words.PLACES))
        self.buttons: dict[str, QPushButton] = {}
        self.current = ""
        self._folded: bool | None = None
        self.title = label(say(words.PROGRAM), "strong", "programName")
        head = row(picture("handshake", "accent", 22), self.title, None, gap=8, margins=(10, 6, 4, 6))
        box = column(panel(head, "programHead"), gap=2, margins=(8, 8, 8, 8))
        box.addSpacing(theme().dp(6))
        for spot in ALL:
            if spot is BELOW[0]:
                box.addStretch(1)
            made = button(
                say(spot.title), f"place_{spot.code}", role="place", hint=f"{say(spot.title)} ({spot.shortcut})"
            )
            theme().set_icon(made, spot.icon)
            made.clicked.connect(lambda *_, code=spot.code: self.chosen.emit(code))
            self.buttons[spot.code] = made
            box.addWidget(made)
        area = scrolling(panel(box, "sidebarPlaces"), "sidebarScroll")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayout(column(area))
        self.set_folded(False)

    def show_place(self, code: str) -> None:
        """Mark the place that is in view."""
        for spot in ALL:
            made = self.buttons[spot.code]
            was, now = self.current == spot.code, spot.code == code
            if was or now:
                styled(made, here=now)
                theme().set_icon(made, spot.icon, "accent" if now else "muted")
            made.setAccessibleDescription(say(words.IN_VIEW) if now else spot.shortcut)
        self.current = code

    def set_folded(self, folded: bool) -> None:
        """Icons only, or icons and words."""
        if folded == self._folded:
            return
        self._folded = folded
        self.title.setVisible(not folded)
        for spot in ALL:
            made = self.buttons[spot.code]
            made.setText("" if folded else say(spot.title))
            made.setToolTip(tip(f"{say(spot.title)} ({spot.shortcut})"))
            theme().set_icon(made, spot.icon, "accent" if spot.code == self.current else "muted")
        self.setFixedWidth(theme().dp(NARROW if folded else WIDE))
