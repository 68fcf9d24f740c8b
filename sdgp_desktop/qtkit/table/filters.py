"""Search box with its hits and the filter chips of a list."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, entry, label, menu_button, named, styled, tip
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.language import colon, say
from sdgp_desktop.qtkit.table.columns import Filter, Query
from sdgp_desktop.qtkit.theme import theme

SEARCH = mark("qtkit", "Search this list")
SEARCH_HINT = mark("qtkit", "Search (Ctrl+F)")
HITS = mark("qtkit", "{n} hits")
ALL = mark("qtkit", "All")
CLEAR = mark("qtkit", "Clear filters")
FILTERS = mark("qtkit", "Filters")
MORE = mark("qtkit", "{n} more filters")
GAP = 8


class SearchBox(QLineEdit):
    """A box to search in: Esc clears it, Down goes to the list."""

    down = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, name, say(SEARCH))
        self.setProperty("role", "search")
        self.setPlaceholderText(say(SEARCH_HINT))
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(theme().dp(180))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            event.accept()
        elif event.key() == Qt.Key.Key_Down:
            self.down.emit()
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


class Toolbar(QWidget):
    """Search box, hits, chips and the way to clear them, on one line as far as possible.

    Chips that narrow nothing go behind one chip where there is no room for them.
    """

    asked = Signal()

    def __init__(self, name: str, filters: Sequence[Filter], searchable: bool = True) -> None:
        super().__init__()
        self.setObjectName(f"{name}Toolbar")
        self._filters = list(filters)
        self._chosen = {f.id: f.start for f in filters}
        self._chips: dict[str, QPushButton] = {}
        self._flow = Flow(theme().dp(GAP))
        self.search = SearchBox(f"{name}Search")
        self.search.textChanged.connect(lambda _: self.asked.emit())
        if not searchable:
            self.search.hide()
        self._flow.addWidget(self.search)
        self.hits = label("", "small", f"{name}Hits")
        self.hits.setMinimumHeight(theme().dp(30))
        self.hits.hide()
        self._flow.addWidget(self.hits)
        self._clear = button(say(CLEAR), f"{name}ClearFilters", self.clear, role="link", icon="x")
        self._clear.setToolTip(tip(say(CLEAR)))
        self._flow.addWidget(self._clear)
        for wanted in self._filters:
            self._flow.addWidget(self._chip(name, wanted))
        self._more, self._menu = menu_button("", f"{name}MoreFilters", role="chip")
        self._flow.addWidget(self._more)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show()

    def _chip(self, name: str, wanted: Filter) -> QPushButton:
        made = button(wanted.title, f"{name}Filter_{wanted.id}", role="chip")
        made.setProperty("menu", "true")
        menu = QMenu(wanted.title.replace("&", "&&"), made)
        menu.setObjectName(f"{name}FilterMenu_{wanted.id}")
        menu.setProperty("checks", "true")
        menu.aboutToShow.connect(lambda: self._fill(menu, wanted))
        made.setMenu(menu)
        self._chips[wanted.id] = made
        return made

    def _fill(self, menu: QMenu, wanted: Filter) -> None:
        menu.clear()
        for code, words in (("", say(ALL)), *wanted.options()):
            line = entry(menu, words, partial(self.choose, wanted.id, code), name=f"{wanted.id}_{code}")
            line.setCheckable(True)
            line.setChecked(self._chosen.get(wanted.id, "") == code)

    # -- what is asked -------------------------------------------------------------------------------------------

    def text(self) -> str:
        """What is searched for."""
        return self.search.text()

    def filters(self) -> dict[str, str]:
        """The chosen code of each filter that narrows."""
        return {key: code for key, code in self._chosen.items() if code}

    def choose(self, id: str, code: str) -> None:
        """Choose the code of a filter; no code means all."""
        self._chosen[id] = code
        self._show()
        self.asked.emit()

    def clear(self) -> None:
        """Nothing searched, nothing filtered."""
        self._chosen = dict.fromkeys(self._chosen, "")
        self.search.clear()
        self._show()
        self.asked.emit()

    def set_query(self, query: Query) -> None:
        """Show a query that was asked elsewhere."""
        self._chosen = {key: query.filters.get(key, "") for key in self._chosen}
        self.search.blockSignals(True)
        self.search.setText(query.search)
        self.search.blockSignals(False)
        self._show()

    def set_hits(self, count: int | None) -> None:
        """Say how many lines were found."""
        self.hits.setVisible(count is not None)
        if count is not None:
            self.hits.setText(say(HITS, count))
        self._fit()

    def focus_search(self) -> None:
        """Put the cursor into the search box, its text chosen."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _show(self) -> None:
        for wanted in self._filters:
            code = self._chosen.get(wanted.id, "")
            words = dict(wanted.options()).get(code, code) if code else ""
            text = colon(wanted.title, words) if code else wanted.title
            chip = self._chips[wanted.id]
            chip.setText(text.replace("&", "&&"))
            chip.setAccessibleName(text)
            styled(chip, active=bool(code))
        self._clear.setVisible(any(self._chosen.values()))
        self._fit()

    # -- the room ------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Decide which chips have room; one that narrows always has."""
        busy = [chip for id, chip in self._chips.items() if self._chosen.get(id)]
        idle = [chip for id, chip in self._chips.items() if not self._chosen.get(id)]
        self._say_more(idle)
        self._clear.setText(say(CLEAR))
        fixed = [part for part in (self.search, self.hits, self._clear) if not part.isHidden()]
        left = self.width() + theme().dp(GAP) - sum(map(_taken, (*fixed, *busy)))
        if sum(map(_taken, idle)) > left:
            left -= _taken(self._more)
        away = [chip for n, chip in enumerate(idle) if sum(map(_taken, idle[: n + 1])) > left]
        self._say_more(away)
        if away:
            self._clear.setText("")  # its sign is enough, and its tip
        for chip in self._chips.values():
            chip.setVisible(chip not in away)
        self._more.setVisible(bool(away))
        self.updateGeometry()

    def _say_more(self, away: Sequence[QPushButton]) -> None:
        """The chip for those without room: how many they are, beside others; alone it says what they are."""
        alone = len(away) == len(self._chips)
        self._more.setText(say(FILTERS) if alone else f"+ {len(away)}")
        self._more.setAccessibleName(say(MORE, len(away)))
        self._more.setToolTip(tip(say(MORE, len(away))))
        self._menu.clear()
        for chip in away:
            self._menu.addMenu(chip.menu())


def _taken(part: QWidget) -> int:
    return part.sizeHint().expandedTo(part.minimumSize()).width() + theme().dp(GAP)
