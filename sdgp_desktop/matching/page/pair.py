"""One pair, opened: the parts of its fit with their reasons, and what can be done about it."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from sdgp_desktop.matching.model import BoardModel, PairText
from sdgp_desktop.matching.page import words
from sdgp_desktop.matching.page.asking import ask_agreed
from sdgp_desktop.qtkit.asking import ask_reason
from sdgp_desktop.qtkit.basics import Banner, Empty, button, clear, column, label, named, panel, row, scrolling, tool
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.language import colon, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.textbox import TextBox
from sdgp_desktop.qtkit.theme import theme


class ReasonBox(TextBox):
    """The reason of a card; it is stored when it is left."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pairReason")
        self.setTabChangesFocus(True)
        self.setMinimumHeight(theme().dp(64))
        self.setMaximumHeight(theme().dp(96))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class PairPanel(QWidget):
    """The chosen pair: widgets and wiring, no decisions."""

    closed = Signal()
    opened = Signal()

    def __init__(self, model: BoardModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("pairPanel")
        self.model, self.context = model, context
        self.pair: PairText | None = None
        self._lies_with: UUID | None = None  # the partner of the card of this pair when it was shown last
        self.title = label("", "heading", "pairTitle", wrap=True)
        self.fit = label("", "figure", "pairFit")
        self.rules = Banner("", "bad", "pairRules")
        self.needed = label("", "muted", "pairNeeded", wrap=True)
        self.parts: QVBoxLayout = column(gap=10)
        self.reason_label = label(say(words.REASON), "strong", "pairReasonLabel")
        self.reason = ReasonBox()
        self.reason.setAccessibleName(say(words.REASON))
        self.reason_label.setBuddy(self.reason)
        self.reason.left.connect(self.leave)
        self.put = button(say(words.PUT_HERE), "putTogether", self.put_together, icon="link", role="primary")
        self.hold = button(say(words.HOLD), "holdCard", self.hold_card, icon="lock")
        self.agreed = button(say(words.AGREED), "pairAgreed", self.note, icon="notebook-pen")
        self.veto = button(say(words.VETO), "pairVeto", self.set_veto, icon="ban")
        self.others_title = label(say(words.OTHERS), "strong", "otherPartnersTitle")
        self.others = panel(Flow(theme().dp(6)), "otherPartners")
        self._build()
        context.on_leave(self.leave)

    def _build(self) -> None:
        deeds = Flow(theme().dp(6))
        for made in (self.put, self.hold, self.agreed, self.veto):
            deeds.addWidget(made)
        head = row(self.title, gap=8)
        head.addWidget(tool("x", "closePair", say(words.CLOSE), self.close_pair), 0, Qt.AlignmentFlag.AlignTop)
        box = column(
            head,
            self.fit,
            self.rules,
            self.needed,
            self.reason_label,
            self.reason,
            panel(deeds, "pairDeeds"),
            gap=8,
            margins=14,
        )
        box.addLayout(self.parts)
        box.addWidget(self.others_title)
        box.addWidget(self.others)
        box.addStretch(1)
        empty = Empty("handshake", say(words.NO_PAIR), say(words.NO_PAIR_TEXT), name="noPair")
        self.stack = named(QStackedWidget(), "pairStack")
        self.stack.addWidget(empty)
        self.stack.addWidget(scrolling(panel(box), "pairScroll"))
        self.setLayout(column(self.stack, gap=0))
        self.setMinimumWidth(theme().dp(290))

    # -- content -------------------------------------------------------------------------------------------------

    def show_pair(self, north_id: UUID | None, south_id: UUID | None) -> None:
        """Open a pair; a card without any partner shows those it could have."""
        self.leave()
        self.pair = self.model.pair(north_id, south_id) if north_id is not None and south_id is not None else None
        self.stack.setCurrentIndex(0 if self.pair is None else 1)
        if self.pair is not None:
            self._lies_with = self.model.lies_with(self.pair.north_id)
            self.reason.setPlainText(self.pair.reason)  # what was typed for another pair was stored with that one
            self._fill(self.pair)
            self.opened.emit()

    def close_pair(self) -> None:
        """Make room for the board."""
        self.show_pair(None, None)
        self.closed.emit()

    def refresh(self) -> None:
        """Show the pair again; a card that was put with another partner is shown with that one."""
        if self.pair is None:
            return
        north, south = self.pair.north_id, self.pair.south_id
        before, self._lies_with = self._lies_with, self.model.lies_with(north)
        if self._lies_with not in (before, None):
            south = self._lies_with
        if south != self.pair.south_id:
            self.show_pair(north, south)
            return
        self.pair = self.model.pair(north, south)
        if self.pair is None:  # one of the two was taken away meanwhile
            self.close_pair()
        else:
            self._fill(self.pair)

    def _fill(self, pair: PairText) -> None:
        self.title.setText(f"{pair.north} × {pair.south}")
        self.fit.setText(say(words.FIT, fit=pair.fit))
        self.rules.setVisible(bool(pair.rules))
        self.rules.say("\n".join([say(words.RULES), *pair.rules]), "bad")
        self.needed.setText(say(words.NEEDED, why=pair.needed) if pair.needed else "")
        self.needed.setVisible(bool(pair.needed) and pair.lying)
        for part in (self.reason, self.reason_label):
            part.setVisible(pair.lying and bool(pair.needed or pair.reason))
        if not self.reason.hasFocus():
            self.reason.setPlainText(pair.reason)
        self.put.setVisible(not pair.lying)
        self.put.setEnabled(not pair.standing)
        self.hold.setVisible(pair.lying and not pair.standing)
        self.hold.setText(say(words.LET_GO if pair.held else words.HOLD))
        self.veto.setEnabled(not pair.vetoed)
        self._fill_parts(pair)
        self._fill_others(pair)

    def _fill_parts(self, pair: PairText) -> None:
        clear(self.parts)
        for part in pair.parts:
            value = label(
                say(words.PART_LINE, points=part.points, weight=part.weight), "strong", f"partPoints{part.code}"
            )
            head = row(gap=8)
            head.addWidget(label(f"{part.code}  {part.name}", "strong", f"part{part.code}", wrap=True), 1)
            head.addWidget(value, 0, Qt.AlignmentFlag.AlignTop)
            bar = named(QProgressBar(), f"partBar{part.code}", colon(part.name, part.points))
            bar.setTextVisible(False)
            bar.setRange(0, 1000)
            bar.setValue(round(part.share * 1000))
            bar.setFixedHeight(theme().dp(6))
            lines = [
                label(text, "small", f"partReason{part.code}_{n}", wrap=True) for n, text in enumerate(part.reasons)
            ]
            self.parts.addWidget(panel(column(head, bar, *lines, gap=3), f"partBlock{part.code}"))

    def _fill_others(self, pair: PairText) -> None:
        layout = self.others.layout()
        clear(layout)
        if layout is None:
            return
        for number, other in enumerate(self.model.partners(pair.north_id)):
            if other.id != pair.south_id:
                text = say(words.SHOW_WITH, name=other.name, fit=other.why or other.fit)
                made = button(
                    text, f"otherPartner{number}", partial(self.show_pair, pair.north_id, other.id), role="chip"
                )
                layout.addWidget(made)

    # -- deeds ---------------------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Store a reason that was changed."""
        pair = self.pair
        if pair is not None and pair.lying and self.reason.toPlainText().strip() != pair.reason:
            text = self.reason.toPlainText().strip()
            self.context.do(lambda: self.model.give_reason(pair.north_id, text))

    def put_together(self) -> None:
        """Put the card with this partner."""
        pair = self.pair
        if pair is not None:
            self.context.do(lambda: self.model.move(pair.north_id.hex, pair.south_id.hex))

    def hold_card(self) -> None:
        """Hold the card where it lies, or let it go."""
        pair = self.pair
        if pair is not None:
            self.context.do(lambda: self.model.hold(pair.north_id, not pair.held))

    def note(self) -> None:
        """Note what was agreed about the pair."""
        pair = self.pair
        if pair is not None:
            ask_agreed(self, self.context, pair, lambda p, m, a: self.model.note(pair.north_id, pair.south_id, p, m, a))

    def set_veto(self) -> None:
        """Ask not to put these two together."""
        pair = self.pair
        if pair is not None:
            title = colon(say(words.VETO).rstrip("…"), f"{pair.north} × {pair.south}")
            ask_reason(
                self, self.context, "veto", title, say(words.VETO_TEXT), say(words.VETO_DONE),
                lambda reason: self.model.set_veto(pair.north_id, pair.south_id, reason),
            )  # fmt: skip
