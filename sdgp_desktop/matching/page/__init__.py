"""The place *Matching*: the board, all pairs, proposal and alternatives, vetoes, matches."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMenu, QSplitter, QStackedWidget, QWidget

from sdgp_desktop.matching.model import TYPES, BoardModel, MatchesModel
from sdgp_desktop.matching.page import words
from sdgp_desktop.matching.page.lists import MatchesPage, PairingsPage, VetoesPage
from sdgp_desktop.matching.page.pair import PairPanel
from sdgp_desktop.qtkit.asking import ask_reason
from sdgp_desktop.qtkit.basics import Banner, Empty, button, clear, column, entry, label, named, panel, scrolling
from sdgp_desktop.qtkit.board import Board
from sdgp_desktop.qtkit.findings import FindingsList
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.form import QUESTION
from sdgp_desktop.qtkit.heatmap import HeatMap
from sdgp_desktop.qtkit.keeping import focus_first
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import Action, Place, PlaceContext
from sdgp_desktop.qtkit.tabs import Tabs
from sdgp_desktop.qtkit.theme import theme

FINDINGS_SHOWN = 3  # at once: the groups of all countries stay in view below them


class MatchingPage(QWidget):
    """The board and what belongs to it: widgets and wiring, no decisions."""

    def __init__(self, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("matchingPage")
        self.context = context
        self.model, matches = BoardModel(context), MatchesModel(context)
        self.board = Board(
            context,
            "matchingBoard",
            allowed=self.model.refusal,
            move=self.model.move,
            swap=self.model.swap,
            menu=self.card_menu,
            slot_width=190,
        )
        self.board.opened.connect(self.open_card)
        self.board.questioned.connect(self.show_question)
        self.board.selected.connect(self.follow_card)
        self.pair = PairPanel(self.model, context)
        self.findings = FindingsList(context, "matchingFindings", most=FINDINGS_SHOWN)
        self.heat = column(gap=8, margins=12)
        self.pairings = PairingsPage(self.model)
        self.vetoes = VetoesPage(matches, self.model, context)
        self.matches = MatchesPage(matches, context)
        self.tabs = named(Tabs(), "matchingTabs", say(words.PARTS))
        self.tabs.tabBar().setAccessibleName(say(words.PARTS))
        self._build()
        self._wire()
        self.refresh()

    def _build(self) -> None:
        self.what_if = named(QCheckBox(say(words.WHAT_IF)), "whatIf", say(words.WHAT_IF))
        self.follow = button(say(words.FOLLOW), "followProposal", self.follow_proposal, icon="wand-sparkles")
        self.propose = button(say(words.PROPOSE), "proposeMatches", self.propose_matches, icon="send", role="primary")
        self.what_if.setMinimumHeight(theme().dp(28))
        flow = Flow(theme().dp(8))
        for made in (self.propose, self.follow, self.what_if):
            flow.addWidget(made)
        bar = panel(column(panel(flow, "boardDeeds"), margins=(16, 8, 16, 0)), "boardBar")
        board = column(bar, self.findings, gap=4)
        board.addWidget(self.board, 1)
        for view, title in (
            (panel(board, "boardPart"), words.BOARD),
            (scrolling(panel(self.heat), "heatScroll"), words.HEAT),
            (self.pairings, words.PAIRINGS),
            (self.vetoes, words.VETOES),
            (self.matches, words.MATCHES),
        ):
            self.tabs.addTab(view, say(title))
        to_scoring = button(
            say(words.TO_SCORING), "toRankingFirst", partial(self.context.jump, "scoring_outcome", None)
        )
        what_if = button(say(words.WHAT_IF), "showWhatIf", self.show_what_if)
        self.to_scoring = [to_scoring]
        self.waiting = Banner("", "note", "waitsForRanking", to_scoring, what_if)
        self.above = panel(column(self.waiting, margins=(16, 8, 16, 0)), "waiting")
        left = column(self.above, gap=0)
        left.addWidget(self.tabs, 1)
        self.splitter = named(QSplitter(Qt.Orientation.Horizontal), "matchingSplitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(panel(left, "matchingParts"))
        self.splitter.addWidget(self.pair)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setSizes([840, 330])
        to_scoring = button(
            say(words.TO_SCORING), "toRanking", partial(self.context.jump, "scoring_outcome", None), role="primary"
        )
        self.to_scoring.append(to_scoring)
        empty = Empty("handshake", say(words.EMPTY), say(words.EMPTY_TEXT), to_scoring, name="nobodyToMatch")
        elsewhere = Empty("handshake", say(words.EMPTY), say(words.EMPTY_ELSEWHERE), name="nobodyHere")
        self.stack = named(QStackedWidget(), "matchingStack")
        for part in (self.splitter, empty, elsewhere):
            self.stack.addWidget(part)
        self.setLayout(column(self.stack, gap=0))

    def _wire(self) -> None:
        context = self.context
        self.what_if.toggled.connect(self._set_what_if)
        self.matches.to_board.connect(lambda: self.tabs.setCurrentIndex(0))
        self.tabs.currentChanged.connect(self._show_pair_panel)
        self.pair.opened.connect(self._show_pair_panel)
        self.pair.closed.connect(self._show_pair_panel)
        context.on_change(self, TYPES, self.refresh)
        context.call_changed.connect(lambda _: self.refresh())
        context.on_jump(self.show_record)
        context.offer(
            Action("follow_proposal", words.FOLLOW, self.follow_proposal, icon="wand-sparkles"),
            Action("propose_matches", words.PROPOSE, self.propose_matches, icon="send"),
            Action("new_veto", words.NEW_VETO, self.vetoes.new, icon="ban"),
        )

    def _show_pair_panel(self, *_: object) -> None:
        """The opened pair stands beside the board and beside all pairs; without one there is more room."""
        self.pair.setVisible(self.tabs.currentIndex() < 2 and self.pair.pair is not None)

    # -- content -------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the calls in view, computed anew; many pairs are worked out beside the window."""
        if self.model.large():
            self.context.run(say(words.WORKING), lambda control: self.model.load(), lambda _: self.show_known())
        else:
            self.model.load()
            self.show_known()

    def show_known(self) -> None:
        """Show what was computed."""
        known = self.model.known
        somebody = any(k.waits or k.norths or k.matches or k.vetoes for k in known)
        elsewhere = bool(self.model.ranked_by)  # a ranking that is not here is no place to lead to
        self.stack.setCurrentIndex(0 if somebody or self.model.what_if else 2 if elsewhere else 1)
        for made in self.to_scoring:
            made.setVisible(not elsewhere)
        self.show_waiting()
        self.board.set_content(self.model.lanes(), self.model.cards())
        self.findings.show_findings(self.model.findings())
        self.propose.setEnabled(any(self.model.open_pairs(k) for k in known))
        self._fill_heat()
        self.pairings.refresh()
        self.vetoes.refresh()
        self.matches.refresh()
        self.pair.refresh()
        self._show_pair_panel()

    def show_waiting(self) -> None:
        """Say above all tabs why nobody is on the board, where nobody is selected."""
        why = self.model.waiting()
        self.waiting.say(why)
        self.above.setVisible(bool(why))

    def show_what_if(self) -> None:
        """Look at all complete applications; the focus goes to what switches it off again."""
        self.tabs.setCurrentIndex(0)
        self.what_if.setFocus()
        self.what_if.setChecked(True)

    def _fill_heat(self) -> None:
        clear(self.heat)
        for known in self.model.known:
            rows, columns, cells = self.model.heat(known)
            if rows and columns:
                made = HeatMap(f"heat_{known.call_id.hex}", known.name, rows, columns, cells)
                made.setFixedHeight(made.horizontalHeader().sizeHint().height() + len(rows) * made.rowHeight(0) + 4)
                made.chosen.connect(self.pair.show_pair)
                self.heat.addWidget(label(known.name, "heading", f"heatTitle_{known.call_id.hex}"))
                self.heat.addWidget(made)
        self.heat.addStretch(1)

    def _set_what_if(self, wanted: bool) -> None:
        self.model.what_if = wanted
        self.refresh()

    def open_card(self, id: Any) -> None:
        """Open the pair of a card: as it lies, or as it is proposed."""
        north_id = UUID(str(id))
        partners = self.model.partners(north_id)
        best = partners[0].id if partners else None
        self.pair.show_pair(north_id, self.model.partner_of(north_id) or best)

    def follow_card(self, id: Any) -> None:
        """The opened pair follows the card that is chosen on the board; where none is open, none opens."""
        if self.pair.pair is not None and self.pair.pair.north_id != UUID(str(id)):
            self.open_card(id)

    def show_question(self, card: Any) -> None:
        """Lead to the values that offices gave a card."""
        question = self.model.question(UUID(str(card)))
        if question:
            self.context.jump(QUESTION, None, question)

    def show_record(self, record_type: str, id: UUID | None, field: str) -> None:
        """Lead to a card, to the vetoes or to the matches."""
        at = {"matching_veto": 3, "matching_match": 4, "matching_step": 4}.get(record_type, 0)
        self.tabs.setCurrentIndex(at)
        if at == 0 and id is not None:
            self.board.focus_card(id.hex)
            if self.model.of_north(id) is not None:
                self.open_card(id)

    # -- deeds ---------------------------------------------------------------------------------------------------

    def card_menu(self, card: str, menu: QMenu) -> None:
        """What the menu of a card offers beside moving it."""
        north_id = UUID(card)
        known = self.model.of_north(north_id)
        if self.model.question(north_id):
            to = partial(self.show_question, card)
            entry(menu, say(words.TO_QUESTION), to, icon="git-compare", name="menuQuestion")
        lying = known.cards.get(north_id) if known is not None else None
        if known is None or lying is None or lying.south_id is None or north_id in {*known.matches, *known.taken}:
            return
        text = say(words.LET_GO if lying.held else words.HOLD)
        entry(
            menu,
            text,
            lambda: self.context.do(lambda: self.model.hold(north_id, not lying.held)),
            icon="lock",
            name="menuHold",
        )
        entry(menu, say(words.REASON) + "…", lambda: self.ask_why(north_id), icon="notebook-pen", name="menuReason")

    def ask_why(self, north_id: UUID) -> None:
        """Ask why a card lies where it lies."""
        done = say(words.AGREED_DONE)
        ask_reason(
            self, self.context, "cardReason", say(words.REASON), "", done, lambda r: self.model.give_reason(north_id, r)
        )

    def follow_proposal(self) -> None:
        """Put all cards as proposed, but those that are held."""
        moved = self.context.do(self.model.follow)
        if moved:
            self.context.notice(say(words.FOLLOWED, moved), undo=True)
        elif moved is not None:
            nothing = not any(k.proposal.pairs for k in self.model.known)
            text = words.NOTHING_PROPOSED if nothing else words.ALL_FOLLOWED
            self.context.notice(say(text), tone="warn" if nothing else "note")

    def propose_matches(self) -> None:
        """Make matches of the cards that lie with a partner."""
        self.pair.leave()
        made = self.context.do(self.model.propose)
        if made is not None:
            self.context.notice(say(words.PROPOSED, made), undo=True)
            self.matches.refresh()
            self.tabs.setCurrentIndex(4)
            focus_first(self.matches)


def build(context: PlaceContext) -> QWidget:
    """Make the page of the place."""
    return MatchingPage(context)


PLACE = Place(code="matching", icon="handshake", title=words.TITLE, build=build, help="matching")
