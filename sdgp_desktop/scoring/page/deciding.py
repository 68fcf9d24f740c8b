"""The dialogs of the sitting: the decision about the selection, and a lot that was drawn."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.asking import Asking, text_box
from sdgp_desktop.qtkit.basics import label, panel, scrolling
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.language import day, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import read_day
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.scoring.model import RankingModel
from sdgp_desktop.scoring.page import words


class Deciding(Asking):
    """One outcome for each application, as proposed to begin with; the motivation of the whole and of what differs."""

    def __init__(self, parent: QWidget, model: RankingModel, context: PlaceContext) -> None:
        super().__init__(
            parent,
            context,
            "deciding",
            say(words.DECIDE).rstrip("…"),
            say(words.DECIDE_TEXT),
            say(words.DECIDE_DONE),
            self.decide,
        )
        self.model = model
        self.outcomes: dict[UUID, ChoiceBox] = {}
        self.own: dict[UUID, QLineEdit] = {}
        self.on, self.minutes = QLineEdit(day(context.today)), QLineEdit()
        self.motivation = text_box("decisionMotivation", say(words.MOTIVATION))
        self.add(say(words.DECIDED_ON), self.on, "decidedOn")
        self.add(say(words.MINUTES), self.minutes, "decisionMinutes")
        self.add(say(words.MOTIVATION), self.motivation)
        area = scrolling(panel(self._lines()), "decisionScroll")
        area.setMinimumHeight(theme().dp(220))
        self.body.addWidget(area)
        self.setMinimumWidth(theme().dp(860))

    def _lines(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().dp(12))
        for place, text in enumerate((words.RANK, words.MUNICIPALITY, words.END, words.OUTCOME, words.OWN_MOTIVATION)):
            grid.addWidget(label(say(text), "small"), 0, place)
        start = self.model.start_outcomes()
        lines = [line for line in self.model.page(0, 10_000, self.model.query_all()) if line.id in start]
        for at, line in enumerate(lines, 1):
            grid.addWidget(label(line.rank), at, 0)
            grid.addWidget(label(f"{line.name} · {line.proposed}", wrap=True), at, 1)
            grid.addWidget(label(line.end), at, 2)
            choice = ChoiceBox(f"outcome{at}", self.model.outcomes(), empty=False)
            choice.setAccessibleName(f"{say(words.OUTCOME)}: {line.name}")
            choice.show_code(start[line.id])
            own = QLineEdit()
            own.setObjectName(f"outcomeMotivation{at}")
            own.setAccessibleName(f"{say(words.OWN_MOTIVATION)}: {line.name}")
            grid.addWidget(choice, at, 3)
            grid.addWidget(own, at, 4)
            self.outcomes[line.id], self.own[line.id] = choice, own
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(4, 3)
        grid.setRowStretch(len(lines) + 1, 1)
        return grid

    def decide(self) -> None:
        """Decide; a refusal stays in the form."""
        on = read_day(self.on.text())
        outcomes = {id: str(choice.code) for id, choice in self.outcomes.items()}
        own = {id: line.text().strip() for id, line in self.own.items() if line.text().strip()}
        if on is None:
            raise Refusal("date_missing")
        self.model.decide(outcomes, on, self.motivation.toPlainText(), self.minutes.text(), own)


class LotDrawn(Asking):
    """The order that a lot gave in the sitting."""

    def __init__(
        self, parent: QWidget, model: RankingModel, context: PlaceContext, group: Sequence[tuple[UUID, str]]
    ) -> None:
        super().__init__(
            parent, context, "lotDrawn", say(words.LOT).rstrip("…"), say(words.LOT_TEXT), say(words.LOT_DONE), self.note
        )
        self.model = model
        self.places = []
        for place, (id, _) in enumerate(group, 1):
            choice = ChoiceBox(f"lotPlace{place}", list(group), empty=False)
            choice.show_code(id)
            self.add(say(words.PLACE_OF, place=place), choice)
            self.places.append(choice)
        self.minutes = QLineEdit()
        self.add(say(words.MINUTES), self.minutes, "lotMinutes")

    def note(self) -> None:
        """Keep the order; the same application twice is refused."""
        self.model.draw_lot([choice.code for choice in self.places], self.minutes.text())
