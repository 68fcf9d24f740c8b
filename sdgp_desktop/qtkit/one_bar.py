"""One bar for a place: where a low window scrolls it as a whole, the areas in it do not scroll by themselves."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget
from shiboken6 import isValid

from sdgp_desktop.qtkit.scrolling import Scrolling

UNBOUNDED = 16_777_215  # pixels: how high a widget may be that nobody bounded (Qt's QWIDGETSIZE_MAX)
HIGHEST = 16_000  # pixels, below what Qt takes for a widget: an area with more than that scrolls by itself


class Yielding(Scrolling):
    """Scrolls by itself, unless the place around it scrolls: then it stands there as high as what it holds."""

    def __init__(self) -> None:
        super().__init__()
        self.whole = False
        self._least: dict[QWidget, int] = {}  # the heights that were asked for before

    def set_whole(self, whole: bool) -> None:
        """Stand as high as what it holds, or as low as before; where something around it is bounded, nothing."""
        if whole == self.whole:
            return
        around = [self, *self._around()]
        if whole and any(part.maximumHeight() < UNBOUNDED for part in around):
            return
        self.whole = whole
        if whole:
            low = [part for part in around if part.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Ignored]
            self._least = {part: part.minimumHeight() for part in (self, *low)}
            self._stand()
        else:
            for part, least in self._least.items():
                if isValid(part):
                    part.setMinimumHeight(least)
            self._least = {}
        for part in around:
            part.updateGeometry()  # or the place would tell its former height until all layouts had been asked

    def _stand(self) -> None:
        """Ask for the height; so do those around it that ask for little else (`low`), from the inside out."""
        for part in self._least:
            part.setMinimumHeight(self._high() if part is self else part.minimumSizeHint().height())

    def _around(self) -> Iterator[QWidget]:
        """What is around it, as far as the place."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, Outer):
            yield above
            above = above.parentWidget()

    def _high(self) -> int:
        inside, room = self.widget(), self.viewport().width()
        if inside is None:
            return 0
        least = inside.minimumSizeHint()
        high = inside.heightForWidth(max(room, least.width())) if inside.hasHeightForWidth() else least.height()
        if least.width() > room:
            high += self.horizontalScrollBar().sizeHint().height()
        return high if high <= HIGHEST else self._least[self]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.whole and watched is self.widget():
            self._stand()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.whole and event.size().width() != event.oldSize().width():
            self._stand()  # in another width the words stand in other lines

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ask()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ask()

    def _ask(self) -> None:
        if (outer := self.outer()) is not None:
            outer.reconsider()

    def outer(self) -> "Outer | None":
        """The area of the place around it."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, Outer):
            above = above.parentWidget()
        return above

    def ensureWidgetVisible(self, childWidget: QWidget, xmargin: int = 50, ymargin: int = 50) -> None:
        """Bring a part into view, whichever area scrolls."""
        super().ensureWidgetVisible(childWidget, xmargin, ymargin)
        if self.whole and (outer := self.outer()) is not None:
            outer.ensureWidgetVisible(childWidget, xmargin, ymargin)


class Outer(Scrolling):
    """The area of a place. Where the place is higher than the window, it scrolls alone.

    That is decided when the window gets another height, when areas come into view or go, and when the place grows.
    """

    def __init__(self) -> None:
        super().__init__()
        self._whole: list[Yielding] = []
        self._waits = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.reconsider()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and not self._whole and watched is self.widget() and self._over:
            self.reconsider()
        return super().eventFilter(watched, event)

    @property
    def _over(self) -> bool:
        """Whether the place asks for more height than there is."""
        inside = self.widget()
        return inside is not None and inside.minimumSizeHint().height() > self.viewport().height()

    def reconsider(self, *_: object) -> None:
        """Ask again whether the place is too high, once everything has its place."""
        if not self._waits:
            self._waits = True
            QTimer.singleShot(0, self, self._measure)

    def _measure(self) -> None:
        for area in reversed(self._whole):  # what is around several of them gets its first height back
            if isValid(area):
                area.set_whole(False)
        self._whole = []
        QTimer.singleShot(0, self, self._decide)

    def _decide(self) -> None:
        self._waits = False
        inside = self.widget()
        if inside is None or not self.isVisible() or not self._over:
            return
        self._whole = [area for area in inside.findChildren(Yielding) if area.isVisible()]
        for area in self._whole:
            area.set_whole(True)
        QTimer.singleShot(0, self, self._follow)

    def _follow(self) -> None:
        focused = QApplication.focusWidget()
        if self._whole and focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)
