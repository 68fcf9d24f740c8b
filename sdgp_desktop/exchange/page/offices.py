"""The desks known here: cards out and in, the six words, what went and came."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QWidget

from sdgp_desktop.exchange.model import DeskLine, OfficesModel
from sdgp_desktop.exchange.page import words
from sdgp_desktop.exchange.page.saving import saved_as
from sdgp_desktop.qtkit.basics import (
    Banner,
    Elided,
    Empty,
    badge,
    button,
    clear,
    column,
    frame,
    label,
    panel,
    row,
    tip,
)
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext

CARD = ".sdgpcard"
CARD_FILTER = f"*{CARD}"
LAST_PACKET = 2  # how the form for stopping ends when a last packet is wanted first


class CompareSheet(Sheet):
    """The six words of a card, beside our own, before anything is stored."""

    def __init__(self, parent: QWidget, card: DeskLine, own: DeskLine, alike: str = "") -> None:
        """`alike` are the words of another computer of that name."""
        text = say(words.COMPARE_TEXT, desk=card.code, name=card.name)
        super().__init__(parent, "compareCard", say(words.COMPARE), text, say(words.COMPARE_YES))
        for title, line, name in ((words.THEIR_WORDS, card, "theirWords"), (words.OUR_WORDS, own, "ourWords")):
            shown = label(line.words, "title", name, wrap=True)
            shown.setAccessibleName(f"{say(title)}: {line.words}")
            inside = column(label(say(title), "small"), shown, gap=4, margins=12)
            self.body.addWidget(frame(inside, f"{name}Frame", "well"))
        self.body.addWidget(label(say(words.COMPARE_NOT), "muted", "compareNot", wrap=True))
        self.done_button.setDefault(False)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus()  # nobody trusts a card by Enter before reading its words
        if alike:
            self.body.addWidget(Banner(say(words.ALIKE, code=card.code, words=alike), "warn", "compareAlike"))


class StopSheet(Sheet):
    """Why a desk takes part no longer."""

    def __init__(self, parent: QWidget, desk: DeskLine) -> None:
        title = say(words.STOP_TITLE, desk=desk.code)
        super().__init__(parent, "stopDesk", title, say(words.STOP_TEXT), say(words.STOP_DONE))
        self.done_button.setProperty("role", "danger")
        self.done_button.setDefault(False)
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setMaximumHeight(self.fontMetrics().height() * 5)
        last = button(say(words.STOP_LAST), "stopLastPacket", self._last, icon="send")
        self.body.addWidget(label(say(words.STOP_BEFORE, desk=desk.code), "muted", "stopBefore", wrap=True))
        self.body.addLayout(row(last, None))
        self.add(say(words.STOP_REASON), self.reason, "stopReason")
        self.extra = self._check

    def _last(self) -> None:
        """A last packet first: afterwards none can be made for that desk."""
        self.done(LAST_PACKET)

    def _check(self) -> bool:
        if not self.reason.toPlainText().strip():
            self.say_problem(say(words.STOP_NO_REASON))
            return False
        return True


class OfficesPage(QWidget):
    """This desk and those known here: widgets and wiring, no decisions."""

    packet_asked = Signal(str)  # address of the desk that a packet is to be made for

    def __init__(self, model: OfficesModel, context: PlaceContext, above: QWidget) -> None:
        """`above` stands before the desks: the exchange folder."""
        super().__init__()
        self.setObjectName("officesPage")
        self.model, self.context = model, context
        self.inside = column(gap=8)
        whole = column(above, gap=8, margins=(16, 10, 16, 16))
        whole.addLayout(self.inside, 1)
        self.setLayout(whole)  # as high as it is: the place scrolls as a whole, with one bar

    def refresh(self) -> int:
        """Show the desks anew; returns how many take part."""
        clear(self.inside)
        found = self.model.desks()
        for n, finding in enumerate(self.model.waiting()):
            self.inside.addWidget(Banner(self.context.finding_text(finding), "warn", f"waitingParts{n}"))
        self.inside.addWidget(self._own())
        role = "" if found else "primary"
        take = button(say(words.CARD_IN), "takeCard", self.choose_card, icon="user-plus", role=role)
        if found:
            self.inside.addLayout(row(label(say(words.KNOWN), "heading", "knownTitle"), None, take))
            for desk in found:
                self.inside.addWidget(self._desk(desk))
            self.inside.addStretch(1)
        else:
            self.inside.addWidget(
                Empty("building-2", say(words.NO_DESK), say(words.NO_DESK_TEXT), take, name="noDesk"), 1
            )
        return sum(not desk.stopped for desk in found)

    def _own(self) -> QWidget:
        own = self.model.own()
        save = button(say(words.CARD_OUT), "saveCard", self.save_card, icon="file-down")
        head = row(
            label(own.code, "heading", "ownCode"), badge(say(words.THIS_DESK), "accent", "ownBadge"), gap=10
        )  # fmt: skip
        head.addWidget(Elided(own.name, "muted", "ownName"), 2)
        head.addWidget(_six(own, "own"), 4)
        head.addWidget(save)
        return frame(column(head, gap=0, margins=(14, 8, 14, 8)), "ownCard", "well")

    def _desk(self, desk: DeskLine) -> QWidget:
        name = f"desk_{desk.tag}"
        head = row(label(desk.code, "heading", f"{name}_code"), self._state(desk, name), gap=10)
        head.addWidget(Elided(desk.name, "muted", f"{name}_name"), 1)
        if not desk.stopped:
            make = button(
                say(words.PACKET_FOR), f"packet_{desk.tag}", partial(self.packet_asked.emit, desk.address), icon="send"
            )
            head.addWidget(make)
        sent = say(words.LAST_SENT, moment=desk.sent) if desk.sent else say(words.NEVER_SENT)
        received = say(words.LAST_RECEIVED, moment=desk.received) if desk.received else say(words.NEVER_RECEIVED)
        lines = row(gap=16)
        lines.addWidget(_six(desk, name), 3)
        for text, end in ((sent, "sent"), (received, "received")):
            shown = label(text, "muted", f"{name}_{end}", wrap=True)
            shown.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            lines.addWidget(shown, 2)
        if not desk.stopped:
            lines.addWidget(button(say(words.STOP), f"stop_{desk.tag}", partial(self.stop, desk), role="link"))
        inside = column(head, lines, gap=4, margins=(14, 8, 14, 8))
        if desk.sent_only and desk.unsent and not desk.stopped:
            waits = label(say(words.SENT_ONLY, desk.sent_only), "muted", f"{name}_sentOnly", wrap=True)
            waits.setToolTip(tip(say(words.SENT_ONLY_TIP)))
            inside.addWidget(waits)
        if desk.stopped:
            inside.addWidget(label(desk.stopped, "muted", f"{name}_why", wrap=True))
        if desk.stranger and not desk.stopped:
            known_by = say(words.INTRODUCED, desk=desk.introduced) if desk.introduced else say(words.UNCOMPARED)
            compare = button(say(words.COMPARE_NOW), f"compare_{desk.tag}", partial(self.compare, desk))
            inside.addWidget(Banner(known_by, "warn", f"{name}_introduced", compare))
        elif desk.introduced:
            inside.addWidget(Banner(say(words.INTRODUCED, desk=desk.introduced), "warn", f"{name}_introduced"))
        return frame(inside, name)

    @staticmethod
    def _state(desk: DeskLine, name: str) -> QWidget:
        """What a desk lacks, in the numbers that the tip at the bottom of the window has too."""
        if desk.stopped:
            return badge(say(words.STOPPED), "bad", f"{name}_stopped")
        if desk.unsent:
            text, tone, hint = say(words.UNSENT, desk.unsent), "warn", words.UNSENT_TIP
        elif desk.sent_only:
            text, tone, hint = say(words.SENT_ONLY, desk.sent_only), "note", words.SENT_ONLY_TIP
        elif not desk.heard:
            text, tone, hint = say(words.NOTHING_YET), "note", words.NOTHING_YET_TIP
        else:
            text, tone, hint = say(words.NOTHING_WAITS), "good", words.NOTHING_WAITS_TIP
        made = badge(text, tone, f"{name}_waits")
        made.setToolTip(tip(say(hint)))
        return made

    # -- cards ---------------------------------------------------------------------------------------------------

    def save_card(self) -> None:
        """Ask for a name and write our card."""
        name, _ = QFileDialog.getSaveFileName(
            self, say(words.CARD_OUT), f"{self.model.own().code}{CARD}", f"{say(words.CARDS)} ({CARD_FILTER})"
        )
        if name:
            path, replacing = saved_as(name, CARD)
            self.context.do(
                lambda: self.model.write_card(path, replacing), notice=say(words.CARD_SAVED, file=path.name), undo=False
            )

    def choose_card(self) -> None:
        """Ask for a card."""
        filters = f"{say(words.CARDS)} ({CARD_FILTER} *.json);;* (*)"
        name, _ = QFileDialog.getOpenFileName(self, say(words.CARD_IN), "", filters)
        if name:
            self.take_card(Path(name))

    def take_card(self, file: Path) -> None:
        """Show the six words of a card; take it in when somebody says that they are the same."""
        card = self.context.do(lambda: self.model.look_at_card(file))
        before = self.model.own()
        if card is None or not CompareSheet(self, card, before, self.model.alike(card)).exec():
            return
        if self.context.do(lambda: self.model.take_card(file)) is not None:
            own = self.model.own().code
            text = words.CARD_TAKEN if own == before.code else words.CARD_MOVED
            self.context.notice(say(text, desk=card.code, own=own))

    def compare(self, desk: DeskLine) -> None:
        """Show the six words of a desk that is known; note it when somebody says that they are the same."""
        if not CompareSheet(self, desk, self.model.own()).exec():
            return
        if self.context.do(lambda: self.model.confirm(desk.key)) is not None:
            self.context.notice(say(words.COMPARED_NOW, desk=desk.code))

    def stop(self, desk: DeskLine) -> None:
        """Let a desk take part no longer, with the reason."""
        sheet = StopSheet(self, desk)
        answer = sheet.exec()
        if answer == LAST_PACKET:
            self.packet_asked.emit(desk.address)
        elif answer:
            self.context.do(
                lambda: self.model.stop(desk.key, sheet.reason.toPlainText().strip()),
                notice=say(words.STOPPED_NOW, desk=desk.code),
                undo=False,
            )


def _six(desk: DeskLine, name: str) -> QWidget:
    shown = label(desk.words, "strong", f"{name}_words", wrap=True)
    shown.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    shown.setAccessibleName(f"{say(words.SIX_WORDS)}: {desk.words}")
    line = row(label(say(words.SIX_WORDS), "small"), gap=10)
    line.addWidget(shown, 1)
    return panel(line)
