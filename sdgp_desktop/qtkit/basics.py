"""Small parts all pages are made of: labels, buttons, rows and columns, badges, banners, empty states."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sdgp_desktop.qtkit.one_bar import Yielding
from sdgp_desktop.qtkit.theme import theme

W = TypeVar("W", bound=QWidget)
TIP_LETTERS = 90  # of one line of a tool tip


def styled(widget: W, **properties: str | bool) -> W:
    """Set the properties the style sheet looks at (role, tone, active …) and draw anew."""
    for key, value in properties.items():
        widget.setProperty(key, ("true" if value else "false") if isinstance(value, bool) else value)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    return widget


def named(widget: W, name: str, spoken: str = "") -> W:
    """Give a widget its object name and the name a screen reader says."""
    widget.setObjectName(name)
    if spoken:
        widget.setAccessibleName(spoken)
    return widget


def label(text: str = "", role: str = "", name: str = "", wrap: bool = False) -> QLabel:
    """A text that is never taken for markup. Roles: title, heading, strong, muted, small, id, figure."""
    made = Wrapped(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    if name:
        made.setObjectName(name)
    return made


class Wrapped(QLabel):
    """Several lines; as high as its width asks for, also where a layout around it does not ask."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)  # what is asked for never falls below the least
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


class Elided(QLabel):
    """One line that ends in … where there is no room; the whole text stands in its tip."""

    def __init__(self, text: str = "", role: str = "", name: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self.setObjectName(name)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(tip(self.text()) if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        inside = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, inside.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(inside, int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)


def tip(text: str) -> str:
    """A text for a tool tip, shown as it is, whatever signs it holds; plain wherever possible: it is spoken too."""
    from html import escape
    from textwrap import wrap

    plain = "\n".join(part for line in text.splitlines() for part in (wrap(line, TIP_LETTERS) or [""]))
    if "<" not in plain:
        return plain
    return f"<span style='white-space:pre-wrap'>{escape(text)}</span>"


class Link(QPushButton):
    """A button that looks like a link; never smaller than a finger or a shaky hand needs."""

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(theme().dp(26), theme().dp(26)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def button(
    text: str, name: str, on: Callable[[], object] | None = None, *, icon: str = "", role: str = "", hint: str = ""
) -> QPushButton:
    """A button with a word. Roles: primary (one a page), danger, link, chip, tile, or plain."""
    made = Link(text) if role == "link" else QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text.replace("&", ""))
    made.setAutoDefault(False)
    if role:
        made.setProperty("role", role)
    if icon:
        colour = {"primary": "on_accent", "link": "accent", "danger": "bad"}.get(role, "muted")
        theme().set_icon(made, icon, colour)
    if hint:
        made.setToolTip(tip(hint))
    if on is not None:
        made.clicked.connect(lambda *_: on())
    return made


def tool(
    icon: str, name: str, spoken: str, on: Callable[[], object] | None = None, *, checkable: bool = False
) -> QToolButton:
    """A button that is only a picture; its name is spoken and shown as a tip."""
    made = QToolButton()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setToolTip(tip(spoken))
    made.setCheckable(checkable)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    theme().set_icon(made, icon)
    if on is not None:
        made.clicked.connect(lambda *_: on())
    return made


def menu_button(text: str, name: str, icon: str = "", role: str = "") -> tuple[QPushButton, QMenu]:
    """A button that opens a menu; fill the menu with `entry`."""
    made = button(text, name, icon=icon, role=role)
    menu = QMenu(made)
    menu.setObjectName(f"{name}Menu")
    made.setProperty("menu", "true")
    made.setMenu(menu)
    return made, menu


def entry(menu: QMenu, text: str, on: Callable[[], object], *, icon: str = "", name: str = "") -> QAction:
    """One line of a menu."""
    made = menu.addAction(text.replace("&", "&&"))
    made.setObjectName(name)
    if icon:
        theme().set_icon(made, icon)
    made.triggered.connect(lambda *_: on())
    return made


Part = QWidget | QLayout | int | None


def fill_box(box: QBoxLayout, parts: tuple[Part, ...], gap: int, margins: int | tuple[int, int, int, int]) -> None:
    """Put parts into a box: widgets, layouts, an int for fixed space, None for the space that is left."""
    sides = (margins,) * 4 if isinstance(margins, int) else margins
    box.setContentsMargins(*(theme().dp(side) for side in sides))
    box.setSpacing(theme().dp(gap))
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(theme().dp(part))
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)


def row(*parts: Part, gap: int = 8, margins: int | tuple[int, int, int, int] = 0) -> QHBoxLayout:
    """Parts side by side; None takes the space that is left, a number is a fixed gap."""
    box = QHBoxLayout()
    fill_box(box, parts, gap, margins)
    return box


def column(*parts: Part, gap: int = 8, margins: int | tuple[int, int, int, int] = 0) -> QVBoxLayout:
    """Parts one below the other; None takes the space that is left, a number is a fixed gap."""
    box = QVBoxLayout()
    fill_box(box, parts, gap, margins)
    return box


def panel(layout: QLayout, name: str = "", role: str = "") -> QWidget:
    """A widget around a layout."""
    made = QWidget()
    made.setLayout(layout)
    if name:
        made.setObjectName(name)
    if role:
        made.setProperty("role", role)
    return made


def frame(layout: QLayout, name: str = "", role: str = "card") -> QFrame:
    """A framed ground around a layout. Roles: card, sheet, well, popover, banner."""
    made = QFrame()
    made.setLayout(layout)
    made.setObjectName(name)
    made.setProperty("role", role)
    return made


def rule(upright: bool = False) -> QFrame:
    """A hairline between things."""
    made = QFrame()
    made.setProperty("role", "rule-upright" if upright else "rule")
    return made


def badge(text: str, tone: str = "", name: str = "") -> QLabel:
    """A short state in a pill, always with its word. Tones: good, warn, bad, note, accent, or plain."""
    made = label(text, "badge", name)
    made.setProperty("tone", tone)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made


def set_badge(made: QLabel, text: str, tone: str = "") -> None:
    """Change the word and tone of a badge."""
    made.setText(text)
    styled(made, tone=tone)


def scrolling(inside: QWidget, name: str) -> Yielding:
    """An area that scrolls up and down around a widget; where the place scrolls as a whole, it does not."""
    made = Yielding()
    made.setObjectName(name)
    made.setWidgetResizable(True)
    made.setFrameShape(QFrame.Shape.NoFrame)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside.setProperty("role", "page")
    made.setWidget(inside)
    made.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return made


def low(part: QWidget, least: int) -> QWidget:
    """A part that scrolls by itself and asks for little height, so that in a low window not the whole place scrolls."""
    part.setSizePolicy(part.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Ignored)
    part.setMinimumHeight(theme().dp(least))
    return part


class Picture(QLabel):
    """An icon that only decorates a text beside it; it follows the theme."""

    def __init__(self, icon: str, colour: str = "muted", size: int = 16) -> None:
        super().__init__()
        self._icon, self._colour, self._size = icon, colour, size
        self.draw()
        theme().changed.connect(self.draw)

    def draw(self) -> None:
        """Draw it in the present colours and size."""
        self.setPixmap(theme().pixmap(self._icon, self._colour, self._size))

    def show_icon(self, icon: str, colour: str) -> None:
        """Show another icon."""
        self._icon, self._colour = icon, colour
        self.draw()


def picture(icon: str, colour: str = "muted", size: int = 16) -> Picture:
    """An icon that only decorates a text beside it."""
    return Picture(icon, colour, size)


class Banner(QFrame):
    """A sentence that stays at the top of a page, with what can be done about it."""

    def __init__(self, text: str, tone: str = "note", name: str = "banner", *buttons: QAbstractButton) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "banner")
        self.setProperty("tone", tone)
        self.text = label(text, name=f"{name}Text", wrap=True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self._mark = picture(banner_icon(tone), tone, 18)
        line = row(self._mark, gap=10, margins=(12, 8, 12, 8))
        line.addWidget(self.text, 1)
        for made in buttons:
            line.addWidget(made)
        self.setLayout(line)

    def say(self, text: str, tone: str = "") -> None:
        """Change the sentence (and the tone)."""
        self.text.setText(text)
        if tone and tone != self.property("tone"):
            styled(self, tone=tone)
            self._mark.show_icon(banner_icon(tone), tone)


def banner_icon(tone: str) -> str:
    """The mark of a tone: never the colour alone."""
    return {"bad": "octagon-alert", "warn": "triangle-alert", "good": "circle-check"}.get(tone, "info")


class Empty(QWidget):
    """What an empty place is for, and the button that fills it."""

    def __init__(self, icon: str, title: str, text: str, *buttons: QPushButton, name: str = "empty") -> None:
        super().__init__()
        self.setObjectName(name)
        heading = label(title, "heading", f"{name}Title", wrap=True)
        sentence = label(text, "muted", f"{name}Text", wrap=True)
        image = picture(icon, "accent", 40)
        for part in (heading, sentence, image):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sentence.setMaximumWidth(theme().dp(440))
        heading.setMaximumWidth(theme().dp(440))
        inside = column(image, 4, heading, sentence, 8, gap=6)
        inside.addLayout(row(None, *buttons, None))
        held = panel(inside)
        held.setMinimumWidth(theme().dp(280))
        held.setMaximumWidth(theme().dp(440))
        line = row(gap=0)
        line.addStretch(1)
        line.addWidget(held, 8)
        line.addStretch(1)
        self.setLayout(column(None, line, None, margins=16))


def heading(title: str, subtitle: str = "", *buttons: QWidget, name: str = "heading") -> QWidget:
    """The head of a page: what it is, a quiet line below, its buttons on the right."""
    texts = column(Elided(title, "title", f"{name}Title"), gap=2)
    if subtitle:
        texts.addWidget(Elided(subtitle, "muted", f"{name}Subtitle"))
    line = row(gap=8, margins=(0, 0, 0, 0))
    line.addLayout(texts, 1)
    for made in buttons:
        line.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
    return panel(line, name)


def clear(layout: QLayout | None) -> None:
    """Take everything out of a layout and let it go."""
    while layout is not None and layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif item.layout() is not None:
            clear(item.layout())
