"""Part of *Settings*: the bin. What was removed, by whom and when; putting it back, and emptying the bin."""

from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QPushButton, QStackedWidget, QWidget

from sdgp_desktop.qtkit.basics import (
    Elided,
    Empty,
    button,
    clear,
    column,
    frame,
    label,
    named,
    panel,
    row,
    rule,
    scrolling,
)
from sdgp_desktop.qtkit.dialogs import ask
from sdgp_desktop.qtkit.language import moment, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.shell.settings import words
from sdgp_desktop.shell.settings.model import Removed, SettingsModel

SHOWN = 60  # lines at once


class BinPart(QWidget):
    """One line for what one act removed: what, where, by which act, who, when; put it back."""

    def __init__(self, model: SettingsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("settingsBin")
        self.model, self.context = model, context
        self.count, self._shown = 0, SHOWN
        self.lines = column(gap=6)
        empty = button(say(words.EMPTY_BIN), "emptyBin", self.empty, icon="trash-2")
        head = row(label(say(words.BIN), "heading"), None, empty)
        card = column(head, label(say(words.BIN_ABOUT), "muted", "binAbout", wrap=True), gap=10, margins=20)
        card.addLayout(self.lines)
        box = column(frame(card, "binCard"), None, gap=16, margins=16)
        self.stack = named(QStackedWidget(), "binStack")
        self.stack.addWidget(Empty("trash-2", say(words.BIN_NONE), say(words.BIN_NONE_TEXT), name="binNone"))
        self.stack.addWidget(scrolling(panel(box), "settingsBinScroll"))
        self.setLayout(column(self.stack))
        context.on_change(self, (), self._look)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the bin when it comes into view: what happened before then was not looked at."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def _look(self) -> None:
        """Something changed: read the bin anew if it is in view."""
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show the bin anew."""
        found, self.count = self.model.binned(self._shown)
        clear(self.lines)
        for place, line in enumerate(found):
            self.lines.addWidget(rule())
            self.lines.addLayout(self._line(line, place))
        if len(found) < self.count:
            more = button(say(words.BIN_MORE, self.count - len(found)), "binMore", self.show_more, role="link")
            self.lines.addLayout(row(more, None))
        self.stack.setCurrentIndex(1 if found else 0)

    def _line(self, line: Removed, place: int) -> QLayout:
        back = button(
            say(words.PUT_BACK), f"putBack{place}", partial(self.put_back, line), icon="archive-restore", role="link"
        )
        back.setAccessibleName(say(words.PUT_BACK_NAMED, name=line.name))
        about = words.BIN_LINE if line.person else words.BIN_LINE_NAMELESS
        who = say(about, person=line.person, office=line.office, moment=moment(line.moment))
        texts = column(
            Elided(line.name, "strong", f"binned{place}"),
            Elided(f"{line.kind} · {line.act}", "muted", f"binnedAct{place}"),
            Elided(who, "small", f"binnedBy{place}"),
            gap=2,
        )
        made = row(gap=12)
        made.addLayout(texts, 1)
        made.addWidget(back)
        return made

    # -- doing ---------------------------------------------------------------------------------------------------

    def show_more(self) -> None:
        """Show as many lines again."""
        at = self._shown
        self._shown += SHOWN
        self.refresh()
        first = self.findChild(QPushButton, f"putBack{at}")
        if first is not None:
            first.setFocus()

    def put_back(self, line: Removed) -> None:
        """Take a line out of the bin; the notice offers Undo."""
        self.context.do(lambda: self.model.put_back(line), say(words.IS_BACK, name=line.name))

    def empty(self) -> None:
        """Hide what is in the bin, after a question: there is no Undo for it."""
        if not self.context.do(self.model.may_change):
            return
        title = say(words.EMPTY_BIN_TITLE, self.count)
        if not ask(self, title, say(words.EMPTY_BIN_TEXT), say(words.EMPTY_BIN_DO), danger=True):
            return
        if self.context.do(self.model.empty_bin) is not None:
            self.context.notice(say(words.BIN_IS_EMPTY))
            self._shown = SHOWN
            self.refresh()
