"""The place *Scoring*: score sheets, panel, ranking, disagreement, the ranking list on paper."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from sdgp_desktop.qtkit.basics import Empty, button, column, named, panel, row
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.paper import Paper, PaperPanel
from sdgp_desktop.qtkit.place import Action, Place, PlaceContext
from sdgp_desktop.qtkit.tabs import Tabs
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.scoring.model import PanelModel, RankingModel, ScoringModel, SheetsModel
from sdgp_desktop.scoring.page import words
from sdgp_desktop.scoring.page.members import PanelPage
from sdgp_desktop.scoring.page.ranking import DisagreementPage, RankingPage
from sdgp_desktop.scoring.page.sheets import SheetsPage

WIDE = 1_000  # of the place, at 100 %: from here on the call has room for its whole name


class ScoringPage(QWidget):
    """Five views of one call, one at a time: widgets and wiring, no decisions."""

    def __init__(self, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("scoringPage")
        self.context = context
        sheets, people, ranked = SheetsModel(context), PanelModel(context), RankingModel(context)
        self.models: tuple[ScoringModel, ...] = (sheets, people, ranked)
        self.sheets, self.panel = SheetsPage(sheets, context), PanelPage(people, context)
        self.ranking, self.disagree = RankingPage(ranked, context), DisagreementPage(ranked, context)
        self.paper = PaperPanel(
            context,
            "rankingPaper",
            (Paper("D06", say(words.D06), pdf=ranked.paper, xlsx=lambda speech: ranked.paper(speech, ".xlsx")),),
        )
        self.tabs = named(Tabs(), "scoringTabs", say(words.PARTS))
        self.tabs.tabBar().setAccessibleName(say(words.PARTS))
        for view, title in (
            (self.sheets, words.SHEETS),
            (self.panel, words.PANEL),
            (self.ranking, words.RANKING),
            (self.disagree, words.DISAGREE),
            (self.paper, words.LIST),
        ):
            self.tabs.addTab(view, say(title))
        self.calls = ChoiceBox("scoringCall", empty=False)
        self.calls.setAccessibleName(say(words.CALL))
        self.calls.chosen.connect(self.show_call)
        self.bar = panel(row(self.calls, margins=(16, 0, 8, 0)), "scoringCallBar")
        self.stack = named(QStackedWidget(), "scoringStack")
        self.stack.addWidget(self.tabs)
        to_calls = button(
            say(words.TO_CALLS), "toCalls", lambda: context.jump("calls_call", None), icon="megaphone", role="primary"
        )
        self.stack.addWidget(Empty("megaphone", say(words.NO_CALL), say(words.NO_CALL_TEXT), to_calls, name="noCall"))
        self.setLayout(column(self.stack, gap=0))
        self._wire()
        self.refresh()

    def _wire(self) -> None:
        context = self.context
        self.sheets.to_panel.connect(lambda: self.tabs.setCurrentWidget(self.panel))
        self.ranking.to_sheets.connect(lambda: self.tabs.setCurrentWidget(self.sheets))
        self.disagree.opened.connect(lambda id: self.show_record("intake_dossier", id, ""))
        self.tabs.currentChanged.connect(self._turned)
        context.call_changed.connect(lambda _: self.refresh())
        context.on_jump(self.show_record)
        context.offer(
            Action(
                "score_sheets", words.SHEETS, lambda: self.tabs.setCurrentWidget(self.sheets), icon="clipboard-list"
            ),
            Action("take_scores", words.TAKE_FILE, self.panel.choose_file, icon="import"),
            Action("ranking", words.RANKING, lambda: self.tabs.setCurrentWidget(self.ranking), icon="trophy"),
            Action("decide", words.DECIDE, self.ranking.decide_selection, icon="gavel"),
        )

    def show_call(self, id: object) -> None:
        """Show another call, while all calls are in view."""
        for model in self.models:
            model.show_call(id if isinstance(id, UUID) else None)
        self.refresh()

    def refresh(self) -> None:
        """Show the call in view."""
        model = self.models[0]
        call_id = model.call_id
        self.stack.setCurrentIndex(0 if call_id is not None else 1)
        self.calls.set_choices(model.calls())
        self.calls.show_code(call_id)
        self._place_calls()
        if call_id is not None:
            for view in (self.sheets, self.panel, self.ranking, self.disagree):
                view.changed()
            self._turned()

    def _place_calls(self) -> None:
        """While all calls are in view, the one to score is chosen before the tabs."""
        self.calls.setMinimumContentsLength(40 if self.width() > theme().dp(WIDE) else 11)
        wanted = self.bar if self.context.call_id is None else None
        if self.tabs.cornerWidget(Qt.Corner.TopLeftCorner) is not wanted:
            self.tabs.setCornerWidget(wanted, Qt.Corner.TopLeftCorner)  # type: ignore[arg-type]  # None takes it away
            self.bar.setVisible(wanted is not None)
        self.tabs.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_calls()

    def _turned(self, *_: object) -> None:
        if self.tabs.currentWidget() is self.paper:
            self.paper.show_record(self.models[0].call_id)

    def show_record(self, record_type: str, id: UUID | None, field: str) -> None:
        """Lead to an application in the ranking, or to the panel."""
        if record_type in ("scoring_member", "scoring_declaration", "scoring_recusal"):
            self.tabs.setCurrentWidget(self.panel)
        elif record_type in ("scoring_sheet", "scoring_mark"):
            self.tabs.setCurrentWidget(self.sheets)
        else:
            self.tabs.setCurrentWidget(self.ranking)
            if id is not None and self.ranking.model.row(id) is not None:
                self.ranking.table.choose(id)


def build(context: PlaceContext) -> QWidget:
    """Make the page of the place."""
    return ScoringPage(context)


PLACE = Place(code="scoring", icon="clipboard-list", title=words.TITLE, build=build, help="scoring")
