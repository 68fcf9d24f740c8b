"""Python's search for cycles, only in the thread of the window and only between two events.

By itself Python searches whenever enough was made, wherever that is: in the thread of a work, or in the middle of a
call of Qt. A widget that is found there dies under Qt's hands.
"""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1_000


def look() -> None:
    """Search as far as Python would have done by now: the youngest things often, all of them seldom."""
    due = [
        gen for gen, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)) if count > most
    ]
    if due:
        gc.collect(due[-1])


class Collector(QObject):
    """Looks from time to time; as long as it lives, Python does not search by itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.timer = QTimer(self)
        self.timer.timeout.connect(look)
        self.timer.start(LOOK_MS)
