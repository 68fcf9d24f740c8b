"""Provinces as they lie, like a map: how many municipalities, which have something going, and their goals."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, clear, column, frame, heading, label, panel, row, scrolling, tip
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.sdg import Tile
from sdgp_desktop.qtkit.theme import theme
from sdgp_desktop.registry.model.regions import CountryMap, Dot, RegionCard, RegionsModel

TITLE = mark("registry", "Municipalities by province")
ABOUT = mark("registry", "The goals that municipalities of the call in view named, and the city links in the register")
COUNT = mark("registry", "{n} municipalities")
NAMED = mark("registry", "{goal}: named by {n} municipalities")
LINKED = mark("registry", "{name}: city link")
WISHES = mark("registry", "{name}: goals {goals}")
WATCH = ("registry_municipality", "registry_link", "intake_dossier", "intake_interest")


class RegionsPage(QWidget):
    """One picture for each country, its provinces where they lie."""

    opened = Signal(object)  # id of a municipality

    def __init__(self, model: RegionsModel, context: PlaceContext) -> None:
        super().__init__()
        self.setObjectName("regionsPage")
        self.model, self.context = model, context
        self.inside = column(gap=16)
        head = heading(say(TITLE), say(ABOUT), name="regionsHeading")
        box = column(head, panel(self.inside, "regionsMaps"), None, gap=16, margins=(16, 14, 16, 16))
        self.setLayout(column(scrolling(panel(box, "regionsInside"), "regionsScroll")))
        self._drawn = False
        context.on_change(self, WATCH, self._redraw)
        context.call_changed.connect(self._redraw)

    def _redraw(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Draw all countries anew."""
        clear(self.inside)
        maps = [self._country(country) for country in self.model.maps()]
        for first in maps[:1]:  # the widest; the others stand side by side
            self.inside.addWidget(first)
        for start in range(1, len(maps), 2):
            pair = row(gap=24)
            for made in maps[start : start + 2]:
                pair.addWidget(made, 1, Qt.AlignmentFlag.AlignTop)
            self.inside.addLayout(pair)

    def _country(self, country: CountryMap) -> QWidget:
        grid = QGridLayout()
        grid.setSpacing(theme().dp(8))
        widest = 1 + max(r.column for r in country.regions)
        for place in range(widest):
            grid.setColumnStretch(place, 1)
        for region in country.regions:
            grid.addWidget(self._region(region), region.row, region.column)
        box = column(label(country.name, "heading", f"country_{country.code}"), gap=8)
        box.addLayout(grid)
        return panel(box, f"map_{country.code}")

    def _region(self, region: RegionCard) -> QFrame:
        name = f"region_{region.country}_{region.code}"
        head = row(label(region.name, "strong", f"{name}_name"), None, gap=6)
        count = label(str(region.count), "small", f"{name}_count")
        count.setAccessibleName(say(COUNT, region.count))
        count.setToolTip(tip(say(COUNT, region.count)))
        head.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        box = column(head, gap=6, margins=(10, 8, 10, 10))
        if region.goals:
            shown = Flow(theme().dp(8))
            for goal, times in region.goals:
                told = label(str(times), "small", f"{name}_goal{goal}Count")
                told.setAccessibleName(say(NAMED, times, goal=goal))
                shown.addWidget(panel(row(Tile(goal, 22), told, gap=3), f"{name}_goal{goal}"))
            box.addWidget(panel(shown, f"{name}_goals"))
        if region.dots:
            chips = Flow(theme().dp(4))
            for dot in region.dots:
                chips.addWidget(self._dot(dot))
            box.addWidget(panel(chips, f"{name}_dots"))
        box.addStretch(1)
        made = frame(box, name)
        made.setMinimumHeight(theme().dp(44))
        return made

    def _dot(self, dot: Dot) -> QWidget:
        goals = ", ".join(map(str, dot.goals))
        words = say(WISHES, name=dot.name, goals=goals) if dot.goals else say(LINKED, name=dot.name)
        text = f"{dot.name} · {goals}" if goals else dot.name
        icon = "link" if dot.linked else ""
        made = button(text, f"dot_{dot.id.hex}", self._opener(dot.id), icon=icon, role="chip", hint=words)
        made.setAccessibleName(words)
        return made

    def _opener(self, id: UUID) -> Callable[[], None]:
        return lambda: self.opened.emit(id)
