"""A proposed document number carries the year of the day that is typed beside it, until somebody types another one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QLineEdit

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.reading import read_day


def follow_day(dated: QLineEdit, document: QLineEdit, propose: Callable[[date], str]) -> None:
    """Propose a number for the typed day; what was typed by hand stays."""
    proposed = document.text()

    def typed() -> None:
        nonlocal proposed
        try:
            day = read_day(dated.text())
        except Refusal:  # not typed to its end yet
            return
        if day is not None and document.text() == proposed:
            proposed = propose(day)
            document.setText(proposed)

    dated.textChanged.connect(typed)
