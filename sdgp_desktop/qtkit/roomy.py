"""The room of a small form: as high as its parts ask for; where the screen is too low for that, they scroll."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from sdgp_desktop.qtkit.scrolling import Scrolling
from sdgp_desktop.qtkit.theme import theme

LEAST = 120  # pixels at 100 %, below which nothing could be read


class Roomy(Scrolling):
    """Asks for all the height of what it holds, and can do with less; the control with the focus stays in view."""

    grown = Signal()  # its parts ask for another height

    def __init__(self, inside: QWidget, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.inside = inside
        inside.setProperty("role", "page")
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        inside.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def high(self, wide: int) -> int:
        """How high its parts are at a width, both in pixels."""
        inside, wide = self.inside, max(wide, self.inside.minimumSizeHint().width())
        return inside.heightForWidth(wide) if inside.hasHeightForWidth() else inside.sizeHint().height()

    def sizeHint(self) -> QSize:
        wide = self.inside.sizeHint().width() + self.bar
        return QSize(wide, self.high(wide))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its parts and the bar beside them, so that nothing scrolls sideways."""
        least = self.inside.minimumSizeHint()
        return QSize(least.width() + self.bar, min(least.height(), theme().dp(LEAST)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            QTimer.singleShot(0, self, self.grown.emit)
        return super().eventFilter(watched, event)

    @property
    def bar(self) -> int:
        """The width of the bar beside its parts, in pixels."""
        return self.verticalScrollBar().sizeHint().width()

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now):
            QTimer.singleShot(0, now, lambda: self.ensureWidgetVisible(now))
