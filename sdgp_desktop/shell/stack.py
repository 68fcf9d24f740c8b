"""The pages of all places, one in view; where a low or narrow window has no room for it, the page scrolls."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QStackedWidget

from sdgp_desktop.qtkit.one_bar import Outer


class Stack(QStackedWidget):
    """Asks for the room of the page in view only, not for that of the largest."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("places")
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize()) if page is not None else super().minimumSizeHint()

    def sizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.sizeHint() if page is not None else super().sizeHint()

    def hasHeightForWidth(self) -> bool:
        page = self.currentWidget()
        return page is not None and page.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """What the page in view needs; Qt would ask all pages."""
        page = self.currentWidget()
        return page.heightForWidth(width) if page is not None else -1


class Room(Outer):
    """The room of the window in which the pages stand; it never takes the focus itself."""

    def __init__(self, stack: Stack) -> None:
        super().__init__()
        self.setObjectName("placesRoom")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(stack)
        stack.currentChanged.connect(self.reconsider)
        self.viewport().setAutoFillBackground(False)
        stack.setAutoFillBackground(False)
        stack.show()
