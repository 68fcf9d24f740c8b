"""Buttons of the frame whose words end in … where there is no room."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStyleOptionButton

from sdgp_desktop.qtkit.basics import named, tip
from sdgp_desktop.qtkit.theme import theme


class Short(QPushButton):
    """A button whose word ends in … where there is no room; the whole word stands in its tip."""

    _measuring = False  # Qt asks for the option while it measures as well
    _more = ""  # what the tip says beside the word

    def explain(self, text: str) -> None:
        """Say more in the tip."""
        self._more = text
        self._tell()

    def sizeHint(self) -> QSize:
        self._measuring = True
        size = super().sizeHint()
        self._measuring = False
        return size

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().dp(64), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def _tell(self) -> None:
        cut = [self.accessibleName()] if self.sizeHint().width() > self.width() else []
        self.setToolTip(tip("\n".join([*cut, *([self._more] if self._more else [])])))

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if not self._measuring and self.sizeHint().width() > self.width():
            wide = self.fontMetrics().horizontalAdvance(self.text())
            room = wide - (self.sizeHint().width() - self.width())
            option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)


def short_button(text: str, name: str, on: Callable[[], object], role: str, icon: str = "") -> Short:
    """A button of the frame. Roles: status, find."""
    made = named(Short(text), name, text)
    made.setAutoDefault(False)
    made.setProperty("role", role)
    if icon:
        theme().set_icon(made, icon)
    made.clicked.connect(lambda *_: on())
    return made
