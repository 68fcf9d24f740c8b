"""The bar at the top: the call in view, search everywhere, undo and redo."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from sdgp_desktop.qtkit.basics import label, named, row, tip, tool
from sdgp_desktop.qtkit.choice import Choices
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.short import short_button
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.shell import words


class Topbar(QFrame):
    """What stands above every place."""

    call_chosen = Signal(object)
    search = Signal()
    undo = Signal()
    redo = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "topbar")
        self.label = label(say(words.CALL_IN_VIEW), "muted", "callLabel")
        self.calls = Choices()
        named(self.calls, "callInView", say(words.CALL_IN_VIEW))
        self.calls.setMinimumWidth(theme().dp(180))
        self.label.setBuddy(self.calls)
        self.calls.activated.connect(lambda *_: self.call_chosen.emit(self.calls.currentData()))
        self.finder = short_button(say(words.SEARCH), "searchEverywhere", self.search.emit, "find", "search")
        self.back = tool("undo", "undo", say(words.UNDO), self.undo.emit)
        self.again = tool("redo", "redo", say(words.REDO), self.redo.emit)
        line = row(self.label, self.calls, 8, gap=8, margins=(16, 7, 12, 7))
        line.addWidget(self.finder, 1)
        line.addSpacing(theme().dp(8))
        line.addWidget(self.back)
        line.addWidget(self.again)
        self.setLayout(line)

    def show_calls(self, calls: Sequence[tuple[UUID, str]], chosen: UUID | None) -> None:
        """The calls to choose from, "all calls" first."""
        wanted = [(None, say(words.ALL_CALLS)), *calls]
        if wanted != [(self.calls.itemData(n), self.calls.itemText(n)) for n in range(self.calls.count())]:
            self.calls.clear()
            for id, name in wanted:
                self.calls.addItem(name, id)
        ids = [id for id, _ in wanted]  # Qt would look for the same object, not for the same id
        self.calls.setCurrentIndex(ids.index(chosen) if chosen in ids else 0)

    def show_undo(self, undo: str, redo: str) -> None:
        """The names of what would be undone and redone; empty when there is nothing."""
        for made, text, full, nothing in (
            (self.back, undo, words.UNDO_WHAT, words.NOTHING_TO_UNDO),
            (self.again, redo, words.REDO_WHAT, words.NOTHING_TO_REDO),
        ):
            made.setEnabled(bool(text))
            said = say(full, act=text) if text else say(nothing)
            made.setToolTip(tip(said))
            made.setAccessibleName(said)
