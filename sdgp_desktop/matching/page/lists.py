"""Everything of matching that is read as a list: pairings, prices, vetoes, matches."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sdgp_desktop.matching.model import BoardModel, MatchesModel, MatchLine
from sdgp_desktop.matching.page import words
from sdgp_desktop.matching.page.asking import ask_veto
from sdgp_desktop.qtkit.asking import Asking, ask_reason
from sdgp_desktop.qtkit.basics import (
    Banner,
    Empty,
    badge,
    button,
    clear,
    column,
    frame,
    label,
    named,
    panel,
    row,
    scrolling,
)
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.paper import Paper, PaperPanel
from sdgp_desktop.qtkit.place import PlaceContext

DEEDS = {
    "accept_N": (words.ACCEPT_N, "thumbs-up"),
    "accept_S": (words.ACCEPT_S, "thumbs-up"),
    "adopt": (words.ADOPT, "handshake"),
}


def listed(name: str) -> tuple[QVBoxLayout, QWidget]:
    """A column that scrolls, for cards of text."""
    inside = column(gap=12, margins=16)
    return inside, scrolling(panel(inside), f"{name}Scroll")


class PairingsPage(QWidget):
    """The proposal, its next best pairings and the prices: widgets and wiring, no decisions."""

    def __init__(self, model: BoardModel) -> None:
        super().__init__()
        self.setObjectName("pairingsPage")
        self.model = model
        self.inside, area = listed("pairings")
        self.setLayout(column(area, gap=0))

    def refresh(self) -> None:
        """Show the proposals of the calls in view."""
        clear(self.inside)
        for known in self.model.known:
            self.inside.addWidget(label(known.name, "title", f"pairingsCall_{known.call_id.hex}"))
            texts = self.model.pairings(known)
            for at, text in enumerate(texts):
                lines = [label(line, "", f"pairing{at}_{n}", wrap=True) for n, line in enumerate(text.lines)]
                note = [label(text.note, "muted", f"pairingNote{at}", wrap=True)] if text.note else []
                box = column(label(text.title, "heading", f"pairingTitle{at}"), *note, *lines, gap=4, margins=12)
                self.inside.addWidget(frame(box, f"pairing{at}"))
            if len(texts) == 1:
                self.inside.addWidget(label(say(words.NO_ALTERNATIVE), "muted", wrap=True))
        self.inside.addWidget(label(say(words.PRICES), "heading", "pricesTitle"))
        prices = self.model.price_lines() or [say(words.NO_PRICES)]
        for at, text_of in enumerate(prices):
            self.inside.addWidget(label(text_of, "", f"price{at}", wrap=True))
        self.inside.addStretch(1)


class VetoesPage(QWidget):
    """The vetoes of the associations: widgets and wiring, no decisions."""

    def __init__(self, model: MatchesModel, board: BoardModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("vetoesPage")
        self.model, self.board, self.context = model, board, context
        self.inside, area = listed("vetoes")
        new = button(say(words.NEW_VETO), "newVetoButton", self.new, icon="ban", role="primary")
        head = panel(row(label(say(words.VETOES), "title"), None, new, margins=(16, 12, 16, 0)))
        self.setLayout(column(head, area, gap=0))

    def refresh(self) -> None:
        """Show the vetoes of the calls in view."""
        clear(self.inside)
        found = self.model.vetoes()
        if not found:
            self.inside.addWidget(Empty("ban", say(words.NO_VETO), say(words.NO_VETO_TEXT), name="noVeto"))
        for at, veto in enumerate(found):
            lift = button(say(words.LIFT), f"liftVeto{at}", partial(self.lift, veto.id), icon="rotate-ccw")
            lift.setEnabled(veto.own)
            text = say(words.VETO_LINE, office=veto.office, reason=veto.reason)
            words_of = column(
                label(veto.title, "strong", f"veto{at}"), label(text, "", f"vetoReason{at}", wrap=True), gap=2
            )
            line = row(gap=12, margins=12)
            line.addLayout(words_of, 1)
            line.addWidget(lift)
            self.inside.addWidget(frame(line, f"vetoCard{at}"))
        self.inside.addStretch(1)

    def new(self) -> None:
        """Ask which two are not to be put together."""
        north, south = self.model.choices()
        ask_veto(self, self.context, north, south, self.board.set_veto)

    def lift(self, id: UUID) -> None:
        """Take a veto back."""
        self.context.do(lambda: self.board.lift_veto(id))


class MatchesPage(QWidget):
    """Matches with their steps: widgets and wiring, no decisions."""

    to_board = Signal()

    def __init__(self, model: MatchesModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("matchesPage")
        self.model, self.context = model, context
        self.match_id: UUID | None = None
        self.inside, area = listed("matches")
        self.paper = PaperPanel(context, "matchPaper", (Paper("D08", say(words.D08), pdf=self._paper),))
        back = button(say(words.BACK), "backToMatches", self.show_list, icon="arrow-left", role="link")
        self.stack = named(QStackedWidget(), "matchesStack")
        self.stack.addWidget(area)
        shown = column(panel(row(back, None, margins=(12, 8, 12, 0))), gap=0)
        shown.addWidget(self.paper, 1)
        self.stack.addWidget(panel(shown))
        self.setLayout(column(self.stack, gap=0))

    def refresh(self) -> None:
        """Show the matches of the calls in view."""
        clear(self.inside)
        found = self.model.lines()
        if not found:
            board = button(say(words.TO_BOARD), "toBoard", self.to_board.emit, role="primary")
            self.inside.addWidget(
                Empty("handshake", say(words.NO_MATCH), say(words.NO_MATCH_TEXT), board, name="noMatch")
            )
        for at, line in enumerate(found):
            self.inside.addWidget(self._card(at, line))
        self.inside.addStretch(1)

    def _card(self, at: int, line: MatchLine) -> QWidget:
        head = row(
            label(line.title, "heading", f"match{at}"), badge(line.state, line.tone, f"matchState{at}"), None,
            label(say(words.FIT, fit=line.fit), "strong", f"matchFit{at}"), gap=10,
        )  # fmt: skip
        box = column(head, gap=6, margins=12)
        for n, why in enumerate(line.stopped):
            box.addWidget(Banner(why, "bad", f"matchStopped{at}_{n}"))
        if line.note:
            box.addWidget(label(line.note, "muted", f"matchNote{at}", wrap=True))
        if line.reason:
            box.addWidget(label(line.reason, "", f"matchReason{at}", wrap=True))
        for n, step in enumerate(line.steps):
            box.addWidget(label(step, "small", f"matchStep{at}_{n}", wrap=True))
        deeds = row(gap=8)
        for deed in line.deeds:
            if deed in DEEDS:
                text, icon = DEEDS[deed]
                role, run = "", self._taker(line.id, deed)
                if deed == "adopt":
                    role, run = "primary", partial(self.adopt, line.id, line.title)
                deeds.addWidget(button(say(text), f"{deed}{at}", run, icon=icon, role=role))
            else:
                again = partial(self.dissolve, line)
                deeds.addWidget(button(say(words.DISSOLVE), f"dissolve{at}", again, icon="unlink"))
        if line.partnership_id is not None:
            to = partial(self.context.jump, "partnerships_partnership", line.partnership_id)
            deeds.addWidget(button(say(words.TO_PARTNERSHIP), f"toPartnership{at}", to, icon="handshake"))
        deeds.addWidget(
            button(
                say(words.PAPER), f"matchPaper{at}", partial(self.show_paper, line.id), icon="file-text", role="link"
            )
        )
        deeds.addStretch(1)
        box.addLayout(deeds)
        return frame(box, f"matchCard{at}")

    def _taker(self, id: UUID, deed: str) -> Callable[[], None]:
        def run() -> None:
            said = self.context.do(lambda: self.model.take(id, deed))
            if said:
                self.context.notice(said, undo=True)

        return run

    def adopt(self, id: UUID, name: str) -> None:
        """Make the partnership of a match, after a question: there is no undo for it."""
        title, said = say(words.ADOPT_WHOM, name=name), list[str]()
        made = Asking(
            self, self.context, "adoptMatch", title, say(words.ADOPT_TEXT), say(words.ADOPT),
            lambda: said.append(self.model.take(id, "adopt")),
        )  # fmt: skip
        if made.exec():
            self.context.notice(said[-1])

    def dissolve(self, line: MatchLine) -> None:
        """End a match, with the reason."""
        title, done = say(words.DISSOLVE_WHOM, name=line.title), say(words.DISSOLVE).rstrip("…")
        if ask_reason(
            self, self.context, "dissolve", title, self.model.dissolving(line), done,
            lambda reason: self.model.dissolve(line.id, reason),
        ):  # fmt: skip
            self.context.notice(self.model.dissolved(line), undo=True)

    def show_paper(self, id: UUID) -> None:
        """Preview the match proposal."""
        self.match_id = id
        self.stack.setCurrentIndex(1)
        self.paper.show_record(id)

    def show_list(self) -> None:
        """Back to the list."""
        self.stack.setCurrentIndex(0)

    def _paper(self, speech: str) -> bytes:
        assert self.match_id is not None
        return self.model.paper(self.match_id, speech)
