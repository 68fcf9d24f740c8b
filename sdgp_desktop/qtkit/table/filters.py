"""Search box with its hits and the filter chips of a list."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QSizePolicy, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import button, entry, label, named, styled
from sdgp_desktop.qtkit.flow import Flow
from sdgp_desktop.qtkit.language import colon, say
from sdgp_desktop.qtkit.table.columns import Filter, Query
from sdgp_desktop.qtkit.theme import theme

SEARCH = mark("qtkit", "Search this list")
SEARCH_HINT = mark("qtkit", "Search (Ctrl+F)")
HITS = mark("qtkit", "{n} hits")
ALL = mark("qtkit", "All")
CLEAR = mark("qtkit", "Clear filters")


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
    """Search box, hits, chips and the way to clear them."""

    asked = Signal()

    def __init__(self, name: str, filters: Sequence[Filter], searchable: bool = True) -> None:
        super().__init__()
        self.setObjectName(f"{name}Toolbar")
        self._filters = list(filters)
        self._chosen = {f.id: f.start for f in filters}
        self._chips: dict[str, QPushButton] = {}
        self._flow = Flow(theme().dp(8))
        self.search = SearchBox(f"{name}Search")
        self.search.textChanged.connect(lambda _: self.asked.emit())
        if not searchable:
            self.search.hide()
        self._flow.addWidget(self.search)
        self.hits = label("", "small", f"{name}Hits")
        self.hits.setMinimumHeight(theme().dp(30))
        self.hits.hide()
        self._flow.addWidget(self.hits)
        for wanted in self._filters:
            self._flow.addWidget(self._chip(name, wanted))
        self._clear = button(say(CLEAR), f"{name}ClearFilters", self.clear, role="link", icon="x")
        self._flow.addWidget(self._clear)
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._show()

    def _chip(self, name: str, wanted: Filter) -> QPushButton:
        made = button(wanted.title, f"{name}Filter_{wanted.id}", role="chip")
        made.setProperty("menu", "true")
        menu = QMenu(made)
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
