"""A heading of a form that opens and closes what is below it, and counts what is missing."""

from PySide6.QtWidgets import QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import badge, button, column, panel, row, rule, set_badge
from sdgp_desktop.qtkit.form.fieldrow import FieldRow
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.theme import theme

MISSING = mark("qtkit", "{n} to complete")
DONE = mark("qtkit", "complete")


class Section(QWidget):
    """One section of a form."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.title = title
        self.rows: list[FieldRow] = []
        self.head = button(title, f"{name}Head", self.toggle, role="section")
        theme().set_icon(self.head, "chevron-down")
        self.count = badge("", "warn", f"{name}Count")
        self.count.hide()
        line = row(gap=8)
        line.addWidget(self.head)
        line.addWidget(self.count)
        line.addStretch(1)
        self._inside = column(gap=2, margins=(4, 0, 4, 12))
        self.body = panel(self._inside, f"{name}Body")
        box = column(gap=0)
        if title:
            box.addLayout(line)
            box.addWidget(rule())
            box.addSpacing(theme().dp(6))
        box.addWidget(self.body)
        self.setLayout(box)

    def insert(self, at: int, line: FieldRow) -> None:
        """One more field, before the `at`-th."""
        self.rows.insert(at, line)
        self._inside.insertWidget(at, line)

    @property
    def open(self) -> bool:
        """Whether its fields are in view."""
        return not self.body.isHidden()

    def toggle(self) -> None:
        """Open or close."""
        self.set_open(not self.open)

    def set_open(self, wanted: bool) -> None:
        """Show or hide its fields."""
        self.body.setVisible(wanted)
        theme().set_icon(self.head, "chevron-down" if wanted else "chevron-right")

    def set_missing(self, missing: int) -> None:
        """Say how much is missing."""
        self.count.setVisible(bool(self.title))
        set_badge(self.count, say(MISSING, missing) if missing else say(DONE), "warn" if missing else "good")
