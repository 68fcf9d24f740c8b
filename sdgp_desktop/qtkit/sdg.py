"""The small numbered tile of a goal, in its official colour, drawn by us."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import tip
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.qtkit.theme import RESOURCES, theme
from sdgp_desktop.qtkit.tones import readable_on

GOAL = mark("qtkit", "Goal {number}: {title}")


@dataclass(frozen=True)
class Goal:
    """A goal as the reference list has it."""

    number: int
    titles: dict[str, str]
    colour: str


@cache
def goals() -> dict[int, Goal]:
    """The 17 goals by number."""
    path = RESOURCES / "reference" / "sdg_goals.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return {
            int(line["number"]): Goal(
                int(line["number"]), {code: line[f"title_{code}"] for code in ("en", "fr", "nl")}, line["colour_hex"]
            )
            for line in csv.DictReader(file)
        }


def goal_title(number: int) -> str:
    """The title of a goal in the window's language."""
    found = goals().get(number)
    return "" if found is None else found.titles.get(language().code, found.titles["en"])


class Tile(QWidget):
    """The number of a goal on its colour; its title is spoken and shown as a tip."""

    def __init__(self, number: int, size: int = 24) -> None:
        super().__init__()
        self.number, self._size = number, size
        self.setObjectName(f"goal{number}")
        words = say(GOAL, number=number, title=goal_title(number))
        self.setAccessibleName(words)
        self.setToolTip(tip(words))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme().dp(self._size), theme().dp(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_tile(painter, QRectF(self.rect()), self.number)


def paint_tile(painter: QPainter, room: QRectF, number: int) -> None:
    """Draw a tile into a room."""
    found = goals().get(number)
    colour = QColor(found.colour) if found else theme().colour("muted")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(room, theme().dp(3), theme().dp(3))
    font = theme().font(1.0, bold=True)
    font.setPixelSize(max(8, round(room.height() * 0.55)))
    painter.setFont(font)
    painter.setPen(readable_on(colour))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), str(number))
    painter.restore()


def tiles(numbers: Sequence[int], size: int = 24) -> QWidget:
    """Several tiles in a row."""
    made = QWidget()
    made.setObjectName("goals")
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme().dp(4))
    for number in numbers:
        line.addWidget(Tile(number, size))
    line.addStretch(1)
    return made
