"""Areas that scroll, told to screen readers so that a late question is answered with nothing.

What Qt tells of a scroll area counts only the bars in view, and answers a question for one that has gone meanwhile from
memory that is not its own: the program ends. What it tells of plain widgets counts all parts and looks first.
"""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QScrollArea


class Scrolling(QScrollArea):
    """The base of every scroll area of the program."""


def _spoken(kind: str, thing: QObject | None) -> Any:
    """What screen readers are told of an area of ours; nothing for all else: Qt knows that."""
    if kind == "Scrolling" and isinstance(thing, Scrolling):
        return QAccessibleWidget(thing, QAccessible.Role.Client)
    return None


def tell_scrolling() -> None:
    """Answer for the scroll areas of this application from now on; once is enough."""
    QAccessible.installFactory(_spoken)
