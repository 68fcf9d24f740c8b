"""The chosen record on the right: its head and its tabs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Elided, Empty, badge, clear, column, named, panel, row, styled, tool
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.keeping import kept_focus
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.tabs import Tabs
from sdgp_desktop.qtkit.theme import theme

BACK = mark("qtkit", "Back to the list")
TABS = mark("qtkit", "Parts of the record")
NOTHING = mark("qtkit", "Nothing chosen")
CHOOSE = mark("qtkit", "Choose a line of the list to see it here.")


@dataclass(frozen=True)
class Tab:
    """One tab of a record. `show(id)` fills it when it comes into view; `leave` stores what is half typed."""

    id: str
    title: str
    widget: QWidget
    show: Callable[[Any], object]
    leave: Callable[[], object] | None = None


class RecordPanel(QWidget):
    """Head (title, badges, buttons) and tabs of one record; only the tab in view is filled."""

    folded_back = Signal()

    def __init__(
        self,
        context: PlaceContext,
        name: str,
        tabs: Sequence[Tab],
        head: Callable[[Any], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context, self._tabs, self._head = context, list(tabs), head
        self._stale: set[str] = set()
        self.id: Any = None
        self.title = Elided("", "heading", f"{name}Title")
        self.subtitle = Elided("", "muted", f"{name}Subtitle")
        self.back = tool("arrow-left", f"{name}Back", say(BACK), self.folded_back.emit)
        self.back.hide()
        self._badges = Flow(theme().dp(6))
        self._actions = row(gap=8)
        self.tabs = named(Tabs(), f"{name}Tabs", say(TABS))
        self.tabs.tabBar().setAccessibleName(say(TABS))
        for tab in self._tabs:
            self.tabs.addTab(tab.widget, tab.title)
        self.tabs.currentChanged.connect(self._tab_changed)
        self.tabs.tabBar().setVisible(len(self._tabs) > 1)
        self._lay_out()

    def _lay_out(self) -> None:
        name = self.objectName()
        texts = column(self.title, self.subtitle, gap=2)
        line = row(gap=8)
        line.addWidget(self.back)
        line.addLayout(texts, 1)
        line.addLayout(self._actions)
        top = column(line, panel(self._badges, f"{name}Badges"), gap=6, margins=(16, 14, 16, 6))
        full = panel(column(panel(top, f"{name}Head"), gap=0), f"{name}Full")
        full.layout().addWidget(self.tabs)  # type: ignore[union-attr]
        self._stack = named(QStackedWidget(), f"{name}Stack")
        self._stack.addWidget(Empty("panel-right", say(NOTHING), say(CHOOSE), name=f"{name}Nothing"))
        self._stack.addWidget(full)
        self.setLayout(column(self._stack))

    # -- what it shows -------------------------------------------------------------------------------------------

    def show_record(self, id: Any) -> None:
        """Show another record, or nothing; what was half typed in the one before is stored first."""
        if self.id is not None:
            self.leave()
        self.id = id
        self._stack.setCurrentIndex(0 if id is None else 1)
        self.refresh()

    def refresh(self) -> None:
        """Fill head and the tab in view anew, the other tabs when they come into view; the focus stays inside."""
        self._stale = {tab.id for tab in self._tabs}
        if self.id is not None:
            with kept_focus(self):
                if self._head is not None:
                    self._head(self.id)
                self._fill()

    def _fill(self) -> None:
        tab = self._tabs[self.tabs.currentIndex()] if self._tabs else None
        if tab is not None and tab.id in self._stale and self.id is not None:
            self._stale.discard(tab.id)
            tab.show(self.id)

    def _tab_changed(self, number: int) -> None:
        if any(self.tabs.widget(place) is not tab.widget for place, tab in enumerate(self._tabs)):
            return  # the record goes, tab by tab, and each that is left would be shown for a moment
        for other, tab in enumerate(self._tabs):
            if other != number and tab.leave is not None:
                tab.leave()
        self._fill()

    def leave(self) -> None:
        """Store what is half typed in any tab."""
        for tab in self._tabs:
            if tab.leave is not None:
                tab.leave()

    def open_tab(self, id: str) -> None:
        """Bring a tab to the front."""
        for number, tab in enumerate(self._tabs):
            if tab.id == id:
                self.tabs.setCurrentIndex(number)
                self._fill()

    @property
    def tab(self) -> str:
        """The id of the tab in view."""
        return self._tabs[self.tabs.currentIndex()].id if self._tabs else ""

    def set_head(self, title: str, subtitle: str = "", badges: Sequence[tuple[str, str]] = ()) -> None:
        """Title, quiet line and badges (word, tone)."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        clear(self._badges)
        for number, (text, tone) in enumerate(badges):
            self._badges.addWidget(badge(text, tone, f"{self.objectName()}Badge{number}"))

    def set_actions(self, *buttons: QWidget) -> None:
        """The buttons of the record, right of its title."""
        clear(self._actions)
        for made in buttons:
            self._actions.addWidget(made)

    def set_count(self, id: str, count: int) -> None:
        """Show how many things wait on a tab."""
        for number, tab in enumerate(self._tabs):
            if tab.id == id:
                self.tabs.setTabText(number, f"{tab.title} ({count})" if count else tab.title)

    def set_tab_visible(self, id: str, visible: bool) -> None:
        """Show or hide a tab."""
        for number, tab in enumerate(self._tabs):
            if tab.id == id:
                self.tabs.setTabVisible(number, visible)

    def set_folded(self, folded: bool) -> None:
        """In a narrow window the way back to the list is shown."""
        self.back.setVisible(folded)
        styled(self, folded=folded)
