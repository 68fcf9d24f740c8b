"""The places that were opened: their pages, made at the first visit, and what is handed to them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from sdgp_desktop.qtkit.basics import Empty, button
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.shell import words
from sdgp_desktop.shell.places import ALL, Spot, spot_of

TAKERS = ("applications", "exchange")  # opened by themselves when a file of their kind is dropped


class House(QObject):
    """Pages and contexts by the code of their place; `surroundings` is what the contexts speak to."""

    opened = Signal(str)
    stored = Signal()
    not_stored = Signal(object)

    def __init__(self, stack: QStackedWidget, surroundings: Any, trouble: Callable[[BaseException], object]) -> None:
        super().__init__(stack)
        self.stack, self._around, self._trouble = stack, surroundings, trouble
        self.contexts: dict[str, PlaceContext] = {}
        self.pages: dict[str, QWidget] = {}
        self.current = ""
        self.call_id: UUID | None = None

    def show(self, code: str) -> None:
        """Bring a place into view; what is half typed in the one before is stored first."""
        spot = next((s for s in ALL if s.code == code), ALL[0])
        if spot.code != self.current:
            self.leave(self.current)
        page = self.pages.get(spot.code) or self._make(spot)
        self.current = spot.code
        self.stack.setCurrentWidget(page)
        self.opened.emit(spot.code)
        here = QApplication.focusWidget()
        if here is None or not here.isVisible():  # after the welcome; between places Qt takes the focus along
            give_focus(page)
        context = self.contexts.get(spot.code)
        if context is not None:
            context.choose(self.call_id)
            context.shown.emit()

    def _make(self, spot: Spot) -> QWidget:
        context = PlaceContext(self._around, self.call_id, self)
        context.saved.connect(self.stored.emit)
        context.not_saved.connect(self.not_stored.emit)
        try:
            page = spot.place().build(context)
        except Exception as error:  # one place that fails must not take the others with it
            context.deleteLater()
            self._trouble(error)
            return self._failed(spot)
        self.contexts[spot.code] = context
        self.pages[spot.code] = page
        self.stack.addWidget(page)
        return page

    def _failed(self, spot: Spot) -> QWidget:
        again = button(say(words.TRY_AGAIN), "tryAgain", lambda: self.show(spot.code), icon="refresh-cw")
        page = Empty("octagon-alert", say(words.PLACE_FAILED), say(words.PLACE_FAILED_TEXT), again, name="placeFailed")
        self.stack.addWidget(page)
        return page

    def leave(self, code: str) -> None:
        """Store what is half typed in a place."""
        if code in self.contexts:
            for leave in self.contexts[code].leavers:
                leave()

    def forget(self, at_once: bool = False) -> None:
        """Store what is half typed and let all pages go; they are made anew at the next visit."""
        for code in list(self.contexts):
            self.leave(code)
        while self.stack.count():
            page = self.stack.widget(0)
            if page is None:
                break
            self.stack.removeWidget(page)
            page.deleteLater()
        for context in self.contexts.values():
            context.deleteLater()
        self.pages.clear()
        self.contexts.clear()
        self.current = ""
        if at_once:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def jump(self, record_type: str, id: UUID | None, field: str = "") -> None:
        """Lead to a record in its place, and to one of its fields."""
        spot = spot_of(record_type)
        if spot is None:
            return
        self.show(spot.code)
        for jumper in self.contexts[spot.code].jumpers if spot.code in self.contexts else ():
            jumper(record_type, id, field)

    def choose_call(self, call_id: UUID | None) -> None:
        """Put another call into view; places out of view are told when they are shown."""
        self.call_id = call_id
        if self.current in self.contexts:
            self.contexts[self.current].choose(call_id)

    def forget_call(self) -> None:
        """The call in view is there no more: every place, in view or not, goes on with all calls."""
        self.call_id = None
        for context in self.contexts.values():
            context.choose(None)

    def take_files(self, paths: Sequence[str]) -> list[str]:
        """Hand files to the place that takes their kind, the one in view first; gives back what nobody takes."""
        left: list[str] = []
        for suffix in sorted({Path(p).suffix.lower() for p in paths}):
            batch = [p for p in paths if Path(p).suffix.lower() == suffix]
            if not self._hand(batch, suffix):
                left += batch
        return left

    def _hand(self, batch: list[str], suffix: str) -> bool:
        for code in dict.fromkeys([self.current, *TAKERS, *(s.code for s in ALL)]):
            if code in TAKERS and code not in self.contexts:
                self._make(next(s for s in ALL if s.code == code))
            if code in self.contexts and suffix in self.contexts[code].droppers:
                self.show(code)
                self.contexts[code].droppers[suffix](batch)
                return True
        return False


def give_focus(page: QWidget) -> None:
    """Put the focus on the first control of a page, so that keys have somewhere to go."""
    found: QWidget | None = page.nextInFocusChain()
    while found is not None and found is not page:
        if page.isAncestorOf(found) and found.focusPolicy() & Qt.FocusPolicy.TabFocus and found.isVisibleTo(page):
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        found = found.nextInFocusChain()
