"""Look of the window: light or dark, text size, the style sheet, icons tinted by the palette.

There is one theme per application; `theme()` gives it. Widgets that paint ask it for colours (`tones`)
and sizes (`dp`) while painting, so that a change of theme or text size needs nothing but a repaint.
"""

import re
from functools import lru_cache
from pathlib import Path
from weakref import WeakKeyDictionary

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from sdgp_desktop.qtkit.tones import DARK, LIGHT, Tones, palette

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
HERE = Path(__file__).resolve().parent
SIZES = (100, 110, 125, 150, 175, 200)  # percent
BASE_POINTS = 10.0
FAMILY = "Noto Sans"
DP = re.compile(r"(\d+(?:\.\d+)?)dp\b")
TOKEN = re.compile(r"@(\w+)")


class Theme(QObject):
    """Colours, sizes and icons; `changed` after a change of any of them."""

    changing = Signal()  # before: whoever holds many widgets lets them go, so that they need not be dressed anew
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.choice = "system"
        self.percent = 100
        self.tones: Tones = LIGHT
        self._icons: WeakKeyDictionary[QObject, tuple[str, str]] = WeakKeyDictionary()  # names and colours
        self._installed = False

    # -- taking effect -------------------------------------------------------------------------------------------

    def install(self, application: QApplication, choice: str = "system", percent: int = 100) -> None:
        """Give the application our style, font, palette and style sheet, and follow the system from now on."""
        application.setStyle("Fusion")
        for path in sorted((RESOURCES / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))
        self._installed = True
        self.choice, self.percent = choice, percent
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    def set_choice(self, choice: str) -> None:
        """Follow the "system", or stay "light" or "dark"."""
        self.choice = choice
        self._apply()

    def set_percent(self, percent: int) -> None:
        """Text size in percent, 100 to 200."""
        self.percent = min(SIZES[-1], max(SIZES[0], percent))
        self._apply()

    def larger(self) -> None:
        """One step larger."""
        self.set_percent(next((s for s in SIZES if s > self.percent), SIZES[-1]))

    def smaller(self) -> None:
        """One step smaller."""
        self.set_percent(next((s for s in reversed(SIZES) if s < self.percent), SIZES[0]))

    def _system_changed(self) -> None:
        if self.choice == "system":
            self._apply()

    def _apply(self) -> None:
        self.changing.emit()
        hints = QGuiApplication.styleHints()
        dark = self.choice == "dark" or (self.choice == "system" and hints.colorScheme() == Qt.ColorScheme.Dark)
        self.tones = DARK if dark else LIGHT
        application = QApplication.instance()
        if isinstance(application, QApplication) and self._installed:
            font = QFont(FAMILY)
            font.setPointSizeF(BASE_POINTS * self.percent / 100)
            if font != application.font():
                application.setFont(font)
            application.setPalette(palette(self.tones))
            application.setStyleSheet(style_sheet(self.tones, self.percent))
        self._tint_all()
        self.changed.emit()

    # -- sizes and colours ---------------------------------------------------------------------------------------

    def dp(self, pixels: float) -> int:
        """Pixels at 100 % text size, in the present text size."""
        return round(pixels * self.percent / 100)

    def colour(self, name: str) -> QColor:
        """A colour of the present tones by name."""
        return QColor(str(getattr(self.tones, name)))

    def font(self, size: float = 1.0, bold: bool = False) -> QFont:
        """The window's font, `size` times as large."""
        made = QFont(QApplication.font())
        made.setPointSizeF(BASE_POINTS * self.percent / 100 * size)
        if bold:
            made.setWeight(QFont.Weight.DemiBold)
        return made

    # -- icons ---------------------------------------------------------------------------------------------------

    def pixmap(self, name: str, colour: str = "muted", size: int = 16, ratio: float = 2.0) -> QPixmap:
        """A drawing of the icon family in one of our colours; an empty square when there is no such icon."""
        return draw_icon(name, self.colour(colour).name(), self.dp(size), ratio)

    def icon(self, name: str, colour: str = "muted", size: int = 20) -> QIcon:
        """An icon for a button, paler when disabled."""
        return plain_icon(name, self.colour(colour).name(), self.colour("edge").name(), self.dp(size))

    def set_icon(self, target: QObject, name: str, colour: str = "muted") -> None:
        """Give a button or an action an icon that follows the theme."""
        self._icons[target] = (name, colour)
        self._tint(target, name, colour)

    def _tint(self, target: QObject, name: str, colour: str) -> None:
        from PySide6.QtGui import QAction
        from PySide6.QtWidgets import QAbstractButton, QPushButton

        if isinstance(target, QPushButton) and target.text():
            inks = (self.colour(colour).name(), self.colour("edge").name())
            target.setIcon(spaced_icon(name, *inks, self.dp(18), self.dp(24)))
            target.setIconSize(QSize(self.dp(24), self.dp(18)))
        elif isinstance(target, QAbstractButton):
            target.setIcon(self.icon(name, colour))
            target.setIconSize(QSize(self.dp(18), self.dp(18)))
        elif isinstance(target, QAction):
            target.setIcon(self.icon(name, colour))

    def _tint_all(self) -> None:
        import shiboken6

        for target, (name, colour) in list(self._icons.items()):
            if shiboken6.isValid(target):
                self._tint(target, name, colour)
            else:
                del self._icons[target]


@lru_cache(maxsize=512)
def draw_icon(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    """One icon drawn from its file in one colour."""
    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    path = RESOURCES / "icons" / f"{name}.svg"
    if not path.exists():
        return made
    from PySide6.QtSvg import QSvgRenderer

    drawing = QSvgRenderer(QByteArray(path.read_bytes().replace(b"currentColor", colour.encode())))
    painter = QPainter(made)
    drawing.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return made


@lru_cache(maxsize=512)
def plain_icon(name: str, ink: str, pale: str, size: int) -> QIcon:
    """An icon in one ink, and in a pale one where it is disabled."""
    made = QIcon(draw_icon(name, ink, size, 2.0))
    made.addPixmap(draw_icon(name, pale, size, 2.0), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=512)
def spaced_icon(name: str, ink: str, pale: str, size: int, width: int) -> QIcon:
    """An icon with some air on its right: Qt puts the word of a button too close to it."""
    made = QIcon()
    for mode, colour in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, pale)):
        wide = QPixmap(QSize(width, size) * 2)
        wide.setDevicePixelRatio(2.0)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, draw_icon(name, colour, size, 2.0))
        painter.end()
        made.addPixmap(wide, mode)
    return made


@lru_cache(maxsize=12)
def style_sheet(tones: Tones, percent: int) -> str:
    """The style sheet in the colours of a theme and at a text size."""
    source = re.sub(r"/\*.*?\*/", "", (HERE / "style.qss").read_text("utf-8"), flags=re.S)
    marks = (HERE / "marks" / ("dark" if tones.dark else "light")).as_posix()
    opposite = (HERE / "marks" / ("light" if tones.dark else "dark")).as_posix()  # on the accent
    source = source.replace("@marks", marks).replace("@opposite", opposite)
    source = TOKEN.sub(lambda found: str(getattr(tones, found.group(1))), source)
    return DP.sub(lambda found: f"{round(float(found.group(1)) * percent / 100)}px", source)


_theme: Theme | None = None


def theme() -> Theme:
    """The theme of this application."""
    global _theme
    if _theme is None:
        _theme = Theme()
    return _theme
